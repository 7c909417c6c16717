// What readers and operators do with a page: listen, pass it on, print, put two languages side by side, answer.

import { test } from "node:test";
import assert from "node:assert/strict";
import { NARROW, WIDE, withBrowser } from "./browser.js";
import { origin, samples } from "./site.js";

const TABLET = { width: 768, height: 1024 };
const pathOf = (wanted, of) => samples().find(({ kind, lang }) => kind === wanted && lang === of).path;

/** In the browser, before the page's own scripts: voices that note what they are given. */
function voices(tags) {
  const said = [];
  const synthesis = {
    said,
    getVoices: () => tags.map((lang) => ({ lang })),
    speak: (speech) => (said.push({ text: speech.text, lang: speech.lang }), setTimeout(() => speech.onend())),
    cancel: () => {},
  };
  Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
}

test("what can be done with a page stands on the lines of a row, whatever puts it there", async () => {
  await withBrowser(async (open) => {
    const page = await open({ viewport: WIDE });
    for (const lang of ["it", "ar", "zh"]) {
      await page.goto(pathOf("item faq", lang));
      // The last one comes by a module of its own.
      await page.waitForSelector("[data-tools] .keep button");
      const boxes = await page.$$eval("[data-tools] :is(a, button)", (all) =>
        all.map((one) => one.getBoundingClientRect()).filter(({ height }) => height).map(({ top, bottom }) => ({ top, bottom })),
      );
      assert.ok(boxes.length > 3, lang);
      for (const one of boxes) {
        const beside = boxes.filter(({ top, bottom }) => top < one.bottom && bottom > one.top);
        assert.ok(beside.every(({ top, bottom }) => top === one.top && bottom === one.bottom), `${lang}: ${JSON.stringify(boxes)}`);
      }
    }
  });
});

test("a page is read aloud from its title on, each piece in its language, and nothing of the frame", async () => {
  await withBrowser(async (open) => {
    const page = await open({ viewport: NARROW });
    await page.addInitScript(voices, ["ar-SA", "it-IT"]);
    await page.goto(pathOf("item faq", "ar"));
    const listen = page.locator("[data-tools] button[aria-pressed]");
    await listen.click();
    await page.waitForFunction(() => speechSynthesis.said.length > 3 && document.querySelector("[aria-pressed=false]"));
    const said = await page.evaluate(() => speechSynthesis.said);
    const title = await page.locator("h1").textContent();
    assert.ok(title.startsWith(said[0].text), `begins with ${said[0].text}`);
    assert.ok(said.every(({ text }) => text.length <= 180), "pieces are short");
    assert.ok(said.every(({ lang }) => ["ar", "it"].includes(lang)), "every piece has a language");
    const feedback = await page.locator("#feedback-title").textContent();
    assert.ok(!said.some(({ text }) => feedback.includes(text)), "questions to the reader are left out");
  });
});

/** In the browser: the words that show in the main part, without what is not read. */
function shownText() {
  const main = document.querySelector("main");
  for (const part of main.querySelectorAll("nav, .tools, .feedback, .original, [role=status], button")) part.style.display = "none";
  return main.innerText;
}
const letters = (text) => text.replace(/[^\p{L}\p{M}\p{N}]/gu, "").toLowerCase();

for (const path of ["/it/guides/rinnovo-permesso/", "/ar/guides/rinnovo-permesso/", "/zh/guides/rinnovo-permesso/"]) {
  test(`all that shows in ${path} is read, in its order`, async () => {
    await withBrowser(async (open) => {
      const page = await open({ viewport: NARROW });
      await page.addInitScript(voices, ["it-IT", "ar-SA", "zh-CN"]);
      await page.goto(path);
      const read = async () => {
        const { pieces } = await import(document.querySelector("[data-tool=aloud]").dataset.module);
        return pieces(document.querySelector("main"));
      };
      const said = await page.evaluate(read);
      assert.equal(letters(said.map(({ text }) => text).join(" ")), letters(await page.evaluate(shownText)));
      assert.ok(said.every(({ text }) => text.length <= 180), "pieces are short");
      // The language of a piece is that of its words, also inside a block of another.
      if (path.startsWith("/ar/")) {
        const italian = said.filter(({ lang }) => lang === "it");
        assert.ok(italian.length && !italian.some(({ text }) => /\p{Script=Arabic}/u.test(text)), JSON.stringify(italian));
      }
    });
  });
}

/** Calls `work` in a page, with what the module that reads aloud exports. */
async function withAloud(work, given) {
  return withBrowser(async (open) => {
    const page = await open({ viewport: NARROW });
    await page.addInitScript(voices, ["it-IT"]);
    await page.goto(pathOf("item faq", "it"));
    await page.evaluate(async () => (window.aloud = await import(document.querySelector("[data-tool=aloud]").dataset.module)));
    return page.evaluate(work, given);
  });
}

