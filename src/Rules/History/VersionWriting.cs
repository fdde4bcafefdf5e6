namespace Wplint.Rules.History;

/// <summary>Writes a version as another one is written.</summary>
internal static class VersionWriting
{
    /// <summary>What to replace in <paramref name="model"/>, and the version in its width and with as many numbers.</summary>
    public static Edit Replace(PaperVersion model, PaperVersion version, SourceText source)
    {
        if (model.IsFirstEdition || version.IsFirstEdition) return new Edit(model.Span, version.Text);

        var number = TextFolding.Fold(source[version.NumberSpan]).Text;
        if (!char.IsAsciiDigit(number[0])) number = version.Number; // 第三版
        for (var i = version.Components.Count; i < model.Components.Count; i++) number += ".0";
        return new Edit(model.NumberSpan, DigitWidth.Like(source[model.NumberSpan], number));
    }

    /// <summary>The whole of <paramref name="model"/> after the edit.</summary>
    public static string Apply(Edit edit, PaperVersion model) =>
        string.Concat(model.Text.AsSpan(0, edit.Span.Start - model.Span.Start), edit.NewText, model.Text.AsSpan(edit.Span.End - model.Span.Start));
}
