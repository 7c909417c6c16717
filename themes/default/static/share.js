// Passes the page on: by the device's own menu, or by copying its address.

export default async function share(button, root) {
  const { url, text, title } = button.dataset;
  try {
    // The text ends in the address: given apart too, some applications would write it twice.
    if (navigator.share) return await navigator.share({ title, text });
    await navigator.clipboard.writeText(url);
    const status = root.querySelector("[role=status]");
    status.textContent = status.dataset.done;
  } catch (refusal) {
    // The reader closed the menu.
    if (refusal.name !== "AbortError") throw refusal;
  }
}
