// A map with streets in the place of the drawing. Nothing is fetched from the server of tiles before the reader presses the button, which
// names it. The points are those of the list: each element with `data-at`, below the number of its place.

/* global L -- Leaflet, once its file is there. */

const APART = 40; // pixels between points that have room for a finger
const BESIDE_BUTTONS = 80; // no point begins below them
let streets; // the map and its element, while they are open

/** What page.js calls each time the button is pressed. */
export default async function toggle(button, root) {
  const box = root.querySelector(".streets");
  if (box.dataset.busy) return;
  box.dataset.busy = "yes";
  say(box, "");
  try {
    if (streets) close(box);
    else await open(box);
  } catch {
    close(box);
    say(box, box.dataset.failed);
  }
  delete box.dataset.busy;
}

function say(box, words) {
  box.querySelector("[role=status]").textContent = words;
}

function show(box, isOpen) {
  for (const part of box.querySelectorAll("[data-when]")) part.hidden = (part.dataset.when === "open") !== isOpen;
  box.closest("figure").querySelector("svg").toggleAttribute("hidden", isOpen);
}

async function open(box) {
  const { library, libraryStyle, style } = box.dataset;
  await Promise.all([libraryStyle, style].map(styled).concat(import(library)));
  const canvas = document.createElement("div");
  canvas.className = "street-canvas";
  // The sides of a map are those of the world, in every script.
  canvas.dir = "ltr";
  canvas.setAttribute("role", "region");
  canvas.setAttribute("aria-labelledby", "map-title");
  box.querySelector("[role=status]").before(canvas);
  streets = { canvas };
  show(box, true);
  streets.map = draw(box, canvas);
  canvas.focus({ preventScroll: true });
}

function close(box) {
  streets?.map?.remove();
  streets?.canvas.remove();
  streets = undefined;
  show(box, false);
}

/** A style of the site, once; settled when it holds. */
function styled(address) {
  if (document.querySelector(`link[href="${address}"]`)) return undefined;
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: address });
  return new Promise((done, failed) => {
    link.onload = done;
    link.onerror = () => failed(link.remove());
    document.head.append(link);
  });
}

function draw(box, canvas) {
  const moves = !matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = L.map(canvas, {
    attributionControl: false, // its own takes HTML; ours stands below the map, as text
    zoomControl: false,
    scrollWheelZoom: false,
    zoomAnimation: moves,
    fadeAnimation: moves,
    markerZoomAnimation: moves,
    inertia: moves,
  });
  if (!moves) map.panBy = (by, options) => L.Map.prototype.panBy.call(map, by, { ...options, animate: false });
  const isLeft = document.dir !== "rtl";
  L.control.zoom({ position: isLeft ? "topleft" : "topright", zoomInTitle: box.dataset.in, zoomOutTitle: box.dataset.out }).addTo(map);
  const tiles = layer(box.dataset).addTo(map);
  let came = false; // one missing picture is no missing map
  tiles.once("tileload", () => (came = true)).once("load", () => came || say(box, box.dataset.failed));
  const points = listed();
  map.fitBounds(L.latLngBounds(points.map(({ at }) => at)), {
    paddingTopLeft: [isLeft ? BESIDE_BUTTONS : APART, APART],
    paddingBottomRight: [isLeft ? APART : BESIDE_BUTTONS, APART],
    maxZoom: 15,
    animate: false,
  });
  const marks = L.layerGroup().addTo(map);
  const redraw = () => mark(map, marks, points, box.dataset.leave);
  map.on("zoomend", redraw);
  redraw();
  behave(map, canvas);
  return map;
}

/** Leaflet's own layer of tiles drops one by giving it an empty picture inside its address, which the policy of the page forbids. */
function layer({ tiles, maxZoom }) {
  const Tiles = L.GridLayer.extend({
    createTile(at, done) {
      const tile = Object.assign(document.createElement("img"), { alt: "" });
      tile.onload = () => done(undefined, tile);
      tile.onerror = () => done(new Error(tile.src), tile);
      tile.src = L.Util.template(tiles, at);
      return tile;
    },
  });
  return new Tiles({ maxZoom: +maxZoom });
}

/** The points of the list in its order: where, of which place, and the link to what stands there. */
function listed() {
  return [...document.querySelectorAll("#places [data-at]")].map((element) => {
    const heading = element.closest(".place").querySelector("h2");
    return {
      at: element.dataset.at.split(",").map(Number),
      place: heading.id,
      number: heading.querySelector(".mark").textContent,
      heading,
      link: element.querySelector("a"),
    };
  });
}

/** The wheel scrolls the page until the map has the focus; Escape closes a box and goes back to its point. */
function behave(map, canvas) {
  canvas.addEventListener("focusin", () => map.scrollWheelZoom.enable());
  canvas.addEventListener("focusout", ({ relatedTarget }) => canvas.contains(relatedTarget) || map.scrollWheelZoom.disable());
  canvas.addEventListener("keydown", ({ key }) => key === "Escape" && map.closePopup());
}

/** Points that would touch at this zoom are one. */
function gathered(map, points) {
  const groups = [];
  for (const point of points) {
    const pixel = map.project(point.at);
    const group = groups.find((one) => one.pixel.distanceTo(pixel) < APART);
    if (group) group.points.push(point);
    else groups.push({ pixel, points: [point] });
  }
  return groups.map((group) => group.points);
}

function mark(map, marks, points, leave) {
  marks.clearLayers();
  map.closePopup();
  for (const group of gathered(map, points)) {
    const button = document.createElement("button");
    button.type = "button";
    const numbers = [...new Set(group.map(({ number }) => number))];
    button.textContent = numbers.length > 1 ? `${numbers[0]}+` : numbers[0];
    button.setAttribute("aria-label", places(group).map(({ heading }) => named(heading)).join(" · "));
    const icon = L.divIcon({ className: "street-mark", html: button, iconSize: [32, 32] });
    L.marker(group[0].at, { icon, keyboard: false }).addTo(marks);
    L.DomEvent.disableClickPropagation(button);
    button.addEventListener("click", () => tell(map, button, group, leave));
    button.addEventListener("focus", () => button.matches(":focus-visible") && map.panInside(group[0].at, { padding: [APART, APART], animate: false }));
  }
}

/** The first point of each place. */
const places = (group) => group.filter(({ place }, at) => group.findIndex((other) => other.place === place) === at);

/** "3. Alba (2 desks)": what the drawing's own point says. */
const named = (heading) => document.querySelector(`.map svg a[href="#${heading.id}"]`).getAttribute("aria-label");

/** A box at a point: its places, each with what stands there. */
function tell(map, button, group, leave) {
  const content = document.createElement("div");
  content.dir = document.dir;
  for (const { place, heading } of places(group)) {
    const title = document.createElement("a");
    title.href = `#${place}`;
    title.append(...copied(heading));
    const list = document.createElement("ul");
    for (const { link } of group.filter((point) => point.place === place)) {
      const copy = Object.assign(document.createElement("a"), { href: link.href });
      copy.append(...copied(link));
      list.appendChild(document.createElement("li")).append(copy);
    }
    content.append(title, list);
  }
  const popup = L.popup({ maxWidth: 240, maxHeight: 220, offset: [0, -10] }).setLatLng(group[0].at).setContent(content).openOn(map);
  const cross = popup.getElement().querySelector(".leaflet-popup-close-button");
  cross.setAttribute("aria-label", leave);
  content.querySelector("a").focus({ preventScroll: true });
  popup.once("remove", () => button.isConnected && button.focus({ preventScroll: true }));
}

const copied = (element) => element.cloneNode(true).childNodes;
