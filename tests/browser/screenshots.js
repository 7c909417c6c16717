// Pictures of the built site: `npm run screenshots [-- all]`. Without `all`, the four of the README.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { NARROW, WIDE, withBrowser } from "./browser.js";
import { samples } from "./site.js";

const folder = process.env.SCREENSHOTS ?? join(import.meta.dirname, "../../docs/screenshots");

const README = [
  { kind: "home", lang: "it", viewport: WIDE, colorScheme: "light" },
  { kind: "item faq", lang: "ar", viewport: NARROW, colorScheme: "light" },
  { kind: "item services", lang: "zh", viewport: WIDE, colorScheme: "dark" },
  { kind: "item guides", lang: "it", viewport: { width: 794, height: 1123 }, colorScheme: "light", media: "print" },
];

const every = () =>
  samples()
    .filter(({ lang }) => ["it", "ar", "zh", ""].includes(lang))
    .flatMap((sample) => [NARROW, WIDE].flatMap((viewport) => ["light", "dark"].map((colorScheme) => ({ ...sample, viewport, colorScheme }))));

mkdirSync(folder, { recursive: true });
await withBrowser(async (open) => {
  const page = await open({});
  for (const { kind, lang, viewport, colorScheme, media = "screen" } of process.argv.includes("all") ? every() : README) {
    const { path } = samples().find((sample) => sample.kind === kind && sample.lang === lang);
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, media });
    await page.goto(path);
    const name = [lang, kind.replace(/\W+/g, "-"), viewport.width, media === "print" ? media : colorScheme].filter(Boolean).join("-");
    await page.screenshot({ path: join(folder, `${name}.png`) });
    console.log(`${name}.png  ${path}`);
  }
});
