// Spoils a log in one way after the other, and exits 1 if the comparison does not notice: node check-spoiled.mjs FINDINGS LOG
import { readFileSync } from "node:fs";
import { compare, readFindings } from "./compare.mjs";
import { withViewer } from "./page.mjs";

const last = log => log.runs[0].results.at(-1);
const place = log => last(log).locations[0].physicalLocation;
const ways = {
  "no message": log => { last(log).message.text = ""; },
  "the message of another finding": log => { last(log).message = log.runs[0].results[0].message; },
  "a wrong file": log => { place(log).artifactLocation.uri = "examples/correct/kazeno.md"; },
  "a wrong line": log => {
    for (const region of [place(log).region, place(log).contextRegion]) Object.assign(region, { startLine: region.startLine + 1, endLine: region.endLine + 1 });
  },
  "a wrong column": log => { place(log).region.startColumn++; },
  "no place": log => { delete last(log).locations; },
  "a wrong rule": log => { Object.assign(last(log), { ruleIndex: 0, ruleId: log.runs[0].tool.driver.rules[0].id }); },
  "a wrong level": log => { last(log).level = "none"; },
  "a finding lost": log => { log.runs[0].results.pop(); },
  "a finding twice": log => { log.runs[0].results.push(log.runs[0].results[0]); },
  "a link that runs a script": log => { last(log).message.text += " [x](javascript:alert(1))"; },
};

const [findingsFile, logFile] = process.argv.slice(2);
const findings = readFindings(findingsFile);
await withViewer(async show => {
  for (const [way, spoil] of Object.entries(ways)) {
    const log = JSON.parse(readFileSync(logFile, "utf8"));
    spoil(log);
    if (compare(findings, await show(log)).length > 0) continue;
    console.log(`The check does not notice a log with ${way}.`);
    process.exitCode = 1;
  }
});
console.log(`${Object.keys(ways).length} logs were spoiled on purpose.`);
