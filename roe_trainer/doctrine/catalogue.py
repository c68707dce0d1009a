"""The whole of a pack as one Markdown page, made from the files so that it cannot say anything else."""

from __future__ import annotations

from collections.abc import Iterator

from roe_trainer.doctrine.pack import Pack
from roe_trainer.doctrine.page import (
    BLANK,
    case_line,
    exception_line,
    loss_words,
    meanings,
    verdict_legend,
    verdict_words,
    when_words,
)
from roe_trainer.doctrine.rules import LEVELS, Rule, RuleException
from roe_trainer.doctrine.sources import SURENESS, load_disputes
from roe_trainer.law.words import condition_words
from roe_trainer.words.line import Arg, Quoted, Several, line


def markdown(pack: Pack) -> tuple[Arg, ...]:
    """The catalogue of a pack, line by line. Words of authors stand in it with no markup of theirs coming through."""
    parts = (_head(pack), _rungs(pack), _rules(pack), _definitions(pack), _switches(pack), _disputes(), _sources(pack))
    lines = [each for part in parts for each in part]
    return tuple(lines[:-1] if lines[-1] == BLANK else lines)


def _code(name: str) -> str:
    return f"`{name}`"


def _head(pack: Pack) -> Iterator[Arg]:
    yield line("doctrine-md-title", pack=pack.id)
    yield BLANK
    yield line("doctrine-md-about", title=Quoted(pack.title), text=Quoted(pack.text))
    yield BLANK
    yield line(
        "doctrine-md-made",
        author=pack.author,
        dated=pack.dated,
        day=pack.law_as_of,
        review=line(f"doctrine-status-{pack.review_status}"),
        sources=line(f"doctrine-status-{pack.source_status}"),
        rules=len(pack.rules),
        rungs=len(pack.rungs),
    )
    yield BLANK
    yield line("doctrine-md-do-not-edit")
    yield BLANK


def _rungs(pack: Pack) -> Iterator[Arg]:
    yield line("doctrine-md-rungs")
    yield BLANK
    yield line("doctrine-md-verdicts", verdicts=verdict_legend())
    yield BLANK
    yield line("doctrine-md-rung-columns")
    yield "|---|---|---|---|---|"
    tracks = {track.id: track.title for track in pack.tracks}
    for rung in pack.rungs:
        yield line(
            "doctrine-md-rung",
            rung=rung.id,
            title=Quoted(rung.title),
            help=Quoted(rung.help),
            track=Quoted(tracks[rung.track]) if rung.track in tracks else rung.track,
            force_level=rung.force_level,
            authority=Quoted(rung.authority),
        )
    yield BLANK


def _rules(pack: Pack) -> Iterator[Arg]:
    yield line("doctrine-md-rules")
    yield BLANK
    for level in LEVELS:
        chosen = [rule for rule in pack.rules if rule.gives == level]
        if chosen:
            yield line(f"doctrine-md-{level}")
            yield BLANK
        for rule in chosen:
            yield from _rule(pack, rule)


def _rule(pack: Pack, rule: Rule) -> Iterator[Arg]:
    yield line("doctrine-md-rule", title=Quoted(rule.title), rule=_code(rule.id))
    yield BLANK
    yield line("doctrine-md-text", text=Quoted(rule.text))
    yield BLANK
    cited = {"citation": rule.citation, "source": _code(rule.source), "also": ", ".join(map(_code, rule.also))}
    yield line("doctrine-md-source-also" if rule.also else "doctrine-md-source", **cited)
    yield line("doctrine-md-gives", rungs=", ".join(rule.rungs), gives=verdict_words(rule, pack))
    yield line("doctrine-md-when", condition=when_words(pack, rule))
    yield from _exceptions(pack, rule.unless, 1)
    if rule.breach is not None:
        lost = loss_words(rule.breach)
        key = "doctrine-md-costs-critical" if rule.breach.critical else "doctrine-md-costs"
        yield line(key, lost=lost, critical=_code(rule.breach.critical or ""))
    yield line("doctrine-md-why", why=Quoted(rule.why))
    yield line("doctrine-md-instead", instead=Quoted(rule.instead))
    yield line("doctrine-md-limits", limits=Quoted(rule.limits))
    yield line("doctrine-md-cases")
    for case in rule.cases:
        yield _item(1, line("doctrine-md-text", text=case_line(pack, case)))
    yield BLANK


def _item(depth: int, told: Arg) -> Several:
    return Several(("  " * depth + "- ", told), "none")


def _exceptions(pack: Pack, unless: tuple[RuleException, ...], depth: int) -> Iterator[Arg]:
    for exception in unless:
        yield _item(depth, line("doctrine-md-text", text=exception_line(pack, exception)))
        yield from _exceptions(pack, exception.unless, depth + 1)


def _definitions(pack: Pack) -> Iterator[Arg]:
    yield line("doctrine-md-definitions")
    yield BLANK
    words = meanings(pack)
    for name, condition in pack.definitions.items():
        holds = condition_words(condition.node, words)
        yield line("doctrine-md-definition", name=_code(name), text=Quoted(words[name]), condition=holds)
    yield BLANK


def _switches(pack: Pack) -> Iterator[Arg]:
    yield line("doctrine-md-switches")
    yield BLANK
    for name, switch in {name: s for head in pack.folder.heads for name, s in head.switches.items()}.items():
        value = pack.switches[name]
        stands = line("doctrine-on" if value else "doctrine-off") if isinstance(value, bool) else value
        title, text, source = Quoted(switch.title), Quoted(switch.text), _code(switch.source)
        yield line("doctrine-md-switch", name=_code(name), stands=stands, title=title, text=text, source=source)
    yield BLANK


def _disputes() -> Iterator[Arg]:
    yield line("doctrine-md-disputes")
    yield BLANK
    for dispute in load_disputes().values():
        told = {"title": Quoted(dispute.title), "text": Quoted(dispute.text), "default": Quoted(dispute.default)}
        yield line(
            "doctrine-md-dispute-switched" if dispute.switches else "doctrine-md-dispute",
            switches=", ".join(map(_code, dispute.switches)),
            sources=", ".join(map(_code, dispute.sources)),
            **told,
        )
    yield BLANK


def _sources(pack: Pack) -> Iterator[Arg]:
    yield line("doctrine-md-sources")
    yield BLANK
    sure = tuple(line("doctrine-md-sureness", code=code, sure=words) for code, words in SURENESS.items())
    yield line("doctrine-md-sure", sure=Several(sure, "semicolon"))
    yield BLANK
    group = ""
    for source in pack.sources.values():
        if source.group != group:
            group = source.group
            yield line("doctrine-md-group", group=Quoted(group))
            yield BLANK
        yield line(
            "doctrine-md-source-read-in" if source.read_in else "doctrine-md-source-of-group",
            source=_code(source.id),
            title=Quoted(source.title),
            says=Quoted(source.says),
            sure=source.sure,
            read_in=source.read_in,
        )
