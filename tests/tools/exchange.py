#!/usr/bin/env python3
"""Sends every catalogue through the tools of agencies and back, and asks the program whether it kept its words.

Every language and leaflet is exported as PO and as XLIFF. GNU gettext and Translate Toolkit must read the files as they
are meant; then they rewrite them, unedited and with one text edited, and the program imports the result. Only the
edited message may change, and no review may come from outside. Nothing is written outside a copy of the project.

Usage: exchange.py PROGRAM [PROJECT]
"""

import gettext
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from fluent.syntax import FluentParser, ast, parse
from translate.lang import data as languages
from translate.storage import po, xliff

import roundtrip
from roundtrip import PROJECT, Plain, differences, meaning, messages

ROLE = "vertaalbureau"
STORES = {"po": po.pofile, "xliff": xliff.xlifffile}
EXTENSIONS = {"po": "po", "xliff": "xlf"}
NUMBERS = range(1200)


class Project(roundtrip.Project):
    """A copy of the project that may be spoilt."""

    def export(self, lang, domain, form):
        """Exports a catalogue into a file beside the project."""
        file = self.root / f"{lang}-{domain}.{EXTENSIONS[form]}"
        self.run("translate", "export", lang, domain, "--as", form, "--out", file)
        return file

    def import_(self, file):
        """Imports a file; gives the exit code and everything that was printed."""
        command = [self.program, "translate", "import", file, "--by", ROLE, "--root", self.root]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    def catalogue(self, lang, domain):
        """The file with a language's words."""
        return self.root / "locales" / lang / f"{domain}.ftl"

    def states(self, lang, domain):
        """What is known of a language's words."""
        file = self.root / "locales" / lang / f"{domain}.state.toml"
        return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}

    def files(self):
        """Every file under `locales/` with its bytes."""
        return {path: path.read_bytes() for path in sorted((self.root / "locales").rglob("*")) if path.is_file()}


def entries(path):
    """Every message of a catalogue as the reference parser reads it."""
    body = parse(path.read_text(encoding="utf-8")).body if path.exists() else []
    return {entry.id.name: entry for entry in body if isinstance(entry, ast.Message)}


def text_of(entry):
    """The text of a message that holds nothing but text."""
    pattern = Plain().visit(entry.value.clone())
    return "".join(element.value for element in pattern.elements)


def name_of(unit):
    """The id of a message, where each form has it."""
    return unit.getcontext() if isinstance(unit, po.pounit) else unit.getid().rsplit("\x04")[-1]


def units_of(store):
    """The texts of a file, without its header."""
    return {name_of(unit): unit for unit in store.units if not unit.isheader()}


def says(unit_text, entry, domain):
    """Whether a text in a file says what a message says; the interface travels as Fluent patterns."""
    if domain != "ui":
        return unit_text == text_of(entry)
    indented = unit_text.replace("\n", "\n    ")
    return meaning(FluentParser().parse_entry(f"{entry.id.name} =\n    {indented}\n")) == meaning(entry)


def check_read(project, lang, domain, file, form):
    """Other tools find every text of the Dutch with its translation."""
    dutch, words = (entries(project.catalogue(tag, domain)) for tag in ("nl", lang))
    units = units_of(STORES[form].parsefile(str(file)))
    assert list(units) == list(dutch), "the ids are not those of the Dutch, in its order"
    for name, unit in units.items():
        assert says(unit.source, dutch[name], domain), f"the Dutch of {name} is “{unit.source}”"
        translation = words.get(name)
        if translation is None:
            assert not unit.target, f"{name} has no translation, and the file says “{unit.target}”"
        else:
            assert says(unit.target, translation, domain), f"the translation of {name} is “{unit.target}”"


def check_gettext(file, lang):
    """GNU gettext finds nothing to complain about, and the plural forms are those of the language."""
    done = subprocess.run(["msgfmt", "--check", "-o", "/dev/null", file], capture_output=True, text=True, check=False)
    assert done.returncode == 0 and not done.stderr, f"msgfmt says:\n{done.stderr}"
    header = po.pofile.parsefile(str(file)).parseheader().get("Plural-Forms")
    if header and lang in languages.languages:
        ours = gettext.c2py(header.split("plural=")[1].rstrip("; "))
        theirs = gettext.c2py(languages.languages[lang][2])
        assert all(ours(number) == theirs(number) for number in NUMBERS), f"“{header}” is not the rule of {lang}"


def rewrite(file, form, edits):
    """Lets Translate Toolkit read the file, give some texts new words, and write it."""
    store = STORES[form].parsefile(str(file))
    units = units_of(store)
    for name, words in edits.items():
        units[name].target = words
        units[name].markfuzzy(False)
    store.savefile(str(file))


def reflow(file):
    """Lets gettext break the lines and sort the texts."""
    subprocess.run(["msgcat", "--width=50", "--sort-output", "-o", file, file], check=True, capture_output=True)


