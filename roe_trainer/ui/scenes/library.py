"""The library: scenarios to stand, records to review.

Cards and pictures arrive one by one while the window is already up.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import ClassVar

from pygame import Rect

from roe_trainer.console.keymap import key_title
from roe_trainer.console.present.cards import ScenarioCard
from roe_trainer.console.present.library import (
    FAMILIARISATION,
    RecordCard,
    best_and_verdict,
    last_and_best,
    read_cards,
    read_record_card,
    record_files,
    shown_cards,
)
from roe_trainer.files.problems import Unreadable, reason_of
from roe_trainer.ui.chart.thumbnail import Thumbnails
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.layout import LibraryPlaces, library_places
from roe_trainer.ui.panels.library import TileGrid, compose_detail, compose_filters, compose_head, record_rows
from roe_trainer.ui.scene import Group, Push, Scene, Transition
from roe_trainer.ui.scenes.common_acts import common_act
from roe_trainer.ui.scenes.welcome import WelcomeScene
from roe_trainer.ui.stage import Stage
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button
from roe_trainer.ui.widgets.document import Document, TextView
from roe_trainer.ui.widgets.listing import ListBox
from roe_trainer.ui.widgets.plain import Box
from roe_trainer.words.line import Quoted
from roe_trainer.words.say import say, shown

WORK_S = 0.03  # of a frame: enough for a few cards, so that all are there within a second


class LibraryScene(Scene):
    """First scene of the stack."""

    context: ClassVar[str] = "library"

    def __init__(self) -> None:
        super().__init__()
        self.tab = "scenarios"
        self.level = ""
        self.chosen = ""
        self.record = ""
        self.cards: list[ScenarioCard] = []
        self.records: list[RecordCard] = []
        self.pictures = Thumbnails()
        self._coming: Iterator[ScenarioCard] = read_cards()
        self._paths: list[Path] = []
        self._count = 0
        self._reading = True
        self._greeted = False
        self._relist = True
        self.focus("tiles")

    def enter(self, stage: Stage) -> None:
        """Read what is new since the scene was last on top."""
        stage.set_light("day")
        self._relist = True

    def update(self, seconds: float, stage: Stage) -> Transition | None:
        if not self._greeted:
            # The first frame shows the window as it is; work on what it lacks begins with the second.
            self._greeted = True
            return None if stage.settings.welcomed else Push(WelcomeScene())
        if self._relist:
            self._relist = False
            known = {r.path for r in self.records if r.sealed}
            self._paths = [p for p in record_files() if p not in known]
        enough = perf_counter() + WORK_S
        while perf_counter() < enough and self._work():
            self._count += 1
        return None

    def _work(self) -> bool:
        """Take in the next card, record or picture; False when nothing is left to do."""
        card = next(self._coming, None)
        if card is not None:
            self.cards.append(card)
        elif self._reading:
            self._reading = False
            return False  # what follows waits until the cards have been drawn
        elif self._paths:
            self._take_record(read_record_card(self._paths.pop(0)))
        else:
            return self.pictures.work()
        return True

    @property
    def _records_coming(self) -> bool:
        return self._reading or self._relist or bool(self._paths)

    def _take_record(self, record: RecordCard) -> None:
        self.records = [r for r in self.records if r.path != record.path] + [record]
        self.records.sort(key=lambda r: (r.started, str(r.path)), reverse=True)
        self.record = self.record or str(record.path)

    # -- drawing
    def groups(self, stage: Stage) -> list[Group]:
        places, look = library_places(*stage.size, stage.look.scale), stage.look
        count = len(self.records)
        words = self.touch.typed.get("words", "")
        head = Group("head", places.head, (self.tab, count), lambda: compose_head(places.head, look, self.tab, count))
        key = (
            self.tab,
            self.level,
            words,
            self.chosen,
            self.record,
            self._count,
            count,
            self._reading,
            self._records_coming,
        )
        if self.tab == "records":
            room = Rect(0, places.filters.y, places.cards.width, stage.size[1] - places.filters.y)
            return [
                head,
                Group("records", room, key, lambda: self._records(room, stage)),
                Group("record", places.detail, key, lambda: self._record(places.detail, stage)),
            ]
        return [
            head,
            Group("filters", places.filters, self.level, lambda: compose_filters(places.filters, look, self.level)),
            Group("cards", places.cards, key, lambda: self._tiles(places, stage)),
            Group("detail", places.detail, key, lambda: self._detail(places, stage)),
        ]

    def shown(self) -> tuple[ScenarioCard, ...]:
        """The cards that fit the level and the words of the filter."""
        return shown_cards(self.cards, self.level, self.touch.typed.get("words", ""))

    def _card(self) -> ScenarioCard | None:
        cards = self.shown()
        return next((c for c in cards if c.id == self.chosen), cards[0] if cards else None)

    def _tiles(self, places: LibraryPlaces, stage: Stage) -> list[Widget]:
        inside = places.cards.inflate(-stage.look.px(24), -stage.look.px(20))
        results = {c.id: best_and_verdict(self.records, c.id) for c in self.cards}
        card = self._card()
        grid = TileGrid(inside, self.shown(), results, card.id if card else "", stage.look, self.pictures)
        return [Box(places.cards, "window"), grid]

    def _detail(self, places: LibraryPlaces, stage: Stage) -> list[Widget]:
        card = self._card()
        results = last_and_best(self.records, card.id) if card else ("", "")
        return compose_detail(card, results, places.detail, stage.look, self.pictures, self._reading)

    def _records(self, rect: Rect, stage: Stage) -> list[Widget]:
        look = stage.look
        inside = rect.inflate(-look.px(24), -look.px(20))
        rows = record_rows(tuple(self.records))
        out: list[Widget] = [Box(rect, "panel", "line")]
        if not rows:
            doc = Document(look, inside.width)
            doc.text(
                say("ui-library-reading-records" if self._records_coming else "ui-library-no-records"),
                "body",
                "text_quiet",
            )
            return [*out, TextView("none", inside, doc.lines, look)]
        return [
            *out,
            ListBox("records", inside, rows, self.record, "pick_record", look, open_act="review", row_height=44),
        ]

    def _record(self, rect: Rect, stage: Stage) -> list[Widget]:
        look = stage.look
        inside = rect.inflate(-look.px(32), -look.px(28))
        found = next((r for r in self.records if str(r.path) == self.record), None)
        doc = Document(look, inside.width)
        if found is None:
            doc.text(say("ui-library-choose-record"), "body", "text_quiet")
        else:
            doc.text(shown(Quoted(found.title)), "heading", "text_strong")
            doc.text(found.problem or say("ui-library-record-mode", mode=found.mode, seed=str(found.seed)))
            doc.text(str(found.path), "small", "text_quiet")
            unfinished = "ui-library-unfinished-exam" if found.mode == "exam" else "ui-library-unfinished"
            if not found.sealed and not found.problem:
                doc.text(say(unfinished), "small", "warn", icon="alert")
        button = Rect(inside.x, inside.bottom - look.px(40), inside.width, look.px(40))
        off = "" if found and not found.problem else say("ui-library-choose-readable")
        out: list[Widget] = [
            Box(rect, "panel", "line"),
            TextView("record:words", inside, doc.lines, look),
            Button(
                "review",
                button,
                say("ui-library-open-debrief"),
                Act("review", self.record),
                "primary",
                hint=key_title("return"),
                off=off,
            ),
        ]
        if found is not None and not found.problem and not found.sealed:
            above = button.move(0, -look.px(48))
            out.append(Button("resume", above, say("ui-library-resume"), Act("resume_watch", self.record)))
        return out

    # -- acting
    def act(self, act: Act, stage: Stage) -> Transition | None:
        if act.name in ("pick", "level", "pick_record"):
            setattr(self, {"pick": "chosen", "level": "level", "pick_record": "record"}[act.name], act.arg)
        elif act.name in ("show_scenarios", "show_records"):
            self.tab = act.name.removeprefix("show_")
        elif act.name == "open":
            return self._open_record(stage) if self.tab == "records" else self._open(act.arg or self.chosen, stage)
        elif act.name == "familiarise":
            return self._open(FAMILIARISATION, stage)
        elif act.name == "review":
            return self._open_record(stage)
        elif act.name == "resume_watch":
            return self._resume(stage)
        elif act.name not in ("filter", "back", "outside"):
            return common_act(act, stage, "library")
        return None

    def _open(self, identity: str, stage: Stage) -> Transition | None:
        from roe_trainer.scenario.load import load_scenario
        from roe_trainer.ui.scenes.briefing import BriefingScene

        if identity == FAMILIARISATION:
            self.cards += list(self._coming)
        card = next((c for c in self.cards if c.id == identity), None) or self._card()
        if card is None or card.problem:
            return None
        try:
            return Push(BriefingScene(load_scenario(card.path), None, stage.settings.mode))
        except Unreadable as error:
            stage.toast(say(reason_of(error)).splitlines()[0])
            return None

    def _resume(self, stage: Stage) -> Transition | None:
        """Go on with a watch that was broken off, where it was."""
        from roe_trainer.console.bridge import Bridge
        from roe_trainer.records.keep import resume_watch
        from roe_trainer.session.record import Damaged, LaterFormat
        from roe_trainer.session.sink import RecordNotWritten
        from roe_trainer.ui.scenes.watch import WatchScene

        path = Path(self.record)
        try:
            resumed = resume_watch(path, datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
        except (Damaged, LaterFormat, RecordNotWritten, Unreadable) as error:
            stage.toast(say("ui-library-cannot-resume", why=say(reason_of(error)).splitlines()[0]))
            return None
        stage.toast(say("ui-library-resumed"))
        return Push(WatchScene(Bridge(resumed.session, record=path)))

    def _open_record(self, stage: Stage) -> Transition | None:
        from roe_trainer.ui.scenes.debrief import debrief_of_record

        if not self.record:
            return None
        try:
            return Push(debrief_of_record(Path(self.record), stage))
        except Exception as error:
            stage.toast(say("ui-library-cannot-open", why=say(reason_of(error)).splitlines()[0]))
            return None
