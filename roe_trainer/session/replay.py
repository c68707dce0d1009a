"""Replay: a record's decisions put to a new session; checkpoints must come out bit for bit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from roe_trainer import __version__
from roe_trainer.doctrine.carried import carry, load_carried
from roe_trainer.doctrine.pack import Pack, load_pack
from roe_trainer.files.places import own_packs
from roe_trainer.files.problems import Unreadable
from roe_trainer.files.yaml_text import parse_yaml
from roe_trainer.ladder.decisions import Decision
from roe_trainer.scenario.load import parse_scenario
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.session.own_windows import with_own_windows
from roe_trainer.session.record import Checkpoint, Decided, Header, Record, Seal
from roe_trainer.session.session import Mode, Session
from roe_trainer.session.sink import RecordSink
from roe_trainer.session.state_parts import differing_parts, state_parts


@dataclass(frozen=True, slots=True)
class Divergence:
    """Where replay and record part: after tick `since`, seen at `tick`; what differs, and both values (or digests)."""

    tick: int
    what: str
    recorded: str
    replayed: str
    since: int = 0

    def __str__(self) -> str:
        return f"between ticks {self.since} and {self.tick}: {self.what} was {self.recorded}, now {self.replayed}"


@dataclass(frozen=True, slots=True)
class Replayed:
    """A session brought to where the record ends. `verified` only under the same engine, scenario and pack."""

    session: Session
    divergence: Divergence | None
    changed: tuple[str, ...]

    @property
    def verified(self) -> bool:
        return self.divergence is None and not self.changed


def pack_for(source: ScenarioText) -> Pack:
    """The scenario's pack, as of its date, with its switches and its own windows; raises Unreadable.

    A pack that a scenario file names may lie beside it; one that came with a record is taken from there.
    """
    pack = _named_pack(source)
    unknown = [name for name in source.model.switches if name not in pack.switches]
    if unknown:
        document = parse_yaml(source.text, source.file)
        raise Unreadable(document.unknown(("switches", name), name, pack.switches, key=True) for name in unknown)
    return with_own_windows(pack.as_of(source.model.law_as_of, source.model.switches), source)


def _named_pack(source: ScenarioText) -> Pack:
    if source.pack_files:
        return load_carried(source.pack or source.model.pack, source.pack_files)
    if Path(source.file).is_file():
        return load_pack(source.pack) if source.pack else load_pack(source.model.pack, Path(source.file).parent)
    return load_pack(source.pack or source.model.pack, own_packs())


def source_of(header: Header) -> ScenarioText:
    """The scenario as the record carries it, under the pack it was judged by; raises Unreadable."""
    name = f"{header.scenario_id}.yaml (from the record)"
    without = ("pack-known",) if header.pack_folder else ()
    source = parse_scenario(header.scenario_text, name, header.scenario_beside, without)
    return replace(source, pack=header.pack_folder, pack_files=header.pack_files)


def header_of(
    source: ScenarioText, pack: Pack, seed: int, mode: Mode, started_at: str = "", trainee: str = "", player: str = ""
) -> Header:
    """The header of a new record: all that a replay needs, months later and without the files it came from."""
    return Header(
        engine=__version__,
        seed=seed,
        mode=mode,
        scenario_id=source.id,
        scenario_title=source.title,
        scenario_digest=source.digest,
        scenario_text=source.text,
        scenario_beside=dict(source.beside),
        pack_id=pack.id,
        pack_digest=pack.digest,
        pack_title=pack.title,
        pack_author=pack.author,
        law_as_of=pack.law_as_of,
        review_status=pack.review_status,
        source_status=pack.source_status,
        pack_folder=pack.folder.root.resolve().name,
        pack_files=carry(pack),
        started_at=started_at,
        trainee=trainee,
        player=player,
    )


def replay(record: Record, until: int | None = None, sink: RecordSink | None = None) -> Replayed:
    """Run a record again, to its end or to a tick; names the first tick and field that differ.

    With a `sink` (a record resumed for writing) the session goes on from there, writing only what is new.
    """
    source = source_of(record.header)
    pack = pack_for(source)
    changed = tuple(_changes(record.header, source, pack))
    session = Session.start(source, pack, record.header.seed, record.header.mode)
    divergence: Divergence | None = None
    agreed = 0
    for line in record.lines:
        tick = _tick_of(line)
        if tick is None or (until is not None and tick > until):
            continue
        session.advance(tick - session.tick)
        if isinstance(line, Decided):
            session.decide(Decision.from_data(line.decision_data()))
        elif isinstance(line, Checkpoint | Seal) and divergence is None:
            divergence = _compared(session, line, tick, agreed)
            agreed = tick
    if until is not None:
        session.advance(until - session.tick)
    session.sink = sink
    if record.seal is not None:
        session.finish()
    return Replayed(session, divergence, changed)


def _compared(session: Session, line: Checkpoint | Seal, tick: int, agreed: int) -> Divergence | None:
    """What differs at a checkpoint, by the first part and field that do."""
    found = session.digest()
    if found == line.digest:
        return None
    if isinstance(line, Checkpoint) and line.parts:
        for what, before, now in differing_parts(line.parts, state_parts(session)):
            return Divergence(tick, what, before, now, agreed)
    return Divergence(tick, "the digest of the session", line.digest[:16], found[:16], agreed)


def _tick_of(line: object) -> int | None:
    if isinstance(line, Seal):
        return line.ticks
    return line.tick if isinstance(line, Decided | Checkpoint) else None


def _changes(header: Header, source: ScenarioText, pack: Pack) -> Iterator[str]:
    if header.engine != __version__:
        yield f"engine {header.engine} then, {__version__} now"
    if header.pack_digest != pack.digest:
        yield f"pack {header.pack_id} has changed since"
    if header.scenario_digest != source.digest:
        yield "the scenario text does not match its digest"
