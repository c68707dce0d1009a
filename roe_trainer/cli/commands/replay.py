"""`roe-trainer replay`: stand a recorded watch again, and say whether it comes out the same."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from roe_trainer.cli.arguments import add_json, print_json
from roe_trainer.cli.command import FINE, NO, Command
from roe_trainer.cli.doctrine_arguments import pack_line
from roe_trainer.files.text_policy import visible
from roe_trainer.words.line import Quoted
from roe_trainer.words.say import say, shown

if TYPE_CHECKING:
    from roe_trainer.records.verify import Verified
    from roe_trainer.session.record import Record


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("record", metavar="RECORD", help=say("cli-replay-record-help"))
    parser.add_argument("--verify", action="store_true", help=say("cli-replay-verify-help"))
    parser.add_argument("--head", metavar="DIGEST", help=say("cli-replay-head-help"))
    add_json(parser)


def _run(arguments: Namespace) -> int:
    from roe_trainer.records.verify import verify
    from roe_trainer.session.record import read_record

    record = read_record(arguments.record)
    found = verify(record, arguments.head)
    result = _result(arguments, record, found)
    print_json(result) if arguments.json else _tell(arguments, result, found)
    asked = arguments.verify or arguments.head is not None
    return NO if asked and not found.answer.holds else FINE


def _result(arguments: Namespace, record: Record, found: Verified) -> dict[str, Any]:
    from roe_trainer.session.program import program_digest

    head, seal, done = record.header, record.seal, found.done
    divergence = done.divergence
    return {
        "record": arguments.record,
        "scenario": head.scenario_id,
        "title": head.scenario_title,
        "variant": done.session.variant,
        "doctrine": {
            "pack": done.session.pack.id,
            "title": done.session.pack.title,
            "author": done.session.pack.author,
            "law_as_of": done.session.pack.law_as_of,
            "review_status": done.session.pack.review_status,
            "source_status": done.session.pack.source_status,
        },
        "seed": head.seed,
        "mode": head.mode,
        "started_at": head.started_at,
        "decisions": len(record.decisions),
        "checkpoints": len(record.checkpoints),
        "ticks": done.session.tick,
        "sealed": seal is not None,
        "verdict": seal.verdict if seal else None,
        "total": seal.total_tenths if seal else None,
        "answer": found.answer.value,
        "same": found.answer.holds,
        "program": {"then": head.program, "engine": head.engine, "now": program_digest()},
        "said": [say(reason) for reason in found.said],
        "wrong": [say(reason) for reason in found.against],
        "notes": [say(reason) for reason in found.notes],
        "divergence": None
        if divergence is None
        else {
            "since": divergence.since,
            "tick": divergence.tick,
            "what": say(divergence.what),
            "recorded": divergence.recorded,
            "replayed": divergence.replayed,
        },
        "digests": {"head": record.head, "session": done.session.digest(), "pack": done.session.pack.digest},
    }


def _tell(arguments: Namespace, result: dict[str, Any], found: Verified) -> None:
    session = found.done.session
    title = Quoted(visible(result["title"]))
    print(say("cli-replay-title", title=title, **{name: result[name] for name in ("variant", "seed", "mode")}))
    print(pack_line(session.pack))
    if not arguments.verify:
        for entry in session.log:
            print(f"  {entry.tick // 60:>3}:{entry.tick % 60:02}  {visible(shown(session.log_words(entry)))}")
    for words in result["said"]:
        print(say("cli-replay-said", what=words))
    for note in result["notes"]:
        print(say("cli-replay-note", what=note))
    counts = {"decisions": result["decisions"], "checkpoints": result["checkpoints"], "ticks": result["ticks"]}
    print(say(f"cli-replay-{found.answer.value}", **counts))
    for difference in result["wrong"]:
        print(f"  {difference}")
    print(say("cli-replay-head", head=result["digests"]["head"]))


COMMAND = Command("replay", _configure, _run)
