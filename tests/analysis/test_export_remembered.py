"""What a remembered session adds to an export: persons, what the user said, marks, and what is left out."""

import csv
import io
import re
from dataclasses import replace

import pytest
from eaf_rules import broken_rules
from hypothesis import HealthCheck, given, settings
from pympi.Elan import Eaf
from remembered_sessions import sessions, version_of
from timeline_making import entry, probabilities

from mmdesk.analysis.export import Format, export
from mmdesk.analysis.export_comparison import write_comparison_eaf
from mmdesk.analysis.export_csv import one_line
from mmdesk.analysis.past import remembered_analysis
from mmdesk.analysis.summary import Summing
from mmdesk.core.comparing import compare
from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.feedback import Verdict, verdict_on
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Box, Face
from mmdesk.core.sessions import Exclusion, Mark, PastMoment, PastSession, Session

HAPPY, SAD, ANGRY = Emotion.HAPPINESS, Emotion.SADNESS, Emotion.ANGER
many = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def moment(number, emotion, person=0, faces=(), said=(), **opinions):
    """The second `number` of a session, with faces {person: emotion} and verdicts [(emotion, modality)]."""
    read = entry(number, number + 1, emotion, **opinions).prediction
    told = tuple(
        Face(Box(0, 0, 9, 9), 0.9, whose, probabilities(its, 0.8)) for whose, its in dict(faces).items()
    )
    prediction = replace(read, moment_id=f"m{number}", person=person, faces=told, model="ab" * 32)
    verdicts = tuple(verdict_on(prediction, "s", named, modality) for named, modality in said)
    return PastMoment(Moment(number, number + 1, id=f"m{number}"), prediction, (64, 48), verdicts)


MOMENTS = [
    moment(0, HAPPY, 1, {1: HAPPY, 2: SAD}),
    moment(1, HAPPY, 1, {1: HAPPY, 2: SAD}, [(HAPPY, None)], face=HAPPY),
    moment(2, SAD, 2, {1: HAPPY, 2: SAD}, [(SAD, None), (ANGRY, None), (None, Modality.FACE)], face=SAD),
    moment(3, None, 0),
    moment(4, SAD, 2, {2: SAD}),
    moment(5, SAD, 2, {2: SAD}),
]
PAST = PastSession(
    Session("/clips/a b.mp4", id="s"),
    6.0,
    (Mark("s", 1.5, "=smiles\nat 2"), Mark("s", 1.7), Mark("s", 60.0, "late")),
    (),
    (Exclusion("s", 3.0, 5.0, "bell\x07"),),
)


def written(tmp_path, format_, past=PAST, moments=MOMENTS):
    target = tmp_path / f"out.{format_}"
    export(remembered_analysis(past, moments, "", version_of(moments)), format_, target)
    return target


def rows(path):
    return list(csv.DictReader(io.StringIO(path.read_text())))


def test_a_row_says_whose_it_is_by_which_weights_and_whether_it_is_left_out(tmp_path):
    found = rows(written(tmp_path, Format.CSV))
    assert [row["person"] for row in found] == ["1", "1", "2", "0", "2", "2"]
    assert [row["excluded"] for row in found] == ["0", "0", "0", "1", "1", "0"]
    assert {(row["version"], row["model_sha256"]) for row in found} == {("3", "ab" * 32)}
    assert (found[3]["not_sure"], found[0]["not_sure"]) == ("dark", "")


def test_a_row_says_what_the_user_said_last(tmp_path):
    found = rows(written(tmp_path, Format.CSV))
    assert [(row["said"], row["verdict"], row["face_said"]) for row in found[:3]] == [
        ("", "", ""),
        ("happiness", "confirmation", ""),
        ("anger", "correction", "rejected"),
    ]


def test_notes_stand_in_the_row_of_their_moment_and_are_no_formula(tmp_path):
    found = rows(written(tmp_path, Format.CSV))
    assert [row["mark"] for row in found] == ["", "'=smiles at 2; mark", "", "", "", ""]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\t=1", " =1"])
def test_no_text_of_the_user_is_a_formula_to_a_spreadsheet(text):
    assert one_line([text])[0] not in "=+-@\t"


def test_every_person_has_rows_of_their_own(tmp_path):
    found = rows(written(tmp_path, Format.PEOPLE))
    assert [(row["start_s"], row["person"], row["emotion"]) for row in found][:4] == [
        ("0.0", "1", "happiness"),
        ("0.0", "2", "sadness"),
        ("1.0", "1", "happiness"),
        ("1.0", "2", "sadness"),
    ]
    assert [row["excluded"] for row in found] == ["0"] * 6 + ["1", "0"]


def test_a_summary_leaves_out_what_is_excluded(tmp_path):
    found = {row["who"]: row for row in rows(written(tmp_path, Format.SUMMARY))}
    assert set(found) == {"answer", "person 1", "person 2"}
    answer = found["answer"]
    assert (answer["moments"], answer["seconds"]) == ("4", "4.0")
    assert (answer["happiness_share"], answer["sadness_share"], answer["not_sure_share"]) == (
        "0.5",
        "0.5",
        "0.0",
    )
    assert (answer["transitions"], answer["confirmed"], answer["corrected"]) == ("1", "1", "1")
    assert (found["person 1"]["seconds"], found["person 2"]["sadness_share"]) == ("3.0", "1.0")


def test_shares_of_still_pictures_are_parts_of_the_moments():
    summing = Summing()
    assert len(list(summing.watching(iter([entry(0, 0, HAPPY), entry(0, 0, None)])))) == 2
    (answer,) = summing.summaries()
    assert (answer.seconds, answer.shares[HAPPY], answer.not_sure_share) == (0, 0.5, 0.5)


