#!/usr/bin/env python3
"""Makes services.csv, and with --organizations FOLDER the records of the bodies that it names. See README.md beside this file.

    python3 make.py [--organizations ../../../../content/organizations]

Reads content/areas.yaml for the municipalities, and words.json, websites.csv and others.csv beside it. Nothing is downloaded.
"""

import argparse
import csv
import json
import re
from pathlib import Path

HERE = Path(__file__).parent
CONTENT = HERE.parents[3] / "content"
WORDS = json.loads((HERE / "words.json").read_text())
LANGUAGES = ["it", "en", "fr", "es", "ro", "sq", "ar", "zh", "uk", "bn", "ur", "pa"]
DAY = "2026-11-22"

PROJECT = "Re.S.P.I., documento di progetto della Provincia di Cuneo"
LAW = {
    "registry": [
        ("D.P.R. 223/1989", "urn:nir:presidente.repubblica:decreto:1989-05-30;223"),
        ("D.Lgs. 286/1998, art. 6", "urn:nir:stato:decreto.legislativo:1998-07-25;286~art6"),
    ],
    "social": [("L. 328/2000", "urn:nir:stato:legge:2000-11-08;328")],
    "jobs": [("D.Lgs. 150/2015, art. 18", "urn:nir:stato:decreto.legislativo:2015-09-14;150~art18")],
}
INDEX = ("IndicePA (AgID), sito istituzionale del Comune", "https://indicepa.gov.it/ipa-dati/dataset/amministrazioni")

# Registry offices that editors described themselves: the import leaves them alone.
WRITTEN = {"alba", "bra", "cuneo", "fossano", "mondovi", "saluzzo", "savigliano"}


def municipalities():
    line = re.compile(r'\s+- \{ id: ([a-z0-9-]+), name: "([^"]+)", istat: "(\d{6})"')
    found = [line.match(text) for text in (CONTENT / "areas.yaml").read_text().splitlines()]
    return [match.groups() for match in found if match]


def table(name):
    with open(HERE / name, newline="") as file:
        return list(csv.DictReader(file))


def of_place(place):
    return f"d'{place}" if place[0] in "AEIOU" else f"de {place}"


def words(kind, field, name):
    texts = WORDS[kind][field]
    fill = {"place": name, "of_place": of_place(name), "body": name}
    return {field if lang == "it" else f"{field}:{lang}": texts[lang].format(**fill) for lang in LANGUAGES}


def sources(*pairs):
    return {"source.title": "|".join(title for title, _ in pairs), "source.url": "|".join(address for _, address in pairs)}


def body(identity, name, kind):
    return {"organization": f"organizations/{identity}", "organization.name": name, "organization.type": kind}


def row(identity, kind_of_words, name, **fields):
    shared = {"networks": "respi", "phase": "as-is", "owner": "organizations/provincia-cuneo", "updated": DAY}
    return {"id": identity, **words(kind_of_words, "name", name), **fields, **words(kind_of_words, "summary", name), **shared}


def registry(area, place, website):
    said = [(PROJECT, ""), *LAW["registry"]] + ([INDEX] if website else [])
    return row(f"anagrafe-{area}", "registry", place, kind="comune", **body(f"comune-{area}", f"Comune di {place}", "comune"), area=area,
               website=website, topics="residenza-casa", **sources(*said))


def other(record):
    said = [(PROJECT, ""), *LAW[record["words"]], (record["source"], record["source_url"])]
    kind, name = ("agency", "Agenzia Piemonte Lavoro") if record["kind"] == "cpi" else (record["kind"], record["name"])
    return row(record["id"], record["words"], record["name"], kind=record["kind"], **body(record["organization"], name, kind),
               area=record["area"], website="", topics=record["topics"], **sources(*said))


def rows():
    websites = {entry["istat"]: entry["website"] for entry in table("websites.csv")}
    towns = [registry(area, place, websites.get(istat, "")) for area, place, istat in municipalities() if area not in WRITTEN]
    return towns + [other(record) for record in table("others.csv")]


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def organization(kind, kind_of_words, name, area, source):
    roles = [f"  {lang}: {quoted(WORDS[kind_of_words]['role'][lang])}" for lang in LANGUAGES]
    lines = [f"name: {quoted(name)}", f"type: {kind}", "role:", *roles]
    lines += [f"area: {area}"] if area else []
    title, url = source
    said = f"title: {quoted(title)}" + (f", url: {quoted(url)}" if url else "")
    return "\n".join([*lines, "sources:", f"  - {{ {said} }}", ""])


def organizations():
    bodies = {f"comune-{area}": organization("comune", "registry", f"Comune di {place}", area, (PROJECT, ""))
              for area, place, _ in municipalities() if area not in WRITTEN}
    for record in table("others.csv"):
        if record["kind"] == "consorzio":
            said = (record["source"], record["source_url"])
            bodies[record["organization"]] = organization("consorzio", record["words"], record["name"], record["area"], said)
    return bodies


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--organizations", type=Path)
    folder = arguments.parse_args().organizations
    made = rows()
    with open(HERE / "services.csv", "w", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(made[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(made)
    print(f"{len(made)} services")
    if folder:
        bodies = organizations()
        for name, text in bodies.items():
            (folder / f"{name}.yaml").write_text(text)
        print(f"{len(bodies)} organizations")


if __name__ == "__main__":
    main()
