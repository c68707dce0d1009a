"""One rule, source, rung or definition of a pack as a page, line by line."""

from __future__ import annotations

from collections.abc import Iterator

from roe_trainer.doctrine.models import CaseModel
from roe_trainer.doctrine.pack import Pack
from roe_trainer.doctrine.rules import LEVELS, Breach, Rule, RuleException
from roe_trainer.doctrine.ruling import verdict_word
from roe_trainer.doctrine.sources import SURENESS, Source, load_disputes
from roe_trainer.ladder.ladder import Rung
from roe_trainer.law.words import condition_words
from roe_trainer.words.line import Arg, Line, Quoted, Several, line

BLANK = ""
"""An empty line of a page."""
_VERDICTS = ("NA", "X", "D", "P", "AP", "A")


def find_page(pack: Pack, name: str) -> tuple[Arg, ...] | None:
    """The lines of the page of a rule, source, rung or definition; None when the pack has nothing of that name."""
    if name in pack.by_rule:
        return tuple(rule_page(pack, pack.by_rule[name]))
    if name.upper() in pack.by_rung:
        return tuple(rung_page(pack, pack.by_rung[name.upper()]))
    if name.upper() in pack.sources:
        return tuple(source_page(pack, pack.sources[name.upper()]))
    if name in pack.definitions:
        words = meanings(pack)
        holds = line("doctrine-page-holds-when", condition=condition_words(pack.definitions[name].node, words))
        return (_headed(name, words[name]), BLANK, holds)
    return None


def page_names(pack: Pack) -> list[str]:
    """Every name `find_page` knows."""
    return [*pack.by_rule, *pack.by_rung, *pack.sources, *pack.definitions]


def meanings(pack: Pack) -> dict[str, str]:
    """What each named condition means, in the words of its page."""
    return {name: model.text for name, (model, _, _) in pack.folder.definitions.items()}


def verdict_words(rule: Rule, pack: Pack) -> Line:
    """What a rule gives."""
    if rule.letter is not None:
        return line("doctrine-gives-needs", authority=Quoted(pack.authorities[rule.letter].title))
    return line(f"doctrine-gives-{rule.gives}")


def when_words(pack: Pack, rule: Rule) -> Arg:
    """When a rule speaks, exceptions aside."""
    return line("doctrine-always") if rule.when is None else condition_words(rule.when.node, meanings(pack))


def rule_page(pack: Pack, rule: Rule) -> Iterator[Arg]:
    """A rule from top to bottom."""
    yield _headed(rule.id, rule.title)
    yield BLANK
    yield Quoted(rule.text)
    cited = {"citation": rule.citation, "source": rule.source, "also": ", ".join(rule.also)}
    yield line("doctrine-page-source-also" if rule.also else "doctrine-page-source", **cited)
    yield line("doctrine-page-gives", rungs=", ".join(rule.rungs), gives=verdict_words(rule, pack))
    yield line("doctrine-page-when", condition=when_words(pack, rule))
    yield from _exceptions(pack, rule.unless, 1)
    if rule.breach is not None:
        lost = loss_words(rule.breach)
        critical = rule.breach.critical
        key = "doctrine-page-costs-critical" if critical else "doctrine-page-costs"
        yield line(key, lost=lost, critical=critical or "")
    yield line("doctrine-page-why", why=Quoted(rule.why))
    yield line("doctrine-page-instead", instead=Quoted(rule.instead))
    yield line("doctrine-page-limits", limits=Quoted(rule.limits))
    yield BLANK
    yield line("doctrine-page-cases")
    for case in rule.cases:
        yield _indented(1, case_line(pack, case))


def loss_words(breach: Breach) -> Line:
    """What it costs to act against a rule."""
    return line("doctrine-loss", loss=breach.loss, dimension=line(f"doctrine-dimension-{breach.dimension}"))


