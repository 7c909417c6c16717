// What the reader sees of the search: results as they are typed, ways to narrow them, what to do where there are none. It begins on a
// page with a search form, and shows results where the page has a place for them; elsewhere it is fetched ahead.
{
  const form = globalThis.document && document.querySelector("form[data-search]");
  const [AT_ONCE, TYPING, QUIET, LETTERS, NEAREST] = [10, 150, 500, 2, 3];

  // A copy on a disk has its files in a script, and its pages beside it.
  const copy = globalThis.sportelloFiles;
  class Offline extends Error {}
  const lost = () => Promise.reject(new Offline());
  async function file(name, cache) {
    if (copy) return Uint8Array.from(atob(copy[name]), (letter) => letter.charCodeAt(0));
    const isManifest = name === "manifest.json";
    const fetched = isManifest && sportello.manifest;
    // Its body can be read but once.
    if (fetched) sportello.manifest = undefined;
    const address = isManifest ? form.action + name : `/search/${document.documentElement.lang}/${name}`;
    const response = (await fetched) || (await fetch(address, { cache }).catch(lost));
    if (!response.ok) throw new Error(`${response.status} ${name}`);
    return new Uint8Array(await response.arrayBuffer().catch(lost));
  }
  sportello.inflater = async () => {
    if (!sportello.inflate) await import(form.dataset.inflate);
  };

  let opening;
  /**
   * Does `work` with the index; once more with a newer one where that fails, because the site was published again meanwhile. The browser
   * may have kept that a file was missing, so that the newer one is fetched past what it keeps.
   */
  async function withIndex(work) {
    for (const cache of ["default", "reload"]) {
      const mine = (opening = opening || sportello.open({ file: (name) => file(name, cache) }));
      try {
        return await work(await mine);
      } catch (error) {
        // Another question may have opened a newer one already.
        if (opening === mine) opening = undefined;
        // Without a network there is nothing to try.
        if (cache === "reload" || error instanceof Offline) throw error;
      }
    }
  }

  function start(place) {
    const template = (name) => document.querySelector(`template[data-${name}]`).content;
    const words = (name) => template("words").querySelector(`[data-word="${name}"]`);
    const say = (name) => words(name)?.textContent;
    const field = form.elements.q;
    const { lang } = document.documentElement;
    (form.closest("search") || form).after(place.content.cloneNode(true));
    const section = document.querySelector(".found");
    const part = (selector) => section.querySelector(selector);
    const [status, list, more, narrow, clear] = ["[role=status]", "ol", "[data-more]", "details", "[data-clear]"].map(part);
    const selects = [...section.querySelectorAll("select")];
    const links = [...document.querySelectorAll("a[hreflang][rel=alternate]")];
    const topics = document.querySelector("[data-topics]");
    const { title } = document;

    const asked = () => field.value.trim();
    const chosen = () => selects.filter(({ value }) => value);
    // `written`: the address as it should be; `isDraft`: it is being typed; `held`: the filter that is being chosen from.
    let [written, isDraft, held] = [location.search, !location.search];
    let [turn, typing, telling, recount] = [0];

    /** The question and the filters as an address; `isStep`: the reader can go back to what was before. */
    function write(isStep) {
      const query = new URLSearchParams();
      if (asked()) query.set("q", field.value);
      chosen().forEach(({ name, value }) => query.set(name, value));
      const address = `${query}` && `?${query}`;
      const isNew = isStep && address !== written;
      written = address;
      put(null, isNew);
      name();
    }
    /** What follows the #, another site says: how it wants the frame to look. */
    function put(state, isStep) {
      try {
        history[`${isStep ? "push" : "replace"}State`](state, "", location.pathname + written + location.hash);
      } catch {
        // WebKit allows a hundred in half a minute.
      }
    }
    /** How many results are there, and where the reader was, for when they come back. */
    const remember = () => put({ shown: list.children.length, top: scrollY });

    function name() {
      document.title = asked() ? `${asked()} – ${title}` : title;
      links.forEach((link) => (link.search = written));
    }
    function read() {
      const query = new URLSearchParams(location.search);
      field.value = query.get("q") || "";
      for (const select of selects) {
        const value = query.get(select.name) || "";
        // Its words come with the ways to narrow.
        if (![...select.options].some((option) => option.value === value)) select.add(new Option("", value));
        select.value = value;
      }
      if (chosen().length) narrow.open = true;
      name();
    }

    /** Says how many there are when the reader pauses. */
    function tell(text, quiet = QUIET) {
      clearTimeout(telling);
      telling = setTimeout(() => (status.textContent = text), quiet);
    }

    async function answer(before) {
      const { shown = AT_ONCE, top } = before || {};
      const mine = ++turn;
      const question = field.value;
      if (!asked()) return show(mine, [], () => tell("", 0));
      section.hidden = false;
      tell(say("busy"), 2 * QUIET);
      try {
        await withIndex(async (index) => {
          const isNarrow = narrow.open || chosen().length;
          const [facets, { pages, hits }] = await Promise.all([isNarrow ? index.facets() : [], sportello.ask(index, question)]);
          if (mine !== turn) return;
          drop(facets);
          const left = narrowed(facets, pages)();
          const { length } = left;
          show(mine, await hits(left.slice(0, shown)), () => {
            tell(length ? `${say("found")} ${length.toLocaleString(`${lang}-u-nu-latn`)}` : say(pages.length ? "none-left" : "nothing"));
            more.hidden = length <= shown;
            more.onclick = async () => {
              const from = list.children.length;
              try {
                const next = await hits(left.slice(from, from + AT_ONCE));
                if (mine !== turn) return;
                list.append(...next.map(entry));
                more.hidden = list.children.length >= length;
              } catch (error) {
                if (error instanceof Offline) return failed(error);
                await answer({ shown: from + AT_ONCE });
                if (turn !== mine + 1) return;
              }
              list.children[from]?.querySelector("a").focus();
              remember();
            };
            const count = (facets) => mine === turn && choices(facets, narrowed(facets, pages));
            recount = () => index.facets().then(count, () => answer({ shown: list.children.length }));
            if (isNarrow || narrow.open) recount();
            if (top) scrollTo(0, top);
            if (pages.length) keep("");
            else nothing(mine, index);
          });
        });
      } catch (error) {
        if (mine === turn) show(mine, [], () => failed(error));
      }
    }
    const failed = (error) => tell(say(error instanceof Offline ? "offline" : "failed"), 0);
    /** Takes back what an address chose and is no choice. */
    function drop(facets) {
      const unknown = chosen().filter(({ name, value }) => !facets.some(({ id, values }) => id === name && values.some(([known]) => known === value)));
      unknown.forEach((select) => (select.value = ""));
      if (unknown.length) write();
    }

    function show(mine, hits, then) {
      if (mine !== turn) return;
      section.hidden = !asked();
      topics.hidden = false;
      document.querySelectorAll(".nothing").forEach((old) => old.remove());
      narrow.hidden = !hits.length && !chosen().length;
      clear.hidden = !chosen().length;
      more.hidden = true;
      list.textContent = status.textContent = "";
      list.append(...hits.map(entry));
      then();
    }

    function element(tag, properties, ...inside) {
      const made = Object.assign(document.createElement(tag), properties);
      made.append(...inside);
      return made;
    }
    /** Words in their language, with those of the question marked. */
    function marked(tag, text, marks, language) {
      const parts = [];
      let done = 0;
      for (const [start, end] of marks) {
        parts.push(text.slice(done, start), element("mark", {}, text.slice(start, end)));
        done = end;
      }
      const foreign = language && words(`in-${language}`);
      return element(tag, language ? { lang: language, dir: foreign?.dir ?? "auto" } : {}, ...parts, text.slice(done));
    }
    function entry(hit) {
      const href = copy ? `${hit.url.replace(`/${lang}/`, "")}index.html` : hit.url;
      const head = element("p", { className: "entry-title" }, element("a", { href }, marked("span", hit.title, hit.marks, hit.titleLang)));
      // What is wrong with a translation stands beside the title, the rest is said in passing.
      const isWrong = /^(missing|outdated|partial)$/.test(hit.state);
      if (isWrong) head.append(" ", element("span", { className: "tag" }, say(hit.state)));
      const written = words(`in-${hit.textLang || lang}`);
      const language = written ? element("span", { lang: written.lang, dir: written.dir }, written.textContent) : "";
      const about = [say(hit.kind), language, !isWrong && say(hit.state), say(hit.validated ? "validated" : "unvalidated")].filter(Boolean);
      const detail = element("p", { className: "entry-detail" }, ...about.flatMap((word) => [" · ", word]).slice(1));
      return element("li", {}, head, detail, marked("p", hit.excerpt.text, hit.excerpt.marks, hit.textLang));
    }

    /** Gives the pages that pass all filters; of a filter's own choices, those that pass the others. */
    const narrowed = (facets, pages) => (except) => {
      const filters = chosen().filter(({ name }) => name !== except);
      const tests = filters.map(({ name, value }) => {
        const facet = facets.find(({ id }) => id === name);
        const at = facet.values.findIndex(([known]) => known === value);
        return (page) => facet.of(page).includes(at);
      });
      return pages.filter((page) => tests.every((test) => test(page)));
    };

    function choices(facets, passing) {
      if (!facets.length) return;
      for (const select of selects) {
        const facet = facets.find(({ id }) => id === select.name);
        select.parentElement.hidden = !facet;
        if (!facet) continue;
        const counts = facet.values.map(() => 0);
        const rest = passing(select.name);
        rest.forEach((page) => facet.of(page).forEach((at) => counts[at]++));
        const { value } = select;
        const option = ([id, label], at) => counts[at] || id === value ? [new Option(`${label} (${counts[at]})`, id)] : [];
        const options = facet.values.flatMap(option);
        if (select.name === "status") options.forEach((made) => (made.lang = section.dataset.official));
        select.length = 1;
        select.append(...options);
        select.value = value;
        // A choice that leaves all as it is is none.
        const tells = options.length > 1 || (options.length && counts.some((count) => count && count < rest.length));
        select.parentElement.hidden = !tells && !value;
      }
    }

    /** The topics that are most like the question by pairs of letters, desks, and the same question in other languages. */
    function nothing(mine, index) {
      const pairs = (text) => {
        const keys = sportello.words(index.lang, text).map(({ surface }) => sportello.key(index.lang, surface));
        return new Set(keys.flatMap((key) => [...key].map((_, at, all) => all.slice(at, at + LETTERS).join(""))));
      };
      const wanted = pairs(field.value);
      const ranked = [...topics.querySelectorAll("li")].map((item) => {
        const own = pairs(item.textContent);
        const shared = [...own].filter((pair) => pair.length === LETTERS && wanted.has(pair)).length;
        return [item, shared / (own.size + wanted.size)];
      });
      topics.hidden = true;
      const near = ranked.filter(([, alike]) => alike).sort((one, other) => other[1] - one[1]).slice(0, NEAREST);
      status.after(template("nothing").cloneNode(true));
      const add = (name, items) => {
        const block = section.querySelector(`[data-${name}]`);
        if (items.length) block.lastElementChild.append(...items);
        else block.remove();
      };
      add("near", (near.length ? near : ranked).map(([item]) => item.cloneNode(true)));
      add("elsewhere", links.filter((link) => !link.hasAttribute("aria-current")).map((link) => element("li", {}, link.cloneNode(true))));
      // The one thing that is stored, for this visit: what was looked for in vain, to be sent if the reader wants.
      setTimeout(() => mine === turn && keep(asked()), QUIET);
    }
    function keep(words) {
      // Nothing is kept where it cannot be sent: in other sites' frames, in copies, where the portal takes no answers.
      const tool = document.querySelector("template[data-tool=asked]");
      if (!tool || copy) return;
      try {
        const key = "sportello-asked";
        // What was found in the end is nothing to send.
        if (!words && !sessionStorage.getItem(key)) return;
        sessionStorage[words ? "setItem" : "removeItem"](key, words);
      } catch {
        return;
      }
      import(tool.dataset.module).then((module) => module.default(), () => {});
    }

    // Answered first: the address matters less. What is typed is one step, however long it takes.
    function step(isStep, isTyped) {
      clearTimeout(typing);
      answer();
      write(isStep);
      isDraft = isTyped;
    }
    const typed = () => step(!isDraft, true);
    field.addEventListener("input", () => {
      clearTimeout(typing);
      typing = setTimeout(typed, TYPING);
    });
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !field.value) return;
      event.preventDefault();
      field.value = "";
      typed();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      step(!isDraft);
    });
    selects.forEach((select) => {
      // The arrow keys go through the choices: one step.
      select.addEventListener("change", () => {
        step(held !== select);
        held = select;
      });
      select.addEventListener("blur", () => (held = undefined));
    });
    narrow.addEventListener("toggle", () => narrow.open && recount?.());
    clear.addEventListener("click", () => {
      selects.forEach((select) => (select.value = ""));
      narrow.firstElementChild.focus();
      step(true);
    });
    list.addEventListener("click", () => {
      isDraft = false;
      remember();
    });
    addEventListener("popstate", () => {
      clearTimeout(typing);
      written = location.search;
      isDraft = !written;
      held = undefined;
      read();
      answer(history.state);
    });
    if (field.value && document.activeElement === field) return typed();
    read();
    answer(history.state);
  }

  const place = form && document.querySelector("template[data-results]");
  if (place) start(place);
}
