// Reads the page with the device's voices: each block in its own language, telephone numbers digit by digit.

const BLOCKS = "h1, h2, h3, p, li, dt, dd, th, td, caption";
const LEFT_OUT = "nav, .tools, .feedback, .original, [role=status], template";
/** Some devices fall silent in the middle of a longer text. */
const MOST_LETTERS = 180;

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
  const blocks = [...main.querySelectorAll(BLOCKS)].filter((block) => !block.closest(LEFT_OUT) && block.checkVisibility?.() !== false);
  return blocks
    .filter((block) => !block.querySelector(BLOCKS))
    .flatMap((block) => cut(spoken(block)).map((text) => ({ text, lang: block.closest("[lang]").lang })));
}

/** The words of a block; what is dialled is said digit by digit. */
export function spoken(block) {
  const copy = block.cloneNode(true);
  for (const number of copy.querySelectorAll('a[href^="tel:"]')) {
    number.textContent = number.textContent.replace(/[^\d+]/g, "").split("").join(" ");
  }
  return copy.textContent.replace(/\s+/g, " ").trim();
}

/** Sentences of a bearable length. */
export function cut(text) {
  const sentences = text.match(/[^.!?。؟۔।]+[.!?。؟۔।]*\s*/g) ?? [];
  return sentences.flatMap((sentence) => sentence.match(new RegExp(`.{1,${MOST_LETTERS}}(?:\\s|$)|.{1,${MOST_LETTERS}}`, "gsu")) ?? [])
    .map((part) => part.trim()).filter(Boolean);
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
