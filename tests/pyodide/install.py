"""Pyodide and the packages that the project needs under it, in a cache folder; what cannot be had is said plainly."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
PINS = ROOT / "requirements-dev.txt"
COMPILED = "pydantic-core"
COMPILED_ENDINGS = {".so", ".pyd", ".pyc"}
LEFT_OUT = {COMPILED, "pygame-ce"}
"""Not taken from the running Python: what is fetched, and what only the window needs."""


class CannotBeHad(Exception):
    """Something that is needed is not on this machine and cannot be fetched; says what."""


@dataclass(frozen=True, slots=True)
class Installed:
    """Where node, its modules and the wheel of the compiled package are."""

    node: str
    node_modules: Path
    compiled: Path


def install(cache: Path) -> Installed:
    """Fetch what the cache has not; raises CannotBeHad."""
    tools = {name: shutil.which(name) for name in ("node", "npm")}
    node, npm = tools["node"], tools["npm"]
    if node is None or npm is None:
        raise CannotBeHad(f"{' and '.join(name for name, path in tools.items() if path is None)} not found")
    cache.mkdir(parents=True, exist_ok=True)
    modules = _node_modules(npm, cache)
    lock = json.loads((modules / "pyodide" / "pyodide-lock.json").read_text(encoding="utf-8"))["info"]
    return Installed(node, modules, _compiled(cache, lock["python"], f"pyemscripten_{lock['abi_version']}_wasm32"))


def _node_modules(npm: str, cache: Path) -> Path:
    wanted = (HERE / "package-lock.json").read_bytes()
    kept = cache / "package-lock.json"
    modules = cache / "node_modules"
    if not (modules.is_dir() and kept.is_file() and kept.read_bytes() == wanted):
        kept.unlink(missing_ok=True)
        shutil.copy(HERE / "package.json", cache)
        shutil.copy(HERE / "package-lock.json", cache)
        _run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cache, "the npm package pyodide")
    return modules


def _compiled(cache: Path, python: str, platform: str) -> Path:
    """The wheel of the one package that is compiled, as pinned."""
    version, tag = metadata.version(COMPILED), "cp" + "".join(python.split(".")[:2])
    wheel = cache / f"{COMPILED.replace('-', '_')}-{version}-{tag}-{tag}-{platform}.whl"
    if not wheel.is_file():
        wanted = cache / "compiled.txt"
        wanted.write_text(_pinned(version), encoding="utf-8")
        options = ["--only-binary", ":all:", "--no-deps", "--require-hashes", "--platform", platform]
        options += ["--implementation", "cp", "--abi", tag, "--python-version", python, "-r", str(wanted)]
        _run([_python_with_pip(), "-m", "pip", "download", "-q", "-d", str(cache), *options], cache, wheel.name)
    return wheel


def _pinned(version: str) -> str:
    found = re.search(rf"^{COMPILED}==(\S+).*\n(?:    --hash=.*\n)+", PINS.read_text(encoding="utf-8"), re.MULTILINE)
    if found is None or found[1] != version:
        raise CannotBeHad(f"{COMPILED} {version} is installed here, which is not the one pinned in {PINS.name}")
    return found[0]


def _python_with_pip() -> str:
    for python in (sys.executable, str(Path(sys.base_prefix, "bin", "python3"))):
        if subprocess.run([python, "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0:
            return python
    raise CannotBeHad("pip not found")


def packages(installed: Installed, folder: Path) -> None:
    """Fill a new folder to import from: what is compiled as fetched, what is pure Python as it is installed here."""
    with zipfile.ZipFile(installed.compiled) as archive:
        archive.extractall(folder)
    for name in sorted(_wanted()):
        for file in metadata.files(name) or ():
            if file.suffix not in COMPILED_ENDINGS and ".." not in file.parts:
                target = folder / file
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file.locate(), target)


def _wanted() -> set[str]:
    """What the project needs, and what that needs in turn; PyYAML, whose C library stays behind, does without it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: set[str] = set()
    pending: list[str] = list(project["dependencies"])
    while pending:
        asked = Requirement(pending.pop())
        name = canonicalize_name(asked.name)
        if name not in found | LEFT_OUT and (asked.marker is None or asked.marker.evaluate({"extra": ""})):
            found.add(name)
            pending += metadata.requires(name) or ()
    return found


def _run(command: list[str], folder: Path, what: str) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CannotBeHad(f"{what} could not be fetched: {(done.stderr or done.stdout).strip()[-300:]}")
