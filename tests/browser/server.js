// The built site over HTTP on a free port of this machine, with the headers that it tells its hosts to send.

import { createServer } from "node:http";
import { createReadStream } from "node:fs";
import { extname } from "node:path";
import { headersOf } from "./headers.js";
import { fileAt, origin, root } from "./site.js";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
};

/** Starts serving; `{ base, close }`. */
export async function serve() {
  const server = createServer(answer);
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

function answer(request, response) {
  const path = new URL(request.url, origin).pathname;
  const file = fileAt(path);
  response.writeHead(file ? 200 : 404, {
    "content-type": TYPES[extname(file ?? ".html")] ?? "application/octet-stream",
    ...headersOf(path),
  });
  createReadStream(root + (file ?? "/404.html")).pipe(response);
}
