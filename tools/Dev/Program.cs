using System.Text;
using Wplint.Dev;
using Wplint.Dev.Folding;
using Wplint.Dev.Generating;
using Wplint.Dev.Spans;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
switch (args)
{
    case ["generate"]:
        return new Generation(RepositoryRoot.Path).Run(GeneratedFiles.All, check: false, Console.Out);
    case ["generate", "--check"]:
        return new Generation(RepositoryRoot.Path).Run(GeneratedFiles.All, check: true, Console.Out);
    case ["spans", var folder]:
        return SpansCommand.Run(folder, Console.Out, Console.Error);
    case [Icu.Command, var form]:
        using (var input = new StreamReader(Console.OpenStandardInput()))
            return Icu.Answer(form, input, Console.Out, Console.Error);
    default:
        Console.Error.WriteLine("Usage: dotnet run --project tools/Dev -- generate [--check] | spans FOLDER");
        return 2;
}
