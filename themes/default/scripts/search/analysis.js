// Words and their keys, to the letter as src/index/analysis makes them; tests/data/search/analysis.json is the judge of both.
// The parts of the search are classic scripts, each in a block and with one name in common: the site publishes them as one file, which
// loads as a module and, in a copy on a disk, as a plain script.
globalThis.sportello = globalThis.sportello || {};
{
  const LONGEST_WORD = 64;
  const SPACELESS = "(?:(?=\\p{L})[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\u30fc])";
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
  const habits = new Map();

  /** How a language cuts words. In Ukrainian the apostrophe is a sign inside a word. */
  function habit(lang) {
    const inner = /^(uk|be)$/.test(language(lang));
    if (!habits.has(inner)) {
      const joiner = `[\\u00ad\\u200c\\u200d${inner ? "'\\u2018\\u2019\\u02bc" : ""}]`;
      // What joins is no letter, whatever Unicode says of it.
      const [spaceless, spaced] = [`(?!${joiner})${SPACELESS}`, `(?!${joiner})(?!${SPACELESS})[\\p{L}\\p{M}\\p{N}]`];
      // A joiner belongs to the word only if a letter follows at once.
      const run = `${spaceless}(?:${joiner}?(?:${spaceless}|\\p{M}))*|${spaced}(?:${joiner}?(?:${spaced}))*`;
      habits.set(inner, { run: new RegExp(run, "gu"), spaceless: new RegExp(spaceless, "gu"), joiner: new RegExp(joiner, "g") });
    }
    return habits.get(inner);
  }

  /** The words of a text, with their places in it: `{ surface, start, end }`. */
  function tokens(lang, text) {
    const { run, spaceless, joiner } = habit(lang);
    const found = [];
    const add = (start, end) => {
      const surface = text.slice(start, end).replace(joiner, "").toLowerCase().normalize("NFC");
      found.push({ surface, start, end });
    };
    for (const { 0: letters, index } of text.matchAll(run)) {
      const end = index + letters.length;
      spaceless.lastIndex = 0;
      if (letters.search(spaceless) !== 0) add(index, end);
      else {
        // Overlapping pairs of letters, each with its marks, then the last letter alone.
        const starts = [...letters.matchAll(spaceless)].map((letter) => index + letter.index);
        starts.forEach((start, at) => add(start, starts[at + 2] ?? end));
      }
    }
    const longer = found.filter((word) => !/^\p{sc=Latn}$/u.test(word.surface));
    return longer.length ? longer : found;
  }

  /** The same without what only repeats what the pair before it has said. */
  function words(lang, text) {
    let read = 0;
    return tokens(lang, text).filter(({ end }) => {
      const isNew = end > read;
      read = Math.max(read, end);
      return isNew;
    });
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

  Object.assign(sportello, { tokens, words, key });
}
