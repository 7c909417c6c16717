// What a reader waits for: bytes, requests and seconds until the first results, on a slow line; then the same for a second question.

import { bare } from "./chromium.js";
import { serve } from "./server.js";

const SLOW = { latency: 300, rate: 50_000 };
/** So many pairs of questions a language, each in a browser that has nothing in its cache. */
const PAIRS = 6;

/** `{ lang: { ours: [pair], theirs: [pair] } }`, a pair being `{ first, second }` of `{ bytes, requests, seconds }`. */
export async function waiting(browser, portal, asked, { langs }) {
  const server = await serve(portal, { line: SLOW });
  const found = {};
  for (const lang of portal.langs.filter((lang) => langs.includes(lang))) {
    const of = (found[lang] = { ours: [], theirs: [] });
    for (const pair of pairs(asked[lang])) {
      for (const who of ["ours", "theirs"]) of[who].push(await visit(browser, server, who, lang, pair));
    }
    console.error(`  waited in ${lang}`);
  }
  server.close();
  return found;
}

/** Whole questions, kind by kind in turn: what is typed wrongly or in part costs both engines more. */
function pairs(questions) {
  const kinds = ["title", "phrase", "words", "questions"].map((kind) => questions.filter((one) => one.kind === kind));
  const asked = kinds.filter((list) => list.length);
  const question = (at) => asked[at % asked.length][at].query;
  return Array.from({ length: PAIRS }, (_, at) => [question(at), question(at + PAIRS + 1)]);
}

async function visit(browser, server, who, lang, pair) {
  const page = await bare(browser, server, who, lang);
  const costs = [];
  for (const question of pair) {
    server.clear();
    const begun = performance.now();
    await page.search(question);
    const { bytes, requests, files } = server.sent;
    costs.push({ bytes, requests, files, seconds: (performance.now() - begun) / 1000 });
  }
  await page.close();
  return { first: costs[0], second: costs[1] };
}
