"""Pictures of a training and of what a base gets wrong. Needs matplotlib, the extra `train`."""

import importlib.util
import math
import unicodedata
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.errors import MmdeskError
from mmdesk.training.fit import read_log
from mmdesk.training.metrics import confusion
from mmdesk.training.scores import Answers

CHINESE_FONTS = ["Noto Sans CJK SC", "Noto Sans CJK JP", "WenQuanYi Zen Hei", "DejaVu Sans"]
SHOWN = 24  # mistakes on one picture
_COUNTS = (10, 20, 50, 100)  # verdicts, after which people are measured


def draw_log(log: Path, file: Path) -> None:
    """The loss and the dev figures of a training's `log.csv`, epoch by epoch."""
    table = read_log(log)
    epochs = [row["epoch"] for row in table]
    figure, (left, right) = _plot().subplots(1, 2, figsize=(10, 4), layout="constrained")
    left.plot(epochs, [row["loss"] for row in table], marker="o", color="tab:gray")
    left.set(title="training loss", xlabel="epoch")
    for name in table[0]:
        if name.startswith("dev_"):
            right.plot(epochs, [row[name] for row in table], marker="o", label=name.removeprefix("dev_"))
    right.set(title="people held out", xlabel="epoch", ylim=(0, 1))
    right.legend(fontsize="small", loc="lower right")
    _save(figure, file)


def draw_learning(report: Mapping[str, Any], file: Path) -> None:
    """What people gain by so many verdicts, and what everyone else loses, from `mmdesk simulate-user`.

    Each point is of those who had so many verdicts to give; the dashed line is what all of the same people's
    moments would teach, named without a slip.
    """
    default, baselines = report["default"], report["baselines"]
    figure, (left, right) = _plot().subplots(1, 2, figsize=(11, 5), layout="constrained")
    objectives = {f"{name} (gate)": row for name, row in report["objectives"].items()}
    for name, row in {**objectives, **baselines}.items():
        style = "-" if name in objectives else ":"
        _draw_curve(left, row, "gain", name.replace("_", " "), style)
        _draw_curve(right, row, "base_change", name.replace("_", " "), style)
    _draw_curve(left, default, "ceiling", "all moments, no slips", "--")
    people = [default[f"people_after_{count}"] for count in _COUNTS]
    places = [f"{count}\n{who} people" for count, who in zip(_COUNTS, people, strict=True)]
    for axis, title in ((left, "the person's other moments"), (right, "everyone else")):
        axis.axhline(0, color="gray", linewidth=0.5)
        axis.set_xticks(range(len(_COUNTS)), places)
        axis.set(title=title, xlabel="verdicts given", ylabel="change of UAR, points")
    right.set_yscale("symlog", linthresh=2)
    right.set_yticks([2, 1, 0, -1, -2, -5, -10, -20], [2, 1, 0, -1, -2, -5, -10, -20])
    figure.legend(*left.get_legend_handles_labels(), fontsize="small", loc="outside lower center", ncols=4)
    _save(figure, file)


def _draw_curve(axis: Any, row: Mapping[str, Any], what: str, name: str, style: str) -> None:
    """One line with its interval, in points."""
    reached = [place for place, count in enumerate(_COUNTS) if row[f"{what}_after_{count}"] is not None]
    middle = [100 * row[f"{what}_after_{_COUNTS[place]}"] for place in reached]
    edges = [[100 * edge for edge in row[f"{what}_after_{_COUNTS[place]}_ci"]] for place in reached]
    (line,) = axis.plot(reached, middle, style, marker="o", markersize=3, label=name)
    low, high = zip(*edges, strict=True) if edges else ((), ())
    axis.fill_between(reached, low, high, color=line.get_color(), alpha=0.08, linewidth=0)


