"""The edited mappings of all accounts: each account keeps its own while another one is shown."""

from gcaldesk.domain.trials import MappingDraft
from gcaldesk.domain.views import Overview
from gcaldesk.ui.present.mapping_edits import Edits, applied_rows
from gcaldesk.ui.present.mapping_sheet import Sheet, changes


class MappingDrafts:
    """Follows what is stored; forgets accounts that are gone."""

    def __init__(self) -> None:
        self._edits: dict[str, Edits] = {}

    def of(self, account: str) -> Edits:
        """Return an account's edits."""
        return self._edits.get(account, Edits())

    def put(self, account: str, edits: Edits) -> None:
        """Take over an account's edits."""
        self._edits[account] = edits

    def follow(self, overview: Overview) -> None:
        """Keep the edits over what is stored by now."""
        known, self._edits = self._edits, {}
        for view in overview.accounts:
            name = view.account.name
            stored = applied_rows(overview.mappings, name)
            before = known.get(name)
            self._edits[name] = before.rebased(stored) if before else Edits(stored, stored)

    def done(self, account: str, rows: tuple[MappingDraft, ...]) -> None:
        """Know that these rows are applied."""
        self._edits[account] = self.of(account).done(rows)

    def waiting(self, overview: Overview) -> dict[str, int]:
        """Return how many changes of each account are not applied, where there are any."""
        found = {
            name: len(changes(Sheet(overview, name, edits))) for name, edits in self._edits.items()
        }
        return {name: count for name, count in found.items() if count}
