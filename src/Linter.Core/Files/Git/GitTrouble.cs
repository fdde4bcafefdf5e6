namespace Wplint.Core.Files.Git;

/// <summary>Says what went wrong with git, and what to do.</summary>
internal static class GitTrouble
{
    /// <summary>Whether the repository holds a part of its history only.</summary>
    public static bool IsShallow(string root) => GitProgram.Run(root, "rev-parse", "--is-shallow-repository").Text == "true";

    /// <summary>The reference could not be found.</summary>
    public static GitException WithReference(string root, string reference, GitOutput output)
    {
        if (output.Error.Contains("dubious ownership", StringComparison.Ordinal)) return BelongsToOthers(root);
        if (!GitProgram.Run(root, "rev-parse", "--git-dir").IsFine) return IsBroken(root, output);
        return IsShallow(root) ? IsCutOff(reference) : IsUnknown(reference);
    }

    /// <summary>The history at hand does not reach back to the reference.</summary>
    public static GitException IsCutOff(string reference) => new(new(
        En: $"\"{reference}\" cannot be reached in this shallow clone. Fetch the whole history: \"git fetch --unshallow\", or \"fetch-depth: 0\" for actions/checkout.",
        Ja: $"このシャロークローンでは「{reference}」まで履歴をたどれません。「git fetch --unshallow」で（actions/checkout では「fetch-depth: 0」を指定して）履歴全体を取得してください。"));

    /// <summary>The content of an object could not be read.</summary>
    /// <param name="name">As git names it: <c>COMMIT:path</c>.</param>
    /// <param name="error">What git said.</param>
    public static GitException WithObject(string name, string error) =>
        error.Contains("promisor remote", StringComparison.Ordinal) ? IsNotHere(name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..]) : Failed(error);

    /// <summary>The revision has a file whose content is not in the clone.</summary>
    public static GitException IsNotHere(string path) => new(new(
        En: $"The content of \"{path}\" at that revision is not in this partial clone. Fetch it with git (\"git fetch --refetch --no-filter\"); wplint does not reach a network.",
        Ja: $"このパーシャルクローンには、そのリビジョンの「{path}」の内容がありません。git で取得してください（「git fetch --refetch --no-filter」など）。wplint はネットワークに接続しません。"));

    /// <summary>git failed for a reason of its own.</summary>
    public static GitException Failed(string error) => new(new(En: $"git failed: {error}", Ja: $"git が失敗しました（{error}）。"));

    private static GitException IsUnknown(string reference) => new(new(
        En: $"git knows no revision \"{reference}\". Name a branch, a tag or a commit for --since, and fetch it if it is on a server only.",
        Ja: $"「{reference}」というリビジョンは git にありません。--since にはブランチ、タグ、コミットのいずれかを指定してください。サーバーにしかない場合は、先に取得してください。"));

    private static GitException BelongsToOthers(string root) => new(new(
        En: $"git does not read \"{root}\", since it belongs to another user. If you trust it: git config --global --add safe.directory \"{root}\".",
        Ja: $"「{root}」は別のユーザーのものであるため、git が読み取りません。信頼できる場合は「git config --global --add safe.directory \"{root}\"」を実行してください。"));

    private static GitException IsBroken(string root, GitOutput output) => new(new(
        En: $"\"{root}\" cannot be read as a git repository: {output.Error}",
        Ja: $"「{root}」を git リポジトリーとして読み取れません（{output.Error}）。"));
}
