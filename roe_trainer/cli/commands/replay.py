"""`roe-trainer replay`: stand a recorded watch again, and say whether it comes out the same."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from roe_trainer.cli.arguments import add_json, print_json
from roe_trainer.cli.command import FINE, NO, Command
from roe_trainer.cli.doctrine_arguments import pack_line
from roe_trainer.files.text_policy import visible

if TYPE_CHECKING:
    from roe_trainer.records.verify import Verified
    from roe_trainer.session.record import Record


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("record", metavar="RECORD", help="a record, NAME.roe")
    parser.add_argument("--verify", action="store_true", help="compare every checkpoint and the marks; say yes or no")
    parser.add_argument("--head", metavar="DIGEST", help="the head that was written down when the watch ended")
    add_json(parser)


def _run(arguments: Namespace) -> int:
    from roe_trainer.records.verify import verify
    from roe_trainer.session.record import read_record

    record = read_record(arguments.record)
    found = verify(record, arguments.head)
    result = _result(arguments, record, found)
    print_json(result) if arguments.json else _tell(arguments, result, found)
    asked = arguments.verify or arguments.head
    return NO if asked and not found.answer.holds else FINE


def _result(arguments: Namespace, record: Record, found: Verified) -> dict[str, Any]:
    from roe_trainer.session.program import program_digest
    from roe_trainer.words.say import say

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
    from roe_trainer.words.say import say

    session = found.done.session
    print(f"{visible(result['title'])} ({result['variant']}, seed {result['seed']}, {result['mode']})")
    print(pack_line(session.pack))
    if not arguments.verify:
        for line in session.log:
            print(f"  {line.tick // 60:>3}:{line.tick % 60:02}  {line.text}")
    for words in result["said"]:
        print(say("cli-replay-said", what=words))
    for note in result["notes"]:
        print(say("cli-replay-note", what=note))
    counts = {"decisions": result["decisions"], "checkpoints": result["checkpoints"], "ticks": result["ticks"]}
    print(say(f"cli-replay-{found.answer.value}", **counts))
    for difference in result["wrong"]:
        print(f"  {difference}")
    print(say("cli-replay-head", head=result["digests"]["head"]))


COMMAND = Command(
    "replay", "Stand a recorded watch again; --verify says whether it comes out the same.", _configure, _run
)
