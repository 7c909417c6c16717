// The finder as readers use it: by keyboard, without scripts, from an address that somebody sent, near them or not. Its data are those of
// `tests/data/finder.json`, at a fixed moment, so that every number is known.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NARROW, withBrowser } from "./browser.js";

const { data, asked } = JSON.parse(readFileSync(join(import.meta.dirname, "../data/finder.json"), "utf8"));
const MOMENT = new Date("2026-11-24T08:30:00Z"); // 9:30 in Rome, two days after the first
const ALL = data.desks.kind.length;
const AT_ONCE = 30;

const known = (page, lang = "it") => page.route(`**/${lang}/services/finder.json`, (route) => route.fulfill({ json: data }));
async function finder(open, { path = "/it/services/find/", ...options } = {}) {
  const page = await open(options);
  page.on("pageerror", (error) => assert.fail(error.message));
  await page.clock.setFixedTime(MOMENT);
  await known(page, path.split("/")[1]);
  await page.goto(path);
  await page.locator("form.finder").waitFor();
  return page;
}
const results = (page) => page.locator(".found > ol > li");
const slugs = (page) => page.locator(".found .entry-title a").evaluateAll((links) => links.map((link) => new URL(link.href).pathname.split("/").at(-2)));
const says = (page, text) => page.locator(".found [role=status]", { hasText: text }).waitFor();
const address = (question) => `/it/services/find/?${new URLSearchParams(question)}`;
const focused = (page, of = "name") => page.evaluate((of) => document.activeElement[of], of);

async function tabTo(page, name) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    if ((await focused(page)) === name) return;
  }
  assert.fail(`${name} is not reached by Tab`);
}

test("by keyboard: a choice narrows the list, is announced and stands in the address", () =>
  withBrowser(async (open) => {
    const page = await finder(open);
    await says(page, String(ALL));
    const { question, found } = asked.find(({ question }) => Object.keys(question).join() === "language" ) ?? asked.find(({ question }) => Object.keys(question).join() === "topic");
    const [[name, value]] = Object.entries(question);
    await tabTo(page, name);
    const order = await page.locator(`#by-${name} option:enabled`).evaluateAll((options) => options.map((option) => option.value));
    for (let press = 0; press < order.indexOf(value); press++) await page.keyboard.press("ArrowDown");
    await says(page, String(found.length));
    assert.equal(await focused(page), name, "the focus stays");
    assert.equal(new URL(page.url()).search, `?${name}=${value}`);
    assert.deepEqual((await slugs(page)).sort(), found.slice(0, AT_ONCE));
  }));

test("back leads to the choice before", () =>
  withBrowser(async (open) => {
    const page = await finder(open);
    const [first, second] = await page.locator("#by-topic option:enabled").evaluateAll((options) => options.slice(1).map(({ value }) => value));
    await page.selectOption("#by-topic", first);
    await page.selectOption("#by-topic", second);
    await page.goBack();
    assert.equal(await page.inputValue("#by-topic"), first);
    await page.goBack();
    assert.equal(await page.inputValue("#by-topic"), "");
    await says(page, String(ALL));
  }));

test("an address that somebody sent finds the same desks", () =>
  withBrowser(async (open) => {
    const many = asked.filter(({ found, question }) => found.length > 1 && Object.keys(question).length > 1).slice(0, 4);
    assert.ok(many.length > 1);
    for (const { question, found } of many) {
      const page = await finder(open, { path: address(question) });
      await says(page, String(found.length));
      assert.deepEqual((await slugs(page)).sort(), found, JSON.stringify(question));
      const other = await page.locator("a[hreflang=en][rel=alternate]").getAttribute("href");
      assert.ok(other.endsWith(`?${new URLSearchParams(question)}`) || new URLSearchParams(other.split("?")[1]).size === Object.keys(question).length, other);
    }
  }));

test("options say how many desks there would be, and what would leave none cannot be chosen", () =>
  withBrowser(async (open) => {
    const { question, counts } = asked.find(({ question, found }) => question.language && !question.kind && found.length);
    const page = await finder(open, { path: address(question) });
    const options = await page.locator("#by-kind option").evaluateAll((all) => all.slice(1).map(({ value, text, disabled }) => ({ value, text, disabled })));
    assert.ok(options.length > 5 && options.some(({ disabled }) => disabled) && options.some(({ disabled }) => !disabled));
    for (const { value, text, disabled } of options) {
      const count = counts.kind[value] ?? 0;
      assert.ok(text.endsWith(`(${count})`), `${text}, not ${count}`);
      assert.equal(disabled, !count, text);
    }
  }));

