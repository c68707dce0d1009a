"""What vessels say, as lines: by phrase, claim and language; and as it reads with gaps and in brackets."""

import pytest

from roe_trainer.vessels.speech import LENGTHS, PHRASES, uttered
from roe_trainer.vessels.vessel import Claims, Spoken
from roe_trainer.words.line import Quoted, line
from roe_trainer.words.say import said_in
from tests.vessels.test_behaviours import a_vessel

CLAIMS = Claims(
    name="Alma", nationality="Panama", nationality_state="PAN", master="Soy yo. (It is me.)", voyage="Home."
)


def says(phrase: str, language: str = "en", claims: Claims = CLAIMS) -> Spoken:
    return uttered(a_vessel("hold_course", language=language, claims=claims), phrase)


def heard(phrase: str, language: str = "en", claims: Claims = CLAIMS) -> str:
    return said_in("en", says(phrase, language, claims).text)


def test_a_phrase_is_a_line_of_the_catalogue_with_the_name_or_claim_that_goes_into_it():
    assert says("will_stop").text == line("speech-will_stop")
    assert says("hail").text == line("speech-hail", name="Alma")
    assert says("name").text == line("speech-name", claim="Alma")
    assert says("nationality").text == line("speech-nationality", claim=Quoted("Panama"))
    assert says("voyage").text == Quoted("Home.")


def test_a_boat_without_a_name_calls_itself_a_boat():
    assert heard("hail", claims=Claims()) == "Station calling, this is a boat, go ahead."
    assert heard("hail", "es", Claims()).startswith("Aquí una lancha, adelante. (Station calling, this is a boat")


def test_spanish_is_heard_with_its_sense_behind_it_and_a_claim_as_its_author_wrote_it():
    assert heard("will_stop", "es") == "Entendido, paramos máquinas. (Roger, stopping my engines.)"
    assert heard("shrug", "es").endswith("(shrugs and points at the others)")
    assert says("master", "es").text == Quoted("Soy yo. (It is me.)")
    assert heard("voyage", "es") == "Home. (Home.)"


def test_of_other_tongues_only_the_gist_comes_across():
    assert heard("will_stop", "ht") == "(in Haitian Creole, by voice and gesture) Roger, stopping my engines."
    assert heard("shrug", "pt") == "(in Portuguese, by voice and gesture) shrugs and points at the others"
    assert says("will_stop", "ht").words == 0


def test_whoever_names_no_state_is_heard_in_his_own_words():
    none = Claims(nationality="none of them", nationality_state="none")
    assert heard("nationality", claims=none) == "None of them."


def test_a_refusal_to_answer_is_said_instead_of_the_claim():
    assert says("master", claims=Claims(master="refuse")).text == line("speech-refuse")


def test_noise_can_take_the_words_of_phrase_and_claim_and_no_gesture():
    assert says("hail").words == LENGTHS["hail"][0] + 1
    assert says("hail", "es").words == LENGTHS["hail"][1] + 1
    assert says("master", "es").words == 2
    assert says("shrug").words == 0
    assert says("not_understood").words == 0
    assert says("not_understood", "es").words == LENGTHS["not_understood"][1]
    assert says("master", claims=Claims(master="(nods)")).words == 0


def test_a_claim_in_words_of_the_catalogue_brings_its_length():
    claims = Claims(master=Spoken(line("speech-thanks"), 5))
    assert says("master", claims=claims) == Spoken(line("speech-thanks"), 5)


@pytest.mark.parametrize("language", ["en", "es", "ht", "pt"])
@pytest.mark.parametrize("phrase", PHRASES)
def test_every_phrase_is_in_brackets_in_the_pseudo_language_gaps_and_all(phrase, language):
    claims = Claims("Alma", "ninguna (none)", "Nadie. (Nobody.)", "De paso.", "(nods)", nationality_state="COL")
    text = says(phrase, language, claims).text
    for sense in ("kept", "lost"):
        told = said_in("qps", line("speech-over-the-air", said=text, lost="0110", sense=sense))
        depth = 0
        for letter in told:
            depth += (letter == "⟦") - (letter == "⟧")
            assert depth > 0 or letter == "⟧"
        assert depth == 0
