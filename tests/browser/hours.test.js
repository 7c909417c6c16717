// Opening hours as two programs understand them that share no line: ours, and the `opening_hours` of npm. Random rules on random days,
// always the same ones. Needs the program and Node, no browser.
//
// What is not asked, since the two read it differently, and why:
// - A comment without a state (`Mo 09:00-12:00 "primo piano"`): "unknown" to OpenStreetMap, so to them. An author means "open, and
//   something to know"; so do we. Compared as "perhaps" on both sides.
// - Times without days after other rules (`Mo-Fr 09:00-12:00; 14:00-16:00`): the specification lets a rule take the place of others on all
//   its days, which without a day are all; so do we. They add the times.
// - A month beside a list of first and third weekdays (`Sep We[1,3]`), which they cannot read.
// - The name of a holiday, which they give as the comment of its hours.
// - Holidays of one municipality, which they do not know.

import { test, before } from "node:test";
import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { local, now } from "../../themes/default/scripts/opening.js";
import { COMMENTS, ruleFor, seeded } from "./hours-rules.js";
import { folderOf, root, sportello } from "./program.js";

// The other program counts in the machine's time: a zone without summer time has every minute once.
process.env.TZ = "UTC";
const { default: OpeningHours } = await import("opening_hours");

const SEED = 20261122;
const RULES = 1500;
const DAYS = 21;
const MINUTE = 60000;
const PLACE = { lat: 44.39, lon: 7.55, address: { country_code: "it", state: "Piemonte", county: "Cuneo", city: "Cuneo" } };

/** What our program answers to `[{ rule, area, from, days }]`, by a portal with the sample's holidays. */
function ours(questions) {
  const folder = folderOf({
    "content/portal.yaml": "title: A\nbase_url: https://a.example\nlanguages: [it]\n",
    "content/holidays.yaml": readFileSync(join(root, "content/holidays.yaml")),
    "questions.json": JSON.stringify(questions),
  });
  try {
    return JSON.parse(sportello("--root", folder, "hours", "--json", "--questions", join(folder, "questions.json")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const minuteOf = (clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const dayOf = (date) => Date.parse(`${date}T00:00:00Z`);

/** Stretches of minutes since 1970, neighbours that say the same joined: `{ from, until, says }`. */
function joined(stretches) {
  const result = [];
  for (const next of stretches) {
    const last = result.at(-1);
    if (last?.until === next.from && last.says === next.says) last.until = next.until;
    else result.push({ ...next });
  }
  return result;
}

const byUs = ({ days }) =>
  days &&
  joined(
    days.flatMap(({ date, times }) =>
      times.map(({ from, until, kind, comment }) => ({
        from: dayOf(date) / MINUTE + minuteOf(from),
        until: dayOf(date) / MINUTE + minuteOf(until),
        // A comment alone makes hours "unknown" to OpenStreetMap; to us they are open, with something to say beside.
        says: kind === "open" && !comment ? "open" : `perhaps ${comment}`,
      })),
    ),
  );

function byThem({ rule, from, days }) {
  try {
    const intervals = new OpeningHours(rule, PLACE, { locale: "en" }).getOpenIntervals(new Date(dayOf(from)), new Date(dayOf(from) + days * 1440 * MINUTE));
    return joined(intervals.map(([from, until, unknown, comment]) => ({ from: +from / MINUTE, until: +until / MINUTE, says: unknown ? `perhaps ${COMMENTS.includes(comment) ? comment : ""}` : "open" })));
  } catch {
    return undefined;
  }
}

const show = (stretches) => stretches?.map(({ from, until, says }) => `${new Date(from * MINUTE).toISOString().slice(0, 16)}–${new Date(until * MINUTE).toISOString().slice(5, 16)} ${says}`).join("\n      ");

let questions;
before(() => {
  const random = seeded(SEED);
  questions = Array.from({ length: RULES }, () => {
    const from = new Date(Date.UTC(2026, 0, 1 + random(3 * 365))).toISOString().slice(0, 10);
    return { rule: ruleFor(random), from, days: DAYS };
  });
});

test("both know the same holidays of Italy, three years long", () => {
  const year = (from) => ({ rule: "PH", from, days: 365 });
  for (const question of [year("2026-01-01"), year("2027-01-01"), year("2028-01-01")]) {
    const [answer] = ours([question]);
    assert.equal(show(byUs(answer)), show(byThem(question)));
  }
});

test(`${RULES} random rules mean the same to both, on ${DAYS} days each`, () => {
  const answers = ours(questions);
  assert.equal(answers.length, RULES);
  const differing = questions.filter((question, at) => show(byUs(answers[at])) !== show(byThem(question)));
  const told = differing.slice(0, 12).map((question) => {
    const answer = answers[questions.indexOf(question)];
    return `${question.rule}   (from ${question.from})\n  we: ${show(byUs(answer))}\nthey: ${show(byThem(question))}`;
  });
  console.log(`${RULES} rules × ${DAYS} days: ${differing.length} disagree; ${answers.filter((answer) => answer.days?.some(({ times }) => times.length)).length} of them ever open`);
  assert.equal(differing.length, 0, told.join("\n\n"));
});

test("at any minute a browser says of a timetable what its intervals say", () => {
  const random = seeded(SEED);
  const asked = questions.slice(0, 300);
  ours(asked).forEach(({ days }, at) => {
    const different = days.map(({ times }) => times.map(({ from, until, kind }) => [minuteOf(from), minuteOf(until), ["open", "appointment", "unsure"].indexOf(kind)]));
    const table = { z: "UTC", f: asked[at].from, n: days.length, d: different, w: [0, 0, 0, 0, 0, 0, 0], x: days.map((_, day) => [day, day, 0]) };
    for (let tried = 0; tried < 40; tried += 1) {
      const [day, minute] = [random(DAYS), random(1440)];
      const instant = new Date(dayOf(asked[at].from) + (day * 1440 + minute) * MINUTE);
      assert.deepEqual(local(table, instant), { day, minute });
      const running = different[day].find(([from, until]) => from <= minute && minute < until);
      const said = now(table, instant);
      if (running) assert.equal(said.say, ["open", "appointment", "unsure"][running[2]], asked[at].rule);
      else {
        const later = different.flatMap((times, ahead) => times.filter(([, , kind]) => kind < 2).map(([from, , kind]) => ({ day: ahead, from, kind })));
        const next = later.find((one) => one.day > day || (one.day === day && one.from > minute));
        assert.deepEqual([said.day, said.from], [next?.day, next?.from], asked[at].rule);
        if (next?.kind === 1) assert.match(said.say, /^booked/, "never closed for who has an appointment");
      }
    }
    const [before, after] = [-1, DAYS].map((day) => now(table, new Date(dayOf(asked[at].from) + day * 1440 * MINUTE)));
    assert.deepEqual([before, after], [undefined, undefined], "before and after what is known nothing is said");
  });
});
