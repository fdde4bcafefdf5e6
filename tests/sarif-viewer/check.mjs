// Exits 1 if the viewer does not show every finding with rule, message and place: node check.mjs [--screenshot FILE] FINDINGS LOG…
// FINDINGS is what --format json prints, each LOG what SARIF says of the same run. The screenshot is of the first log.
import { readFileSync } from "node:fs";
import { compare, readFindings } from "./compare.mjs";
import { withViewer } from "./page.mjs";

const files = process.argv.slice(2);
let screenshot = files[0] === "--screenshot" ? files.splice(0, 2)[1] : undefined;
const findings = readFindings(files.shift());
if (findings.length === 0 || files.length === 0) throw new Error("There is nothing to be shown.");

await withViewer(async show => {
  for (const file of files) {
    const differences = compare(findings, await show(JSON.parse(readFileSync(file, "utf8")), screenshot));
    screenshot = undefined;
    for (const difference of differences) console.log(`${file}: ${difference}`);
    if (differences.length > 0) process.exitCode = 1;
  }
});