test("where nothing is left it says which condition to drop, and what that gives", () =>
  withBrowser(async (open) => {
    const none = asked.filter(({ found, question }) => !found.length && Object.keys(question).length === 2);
    assert.ok(none.length);
    const page = await finder(open, { path: address(none[0].question) });
    const buttons = page.locator("[data-nothing] button");
    await page.locator(".found [role=status]:not(:empty)").waitFor();
    const count = Number((await buttons.first().textContent()).match(/\((\d+)\)/)[1]);
    await buttons.first().click();
    await says(page, String(count));
    assert.equal(await focused(page, "id"), "found");
    assert.equal(await buttons.count(), 0);
  }));

test("the first thirty, then the rest, with the focus on the first of them", () =>
  withBrowser(async (open) => {
    const page = await finder(open);
    assert.equal(await results(page).count(), AT_ONCE);
    await page.locator("[data-more]").focus();
    await page.keyboard.press("Enter");
    assert.equal(await results(page).count(), ALL);
    assert.ok(await page.locator("[data-more]").isHidden());
    const at = await page.evaluate(() => [...document.querySelectorAll(".found .entry-title a")].indexOf(document.activeElement));
    assert.equal(at, AT_ONCE);
  }));

test("a shared position sorts by distance and goes nowhere", () =>
  withBrowser(async (open) => {
    const geolocation = { latitude: 44.3, longitude: 8 };
    const page = await finder(open, { geolocation, permissions: ["geolocation"] });
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    const before = page.url();
    await page.locator("[data-near]").click();
    await page.locator("[data-told]:not(:empty)", { hasText: /vicini/ }).waitFor();
    const away = await page.locator(".found .entry-detail").evaluateAll((all) => all.map(({ textContent }) => (/meno di/.test(textContent) ? 0 : Number(textContent.match(/circa (\d+)/)?.[1] ?? Infinity))));
    assert.ok(away[0] < 4 && away.some((km) => km > 5), String(away));
    assert.deepEqual(away, [...away].sort((a, b) => a - b));
    assert.equal(page.url(), before);
    assert.deepEqual(asked, []);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
  }));

test("without a position there is the list of municipalities", () =>
  withBrowser(async (open) => {
    const page = await finder(open, { permissions: [] });
    await page.locator("[data-near]").click();
    await page.locator("[data-told]", { hasText: "Comune" }).waitFor();
    await page.selectOption("#from", "lago");
    assert.match(await page.locator(".found .entry-detail").first().textContent(), /^Lago/);
    assert.equal(new URL(page.url()).search, "?from=lago");
    assert.equal(await page.locator("[data-told]").textContent(), "");
  }));

test("without scripts there is the whole list by place, and no control", () =>
  withBrowser(async (open) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto("/it/services/find/");
    assert.equal(await page.locator("form.finder").count(), 0);
    assert.ok((await page.locator("main .entries a").count()) > 5);
    assert.ok((await page.locator("main .facets a").count()) > 5);
  }));

test("where the data do not come the list stays, and says so", () =>
  withBrowser(async (open) => {
    const page = await open();
    await page.route("**/finder.json", (route) => route.abort());
    await page.goto("/it/services/find/");
    await page.locator("[data-failed]").waitFor();
    assert.ok(await page.locator("[data-whole]").isVisible());
    assert.equal(await page.locator("form.finder").count(), 0);
  }));

test("from right to left, 320 pixels wide: nothing is cut, telephone numbers keep their direction", () =>
  withBrowser(async (open) => {
    const page = await finder(open, { path: "/ar/services/find/?day=2", viewport: NARROW });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= NARROW.width);
    const phone = page.locator(".found a[href^='tel:'] bdi").first();
    assert.equal(await phone.getAttribute("dir"), "ltr");
    assert.match(await page.locator(".found a[href^='tel:']").first().getAttribute("href"), /^tel:\+39\d+$/);
  }));

test("on paper there are the desks that were found, and no form", () =>
  withBrowser(async (open) => {
    const page = await finder(open);
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.locator("form.finder").isHidden());
    assert.ok(await results(page).first().isVisible());
    assert.ok(await page.locator("[data-whole]").isHidden());
  }));
