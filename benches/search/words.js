// The words of the pages as people would type them, whatever either engine makes of them.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const segmenters = new Map();

/** Words in their order; Chinese ones as the platform parts them. */
export function wordsOf(lang, text) {
  if (lang !== "zh") return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (!segmenters.has(lang)) segmenters.set(lang, new Intl.Segmenter(lang, { granularity: "word" }));
  return [...segmenters.get(lang).segment(text)].filter((word) => word.isWordLike).map((word) => word.segment.toLowerCase());
}

/** What stands between two words of a phrase. */
export const between = (lang) => (lang === "zh" ? "" : " ");

/** `{ lang, pages: [{ url, title, lines, words }], on }`, `on` being the numbers of the pages that have a word. */
export function vocabulary({ site }, lang) {
  const folder = join(site, "search", lang, "d");
  const rows = readdirSync(folder).flatMap((name) => JSON.parse(gunzipSync(readFileSync(join(folder, name)))));
  const pages = rows.map(([url, title, summary, body]) => {
    const lines = body.split(/\n|[.;:。；：]/).map((line) => wordsOf(lang, line)).filter((line) => line.length);
    const words = new Set([...wordsOf(lang, title), ...wordsOf(lang, summary), ...lines.flat()]);
    return { url, title: wordsOf(lang, title), lines, words };
  });
  const on = new Map();
  pages.forEach(({ words }, at) => words.forEach((word) => on.has(word) ? on.get(word).push(at) : on.set(word, [at])));
  return { lang, pages, on };
}

/** A stream of numbers below one, the same for the same seed. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = (draw, list) => list[Math.floor(draw() * list.length)];

export function shuffled(draw, list) {
  const cards = [...list];
  for (let at = cards.length - 1; at > 0; at--) {
    const other = Math.floor(draw() * (at + 1));
    [cards[at], cards[other]] = [cards[other], cards[at]];
  }
  return cards;
}
