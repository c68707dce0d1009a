"""The library: scenario cards and records, read one by one so that the window never waits for a folder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from roe_trainer.console.present.cards import KeptCards, ScenarioCard
from roe_trainer.files.places import RECORD_SUFFIX, record_dir, scenario_root
from roe_trainer.files.problems import Unreadable, reason_of
from roe_trainer.files.translations import untranslated
from roe_trainer.words.line import Quoted
from roe_trainer.words.say import say, shown

if TYPE_CHECKING:
    from roe_trainer.scenario.loaded import ScenarioText

LEVELS: tuple[str, ...] = get_args(Literal["first watch", "basic", "intermediate", "advanced"])
FAMILIARISATION = "familiarisation"


@dataclass(frozen=True, slots=True)
class RecordCard:
    """One record; `problem` when it cannot be read (its bytes are left as they are)."""

    path: Path
    scenario_id: str = ""
    title: str = ""
    started: str = ""
    mode: str = ""
    seed: int = 0
    verdict: str = ""
    total_tenths: int | None = None
    sealed: bool = False
    problem: str = ""


def scenario_files() -> list[Path]:
    """Shipped scenarios in the order of their names."""
    root = scenario_root()
    return untranslated(root.rglob("*.yaml")) if root.is_dir() else []


def read_card(path: Path) -> ScenarioCard:
    """The card of a scenario file."""
    # Here and below: the reader of files is large, and the first frame does not wait for it.
    from roe_trainer.scenario.load import load_scenario

    try:
        return card_of(load_scenario(path), path)
    except (Unreadable, OSError) as error:
        return ScenarioCard(path.stem, path, path.stem, problem=say(reason_of(error)))


def card_of(source: ScenarioText, path: Path) -> ScenarioCard:
    """The card of a scenario that was read from a file."""
    m = source.model
    return ScenarioCard(
        m.id,
        path,
        m.title,
        m.place.name,
        round(m.place.lat * 1e7),
        round(m.place.lon * 1e7),
        m.length_min,
        m.level,
        m.theme,
        m.marked,
        tuple(m.objectives),
        m.brief.situation,
        m.precedent or "",
    )


def record_files() -> list[Path]:
    """The user's records, the newest first."""
    folder = record_dir()
    if not folder.is_dir():
        return []
    return sorted(folder.glob(f"*{RECORD_SUFFIX}"), key=lambda p: (p.stat().st_mtime_ns, p.name), reverse=True)


def read_record_card(path: Path) -> RecordCard:
    """The card of a record, from its first and last line."""
    from roe_trainer.records.listing import read_row

    row = read_row(path)
    head, seal = row.header, row.seal
    if head is None:
        return RecordCard(path, title=path.stem, problem=say(row.problem) if row.problem else "")
    return RecordCard(
        path,
        head.scenario_id,
        head.scenario_title,
        head.started_at,
        head.mode,
        head.seed,
        seal.verdict if seal else "",
        seal.total_tenths if seal else None,
        seal is not None,
        say(row.problem) if row.problem else "",
    )


def read_cards() -> Iterator[ScenarioCard]:
    """Cards one after the other, in the order of their files."""
    kept = KeptCards()
    for path in scenario_files():
        card = kept.find(path)
        if card is None:
            card = read_card(path)
            kept.keep(card)
        yield card
    kept.write()


def shown_cards(cards: list[ScenarioCard], level: str, words: str) -> tuple[ScenarioCard, ...]:
    """Cards of a level ("" for all) in which every word of the filter occurs, easiest first."""
    wanted = words.lower().split()
    found = [c for c in cards if (not level or c.level == level) and all(w in _searched(c) for w in wanted)]
    return tuple(sorted(found, key=lambda c: (LEVELS.index(c.level) if c.level in LEVELS else len(LEVELS), c.title)))


def _searched(card: ScenarioCard) -> str:
    told = (shown(Quoted(text)) for text in (card.title, card.place, card.theme, *card.objectives))
    return " ".join((*told, level_words(card.level))).lower()


def level_words(level: str) -> str:
    """The level of a scenario; empty for a file that cannot be used."""
    return say(f"console-level-{level.replace(' ', '-')}") if level in LEVELS else ""


def last_and_best(records: list[RecordCard], scenario_id: str) -> tuple[str, str]:
    """What came of the last watch of a scenario and of the best one, in words; empty when there was none."""
    mine = [r for r in records if r.scenario_id == scenario_id and not r.problem]
    if not mine:
        return "", ""
    best = _best(records, scenario_id)
    return result_words(mine[0]), result_words(best) if best else ""


def best_and_verdict(records: list[RecordCard], scenario_id: str) -> tuple[str, str]:
    """What the best watch of a scenario came to, in words, and its verdict; empty when there was none."""
    best = _best(records, scenario_id)
    return (result_words(best), best.verdict) if best else ("", "")


def _best(records: list[RecordCard], scenario_id: str) -> RecordCard | None:
    sealed = [r for r in records if r.scenario_id == scenario_id and not r.problem and r.sealed]
    return max(sealed, key=lambda r: (r.verdict == "GO", r.total_tenths or 0), default=None)


def result_words(record: RecordCard) -> str:
    """Verdict and total of a record: "GO, 91.5"."""
    if not record.sealed:
        return say("console-record-broken-off")
    if record.total_tenths is None:
        return record.verdict
    total = f"{record.total_tenths // 10}.{record.total_tenths % 10}"
    return say("console-record-result", verdict=record.verdict, total=total)
