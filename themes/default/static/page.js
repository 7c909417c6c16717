// What a script adds to a page: each template of a tool becomes a button where the device can do what it says.
// The tool's own code is fetched when the button is first pressed; of a tool without a button, at once.

const can = {
  aloud: () => "speechSynthesis" in window && voiceFor(document.documentElement.lang),
  share: () => navigator.share || navigator.clipboard,
  keep: () => "serviceWorker" in navigator,
  kept: async () => "caches" in window && (await caches.keys()).some((name) => name.startsWith("sportello-")),
  copied: () => "copied" in document.documentElement.dataset,
  print: () => "print" in window,
};

// Devices fill the list of their voices late, and say so.
const voiceFor = (lang) =>
  new Promise((found) => {
    const known = () => speechSynthesis.getVoices().some((voice) => voice.lang.split(/[-_]/)[0] === lang.split("-")[0]);
    if (known()) found(true);
    else speechSynthesis.addEventListener?.("voiceschanged", () => known() && found(true));
  });

for (const template of document.querySelectorAll("template[data-tool]")) {
  Promise.resolve(can[template.dataset.tool]?.()).then((able) => able && begin(template));
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
