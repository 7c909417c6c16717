// The service worker in a small world of its own: caches in memory, a network that does what a test says, a clock that obeys.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";

const SCRIPT = join(import.meta.dirname, "../../themes/default/scripts/service-worker.js");
const ORIGIN = "https://x.example";

class FakeCache {
  entries = new Map();
  put = async (address, response) => (this.entries.delete(String(address)), void this.entries.set(String(address), response));
  keys = async () => [...this.entries.keys()];
  delete = async (address) => this.entries.delete(address);
  match = async (address) => this.entries.get(String(address));
  add = async (address) => void this.entries.set(String(address), new Response(""));
  matchAll = async () => [...this.entries.values()];
}

function fakeCaches(stored) {
  const all = new Map(stored.map((name) => [name, new FakeCache()]));
  return {
    all,
    open: async (name) => all.get(name) ?? all.set(name, new FakeCache()).get(name),
    keys: async () => [...all.keys()],
    delete: async (name) => all.delete(name),
    match: async (request, { cacheName } = {}) => {
      const address = request.url ?? request;
      const caches = cacheName ? [all.get(cacheName)].filter(Boolean) : [...all.values()];
      return caches.map((cache) => cache.entries.get(address)).find(Boolean);
    },
  };
}

/** `network(address)` answers or fails; `stored` are caches that are there already. */
export function worker({ network, stored = [] }) {
  const listeners = {};
  const caches = fakeCaches(stored);
  const self = { addEventListener: (name, listener) => (listeners[name] = listener), skipWaiting() {}, clients: { claim: async () => {} } };
  const world = { self, caches, location: { origin: ORIGIN }, fetch: ({ url }) => network(url), URL, Request, Response, setTimeout: (end) => setTimeout(end, 5) };
  runInContext(readFileSync(SCRIPT, "utf8"), createContext(world));
  const happen = async (name, event) => {
    const pending = [];
    let answer;
    listeners[name]({ ...event, waitUntil: (work) => pending.push(work), respondWith: (given) => (answer = given) });
    const answered = await answer;
    // Work may ask for more work.
    for (let at = 0; at < pending.length; at++) await pending[at];
    return answered;
  };
  /** The answer, or `undefined` when the worker leaves the request to the browser. */
  const ask = (path, request) => happen("fetch", { request: { method: "GET", mode: "navigate", url: new URL(path, ORIGIN).href, ...request } });
  return { ask, caches: caches.all, activate: () => happen("activate", {}), address: (path) => ORIGIN + path };
}

export const html = (text, status = 200) => new Response(text, { status, headers: { "content-type": "text/html; charset=utf-8" } });
