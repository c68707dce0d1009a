"""Evidence and custody: what was found is kept once, what nobody looked for is not, and people come with us."""

from __future__ import annotations

from roe_trainer.ladder.decisions import Decision
from roe_trainer.session.session import Session
from roe_trainer.words.say import say, shown
from tests.scenarios.test_shipped import SCENARIOS, start


class Watchkeeper:
    """A watch on one vessel of a scenario, spoken to by its id."""

    def __init__(self, scenario: str, variant: str, vessel: str, seed: int = 1) -> None:
        self.session: Session = start(SCENARIOS[scenario], seed, variant)
        self.vessel = vessel
        self.session.advance(10)

    @property
    def track(self) -> str:
        return next(track for track, vessel in self.session.observer.vessels.items() if vessel == self.vessel)

    def do(self, measure: str, seconds: int = 0, unit: str | None = None, **options: str) -> str:
        """Take a measure, let time pass; why it was refused, or nothing."""
        done = self.session.decide(Decision(measure, self.track, unit, tuple(sorted(options.items()))))
        self.session.advance(seconds)
        return say(done.reason) if done.reason else ""

    @property
    def bag(self) -> list[tuple[str, str]]:
        return [(item.what, item.seal) for item in self.session.picture.boardings[self.track].evidence]

    def said(self) -> str:
        return "\n".join(shown(message.text) for message in self.session.picture.messages)


def boarded_carrier() -> Watchkeeper:
    watch = Watchkeeper("windward-passage-go-fast", "compliant_carriers", "runabout")
    watch.do("unit_order", 900, "boat", order="intercept")
    watch.do("order_stop", 120, means="loudhailer", language="es")
    assert watch.do("board", 100) == ""
    return watch


def test_what_a_search_found_is_not_found_a_second_time() -> None:
    watch = boarded_carrier()
    watch.do("search", 500, scope="full")
    first = watch.bag
    assert first
    watch.do("search", 500, scope="full")
    assert watch.bag == first
    assert "search complete: nothing more found" in watch.said()
    assert watch.session.picture.known(watch.track, "search_clean") is not True


def test_a_vessel_seized_unsearched_has_its_evidence_not_dealt_with() -> None:
    watch = boarded_carrier()
    watch.do("seize", 300)
    assert watch.session.picture.known(watch.track, "evidence_and_pollution_handled") is not True
    assert "not searched yet" in watch.said()
    watch.do("search", 500, scope="full")
    assert watch.session.picture.known(watch.track, "evidence_and_pollution_handled") is True
    assert all(seal for _, seal in watch.bag)


def test_what_is_taken_out_of_the_water_is_sealed_and_in_somebodys_hands() -> None:
    watch = _with_jettison()
    watch.do("recover", 900)
    view = watch.session.picture.boardings[watch.track]
    assert view.evidence
    for item in view.evidence:
        assert item.where == "afloat"
        assert item.seal
        assert [line.giver for line in view.custody if line.item == item.number][-1] == "boarding_officer"
    assert watch.session.picture.known(watch.track, "jettison_afloat") is False


def _with_jettison() -> Watchkeeper:
    from roe_trainer.world.effects.deeds import do_deed

    watch = boarded_carrier()
    do_deed(watch.session.world, watch.vessel, "jettison")
    watch.session.advance(5)
    assert watch.session.picture.known(watch.track, "jettison_afloat") is True
    return watch


def test_people_taken_out_of_the_water_can_be_detained_when_their_hull_is_gone() -> None:
    from roe_trainer.world.effects import losses

    watch = boarded_carrier()
    losses.spring_a_leak(watch.session.world, watch.vessel)
    watch.session.advance(1_600)
    assert watch.session.world.vessels[watch.vessel].gone
    watch.do("assist", 900)
    assert watch.do("detain", 400) == ""
    assert watch.session.picture.known(watch.track, "all_persons_in_custody") is True
    assert watch.session.picture.boardings[watch.track].busy_with == ""


def test_nobody_is_ordered_to_stop_on_a_hull_that_everybody_has_left() -> None:
    watch = Watchkeeper("crowded-boat-north-of-haiti", "filling", "sloop", seed=2)
    watch.do("unit_order", 0, "boat", order="intercept")
    watch.do("assist", 2_500)
    facts = watch.session.fact_base.facts(watch.track)
    assert facts["persons_aboard_count"] == 0
    assert facts["uncrewed_confirmed"] is True
    assert watch.session.ruling(watch.track, "STOP").code == "NA"


def test_what_to_make_of_an_order_is_left_to_the_watch() -> None:
    from roe_trainer.console.present.card import card_model

    watch = Watchkeeper("wreckage-at-dawn", SCENARIOS["wreckage-at-dawn"].model.variants[0].id, "")
    session = watch.session
    while not session.picture.orders and not session.finished:
        session.advance(30)
    subject = session.picture.orders[-1].subject
    assert subject is not None
    assert session.picture.known(subject, "order_manifestly_unlawful") is True
    card = card_model(session, subject)
    assert card is not None
    assert not [line for line in (*card.confirmed, *card.claimed) if "unlawful" in line.text]


def test_putting_an_order_on_record_keeps_its_words_and_answers_nobody() -> None:
    from roe_trainer.console.present.desk import order_lines

    watch = Watchkeeper("wreckage-at-dawn", SCENARIOS["wreckage-at-dawn"].model.variants[0].id, "")
    session = watch.session
    while not session.picture.orders and not session.finished:
        session.advance(30)
    order = session.picture.orders[-1]
    done = session.decide(Decision("answer_order", order.subject, None, (("how", "record"),)))
    assert done.reason is None
    assert say(order.text) in say(session.picture.messages[-1].text)
    (line,) = order_lines(session)
    assert line.open
