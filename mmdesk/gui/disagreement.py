"""The sign that face, voice and text do not say the same, with words."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mmdesk.core.emotions import Emotion
from mmdesk.core.modalities import Modality
from mmdesk.gui.access.painted import Painted
from mmdesk.gui.emotion_look import name_of, word_for
from mmdesk.gui.icons import paint_icon
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.text_size import px
from mmdesk.gui.theme import Tones, sized
from mmdesk.gui.word_case import beginning, within


def disagreement_in_words(disagreeing: Mapping[Modality, Emotion]) -> str:
    """Who says what, as in `Prediction.disagreeing`; empty when nobody disagrees."""
    if not disagreeing:
        return ""
    said = {modality: within(word_for(emotion)) for modality, emotion in disagreeing.items()}
    most, count = Counter(said.values()).most_common(1)[0]
    translate = QCoreApplication.translate
    if len(said) == 2:
        words = translate("Disagreement", "{0} says {1}, {2} says {3}")
    elif count == 2:
        said = {modality: word for modality, word in said.items() if word != most}
        words = translate("Disagreement", "{0} says {1}, the others {2}")
    else:
        words = translate("Disagreement", "All three disagree")
    parts = [part for modality, word in said.items() for part in (within(name_of(modality)), word)]
    return _capital(words.format(*parts, most))


class DisagreementLine(QWidget, Painted):
    """One line of fixed height, so that nothing jumps when it speaks."""

    access_role = QAccessible.Role.StaticText

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("disagreement")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.words = ""
        self.setAccessibleName(self.tr("No disagreement"))

    def show_disagreement(self, disagreeing: Mapping[Modality, Emotion]) -> None:
        """Say this; nothing when it is empty."""
        words = disagreement_in_words(disagreeing)
        if words != self.words:
            self.words = words
            self.setAccessibleName(words or self.tr("No disagreement"))
            self.setToolTip(plain_tip(words))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(280), px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.words:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # painted from the left in any script
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = Tones.of(self.palette())
        paint_icon(painter, "warning", tones.text, QRectF(1, self.height() / 2 - px(8), px(16), px(16)))
        painter.setPen(tones.text)
        place = QRectF(px(26), 0, self.width() - px(26), self.height())
        for size, weight in (
            (12, QFont.Weight.DemiBold),
            (12, QFont.Weight.Normal),
            (11, QFont.Weight.Normal),
        ):
            painter.setFont(sized(self.font(), size, weight))
            if painter.fontMetrics().horizontalAdvance(self.words) <= place.width():
                break
        words = painter.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)


def _capital(words: str) -> str:
    return beginning(words)
