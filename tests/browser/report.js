// Faults found over many pages, said once and briefly.

const SHOWN = 25;

/** Fails when there are faults, and shows the first of them. */
export function none(faults, what) {
  if (!faults.length) return;
  const more = faults.length > SHOWN ? [`… and ${faults.length - SHOWN} more`] : [];
  const error = new Error([`${faults.length} × ${what}:`, ...faults.slice(0, SHOWN), ...more].join("\n  "));
  error.stack = error.message;
  throw error;
}

/** The entries by what `keyOf` says of them. */
export function grouped(entries, keyOf) {
  const groups = new Map();
  for (const entry of entries) {
    const key = keyOf(entry);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
}
