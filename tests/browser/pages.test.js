// What must hold on every single page, read from its HTML.

import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { fileAt, kindOf, languageOf, pages, read } from "./site.js";
import { grouped, none } from "./report.js";

const site = [...pages().values()].filter((page) => !page.redirect);
const ALL = `${site.length} pages`;
const direction = (lang) => (["ar", "ur"].includes(lang) ? "rtl" : "ltr");
const faults = (fault) => site.flatMap((page) => [fault(page)].flat().filter(Boolean).map((text) => `${page.path}: ${text}`));

test("the language and the direction are those of the path", () => {
  none(faults(({ path, lang, dir }) => languageOf(path) && lang !== languageOf(path) && `lang=${lang} dir=${dir}`), "wrong language", ALL);
  none(faults(({ lang, dir }) => dir !== direction(lang) && `lang=${lang} dir=${dir}`), "wrong direction", ALL);
});

test("text of the other direction says so", () => {
  const undirected = (page) => page.directed.filter(({ lang, dir }) => direction(lang) !== page.dir && dir !== direction(lang));
  none(faults((page) => undirected(page).map(({ name, lang, dir }) => `<${name} lang=${lang} dir=${dir}>`)), "text without direction", ALL);
});

test("ids are unique, and references to ids find them", () => {
  const repeated = faults(({ repeatedIds }) => repeatedIds.map((id) => `#${id} stands twice`));
  const missing = faults(({ ids, references }) => references.filter((id) => !ids.has(id)).map((id) => `#${id} is referred to and missing`));
  none([...repeated, ...missing], "faulty id", ALL);
});

test("one h1, and no heading level is skipped", () => {
  none(faults(({ headings }) => headings.filter((level) => level === 1).length !== 1 && `headings ${headings.join(" ")}`), "page without one h1", ALL);
  const skips = (headings) => headings.some((level, at) => level > (headings[at - 1] ?? 0) + 1);
  none(faults(({ headings }) => skips(headings) && `headings ${headings.join(" ")}`), "skipped heading level", ALL);
});

test("titles are unique in each language, and no page lacks a description", () => {
  // What stands in a frame of another site has the title of the page that it is a part of.
  const named = site.filter(({ path }) => languageOf(path) && !path.startsWith("/embed/"));
  const titles = [...grouped(named, ({ lang, title }) => `${lang}: ${title.trim()}`)];
  none(titles.filter(([, group]) => group.length > 1).map(([title, group]) => `${title} – ${group.map(({ path }) => path).join(" ")}`), "repeated title", ALL);
  none(faults(({ title, description }) => (!title.trim() || !description?.trim()) && "no title or description"), "page without title or description", ALL);
});

test("weight, compressed: 14 kB for every answer, 30 kB for every page", () => {
  const weighed = site.map((page) => ({ kind: kindOf(page), place: page.path, bytes: compressed(page.path) }));
  const heavy = weighed.filter(({ kind, bytes }) => bytes > (kind.startsWith("item faq") ? 14_000 : 30_000));
  none(heavy.map(({ place, bytes }) => ({ what: `${bytes} bytes`, place })), "HTML over the budget", ALL);
});

/** As a server does it on the fly. */
function compressed(path) {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  return brotliCompressSync(read(fileAt(path)), quality).length;
}
