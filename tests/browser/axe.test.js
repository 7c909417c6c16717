// axe over a page of each kind in each language, light and dark, narrow and wide: no finding.

import { test } from "node:test";
import { writeFileSync } from "node:fs";
import axe from "axe-core";
import { NARROW, SCHEMES, WIDE, onEach } from "./browser.js";
import { grouped, none } from "./report.js";
import { builtOn, samples } from "./site.js";

const OPTIONS = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations", "incomplete"],
};

// In the dark, colours are others (`light-dark()`) and nothing else is.
const OF_COLOURS = { ...OPTIONS, runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };

const LOOKS = [NARROW, WIDE].flatMap((viewport) => SCHEMES.map((colorScheme) => ({ viewport, colorScheme })));

test("axe finds nothing: WCAG 2.2 AA and best practice", async () => {
  const found = [];
  let runs = 0;
  await onEach(samples(), {}, async (page, { path }) => {
    await page.goto(path);
    await page.evaluate(axe.source);
    for (const { viewport, colorScheme } of LOOKS) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const findings = await page.evaluate(run, colorScheme === "dark" ? OF_COLOURS : OPTIONS);
      found.push(...findings.map((finding) => ({ ...finding, place: `${path} ${viewport.width} ${colorScheme}` })));
      runs += 1;
    }
  });
  const findings = found.filter(({ sure }) => sure);
  const undecided = found.filter(({ sure }) => !sure);
  for (const [rule, all] of grouped(undecided, ({ rule }) => rule)) {
    console.log(`axe cannot decide: ${rule} (${all.length}, first ${all[0].place}: ${all[0].what}: ${all[0].text})`);
  }
  if (process.env.AUDIT) writeFileSync(process.env.AUDIT, audit({ runs, findings, undecided }));
  none(findings, "finding of axe", `${samples().length} pages × ${LOOKS.length} looks`);
});

/** What the site's own page on its accessibility tells of this run. */
function audit({ runs, findings, undecided }) {
  const list = (found) => {
    const rules = [...grouped(found, ({ rule }) => rule)].sort(([a], [b]) => (a < b ? -1 : 1));
    return rules.length ? rules.map(([rule, all]) => `\n  - { rule: ${rule}, count: ${all.length} }`).join("") : " []";
  };
  return `on: ${process.env.DAY ?? builtOn()}
tool: axe-core ${axe.version}
standard: WCAG 2.2 AA
pages: ${samples().length}
runs: ${runs}
undecided:${list(undecided)}
findings:${list(findings)}
`;
}

/** In the browser: each element that breaks a rule, or may do so. */
async function run(options) {
  const { violations, incomplete } = await globalThis.axe.run(document, options);
  const flat = (rules, sure) =>
    rules.flatMap(({ id, nodes }) => nodes.map((node) => ({
      rule: id,
      sure,
      what: `${id}: ${node.target.join(" ")}`,
      text: [...node.any, ...node.all, ...node.none].map(({ message }) => message).join("; "),
    })));
  return [...flat(violations, true), ...flat(incomplete, false)];
}
