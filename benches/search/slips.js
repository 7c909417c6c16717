// Wrong letters and other forms, made without asking either engine what it takes for a slip or a form.

import { pick, shuffled } from "./words.js";

/** A word with one letter changed, left out, doubled or swapped; `undefined` if it is too short or has become another word. */
export function misspelt({ lang, on }, word, draw) {
  const letters = [...word];
  if (letters.length < (lang === "zh" ? 2 : lang === "ar" ? 4 : 5)) return undefined;
  const at = Math.floor(draw() * letters.length);
  const ofTheScript = [...pick(draw, [...on.keys()].slice(0, 2000))].filter((letter) => lang !== "zh" || /\p{sc=Han}/u.test(letter));
  const other = pick(draw, ofTheScript) ?? letters[0];
  const ways = lang === "zh" ? [changed] : [changed, leftOut, doubled, swapped];
  const wrong = pick(draw, ways)(letters, at, other).join("");
  return wrong !== word && !on.has(wrong) ? wrong : undefined;
}

const changed = (letters, at, other) => letters.with(at, other);
const leftOut = (letters, at) => letters.toSpliced(at, 1);
const doubled = (letters, at) => letters.toSpliced(at, 0, letters[at]);
const swapped = (letters, at) => (at ? letters.toSpliced(at - 1, 2, letters[at], letters[at - 1]) : letters);

/** What all forms of a word share, by the rules of a school book. */
const KEYS = {
  it: (word) => (word.length > 5 ? word.replace(/[aeio]$/, "") : undefined),
  ar: (word) => word.match(/^(?:وال|بال|لل|ال)?(.{3,}?)(?:ات|ين|ة)?$/)?.[1],
};

/** Another form of the word, one that the page has not; `undefined` where there is none, as in Chinese. */
export function otherForm(known, word, page, draw) {
  const key = KEYS[known.lang];
  if (!key) return undefined;
  known.forms ??= grouped([...known.on.keys()], key);
  const others = key(word) && known.forms.get(key(word)).filter((form) => !page.words.has(form));
  return others?.length ? shuffled(draw, others)[0] : undefined;
}

function grouped(words, key) {
  const groups = new Map();
  for (const word of words) groups.set(key(word), [...(groups.get(key(word)) ?? []), word]);
  return groups;
}
