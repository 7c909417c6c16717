// What the reader sees of the finder: a form whose every change narrows the list below it. The address says what was chosen, so that it can
// be kept, sent and gone back to.
{
  const template = globalThis.document && document.querySelector("template[data-finder]");
  const [AT_ONCE, QUIET] = [30, 500];
  const WHY_HOLIDAY = 1;

  const element = (tag, properties, ...inside) => {
    const { lang, ...rest } = properties;
    const made = Object.assign(document.createElement(tag), lang ? { lang, dir: "auto" } : {}, rest);
    made.append(...inside);
    return made;
  };

  function start(data) {
    const asOfNow = () => sportello.narrow(data, sportello.clock(data, new Date()));
    let index = asOfNow();
    const { areas } = index;
    const whole = document.querySelector("[data-whole]");
    whole.before(template.content.cloneNode(true));
    whole.hidden = true;
    const form = document.querySelector("form.finder");
    const section = document.querySelector(".found");
    const part = (selector) => section.querySelector(selector);
    const [heading, status, list, more, nothing] = ["h2", "[role=status]", "ol", "[data-more]", "[data-nothing]"].map(part);
    const [near, told] = ["[data-near]", "[data-told]"].map((selector) => form.querySelector(selector));
    const say = (name) => form.querySelector("template").content.querySelector(`[data-word="${name}"]`).textContent;
    const links = [...document.querySelectorAll("a[hreflang][rel=alternate]")];
    const { lang } = document.documentElement;
    const number = (value, style) => value.toLocaleString(`${lang}-u-nu-latn`, style);
    const controls = [...form.querySelectorAll("select[name], [type=checkbox]")];
    const conditions = controls.filter(({ name }) => name !== "from");
    const tables = { topic: data.topics, kind: data.kinds, language: data.languages, status: data.statuses, area: areas };
    tables.day = data.weekdays.map((label, at) => [`${at + 1}`, label]);
    const place = (name, at) => (name === "day" ? at + 1 : at);
    let [origin, telling] = [];

    const option = (id, label, language) => element("option", { value: id, lang: language }, label);
    for (const [name, table] of Object.entries(tables)) {
      if (name !== "area") form.elements[name].append(...table.map(([id, label, language]) => option(id, label, language)));
    }
    // What nobody has said of any desk is nothing to ask for.
    const { counts: everywhere } = index.ask({});
    conditions.forEach((control) => (control.closest("p, label").hidden = !everywhere[control.name].size && control.name !== "open"));
    form.elements.open.closest("label").hidden = !data.hours.weeks.length;
    const boxes = form.querySelector("fieldset");
    boxes.hidden = !boxes.querySelector("label:not([hidden])");
    // A place with desks, under its basin; and every place, to measure from.
    const groups = new Map();
    const used = new Set(data.desks.area.flatMap((at) => (at < 0 ? [] : [at, areas[at][3]])));
    const basins = new Set(data.areas.basin);
    areas.forEach(([id, label, language, basin, north, east], at) => {
      const isBasin = basins.has(at);
      if (isBasin) groups.set(at, element("optgroup", { label, lang: language }));
      if (used.has(at)) (groups.get(isBasin ? at : basin) || form.elements.area).append(option(id, label, language));
      if (north || east) form.elements.from.append(option(id, label, language));
    });
    form.elements.area.append(...[...groups.values()].filter((group) => group.children.length));
    form.elements.from.closest("p").hidden = form.elements.from.options.length < 2;

    const valueOf = (control) => (control.type === "checkbox" ? (control.checked ? control.value : "") : control.value);
    const setTo = (control, value) => {
      if (control.type === "checkbox") control.checked = value === control.value;
      else control.value = [...control.options].some((known) => known.value === value) ? value : "";
    };
    const question = () => Object.fromEntries(conditions.map((control) => [control.name, valueOf(control)]).filter(([, value]) => value));

    function write(isStep) {
      const query = new URLSearchParams();
      controls.forEach((control) => valueOf(control) && query.set(control.name, valueOf(control)));
      const address = `${location.pathname}${`${query}` && `?${query}`}`;
      links.forEach((link) => (link.search = query));
      if (!isStep || address === location.pathname + location.search) return;
      try {
        history.pushState(null, "", address);
      } catch {
        // WebKit allows a hundred in half a minute.
      }
    }
    function read() {
      const query = new URLSearchParams(location.search);
      controls.forEach((control) => setTo(control, query.get(control.name) || ""));
      if (query.get("from")) origin = undefined;
      show();
      write();
    }

    /** Options say how many desks they would leave; those that leave none cannot be chosen. */
    function label(counts) {
      for (const control of conditions) {
        const { name } = control;
        const write = (shown, words, count, isChosen) => {
          shown.textContent = `${words} (${number(count)})`;
          return !count && !isChosen;
        };
        if (control.type === "checkbox") {
          const words = control.closest("label").querySelector("span");
          words.dataset.words = words.dataset.words || words.textContent;
          control.disabled = write(words, words.dataset.words, counts[name].get(control.value) || 0, control.checked);
          continue;
        }
        for (const shown of [...control.options].slice(1)) {
          const at = tables[name].findIndex(([id]) => id === shown.value);
          shown.disabled = write(shown, tables[name][at][1], counts[name].get(place(name, at)) || 0, shown.selected);
        }
      }
    }

    const clock = (minute) => `${Math.floor(minute / 60)}:${`${minute % 60}`.padStart(2, "0")}`;
    // From 3 on hours have no times (`Interval::number`): a word says them once, 3 by appointment.
    const times = (all) => {
      const timed = all.filter(([, , kind]) => !(kind > 2));
      const written = timed.flatMap(([from, until, kind], at) => [at ? ", " : "", element("bdi", { dir: "ltr" }, `${clock(from)}–${clock(until)}`), ["", ` (${say("booked")})`, " (?)"][kind || 0]]);
      const word = all.some(([, , kind]) => kind === 3) ? say("booked") : "";
      if (!timed.length) return [word || "?"];
      return word ? [...written, `, ${say("otherwise")} ${word}`] : written;
    };
    function hours(at) {
      const { day } = question();
      if (day) {
        const usual = index.usual(at, day);
        return usual && usual.length ? [`${data.weekdays[day - 1]}: `, ...times(usual)] : [];
      }
      const today = index.today(at);
      if (!today) return [];
      const what = today.times ? (today.times.length ? times(today.times) : [say(today.why === WHY_HOLIDAY ? "holiday" : "closed")]) : [say("other")];
      return [`${say("today")}: `, ...what];
    }
    function entry([at, away]) {
      const desk = index.desk(at);
      const title = element("p", { className: "entry-title" }, element("a", { href: `../${desk.slug}/` }, element("span", { lang: desk.lang }, desk.name)));
      const far = away < 1 ? say("close") : Number.isFinite(away) && `${say("distance")} ${number(Math.round(away), { style: "unit", unit: "kilometer" })}`;
      const about = [desk.place && element("span", { lang: desk.placeLang }, desk.place), far, desk.languages.join(", ")].filter(Boolean);
      const detail = element("p", { className: "entry-detail" }, ...about.flatMap((words) => [" · ", words]).slice(1));
      const phone = desk.phone && element("a", { href: `tel:${desk.phone.replace(/[ ./]/g, "")}`, ariaLabel: `${say("call")} ${desk.name}: ${desk.phone}` }, element("bdi", { dir: "ltr" }, desk.phone));
      const reach = [hours(at), phone ? [phone] : []].filter(({ length }) => length);
      const last = reach.length ? [element("p", {}, ...reach.flatMap((words, at) => (at ? [" · ", ...words] : words)))] : [];
      return element("li", {}, title, detail, ...last);
    }

    function show() {
      const { found, counts } = index.ask(question());
      const from = areas.find(([id]) => id === form.elements.from.value);
      const start = origin || (from && [from[4] / 1000, from[5] / 1000]);
      const sorted = start ? sportello.nearest(found, index.position, start) : found.map((at) => [at]);
      label(counts);
      list.replaceChildren(...sorted.slice(0, AT_ONCE).map(entry));
      more.hidden = found.length <= AT_ONCE;
      more.onclick = () => {
        const from = list.children.length;
        list.append(...sorted.slice(from, from + AT_ONCE).map(entry));
        more.hidden = list.children.length === sorted.length;
        list.children[from].querySelector("a").focus();
      };
      offer(found.length);
      clearTimeout(telling);
      const text = found.length ? `${say("found")} ${number(found.length)}${start ? `. ${say("sorted")}` : ""}` : say("nothing");
      telling = setTimeout(() => (status.textContent = text), QUIET);
    }
    /** Where nothing is left: which condition to drop, and what that gives. */
    function offer(length) {
      nothing.replaceChildren();
      if (length) return;
      const chosen = conditions.filter(valueOf);
      const without = (dropped) => index.ask({ ...question(), [dropped.name]: "" }).found.length;
      const ways = chosen.map((control) => [control, without(control)]).filter(([, count]) => count);
      ways.sort(([, few], [, many]) => many - few);
      for (const [control, count] of ways) {
        const words = control.type === "checkbox" ? control.closest("label").querySelector("span").dataset.words : tables[control.name].find(([id]) => id === control.value)[1];
        const button = element("button", { type: "button", onclick: () => (setTo(control, ""), change(), heading.focus()) }, `${say("without")} `, element("q", { dir: "auto" }, words), ` (${number(count)})`);
        nothing.append(element("li", {}, button));
      }
    }
    function change() {
      show();
      write(true);
    }

    form.addEventListener("change", ({ target }) => {
      if (target.name === "from") (origin = undefined), (told.textContent = "");
      change();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      heading.focus();
    });
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      controls.forEach((control) => setTo(control, ""));
      origin = undefined;
      told.textContent = "";
      change();
    });
    near.hidden = !navigator.geolocation;
    near.addEventListener("click", async () => {
      told.textContent = say("locating");
      try {
        origin = await sportello.here();
        form.elements.from.value = "";
        told.textContent = say("located");
        change();
      } catch (problem) {
        told.textContent = say(problem.code === 1 ? "denied" : "lost");
      }
    });
    // "Open now" is a matter of minutes. A list that somebody has lengthened or stands in stays; the next answer is of its time all the same.
    const later = () => {
      if (document.hidden) return;
      index = asOfNow();
      if (list.children.length <= AT_ONCE && !section.contains(document.activeElement)) show();
    };
    setInterval(later, 60_000);
    document.addEventListener("visibilitychange", later);
    addEventListener("popstate", read);
    read();
  }

  if (template) {
    const failed = () => document.querySelector("[data-failed]").hidden = false;
    fetch(template.dataset.finder).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer))).then(start).catch(failed);
  }
}
