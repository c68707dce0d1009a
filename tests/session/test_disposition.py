"""What becomes of people is asked of the command, whether they were arrested or saved."""

from __future__ import annotations

from roe_trainer.ladder.decisions import Decision
from roe_trainer.scenario.library import find
from roe_trainer.scenario.load import load_scenario
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Session
from roe_trainer.words.say import shown


def watch() -> tuple[Session, str]:
    source = load_scenario(find("crowded-boat-north-of-haiti"))
    session = Session.start(source, pack_for(source), 3, "exam")
    session.advance(120)
    return session, next(track for track, vessel in session.observer.vessels.items() if vessel == "sloop")


def asked(session: Session, track: str) -> tuple[str, str]:
    """The command's answer: its status and its words."""
    session.decide(Decision("request", track, None, (("what", "disposition"),)))
    session.advance(600)
    answer = session.picture.requests[-1]
    return answer.status, shown(answer.text)


def test_before_anybody_is_held_or_saved_there_is_nothing_to_dispose_of() -> None:
    session, track = watch()
    assert asked(session, track) == ("refused", "Nothing is in custody yet.")


def test_people_taken_off_are_to_be_landed_in_a_safe_port() -> None:
    session, track = watch()
    session.decide(Decision("assist", track, "boat"))
    session.advance(2400)
    assert session.picture.known(track, "persons_aboard_count") == 0
    status, words = asked(session, track)
    assert status == "granted"
    assert "nearest safe port" in words
