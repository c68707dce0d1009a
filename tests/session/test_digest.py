"""The digest of a session is of what happened only: not of words, not of who looked, not of how time was cut."""

from __future__ import annotations

import random
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest

from roe_trainer.ladder.decisions import Decision
from roe_trainer.picture.ledger import EvidenceGrade
from roe_trainer.session.program import DECIDES, program_digest
from roe_trainer.session.replay import replay
from roe_trainer.session.session import Session
from roe_trainer.words import say
from roe_trainer.words.catalogue import Catalogue, catalogue
from roe_trainer.words.language import ENGLISH, PSEUDO, speak
from tests.session.watches import DESTROYER, GO_FAST, PANGA, a_watch, kept, played

DECISIONS = [
    (40, Decision("hail", "T01", None, (("language", "en"), ("means", "vhf")))),
    (95, Decision("helm", None, None, (("course_deg", 80), ("speed_kn", 18)))),
    (95, Decision("unit_order", "T01", "boat", (("order", "intercept"),))),
    (400, Decision("ask", "T01", None, (("language", "es"), ("question", "name")))),
    (640, Decision("note")),
]


def stood(name: str, cuts: random.Random | None, recorded: bool = False) -> Session:
    """The same decisions at the same ticks, time passing in one piece or in drawn ones, with looks in between."""
    session = a_watch(name, 3, recorded=recorded)
    for tick, decision in [*DECISIONS, (900, None)]:
        while session.tick < tick:
            session.advance(min(tick - session.tick, 9999 if cuts is None else cuts.randrange(1, 90)))
            if cuts is not None and cuts.random() < 0.5:
                session.digest()
                session.options(cuts.choice([None, *session.picture.contacts]))
        if decision is not None:
            session.decide(decision)
    return session


@pytest.mark.parametrize("name", [GO_FAST, PANGA, DESTROYER])
def test_the_digest_is_the_same_with_and_without_a_record_and_for_any_cutting_of_time(name: str) -> None:
    whole = stood(name, None)
    assert len(whole.picture.ledger.entries) > 10
    for seed in range(4):
        assert stood(name, random.Random(seed), recorded=seed % 2 == 1).digest() == whole.digest()
    assert stood(name, None, recorded=True).digest() == whole.digest()


@pytest.fixture
def english_again() -> Iterator[None]:
    yield
    speak(ENGLISH)
    say._said.cache_clear()


@pytest.mark.parametrize("player", ["expert", "random"])
def test_a_record_has_the_same_bytes_in_every_language_and_verifies_in_another(
    player: str, english_again: None
) -> None:
    english = kept(played(PANGA, 5, player))
    speak(PSEUDO)
    pseudo = kept(played(PANGA, 5, player))
    assert pseudo == english
    assert replay(english).verified
    speak(ENGLISH)
    assert replay(pseudo).verified


def test_a_word_changed_in_the_catalogue_changes_no_digest(
    monkeypatch: pytest.MonkeyPatch, english_again: None
) -> None:
    record = kept(played(PANGA, 5, "expert"))
    reworded = {key: re.sub(r"\b(the|a|is|not)\b", "quite", text) for key, text in catalogue(ENGLISH).sources.items()}
    assert reworded != catalogue(ENGLISH).sources
    monkeypatch.setattr(say, "catalogue", lambda language: Catalogue(language, reworded))
    say._said.cache_clear()
    assert replay(record).verified
    assert say.say("record-sealed", path="w.roe") == "w.roe quite sealed: that watch quite over."


def test_an_entry_of_the_ledger_counts_with_all_but_its_words() -> None:
    session = stood(PANGA, None)
    entry = session.picture.ledger.entries[0]
    assert replace(entry, text="other words").digested() == entry.digested()
    other = [
        replace(entry, tick=entry.tick + 1),
        replace(entry, subject="T99"),
        replace(entry, name="other"),
        replace(entry, value="other"),
        replace(entry, source="rumour"),
        replace(entry, grade=next(grade for grade in EvidenceGrade if grade != entry.grade)),
    ]
    assert all(each.digested() != entry.digested() for each in other)


def test_the_digest_of_the_program_knows_every_room_a_session_stands_on_and_no_words() -> None:
    probe = (
        "import sys, roe_trainer.records.marking, roe_trainer.session.replay;"
        "print(*sorted({m.split('.')[1] for m in sys.modules if m.startswith('roe_trainer.')}))"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True, timeout=60)
    assert set(done.stdout.split()) - {"words", "records"} == set(DECIDES)
    assert len(program_digest()) == 64
