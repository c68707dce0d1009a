"""Habits of the house that no type checker knows."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "roe_trainer"
ROOMS = tuple(sorted(path.name for path in PACKAGE.iterdir() if (path / "__init__.py").is_file()))
BELOW_THE_SESSION = ("shelf", "files", "sea", "vessels", "law", "ladder", "scenario", "world", "picture", "doctrine")
COUNTED = (*BELOW_THE_SESSION, "session", "scoring", "players")
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "managers"}
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|NotImplementedError|coming soon|not yet implemented", re.IGNORECASE)
# The platform's own trigonometry and powers differ in the last bit from one machine to the next; a root does not.
PORTABLE_MATH = {"isqrt", "sqrt", "gcd", "inf", "isfinite", "isnan", "ceil", "floor", "comb"}
FORBIDDEN_MODULES = {
    "pickle",
    "marshal",
    "shelve",
    "random",
    "secrets",
    "socket",
    "ctypes",
    "numpy",
    "cmath",
    "statistics",
}
FORBIDDEN_CALLS = {"eval", "exec", "hash", "id", "compile", "__import__", "breakpoint"}
# A temporary file needs a name nobody else has; the check of packs looks parts up by identity and never in order.
ALLOWED = {("files/atomic.py", "secrets"), ("doctrine/examined.py", "id")}


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def sources(*rooms: str) -> Iterator[Path]:
    for room in rooms or ROOMS:
        yield from sorted((PACKAGE / room).rglob("*.py"))


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def imported(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.lineno, node.module


def calls(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield node.lineno, ast.unparse(node.func)


def test_no_function_is_longer_than_fifty_lines_and_no_file_than_four_hundred() -> None:
    long = []
    for path in sources():
        if path.read_text(encoding="utf-8").count("\n") > 400:
            long.append(f"{name_of(path)} is too long a file")
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > 50:
                    long.append(f"{name_of(path)}:{node.lineno} {node.name} has {length} lines")
    assert long == []


def test_nothing_has_a_vague_name() -> None:
    vague = [name_of(path) for path in sources() if VAGUE & {path.stem, *path.relative_to(PACKAGE).parts}]
    assert vague == []


def test_nothing_is_left_unfinished() -> None:
    left = [
        f"{name_of(path)}:{number} {line.strip()}"
        for path in sources()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if UNFINISHED.search(line)
    ]
    assert left == []


def test_only_the_window_knows_pygame() -> None:
    stray = [
        f"{name_of(path)}:{line}"
        for path in sources(*(room for room in ROOMS if room != "ui"))
        for line, module in imported(parsed(path))
        if module.split(".")[0] == "pygame"
    ]
    assert stray == []


def test_no_room_that_counts_asks_the_clock_the_dice_of_the_platform_or_the_net() -> None:
    stray = []
    for path in sources(*COUNTED):
        for line, module in imported(parsed(path)):
            top = module.split(".")[0]
            if top in FORBIDDEN_MODULES | {"time"} and (name_of(path), top) not in ALLOWED:
                stray.append(f"{name_of(path)}:{line} imports {module}")
        for line, call in calls(parsed(path)):
            forbidden = call in FORBIDDEN_CALLS and (name_of(path), call) not in ALLOWED
            if forbidden or re.search(r"\b(datetime|date)\.(now|today|utcnow)$", call):
                stray.append(f"{name_of(path)}:{line} calls {call}")
    assert stray == []


def test_no_room_that_counts_uses_mathematics_that_differs_between_machines() -> None:
    stray = []
    for path in sources(*COUNTED):
        for node in ast.walk(parsed(path)):
            used = []
            if isinstance(node, ast.ImportFrom) and node.module == "math":
                used = [alias.name for alias in node.names]
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "math":
                used = [node.attr]
            stray += [f"{name_of(path)} uses math.{name}" for name in used if name not in PORTABLE_MATH]
    assert stray == []


def test_no_room_that_counts_walks_through_a_set_in_the_order_of_chance() -> None:
    """A loop over a set literal, a set comprehension or `set(...)` that is not sorted first."""
    stray = []
    for path in sources(*COUNTED):
        for node in ast.walk(parsed(path)):
            loops = [node.iter] if isinstance(node, ast.For) else []
            if isinstance(node, ast.ListComp | ast.DictComp | ast.GeneratorExp):
                loops = [generator.iter for generator in node.generators]
            for walked in loops:
                text = ast.unparse(walked)
                if isinstance(walked, ast.Set | ast.SetComp) or re.match(r"(frozen)?set\(", text):
                    stray.append(f"{name_of(path)}:{walked.lineno} {text[:60]}")
    assert [line for line in stray if "any(" not in line and "all(" not in line] == []


def test_nothing_that_is_read_can_run() -> None:
    dangerous = {"pickle", "marshal", "shelve", "dill", "joblib"}
    stray = []
    for path in sources():
        if name_of(path) == "records/branch.py":
            continue  # bytes from one process of our own to another: no file is read there
        stray += [f"{name_of(path)}:{n} {m}" for n, m in imported(parsed(path)) if m.split(".")[0] in dangerous]
        stray += [
            f"{name_of(path)}:{n} {call}"
            for n, call in calls(parsed(path))
            if call in ("eval", "exec", "yaml.load", "yaml.unsafe_load", "yaml.full_load", "os.system")
        ]
    assert stray == []


@cache
def classes() -> dict[str, list[ast.ClassDef]]:
    """Every class of the package by its name."""
    found: dict[str, list[ast.ClassDef]] = {}
    for path in sources():
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.ClassDef):
                found.setdefault(node.name, []).append(node)
    return found


def methods(node: ast.ClassDef) -> dict[str, ast.FunctionDef | ast.AsyncFunctionDef]:
    return {each.name: each for each in node.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)}


def bases(node: ast.ClassDef) -> Iterator[ast.ClassDef]:
    for base in node.bases:
        name = ast.unparse(base).split("[")[0].split(".")[-1]
        for found in classes().get(name, []):
            yield found
            yield from bases(found)


@cache
def protocols() -> tuple[ast.ClassDef, ...]:
    every = (node for nodes in classes().values() for node in nodes)
    return tuple(node for node in every if "Protocol" in {ast.unparse(base).split("[")[0] for base in node.bases})


def is_told_elsewhere(node: ast.ClassDef, method: str) -> bool:
    """Whether a base of a class, or a protocol that it fits, has the docstring of its method."""
    fitted = (each for each in protocols() if methods(each).keys() <= methods(node).keys())
    above = (methods(each).get(method) for each in (*bases(node), *fitted))
    return any(ast.get_docstring(each) for each in above if each is not None)


def public_parts(tree: ast.Module) -> Iterator[tuple[str, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef, bool]]:
    """Public classes, functions and methods with their names, and whether their docstring may stand elsewhere."""
    for node in tree.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_"):
            yield node.name, node, False
            for name, method in (methods(node) if isinstance(node, ast.ClassDef) else {}).items():
                if not name.startswith("_") and not any(
                    ast.unparse(d).endswith(".setter") for d in method.decorator_list
                ):
                    assert isinstance(node, ast.ClassDef)
                    yield f"{node.name}.{name}", method, is_told_elsewhere(node, name)


def without_docstring(room: str) -> list[str]:
    bare = []
    for path in sources(room):
        bare += [] if ast.get_docstring(parsed(path)) else [name_of(path)]
        for name, node, elsewhere in public_parts(parsed(path)):
            if not ast.get_docstring(node) and not elsewhere:
                bare.append(f"{name_of(path)}:{node.lineno} {name}")
    return bare


@pytest.mark.parametrize("room", ROOMS)
def test_every_public_thing_has_a_docstring_and_every_module_too(room: str) -> None:
    assert without_docstring(room) == []


def raised(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether it raises an error of its own; what stands in a function inside it is not counted."""
    pending: list[ast.AST] = list(node.body)
    while pending:
        each = pending.pop()
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            continue
        if isinstance(each, ast.Raise) and each.exc is not None:
            return True
        pending += ast.iter_child_nodes(each)
    return False


