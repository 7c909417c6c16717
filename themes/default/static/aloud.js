// Reads the page with the device's voices: each run in its own language, telephone numbers by digits.

const BLOCKS = "h1, h2, h3, p, li, dt, dd, th, td, caption, div, section, address, summary, pre, blockquote, main";
const LEFT_OUT = "nav, .tools, .feedback, .original, [role=status], button, svg";

let reading;

export default function aloud(button) {
  const on = button.getAttribute("aria-pressed") !== "true";
  speechSynthesis.cancel();
  button.setAttribute("aria-pressed", on);
  reading = on ? {} : undefined;
  if (on) read(pieces(document.querySelector("main")), reading, () => button.setAttribute("aria-pressed", false));
}

addEventListener("pagehide", () => speechSynthesis.cancel());

/** What is read, in order: `{ text, lang }`. */
export function pieces(main) {
  return runs(main).flatMap(({ text, lang }) => cut(text).map((piece) => ({ text: piece, lang })));
}

/** The text by the innermost block and language that hold it: what stands before an inner list is read before it. */
function runs(main) {
  const found = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const holder = walker.currentNode.parentElement;
    if (holder.closest(LEFT_OUT) || holder.checkVisibility?.() === false) continue;
    const [text, block, { lang }, last] = [spoken(walker.currentNode), holder.closest(BLOCKS), holder.closest("[lang]"), found.at(-1)];
    if (last?.block === block && last.lang === lang) last.text += text;
    else if (text.trim()) found.push({ block, lang, text });
  }
  return found;
}

/** The words of a text node; what is dialled is said digit by digit. */
export const spoken = ({ data, parentElement }) =>
  parentElement.closest('a[href^="tel:"]') ? data.replace(/([\d+])[\s./-]*(?=\d)/g, "$1 ") : data;

// A point ends a sentence where a space follows, and then neither a digit nor a small letter: not in "1.000", "inps.it" or "art. 5".
const SENTENCE = /.+?(?:[.!?؟۔।…]["'»”’)]*(?=\s+[^\s\p{Ll}\d]|\s*$)|[。！？]["」』”’）]*|$)/gsu;
// Some devices fall silent in the middle of a longer text.
const PART = /.{1,180}(?=\s|$)|.{1,179}[，、；：]|.{1,180}/gsu;

/** Sentences of a bearable length, cut between words. */
export function cut(text) {
  const sentences = text.replace(/\s+/g, " ").trim().match(SENTENCE) ?? [];
  return sentences.flatMap((sentence) => sentence.match(PART)).map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

function read([piece, ...rest], turn, done) {
  if (turn !== reading) return;
  if (!piece) return done();
  const speech = new SpeechSynthesisUtterance(piece.text);
  speech.lang = piece.lang;
  const voice = speechSynthesis.getVoices().find(({ lang }) => lang.split(/[-_]/)[0] === piece.lang.split("-")[0]);
  if (voice) speech.voice = voice;
  speech.onend = speech.onerror = () => read(rest, turn, done);
  speechSynthesis.speak(speech);
}