def draw_mistakes(answers: Answers, title: str, file: Path) -> None:
    """The confusion matrix of a set, and the mistakes that were made with most confidence."""
    items = answers.items
    wrong = np.flatnonzero(answers.said != answers.true)
    wrong = wrong[np.argsort(-answers.probabilities[wrong].max(1), kind="stable")][:SHOWN]
    plot = _plot()
    figure = plot.figure(figsize=(15, 7), layout="constrained")
    left, right = figure.subfigures(1, 2, width_ratios=(1, 1.5))
    _draw_confusion(left.subplots(), answers)
    if wrong.size and isinstance(items[int(wrong[0])], str):
        _list_sentences(right, answers, items, wrong)
    elif wrong.size:
        columns = 6
        axes = right.subplots(max(1, math.ceil(len(wrong) / columns)), columns, squeeze=False).ravel()
        for axis in axes:
            axis.set_axis_off()
        for axis, place in zip(axes, wrong, strict=False):
            _draw_item(axis, items[int(place)])
            axis.set_title(_named(answers, int(place)), fontsize=7)
    figure.suptitle(title)
    _save(figure, file)


def _draw_confusion(axis: Any, answers: Answers) -> None:
    table = confusion(answers.true, answers.said)
    shares = table / table.sum(1, keepdims=True).clip(1)
    axis.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    names = [emotion.value for emotion in EMOTIONS]
    axis.set_xticks(range(len(names)), names, rotation=45, ha="right")
    axis.set_yticks(range(len(names)), names)
    axis.set(xlabel="said", ylabel="true")
    for row, column in np.ndindex(*table.shape):
        if table[row, column]:
            colour = "white" if shares[row, column] > 0.5 else "black"
            axis.text(column, row, f"{table[row, column]:.0f}", ha="center", va="center", color=colour)


def _list_sentences(part: Any, answers: Answers, items: Sequence[str], wrong: NDArray[np.int64]) -> None:
    for line, place in enumerate(wrong):
        height = 0.97 - 0.96 * line / SHOWN
        part.text(0.01, height, _named(answers, int(place)).replace("\n", " "), fontsize=8, color="tab:red")
        part.text(0.27, height, _cut(items[int(place)]).replace("$", r"\$"), fontsize=8)


def _cut(sentence: str, widest: int = 105) -> str:
    """As much of a sentence as fits a line; Chinese characters are twice as wide as Latin letters."""
    width = 0
    for place, character in enumerate(sentence):
        width += 2 if unicodedata.east_asian_width(character) in "WF" else 1
        if width > widest:
            return sentence[:place] + "…"
    return sentence


def _draw_item(axis: Any, item: NDArray[Any]) -> None:
    if item.ndim == 2:
        axis.imshow(item, cmap="gray")
    else:
        axis.specgram(
            item.astype(np.float32) + np.random.default_rng(0).normal(0, 1, len(item)), NFFT=512, Fs=16000
        )


def _named(answers: Answers, place: int) -> str:
    confidence = answers.probabilities[place].max()
    true, said = EMOTIONS[answers.true[place]], EMOTIONS[answers.said[place]]
    if answers.said[place] < 0:
        return f"{true}\nno face found"
    return f"{true}\nread as {said} {confidence:.0%}"


def _save(figure: Any, file: Path) -> None:
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph")  # without a Chinese font boxes are drawn
        figure.savefig(file, dpi=110)
    _plot().close(figure)


def can_draw() -> bool:
    """Whether matplotlib is installed."""
    return importlib.util.find_spec("matplotlib") is not None


def need_drawing() -> None:
    """Raises MmdeskError when matplotlib is not installed."""
    if not can_draw():
        raise MmdeskError(
            "Pictures need matplotlib, which is not installed.", 'Run: pip install "mmdesk[train]"'
        )


def _plot() -> Any:
    need_drawing()
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import font_manager, pyplot

    installed = set(font_manager.get_font_names())
    pyplot.rcParams["font.family"] = [name for name in CHINESE_FONTS if name in installed]
    return pyplot
