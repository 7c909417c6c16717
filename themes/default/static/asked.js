// The words of a search that found nothing, offered to be sent with an answer. search.js keeps them for this visit and only on this
// device; a reader who unticks them is not asked again. Fetched by who has searched in vain only.
const KEY = "sportello-asked";
const template = document.querySelector("template[data-tool=asked]");
const letters = [...document.querySelectorAll('.feedback a[href^="mailto:"]')].map((link) => ({ link, href: link.href }));
let line;

export default function show() {
  const words = sessionStorage.getItem(KEY);
  if (!words || !template) return;
  if (!line) {
    line = template.content.firstElementChild.cloneNode(true);
    template.after(line);
  }
  const [box, said] = [line.querySelector("input"), line.querySelector("span")];
  box.value = words;
  box.checked = true;
  line.querySelector("q").textContent = words;
  const write = () => letters.forEach(({ link, href }) => (link.href = box.checked ? `${href}%0A${encodeURIComponent(said.textContent)}` : href));
  box.onchange = () => {
    if (box.checked) sessionStorage.setItem(KEY, words);
    else sessionStorage.removeItem(KEY);
    write();
  };
  write();
}

show();
