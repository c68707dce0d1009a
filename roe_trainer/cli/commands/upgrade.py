"""`roe-trainer upgrade`: bring scenario files to the format of now, with every comment kept."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from roe_trainer.cli.command import FINE, NO, UNUSABLE, Command
from roe_trainer.words.say import say


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="FILE", help=say("cli-upgrade-paths-help"))
    parser.add_argument("--dry-run", action="store_true", help=say("cli-upgrade-dry-run-help"))


def _run(arguments: Namespace) -> int:
    """Each file by itself: one that cannot be read leaves the others upgraded, and the answer is no."""
    return max([_upgrade(Path(word), arguments.dry_run) for word in arguments.paths], default=FINE)


def _upgrade(path: Path, dry: bool) -> int:
    from roe_trainer.files.atomic import write_atomic
    from roe_trainer.files.problems import Unreadable
    from roe_trainer.files.source import decode, read_bytes
    from roe_trainer.files.text_policy import visible
    from roe_trainer.scenario.load import parse_scenario_file
    from roe_trainer.scenario.upgrade import upgraded

    name = visible(str(path))
    try:
        text = decode(read_bytes(path), str(path))
        new = upgraded(text, str(path))
        if new == text:
            print(say("cli-upgrade-same", file=name))
            return FINE
        parse_scenario_file(new, path)
    except Unreadable as error:
        for problem in error.problems:
            print(say(problem.text))
        return NO if path.is_file() else UNUSABLE
    if not dry:
        write_atomic(path, new.encode())
    print(say("cli-upgrade-would" if dry else "cli-upgrade-done", file=name))
    return FINE


COMMAND = Command("upgrade", _configure, _run)
