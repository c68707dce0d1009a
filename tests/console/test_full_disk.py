"""A disk that takes no more stops the clock and tells the watch; nothing is lost, and nothing crashes."""

from __future__ import annotations

from roe_trainer.console.bridge import Bridge
from roe_trainer.session.replay import header_of as header
from roe_trainer.session.session import Session
from roe_trainer.session.sink import MemorySink, RecordNotWritten
from roe_trainer.words.line import Quoted
from tests.session.watches import PANGA, pack, source


class FullUntilEmptied(MemorySink):
    """Takes no more until somebody makes room."""

    full = False

    def _keep(self, data: bytes) -> None:
        if self.full:
            raise RecordNotWritten(Quoted("The disk is full."))
        super()._keep(data)


def test_a_full_disk_pauses_the_watch_with_an_alert_and_lets_it_go_on() -> None:
    sink = FullUntilEmptied(header(source(PANGA), pack(PANGA), 1, "practice"))
    bridge = Bridge(Session.start(source(PANGA), pack(PANGA), 1, "practice", sink))
    bridge.session.advance(50)
    sink.full = True
    for _ in range(2):
        bridge.pace.toggle()
        while not bridge.pace.paused:
            bridge.pass_time(0.5)
        assert bridge.session.tick == 60
        assert bridge.alerts[-1].text == "The disk is full."
    assert not bridge.send("note").accepted
    sink.full = False
    bridge.pace.toggle()
    for _ in range(40):
        bridge.pass_time(0.5)
    assert bridge.session.tick > 60
    assert [checkpoint.tick for checkpoint in sink.record().checkpoints] == [60]
