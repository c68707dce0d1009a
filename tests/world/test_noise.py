"""Radio noise: clear words near by, gaps towards the edge of reach, and no sense left at the very end."""

from dataclasses import replace

import pytest

from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.vessels.vessel import Spoken
from roe_trainer.words.catalogue import LOST
from roe_trainer.words.line import Quoted, line
from roe_trainer.words.say import said_in
from roe_trainer.world.effects.minds import say
from roe_trainer.world.effects.noise import SENSE_IS_LOST, over_the_air, words_lost_per_mille
from roe_trainer.world.effects.signals import reach_m
from roe_trainer.world.events.spoken import Spoke
from roe_trainer.world.step import step_to
from tests.world.fixtures import TARGET, a_world, do, run

SENTENCE = Quoted("We are fishing on the bank and go home to Barranquilla tonight")


def at_share(per_mille: int, **changes):
    world = a_world(range_m=1_000, **changes)
    reach = reach_m(world, "vhf", OWN_SHIP, TARGET, "day")
    return a_world(range_m=reach * per_mille // 1000, **changes)


def far_off(world):
    """Only the ship is out: an aircraft would hear the vessel over everything."""
    for unit in ("helo", "boat"):
        world.units[unit] = replace(world.units[unit], deployed=False)
    return world


def heard(world) -> tuple[str, bool]:
    said, clear = over_the_air(world, TARGET, Spoken(SENTENCE, 12))
    return said_in("en", said), clear


def test_well_within_reach_every_word_is_heard() -> None:
    world = far_off(at_share(650))
    assert words_lost_per_mille(world, TARGET) == 0
    assert over_the_air(world, TARGET, Spoken(SENTENCE, 12)) == (SENTENCE, True)


def test_the_further_off_the_more_words_are_lost() -> None:
    lost = [words_lost_per_mille(far_off(at_share(share)), TARGET) for share in (700, 800, 900, 990, 1100)]
    assert lost == sorted(lost)
    assert lost[0] < 20
    assert lost[-1] > 700


def test_the_same_moment_has_the_same_noise_and_another_moment_another() -> None:
    world = far_off(at_share(950))
    assert heard(world) == heard(world)
    told = set()
    for _ in range(20):
        run(world, 1)
        told.add(heard(world)[0])
    assert len(told) > 5


def test_words_are_left_out_and_never_invented() -> None:
    world = far_off(at_share(960))
    for _ in range(30):
        run(world, 1)
        told, clear = heard(world)
        left = [word for word in told.split() if word != LOST]
        rest = iter(SENTENCE.text.split())
        assert all(word in rest for word in left)
        assert clear == ((12 - len(left)) * 1000 < SENSE_IS_LOST * 12)


def test_what_is_lost_is_decided_by_how_long_a_phrase_is_and_never_by_its_words() -> None:
    world = far_off(at_share(960))
    for _ in range(30):
        run(world, 1)
        one, clear = over_the_air(world, TARGET, Spoken(line("speech-thanks"), 8))
        other, as_clear = over_the_air(world, TARGET, Spoken(Quoted("Tak!"), 8))
        assert clear == as_clear
        assert (one == line("speech-thanks")) == (other == Quoted("Tak!"))


def test_a_gesture_is_not_lost_on_the_radio() -> None:
    assert over_the_air(far_off(at_share(1200)), TARGET, Spoken(line("speech-shrug"), 0))[1]


def test_a_translation_is_given_only_with_the_sense() -> None:
    world = far_off(at_share(1000))
    text = Quoted("Vamos de pesca al banco y volvemos a casa (We go fishing on the bank and come home)")
    outcomes = set()
    for _ in range(60):
        run(world, 1)
        said, clear = over_the_air(world, TARGET, Spoken(text, 9))
        assert ("(We go fishing" in said_in("en", said)) == clear
        outcomes.add(clear)
    assert outcomes == {True, False}


@pytest.mark.parametrize(("phrase", "broken_ever"), [("nationality", True), ("help", False)])
def test_a_call_for_help_is_repeated_until_it_is_understood(phrase: str, broken_ever: bool) -> None:
    world = far_off(at_share(1050))
    broken = []
    for _ in range(40):
        say(world, world.vessels[TARGET], phrase, "vhf")
        spoke = [h for h in step_to(world, world.tick + 1) if isinstance(h, Spoke)]
        broken += [h.broken for h in spoke]
    assert len(broken) == 40
    assert any(broken) == broken_ever


def test_words_across_the_water_are_never_broken() -> None:
    world = a_world(range_m=500, radio=False)
    do(world, "hail", means="loudhailer", language="en")
    spoke = [h for h in step_to(world, world.tick + 60) if isinstance(h, Spoke)]
    assert spoke
    assert not any(h.broken for h in spoke)
