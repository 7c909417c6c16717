// What must hold on every single page, read from its HTML.

import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { fileAt, languageOf, pages, read, samples } from "./site.js";
import { grouped, none } from "./report.js";

const site = [...pages().values()].filter((page) => !page.redirect);
const direction = (lang) => (["ar", "ur"].includes(lang) ? "rtl" : "ltr");
const faults = (fault) => site.flatMap((page) => [fault(page)].flat().filter(Boolean).map((text) => `${page.path}: ${text}`));

test("the language and the direction are those of the path", () => {
  none(faults(({ path, lang, dir }) => languageOf(path) && lang !== languageOf(path) && `lang=${lang} dir=${dir}`), "wrong language");
  none(faults(({ lang, dir }) => dir !== direction(lang) && `lang=${lang} dir=${dir}`), "wrong direction");
});

test("text of the other direction says so", () => {
  const undirected = (page) => page.directed.filter(({ lang, dir }) => direction(lang) !== page.dir && dir !== direction(lang));
  none(faults((page) => undirected(page).map(({ name, lang, dir }) => `<${name} lang=${lang} dir=${dir}>`)), "text without direction");
});

test("ids are unique, and references to ids find them", () => {
  const repeated = faults(({ repeatedIds }) => repeatedIds.map((id) => `#${id} stands twice`));
  const missing = faults(({ ids, references }) => references.filter((id) => !ids.has(id)).map((id) => `#${id} is referred to and missing`));
  none([...repeated, ...missing], "faulty id");
});

test("one h1, and no heading level is skipped", () => {
  none(faults(({ headings }) => headings.filter((level) => level === 1).length !== 1 && `headings ${headings.join(" ")}`), "page without one h1");
  const skips = (headings) => headings.some((level, at) => level > (headings[at - 1] ?? 0) + 1);
  none(faults(({ headings }) => skips(headings) && `headings ${headings.join(" ")}`), "skipped heading level");
});

test("titles are unique in each language, and no page lacks a description", () => {
  const named = site.filter(({ path }) => languageOf(path));
  const titles = [...grouped(named, ({ lang, title }) => `${lang}: ${title.trim()}`)];
  none(titles.filter(([, group]) => group.length > 1).map(([title, group]) => `${title} – ${group.map(({ path }) => path).join(" ")}`), "repeated title");
  none(faults(({ title, description }) => (!title.trim() || !description?.trim()) && "no title or description"), "page without title or description");
});

test("weight, compressed: 14 kB for an ordinary answer, 30 kB for any page with its style and scripts", () => {
  const heavy = [];
  for (const { kind, path } of samples()) {
    const { links } = site.find((page) => page.path === path);
    const parts = links.filter(({ name, href }) => name === "script" || (name === "link" && href.endsWith(".css"))).map(({ href }) => href);
    const html = compressed(path);
    const whole = parts.reduce((sum, part) => sum + compressed(part), html);
    if (whole > 30_000 || parts.length > 3) heavy.push(`${path}: ${whole} bytes in ${1 + parts.length} files`);
    if (kind === "item faq" && html > 14_000) heavy.push(`${path}: ${html} bytes of HTML`);
  }
  none(heavy, "page over the budget");
});

/** As a server does it on the fly. */
function compressed(path) {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  return brotliCompressSync(read(fileAt(path)), quality).length;
}
