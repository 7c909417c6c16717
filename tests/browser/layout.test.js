// The layout of a page of each kind in each language: narrow and wide, light and dark, zoomed, with larger letters, with more space.

import { before, test } from "node:test";
import { NARROW, SCHEMES, WIDE, onEach } from "./browser.js";
import { CHECKS, ask } from "./in-page.js";
import { none } from "./report.js";
import { samples } from "./site.js";

// What WCAG 1.4.12 lets a reader set. A style sheet of the page's would be refused by the policy; one made by script is not.
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
  p { margin-block-end: 2em !important; }`;
const LARGE = "html { font-size: 200% !important; }";
const ZOOMED = { width: 640, height: 450 }; // 1280 × 900 at 200 %

const ROOM = ["sideways", "cut"];
const ALL = [...ROOM, "torn", "smallTargets", "disordered", "moving"];

const LOOKS = [
  ...SCHEMES.flatMap((scheme) => [NARROW, WIDE].map((viewport) => ({ name: `${viewport.width} px, ${scheme}`, viewport, scheme, checks: ALL }))),
  { name: "zoomed to 200 %", viewport: ZOOMED, scheme: "dark", checks: ROOM },
  { name: "letters of 200 %", viewport: WIDE, scheme: "dark", style: LARGE, checks: ROOM },
  { name: "320 px, more space", viewport: NARROW, scheme: "dark", style: SPACED, checks: ROOM },
  { name: "1280 px, more space", viewport: WIDE, scheme: "dark", style: SPACED, checks: ROOM },
];

const SAID = {
  sideways: "page that scrolls sideways",
  cut: "text that is cut or leaves its box",
  torn: "sentence in pieces",
  smallTargets: "target too small to hit",
  disordered: "block that is seen out of order",
  moving: "motion for readers who want none",
};

const found = Object.fromEntries(ALL.map((check) => [check, []]));

before(() =>
  onEach(samples(), {}, async (page, { path }) => {
    await page.setViewportSize(LOOKS[0].viewport);
    await page.goto(path);
    await page.evaluate(CHECKS);
    for (const { name, viewport, scheme, style = "", checks } of LOOKS) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: scheme });
      await page.evaluate(dress, style);
      const answers = await ask(page, checks);
      for (const check of checks) found[check].push(...answers[check].map((finding) => ({ ...finding, place: `${path} ${name}` })));
    }
  }),
);

for (const check of ALL) {
  const looks = LOOKS.filter(({ checks }) => checks.includes(check)).length;
  test(`no ${SAID[check]}`, () => none(found[check], SAID[check], `${samples().length} pages × ${looks} looks`));
}

/** In the browser: the reader's own style, in place of the one before. */
function dress(style) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
}
