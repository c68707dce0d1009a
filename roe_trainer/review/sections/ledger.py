"""The ledger: everything that was shown, when, by what."""

from roe_trainer.law.labels import label_name, label_value
from roe_trainer.picture.ledger import OWN, Entry
from roe_trainer.review.blocks import Block, Paragraph, Place, Table
from roe_trainer.review.material import Material, label_grade
from roe_trainer.review.section import SectionMaker
from roe_trainer.review.words import label_source
from roe_trainer.words.line import Arg, line

# facts that only say how long ago something was
CLOCKS = ("order_age_s", "flag_request_elapsed_min")
HEAD = ("number", "time", "of", "what", "value", "by", "words")


def make(material: Material) -> tuple[Block, ...]:
    """The entries about the own unit and about every contact that something was done or due about."""
    tracks = {act.subject for act in material.score.decisions} | {w.subject for w in material.score.duties}
    shown = [e for e in material.entries if e.subject in tracks or e.subject == OWN]
    told = [e for e in shown if e.name not in CLOCKS]
    if not told:
        return (Paragraph(line("review-nothing-shown"), "quiet"),)
    head = tuple(line(f"review-head-{name}") for name in HEAD)
    places = tuple(Place(e.tick, e.subject, int(e.grade)) for e in told)
    rows = tuple(_row(material, e) for e in told)
    blocks: list[Block] = [Table(head, rows, numeric=(0,), places=places)]
    left_out = len(material.entries) - len(told)
    if left_out:
        blocks.append(Paragraph(line("review-entries-left-out", count=left_out), "quiet"))
    return tuple(blocks)


def _row(material: Material, entry: Entry) -> tuple[Arg, ...]:
    value = label_value(entry.value)
    return (
        str(entry.id),
        material.clock(entry.tick),
        entry.subject,
        label_name(entry.name),
        str(value) if isinstance(value, int) else value,
        line("review-by", source=label_source(entry.source), grade=label_grade(entry.grade)),
        entry.text,
    )


SECTION = SectionMaker("ledger", line("review-section-ledger"), 90, make)
