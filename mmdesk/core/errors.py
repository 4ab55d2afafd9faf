"""Trouble a user can cause or meet: said in one line, with what to do about it."""


class MmdeskError(Exception):
    """Expected trouble. `message` says what is wrong, `hint` what the user can do.

    The window shows it as a banner, the terminal as one line; neither shows a traceback.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        message = " ".join(message.splitlines())  # a file's name may have line breaks in it
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        """One line: the message, then the hint."""
        return f"{self.message} {self.hint}".strip()


class DeviceError(MmdeskError):
    """A camera or microphone is absent, busy, or has stopped delivering."""


class NoAnswerError(DeviceError):
    """The system that lists devices hangs, or is slow; it may answer when it is asked again."""


class MediaError(MmdeskError):
    """A file cannot be read as picture, sound or text."""


class WeightsError(MmdeskError):
    """A weights file or its card is missing, damaged, or does not match the other."""


class StoreError(MmdeskError):
    """The data directory or the database cannot be used."""


_ANSWERED = "mmdesk_answered"


def note_answered(bug: BaseException) -> None:
    """Whoever waits for what this bug has spoiled was told already; it goes on to the excepthook."""
    bug.__dict__[_ANSWERED] = True


def is_answered(bug: BaseException | None) -> bool:
    """Whether `note_answered` was said of it."""
    return bug is not None and bool(bug.__dict__.get(_ANSWERED))
