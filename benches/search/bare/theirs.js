// A page with Pagefind and nothing else, used as its documentation says.
let loaded;

globalThis.search = async (question) => {
  const pagefind = await (loaded ??= import("/pagefind/pagefind.js"));
  const { results } = await pagefind.search(question);
  const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return pages.map(({ url, meta, excerpt }) => ({ url, title: meta.title, excerpt }));
};
