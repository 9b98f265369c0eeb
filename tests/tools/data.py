#!/usr/bin/env python3
"""Asks the published schema about the data of every leaflet, and whether it refuses data that was damaged.

The project and the smallest project are built; each of their data files must be valid as JSON Schema 2020-12 means it.
Then one thing at a time is damaged in a copy, in the way that a mistake in the program would, and the schema must object.
Nothing is written outside a temporary folder.

Usage: data.py PROGRAM
"""

import copy
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker

REPOSITORY = Path(__file__).resolve().parents[2]
PROJECTS = {"the project": REPOSITORY, "the smallest project": REPOSITORY / "tests/fixtures/small"}
SCHEMA = "schema/leaflet-1.json"


def built(program, project, folder):
    """Builds a project and gives its schema and its data files by their path."""
    done = subprocess.run([program, "--root", project, "build", "--out", folder], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    read = lambda path: json.loads(path.read_text(encoding="utf-8"))
    languages = [manifest.parent for manifest in sorted(folder.glob("*/manifest.webmanifest"))]
    leaflets = {str(path.relative_to(folder)): read(path) for language in languages for path in sorted(language.glob("*.json"))}
    return read(folder / SCHEMA), leaflets


def exercise(leaflet, having):
    """The first exercise of a leaflet with a field that is not empty."""
    return next(item for item in leaflet["exercises"] if item[having])


def dose(leaflet, having):
    """The first dose of a leaflet that states something."""
    return next(dose for item in leaflet["exercises"] for dose in item["doses"] if dose[having])


# What a mistake in the program could do, on a leaflet that has everything.
DAMAGE = {
    "the doses of an exercise are lost": lambda leaflet: exercise(leaflet, "doses").pop("doses"),
    "a dose has lost its numbers": lambda leaflet: dose(leaflet, "repetitions").update(repetitions=None, hold=None, **{"for": None}, duration=None),
    "a dose has lost its words": lambda leaflet: dose(leaflet, "repetitions")["sentences"].clear(),
    "a dose has lost its unit": lambda leaflet: dose(leaflet, "hold")["hold"].pop("units"),
    "a dose has lost its blank": lambda leaflet: dose(leaflet, "repetitions").update(repetitions=0),
    "a number is a text": lambda leaflet: dose(leaflet, "repetitions").update(repetitions="3"),
    "a dose has a unit of its own": lambda leaflet: dose(leaflet, "hold")["hold"].update(units=["h"]),
    "one side has lost its number": lambda leaflet: next(dose for item in leaflet["exercises"] for dose in item["doses"] if "left" in (dose["duration"] or {}))["duration"].pop("left"),
    "the cautions of an exercise are lost": lambda leaflet: exercise(leaflet, "cautions").pop("cautions"),
    "a caution says nothing": lambda leaflet: exercise(leaflet, "cautions")["cautions"][0]["blocks"].clear(),
    "an exercise has no steps": lambda leaflet: exercise(leaflet, "steps")["steps"].clear(),
    "a step says nothing": lambda leaflet: exercise(leaflet, "steps")["steps"][0]["blocks"].clear(),
    "a text is empty": lambda leaflet: leaflet["title"].update(text=""),
    "a text does not say its language": lambda leaflet: leaflet["title"].pop("lang"),
    "a text has a state that nobody knows": lambda leaflet: leaflet["title"].update(state="perfect"),
    "a text says of a translation that it is the source": lambda leaflet: leaflet["title"].update(source_revision="Dutch"),
    "a type has lost its rules": lambda leaflet: exercise(leaflet, "types")["types"][0].pop("rules"),
    "the telephone number is lost": lambda leaflet: leaflet["owner"].pop("telephone"),
    "the safety texts are lost": lambda leaflet: leaflet.pop("safety"),
    "there is a field that nobody knows": lambda leaflet: leaflet.update(advice="3 x 10"),
    "an exercise has a field that nobody knows": lambda leaflet: exercise(leaflet, "steps").update(advice="3 x 10"),
    "an address is relative": lambda leaflet: leaflet.update(address="/nl/"),
    "the form is a later one": lambda leaflet: leaflet.update(format=2),
}


def undescribed(schema, place="#"):
    """Fields without a description, and objects that take any field."""
    if isinstance(schema, list):
        return [fault for index, part in enumerate(schema) for fault in undescribed(part, f"{place}/{index}")]
    if not isinstance(schema, dict):
        return []
    faults, is_object = [], schema.get("type") == "object" and "properties" in schema
    if is_object and (schema.get("additionalProperties") is not False or set(schema["required"]) != set(schema["properties"])):
        faults.append(f"{place} takes other fields, or lacks some")
    if is_object:
        faults += [f"{place}/{name} has no description" for name, part in schema["properties"].items() if not part.get("description")]
    return faults + [fault for name, part in schema.items() for fault in undescribed(part, f"{place}/{name}")]


def main(program):
    """Prints every fault and how much was looked at; gives the exit code."""
    faults, checked = [], 0
    for name, project in PROJECTS.items():
        with tempfile.TemporaryDirectory() as folder:
            schema, leaflets = built(program, project, Path(folder) / "site")
        Draft202012Validator.check_schema(schema)
        judge = Draft202012Validator(schema, format_checker=FormatChecker())
        faults += [f"{name}: there is no data"] * (not leaflets)
        for path, leaflet in leaflets.items():
            faults += [f"{name}, {path}: {error.json_path}: {error.message[:200]}" for error in judge.iter_errors(leaflet)]
        checked += len(leaflets)
        if project == REPOSITORY:
            faults += undescribed(schema)
            for what, damage in DAMAGE.items():
                damaged = copy.deepcopy(leaflets["nl/rugklachten.json"])
                damage(damaged)
                faults += [f"accepted: {what}"] * judge.is_valid(damaged)
    print(*faults, sep="\n", end="\n" * bool(faults))
    print(f"{checked} data files, {len(DAMAGE)} ways to damage one, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
