using System.Globalization;
using System.Reflection;
using Wplint.Core.Running;

namespace Wplint.Cli.Packs;

/// <summary>Why a rule pack is not taken, and what to do about it. Exit status 2.</summary>
internal static class PackProblem
{
    public static UsageException NativeBuild() => new(new(
        En: "This is the native build of wplint, which cannot load rule packs. Use the build that runs on .NET for --packs.",
        Ja: "この wplint はネイティブ版のため、ルールパックを読み込めません。--packs には .NET 上で動く版をお使いください。"));

    public static UsageException NoName() => new(new(
        En: "--packs names no file. Name the assembly (.dll) of a rule pack.",
        Ja: "--packs にファイルが指定されていません。ルールパックのアセンブリ（.dll）を指定してください。"));

    public static UsageException Missing(string file) => new(new(
        En: $"There is no rule pack \"{file}\". Name the assembly (.dll) that \"dotnet build\" writes.",
        Ja: $"ルールパック「{file}」が見つかりません。「dotnet build」で作成されたアセンブリ（.dll）を指定してください。"));

    public static UsageException Folder(string file) => new(new(
        En: $"\"{file}\" is a folder, not a rule pack. Name the assembly (.dll) in it.",
        Ja: $"「{file}」はフォルダーです。その中にあるルールパックのアセンブリ（.dll）を指定してください。"));

    public static UsageException Unreadable(string file, Exception exception) => new(new(
        En: $"The rule pack \"{file}\" cannot be read: {Sentence(exception)}",
        Ja: $"ルールパック「{file}」を読み取れません：{exception.Message}"));

    public static UsageException NoAssembly(string file) => new(new(
        En: $"\"{file}\" is no .NET assembly, and so no rule pack. Name the .dll that \"dotnet build\" writes.",
        Ja: $"「{file}」は .NET のアセンブリではないため、ルールパックとして読み込めません。「dotnet build」で作成された .dll を指定してください。"));

    public static UsageException NativeCode(string file) => new(new(
        En: $"\"{file}\" is native code, not a .NET assembly, and so no rule pack. Name the .dll that \"dotnet build\" writes.",
        Ja: $"「{file}」は .NET のアセンブリではなくネイティブコードのため、ルールパックとして読み込めません。「dotnet build」で作成された .dll を指定してください。"));

    public static UsageException NoPack(string file) => new(new(
        En: $"\"{file}\" is an assembly without a rule pack. One names its pack by [assembly: RulePack(typeof(…))], which is of Wplint.Abstractions.",
        Ja: $"「{file}」はルールパックを含まないアセンブリです。Wplint.Abstractions の [assembly: RulePack(typeof(…))] でパックのクラスを指定してください。"));

    public static UsageException NoPackClass(string file, Type type) => new(new(
        En: $"The rule pack \"{file}\" names the class {type.FullName}, which is none of a pack. It derives from RulePack, is not abstract, and has a public constructor without parameters.",
        Ja: $"ルールパック「{file}」の指定するクラス {type.FullName} は、パックのクラスではありません。RulePack から派生し、抽象クラスではなく、引数のない公開コンストラクターを持つクラスを指定してください。"));

    public static UsageException OtherVersion(string file, Version built, Version own) => new(new(
        En: $"The rule pack \"{file}\" is built with Wplint.Abstractions {Short(built)}, and this wplint has {Short(own)}. {(built > own ? "Update wplint, or build" : "Build")} the pack with {Short(own)}.",
        Ja: $"ルールパック「{file}」は Wplint.Abstractions {Short(built)} でビルドされていますが、この wplint は {Short(own)} です。{(built > own ? "wplint を更新するか、" : "")}{Short(own)} でビルドし直してください。"));

    public static UsageException NewerRuntime(string file, Version runtime) => new(new(
        En: $"The rule pack \"{file}\" is built for .NET {Major(runtime)}, and wplint runs on .NET {Major(Environment.Version)}. Build it for net{Major(Environment.Version)}.0.",
        Ja: $"ルールパック「{file}」は .NET {Major(runtime)} 用にビルドされていますが、wplint は .NET {Major(Environment.Version)} で動いています。net{Major(Environment.Version)}.0 用にビルドしてください。"));

