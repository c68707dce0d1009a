"""A pack: ladder, rules, assessments, duties, marks and sources of one doctrine, as in force on one day."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path

from roe_trainer.doctrine.approvals import Approvals
from roe_trainer.doctrine.assess import Assessment
from roe_trainer.doctrine.build import build_parts
from roe_trainer.doctrine.citations import Built
from roe_trainer.doctrine.duty import Duty
from roe_trainer.doctrine.flip import Turner
from roe_trainer.doctrine.folder import Folder, find_pack, read_folder
from roe_trainer.doctrine.marks import Marks
from roe_trainer.doctrine.models import SceneModel
from roe_trainer.doctrine.program import Program, compile_rules
from roe_trainer.doctrine.rules import Rule
from roe_trainer.doctrine.sources import Source, load_sources
from roe_trainer.files.problems import Unreadable
from roe_trainer.files.translations import untranslated
from roe_trainer.ladder.ladder import Authority, Rung, Track
from roe_trainer.law.condition import Condition
from roe_trainer.law.vocabulary import Vocabulary, load_vocabulary
from roe_trainer.words.line import line

Switches = Mapping[str, bool | int]


@dataclass(frozen=True, eq=False)
class Pack:
    """A doctrine ready to judge by. `rules` are those in force on `law_as_of` with the switches as they stand."""

    id: str
    title: str
    author: str
    dated: str
    law_as_of: str
    review_status: str
    source_status: str
    text: str
    digest: str
    tracks: tuple[Track, ...]
    authorities: Mapping[str, Authority]
    rungs: tuple[Rung, ...]
    rules: tuple[Rule, ...]
    definitions: Mapping[str, Condition]
    switches: Switches
    assessments: tuple[Assessment, ...]
    duties: tuple[Duty, ...]
    marks: Marks
    approvals: Approvals
    scenes: Mapping[str, SceneModel]
    vocabulary: Vocabulary
    folder: Folder

    @cached_property
    def by_rung(self) -> Mapping[str, Rung]:
        """Its rungs by id, in ladder order."""
        return {rung.id: rung for rung in self.rungs}

    @cached_property
    def by_rule(self) -> Mapping[str, Rule]:
        """Its rules in force by id."""
        return {rule.id: rule for rule in self.rules}

    @cached_property
    def program(self) -> Program:
        """Its rules compiled; put together when first asked for."""
        return compile_rules((rung.id for rung in self.rungs), self.rules)

    def turner(self, rung: str) -> Turner:
        """What finds the smallest change that turns a verdict on a rung; made when first asked for."""
        found = self._turners.get(rung)
        if found is None:
            found = self._turners[rung] = Turner(self.program.rungs[rung], self.vocabulary)
        return found

    @cached_property
    def _turners(self) -> dict[str, Turner]:
        return {}

    @cached_property
    def ladder(self) -> tuple[Rung, ...]:
        """The rungs that are steps of the ladder; duties and rights that always stand are left out."""
        return tuple(rung for rung in self.rungs if not rung.standing)

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """Every source by id, shipped ones and the pack's own; read when first asked for."""
        return {**load_sources(), **{s.id: Source.of(s, "pack") for s in self.folder.sources.values()}}

    def rung_for(self, rung: str) -> str | None:
        """Where an act of this rung is judged in this pack: its own rung, one that carries it, or nowhere."""
        if rung in self.by_rung:
            return rung
        return next((carrier.id for carrier in self.rungs if rung in carrier.carries), None)

    def rung_of(self, role: str) -> str | None:
        """The rung on which what has this role is judged, be it that of a base that another rung carries."""
        named = self._roles.get(role)
        return None if named is None else self.rung_for(named)

    @cached_property
    def _roles(self) -> Mapping[str, str]:
        pages = sorted(self.folder.rungs.values(), key=lambda page: page.model.place, reverse=True)
        return {page.model.role: page.model.rung for page in pages if page.model.role is not None}

    def as_of(self, law_as_of: str | None = None, switches: Switches | None = None) -> Pack:
        """The same pack under the law of another day or with switches set; raises ValueError for an unknown switch."""
        day = self.law_as_of if law_as_of is None else law_as_of
        merged = {**self.switches, **(switches or {})}
        for name in merged:
            if name not in self.switches:
                known = ", ".join(self.switches)
                raise ValueError(line("doctrine-not-a-switch", name=repr(name), pack=self.id, switches=known))
        if day == self.law_as_of and merged == self.switches:
            return self
        return _pack(self.folder, day, tuple(sorted(merged.items())))


