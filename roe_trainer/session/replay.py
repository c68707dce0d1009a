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
from roe_trainer.files.text_policy import visible
from roe_trainer.files.yaml_text import parse_yaml
from roe_trainer.ladder.decisions import Decision
from roe_trainer.scenario.load import parse_scenario
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.session.own_duties import with_own_duties
from roe_trainer.session.program import program_digest
from roe_trainer.session.record import FIRST, Checkpoint, Decided, Header, Record, Seal
from roe_trainer.session.session import Mode, Session
from roe_trainer.session.sink import RecordSink
from roe_trainer.session.state_parts import PARTS, comparable, differing_parts, state_parts
from roe_trainer.words.line import Line, line


@dataclass(frozen=True, slots=True)
class Divergence:
    """Where replay and record part: after tick `since`, seen at `tick`; which part and field, and both digests."""

    tick: int
    part: str
    field: str
    recorded: str
    replayed: str
    since: int = 0

    @property
    def what(self) -> Line:
        """The part that differs, to be said."""
        kind, _, who = self.part.partition(":")
        if kind not in PARTS:
            return line("record-part-unknown", what=visible(self.part))
        whole = line(f"record-part-{kind}", who=visible(who))
        return line("record-part-field", part=whole, field=line(f"record-field-{self.field}")) if self.field else whole

    @property
    def line(self) -> Line:
        """The whole of it, to be said."""
        values = {"recorded": visible(self.recorded) or "-", "replayed": self.replayed or "-"}
        return line("record-parted", since=self.since, tick=self.tick, what=self.what, **values)


@dataclass(frozen=True, slots=True)
class Replayed:
    """A session brought to where the record ends.

    `program` says that another program kept the record (None: this one), `rules` which rules are others than then,
    `forged` what the header says otherwise than the scenario and pack in it.
    """

    session: Session
    divergence: Divergence | None
    program: Line | None = None
    rules: tuple[Line, ...] = ()
    forged: tuple[Line, ...] = ()

    @property
    def changed(self) -> tuple[Line, ...]:
        """What is not as it was when the record was kept, the program first."""
        return (*((self.program,) if self.program is not None else ()), *self.rules, *self.forged)

    @property
    def verified(self) -> bool:
        """Whether this very program, under the same rules, came to the same watch."""
        return self.divergence is None and not self.changed


def pack_for(source: ScenarioText) -> Pack:
    """The scenario's pack, as of its date, with its switches and its own duties; raises Unreadable.

    A pack that a scenario file names may lie beside it; one that came with a record is taken from there.
    """
    pack = _named_pack(source)
    unknown = [name for name in source.model.switches if name not in pack.switches]
    if unknown:
        document = parse_yaml(source.text, source.file)
        raise Unreadable(document.unknown(("switches", name), name, pack.switches, key=True) for name in unknown)
    return with_own_duties(pack.as_of(source.model.law_as_of, source.model.switches), source)


def _named_pack(source: ScenarioText) -> Pack:
    if source.pack_files:
        return load_carried(source.pack or source.model.pack, source.pack_files)
    if Path(source.file).is_file():
        return load_pack(source.pack) if source.pack else load_pack(source.model.pack, Path(source.file).parent)
    return load_pack(source.pack or source.model.pack, own_packs())


def source_of(header: Header) -> ScenarioText:
    """The scenario as the record carries it, under the pack it was judged by; raises Unreadable."""
    name = f"record:{header.scenario_id}.yaml"
    without = ("pack-known",) if header.pack_folder else ()
    source = parse_scenario(header.scenario_text, name, header.scenario_beside, without)
    return replace(source, pack=header.pack_folder, pack_files=header.pack_files)


