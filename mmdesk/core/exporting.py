"""An order to export: where to, and what goes into the file."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What the user wants written. The form is the file's suffix."""

    file: str
    with_pictures: bool = False  # in a report: faces leave the program then
    with_names: bool = False  # of the people the user named: who they are leaves the program then


class ExportStopped(Exception):  # noqa: N818 - nothing went wrong
    """The user does not want the file any more."""
