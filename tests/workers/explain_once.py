"""Run by a test: the real network explains a face in its worker's thread, which then ends."""

import sys

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from mmdesk.app.loading import load_predictor
from mmdesk.capture.drawn_face import Expression, draw_face
from mmdesk.core.moments import Moment
from mmdesk.workers.prediction_worker import PredictionWorker
from mmdesk.workers.worker_thread import WorkerThread

PICTURE = draw_face(Expression(smile=0.5))


class Asker(QObject):
    """Asks about the first prediction, and stops the thread at the answer."""

    wanted = Signal(object, object, object)
    answered = Signal()
    asked = False
    heat = None

    @Slot(object, object)
    def ask(self, moment, prediction):
        if not self.asked:
            self.asked = True
            self.wanted.emit(moment, prediction, prediction.top)

    @Slot(str, object)
    def take(self, _moment_id, explanation):
        self.heat = explanation.face.heat
        self.answered.emit()


application, asker = QCoreApplication(sys.argv), Asker()
worker = PredictionWorker(load_predictor, lambda: Moment(0, 1, picture=PICTURE))
worker.predicted.connect(asker.ask)
asker.wanted.connect(worker.explain)
worker.explained.connect(asker.take)
thread = WorkerThread("inference", [worker])
asker.answered.connect(thread.stop)
thread.ended.connect(application.quit)
thread.start()
application.exec()
sys.exit(0 if asker.heat is not None else 1)
