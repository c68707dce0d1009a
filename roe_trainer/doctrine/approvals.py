"""Approvals: what the command can be asked for, what an answer gives, and when it is given. All of it is the pack's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from roe_trainer.doctrine.models import Line, Name, RungId, Scalar, Text
from roe_trainer.files.models import Strict
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.law.condition import Condition, ConditionError, parse_condition
from roe_trainer.law.kinds import Facts, FactValue, with_nearest
from roe_trainer.law.vocabulary import Vocabulary
from roe_trainer.words.line import line

Seconds = Annotated[int, Field(ge=0, le=86_400)]


def _yes_or_no(value: Any) -> Any:
    """YAML reads yes and no as true and false."""
    return {True: "yes", False: "no"}.get(value, value) if isinstance(value, bool) else value


class AnswerModel(Strict):
    """One answer: given when its condition holds, and people of hers were saved where `saved` asks for that."""

    gives: Annotated[Literal["yes", "no"], BeforeValidator(_yes_or_no)]
    text: Text
    when: dict[str, object] | None = None
    saved: bool = False


class StandsModel(Strict):
    """A consent that was given stands until its State says otherwise: the fact, and the values that are a consent."""

    fact: Name
    while_: Annotated[tuple[str, ...], Field(alias="while", min_length=1)]


class RequestModel(Strict):
    """Something that can be asked for. `grants` are the facts that a yes shows; `minutes_by` a switch that times it."""

    id: Name
    title: Line
    grants: Annotated[dict[Name, Scalar], Field(min_length=1)]
    minutes_by: Name | None = None
    rung: RungId | None = None
    stands: StandsModel | None = None
    answers: tuple[AnswerModel, ...] = ()


class WithinModel(Strict):
    """The least and the greatest number of seconds that something takes."""

    from_: Annotated[Seconds, Field(alias="from")]
    to: Seconds


class MaterialModel(Strict):
    """Facts that whoever approved must be told of when they are learned while `while_held` is more than NONE."""

    while_held: Name
    facts: tuple[Name, ...]


class OrdersModel(Strict):
    """Answers that decline an order, and by kind of order the measures that carry it out."""

    declined_by: tuple[Name, ...]
    obeyed_by: dict[str, tuple[Name, ...]]


class ApprovalsModel(Strict):
    """The file `approvals.yaml` of a pack."""

    requests: Annotated[tuple[RequestModel, ...], Field(min_length=1)]
    conditions: dict[Name, dict[str, object]] = {}
    no_such_rung: Text
    shut: Text
    answer_s: WithinModel
    explained_s: Seconds
    material: MaterialModel
    last_word: tuple[Name, ...]
    orders: OrdersModel
    forcible: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """An answer ready to be given: `when` None holds always."""

    gives: bool
    text: str
    when: Condition | None
    saved: bool

    def holds(self, facts: Facts, saved: int) -> bool:
        """Whether this is the answer on these facts; `saved` counts people that this watch saved from her."""
        return (not self.saved or saved > 0) and (self.when is None or self.when.holds(facts))


@dataclass(frozen=True, slots=True)
class Request:
    """Something that can be asked for; `stands` names the consent it is about and the values that are a consent."""

    id: str
    title: str
    grants: tuple[tuple[str, FactValue], ...]
    minutes_by: str | None
    rung: str | None
    stands: tuple[str, tuple[str, ...]] | None
    answers: tuple[GivenAnswer, ...]


@dataclass(frozen=True, slots=True)
class Approvals:
    """Approval policy of a pack. Times in seconds; `obeyed_by` names measures by kind of order."""

    requests: Mapping[str, Request]
    no_such_rung: str
    shut: str
    answer_s: tuple[int, int]
    explained_s: int
    material_while: str
    material: tuple[str, ...]
    last_word: tuple[str, ...]
    declined_by: tuple[str, ...]
    obeyed_by: Mapping[str, tuple[str, ...]]
    forcible: tuple[str, ...]


def parse_approvals(
    model: ApprovalsModel, vocabulary: Vocabulary, definitions: Mapping[str, Condition], switches: Mapping[str, Any]
) -> Approvals:
    """Approvals ready to be used; raises ConditionError or ValueError that names the place of what is wrong."""
    named = dict(definitions)
    for name, node in model.conditions.items():
        named[name] = parse_condition(node, vocabulary, f"conditions.{name}", named)
    requests: dict[str, Request] = {}
    for number, request in enumerate(model.requests):
        where = f"requests[{number}]"
        if request.id in requests:
            raise ConditionError(f"{where}.id", line("doctrine-request-twice", request=request.id))
        for fact, value in request.grants.items():
            if (wrong := vocabulary.problem(fact, value)) is not None:
                raise ConditionError(f"{where}.grants.{fact}", wrong)
        if request.minutes_by is not None and request.minutes_by not in switches:
            raise ConditionError(f"{where}.minutes_by", line("doctrine-no-such-switch", switch=request.minutes_by))
        requests[request.id] = _request(request, vocabulary, named, where)
    _check_measures(model)
    return Approvals(
        requests,
        model.no_such_rung,
        model.shut,
        (model.answer_s.from_, model.answer_s.to),
        model.explained_s,
        model.material.while_held,
        model.material.facts,
        model.last_word,
        model.orders.declined_by,
        model.orders.obeyed_by,
        model.forcible,
    )


def _check_measures(model: ApprovalsModel) -> None:
    """Measures are named by their ids; raises ConditionError with the place of one that there is not."""
    named = {f"orders.obeyed_by.{kind}": measures for kind, measures in model.orders.obeyed_by.items()}
    for place, measures in {**named, "forcible": model.forcible}.items():
        for measure in measures:
            if measure not in MEASURES:
                unknown = line("doctrine-no-measure", act=repr(measure))
                raise ConditionError(place, with_nearest(unknown, measure, list(MEASURES)))


def _request(model: RequestModel, vocabulary: Vocabulary, named: Mapping[str, Condition], where: str) -> Request:
    answers = []
    for number, answer in enumerate(model.answers):
        place = f"{where}.answers[{number}].when"
        when = None if answer.when is None else parse_condition(answer.when, vocabulary, place, named)
        answers.append(GivenAnswer(answer.gives == "yes", answer.text, when, answer.saved))
    stands = None if model.stands is None else (model.stands.fact, model.stands.while_)
    return Request(
        model.id, model.title, tuple(model.grants.items()), model.minutes_by, model.rung, stands, tuple(answers)
    )
