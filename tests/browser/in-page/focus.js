// In the browser: where the Tab key goes, and how each stop shows.

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
  controls()[at].focus();
  globalThis.jumped = true;
}

/** The stops since the watch began, with the present one. */
function focusStops() {
  const all = controls();
  return [...globalThis.stops, stop()].slice(1).map(({ element, ...facts }) => ({ ...facts, at: all.indexOf(element) }));
}

function stop() {
  const element = document.activeElement;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const middle = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  return {
    element,
    name: named(element),
    href: element.getAttribute("href"),
    outside: element === document.body,
    outline: outlineStyle === "none" || /^rgba\(.*, 0\)$/.test(outlineColor) ? 0 : parseFloat(outlineWidth),
    inside: box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
    covered: !(middle && (element.contains(middle) || middle.contains(element))),
  };
}
