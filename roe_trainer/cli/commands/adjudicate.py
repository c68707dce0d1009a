"""`roe-trainer adjudicate`: rule on fact snapshots and compare with what is expected."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from roe_trainer.cli.arguments import add_json, must_be_one_of, print_json
from roe_trainer.cli.command import FINE, NO, Command
from roe_trainer.cli.doctrine_arguments import add_pack, chosen_pack
from roe_trainer.words.line import Several, line
from roe_trainer.words.say import say, shown

if TYPE_CHECKING:
    from roe_trainer.doctrine.cases import AdjudicationCase, Difference
    from roe_trainer.doctrine.pack import Pack
    from roe_trainer.doctrine.ruling import Ruling


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("cases", metavar="CASES", help=say("cli-adjudicate-cases-help"))
    parser.add_argument("--rung", metavar="RUNG", help=say("cli-adjudicate-rung-help"))
    parser.add_argument("--case", metavar="ID", help=say("cli-adjudicate-case-help"))
    parser.add_argument("--trace", action="store_true", help=say("cli-adjudicate-trace-help"))
    add_pack(parser)
    add_json(parser)


def _run(arguments: Namespace) -> int:
    from roe_trainer.doctrine.cases import compare, read_cases

    pack = chosen_pack(arguments)
    cases = read_cases(arguments.cases, pack.vocabulary)
    if arguments.case is not None:
        must_be_one_of("--case", arguments.case, [case.id for case in cases])
    if arguments.rung is not None:
        must_be_one_of("--rung", arguments.rung, list(pack.by_rung))
    cases = tuple(case for case in cases if arguments.case in (None, case.id))
    results = [(case, *compare(pack, case)) for case in cases]
    wrong = [d for _, _, differences in results for d in differences if d.firm]
    if arguments.json:
        print_json(_report(pack, results, arguments.rung))
    else:
        _print(pack, results, arguments.rung, arguments.trace)
    return NO if wrong else FINE


Result = tuple["AdjudicationCase", dict[str, str], "tuple[Difference, ...]"]


def _counts(pack: Pack, results: list[Result]) -> dict[str, int]:
    expected = [(case, rung) for case, _, _ in results for rung in case.expected if rung in pack.by_rung]
    firm = sum(case.firm_rungs is None or rung in case.firm_rungs for case, rung in expected)
    missed = [d for _, _, differences in results for d in differences]
    return {
        "cases": len(results),
        "compared": len(expected),
        "firm": firm,
        "firm_matched": firm - sum(d.firm for d in missed),
        "matched": len(expected) - len(missed),
    }


def _report(pack: Pack, results: list[Result], rung: str | None) -> dict[str, Any]:
    from roe_trainer.doctrine.judge import judge

    def told(case: AdjudicationCase, difference: Difference) -> dict[str, Any]:
        ruling = judge(pack, case.facts, difference.rung)
        return {
            "case": difference.case,
            "rung": difference.rung,
            "expected": difference.expected,
            "found": difference.found,
            "firm": difference.firm,
            "rules": [cited.rule for cited in ruling.rules],
            "sentence": shown(ruling.sentence),
        }

    return {
        "pack": {"id": pack.id, "digest": pack.digest, "law_as_of": pack.law_as_of, "switches": dict(pack.switches)},
        **_counts(pack, results),
        "ok": not any(d.firm for _, _, differences in results for d in differences),
        "differences": [told(case, d) for case, _, differences in results for d in differences],
        "verdicts": {case.id: found for case, found, _ in results},
        **({} if rung is None else {"rulings": {case.id: _whole(pack, case, rung) for case, _, _ in results}}),
    }


def _whole(pack: Pack, case: AdjudicationCase, rung: str) -> dict[str, Any]:
    from roe_trainer.doctrine.judge import judge
    from roe_trainer.doctrine.ruling import plain
    from roe_trainer.doctrine.tracing import trace

    steps = [
        {"depth": s.depth, "asked": shown(s.asked), "holds": s.holds, "found": shown(s.found or "")}
        for s in trace(pack, case.facts, rung)
    ]
    return {**plain(judge(pack, case.facts, rung), shown), "trace": steps}


def _print(pack: Pack, results: list[Result], rung: str | None, traced: bool) -> None:
    from roe_trainer.doctrine.judge import judge

    if rung is None:
        print("\n".join(_table(pack, results)))
    for case, _, differences in results:
        for each in differences:
            ruling = judge(pack, case.facts, each.rung)
            _print_difference(case.id, each, ruling)
        if rung is not None:
            _print_ruling(pack, case, rung)
            if traced:
                _print_trace(pack, case, rung)
    counts = _counts(pack, results)
    print(say("cli-adjudicate-summary", pack=pack.id, day=pack.law_as_of, **counts))


def _print_difference(case: str, each: Difference, ruling: Ruling) -> None:
    key = "cli-adjudicate-difference" if each.firm else "cli-adjudicate-difference-not-firm"
    verdicts = {"expected": each.expected, "found": each.found}
    print(say(key, case=case, rung=each.rung, sentence=ruling.sentence, **verdicts))
    rules = ", ".join(f"{cited.rule} ({cited.citation})" for cited in ruling.rules)
    print("    " + (say("cli-adjudicate-by", rules=rules) if rules else say("cli-adjudicate-by-none")))


def _table(pack: Pack, results: list[Result]) -> list[str]:
    """Cases down, rungs across; `!` beside a firm verdict that is not the expected one, `?` beside another."""
    rows = [["", *pack.by_rung]]
    for case, found, differences in results:
        marks = {each.rung: "!" if each.firm else "?" for each in differences}
        rows.append([case.id, *(found[rung] + marks.get(rung, "") for rung in pack.by_rung)])
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _print_ruling(pack: Pack, case: AdjudicationCase, rung: str) -> None:
    from roe_trainer.doctrine.judge import judge

    ruling = judge(pack, case.facts, rung)
    print(say("cli-adjudicate-ruling", case=case.id, rung=rung, code=ruling.code, sentence=ruling.sentence))
    for each in ruling.rules:
        print("    " + say("cli-adjudicate-rule", rule=each.rule, text=each.text, citation=each.citation))
    read = Several(tuple(read.words for read in ruling.reads if not read.exception), "semicolon")
    print("    " + say("cli-adjudicate-facts", facts=read))
    if ruling.turns is None:
        print("    " + say("cli-adjudicate-no-turn"))
    elif ruling.turns:
        changes = Several(tuple(change.words for change in ruling.turns), "semicolon")
        print("    " + say("cli-adjudicate-turns", changes=changes))


def _print_trace(pack: Pack, case: AdjudicationCase, rung: str) -> None:
    from roe_trainer.doctrine.tracing import trace

    for step in trace(pack, case.facts, rung):
        holds = "holds" if step.holds else "fails"
        told = line(f"cli-adjudicate-{holds}", asked=step.asked)
        if step.found:
            told = line(f"cli-adjudicate-{holds}-found", asked=step.asked, found=step.found)
        print("    " + "  " * step.depth + say(told))


COMMAND = Command("adjudicate", _configure, _run)
