#!/usr/bin/env python3
"""Lets the tools of translators rewrite a catalogue, and asks the program whether it still understands all of it.

Translate Toolkit (Weblate, Virtaal) and moz.l10n (Pontoon) each change one message in a copy of the project. Afterwards
every other message must be word for word what it was, and no state of review may have been lost or inherited. Nothing
is written outside the copy.

Usage: roundtrip.py PROGRAM [PROJECT]
"""

import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from fluent.syntax import FluentParser, ast, parse
from fluent.syntax.visitor import Transformer
from moz.l10n.message import parse_message
from moz.l10n.resource import parse_resource, serialize_resource
from translate.storage import fluent as toolkit

PROJECT = Path(__file__).resolve().parents[2]
CATALOGUE = "locales/en/rugklachten.ftl"
STATES = "locales/en/rugklachten.state.toml"
DUTCH = "content/rugklachten/exercises/06.md"
MESSAGE = "exercise-06-s3"  # a step; not critical, so a translator alone can bring it up to date
WORDS = "Lean on **both** your elbows."
LATER_WORDS = "Lean calmly on both your elbows."


def edit_with_toolkit(path, message, words):
    """Changes one message as Weblate does."""
    store = toolkit.FluentFile.parsefile(str(path))
    store.findid(message).source = words  # a file of one language has sources only
    store.savefile(str(path))


def edit_with_moz(path, message, words):
    """Changes one message as Pontoon does."""
    resource = parse_resource(str(path))
    entry = next(entry for section in resource.sections for entry in section.entries if getattr(entry, "id", None) == (message,))
    entry.value = parse_message("fluent", words)
    path.write_text("".join(serialize_resource(resource)), encoding="utf-8")


class Plain(Transformer):
    """Writes `{ "*" }` as the letter it means. Tools may put it so, and a reader sees no difference."""

    def visit_Placeable(self, node):
        """Turns a literal without escapes into text."""
        self.generic_visit(node)
        literal = isinstance(node.expression, ast.StringLiteral) and "\\" not in node.expression.value
        return ast.TextElement(node.expression.value) if literal else node

    def visit_Pattern(self, node):
        """Joins text that stands side by side."""
        self.generic_visit(node)
        joined = []
        for element in node.elements:
            if joined and isinstance(element, ast.TextElement) and isinstance(joined[-1], ast.TextElement):
                joined[-1] = ast.TextElement(joined[-1].value + element.value)
            else:
                joined.append(element)
        return ast.Pattern(joined)


def messages(path):
    """Every message of a catalogue with its meaning, as the reference parser reads it; junk is a fault."""
    body = parse(path.read_text(encoding="utf-8")).body
    assert not any(isinstance(entry, ast.Junk) for entry in body), f"{path.name} has lines that are no message"
    return {entry.id.name: meaning(entry) for entry in body if isinstance(entry, ast.Message)}


def meaning(entry):
    """The words of a message and of its attributes, without its comment and its spans."""
    plain = Plain().visit(ast.Message(entry.id, entry.value.clone() if entry.value else None, [a.clone() for a in entry.attributes]))
    return plain.to_json(lambda node: {key: value for key, value in node.items() if key != "span"})


class Project:
    """A copy of the project that may be spoilt."""

    def __init__(self, program, original, folder):
        self.program, self.root = program, folder
        for part in ("content", "locales", "themes"):
            shutil.copytree(original / part, folder / part)

    def run(self, *arguments):
        """Runs the program on the copy; it must succeed."""
        done = subprocess.run([self.program, *arguments, "--root", self.root], capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{' '.join(arguments)} ended with {done.returncode}:\n{done.stdout}{done.stderr}"
        return done.stdout

    def words(self):
        """Every message in English."""
        return messages(self.root / CATALOGUE)

    def states(self):
        """The state of every message in English."""
        return tomllib.loads((self.root / STATES).read_text(encoding="utf-8"))

    def stale(self):
        """How many English messages of the leaflet no longer fit the Dutch."""
        rows = [line.split() for line in self.run("translate", "status").splitlines()]
        columns = rows[0]
        return next(int(row[columns.index("stale")]) for row in rows if row[:2] == ["en", "rugklachten"])

    def change_dutch(self, message):
        """Changes the Dutch of one message in its Markdown."""
        file = self.root / DUTCH
        text = file.read_text(encoding="utf-8")
        dutch = self.states()[message]["source"]
        assert text.count(dutch) == 1, f"“{dutch}” does not stand once in {DUTCH}"
        file.write_text(text.replace(dutch, "Leun rustig op uw ellebogen."), encoding="utf-8")


def differences(before, after):
    """Which messages are not what they were."""
    return sorted(key for key in before.keys() | after.keys() if before.get(key) != after.get(key))


def check_edit(project, edit):
    """A translator changes words that had been reviewed: only their review is lost."""
    project.run("translate", "accept", "en", MESSAGE, "--state", "reviewed-clinical", "--by", "fysiotherapeut")
    words, states = project.words(), project.states()
    assert states[MESSAGE]["state"] == "reviewed-clinical"

    edit(project.root / CATALOGUE, MESSAGE, WORDS)
    project.run("translate", "sync", "--by", "vertaler")

    assert list(project.words()) == list(words), "the messages are others, or stand in another order"
    changed = differences(words, project.words())
    assert changed == [MESSAGE], f"these messages were changed: {changed}"
    assert project.words()[MESSAGE] == meaning(FluentParser().parse_entry(f"{MESSAGE} = {WORDS}"))
    changed = differences(states, project.states())
    assert changed == [MESSAGE], f"the state of these messages was changed: {changed}"
    after = project.states()[MESSAGE]
    assert (after["state"], after["by"]) == ("translated", "vertaler"), f"the review was inherited: {after}"
    assert after["hash"] != states[MESSAGE]["hash"]
    assert after["source"] == states[MESSAGE]["source"]
    project.run("check")


def check_staleness(project, edit):
    """The Dutch changes and the id stays; the translation is stale until a translator brings it up to date."""
    words, states, stale = project.words(), project.states(), project.stale()
    project.change_dutch(MESSAGE)
    project.run("translate", "sync")
    assert MESSAGE in messages(project.root / "locales/nl/rugklachten.ftl"), "a changed step got another id"
    assert project.words() == words, "sync changed words"
    assert project.states() == states, "sync called a stale translation fresh"
    assert project.stale() == stale + 1

    edit(project.root / CATALOGUE, MESSAGE, LATER_WORDS)
    project.run("translate", "sync", "--by", "vertaler")
    assert project.stale() == stale
    assert project.states()[MESSAGE]["source"] == "Leun rustig op uw ellebogen."
    changed = differences(states, project.states())
    assert changed == [MESSAGE], f"the state of these messages was changed: {changed}"


def check(program, original, edit):
    """Both stories, one after the other, on one copy."""
    with tempfile.TemporaryDirectory() as folder:
        project = Project(program, original, Path(folder))
        check_edit(project, edit)
        check_staleness(project, edit)


def main():
    """Tries each tool and names the one that fails."""
    program = Path(sys.argv[1]).resolve()
    original = Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else PROJECT
    failed = 0
    for name, edit in (("translate-toolkit", edit_with_toolkit), ("moz.l10n", edit_with_moz)):
        try:
            check(program, original, edit)
            print(f"{name}: every other message and state is as it was")
        except AssertionError as fault:
            failed += 1
            print(f"{name}: {fault}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
