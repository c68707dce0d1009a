"""`roe-trainer report`: run a record again and write its review, as text, as one HTML page, as JSON."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from roe_trainer.cli.command import FINE, NO, Command
from roe_trainer.words.say import say

MOST_RERUNS = 200


def _reruns(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > MOST_RERUNS:
        raise ArgumentTypeError(say("cli-want-whole", found=repr(text), most=MOST_RERUNS))
    return int(text)


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("record", metavar="RECORD", help=say("cli-report-record-help"))
    parser.add_argument("--html", metavar="FILE", help=say("cli-report-html-help"))
    parser.add_argument("--reruns", type=_reruns, default=0, metavar="N", help=say("cli-report-reruns-help"))
    parser.add_argument("--json", metavar="FILE", help=say("cli-report-json-help"))


def _run(arguments: Namespace) -> int:
    from roe_trainer.files.atomic import write_atomic
    from roe_trainer.review.assess import review_material
    from roe_trainer.review.build import build_report, to_json
    from roe_trainer.review.render.html import to_html
    from roe_trainer.review.render.text import to_text
    from roe_trainer.session.record import read_record

    material = review_material(read_record(Path(arguments.record)), arguments.reruns)
    report = build_report(material)
    written = [
        (name, text) for name, text in ((arguments.html, to_html), (arguments.json, to_json)) if name is not None
    ]
    for name, render in written:
        write_atomic(Path(name), render(report).encode())
        print(say("cli-report-written", file=name))
    if not written:
        print(to_text(report), end="")
    return NO if material.replay_differs else FINE


COMMAND = Command("report", _configure, _run)
