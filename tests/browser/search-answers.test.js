// The browser answers as `sportello search` does: the same pages in the same order with the same excerpts, for every question of
// tests/data/search/queries, in every language; and most of the answers are right.

import { test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { withBrowser } from "./browser.js";
import { none } from "./report.js";
import { files, languages } from "./site.js";

const top = join(import.meta.dirname, "../..");
const program = join(process.env.CARGO_TARGET_DIR ?? join(top, "target"), "debug/sportello");
const day = process.env.DAY ?? "2026-11-22";

/** What the program answers: `[{ query, kind, rank, total, hits: [{ url, excerpt }] }]`. */
function verdicts(lang) {
  const questions = join(top, `tests/data/search/queries/${lang}.json`);
  const words = ["--root", top, "search", "--date", day, "--lang", lang, "--questions", questions, "--json"];
  return JSON.parse(execFileSync(program, words, { maxBuffer: 2 ** 28 }));
}

/** Runs in the page: the same from the site's own files. */
async function answers({ lang, script, questions }) {
  await import(script);
  const { open, ask } = globalThis.sportello;
  const file = async (name) => {
    const path = name === "manifest.json" ? `/${lang}/search/${name}` : `/search/${lang}/${name}`;
    return new Uint8Array(await (await fetch(path)).arrayBuffer());
  };
  const index = await open({ file });
  const all = [];
  for (const query of questions) {
    const answer = await ask(index, query);
    const hits = await answer.hits(answer.pages.slice(0, 10));
    all.push({ total: answer.pages.length, hits: hits.map(({ url, excerpt }) => ({ url, excerpt: excerpt.text })) });
  }
  return all;
}

const mean = (ranks) => ranks.reduce((sum, rank) => sum + (rank ? 1 / rank : 0), 0) / ranks.length;

test("the browser answers as the program does, and mostly right", async () => {
  const script = [...files].find((file) => /^\/assets\/search-[0-9a-f]+\.js$/.test(file));
  const faults = [];
  let asked = 0;
  await withBrowser(async (open) => {
    const page = await open();
    for (const lang of languages) {
      const expected = verdicts(lang);
      assert.ok(expected.length >= 20, `${lang}: ${expected.length} questions`);
      await page.goto(`/${lang}/search/`);
      const found = await page.evaluate(answers, { lang, script, questions: expected.map(({ query }) => query) });
      expected.forEach(({ query, total, hits }, at) => {
        if (JSON.stringify(found[at]) !== JSON.stringify({ total, hits })) faults.push({ what: `${lang}: other pages or excerpts`, place: query });
      });
      asked += expected.length;
      const ranks = (kinds) => expected.filter(({ kind }) => kinds.includes(kind)).map(({ rank }) => rank);
      // Natural questions share few words with their page; whoever types an official word, slips or all, must find it.
      assert.ok(mean(ranks(["term", "typo"])) > 0.9, `${lang}: official words and typos are found`);
      assert.ok(mean(expected.map(({ rank }) => rank)) > 0.7, `${lang}: the right answer is among the first`);
    }
  });
  none(faults, "question that the browser answers otherwise than the program", `${asked} questions, ${languages.length} languages`);
});
