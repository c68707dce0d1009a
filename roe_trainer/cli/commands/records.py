"""`roe-trainer records`: the user's records and where they lie."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from roe_trainer.cli.arguments import add_json, print_json
from roe_trainer.cli.command import FINE, Command
from roe_trainer.files.text_policy import visible
from roe_trainer.words.line import Arg, Line, Quoted, line
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
    print(say("cli-records-folder", folder=str(record_dir())))
    print(say("cli-records-scenarios", folder=str(user_folder())))
    for row in rows:
        print(f"  {visible(row.path.name)}  {say(_told(row))}")
    if not rows:
        print("  " + say("cli-records-none"))
    return FINE


def _told(row: RecordRow) -> Line:
    if row.header is None:
        return line(f"cli-records-{row.state}", why=row.problem or "")
    head = row.header
    result: Arg
    if row.seal is None:
        result = line("cli-records-unfinished", min=row.last_tick // 60)
    elif row.seal.total_tenths is None:
        result = row.seal.verdict
    else:
        result = f"{row.seal.verdict} {row.seal.total_tenths // 10}.{row.seal.total_tenths % 10}"
    title = Quoted(visible(head.scenario_title))
    return line("cli-records-row", title=title, mode=head.mode, seed=head.seed, result=result)


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


COMMAND = Command("records", _configure, _run)
