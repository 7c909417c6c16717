// In the browser: which elements a reader sees, and how a finding names one.

/** Shown, and not shrunk to a dot for screen readers only. */
function seen(element) {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 2 && height > 2;
}

/** `a.term "permesso di s…"`: the same on every page, so that findings group. */
function named(element) {
  const kind = [element.localName, ...element.classList].join(".");
  const parent = element.parentElement?.closest("[class], main, header, footer, nav");
  const within = parent ? `${[parent.localName, ...parent.classList].join(".")} ` : "";
  return `${within}${kind}`;
}

/** A finding: what is wrong, which groups, and where, which tells one case from another. */
function finding(element, what) {
  return { what: `${named(element)}: ${what}`, text: element.textContent.trim().replace(/\s+/g, " ").slice(0, 40) };
}

/** What the Tab key and the finger reach. */
function controls() {
  const all = document.querySelectorAll("a[href], button, input, select, textarea, summary, iframe, [tabindex]:not([tabindex^='-'])");
  return [...all].filter((element) => seen(element) && !element.disabled && element.type !== "hidden");
}
