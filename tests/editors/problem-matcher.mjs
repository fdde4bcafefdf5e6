// Reads a run's text as Visual Studio Code does, by the problem matcher of a tasks.json, and compares with the same run's JSON.
// Usage: node problem-matcher.mjs TASKS TEXT JSON
import { readFileSync } from "node:fs";
import { compare } from "./compare.mjs";

const [tasks, text, json] = process.argv.slice(2).map((file) => readFileSync(file, "utf8"));
const { pattern } = JSON.parse(tasks).tasks[0].problemMatcher;
const regexp = new RegExp(pattern.regexp);

const problems = [];
for (const line of text.split(/\r\n|\r|\n/)) {
  const match = regexp.exec(line);
  if (!match) continue;
  problems.push({
    path: match[pattern.file],
    line: Number(match[pattern.line]),
    column: Number(match[pattern.column]),
    severity: match[pattern.severity],
    rule: match[pattern.code],
    message: match[pattern.message],
  });
}

const findings = JSON.parse(json).findings.map(({ path, line, column, severity, rule, message }) => ({ path, line, column, severity, rule, message }));
process.exit(compare(problems, findings) ? 0 : 1);
