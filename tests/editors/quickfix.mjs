// Compares the quickfix list that list.vim wrote with the JSON of the same run, and looks where each entry leads: exactly to the place where ASCII
// stands before it, and never behind it.
// Usage: node quickfix.mjs LIST JSON
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { compare } from "./compare.mjs";

const [list, json] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, "utf8")));
const suffix = { safe: " [fix]", suggested: " [suggested fix]" };
const findings = json.findings.map(({ path, line, column, severity, rule, name, message, fix }) => ({
  path: resolve(path),
  line,
  column,
  type: severity[0],
  text: `${rule} ${name}: ${message}${suffix[fix?.applicability] ?? ""}`,
}));
const entries = list.map(({ path, line, column, type, text }) => ({ path, line, column, type, text }));
if (!compare(entries, findings)) process.exit(1);

const exact = { yes: 0, no: 0 };
for (const { path, line, column, before } of list) {
  const text = readFileSync(path, "utf8").split("\n")[line - 1].slice(0, column - 1);
  const isAscii = /^[ -~]*$/.test(text);
  exact[isAscii ? "yes" : "no"]++;
  if (before <= text.length && (!isAscii || before === text.length)) continue;
  console.log(`${path}:${line}:${column} leads to the character behind ${before} others.`);
  process.exit(1);
}
if (exact.yes === 0 || exact.no === 0) {
  console.log("There are not both lines in which ASCII stands before the place and others.");
  process.exit(1);
}
