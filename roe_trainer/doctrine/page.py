"""One rule, source, rung or definition of a pack as a page of plain text."""

from __future__ import annotations

from collections.abc import Iterator

from roe_trainer.doctrine.models import CaseModel
from roe_trainer.doctrine.pack import Pack
from roe_trainer.doctrine.rules import Rule, RuleException
from roe_trainer.doctrine.ruling import WORDS
from roe_trainer.doctrine.sources import SURENESS, Source, load_disputes
from roe_trainer.ladder.ladder import Rung
from roe_trainer.law.words import condition_words


def find_page(pack: Pack, name: str) -> str | None:
    """The page of a rule, source, rung or definition, or None when the pack has nothing of that name."""
    if name in pack.by_rule:
        return "\n".join(rule_page(pack, pack.by_rule[name]))
    if name.upper() in pack.by_rung:
        return "\n".join(rung_page(pack, pack.by_rung[name.upper()]))
    if name.upper() in pack.sources:
        return "\n".join(source_page(pack, pack.sources[name.upper()]))
    if name in pack.definitions:
        words = condition_words(pack.definitions[name].node, meanings(pack))
        return f"{name}: {meanings(pack)[name]}\n\nHolds when {words}"
    return None


def page_names(pack: Pack) -> list[str]:
    """Every name `find_page` knows."""
    return [*pack.by_rule, *pack.by_rung, *pack.sources, *pack.definitions]


def meanings(pack: Pack) -> dict[str, str]:
    """The words of each named condition."""
    return {name: model.text for name, (model, _, _) in pack.folder.definitions.items()}


def verdict_words(rule: Rule, pack: Pack) -> str:
    """What a rule gives, in words."""
    if rule.gives == "needs":
        return f"needs {pack.authorities[rule.letter or ''].title}"
    return rule.gives


def when_words(pack: Pack, rule: Rule) -> str:
    """When a rule speaks, in words, exceptions aside."""
    return "always" if rule.when is None else condition_words(rule.when.node, meanings(pack))


def rule_page(pack: Pack, rule: Rule) -> Iterator[str]:
    """A rule from top to bottom."""
    yield f"{rule.id}: {rule.title}"
    yield ""
    yield rule.text
    yield f"Source: {rule.citation} [{rule.source}]" + (f"; also {', '.join(rule.also)}" if rule.also else "")
    yield f"On {', '.join(rule.rungs)} gives: {verdict_words(rule, pack)}"
    yield f"When: {when_words(pack, rule)}"
    yield from _exceptions(pack, rule.unless, 1)
    if rule.breach is not None:
        critical = f", critical failure {rule.breach.critical}" if rule.breach.critical else ""
        yield f"Acting against it costs {rule.breach.loss} of {rule.breach.dimension.replace('_', ' ')}{critical}"
    yield f"Why: {rule.why}"
    yield f"Instead: {rule.instead}"
    yield f"Limits: {rule.limits}"
    yield ""
    yield "Cases"
    for case in rule.cases:
        yield f"  {case_line(pack, case)}"


def case_line(pack: Pack, case: CaseModel) -> str:
    """A case in one line: its kind, where it starts, what differs, and the verdicts."""
    kind = f"exception {case.of}" if case.of else case.case
    start = f"{pack.scenes[case.on].text.rstrip('.')}" if case.on else "nothing known"
    differs = ", ".join(f"{fact} {_value(value)}" for fact, value in case.facts.items())
    switches = ", ".join(f"{name} {'on' if value else 'off'}" for name, value in case.switches.items())
    under = "; ".join(part for part in (differs, switches, f"law as of {case.as_of}" if case.as_of else "") if part)
    gives = ", ".join(f"{rung} {code}" for rung, code in case.gives.items())
    note = f" ({case.note})" if case.note else ""
    return f"{kind}: {start}{f'; {under}' if under else ''}. {gives}{note}"


def _value(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _exceptions(pack: Pack, unless: tuple[RuleException, ...], depth: int) -> Iterator[str]:
    for exception in unless:
        where = f" (only {', '.join(exception.rungs)})" if exception.rungs else ""
        words = condition_words(exception.when.node, meanings(pack))
        yield f"{'  ' * depth}except when {words}{where}: {exception.why}"
        yield from _exceptions(pack, exception.unless, depth + 1)


def rung_page(pack: Pack, rung: Rung) -> Iterator[str]:
    """A rung with the rules that decide it."""
    yield f"{rung.id}: {rung.title}"
    yield ""
    yield rung.help
    yield f"Takes {rung.takes}; {rung.does}. Decided by the {rung.authority}."
    for word, gives in (("Moot", "moot"), ("Prohibited", "prohibited"), ("Duty", "duty"), ("Premature", "premature")):
        yield from _rules_line(pack, rung.id, word, gives)
    yield from _rules_line(pack, rung.id, "Needs approval", "needs")
    yield from _rules_line(pack, rung.id, "Authorised", "authorised")


def _rules_line(pack: Pack, rung: str, word: str, gives: str) -> Iterator[str]:
    names = [rule.id for rule in pack.rules if rule.gives == gives and rung in rule.rungs]
    if names:
        yield f"{word} by {', '.join(names)}"


def source_page(pack: Pack, source: Source) -> Iterator[str]:
    """A source with what rests on it."""
    yield f"{source.id}: {source.title}"
    yield ""
    yield source.says
    yield f"Sure: {source.sure}, {SURENESS[source.sure]}" + (f" ({source.read_in})" if source.read_in else "")
    if source.inputs:
        yield f"Decided by: {source.inputs}"
    if source.teaching:
        yield f"To teach: {source.teaching}"
    for name in source.disputes:
        dispute = load_disputes()[name]
        yield f"Disputed: {dispute.title} {dispute.text} Training default: {dispute.default}"
    citing = [rule.id for rule in pack.rules if source.id == rule.source or source.id in rule.also]
    if citing:
        yield f"Cited by {', '.join(citing)}"


def verdict_legend() -> str:
    """The codes of verdicts in words, in the order in which they decide."""
    return ", ".join(f"{code} {WORDS[code]}" for code in ("NA", "X", "D", "P", "AP", "A"))
