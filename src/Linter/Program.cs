using Wplint.Cli;
using Wplint.Cli.Terminals;

using var terminal = ThisProcess.OpenTerminal();
return Application.Run(args, terminal);
