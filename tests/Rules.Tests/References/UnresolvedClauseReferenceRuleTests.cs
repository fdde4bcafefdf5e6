using Wplint.Rules.References;
using Wplint.Testing;

namespace Wplint.Rules.Tests.References;

public sealed class UnresolvedClauseReferenceRuleTests : RuleTest<UnresolvedClauseReferenceRule>
{
    private static readonly LocalizedText Meant = new("Probably this one", "参照先と思われる項目");

    [Fact]
    public void Reports_a_quoted_title_under_another_number() => Reports(
        """
        5.1.1 情報セキュリティのための方針群

        暗号化は「[|10.1.2|] 暗号による管理策の利用方針」をご覧ください。

        {|10.1.1 暗号による管理策の利用方針|}

        暗号化しています。
        """,
        "The paper has no clause 10.1.2. Write \"10.1.1\" if \"10.1.1 暗号による管理策の利用方針\" is meant.",
        "この文書に 10.1.2 という項番はありません。「10.1.1 暗号による管理策の利用方針」を指す場合は「10.1.1」と書いてください。",
        fixedTo: """
        5.1.1 情報セキュリティのための方針群

        暗号化は「10.1.1 暗号による管理策の利用方針」をご覧ください。

        10.1.1 暗号による管理策の利用方針

        暗号化しています。
        """,
        relatedMessages: [Meant]);

    [Fact]
    public void Reports_a_number_without_the_prefix_that_its_heading_has() => Reports(
        """
        12.1.3 容量・能力の管理

        仮想マシンについては [|9.5.2|] を参照してください。

        {|CLD9.5.2 仮想マシンの要塞化|}

        不要なサービスを止めています。
        """,
        "The paper has no clause 9.5.2. Write \"CLD9.5.2\" if \"CLD9.5.2 仮想マシンの要塞化\" is meant.",
        "この文書に 9.5.2 という項番はありません。「CLD9.5.2 仮想マシンの要塞化」を指す場合は「CLD9.5.2」と書いてください。",
        fixedTo: """
        12.1.3 容量・能力の管理

        仮想マシンについては CLD9.5.2 を参照してください。

        CLD9.5.2 仮想マシンの要塞化

        不要なサービスを止めています。
        """);

    [Fact]
    public void Reports_a_slip_of_the_finger_in_a_section_of_the_papers_own() => Reports(
        """
        1. Purpose

        See section [|2.3|].

        2. Service

        2.1 What it is

        An archive.

        {|2.2 Shared responsibility|}

        Accounts are the customer's.

        3.3 Contact

        By mail. See 4.1.1 of the standard.
        """.Replace("3.3 Contact", "3. Contact", StringComparison.Ordinal).Replace("2.1 What it is\n\nAn archive.\n\n", "", StringComparison.Ordinal),
        "The paper has no clause 2.3. Write \"2.2\" if \"2.2 Shared responsibility\" is meant.",
        "この文書に 2.3 という項番はありません。「2.2 Shared responsibility」を指す場合は「2.2」と書いてください。",
        fixedTo: """
        1. Purpose

        See section 2.2.

        2. Service

        2.2 Shared responsibility

        Accounts are the customer's.

        3. Contact

        By mail. See 4.1.1 of the standard.
        """);

    [Fact]
    public void Reports_a_control_that_the_paper_does_not_answer() => Reports(
        "5.1.1 情報セキュリティのための方針群\n\n暗号化は「[|10.1.1|] 暗号による管理策の利用方針」に記載しています。\n",
        "The paper has no clause 10.1.1. Correct the reference, or add the clause.",
        "この文書に 10.1.1 という項番はありません。参照先を直すか、項目を追加してください。");

    [Fact]
    public void Proposes_nothing_where_several_numbers_are_as_near() => Reports(
        "9.4.1 情報へのアクセス制限\n\n[|9.4.3|] を参照してください。\n\n9.4.4 特権的なユーティリティプログラムの使用\n\nありません。\n",
        "The paper has no clause 9.4.3. Correct the reference, or add the clause.",
        "この文書に 9.4.3 という項番はありません。参照先を直すか、項目を追加してください。");

    [Theory]
    [InlineData("「9.4.1 情報へのアクセス制限」をご覧ください。")]
    [InlineData("A.9.4.1 を参照してください。")]
    [InlineData("9.4 を参照してください。")] // a group whose controls are there
    [InlineData("CLD.9.5.2 を参照してください。")]
    public void Accepts_what_is_there(string text) =>
        Accepts($"5.1.1 情報セキュリティのための方針群\n\n{text}\n\n9.4.1 情報へのアクセス制限\n\n制限しています。\n\nCLD.9.5.2 仮想マシンの要塞化\n\n止めています。\n");

