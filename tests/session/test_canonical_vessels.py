"""What a watch writes down: as always, but nothing twice."""

from roe_trainer.files.canonical import canonical_json
from roe_trainer.session import canonical_vessels
from roe_trainer.session.canonical_vessels import CanonicalVessels
from roe_trainer.session.state_parts import state_parts
from tests.session.watches import GO_FAST, a_watch


def test_a_vessel_is_written_as_its_data_say():
    session = a_watch(GO_FAST)
    session.advance(90)
    for vessel in session.world.vessels.values():
        found = session.canonical_vessels.of(vessel)
        assert found.whole == canonical_json(vessel.to_data())
        assert found.unnamed == canonical_json(vessel.to_data()[1:])


def test_digests_are_the_same_whether_the_vessels_were_written_before_or_not():
    session = a_watch(GO_FAST)
    for _ in range(8):
        session.advance(45)
        before = session.digest(), state_parts(session)
        session.canonical_vessels = CanonicalVessels()
        assert (session.digest(), state_parts(session)) == before


def test_only_vessels_that_changed_are_written_anew(monkeypatch):
    session = a_watch(GO_FAST)
    session.advance(60)
    session.digest()
    vessels = dict(session.world.vessels)
    wrote, write = [], canonical_vessels._write

    def noted(vessel):
        wrote.append(vessel.id)
        return write(vessel)

    monkeypatch.setattr(canonical_vessels, "_write", noted)
    session.advance(60)
    session.digest()
    changed = {name for name, vessel in session.world.vessels.items() if vessels.get(name) is not vessel}
    assert set(wrote) == changed
    assert len(changed) < len(vessels)
