using System.Text;
using Wplint.Dev;
using Wplint.Dev.Corpus;
using Wplint.Dev.Folding;
using Wplint.Dev.Generating;
using Wplint.Dev.Scaffolding;
using Wplint.Dev.Spans;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
switch (args)
{
    case ["generate"]:
        return new Generation(RepositoryRoot.Path).Run(GeneratedFiles.All, check: false, Console.Out);
    case ["generate", "--check"]:
        return new Generation(RepositoryRoot.Path).Run(GeneratedFiles.All, check: true, Console.Out);
    case ["new-rule", var name, "--family", var family]:
        return new NewRuleCommand(RepositoryRoot.Path, Project.AllRules).Run(name, family, Console.Out, Console.Error);
    case ["next-id"]:
        foreach (var family in NextId.Families) Console.WriteLine($"{family}: {NextId.In(family, Project.AllRules)}");
        return 0;
    case ["corpus", .. var rest] when rest.Length <= 2 && rest.All(static argument => argument == "--record" || argument[0] != '-'):
        var corpus = rest.FirstOrDefault(static argument => argument != "--record") ?? RepositoryRoot.Combine("../shared/corpus");
        return CorpusCommand.Run(corpus, rest.Contains("--record"), Console.Out, Console.Error);
    case ["spans", var folder]:
        return SpansCommand.Run(folder, Console.Out, Console.Error);
    case [Icu.Command, var form]:
        using (var input = new StreamReader(Console.OpenStandardInput()))
            return Icu.Answer(form, input, Console.Out, Console.Error);
    default:
        Console.Error.WriteLine("""
            Usage: dotnet run --project tools/Dev -- COMMAND

              new-rule NAME --family FAMILY   write the files of a new rule: new-rule dead-url --family links
              next-id                         the next free id of each family
              generate [--check]              write what follows from the rules, or say what is stale
              corpus [FOLDER] [--record]      run all rules over published papers and the examples, compare with the verdicts
              spans FOLDER                    check that everything in a folder's papers stands where the clause tree says
            """);
        return 2;
}
