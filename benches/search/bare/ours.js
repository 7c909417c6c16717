// A page with our search and nothing else. What a first search needs is asked for at once, as when a search box gets the focus.
const lang = document.documentElement.lang;
let opened;

async function open() {
  const manifest = bytes(`/${lang}/search/manifest.json`);
  await import("/search.js");
  return sportello.open({ file: (name) => (name === "manifest.json" ? manifest : bytes(`/search/${lang}/${name}`)) });
}

async function bytes(path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

globalThis.search = async (question) => {
  const index = await (opened ??= open());
  const answer = await sportello.ask(index, question);
  return (await answer.hits(answer.pages.slice(0, 10))).map(({ url, title, excerpt }) => ({ url, title, excerpt: excerpt.text }));
};
