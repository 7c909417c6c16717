// The built site on disk: which pages there are, of which kind, in which language.
// SITE names the folder; without it, the one that `./test` builds.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve, relative, sep } from "node:path";
import { facts } from "./page.js";

export const root = resolve(process.env.SITE ?? join(import.meta.dirname, "../../target/site-a"));

export const files = new Set(
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => "/" + relative(root, join(entry.parentPath, entry.name)).split(sep).join("/")),
);

export const languages = [...files].flatMap((file) => file.match(/^\/([a-z]+)\/sitemap\.xml$/)?.[1] ?? []).sort();

/** The address under which a file is served. */
export const address = (file) => file.replace(/(^|\/)index\.html$/, "$1");

/** The file behind an address, `undefined` when there is none. */
export function fileAt(path) {
  const decoded = decodeURIComponent(path);
  const file = decoded.endsWith("/") ? decoded + "index.html" : decoded;
  return files.has(file) ? file : undefined;
}

export const read = (file) => readFileSync(root + file, "utf8");

/** Every HTML page with its facts, by address. Pages that only send the reader on are not among them. */
export function pages() {
  const all = [...files].filter((file) => file.endsWith(".html")).sort();
  return new Map(all.map((file) => [address(file), { path: address(file), ...facts(read(file)) }]));
}

/** The origin under which the site was built: that of its sitemap. */
export const origin = new URL(read("/robots.txt").match(/^Sitemap: (.*)$/m)[1]).origin;

export const builtOn = () => statSync(root + "/robots.txt").mtime.toISOString().slice(0, 10);

export const languageOf = (path) => languages.find((lang) => path.startsWith(`/${lang}/`) || path.startsWith(`/embed/${lang}/`));

/** The first that fits holds. `LANG` stands for any language of the site, `*` for any word. */
const KINDS = [
  ["chooser", "/"],
  ["not-found", "/404.html"],
  ["embed search", "/embed/LANG/search/"],
  ["embed area", "/embed/LANG/services/in/*/"],
  ["embed topic", "/embed/LANG/topics/*/"],
  ["embed item", "/embed/LANG/*/*/"],
  ["open data", "/LANG/open-data/"],
  ["home", "/LANG/"],
  ["search", "/LANG/search/"],
  ["index", "/LANG/index/"],
  ["translations", "/LANG/translations/"],
  ["accessibility", "/LANG/accessibility/"],
  ["offline", "/LANG/offline/"],
  ["counter choice", "/it/counter/*/*/"], // Italian is the source: nothing to set beside it yet
  ["counter", "/LANG/counter/*/*/"],
  ["poster", "/LANG/poster/*/"],
  ["leaflet", "/LANG/leaflet/*/"],
  ["topic", "/LANG/topics/*/"],
  ["services-in", "/LANG/services/in/*/"],
  ["services-kind", "/LANG/services/kind/*/"],
  ["services-language", "/LANG/services/language/*/"],
  ["list", "/LANG/*/"],
  ["item", "/LANG/*/*/"],
  ["everywhere", "/*/*/"],
].map(([kind, shape]) => [kind, new RegExp(`^${shape.replaceAll("*", "[^/]+").replace("LANG", `(?:${languages.join("|")})`)}$`)]);

/** "home", "topic", "list faq", "item faq", "item faq, not translated"… */
export function kindOf({ path, redirect, canonical }) {
  if (redirect) return "redirect";
  const kind = KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? "unknown";
  const folder = path.split("/")[2];
  if (kind === "list") return `list ${folder}`;
  if (kind === "counter" && !isWritten(path.replace("/counter/", "/"))) return "counter, not translated";
  if (kind !== "item") return kind;
  return canonical === origin + path ? `item ${folder}` : `item ${folder}, not translated`;
}

/** Whether the text of a page is in the language of its address: else it belongs to the page in the source's. */
const isWritten = (path) => read(fileAt(path)).includes(`<link rel="canonical" href="${origin}${path}">`);

/**
 * For each language and kind the page with the most different elements: `[{ kind, lang, path }]`, in a fixed order.
 * ONLY, a regular expression, chooses among their addresses: for who mends one page.
 */
export const samples = () => chosen.map((sample) => ({ ...sample }));
const chosen = allSamples().filter(({ path }) => new RegExp(process.env.ONLY ?? "").test(path));

function allSamples() {
  const richest = new Map();
  for (const page of pages().values()) {
    const lang = languageOf(page.path) ?? "";
    const key = `${kindOf(page)}\n${lang}`;
    const best = richest.get(key);
    if (!best || page.shapes > best.shapes) richest.set(key, { kind: kindOf(page), lang, path: page.path, shapes: page.shapes });
  }
  richest.forEach((_, key) => key.startsWith("redirect") && richest.delete(key));
  return [...richest.keys()].sort().map((key) => richest.get(key));
}
