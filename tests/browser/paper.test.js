// The pages on paper, as Chromium prints them: what is on the sheets, on how many, from which side, and what the codes lead to.

import { before, test } from "node:test";
import assert from "node:assert/strict";
import { inParallel, withBrowser } from "./browser.js";
import { letters, linesOf } from "./pdf.js";
import { readCode } from "./qr.js";
import { grouped, none } from "./report.js";
import { addresses, fileAt, origin, representatives, samples } from "./site.js";

// As Chromium does when a reader prints, unless the page says otherwise.
const PAPER = { preferCSSPageSize: true, format: "A4", margin: { top: "1cm", right: "1cm", bottom: "1cm", left: "1cm" } };

const LANGUAGES = ["it", "ar", "ur", "zh", "bn"];
const RIGHT_TO_LEFT = ["ar", "ur"];

// The fonts of these scripts give several letters one shape, so that a PDF tells only some of them.
const TELLS = { ur: 0, bn: 0.5, pa: 0.5 };

// Sheets at most: more than one, where the text is as long as its writer made it.
const SHEETS = { "item faq": 3, poster: 1, leaflet: 2 };

const PRINTED = /^(item (faq|guides|services)|counter|poster|leaflet)(, not translated)?$/;

const printed = samples().filter(({ kind, lang }) => PRINTED.test(kind) && (LANGUAGES.includes(lang) || kind.startsWith("counter")));

// A poster must fit for every desk: in Italian, and in the scripts that need the most room.
const ROOMY = ["it", "ur", "bn"];
const hung = ROOMY.map((lang) => ({ lang, all: addresses.filter((path) => path.startsWith(`/${lang}/poster/`)) }));
const posters = hung
  .flatMap(({ lang, all }) => representatives(all).map((path) => ({ kind: "poster", lang, path })))
  .filter(({ path }) => !printed.some((sample) => sample.path === path));

const sheets = [];

before(() =>
  withBrowser((open) =>
    inParallel([...printed, ...posters], 2, () => open({ colorScheme: "dark", deviceScaleFactor: 2 }), async (page, sample) => {
      await page.emulateMedia({ media: "print" });
      await page.goto(sample.path);
      const facts = await page.evaluate(printedFacts);
      const code = page.locator("svg.qr").first();
      const address = facts.codes ? await readCode(code) : undefined;
      sheets.push({ ...sample, ...facts, address, pages: await linesOf(await page.pdf(PAPER)) });
    }),
  ),
);

/** In the browser, as if printed: what the paper should say. */
function printedFacts() {
  const shows = (element) => element.checkVisibility();
  const all = (selector) => [...document.querySelectorAll(selector)].filter(shows);
  const [ink, ground] = ["color", "backgroundColor"].map((key) => getComputedStyle(document.querySelector("main p"))[key]);
  const [left, right] = all("h1.sides > *").map((side) => side.getBoundingClientRect());
  return {
    heading: document.querySelector("h1").textContent,
    headingLang: document.querySelector("h1").closest("[lang]").lang,
    codes: all("svg.qr").length,
    navigation: all("header nav, nav.trail, .skip, button, form, .tools").map((element) => element.outerHTML.match(/<[^>]*>/)[0]),
    folded: [...document.querySelectorAll("details > :not(summary)")].filter((element) => !element.getBoundingClientRect().height).length,
    years: [...document.querySelectorAll("time")].filter(shows).map((time) => time.textContent.match(/\p{Nd}{4}/u)?.[0]).filter(Boolean),
    ink,
    ground,
    sides: left && right && [left, right].map(({ left, right }) => ({ left, right })),
  };
}

const words = (sheet) => sheet.pages.flat();
const read = (sheet) => letters(words(sheet).map(({ ltr }) => ltr).join(""));
const faults = (of, among = () => true) =>
  sheets.filter(among).flatMap((sheet) => of(sheet).map((what) => ({ what: `${sheet.kind}: ${what}`, place: sheet.path })));
const over = (among = () => true) => `${sheets.filter(among).length} pages`;

