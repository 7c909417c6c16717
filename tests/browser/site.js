// The built site on disk: which pages there are, of which kind, in which language.
// SITE names the folder; without it, the one that `./test` builds.

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
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

const html = [...files].filter((file) => file.endsWith(".html")).sort();

/** The addresses of all pages. */
export const addresses = html.map(address);

/** Every HTML page with its facts, by address. */
export const pages = () => new Map(html.map((file) => [address(file), { path: address(file), ...facts(read(file)) }]));

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
  ["embeds", "/LANG/embed/"],
  ["embeds of", "/LANG/embed/*/"],
  ["open data", "/LANG/open-data/"],
  ["home", "/LANG/"],
  ["search", "/LANG/search/"],
  ["index", "/LANG/index/"],
  ["translations", "/LANG/translations/"],
  ["coverage", "/LANG/coverage/"],
  ["practices", "/LANG/practices/"],
  ["confirmation", "/LANG/confirmation/"],
  ["accessibility", "/LANG/accessibility/"],
  ["offline", "/LANG/offline/"],
  ["counter choice", "/it/counter/*/*/"], // Italian is the source: nothing to set beside it yet
  ["counter", "/LANG/counter/*/*/"],
  ["poster", "/LANG/poster/*/"],
  ["leaflet", "/LANG/leaflet/*/"],
  ["topic", "/LANG/topics/*/"],
  ["finder", "/LANG/services/find/"],
  ["services-in", "/LANG/services/in/*/"],
  ["services-kind-in", "/LANG/services/kind/*/in/*/"],
  ["services-language-in", "/LANG/services/language/*/in/*/"],
  ["services-language-on", "/LANG/services/language/*/on/*/"],
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

/** Pages for those who write and coordinate: one language of each direction and kind of letters stands for twelve. */
const FOR_STAFF = new Set(["coverage", "practices", "confirmation", "translations", "embeds", "embeds of", "open data"]);
const SCRIPTS = ["it", "ar", "zh"];

/**
 * For each language and kind the page with the most different elements: `[{ kind, lang, path }]`, in a fixed order.
 * ONLY, a regular expression, chooses among their addresses: for who mends one page.
 */
export const samples = () => chosen.map((sample) => ({ ...sample }));
const chosen = keptSamples().filter(({ path }) => new RegExp(process.env.ONLY ?? "").test(path));

/** Every file of tests asks for them, and to find them is to read the whole site: the first leaves them to the others. */
function keptSamples() {
  const kept = process.env.KEPT && join(process.env.KEPT, `${encodeURIComponent(root)}.json`);
  if (kept && existsSync(kept)) return JSON.parse(readFileSync(kept, "utf8"));
  const all = allSamples();
  if (kept) writeFileSync(kept, JSON.stringify(all));
  return all;
}

const FEW = 20;
const SPREAD = 12;

/**
 * Of pages that differ in a record's words only (20 and more of one kind and language): the longest, the shortest and twelve spread over
 * all of them, always the same. What is cheap is asked of every page; this is for what takes a browser a second.
 */
export function representatives(paths) {
  if (paths.length < FEW) return paths;
  const bytes = new Map(paths.map((path) => [path, statSync(root + fileAt(path)).size]));
  const byLength = [...paths].sort((a, b) => bytes.get(a) - bytes.get(b) || (a < b ? -1 : 1));
  const spread = Array.from({ length: SPREAD }, (_, at) => paths[Math.floor((at * paths.length) / SPREAD)]);
  return [...new Set([byLength[0], byLength.at(-1), ...spread])].sort();
}

function allSamples() {
  const richest = new Map();
  for (const page of pages().values()) {
    const lang = languageOf(page.path) ?? "";
    const key = `${kindOf(page)}\n${lang}`;
    const best = richest.get(key);
    if (!best || page.shapes > best.shapes) richest.set(key, { kind: kindOf(page), lang, path: page.path, shapes: page.shapes });
  }
  richest.forEach(({ kind, lang }, key) => (kind === "redirect" || (FOR_STAFF.has(kind) && !SCRIPTS.includes(lang))) && richest.delete(key));
  return [...richest.keys()].sort().map((key) => richest.get(key));
}
