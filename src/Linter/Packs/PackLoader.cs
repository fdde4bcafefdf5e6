using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Wplint.Cli.Packs;

/// <summary>
/// Loads a pack into a context of its own: it shares <c>Linter.Abstractions</c> and the framework with wplint, and brings all else along,
/// in its own versions. This is the only file in which code is loaded.
/// </summary>
[RequiresUnreferencedCode("A rule pack is not known when wplint is built.")]
internal static class PackLoader
{
    private static readonly Assembly Abstractions = typeof(RulePack).Assembly;

    /// <summary>Loads the pack of an assembly.</summary>
    /// <param name="path">The file; absolute.</param>
    /// <param name="shown">The file as shown to people.</param>
    /// <exception cref="Wplint.Core.Running.UsageException">It has no pack, or none for this wplint.</exception>
    public static RulePack Load(string path, string shown)
    {
        DemandReferences(PackHeader.Read(path, shown), Path.GetDirectoryName(path)!, shown);
        try
        {
            var assembly = new Context(path).LoadFromAssemblyPath(path);
            var type = assembly.GetCustomAttribute<RulePackAttribute>()?.Type ?? throw PackProblem.NoPack(shown);
            if (!type.IsSubclassOf(typeof(RulePack)) || type.IsAbstract || type.GetConstructor([]) is not { } constructor) throw PackProblem.NoPackClass(shown, type);
            return Make(constructor, shown);
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException or TypeLoadException or CustomAttributeFormatException)
        {
            throw PackProblem.NotLoadable(shown, exception);
        }
    }

    /// <summary>Makes the pack, and asks at once for what is asked for in every run: its author's mistakes are told of before the work begins.</summary>
    private static RulePack Make(ConstructorInfo constructor, string shown)
    {
        try
        {
            var pack = (RulePack)constructor.Invoke(null);
            foreach (var rule in pack.Rules) ArgumentException.ThrowIfNullOrEmpty(rule.Descriptor.Id);
            foreach (var catalogue in pack.Catalogues) ArgumentException.ThrowIfNullOrEmpty(catalogue.Id);
            return pack;
        }
        catch (Exception exception)
        {
            throw PackProblem.Failed(shown, Innermost(exception));
        }
    }

    /// <summary>What was thrown, without the wrappings of reflection and of static constructors.</summary>
    private static Exception Innermost(Exception exception) =>
        exception is TargetInvocationException or TypeInitializationException && exception.InnerException is { } inner ? Innermost(inner) : exception;

    private static void DemandReferences(PackHeader header, string folder, string shown)
    {
        var own = Abstractions.GetName();
        if (header.Find(own.Name!) is not { Version: { } built }) throw PackProblem.NoPack(shown);
        if (!PackVersions.AreCompatible(built, own.Version!)) throw PackProblem.OtherVersion(shown, built, own.Version!);
        if (header.Find("System.Runtime") is { Version: { } runtime } && runtime.Major > Environment.Version.Major) throw PackProblem.NewerRuntime(shown, runtime);
        foreach (var reference in header.References)
        {
            if (reference.Name != own.Name && !IsOfFramework(reference) && !File.Exists(Beside(folder, reference))) throw PackProblem.NoDependency(shown, reference);
        }
    }

    private static bool IsOfFramework(AssemblyName name) => File.Exists(Beside(RuntimeEnvironment.GetRuntimeDirectory(), name));

    private static string Beside(string folder, AssemblyName name) => Path.Combine(folder, $"{name.Name}.dll");

    [RequiresUnreferencedCode("A rule pack is not known when wplint is built.")]
    private sealed class Context(string path) : AssemblyLoadContext(path)
    {
        private readonly string _folder = Path.GetDirectoryName(path)!;

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            if (assemblyName.Name == Abstractions.GetName().Name) return Abstractions;
            if (IsOfFramework(assemblyName) || !string.IsNullOrEmpty(assemblyName.CultureName)) return null;
            var file = Beside(_folder, assemblyName);
            // Without this, the pack would get what wplint happens to use, in whichever version.
            if (!File.Exists(file)) throw new FileNotFoundException($"{assemblyName.Name}.dll does not lie beside the rule pack");
            return LoadFromAssemblyPath(file);
        }
    }
}
