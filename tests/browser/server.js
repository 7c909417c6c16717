// The built site over HTTP on a free port of this machine, compressed, with the headers that it tells its hosts to send.

import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { headersOf } from "./headers.js";
import { fileAt, origin, root } from "./site.js";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
};

// As servers compress on the fly.
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Starts serving; `{ base, close }`. */
export async function serve({ port = 0, headers = {} } = {}) {
  const server = createServer((request, response) => answer(request, response, headers));
  await new Promise((ready) => server.listen(port, "127.0.0.1", ready));
  return { base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

function answer(request, response, headers) {
  const path = new URL(request.url, origin).pathname;
  const file = fileAt(path);
  const extension = extname(file ?? ".html");
  const small = /\bbr\b/.test(request.headers["accept-encoding"]) && !/png|jpg|woff/.test(extension);
  const body = readFileSync(root + (file ?? "/404.html"));
  response.writeHead(file ? 200 : 404, {
    "content-type": TYPES[extension] ?? "application/octet-stream",
    ...headersOf(path),
    ...(small ? { "content-encoding": "br" } : {}),
    ...headers,
  });
  response.end(small ? brotliCompressSync(body, QUALITY) : body);
}