test("on paper stand the heading, the address and a date, and no navigation", () => {
  const missing = (sheet) => [
    ...(headed(sheet) ? [] : ["no heading"]),
    ...(read(sheet).includes(letters(new URL(origin).host)) ? [] : ["no address"]),
    ...(sheet.years.some((year) => read(sheet).includes(letters(year))) ? [] : ["no date"]),
    ...sheet.navigation.map((part) => `${part} is printed`),
    ...(sheet.folded ? [`${sheet.folded} folded texts`] : []),
  ];
  none(faults(missing), "fault on paper", over());
});

/** Whether the lines in the largest letters have the heading's letters. */
function headed({ heading, headingLang, pages: [first] }) {
  const largest = Math.max(...first.map(({ size }) => size));
  const large = letters(first.filter(({ size }) => size > 0.8 * largest).map(({ ltr }) => ltr).join(""));
  const due = [...letters(heading)];
  const there = due.filter((letter) => large.includes(letter)).length;
  return first.length > 0 && there >= (TELLS[headingLang] ?? 0.9) * due.length;
}

test("text is dark on white, also for readers of dark pages", () => {
  const light = ({ ink }) => (ink.match(/\d+/g).slice(0, 3).some((part) => part > 90) ? [`text is ${ink}`] : []);
  none(faults(light), "pale print", over());
});

test("Arabic runs from right to left, and right-to-left text begins at the right edge", () => {
  const arabic = sheets.filter(({ lang, kind }) => lang === "ar" && /^item \w+$/.test(kind));
  assert.ok(arabic.length, "there are Arabic pages");
  const wrong = arabic.flatMap((sheet) => {
    // Italian names among the Arabic words run the other way.
    const arabicOf = (text) => letters(text).replace(/\P{Script=Arabic}/gu, "");
    const due = arabicOf(sheet.heading);
    const rest = words(sheet).map(({ rtl }) => arabicOf(rtl)).join("");
    return rest.includes(due) ? [] : [{ what: `the heading does not read from the right: ${due}`, place: sheet.path }];
  });
  const mirrored = ({ lang, kind }) => RIGHT_TO_LEFT.includes(lang) && /^item \w+$/.test(kind);
  none([...wrong, ...faults((sheet) => (share(sheet) > 0.5 ? [] : [`${Math.round(100 * share(sheet))} % of lines begin at the right`]), mirrored)],
    "text in the wrong direction", over(mirrored));
});

/** The part of the lines that end at the right edge rather than the left, within the width of an indent. */
function share(sheet) {
  const lines = words(sheet);
  const edge = Math.max(...lines.map(({ right }) => right));
  return lines.filter(({ right }) => edge - right < 72).length / lines.length;
}

test("sheets: no more than the reader expects", () => {
  for (const [kind, all] of grouped(sheets, ({ kind }) => kind)) {
    const counts = all.map(({ pages }) => pages.length).sort((a, b) => a - b);
    console.log(`${kind.padEnd(32)} ${counts[0]} to ${counts.at(-1)} sheets (${all.length} printed)`);
  }
  const written = hung.reduce((sum, { all }) => sum + all.length, 0);
  console.log(`posters looked at: ${posters.length} and the samples, of ${written} in ${ROOMY.join(", ")}`);
  const many = ({ kind, pages }) => (pages.length > (SHEETS[kind] ?? Infinity) ? [`${pages.length} sheets`] : []);
  none(faults(many), "print of too many sheets", over());
});

test("side by side: the source at the left, whatever the direction, and its translation at the right", () => {
  const counters = ({ kind }) => kind === "counter";
  const wrong = ({ sides }) => {
    if (!sides) return ["no two headings"];
    const [source, translation] = sides;
    return source.right <= translation.left ? [] : ["the source does not stand at the left of the translation"];
  };
  none(faults(wrong, counters), "fault of the two columns", over(counters));
});

test("the code of each printed page leads to a page of the site", () => {
  const wrong = ({ codes, address }) => {
    if (!codes) return ["no code"];
    if (!address) return ["a code that cannot be read"];
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url?.origin !== origin || !fileAt(url.pathname)) return [`a code that leads to ${address}`];
    return [];
  };
  none(faults(wrong), "faulty code", over());
});
