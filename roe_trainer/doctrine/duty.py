"""Duties: when something is due, by when, and what would do. Ready for use; `law.duty` is what files say."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from roe_trainer.ladder.decisions import Decision
from roe_trainer.ladder.describe import describe_act
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.law.condition import Condition, ConditionError, parse_condition
from roe_trainer.law.duty import AcceptableModel, DutyCase, DutyModel, RulingIs, Scalar
from roe_trainer.law.kinds import Facts, with_nearest
from roe_trainer.law.vocabulary import Vocabulary
from roe_trainer.words.line import Arg, line


@dataclass(frozen=True, slots=True)
class Acceptable:
    """An act that meets a duty."""

    act: str
    options: tuple[tuple[str, Scalar], ...]
    loss: int
    or_zero_if: Condition | None

    def loss_of(self, decision: Decision, facts: Facts) -> int | None:
        """What this decision costs as an answer to the duty; None when it is none."""
        if decision.measure != self.act or any(decision.option(name) != value for name, value in self.options):
            return None
        return 0 if self.or_zero_if is not None and self.or_zero_if.holds(facts) else self.loss

    @property
    def words(self) -> Arg:
        """The act as a person reads it."""
        act = describe_act(Decision(self.act, options=self.options))
        return line("doctrine-second-best", act=act) if self.loss else act


@dataclass(frozen=True, slots=True)
class Duty:
    """A duty, ready to be watched. Times are seconds from its opening, losses 0 to 100."""

    id: str
    title: str
    text: str
    why: str
    source: str
    citation: str
    open_when: Condition
    closes_when: Condition | None
    ruling: RulingIs | None
    after_act: tuple[str, ...]
    stakes: int
    target_s: int
    deadline_s: int
    grace_s: int
    acceptable: tuple[Acceptable, ...]
    leave_off: tuple[str, ...]
    dimension: str
    omission_loss: int
    critical: str | None
    earlier_s: int
    once: bool
    refusal_excuses: bool
    cases: tuple[DutyCase, ...]
    met_when: Condition | None = None

    @property
    def own_doing(self) -> bool:
        """Whether it opens after an act of the trainee; such a duty can only cost."""
        return bool(self.after_act)

    def loss_of(self, decision: Decision, facts: Facts) -> int | None:
        """The least loss of a decision as an answer to this duty; None when it is none."""
        losses = [loss for a in self.acceptable if (loss := a.loss_of(decision, facts)) is not None]
        return min(losses) if losses else None

    def late_loss(self, late_s: int, most: int) -> int:
        """Loss of an answer so many seconds after the opening: 0 up to the target, then linear to `most`."""
        if late_s <= self.target_s or self.leave_off:
            return 0
        return min(most, most * (late_s - self.target_s) // (self.deadline_s - self.target_s))


def parse_duty(
    data: DutyModel | Mapping[str, object],
    vocabulary: Vocabulary,
    definitions: Mapping[str, Condition] | None = None,
) -> Duty:
    """Read one duty; raises ConditionError or ValueError naming it and what was expected."""
    model = data if isinstance(data, DutyModel) else DutyModel.model_validate_json(json.dumps(data))

    def condition(node: Mapping[str, object] | None, place: str) -> Condition | None:
        return None if node is None else parse_condition(node, vocabulary, f"{model.duty} {place}", definitions)

    opens = condition(model.open_when, "open_when")
    assert opens is not None
    for number, case in enumerate(model.cases):
        for name, value in case.given.items():
            if (wrong := vocabulary.problem(name, value)) is not None:
                raise ValueError(line("law-at-place", place=f"{model.duty}.cases[{number}].given", problem=wrong))
    return Duty(
        model.duty,
        model.title,
        model.text,
        model.why,
        model.source,
        model.citation,
        opens,
        condition(model.closes_when, "closes_when"),
        model.ruling,
        model.after_act,
        model.stakes,
        model.target_s,
        model.deadline_s,
        model.grace_s,
        tuple(_acceptable(model, a, condition(a.or_zero_if, "acceptable.or_zero_if")) for a in model.acceptable),
        model.leave_off,
        model.omission.dimension,
        model.omission.loss,
        model.omission.critical,
        model.earlier_s,
        model.repeat == "once",
        model.refusal_excuses,
        model.cases,
        condition(model.met_when, "met_when"),
    )


def _acceptable(duty: DutyModel, model: AcceptableModel, or_zero_if: Condition | None) -> Acceptable:
    where = f"{duty.duty} acceptable"
    measure = MEASURES.get(model.act)
    if measure is None:
        unknown = line("doctrine-no-measure", act=repr(model.act))
        raise ConditionError(where, with_nearest(unknown, model.act, list(MEASURES)))
    if measure.rung is not None and measure.rung in duty.leave_off:
        problem = line("doctrine-left-off-and-acceptable", act=model.act)
        raise ValueError(line("law-at-place", place=where, problem=problem))
    known = {option.name: option for option in measure.options}
    for name, value in model.options.items():
        if name not in known:
            raise ConditionError(where, line("doctrine-no-option", act=model.act, option=name))
        if wrong := known[name].problem(value):
            raise ConditionError(where, line("doctrine-option-wrong", problem=wrong))
    return Acceptable(model.act, tuple(sorted(model.options.items())), model.loss, or_zero_if)
