// The checks that run in the browser, as one script: plain functions, so that they can be put into any page.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "in-page");

export const CHECKS = readdirSync(folder).sort().map((file) => readFileSync(join(folder, file), "utf8")).join("\n");

/** Findings by check: `ask(page, ["sideways", "cut"])` is `{ sideways: [{ what, text }], cut: […] }`. */
export const ask = (page, checks) => page.evaluate(`({ ${checks.map((check) => `${check}: ${check}()`).join(", ")} })`);
