"""The shelf of report sections: one file each, found by opening the shelf."""

from roe_trainer.review.section import SectionMaker
from roe_trainer.shelf.shelf import open_shelf

SECTIONS: tuple[SectionMaker, ...] = tuple(
    sorted(
        (maker for maker in open_shelf(__name__, "SECTION").values() if isinstance(maker, SectionMaker)),
        key=lambda maker: (maker.place, maker.id),
    )
)
