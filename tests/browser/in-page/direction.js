// In the browser: whether lines begin, and rows run, where the page's language says.

function misdirected() {
  const rightToLeft = document.documentElement.dir === "rtl";
  const start = (box) => (rightToLeft ? -box.right : box.left);
  const found = [];
  const text = [...document.querySelectorAll("main :is(h1, h2, h3, p)")].filter((element) => seen(element) && !element.closest("[dir]:not(html)"));
  for (const element of text) {
    const range = document.createRange();
    range.selectNodeContents(element);
    const padding = parseFloat(getComputedStyle(element).paddingInlineStart) + parseFloat(getComputedStyle(element).borderInlineStartWidth);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    // A place where something will be said later has no line yet.
    if (!lines.length) continue;
    const first = Math.min(...lines.map(start)) - start(element.getBoundingClientRect()) - padding;
    if (/^(block|list-item)$/.test(getComputedStyle(element).display) && first > 4) found.push(finding(element, `first line ${Math.round(first)} px off`));
  }
  for (const row of document.querySelectorAll("header nav ul, nav ol, footer ul")) {
    const [first, second] = [...row.children].filter(seen).map((child) => child.getBoundingClientRect());
    if (first && second && Math.abs(first.top - second.top) < 4 && start(second) <= start(first)) found.push(finding(row, "runs the wrong way"));
  }
  return found;
}
