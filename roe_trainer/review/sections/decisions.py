"""Every decision, line by line: what was known, what was done, what the rules say, and what would have turned it."""

from __future__ import annotations

from roe_trainer.doctrine.marks import Marks
from roe_trainer.law.labels import label_name
from roe_trainer.review.blocks import Block, Card, Inner, Paragraph, Steps, Table
from roe_trainer.review.cards import critical_failures, losses_of, same_of, titled
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.review.words import quoted
from roe_trainer.scoring.articulation import MISSED
from roe_trainer.scoring.findings import Articulation, CitedRule, JudgedAct
from roe_trainer.words.line import Arg, Line, Several, Text, line

MOST_FACTS = 10


def make(material: Material) -> tuple[Block, ...]:
    """Cards of what cost something, then tables of what cost nothing and of what could not be done."""
    marks = material.pack.marks
    judged = [act for act in material.score.decisions if act.code and not act.refused]
    blocks: list[Block] = [_card(material, marks, act) for act in judged if act.losses]
    clean = [act for act in judged if not act.losses]
    if clean:
        blocks += [Paragraph(line("review-lawful-acts"), "good"), _table(material, marks, clean)]
    refused = [act for act in material.score.decisions if act.refused]
    if refused:
        blocks += [Paragraph(line("review-acts-not-done"), "quiet"), _not_done(material, marks, refused)]
    return tuple(blocks) or (Paragraph(line("review-no-act"), "quiet"),)


def _table(material: Material, marks: Marks, acts: list[JudgedAct]) -> Table:
    rows = tuple(
        (material.clock(act.tick), act.subject or "", act.act, act.sentence or "", _known(act), _source(act))
        for act in acts
    )
    head = tuple(line(f"review-head-{name}") for name in ("time", "contact", "act", "why-allowed", "known", "source"))
    refs = tuple(f"d{act.number}" for act in acts)
    return Table(head, rows, refs=refs, folds=True, cards=tuple(_card(material, marks, act) for act in acts))


def _not_done(material: Material, marks: Marks, acts: list[JudgedAct]) -> Table:
    rows = tuple((material.clock(act.tick), act.subject or "", act.act, act.refused or "") for act in acts)
    head = tuple(line(f"review-head-{name}") for name in ("time", "contact", "act", "why-not"))
    return Table(head, rows, folds=True, cards=tuple(_card(material, marks, act) for act in acts))


def _known(act: JudgedAct) -> Arg:
    return Several(tuple(fact.words for fact in act.facts if fact.entries), "semicolon")


def _source(act: JudgedAct) -> Arg:
    return act.rules[0].citation if act.rules else ""


def _card(material: Material, marks: Marks, act: JudgedAct) -> Card:
    unexplained = act.losses.get("articulation", 0)
    clock, subject = material.clock(act.tick), act.subject or ""
    band, title = _band(marks, act, unexplained)
    return Card(
        f"d{act.number}",
        act.act,
        f"{clock}  {subject}",
        band,
        title,
        _figure(act, unexplained),
        _blocks(material, marks, act),
        clock,
        same_of(*_reason(act)) if act.losses else "",
        tick=act.tick,
        subject=subject,
        code=act.code,
        loss=act.loss or unexplained,
    )


def _band(marks: Marks, act: JudgedAct, unexplained: int) -> tuple[str, Text]:
    if act.refused and not act.losses:
        return "refused", line("review-band-not-done")
    band = marks.band(act.loss)
    return band.id, quoted(band.title)


def _figure(act: JudgedAct, unexplained: int) -> Arg:
    if act.loss:
        return line("review-loss", loss=act.loss)
    return line("review-loss-in-explanation", loss=unexplained) if unexplained else ""


def _reason(act: JudgedAct) -> tuple[object, ...]:
    """What makes two findings one and the same mistake: the act, on whom, by which rules, at which cost and why."""
    stated = act.articulation
    why = None if stated is None else (stated.basis, stated.flags, stated.right_bases)
    rules = tuple(rule.rule for rule in act.rules)
    losses = sorted(act.losses.items())
    return (act.act, act.subject, act.code, act.sentence, rules, losses, act.critical, act.turns, why)


