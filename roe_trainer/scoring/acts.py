"""Every decision of a watch judged in its turn, on what was known at that moment and nothing later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from roe_trainer.doctrine.judge import judge, verdicts
from roe_trainer.doctrine.marks import Marks
from roe_trainer.doctrine.pack import Pack
from roe_trainer.doctrine.ruling import Cited, Ruling, verdict_word
from roe_trainer.doctrine.tracing import trace
from roe_trainer.ladder.decisions import Action, Justification
from roe_trainer.ladder.describe import describe_act
from roe_trainer.ladder.ladder import Rung
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.law.kinds import Facts
from roe_trainer.law.labels import describe_fact
from roe_trainer.scoring.articulation import afterwards, bases_of, carriers, mark, required_of
from roe_trainer.scoring.findings import Articulation, CitedRule, FactKnown, JudgedAct
from roe_trainer.scoring.losses import LAWFUL, act_losses, criticals_of, force_justified, with_criticals
from roe_trainer.scoring.watch import Watch
from roe_trainer.words.line import Arg, Line, Quoted, Text, line

Required = Mapping[int, tuple[str, ...]]


@dataclass(slots=True)
class ActJudge:
    """Judges the acts of one watch, one after the other."""

    pack: Pack
    marks: Marks
    watch: Watch
    actions: Sequence[Action]
    required: Required
    judged: list[JudgedAct] = field(default_factory=list)
    _stated: dict[tuple[str, str], Justification] = field(default_factory=dict)
    _counted: dict[tuple[object, ...], int] = field(default_factory=dict)

    def take(self, action: Action) -> None:
        """Judge one act; call at its moment."""
        rung_id = None if action.rung is None else self.pack.rung_for(action.rung)
        track = action.decision.target
        if action.refused or rung_id is None or track is None:
            off_ladder = action.rung is not None and rung_id is None and not action.refused
            self.judged.append(_off_ladder(self.marks, action) if off_ladder else _unjudged(action))
            return
        act = self._on_rung(action, self.pack.by_rung[rung_id], track)
        self.judged.append(self._once(act, action, self.pack.by_rung[rung_id]))

    def _on_rung(self, action: Action, rung: Rung, track: str) -> JudgedAct:
        facts, note = self._facts(action, rung, track)
        ruling = judge(self.pack, facts, rung.id)
        codes = verdicts(self.pack, facts)
        criticals = criticals_of(self.pack, ruling, rung, facts)
        articulation = self._articulation(action, rung, track, facts, ruling)
        return JudgedAct(
            number=action.number,
            tick=action.tick,
            subject=track,
            measure=action.decision.measure,
            act=act_words(action),
            rung=rung.id,
            code=ruling.code,
            verdict=ruling.verdict,
            sentence=ruling.sentence,
            rules=tuple(cited_rule(rule) for rule in ruling.rules),
            facts=self._known(track, facts, ruling),
            missing=ruling.missing,
            # a duty before what is only allowed
            acceptable=tuple(Quoted(r.title) for code in ("D", "A") for r in self.pack.rungs if codes[r.id] == code),
            turns=_turns(ruling) if ruling.code not in LAWFUL else (),
            losses=self._losses(ruling, rung, codes, criticals, articulation),
            stakes=rung.stakes,
            critical=criticals,
            articulation=articulation,
            note=note,
            refused=None,
            counted=True,
            force_used=rung.force_level,
            force_justified=force_justified(self.pack, codes),
            trace=trace(self.pack, facts, rung.id),
        )

    def _losses(
        self,
        ruling: Ruling,
        rung: Rung,
        codes: Mapping[str, str],
        criticals: tuple[str, ...],
        articulation: Articulation | None,
    ) -> dict[str, int]:
        losses = act_losses(self.pack, ruling, rung, codes)
        fallback = ruling.breach.dimension if ruling.breach is not None else "authority"
        with_criticals(self.marks, losses, criticals, fallback)
        if articulation is not None and articulation.loss:
            losses["articulation"] = articulation.loss
        return losses

    def _facts(self, action: Action, rung: Rung, track: str) -> tuple[Facts, Line | None]:
        """The facts to judge on: those known now, or those before the vessel complied while the grace runs."""
        fact_base = self.watch.fact_base
        facts = fact_base.facts(track)
        if not rung.force or not self.marks.must_cease.holds(facts):
            return facts, None
        before = self.watch.before(track, action.tick, self.marks.cease_grace_s, self.marks.must_cease.holds)
        if before is None:
            return facts, None
        return before, line("scoring-note-grace", seconds=self.marks.cease_grace_s)

    def _known(self, track: str, facts: Facts, ruling: Ruling) -> tuple[FactKnown, ...]:
        fact_base, kinds = self.watch.fact_base, self.pack.vocabulary.kinds
        names = [read.fact for read in ruling.reads]
        shown = carriers(fact_base, track, names)
        known = []
        for name in names:
            because = fact_base.assessed(track, name)
            value = facts.get(name, kinds[name].default)
            source = "" if because is None else because.assessment
            known.append(FactKnown(name, value, describe_fact(kinds[name], value), shown[name], source))
        return tuple(known)

    def _articulation(
        self, action: Action, rung: Rung, track: str, facts: Facts, ruling: Ruling
    ) -> Articulation | None:
        if not (rung.coercive or rung.force) or ruling.code == "NA":
            return None
        marks = self.marks.articulation
        stated, later = action.decision.justification, False
        if stated is None and self._in_emergency(rung, facts):
            stated = afterwards(marks, action, self.actions[action.number :])
            later = stated is not None
        if stated is None:
            stated = self._stated.get((track, rung.id))
        else:
            self._stated[(track, rung.id)] = stated
        chosen = self.required.get(action.number)
        required = required_of(self.pack, self.watch.fact_base, track, facts, rung.id, chosen)
        bases = bases_of(self.pack, facts, rung.id)
        return mark(marks, stated, action.shown, required, bases, later, exact=chosen is not None)

    def _in_emergency(self, rung: Rung, facts: Facts) -> bool:
        return rung.id in self.marks.articulation.afterwards_rungs or facts.get("threat") in (
            "HOSTILE_INTENT",
            "HOSTILE_ACT",
        )

    def _once(self, act: JudgedAct, action: Action, rung: Rung) -> JudgedAct:
        """A click repeated at once on an unchanged ruling is one mistake; every use of force counts by itself."""
        if rung.force or not act.losses:
            return act
        decision = action.decision
        key = (decision.measure, decision.target, decision.options, act.code, tuple(r.rule for r in act.rules))
        last = self._counted.get(key)
        if last is not None and act.tick - last <= self.marks.repeat_within_s:
            return replace(act, counted=False, losses={}, critical=(), note=line("scoring-note-repeated"))
        self._counted[key] = act.tick
        return act


def act_words(action: Action) -> Arg:
    """An act as a person reads it."""
    return describe_act(action.decision)


def cited_rule(rule: Cited) -> CitedRule:
    """A rule of a ruling as a finding cites it."""
    return CitedRule(rule.rule, rule.title, rule.source, rule.citation, rule.text, rule.why, rule.instead)


def _turns(ruling: Ruling) -> tuple[Text, ...] | None:
    turns = ruling.turns
    return None if turns is None else tuple(change.words for change in turns)


def _off_ladder(marks: Marks, action: Action) -> JudgedAct:
    """An act on a rung that this ladder does not have: nothing in the pack gives authority for it."""
    measure = MEASURES[action.decision.measure]
    return replace(
        _unjudged(action),
        code="X",
        verdict=verdict_word("X"),
        sentence=line("scoring-off-the-ladder", act=measure.title),
        rules=(_NO_SUCH_RUNG,),
        turns=None,
        losses={"authority": marks.losses.no_authority},
        stakes=3 if measure.force else 2,
    )


_NO_SUCH_RUNG = CitedRule(
    "no_such_rung",
    line("scoring-no-such-rung-title"),
    "LE-PRINCIPLES",
    line("scoring-no-such-rung-citation"),
    line("scoring-no-such-rung-text"),
    line("scoring-no-such-rung-why"),
    line("scoring-no-such-rung-instead"),
)


def _unjudged(action: Action) -> JudgedAct:
    """An act that stands on no rung, or could not be done: it is in the list and costs nothing."""
    return JudgedAct(
        number=action.number,
        tick=action.tick,
        subject=action.decision.target,
        measure=action.decision.measure,
        act=act_words(action),
        rung=action.rung,
        code="",
        verdict=None,
        sentence=None,
        rules=(),
        facts=(),
        missing=(),
        acceptable=(),
        turns=(),
        losses={},
        stakes=0,
        critical=(),
        articulation=None,
        note=line("scoring-note-not-done") if action.refused else None,
        refused=action.refused or None,
        counted=True,
        force_used=0,
        force_justified=0,
    )
