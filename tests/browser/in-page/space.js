// In the browser: whether what is written has the room that it needs.

/** By how much the page is too wide, and the innermost element that sticks out. */
function sideways() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const outside = (element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > clientWidth + 1 || left < -1;
  };
  const culprit = [...document.querySelectorAll("body *")].filter((element) => seen(element) && outside(element)).at(-1);
  return [finding(culprit ?? document.body, `page ${scrollWidth - clientWidth} px too wide`)];
}

/** Text that leaves its block, what clips it, or the page. */
function cut() {
  const clips = (element) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    return clipPath !== "none" || [overflowX, overflowY].some((overflow) => overflow === "hidden" || overflow === "clip");
  };
  const clippers = [...document.querySelectorAll("html, body, body *")].filter(clips);
  const found = new Map();
  for (const { text, block } of lines()) {
    const around = [block, ...clippers.filter((clipper) => clipper !== block && clipper.contains(block))];
    const box = around.find((element) => leaves(text, element, block));
    if (box) found.set(block, finding(block, box === block ? "text leaves its box" : `text cut by ${named(box)}`));
  }
  return [...found.values()];
}

/** Sentences in a row of boxes: what stands before and after a word with an element of its own are boxes too, with gaps between. */
function torn() {
  const isRow = (element) => /flex|grid/.test(getComputedStyle(element).display);
  const isTorn = (element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()).length > 1;
  return [...document.querySelectorAll("body *")].filter((element) => isRow(element) && isTorn(element) && seen(element)).map((element) => finding(element, "words in pieces"));
}

/** Every piece of text that is shown, as laid out, with the block that holds it. */
function* lines() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const shown = new Map();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim()) continue;
    let block = node.parentElement;
    while (/^(inline|contents|ruby)/.test(getComputedStyle(block).display) && getComputedStyle(block).display !== "inline-block") block = block.parentElement;
    if (!shown.has(block)) shown.set(block, seen(block) && !block.closest("svg, script, style, noscript:empty") && !away(block));
    if (!shown.get(block)) continue;
    range.selectNodeContents(node);
    for (const text of range.getClientRects()) if (text.width > 0) yield { text, block };
  }
}

/** Put out of sight until it has the focus, as the skip link is. */
function away(element) {
  const { left, right } = element.getBoundingClientRect();
  return right <= 0 || left >= document.documentElement.scrollWidth;
}

/** Letters may stand a little higher or lower than their line; sideways they may not leave it. */
function leaves(text, box, block) {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const slack = parseFloat(getComputedStyle(block).fontSize);
  const { overflowX, overflowY, clipPath } = getComputedStyle(box);
  const scrolls = (overflow) => overflow === "auto" || overflow === "scroll";
  const wide = clipPath.includes("-"); // inset(0 -100vmax): open at the sides
  const beside = !scrolls(overflowX) && !wide && (text.left < left - 2 || text.right > right + 2);
  return beside || (!scrolls(overflowY) && (text.top < top - slack || text.bottom > bottom + slack));
}
