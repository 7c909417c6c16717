// The figures in Markdown.

import { mean } from "./answers.js";

const kilo = (bytes) => (bytes / 1000).toLocaleString("en", { maximumFractionDigits: bytes < 100_000 ? 1 : 0 });
const mega = (bytes) => (bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 1);
const rank = (number) => (Number.isNaN(number) ? "–" : number.toFixed(3).replace(/^0/, ""));

function median(list) {
  const sorted = [...list].sort((one, other) => one - other);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** A row: the median of each with its spread, and the ratio of the medians. */
function row(name, ours, theirs, shown) {
  const cell = (list) => {
    const [middle, least, most] = [median(list), Math.min(...list), Math.max(...list)].map(shown);
    return least === most ? middle : `${middle} (${least}–${most})`;
  };
  return `| ${name} | ${cell(ours)} | ${cell(theirs)} | ${(median(ours) / median(theirs)).toFixed(2)} |`;
}

export function lines({ portal, built, sizes, answers, waiting, policy }) {
  const pages = Object.values(portal.urls).flat().length;
  const of = (who, part) => built[who].map((cost) => cost[part]);
  const both = (name, part, shown) => row(name, of("ours", part), of("theirs", part), shown);
  const size = (name, part, shown) => row(name, [sizes.ours[part]], [sizes.theirs[part]], shown);
  return [
    `### ${portal.name}: ${pages.toLocaleString("en")} pages in ${portal.langs.join(", ")}`,
    "",
    "| | sportello | Pagefind | ratio |",
    "|---|---|---|---|",
    both("index, seconds", "wall", (seconds) => seconds.toFixed(2)),
    both("its processor time, seconds", "cpu", (seconds) => seconds.toFixed(2)),
    both("peak memory, MB", "peak", (bytes) => (bytes / 1e6).toFixed(0)),
    size("all files, MB", "bytes", mega),
    size("files a page", "files", (count) => count.toFixed(2)),
    size("largest file as it travels, kB", "largest", kilo),
    ...Object.entries(waiting).flatMap(([lang, pairs]) => visits(lang, pairs)),
    `| strict policy | ${policy.ours} | ${policy.theirs} | |`,
    "",
    ...ranks(answers),
    "",
  ];
}

function visits(lang, { ours, theirs }) {
  const line = (name, turn, part, shown) =>
    row(`${lang}: ${name}`, ours.map((pair) => pair[turn][part]), theirs.map((pair) => pair[turn][part]), shown);
  return [
    line("first search, kB", "first", "bytes", kilo),
    line("its requests", "first", "requests", String),
    line("second search, kB", "second", "bytes", kilo),
    line("its requests", "second", "requests", String),
    line("first results on a slow line, seconds", "first", "seconds", (seconds) => seconds.toFixed(2)),
  ];
}

/** Mean reciprocal ranks: a row a language, ours and theirs for each kind of question. */
function ranks(answers) {
  const kinds = [...new Set(Object.values(answers).flatMap(Object.keys))];
  const pair = (ours, theirs) => `${rank(ours)} / ${rank(theirs)}`;
  const cell = (of) => (of ? pair(mean(of.ours), mean(of.theirs)) : "–");
  const whole = (found, who) => mean(Object.values(found).map((of) => mean(of[who])));
  const rows = Object.entries(answers).map(([lang, found]) => {
    const all = kinds.length > 1 ? ` ${pair(whole(found, "ours"), whole(found, "theirs"))} |` : "";
    return `| ${lang} | ${kinds.map((kind) => cell(found[kind])).join(" | ")} |${all}`;
  });
  const means = ["ours", "theirs"].map((who) => mean(Object.values(answers).map((found) => whole(found, who))));
  if (kinds.length === 1) rows.push(`| mean | ${pair(...means)} |`);
  const head = ["mean reciprocal rank at 10, ours / theirs", ...kinds, ...(kinds.length > 1 ? ["mean"] : [])];
  return [`| ${head.join(" | ")} |`, `|${"---|".repeat(head.length)}`, ...rows];
}