test("telephone numbers are said digit by digit, other numbers and words as they are", async () => {
  const said = await withAloud(() => {
    const main = document.createElement("div");
    main.lang = "it";
    main.innerHTML = '<p>Telefono: <a href="tel:+390171445">+39 0171 445</a>, stanza 12, 1.000 euro. <a href="tel:112">Chiama 112</a></p>';
    document.body.append(main);
    return window.aloud.pieces(main).map(({ text }) => text);
  });
  assert.deepEqual(said, ["Telefono: + 3 9 0 1 7 1 4 4 5, stanza 12, 1.000 euro.", "Chiama 1 1 2"]);
});

test("words before, in and after an inner list are read in their order, what is hidden is not", async () => {
  const said = await withAloud(() => {
    const main = document.createElement("div");
    main.lang = "it";
    main.innerHTML = `<ul><li>Passaporto <b>valido</b> <ul class="tags"><li>copia</li> <li>originale</li></ul> in busta</li></ul>
      <div class="deadline"><p>Entro 60 giorni</p> dalla scadenza</div><address>Via Roma 1</address><p hidden>nascosto</p><pre>modulo 209</pre>
      <details><summary>Perché</summary><p>chiuso</p></details><blockquote>Testo <span lang="en">visa</span> citato</blockquote>`;
    document.body.append(main);
    return window.aloud.pieces(main).map(({ text, lang }) => `${lang} ${text}`);
  });
  assert.deepEqual(said, [
    "it Passaporto valido", "it copia", "it originale", "it in busta", "it Entro 60 giorni", "it dalla scadenza", "it Via Roma 1",
    "it modulo 209", "it Perché", "it Testo", "en visa", "it citato",
  ]);
});

const SENTENCES = [
  ["Costa 1.000 euro. Serve la marca da 30.46 euro, alle 9.30.", ["Costa 1.000 euro.", "Serve la marca da 30.46 euro, alle 9.30."]],
  ["Vedi www.inps.it e l’art. 5 del d.lgs. 286. Poi chiedi!", ["Vedi www.inps.it e l’art. 5 del d.lgs. 286.", "Poi chiedi!"]],
  ["Davvero? Sì… «Certo.» Bene", ["Davvero?", "Sì…", "«Certo.»", "Bene"]],
  ["ما هي الوثائق؟ جواز السفر. صورة", ["ما هي الوثائق؟", "جواز السفر.", "صورة"]],
  ["کیا کرنا ہے؟ دفتر جائیں۔ شکریہ", ["کیا کرنا ہے؟", "دفتر جائیں۔", "شکریہ"]],
  ["অফিসে যান। তারপর অপেক্ষা করুন।", ["অফিসে যান।", "তারপর অপেক্ষা করুন।"]],
  ["去办公室。带护照！好吗？好", ["去办公室。", "带护照！", "好吗？", "好"]],
  [" · – ", []],
];

test("a text is cut into sentences, not at the points of numbers and addresses", async () => {
  const cut = await withAloud((texts) => texts.map((text) => window.aloud.cut(text)), SENTENCES.map(([text]) => text));
  SENTENCES.forEach(([text, wanted], at) => assert.deepEqual(cut[at], wanted, text));
});

test("long sentences are cut between words, and without spaces where a comma stands", async () => {
  const [words, chinese, one] = await withAloud((texts) => texts.map((text) => window.aloud.cut(text)), [
    "parola ".repeat(60), "字".repeat(100) + "，" + "字".repeat(150), "a".repeat(400),
  ]);
  assert.ok(words.every((part) => part.length <= 180 && /^(parola ?)+$/.test(part)), words.join("|"));
  assert.deepEqual(chinese.map((part) => part.length), [101, 150]);
  assert.deepEqual(one.map((part) => part.length), [180, 180, 40]);
});

test("without a voice for the language there is no button to listen", async () => {
  await withBrowser(async (open) => {
    const page = await open({ viewport: NARROW });
    await page.addInitScript(voices, ["fi-FI"]);
    await page.goto(pathOf("item faq", "ar"));
    assert.equal(await page.locator("[data-tools] button[aria-pressed]").count(), 0);
  });
});

test("a page is passed on with its title, its answer and its address, short enough for a text message", async () => {
  await withBrowser(async (open) => {
    const page = await open({ viewport: NARROW });
    await page.addInitScript(() => (navigator.share = (what) => void (window.shared = what)));
    const path = pathOf("item faq", "it");
    await page.goto(path);
    await page.locator("[data-tools] button[data-url]").click();
    const { title, text } = await page.waitForFunction(() => window.shared).then((shared) => shared.jsonValue());
    assert.ok(text.startsWith(title) && text.endsWith(origin + path), text);
    assert.ok(text.length <= 160, `${text.length} letters`);
    const message = await page.locator('[data-tools] a[href^="sms:"]').getAttribute("href");
    assert.equal(decodeURIComponent(message.replace("sms:?&body=", "")), text);
  });
});

