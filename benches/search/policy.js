// Whether the search works under the strictest policy that a host of the site may send.

import { bare } from "./chromium.js";
import { serve } from "./server.js";

export const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'";
const PATIENCE = 10_000;
const inShort = (message) => `fails: ${message.replace(/\s+/g, " ").slice(0, 120)}…`;

/** `{ ours: "works", theirs: "fails: …" }`. */
export async function underPolicy(browser, portal, asked) {
  const server = await serve(portal, { policy: STRICT });
  const [lang, [{ query }]] = Object.entries(asked)[0];
  const found = {};
  for (const who of ["ours", "theirs"]) {
    const page = await bare(browser, server, who, lang);
    const complaints = [];
    page.page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    const late = new Promise((_, failed) => setTimeout(() => failed(new Error("no answer")), PATIENCE).unref());
    try {
      const hits = await Promise.race([page.search(query), late]);
      found[who] = hits.length ? "works" : inShort(complaints[0] ?? "nothing found");
    } catch (error) {
      found[who] = inShort(complaints[0] ?? error.message);
    }
    await page.close();
  }
  server.close();
  return found;
}
