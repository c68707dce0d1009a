"""Codes of the vocabulary in words."""

import pytest

from roe_trainer.files.places import asset_root
from roe_trainer.files.yaml_text import read_yaml
from roe_trainer.law.labels import describe_fact, describe_value, label_name, label_value
from roe_trainer.law.vocabulary import load_vocabulary
from roe_trainer.words.line import Quoted
from roe_trainer.words.say import shown

KINDS = load_vocabulary().kinds
SAID = read_yaml(asset_root() / "law" / "said.yaml").data


def test_every_word_belongs_to_a_fact_or_a_value_there_is():
    values = {value for kind in KINDS.values() for value in kind.values}
    assert set(SAID["values"]) <= values
    assert set(SAID["facts"]) <= set(KINDS)


def test_what_is_true_or_false_has_words_for_both_and_nothing_else_has():
    for name, words in SAID["facts"].items():
        assert isinstance(words, list) == (KINDS[name].type == "bool"), name
        assert not isinstance(words, list) or (len(words) == 2 and words[0] != words[1]), name


def test_every_fact_and_every_value_has_a_label():
    assert [kind.name for kind in KINDS.values() if kind.name not in SAID["facts"]] == []
    assert [value for kind in KINDS.values() for value in kind.values if value not in SAID["values"]] == []


@pytest.mark.parametrize("prefix", ["US_", "F_", "FOR_", "CG", "NAVY_"])
def test_no_abbreviation_of_the_files_reaches_a_reader(prefix):
    for kind in KINDS.values():
        for value in kind.values:
            if value.startswith(prefix):
                assert not shown(label_value(value)).startswith(prefix.lower().rstrip("_") + " "), value


def test_a_fact_is_said_with_its_value():
    assert shown(describe_fact(KINDS["zone"], "F_EEZ")) == "zone: another State's economic zone"
    assert shown(describe_fact(KINDS["warning_signal_given"], False)) == "no warning shots fired"
    assert shown(describe_fact(KINDS["weapon_seen"], False)) == "not weapon seen"
    assert shown(describe_fact(KINDS["persons_aboard_count"], 4)) == "aboard: 4 persons"
    assert shown(describe_fact(KINDS["persons_aboard_count"], None)) == "aboard: not known"


def test_a_value_stands_by_itself_with_its_unit_and_what_is_true_or_false_as_it_is():
    assert describe_value(KINDS["zone"], "HS") == Quoted("high seas")
    assert shown(describe_value(KINDS["persons_aboard_count"], 4)) == "4 persons"
    assert describe_value(KINDS["warning_signal_given"], True) == Quoted("warning shots fired")


def test_what_is_in_no_vocabulary_is_said_as_it_stands():
    assert label_name("no_such_word") == "no_such_word"
    assert label_value("Sea Star") == "Sea Star"
