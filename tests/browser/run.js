// Runs the tests, then says in one table what was looked at: `npm test [-- layout.test.js …]`.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const here = import.meta.dirname;
const chosen = process.argv.slice(2);
const files = chosen.length ? chosen : readdirSync(here).filter((file) => file.endsWith(".test.js"));
const folder = mkdtempSync(join(tmpdir(), "sportello-"));
const counts = join(folder, "counts");

const options = ["--test", "--test-reporter=spec", "--test-concurrency=1", "--test-timeout=1800000"];
const { status } = spawnSync(process.execPath, [...options, ...files], { cwd: here, stdio: "inherit", env: { ...process.env, COUNTS: counts, KEPT: folder } });
if (existsSync(counts)) console.log(table(readFileSync(counts, "utf8").trim().split("\n").map((line) => JSON.parse(line))));
rmSync(folder, { recursive: true });
process.exit(status ?? 1);

function table(rows) {
  const faults = rows.reduce((sum, row) => sum + row.faults, 0);
  const cells = [["fault", "looked for in", "found"], ...rows.map(({ what, over, faults }) => [what, over, String(faults)]), ["all", "", String(faults)]];
  const width = (column) => Math.max(...cells.map((row) => row[column].length));
  const widths = [width(0), width(1)];
  return `\n${cells.map(([what, over, found]) => `${what.padEnd(widths[0])}  ${over.padEnd(widths[1])}  ${found.padStart(5)}`).join("\n")}\n`;
}
