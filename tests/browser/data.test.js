// Open data, read by programs that others wrote: of the sample portal, and of a portal whose desks have every field (tests/data/open-data).

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import ICAL from "ical.js";
import jsonld from "jsonld";
import { Parser as Turtle } from "n3";
import { check as checkGeojson } from "@placemarkio/check-geojson";
import datapackage from "datapackage";
import { root as sample } from "./site.js";
import { grouped, none } from "./report.js";

const full = resolve(process.env.DATA_SITE ?? join(import.meta.dirname, "../../target/site-data"));
const SITES = [sample, full];

const names = (root, end) => readdirSync(join(root, "data"), { recursive: true }).filter((name) => name.endsWith(end)).sort();
const text = (root, name) => readFileSync(join(root, "data", name), "utf8");
const json = (root, name) => JSON.parse(text(root, name));

test("a GeoJSON validator finds every point where it should be", () => {
  for (const root of SITES) {
    const points = checkGeojson(text(root, "services.geojson")).features;
    for (const { geometry, properties } of points) {
      const [longitude, latitude] = geometry.coordinates;
      assert.ok(longitude > 6 && longitude < 19 && latitude > 35 && latitude < 48, `${properties.name} is not in Italy`);
    }
  }
  assert.deepEqual(json(full, "services.geojson").features.map(({ properties }) => properties.ref), ["services/completo"]);
});

test("the tables of HSDS are a data package: types, keys and references hold", async () => {
  let rows = 0;
  for (const root of SITES) {
    const folder = join(root, "data/hsds");
    const described = await datapackage.Package.load(json(root, "hsds/datapackage.json"), { basePath: folder });
    assert.deepEqual(described.errors.map(String), []);
    for (const resource of described.resources) {
      const table = await resource.read({ keyed: true, relations: true });
      assert.equal(new Set(table.map(({ id }) => id)).size, table.length, `${resource.name}: an id twice`);
      rows += table.length;
    }
    assert.deepEqual(described.resources.map(({ descriptor }) => descriptor.path).sort(), names(root, ".csv").filter((name) => name.startsWith("hsds/")).map((name) => name.slice(5)));
  }
  none([], "row that breaks its schema", `${rows} rows of HSDS`);
});

// What the reference of HSDS 3.1 requires of each object (docs.openreferral.org/en/3.1/hsds/schema_reference.html).
const REQUIRED = {
  organization: ["id", "name", "description"],
  service: ["id", "name", "status", "organization"],
  service_at_location: ["id", "location"],
  location: ["id", "location_type"],
  address: ["id", "address_1", "city", "state_province", "postal_code", "country", "address_type"],
  phone: ["id", "number"],
  contact: ["id"],
  schedule: ["id"],
  language: ["id"],
  accessibility: ["id"],
  attribute: ["id", "taxonomy_term"],
  taxonomy_term: ["id", "name", "description"],
};
const INSIDE = {
  organizations: "organization", services: "service", service_at_locations: "service_at_location", addresses: "address", phones: "phone",
  contacts: "contact", schedules: "schedule", languages: "language", accessibility: "accessibility", attributes: "attribute",
  organization: "organization", location: "location", taxonomy_term: "taxonomy_term",
};
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test("the lists of HSDS have what it requires, and nothing empty", () => {
  for (const root of SITES) {
    for (const list of ["organizations", "services"]) {
      for (const record of json(root, `hsds/${list}.json`)) checkRecord(INSIDE[list], record);
    }
  }
  const [known, unknown] = json(full, "hsds/services.json");
  assert.deepEqual(Object.keys(unknown), ["id", "organization_id", "name", "status", "organization", "attributes"]);
  assert.deepEqual(known.schedules.map(({ byday, opens_at, closes_at }) => [byday, opens_at, closes_at]), [["MO,WE,TH,FR", "09:00:00", "12:30:00"], ["TU", "14:00:00", "16:00:00"]]);
});

