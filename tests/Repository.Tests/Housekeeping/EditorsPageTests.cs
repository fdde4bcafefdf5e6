namespace Wplint.Repository.Tests.Housekeeping;

/// <summary>The page on editors. <c>scripts/try-editors.sh</c> tries what it shows.</summary>
public sealed class EditorsPageTests
{
    [Fact]
    public void Shows_the_task_as_it_is_shipped() =>
        Assert.Contains($"```json\n{RepositoryFiles.Read("editors/vscode/tasks.json")}```\n", RepositoryFiles.Read("docs/editors.md"), StringComparison.Ordinal);
}
