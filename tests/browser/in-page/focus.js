// In the browser: where the Tab key goes, and how each stop shows.

/** What the Tab key stops at: of a group of radio buttons one, whichever it is. */
function stopping() {
  return controls().filter((element) => element === leader(element));
}

function leader(element) {
  if (element.type !== "radio" || !element.name) return element;
  return (element.form ?? document).querySelector(`input[type=radio][name="${CSS.escape(element.name)}"]`);
}

/** From now on, what has the focus is written down at each press of Tab, before it moves on. */
function watchFocus() {
  globalThis.stops = [];
  globalThis.jumped = false;
  const note = () => {
    if (!globalThis.jumped) globalThis.stops.push(stop());
    globalThis.jumped = false;
  };
  addEventListener("keydown", ({ key }) => key === "Tab" && note(), true);
}

/** Goes to another control, which is no stop of the walk: the next press moves on from there. */
function jump(at) {
  globalThis.stops.push(stop());
  stopping()[at].focus();
  globalThis.jumped = true;
}

/** The stops since the watch began, with the present one. */
function focusStops() {
  const all = stopping();
  return [...globalThis.stops, stop()].slice(1).map(({ element, ...facts }) => ({ ...facts, at: all.indexOf(leader(element)) }));
}

function stop() {
  const element = document.activeElement;
  // A radio button that is transparent shows through its label.
  const shown = getComputedStyle(element).opacity === "0" ? (element.labels?.[0] ?? element) : element;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  return {
    element,
    name: named(element),
    href: element.getAttribute("href"),
    outside: element === document.body,
    outline: outlineStyle === "none" || /^rgba\(.*, 0\)$/.test(outlineColor) ? 0 : parseFloat(outlineWidth),
    inside: box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
    covered: ![element, ...element.children].some((part) => part.getClientRects().length && shows(element, part)),
  };
}

/** Whether nothing lies over the middle of a part of an element, as far as it is in the window. */
function shows(element, part) {
  const [{ left, right, top, bottom }] = part.getClientRects();
  const middle = (start, end, length) => (Math.max(start, 0) + Math.min(end, length)) / 2;
  const found = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
  return Boolean(found) && (element.contains(found) || found.contains(element));
}
