// "Open now" beside a desk's hours: at several moments, on a phone that keeps another country's time, and without scripts.

import { after, test } from "node:test";
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import { folderOf, sportello } from "./program.js";

const desk = (name, rest) => `name: { it: ${name}, en: ${name} }\nkind: desk\norganization: organizations/o\n${rest}\n`;
const folder = folderOf({
  "content/portal.yaml": "title: { it: Prova, en: Trial }\nbase_url: https://a.example\nlanguages: [it, en, ar]\n",
  "content/holidays.yaml": "- { id: pasquetta, names: { it: Pasquetta, en: Easter Monday }, easter: 1 }\n",
  "content/organizations/o.yaml": "name: O\ntype: comune\n",
  "content/services/usual.yaml": desk("Usual", `hours: "Mo-Fr 09:00-12:30,14:00-16:00; PH off"\nclosures: [{ from: 2027-03-25, to: 2027-03-26, kind: closure, reason: { it: Trasloco, en: Move } }]`),
  "content/services/otherwise.yaml": desk("Otherwise", `hours: "Mo-Fr 09:00-12:30 || \\"by appointment\\""`),
  "content/services/perhaps.yaml": desk("Perhaps", `hours: "Mo 14:00-16:00 unknown; Tu 09:00-12:30; PH off"`),
  "content/services/booked.yaml": desk("Booked", `hours: "Mo-Fr 09:00-12:30; PH off"\nappointment: { need: required }`),
  "content/services/night.yaml": desk("Night", `hours: "Su 01:00-04:00; PH off"`),
  "content/services/told.yaml": desk("Told", `hours: "Mo-Fr 09:00-12:30; PH off"\nclosures: [{ from: 2027-03-22, to: 2027-03-22, kind: hours, reason: solo mattina }]`),
  "content/services/silent.yaml": desk("Silent", "appointment: { need: required }"),
});
process.env.SITE = join(folder, "public");
sportello("--root", folder, "build", "--quiet", "--date", "2027-03-20");
const { NARROW, withBrowser } = await import("./browser.js");
after(() => rmSync(folder, { recursive: true }));

// Easter of 2027 is 28 March, the Sunday on which Italy's clocks go from two to three.
const MOMENTS = [
  ["usual", "2027-03-22T09:00:00Z", "Open now, until 12:30"],
  ["usual", "2027-03-22T07:59:00Z", "Closed now. Opens today at 09:00"],
  ["usual", "2027-03-22T11:30:00Z", "Closed now. Opens today at 14:00"],
  ["usual", "2027-03-22T15:00:00Z", "Closed now. Opens on Tuesday, 23 March at 09:00"],
  ["usual", "2027-03-25T09:00:00Z", "Closed now. Opens on Tuesday, 30 March at 09:00"],
  ["usual", "2027-03-30T07:00:00Z", "Open now, until 12:30"],
  ["otherwise", "2027-03-22T02:00:00Z", "By appointment only"],
  ["otherwise", "2027-03-22T09:00:00Z", "Open now, until 12:30"],
  ["perhaps", "2027-03-22T09:00:00Z", "Closed now. Opens on Tuesday, 23 March at 09:00"],
  ["perhaps", "2027-03-22T14:00:00Z", "Perhaps open now, until 16:00: ask first"],
  ["booked", "2027-03-22T09:00:00Z", "Now by appointment only, until 12:30"],
  ["booked", "2027-03-21T09:00:00Z", "By appointment only: Monday, 22 March from 09:00"],
  ["night", "2027-03-28T00:59:00Z", "Open now, until 04:00"],
  ["night", "2027-03-28T01:59:00Z", "Open now, until 04:00"],
  ["night", "2027-03-28T02:00:00Z", "Closed now. Opens on Sunday, 4 April at 01:00"],
  ["told", "2027-03-22T09:00:00Z", "Today the hours are different: read the notice"],
  ["usual", "2027-06-20T09:00:00Z", ""],
  ["usual", "2027-03-19T09:00:00Z", ""],
];
const said = (page) => page.locator("[data-now]").first().evaluate((element) => element.textContent.replace(/[\u2066-\u2069]/g, ""));
const settled = (page) => page.evaluate(async () => void (await import(document.querySelector("script[type=module]").src)));

test("the line says what holds at the desk, whatever the phone's own time is", async () => {
  await withBrowser(async (open) => {
    for (const timezoneId of ["America/New_York", "Asia/Dhaka"]) {
      const page = await open({ viewport: NARROW, timezoneId });
      for (const [name, moment, expected] of MOMENTS) {
        await page.clock.setFixedTime(new Date(moment));
        await page.goto(`/en/services/${name}/`);
        await settled(page);
        assert.equal(await said(page), expected, `${name} at ${moment} in ${timezoneId}`);
      }
    }
  });
});

test("the line changes with the minute, and the row of the day is marked", async () => {
  await withBrowser(async (open) => {
    const page = await open({ viewport: NARROW });
    await page.clock.install({ time: new Date("2027-03-22T11:29:30Z") });
    await page.goto("/en/services/usual/");
    await settled(page);
    assert.equal(await said(page), "Open now, until 12:30");
    assert.match(await page.locator(".hours tr:has(.today)").textContent(), /^Monday 22 March 2027 ?today/);
    await page.clock.runFor(31000);
    assert.equal(await said(page), "Closed now. Opens today at 14:00");
  });
});

test("without scripts the days, the closures and what is not known stand there", async () => {
  await withBrowser(async (open) => {
    const page = await open({ viewport: NARROW, javaScriptEnabled: false });
    await page.goto("/en/services/usual/");
    const text = await page.locator("main").innerText();
    for (const words of ["Closed: 25 March 2027 – 26 March 2027 (Move)", "Closed for a public holiday: 29 March 2027 (Easter Monday)", "Thursday 25 March 2027\tclosed (Move)"]) {
      assert.ok(text.includes(words), `${words} in\n${text}`);
    }
    await page.goto("/en/services/");
    const list = await page.locator("main").innerText();
    assert.match(list, /Saturday 20 March 2027: closed\s+Next opening: Monday 22 March 2027: 09:00–12:30, 14:00–16:00/);
    assert.match(list, /Silent[^]*By appointment only/);
    assert.ok(!/Silent[^A-Z]*closed/.test(list), "who receives by appointment is not closed");
  });
});

test("axe finds nothing, in three languages, with the line", async () => {
  await withBrowser(async (open) => {
    const page = await open({ viewport: NARROW, bypassCSP: true });
    await page.clock.setFixedTime(new Date("2027-03-22T09:00:00Z"));
    for (const path of ["/en/services/usual/", "/ar/services/usual/", "/it/services/"]) {
      await page.goto(path);
      await settled(page);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => axe.run());
      assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), [], path);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${path} does not scroll sideways`);
    }
  });
});
