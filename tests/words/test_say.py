"""Words last: lines become sentences here and nowhere else."""

from __future__ import annotations

import pytest

from roe_trainer.words import say as saying
from roe_trainer.words.catalogue import FUNCTIONS, Catalogue
from roe_trainer.words.language import ENGLISH, languages, speak, spoken
from roe_trainer.words.line import Line, Quoted, Several, from_data, line, to_data
from roe_trainer.words.say import said_in, say


@pytest.fixture(autouse=True)
def _english():
    yield
    speak(ENGLISH)


def test_a_line_with_the_same_parameters_in_any_order_is_the_same_line():
    assert line("joint-and", first="a", last="b") == line("joint-and", last="b", first="a")


def test_several_things_are_joined_as_people_say_them():
    three = Several(("bow", "stern", "bridge"))
    assert said_in("en", three) == "bow, stern and bridge"
    assert said_in("en", Several(("bow",))) == "bow"
    assert said_in("en", Several((), "or")) == ""
    assert said_in("en", Several(("One.", "Two."), "sentences")) == "One. Two."


def test_a_key_that_no_catalogue_has_is_our_own_mistake():
    with pytest.raises(KeyError):
        say("no-such-key")


def test_a_missing_parameter_is_our_own_mistake():
    with pytest.raises(ValueError, match="joint-and"):
        say("joint-and", first="a")


def test_the_pseudo_language_brackets_what_catalogues_say_and_nothing_else():
    speak("qps")
    assert spoken() == "qps"
    said = say("joint-and", first="T01", last=Quoted("a boat"))
    assert said.startswith("⟦T01")
    assert "⟦a boat··⟧" in said
    assert said_in("qps", "T01") == "T01"


def test_a_language_without_a_catalogue_is_refused():
    with pytest.raises(ValueError):
        speak("xx")
    assert (languages()[0], languages()[-1]) == ("en", "qps")


def test_choices_and_plurals_are_fluents_own():
    source = "boats = { $n ->\n    [one] one boat\n   *[other] { $n } boats\n }"
    book = Catalogue("en", {"boats": source, "begin": "begin = { CAPITAL($what) } is there."})
    assert [book.format("boats", {"n": n}) for n in (1, 2000)] == ["one boat", "2000 boats"]
    assert book.format("begin", {"what": "a boat"}) == "A boat is there."
    assert book.pieces("boats") is None


def test_what_a_function_says_comes_out_the_same_by_fluent_itself():
    texts = {
        "{ CAPITAL($x) }.": "one. Two",
        "a { LOWER( $x ) }": "Of Life",
        "{ FIRST($x) }": "one. two.",
        "{ STOPLESS($x) }": "x.",
        "- { MARKDOWN($x) }": "<b> [a](b) `c` | *d*",
    }
    for text, given in texts.items():
        book = Catalogue("en", {"m": f"m = {text}"})
        pieces = book.pieces("m")
        assert pieces is not None
        called = [FUNCTIONS[named](given) if named else part for part, named in pieces]
        assert "".join(called) == book.format("m", {"x": given})


def test_plain_messages_come_out_the_same_by_fluent_itself():
    for text in ("Plain words.", "To { $track }: { $n } m.", 'Before{ " " }after { $track }.'):
        book = Catalogue("en", {"m": f"m = {text}"})
        pieces = book.pieces("m")
        args: dict[str, str | int] = {"track": "T01", "n": 12}
        assert pieces is not None
        assert "".join(str(args[p]) if named else p for p, named in pieces) == book.format("m", args)


def test_lines_go_to_plain_data_and_come_back():
    said = line("a-key", n=3, of=Several((Quoted("x"), Line("b-key")), "or"), who="T01")
    assert from_data(to_data(said)) == said
    with pytest.raises(ValueError):
        from_data([1.5])


def test_authors_words_are_told_in_the_readers_language_where_it_is_there(monkeypatch):
    monkeypatch.setattr(saying, "_TOLD", {})
    saying.tell("es", {"a boat": "una lancha"})
    assert said_in("es", Quoted("a boat")) == "una lancha"
    assert said_in("es", Quoted("a ship")) == "a ship"
    saying._said.cache_clear()


def over_the_air(said: str, lost: str, sense: str = "kept") -> str:
    return said_in("en", line("speech-over-the-air", said=said, lost=lost, sense=sense))


def test_lost_words_leave_a_gap_and_a_run_of_them_leaves_one() -> None:
    assert over_the_air("one two three four five", "01101") == "one … four …"


def test_what_was_lost_is_stretched_over_a_sentence_of_another_length() -> None:
    assert over_the_air("one two three four", "01") == "one two …"
    assert over_the_air("one two", "0011") == "one …"


def test_a_translation_goes_with_the_sense() -> None:
    assert over_the_air("uno dos (one two)", "01") == "uno … (one two)"
    assert over_the_air("uno dos (one two)", "01", "lost") == "uno …"


def test_brackets_come_off_a_gesture_that_is_told_otherwise() -> None:
    assert said_in("en", line("speech-in-spanish", spoken="Sí.", sense="(nods)")) == "Sí. (nods)"
    assert said_in("qps", line("speech-in-spanish", spoken="Sí.", sense=Quoted("(nods)"))).count("(") == 1
