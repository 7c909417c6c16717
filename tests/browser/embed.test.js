// Pieces of the portal in another site's pages: two origins, each under a strict policy, with and without scripts.

import { test } from "node:test";
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import axe from "axe-core";
import { NARROW, WIDE, inParallel, withBrowser } from "./browser.js";
import { headersOf } from "./headers.js";
import { none } from "./report.js";
import { files, origin, read } from "./site.js";

const answers = [...files].filter((file) => /^\/embed\/it\/faq\/[^/]+\/index\.html$/.test(file)).sort();
const PIECE = answers[0].replace("index.html", "");
const OTHER = answers[1].replace("index.html", "");
const ARABIC = PIECE.replace("/it/", "/ar/");
const FULL = PIECE.replace("/embed", "");

/** Another site: `pages` by path, given the portal's address; its policy lets in what the documentation says, and no more. */
async function withHost(pages, work) {
  await withBrowser(async (open, portal) => {
    const strict = (scripts) => `default-src 'none'; script-src ${scripts}; frame-src ${portal}; style-src 'self'`;
    const host = createServer((request, response) => {
      const body = pages[request.url]?.(portal);
      response.writeHead(body ? 200 : 404, {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": strict(request.url.includes("no-script") ? "'none'" : `${portal}/embed.js`),
      });
      response.end(`<!doctype html><html lang="it"><head><title>Comune</title></head><body>${body}</body></html>`);
    });
    await new Promise((ready) => host.listen(0, ready));
    // The same machine by another name: another origin, and another site.
    const base = `http://localhost:${host.address().port}`;
    try {
      await work({ portal, host: base, open: (options) => open({ baseURL: base, viewport: { width: 800, height: 900 }, ...options }) });
    } finally {
      host.closeAllConnections();
      host.close();
    }
  });
}

const line = (portal, path = PIECE, attributes = "") =>
  `<sportello-embed src="${portal}${path}" ${attributes}><a href="${portal}${FULL}">Titolo</a></sportello-embed><script src="${portal}/embed.js" async></script>`;
const pasted = (path, attributes) => (portal) => line(portal, path, attributes);

const element = (page) => page.locator("sportello-embed").first();
const iframe = (page) => page.locator("sportello-embed iframe").first();
const frameOf = async (page) => (await iframe(page).elementHandle()).contentFrame();
const heightOf = async (page) => (await iframe(page).boundingBox())?.height ?? 0;

/** Waits until the frame is as high as the words in it, and gives that height. */
async function settled(page) {
  await page.waitForFunction(() => document.querySelector("sportello-embed")?.shadowRoot?.querySelector("iframe")?.offsetHeight > 50, undefined, { timeout: 5000 });
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const words = await (await frameOf(page)).evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)).catch(() => 0);
    if (words > 0 && Math.abs((await heightOf(page)) - words) <= 1) return words;
    await page.waitForTimeout(50);
  }
  assert.fail(`the frame is ${await heightOf(page)} px high, which its words are not`);
}

/** Opens a page and hears of everything that its policy, or the portal's, forbids. */
async function opened(open, path, options) {
  const page = await open(options);
  const complaints = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(path);
  return { page, complaints };
}

test("the script that other sites load is under 3 kB, and stands under one address only", () => {
  const size = gzipSync(read("/embed.js"), { level: 9 }).length;
  console.log(`embed.js: ${size} bytes, compressed`);
  assert.ok(size < 3000, `${size} bytes`);
  assert.ok(![...files].some((file) => /^\/assets\/embed-[0-9a-f]+\.js$/.test(file)), "it is not among the files with a fingerprint");
});

test("one line shows a piece as high as its words, also after the width changes, and nobody's policy is broken", () =>
  withHost({ "/": pasted() }, async ({ open }) => {
    const { page, complaints } = await opened(open, "/");
    const wide = await settled(page);
    assert.ok(!(await element(page).locator("a").isVisible()), "the plain link gives way");
    await page.setViewportSize({ width: 320, height: 900 });
    await page.waitForTimeout(300);
    const narrow = await settled(page);
    assert.ok(narrow > wide, `${narrow} px at 320 px, ${wide} px at 800 px`);
    const overflow = await (await frameOf(page)).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(overflow <= 0, `${overflow} px too wide in the frame`);
    const attributes = await iframe(page).evaluate(({ title, sandbox, loading }) => ({ title, sandbox: sandbox.value, loading }));
    assert.equal(attributes.title, "Titolo");
    assert.equal(attributes.loading, "lazy");
    assert.match(attributes.sandbox, /allow-scripts/);
    assert.deepEqual(complaints, []);
  }));