def test_overlapping_live_moments_are_not_counted_twice():
    summing = Summing()
    list(summing.watching(iter([entry(0, 3, HAPPY), entry(1, 4, SAD), entry(2, 5, SAD)])))
    (answer,) = summing.summaries()
    assert (answer.seconds, answer.shares[HAPPY]) == (5, pytest.approx(3 / 5))
    assert answer.transitions == {(HAPPY, SAD): 1}
    assert set(answer.verdicts) == set(Verdict)


def test_eaf_has_tiers_for_persons_verdicts_notes_and_what_is_left_out(tmp_path):
    read = Eaf(str(written(tmp_path, Format.EAF)))
    said = {tier: read.get_annotation_data_for_tier(tier) for tier in read.get_tier_names()}
    assert said["emotion"] == [(0, 2000, "happiness"), (2000, 3000, "sadness"), (5000, 6000, "sadness")]
    assert said["person 1"] == [(0, 3000, "happiness")]
    assert said["person 2"] == [(0, 3000, "sadness"), (5000, 6000, "sadness")]
    assert said["said"] == [(1000, 2000, "happiness"), (2000, 3000, "anger")]
    assert said["said of face"] == [(2000, 3000, "rejected")]
    assert said["notes"] == [(1500, 1700, "=smiles\nat 2"), (1700, 2700, ""), (60000, 61000, "late")]
    assert said["excluded"] == [(3000, 5000, "bell\ufffd")]
    assert read.get_parameters_for_tier("person 1")["PARTICIPANT"] == "Person 1"


def test_eaf_offers_the_seven_emotions(tmp_path):
    read = Eaf(str(written(tmp_path, Format.EAF)))
    entries = read.get_controlled_vocabulary_names()
    assert set(entries) == {"emotion", "said"}
    words = [values[0][0] for values, _ in read.get_cv_entries("emotion").values()]
    assert words == list(EMOTIONS)


@given(one=sessions(), other=sessions())
@many
def test_two_timelines_beside_each_other_keep_the_rules_too(tmp_path, one, other):
    with (tmp_path / "both.eaf").open("w", encoding="utf-8") as file:
        write_comparison_eaf("/a.mp4", one[1], other[1], compare(one[1], other[1]), file)
    assert broken_rules(tmp_path / "both.eaf") == []


@given(remembered=sessions())
@many
def test_whatever_is_remembered_makes_an_eaf_that_keeps_the_rules(tmp_path, remembered):
    assert broken_rules(written(tmp_path, Format.EAF, *remembered)) == []


def test_the_rules_are_seen_to_be_broken(tmp_path):
    """The checker itself: each damage to a good file is found."""
    good = written(tmp_path, Format.EAF).read_text()
    for pattern, damage, says in [
        (r'TIME_VALUE="2000"', 'TIME_VALUE="99000"', "order of time"),
        (r'TIME_VALUE="2000"', 'TIME_VALUE="2.5"', "no time slot"),
        (r'TIME_SLOT_REF1="ts1"', 'TIME_SLOT_REF1="ts0"', "no time slot"),
        (r'(ANNOTATION_ID="a\d+")([\s\S]*?)ANNOTATION_ID="a\d+"', r"\1\2\1", "twice"),
        (r'TIER_ID="face"', 'TIER_ID="voice"', "twice"),
        (r">anger</ANNOTATION_VALUE>", ">rage</ANNOTATION_VALUE>", "vocabulary has not"),
        (r'MEDIA_URL="file://', 'MEDIA_URL="', "no URL"),
        (r'MIME_TYPE="[^"]*"', 'MIME_TYPE="a film"', "no MIME type"),
        (r'LINGUISTIC_TYPE_REF="note"', 'LINGUISTIC_TYPE_REF="said"', "vocabulary has not"),
        (r'FORMAT="3.0"', 'FORMAT="2.0"', "not 3.0"),
    ]:
        bad = re.sub(pattern, damage, good, count=1)
        assert bad != good, pattern
        (tmp_path / "bad.eaf").write_text(bad)
        assert any(says in line for line in broken_rules(tmp_path / "bad.eaf")), (pattern, says)


def test_a_live_session_links_no_media(tmp_path):
    past = replace(PAST, session=Session())
    assert Eaf(str(written(tmp_path, Format.EAF, past))).get_linked_files() == []


def test_subtitles_say_whose_the_emotion_is(tmp_path):
    srt = written(tmp_path, Format.SRT).read_text()
    vtt = written(tmp_path, Format.VTT).read_text()
    assert "Person 1: happiness (70%)" in srt
    assert "00:00.000 --> 00:00:02.000\n<v Person 1>happiness (70%)" in vtt
    assert "3.000 -->" not in vtt


def test_subtitles_of_one_person_do_not_repeat_who_it_is(tmp_path):
    srt = written(tmp_path, Format.SRT, PAST, MOMENTS[:2]).read_text()
    assert "\nhappiness (70%)\n" in srt


@pytest.mark.parametrize("format_", list(Format))
def test_a_session_without_anything_is_a_valid_file(tmp_path, format_):
    assert written(tmp_path, format_, PastSession(Session(), 0.0), []).exists()


@pytest.mark.parametrize(
    ("name", "format_"),
    [("a.csv", Format.CSV), ("a.people.csv", Format.PEOPLE), ("A.SUMMARY.CSV", Format.SUMMARY)],
)
def test_the_name_of_a_file_asks_for_a_format(tmp_path, name, format_):
    assert Format.of(tmp_path / name) is format_


def test_a_name_that_asks_for_no_format_is_none(tmp_path):
    with pytest.raises(ValueError, match=r"no format"):
        Format.of(tmp_path / "a.docx")
