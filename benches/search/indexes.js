// What making the indexes takes: time, processor, memory. In turns, so that what else the machine does falls on both.

import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bench } from "./portals.js";

// The program itself: its wrapper for Node would cost it half a second.
const program = join(import.meta.dirname, `node_modules/@pagefind/${process.platform}-${process.arch}/bin/pagefind_extended`);
// What somebody who knows Pagefind would tell it: the text of the page, without buttons, sources and forms.
const PARTS = ["--root-selector", "article", "--exclude-selectors", ".tools, .about"];
const EVERY = 20; // milliseconds between two looks at a process
const TICKS = 100; // of processor time a second, as Linux counts them

/** `{ ours: [cost], theirs: [cost] }`, a cost being `{ wall, cpu, peak }` in seconds and bytes. */
export async function indexes(portal, { runs }) {
  const costs = { ours: [], theirs: [] };
  for (let run = 0; run < runs; run++) {
    costs.ours.push(JSON.parse(bench(["--portal", portal.root])));
    rmSync(portal.theirs, { recursive: true, force: true });
    costs.theirs.push(await watched(program, ["--site", portal.pages, "--output-path", portal.theirs, "--quiet", ...PARTS]));
    compare(portal);
  }
  return costs;
}

/** Both must have the same pages, or nothing after this means anything. */
function compare({ theirs, urls }) {
  const { languages } = JSON.parse(readFileSync(join(theirs, "pagefind-entry.json")));
  for (const [lang, pages] of Object.entries(urls)) {
    const count = languages[lang]?.page_count;
    if (count !== pages.length) throw new Error(`${lang}: Pagefind has ${count} pages, we have ${pages.length}`);
  }
}

function watched(command, words) {
  const begun = performance.now();
  const child = spawn(command, words, { stdio: ["ignore", "ignore", "inherit"] });
  const cost = { wall: 0, cpu: 0, peak: 0 };
  const look = () => {
    try {
      const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ").at(-1).split(" ");
      const peak = readFileSync(`/proc/${child.pid}/status`, "utf8").match(/VmHWM:\s+(\d+)/);
      cost.cpu = Math.max(cost.cpu, (Number(fields[11]) + Number(fields[12])) / TICKS);
      if (peak) cost.peak = Number(peak[1]) * 1024;
    } catch {
      // It has just ended.
    }
  };
  const timer = setInterval(look, EVERY);
  return new Promise((done, failed) => {
    child.on("exit", (code) => {
      clearInterval(timer);
      cost.wall = (performance.now() - begun) / 1000;
      if (code) failed(new Error(`Pagefind ended with ${code}`));
      else done(cost);
    });
  });
}
