// Prints each result of level error in the validator's own log, and exits 1 if there is one. Its exit status says nothing of them.
import { readFileSync } from "node:fs";

let errors = 0;
for (const run of JSON.parse(readFileSync(process.argv[2], "utf8").replace(/^\uFEFF/, "")).runs) {
  for (const result of run.results ?? []) {
    const rule = run.tool.driver.rules?.[result.ruleIndex];
    if ((result.level ?? rule?.defaultConfiguration?.level ?? "warning") !== "error") continue;
    errors++;
    const place = result.locations?.[0]?.physicalLocation;
    const message = rule?.messageStrings?.[result.message.id]?.text ?? result.message.text ?? "";
    const words = message.replace(/\{(\d+)\}/g, (_, index) => result.message.arguments?.[index] ?? "");
    console.log(`${place?.artifactLocation?.uri ?? "?"}:${place?.region?.startLine ?? "?"}: ${result.ruleId}: ${words}`);
  }
  for (const invocation of run.invocations ?? []) {
    if (invocation.executionSuccessful !== false) continue;
    errors++;
    console.log(`The validator failed: ${JSON.stringify(invocation.toolExecutionNotifications ?? invocation.toolConfigurationNotifications ?? [])}`);
  }
}

process.exit(errors > 0 ? 1 : 0);
