// What a host that reads the site's `_headers` answers beside a file: where two rules fit, it joins their values.

import { read } from "./site.js";

const rules = read("/_headers")
  .split(/\n(?=\/)/)
  .slice(1)
  .map((block) => {
    const [path, ...lines] = block.trim().split("\n");
    const pattern = path.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replace(/:[a-z]+/g, "[^/]+");
    return { fits: new RegExp(`^${pattern}$`), headers: lines.map((line) => line.trim().split(/: (.*)/s, 2)) };
  });

/** The headers of an address, by name in small letters. */
export function headersOf(path) {
  const found = {};
  for (const { headers } of rules.filter(({ fits }) => fits.test(path))) {
    for (const [name, value] of headers) {
      const key = name.toLowerCase();
      found[key] = found[key] ? `${found[key]}, ${value}` : value;
    }
  }
  return found;
}
