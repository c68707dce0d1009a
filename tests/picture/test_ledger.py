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


def told(ledger: Ledger, value, grade: EvidenceGrade, source: str = "radio", detail=()) -> bool:
    """Whether it was news."""
    return ledger.show(1, "T01", "suspect", value, source, grade, "", detail) is not None


def test_a_firmer_entry_counts_whoever_comes_later_and_each_source_says_its_piece_once():
    ledger = Ledger()
    assert told(ledger, "seen", EvidenceGrade.OBSERVED, "camera")
    assert told(ledger, "said", EvidenceGrade.CLAIMED)
    assert not told(ledger, "said", EvidenceGrade.CLAIMED)
    assert told(ledger, "said", EvidenceGrade.REPORTED)
    assert told(ledger, "other", EvidenceGrade.REPORTED)
    assert not told(ledger, "seen", EvidenceGrade.CLAIMED, "papers")
    assert ledger.value("T01", "suspect") == "seen"


def test_the_same_from_an_equal_or_weaker_voice_is_no_news_and_another_value_is():
    ledger = Ledger()
    assert told(ledger, "x", EvidenceGrade.OBSERVED, "camera")
    assert not told(ledger, "x", EvidenceGrade.OBSERVED, "lookout")
    assert told(ledger, "x", EvidenceGrade.VERIFIED, "lookout")
    assert told(ledger, "y", EvidenceGrade.VERIFIED, "lookout")
    assert not told(ledger, "y", EvidenceGrade.VERIFIED, "lookout")


def test_a_source_replaces_what_it_said_itself_even_with_something_weaker():
    ledger = Ledger()
    told(ledger, "x", EvidenceGrade.VERIFIED)
    told(ledger, "y", EvidenceGrade.CLAIMED)
    assert ledger.value("T01", "suspect") == "y"


def test_what_a_ledger_is_asked_about_a_subject_of_which_nothing_was_shown():
    ledger = shown((1, "x", "radio", EvidenceGrade.CLAIMED))
    assert (ledger.last_id("T01"), ledger.last_id("T02")) == (1, 0)
    assert ledger.counting("T02", "suspect") is None
    assert (ledger.value("T02", "suspect"), ledger.value("T02", "suspect", 5)) == (None, 5)
    assert dict(ledger.voices("T02", "suspect")) == {}
    assert [entry.subject for entry in ledger.about("T01")] == ["T01"]
    assert list(ledger.about("T02")) == []


def test_an_entry_is_digested_without_its_words_and_tells_its_details():
    entry = Entry(1, 7, "T01", "zone", "F_TS", "plot", EvidenceGrade.OBSERVED, "words", (("state", "COL"),))
    assert entry.digested() == [1, 7, "T01", "zone", "F_TS", "plot", 3, [["state", "COL"]]]
    assert (entry.told("state"), entry.told("people")) == ("COL", "")
    assert entry.repeats("F_TS", ())
    assert entry.repeats("F_TS", (("state", "COL"),))
    assert not entry.repeats("F_TS", (("state", "PAN"),))
    assert not entry.repeats("HS", (("state", "COL"),))


def test_the_next_entry_has_the_next_number():
    ledger = shown((1, "a", "radio", EvidenceGrade.CLAIMED), (2, "b", "radio", EvidenceGrade.CLAIMED))
    assert [entry.id for entry in ledger.entries] == [1, 2]
    with pytest.raises(ValueError, match="entry 2 after 2"):
        ledger.add(Entry(2, 0, "T01", "x", True, "camera", EvidenceGrade.OBSERVED, ""))
