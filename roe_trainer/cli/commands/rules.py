"""`roe-trainer rules`: the catalogue of a pack, one page of it, or what differs between packs and days."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from roe_trainer.cli.arguments import add_json, print_json
from roe_trainer.cli.command import FINE, Command
from roe_trainer.cli.doctrine_arguments import add_pack, chosen_pack, day

if TYPE_CHECKING:
    from roe_trainer.doctrine.pack import Pack


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument(
        "id", nargs="?", metavar="ID", help="a rule, source, rung or definition; without it the whole list"
    )
    parser.add_argument("--markdown", action="store_true", help="the whole catalogue as Markdown")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write to a file instead")
    parser.add_argument(
        "--diff", nargs=2, metavar=("A", "B"), help="what differs between two packs, over the case library"
    )
    parser.add_argument(
        "--as-of", nargs=2, type=day, metavar=("D1", "D2"), help="which verdicts change between two days"
    )
    add_pack(parser)
    add_json(parser)


def _run(arguments: Namespace) -> int:
    if arguments.diff:
        from roe_trainer.doctrine.pack import load_pack

        first, second = (load_pack(name) for name in arguments.diff)
        return _differences(first, second, arguments)
    pack = chosen_pack(arguments)
    if arguments.as_of:
        first, second = (pack.as_of(each) for each in arguments.as_of)
        return _differences(first, second, arguments)
    if arguments.id:
        return _page(pack, arguments)
    if arguments.markdown:
        from roe_trainer.doctrine.catalogue import markdown

        return _put(markdown(pack), arguments)
    return _list(pack, arguments)


def _put(text: str, arguments: Namespace) -> int:
    if arguments.output is None:
        print(text, end="" if text.endswith("\n") else "\n")
        return FINE
    from roe_trainer.files.atomic import write_atomic

    write_atomic(arguments.output, text.encode("utf-8"))
    print(f"{arguments.output}: {len(text.splitlines())} lines")
    return FINE


def _page(pack: Pack, arguments: Namespace) -> int:
    from roe_trainer.doctrine.page import find_page, page_names
    from roe_trainer.files.problems import Problem, Unreadable, nearest

    text = find_page(pack, arguments.id)
    if text is None:
        near = nearest(arguments.id, page_names(pack))
        wanted = f"a rule, source, rung or definition of {pack.id}"
        raise Unreadable([Problem("rules", None, None, "", f'"{arguments.id}"', wanted, near)])
    return _put(text, arguments)


def _list(pack: Pack, arguments: Namespace) -> int:
    if arguments.json:
        print_json(
            {
                "pack": pack.id,
                "digest": pack.digest,
                "law_as_of": pack.law_as_of,
                "rules": [_data(r) for r in pack.rules],
            }
        )
        return FINE
    print(f"{pack.title} ({pack.id}), law as of {pack.law_as_of}: {len(pack.rules)} rules on {len(pack.rungs)} rungs")
    for gives in dict.fromkeys(rule.gives for rule in pack.rules):
        print(f"\n{gives}")
        for rule in (rule for rule in pack.rules if rule.gives == gives):
            letter = f" {rule.letter}" if rule.letter else ""
            print(f"  {rule.id}{letter} [{rule.source}] {rule.title}: {', '.join(rule.rungs)}")
    return FINE


def _data(rule: Any) -> dict[str, Any]:
    return {
        "id": rule.id,
        "title": rule.title,
        "gives": rule.gives,
        "letter": rule.letter,
        "rungs": list(rule.rungs),
        "source": rule.source,
        "citation": rule.citation,
        "also": list(rule.also),
        "text": rule.text,
    }


def _differences(first: Pack, second: Pack, arguments: Namespace) -> int:
    from roe_trainer.doctrine.compare import changed_rules, shifts

    added, gone, other = changed_rules(first, second)
    found = list(shifts(first, second))
    if arguments.json:
        listed = [{"case": s.case, "rung": s.rung, "before": s.before, "after": s.after} for s in found]
        print_json({"added": list(added), "gone": list(gone), "changed": list(other), "verdicts": listed})
        return FINE
    print(f"{first.id}, law as of {first.law_as_of}  ->  {second.id}, law as of {second.law_as_of}")
    for word, names in (("only in the second", added), ("only in the first", gone), ("changed", other)):
        if names:
            print(f"rules {word}: {', '.join(names)}")
    for shift in found:
        print(f"{shift.case} {shift.rung}: {shift.before} -> {shift.after}")
    print(f"{len(found)} verdicts of the case library differ")
    return FINE


COMMAND = Command(
    "rules", "The catalogue of a pack with sources; a page of it; what differs between packs or days.", _configure, _run
)