function checkRecord(kind, record) {
  for (const name of REQUIRED[kind]) assert.ok(record[name] !== undefined, `${kind} ${record.id} has no ${name}`);
  for (const [name, value] of Object.entries(record)) {
    assert.ok(value !== null && value !== "" && value.length !== 0, `${kind} ${record.id}: ${name} is empty`);
    if (name === "id" || name.endsWith("_id")) assert.match(value, UUID);
    for (const inner of typeof value === "object" ? [value].flat() : []) checkRecord(INSIDE[name], inner);
  }
}

test("calendars are read: days, names and stamps", () => {
  let read = 0;
  for (const root of SITES) {
    for (const name of names(root, ".ics")) {
      const lines = text(root, name);
      checkLines(lines, name);
      const events = new ICAL.Component(ICAL.parse(lines)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
      assert.ok(events.length > 0, `${name} has no event`);
      assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length, `${name}: a name twice`);
      for (const event of events) {
        assert.ok(event.startDate.isDate && event.endDate.compare(event.startDate) > 0, `${name}: ${event.summary}`);
        assert.ok(event.component.getFirstPropertyValue("dtstamp"), `${name}: ${event.summary} has no stamp`);
        read += 1;
      }
    }
  }
  const [first] = new ICAL.Component(ICAL.parse(text(full, "it/services/completo.ics"))).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  assert.equal(first.summary, 'Sportello di prova, via "Roma"; piano 1: chiuso');
  assert.equal(first.location, "Via Roma, 28, 12100 Cuneo CN");
  assert.deepEqual([first.startDate, first.endDate].map(String), ["2026-12-24", "2027-01-01"]);
  assert.equal(String(first.component.getFirstPropertyValue("dtstamp")), "2026-11-02T00:00:00Z");
  none([], "event that is not as it should be", `${read} events`);
});

test("address books are read: text as it was written, nothing that is not known", () => {
  for (const root of SITES) {
    for (const name of names(root, ".vcf")) {
      checkLines(text(root, name), name);
      for (const card of [ICAL.parse(text(root, name))].flatMap((cards) => (cards[0] === "vcard" ? [cards] : cards))) {
        const component = new ICAL.Component(card);
        assert.equal(component.getFirstPropertyValue("version"), "4.0");
        for (const property of component.getAllProperties()) assert.notEqual(property.getFirstValue(), "", `${name}: ${property.name}`);
      }
    }
  }
  assert.deepEqual(names(full, ".vcf"), ["services.vcf", "services/completo.vcf", "services/stagionale.vcf"]);
  const card = new ICAL.Component(ICAL.parse(text(full, "services/completo.vcf")));
  const value = (name) => card.getFirstPropertyValue(name);
  assert.equal(value("fn"), 'Sportello di prova, via "Roma"; piano 1');
  assert.equal(value("note"), "Prima riga.\nSeconda riga; con punto e virgola, virgola e \\ barra: un testo abbastanza lungo da dover essere piegato in più righe nei formati che lo chiedono.");
  assert.deepEqual(value("adr"), ["", "", "Via Roma, 28", "Cuneo", "CN", "12100", ""]);
  assert.deepEqual(card.getAllProperties("tel").map((phone) => phone.getFirstValue()), ["+390171000001", "+39 333 0000000"]);
});

/** RFC 5545 and RFC 6350: lines end in CRLF and have 75 bytes at most. */
function checkLines(content, name) {
  assert.ok(content.endsWith("\r\n") && !content.replaceAll("\r\n", "").includes("\n"), `${name}: lines do not end in CRLF`);
  const long = content.split("\r\n").find((line) => Buffer.byteLength(line) > 75);
  assert.equal(long, undefined, `${name}: a line is too long`);
}

/** A statement as a line. Of a number the value counts, not its spelling: JSON-LD has one spelling of its own. */
function line({ subject, predicate, object }) {
  const kind = object.datatype?.value ?? "";
  const value = kind.endsWith("#double") ? Number(object.value) : object.value;
  return [subject.value, predicate.value, value, object.language ?? "", kind].join(" ");
}

