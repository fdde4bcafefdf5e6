using System.Text;
using Wplint.Tools.CatalogueCompiler;

if (args.Length < 2)
{
    Console.Error.WriteLine("Usage: CatalogueCompiler OUTPUT.cs CATALOGUE.yaml…");
    return 2;
}

var problems = new Problems();
var tables = args[1..].Select(path => Compiler.Compile(path, File.ReadAllText(path), problems)).ToArray();
if (problems.Any)
{
    foreach (var problem in problems.All) Console.Error.WriteLine(problem);
    return 1;
}

File.WriteAllText(args[0], GeneratedCode.Write(tables), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
return 0;
