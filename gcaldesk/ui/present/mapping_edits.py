"""The mappings of one account while they are edited: added, changed, removed, put in order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from gcaldesk.domain.account import ANY_OBJECT
from gcaldesk.domain.trials import MappingDraft
from gcaldesk.domain.views import MappingView


class Mark(Enum):
    """How a row differs from what is applied."""

    SAME = "same"
    NEW = "new"
    CHANGED = "changed"
    REMOVED = "removed"


def applied_rows(views: Iterable[MappingView], account: str) -> tuple[MappingDraft, ...]:
    """Return the stored rows of an account, `*` last."""
    rows = (
        MappingDraft(view.object_code, view.calendar.id, view.direction)
        for view in views
        if view.account == account
    )
    return _star_last(rows)


def _star_last(rows: Iterable[MappingDraft]) -> tuple[MappingDraft, ...]:
    return tuple(sorted(rows, key=lambda row: row.object_code == ANY_OBJECT))


@dataclass(frozen=True, slots=True)
class Edits:
    """What is stored and what a person wants instead; removed rows keep their place until then."""

    applied: tuple[MappingDraft, ...] = ()
    rows: tuple[MappingDraft, ...] = ()
    gone: frozenset[str] = frozenset()

    @property
    def wanted(self) -> tuple[MappingDraft, ...]:
        """The rows as they are to be."""
        return tuple(row for row in self.rows if row.object_code not in self.gone)

    @property
    def changed(self) -> bool:
        """Whether there is anything to apply."""
        return self.wanted != self.applied

    @property
    def movable(self) -> int:
        """How many rows have a place in the order: all but `*`."""
        return sum(row.object_code != ANY_OBJECT for row in self.rows)

    def row(self, code: str) -> MappingDraft | None:
        """Return an object's row."""
        return next((row for row in self.rows if row.object_code == code), None)

    def before(self, code: str) -> MappingDraft | None:
        """Return an object's row as it is stored."""
        return next((row for row in self.applied if row.object_code == code), None)

    def mark(self, code: str) -> Mark:
        """Tell how a row differs from what is stored."""
        if code in self.gone:
            return Mark.REMOVED
        before = self.before(code)
        if before is None:
            return Mark.NEW
        return Mark.SAME if before == self.row(code) else Mark.CHANGED

    def put(self, draft: MappingDraft) -> "Edits":
        """Change a row, or add one below the others; a removed one is kept again."""
        code = draft.object_code
        rows = [draft if row.object_code == code else row for row in self.rows]
        if draft not in rows:
            rows.append(draft)
        return replace(self, rows=_star_last(rows), gone=self.gone - {code})

    def remove(self, code: str) -> "Edits":
        """Take a row out; one that was never stored is simply forgotten."""
        if self.before(code) is not None:
            return replace(self, gone=self.gone | {code})
        return replace(self, rows=tuple(row for row in self.rows if row.object_code != code))

    def keep(self, code: str) -> "Edits":
        """Take a removal back."""
        return replace(self, gone=self.gone - {code})

    def shifted(self, code: str, by: int) -> "Edits":
        """Move a row up or down; `*` has no place in the order."""
        codes = [row.object_code for row in self.rows]
        if code not in codes or code == ANY_OBJECT:
            return self
        at = codes.index(code)
        return self.placed(code, max(0, min(at + by, self.movable - 1)))

    def placed(self, code: str, at: int) -> "Edits":
        """Move a row to a place among the others."""
        row = self.row(code)
        if row is None or code == ANY_OBJECT:
            return self
        others = [other for other in self.rows if other.object_code != code]
        others.insert(max(0, min(at, self.movable - 1)), row)
        return replace(self, rows=tuple(others))

    def reverted(self) -> "Edits":
        """Return to what is stored."""
        return Edits(self.applied, self.applied)

    def done(self, applied: tuple[MappingDraft, ...]) -> "Edits":
        """Return what is left to apply once these rows are stored."""
        stored = {row.object_code for row in applied}
        rows = tuple(
            row
            for row in self.rows
            if row.object_code in stored or row.object_code not in self.gone
        )
        return Edits(applied, rows, self.gone & stored)

    def rebased(self, applied: tuple[MappingDraft, ...]) -> "Edits":
        """Keep the edits over what somebody else stored meanwhile."""
        if applied == self.applied:
            return self
        if not self.changed:
            return Edits(applied, applied)
        stored = {row.object_code: row for row in applied}
        kept = []
        for row in self.rows:
            code = row.object_code
            edited = self.mark(code) in {Mark.NEW, Mark.CHANGED}
            if edited or code in stored:
                kept.append(row if edited else stored[code])
        known = {row.object_code for row in self.rows}
        kept += [row for row in applied if row.object_code not in known]
        return Edits(applied, _star_last(kept), self.gone & frozenset(stored))

    def reordered(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the stretch of rows that stay in another order: as it was, as it is to be."""
        before = self._order(self.applied, self.wanted)
        after = self._order(self.wanted, self.applied)
        while before and before[0] == after[0]:
            before, after = before[1:], after[1:]
        while before and before[-1] == after[-1]:
            before, after = before[:-1], after[:-1]
        return tuple(before), tuple(after)

    def _order(self, rows: Sequence[MappingDraft], others: Sequence[MappingDraft]) -> list[str]:
        there = {other.object_code for other in others}
        return [row.object_code for row in rows if row.object_code in there]
