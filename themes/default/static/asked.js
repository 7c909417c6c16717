// The words of a search that found nothing, offered to be sent with an answer if the reader ticks them. search.js keeps them for this
// visit and only on this device, until a search finds something or the reader takes the tick back. Fetched by who has searched in vain only.
const KEY = "sportello-asked";
const template = document.querySelector("template[data-tool=asked]");
const letters = [...document.querySelectorAll('.feedback a[href^="mailto:"]')].map((link) => ({ link, href: link.href }));
let line;

export default function show() {
  const words = sessionStorage.getItem(KEY);
  if (!template) return;
  if (!line) line = template.content.firstElementChild.cloneNode(true);
  if (words) template.after(line);
  else line.remove();
  const [box, said] = [line.querySelector("input"), line.querySelector("span")];
  box.value = words;
  box.checked = false;
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
