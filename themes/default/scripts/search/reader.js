// The files of an index: fetched once each, inflated, taken apart. src/index/shards/encode.rs and files.rs write them.
{
  const VERSION = 1;
  const PRINT = 5; // letters of a fingerprint
  const BLOCK = 16; // files that share one
  const MANY = 25; // pages of a group that stands in another piece: more than 24
  const utf8 = new TextDecoder();

  /** `source.file(name)` gives bytes; hosts and copies differ only there. */
  async function open(source) {
    const manifest = JSON.parse(utf8.decode(await source.file("manifest.json")));
    if (manifest.version !== VERSION) throw new Error(`search index of version ${manifest.version}`);
    const known = new Map();
    const once = (name, read) => {
      if (!known.has(name)) known.set(name, source.file(name).then(inflate).then(read));
      // What failed for want of a network is asked for again.
      known.get(name).catch(() => known.delete(name));
      return known.get(name);
    };
    const json = (bytes) => JSON.parse(utf8.decode(bytes));
    const print = (prints, file) => prints.slice(Math.floor(file / BLOCK) * PRINT).slice(0, PRINT);
    const pieces = (folder, { starts, prints }, read) => {
      const list = prints ? starts.split(" ") : [];
      return { starts: list, get: (at) => once(`${folder}/${at}-${print(prints, at)}.bin`, (bytes) => read(bytes, at)) };
    };
    let first = 0;
    const files = [...manifest.texts.sizes].map((size) => (first += parseInt(size, 36)) - parseInt(size, 36));
    return {
      lang: manifest.lang,
      pages: manifest.pages,
      common: new Set(manifest.common.split(" ").filter(Boolean)),
      terms: pieces("t", manifest.terms, terms),
      ends: pieces("e", manifest.ends, ends),
      /** A page's row: see files.rs. */
      async page(number) {
        const file = partition(files, (first) => first <= number) - 1;
        const rows = await once(`d/${file}-${print(manifest.texts.prints, file)}.bin`, json);
        const [url, title, summary, body, hidden, kind, state, validated, titleLang, textLang] = rows[number - files[file]];
        const terms = hidden ? hidden.split("\n") : [];
        return { url, title, summary, body, terms, kind, state, validated: !!validated, titleLang, textLang };
      },
      /** By what pages can be narrowed: `{ id, values: [[value, label]], of(page) }`, the last giving numbers of values. */
      async facets() {
        const all = manifest.facets ? await once(`facets-${manifest.facets}.bin`, json) : [];
        return all.map(({ id, values, sets, pages }) => ({ id, values, of: (page) => sets[set(pages.charCodeAt(page))] }));
      },
    };
  }

  const set = (code) => code - 35 - (code > 92);

  async function inflate(bytes) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
    if (!globalThis.DecompressionStream) return (await sportello.inflater()) || sportello.inflate(bytes);
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  }

  function cursor(bytes) {
    let at = 1;
    if (bytes[0] !== VERSION) throw new Error("search index of another version");
    const number = () => {
      let [value, shift, byte] = [0, 1, 0];
      do {
        byte = bytes[at++];
        value += (byte & 127) * shift;
        shift *= 128;
      } while (byte > 127);
      return value;
    };
    const take = (count) => bytes.subarray(at, (at += count));
    return { number, take };
  }

  function dictionary({ number, take }) {
    const [count, size] = [number(), number()];
    const heads = take(count);
    const keys = [];
    utf8.decode(take(size)).split("\n").forEach((suffix, at) => keys.push((keys[at - 1] ?? "").slice(0, heads[at] & 127) + suffix));
    return { keys: keys.slice(0, count), several: (at) => heads[at] > 127 };
  }

  /** `keys`; `refs`: of each key the places of its groups; `at`: pages and levels of a place; `spread` of a key: on how many pages. */
  function terms(bytes, shard) {
    const read = cursor(bytes);
    const { keys, several } = dictionary(read);
    let known = 0;
    const reference = () => {
      const code = read.number();
      if (code === 1) return place(read.number(), read.number());
      return place(shard, code ? known - code + 1 : known++);
    };
    const refs = keys.map((_, at) => Array.from({ length: several(at) ? read.number() : 1 }, reference));
    const sizes = Array.from({ length: read.number() }, read.number);
    const pages = sizes.map((size) => {
      let page = 0;
      return Array.from({ length: size }, () => (page += read.number()));
    });
    const groups = pages.map((list, at) => ({ pages: list, levels: read.take(sizes[at]) }));
    const pagesAt = (found) => (shardOf(found) === shard ? sizes[found % SHARD] : MANY);
    return {
      keys,
      refs: (key) => refs[find(keys, key)] ?? [],
      group: (found) => groups[found % SHARD],
      pagesAt,
      commonness: (key) => 31 - Math.clz32(Math.max(...refs[find(keys, key)].map(pagesAt))),
    };
  }

  function ends(bytes) {
    const read = cursor(bytes);
    const { keys } = dictionary(read);
    return { keys, commonness: read.take(keys.length) };
  }

  // A place is a shard and a group's number in it, as one number.
  const SHARD = 65536;
  const place = (shard, group) => shard * SHARD + group;
  const shardOf = (found) => Math.floor(found / SHARD);

  /** How many of a sorted list are before the first that fails. */
  function partition(list, holds) {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(list[middle])) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function find(keys, key) {
    const at = partition(keys, (known) => known < key);
    return keys[at] === key ? at : -1;
  }

  /** The piece in which a key would stand. */
  const home = ({ starts }, key) => Math.max(0, partition(starts, (start) => start <= key) - 1);

  /** The pieces that may hold keys which begin so, at most `most`, the nearest to `key`, in their order. */
  function around(pieces, beginning, key, most) {
    if (!pieces.starts.length) return [];
    const [first, own] = [home(pieces, beginning), home(pieces, key)];
    const last = Math.max(0, partition(pieces.starts, (start) => start <= beginning || start.startsWith(beginning)) - 1);
    const near = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    near.sort((one, other) => Math.abs(one - own) - Math.abs(other - own) || other - one);
    return near.slice(0, most).sort((one, other) => one - other);
  }

  Object.assign(sportello, { open, home, around, shardOf });
}
