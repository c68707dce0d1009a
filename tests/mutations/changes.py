"""Small mistakes that can be made in a piece of source: a comparison turned, a bound shifted, a call forgotten ...

Strings, annotations and decorators are left as they are: words are checked elsewhere, and the others by the type checker.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

COMPARISONS: dict[type[ast.cmpop], tuple[str, tuple[str, ...]]] = {
    ast.Eq: ("==", ("!=",)),
    ast.NotEq: ("!=", ("==",)),
    ast.Lt: ("<", ("<=", ">=")),
    ast.LtE: ("<=", ("<", ">")),
    ast.Gt: (">", (">=", "<=")),
    ast.GtE: (">=", (">", "<")),
    ast.Is: ("is", ("is not",)),
    ast.IsNot: ("is not", ("is",)),
    ast.In: ("in", ("not in",)),
    ast.NotIn: ("not in", ("in",)),
}
ARITHMETIC: dict[type[ast.operator], tuple[str, str]] = {
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "//"),
    ast.FloorDiv: ("//", "*"),
    ast.BitOr: ("|", "&"),
    ast.BitAnd: ("&", "|"),
}
CALLS = {"min": "max", "max": "min", "any": "all", "all": "any"}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """Bytes `start` to `end` of a source replaced by `new`; `line` counts from 1, `within` names the function or class."""

    start: int
    end: int
    new: str
    line: int
    within: str

    def applied(self, source: bytes) -> bytes:
        """The source with the mistake in it."""
        return source[: self.start] + self.new.encode() + source[self.end :]

    def before_and_after(self, source: bytes) -> tuple[str, str]:
        """The line of the mistake without and with it, blanks made one; of several lines the first."""
        first = source.rfind(b"\n", 0, self.start) + 1
        end = source.find(b"\n", self.end)
        last = len(source) if end < 0 else end
        before = source[first:last]
        after = Change(self.start - first, self.end - first, self.new, 0, "").applied(before)
        return _shortened(before), _shortened(after)


def _shortened(lines: bytes) -> str:
    line, *more = lines.decode().strip().split("\n")
    return " ".join(line.split()) + (" …" if more else "")


def changes(source: bytes) -> list[Change]:
    """Every mistake this module knows how to make there, in order; see `compiles`."""
    return sorted(set(_Changes(source).found))


def compiles(source: bytes) -> bool:
    """Whether it is Python at all; a few changes leave what is not."""
    try:
        compile(source, "", "exec", dont_inherit=True)
    except SyntaxError:
        return False
    return True


class _Changes(ast.NodeVisitor):
    """Walks a source and notes what could be done wrong at each place."""

    def __init__(self, source: bytes) -> None:
        self.source = source
        self.found: list[Change] = []
        self._starts = [0]
        for line in source.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))
        self._within: list[str] = []
        self.visit(ast.parse(source))

    def _at(self, line: int, column: int) -> int:
        return self._starts[line - 1] + column

    def _span(self, node: ast.expr | ast.stmt) -> tuple[int, int]:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return self._at(node.lineno, node.col_offset), self._at(node.end_lineno, node.end_col_offset)

    def _note(self, start: int, end: int, new: str) -> None:
        line = self.source.count(b"\n", 0, start) + 1
        self.found.append(Change(start, end, new, line, ".".join(self._within)))

    def _instead(self, node: ast.expr | ast.stmt, new: str) -> None:
        self._note(*self._span(node), new)

    def _text(self, node: ast.expr) -> str:
        start, end = self._span(node)
        return self.source[start:end].decode()

    def _between(self, left: ast.expr, right: ast.expr, old: str, new: str) -> None:
        """Replace the operator that stands between two expressions."""
        start, end = self._span(left)[1], self._span(right)[0]
        gap = self.source[start:end].decode()
        word = r"\b" + r"\s+".join(old.split()) + r"\b" if old[0].isalpha() else re.escape(old)
        if "#" not in gap and (match := re.search(word, gap)):
            self._note(start + match.start(), start + match.end(), new)

    # What is not looked into.

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Places inside are not told rightly by every Python, and it is words."""

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_arg(self, node: ast.arg) -> None:
        """A name and its annotation."""

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._inside(node.name, node.body)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for default in (*node.args.defaults, *(each for each in node.args.kw_defaults if each is not None)):
            self.visit(default)
        self._inside(node.name, node.body)

    def _inside(self, name: str, body: list[ast.stmt]) -> None:
        self._within.append(name)
        for statement in body:
            self.visit(statement)
        self._within.pop()

    # What can be done wrong.

    def visit_Compare(self, node: ast.Compare) -> None:
        left = node.left
        for operator, right in zip(node.ops, node.comparators, strict=True):
            old, others = COMPARISONS[type(operator)]
            for new in others:
                self._between(left, right, old, new)
            left = right
        self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        old, new = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
        for left, right in zip(node.values, node.values[1:], strict=False):
            self._between(left, right, old, new)
        self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        if isinstance(node.op, ast.Not):
            self._instead(node, f"({self._text(node.operand)})")
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        words = (ast.JoinedStr, ast.List, ast.Tuple, ast.ListComp)
        for side in (node.left, node.right):
            if isinstance(side, words) or (isinstance(side, ast.Constant) and isinstance(side.value, str | bytes)):
                break
        else:
            if found := ARITHMETIC.get(type(node.op)):
                self._between(node.left, node.right, *found)
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, bool):
            self._instead(node, str(not node.value))
        elif isinstance(node.value, int):
            for step in (-1, 1):
                self._instead(node, str(node.value + step))

    def visit_Call(self, node: ast.Call) -> None:
        if isinstance(node.func, ast.Name) and (new := CALLS.get(node.func.id)):
            self._instead(node.func, new)
        self.generic_visit(node)

    def visit_Return(self, node: ast.Return) -> None:
        if node.value is not None and not isinstance(node.value, ast.Constant):
            self._instead(node, "return None")
        self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        if isinstance(node.value, ast.Call | ast.Yield | ast.YieldFrom):
            self._instead(node, "pass")
        self.generic_visit(node)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        self._instead(node, "pass")
        if found := ARITHMETIC.get(type(node.op)):
            self._between(node.target, node.value, f"{found[0]}=", f"{found[1]}=")
        self.generic_visit(node)

    def visit_If(self, node: ast.If) -> None:
        if self._text(node.test) != "TYPE_CHECKING":
            self._turned(node.test)
            self.generic_visit(node)

    def visit_While(self, node: ast.While) -> None:
        self._turned(node.test)
        self.generic_visit(node)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        self._turned(node.test)
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        for test in node.ifs:
            self._turned(test)
        self.generic_visit(node)

    def visit_Continue(self, node: ast.Continue) -> None:
        self._instead(node, "break")

    def visit_Break(self, node: ast.Break) -> None:
        self._instead(node, "continue")

    def _turned(self, test: ast.expr) -> None:
        """The opposite of a condition, where turning its own operator does not say that already."""
        if not isinstance(test, ast.Compare | ast.UnaryOp):
            self._instead(test, f"not ({self._text(test)})")