test("Turtle and JSON-LD say the same", async () => {
  let statements = 0;
  const lacking = [];
  for (const root of SITES) {
    for (const name of ["guides", "catalog"]) {
      const turtle = new Set(new Turtle().parse(text(root, `${name}.ttl`)).map(line));
      const linked = new Set((await jsonld.toRDF(json(root, `${name}.jsonld`))).map(line));
      lacking.push(...[...turtle].filter((one) => !linked.has(one)), ...[...linked].filter((one) => !turtle.has(one)));
      statements += turtle.size;
    }
  }
  assert.ok(statements > 0);
  none(lacking, "statement of one that the other lacks", `${statements} statements`);
});

const CV = "http://data.europa.eu/m8g/";
const DCT = "http://purl.org/dc/terms/";
const CPSV = "http://purl.org/vocab/cpsv#";
const DCAT = "http://www.w3.org/ns/dcat#";

// What the shapes of CPSV-AP 3.2 ask of each class: properties that it must have, and the class of what they lead to.
const SHAPES = {
  [`${CPSV}PublicService`]: {
    must: [`${DCT}identifier`, `${DCT}title`, `${DCT}description`], once: [`${DCT}identifier`],
    leads: {
      [`${CV}hasCompetentAuthority`]: `${CV}PublicOrganisation`, [`${CPSV}hasInput`]: `${CV}Evidence`, [`${CPSV}produces`]: `${CV}Output`,
      [`${CV}hasCost`]: `${CV}Cost`, [`${CV}hasChannel`]: `${CV}Channel`, [`${CV}hasLegalResource`]: "http://data.europa.eu/eli/ontology#LegalResource",
      [`${CV}isGroupedBy`]: `${CV}Event`, [`${CV}thematicArea`]: "http://www.w3.org/2004/02/skos/core#Concept", [`${DCT}spatial`]: `${DCT}Location`,
      [`${DCT}language`]: `${DCT}LinguisticSystem`,
    },
  },
  [`${CV}PublicOrganisation`]: { must: ["http://www.w3.org/2004/02/skos/core#prefLabel", `${DCT}spatial`], once: [], leads: { [`${DCT}spatial`]: "http://data.europa.eu/88u/dataset/atu-type" } },
  [`${CV}Evidence`]: { must: [`${DCT}identifier`, `${DCT}title`], once: [`${DCT}identifier`], leads: {} },
  [`${CV}Output`]: { must: [`${DCT}identifier`, `${DCT}title`], once: [`${DCT}identifier`], leads: {} },
  [`${CV}Cost`]: { must: [`${DCT}identifier`], once: [`${DCT}identifier`, `${CV}hasValue`, `${CV}currency`], leads: { [`${CV}currency`]: "http://www.w3.org/2004/02/skos/core#Concept" } },
  [`${CV}Channel`]: { must: [`${DCT}identifier`], once: [`${DCT}identifier`], leads: { [`${CV}ownedBy`]: "http://www.w3.org/ns/org#Organization" } },
  [`${CV}Event`]: { must: [`${DCT}identifier`, `${DCT}title`], once: [`${DCT}identifier`], leads: {} },
};
// What DCAT-AP_IT makes obligatory.
const CATALOGUE = {
  [`${DCAT}Catalog`]: { must: ["title", "description", "publisher", "modified"].map((name) => DCT + name).concat(`${DCAT}dataset`), once: [`${DCT}modified`], leads: { [`${DCAT}dataset`]: `${DCAT}Dataset` } },
  [`${DCAT}Dataset`]: {
    must: ["identifier", "title", "description", "modified", "rightsHolder", "accrualPeriodicity"].map((name) => DCT + name).concat(`${DCAT}theme`, `${DCAT}distribution`),
    once: [`${DCT}modified`], leads: { [`${DCAT}distribution`]: `${DCAT}Distribution`, [`${DCT}rightsHolder`]: "http://xmlns.com/foaf/0.1/Agent" },
  },
  [`${DCAT}Distribution`]: { must: [`${DCT}format`, `${DCAT}accessURL`, `${DCT}license`], once: [], leads: {} },
  "http://xmlns.com/foaf/0.1/Agent": { must: [`${DCT}identifier`, "http://xmlns.com/foaf/0.1/name"], once: [], leads: {} },
};

