#!/usr/bin/env python3
"""Proves `.pre-commit-hooks.yaml` with the real pre-commit, from the package index, in a virtual environment.

A bad draft's commit is refused with citedesk's message, a good one passes; names hold spaces and accents.
The fixing hook mends a draft, fails that commit once and lets the next one pass; line ends and other drafts stay.
Everything happens below target/proofs; the hook is built from the files of this checkout as they stand.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import venv

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORK = ROOT / "target" / "proofs" / "pre-commit"
GOOD = """# Rents

Rents rose by 8 per cent [1].

## Sources

1. Valuation Office Agency, "Private rents", 2024, https://www.gov.uk/government/statistics/private-rents-2024
"""
BAD = GOOD.replace("[1].", "[1], and wages by 3 [7].")
MENDABLE = GOOD.replace("[1].", "[1][1].")


def run(*command, cwd, check=True):
    env = {
        **os.environ,
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_SYSTEM": os.devnull,
        "PRE_COMMIT_HOME": str(WORK / "cache"),
        "CARGO_TARGET_DIR": str(ROOT / "target" / "proofs" / "cargo"),
        "PATH": f"{WORK / 'venv' / 'bin'}{os.pathsep}{os.environ['PATH']}",
    }
    done = subprocess.run(command, cwd=cwd, env=env, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if check and done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stdout}")
    return done


def repository(folder):
    folder.mkdir(parents=True)
    run("git", "init", "--quiet", cwd=folder)
    run("git", "config", "user.name", "A. Roe", cwd=folder)
    run("git", "config", "user.email", "roe@newsroom.invalid", cwd=folder)


def publish_hooks(folder):
    """A repository that holds this checkout's files, committed or not, and the name of its commit."""
    repository(folder)
    listed = run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", cwd=ROOT).stdout
    for name in filter(None, listed.split("\0")):
        source = ROOT / name
        if source.is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, folder / name)
    run("git", "add", "--all", cwd=folder)
    run("git", "commit", "--quiet", "--message", "Publish the hooks", cwd=folder)
    return run("git", "rev-parse", "HEAD", cwd=folder).stdout.strip()


def desk(folder, revision, hook):
    """A newsroom's repository that runs `hook` of this checkout before each commit."""
    repository(folder)
    (folder / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {WORK / 'citedesk'}\n  rev: {revision}\n  hooks:\n  - id: {hook}\n", encoding="utf-8"
    )
    run("pre-commit", "install", cwd=folder)


def write(newsroom, name, text, ends="\n"):
    (newsroom / name).parent.mkdir(parents=True, exist_ok=True)
    (newsroom / name).write_bytes(text.replace("\n", ends).encode())


def commit(newsroom, what):
    run("git", "add", "--all", cwd=newsroom)
    return run("git", "commit", "--message", f"Write {what}", cwd=newsroom, check=False)


def expect(truth, done, what):
    if not truth:
        sys.exit(f"pre-commit: {what}, but it printed, with status {done.returncode}:\n{done.stdout}")


def check(newsroom):
    """The hook that checks: a bad draft is refused, a good one passes."""
    write(newsroom, "politics/Züge nach Kölln.md", GOOD)
    good = commit(newsroom, "a good draft")
    expect(good.returncode == 0, good, "the commit of a good draft passes")
    write(newsroom, "politics/très mauvais article.txt", BAD)
    bad = commit(newsroom, "a bad draft")
    expect(bad.returncode != 0, bad, "the commit of a bad draft is refused")
    expect("no entry has the key 7" in bad.stdout, bad, "the refusal says what is wrong")
    expect("très mauvais article.txt" in bad.stdout, bad, "the refusal says where")
    write(newsroom, "politics/très mauvais article.txt", GOOD)
    mended = commit(newsroom, "a mended draft")
    expect(mended.returncode == 0, mended, "the mended draft passes")


def mend(newsroom):
    """The hook that mends: it changes what can be mended safely, and nothing else."""
    drafts = {
        "economía/artículo de la mañana.md": (MENDABLE, "\r\n", GOOD),
        "economía/otro artículo.txt": (GOOD, "\r\n", GOOD),
        "economía/ein ruhiger Text.md": (GOOD, "\n", GOOD),
    }
    for name, (text, ends, _) in drafts.items():
        write(newsroom, name, text, ends)
    first = commit(newsroom, "three drafts, one of which can be mended")
    expect(first.returncode != 0, first, "the commit of a draft that was changed is refused")
    expect("1 fixed" in first.stdout, first, "the refusal says what was done")
    for name, (_, ends, wanted) in drafts.items():
        found = (newsroom / name).read_bytes()
        expect(found == wanted.replace("\n", ends).encode(), first, f"{name} is as it should be, not {found!r}")
    second = commit(newsroom, "the mended drafts")
    expect(second.returncode == 0, second, "the second commit passes")
    write(newsroom, "economía/artículo de la mañana.md", BAD)
    bad = commit(newsroom, "a draft that nothing mends")
    expect(bad.returncode != 0, bad, "what cannot be mended is refused")
    expect((newsroom / "economía/artículo de la mañana.md").read_text() == BAD, bad, "and left as it was")


def main():
    shutil.rmtree(WORK, ignore_errors=True)
    venv.create(WORK / "venv", with_pip=True)
    run("pip", "install", "--quiet", "--disable-pip-version-check", "pre-commit", cwd=WORK)
    revision = publish_hooks(WORK / "citedesk")
    for hook, prove in [("citedesk", check), ("citedesk-fix", mend)]:
        desk(WORK / hook.replace("citedesk", "newsroom"), revision, hook)
        prove(WORK / hook.replace("citedesk", "newsroom"))
    print("pre-commit: a bad draft is refused, a good one passes, and what can be mended is mended once")


main()
