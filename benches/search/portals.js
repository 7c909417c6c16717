// The portals that are searched: written, built, and laid out for both engines.

import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, linkSync, mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { DAY, repository } from "./options.js";

/** The portal of this repository. */
export const sample = (settings) => laidOut("sample", repository, settings);

/** A made-up one of so many pages a language. */
export function madeUp(pages, settings) {
  const root = join(settings.work, `portal-${pages}`);
  rmSync(root, { recursive: true, force: true });
  const size = ["--pages", String(pages), "--langs", settings.langs.join(","), "--seed", String(settings.seed)];
  bench([...size, "--out", root, "--write-only", "yes"]);
  marked(root, settings);
  // What other sites load is no part of a search, and half of the files.
  appendFileSync(join(root, "content/portal.yaml"), "embed: { allow: false }\n");
  return laidOut(`${pages.toLocaleString("en")} pages`, root, settings);
}

/** `cargo bench --bench search`, optimised; what it prints last. */
export function bench(words) {
  const options = { cwd: repository, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] };
  return execFileSync("cargo", ["bench", "--quiet", "--bench", "search", "--", ...words], options).trim().split("\n").at(-1);
}

function laidOut(name, root, settings) {
  const folder = join(settings.work, `${name.replace(/\W/g, "-")}`);
  const [site, pages, theirs] = ["site", "pages", "pagefind"].map((part) => join(folder, part));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync(program(settings), ["build", "--quiet", "--date", DAY, "--root", root, "--out", site], { stdio: ["ignore", "inherit", "ignore"] });
  const langs = readdirSync(join(site, "search"));
  const urls = Object.fromEntries(langs.map((lang) => [lang, indexed(site, lang)]));
  // Pagefind gets the pages that our index has, no lists and no counter pages: neither engine is asked to do more than the other.
  for (const url of Object.values(urls).flat()) {
    mkdirSync(join(pages, url), { recursive: true });
    linkSync(join(site, url, "index.html"), join(pages, url, "index.html"));
  }
  return { name, root, site, pages, theirs, langs, urls };
}

/** Says of the translations that they are of today's words: the generator would show the original in place of what may be out of date. */
function marked(root, settings) {
  const [source, ...others] = settings.langs;
  const folder = "content/faq";
  const isTranslation = (name) => !name.endsWith(`.${source}.md`);
  const files = others.length ? readdirSync(join(root, folder)).filter(isTranslation).map((name) => join(folder, name)) : [];
  const words = ["--quiet", "translations", "mark", "--date", DAY];
  while (files.length) execFileSync(program(settings), [...words, ...files.splice(0, 5000)], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
}

// Cargo makes it beside the benchmarks, optimised in the same way.
function program(settings) {
  const built = join(dirname(settings.work), "release/sportello");
  if (!existsSync(built)) execFileSync("cargo", ["bench", "--quiet", "--no-run", "--bench", "search"], { cwd: repository, stdio: "inherit" });
  return built;
}

/** The addresses of the pages in our index of a language. */
function indexed(site, lang) {
  const texts = join(site, "search", lang, "d");
  return readdirSync(texts).flatMap((name) => JSON.parse(gunzipSync(readFileSync(join(texts, name)))).map(([url]) => url));
}
