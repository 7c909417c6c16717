// Both indexes and a bare page for each, over HTTP, compressed as servers do on the fly. It counts what it sends. A slow line is made
// here and not in the browser, because what Pagefind's worker fetches escapes the browser's own brake.

import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { brotliCompressSync, constants } from "node:zlib";
import { engine } from "./engine.js";

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".json": "application/json" };
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const PIECE = 1500; // about a packet
const compressed = new Map();

/** `{ base, sent, close }`; `line: { latency, rate }` in milliseconds and bytes a second, `policy` a Content-Security-Policy. */
export async function serve(portal, { line, policy } = {}) {
  const sent = { bytes: 0, requests: 0, files: [] };
  let free = 0; // when the line has sent what it was given
  const slowly = async (response, body) => {
    await wait(line.latency);
    for (let at = 0; at < body.length; at += PIECE) {
      const piece = body.subarray(at, at + PIECE);
      free = Math.max(free, performance.now()) + (piece.length / line.rate) * 1000;
      await wait(free - performance.now());
      response.write(piece);
    }
    response.end();
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const found = lookUp(portal, path);
    const type = TYPES[extname(path)] ?? (path.endsWith("/") ? TYPES[".html"] : "application/octet-stream");
    const isText = Boolean(found) && type !== "application/octet-stream";
    const body = found ? (isText ? packed(found) : found) : Buffer.alloc(0);
    if (!type.startsWith("text/html")) {
      sent.bytes += body.length;
      sent.requests += 1;
      sent.files.push([path, body.length]);
    }
    response.writeHead(found ? 200 : 404, {
      "content-type": type,
      "cache-control": "max-age=3600",
      ...(isText ? { "content-encoding": "br" } : {}),
      ...(policy ? { "content-security-policy": policy } : {}),
    });
    if (line && !type.startsWith("text/html")) slowly(response, body);
    else response.end(body);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const clear = () => Object.assign(sent, { bytes: 0, requests: 0, files: [] });
  return { base: `http://127.0.0.1:${server.address().port}`, sent, clear, close: () => server.close() };
}

/** `/bare/ours/it/` and `/bare/theirs/it/` are the pages; what one of them loads stands where a site has it. */
function lookUp({ site, theirs }, path) {
  const [, first, who, lang] = path.split("/");
  if (path === "/search.js") return engine(site);
  if (first === "bare" && lang) return `<!doctype html><html lang="${lang}"><title>Bare</title><script type="module" src="/bare/${who}.js"></script>`;
  if (first === "bare") return readFileSync(join(import.meta.dirname, path), "utf8");
  const file = first === "pagefind" ? join(theirs, path.slice("/pagefind".length)) : join(site, path);
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  return extname(file) in TYPES ? readFileSync(file, "utf8") : readFileSync(file);
}

function packed(text) {
  if (!compressed.has(text)) compressed.set(text, brotliCompressSync(text, QUALITY));
  return compressed.get(text);
}
