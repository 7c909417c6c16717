// Which desks have what a reader asks for, and how many there would be with one choice more. It knows the data (docs/finder-data.md) and
// no page: the tests run it without one.
{
  const DAY = 864e5;
  const NEVER = { ahead: -1, minute: 0 };

  /** Days since the first day of the data, and minutes since midnight, as clocks in a time zone show them. */
  function clock(data, now) {
    const first = Date.parse(`${data.from}T00:00Z`);
    return data.hours.zones.map((timeZone) => {
      const format = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", { timeZone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" });
      const part = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, +value]));
      const ahead = (Date.UTC(part.year, part.month - 1, part.day) - first) / DAY;
      // A clock that is before the data is wrong; after their end nobody knows.
      return ahead >= 0 && ahead < data.days ? { ahead, minute: part.hour * 60 + part.minute } : NEVER;
    });
  }

  /** Basins and municipalities as `[id, name, language, basin, north, east]`. */
  const rows = ({ id, name, language, basin, north, east }) => id.map((own, at) => [own, name[at], language[at] || undefined, basin[at], north[at], east[at]]);

  /** `moments`: one `{ ahead, minute }` a time zone. */
  function narrow(data, moments) {
    const { desks, hours } = data;
    const areas = rows(data.areas);
    const first = (new Date(`${data.from}T00:00Z`).getUTCDay() + 6) % 7;
    const ids = (table) => new Map(table.map(([id], at) => [id, at]));
    const places = { topic: ids(data.topics), area: ids(areas), language: ids(data.languages), kind: ids(data.kinds), status: ids(data.statuses) };
    const set = (name) => (at) => data[`${name}_sets`][desks[name === "topic" ? "topics" : name === "status" ? "statuses" : "languages"][at]];
    const [topics, statuses, languages] = ["topic", "status", "language"].map(set);
    const everyStatus = data.statuses.map((_, at) => at);
    const days = (bits) => [1, 2, 3, 4, 5, 6, 7].filter((day) => bits & (1 << (day - 1)));

    /** The weekdays of a desk, as bits: where nobody gave hours, those on which a language is spoken. */
    const open = (at) => {
      const week = hours.weeks[desks.week[at]];
      return week ? week[0] : languages(at).reduce((all, [, own = 0]) => all | own, 0);
    };
    const spoken = (at, own) => (own === undefined ? open(at) : own);

    /** What somebody finds on a day: `times`, or none where only words say; `why` where the day is not as usual. */
    function on(at, ahead) {
      const week = hours.weeks[desks.week[at]];
      if (!week || ahead < 0) return undefined;
      const exception = hours.exceptions[desks.exceptions[at]].find(([day]) => day === ahead);
      const place = exception ? exception[1] : week[1 + ((first + ahead) % 7)];
      return { times: booked(at, hours.days[place]), why: exception && exception[2] };
    }
    // Where one must book, all hours are for those who have.
    const booked = (at, times) => (times && desks.appointment[at] === 3 ? times.map(([from, until, kind]) => [from, until, kind || 1]) : times);
    const usual = (at, day) => booked(at, hours.days[(hours.weeks[desks.week[at]] || [])[day]]);
    const today = (at) => on(at, moments[desks.zone[at]].ahead);
    function isOpen(at) {
      const { minute } = moments[desks.zone[at]];
      const { times } = today(at) || {};
      return Boolean(times && times.some(([from, until, kind]) => from <= minute && minute < until && !kind));
    }

    // The values of a desk, by the name of the choice. Language and day go together: who speaks it on that day.
    const values = {
      topic: topics,
      area: (at) => (desks.area[at] < 0 ? [] : [desks.area[at], areas[desks.area[at]][3]]),
      kind: (at) => [desks.kind[at]],
      status: (at) => (statuses(at).length ? statuses(at) : everyStatus),
      language: (at, { day }) => languages(at).flatMap(([place, own]) => (!day || spoken(at, own) & (1 << (day - 1)) ? [place] : [])),
      day: (at, { language }) => {
        if (language === undefined) return days(open(at));
        const row = languages(at).find(([place]) => place === language);
        return row ? days(spoken(at, row[1])) : [];
      },
      appointment: (at) => (desks.appointment[at] === 1 || desks.appointment[at] === 2 ? ["none"] : []),
      wheelchair: (at) => (desks.wheelchair[at] === 1 ? ["yes"] : []),
      open: (at) => (isOpen(at) ? ["now"] : []),
    };
    const names = Object.keys(values);
    const goesWith = (name, other) => name === other || (/^(language|day)$/.test(name) && /^(language|day)$/.test(other));

    /** A question as places in the tables; what is no choice is left out. */
    function read(question) {
      const known = {};
      for (const name of names) {
        const value = question[name];
        if (!value) continue;
        if (places[name]) places[name].has(value) && (known[name] = places[name].get(value));
        else if (name === "day") /^[1-7]$/.test(value) && (known.day = +value);
        else if (value === { appointment: "none", wheelchair: "yes", open: "now" }[name]) known[name] = value;
      }
      return known;
    }

    /** The desks that have all that is asked for, and of each choice how many there would be with it: `{ found, counts }`. */
    function ask(question) {
      const known = read(question);
      const asked = Object.keys(known);
      const found = [];
      const counts = Object.fromEntries(names.map((name) => [name, new Map()]));
      for (let at = 0; at < desks.kind.length; at++) {
        const failing = asked.filter((name) => !values[name](at, known).includes(known[name]));
        if (!failing.length) found.push(at);
        for (const name of names) {
          if (!failing.every((other) => goesWith(name, other))) continue;
          for (const value of new Set(values[name](at, known))) counts[name].set(value, (counts[name].get(value) || 0) + 1);
        }
      }
      return { found, counts, asked };
    }

    const joined = (parts, at, part) => parts.join(desks.area[at] < 0 ? "" : areas[desks.area[at]][part]);
    function desk(at) {
      const [name, slug, lang] = data.titles[desks.title[at]];
      const area = areas[desks.area[at]];
      const number = desks.phone[at];
      return {
        name: joined(name, at, 1),
        slug: joined(slug, at, 0),
        lang,
        place: area ? area[1] : desks.elsewhere[at],
        placeLang: area && area[2],
        languages: languages(at).map(([place]) => data.languages[place][1]),
        phone: number && (number.startsWith("+") ? number : `+39 ${number}`),
      };
    }
    /** Degrees north and east; that of the municipality where no other is known. */
    function position(at) {
      const [, , , , north, east] = areas[desks.area[at]] || [0, 0, 0, 0, 0, 0];
      if (desks.north[at] === null && !north && !east) return undefined;
      return [(north + desks.north[at]) / 1000, (east + desks.east[at]) / 1000];
    }
    return { areas, ask, desk, position, today, usual, isOpen };
  }

  globalThis.sportello = Object.assign(globalThis.sportello || {}, { narrow, clock });
}
