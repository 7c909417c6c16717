// Random rules of opening hours, in the words that desks use and in those that they seldom use.

const DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
/** What a rule may say beside its hours. */
export const COMMENTS = ["by appointment", "solo primo accesso"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `random(n)`: a number below n, the same ones for the same seed (mulberry32). */
export function seeded(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const two = (number) => String(number).padStart(2, "0");
const pick = (random, list) => list[random(list.length)];
const chance = (random, percent) => random(100) < percent;

function weekdays(random, nths = ["1", "2", "-1", "1,3", "2-3"]) {
  const start = random(7);
  switch (random(10)) {
    case 0:
    case 1:
    case 2:
      return "Mo-Fr";
    case 3:
    case 4:
      return DAYS[start];
    case 5:
      return `${DAYS[start]}-${DAYS[(start + 1 + random(5)) % 7]}`;
    case 6:
      return [...new Set([DAYS[start], DAYS[random(7)], DAYS[random(7)]])].join(",");
    case 7:
      return `${DAYS[start]}[${pick(random, nths)}]`;
    case 8:
      return `Mo-Fr,${pick(random, ["PH", "Su"])}`;
    default:
      return "Mo-Su";
  }
}

function time(random, from, until) {
  return `${two(from + random(until - from))}:${pick(random, ["00", "00", "30", "15", "45"])}`;
}

function times(random) {
  switch (random(8)) {
    case 0:
      return `${time(random, 8, 12)}-${time(random, 13, 16)},${time(random, 17, 18)}-${time(random, 19, 23)}`;
    case 1:
      return `${time(random, 18, 23)}-${time(random, 0, 5)}`;
    case 2:
      return `${time(random, 20, 23)}-${two(24 + random(3))}:00`;
    case 3:
      return `${time(random, 9, 12)}-24:00`;
    default:
      return `${time(random, 8, 11)}-${time(random, 12, 18)}`;
  }
}

function dates(random) {
  const [month, other] = [random(12), random(12)];
  switch (random(8)) {
    case 0:
      return MONTHS[month];
    case 1:
      return `${MONTHS[month]}-${MONTHS[other]}`;
    case 2:
      return `${MONTHS[month]} ${two(1 + random(28))}-${MONTHS[(month + 1 + random(11)) % 12]} ${two(1 + random(28))}`;
    case 3:
      return `${MONTHS[month]} ${two(1 + random(14))}-${two(15 + random(14))}`;
    case 4:
      return `${MONTHS[month]} ${two(1 + random(28))}`;
    case 5:
      return `week ${two(1 + random(25))}-${two(26 + random(27))}`;
    case 6:
      return `week ${two(1 + random(2))}-53/2`;
    default:
      return `${2026 + random(3)} ${month < other ? `${MONTHS[month]}-${MONTHS[other]}` : MONTHS[month]}`;
  }
}

const spaced = (...parts) => parts.filter(Boolean).join(" ");

function rule(random) {
  const wide = chance(random, 30) ? dates(random) : "";
  // The other program reads a month beside a single first or last weekday only.
  const days = () => (wide ? weekdays(random, ["1", "2", "-1"]) : weekdays(random));
  switch (random(12)) {
    case 0:
      return spaced(wide, days(), "off");
    case 1:
      return "PH off";
    case 2:
      return `PH ${times(random)}`;
    case 3:
      return spaced(wide, days(), times(random), pick(random, [...COMMENTS.map((comment) => `"${comment}"`), "unknown"]));
    default:
      return spaced(wide, days(), times(random));
  }
}

/** One to four rules, the later over the earlier, beside them, or in their place when they say nothing. */
export function ruleFor(random) {
  let all = rule(random);
  for (let more = random(4); more > 0; more -= 1) all += `${pick(random, ["; ", "; ", "; ", ", "])}${rule(random)}`;
  if (chance(random, 50)) all += "; PH off";
  return chance(random, 8) ? `${all} || "by appointment"` : all;
}
