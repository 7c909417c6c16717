// Our search as a browser loads it, without the page around it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./options.js";

const scripts = join(repository, "themes/default/scripts/search");
export const engine = ["analysis", "reader", "query"].map((name) => readFileSync(join(scripts, `${name}.js`), "utf8")).join("");
