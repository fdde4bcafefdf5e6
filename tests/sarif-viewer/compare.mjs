// Compares what a viewer shows with what wplint itself says of the same run.
import { readFileSync } from "node:fs";

/** What wplint found, from --format json; its paths are relative to the working folder. */
export const readFindings = file => JSON.parse(readFileSync(file, "utf8")).findings.map(finding => ({
  rule: `${finding.rule}: ${finding.name}`,
  level: finding.severity,
  path: finding.path,
  line: String(finding.line),
  place: readFileSync(finding.path, "utf8").replace(/^\uFEFF/, "").slice(finding.offset, finding.offset + finding.length),
  message: finding.message,
  related: finding.related.map(place => place.message),
}));

/** A sentence on each difference. */
export function compare(findings, { findings: shown, links, troubles }) {
  const left = [...shown];
  const missing = findings.filter(finding => {
    const index = left.findIndex(candidate => isShown(finding, candidate));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return [
    ...troubles,
    ...links.filter(link => !/^https?:/.test(link)).map(link => `The page has a link to ${link}`),
    ...missing.map(finding => `Not shown: ${describe(finding)}`),
    ...left.map(finding => `Shown instead: ${describe(finding)}`),
  ];
}

const describe = ({ path, line, level, rule, place, message }) => `${path}:${line}: ${level} ${rule} (${place}) ${message}`;

function isShown(finding, shown) {
  if (["rule", "level", "path", "line", "place"].some(part => finding[part] !== shown[part])) return false;
  // The viewer shows the backslashes of SARIF, and the invisible character that keeps a paper's brackets from being a link.
  const message = shown.message.replaceAll(/\\([[\]\\])/g, "$1").replaceAll("\u2060", "");
  if (!message.startsWith(finding.message)) return false;
  // Behind the message stand links to the related places.
  const links = message.slice(finding.message.length);
  return finding.related.length === 0 ? links === "" : finding.related.every(related => links.includes(related));
}
