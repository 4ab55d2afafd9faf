"""What is said of a database's log reaches the user in the user's language."""

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from mmdesk.gui.sentences import CONTEXT, use_sentences
from mmdesk.paths import resources_dir
from mmdesk.store.log_end import MISSING

READS = "Forgotten, but another program still reads the log beside /a b/mmdesk.sqlite3."


class Shouting(QTranslator):
    """A language in which every sentence is the same, but loud."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return source.upper() if context == CONTEXT else ""

    def isEmpty(self):
        return False


@pytest.fixture
def another_language(qapp):
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    use_sentences(resources_dir() / "translations" / "sentences.txt")
    yield
    use_sentences(None)
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize(
    ("message", "hint", "said"),
    [
        (MISSING, "What is there is sound.", f"{MISSING.upper()} What is there is sound."),
        (READS, "", READS.upper().replace("/A B/MMDESK.SQLITE3", "/a b/mmdesk.sqlite3")),
    ],
)
def test_a_warning_about_the_log_is_translated(window, another_language, message, hint, said):
    window.troubles.show_store(message, hint)
    assert window.banners.texts == [said]
