// The preview only: reloads a page when the portal changes, and shows over it what is wrong. Published pages do not have this.
"use strict";

(() => {
  const build = document.currentScript.dataset.build;
  let events = null;
  let overlay = null;

  // A browser keeps few connections to one server: hidden tabs give theirs back, and catch up when they are seen again.
  function listen() {
    if (document.hidden) {
      events?.close();
      events = null;
    } else if (events === null) {
      events = new EventSource("/__sportello/events");
      events.addEventListener("state", (event) => show(JSON.parse(event.data)));
    }
  }

  function show(state) {
    overlay?.remove();
    overlay = null;
    if (state.build !== build) {
      location.reload(); // what is wrong with the new page is said to the new page
    } else if (state.errors !== null) {
      overlay = errors(state.errors);
    }
  }

  // In a shadow tree, where the theme's styles do not reach; the style sheet is made by script, so no content policy bars it.
  function errors(html) {
    const element = document.createElement("div");
    const root = element.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    const box = document.createElement("section");
    box.setAttribute("role", "alert");
    // The words have their own direction, whatever that of the page below.
    box.dir = "auto";
    root.append(box);
    document.body.append(element);

    const words = document.createElement("div");
    words.innerHTML = html; // escaped by the server
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "×";
    button.setAttribute("aria-label", navigator.language.startsWith("it") ? "Chiudi" : "Close");
    button.addEventListener("click", () => element.remove());
    box.append(button, words);
    return element;
  }

  const STYLE = `
    section {
      position: fixed; inset-block-end: 0; inset-inline: 0; z-index: 2147483647;
      max-block-size: 70vh; overflow: auto; box-sizing: border-box; padding: 1rem 1.5rem;
      background: #fff; color: #1a1a1a; border-block-start: 0.4rem solid #b3261e;
      box-shadow: 0 0 2rem #0008; font: 1rem/1.5 system-ui, sans-serif; text-align: start;
    }
    pre { overflow: auto; font: 0.9rem/1.4 ui-monospace, monospace; direction: ltr; text-align: left; }
    button {
      float: inline-end; min-inline-size: 2.75rem; min-block-size: 2.75rem;
      border: 1px solid currentcolor; border-radius: 0.25rem; background: inherit; color: inherit; font-size: 1.25rem;
    }
    button:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }
  `;

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") overlay?.remove();
  });
  document.addEventListener("visibilitychange", listen);
  listen();
})();
