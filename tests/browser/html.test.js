// The Nu HTML checker over every page of the site.

import { test } from "node:test";
import { spawn } from "node:child_process";
import vnu from "vnu-jar";
import { addresses, root } from "./site.js";
import { none } from "./report.js";

const jar = String(vnu);

// Warnings that stand, each with its reason. Everything else must be mended.
const ACCEPTED = [];

test("the Nu HTML checker finds no error and no warning on any page", async () => {
  const found = await checked(root);
  const faults = found.filter(({ message }) => !ACCEPTED.some((accepted) => accepted.test(message)));
  console.log(`${found.length - faults.length} accepted warnings`);
  const said = faults.map((fault) => ({ what: `${fault.subType ?? fault.type}: ${fault.message}`, place: place(fault), text: fault.extract }));
  none(said, "finding of the HTML checker", `${addresses.length} pages`);
});

function checked(folder) {
  const options = ["-Xss4m", "-jar", jar, "--format", "json", "--skip-non-html", "--stdout", "--exit-zero-always", folder];
  return new Promise((done, failed) => {
    const java = spawn("java", options, { stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    java.stdout.setEncoding("utf8").on("data", (text) => (output += text));
    java.on("error", failed);
    java.on("close", () => {
      try {
        done(JSON.parse(output).messages);
      } catch (error) {
        failed(new Error(`The checker gave no result: ${error.message}\n${output.slice(0, 500)}`));
      }
    });
  });
}

const place = ({ url = "", lastLine }) => `${url.replace(/^file:\/*/, "/").replace(root, "")}:${lastLine}`;
