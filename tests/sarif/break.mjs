// Breaks a SARIF file in one way, to see whether the validator notices: node break.mjs FROM TO WAY
import { readFileSync, writeFileSync } from "node:fs";

const ways = {
  "line-zero": log => { log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0; },
  "unencoded-uri": log => { log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = "a b<c>.md"; },
  "wrong-rule-index": log => { log.runs[0].results[0].ruleIndex = 999; },
  "no-version": log => { delete log.version; },
};

const [from, to, way] = process.argv.slice(2);
const log = JSON.parse(readFileSync(from, "utf8"));
ways[way](log);
writeFileSync(to, JSON.stringify(log));