test("where a device has no menu for it, the address is copied and that is said", async () => {
  await withBrowser(async (open) => {
    const page = await open({ viewport: NARROW });
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "share", { value: undefined });
      Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => void (window.copied = text) } });
    });
    const path = pathOf("item faq", "zh");
    await page.goto(path);
    await page.locator("[data-tools] button[data-url]").click();
    const status = page.locator("[data-tools] [role=status]");
    await status.filter({ hasText: /\S/ }).waitFor();
    assert.equal(await page.evaluate(() => window.copied), origin + path);
  });
});

test("the counter shows two languages in step on a tablet, ticks documents, and prints", async () => {
  await withBrowser(async (open) => {
    const page = await open({ viewport: TABLET });
    await page.addInitScript(() => (window.print = () => (window.printed = true)));
    await page.goto("/ar/counter/guides/rinnovo-permesso/");
    const rows = await page.locator(".row > .sides").evaluateAll((all) =>
      all.map(({ children: [source, reader] }) => {
        const [left, right] = [source, reader].map((side) => side.getBoundingClientRect());
        const [italian, arabic] = [source, reader].map(({ lang, dir }) => `${lang} ${dir}`);
        return { step: Math.abs(left.top - right.top), apart: right.left >= left.right, italian, arabic };
      }),
    );
    assert.ok(rows.length > 5);
    for (const row of rows) assert.deepEqual(row, { step: 0, apart: true, italian: "it ltr", arabic: "ar rtl" });
    await page.locator(".boxes label").first().click();
    assert.ok(await page.locator(".boxes input").first().isChecked());
    await page.locator("[data-tools] button").click();
    assert.ok(await page.evaluate(() => window.printed));
  });
});

test("without scripts an operator goes from a guide to two languages and back", async () => {
  await withBrowser(async (open) => {
    const page = await open({ viewport: TABLET, javaScriptEnabled: false });
    await page.goto("/it/guides/rinnovo-permesso/");
    assert.equal(await page.locator("[data-tools] button").count(), 0, "no button without a script");
    await page.locator('[data-tools] a[href*="/counter/"]').click();
    await page.locator("main a[hreflang=zh]").click();
    assert.equal(new URL(page.url()).pathname, "/zh/counter/guides/rinnovo-permesso/");
    await page.locator('[data-tools] a[href$="/guides/rinnovo-permesso/"]').click();
    assert.equal(new URL(page.url()).pathname, "/zh/guides/rinnovo-permesso/");
  });
});

test("readers are asked why by what they answered, without scripts too", async () => {
  await withBrowser(async (open) => {
    const page = await open({ viewport: NARROW, javaScriptEnabled: false });
    const path = pathOf("item faq", "ar");
    await page.goto(path);
    const shown = () => page.locator(".why").evaluateAll((all) => all.filter((part) => part.checkVisibility()).map(({ classList }) => classList[1]));
    assert.deepEqual(await shown(), []);
    await page.locator("[name=rating][value='2']").check();
    assert.deepEqual(await shown(), ["bad", "more"]);
    await page.locator("[name=reason-bad][value=unclear]").check();
    await page.locator("[name=rating][value='5']").check();
    assert.deepEqual(await shown(), ["good", "more"]);
    await page.locator("[name=reason-good][value=complete]").check();
    const sent = await page.locator(".feedback form").evaluate((form) => Object.fromEntries(new FormData(form)));
    assert.match(sent.of, /^[0-9a-f]{8}$/);
    assert.deepEqual({ ...sent, of: "" }, { page: path, lang: "ar", of: "", rating: "5", "reason-bad": "unclear", "reason-good": "complete", comment: "" });
    const letter = new URL(await page.locator('.feedback a[href^="mailto:"]').getAttribute("href"));
    assert.ok(letter.searchParams.get("body").endsWith(`${path} ar ${sent.of}`));
  });
});

test("on a wide screen the sheets look as they are printed, and are not printed with the site around them", async () => {
  await withBrowser(async (open) => {
    const page = await open({ viewport: WIDE });
    for (const kind of ["poster", "leaflet"]) {
      await page.goto(pathOf(kind, "ar"));
      assert.ok(await page.locator(".sheet .qr").isVisible());
      await page.emulateMedia({ media: "print" });
      const around = await page.locator("header, footer, .sheet-tools, .colophon, .feedback").evaluateAll((all) => all.filter((part) => part.checkVisibility()).length);
      assert.equal(around, 0, kind);
      await page.emulateMedia({ media: "screen" });
    }
  });
});
