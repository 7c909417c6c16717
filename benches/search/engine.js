// Our search as the site publishes it: without what only people read, and with the code of its search box.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

export function engine(site) {
  const assets = join(site, "assets");
  return readFileSync(join(assets, readdirSync(assets).find((name) => /^search-\w+\.js$/.test(name))), "utf8");
}
