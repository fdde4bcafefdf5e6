// Shows a SARIF log in Microsoft's web component, in a Chromium without a network, and reads off the page what a person would see.
import { chromium } from "playwright-core";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const { resolve } = createRequire(import.meta.url);
const scripts = ["react/umd/react.production.min.js", "react-dom/umd/react-dom.production.min.js", "@microsoft/sarif-web-component"].map(name => resolve(name));
const html = readFileSync(fileURLToPath(new URL("viewer.html", import.meta.url)), "utf8");
const reading = { width: 1280, height: 3000 }; // rows that are not in view are not drawn
const picture = { width: 1100, height: 760 };

/** Hands a function that shows logs to `use`, in a browser without a network; CHROMIUM names its executable. */
export async function withViewer(use) {
  if (!process.env.CHROMIUM) throw new Error("CHROMIUM has to name the executable of a Chromium.");
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM });
  try {
    const context = await browser.newContext({ offline: true, locale: "en", viewport: reading });
    const page = await context.newPage();
    let troubles = [];
    page.on("request", request => troubles.push(`The page asks for ${request.url().slice(0, 200)}`));
    page.on("dialog", dialog => { troubles.push(`The page runs what it was to show: ${dialog.message()}`); return dialog.dismiss(); });
    page.on("pageerror", error => troubles.push(`The page fails: ${error.message}`));
    await page.setContent(html);
    for (const script of scripts) await page.addScriptTag({ path: script });
    await use(async (log, screenshot) => {
      troubles = [];
      return { ...await show(page, log, screenshot), troubles };
    });
  } finally {
    await browser.close();
  }
}

/** What the viewer shows of a log: the findings in the order of the page, and where its links lead. */
async function show(page, log, screenshot) {
  await page.evaluate(logs => {
    const place = document.getElementById("viewer");
    ReactDOM.unmountComponentAtNode(place);
    ReactDOM.render(React.createElement(Viewer, { logs, hideBaseline: true }), place);
  }, [log]);
  await page.locator("tbody tr.bolt-tree-row").first().waitFor({ timeout: 20_000 });
  await openAll(page);
  const seen = await page.evaluate(read);
  if (screenshot) {
    await page.setViewportSize(picture);
    await page.screenshot({ path: screenshot });
    await page.setViewportSize(reading);
  }

  return seen;
}

/** At first the viewer shows three findings, those of one rule. */
async function openAll(page) {
  for (const hidden of [page.locator('tr[aria-expanded="false"] .bolt-tree-expand-button'), page.getByText("Show All", { exact: true })]) {
    for (let clicks = 0; clicks < 100 && await hidden.count() > 0; clicks++) await hidden.first().click({ force: true });
  }
}

/** Runs in the page. */
function read() {
  const textOf = nodes => [...nodes].map(node => node.textContent).join("");
  const findings = [];
  let rule = "";
  for (const row of document.querySelectorAll("tbody tr.bolt-tree-row")) {
    const heading = row.querySelector(".swcRowRule");
    if (heading) {
      rule = textOf([...heading.childNodes].filter(node => !node.classList?.contains("bolt-pill")));
      continue;
    }

    const [place, details] = [0, 1].map(column => row.querySelector(`td[data-column-index="${column}"]`));
    const marked = details.querySelectorAll(".swcRegion");
    findings.push({
      rule,
      level: textOf(place.querySelectorAll("svg desc")),
      path: decodeURIComponent(textOf(place.querySelectorAll(".scroll-hidden"))),
      line: textOf(details.querySelectorAll("code.lineNumber")).trim(),
      place: textOf(marked.length > 0 ? marked : details.querySelectorAll("code.hljs")),
      message: textOf(details.querySelectorAll(":scope > span")),
    });
  }

  return { findings, links: [...document.querySelectorAll("a[href]")].map(link => link.getAttribute("href")) };
}
