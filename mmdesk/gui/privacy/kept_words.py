"""What each kind of files holds, in words for everybody."""

from PySide6.QtCore import QCoreApplication

from mmdesk.core.kept import KeptKind


def kept_words(kind: KeptKind) -> tuple[str, str]:
    """What the page calls it, and what it holds."""
    words = {
        "database": (
            _tr("Sessions and verdicts"),
            _tr(
                "What was read of each moment, in numbers: probabilities, and of moments that you judged, or"
                " may be asked about, their features. Your verdicts, marks, names of people, what you wrote,"
                " who agreed to what, and the paths of files you opened. No picture and no sound."
            ),
        ),
        "backups": (
            _tr("Backups"),
            _tr("Copies of the database: one a day, and one before each update. The newest three are kept."),
        ),
        "damaged": (
            _tr("Damaged databases"),
            _tr("What was set aside when you chose a backup in its place. Delete it once you miss nothing."),
        ),
        "recordings": (
            _tr("Recordings"),
            _tr("Picture and sound, made only while the Record lamp is lit. Nowhere else are faces kept."),
        ),
        "versions": (
            _tr("Personal versions"),
            _tr(
                "What was learned from your verdicts, as numbers of the network, and from which. Of a person"
                " with a name there is a part under a number, without the name."
            ),
        ),
        "settings": (
            _tr("Settings"),
            _tr("What you chose, where the window was, which camera was used last, and files opened lately."),
        ),
        "keys": (
            _tr("The key under your passphrase"),
            _tr("Where you chose a passphrase: the key of your data, itself encrypted, and a copy of that."),
        ),
        "logs": (
            _tr("Log"),
            _tr(
                "What the program did and what went wrong; never what was seen, heard or said. 2 MB at most."
            ),
        ),
        "analyses": (
            _tr("Files analysed by command"),
            _tr("Which files `mmdesk analyze` read, when, and a summary, so that none is read twice."),
        ),
        "signing": (
            _tr("Your signature"),
            _tr("A key that signs versions you give away, and whose signatures were met. Made when needed."),
        ),
        "sample": (
            _tr("Sample"),
            _tr("A made clip to try mmdesk with, and without a display a picture of its timeline."),
        ),
        "detector": (
            _tr("Your face detector"),
            _tr("The file that you may put here yourself. mmdesk only reads it."),
        ),
        "locks": (
            _tr("Signs for other windows"),
            _tr("Nearly empty: that a lesson runs, a file is being read, or a forgetting is not through."),
        ),
        "unfinished": (
            _tr("Unfinished"),
            _tr("What is being written right now. It gets its name when it is whole, or is swept."),
        ),
    }
    return words.get(kind.name, (kind.name, ""))  # a test sees to it; the window is to open in any case


def _tr(words: str) -> str:
    return QCoreApplication.translate("KeptWords", words)
