using Wplint.Cli;
using Wplint.Cli.Terminals;

HeadStart.Begin(args);
using var terminal = ThisProcess.OpenTerminal();
return Application.Run(args, terminal);
