"""Which language the program speaks: translators in front of Qt, before the first widget is made."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from mmdesk.core.languages import ENGLISH, LANGUAGES, closest
from mmdesk.gui.sentences import use_sentences
from mmdesk.paths import resources_dir

_OURS = "translation"  # the translators' objectName


def speak(application: QCoreApplication, wanted: str) -> str:
    """Speak `wanted`, a key of LANGUAGES or as the system does, from now on; the language it came to.

    Widgets that are there already keep their words. Numbers and dates follow the system's region where the
    system speaks that language, and else the language. What is not translated yet is English.
    """
    for translator in application.findChildren(QTranslator, _OURS):
        application.removeTranslator(translator)
        translator.deleteLater()
    system = QLocale.system()
    language = wanted if wanted in LANGUAGES else closest(system.uiLanguages())
    is_systems = wanted not in LANGUAGES or system.name().split("_")[0] == language.split("_")[0]
    QLocale.setDefault(system if is_systems else QLocale(language))
    folder = resources_dir() / "translations"
    if language != ENGLISH:  # Qt's own first: who was installed last is asked first
        qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(application, f"qtbase_{language}", qts)
        _install(application, f"mmdesk_{language}", str(folder))
    sentences = folder / "sentences.txt"
    use_sentences(sentences if language != ENGLISH and sentences.is_file() else None)
    return language


def _install(application: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    translator.setObjectName(_OURS)
    if translator.load(name, folder):
        application.installTranslator(translator)
