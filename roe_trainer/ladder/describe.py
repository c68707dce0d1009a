"""A decision in words, the same in the live log, a finding, a debrief and a report."""

from __future__ import annotations

from collections.abc import Mapping

from roe_trainer.ladder.decisions import Action, Decision, OptionValue
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.words.line import Arg, Line, Several, line

NO_UNITS: Mapping[str, str] = {}


def describe_act(decision: Decision) -> Line:
    """What was chosen, without the contact: "Order to stop (light and siren, in English)"."""
    return _with_options(line("decision-title", title=_title(decision)), decision)


def describe_decision(action: Action, units: Mapping[str, str] = NO_UNITS) -> Line:
    """A decision with its unit, contact, options, and why it was not done; `units` are names of own units by id."""
    decision = action.decision
    named: tuple[Arg, ...] = (_title(decision),)
    if decision.unit is not None:
        named = (*named, units.get(decision.unit, decision.unit))
    if decision.target is not None:
        named = (*named, decision.target)
    told = _with_options(line("decision-title", title=Several(named, "comma")), decision)
    return told if action.refused is None else line("decision-not-done", told=told, why=action.refused)


def describe_choice(measure: Measure, name: str, value: OptionValue) -> Arg:
    """A chosen value of an option; what was typed stands as it is."""
    option = next((each for each in measure.options if each.name == name), None)
    if option is not None and option.choices:
        return label_value(str(value)) if value in option.choices else str(value)
    if option is not None and not option.text_max and isinstance(value, int):
        return line(f"measure-{measure.id}-{name}-told", value=int(value))
    return str(value)


def label_value(value: str) -> Line:
    """One of the choices of an option."""
    return line(f"measure-value-{value}")


def _title(decision: Decision) -> Arg:
    measure = MEASURES.get(decision.measure)
    return decision.measure if measure is None else measure.title


def _with_options(told: Line, decision: Decision) -> Line:
    measure = MEASURES.get(decision.measure)
    if not decision.options or measure is None:
        return told
    chosen = tuple(describe_choice(measure, name, value) for name, value in decision.options)
    return line("decision-with-options", told=told, options=Several(chosen, "comma"))
