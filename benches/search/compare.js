// Our search beside Pagefind, on the same pages: `npm run compare -- [--pages 1000,5000] [--runs 3] [--out FILE]`.
// Prints a table in Markdown for each portal: the sample, and made-up ones in Italian, Arabic and Chinese.

import { writeFileSync } from "node:fs";
import { options } from "./options.js";
import { madeUp, sample } from "./portals.js";
import { indexes } from "./indexes.js";
import { ofBoth } from "./sizes.js";
import { answers } from "./answers.js";
import { knownItems, questions } from "./queries.js";
import { underPolicy } from "./policy.js";
import { waiting } from "./waiting.js";
import { withChromium } from "./chromium.js";
import { lines } from "./table.js";

const settings = options(process.argv.slice(2));
const report = [];

for (const size of settings.portals) {
  const portal = size === "sample" ? sample(settings) : madeUp(Number(size), settings);
  console.error(`${portal.name}: ${portal.langs.join(", ")}`);
  const asked = size === "sample" ? questions(portal) : knownItems(portal, settings);
  const built = await indexes(portal, settings);
  const figures = await withChromium(async (browser) => ({
    answers: await answers(browser, portal, asked),
    waiting: await waiting(browser, portal, asked, settings),
    policy: await underPolicy(browser, portal, asked),
  }));
  report.push(...lines({ portal, built, sizes: ofBoth(portal), ...figures }));
  if (settings.out) writeFileSync(settings.out, report.join("\n"));
}
console.log(report.join("\n"));