test("heights are taken from this frame of the portal only, and only within reason", () =>
  withHost({ "/": (portal) => line(portal) + `<iframe src="${portal}${OTHER}" title="other"></iframe>` }, async ({ open }) => {
    const { page } = await opened(open, "/");
    const height = await settled(page);
    const message = (value) => ({ sportello: "height", height: value });
    await page.evaluate((data) => postMessage(data, "*"), message(4321));
    const other = page.frames().find((frame) => frame.url().includes(OTHER));
    await other.evaluate((data) => parent.postMessage(data, "*"), message(4321));
    const own = await frameOf(page);
    for (const value of [Infinity, NaN, -1, 0, 1e9, "4321", null]) await own.evaluate((data) => parent.postMessage(data, "*"), message(value));
    for (const data of [4321, null, "height", { height: 4321 }]) await own.evaluate((said) => parent.postMessage(said, "*"), data);
    await page.waitForTimeout(200);
    assert.equal(await heightOf(page), height);
    await own.evaluate((data) => parent.postMessage(data, "*"), message(4321));
    await page.waitForTimeout(200);
    assert.equal(await heightOf(page), 4321, "the test's message is a good one");
  }));

test("only pieces of the script's own portal are shown; anything else stays a link", async () => {
  const foreign = {
    "/elsewhere": () => "https://example.com/embed/it/faq/a/",
    "/page": (portal) => portal + FULL,
    "/script": () => "javascript:alert(1)",
    "/none": () => "",
  };
  const pages = Object.fromEntries(
    Object.entries(foreign).map(([path, src]) => [path, (portal) => line(portal).replace(/src="[^"]*"/, `src="${src(portal)}"`)]),
  );
  await withHost(pages, async ({ open }) => {
    for (const path of Object.keys(pages)) {
      const { page } = await opened(open, path);
      await page.waitForFunction(() => customElements.get("sportello-embed"));
      await page.waitForTimeout(100);
      assert.equal(await iframe(page).count(), 0, path);
      assert.ok(await element(page).locator("a").isVisible(), path);
    }
  });
});

test("colour, scheme and language are the embedding page's to choose, and to change", () =>
  withHost({ "/": pasted(PIECE, `accent="#7a1f3d" lang="ar"`), "/pale": pasted(PIECE, `accent="ffe680" scheme="dark"`), "/wrong": pasted(PIECE, `accent="red;}"`) }, async ({ open }) => {
    const { page } = await opened(open, "/");
    await settled(page);
    const look = async () =>
      (await frameOf(page)).evaluate(() => ({
        path: location.pathname,
        border: getComputedStyle(document.body).borderTopColor,
        link: getComputedStyle(document.querySelector("footer a")).color,
        ground: getComputedStyle(document.body).backgroundColor,
        dir: document.documentElement.dir,
      }));
    assert.deepEqual(await look(), { path: ARABIC, border: "rgb(122, 31, 61)", link: "rgb(122, 31, 61)", ground: "rgb(255, 255, 255)", dir: "rtl" });
    await element(page).evaluate((own) => (own.setAttribute("scheme", "dark"), own.setAttribute("lang", "zh")));
    await page.waitForFunction(() => document.querySelector("sportello-embed").shadowRoot.querySelector("iframe").src.includes("/zh/"));
    await (await frameOf(page)).waitForURL(/\/zh\//);
    await settled(page);
    const changed = await look();
    assert.equal(changed.ground, "rgb(17, 25, 29)");
    assert.notEqual(changed.link, "rgb(122, 31, 61)", "too dark to be read on a dark ground, and so lighter");
    await element(page).evaluate((own) => own.removeAttribute("src"));
    await page.waitForFunction(() => !document.querySelector("sportello-embed").shadowRoot.querySelector("iframe"));
    assert.ok(await element(page).locator("a").isVisible(), "without an address the link is back");
    await page.goto("/pale");
    await settled(page);
    assert.equal((await look()).link, "rgb(255, 230, 128)");
    await page.goto("/wrong");
    await settled(page);
    assert.equal((await look()).border, "rgb(10, 90, 112)", "what is no colour changes nothing");
  }));

test("inside the frame the language changes in place, keeps the look, and the full page leaves the frame", () =>
  withHost({ "/": pasted(PIECE, `accent="7a1f3d"`) }, async ({ open, host, portal }) => {
    const { page, complaints } = await opened(open, "/");
    await settled(page);
    await (await frameOf(page)).locator("footer a[lang=ar]").click();
    await (await frameOf(page)).waitForURL(/\/embed\/ar\//);
    await settled(page);
    const { dir, border, overflow } = await (await frameOf(page)).evaluate(() => ({
      dir: document.documentElement.dir,
      border: getComputedStyle(document.body).borderTopColor,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    assert.deepEqual([dir, border, overflow], ["rtl", "rgb(122, 31, 61)", 0]);
    assert.ok(page.url().startsWith(host), "the site around stays");
    assert.deepEqual(complaints, []);
    await (await frameOf(page)).locator(".embed-full a").click();
    await page.waitForURL(portal + FULL.replace("/it/", "/ar/"));
  }));

test("without scripts the line is a plain link", () =>
  withHost({ "/": pasted(), "/no-script": pasted() }, async ({ open, portal }) => {
    for (const [path, options] of [["/", { javaScriptEnabled: false }], ["/no-script", {}]]) {
      const { page } = await opened(open, path, options);
      assert.equal(await iframe(page).count(), 0);
      await page.locator("sportello-embed a").click();
      assert.equal(page.url(), portal + FULL);
    }
  }));

test("when the portal does not answer, the link stays", () =>
  withHost({ "/": pasted("/embed/it/faq/no-such-answer/"), "/gone": (portal) => line(portal) }, async ({ open }) => {
    const gone = await open();
    await gone.route("**/embed/**", (route) => route.abort());
    await gone.goto("/gone");
    await gone.waitForFunction(() => customElements.get("sportello-embed"));
    await gone.waitForTimeout(300);
    assert.ok(await element(gone).locator("a").isVisible());
    const { page } = await opened(open, "/");
    await page.waitForTimeout(300);
    assert.ok(await element(page).locator("a").isVisible());
  }));

test("a plain frame works with the embedding page's scripts off, and with all scripts off", () =>
  withHost({ "/no-script": (portal) => `<iframe src="${portal}${ARABIC}#scheme=dark" title="x" width="100%" height="400" loading="lazy"></iframe>` }, async ({ open }) => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await opened(open, "/no-script", { javaScriptEnabled });
      const words = page.frameLocator("iframe").locator("main h1");
      await words.waitFor();
      assert.ok(await words.isVisible());
      assert.equal(await page.locator("iframe").evaluate(({ offsetHeight }) => offsetHeight), 404);
    }
  }));

test("what oEmbed answers loads, and full pages name it", () =>
  withHost({ "/no-script": (portal) => JSON.parse(read(`${PIECE}oembed.json`)).html.replaceAll(origin, portal) }, async ({ open, portal }) => {
    const answer = JSON.parse(read(`${PIECE}oembed.json`));
    assert.deepEqual([answer.type, answer.version, typeof answer.width, typeof answer.height], ["rich", "1.0", "number", "number"]);
    assert.ok(read(`${FULL}index.html`).includes(`type="application/json+oembed" href="${origin}${PIECE}oembed.json"`));
    const { page } = await opened(open, "/no-script");
    await page.frameLocator("iframe").locator("main h1").waitFor();
    const cross = await (await fetch(`${portal}${PIECE}content.json`)).headers.get("access-control-allow-origin");
    assert.equal(cross, "*");
  }));

test("pages that are no pieces are shown in nobody's frame", () =>
  withHost({ "/": (portal) => `<iframe src="${portal}${FULL}" title="x"></iframe>` }, async ({ open }) => {
    const { page, complaints } = await opened(open, "/");
    await page.waitForTimeout(300);
    assert.equal(await page.frameLocator("iframe").locator("main").count(), 0);
    assert.ok(complaints.some((text) => text.includes("frame-ancestors")), complaints.join("\n"));
  }));

test("no address has two policies", () => {
  for (const file of files) {
    const { "content-security-policy": policy = "", "cache-control": cache = "" } = headersOf(file.replace(/index\.html$/, ""));
    assert.ok((policy.match(/default-src/g) ?? []).length <= 1, `${file}: ${policy}`);
    assert.ok((cache.match(/max-age/g) ?? []).length <= 1, `${file}: ${cache}`);
    if (file.endsWith(".html")) assert.match(policy, /default-src 'none'/, file);
  }
});

test("axe finds nothing in pieces of any kind, whatever the colour", async () => {
  const first = (kind) => [...files].filter((file) => new RegExp(`^/embed/it/${kind}/[^/]+/index.html$`).test(file)).sort()[0];
  const pieces = ["faq", "guides", "services", "topics", "services/in"].map((kind) => first(kind).replace("index.html", ""));
  const colours = ["", "accent=ffe680", "accent=7a1f3d", "accent=fff", "accent=000", "accent=e00"];
  const looks = pieces.flatMap((piece) => ["it", "ar", "zh"].map((lang, at) => `${piece.replace("/it/", `/${lang}/`)}#${colours[at]}`));
  looks.push(...colours.flatMap((accent) => ["light", "dark"].map((scheme) => `${PIECE}#${accent}&scheme=${scheme}`)));
  const found = [];
  await withBrowser((open) =>
    inParallel(looks, 2, open, async (page, path) => {
      await page.goto("about:blank");
      await page.goto(path);
      await page.evaluate(axe.source);
      for (const [viewport, colorScheme] of [[NARROW, "light"], [WIDE, "dark"]]) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        const { violations } = await page.evaluate((rules) => globalThis.axe.run(document, rules), { resultTypes: ["violations"] });
        found.push(...violations.map(({ id, nodes }) => `${path} ${viewport.width} ${colorScheme}: ${id}: ${nodes[0].target} ${nodes[0].failureSummary}`));
      }
    }),
  );
  console.log(`${looks.length} pieces and colours`);
  none(found, "axe finding");
});
