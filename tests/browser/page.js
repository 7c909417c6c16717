// One HTML page, read once: what the tests about links and structure ask of it.

import { Parser } from "htmlparser2";

const LINKS = {
  a: ["href"], area: ["href"], link: ["href"], form: ["action"], use: ["href"],
  script: ["src"], img: ["src", "srcset"], source: ["src", "srcset"], audio: ["src"], video: ["src", "poster"],
  iframe: ["src"], object: ["data"],
};

const REFERENCES = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "list", "form"];

/** A text cut from a page keeps the whole page in memory, and most texts stand on many pages: each is kept once, by itself. */
const texts = new Map();
function once(text) {
  if (text === undefined) return undefined;
  if (!texts.has(text)) {
    const own = JSON.parse(JSON.stringify(text));
    texts.set(own, own);
  }
  return texts.get(text);
}

export function facts(html) {
  const page = {
    lang: undefined, dir: undefined, title: "", description: undefined, canonical: undefined, robots: undefined, redirect: undefined,
    alternates: new Map(), ids: new Set(), repeatedIds: [], references: [], links: [], headings: [], directed: [], shapes: 0,
  };
  const shapes = new Set();
  let inTitle = false;
  let silent = false; // only for who runs no scripts
  const parser = new Parser({
    onopentag(name, attributes) {
      shapes.add(`${name}.${attributes.class ?? ""}`);
      inTitle = name === "title" && !page.title;
      silent = silent || name === "noscript";
      if (name === "html") Object.assign(page, { lang: once(attributes.lang), dir: once(attributes.dir) });
      else if (attributes.lang) page.directed.push({ name, lang: once(attributes.lang), dir: once(attributes.dir) });
      if (name === "meta" && !silent) readMeta(page, attributes);
      if (name === "link") readRelation(page, attributes);
      if (/^h[1-6]$/.test(name)) page.headings.push(Number(name[1]));
      if (attributes.id !== undefined) {
        if (page.ids.has(attributes.id)) page.repeatedIds.push(attributes.id);
        page.ids.add(once(attributes.id));
      }
      for (const key of REFERENCES) if (attributes[key]) page.references.push(...attributes[key].split(/\s+/).map(once));
      for (const key of LINKS[name] ?? []) {
        if (attributes[key] === undefined) continue;
        page.links.push(...targets(key, attributes[key]).map((href) => ({ name, href: once(href), hreflang: once(attributes.hreflang) })));
      }
    },
    ontext(text) {
      if (inTitle) page.title = once(page.title + text);
    },
    onclosetag(name) {
      if (name === "title") inTitle = false;
      if (name === "noscript") silent = false;
    },
  });
  parser.end(html);
  page.shapes = shapes.size;
  return page;
}

const targets = (key, value) => (key === "srcset" ? value.split(",").map((part) => part.trim().split(/\s+/)[0]) : [value]);

function readMeta(page, { name, content, "http-equiv": equivalent }) {
  if (name === "description") page.description = once(content);
  if (name === "robots") page.robots = once(content);
  if (equivalent?.toLowerCase() === "refresh") page.redirect = content;
}

function readRelation(page, { rel, href, hreflang }) {
  if (rel === "canonical") page.canonical = once(href);
  if (rel === "alternate" && hreflang) page.alternates.set(once(hreflang), once(href));
}