def header_of(
    source: ScenarioText, pack: Pack, seed: int, mode: Mode, started_at: str = "", trainee: str = "", player: str = ""
) -> Header:
    """The header of a new record: all that a replay needs, months later and without the files it came from."""
    return Header(
        engine=__version__,
        program=program_digest(),
        seed=seed,
        mode=mode,
        scenario_id=source.id,
        scenario_title=source.title,
        scenario_digest=source.digest,
        scenario_text=source.text,
        scenario_beside=dict(source.beside),
        pack_id=pack.id,
        pack_digest=pack.digest,
        pack_numbers=dict(pack.folder.numbers),
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
    session = Session.start(source, pack, record.header.seed, record.header.mode)
    divergence: Divergence | None = None
    agreed = 0
    first = record.header.format == FIRST
    session.picture.ledger.detail_is_news = not first
    for entry in record.lines:
        tick = _tick_of(entry)
        if tick is None or (until is not None and tick > until):
            continue
        session.advance(tick - session.tick)
        if isinstance(entry, Decided):
            session.decide(Decision.from_data(entry.decision_data()))
        elif isinstance(entry, Checkpoint | Seal) and divergence is None:
            divergence = _compared(session, entry, tick, agreed, first)
            agreed = tick
    if until is not None:
        session.advance(until - session.tick)
    session.sink = sink
    if record.seal is not None:
        session.finish()
    header = record.header
    forged = tuple(_contradictions(header, source, pack))
    return Replayed(session, divergence, other_program(header), tuple(_other_rules(header, pack)), forged)


def _compared(session: Session, kept: Checkpoint | Seal, tick: int, agreed: int, first: bool) -> Divergence | None:
    """What differs at a checkpoint, by the first part and field that do.

    Digests of the first format are of sentences as well, so of it only the parts that hold none are compared, and none
    of those may be missing. In the second the digest holds all of them; another program may know other parts.
    """
    if isinstance(kept, Checkpoint):
        then, now = comparable(kept.parts, state_parts(session), first)
        for part, field, before, found in differing_parts(then, now):
            return Divergence(tick, part, field, before, found, agreed)
    if first or session.digest() == kept.digest:
        return None
    return Divergence(tick, "session", "", kept.digest[:16], session.digest()[:16], agreed)


def _tick_of(line: object) -> int | None:
    if isinstance(line, Seal):
        return line.ticks
    return line.tick if isinstance(line, Decided | Checkpoint) else None


def other_program(header: Header) -> Line | None:
    """What kept the record, where that was not this program."""
    if header.program == program_digest():
        return None
    then = header.program[:12] or "-"
    engine, here = visible(header.engine), program_digest()[:12]
    return line("record-other-program", then=engine, now=__version__, number=then, here=here)


def _other_rules(header: Header, pack: Pack) -> Iterator[Line]:
    """Files of the pack that are others now, or its number where the record does not tell files apart."""
    if header.pack_digest in pack.folder.same_rules:
        return
    numbers = pack.folder.numbers
    for file in sorted({*header.pack_numbers, *numbers}) if header.pack_numbers else ():
        if header.pack_numbers.get(file) != numbers.get(file):
            yield line("record-other-file", file=visible(file))
    if not header.pack_numbers or dict(header.pack_numbers) == dict(numbers):
        then, now = header.pack_digest[:12], pack.digest[:12]
        yield line("record-other-pack", pack=visible(header.pack_id), then=then, now=now)


def _contradictions(header: Header, source: ScenarioText, pack: Pack) -> Iterator[Line]:
    """What the header repeats of scenario and pack, and says otherwise than they do."""
    told = [
        ("scenario_id", header.scenario_id, source.id),
        ("scenario_title", header.scenario_title, source.title),
        ("scenario_digest", header.scenario_digest[:12], source.digest[:12]),
    ]
    if header.pack_digest in pack.folder.same_rules:
        told += [
            ("pack_id", header.pack_id, pack.id),
            ("pack_title", header.pack_title, pack.title),
            ("pack_author", header.pack_author, pack.author),
            ("law_as_of", header.law_as_of, pack.law_as_of),
            ("review_status", header.review_status, pack.review_status),
            ("source_status", header.source_status, pack.source_status),
        ]
    if header.pack_digest == pack.digest and header.format != FIRST:
        numbers = pack.folder.numbers
        for file in sorted({*header.pack_numbers, *numbers}):
            told.append((file, header.pack_numbers.get(file, ""), numbers.get(file, "")))
    for name, says, holds in told:
        if says != holds:
            yield line("record-header-says", field=visible(name), says=visible(says), holds=visible(holds))
