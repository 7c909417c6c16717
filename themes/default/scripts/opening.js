// "Open now, until 12:30": what a desk's timetable says of this minute, in the desk's own time zone. Each element with `data-now` holds a
// timetable (`Timetable` in src/resolve/hours/timetable.rs) and gets a sentence from the template of its language; where nothing
// sure can be said it stays empty: the page has the days and their hours anyway.

const DAY = 1440;
// By number (`Interval::number`): what is said of hours; from 3 on they have no times, only words.
const SAY = ["open", "appointment", "unsure", "appointment", "unsure"];
const [OPEN, APPOINTMENT, TIMELESS] = [0, 1, 3];
const clocks = {};

/** The day after the timetable's first, and the minute of it, in its zone. */
export function local({ z, f }, instant) {
  clocks[z] ??= new Intl.DateTimeFormat("en", { timeZone: z, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" });
  const part = Object.fromEntries(clocks[z].formatToParts(instant).map(({ type, value }) => [type, +value]));
  return { day: (Date.UTC(part.year, part.month - 1, part.day) - Date.parse(f)) / (DAY * 60000), minute: part.hour * 60 + part.minute };
}

/** The intervals of a day; undefined: not known. */
function hours({ f, n, d, w, x = [] }, day) {
  const exception = x.find(([ahead]) => ahead === day);
  // The first of January 1970 was a Thursday, three days after a Monday.
  const usual = w[(Date.parse(f) / (DAY * 60000) + day + 3) % 7];
  return day >= 0 && day < n ? d[exception ? exception[1] : usual] : undefined;
}

/** What can be said of an instant: `{ say, until, day, from }`; undefined: nothing. */
export function now(table, instant) {
  const { day, minute } = local(table, instant);
  const today = hours(table, day);
  if (!today) return day >= 0 && day < table.n ? { say: "other" } : undefined;
  const running = today.find(([from, until]) => from <= minute && minute < until);
  if (running) return { say: SAY[running[2] ?? OPEN], until: running[2] >= TIMELESS ? undefined : end(table, day, running) };
  for (let ahead = day; hours(table, ahead); ahead += 1) {
    // Only of sure hours can one say that it opens then.
    const next = hours(table, ahead).find(([from, , kind = OPEN]) => kind <= APPOINTMENT && (ahead > day || from > minute));
    if (next) return { say: `${next[2] === APPOINTMENT ? "booked" : "closed"}-${ahead > day ? "day" : "today"}`, day: ahead, from: next[0] };
  }
  return { say: "closed" };
}

/** The minute at which an interval ends, of the next day if it goes on past midnight; undefined: not within a day, or not known. */
function end(table, day, [, until, kind = OPEN]) {
  const morrow = hours(table, day + 1);
  if (until < DAY || !morrow) return until < DAY ? until : undefined;
  const night = morrow.find(([from, , of = OPEN]) => from === 0 && of === kind);
  if (!night) return DAY;
  return night[1] < DAY ? night[1] : undefined;
}

const two = (number) => String(number).padStart(2, "0");
const clock = (minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

const dateOf = ({ f }, day) => Date.parse(f) + day * DAY * 60000;

function write(element, table, { content, dataset }) {
  const { say, until, day, from } = now(table, new Date()) ?? {};
  const is = until ?? from ?? (["open", "appointment", "unsure"].includes(say) && "always");
  const words = content.querySelector(`[data-word="${is === "always" ? `${say}-always` : say}"]`)?.textContent ?? "";
  const date = () => new Intl.DateTimeFormat(dataset.locale, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" }).format(dateOf(table, day));
  // Figures keep their own direction, among Arabic words too.
  element.textContent = words.replace("{time}", () => `\u2066${clock(is)}\u2069`).replace("{day}", date);
}

/** Says beside the day in the desk's own table that it is today; takes away the line about a day that is over. */
function mark(element, table, { content }) {
  const today = new Date(dateOf(table, local(table, new Date()).day)).toISOString().slice(0, 10);
  const day = element.parentElement.querySelector(".day");
  if (day) day.hidden = element.textContent !== "" && day.querySelector("time").dateTime !== today;
  for (const row of element.closest("section")?.querySelectorAll(".hours tbody tr") ?? []) {
    row.querySelector(".today")?.remove();
    if (row.querySelector("time")?.dateTime === today) row.cells[0].append(content.querySelector(".today").cloneNode(true));
  }
}

function show() {
  const templates = [...document.querySelectorAll("template[data-tool=opening]")];
  const home = (one) => one.closest("[lang]")?.lang;
  for (const element of document.querySelectorAll("[data-now]")) {
    const table = JSON.parse(element.dataset.now);
    const template = templates.find((one) => home(one) === home(element)) ?? templates[0];
    write(element, table, template);
    mark(element, table, template);
  }
}

// Once a minute, as it begins, while somebody looks.
let timer;
function run() {
  clearTimeout(timer);
  if (document.hidden) return;
  show();
  timer = setTimeout(run, 60000 - (Date.now() % 60000));
}

if (globalThis.document?.querySelector("[data-now]")) {
  document.addEventListener("visibilitychange", run);
  run();
}
