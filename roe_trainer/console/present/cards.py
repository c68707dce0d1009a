"""Cards of scenarios, kept between starts: a file that has not changed since is not read and checked again."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from roe_trainer import __version__
from roe_trainer.files.atomic import write_atomic
from roe_trainer.files.json_text import read_json
from roe_trainer.files.places import data_dir
from roe_trainer.files.problems import Unreadable


@dataclass(frozen=True, slots=True)
class ScenarioCard:
    """One scenario as the library shows it; `problem` when its file cannot be used."""

    id: str
    path: Path
    title: str
    place: str = ""
    lat_e7: int = 0
    lon_e7: int = 0
    length_min: int = 0
    level: str = ""
    theme: str = ""
    marked: bool = True
    objectives: tuple[str, ...] = ()
    situation: str = ""
    precedent: str = ""
    problem: str = ""


_EMPTY = asdict(ScenarioCard("", Path(), ""))


class KeptCards:
    """Cards of files without a problem, by what the file says. Only to be shown: opening a scenario reads its file."""

    def __init__(self) -> None:
        self._path = data_dir() / "library-cards.json"
        self._read = self._read_all()
        self._new: dict[str, ScenarioCard] = {}

    def _read_all(self) -> dict[str, Any]:
        """What was kept by this very version; anything unfit is as good as nothing, for it can be made again."""
        try:
            found = read_json(self._path)
        except (Unreadable, OSError):
            return {}
        known = isinstance(found, dict) and found.get("version") == __version__ and isinstance(found.get("cards"), dict)
        return dict(found["cards"]) if known else {}

    def find(self, path: Path) -> ScenarioCard | None:
        """The card of a file, if the file still says what it said."""
        card = _card(self._read.get(_key(path)), path)
        if card is not None:
            self._new[_key(path)] = card
        return card

    def keep(self, card: ScenarioCard) -> None:
        """Keep a card for the next start, unless its file cannot be used."""
        if not card.problem:
            self._new[_key(card.path)] = card

    def write(self) -> None:
        """Keep the cards of this reading for the next start; a folder that cannot be written costs only time."""
        if self._new.keys() == self._read.keys():
            return
        cards = {key: {**asdict(card), "path": ""} for key, card in self._new.items()}
        text = json.dumps({"version": __version__, "cards": cards}, ensure_ascii=False, indent=1)
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomic(self._path, text.encode())


def _key(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def _card(data: Any, path: Path) -> ScenarioCard | None:
    """A card from what was kept, if each part is of the kind that belongs there."""
    if not isinstance(data, dict) or data.keys() != _EMPTY.keys():
        return None
    fit = all(type(data[name]) is type(value) for name, value in _EMPTY.items() if name not in ("path", "objectives"))
    objectives = data["objectives"]
    if not fit or not isinstance(objectives, list) or not all(isinstance(words, str) for words in objectives):
        return None
    return replace(ScenarioCard(**data), path=path, objectives=tuple(objectives))
