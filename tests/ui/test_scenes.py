"""Scenes driven by named actions over real watches: from the library to the debrief, and back."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from roe_trainer.console.pace import CLOCK_STOPPED
from roe_trainer.console.present.film import shot_of
from roe_trainer.files.places import record_dir
from roe_trainer.ladder.decisions import Decision
from roe_trainer.records.marking import score_session
from roe_trainer.ui.inputs import Act, KeyPress, PointerDown, PointerUp
from roe_trainer.ui.scenes.briefing import BriefingScene
from roe_trainer.ui.scenes.debrief import DebriefScene, debrief_of_record, debrief_of_watch
from roe_trainer.ui.scenes.help import HelpScene
from roe_trainer.ui.scenes.library import LibraryScene
from roe_trainer.ui.scenes.menu import MenuScene
from roe_trainer.ui.scenes.order import OrderScene
from roe_trainer.ui.scenes.questions import QuestionsScene
from roe_trainer.ui.scenes.reasons import ReasonsScene
from roe_trainer.ui.scenes.watch import WatchScene
from roe_trainer.ui.stack import Stack
from roe_trainer.ui.stage import Stage
from roe_trainer.ui.widgets.document import TextView
from roe_trainer.ui.widgets.field import Slider
from roe_trainer.words.say import say
from tests.ui.samples import drawn, stage_of, watch_of


def library() -> tuple[Stack, Stage]:
    stage = stage_of()
    stack = Stack(LibraryScene(), stage)
    for _ in range(40):
        stack.update(0.02)
    return stack, stage


def watch(mode: str = "coach", ticks: int = 300) -> tuple[Stack, Stage, WatchScene]:
    stage = stage_of()
    scene = watch_of("windward", mode=mode, ticks=ticks)  # type: ignore[arg-type]
    stack = Stack(scene, stage)
    drawn(stack, stage)
    return stack, stage, scene


def act(stack: Stack, name: str, arg: str = "") -> None:
    stack.follow(stack.top.act(Act(name, arg), stack.stage))


def test_a_whole_visit_from_library_to_debrief_leaves_a_sealed_record() -> None:
    stack, _ = library()
    act(stack, "familiarise")
    assert isinstance(stack.top, BriefingScene)
    act(stack, "start")
    scene = stack.top
    assert isinstance(scene, WatchScene)
    act(stack, "next_contact")
    act(stack, "say", "hail")
    act(stack, "pause")
    for _ in range(30):
        stack.update(0.1)
    act(stack, "back")
    assert isinstance(stack.top, MenuScene)
    act(stack, "end_watch", "sure")
    assert isinstance(stack.top, DebriefScene)
    stack.update(0.01)
    assert isinstance(stack.top, QuestionsScene)
    act(stack, "keep")
    assert isinstance(stack.top, DebriefScene)
    records = list(record_dir().glob("*.roe"))
    assert len(records) == 1
    again = debrief_of_record(records[0], stack.stage)
    assert again.reviewed.words.key == "debrief-verified"
    assert [t.title for t in again.model.told] == [t.title for t in stack.top.model.told]


def test_the_library_shows_every_shipped_scenario_and_opens_the_chosen_one() -> None:
    stack, stage = library()
    scene = stack.top
    assert isinstance(scene, LibraryScene)
    drawn(stack, stage)
    assert len(scene.cards) >= 3
    assert all(not card.problem for card in scene.cards)
    act(stack, "pick", scene.cards[-1].id)
    act(stack, "open")
    assert isinstance(stack.top, BriefingScene)
    assert stack.top.source.id == scene.cards[-1].id


def test_enter_opens_the_tile_in_focus_and_enter_again_starts_the_watch() -> None:
    stack, stage = library()
    drawn(stack, stage)
    stack.give(KeyPress("right"))
    stack.give(KeyPress("return"))
    assert isinstance(stack.top, BriefingScene)
    drawn(stack, stage)
    stack.give(KeyPress("return"))
    assert isinstance(stack.top, WatchScene)


def test_a_level_or_words_leave_only_what_fits() -> None:
    stack, _ = library()
    scene = stack.top
    assert isinstance(scene, LibraryScene)
    act(stack, "level", "first watch")
    assert {c.level for c in scene.shown()} == {"first watch"}
    act(stack, "level", "")
    scene.touch.typed["words"] = "zzzz"
    assert scene.shown() == ()


def test_a_broken_record_is_listed_with_its_problem_and_left_alone() -> None:
    record_dir().mkdir(parents=True)
    path = record_dir() / "torn.roe"
    path.write_bytes(b"\x00\x01 nonsense")
    stack, stage = library()
    scene = stack.top
    assert isinstance(scene, LibraryScene)
    act(stack, "show_records")
    drawn(stack, stage)
    assert scene.records[0].problem
    act(stack, "review")
    assert isinstance(stack.top, LibraryScene)
    assert path.read_bytes() == b"\x00\x01 nonsense"


def test_a_rung_key_opens_its_sheet() -> None:
    stack, _, scene = watch()
    stack.give(KeyPress("o", "o"))
    assert isinstance(stack.top, OrderScene)
    assert scene.bridge.rung == "STOP"


def test_a_coercive_act_asks_for_its_basis_before_it_is_confirmed() -> None:
    stack, _, scene = watch()
    act(stack, "open_rung", "STOP")
    sheet = stack.top
    assert isinstance(sheet, OrderScene)
    act(stack, "confirm")
    assert [stack.top] == [sheet]
    act(stack, "pick_basis", sheet.model.bases[0].value)
    act(stack, "cite", str(sheet.model.facts[0].id))
    act(stack, "confirm")
    assert [stack.top] == [scene]
    last = scene.bridge.session.actions[-1].decision
    assert last.measure == "order_stop"
    assert last.justification is not None
    assert last.justification.cited == (sheet.model.facts[0].id,)


def test_acting_at_once_leaves_the_justification_owed_until_it_is_given() -> None:
    stack, _, scene = watch()
    act(stack, "open_rung", "STOP")
    act(stack, "act_now")
    assert [a.decision.measure for a in scene.bridge.owed()] == ["order_stop"]
    act(stack, "justify", str(scene.bridge.owed()[0].number))
    sheet = stack.top
    assert isinstance(sheet, OrderScene)
    act(stack, "pick_basis", sheet.model.bases[0].value)
    act(stack, "confirm")
    assert scene.bridge.owed() == ()


def test_no_more_than_six_facts_are_taken() -> None:
    stack, _, _scene = watch(ticks=900)
    act(stack, "open_rung", "STOP")
    sheet = stack.top
    assert isinstance(sheet, OrderScene)
    for fact in sheet.model.facts:
        act(stack, "cite", str(fact.id))
    assert len(sheet.cited) == min(6, len(sheet.model.facts))


def test_the_sheet_says_which_units_cannot_do_it_and_which_are_launched_first() -> None:
    stack, _, _scene = watch(ticks=900)
    act(stack, "open_rung", "RESC")
    sheet = stack.top
    assert isinstance(sheet, OrderScene)
    cutter, boat = sheet.measure.units[:2]
    assert (cutter.off, cutter.note) == ("", "")
    assert (boat.off, boat.note) == ("", f"{boat.words} is aboard this ship and is launched first.")


def test_coach_mode_shows_rulings_and_an_exam_none() -> None:
    for mode, expected in (("coach", True), ("exam", False)):
        _, _, scene = watch(mode)
        scene.models.refresh()
        rows = [row for group in scene.models.ladder.groups for row in group.rows if not row.measure]
        assert all((row.verdict is not None) is expected for row in rows)


def test_a_hint_in_practice_shows_one_ruling_and_exam_gives_none() -> None:
    _, stage, scene = watch("practice")
    scene.bridge.rung = "STOP"
    scene.act(Act("hint"), stage)
    assert set(scene.bridge.rulings()) == {"STOP"}
    _, stage, scene = watch("exam")
    scene.act(Act("hint"), stage)
    assert scene.bridge.rulings() == {}


def test_focus_loss_stops_the_clock_and_says_why() -> None:
    _stack, stage, scene = watch()
    scene.bridge.pace.toggle()
    scene.act(Act("focus_lost"), stage)
    assert scene.bridge.pace.paused
    assert "focus" in scene.bridge.pace.note


def test_help_stops_time_and_the_place_menu_does_not() -> None:
    stack, _stage, scene = watch()
    scene.bridge.pace.toggle()
    before = scene.bridge.session.tick
    act(stack, "help")
    assert isinstance(stack.top, HelpScene)
    for _ in range(20):
        stack.update(0.1)
    assert scene.bridge.session.tick == before
    act(stack, "back")
    act(stack, "here")
    for _ in range(20):
        stack.update(0.1)
    assert scene.bridge.session.tick > before


def test_the_place_menu_sends_a_unit() -> None:
    stack, _, scene = watch()
    act(stack, "here")
    index = next(i for i, (words, _) in enumerate(stack.top.items) if "to shadow" in words)  # type: ignore[attr-defined]
    act(stack, "do", str(index))
    assert scene.bridge.session.actions[-1].decision.measure == "unit_order"


def test_drawing_never_changes_the_session() -> None:
    stack, stage, scene = watch()
    digest = scene.bridge.session.digest()
    for name in ("messages", "radio", "command", "units", "log"):
        act(stack, "tab", name)
        drawn(stack, stage)
    for track in scene.bridge.session.picture.contacts:
        act(stack, "select", track)
        drawn(stack, stage)
    assert scene.bridge.session.digest() == digest


def test_tab_visits_every_control_once_and_comes_back() -> None:
    stack, stage, scene = watch()
    scene.refresh(stage)
    order = scene.focus_order()
    assert len(set(order)) == len(order)
    seen = []
    for _ in order:
        stack.give(KeyPress("tab"))
        seen.append(scene.touch.focus)
    assert sorted(seen) == sorted(order)
    stack.give(KeyPress("tab"))
    assert scene.touch.focus == seen[0]


def test_a_click_on_a_contact_selects_it() -> None:
    stack, _stage, scene = watch()
    chart = scene.chart()
    assert chart is not None
    view = scene.chart_state.view
    assert view is not None
    track, spot = next(
        (c.track, view.to_px(c.at))
        for c in chart.model.contacts
        if view.rect.inflate(-60, -60).collidepoint(view.to_px(c.at))
    )
    scene.bridge.select("")
    place = (round(spot[0]), round(spot[1]))
    stack.give(PointerDown(place))
    stack.give(PointerUp(place))
    assert scene.bridge.selected == track


def test_a_click_on_a_message_selects_the_contact_it_is_about() -> None:
    stack, stage, scene = watch(ticks=0)
    bridge = scene.bridge
    bridge.select("")
    bridge.session.picture.say("vhf16", "T02", "Station calling, go ahead.", "T02")
    bridge.tab = "messages"
    bridge.changed()
    drawn(stack, stage)
    view = scene.find("messages")
    assert isinstance(view, TextView)
    number = next(i for i, line in enumerate(view.lines) if "go ahead" in line.text)
    place = (view.rect.x + 40, view.rect.y + number * view.high + 3)
    stack.give(PointerDown(place, 1))
    stack.give(PointerUp(place, 1))
    assert bridge.selected == "T02"


def test_the_word_that_the_clock_stands_goes_when_it_starts() -> None:
    stack, stage, _ = watch(ticks=0)
    stage.toast(say(CLOCK_STOPPED))
    act(stack, "pause")
    assert stage.toasts == []


def test_truth_stays_locked_until_the_questions_are_done() -> None:
    stack, stage, _scene = watch()
    act(stack, "end_watch", "sure")
    debrief = stack.top
    assert isinstance(debrief, DebriefScene)
    debrief.act(Act("truth"), stage)
    assert not debrief.truth
    debrief.reviewed.close(())
    debrief.act(Act("truth"), stage)
    assert debrief.truth


def test_the_report_is_written_beside_the_record() -> None:
    stack, _ = library()
    act(stack, "familiarise")
    act(stack, "start")
    act(stack, "end_watch", "sure")
    debrief = stack.top
    assert isinstance(debrief, DebriefScene)
    debrief.reviewed.close(())
    act(stack, "report")
    assert debrief.reviewed.path is not None
    report = Path(debrief.reviewed.path).with_suffix(".html")
    assert "<html" in report.read_text(encoding="utf-8").lower()


def test_a_moment_can_be_stood_again_without_touching_the_record() -> None:
    stack, _ = library()
    act(stack, "familiarise")
    act(stack, "start")
    act(stack, "next_contact")
    act(stack, "pause")
    for _ in range(60):
        stack.update(0.1)
    act(stack, "say", "hail")
    act(stack, "end_watch", "sure")
    debrief = stack.top
    assert isinstance(debrief, DebriefScene)
    debrief.reviewed.close(())
    assert debrief.reviewed.path is not None
    before = debrief.reviewed.path.read_bytes()
    debrief._go(3)
    act(stack, "redo")
    again = stack.top
    assert isinstance(again, WatchScene)
    assert again.bridge.session.tick == 3
    assert again.bridge.session.actions == []
    act(stack, "pause")
    stack.update(0.4)
    stack.update(0.4)
    stack.update(0.4)
    assert again.bridge.session.tick > 3
    assert debrief.reviewed.path.read_bytes() == before


@pytest.mark.parametrize("size", [(1, 1), (40, 900), (900, 40), (8000, 300), (7680, 4320)])
def test_any_window_size_is_drawn(size: tuple[int, int]) -> None:
    stack, stage, _ = watch()
    stage.resize(size)
    stack.draw(pygame.Surface(size))
    assert stage.size == size


def test_the_ruling_in_full_is_shown_only_where_rulings_are_shown() -> None:
    for mode, shown in (("coach", True), ("practice", False), ("exam", False)):
        stack, _, scene = watch(mode)
        act(stack, "next_contact")
        act(stack, "rung", "DISF")
        act(stack, "reasons")
        assert isinstance(stack.top, ReasonsScene) is shown
        assert shown is (scene is not stack.top)


def test_the_ruling_in_full_cites_its_rules_and_follows_their_conditions() -> None:
    stack, stage, scene = watch("coach")
    act(stack, "next_contact")
    act(stack, "rung", "DISF")
    act(stack, "reasons")
    reasons = stack.top
    assert isinstance(reasons, ReasonsScene)
    drawn(stack, stage)
    view = reasons.find("reasons:text")
    assert view is not None
    words = [line.text for line in view.lines]  # type: ignore[attr-defined]
    ruling = scene.bridge.session.ruling(scene.bridge.selected, "DISF")
    assert all(rule.title.text in words for rule in ruling.rules)
    assert words.index("Step by step") < len(words) - len(ruling.rules)
    act(stack, "back")
    assert stack.top is scene


def test_whoever_is_selected_by_key_is_in_sight_on_the_chart() -> None:
    stack, stage, scene = watch("exam", ticks=600)
    act(stack, "zoom_in")
    for _ in range(8):
        act(stack, "zoom_in")
    for _ in scene.bridge.session.picture.contacts:
        act(stack, "next_contact")
        drawn(stack, stage)
        chart = scene.chart()
        assert chart is not None
        assert scene.chart_state.view is not None
        mark = next(c for c in chart.model.contacts if c.track == scene.bridge.selected)
        assert chart.rect.collidepoint(*scene.chart_state.view.to_px(mark.at))


def test_a_note_stands_on_the_card_of_its_contact() -> None:
    stack, _, scene = watch()
    act(stack, "note", "the wake is long for four knots")
    scene.refresh(stack.stage)
    card = scene.models.card
    assert card is not None
    assert [words for _, words in card.notes] == ["the wake is long for four knots"]
    act(stack, "next_contact")
    scene.refresh(stack.stage)
    other = scene.models.card
    assert other is not None
    assert other.notes == ()


def test_no_confidence_at_all_is_not_taken_for_half() -> None:
    stack, _, _ = watch()
    act(stack, "open_rung", "STOP")
    for stated, value in ((None, 50), ("0", 0), ("35", 35)):
        if stated is not None:
            act(stack, "set_confidence", stated)
        drawn(stack, stack.stage)
        slider = stack.top.find("confidence")
        assert isinstance(slider, Slider)
        assert (slider.value, slider.stated) == (value, stated is not None)


def test_the_debrief_says_that_its_film_is_not_so_far_instead_of_showing_another_moment() -> None:
    _, stage, scene = watch(ticks=900)
    debriefing = debrief_of_watch(scene.bridge, stage)
    debriefing.asked = True
    debriefing.tick = float(debriefing.model.end)
    debriefing.film.work(0.0)
    debriefing.film.shots.append(shot_of(debriefing.film._session, 0))
    shown = Stack(debriefing, stage)
    drawn(shown, stage)
    assert any("Standing the watch again" in b.text for b in debriefing.text_boxes())
    while debriefing.film.work(1.0):
        pass
    drawn(shown, stage)
    assert not any("Standing the watch again" in b.text for b in debriefing.text_boxes())
    chart = debriefing._chart(debriefing.model.end)
    assert chart.tick == debriefing.model.end


def test_the_debrief_tells_last_what_was_there_and_what_may_follow() -> None:
    _, stage, scene = watch(ticks=600)
    track = next(t for t, vessel in scene.bridge.session.observer.vessels.items() if vessel == "runabout")
    assert scene.bridge.session.decide(Decision("strike", track)).accepted
    scene.bridge.session.advance(60)
    debriefing = debrief_of_watch(scene.bridge, stage)
    shown = Stack(debriefing, stage)
    shown.update(0.01)
    act(shown, "keep")
    act(shown, "detail", "truth")
    drawn(shown, stage)
    words = [box.text for box in debriefing.text_boxes()]
    for wanted in ("What was really there", "What came of it in your watch:"):
        assert wanted in words
    assert [section.id for section in debriefing.model.last][-1] == "aftermath"


def test_what_was_answered_late_or_by_halves_stands_in_the_list_like_all_that_cost() -> None:
    _, stage, scene = watch(ticks=900)
    debriefing = debrief_of_watch(scene.bridge, stage)
    costly = [w for w in score_session(scene.bridge.session).duties if w.losses and w.outcome != "broken"]
    told = [t for t in debriefing.model.told if t.silence]
    assert [t.loss for t in told] == [w.loss for w in sorted(costly, key=lambda w: w.settled)]
