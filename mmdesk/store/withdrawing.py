"""What a withdrawn consent covered, deleted as `forget` deletes."""

from dataclasses import replace

from mmdesk.core.consents import Consent, Covered, Purpose
from mmdesk.store import sqlite
from mmdesk.store.cards import taught_ids
from mmdesk.store.consents import ConsentStore
from mmdesk.store.places import file_of
from mmdesk.store.purge import forget, forget_verdicts, forget_versions
from mmdesk.store.recordings import forget_recordings
from mmdesk.store.trouble import told
from mmdesk.store.versions import VersionStore


def what_goes(connection: sqlite.Connection, versions: VersionStore, consent: Consent) -> Covered:
    """What deleting would take away, with the versions that learned from it. Raises StoreError."""
    covered = ConsentStore(connection).covered(consent)
    going = _going(connection, consent, covered)
    _, *taught = versions.list()
    return replace(covered, versions=sum(not going.isdisjoint(taught_ids(one.folder)) for one in taught))


def withdraw(
    connection: sqlite.Connection, versions: VersionStore, consent: Consent, delete: bool = False
) -> Covered:
    """Withdraw a consent; with `delete` goes what it covered, for good. What went, or would have gone.

    It is withdrawn first: where deleting fails, that it was withdrawn is known. Raises StoreError.
    """
    consents = ConsentStore(connection)
    covered = consents.covered(consent)
    consents.withdraw(consent.id)
    if not delete:
        return covered
    try:
        if covered.whole_session:
            forget(connection, consent.session_id)
        else:
            if Purpose.RECORDING in consent.purposes:
                forget_recordings(connection, [consent.session_id])
            if covered.verdicts:
                forget_verdicts(connection, consents.verdicts_of(consent))
    finally:
        forget_versions(connection, versions)
    return covered


def _going(connection: sqlite.Connection, consent: Consent, covered: Covered) -> set[str]:
    """The ids of the verdicts that would go; who puts one right says it of the same person."""
    if not covered.whole_session:
        return set(ConsentStore(connection).verdicts_of(consent))
    with told(file_of(connection)):
        rows = connection.execute("SELECT id FROM feedback WHERE session_id = ?", (consent.session_id,))
        return {row[0] for row in rows}
