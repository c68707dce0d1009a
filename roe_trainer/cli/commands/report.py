"""`roe-trainer report`: run a record again and write its review, as text, as one HTML page, as JSON."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from roe_trainer.cli.command import FINE, NO, Command

MOST_RERUNS = 200


def _reruns(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > MOST_RERUNS:
        raise ArgumentTypeError(f"found {text!r}, expected a whole number from 0 to {MOST_RERUNS}")
    return int(text)


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("record", metavar="RECORD", help="the record of a watch (.roe)")
    parser.add_argument("--html", metavar="FILE", help="write one self-contained HTML page")
    parser.add_argument(
        "--reruns",
        type=_reruns,
        default=0,
        metavar="N",
        help="run on from the turning point N times with other dice, and show what it could have led to",
    )
    parser.add_argument("--json", metavar="FILE", help="write the review as JSON")


def _run(arguments: Namespace) -> int:
    from roe_trainer.files.atomic import write_atomic
    from roe_trainer.review.assess import review_of, score_record
    from roe_trainer.review.build import build_report, to_json
    from roe_trainer.review.render.html import to_html
    from roe_trainer.review.render.text import to_text
    from roe_trainer.session.record import read_record

    record = read_record(Path(arguments.record))
    score, done = score_record(record)
    report = build_report(review_of(record, score, done, arguments.reruns))
    written = [
        (name, text) for name, text in ((arguments.html, to_html), (arguments.json, to_json)) if name is not None
    ]
    for name, render in written:
        write_atomic(Path(name), render(report).encode())
        print(f"Review written: {name}")
    if not written:
        print(to_text(report), end="")
    return NO if done.divergence is not None else FINE


COMMAND = Command("report", "Write the review of a record.", _configure, _run)
