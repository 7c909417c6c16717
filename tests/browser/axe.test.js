// axe over a page of each kind in each language, light and dark, narrow and wide: no finding.

import { test } from "node:test";
import axe from "axe-core";
import { NARROW, WIDE, inParallel, withBrowser } from "./browser.js";
import { samples } from "./site.js";
import { grouped, none } from "./report.js";

const OPTIONS = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations", "incomplete"],
};

const LOOKS = [NARROW, WIDE].flatMap((viewport) => ["light", "dark"].map((colorScheme) => ({ viewport, colorScheme })));

test("axe finds nothing: WCAG 2.2 AA and best practice", async () => {
  const found = [];
  let runs = 0;
  await withBrowser((open) =>
    inParallel(samples(), 2, open, async (page, { path }) => {
      await page.goto(path);
      await page.evaluate(axe.source);
      for (const { viewport, colorScheme } of LOOKS) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        const findings = await page.evaluate(run, OPTIONS);
        found.push(...findings.map((finding) => ({ ...finding, place: `${path} ${viewport.width} ${colorScheme}` })));
        runs += 1;
      }
    }),
  );
  const violations = found.filter(({ sure }) => sure);
  console.log(`${samples().length} pages, ${runs} axe runs, ${violations.length} findings`);
  for (const [rule, all] of grouped(found.filter(({ sure }) => !sure), ({ rule }) => rule)) {
    console.log(`axe cannot decide: ${rule} (${all.length}, first ${all[0].place}: ${all[0].target}: ${all[0].why})`);
  }
  const groups = grouped(violations, ({ rule, target }) => `${rule}: ${target}`);
  none([...groups].map(([what, all]) => `${what} (${all.length}, first ${all[0].place}: ${all[0].why})`), "axe finding");
});

/** In the browser: each element that breaks a rule, or may do so. */
async function run(options) {
  const { violations, incomplete } = await globalThis.axe.run(document, options);
  const flat = (rules, sure) =>
    rules.flatMap(({ id, nodes }) => nodes.map((node) => ({
      rule: id,
      sure,
      target: node.target.join(" "),
      why: [...node.any, ...node.all, ...node.none].map(({ message }) => message).join("; "),
    })));
  return [...flat(violations, true), ...flat(incomplete, false)];
}
