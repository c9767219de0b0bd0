#!/usr/bin/env python3
"""Proves that a CSL processor takes what `citedesk refs --format csl-json` writes.

The entries of the sample newsroom, and those of bibliographies, are set by citeproc-py, from the package index, in a virtual environment, and each title
and author has to come out again. Everything happens below target/proofs.
"""

import json
import pathlib
import shutil
import subprocess
import sys
import venv

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORK = ROOT / "target" / "proofs" / "csl"
PYTHON = WORK / "venv" / "bin" / "python"
DRAFTS = ["examples/newsroom", "tests/cli/refs-bibliography.in", "tests/cli/refs-publisher.in"]

# Run by the environment's own interpreter: sets all items in one style, a line an item.
PROCESSOR = """
import json, sys, warnings
warnings.simplefilter("ignore")
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
items = json.load(sys.stdin)
source = CiteProcJSON(items)
style = CitationStylesStyle("harvard-cite-them-right", validate=False)
bibliography = CitationStylesBibliography(style, source, formatter.plain)
for item in items:
    citation = Citation([CitationItem(item["id"])])
    bibliography.register(citation)
    assert bibliography.cite(citation, lambda unknown: sys.exit(f"no item {unknown}"))
print("\\n".join(map(str, bibliography.bibliography())))
"""


def run(*command, **options):
    done = subprocess.run(command, cwd=ROOT, text=True, stdout=subprocess.PIPE, **options)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command[:4]))} failed with status {done.returncode}")
    return done.stdout


def main():
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    venv.create(WORK / "venv", with_pip=True)
    run(PYTHON, "-m", "pip", "install", "--quiet", "citeproc-py")
    written = run(
        "cargo", "run", "--quiet", "--locked", "--", "refs", "--no-config", "--format", "csl-json", *DRAFTS
    )
    items = json.loads(written)
    if len(items) < 20 or not any("citation-key" in item and item["id"] == item["citation-key"] for item in items) or len({item["id"] for item in items}) != len(items):
        sys.exit(f"{len(items)} items were written, or two have one name")
    shown = run(PYTHON, "-c", PROCESSOR, input=written)
    flat = "".join(shown.split()).casefold()
    for item in items:
        names = [name.get("family", name.get("literal")) for name in item.get("author", [])]
        for text in filter(None, [item.get("title"), *names[:1]]):
            if "".join(text.split()).casefold() not in flat:
                sys.exit(f"the processor does not show {text!r} of {item['id']}:\n{shown}")
    houses = [item for item in items if "publisher" in item and "ISBN" not in item]
    if not houses or any(f"in {item['publisher']}".casefold() in shown.casefold() for item in houses):
        sys.exit("a publisher is set as what a work stands in, or none was written")
    print(f"{len(items)} entries were set by a CSL processor, each with its title and author")


if __name__ == "__main__":
    main()
