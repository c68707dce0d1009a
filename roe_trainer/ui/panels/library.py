"""The library as widgets: head, filters, tiles of scenarios, records, and the detail of the chosen one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from pygame import Rect

from roe_trainer.console.keymap import key_title
from roe_trainer.console.present.cards import ScenarioCard
from roe_trainer.console.present.library import LEVELS, RecordCard, level_words, result_words
from roe_trainer.ui.canvas import Canvas
from roe_trainer.ui.chart.thumbnail import Thumbnails
from roe_trainer.ui.inputs import Act, KeyPress, Point, PointerDown, Wheel
from roe_trainer.ui.look import Look
from roe_trainer.ui.widgets.base import Touch, Widget, draw_scroll_bar, scrolled
from roe_trainer.ui.widgets.button import Button, segments
from roe_trainer.ui.widgets.document import Document, TextView
from roe_trainer.ui.widgets.field import TextField
from roe_trainer.ui.widgets.listing import Row
from roe_trainer.ui.widgets.plain import Box, Label
from roe_trainer.words.line import Quoted, line
from roe_trainer.words.say import say, shown

VERDICT_ROLES = {"GO": "good", "NO-GO": "alert"}


class TileGrid(Widget):
    """Tiles in rows that scroll by whole rows; arrows move between them, Return opens."""

    interactive: ClassVar[bool] = True
    walks: ClassVar[bool] = True
    focusable = True

    def __init__(
        self,
        rect: Rect,
        cards: tuple[ScenarioCard, ...],
        results: Mapping[str, tuple[str, str]],
        chosen: str,
        look: Look,
        pictures: Thumbnails,
    ) -> None:
        super().__init__("tiles", rect)
        self.cards, self.results, self.chosen, self.pictures = cards, results, chosen, pictures
        self.gap = look.px(10)
        self.columns = max(1, (rect.width + self.gap) // (look.px(252) + self.gap))
        self.wide = (rect.width - look.px(8) - self.gap * (self.columns - 1)) // self.columns
        self.high = look.px(190)
        self.rows_shown = max(1, (rect.height + self.gap) // (self.high + self.gap))
        if self.rows_shown == 1 and rect.height >= 2 * look.px(150) + self.gap:
            self.rows_shown = 2
            self.high = (rect.height + self.gap) // 2 - self.gap
        if self.rows_shown * self.columns < len(cards):
            # Fill the height with whole rows, so that no empty band stands where more tiles could be.
            self.high = max(self.high, (rect.height + self.gap) // self.rows_shown - self.gap)

    def _most(self) -> int:
        return max(0, -(-len(self.cards) // self.columns) - self.rows_shown)

    def _index(self) -> int:
        return next((i for i, c in enumerate(self.cards) if c.id == self.chosen), -1)

    def _first(self, touch: Touch) -> int:
        return min(touch.scroll.get(self.id, 0), self._most())

    def row_at(self, place: Point, touch: Touch) -> int:
        """The card at a place; -1 where there is none."""
        column, row = (
            (place[0] - self.rect.x) // (self.wide + self.gap),
            (place[1] - self.rect.y) // (self.high + self.gap),
        )
        index = (self._first(touch) + row) * self.columns + column
        return (
            index if 0 <= column < self.columns and 0 <= row < self.rows_shown and 0 <= index < len(self.cards) else -1
        )

    def down(self, given: PointerDown, touch: Touch) -> Act | None:
        index = self.row_at(given.place, touch)
        if index < 0 or given.button != 1:
            return None
        card = self.cards[index]
        return Act("open", card.id) if card.id == self.chosen else Act("pick", card.id)

    def wheel(self, given: Wheel, touch: Touch) -> Act | None:
        scrolled(touch, self.id, -given.steps, self._most())
        return None

    def key(self, press: KeyPress, touch: Touch) -> Act | bool:
        here = self._index()
        if press.key in ("return", "space"):
            return Act("open", self.chosen) if here >= 0 else False
        step = {"left": -1, "right": 1, "up": -self.columns, "down": self.columns}.get(press.key)
        if step is None or not self.cards:
            return False
        index = min(max(here + step, 0), len(self.cards) - 1)
        row = index // self.columns
        touch.scroll[self.id] = min(max(self._first(touch), row - self.rows_shown + 1), row)
        return Act("pick", self.cards[index].id)

    def draw(self, canvas: Canvas, touch: Touch) -> None:
        first = self._first(touch)
        over = self.row_at(touch.pointer, touch) if touch.hover == self.id else -1
        start = first * self.columns
        for i, card in enumerate(self.cards[start : start + self.rows_shown * self.columns]):
            x = self.rect.x + (i % self.columns) * (self.wide + self.gap)
            y = self.rect.y + (i // self.columns) * (self.high + self.gap)
            box = Rect(x, y, self.wide, min(self.high, self.rect.bottom - y))
            self._tile(canvas, card, box, start + i == over, touch)
        rows = -(-len(self.cards) // self.columns)
        draw_scroll_bar(canvas, self.rect, first, self.rows_shown, rows)

    def _tile(self, canvas: Canvas, card: ScenarioCard, box: Rect, hovered: bool, touch: Touch) -> None:
        look = canvas.look
        chosen = card.id == self.chosen
        canvas.fill(box, "accent_soft" if chosen else "panel", 5)
        picture_box = Rect(box.x + 4, box.y + 4, box.width - 8, max(0, box.height - look.px(80)))
        picture = self.pictures.ask(card.lat_e7, card.lon_e7, picture_box.size, look) if not card.problem else None
        if picture is not None:
            canvas.surface.blit(picture, picture_box)
        elif card.problem:
            canvas.icon("alert", picture_box.inflate(0, -picture_box.height // 2), "alert")
        else:
            canvas.fill(picture_box, "panel_head")
        high = look.text.height("body_bold")
        room = Rect(box.x + look.px(10), picture_box.bottom + look.px(5), box.width - look.px(20), high)
        if look.text.width("body_bold", told_title(card)) > room.width:
            room.height = min(2 * high, box.bottom - room.y - 2 * look.text.height("small") - look.px(4))
        canvas.text_over_lines(room, told_title(card), "body_bold", "text_strong", whole_size=True)
        room = Rect(room.x, room.bottom, room.width, look.text.height("small"))
        canvas.text(
            room,
            shown(Quoted(card.place)) if card.place else say("ui-library-unusable"),
            "small",
            "text_quiet" if card.place else "alert",
        )
        room = Rect(room.x, room.bottom + look.px(2), room.width, room.height)
        about = _in_short(card)
        result, verdict = self.results.get(card.id, ("", ""))
        beside = look.text.width("small_bold", result) + look.px(8) if result else 0
        canvas.text(Rect(room.x, room.y, room.width - beside, room.height), about, "small", "text")
        if result:
            canvas.text(room, result, "small_bold", VERDICT_ROLES.get(verdict, "text_quiet"), "right")
        border = "focus" if chosen and touch.focused(self.id) else "accent" if chosen or hovered else "line"
        canvas.frame(box, border, 2 if chosen else 1, 5)


def compose_head(rect: Rect, look: Look, tab: str, count: int) -> list[Widget]:
    """Name of the product, the two shelves, and what is always at hand."""
    out: list[Widget] = [Box(rect, "strip")]
    name = say("ui-library-name")
    title = look.text.width("title", name) + look.px(14)
    out.append(Label(Rect(rect.x + look.px(16), rect.y, title, rect.height), name, "title", "strip_text"))
    x = rect.x + look.px(16) + title
    high = look.px(30)
    y = rect.centery - high // 2
    shelves = (
        ("scenarios", say("ui-library-scenarios"), "show_scenarios"),
        (
            "records",
            say("ui-library-records-counted", count=count) if count else say("ui-library-records"),
            "show_records",
        ),
    )
    for name, words, act in shelves:
        wide = look.text.width("body", words) + look.px(34)
        out.append(Button(f"shelf:{name}", Rect(x, y, wide, high), words, Act(act), "strip", selected=tab == name))
        x += wide + look.px(6)
    right = rect.right - look.px(12)
    for name, words, act in (
        ("quit", say("ui-library-quit"), "quit"),
        ("help", say("ui-library-help"), "help"),
        ("settings", say("ui-library-settings"), "settings"),
        ("first", say("ui-library-first"), "familiarise"),
    ):
        wide = look.text.width("body", words) + look.px(28)
        right -= wide
        if right < x:
            break
        out.append(Button(f"head:{name}", Rect(right, y, wide, high), words, Act(act), "strip"))
        right -= look.px(6)
    return out


def compose_filters(rect: Rect, look: Look, level: str) -> list[Widget]:
    """Level and words."""
    out: list[Widget] = [Box(rect, "panel_head"), Box(Rect(rect.x, rect.bottom - 1, rect.width, 1), "line")]
    inside = rect.inflate(-look.px(24), -look.px(12))
    field = min(look.px(220), inside.width // 3)
    choices = [("", say("ui-library-all")), *((v, say(f"ui-library-level-{v.replace(' ', '-')}")) for v in LEVELS)]
    levels = Rect(inside.x, inside.y, inside.width - field - look.px(12), inside.height)
    out += segments("level", levels, choices, level, "level", look)
    out.append(
        TextField(
            "words",
            Rect(inside.right - field, inside.y, field, inside.height),
            "",
            "filter",
            prompt=say("ui-library-filter"),
        )
    )
    return out


def compose_detail(
    card: ScenarioCard | None,
    results: tuple[str, str],
    rect: Rect,
    look: Look,
    pictures: Thumbnails,
    coming: bool = False,
) -> list[Widget]:
    """All about the chosen scenario, and the way into it; `coming` while scenarios are still being read."""
    out: list[Widget] = [Box(rect, "panel", "line")]
    if card is None:
        inside = rect.inflate(-look.px(32), -look.px(32))
        return [
            *out,
            Label(
                Rect(inside.x, inside.y, inside.width, look.px(30)),
                say("ui-library-reading" if coming else "ui-library-none-fits"),
                "body",
                "text_quiet",
            ),
        ]
    inside = rect.inflate(-look.px(32), -look.px(28))
    high = min(look.px(170), inside.height // 3)
    picture = Rect(inside.x, inside.y, inside.width, high)
    out.append(Picture(picture, card, pictures))
    button = Rect(inside.x, inside.bottom - look.px(40), inside.width, look.px(40))
    body = Rect(inside.x, picture.bottom + look.px(10), inside.width, button.y - picture.bottom - look.px(20))
    doc = Document(look, body.width - look.px(10))
    doc.text(told_title(card), "heading", "text_strong")
    if card.problem:
        doc.text(say("ui-library-file-unusable"), "body_bold", "alert", icon="alert")
        for line in card.problem.splitlines()[:40]:
            doc.text(line, "small")
    else:
        _about(doc, card, results)
    out.append(TextView(f"detail:{card.id}", body, doc.lines, look))
    out.append(
        Button(
            "open",
            button,
            say("ui-library-open"),
            Act("open", card.id),
            "primary",
            hint=key_title("return"),
            off=say("ui-library-mend-first") if card.problem else "",
        )
    )
    return out


def told_title(card: ScenarioCard) -> str:
    """The title of a scenario, or the name of a file that cannot be used."""
    return card.title if card.problem else shown(Quoted(card.title))


def _in_short(card: ScenarioCard) -> str:
    if not card.level:
        return say("ui-library-see-problems")
    return say(
        "ui-library-in-short", level=line(f"ui-library-level-{card.level.replace(' ', '-')}"), minutes=card.length_min
    )


def _where(card: ScenarioCard) -> str:
    return say("ui-library-where", place=Quoted(card.place), level=level_words(card.level), minutes=card.length_min)


def _theme(card: ScenarioCard) -> str:
    return say("ui-library-theme" if card.marked else "ui-library-theme-unmarked", theme=Quoted(card.theme))


def _about(doc: Document, card: ScenarioCard, results: tuple[str, str]) -> None:
    doc.text(_where(card), "body", "text_quiet")
    doc.text(_theme(card), "body", "text_quiet")
    last, best = results
    if last:
        doc.text(say("ui-library-last", result=last), icon="paper")
    if best:
        doc.text(say("ui-library-best", result=best), icon="star")
    doc.heading(say("ui-library-practise"))
    for words in card.objectives:
        doc.text(shown(Quoted(words)), icon="dot", icon_role="accent")
    doc.heading(say("ui-library-situation"))
    doc.text(shown(Quoted(card.situation)))
    if card.precedent:
        doc.heading(say("ui-library-after"))
        doc.text(shown(Quoted(card.precedent)))


class Picture(Widget):
    """The coast of a scenario, larger."""

    def __init__(self, rect: Rect, card: ScenarioCard, pictures: Thumbnails) -> None:
        super().__init__("", rect)
        self.card, self.pictures = card, pictures

    def draw(self, canvas: Canvas, touch: Touch) -> None:
        picture = (
            self.pictures.ask(self.card.lat_e7, self.card.lon_e7, self.rect.size, canvas.look)
            if not self.card.problem
            else None
        )
        if picture is not None:
            canvas.surface.blit(picture, self.rect)
        else:
            canvas.fill(self.rect, "panel_head")
        canvas.frame(self.rect, "line_strong")


def record_rows(records: tuple[RecordCard, ...]) -> tuple[Row, ...]:
    """Records as rows."""
    rows = []
    for r in records:
        verdict = say("ui-library-unreadable") if r.problem else result_words(r)
        role = "alert" if r.problem else VERDICT_ROLES.get(r.verdict, "text_quiet")
        when = r.started.replace("T", " ").rstrip("Z")
        under = r.problem or say("ui-library-record", when=when, mode=r.mode, seed=str(r.seed), file=r.path.name)
        icon = "alert" if r.problem else "paper"
        rows.append(Row(str(r.path), shown(Quoted(r.title)), icon=icon, remark=verdict, remark_role=role, under=under))
    return tuple(rows)
