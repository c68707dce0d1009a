"""From the pages of a pack to what the judge uses: conditions compiled, dates and switches applied, rungs chosen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from roe_trainer.doctrine.approvals import Approvals, ApprovalsModel, parse_approvals
from roe_trainer.doctrine.assess import Assessment, Assessor, parse_assessment
from roe_trainer.doctrine.citations import Built, substitute_citations
from roe_trainer.doctrine.duty import Duty, parse_duty
from roe_trainer.doctrine.folder import Folder, Page, is_own, unknown_overrides
from roe_trainer.doctrine.marks import Marks, MarksModel, parse_marks
from roe_trainer.doctrine.models import BreachModel, ExceptionModel, FactSet, RuleModel, RungModel
from roe_trainer.doctrine.rules import LEVELS, Breach, Force, Rule, RuleException
from roe_trainer.files.models import validate
from roe_trainer.files.problems import Problem, Unreadable, nearest, reason_of, show_choices
from roe_trainer.files.yaml_text import Document, Path_
from roe_trainer.ladder.ladder import Authority, Basis, Rung, Track
from roe_trainer.law.condition import Condition, ConditionError, parse_condition
from roe_trainer.law.duty import DutyModel
from roe_trainer.law.vocabulary import Vocabulary
from roe_trainer.words.line import line

Switches = Mapping[str, bool | int]


def build_parts(folder: Folder, vocabulary: Vocabulary, day: date, switches: Switches) -> Built:
    """Everything of a pack as it stands on a day; raises Unreadable with every problem."""
    builder = _Builder(folder, vocabulary, day, switches)
    built = builder.build()
    if builder.problems:
        raise Unreadable(builder.problems)
    return built


class _Builder:
    """Works through the pages of one folder and collects what is wrong with them."""

    def __init__(self, folder: Folder, vocabulary: Vocabulary, day: date, switches: Switches) -> None:
        self.folder = folder
        self.vocabulary = vocabulary
        self.day = day
        self.switches = switches
        self.problems: list[Problem] = []
        self.definitions: dict[str, Condition] = {}
        self.duty_ids: list[str] = []

    def build(self) -> Built:
        """The parts; they are whole only when there are no `problems` afterwards."""
        self._define()
        self._check_scenes()
        chosen = self._chosen_rungs()
        rules = tuple(rule for page in self.folder.rules.values() if (rule := self._rule(page, chosen)) is not None)
        rules = tuple(sorted(rules, key=lambda rule: (LEVELS.index(rule.gives), rule.id)))
        built = Built(
            self._tracks(),
            {name: Authority(name, title) for head in self.folder.heads for name, title in head.authorities.items()},
            tuple(self._rung(page, rules) for page in chosen.values()),
            rules,
            self.definitions,
            self._assessments(),
            self._duties(),
            self._marks(),
            self._approvals(),
        )
        self.problems += unknown_overrides(self.folder, self.duty_ids)
        return substitute_citations(built, self.folder)

    # ---- definitions ----

    def _define(self) -> None:
        for name, (model, document, position) in self.folder.definitions.items():
            here: Path_ = ("definitions", position)
            node, path = model.when, (*here, "when")
            for number, variant in enumerate(model.variants):
                known = self._known_switch(variant.switch, document, (*here, "variants", number, "switch"))
                if known and bool(self.switches[variant.switch]) == variant.is_:
                    node, path = variant.when, (*here, "variants", number, "when")
            condition = self._condition(node, document, path)
            if condition is not None:
                self.definitions[name] = condition

    def _condition(self, node: object, document: Document, path: Path_) -> Condition | None:
        where = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path).lstrip(".")
        try:
            return parse_condition(node, self.vocabulary, where, self.definitions)
        except ConditionError as error:
            self.problems.append(document.problem(error.path, error.problem, line("doctrine-want-a-condition")))
            return None

    def _known_switch(self, name: str | None, document: Document, path: Path_) -> bool:
        if name is None or name in self.switches:
            return True
        known = list(self.switches)
        self.problems.append(
            document.problem(
                path, f'"{name}"', show_choices(known) if known else line("doctrine-no-switch"), nearest(name, known)
            )
        )
        return False

    # ---- scenes ----

    def _check_scenes(self) -> None:
        for scene, document, position in self.folder.scenes.values():
            here: Path_ = ("scenes", position, "facts")
            wrong = self._check_facts(scene.facts, document, here)
            broken = () if wrong else self.vocabulary.inconsistencies(scene.facts)
            if broken:
                self.problems.append(
                    document.problem(
                        here, line("doctrine-cannot-be", why=broken[0]), line("doctrine-want-facts-that-can")
                    )
                )

    def _check_facts(self, facts: FactSet, document: Document, path: Path_) -> bool:
        """Whether a fact or value is not of the vocabulary; each that is not becomes a problem."""
        wrong = [(name, said) for name, value in facts.items() if (said := self.vocabulary.problem(name, value))]
        for name, said in wrong:
            wanted = line("doctrine-want-a-fact")
            self.problems.append(document.problem((*path, name), said, wanted))
        return bool(wrong)

    # ---- rungs ----

    def _chosen_rungs(self) -> dict[str, Page]:
        only = next((head.only_rungs for head in reversed(self.folder.heads) if head.only_rungs), ())
        pages = {name: page for name, page in self.folder.rungs.items() if not only or name in only}
        return dict(sorted(pages.items(), key=lambda item: (item[1].model.place, item[0])))

    def _rung(self, page: Page, rules: tuple[Rule, ...]) -> Rung:
        model: RungModel = page.model
        for head in self.folder.heads:
            change = head.rung_changes.get(model.rung)
            if change is not None:
                model = model.model_copy(update=change.model_dump(exclude_none=True))
        held = [
            Basis(r.id, r.title, r.source) for r in rules if r.gives in ("authorised", "duty") and model.rung in r.rungs
        ]
        tempting = [Basis(b.id, b.title, b.source, tempting=True) for b in model.tempting]
        return Rung(
            id=model.rung,
            title=model.title,
            short=model.short,
            act=model.act,
            track=model.track,
            key=model.key,
            force_level=model.force_level,
            stakes=model.stakes,
            coercive=model.coercive,
            force=model.force,
            help=model.help,
            takes=model.takes,
            does=model.does,
            authority=model.authority,
            role=model.role or "",
            standing=model.standing,
            carries=model.carries,
            bases=(*held, *tempting),
        )

    def _tracks(self) -> tuple[Track, ...]:
        merged = {track.id: track for head in self.folder.heads for track in head.tracks}
        return tuple(Track(t.id, t.title, t.opened_by, t.closed_by) for t in merged.values())

    # ---- rules ----

    def _rule(self, page: Page, chosen: Mapping[str, Page]) -> Rule | None:
        model: RuleModel = page.model
        if any(model.rule in head.without_rules for head in self.folder.heads):
            return None
        for head in self.folder.heads:
            change = head.rule_changes.get(model.rule)
            if change is not None:
                model = model.model_copy(update={k: v for k, v in change if v is not None})
        when = None if model.when is None else self._condition(model.when, page.document, ("when",))
        force = Force(model.valid_from, model.valid_until, model.switch)
        self._check_rule(model, page.document)
        unless = self._exceptions(model.unless, page.document, ("unless",))
        rungs = tuple(rung for rung in model.rungs if rung in chosen)
        known = self._known_switch(model.switch, page.document, ("switch",))
        if not rungs or not known or not force.holds(self.day, self.switches):
            return None
        return Rule(
            id=model.rule,
            title=model.title,
            source=model.source,
            citation=model.citation,
            also=model.also,
            text=model.text,
            why=model.why,
            instead=model.instead,
            limits=model.limits,
            rungs=rungs,
            gives=model.gives,
            letter=model.letter,
            says=model.says,
            missing=model.missing,
            when=when,
            unless=unless,
            breach=_breach(model.breach),
            force=force,
            cases=model.cases,
            file=page.document.file,
        )

    def _check_rule(self, model: RuleModel, document: Document) -> None:
        known = list(self.folder.rungs)
        for position, rung in enumerate(model.rungs):
            if rung not in known:
                self.problems.append(
                    document.problem(("rungs", position), f'"{rung}"', show_choices(known), nearest(rung, known))
                )
        for position, case in enumerate(model.cases):
            self._check_facts(case.facts, document, ("cases", position, "facts"))
            if case.on is not None and case.on not in self.folder.scenes:
                scenes = list(self.folder.scenes)
                found = line("doctrine-the-scene", scene=case.on)
                path_ = ("cases", position, "on")
                self.problems.append(document.problem(path_, found, show_choices(scenes), nearest(case.on, scenes)))

    def _exceptions(
        self, models: tuple[ExceptionModel, ...], document: Document, path: Path_
    ) -> tuple[RuleException, ...]:
        found = []
        for position, model in enumerate(models):
            here = (*path, position)
            condition = self._condition(model.when, document, (*here, "when"))
            nested = self._exceptions(model.unless, document, (*here, "unless"))
            force = Force(model.valid_from, model.valid_until, model.switch)
            known = self._known_switch(model.switch, document, (*here, "switch"))
            if condition is not None and known and force.holds(self.day, self.switches):
                found.append(RuleException(model.id, condition, model.why, model.rungs, force, nested))
        return tuple(found)

    # ---- conclusions, duties, marks ----

    def _assessments(self) -> tuple[Assessment, ...]:
        found = []
        left_out = {name for head in self.folder.heads for name in head.without_assessments}
        for page in self.folder.assessments.values():
            if page.model.id in left_out:
                continue
            try:
                found.append(parse_assessment(page.model, self.vocabulary, self.definitions))
            except ValueError as error:
                wanted = line("doctrine-want-an-assessment")
                self.problems.append(page.document.problem(_path_of(error), reason_of(error), wanted))
        self._refuse_circles(found)
        return tuple(found)

    def _refuse_circles(self, assessments: list[Assessment]) -> None:
        try:
            Assessor(assessments, self.day)
        except ValueError as error:
            own = [page for page in self.folder.assessments.values() if is_own(self.folder, page.document)]
            page = (own or list(self.folder.assessments.values()))[-1]
            self.problems.append(page.document.problem(("when",), reason_of(error), line("doctrine-want-no-circle")))

    def _duties(self) -> tuple[Duty, ...]:
        found: dict[str, Duty] = {}
        for document in self.folder.duties.values():
            try:
                duty = parse_duty(validate(DutyModel, document), self.vocabulary, self.definitions)
            except Unreadable as error:
                self.problems += error.problems
            except ValueError as error:
                wanted = line("doctrine-want-a-duty")
                self.problems.append(document.problem(_path_of(error), reason_of(error), wanted))
            else:
                found[duty.id] = duty
        self.duty_ids = list(found)
        left_out = {name for head in self.folder.heads for name in head.without_duties}
        return tuple(found[name] for name in sorted(found) if name not in left_out)

    def _marks(self) -> Marks | None:
        """The marks; None only together with a problem."""
        document = self.folder.marks
        assert document is not None
        try:
            return parse_marks(validate(MarksModel, document), self.vocabulary, self.definitions)
        except Unreadable as error:
            self.problems += error.problems
        except ValueError as error:
            self.problems.append(document.problem(_path_of(error), reason_of(error), line("doctrine-want-marks")))
        return None

    def _approvals(self) -> Approvals | None:
        """Approval policy; None only together with a problem."""
        document = self.folder.approvals
        assert document is not None
        try:
            model = validate(ApprovalsModel, document)
            return parse_approvals(model, self.vocabulary, self.definitions, self.switches)
        except Unreadable as error:
            self.problems += error.problems
        except ValueError as error:
            self.problems.append(document.problem(_path_of(error), reason_of(error), line("doctrine-want-approvals")))
        return None


def _path_of(error: ValueError) -> Path_:
    return error.path if isinstance(error, ConditionError) else ()


def _breach(model: BreachModel | None) -> Breach | None:
    return None if model is None else Breach(model.dimension, model.loss, model.critical, model.critical_on)
