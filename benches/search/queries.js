// What is asked, and the pages that answer it: `{ lang: [{ kind, query, expect: [address] }] }`.
//
// On the sample, the questions of tests/data/search. On a made-up portal, known items: somebody who has seen a page looks for it again,
// in one of six ways. What he types fits that page alone, so that there is a right answer.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./options.js";
import { misspelt, otherForm } from "./slips.js";
import { between, pick, random, shuffled, vocabulary } from "./words.js";

export function questions({ langs }) {
  const file = (lang) => join(repository, `tests/data/search/queries/${lang}.json`);
  const asked = (lang) =>
    JSON.parse(readFileSync(file(lang))).map((one) => ({ ...one, kind: "questions", expect: one.expect.map((id) => `/${lang}/${id}/`) }));
  return Object.fromEntries(langs.map((lang) => [lang, asked(lang)]));
}

const KINDS = { title, phrase, words, typo1, inflect, prefix };
/** A word on more of the pages than this says little. */
const TELLING = 0.02;
const LONG_ENOUGH = { zh: 2, ar: 3 };

export function knownItems(portal, { items, seed }) {
  return Object.fromEntries(portal.langs.map((lang) => [lang, ofLanguage(vocabulary(portal, lang), items, seed)]));
}

function ofLanguage(known, items, seed) {
  known.triples = triples(known);
  known.titles = new Map();
  return Object.entries(KINDS).flatMap(([kind, make], at) => {
    const draw = random(seed * 1000 + at);
    const found = [];
    for (const page of shuffled(draw, known.pages)) {
      const query = make(known, page, draw);
      if (query) found.push({ kind, query, expect: [page.url] });
      if (found.length === items) break;
    }
    return found;
  });
}

/** The words of the title that are not on every other page, where no other page has them all in its title. */
function title({ lang, pages, on }, page) {
  const telling = page.title.filter((word) => on.get(word).length < pages.length / 4);
  const same = pages.filter((other) => telling.every((word) => other.title.includes(word)));
  return same.length === 1 && telling.length > 1 ? telling.join(between(lang)) : undefined;
}

/** Three words in a row that no other page has, one of them a telling one: nobody looks for "and to the". */
function phrase({ lang, pages, on, triples }, page, draw) {
  const isTelling = (word) => on.get(word).length <= pages.length * TELLING;
  const own = page.lines.flatMap(threes).filter((three) => triples.get(three.join(" ")) === 1 && three.some(isTelling));
  return own.length ? pick(draw, own).join(between(lang)) : undefined;
}

/** Three telling words that no other page has together. */
function words(known, page, draw) {
  return three(known, page, draw)?.join(" ");
}

/** The same, with one wrong letter in the rarest. */
function typo1(known, page, draw) {
  const found = three(known, page, draw);
  const wrong = found && misspelt(known, rarest(known, found), draw);
  return wrong && found.map((word) => (word === rarest(known, found) ? wrong : word)).join(" ");
}

/** The same, with one of them in a form that other pages have and this one has not. */
function inflect(known, page, draw) {
  const found = three(known, page, draw);
  for (const word of found ?? []) {
    const form = otherForm(known, word, page, draw);
    if (form) return found.map((one) => (one === word ? form : one)).join(" ");
  }
}

/** The same, with the last one cut, as while it is typed. */
function prefix(known, page, draw) {
  const found = three(known, page, draw);
  const cut = found && [...found[2]].slice(0, Math.max(LONG_ENOUGH[known.lang] ?? 3, Math.ceil([...found[2]].length * 0.6)));
  return found && cut.length < [...found[2]].length ? [found[0], found[1], cut.join("")].join(" ") : undefined;
}

function three({ lang, pages, on }, page, draw) {
  const isTelling = (word) => {
    const count = on.get(word).length;
    return count > 1 && count <= pages.length * TELLING && [...word].length >= (LONG_ENOUGH[lang] ?? 4) && !/\p{N}/u.test(word);
  };
  const found = shuffled(draw, [...page.words].filter(isTelling)).slice(0, 3);
  const together = (...words) => on.get(words[0]).filter((at) => words.every((word) => pages[at].words.has(word))).length;
  // "Driving" and "licence" say the same: whoever knows the page has three different things in mind.
  const follows = (one, other) => together(one, other) * 2 > on.get(one).length;
  const differ = found.every((one) => found.every((other) => one === other || on.get(one).length < 4 || !follows(one, other)));
  return found.length === 3 && differ && together(...found) === 1 ? found : undefined;
}

const rarest = ({ on }, words) => words.reduce((one, other) => (on.get(other).length < on.get(one).length ? other : one));

const threes = (line) => line.slice(2).map((_, at) => line.slice(at, at + 3));

/** On how many pages each three words in a row stand. */
function triples({ pages }) {
  const counts = new Map();
  for (const page of pages) {
    for (const words of new Set([page.title, ...page.lines].flatMap(threes).map((three) => three.join(" ")))) {
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  }
  return counts;
}