test("guides are public services, and the catalogue is one", () => {
  for (const root of SITES) {
    assert.deepEqual(breaches(text(root, "guides.ttl"), SHAPES), []);
    assert.deepEqual(breaches(text(root, "catalog.ttl"), CATALOGUE), []);
  }
  const all = new Turtle().parse(text(full, "guides.ttl"));
  for (const name of [...Object.keys(SHAPES[`${CPSV}PublicService`].leads)]) assert.ok(all.some(({ predicate }) => predicate.value === name), `no guide has ${name}`);
  const titles = all.filter(({ subject, predicate }) => subject.value.endsWith("/pratica/#service") && predicate.value === `${DCT}title`);
  assert.deepEqual(titles.map(({ object }) => object.language), ["it", "en-t-it-t0-und"]);
});

function breaches(turtle, shapes) {
  const statements = new Turtle().parse(turtle);
  const said = grouped(statements, ({ subject }) => subject.value);
  const of = (thing, property) => (said.get(thing) ?? []).filter(({ predicate }) => predicate.value === property);
  const is = (thing, type) => of(thing, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type").some(({ object }) => object.value === type);
  const found = [];
  for (const thing of said.keys()) {
    for (const [type, { must, once, leads }] of Object.entries(shapes)) {
      if (!is(thing, type)) continue;
      found.push(...must.filter((name) => !of(thing, name).length).map((name) => `${thing} has no ${name}`));
      found.push(...once.filter((name) => of(thing, name).length > 1).map((name) => `${thing} has more than one ${name}`));
      for (const [name, wanted] of Object.entries(leads)) {
        found.push(...of(thing, name).filter(({ object }) => !is(object.value, wanted)).map(({ object }) => `${thing}: ${name} leads to ${object.value}, which is no ${wanted}`));
      }
    }
  }
  return found;
}

test("what pages say of themselves are words of schema.org", () => {
  const vocabulary = schemaOrg();
  let things = 0;
  const faults = [];
  for (const root of SITES) {
    for (const page of readdirSync(root, { recursive: true }).filter((name) => /^(it|ar)\/[a-z]+\/[^/]+\/index\.html$/.test(name))) {
      for (const [, block] of readFileSync(join(root, page), "utf8").matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)) {
        const data = JSON.parse(block);
        assert.equal(data["@context"], "https://schema.org");
        for (const thing of data["@graph"] ?? [data]) things += checkThing(vocabulary, thing, (what) => faults.push({ what, place: page }));
      }
    }
  }
  none(faults, "word that schema.org does not have", `${things} things of schema.org`);
  const page = readFileSync(join(full, "it/services/completo/index.html"), "utf8");
  for (const word of ["GovernmentOffice", "GovernmentService", "openingHoursSpecification", "specialOpeningHoursSpecification"]) assert.ok(page.includes(`"${word}"`), word);
});

function checkThing(vocabulary, thing, complain) {
  if (typeof thing !== "object") return 0;
  const type = thing["@type"];
  if (!type) return 0;
  const known = vocabulary.get(type);
  if (!known) complain(`${type} is no type`);
  let things = 1;
  for (const [name, value] of Object.entries(thing).filter(([name]) => !name.startsWith("@"))) {
    if (known && !known.has(name)) complain(`${type} has no ${name}`);
    for (const inner of [value].flat()) things += checkThing(vocabulary, inner, complain);
  }
  return things;
}

/** Types and their properties, from the types that Google derives from schema.org. */
function schemaOrg() {
  const source = readFileSync(createRequire(import.meta.url).resolve("schema-dts/package.json").replace("package.json", "dist/schema.d.ts"), "utf8");
  const bases = new Map();
  for (const [, name, parents, body] of source.matchAll(/^(?:export )?interface (\w+)(?: extends ([^{]+?))? \{\n([\s\S]*?)^\}/gm)) {
    bases.set(name, { parents: parents?.split(", ") ?? [], own: [...body.matchAll(/^ {4}"(\w+)"\??:/gm)].map(([, property]) => property), type: body.match(/"@type": "(\w+)"/)?.[1] });
  }
  const all = (name) => { const base = bases.get(name); return base ? [...base.own, ...base.parents.flatMap(all)] : []; };
  return new Map([...bases].filter(([, { type }]) => type).map(([name, { type }]) => [type, new Set(all(name))]));
}
