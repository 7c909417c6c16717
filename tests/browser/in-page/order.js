// In the browser: whether the eye meets things in the order in which they are written.

/** Blocks that stand above, or on the wrong side of, the one written before them; and a tab order of its own. */
function disordered() {
  const found = [...document.querySelectorAll("[tabindex]")]
    .filter((element) => element.tabIndex > 0)
    .map((element) => finding(element, `tabindex=${element.tabIndex}`));
  for (const parent of document.querySelectorAll("body, body *")) {
    if (parent.closest("svg, table") || parent.children.length < 2) continue;
    const blocks = [...parent.children].filter(flows);
    const row = /flex/.test(getComputedStyle(parent).display);
    const rightToLeft = getComputedStyle(parent).direction === "rtl";
    for (const [at, block] of blocks.entries()) {
      if (at && precedes(block, blocks[at - 1], row, rightToLeft)) found.push(finding(block, `is seen before ${named(blocks[at - 1])}`));
    }
  }
  return found;
}

function flows(element) {
  const { position, display } = getComputedStyle(element);
  return seen(element) && !["absolute", "fixed"].includes(position) && !/^(inline|contents)$/.test(display);
}

/** Whether `later` is met before `earlier`: in the same row on the wrong side, or above it and not in a column further on. */
function precedes(later, earlier, row, rightToLeft) {
  // A block that goes on in the next column begins where its first piece is.
  const [[b], [a]] = [later.getClientRects(), earlier.getClientRects()];
  const [before, after] = rightToLeft ? [b.left >= a.right - 1, b.right <= a.left + 1] : [b.right <= a.left + 1, b.left >= a.right - 1];
  const sameRow = Math.abs(a.top - b.top) < 8 || (row && a.top < b.bottom && b.top < a.bottom);
  if (sameRow) return before;
  return b.top < a.top && !after;
}
