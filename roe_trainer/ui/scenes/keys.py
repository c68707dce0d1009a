"""Choosing keys: a list of all actions; Enter, then the new key. Conflicts are told and change nothing."""

from __future__ import annotations

from typing import ClassVar

from pygame import Rect

from roe_trainer.console.keymap import Binding, key_title, load_keymap
from roe_trainer.console.own_keys import conflict, save_own_keys, with_key
from roe_trainer.ui.inputs import Act, Input, KeyPress
from roe_trainer.ui.layout import dialog_place
from roe_trainer.ui.scene import Group, Scene, Transition
from roe_trainer.ui.scenes.common_acts import common_act
from roe_trainer.ui.scenes.help import context_title
from roe_trainer.ui.stage import Stage
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button
from roe_trainer.ui.widgets.form import dialog_frame
from roe_trainer.ui.widgets.listing import ListBox, Row
from roe_trainer.ui.widgets.plain import Paragraph
from roe_trainer.words.line import Arg, Quoted, line
from roe_trainer.words.say import say, shown

ASK = line("ui-keys-ask")
HOW = line("ui-keys-how")


class KeysScene(Scene):
    """Over the settings."""

    opaque: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self.chosen = ""
        self.waiting = False
        self.words: Arg = HOW
        self.focus("keys")

    def groups(self, stage: Stage) -> list[Group]:
        rect = dialog_place(*stage.size, stage.look.scale, 680, 560)
        key = (stage.keymap, self.chosen, self.waiting, self.words)
        return [Group("keys", rect, key, lambda: self._build(rect, stage))]

    def _build(self, rect: Rect, stage: Stage) -> list[Widget]:
        look = stage.look
        out, inside = dialog_frame(rect, say("ui-keys-title"), say("ui-settings-at-once"), look)
        foot, high = look.px(34), look.text.height("body") * 2
        out.append(
            Paragraph(
                Rect(inside.x, inside.y, inside.width, high), shown(self.words), "body_bold" if self.waiting else "body"
            )
        )
        rows = tuple(
            Row(
                f"{b.context}.{b.action}",
                b.words,
                remark=", ".join(key_title(k) for k in b.keys),
                under=context_title(b.context),
            )
            for b in stage.keymap.bindings
        )
        body = Rect(inside.x, inside.y + high + look.px(6), inside.width, inside.height - high - foot - look.px(16))
        chosen = self.chosen or rows[0].key
        out.append(ListBox("keys", body, rows, chosen, "pick_key", look, open_act="ask_key", row_height=40))
        wide = look.px(180)
        row = Rect(inside.x, inside.bottom - foot, wide, foot)
        out.append(Button("keys:reset", row, say("ui-keys-default"), Act("reset_keys"), tip=say("ui-keys-default-tip")))
        out.append(
            Button("keys:change", row.move(wide + look.px(10), 0), say("ui-keys-change"), Act("ask_key", chosen))
        )
        close = row.move(inside.right - row.right, 0)
        out.append(Button("keys:close", close, say("ui-done"), Act("back"), "primary", hint=key_title("escape")))
        return out

    def handle(self, given: Input, stage: Stage) -> Transition | None:
        """While a key is asked for, the next one pressed is the answer."""
        if self.waiting and isinstance(given, KeyPress):
            self.waiting = False
            self._take(given.key, stage)
            return None
        return super().handle(given, stage)

    def _binding(self, stage: Stage) -> Binding:
        found = (b for b in stage.keymap.bindings if f"{b.context}.{b.action}" == self.chosen)
        return next(found, stage.keymap.bindings[0])

    def _take(self, key: str, stage: Stage) -> None:
        binding = self._binding(stage)
        if key == "escape":
            self.words = HOW
            return
        why = conflict(stage.keymap, binding, key)
        if why:
            stage.play("refused")
            self.words = why
            return
        stage.keymap = with_key(stage.keymap, binding, key)
        self.words = line("ui-keys-changed", action=Quoted(binding.help), key=key_title(key))
        self._keep(stage)

    def _keep(self, stage: Stage) -> None:
        problem = save_own_keys(stage.keymap) if stage.keep_settings else ""
        if problem:
            stage.toast(problem)

    def act(self, act: Act, stage: Stage) -> Transition | None:
        if act.name == "pick_key":
            self.chosen, self.words = act.arg, HOW
        elif act.name == "ask_key":
            self.chosen, self.waiting, self.words = act.arg or self.chosen, True, ASK
        elif act.name == "reset_keys":
            stage.keymap, self.words = load_keymap(), line("ui-keys-reset")
            self._keep(stage)
        elif act.name not in ("settings", "outside"):
            return common_act(act, stage, "everywhere")
        return None
