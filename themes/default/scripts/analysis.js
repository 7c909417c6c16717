// Words and their keys, to the letter as src/index/analysis makes them; tests/data/search/analysis.json is the judge of both.
// A classic script that sets one name, so that a page on file:// (where modules do not load) and a module can both have it.
globalThis.sportelloAnalysis = (() => {
  const LONGEST_WORD = 64;
  const JOINER = /[\u00ad\u200c\u200d]/;
  const APOSTROPHE = /['\u2018\u2019\u02bc]/;
  const SPACELESS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\u30fc]/u;
  const DROPPED = /[\u0300-\u036f\u0640\u064b-\u065f\u0670\u00ad\u200c\u200d\u0981\u0a3c\u0a71]/g;
  // Pairs: what is typed, what it is compared as.
  const LETTERS = new Map(
    ("ßss æae œoe þth ıi øo đd ðd łl ґг ىي یي ةه ۀه ہه ھه ۂه ۃه ەه کك ٱا ںن ণন ষশ ৎত " +
      "\u09c0\u09bf \u09c2\u09c1 \u0a01\u0a02 \u0a70\u0a02").split(" ").map((pair) => [pair[0], pair.slice(1)]),
  );
  const ZEROS = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810,
  ];
  const ARTICLES = ["وال", "فال", "بال", "كال", "ال", "لل"];

  const language = (lang) => lang.split("-")[0];
  const joins = (lang, letter) => (language(lang) === "uk" || language(lang) === "be") && APOSTROPHE.test(letter);

  /** What a character is to a word: "spaced", "spaceless", "mark", "joiner", or "" for what parts words. */
  function part(lang, letter) {
    if (JOINER.test(letter) || joins(lang, letter)) return "joiner";
    if (/\p{M}/u.test(letter)) return "mark";
    if (/\p{L}/u.test(letter)) return SPACELESS.test(letter) ? "spaceless" : "spaced";
    return /\p{N}/u.test(letter) ? "spaced" : "";
  }

  function runs(lang, text) {
    const found = [];
    let run;
    let start = 0;
    for (const letter of text) {
      const kind = part(lang, letter);
      const end = start + letter.length;
      if (!kind) run = undefined;
      else if (kind === "joiner") {
        // It belongs to the word only if a letter follows at once.
        if (run?.joined) run = undefined;
        else if (run) run.joined = true;
      } else if (run && (kind === "mark" || kind === run.kind)) Object.assign(run, { end, joined: false });
      else found.push((run = { kind: kind === "mark" ? "spaced" : kind, start, end, joined: false }));
      start = end;
    }
    return found;
  }

  /** Overlapping pairs of letters, each with its marks, then the last letter alone. */
  function pairs(lang, text, { start, end }) {
    const starts = [];
    let at = start;
    for (const letter of text.slice(start, end)) {
      if (part(lang, letter) === "spaceless") starts.push(at);
      at += letter.length;
    }
    return starts.map((from, place) => ({ start: from, end: starts[place + 2] ?? end }));
  }

  function surface(lang, slice) {
    const kept = [...slice].filter((letter) => !JOINER.test(letter) && !joins(lang, letter));
    return kept.join("").toLowerCase().normalize("NFC");
  }

  /** The words of a text, with their places in it: `{ surface, start, end }`. */
  function tokens(lang, text) {
    const words = runs(lang, text)
      .flatMap((run) => (run.kind === "spaceless" ? pairs(lang, text, run) : [run]))
      .map(({ start, end }) => ({ surface: surface(lang, text.slice(start, end)), start, end }));
    const longer = words.filter((word) => !/^\p{sc=Latn}$/u.test(word.surface));
    return longer.length ? longer : words;
  }

  function folded(letter) {
    const zero = ZEROS.find((zero) => letter.codePointAt(0) >= zero && letter.codePointAt(0) < zero + 10);
    return zero ? String(letter.codePointAt(0) - zero) : (LETTERS.get(letter) ?? letter);
  }

  /** What a word has in common with its other spellings. */
  function key(lang, word) {
    const short = [...word].slice(0, LONGEST_WORD).join("");
    const plain = short.normalize("NFKD").toLowerCase().replace(DROPPED, "");
    const fold = [...plain].map(folded).join("").normalize("NFC");
    if (language(lang) !== "ar") return fold;
    const article = ARTICLES.find((article) => fold.startsWith(article) && [...fold].length - article.length >= 3);
    return fold.slice(article?.length ?? 0);
  }

  return Object.freeze({ tokens, key });
})();
