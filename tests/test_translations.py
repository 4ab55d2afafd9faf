"""The translations: up to date with the source, whole, and nothing lost in another language."""

import ast
import re
import shutil
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from spoken import speak_english_again

from mmdesk.app.languages import speak
from mmdesk.core import errors
from mmdesk.core.languages import ENGLISH, LANGUAGES, closest
from mmdesk.core.modalities import MODALITIES
from mmdesk.gui.sentences import in_users_words, joined
from mmdesk.learning.everyone_else import FUSED
from mmdesk.learning.gate import JUDGED_BY
from mmdesk.paths import shipped_text

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
OTHERS = [name for name in LANGUAGES if name != ENGLISH]
HOLE, MNEMONIC = re.compile(r"\{\d*[^{}]*\}"), re.compile(r"&(?=\w)")
# Keys and commands that are named in the words, and must be named in every language.
KEY = re.compile(r"\b(?:F\d+|Ctrl|Alt|Shift|Esc|Enter|1–7)\b|--[a-z-]+|`[^`]+`|mmdesk")
KEYS = {"de": {"Strg": "Ctrl", "Umschalt": "Shift"}, "es": {"Mayús": "Shift"}}  # as their keyboards say

sys.path.insert(0, str(ROOT / "packaging"))
from gather_sentences import FILES, NOT_SHOWN, ROOMS  # noqa: E402
from update_translations import compile_all, sentences_text, update  # noqa: E402


def messages(file):
    """Context, source, translation and whether that is finished, of every text in a `.ts`."""
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            yield (
                context.findtext("name"),
                message.findtext("source"),
                said.text or "",
                said.get("type") is None,
            )


def finished(language):
    found = messages(FOLDER / f"mmdesk_{language}.ts")
    return [(context, source, said) for context, source, said, is_finished in found if is_finished]


@pytest.fixture
def spoken(qapp):
    """Lets Qt speak a language; afterwards it is English again."""
    yield lambda language: speak(qapp, language)
    speak_english_again(qapp)


def test_what_the_source_says_is_in_every_file_and_nothing_else(tmp_path):
    files = [Path(shutil.copy(FOLDER / f"mmdesk_{name}.ts", tmp_path)) for name in OTHERS]
    update(files)
    for file in files:
        before, after = ({one[:2] for one in messages(folder / file.name)} for folder in (FOLDER, tmp_path))
        assert (after - before, before - after) == (set(), set()), "run `make translations`"


def test_the_sentences_that_are_recognised_are_those_of_the_source():
    assert (FOLDER / "sentences.txt").read_text(encoding="utf-8") == sentences_text(), "`make translations`"


def test_what_is_compiled_is_what_was_translated(tmp_path):
    compile_all([FOLDER / f"mmdesk_{name}.ts" for name in OTHERS], tmp_path)
    for name in OTHERS:
        written, kept = (folder / f"mmdesk_{name}.qm" for folder in (tmp_path, FOLDER))
        assert written.read_bytes() == kept.read_bytes(), "`make translations`"


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_is_whole(language):
    found = messages(FOLDER / f"mmdesk_{language}.ts")
    assert [
        (context, source) for context, source, said, is_finished in found if not (said and is_finished)
    ] == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_keeps_what_is_filled_in_and_the_keys(language):
    for context, source, said in finished(language):
        for theirs, ours in KEYS.get(language, {}).items():
            said = said.replace(theirs, ours)
        for what in (HOLE, MNEMONIC, KEY):
            assert sorted(set(what.findall(said))) == sorted(set(what.findall(source))), (
                context,
                source,
                said,
            )


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_begins_and_ends_as_its_source(language):
    ends = {"…": "….。", ".": ".。）", "?": "?？", ":": ":：", "\n": "\n"}
    for context, source, said in finished(language):
        wanted = ends.get(source[-1:])
        assert wanted is None or said[-1:] in wanted, (context, source, said)
        assert source.count("\n") == said.count("\n"), (context, source, said)


