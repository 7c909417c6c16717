// Faults found over many pages, said once and briefly; and the counts of all checks, for the table at the end.

import { appendFileSync } from "node:fs";

const SHOWN = 25;

/** Fails when there are faults, and shows the first of them. `over` says what was looked at: the check then stands in the table. */
export function none(faults, what, over) {
  if (over && process.env.COUNTS) appendFileSync(process.env.COUNTS, `${JSON.stringify({ what, over, faults: faults.length })}\n`);
  if (!faults.length) return;
  const lines = shortened(faults);
  const more = lines.length > SHOWN ? [`… and ${lines.length - SHOWN} more`] : [];
  const error = new Error([`${faults.length} × ${what}:`, ...lines.slice(0, SHOWN), ...more].join("\n  "));
  error.stack = error.message;
  throw error;
}

/** One line for each kind of fault: `{ what, place, text }`, or a line as it is. */
function shortened(faults) {
  const groups = grouped(faults, (fault) => fault.what ?? fault);
  return [...groups].map(([what, all]) => {
    const [{ place, text }] = all;
    const first = place && ` (${all.length}, first ${place}${text ? `: “${text}”` : ""})`;
    return `${what}${first ?? ""}`;
  });
}

/** The entries by what `keyOf` says of them. */
export function grouped(entries, keyOf) {
  const groups = new Map();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(entry);
  }
  return groups;
}
