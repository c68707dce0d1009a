"""`roe-trainer replay`: stand a recorded watch again, and say whether it comes out the same."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from roe_trainer.cli.arguments import add_json, print_json
from roe_trainer.cli.command import FINE, NO, Command
from roe_trainer.cli.doctrine_arguments import pack_line
from roe_trainer.words.line import Quoted
from roe_trainer.words.say import say, shown

if TYPE_CHECKING:
    from roe_trainer.session.record import Record
    from roe_trainer.session.replay import Replayed


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("record", metavar="RECORD", help=say("cli-replay-record-help"))
    parser.add_argument("--verify", action="store_true", help=say("cli-replay-verify-help"))
    parser.add_argument("--head", metavar="DIGEST", help=say("cli-replay-head-help"))
    add_json(parser)


def _run(arguments: Namespace) -> int:
    from roe_trainer.session.record import read_record
    from roe_trainer.session.replay import replay
    from roe_trainer.session.seal import why_not_whole

    record = read_record(arguments.record)
    done = replay(record)
    reasons = list(why_not_whole(record, arguments.head))
    wrong = [str(done.divergence)] if done.divergence else []
    wrong += list(done.changed)
    if arguments.head and arguments.head.strip().lower() != record.head:
        wrong += reasons[:1]  # another head is the first thing that is told
    if arguments.verify:
        wrong += _other_marks(record, done)
    result = _result(arguments, record, done, wrong, reasons)
    print_json(result) if arguments.json else _tell(arguments, result, done)
    return NO if wrong and (arguments.verify or arguments.head) else FINE


def _other_marks(record: Record, done: Replayed) -> list[str]:
    """What the seal says otherwise than the watch does when it is scored again."""
    if record.seal is None:
        return []
    from roe_trainer.review.assess import score_session
    from roe_trainer.session.seal import contradicted

    session, score = done.session, score_session(done.session)
    differing = contradicted(record, session.tick, session.digest(), score.verdict, score.total_tenths)
    return [say("cli-replay-other-marks", field=n, sealed=sealed, found=found) for n, sealed, found in differing]


def _result(
    arguments: Namespace, record: Record, done: Replayed, wrong: list[str], reasons: list[str]
) -> dict[str, Any]:
    head, seal = record.header, record.seal
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
        "same": not wrong,
        "wrong": wrong,
        "notes": [reason for reason in reasons if reason not in wrong],
        "divergence": None
        if divergence is None
        else {
            "since": divergence.since,
            "tick": divergence.tick,
            "what": divergence.what,
            "recorded": divergence.recorded,
            "replayed": divergence.replayed,
        },
        "digests": {"head": record.head, "session": done.session.digest(), "pack": done.session.pack.digest},
    }


def _tell(arguments: Namespace, result: dict[str, Any], done: Replayed) -> None:
    title, head = Quoted(result["title"]), result["digests"]["head"]
    names = {name: result[name] for name in ("variant", "seed", "mode")}
    print(say("cli-replay-title", title=title, **names))
    print(pack_line(done.session.pack))
    if not arguments.verify:
        for line in done.session.log:
            print(f"  {line.tick // 60:>3}:{line.tick % 60:02}  {shown(line.text)}")
    for note in result["notes"]:
        print(say("cli-replay-note", note=note))
    if result["same"]:
        counted = {name: result[name] for name in ("decisions", "checkpoints")}
        print(say("cli-replay-same", seconds=result["ticks"], **counted))
    for difference in result["wrong"]:
        print(say("cli-replay-not-same", difference=difference))
    print(say("cli-replay-head", head=head))


COMMAND = Command("replay", _configure, _run)
