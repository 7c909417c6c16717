// Every address that the site's pages name exists, and says of itself what others say of it.

import { test } from "node:test";
import assert from "node:assert/strict";
import { fileAt, files, languages, origin, pages, read } from "./site.js";
import { none } from "./report.js";

const site = pages();
const LINKS = `${[...site.values()].reduce((sum, page) => sum + page.links.length, 0)} links of ${site.size} pages`;
const ALL = `${site.size} pages`;
const own = (href, from) => {
  const url = new URL(href, origin + from);
  return url.origin === origin ? url : undefined;
};

test("the site has pages in all languages of its choice", () => {
  const chosen = site.get("/").links.filter(({ name, hreflang }) => name === "a" && hreflang).map(({ hreflang }) => hreflang);
  assert.deepEqual([...new Set(chosen)].sort(), languages);
});

test("every internal link, image, script, style and form leads to a file", () => {
  const broken = [];
  for (const page of site.values()) {
    for (const { href, name } of page.links) {
      const url = own(href, page.path);
      if (url && !fileAt(url.pathname)) broken.push(`${page.path}: <${name}> ${href}`);
    }
  }
  none(broken, "broken link", LINKS);
});

test("every #fragment is an id of the page it leads to", () => {
  const broken = [];
  for (const page of site.values()) {
    for (const { href, name } of page.links) {
      const url = own(href, page.path);
      const target = url && site.get(url.pathname);
      if (name === "a" && url?.hash && target && !target.ids.has(decodeURIComponent(url.hash.slice(1)))) broken.push(`${page.path}: ${href}`);
    }
  }
  none(broken, "broken fragment", LINKS);
});

test("every hreflang is the language of the page that the link leads to", () => {
  const wrong = [];
  for (const page of site.values()) {
    for (const { href, hreflang } of page.links) {
      const target = hreflang && hreflang !== "x-default" && own(href, page.path);
      const lang = target && site.get(target.pathname)?.lang;
      if (lang && lang !== hreflang) wrong.push(`${page.path}: ${href} is ${lang}, not ${hreflang}`);
    }
  }
  none(wrong, "wrong hreflang", LINKS);
});

test("every page names a canonical page, which names itself", () => {
  const wrong = [];
  for (const { path, canonical, robots } of site.values()) {
    if (/noindex/.test(robots)) continue;
    const url = canonical && own(canonical, path);
    const target = url && site.get(url.pathname);
    if (!target || target.canonical !== canonical || url.href !== canonical) wrong.push(`${path}: ${canonical}`);
  }
  none(wrong, "wrong canonical address", ALL);
});

test("alternates are absolute, name the page itself and each other", () => {
  const wrong = [];
  const text = (page) => JSON.stringify([...page.alternates].sort());
  for (const page of site.values()) {
    if (page.alternates.size && page.canonical !== origin + page.path) wrong.push(`${page.path}: has alternates but is not canonical`);
    for (const [hreflang, href] of page.alternates) {
      const target = site.get(own(href, page.path)?.pathname);
      if (!target || !href.startsWith(origin + "/")) wrong.push(`${page.path}: ${hreflang} ${href} is no page`);
      else if (hreflang !== "x-default" && target.lang !== hreflang) wrong.push(`${page.path}: ${href} is not ${hreflang}`);
      else if (text(target) !== text(page)) wrong.push(`${page.path}: ${href} names other alternates`);
    }
    if (page.alternates.size && !page.alternates.has("x-default")) wrong.push(`${page.path}: no x-default`);
    if (page.alternates.size && ![...page.alternates.values()].includes(origin + page.path)) wrong.push(`${page.path}: does not name itself`);
  }
  none(wrong, "wrong alternate", ALL);
});

test("the sitemap lists exactly the canonical pages, with the same alternates", () => {
  const listed = new Map();
  const locations = (xml) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]);
  for (const sitemap of locations(read("/sitemap.xml"))) {
    for (const [, entry] of read(new URL(sitemap).pathname).matchAll(/<url>(.*?)<\/url>/gs)) {
      const alternates = [...entry.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map((match) => [match[1], match[2]]);
      listed.set(locations(entry)[0], JSON.stringify(alternates.sort()));
    }
  }
  const canonical = [...site.values()].filter((page) => page.canonical === origin + page.path && !/noindex/.test(page.robots));
  const chooser = origin + "/";
  none(canonical.filter((page) => page.canonical !== chooser && !listed.has(page.canonical)).map((page) => page.path), "page missing from the sitemap", ALL);
  const known = new Map(canonical.map((page) => [page.canonical, page]));
  none([...listed.keys()].filter((address) => !known.has(address)), "address in the sitemap that is no canonical page");
  const differ = canonical.filter((page) => listed.has(page.canonical) && listed.get(page.canonical) !== JSON.stringify([...page.alternates].sort()));
  none(differ.map((page) => page.path), "page whose alternates differ from the sitemap's");
});

test("what a style sheet names exists", () => {
  const broken = [];
  for (const file of [...files].filter((file) => file.endsWith(".css"))) {
    const named = [...read(file).matchAll(/url\(["']?([^"')]+)/g)].map((match) => match[1]);
    broken.push(...named.filter((href) => !href.startsWith("data:") && !fileAt(own(href, file)?.pathname ?? "")).map((href) => `${file}: ${href}`));
  }
  none(broken, "broken address in a style sheet");
});

test("links lead from the choice of a language to every page", () => {
  const reached = new Set(["/"]);
  for (const path of reached) {
    const links = site.get(path).links.filter(({ name }) => name === "a").map(({ href }) => own(href, path)?.pathname);
    links.filter((target) => site.has(target)).forEach((target) => reached.add(target));
  }
  none([...site.values()].filter(({ path, redirect }) => !redirect && path !== "/404.html" && !reached.has(path)).map(({ path }) => path), "page that no link leads to", ALL);
});
