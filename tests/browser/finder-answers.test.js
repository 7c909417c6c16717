// The browser narrows as the program's tests do that look at every desk: the same desks, and for every choice the same number.
// `tests/data/finder.json` is made by `tests/finder.rs`.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const top = join(import.meta.dirname, "../..");
await import(join(top, "themes/default/scripts/finder/narrow.js"));
await import(join(top, "themes/default/scripts/finder/near.js"));
const { narrow, clock, distance, nearest } = globalThis.sportello;
const { data, moments, asked } = JSON.parse(readFileSync(join(top, "tests/data/finder.json"), "utf8"));

const ids = {
  topic: data.topics, kind: data.kinds, language: data.languages, status: data.statuses,
  area: data.areas.id.map((id) => [id]), day: [[], ...data.weekdays.map((_, at) => [`${at + 1}`])],
};
const named = (counts) =>
  Object.fromEntries(Object.entries(counts).map(([name, of]) => [name, Object.fromEntries([...of].filter(([at]) => at !== -1).map(([at, count]) => [ids[name] ? ids[name][at][0] : at, count]))]));

test("every question finds the desks that will do", () => {
  const index = narrow(data, moments);
  assert.ok(asked.length >= 60 && asked.some(({ found }) => found.length > 3));
  for (const { question, found } of asked) {
    assert.deepEqual(index.ask(question).found.map((at) => index.desk(at).slug).sort(), found, JSON.stringify(question));
  }
});

test("every choice says how many desks there would be with it", () => {
  const index = narrow(data, moments);
  for (const { question, counts } of asked) assert.deepEqual(named(index.ask(question).counts), counts, JSON.stringify(question));
});

test("what an address asks for and is no choice is left out", () => {
  const index = narrow(data, moments);
  const all = data.desks.kind.map((_, at) => at);
  assert.deepEqual(index.ask({ area: "atlantide", day: "9", kind: "", open: "yes", language: "__proto__" }).found, all);
});

test("the clock is that of the desk, and says nothing of days that are not known", () => {
  const at = (moment) => clock(data, new Date(moment))[0];
  assert.deepEqual(at("2026-11-22T23:30Z"), { ahead: 1, minute: 30 });
  assert.equal(at("2026-11-21T12:00Z").ahead, -1);
  assert.equal(at("2027-02-21T12:00Z").ahead, 91);
  assert.equal(at("2027-02-22T12:00Z").ahead, -1);
});

test("the nearest comes first, and what is nowhere last", () => {
  // From Cuneo to Alba: 52 km as the crow flies.
  assert.ok(Math.abs(distance([44.39, 7.548], [44.7, 8.035]) - 51.8) < 1);
  const places = [[45, 8], undefined, [44.1, 8]];
  const order = nearest([0, 1, 2], (at) => places[at], [44, 8]).map(([at]) => at);
  assert.deepEqual(order, [2, 0, 1]);
});
