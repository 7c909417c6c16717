// How well each engine answers: the mean of 1/rank of the first right page among ten, a kind of question and a language at a time.

import { bare } from "./chromium.js";
import { serve } from "./server.js";

/** `{ lang: { kind: { ours, theirs, count } } }`. */
export async function answers(browser, portal, asked) {
  const server = await serve(portal);
  const found = {};
  for (const [lang, questions] of Object.entries(asked)) {
    const kinds = (found[lang] = {});
    for (const who of ["ours", "theirs"]) {
      const page = await bare(browser, server, who, lang);
      for (const { kind, query, expect } of questions) {
        const hits = await page.search(query);
        const rank = hits.findIndex(({ url }) => expect.includes(url)) + 1;
        const of = (kinds[kind] ??= { ours: [], theirs: [], missed: { ours: [], theirs: [] } });
        of[who].push(rank ? 1 / rank : 0);
        if (rank !== 1) of.missed[who].push([rank, query, ...expect]);
      }
      await page.close();
    }
    console.error(`  asked ${questions.length} in ${lang}`);
  }
  server.close();
  return found;
}

export const mean = (list) => list.reduce((sum, one) => sum + one, 0) / list.length;