    public static UsageException NoDependency(string file, AssemblyName reference) => new(new(
        En: $"The rule pack \"{file}\" needs {reference.Name}.dll ({Short(reference.Version)}), which does not lie beside it. Copy it there, or build the pack with <EnableDynamicLoading>true</EnableDynamicLoading>, which does.",
        Ja: $"ルールパック「{file}」に必要な {reference.Name}.dll（{Short(reference.Version)}）が同じフォルダーにありません。コピーするか、<EnableDynamicLoading>true</EnableDynamicLoading> を指定してビルドしてください。"));

    public static UsageException NotLoadable(string file, Exception exception) => new(new(
        En: $"The rule pack \"{file}\" cannot be loaded: {Sentence(exception)}",
        Ja: $"ルールパック「{file}」を読み込めません：{exception.Message}"));

    public static UsageException Failed(string file, Exception exception) => new(new(
        En: $"The rule pack \"{file}\" failed while it was loaded ({exception.GetType().Name}: {exception.Message}). Please report this to its author.",
        Ja: $"ルールパック「{file}」の読み込み中に異常が発生しました（{exception.GetType().Name}: {exception.Message}）。パックの作成者にご連絡ください。"));

    public static UsageException NoId(string file, RuleDescriptor rule) => new(new(
        En: $"The rule pack \"{file}\" calls a rule \"{rule.Id}\", which is no id. An id is two to eight capital letters and three to five digits: ACME001.",
        Ja: $"ルールパック「{file}」のルールの ID「{rule.Id}」は使えません。ID は英大文字 2～8 字と数字 3～5 桁です（例：ACME001）。"));

    public static UsageException ReservedId(string file, RuleDescriptor rule) => new(new(
        En: $"The rule pack \"{file}\" has a rule {rule}, but ids with WP are wplint's own. Give it letters of your own: ACME001.",
        Ja: $"ルールパック「{file}」にルール {rule} がありますが、WP で始まる ID は wplint 専用です。独自の英字で始まる ID（例：ACME001）にしてください。"));

    public static UsageException NoRuleName(string file, RuleDescriptor rule) => new(new(
        En: $"The rule pack \"{file}\" names the rule {rule.Id} \"{rule.Name}\", which is no name. A name is lower-case words joined by hyphens: missing-contact.",
        Ja: $"ルールパック「{file}」のルール {rule.Id} の名前「{rule.Name}」は使えません。名前は英小文字の単語をハイフンでつないだものです（例：missing-contact）。"));

    public static UsageException TakenWord(string file, RuleDescriptor rule, string word, RuleDescriptor other, LocalizedText owner) => new(new(
        En: $"The rule pack \"{file}\" has a rule {rule}, but \"{word}\" means {other} already, which {owner.En} brings. Ids and names belong to one rule: change it in the pack, or load one of them only.",
        Ja: $"ルールパック「{file}」にルール {rule} がありますが、「{word}」は{owner.Ja}のルール {other} がすでに使っています。ID と名前はルールごとに一つです。パック側で変更するか、どちらか一方だけを読み込んでください。"));

    public static UsageException TakenCatalogue(string file, string id) => new(new(
        En: $"The rule pack \"{file}\" brings a catalogue \"{id}\", but there is one of that id already. Give it another id in the pack.",
        Ja: $"ルールパック「{file}」のカタログ「{id}」と同じ ID のカタログがすでにあります。パック側で別の ID にしてください。"));

    private static string Sentence(Exception exception) => exception.Message.EndsWith('.') ? exception.Message : $"{exception.Message}.";

    private static string Short(Version? version) => version is null ? "" : version.ToString(fieldCount: 2);

    private static string Major(Version version) => version.Major.ToString(CultureInfo.InvariantCulture);
}
