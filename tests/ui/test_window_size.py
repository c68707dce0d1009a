"""The size of the window is kept between runs."""

from __future__ import annotations

from roe_trainer.console.settings import Settings, load_settings
from roe_trainer.ui.app import App
from roe_trainer.ui.scenes.library import LibraryScene
from roe_trainer.ui.stage import Stage
from roe_trainer.ui.window import open_window


def test_the_window_opens_in_the_size_it_was_left_in() -> None:
    stage = Stage((1111, 666), Settings(welcomed=True, sound=False))
    app = App(open_window((1111, 666)), stage, [LibraryScene()])
    app.stack.over = True
    app.run()
    settings, _ = load_settings()
    assert (settings.window_width_px, settings.window_height_px) == (1111, 666)
