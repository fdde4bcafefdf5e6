using Wplint.Tests.Running;

namespace Wplint.Tests.Packs;

/// <summary>Packs that assemblies of tests name. Each has a constructor without parameters, as packs have.</summary>
internal static class TestPacks
{
    private static FakeRule At(string id, string name = "acme-finding") => FakeRule.At(FakeRule.Describe(id, name, Severity.Error), new TextSpan(0, 5));

    public abstract class Of(params Rule[] rules) : RulePack
    {
        public override IReadOnlyList<Rule> Rules { get; } = rules;
    }

    public sealed class Good() : Of(At("ACME001"));

    public sealed class Other() : Of(At("OTHER001", "other-finding"));

    public sealed class Crashing() : Of(new FakeRule(FakeRule.Describe("ACME002", "acme-crash"), static (_, _) => throw new InvalidOperationException("fell over")));

    /// <summary>The tests themselves have the library at hand; the pack has not.</summary>
    public sealed class WithLibrary() : Of(new FakeRule(FakeRule.Describe("ACME003", "acme-library"), static (_, _) => UseLibrary()))
    {
        private static IEnumerable<Diagnostic> UseLibrary()
        {
            Assert.True(true);
            return [];
        }
    }

    public sealed class WithCatalogue : RulePack
    {
        public override IReadOnlyList<Rule> Rules => [];

        public override IReadOnlyList<Catalogue> Catalogues => [new("acme-2026", "Acme 1:2026", [new Control("5.1.1", ControlLevel.Control, "Acme")])];
    }

    public sealed class Throwing : RulePack
    {
        public Throwing() => throw new InvalidOperationException("no licence");

        public override IReadOnlyList<Rule> Rules => [];
    }

    public sealed class ThrowingLater : RulePack
    {
        private static readonly string[] Words = Load();

        public override IReadOnlyList<Rule> Rules => [At(Words[0])];

        private static string[] Load() => throw new InvalidOperationException("no words");
    }

    public sealed class NoId() : Of(At("acme-1"));

    public sealed class ReservedId() : Of(At("WP1999"));

    public sealed class TakenName() : Of(At("ACME001", "wrong-word"));

    public sealed class NoName() : Of(At("ACME001", "Wrong word"));

    public sealed class Twice() : Of(At("ACME001"), At("ACME001", "acme-other"));

    public sealed class TakenCatalogue : RulePack
    {
        public override IReadOnlyList<Rule> Rules => [];

        public override IReadOnlyList<Catalogue> Catalogues => [new("first", "Acme", [])];
    }

    public sealed class WithArgument(int argument) : RulePack
    {
        public int Argument { get; } = argument;

        public override IReadOnlyList<Rule> Rules => [];
    }

    public sealed class NoPack;
}
