// The built site on disk: which pages there are, of which kind, in which language.
// SITE names the folder; without it, the one that `./test` builds.

import { readdirSync, readFileSync } from "node:fs";
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

export const languageOf = (path) => languages.find((lang) => path.startsWith(`/${lang}/`));

const KINDS = [
  ["chooser", /^\/$/],
  ["not-found", /^\/404\.html$/],
  ["home", /^\/[a-z]+\/$/],
  ["search", /^\/[a-z]+\/search\/$/],
  ["translations", /^\/[a-z]+\/translations\/$/],
  ["topic", /^\/[a-z]+\/topics\/[^/]+\/$/],
  ["services-in", /^\/[a-z]+\/services\/in\/[^/]+\/$/],
  ["services-kind", /^\/[a-z]+\/services\/kind\/[^/]+\/$/],
  ["services-language", /^\/[a-z]+\/services\/language\/[^/]+\/$/],
  ["list", /^\/[a-z]+\/[^/]+\/$/],
  ["item", /^\/[a-z]+\/[^/]+\/[^/]+\/$/],
];

/** "home", "topic", "list faq", "item faq", "item faq, not translated"… */
export function kindOf({ path, redirect, canonical }) {
  if (redirect) return "redirect";
  const kind = KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? "unknown";
  const folder = path.split("/")[2];
  if (kind === "list") return `list ${folder}`;
  if (kind !== "item") return kind;
  return canonical === origin + path ? `item ${folder}` : `item ${folder}, not translated`;
}

/** For each language and kind the page with the most different elements: `[{ kind, lang, path }]`, in a fixed order. */
export function samples() {
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
