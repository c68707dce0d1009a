"""A record made in one language is the same record in another, from the command line to the text watch."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from roe_trainer.cli.main import main
from roe_trainer.files.places import record_dir
from roe_trainer.session.record import read_record
from roe_trainer.words.language import ENGLISH, PSEUDO, speak

WATCH = """
mode practice
start
wait 10
select T01
say hail
wait 60
note fenders out on the port side
order boat intercept
wait 200
end sure
skip
quit
"""


def stood(language: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The record of a text watch that was stood in a language."""
    monkeypatch.setattr("sys.stdin", io.StringIO(WATCH))
    before = set(record_dir().glob("*.roe"))
    assert main(["--language", language, "play", "familiarisation", "--text", "--seed", "1"]) == 0
    [record] = set(record_dir().glob("*.roe")) - before
    return record


@pytest.mark.parametrize(("made", "verified"), [(PSEUDO, ENGLISH), (ENGLISH, PSEUDO)])
def test_a_watch_stood_in_one_language_verifies_in_another(
    made: str, verified: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    record = stood(made, monkeypatch)
    capsys.readouterr()
    assert main(["replay", str(record), "--verify", "--language", verified]) == 0
    assert ("⟦" in capsys.readouterr().out) == (verified == PSEUDO)
    speak(ENGLISH)


def test_the_same_watch_leaves_the_same_digests_in_any_language(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    records = [stood(language, monkeypatch) for language in (ENGLISH, PSEUDO)]
    seals = [read_record(record).seal for record in records]
    assert seals[0] == seals[1]
    assert seals[0] is not None
    speak(ENGLISH)
