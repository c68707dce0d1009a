"""Every decision, line by line: what was known, what was done, what the rules say, and what would have turned it."""

from __future__ import annotations

from roe_trainer.doctrine.marks import Marks
from roe_trainer.law.labels import label_name
from roe_trainer.review.blocks import Block, Card, Inner, Pairs, Paragraph, Steps, Table
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.scoring.articulation import MISSED
from roe_trainer.scoring.findings import Articulation, JudgedAct
from roe_trainer.words.say import shown

MOST_FACTS = 10


def make(material: Material) -> tuple[Block, ...]:
    marks = material.pack.marks
    judged = [act for act in material.score.decisions if act.code and not act.refused]
    blocks: list[Block] = [_card(material, marks, act) for act in judged if act.losses]
    clean = [act for act in judged if not act.losses]
    if clean:
        blocks += [Paragraph("Lawful when they were taken, and without loss:", "good"), _table(material, clean)]
    refused = [act for act in material.score.decisions if act.refused]
    if refused:
        rows = tuple((material.clock(a.tick), a.subject or "", shown(a.act), shown(a.refused or "")) for a in refused)
        blocks.append(Paragraph("Could not be done, so they cost nothing:", "quiet"))
        blocks.append(Table(("Time", "Contact", "Act", "Why not"), rows, folds=True))
    return tuple(blocks) or (Paragraph("No act on the ladder was taken.", "quiet"),)


def _table(material: Material, acts: list[JudgedAct]) -> Table:
    rows = tuple(
        (material.clock(act.tick), act.subject or "", shown(act.act), _sentence(act), _known(act), _source(act))
        for act in acts
    )
    head = ("Time", "Contact", "Act", "Why it was allowed", "Known then", "Source")
    return Table(head, rows, refs=tuple(f"d{act.number}" for act in acts), folds=True)


def _sentence(act: JudgedAct) -> str:
    return "" if act.sentence is None else shown(act.sentence)


def _known(act: JudgedAct) -> str:
    return "; ".join(shown(fact.words) for fact in act.facts if fact.entries)


def _source(act: JudgedAct) -> str:
    return shown(act.rules[0].citation) if act.rules else ""


def _card(material: Material, marks: Marks, act: JudgedAct) -> Card:
    band = marks.band(act.loss)
    unexplained = act.losses.get("articulation", 0)
    figure = f"loss {act.loss}" if act.loss else f"no loss in the act, {unexplained} in its explanation"
    when = f"{material.clock(act.tick)}  {act.subject or ''}"
    clock, same = material.clock(act.tick), repr(_reason(act))
    return Card(
        f"d{act.number}", shown(act.act), when, band.id, band.title, figure, _blocks(material, marks, act), clock, same
    )


def _reason(act: JudgedAct) -> tuple[object, ...]:
    """What makes two findings one and the same mistake: the act, on whom, by which rules, at which cost and why."""
    stated = act.articulation
    why = None if stated is None else (stated.basis, stated.flags, stated.right_bases)
    rules = tuple(rule.rule for rule in act.rules)
    return (
        act.act,
        act.subject,
        act.code,
        act.sentence,
        rules,
        sorted(act.losses.items()),
        act.critical,
        act.turns,
        why,
    )


def _blocks(material: Material, marks: Marks, act: JudgedAct) -> tuple[Inner, ...]:
    blocks: list[Inner] = [Paragraph(_sentence(act))]
    if act.facts:
        rows = tuple((shown(fact.words), _shown(material, fact.entries)) for fact in act.facts[:MOST_FACTS])
        blocks.append(Table(("Known then", "Shown by"), rows))
    for rule in act.rules[:3] if act.loss else act.rules[:1]:
        blocks.append(Paragraph(f"{shown(rule.text)} ({shown(rule.citation)})", "quiet"))
        if act.loss and rule.instead:
            blocks.append(Paragraph(f"Instead: {shown(rule.instead)}"))
    if act.articulation is not None and act.articulation.loss:
        blocks.append(Paragraph(_explanation(material, act, act.articulation)))
    if act.losses:
        titles: dict[str, str] = {dimension.id: dimension.title for dimension in marks.dimensions}
        blocks.append(Pairs(tuple((titles[name], f"loss {loss}") for name, loss in act.losses.items())))
    for name in act.critical:
        critical = marks.critical(name)
        if critical is not None:
            blocks.append(
                Paragraph(f"Critical failure: {critical.title}. {critical.text} ({critical.citation})", "bad")
            )
    if act.loss and act.counted:
        blocks.append(Paragraph(_turn(act), "good" if act.turns else "plain"))
        if act.acceptable:
            blocks.append(Paragraph("Lawful at that moment: " + ", ".join(map(shown, act.acceptable)) + "."))
    if act.loss:
        blocks.append(Paragraph(f"Step to think through: {_step(act)}.", "quiet"))
    if act.note:
        blocks.append(Paragraph(shown(act.note), "quiet"))
    if act.trace:
        steps = tuple((step.depth, step.holds, shown(step.asked), shown(step.found or "")) for step in act.trace)
        blocks.append(Steps("The rules step by step", steps))
    return tuple(blocks)


def _explanation(material: Material, act: JudgedAct, stated: Articulation) -> str:
    """What was wrong with the reasons given, and which would have carried the act."""
    titles = {basis.id: basis.title for basis in material.pack.by_rung[str(act.rung)].bases}
    named = [shown(flag) for flag in stated.flags if flag.key != MISSED]
    wrong = "; ".join(named) or "too few of the facts that carry it, or others beside them, were cited"
    words = f"Your explanation cost {stated.loss}: {wrong}."
    if not stated.right_bases:
        return words + " No legal basis held."
    bases = ", ".join(titles.get(name, name) for name in stated.right_bases)
    carry = ", ".join(shown(label_name(name)) for name in stated.required[:MOST_FACTS])
    return words + f" What held: {bases}." + (f" What carried it: {carry}." if carry else "")


def _step(act: JudgedAct) -> str:
    """The step of collect, assess, powers and policy, options, act and re-assess that was skipped."""
    if "force_past_compliance" in act.critical:
        return "act and re-assess - the situation had changed since the last look"
    if act.code == "P":
        return "collect - a fact that it takes was not known yet"
    if act.code.startswith("AP") or "authority" in act.losses:
        return "powers and policy - who may do this here, and who has to be asked"
    if "safety_of_life" in act.losses:
        return "assess - who could be hurt"
    return "options - what less would have done it"


def _turn(act: JudgedAct) -> str:
    if act.turns is None:
        return "Nothing open to the watch at that moment would have made it right."
    if not act.turns:
        return "It was lawful as it was; only what is listed above cost something."
    return "It would have been right with: " + "; ".join(map(shown, act.turns)) + "."


def _shown(material: Material, entries: tuple[int, ...]) -> str:
    if not entries:
        return "no entry; the starting assumption"
    return "; ".join(material.entry_words(number) for number in entries[-3:])


SECTION = SectionMaker("decisions", "Decisions", 40, make)
