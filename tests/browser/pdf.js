// The lines of a PDF, as they lie on the paper.

// The reader of PDFs asks for a library to draw with, which nobody needs for text, and complains that it is not there.
const { log } = console;
console.log = () => {};
const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
console.log = log;

export const letters = (text) => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");

/** For each page its lines, from above: `{ y, left, right, size, ltr, rtl }`, the text as read in the one and the other direction. */
export async function linesOf(pdf) {
  const { promise } = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const file = await promise;
  return Promise.all(Array.from({ length: file.numPages }, async (_, at) => linesOn(await file.getPage(at + 1))));
}

async function linesOn(page) {
  const { items } = await page.getTextContent();
  const pieces = items.filter(({ str }) => str.trim()).map(({ str, transform, width }) => {
    const [, , , , x, y] = transform;
    return { text: str, x, y, right: x + width, size: Math.hypot(transform[2], transform[3]) };
  });
  const lines = [];
  for (const piece of pieces.sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line && line[0].y - piece.y < 0.6 * line[0].size) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map(laidOut);
}

function laidOut(pieces) {
  const rising = pieces.toSorted((a, b) => a.x - b.x);
  return {
    y: pieces[0].y,
    left: rising[0].x,
    right: Math.max(...pieces.map(({ right }) => right)),
    size: Math.max(...pieces.map(({ size }) => size)),
    ltr: rising.map(({ text }) => text).join(""),
    rtl: rising.toReversed().map(({ text }) => text).join(""),
  };
}