def load_pack(name_or_path: str | Path, beside: Path | None = None) -> Pack:
    """A pack by name or folder (see `find_pack`), with its default day and switches; raises Unreadable.

    What was read is kept: a second call for an unchanged folder costs only a look at its files' times and sizes.
    """
    root = find_pack(str(name_or_path), beside)
    return _load(str(root), tuple(_stamp(each) for each in pack_chain(root)))


def _stamp(root: Path) -> tuple[tuple[str, int, int], ...]:
    found = untranslated(root.rglob("*.yaml"))
    return tuple((path.as_posix(), path.stat().st_mtime_ns, path.stat().st_size) for path in found)


def pack_chain(root: Path) -> list[Path]:
    """The folders a pack is read from, itself first. What is wrong with the chain is told when it is read."""
    found: list[Path] = []
    while root not in found:
        found.append(root)
        head = (root / "pack.yaml").read_text(encoding="utf-8", errors="replace")
        base = next((line.split(":", 1)[1].strip() for line in head.splitlines() if line.startswith("extends:")), "")
        with suppress(Unreadable):
            root = find_pack(base, root.parent) if base else root
    return found


@lru_cache(maxsize=32)
def _load(root: str, stamp: tuple[tuple[tuple[str, int, int], ...], ...]) -> Pack:
    folder = read_folder(Path(root))
    switches: dict[str, bool | int] = {}
    for head in folder.heads:
        switches.update((name, switch.default) for name, switch in head.switches.items())
        switches.update(head.set_switches)
    return _pack(folder, folder.head.law_as_of.isoformat(), tuple(sorted(switches.items())))


_PACKS: dict[tuple[str, str, tuple[tuple[str, bool | int], ...]], Pack] = {}
MAX_KEPT = 64


def _pack(folder: Folder, law_as_of: str, switches: tuple[tuple[str, bool | int], ...]) -> Pack:
    key = (folder.digest, law_as_of, switches)
    known = _PACKS.get(key)
    if known is not None and known.folder.root == folder.root:
        return known
    if len(_PACKS) >= MAX_KEPT:
        _PACKS.clear()
    vocabulary = load_vocabulary()
    built = build_parts(folder, vocabulary, date.fromisoformat(law_as_of), dict(switches))
    _PACKS[key] = _assemble(folder, vocabulary, built, law_as_of, dict(switches))
    return _PACKS[key]


def _assemble(folder: Folder, vocabulary: Vocabulary, built: Built, law_as_of: str, switches: Switches) -> Pack:
    head = folder.head
    assert built.marks is not None
    assert built.approvals is not None
    return Pack(
        id=head.pack,
        title=head.title,
        author=head.author,
        dated=head.date.isoformat(),
        law_as_of=law_as_of,
        review_status=head.review_status,
        source_status=head.source_status,
        text=head.text,
        digest=folder.digest,
        tracks=built.tracks,
        authorities=built.authorities,
        rungs=built.rungs,
        rules=built.rules,
        definitions=built.definitions,
        switches=switches,
        assessments=built.assessments,
        duties=built.duties,
        marks=built.marks,
        approvals=built.approvals,
        scenes={name: scene for name, (scene, _, _) in folder.scenes.items()},
        vocabulary=vocabulary,
        folder=folder,
    )