def case_line(pack: Pack, case: CaseModel) -> Line:
    """A case in one line: its kind, where it starts, what differs, and the verdicts."""
    kind = line("doctrine-case-of-exception", exception=case.of) if case.of else line(f"doctrine-case-{case.case}")
    start = line("doctrine-case-scene", scene=Quoted(pack.scenes[case.on].text)) if case.on else _NOTHING_KNOWN
    differs = ", ".join(f"{fact} {_value(value)}" for fact, value in case.facts.items())
    switches = tuple(_switch(name, value) for name, value in case.switches.items())
    under: list[Arg] = [differs] if differs else []
    under += [Several(switches, "comma")] if switches else []
    under += [line("doctrine-case-as-of", day=case.as_of.isoformat())] if case.as_of else []
    begins = line("doctrine-case-under", start=start, under=Several(tuple(under), "semicolon")) if under else start
    gives = ", ".join(f"{rung} {code}" for rung, code in case.gives.items())
    told = line("doctrine-case", kind=kind, start=begins, gives=gives)
    return line("doctrine-case-noted", case=told, note=Quoted(case.note)) if case.note else told


_NOTHING_KNOWN = line("doctrine-nothing-known")


def _switch(name: str, value: bool | int) -> Line:
    return line("doctrine-switch-on" if value else "doctrine-switch-off", switch=name)


def _value(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _headed(name: str, title: str) -> Line:
    return line("doctrine-page-head", name=name, title=Quoted(title))


def _indented(depth: int, told: Arg) -> Several:
    return Several(("  " * depth, told), "none")


def exception_line(pack: Pack, exception: RuleException) -> Line:
    """When an exception holds, on which rungs, and why."""
    condition = condition_words(exception.when.node, meanings(pack))
    key = "doctrine-except-when-only" if exception.rungs else "doctrine-except-when"
    return line(key, condition=condition, rungs=", ".join(exception.rungs), why=Quoted(exception.why))


def _exceptions(pack: Pack, unless: tuple[RuleException, ...], depth: int) -> Iterator[Arg]:
    for exception in unless:
        yield _indented(depth, exception_line(pack, exception))
        yield from _exceptions(pack, exception.unless, depth + 1)


def rung_page(pack: Pack, rung: Rung) -> Iterator[Arg]:
    """A rung with the rules that decide it."""
    yield _headed(rung.id, rung.title)
    yield BLANK
    yield Quoted(rung.help)
    takes, does, authority = Quoted(rung.takes), Quoted(rung.does), Quoted(rung.authority)
    yield line("doctrine-page-rung", takes=takes, does=does, authority=authority)
    for gives in LEVELS:
        names = [rule.id for rule in pack.rules if rule.gives == gives and rung.id in rule.rungs]
        if names:
            yield line(f"doctrine-page-by-{gives}", rules=", ".join(names))


def source_page(pack: Pack, source: Source) -> Iterator[Arg]:
    """A source with what rests on it."""
    yield _headed(source.id, source.title)
    yield BLANK
    yield Quoted(source.says)
    sure: dict[str, Arg] = {"code": source.sure, "sure": SURENESS[source.sure], "read_in": source.read_in}
    yield line("doctrine-page-sure-read-in" if source.read_in else "doctrine-page-sure", **sure)
    if source.inputs:
        yield line("doctrine-page-decided-by", inputs=Quoted(source.inputs))
    if source.teaching:
        yield line("doctrine-page-teach", teaching=Quoted(source.teaching))
    for name in source.disputes:
        dispute = load_disputes()[name]
        told = {"title": Quoted(dispute.title), "text": Quoted(dispute.text), "default": Quoted(dispute.default)}
        yield line("doctrine-page-disputed", **told)
    citing = [rule.id for rule in pack.rules if source.id == rule.source or source.id in rule.also]
    if citing:
        yield line("doctrine-page-cited-by", rules=", ".join(citing))


def verdict_legend() -> Several:
    """The codes of verdicts with what they are called, in the order in which they decide."""
    return Several(tuple(line("doctrine-legend", code=code, word=verdict_word(code)) for code in _VERDICTS), "comma")
