"""What a watch writes down: as always, but nothing twice."""

from roe_trainer.files.canonical import canonical_json
from roe_trainer.session import written
from roe_trainer.session.parts import parts_of
from roe_trainer.session.written import WrittenVessels
from tests.session.watches import GO_FAST, a_watch


def test_a_vessel_is_written_as_its_data_say():
    session = a_watch(GO_FAST)
    session.advance(90)
    for vessel in session.world.vessels.values():
        found = session.written.of(vessel)
        assert found.whole == canonical_json(vessel.to_data())
        assert found.unnamed == canonical_json(vessel.to_data()[1:])


def test_digests_are_the_same_whether_the_vessels_were_written_before_or_not():
    session = a_watch(GO_FAST)
    for _ in range(8):
        session.advance(45)
        before = session.digest(), parts_of(session)
        session.written = WrittenVessels()
        assert (session.digest(), parts_of(session)) == before


def test_only_vessels_that_changed_are_written_anew(monkeypatch):
    session = a_watch(GO_FAST)
    session.advance(60)
    session.digest()
    vessels = dict(session.world.vessels)
    wrote, write = [], written._write
    monkeypatch.setattr(written, "_write", lambda vessel: wrote.append(vessel.id) or write(vessel))
    session.advance(60)
    session.digest()
    changed = {name for name, vessel in session.world.vessels.items() if vessels.get(name) is not vessel}
    assert set(wrote) == changed
    assert len(changed) < len(vessels)