def check_nothing_to_change(project, file):
    """An import of what was exported changes not one byte."""
    before = project.files()
    code, printed = project.import_(file)
    assert code == 0 and "nothing to change" in printed, f"an unedited file was imported with {code}:\n{printed}"
    changed = [str(path) for path in differences(before, project.files())]
    assert not changed, f"an unedited file changed {changed}"


def is_plain(entry):
    """Whether a message is a text without a number, a link or anything else that its translation must keep."""
    texts = [element.value for element in entry.value.elements if isinstance(element, ast.TextElement)]
    is_text = len(texts) == len(entry.value.elements)
    return is_text and not any(sign.isdigit() or sign in "[*" for sign in "".join(texts))


def choose_edits(project, lang, domain, mark):
    """New words for a text that is translated, and for one that is not where there is one."""
    dutch, words = (entries(project.catalogue(tag, domain)) for tag in ("nl", lang))
    critical = ("dose-", "safety-")
    plain = [name for name, entry in dutch.items() if is_plain(entry) and not name.startswith(critical)]
    known = [name for name in plain if name in words][:1]
    missing = [name for name in plain if name not in words][:1]
    return {name: text_of(words[name]) + mark for name in known} | {name: "New words" + mark for name in missing}


def check_edit(project, lang, domain, form, file):
    """An edited text changes its message, and nothing else; nobody has reviewed it."""
    catalogue = project.catalogue(lang, domain)
    words, states, before = entries(catalogue), project.states(lang, domain), project.files()
    edits = choose_edits(project, lang, domain, f" ({form})")
    rewrite(file, form, edits)
    code, printed = project.import_(file)
    assert code == 0, f"the import ended with {code}:\n{printed}"

    after = entries(catalogue)
    changed = differences({k: meaning(v) for k, v in words.items()}, {k: meaning(v) for k, v in after.items()})
    assert changed == sorted(edits), f"edited were {sorted(edits)}, changed {changed}:\n{printed}"
    assert all(text_of(after[name]) == text for name, text in edits.items())
    dutch = [name for name in entries(project.catalogue("nl", domain)) if name in after]
    if list(words) == [name for name in dutch if name in words]:
        assert list(after) == dutch, "the new messages are not in the order of the Dutch"
    changed = differences(states, project.states(lang, domain))
    assert changed == sorted(edits), f"the state of these messages was changed: {changed}"
    for name in edits:
        state = project.states(lang, domain)[name]
        assert (state["state"], state["by"]) == ("translated", ROLE), f"{name}: {state}"
    allowed = {catalogue, catalogue.with_suffix(".state.toml")}
    files = differences(before, project.files())
    assert set(files) <= allowed, f"other files were changed: {files}"
    check_nothing_to_change(project, file)


def check_outdated(project, form):
    """A translation of a Dutch text that has changed since the export is reported, and not taken over."""
    message, lang, domain = roundtrip.MESSAGE, "en", "rugklachten"
    file = project.export(lang, domain, form)
    source = project.root / roundtrip.DUTCH
    text, dutch = source.read_text(encoding="utf-8"), project.states(lang, domain)[message]["source"]
    assert text.count(dutch) == 1, f"“{dutch}” does not stand once in {roundtrip.DUTCH}"
    source.write_text(text.replace(dutch, "Leun rustig op uw ellebogen."), encoding="utf-8")
    project.run("translate", "sync")
    words = messages(project.catalogue(lang, domain))
    rewrite(file, form, {message: f"Lean on your elbows ({form})."})
    code, printed = project.import_(file)
    assert code == 1 and "outdated-baseline" in printed and message in printed, f"{code}:\n{printed}"
    assert messages(project.catalogue(lang, domain)) == words, "a translation of another Dutch text was taken over"
    source.write_text(text, encoding="utf-8")
    project.run("translate", "sync")


def check_catalogue(project, lang, domain, form):
    """All of it for one catalogue in one form."""
    file = project.export(lang, domain, form)
    check_nothing_to_change(project, file)
    check_read(project, lang, domain, file, form)
    if form == "po":
        check_gettext(file, lang)
        reflow(file)
        check_nothing_to_change(project, file)
        file = project.export(lang, domain, form)
    rewrite(file, form, {})
    check_nothing_to_change(project, file)
    check_edit(project, lang, domain, form, file)


def main():
    """Tries each catalogue in each form and names those that fail."""
    program = Path(sys.argv[1]).resolve()
    original = Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else PROJECT
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        project = Project(program, original, Path(folder))
        tags = sorted(path.parent.name for path in (project.root / "locales").glob("*/locale.toml"))
        domains = sorted(path.stem for path in (project.root / "locales/nl").glob("*.ftl"))
        checks = [(check_catalogue, lang, domain) for lang in tags if lang != "nl" for domain in domains]
        for check, *which in [*checks, (check_outdated,)]:
            for form in STORES:
                try:
                    check(project, *which, form)
                    print(f"{' '.join(which) or 'a changed Dutch text'} as {form}: as it should be")
                except AssertionError as fault:
                    failed += 1
                    print(f"{' '.join(which) or 'a changed Dutch text'} as {form}: {fault}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
