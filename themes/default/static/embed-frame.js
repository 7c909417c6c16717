// In a frame on another site: tells the page around how high the words are, and takes its colour and scheme from the fragment
// (#accent=0a5a70&scheme=dark). Without this script the frame keeps its height and scrolls.

const root = document.documentElement;
// Of what stands on the page's softest grounds, light and dark; on the page itself it reads better still.
const GROUNDS = { light: [240, 245, 245], dark: [43, 38, 43] };
const ENOUGH = 4.6;

if (parent !== window) {
  // "*": a height is no secret, and the page around may be anybody's.
  const tell = () => parent.postMessage({ sportello: "height", height: root.getBoundingClientRect().height }, "*");
  // Browsers let a frame that nobody sees yet rest, its observers too: the first word is said at once.
  tell();
  new ResizeObserver(tell).observe(root);
}

function dress() {
  const look = new URLSearchParams(location.hash.slice(1));
  // A link to a place on the page changes the fragment too.
  if (!look.has("accent") && !look.has("scheme")) return;
  const accent = /^(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(look.get("accent") ?? "") ? look.get("accent") : undefined;
  const scheme = ["light", "dark"].includes(look.get("scheme")) ? look.get("scheme") : "";
  root.style.colorScheme = scheme;
  if (accent) {
    const color = channels(accent);
    root.style.setProperty("--accent", css(color));
    root.style.setProperty("--link", `light-dark(${css(readable(color, GROUNDS.light))}, ${css(readable(color, GROUNDS.dark))})`);
  } else {
    for (const name of ["--accent", "--link"]) root.style.removeProperty(name);
  }
  // Another piece in this frame looks the same.
  for (const link of document.querySelectorAll("a[target=_self]")) {
    if (link.pathname !== location.pathname && (accent || scheme)) link.hash = look;
  }
}

/** The colour itself, or the nearest shade of it that can be read on the ground. */
function readable(color, ground) {
  const end = luminance(ground) > 0.5 ? 0 : 255;
  for (let part = 0; part <= 1; part += 0.05) {
    const shade = color.map((channel) => Math.round(channel + (end - channel) * part));
    if (contrast(shade, ground) >= ENOUGH) return shade;
  }
  return [end, end, end];
}

function channels(hex) {
  const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit) : hex.match(/../g);
  return digits.map((pair) => parseInt(pair, 16));
}

function luminance(color) {
  const [red, green, blue] = color.map((channel) => channel / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

const css = ([red, green, blue]) => `rgb(${red} ${green} ${blue})`;

// The search begins as on the portal's own pages, and is fetched by who uses it only.
const box = document.querySelector("[data-begin]");
if (box) {
  const begin = () => import(box.dataset.begin);
  if (location.search) begin();
  else box.addEventListener("focusin", begin, { once: true });
}

addEventListener("hashchange", dress);
dress();
