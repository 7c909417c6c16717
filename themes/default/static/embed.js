// <sportello-embed src="https://portal/embed/it/faq/x/"><a href="…">Title</a></sportello-embed>
// Shows a piece of the portal that this script comes from, in a frame as high as its words. Until the frame speaks, and where it
// never does, the link inside stays. Attributes: src, lang (another language), accent (0a5a70), scheme (light, dark, auto), title.
(() => {
  const { src } = document.currentScript ?? {};
  // Every line that is pasted brings the script along: the first defines the element.
  if (!src || customElements.get("sportello-embed")) return;
  const portal = new URL(src).origin;
  const HIGHEST = 50_000;
  const SANDBOX =
    "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-top-navigation-by-user-activation";

  class SportelloEmbed extends HTMLElement {
    static observedAttributes = ["src", "lang", "accent", "scheme", "title"];
    #frame;
    #slot = document.createElement("slot");
    #due = false;
    #loads = 0;

    constructor() {
      super();
      this.attachShadow({ mode: "open" }).append(this.#slot);
    }

    connectedCallback() {
      if (getComputedStyle(this).display === "inline") this.style.display = "block";
      addEventListener("message", this);
      this.#update();
    }

    disconnectedCallback() {
      removeEventListener("message", this);
      this.#drop();
    }

    attributeChangedCallback() {
      if (this.#due) return;
      this.#due = true;
      // Several attributes change together: one update for all.
      queueMicrotask(() => {
        this.#due = false;
        if (this.isConnected) this.#update();
      });
    }

    /** Messages come from everywhere: only those of the portal, from this very frame, in the one known shape, count. */
    handleEvent({ origin, source, data }) {
      if (origin !== portal || !this.#frame || source !== this.#frame.contentWindow) return;
      const height = data?.sportello === "height" ? data.height : undefined;
      if (typeof height !== "number" || !(height > 0) || height > HIGHEST) return;
      Object.assign(this.#frame.style, { height: `${Math.ceil(height)}px`, visibility: "visible" });
      this.#slot.remove();
    }

    #update() {
      const url = this.#address();
      if (!url) return this.#drop();
      const title = this.title || this.textContent.trim();
      if (this.#frame) this.#frame.title = title;
      else this.#show(title);
      if (this.#frame.src !== url) {
        this.#loads = 0;
        this.#frame.src = url;
      }
      if (!this.#frame.isConnected) this.shadowRoot.append(this.#frame);
    }

    #show(title) {
      const frame = document.createElement("iframe");
      Object.assign(frame, { title, loading: "lazy", referrerPolicy: "no-referrer" });
      frame.setAttribute("sandbox", SANDBOX);
      // Through the object model: a style attribute would need leave from the page's policy.
      Object.assign(frame.style, { display: "block", width: "100%", height: "1px", border: "0", visibility: "hidden" });
      frame.addEventListener("load", () => {
        // A link inside leads from a long page to a short one: show where it begins.
        if (this.#loads++ && frame.getBoundingClientRect().top < 0) this.scrollIntoView();
      });
      this.#frame = frame;
    }

    #drop() {
      this.#frame?.remove();
      this.#frame = undefined;
      this.shadowRoot.append(this.#slot);
    }

    /** The address of the frame, `undefined` for anything but a piece of this portal. */
    #address() {
      let url;
      try {
        url = new URL(this.getAttribute("src"), document.baseURI);
      } catch {
        return undefined;
      }
      if (url.origin !== portal || !url.pathname.startsWith("/embed/")) return undefined;
      if (/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(this.lang)) url.pathname = url.pathname.replace(/^\/embed\/[^/]+/, `/embed/${this.lang}`);
      const look = new URLSearchParams();
      const accent = this.getAttribute("accent");
      if (accent) look.set("accent", accent.replace("#", ""));
      look.set("scheme", this.getAttribute("scheme") ?? this.#scheme());
      url.hash = look;
      return url.href;
    }

    /** A page that is never dark wants no dark frame. */
    #scheme() {
      return getComputedStyle(this).colorScheme.includes("dark") ? "auto" : "light";
    }
  }

  customElements.define("sportello-embed", SportelloEmbed);
})();
