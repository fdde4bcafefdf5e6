// Compares what an editor made of a run's text with the same run's JSON: one problem a finding, in the same order.
import { isDeepStrictEqual } from "node:util";

/** Prints the first difference; returns whether there is none. */
export function compare(problems, findings) {
  if (findings.length === 0) {
    console.log("There are no findings to compare with.");
    return false;
  }
  for (let i = 0; i < Math.max(problems.length, findings.length); i++) {
    if (isDeepStrictEqual(problems[i], findings[i])) continue;
    console.log(`Finding ${i + 1} is ${JSON.stringify(findings[i])}, but the editor has ${JSON.stringify(problems[i])}.`);
    return false;
  }
  return true;
}
