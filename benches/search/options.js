// What the command is told, and where things are.

import { join, resolve } from "node:path";

export const repository = resolve(import.meta.dirname, "../..");
export const DAY = "2026-11-22";

export function options(words) {
  const chosen = { portals: ["sample", "1000", "5000"], langs: ["it", "ar", "zh"], runs: 3, items: 60, seed: 1, out: undefined };
  const known = {
    "--pages": (value) => (chosen.portals = value.split(",")),
    "--langs": (value) => (chosen.langs = value.split(",")),
    "--runs": (value) => (chosen.runs = Number(value)),
    "--items": (value) => (chosen.items = Number(value)),
    "--seed": (value) => (chosen.seed = Number(value)),
    "--out": (value) => (chosen.out = resolve(process.env.INIT_CWD ?? ".", value)),
  };
  for (let at = 0; at < words.length; at += 2) {
    if (!known[words[at]] || !words[at + 1]) throw new Error("--pages sample,1000,5000 --langs it,ar,zh --runs 3 --items 60 --seed 1 --out FILE");
    known[words[at]](words[at + 1]);
  }
  return { ...chosen, work: join(process.env.CARGO_TARGET_DIR ?? join(repository, "target"), "search-benchmark") };
}
