namespace Wplint.Dev.Generating;

/// <summary>A rule and where its files stand.</summary>
/// <param name="Descriptor">What is said of it.</param>
/// <param name="PagePath">Its page without <c>.md</c> or <c>.ja.md</c>, relative to the repository.</param>
/// <param name="CanBeOff">Whether <c>rules.json</c> may turn it off.</param>
public sealed record RuleSource(RuleDescriptor Descriptor, string PagePath, bool CanBeOff)
{
    /// <summary>Its page in a language, relative to the repository.</summary>
    public string PageIn(Language language) => PagePath + (language == Language.Japanese ? ".ja.md" : ".md");
}