def _blocks(material: Material, marks: Marks, act: JudgedAct) -> tuple[Inner, ...]:
    if act.refused:
        return (Paragraph(line("review-could-not-be-done", why=act.refused)), *_noted(act))
    blocks: list[Inner] = [Paragraph(act.sentence or "")]
    if act.facts:
        rows = tuple((fact.words, _shown(material, fact.entries)) for fact in act.facts[:MOST_FACTS])
        blocks.append(Table((line("review-head-known"), line("review-head-shown-by")), rows))
    for rule in act.rules[:3] if act.loss else act.rules[:1]:
        blocks += _rule(rule, bool(act.loss))
    if act.articulation is not None and act.articulation.loss:
        blocks.append(Paragraph(_explanation(material, act, act.articulation)))
    if act.losses:
        blocks.append(losses_of(material, act.losses))
    blocks += critical_failures(marks, act.critical, "review-critical-act")
    blocks += _better(act)
    blocks += _noted(act)
    if act.trace:
        steps = tuple((step.depth, step.holds, step.asked, step.found or "") for step in act.trace)
        blocks.append(Steps(line("review-step-by-step"), steps))
    return tuple(blocks)


def _rule(rule: CitedRule, cost: bool) -> list[Inner]:
    cited = line("review-rule", text=rule.text, citation=rule.citation)
    out: list[Inner] = [Paragraph(cited, "quiet")]
    return [*out, Paragraph(line("review-instead", instead=rule.instead))] if cost and rule.instead else out


def _better(act: JudgedAct) -> list[Inner]:
    """What would have made it right, what was lawful instead, and which step of the thinking was left out."""
    out: list[Inner] = []
    if act.loss and act.counted:
        out.append(Paragraph(_turn(act), "good" if act.turns else "plain"))
        if act.acceptable:
            lawful = Several(act.acceptable, "comma")
            out.append(Paragraph(line("review-lawful-then", acts=lawful)))
    if act.loss:
        out.append(Paragraph(line("review-step", step=_step(act)), "quiet"))
    return out


def _noted(act: JudgedAct) -> list[Inner]:
    return [Paragraph(act.note, "quiet")] if act.note else []


def _explanation(material: Material, act: JudgedAct, stated: Articulation) -> Several:
    """What was wrong with the reasons given, and which would have carried the act."""
    titles: dict[str, str | Text] = {basis.id: basis.title for basis in material.pack.by_rung[str(act.rung)].bases}
    named = tuple(flag for flag in stated.flags if flag.key != MISSED)
    wrong = Several(named, "semicolon") if named else line("review-too-few-cited")
    told = [line("review-explanation-cost", loss=stated.loss, wrong=wrong)]
    if stated.right_bases:
        bases = tuple(titled(titles, name) for name in stated.right_bases)
        told.append(line("review-what-held", bases=Several(bases, "comma")))
        carry = tuple(label_name(name) for name in stated.required[:MOST_FACTS])
        told += [line("review-what-carried", facts=Several(carry, "comma"))] if carry else []
    else:
        told.append(line("review-no-basis-held"))
    return Several(tuple(told), "sentences")


def _step(act: JudgedAct) -> str:
    """The step of collect, assess, powers and policy, options, act and re-assess that was skipped."""
    if "force_past_compliance" in act.critical:
        return "reassess"
    if act.code == "P":
        return "collect"
    if act.code.startswith("AP") or "authority" in act.losses:
        return "powers"
    return "assess" if "safety_of_life" in act.losses else "options"


def _turn(act: JudgedAct) -> Line:
    if act.turns is None:
        return line("review-turn-none")
    return line("review-turn", turns=Several(act.turns, "semicolon")) if act.turns else line("review-turn-needless")


def _shown(material: Material, entries: tuple[int, ...]) -> Arg:
    if not entries:
        return line("review-no-entry")
    return Several(tuple(material.entry_words(number) for number in entries[-3:]), "semicolon")


SECTION = SectionMaker("decisions", line("review-section-decisions"), 40, make)
