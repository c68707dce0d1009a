"""In the pseudo-language everything that a person reads stands in brackets: what does not is in no catalogue."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from roe_trainer.ui.inputs import Act
from roe_trainer.ui.scene import Scene
from roe_trainer.ui.scenes.keys import KeysScene
from roe_trainer.ui.scenes.settings import SettingsScene, language_choices
from roe_trainer.ui.scenes.watch import WatchScene
from roe_trainer.ui.scenes.welcome import WelcomeScene
from roe_trainer.ui.stack import Stack
from roe_trainer.ui.widgets.field import TextField
from roe_trainer.words.language import ENGLISH, PSEUDO, speak
from roe_trainer.words.say import OPEN
from tests.ui.samples import LARGE, drawn, stage_of, watch_of
from tests.ui.screenshots import SCREENS
from tests.words.outside import outside

NAMES = ("English",)
"""What is a name in every language: a language is named in itself."""


@pytest.fixture(autouse=True)
def _pseudo() -> Iterator[None]:
    speak(PSEUDO)
    yield
    speak(ENGLISH)


def told(scene: Scene) -> list[str]:
    """Every line that a screen draws, joined by what it is drawn in, and the tips of its controls."""
    texts = []
    for name in scene._order:
        texts.append(" ".join(box.text for box in scene._built[name].boxes))
    for widget in scene.controls():
        texts += [getattr(widget, part, "") for part in ("tip", "off", "hint")]
        if isinstance(widget, TextField):
            texts.append(widget.prompt)
    return [text for text in texts if text]


def names_of(stack: Stack) -> set[str]:
    """Names that scenes show: of vessels seen and of own units, and what was typed."""
    found = set(NAMES)
    for scene in stack.scenes:
        found |= {typed for typed in scene.touch.typed.values() if typed}
        if isinstance(scene, WatchScene):
            picture = scene.bridge.session.picture
            found |= {c.ais.name for c in picture.contacts.values() if c.ais is not None}
    return found


@pytest.mark.parametrize("name", SCREENS)
def test_every_screen_says_all_in_the_language_spoken(name: str) -> None:
    stage = stage_of(LARGE)
    stack = SCREENS[name](stage)
    drawn(stack, stage)
    names = names_of(stack)
    assert {word for text in told(stack.top) for word in outside(text, names)} == set()


@pytest.mark.parametrize("scene", [WelcomeScene, KeysScene])
def test_what_is_asked_before_a_watch_is_in_the_language_spoken(scene: type[Scene]) -> None:
    stage = stage_of(LARGE)
    stack = Stack(scene(), stage)
    drawn(stack, stage)
    assert {word for text in told(stack.top) for word in outside(text)} == set()


def test_what_notices_say_is_in_the_language_spoken() -> None:
    stage = stage_of(LARGE)
    scene = watch_of("windward", ticks=420)
    stack = Stack(scene, stage)
    said: set[str] = set()
    acts = ("text_larger", "text_smaller", "palette", "hint", "reasons", "back", "emergency", "still", "bookmark")
    orders = (Act("say", "hail"), Act("say", "ask.name"), Act("ask", "request.boarding"), Act("insignia"), Act("helm"))
    for act in (*map(Act, acts), *orders):
        drawn(stack, stage)
        stack.follow(scene.act(act, stage))
        said |= {words for words, _ in stage.toasts}
    assert len(said) > 8
    assert {word for words in said for word in outside(words)} == set()


def test_a_language_chosen_in_the_settings_is_spoken_at_once() -> None:
    speak(ENGLISH)
    stage = stage_of()
    stack = Stack(SettingsScene(), stage)
    drawn(stack, stage)
    assert "SETTINGS" in told(stack.top)[0]
    assert [c[0] for c in language_choices()] == [ENGLISH, PSEUDO]
    stack.follow(stack.top.act(Act("set_language", PSEUDO), stage))
    drawn(stack, stage)
    assert told(stack.top)[0].startswith(OPEN)
    assert stage.settings.language == PSEUDO
