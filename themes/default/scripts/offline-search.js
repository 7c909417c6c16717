// The search of a copy on a disk: asks the table of search-data.js, weighs words as src/index/query.rs and candidates.rs do.
(() => {
  const { tokens, key } = globalThis.sportelloAnalysis;
  const { lang, pages, keys: joined, groups, impacts, words } = globalThis.sportelloSearch;
  const keys = joined.split("\n");
  const [MOST_PAGES, MOST_COMPLETIONS, MOST_CORRECTIONS, FEW_PAGES, READ_AGAIN, CLOSENESS] = [20, 60, 6, 3, 10, 1.2];

  /** The place of the first key that is not before `word`. */
  function place(word) {
    let [low, high] = [0, keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keys[middle] < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  const exactly = (word) => (keys[place(word)] === word ? [groups[place(word)]].flat() : []);
  const spread = (group) => impacts[group].length / 2;

  function beginning(word) {
    const found = [];
    for (let at = place(word); keys[at]?.startsWith(word); at++) found.push(at);
    return found;
  }

  /** How many letters are missing, added, changed or swapped with their neighbour. */
  function slips(typed, known) {
    let before = [];
    let above = Array.from({ length: known.length + 1 }, (_, at) => at);
    for (let row = 0; row < typed.length; row++) {
      const current = [row + 1];
      for (let column = 0; column < known.length; column++) {
        const change = above[column] + (typed[row] !== known[column]);
        const swapped = row && column && typed[row] === known[column - 1] && typed[row - 1] === known[column];
        current.push(Math.min(change, above[column + 1] + 1, current[column] + 1, swapped ? before[column - 1] + 1 : change));
      }
      [before, above] = [above, current];
    }
    return above[known.length];
  }

  /** The nearest known words, of letters only. */
  function corrections(word) {
    const limit = /\p{N}/u.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    const near = [];
    for (let at = 0; limit && at < keys.length; at++) {
      if (Math.abs(keys[at].length - word.length) > limit) continue;
      const distance = slips(word, keys[at]);
      const pages = Math.max(...[groups[at]].flat().map(spread));
      if (distance <= limit) near.push({ at, distance, order: distance * 2e6 + (keys[at][0] !== word[0]) * 1e6 - pages });
    }
    near.sort((one, other) => one.order - other.order);
    return near.filter(({ distance }) => distance === near[0].distance).slice(0, MOST_CORRECTIONS);
  }

  /** What a typed word may mean: group → how surely. */
  function candidates({ word, unfinished }) {
    const found = new Map();
    const offer = (some, surely) => some.forEach((group) => found.set(group, Math.max(surely, found.get(group) ?? 0)));
    const offerKey = (at, surely) => offer([groups[at]].flat(), surely);
    offer(exactly(word), 1);
    const known = found.size;
    if (unfinished && !/^[ -~]$/.test(word)) {
      const longer = beginning(word).sort((one, other) => keys[one].length - keys[other].length);
      longer.slice(0, MOST_COMPLETIONS).forEach((at) => offerKey(at, 0.9 * Math.sqrt(word.length / keys[at].length)));
    }
    if (known || [...found.keys()].reduce((sum, group) => sum + spread(group), 0) >= FEW_PAGES) return found;
    for (const { at, distance } of corrections(word)) offerKey(at, distance === 1 ? 0.6 : 0.4);
    if (!found.size && word.length > 4) {
      beginning(word.slice(0, Math.ceil(word.length * 0.7))).slice(0, MOST_CORRECTIONS).forEach((at) => offerKey(at, 0.4));
    }
    return found;
  }

  /** The words of a question, each once, and no character that its pair has said. */
  function typed(question) {
    const found = new Map();
    let read = 0;
    for (const { surface, end } of tokens(lang, question)) {
      const word = key(lang, surface);
      if (end > read && !found.has(word)) found.set(word, { word, unfinished: end === question.length });
      read = Math.max(read, end);
    }
    return [...found.values()];
  }

  /** Which words of the question each word of a text may be, by their number. */
  const answers = (text, meant) =>
    tokens(lang, text).map(({ surface, start, end }) => {
      const own = exactly(key(lang, surface));
      return { start, end, words: [...meant.keys()].filter((at) => own.some((group) => meant[at].has(group))) };
    });

  /** The share of neighbours in the question that are neighbours in the title or in the short answer. */
  function closeness({ title, text }, meant) {
    const pairs = new Set();
    for (const found of [answers(title, meant), answers(text, meant)]) {
      found.forEach(({ words }, at) => words.filter((word) => found[at - 1]?.words.includes(word - 1)).forEach((word) => pairs.add(word)));
    }
    return pairs.size / Math.max(1, meant.length - 1);
  }

  const bestFirst = (one, other) => other.score - one.score || one.page - other.page;

  /** Pages by the sum of the best impact a word, times the square of the share of words found. */
  function rank(meant) {
    const tally = new Map();
    for (const groupsOfWord of meant) {
      const best = new Map();
      for (const [group, surely] of groupsOfWord) {
        let page = 0;
        for (let at = 0; at < impacts[group].length; at += 2) {
          page += impacts[group][at];
          best.set(page, Math.max(best.get(page) ?? 0, impacts[group][at + 1] * surely));
        }
      }
      for (const [page, impact] of best) {
        const [sum, found] = tally.get(page) ?? [0, 0];
        tally.set(page, [sum + impact, found + 1]);
      }
    }
    const scored = [...tally].map(([page, [sum, found]]) => ({ page, score: sum * (found / meant.length) ** 2 }));
    const first = scored.sort(bestFirst).slice(0, READ_AGAIN);
    first.forEach((found) => (found.score *= 1 + CLOSENESS * closeness(pages[found.page], meant)));
    return [...first.sort(bestFirst), ...scored.slice(READ_AGAIN)];
  }

  const element = (name, ...inside) => {
    const made = document.createElement(name);
    made.append(...inside);
    return made;
  };

  /** The text with the words that were meant marked. */
  function marked(text, meant) {
    const parts = [];
    let done = 0;
    let mark;
    for (const { start, end, words } of answers(text, meant)) {
      if (!words.length) continue;
      // Overlapping pairs of characters are one stretch to the eye.
      if (mark && start <= done) mark.textContent += text.slice(done, end);
      else parts.push(text.slice(done, start), (mark = element("mark", text.slice(start, end))));
      done = Math.max(done, end);
    }
    return [...parts, text.slice(done)];
  }

  const spoken = (made, language) => Object.assign(made, language && { lang: language[0], dir: language[1] });

  function entry({ title, url, text, state, titleLang, textLang }, meant) {
    const link = Object.assign(element("a", spoken(element("span", ...marked(title, meant)), titleLang)), { href: url });
    const head = Object.assign(element("p", link), { className: "entry-title" });
    if (state) head.append(" ", Object.assign(element("span", state), { className: "tag" }));
    return element("li", head, spoken(element("p", ...marked(text, meant)), textLang));
  }

  const question = new URLSearchParams(location.search).get("q") ?? "";
  const form = document.querySelector("[name=q]")?.form;
  if (!form || !question.trim()) return;
  form.elements.q.value = question;
  const meant = typed(question).map(candidates);
  const found = rank(meant);
  const status = element("p");
  status.setAttribute("role", "status");
  const list = Object.assign(element("ol"), { className: "entries" });
  const results = element("section", element("h2", words.title), status, list);
  (form.closest("search, [role=search]") ?? form).after(results);
  status.textContent = found.length ? (words.counts[found.length] ?? words.more) : words.nothing;
  list.append(...found.slice(0, MOST_PAGES).map(({ page }) => entry(pages[page], meant)));
})();
