// Pictures of the built site, a sheet for each kind of page: `npm run screenshots [-- home "item faq" print …]`.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NARROW, SCHEMES, WIDE, withBrowser } from "./browser.js";
import { samples } from "./site.js";

const folder = process.env.SCREENSHOTS ?? join(import.meta.dirname, "../../docs/screenshots");

const LANGUAGES = ["it", "ar", "zh"];
const HEIGHT = 900;
const SHOWN_WIDE = 560; // px: what is left of 1280 on the sheet
const A4 = { width: 794, height: 1123 };
const PRINTED = ["item faq", "item guides", "item services", "counter", "poster", "leaflet"];
const MOST_BYTES = 250_000;
const QUALITIES = [70, 60, 50, 40, 30, 20];
const SCALE = 0.65; // of the sheet: what lets a reader tell pages apart, within the bytes

const all = samples();
const sampleOf = (kind, lang) => all.find((sample) => sample.kind === kind && sample.lang === lang);

/** A sheet's tiles: `[{ path, label, viewport, colorScheme, media }]`. */
function tilesOf(kind) {
  const found = LANGUAGES.map((lang) => sampleOf(kind, lang)).filter(Boolean);
  // Some kinds have no language, and some have not these.
  const shown = found.length ? found : all.filter((sample) => sample.kind === kind).slice(0, 1);
  return SCHEMES.flatMap((colorScheme) =>
    shown.flatMap(({ path, lang }) =>
      [NARROW, WIDE].map((viewport) => ({ path, label: [lang, `${viewport.width} px`, colorScheme].filter(Boolean).join(" · "), viewport, colorScheme }))),
  );
}

const printTiles = () =>
  PRINTED.flatMap((kind) => LANGUAGES.map((lang) => sampleOf(kind, lang)).filter(Boolean).map(({ path, lang }) => {
    // A leaflet lies on its side.
    const viewport = kind === "leaflet" ? { width: A4.height, height: A4.width } : A4;
    return { path, label: `${kind} · ${lang}`, viewport, colorScheme: "light", media: "print" };
  }));

async function shot(page, { path, label, viewport, colorScheme, media = "screen" }) {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, media });
  await page.goto(path);
  const clip = { x: 0, y: 0, width: viewport.width, height: media === "print" ? viewport.height : tall(viewport) };
  const picture = await page.screenshot({ fullPage: true, clip });
  return { label, picture: picture.toString("base64"), width: shownWidth(viewport, media), height: Math.round((clip.height * shownWidth(viewport, media)) / viewport.width) };
}

const shownWidth = ({ width }, media) => (media === "print" ? Math.round(width / 2) : Math.min(width, SHOWN_WIDE));

/** So much of the page that the tile is as high as the others. */
const tall = ({ width }) => Math.round((HEIGHT * width) / Math.min(width, SHOWN_WIDE));

/** The tiles in rows on a grey ground, as one picture of at most the size allowed. */
async function compose(page, name, tiles, columns) {
  const figures = tiles.map(({ label, picture, width, height }) =>
    `<figure><figcaption>${label}</figcaption><img src="data:image/png;base64,${picture}" width="${width}" height="${height}" alt=""></figure>`);
  const rows = Array.from({ length: Math.ceil(figures.length / columns) }, (_, row) => figures.slice(row * columns, (row + 1) * columns).join(""));
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ colorScheme: "light", media: "screen" });
  await page.setContent(`<!doctype html><title>${name}</title><style>
    body { display: inline-block; margin: 0; padding: 8px; background: #777; font: 600 14px sans-serif; color: #fff }
    div { display: flex } figure { margin: 8px } img { display: block; margin-top: 4px }
  </style><body>${rows.map((row) => `<div>${row}</div>`).join("")}`);
  const { width, height } = await page.locator("body").boundingBox();
  const painter = await page.context().newCDPSession(page);
  for (const quality of QUALITIES) {
    const clip = { x: 0, y: 0, width, height, scale: SCALE };
    const { data } = await painter.send("Page.captureScreenshot", { format: "jpeg", quality, clip, captureBeyondViewport: true });
    const picture = Buffer.from(data, "base64");
    if (picture.length > MOST_BYTES && quality !== QUALITIES.at(-1)) continue;
    writeFileSync(join(folder, `${name}.jpg`), picture);
    return console.log(`${name}.jpg  ${Math.round(picture.length / 1000)} kB, quality ${quality}`);
  }
}

const kinds = [...new Set(all.map(({ kind }) => kind)), "print"];
const chosen = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
await withBrowser(async (open) => {
  const page = await open({});
  const board = await open({});
  for (const kind of chosen.length ? chosen : kinds) {
    const tiles = [];
    for (const tile of kind === "print" ? printTiles() : tilesOf(kind)) tiles.push(await shot(page, tile));
    await compose(board, kind.replace(/\W+/g, "-"), tiles, kind === "print" ? LANGUAGES.length : 2 * LANGUAGES.length);
  }
});