def test_chinese_has_no_blank_after_a_full_width_sign():
    assert [said for _, _, said in finished("zh_CN") if re.search(r"[。！？；，：] (?! )", said)] == []


def test_chinese_has_no_half_width_signs_between_its_characters():
    wrong = re.compile(
        r"[\u4e00-\u9fff][,;:?!.](?!\d)|[\u4e00-\u9fff]\((?!&|\*|Language)|[,;:?!][\u4e00-\u9fff]"
    )
    assert [said for _, _, said in finished("zh_CN") if wrong.search(said)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_is_recognised_with_whatever_is_filled_in(spoken, language):
    spoken(language)
    translated = dict(one[1:] for one in finished(language) if one[0] == "Sentences")
    for source, said in translated.items():
        holes = [f"/tmp/{'abc'[number % 3]}{number}" for number in range(len(HOLE.findall(source)))]
        assert in_users_words(source.format(*holes)) == said.format(*holes), source


def test_two_sentences_and_a_reason_within_one_are_all_said_in_chinese(spoken):
    spoken("zh_CN")
    english = "Cannot write /a b/c: No space left on device. Free some disk space and retry."
    assert in_users_words(english) == "无法写入 /a b/c：设备上没有空间。请腾出一些磁盘空间后重试。"
    judged = (
        "On your last 20 verdicts: 9 right before, 14 right now (probably 2 to 8 more); "
        "on everyone else unchanged (0.1 points). Not used, because that can still be chance."
    )
    assert in_users_words(judged) == (
        "在你最近的 20 条判断中：之前对 9 条，现在对 14 条（大概多 2 到 8 条）；"
        "对其他人没有变化（0.1 个百分点）。未采用，因为这仍可能是偶然。"
    )


@pytest.mark.parametrize(
    ("language", "english", "said"),
    [
        (
            "zh_CN",
            "The stream rtsp://a/b cannot be opened. Check the address.",
            "无法打开视频流 rtsp://a/b。请检查地址。",
        ),
        ("de", "The stream rtsp://a/b delivers no picture.", "Der Stream rtsp://a/b liefert kein Bild."),
        ("es", "The stream rtsp://a/b cannot be opened.", "No se puede abrir el flujo rtsp://a/b."),
        ("es", "The stream rtsp://a/b stopped delivering.", "El flujo rtsp://a/b dejó de entregar."),
        ("zh_CN", "The file my own clip.mp4 delivers no picture.", "文件 my own clip.mp4 没有传来画面。"),
        ("de", "The file a b.mp4 has no picture in it.", "Die Datei a b.mp4 enthält kein Bild."),
        ("zh_CN", "Camera 2 stopped delivering. Is it still there?", "摄像头 2 不再传送。它还在吗？"),
        (
            "zh_CN",
            "The stream rtsp://a/b cannot be shown: what fetches it crashed (SIGSEGV). Check the address.",
            "无法显示视频流 rtsp://a/b：获取进程崩溃了（SIGSEGV）。请检查地址。",
        ),
    ],
)
def test_what_a_sentence_is_about_is_said_in_the_language_too(spoken, language, english, said):
    spoken(language)
    assert in_users_words(english) == said


@pytest.mark.parametrize(
    ("language", "modality", "said"),
    [
        ("zh_CN", "face", "对其他人，仅就面部而言，降低了 1.5 个百分点。"),
        ("zh_CN", "voice", "对其他人，仅就语音而言，降低了 1.5 个百分点。"),
        ("de", "voice", "bei allen anderen, allein nach der Stimme beurteilt, um 1.5 Punkte schlechter."),
        ("de", "face", "bei allen anderen, allein nach dem Gesicht beurteilt, um 1.5 Punkte schlechter."),
        ("es", "text", "con los demás, juzgados solo por el texto, peor en 1.5 puntos."),
    ],
)
def test_by_what_a_version_was_judged_is_said_in_the_language_too(spoken, language, modality, said):
    spoken(language)
    assert in_users_words(f"on everyone else{JUDGED_BY[modality]} worse by 1.5 points.") == said


@pytest.mark.parametrize("language", OTHERS)
def test_every_modality_that_the_gate_may_name_is_known_in_every_language(spoken, language):
    spoken(language)
    assert set(JUDGED_BY) == {FUSED, *MODALITIES}
    for modality in MODALITIES:
        whole = in_users_words(
            "On your last 20 verdicts: 9 right before, 14 right now (probably 2 to 8 more); "
            f"on everyone else{JUDGED_BY[modality]} worse by 1.5 points."
        )
        assert not re.search(rf"\b({modality}|judged|alone)\b", whole)


@pytest.mark.parametrize("language", OTHERS)
def test_how_good_an_imported_version_is_is_said_in_the_language_too(spoken, language):
    spoken(language)
    begun = QCoreApplication.translate("Sharing", "Version {0} is here, {1}.").format(2, "x")
    for english in (
        "On your last 20 verdicts: 9 right before, 14 right now (probably 2 to 8 more); "
        "on everyone else unchanged (0.1 points). To be used with care: that can still be chance.",
        "on everyone else, judged by face alone, worse by 1.5 points. "
        "There is no verdict of yours to judge it by.",
    ):
        said = in_users_words(joined(begun, f"Against the base: {english}"))
        assert said.startswith(begun)
        assert not re.search(r"\b(base:|right|everyone|judged|care|verdict|chance)\b", said)


@pytest.mark.parametrize(("language", "word"), [("zh_CN", "愤怒"), ("de", "Ärger"), ("es", "ira")])
def test_the_one_emotion_of_a_flood_is_named_in_the_language(spoken, language, word):
    spoken(language)
    reason = (
        "nearly every verdict names anger, whatever was shown: from one name alone nothing can be learned"
    )
    reason += " that tells emotions apart"
    for english in (reason, f"Not used, because {reason}."):
        said = in_users_words(english)
        assert word in said
        assert "anger" not in said


def test_a_name_with_blanks_in_a_reason_does_not_swallow_what_follows(spoken):
    spoken("zh_CN")
    assert in_users_words("A b cannot be opened: you may not read /dev/v 0. Ask who looks after it.") == (
        "无法打开A b：你没有读取/dev/v 0的权限。请联系管理它的人。"
    )


def test_sentences_are_joined_by_a_blank_where_they_do_not_end_in_a_full_width_sign(spoken):
    assert joined("", "It sees.", "", "It hears.") == "It sees. It hears."
    assert joined("它看得见。", "它听得见！", "It hears.", "") == "它看得见。它听得见！It hears."
    spoken("zh_CN")
    assert in_users_words(joined("备份失败。", "a.mp4 is empty.")) == "备份失败。a.mp4 是空的。"


def test_a_subject_alone_is_not_taken_for_a_sentence(spoken):
    spoken("zh_CN")
    assert in_users_words("The file is of no kind.") == "The file is of no kind."


def test_a_sentence_behind_one_that_is_translated_already_is_recognised(spoken):
    spoken("zh_CN")
    begun = QCoreApplication.translate("BackupWorker", "Today’s backup could not be made. {0}")
    said = in_users_words(begun.format("The backup /a b is damaged, or of a newer mmdesk."))
    assert said == "今天的备份无法完成。备份 /a b 已损坏，或来自更新的 mmdesk。"


@pytest.mark.parametrize("words", ["", "a.mp4", "{0}", "%1 %n", "Something that no room says.", "你好。"])
def test_what_is_not_recognised_stays_as_it_is(spoken, words):
    spoken("zh_CN")
    assert in_users_words(words) == words


def test_a_name_in_a_sentence_is_never_translated_or_filled_in(spoken):
    spoken("zh_CN")
    assert in_users_words("{1} {0} Neutral.mp4 is empty.") == "{1} {0} Neutral.mp4 是空的。"


def test_in_english_everything_is_said_as_it_comes(spoken):
    spoken("zh_CN")
    spoken("en")
    assert in_users_words("a.mp4 is empty.") == "a.mp4 is empty."
    assert QCoreApplication.translate("Emotion", "Anger") == "Anger"


def test_qts_own_words_are_translated_too(spoken):
    spoken("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_every_error_that_the_window_may_show_can_be_recognised():
    """Its words are gathered by how they look: an error of another look would stay English."""
    known = set((FOLDER / "sentences.txt").read_text(encoding="utf-8").splitlines())
    kinds = {name for name in dir(errors) if name.endswith("Error")}
    rooms = [file for room in ROOMS for file in sorted((ROOT / "mmdesk" / room).rglob("*.py"))]
    unknown = []
    for file in [*rooms, *(ROOT / "mmdesk" / name for name in FILES)]:
        if file.relative_to(ROOT / "mmdesk").as_posix().startswith(NOT_SHOWN):
            continue
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in kinds:
                unknown += [words for words in map(pattern, call.args) if words and words not in known]
    commands = {words for words in unknown if words.startswith("pip install")}
    commands |= {words for words in unknown if not re.search("[a-z]", words)}  # put together from others
    assert set(unknown) - commands <= {"T{0} is not there."}  # it stands there in two whole sentences


def pattern(argument):
    """A literal argument's text, with its holes numbered."""
    if isinstance(argument, ast.Constant):
        return argument.value
    parts = argument.values if isinstance(argument, ast.JoinedStr) else ()
    holes = iter(range(len(parts)))
    words = (str(one.value) if isinstance(one, ast.Constant) else f"{{{next(holes)}}}" for one in parts)
    return " ".join("".join(words).split())


def test_no_word_is_put_into_small_letters_or_before_a_percent_sign_by_hand():
    """`word_case.within` and `numbers.percent` know how each language does it."""
    word = r"(?:word_for|name_of|reason_for)\([^()]*(?:\([^()]*\))*\)"
    by_hand = re.compile(word + r"\.(?:lower|capitalize)\(|\)\} %\"")
    files = sorted((ROOT / "mmdesk" / "gui").rglob("*.py"))
    found = {file.name: by_hand.findall(file.read_text(encoding="utf-8")) for file in files}
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_name_of_the_language_that_is_spoken_is_known(spoken, language):
    """By it the shipped texts are chosen."""
    assert spoken(language) == language == QCoreApplication.translate("Language", "en")
    text = shipped_text("privacy", language).name
    assert text == ("privacy.zh_CN.md" if language == "zh_CN" else "privacy.md")


@pytest.mark.parametrize("name", ["privacy", "security"])
def test_a_translated_text_has_every_chapter_and_every_point(name):
    def shape(file):
        lines = file.read_text(encoding="utf-8").splitlines()
        starts = ("# ", "## ", "- ", "|")
        return [one for line in lines for one in starts if line.startswith(one)]

    english, chinese = shipped_text(name, "en"), shipped_text(name, "zh_CN")
    assert english != chinese
    assert shape(english) == shape(chinese)


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["zh-Hans-CN", "zh-CN", "zh-Hans", "zh"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], "en"),
        (["zh-Hant-HK", "zh-Hant", "zh", "de-DE", "de"], "de"),
        (["de-Latn-AT", "de-AT", "de"], "de"),
        (["fr-FR", "fr", "es-ES", "es"], "es"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_language_is_the_best_of_those_the_user_wants(wanted, language):
    assert closest(wanted) == language


def test_the_wheel_takes_every_language_along():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    taken = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    wanted = {f"resources/translations/mmdesk_{name}.qm" for name in OTHERS}
    wanted.add("resources/translations/sentences.txt")
    assert {name for name in taken if name.startswith("resources/translations")} == wanted
    for name in ("guide", "privacy", "security"):
        texts = {f"resources/{one.name}" for one in (ROOT / "resources").glob(f"{name}*.md")}
        assert texts <= set(taken), texts