@pytest.mark.parametrize("room", ROOMS)
def test_a_public_function_that_raises_says_so(room: str) -> None:
    silent = []
    for path in sources(room):
        for name, node, elsewhere in public_parts(parsed(path)):
            if isinstance(node, ast.ClassDef) or elsewhere or not raised(node):
                continue
            if not re.search(r"\braises?\b", ast.get_docstring(node) or "", re.IGNORECASE):
                silent.append(f"{name_of(path)}:{node.lineno} {name}")
    assert silent == []


@pytest.mark.parametrize("room", ROOMS)
def test_every_room_has_tests(room: str) -> None:
    assert list((ROOT / "tests" / room).glob("test_*.py")), f"tests/{room} is empty"


def test_every_shipped_asset_is_named_somewhere_or_lies_in_a_folder_that_is_read_whole() -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    lonely = []
    for path in sorted((ROOT / "assets").rglob("*")):
        if not path.is_file() or path.name.startswith((".", "LICENSE", "README")):
            continue
        folder = path.relative_to(ROOT / "assets").parts[0]
        if path.name not in text and path.stem not in text and f'"{folder}"' not in text:
            lonely.append(path.relative_to(ROOT).as_posix())
    assert lonely == []


def test_no_file_of_the_repository_names_a_machine_or_an_index() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split(
        "\n"
    )
    named = []
    for name in listed:
        path = ROOT / name
        if not name or not path.is_file() or path.stat().st_size > 2_000_000:
            continue
        text = path.read_bytes().decode("utf-8", "replace")
        for word in ("--index" + "-url", "--find" + "-links", "/tmp" + "/venv", "/work" + "/main", "pypi" + ".org"):
            if word in text and not (name == "CONTRIBUTING.md" and "no-emit" in text):
                named.append(f"{name}: {word}")
    assert named == []
