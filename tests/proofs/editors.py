#!/usr/bin/env python3
"""Proves that editors read the `concise` format: vim's errorformat by vim itself, VS Code's `$gcc` by its pattern."""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = ROOT / "target" / "debug" / "citedesk"
DRAFT = "examples/newsroom/science/bridge-sensors.md"
# As the page for editors gives it.
ERRORFORMAT = r"%f:%l:%c: %t%*[a-z]: %m"
# The pattern of VS Code's `$gcc` problem matcher.
GCC = re.compile(r"^(.*?):(\d+):(\d*):?\s+(?:fatal\s+)?(warning|error):\s+(.*)$")


def install(tool, package):
    if shutil.which(tool) is None:
        subprocess.run(["apt-get", "update", "--quiet"], check=True)
        subprocess.run(["apt-get", "install", "--yes", "--quiet", package], check=True)


def main():
    install("vim", "vim")
    page = (ROOT / "docs" / "editors.md").read_text(encoding="utf-8")
    if ERRORFORMAT.replace(" ", r"\ ") not in page:
        sys.exit("docs/editors.md gives another errorformat than the one that is proven here")
    check = [str(BINARY), "check", "--format", "concise", "--quiet", DRAFT]
    shown = subprocess.run(check, cwd=ROOT, text=True, capture_output=True).stdout
    if not shown:
        sys.exit(f"{DRAFT} has no finding to be read")
    with tempfile.TemporaryDirectory() as folder:
        errors, listed = pathlib.Path(folder, "errors"), pathlib.Path(folder, "listed")
        errors.write_text(shown, encoding="utf-8")
        script = [
            "set errorformat=" + ERRORFORMAT.replace("\\", "\\\\").replace(" ", "\\ "),
            f"cgetfile {errors}",
            f"call writefile([json_encode(map(getqflist(), '[bufname(v:val.bufnr), v:val.lnum, v:val.col, v:val.type, v:val.text]'))], '{listed}')",
            "qall!",
        ]
        vim = ["vim", "-u", "NONE", "-N", "-es"] + [part for line in script for part in ("-c", line)]
        subprocess.run(vim, cwd=ROOT, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, timeout=60)
        quickfix = json.loads(listed.read_text(encoding="utf-8"))
    wanted = []
    for line in shown.splitlines():
        path, row, column, rest = line.split(":", 3)
        level, message = rest.strip().split(": ", 1)
        wanted.append([path, int(row), int(column), level[0], message])
        if level != "note" and not GCC.match(line):
            sys.exit(f"VS Code's $gcc does not read {line!r}")
    if quickfix != wanted:
        sys.exit(f"vim's quickfix list is\n{quickfix}\nand not\n{wanted}")
    print(f"editors: vim lists {len(quickfix)} of {len(wanted)} findings, $gcc reads them")


main()
