"""Speak or order in own words: what is typed proposes measures, and only the one that is confirmed is sent."""

from __future__ import annotations

from typing import ClassVar

from pygame import Rect

from roe_trainer.console.bridge import Bridge
from roe_trainer.console.keymap import key_title
from roe_trainer.console.missing import tell_missing
from roe_trainer.console.proposals import Proposal, confirm, propose
from roe_trainer.files.problems import Unreadable
from roe_trainer.ui.inputs import Act, KeyPress
from roe_trainer.ui.layout import dialog_place
from roe_trainer.ui.scene import Group, Pop, Scene, Transition
from roe_trainer.ui.scenes.common_acts import common_act
from roe_trainer.ui.stage import Stage
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button
from roe_trainer.ui.widgets.field import TextField
from roe_trainer.ui.widgets.form import dialog_frame
from roe_trainer.ui.widgets.listing import ListBox, Row
from roe_trainer.ui.widgets.plain import Label, Paragraph
from roe_trainer.words.line import Several, line
from roe_trainer.words.say import say

EXAMPLES = line("ui-words-examples")


class OwnWordsScene(Scene):
    """A line to type in, the proposals under it. In coach mode the clock waits; otherwise it runs on."""

    opaque: ClassVar[bool] = False
    context: ClassVar[str] = "order"

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge, self.chosen = bridge, ""
        self.holds_time = bridge.session.mode == "coach"
        self.focus("own:words")

    def heard(self) -> tuple[tuple[Proposal, ...], tuple[str, ...]]:
        """Proposals for what is typed now, and what is not understood."""
        try:
            return propose(self.bridge, self.touch.typed.get("own:words", ""))
        except (Unreadable, OSError):
            tell_missing(line("ui-words-missing"))
            return (), ()

    def picked(self) -> Proposal | None:
        """The proposal that Return would confirm: the chosen one, else the first."""
        found = self.heard()[0]
        return next((p for p in found if p.key == self.chosen), found[0] if found else None)

    # -- drawing
    def groups(self, stage: Stage) -> list[Group]:
        rect = dialog_place(*stage.size, stage.look.scale, 680, 400)
        found, unknown = self.heard()
        picked = self.picked()
        key = (found, unknown, picked.key if picked else "", bool(self.touch.typed.get("own:words")))
        return [Group("words", rect, key, lambda: self._build(rect, found, unknown, picked, stage))]

    def _build(
        self, rect: Rect, found: tuple[Proposal, ...], unknown: tuple[str, ...], picked: Proposal | None, stage: Stage
    ) -> list[Widget]:
        look, target = stage.look, self.bridge.selected
        remark = say("ui-on-contact", track=target) if target else say("ui-no-contact")
        out, inside = dialog_frame(rect, say("ui-words-title"), remark, look)
        field = Rect(inside.x, inside.y, inside.width, look.px(34))
        out.append(TextField("own:words", field, "", "confirm", limit=120, prompt=say("ui-words-prompt")))
        line = look.text.height("small")
        note = Rect(inside.x, field.bottom + look.px(6), inside.width, 2 * line)
        foot = Rect(inside.x, inside.bottom - look.px(34), inside.width, look.px(34))
        body = Rect(inside.x, note.bottom + look.px(4), inside.width, foot.y - note.bottom - look.px(12))
        words = say(EXAMPLES)
        if unknown:
            key = "ui-words-not-understood" if found else "ui-words-nothing-understood"
            words = say(key, words=Several(unknown, "comma"))
        elif self.touch.typed.get("own:words"):
            words = say("ui-words-choose" if found else "ui-words-none-fits")
        out.append(Paragraph(note, words, "small", "warn" if unknown else "text_quiet"))
        if found:
            key = picked.key if picked else ""
            out.append(ListBox("proposals", body, tuple(map(_row, found)), key, "pick", look, open_act="confirm"))
        wide = look.px(150)
        close = Rect(foot.x, foot.y, wide, foot.height)
        out.append(Button("own:close", close, say("ui-close"), Act("back"), hint=key_title("escape")))
        if picked:
            place = Rect(foot.right - wide, foot.y, wide, foot.height)
            label = say("ui-words-open-sheet" if picked.sheet else "ui-words-send")
            out.append(
                Button("own:send", place, label, Act("confirm"), "primary", hint=key_title("return"), off=picked.off)
            )
        else:
            out.append(Label(Rect(foot.right - wide, foot.y, wide, foot.height), "", "small"))
        return out

    # -- acting
    def stray_key(self, press: KeyPress, stage: Stage) -> Transition | None:
        keys = [p.key for p in self.heard()[0]]
        picked = self.picked()
        if press.key in ("up", "down") and picked is not None:
            step = 1 if press.key == "down" else -1
            self.chosen = keys[min(max(keys.index(picked.key) + step, 0), len(keys) - 1)]
        return None

    def act(self, act: Act, stage: Stage) -> Transition | None:
        if act.name == "pick":
            self.chosen = act.arg
            return None
        if act.name == "confirm":
            return self._confirm(stage)
        if act.name in ("outside", "act_now"):
            return None
        return common_act(act, stage, "order")

    def _confirm(self, stage: Stage) -> Transition | None:
        picked = self.picked()
        if picked is None or picked.off:
            stage.play("refused")
            stage.toast(picked.off if picked else say("ui-words-nothing-sent"))
            return None
        if picked.target:
            self.bridge.select(picked.target)
        # What was said last is what is spoken next, in the radio panel and on the sheets.
        self.bridge.language = str(dict(picked.options).get("language", self.bridge.language))
        if picked.sheet:
            return Pop(Act("open_sheet", ",".join([picked.measure, *(f"{k}={v}" for k, v in picked.options)])))
        outcome = confirm(self.bridge, picked)
        stage.play("radio" if outcome.accepted else "refused")
        stage.toast(picked.words if outcome.accepted else say("ui-not-done", why=outcome.reason))
        return Pop()


def _row(proposal: Proposal) -> Row:
    remark = say("ui-words-not-now") if proposal.off else say("ui-words-opens-sheet") if proposal.sheet else ""
    return Row(
        proposal.key,
        proposal.words,
        "text_off" if proposal.off else "text",
        icon="barred" if proposal.off else "paper" if proposal.sheet else "speech",
        icon_role="text_quiet",
        remark=remark,
        under=proposal.off or proposal.detail,
    )
