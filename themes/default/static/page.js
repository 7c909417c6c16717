// Puts the tools in place that need a script, where the browser can run them; each is fetched when it is first used.
const able = { keep: () => "serviceWorker" in navigator };

for (const template of document.querySelectorAll("template[data-tool]")) {
  if (!able[template.dataset.tool]?.()) continue;
  const root = template.parentElement;
  const clone = template.content.cloneNode(true);
  for (const button of clone.querySelectorAll("button")) {
    button.addEventListener("click", async () => (await import(template.dataset.module)).default(button, root));
  }
  template.after(clone);
}
