// What a script adds to a page: each template of a tool becomes a button where the device can do what it says.
// The tool's own code is fetched when the button is first pressed; of a tool without a button, at once.

const can = {
  aloud: () => "speechSynthesis" in window && voiceFor(document.documentElement.lang),
  share: () => navigator.share || navigator.clipboard,
  keep: () => "serviceWorker" in navigator,
  kept: async () => "caches" in window && (await caches.keys()).some((name) => name.startsWith("sportello-")),
  copied: () => "copied" in document.documentElement.dataset,
  print: () => "print" in window,
  streets: () => true,
  asked: () => sessionStorage.getItem("sportello-asked"),
};

// The search and what it needs first are fetched, side by side, when its field is touched, or at once where the
// address asks or the reader was quicker than this script.
const form = document.querySelector("form[data-search]");
if (form) {
  const begin = () => {
    globalThis.sportello = { manifest: fetch(`${form.action}manifest.json`).catch(() => {}) };
    // Without the search, the question at least stays where it was typed.
    import(form.dataset.search).catch(() => {
      const { q } = form.elements;
      q.value = q.value || new URLSearchParams(location.search).get("q") || "";
    });
  };
  if (/[?&]q=./.test(location.search) || form.contains(document.activeElement)) begin();
  else form.addEventListener("focusin", begin, { once: true });
}

// Devices fill the list of their voices late, and say so.
const voiceFor = (lang) =>
  new Promise((found) => {
    const known = () => speechSynthesis.getVoices().some((voice) => voice.lang.split(/[-_]/)[0] === lang.split("-")[0]);
    if (known()) found(true);
    else speechSynthesis.addEventListener?.("voiceschanged", () => known() && found(true));
  });

for (const template of document.querySelectorAll("template[data-tool]")) {
  // Where a site may store nothing, asking for it throws.
  new Promise((told) => told(can[template.dataset.tool]?.())).then((able) => able && begin(template), () => {});
}

function begin(template) {
  if (template.content.querySelector("button")) place(template);
  else import(template.dataset.module);
}

function place(template) {
  const list = template.parentElement.querySelector("[data-tools]");
  const root = document.createElement(list ? "li" : "div");
  root.append(template.content.cloneNode(true));
  if (list) list.append(root);
  else template.after(root);
  const { tool, module } = template.dataset;
  root.querySelector("button").addEventListener("click", async (event) => {
    if (tool === "print") return print();
    const button = event.currentTarget;
    (await import(module)).default(button, root);
  });
}
