"""What a withdrawn consent covered, deleted as `forget` deletes."""

from mmdesk.core.consents import Consent, Covered, Purpose
from mmdesk.store import sqlite
from mmdesk.store.consents import ConsentStore
from mmdesk.store.purge import forget, forget_verdicts, forget_versions
from mmdesk.store.recordings import forget_recordings
from mmdesk.store.versions import VersionStore


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
