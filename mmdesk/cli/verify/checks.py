"""The list of checks that `mmdesk doctor --verify` runs, in the order in which they are told.

Whoever makes a promise that can be checked on the user's machine adds a function here: it takes the data
directory, which may be absent, changes nothing, and gives its findings.
"""

import logging
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from mmdesk.cli.finding import Finding, fail, warn
from mmdesk.cli.verify.database import check_backups, check_integrity
from mmdesk.cli.verify.folder import check_modes, check_strangers, check_unfinished
from mmdesk.cli.verify.installed import check_installed
from mmdesk.cli.verify.libraries import check_libraries
from mmdesk.cli.verify.network import check_no_sockets, check_offline_switches, check_reach
from mmdesk.cli.verify.profiles import check_profiles
from mmdesk.cli.verify.recordings import check_recordings
from mmdesk.cli.verify.sealed import check_sealed
from mmdesk.cli.verify.settings_file import check_settings
from mmdesk.cli.verify.weights import check_base, check_versions
from mmdesk.core.errors import MmdeskError
from mmdesk.store.keys import LockedError

_log = logging.getLogger(__name__)

Check = Callable[[Path], Iterable[Finding]]

CHECKS: tuple[Check, ...] = (
    check_installed,
    check_libraries,
    check_base,
    check_versions,
    check_integrity,
    check_backups,
    check_settings,
    check_recordings,
    check_sealed,
    check_modes,
    check_strangers,
    check_unfinished,
    check_profiles,
    check_offline_switches,
    check_no_sockets,
    check_reach,
)


def verify(data_dir: Path, checks: Iterable[Check] = CHECKS) -> Iterator[Finding]:
    """Run the checks one after the other; one that itself breaks is a finding, and the next one runs."""
    for check in checks:
        name = check.__name__.removeprefix("check_").replace("_", " ")
        try:
            yield from check(data_dir)
        except LockedError as error:
            yield warn(name, "It is locked with a passphrase, and was not looked into.", error.hint)
        except MmdeskError as error:
            yield fail(name, error.message, error.hint)
        except OSError as error:
            yield fail(name, f"could not be checked: {error}.", "Look at the rights of the data directory.")
        except Exception as error:  # noqa: BLE001 - the other promises are to be checked all the same
            _log.exception("The check %s broke.", name)
            yield fail(
                name, f"could not be checked: {type(error).__name__}: {error}", "This is a fault in mmdesk."
            )
