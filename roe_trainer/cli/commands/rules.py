"""`roe-trainer rules`: the catalogue of a pack, one page of it, or what differs between packs and days."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from roe_trainer.cli.arguments import add_json, print_json
from roe_trainer.cli.command import FINE, Command
from roe_trainer.cli.doctrine_arguments import add_pack, chosen_pack, day
from roe_trainer.words.line import Quoted, line
from roe_trainer.words.say import say, shown

if TYPE_CHECKING:
    from roe_trainer.doctrine.pack import Pack


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("id", nargs="?", metavar="ID", help=say("cli-rules-id-help"))
    parser.add_argument("--markdown", action="store_true", help=say("cli-rules-markdown-help"))
    parser.add_argument("--output", type=Path, metavar="FILE", help=say("cli-rules-output-help"))
    parser.add_argument("--diff", nargs=2, metavar=("A", "B"), help=say("cli-rules-diff-help"))
    parser.add_argument("--as-of", nargs=2, type=day, metavar=("D1", "D2"), help=say("cli-rules-as-of-help"))
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

        return _put("\n".join(map(shown, markdown(pack))) + "\n", arguments)
    return _list(pack, arguments)


def _put(text: str, arguments: Namespace) -> int:
    if arguments.output is None:
        print(text, end="" if text.endswith("\n") else "\n")
        return FINE
    from roe_trainer.files.atomic import write_atomic

    write_atomic(arguments.output, text.encode("utf-8"))
    print(say("cli-rules-written", file=str(arguments.output), lines=len(text.splitlines())))
    return FINE


def _page(pack: Pack, arguments: Namespace) -> int:
    from roe_trainer.doctrine.page import find_page, page_names
    from roe_trainer.files.problems import Problem, Unreadable, nearest

    page = find_page(pack, arguments.id)
    if page is None:
        near = nearest(arguments.id, page_names(pack))
        wanted = line("cli-rules-wanted", pack=pack.id)
        raise Unreadable([Problem("rules", None, None, "", f'"{arguments.id}"', wanted, near)])
    return _put("\n".join(map(shown, page)), arguments)


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
    counts = {"rules": len(pack.rules), "rungs": len(pack.rungs)}
    print(say("cli-rules-head", title=Quoted(pack.title), pack=pack.id, day=pack.law_as_of, **counts))
    for gives in dict.fromkeys(rule.gives for rule in pack.rules):
        print("\n" + say(f"cli-rules-gives-{gives}"))
        for rule in (rule for rule in pack.rules if rule.gives == gives):
            name = f"{rule.id} {rule.letter}" if rule.letter else rule.id
            rungs = ", ".join(rule.rungs)
            print("  " + say("cli-rules-row", rule=name, source=rule.source, title=Quoted(rule.title), rungs=rungs))
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
    days = {"first_day": first.law_as_of, "second_day": second.law_as_of}
    print(say("cli-rules-between", first=first.id, second=second.id, **days))
    for key, names in (("cli-rules-added", added), ("cli-rules-gone", gone), ("cli-rules-changed", other)):
        if names:
            print(say(key, rules=", ".join(names)))
    for shift in found:
        print(f"{shift.case} {shift.rung}: {shift.before} -> {shift.after}")
    print(say("cli-rules-differ", count=len(found)))
    return FINE


COMMAND = Command("rules", _configure, _run)
