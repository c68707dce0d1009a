"""The ledger: which entry counts when sources differ."""

import pytest

from roe_trainer.picture.ledger import Entry, EvidenceGrade, Ledger


def shown(*rows) -> Ledger:
    ledger = Ledger()
    for tick, value, source, grade in rows:
        ledger.show(tick, "T01", "suspect", value, source, grade, "words")
    return ledger


def test_a_claim_never_outweighs_what_was_seen():
    ledger = shown((1, "seen", "camera", EvidenceGrade.OBSERVED), (2, "said", "radio", EvidenceGrade.CLAIMED))
    assert ledger.value("T01", "suspect") == "seen"


def test_the_latest_of_equal_standing_counts():
    ledger = shown((1, "old", "camera", EvidenceGrade.OBSERVED), (2, "new", "lookout", EvidenceGrade.OBSERVED))
    assert ledger.value("T01", "suspect") == "new"


def test_a_source_that_repeats_itself_adds_nothing():
    ledger = shown((1, "same", "camera", EvidenceGrade.OBSERVED), (2, "same", "camera", EvidenceGrade.OBSERVED))
    assert len(ledger.entries) == 1


def test_a_source_may_come_back_to_what_it_said_first():
    rows = [(1, True, "camera", EvidenceGrade.OBSERVED), (2, False, "lookout", EvidenceGrade.OBSERVED)]
    ledger = shown(*rows, (3, True, "camera", EvidenceGrade.OBSERVED))
    assert ledger.value("T01", "suspect") is True


def test_true_and_one_are_different_things():
    ledger = shown((1, 1, "camera", EvidenceGrade.OBSERVED), (2, True, "camera", EvidenceGrade.OBSERVED))
    assert ledger.value("T01", "suspect") is True


def test_a_firmer_source_is_noted_although_it_says_the_same():
    ledger = shown((1, "x", "radio", EvidenceGrade.CLAIMED), (2, "x", "papers", EvidenceGrade.VERIFIED))
    counting = ledger.counting("T01", "suspect")
    assert counting is not None
    assert counting.grade == EvidenceGrade.VERIFIED


def test_conflicting_voices_can_both_be_read():
    ledger = shown((1, "a", "radio", EvidenceGrade.CLAIMED), (2, "b", "camera", EvidenceGrade.OBSERVED))
    assert {voice.value for voice in ledger.voices("T01", "suspect").values()} == {"a", "b"}


def test_entries_are_numbered_without_gaps():
    with pytest.raises(ValueError, match="entry 2 after 0"):
        Ledger().add(Entry(2, 0, "T01", "x", True, "camera", EvidenceGrade.OBSERVED, ""))
