"""`roe-trainer records`: the user's records and where they lie."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from roe_trainer.cli.arguments import add_json, print_json
from roe_trainer.cli.command import FINE, Command
from roe_trainer.words.say import say

if TYPE_CHECKING:
    from roe_trainer.records.listing import RecordRow


def _configure(parser: ArgumentParser) -> None:
    add_json(parser)


def _run(arguments: Namespace) -> int:
    from roe_trainer.files.places import record_dir
    from roe_trainer.records.listing import list_records
    from roe_trainer.scenario.library import user_folder

    rows = list_records()
    if arguments.json:
        print_json({"folder": str(record_dir()), "records": [_data(row) for row in rows]})
        return FINE
    print(f"Records: {record_dir()}")
    print(f"Your own scenarios: {user_folder()}")
    for row in rows:
        print(f"  {row.path.name}  {_words(row)}")
    if not rows:
        print("  no records so far")
    return FINE


def _words(row: RecordRow) -> str:
    if row.header is None:
        return f"{row.state}: {say(row.problem) if row.problem else ''}"
    head = row.header
    if row.seal is None:
        result = f"unfinished at {row.last_tick // 60} min"
    elif row.seal.total_tenths is None:
        result = row.seal.verdict
    else:
        result = f"{row.seal.verdict} {row.seal.total_tenths // 10}.{row.seal.total_tenths % 10}"
    return f"{head.scenario_title}, {head.mode}, seed {head.seed}: {result}"


def _data(row: RecordRow) -> dict[str, Any]:
    head, seal = row.header, row.seal
    return {
        "file": str(row.path),
        "state": row.state,
        "problem": say(row.problem) if row.problem else "",
        "scenario": head.scenario_id if head else None,
        "started_at": head.started_at if head else None,
        "mode": head.mode if head else None,
        "seed": head.seed if head else None,
        "ticks": row.last_tick,
        "verdict": seal.verdict if seal else None,
        "total": seal.total_tenths if seal else None,
    }


COMMAND = Command("records", "List your records, and say where they and your scenarios lie.", _configure, _run)
