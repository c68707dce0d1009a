"""The whole of a pack as one Markdown page, made from the files so that it cannot say anything else."""

from __future__ import annotations

from collections.abc import Iterator

from roe_trainer.doctrine.pack import Pack
from roe_trainer.doctrine.page import case_line, meanings, verdict_legend, verdict_words, when_words
from roe_trainer.doctrine.rules import LEVELS, Rule, RuleException
from roe_trainer.doctrine.sources import SURENESS, load_disputes
from roe_trainer.law.words import condition_words

HEADINGS = {
    "moot": "Moot: there is nothing to do",
    "prohibited": "Prohibited",
    "duty": "Duties",
    "premature": "Premature: something is missing",
    "needs": "Needs approval",
    "authorised": "Authorised: legal bases",
}


def markdown(pack: Pack) -> str:
    """The catalogue of a pack."""
    parts = (_head(pack), _rungs(pack), _rules(pack), _definitions(pack), _switches(pack), _disputes(), _sources(pack))
    return "\n".join(line for part in parts for line in part).rstrip() + "\n"


def _safe(text: str) -> str:
    """Words of an author inside Markdown: no markup of theirs comes through."""
    for mark in "\\`*_[]<>|#":
        text = text.replace(mark, "\\" + mark) if mark != "<" else text.replace("<", "&lt;")
    return text


def _head(pack: Pack) -> Iterator[str]:
    yield f"# Catalogue of the pack {pack.id}"
    yield ""
    yield f"{_safe(pack.title)}. {_safe(pack.text)}"
    yield ""
    yield (
        f"By {_safe(pack.author)}, {pack.dated}. Law as of {pack.law_as_of}. Review: {pack.review_status}. "
        f"Sources: {pack.source_status}. {len(pack.rules)} rules on {len(pack.rungs)} rungs."
    )
    yield ""
    yield "Made from the files of the pack by `roe-trainer rules --markdown`; do not edit."
    yield ""


def _rungs(pack: Pack) -> Iterator[str]:
    yield "## Rungs"
    yield ""
    yield f"Verdicts, in the order in which they decide inside a rung: {verdict_legend()}."
    yield ""
    yield "| Rung | What it is | Track | Force level | Decided by |"
    yield "|---|---|---|---|---|"
    tracks = {track.id: track.title for track in pack.tracks}
    for rung in pack.rungs:
        words = (
            f"{rung.title}. {rung.help}",
            tracks.get(rung.track, rung.track),
            str(rung.force_level),
            rung.authority,
        )
        yield f"| {rung.id} | {' | '.join(_safe(word) for word in words)} |"
    yield ""


def _rules(pack: Pack) -> Iterator[str]:
    yield "## Rules"
    yield ""
    for level in LEVELS:
        chosen = [rule for rule in pack.rules if rule.gives == level]
        if chosen:
            yield f"### {HEADINGS[level]}"
            yield ""
        for rule in chosen:
            yield from _rule(pack, rule)


def _rule(pack: Pack, rule: Rule) -> Iterator[str]:
    yield f"#### {_safe(rule.title)} (`{rule.id}`)"
    yield ""
    yield _safe(rule.text)
    yield ""
    also = f", also {', '.join(f'`{name}`' for name in rule.also)}" if rule.also else ""
    yield f"- Source: {_safe(rule.citation)} (`{rule.source}`{also})"
    yield f"- On {', '.join(rule.rungs)}: {_safe(verdict_words(rule, pack))}"
    yield f"- When: {_safe(when_words(pack, rule))}"
    yield from _exceptions(pack, rule.unless, 1)
    if rule.breach is not None:
        critical = f", critical failure `{rule.breach.critical}`" if rule.breach.critical else ""
        yield f"- Cost: {rule.breach.loss} of {rule.breach.dimension.replace('_', ' ')}{critical}"
    yield f"- Why: {_safe(rule.why)}"
    yield f"- Instead: {_safe(rule.instead)}"
    yield f"- Limits: {_safe(rule.limits)}"
    yield "- Cases:"
    for case in rule.cases:
        yield f"  - {_safe(case_line(pack, case))}"
    yield ""


def _exceptions(pack: Pack, unless: tuple[RuleException, ...], depth: int) -> Iterator[str]:
    for exception in unless:
        where = f" (only {', '.join(exception.rungs)})" if exception.rungs else ""
        words = condition_words(exception.when.node, meanings(pack))
        yield f"{'  ' * depth}- except when {_safe(words)}{where}: {_safe(exception.why)}"
        yield from _exceptions(pack, exception.unless, depth + 1)


def _definitions(pack: Pack) -> Iterator[str]:
    yield "## Definitions"
    yield ""
    words = meanings(pack)
    for name, condition in pack.definitions.items():
        yield f"- `{name}`: {_safe(words[name])}. Holds when {_safe(condition_words(condition.node, words))}"
    yield ""


def _switches(pack: Pack) -> Iterator[str]:
    yield "## Switches"
    yield ""
    for name, switch in {name: s for head in pack.folder.heads for name, s in head.switches.items()}.items():
        value = pack.switches[name]
        state = ("on" if value else "off") if isinstance(value, bool) else str(value)
        yield f"- `{name}` ({state}): {_safe(switch.title)}. {_safe(switch.text)} (`{switch.source}`)"
    yield ""


def _disputes() -> Iterator[str]:
    yield "## Where sources disagree"
    yield ""
    for dispute in load_disputes().values():
        names = ", ".join(f"`{name}`" for name in dispute.switches)
        switch = f" Switch: {names}." if names else ""
        sources = ", ".join(f"`{name}`" for name in dispute.sources)
        sides = f"**{_safe(dispute.title)}** {_safe(dispute.text)}"
        yield f"- {sides} Training default: {_safe(dispute.default)}{switch} ({sources})"
    yield ""


def _sources(pack: Pack) -> Iterator[str]:
    yield "## Sources"
    yield ""
    yield "Sureness: " + "; ".join(f"{code}, {words}" for code, words in SURENESS.items()) + "."
    yield ""
    group = ""
    for source in pack.sources.values():
        if source.group != group:
            group = source.group
            yield f"### {_safe(group)}"
            yield ""
        read = f" {_safe(source.read_in)}." if source.read_in else ""
        yield f"- `{source.id}` **{_safe(source.title)}.** {_safe(source.says)} Sure: {source.sure}.{read}"
    yield ""
