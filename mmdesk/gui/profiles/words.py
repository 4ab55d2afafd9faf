"""What is said of a profile."""

from PySide6.QtCore import QCoreApplication

from mmdesk.core.profiles import Profile, ProfileNow
from mmdesk.gui.consent.retention_window import size_words
from mmdesk.gui.sentences import in_users_words
from mmdesk.gui.times import day_and_time


def name_of(profile: Profile) -> str:
    """Its name; the first one has none until it is given one."""
    return profile.name or _say("First profile")


def told_of(now: ProfileNow, with_size: bool = True) -> str:
    """Whether it is locked, how large it is, and when it was used."""
    if not now.is_there:
        return _say("Its folder is missing")
    if now.trouble:
        return _say("Its folder cannot be read: {0}").format(in_users_words(now.trouble))
    parts = [_say("Locked with a passphrase")] if now.is_encrypted else []
    if now.used_at is None:
        parts.append(_say("Never used yet"))
    else:
        if with_size:
            parts.append(size_words(now.size_bytes))
        parts.append(_say("Last used: {0}").format(day_and_time(now.used_at)))
    return "  ·  ".join(parts)


def _say(words: str) -> str:
    return QCoreApplication.translate("Profiles", words)