    /// <summary>WP1004 gives the heading its prefix.</summary>
    [Fact]
    public void Accepts_the_right_number_of_a_heading_that_lost_its_prefix() =>
        Accepts("5.1.1 情報セキュリティのための方針群\n\nCLD.9.5.2 を参照してください。\n\n9.5.2 仮想マシンの要塞化\n\n止めています。\n");

    [Theory]
    [InlineData("ISO/IEC 27001 の「9.2.1 内部監査」を参照してください。")]
    [InlineData("利用規約「9.4.9 情報の扱い」をご覧ください。")]
    [InlineData("See 9.4.9 of ISO/IEC 27002.")]
    [InlineData("See 9.4.9 of the standard.")]
    [InlineData("規格の 9.4.9 を参照してください。")]
    public void Accepts_clauses_of_other_documents(string text) => Accepts($"5.1.1 情報セキュリティのための方針群\n\n{text}\n");

    [Theory]
    [InlineData("「17.1.1 情報セキュリティ継続の計画」は対象外です。")]
    [InlineData("17.1.1 ～ 17.1.3 を参照する必要はありません。")]
    [InlineData("「9.4.2 セキュリティに配慮したログオン手順」は本書に含まれません。")]
    [InlineData("\"17.1.1 Planning information security continuity\" is not applicable.")]
    public void Accepts_what_the_sentence_declares_absent(string text) => Accepts($"5.1.1 情報セキュリティのための方針群\n\n{text}\n");

    [Theory]
    [InlineData("管理策 9.1.2 と 17.1.1 はお客様の管理策です。")] // names controls, and sends nobody there
    [InlineData("「3.11 東日本大震災」の教訓を生かしています。")]
    [InlineData("TLS 1.2 を参照してください。")]
    public void Accepts_bare_numbers(string text) => Accepts($"5.1.1 情報セキュリティのための方針群\n\n{text}\n");

    /// <summary>Mapping tables list what the standard has.</summary>
    [Fact]
    public void Accepts_numbers_in_a_table() => Accepts(
        "5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n| 項番 | 規格 |\n|---|---|\n| 「9.4.9 何か」を参照 | 27002 |\n");

    /// <summary>A history speaks of clauses as they were.</summary>
    [Fact]
    public void Accepts_what_the_history_tells() => Accepts(
        "5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.1 | 2024/1/10 | 「9.4.9 何か」を参照先とともに変更 |\n");

    /// <summary>WP6003 tells of the entry, and of the references to it.</summary>
    [Fact]
    public void Accepts_a_reference_to_what_only_the_contents_have() => Accepts(
        "目次\n\n1. はじめに.....1\n2. 用語.....1\n3. 体制.....2\n3.1 窓口.....2\n\n1. はじめに\n\n「3.1 窓口」をご覧ください。\n\n2. 用語\n\n用語です。\n\n3. 体制\n\n体制です。\n");

    /// <summary>Contents and reference agree: the number of the heading is the slip, and the numbering rules say so.</summary>
    [Fact]
    public void Accepts_a_reference_that_agrees_with_the_contents() => Accepts(
        "目次\n\n1. はじめに.....1\n1.1 目的.....1\n1.2 責任分界点.....2\n\n1. はじめに\n\n1.1 目的\n\n「1.2 責任分界点」をご覧ください。\n\n1.3 責任分界点\n\n利用規約のとおりです。\n");

    [Theory]
    [InlineData("Rights are reviewed (see also [|8.54|]).")]
    [InlineData("For access, see 5.1, [|8.54|].")]
    [InlineData("For access, see 5.1 and [|8.54|].")]
    [InlineData("| Answer | Releases are tested. See [|8.54|] for details. |\n|---|---|")] // an answer in a cell
    public void Reports_what_English_sends_the_reader_to(string text) => Reports(
        $"# 5 Organizational controls\n\n## 5.1 Policies for information security\n\n{text}\n\n## 5.5 Contact with authorities\n\nIn Leith.\n",
        en: "The paper has no clause 8.54. Correct the reference, or add the clause.",
        ja: "この文書に 8.54 という項番はありません。参照先を直すか、項目を追加してください。");

    [Theory]
    [InlineData("| Control | See 8.54 |\n|---|---|")] // a mapping
    [InlineData("| Control | See 8.54, 8.55 |\n|---|---|")]
    public void Accepts_numbers_that_a_cell_only_lists(string text) => Accepts($"# 5 Organizational controls\n\n## 5.1 Policies for information security\n\n{text}\n");
}
