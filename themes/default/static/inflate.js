// Inflates gzip (RFC 1951, 1952) for browsers without DecompressionStream: phones from before 2023. Fetched by those only.
globalThis.sportello = globalThis.sportello || {};
{
  const LENGTHS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
  const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
  const DISTANCES = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289,
    16385, 24577,
  ];
  const DISTANCE_BITS = DISTANCES.map((_, at) => Math.max(0, (at >> 1) - 1));
  const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

  /** A code by the lengths of its words: how many there are of each length, and the symbols in their order. */
  function code(lengths) {
    const counts = new Array(16).fill(0);
    lengths.forEach((length) => counts[length]++);
    counts[0] = 0;
    const starts = [0];
    for (let length = 1; length < 16; length++) starts[length] = (starts[length - 1] || 0) + counts[length - 1];
    const symbols = [];
    lengths.forEach((length, symbol) => length && (symbols[starts[length]++] = symbol));
    return { counts, symbols };
  }

  /** The bytes that a file holds. */
  function inflate(file) {
    // Behind the header of ten bytes there is no name: our files have none.
    let [at, held, count] = [10, 0, 0];
    let [out, size] = [new Uint8Array(file.length * 4), 0];
    const bits = (need) => {
      for (; count < need; count += 8) held |= file[at++] << count;
      const value = held & ((1 << need) - 1);
      held >>>= need;
      count -= need;
      return value;
    };
    const put = (byte) => {
      if (size === out.length) {
        const longer = new Uint8Array(size * 2);
        longer.set(out);
        out = longer;
      }
      out[size++] = byte;
    };
    const symbol = ({ counts, symbols }) => {
      let [value, first, index] = [0, 0, 0];
      for (let length = 1; length < 16; length++) {
        value |= bits(1);
        if (value - first < counts[length]) return symbols[index + value - first];
        index += counts[length];
        first = (first + counts[length]) << 1;
        value <<= 1;
      }
      throw new Error("not a gzip file");
    };
    const fixed = () => [code([...Array(288)].map((_, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8))), code(Array(30).fill(5))];
    const own = () => {
      const [literals, distances, given] = [bits(5) + 257, bits(5) + 1, bits(4) + 4];
      const lengths = new Array(19).fill(0);
      for (let next = 0; next < given; next++) lengths[ORDER[next]] = bits(3);
      const ofLengths = code(lengths);
      const all = [];
      while (all.length < literals + distances) {
        const next = symbol(ofLengths);
        if (next < 16) all.push(next);
        else {
          const [value, times] = next === 16 ? [all[all.length - 1], 3 + bits(2)] : next === 17 ? [0, 3 + bits(3)] : [0, 11 + bits(7)];
          for (let time = 0; time < times; time++) all.push(value);
        }
      }
      return [code(all.slice(0, literals)), code(all.slice(literals))];
    };
    for (let last = 0; !last && at <= file.length; ) {
      last = bits(1);
      const kind = bits(2);
      if (kind === 0) {
        [held, count] = [0, 0];
        const length = file[at] | (file[at + 1] << 8);
        for (let next = at + 4; next < at + 4 + length; next++) put(file[next]);
        at += 4 + length;
        continue;
      }
      const [literals, distances] = kind === 1 ? fixed() : own();
      for (let next = symbol(literals); next !== 256 && at <= file.length + 8; next = symbol(literals)) {
        if (next < 256) put(next);
        else {
          const length = LENGTHS[next - 257] + bits(LENGTH_BITS[next - 257]);
          const far = symbol(distances);
          const distance = DISTANCES[far] + bits(DISTANCE_BITS[far]);
          for (let copied = 0; copied < length; copied++) put(out[size - distance]);
        }
      }
    }
    // The last four bytes say how many there are: a file that was cut short is known by them.
    const told = file.slice(-4).reduceRight((sum, byte) => sum * 256 + byte, 0);
    if (size !== told) throw new Error("a file of another size");
    return out.subarray(0, size);
  }

  Object.assign(sportello, { inflate });
}
