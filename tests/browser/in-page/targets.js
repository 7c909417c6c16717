// In the browser: whether fingers hit what they aim at (WCAG 2.5.8).

const SMALLEST = 24;

/** Controls under 24 × 24 px that stand neither in running text nor alone in a circle of 24 px. */
function smallTargets() {
  const targets = controls().map((element) => ({ element, box: reach(element) })).filter(({ element }) => !away(element));
  const small = targets.filter(({ box }) => box.width < SMALLEST - 0.1 || box.height < SMALLEST - 0.1);
  const crowded = ({ element, box }) =>
    targets.some((other) => other.element !== element && !other.element.contains(element) && near(box, other.box, small.includes(other)));
  return small
    .filter((target) => !inText(target.element) && crowded(target))
    .map(({ element, box }) => finding(element, `target of ${Math.round(box.width)} × ${Math.round(box.height)} px, and another is near`));
}

/** A check box is also reached by its label. */
function reach(element) {
  const own = element.getBoundingClientRect();
  const label = element.labels?.[0]?.getBoundingClientRect();
  return label && label.width * label.height > own.width * own.height && /^(checkbox|radio)$/.test(element.type) ? label : own;
}

/** In a sentence: the block around it says more than the link does. */
function inText(element) {
  if (getComputedStyle(element).display !== "inline") return false;
  const block = element.parentElement.closest("p, li, dd, dt, td, th, figcaption, blockquote, summary, div, h1, h2, h3, h4");
  const letters = (node) => node.textContent.replace(/[\s\p{P}]/gu, "").length;
  return Boolean(block) && letters(block) > letters(element);
}

/** Whether a circle of 24 px about the middle of one box touches the other box, or the other's circle. */
function near(box, other, otherIsSmall) {
  const middle = ({ left, right, top, bottom }) => [(left + right) / 2, (top + bottom) / 2];
  const [x, y] = middle(box);
  const [otherX, otherY] = middle(other);
  if (otherIsSmall) return Math.hypot(x - otherX, y - otherY) < SMALLEST;
  const gap = (at, from, to) => Math.max(from - at, 0, at - to);
  return Math.hypot(gap(x, other.left, other.right), gap(y, other.top, other.bottom)) < SMALLEST / 2;
}
