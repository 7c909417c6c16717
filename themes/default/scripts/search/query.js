// What a reader typed, answered: src/index/query does the same, step by step and number by number. Whatever is changed here is changed
// there; tests/browser/search.test.js compares their answers.
{
  const [MOST_WORDS, READ_AGAIN, CLOSENESS, NAMED, COMMONNESS, WORTH] = [32, 10, 1.2, 31, 10, 0.1];
  const [COMPLETED, SLIP, OTHER_START, SAME_BEGINNING, SHORTEST_BEGINNING] = [0.9, 2.2, 0.6, 0.4, 4];
  const [MOST_COMPLETIONS, MOST_CORRECTIONS, FEW_PAGES, MOST_SHARDS, MOST_ENDS, MOST_MORE] = [60, 6, 3, 3, 2, 3];

  const length = (text) => [...text].length;
  const byNumber = (one, other) => one - other;
  const byText = (one, other) => (one < other ? -1 : +(one > other));
  /** How many letters two words begin with alike. */
  function shared(one, other) {
    const differs = one.findIndex((letter, at) => letter !== other[at]);
    return differs < 0 ? one.length : differs;
  }
  const lastOf = (list) => list[list.length - 1];
  const backwards = (text) => [...text].reverse().join("");

  /**
   * The pages that answer a question: `pages`, their numbers, best first, and `hits(numbers)` with titles and excerpts.
   */
  async function ask(index, question) {
    const words = typed(index, question);
    const meanings = await Promise.all(words.map((word) => meaning(index, word)));
    const shards = new Map(meanings.flatMap(({ shards }) => [...shards]));
    const meant = { index, words, shards, named: await named(index, question), groups: meanings.map(({ groups }) => groups), places: new Map() };
    const ranked = rank(meant);
    const first = ranked.slice(0, READ_AGAIN);
    const texts = await Promise.all(first.map(({ page }) => index.page(page)));
    first.forEach((found, at) => (found.score *= 1 + CLOSENESS * closeness(texts[at], meant)));
    const order = [...first.sort(bestFirst), ...ranked.slice(READ_AGAIN)].map(({ page }) => page);
    const hit = async (number) => {
      const page = await index.page(number);
      return { ...page, marks: marks(found(page.title, meant)), excerpt: excerpt(page, (text) => found(text, meant)) };
    };
    return { pages: order, hits: (numbers) => Promise.all(numbers.map(hit)) };
  }

  /** The words of a question, each once, without those that are on every other page; all of them if there are no others. */
  function typed({ lang, common }, question) {
    const all = new Map();
    sportello.words(lang, question).forEach(({ surface, end }, at) => {
      const key = sportello.key(lang, surface);
      // A sign that only lengthens letters, standing alone, is no word.
      if (key && !all.has(key)) all.set(key, { key, at, unfinished: end === question.length });
    });
    const words = [...all.values()].slice(0, MOST_WORDS);
    const telling = words.filter(({ key, unfinished }) => unfinished || !common.has(key));
    return telling.length ? telling : words;
  }

  const LONGEST_NAME = 6;
  const isWord = (key) => !key.endsWith("_");

  /** The pages that are called what was typed: a name is a key of its own, beside the first of its words. */
  async function named({ lang, terms }, question) {
    const words = sportello.words(lang, question).map(({ surface }) => sportello.key(lang, surface)).filter(Boolean);
    if (!words.length || words.length > LONGEST_NAME || !terms.starts.length) return new Set();
    const name = words.map((word) => `${word}_`).join("");
    const number = sportello.home(terms, name);
    const shard = await terms.get(number);
    const places = shard.refs(name).filter((place) => sportello.shardOf(place) === number);
    return new Set(places.flatMap((place) => shard.group(place).pages));
  }

  /** What a word may mean: `groups`, by place how surely, and the `shards` fetched to know it. */
  async function meaning({ terms, ends }, { key: word, unfinished }) {
    const [shards, groups] = [new Map(), new Map()];
    let pages = 0;
    if (!terms.starts.length) return { shards, groups };
    const fetchAll = async (numbers) => {
      const got = await Promise.all(numbers.map((number) => terms.get(number)));
      got.forEach((shard, at) => shards.set(numbers[at], shard));
    };
    const offer = (shard, key, surely) => {
      for (const place of shard.refs(key)) {
        if (!groups.has(place)) pages += shard.pagesAt(place);
        groups.set(place, Math.max(surely, groups.get(place) ?? 0));
      }
    };
    /** The keys of some shards that begin so, in their order. */
    const beginning = (numbers, start) =>
      numbers.flatMap((number) => shards.get(number).keys.filter((key) => key.startsWith(start) && isWord(key)).map((key) => [shards.get(number), key]));

    async function complete() {
      if (/^[ -~]?$/.test(word)) return;
      const numbers = sportello.around(terms, word, word, MOST_SHARDS);
      await fetchAll(numbers);
      const longer = beginning(numbers, word).map(([shard, key]) => [shard, key, length(key)]);
      longer.sort((one, other) => one[2] - other[2]);
      longer.slice(0, MOST_COMPLETIONS).forEach(([shard, key, letters]) => offer(shard, key, COMPLETED * Math.sqrt(length(word) / letters)));
    }

    async function correct() {
      const limit = allowedSlips(word);
      if (!limit) return;
      const letters = [...word];
      // One slip in a word leaves its beginning or its end as it is.
      const whole = Math.max(1, Math.floor((letters.length - 1) / (limit + 1)));
      const numbers = sportello.around(terms, letters.slice(0, whole).join(""), word, MOST_SHARDS);
      const reversed = backwards(word);
      const tails = sportello.around(ends, [...reversed].slice(0, whole).join(""), reversed, MOST_ENDS);
      const [, tailShards] = await Promise.all([fetchAll(numbers), Promise.all(tails.map((tail) => ends.get(tail)))]);
      const known = new Map();
      for (const number of numbers) shards.get(number).keys.filter(isWord).forEach((key) => known.set(key, shards.get(number).commonness(key)));
      for (const { keys, commonness } of tailShards) keys.forEach((key, at) => known.set(backwards(key), commonness[at]));
      const near = [];
      for (const [key, commonness] of known) {
        const distance = slips(letters, [...key], limit);
        if (distance <= limit) near.push({ key, distance, commonness, other: [...key][0] !== letters[0] });
      }
      near.sort((one, two) => one.distance - two.distance || one.other - two.other || two.commonness - one.commonness || byText(one.key, two.key));
      const best = near.filter(({ distance }) => distance === near[0].distance).slice(0, MOST_CORRECTIONS);
      const more = new Set();
      const reachable = best.filter(({ key }) => {
        const number = sportello.home(terms, key);
        if (!shards.has(number) && more.size < MOST_MORE) more.add(number);
        return shards.has(number) || more.has(number);
      });
      await fetchAll([...more]);
      for (const { key, distance, other } of reachable) {
        const surely = 1 - SLIP * (distance / letters.length);
        offer(shards.get(sportello.home(terms, key)), key, other ? surely * OTHER_START : surely);
      }
    }

    async function beginAlike() {
      const letters = [...word];
      if (letters.length < 5) return;
      const start = letters.slice(0, Math.max(SHORTEST_BEGINNING, Math.ceil(letters.length / 2))).join("");
      const numbers = sportello.around(terms, start, word, MOST_SHARDS);
      await fetchAll(numbers);
      const alike = beginning(numbers, start).map(([shard, key]) => [shard, key, shared(letters, [...key])]);
      const most = Math.max(...alike.map(([, , count]) => count));
      const nearest = alike.filter(([, , count]) => count === most).slice(0, MOST_CORRECTIONS);
      nearest.forEach(([shard, key]) => offer(shard, key, SAME_BEGINNING));
    }

    const own = sportello.home(terms, word);
    await fetchAll([own]);
    offer(shards.get(own), word, 1);
    const isKnown = groups.size > 0;
    if (unfinished) await complete();
    if (!isKnown && pages < FEW_PAGES) {
      await correct();
      if (!groups.size) await beginAlike();
    }
    // Groups whose pages stand elsewhere: a few more shards, for the surest.
    const elsewhere = [...groups].filter(([place]) => !shards.has(sportello.shardOf(place)));
    elsewhere.sort((one, other) => other[1] - one[1] || one[0] - other[0]);
    await fetchAll([...new Set(elsewhere.map(([place]) => sportello.shardOf(place)))].slice(0, MOST_MORE));
    for (const place of [...groups.keys()]) if (!shards.has(sportello.shardOf(place))) groups.delete(place);
    return { shards, groups };
  }

  /** How many slips a word of so many letters may have; 0 for what is no word, or too short to be another's slip. */
  function allowedSlips(word) {
    const letters = length(word);
    if (/\p{N}/u.test(word)) return 0;
    return letters >= 8 ? 2 : letters >= 4 || (letters === 3 && /^[\u0600-\u06ff]+$/.test(word)) ? 1 : 0;
  }

  /** How many letters are missing, added, changed or swapped with their neighbour; more than `limit` when it is more. */
  function slips(typed, known, limit) {
    if (Math.abs(typed.length - known.length) > limit) return limit + 1;
    let before = [];
    let above = Array.from({ length: known.length + 1 }, (_, at) => at);
    for (let row = 0; row < typed.length; row++) {
      const current = [row + 1];
      for (let column = 0; column < known.length; column++) {
        const change = above[column] + (typed[row] !== known[column]);
        const swapped = row && column && typed[row] === known[column - 1] && typed[row - 1] === known[column];
        current.push(Math.min(change, above[column + 1] + 1, current[column] + 1, swapped ? before[column - 1] + 1 : change));
      }
      if (Math.min(...current) > limit) return limit + 1;
      [before, above] = [above, current];
    }
    return above[known.length];
  }

  const bestFirst = (one, other) => other.score - one.score || one.page - other.page;

  /** Every page worth showing: by the sum of the best level a word, times the square of the share of what the words say. */
  function rank({ index, groups, shards, named }) {
    const tally = new Map();
    let all = 0;
    for (const meaning of groups) {
      const best = new Map();
      for (const [place, surely] of meaning) {
        const { pages, levels } = shards.get(sportello.shardOf(place)).group(place);
        pages.forEach((page, at) => best.set(page, Math.max(best.get(page) ?? 0, levels[at] * surely)));
      }
      // A word says less for being on more pages.
      const telling = index.pages / (index.pages + COMMONNESS * best.size);
      all += telling;
      for (const [page, level] of best) {
        const [sum, found] = tally.get(page) ?? [0, 0];
        tally.set(page, [sum + level, found + telling]);
      }
    }
    for (const page of named) if (!tally.has(page)) tally.set(page, [0, 0]);
    const scored = [...tally].map(([page, [sum, found]]) => {
      const share = found / all;
      const isNamed = named.has(page);
      return { page, score: sum * share * share + (isNamed ? NAMED : 0), isWhole: isNamed || found >= all };
    });
    scored.sort(bestFirst);
    return scored.filter(({ score, isWhole }) => isWhole || score >= scored[0].score * WORTH);
  }

  /** Which words of the question each word of a text may be, by their number, as far as the fetched shards tell. */
  function found(text, { index, shards, groups, places }) {
    return sportello.tokens(index.lang, text).map(({ surface, start, end }) => {
      if (!places.has(surface)) {
        const key = sportello.key(index.lang, surface);
        const own = shards.get(sportello.home(index.terms, key))?.refs(key) ?? [];
        places.set(surface, [...groups.keys()].filter((word) => own.some((place) => groups[word].has(place))));
      }
      return { start, end, words: places.get(surface) };
    });
  }

  /** The share of neighbours in the question that are as near on the page; one word further or nearer is half. */
  function closeness({ title, summary, body, terms }, meant) {
    const gaps = meant.words.slice(1).map(({ at }, word) => at - meant.words[word].at);
    if (!gaps.length) return 0;
    const pairs = gaps.map(() => 0);
    for (const text of [title, summary, body, ...terms]) {
      const list = found(text, meant);
      const has = (at, word) => list[at]?.words.includes(word);
      list.forEach(({ words }, at) => {
        for (const word of words) {
          const gap = gaps[word];
          if (!gap) continue;
          const next = word + 1;
          const near = has(at + gap + 1, next) || (gap > 1 && has(at + gap - 1, next));
          pairs[word] = Math.max(pairs[word], has(at + gap, next) ? 1 : near ? 0.5 : 0);
        }
      });
    }
    return pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length;
  }

  // In columns: about four lines on a phone; room before the first found word, and as far back as its sentence may begin.
  const [WIDTH, LEAD, SENTENCE] = [180, 40, 90];
  const SPACES = /^[ \n\t\r\u00a0\u3000]+/;
  const isWide = (letter) => /[\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/.test(letter);

  /** How much of these letters fits. */
  function reach(letters, columns) {
    let [taken, units] = [0, 0];
    for (const letter of letters) {
      taken += isWide(letter) ? 2 : 1;
      if (taken > columns) break;
      units += letter.length;
    }
    return units;
  }
  const endOf = (text, start, columns) => start + reach(text.slice(start, start + columns * 2), columns);
  const startOf = (text, end, columns) => end - reach([...text.slice(Math.max(0, end - columns * 2), end)].reverse(), columns);

  /** The best stretch of the summary or the body; the summary when they are equals. */
  function excerpt({ summary, body }, find) {
    let best;
    for (const text of [summary, body].filter(Boolean)) {
      const list = find(text);
      const hits = list.filter(({ words }) => words.length);
      let [most, start] = [0, 0];
      hits.forEach((first, at) => {
        const limit = endOf(text, first.start, WIDTH - LEAD);
        const inside = new Set();
        for (let next = at; hits[next]?.end <= limit; next++) hits[next].words.forEach((word) => inside.add(word));
        if (inside.size > most) [most, start] = [inside.size, first.start];
      });
      if (!best || most > best.most) best = { most, ...cut(text, start, list) };
    }
    return best ?? { text: "", marks: [] };
  }

  function cut(text, hit, list) {
    const start = sentence(text, hit) ?? list.find(({ start }) => start >= startOf(text, hit, LEAD))?.start ?? hit;
    const limit = endOf(text, start, WIDTH);
    const last = lastOf(list.filter(({ end }) => end <= limit))?.end;
    const end = limit === text.length || !(last > start) ? limit : last;
    const before = text.slice(0, start).replace(SPACES, "") ? "…" : "";
    const shift = before.length - start;
    const inside = list.filter((word) => word.start >= start && word.end <= end);
    return { text: before + text.slice(start, end) + (end === text.length ? "" : "…"), marks: marks(inside, shift) };
  }

  /** Where the sentence of a word begins, if that is near enough. */
  function sentence(text, hit) {
    const earliest = startOf(text, hit, SENTENCE);
    const before = text.slice(earliest, hit);
    // A full stop inside a number or a name of a site ends nothing.
    const stop = lastOf([...before.matchAll(/[…\n。！？؟۔।]|[.!?](?=[ \n\t\r\u00a0\u3000])/g)]);
    if (!stop && earliest) return undefined;
    return hit - before.slice(stop ? stop.index + 1 : 0).replace(SPACES, "").length;
  }

  /** Where found words are: `[start, end]`. Overlapping pairs of characters are one stretch to the eye. */
  function marks(list, shift = 0) {
    const stretches = [];
    for (const { start, end, words } of list) {
      if (!words.length) continue;
      const last = lastOf(stretches);
      if (last && start + shift <= last[1]) last[1] = Math.max(last[1], end + shift);
      else stretches.push([start + shift, end + shift]);
    }
    return stretches;
  }

  Object.assign(sportello, { ask });
}
