// What lies on the disk for each engine.

import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { engine } from "./engine.js";

// Pagefind's finished search boxes. Of the search on a site they are no part; ours is in our script.
const BOXES = /(-ui\.(js|css)|-highlight\.js)$/;

export function ofBoth({ site, theirs, langs, urls }) {
  const pages = Object.values(urls).flat().length;
  const ours = [...below(join(site, "search")), ...langs.map((lang) => join(site, lang, "search/manifest.json"))];
  return {
    ours: summed([...ours.map((file) => readFileSync(file)), Buffer.from(engine(site))], pages),
    theirs: summed(below(theirs).filter((file) => !BOXES.test(file)).map((file) => readFileSync(file)), pages),
  };
}

function summed(files, pages) {
  const sizes = files.map((bytes) => bytes.length);
  return {
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    files: files.length / pages,
    // As it travels: most of these are compressed already.
    largest: Math.max(...files.map((bytes) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? bytes.length : gzipSync(bytes).length))),
  };
}

const below = (folder) =>
  readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).filter((file) => statSync(file).isFile());
