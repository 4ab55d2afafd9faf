<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About mmdesk</source>
        <translation>Über mmdesk</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find a library or a licence</source>
        <translation>Bibliothek oder Lizenz suchen</translation>
    </message>
    <message>
        <source>Copyright and licence of the library</source>
        <translation>Urheberrecht und Lizenz der Bibliothek</translation>
    </message>
    <message>
        <source>Reading what is installed…</source>
        <translation>Lese, was installiert ist…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Base model {0}</source>
        <translation>Basismodell {0}</translation>
    </message>
    <message>
        <source>SHA-256 of the base model&apos;s weights: {0}</source>
        <translation>SHA-256 der Gewichte des Basismodells: {0}</translation>
    </message>
    <message>
        <source>It brings no text of its licence along.</source>
        <translation>Sie bringt keinen Lizenztext mit.</translation>
    </message>
    <message>
        <source>It lies inside {0}. What that says of its licences is below.</source>
        <translation>Sie steckt in {0}. Was dort über ihre Lizenzen steht, folgt unten.</translation>
    </message>
    <message>
        <source>No library is called so, and none has such a licence.</source>
        <translation>Keine Bibliothek heißt so, und keine hat eine solche Lizenz.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Libraries, their versions and licences</source>
        <translation>Bibliotheken, ihre Versionen und Lizenzen</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. What it is made of, and under which licences:</source>
        <translation>Freie Software unter der Apache License 2.0. Woraus sie besteht, und unter welchen Lizenzen:</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About mmdesk…</source>
        <translation>Über mmdesk…</translation>
    </message>
</context>
<context>
    <name>AllVerdicts</name>
    <message>
        <source>They say that already.</source>
        <translation>Das sagen sie schon.</translation>
    </message>
    <message>
        <source>1 changed: {1}.</source>
        <translation>1 geändert: {1}.</translation>
    </message>
    <message>
        <source>{0} changed: {1}.</source>
        <translation>{0} geändert: {1}.</translation>
    </message>
    <message>
        <source>Done again: {0}.</source>
        <translation>Wiederholt: {0}.</translation>
    </message>
    <message>
        <source>Undone: {0}.</source>
        <translation>Rückgängig gemacht: {0}.</translation>
    </message>
    <message>
        <source>Something newer was done in one of these sessions: open it, and undo that first.</source>
        <translation>In einer dieser Sitzungen geschah etwas Neueres: öffnen Sie sie und machen Sie das zuerst rückgängig.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Endgültig gelöscht.</translation>
    </message>
    <message>
        <source>{0} verdicts written to {1}</source>
        <translation>{0} Urteile in {1} geschrieben</translation>
    </message>
</context>
<context>
    <name>AnswerAnnouncer</name>
    <message>
        <source>{0}, {1} % sure</source>
        <translation>{0}, {1} % sicher</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Say that the answer is right (Enter, Space or 0; not quite sure: Alt+Enter)</source>
        <translation>Die Antwort ist richtig (Enter, Leertaste oder 0; nicht ganz sicher: Alt+Enter)</translation>
    </message>
    <message>
        <source>Say that the answer is wrong, without a better one (Delete; not quite sure: Alt+Delete)</source>
        <translation>Die Antwort ist falsch, ohne bessere (Entf; nicht ganz sicher: Alt+Entf)</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Ask me</source>
        <translation>Frag mich</translation>
    </message>
    <message>
        <source>Cannot tell  ·  →</source>
        <translation>Kann ich nicht sagen  ·  →</translation>
    </message>
    <message>
        <source>Pass this one for good (→, S or Delete)</source>
        <translation>Dies für immer überspringen (→, S oder Entf)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last answer back (Ctrl+Z)</source>
        <translation>Die letzte Antwort zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation>Jetzt lernen</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>Mehr fragen</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation>Schließen  ·  Esc</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>{0} alone?  ·  {1}</source>
        <translation>Nur {0}?  ·  {1}</translation>
    </message>
</context>
<context>
    <name>AskReview</name>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>{0} taken in again</source>
        <translation>{0} wieder aufgenommen</translation>
    </message>
    <message>
        <source>{0} left out</source>
        <translation>{0} ausgelassen</translation>
    </message>
</context>
<context>
    <name>AskedPicture</name>
    <message>
        <source>The picture of the moment. A face is marked.</source>
        <translation>Das Bild des Moments. Ein Gesicht ist markiert.</translation>
    </message>
    <message>
        <source>The picture of the moment.</source>
        <translation>Das Bild des Moments.</translation>
    </message>
</context>
<context>
    <name>AskedSound</name>
    <message>
        <source>Play  ·  Space</source>
        <translation>Abspielen  ·  Leertaste</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Den Ton abspielen</translation>
    </message>
    <message>
        <source>Sounds play by themselves (M)</source>
        <translation>Töne spielen von selbst (M)</translation>
    </message>
    <message>
        <source>Sounds wait for Space (M)</source>
        <translation>Töne warten auf die Leertaste (M)</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Nothing can be asked: there is nowhere to keep an answer.</source>
        <translation>Es kann nichts gefragt werden: Antworten könnten nirgends aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Stop live first: what is played would be heard by it.</source>
        <translation>Beenden Sie zuerst Live: es würde hören, was abgespielt wird.</translation>
    </message>
    <message>
        <source>{0} is left out. {1}</source>
        <translation>{0} wird ausgelassen. {1}</translation>
    </message>
    <message>
        <source>Looking for what would teach most…</source>
        <translation>Suche, woraus sich am meisten lernen lässt…</translation>
    </message>
    <message>
        <source>What was read stays hidden until you answer, so that it does not lead you.</source>
        <translation>Was erkannt wurde, bleibt verborgen, bis Sie antworten, damit es Sie nicht beeinflusst.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Live, {0}, {1}</source>
        <translation>Live, {0}, {1}</translation>
    </message>
    <message>
        <source>1 verdict is waiting to be learned from.</source>
        <translation>1 Urteil wartet darauf, dass daraus gelernt wird.</translation>
    </message>
    <message>
        <source>Asked because {0}.</source>
        <translation>Gefragt, weil {0}.</translation>
    </message>
    <message>
        <source>Come back when you like: the questions wait.</source>
        <translation>Kommen Sie wieder, wann Sie mögen: die Fragen warten.</translation>
    </message>
    <message>
        <source>It is learned from like any other verdict, once there is time to read its file again.</source>
        <translation>Daraus wird gelernt wie aus jedem anderen Urteil, sobald Zeit ist, die Datei nochmals zu lesen.</translation>
    </message>
    <message>
        <source>Nothing answered</source>
        <translation>Nichts beantwortet</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>Nichts zu fragen</translation>
    </message>
    <message>
        <source>Nothing was read yet. Open a file, or go live and press Record.</source>
        <translation>Noch wurde nichts gelesen. Öffnen Sie eine Datei, oder gehen Sie live und drücken Sie Aufnahme.</translation>
    </message>
    <message>
        <source>Of what was read neither picture nor sound was kept, or the files are away. Record a session, or open a file.</source>
        <translation>Vom Gelesenen wurden weder Bild noch Ton aufbewahrt, oder die Dateien sind fort. Nehmen Sie eine Sitzung auf, oder öffnen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Passed; it is not asked again.</source>
        <translation>Übersprungen; danach wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Thank you: all {0} answered</source>
        <translation>Danke: alle {0} beantwortet</translation>
    </message>
    <message>
        <source>Thank you: {0} of {1} answered</source>
        <translation>Danke: {0} von {1} beantwortet</translation>
    </message>
    <message>
        <source>They are learned from like any other verdict, once there is time to read their files again.</source>
        <translation>Daraus wird gelernt wie aus allen anderen Urteilen, sobald Zeit ist, die Dateien nochmals zu lesen.</translation>
    </message>
    <message>
        <source>What do the words alone say?</source>
        <translation>Was sagen die Worte allein?</translation>
    </message>
    <message>
        <source>What does the face alone say?</source>
        <translation>Was sagt das Gesicht allein?</translation>
    </message>
    <message>
        <source>What does the voice alone say?</source>
        <translation>Was sagt die Stimme allein?</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>You have answered or passed everything that would teach much. Open another file.</source>
        <translation>Sie haben alles beantwortet oder übersprungen, woraus viel zu lernen wäre. Öffnen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>You said {0}. It had read {1}.</source>
        <translation>Sie sagten {0}. Gelesen worden war {1}.</translation>
    </message>
    <message>
        <source>face, voice and words do not say the same</source>
        <translation>Gesicht, Stimme und Worte nicht dasselbe sagen</translation>
    </message>
    <message>
        <source>it could be one thing or another</source>
        <translation>es das eine oder das andere sein könnte</translation>
    </message>
    <message>
        <source>it is unlike what you judged before</source>
        <translation>es anders ist als alles, was Sie beurteilt haben</translation>
    </message>
    <message>
        <source>it may be an emotion you seldom named</source>
        <translation>es eine Emotion sein kann, die Sie selten nannten</translation>
    </message>
    <message>
        <source>nothing for sure: {0}</source>
        <translation>nichts sicher: {0}</translation>
    </message>
    <message>
        <source>probably {0}</source>
        <translation>wohl {0}</translation>
    </message>
    <message>
        <source>{0} verdicts are waiting to be learned from.</source>
        <translation>{0} Urteile warten darauf, dass daraus gelernt wird.</translation>
    </message>
    <message>
        <source>{0}, {1} %</source>
        <translation>{0}, {1} %</translation>
    </message>
</context>
<context>
    <name>BackupWorker</name>
    <message>
        <source>Today’s backup could not be made. {0}</source>
        <translation>Die heutige Sicherung konnte nicht gemacht werden. {0}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 weitere</translation>
    </message>
    <message>
        <source>Show the other message</source>
        <translation>Die andere Meldung zeigen</translation>
    </message>
</context>
<context>
    <name>BaselineButton</name>
    <message>
        <source>Baseline set for this person.</source>
        <translation>Grundhaltung für diese Person gesetzt.</translation>
    </message>
    <message>
        <source>No baseline: nobody was seen or heard.</source>
        <translation>Keine Grundhaltung: niemand war zu sehen oder zu hören.</translation>
    </message>
    <message>
        <source>Baseline taken away.</source>
        <translation>Grundhaltung entfernt.</translation>
    </message>
    <message>
        <source>Be at rest for three seconds…</source>
        <translation>Drei Sekunden lang ruhig bleiben…</translation>
    </message>
    <message>
        <source>Your resting face and voice count less. Press to read you like others again (Ctrl+B)</source>
        <translation>Ihr ruhendes Gesicht und Ihre ruhende Stimme zählen weniger. Drücken, um wieder wie alle gelesen zu werden (Strg+B)</translation>
    </message>
    <message>
        <source>Read wrongly even at rest? Set your resting face and voice: three seconds (Ctrl+B)</source>
        <translation>Auch in Ruhe falsch gelesen? Ihr ruhendes Gesicht und Ihre Stimme festhalten: drei Sekunden (Strg+B)</translation>
    </message>
    <message>
        <source>Baseline, set</source>
        <translation>Grundhaltung, gesetzt</translation>
    </message>
    <message>
        <source>Baseline, not set</source>
        <translation>Grundhaltung, nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>ByItselfButton</name>
    <message>
        <source>By itself: {0}</source>
        <translation>Von selbst: {0}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>after {0} verdicts</source>
        <translation>nach {0} Urteilen</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message>
        <source>after {0}, or daily</source>
        <translation>nach {0}, oder täglich</translation>
    </message>
    <message>
        <source>1 more verdict</source>
        <translation>noch 1 Urteil</translation>
    </message>
    <message>
        <source>{0} more verdicts</source>
        <translation>noch {0} Urteile</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>waits until live stops</source>
        <translation>wartet auf das Ende von Live</translation>
    </message>
    <message>
        <source>waits for the files</source>
        <translation>wartet auf die Dateien</translation>
    </message>
    <message>
        <source>waits for the player</source>
        <translation>wartet auf das Abspielen</translation>
    </message>
    <message>
        <source>waits for the dialog</source>
        <translation>wartet auf den Dialog</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bald</translation>
    </message>
    <message>
        <source>waits for mains power</source>
        <translation>wartet auf Netzstrom</translation>
    </message>
    <message>
        <source>in a quiet minute</source>
        <translation>in einer ruhigen Minute</translation>
    </message>
    <message>
        <source>It learns when you press Learn now, and never by itself.</source>
        <translation>Es lernt, wenn Sie Jetzt lernen drücken, und nie von selbst.</translation>
    </message>
    <message>
        <source>When nobody is disturbed it learns without being asked.</source>
        <translation>Wenn niemand gestört wird, lernt es ungefragt.</translation>
    </message>
    <message>
        <source>It learns by itself after 1 more verdict.</source>
        <translation>Nach 1 weiteren Urteil lernt es von selbst.</translation>
    </message>
    <message>
        <source>It learns by itself after {0} more verdicts.</source>
        <translation>Nach {0} weiteren Urteilen lernt es von selbst.</translation>
    </message>
    <message>
        <source>It learns by itself later: the last lesson is not long ago.</source>
        <translation>Es lernt später von selbst: die letzte Lektion ist nicht lange her.</translation>
    </message>
    <message>
        <source>It waits until you stop the camera and the microphone.</source>
        <translation>Es wartet, bis Sie Kamera und Mikrofon anhalten.</translation>
    </message>
    <message>
        <source>It waits until the files are read.</source>
        <translation>Es wartet, bis die Dateien gelesen sind.</translation>
    </message>
    <message>
        <source>It waits until you stop playing.</source>
        <translation>Es wartet, bis Sie nicht mehr abspielen.</translation>
    </message>
    <message>
        <source>It waits until the dialog is closed.</source>
        <translation>Es wartet, bis der Dialog geschlossen ist.</translation>
    </message>
    <message>
        <source>It waits until something else is done.</source>
        <translation>Es wartet, bis etwas anderes fertig ist.</translation>
    </message>
    <message>
        <source>It waits for mains power.</source>
        <translation>Es wartet auf Netzstrom.</translation>
    </message>
    <message>
        <source>It waits for a minute without a key or the mouse.</source>
        <translation>Es wartet auf eine Minute ohne Taste und Maus.</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>Recording picture and sound</source>
        <translation>Bild und Ton werden aufgenommen</translation>
    </message>
    <message>
        <source>A face</source>
        <translation>Ein Gesicht</translation>
    </message>
    <message>
        <source>Click the person whose voice and words these are</source>
        <translation>Klicken Sie auf die Person, deren Stimme und Worte dies sind</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
</context>
<context>
    <name>ChangeMenu</name>
    <message>
        <source>Right, as shown</source>
        <translation>Richtig, wie gezeigt</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Could be as well</source>
        <translation>Könnte es auch sein</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Sonst nichts</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation>Ganz sicher</translation>
    </message>
    <message>
        <source>Not quite sure</source>
        <translation>Nicht ganz sicher</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Whose mmdesk is it?</source>
        <translation>Wer benutzt mmdesk jetzt?</translation>
    </message>
    <message>
        <source>Ask at each start</source>
        <translation>Bei jedem Start fragen</translation>
    </message>
    <message>
        <source>Otherwise it opens for whoever used it last</source>
        <translation>Sonst öffnet es sich für den, der es zuletzt benutzt hat</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>A file is still being exported</source>
        <translation>Eine Datei wird noch exportiert</translation>
    </message>
    <message>
        <source>mmdesk closes as soon as it is written.</source>
        <translation>mmdesk schließt, sobald sie geschrieben ist.</translation>
    </message>
    <message>
        <source>How much of it is written</source>
        <translation>Wie viel davon geschrieben ist</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>Keep mmdesk open</source>
        <translation>mmdesk offen lassen</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>{0}, read {1}</source>
        <translation>{0}, gelesen {1}</translation>
    </message>
    <message>
        <source>There is no other reading of this file</source>
        <translation>Von dieser Datei gibt es keine andere Lesung</translation>
    </message>
    <message>
        <source>Show no other</source>
        <translation>Keine andere zeigen</translation>
    </message>
    <message>
        <source>Read again with {0}</source>
        <translation>Nochmals lesen mit {0}</translation>
    </message>
    <message>
        <source>The two have no time in common.</source>
        <translation>Die beiden haben keine Zeit gemeinsam.</translation>
    </message>
    <message>
        <source>As {0} in {1} of the time</source>
        <translation>Wie {0} in {1} der Zeit</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Export and share</source>
        <translation>Exportieren und weitergeben</translation>
    </message>
    <message>
        <source>Learn from verdicts</source>
        <translation>Aus Urteilen lernen</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Read emotions</source>
        <translation>Emotionen lesen</translation>
    </message>
    <message>
        <source>Record picture and sound</source>
        <translation>Bild und Ton aufnehmen</translation>
    </message>
    <message>
        <source>Withdrawn {0}</source>
        <translation>Widerrufen {0}</translation>
    </message>
    <message>
        <source>by parent or guardian</source>
        <translation>durch Eltern oder Vormund</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>schriftlich</translation>
    </message>
    <message>
        <source>once for all live sessions</source>
        <translation>einmal für alle Live-Sitzungen</translation>
    </message>
    <message>
        <source>said so</source>
        <translation>mündlich</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
</context>
<context>
    <name>ConsentChip</name>
    <message>
        <source>Consent: {0}</source>
        <translation>Einwilligung: {0}</translation>
    </message>
    <message>
        <source>Consent: none noted</source>
        <translation>Einwilligung: keine vermerkt</translation>
    </message>
    <message>
        <source>  ·  {0} people seen</source>
        <translation>  ·  {0} Personen gesehen</translation>
    </message>
    <message>
        <source>Who agreed that emotions are read here; click to note it</source>
        <translation>Wer einwilligte, dass hier Emotionen gelesen werden; klicken, um es zu vermerken</translation>
    </message>
    <message>
        <source>For: {0}</source>
        <translation>Wofür: {0}</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Ich willige ein</translation>
    </message>
    <message>
        <source>{0} was told and agrees</source>
        <translation>{0} weiß davon und willigt ein</translation>
    </message>
    <message>
        <source>Everybody here was told and agrees</source>
        <translation>Alle hier wissen davon und willigen ein</translation>
    </message>
    <message>
        <source>Note, change, withdraw…</source>
        <translation>Vermerken, ändern, widerrufen…</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Who agrees</source>
        <translation>Wer einwilligt</translation>
    </message>
    <message>
        <source>A name, or who it is: the two interviewed</source>
        <translation>Ein Name, oder wer es ist: die zwei Befragten</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Wie sie gegeben wurde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Where the signed paper lies, …</source>
        <translation>Wo das unterschriebene Papier liegt, …</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
</context>
<context>
    <name>ConsentWindow</name>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Wer einwilligte</translation>
    </message>
    <message>
        <source>Nobody&apos;s consent is noted in this session.</source>
        <translation>In dieser Sitzung ist keine Einwilligung vermerkt.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Vermerken</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Export the consents</source>
        <translation>Die Einwilligungen exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tabelle (*.csv);;JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>Consenting</name>
    <message>
        <source>Before you begin…</source>
        <translation>Bevor Sie beginnen…</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>{0} consents written to {1}</source>
        <translation>{0} Einwilligungen in {1} geschrieben</translation>
    </message>
    <message>
        <source>In this session</source>
        <translation>In dieser Sitzung</translation>
    </message>
    <message>
        <source>Withdrawn, and what it covered is deleted for good</source>
        <translation>Widerrufen; was davon abhing, ist endgültig gelöscht</translation>
    </message>
    <message>
        <source>Recording stopped: {0} withdrew the consent to be recorded.</source>
        <translation>Die Aufnahme endete: {0} hat die Einwilligung, aufgenommen zu werden, widerrufen.</translation>
    </message>
    <message>
        <source>everybody who was there</source>
        <translation>alle, die dabei waren</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Vermerkt</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Open file or stream…</source>
        <translation>Datei oder Stream öffnen…</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>File or stream as camera</source>
        <translation>Datei oder Stream als Kamera</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Kein Mikro</translation>
    </message>
    <message>
        <source>File as microphone</source>
        <translation>Datei als Mikrofon</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Read videos, sounds, pictures or texts, and look at the first (Ctrl+O)</source>
        <translation>Videos, Töne, Bilder oder Texte lesen und das erste ansehen (Strg+O)</translation>
    </message>
    <message>
        <source>All files, and those opened lately</source>
        <translation>Alle Dateien, und die zuletzt geöffneten</translation>
    </message>
    <message>
        <source>All files (Ctrl+Shift+O), and those opened lately</source>
        <translation>Alle Dateien (Strg+Umschalt+O), und die zuletzt geöffneten</translation>
    </message>
    <message>
        <source>Sessions…</source>
        <translation>Sitzungen…</translation>
    </message>
    <message>
        <source>Open an earlier session again (Ctrl+H)</source>
        <translation>Eine frühere Sitzung wieder öffnen (Strg+H)</translation>
    </message>
    <message>
        <source>Verdicts…</source>
        <translation>Urteile…</translation>
    </message>
    <message>
        <source>All that you said: find, change and delete it (Ctrl+J)</source>
        <translation>Alles, was Sie sagten: finden, ändern und löschen (Strg+J)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop watching and listening (F5)</source>
        <translation>Nicht mehr zusehen und zuhören (F5)</translation>
    </message>
    <message>
        <source>Watch and listen (F5)</source>
        <translation>Zusehen und zuhören (F5)</translation>
    </message>
</context>
<context>
    <name>ConvertingDialog</name>
    <message>
        <source>Encrypting what is kept…</source>
        <translation>Was aufbewahrt ist, wird verschlüsselt…</translation>
    </message>
    <message>
        <source>Decrypting what is kept…</source>
        <translation>Was aufbewahrt ist, wird entschlüsselt…</translation>
    </message>
    <message>
        <source>mmdesk opens again when it is done. A power cut does no harm: it goes on then.</source>
        <translation>mmdesk öffnet sich wieder, wenn es fertig ist. Ein Stromausfall schadet nicht: danach geht es weiter.</translation>
    </message>
</context>
<context>
    <name>DeleteQuestion</name>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>its timeline</source>
        <translation>ihre Zeitleiste</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>verdicts, and versions that learned from them</source>
        <translation>Urteile, und Versionen, die daraus lernten</translation>
    </message>
    <message>
        <source>Delete the session of {0}? Gone will be {1}. The file itself stays.</source>
        <translation>Die Sitzung vom {0} löschen? Fort ist dann: {1}. Die Datei selbst bleibt.</translation>
    </message>
    <message>
        <source>Delete the session of {0}? Gone will be {1}.</source>
        <translation>Die Sitzung vom {0} löschen? Fort ist dann: {1}.</translation>
    </message>
</context>
<context>
    <name>DeviceBanners</name>
    <message>
        <source>There is no camera named {0}.</source>
        <translation>Es gibt keine Kamera namens {0}.</translation>
    </message>
    <message>
        <source>There is no microphone named {0}.</source>
        <translation>Es gibt kein Mikrofon namens {0}.</translation>
    </message>
    <message>
        <source>{0} is gone; {1} is used instead until it is back.</source>
        <translation>{0} ist fort; bis es wieder da ist, wird {1} benutzt.</translation>
    </message>
    <message>
        <source>{0} is gone.</source>
        <translation>{0} ist fort.</translation>
    </message>
    <message>
        <source>{0} is used instead until it is there.</source>
        <translation>Bis es da ist, wird {0} benutzt.</translation>
    </message>
    <message>
        <source>Plug it in, or pick one above.</source>
        <translation>Schließen Sie es an, oder wählen Sie oben ein anderes.</translation>
    </message>
    <message>
        <source>The camera gives one and the same picture. Is its cover closed? If not, plug it in again.</source>
        <translation>Die Kamera gibt immer dasselbe Bild. Ist sie abgedeckt? Wenn nicht, stecken Sie sie neu ein.</translation>
    </message>
    <message>
        <source>The microphone hears nothing at all. Is it muted, or is another meant?</source>
        <translation>Das Mikrofon hört gar nichts. Ist es stumm, oder ist ein anderes gemeint?</translation>
    </message>
    <message>
        <source>The microphone is too loud and clips. Lower its input level.</source>
        <translation>Das Mikrofon ist zu laut und übersteuert. Verringern Sie seinen Pegel.</translation>
    </message>
    <message>
        <source>If not, allow it in System Settings, Privacy &amp; Security, Microphone.</source>
        <translation>Wenn nicht, erlauben Sie es in den Systemeinstellungen, Datenschutz &amp; Sicherheit, Mikrofon.</translation>
    </message>
</context>
<context>
    <name>Disagreement</name>
    <message>
        <source>{0} says {1}, {2} says {3}</source>
        <translation>{0} sagt {1}, {2} sagt {3}</translation>
    </message>
    <message>
        <source>{0} says {1}, the others {2}</source>
        <translation>{0} sagt {1}, die anderen {2}</translation>
    </message>
    <message>
        <source>All three disagree</source>
        <translation>Alle drei sind uneins</translation>
    </message>
</context>
<context>
    <name>DisagreementLine</name>
    <message>
        <source>No disagreement</source>
        <translation>Keine Uneinigkeit</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>the base</source>
        <translation>die Basis</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>no verdicts</source>
        <translation>keine Urteile</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} (in use)</source>
        <translation>{0} (im Gebrauch)</translation>
    </message>
    <message>
        <source>{0}: no verdicts on it yet.</source>
        <translation>{0}: noch keine Urteile darüber.</translation>
    </message>
    <message>
        <source>{0}: {1} right, {2} % ({3} to {4} %).</source>
        <translation>{0}: {1} richtig, {2} % ({3} bis {4} %).</translation>
    </message>
    <message>
        <source>At the gate {0} % before, {1} % after.</source>
        <translation>In der Prüfung zuvor {0} %, danach {1} %.</translation>
    </message>
</context>
<context>
    <name>DriftChart</name>
    <message>
        <source>How often each version was right in use.</source>
        <translation>Wie oft jede Version im Gebrauch richtig lag.</translation>
    </message>
    <message>
        <source>right in use, and what chance leaves open</source>
        <translation>im Gebrauch richtig, und was der Zufall offen lässt</translation>
    </message>
    <message>
        <source>at the gate, before and after</source>
        <translation>in der Prüfung, zuvor und danach</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>DriftWindow</name>
    <message>
        <source>How it is doing</source>
        <translation>Wie gut es ist</translation>
    </message>
    <message>
        <source>Counted are your verdicts, the newest 200 of each version. People judge more readily what is wrong, so it is right more often than this says; that holds for all versions alike.</source>
        <translation>Gezählt sind Ihre Urteile, die neuesten 200 zu jeder Version. Man beurteilt eher, was falsch ist, also liegt es öfter richtig, als hier steht; das gilt für alle Versionen gleich.</translation>
    </message>
    <message>
        <source>Lessons, newest first</source>
        <translation>Lektionen, neueste zuerst</translation>
    </message>
    <message>
        <source>No lessons yet. Press Learn now, or let it learn by itself.</source>
        <translation>Noch keine Lektionen. Drücken Sie Jetzt lernen, oder lassen Sie es von selbst lernen.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing to show yet.

Say of what you see whether it is right (Enter) or what it is (1–7).
How often each version was right appears here.</source>
        <translation>Noch nichts zu zeigen.

Sagen Sie von dem, was Sie sehen, ob es richtig ist (Enter) oder was es ist (1–7).
Wie oft jede Version richtig lag, erscheint hier.</translation>
    </message>
    <message>
        <source>Go back to {0}</source>
        <translation>Zurück zu {0}</translation>
    </message>
    <message>
        <source>The base is in use; there is nothing it could be compared with.</source>
        <translation>Die Basis ist im Gebrauch; es gibt nichts, womit sie zu vergleichen wäre.</translation>
    </message>
    <message>
        <source>The version it was made after is gone, so there is nothing to compare it with.</source>
        <translation>Die Version, nach der sie gemacht wurde, ist fort, also gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Of {0} you have not said yet whether it is right.</source>
        <translation>Von {0} haben Sie noch nicht gesagt, ob sie richtig liegt.</translation>
    </message>
    <message>
        <source>{0} was right in {1} verdicts; on {2} there are none to compare with.</source>
        <translation>{0} lag in {1} Urteilen richtig; zu {2} gibt es keine zum Vergleich.</translation>
    </message>
    <message>
        <source>{0} was right in {1} verdicts, {2} in {3}.</source>
        <translation>{0} lag in {1} Urteilen richtig, {2} in {3}.</translation>
    </message>
    <message>
        <source>It takes {0} verdicts on each to compare them.</source>
        <translation>Für einen Vergleich braucht es je {0} Urteile.</translation>
    </message>
    <message>
        <source>That is less often, and hardly chance.</source>
        <translation>Das ist seltener, und kaum Zufall.</translation>
    </message>
    <message>
        <source>That can still be chance.</source>
        <translation>Das kann noch Zufall sein.</translation>
    </message>
    <message>
        <source>It does no worse.</source>
        <translation>Sie ist nicht schlechter.</translation>
    </message>
    <message>
        <source>Right in use</source>
        <translation>Im Gebrauch richtig</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
</context>
<context>
    <name>EditWorker</name>
    <message>
        <source>A fault in mmdesk kept one step from being written down.</source>
        <translation>Wegen eines Fehlers in mmdesk wurde ein Schritt nicht aufgeschrieben.</translation>
    </message>
    <message>
        <source>Do it once more; all others are kept.</source>
        <translation>Tun Sie es noch einmal; alle anderen sind bewahrt.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Undo: {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Wiederholen: {0}</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Taken back: {0}.</source>
        <translation>Zurückgenommen: {0}.</translation>
    </message>
    <message>
        <source>Nothing to do again.</source>
        <translation>Nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Wiederholt: {0}</translation>
    </message>
</context>
<context>
    <name>Emotion</name>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Happiness</source>
        <translation>Freude</translation>
    </message>
    <message>
        <source>Sadness</source>
        <translation>Trauer</translation>
    </message>
    <message>
        <source>Anger</source>
        <translation>Ärger</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Angst</translation>
    </message>
    <message>
        <source>Disgust</source>
        <translation>Ekel</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Überraschung</translation>
    </message>
</context>
<context>
    <name>EmotionBar</name>
    <message>
        <source>Say it is this: {0} (key {1})</source>
        <translation>Sagen, dass es dies ist: {0} (Taste {1})</translation>
    </message>
    <message>
        <source>Not quite sure: Alt+{0}. Could be this as well: Shift+{0}. Or a right click.</source>
        <translation>Nicht ganz sicher: Alt+{0}. Könnte es auch sein: Umschalt+{0}. Oder Rechtsklick.</translation>
    </message>
    <message>
        <source>You named it.</source>
        <translation>Sie haben es genannt.</translation>
    </message>
    <message>
        <source>You said that it could be this as well.</source>
        <translation>Sie sagten, dass es auch dies sein könnte.</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>keine Vorhersage</translation>
    </message>
    <message>
        <source>Press to say that it is {0}</source>
        <translation>Drücken, um zu sagen, dass es {0} ist</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Erase 1 verdict for good? It cannot be brought back, and the versions that learned</source>
        <translation>1 Urteil endgültig löschen? Es kann nicht zurückgeholt werden, und die Versionen, die</translation>
    </message>
    <message>
        <source>Erase {0} verdicts for good? They cannot be brought back, and the versions that learned</source>
        <translation>{0} Urteile endgültig löschen? Sie können nicht zurückgeholt werden, und die Versionen, die</translation>
    </message>
    <message>
        <source> from it go too. So do all backups.</source>
        <translation> daraus gelernt haben, gehen mit. Ebenso alle Sicherungen.</translation>
    </message>
</context>
<context>
    <name>Everything</name>
    <message>
        <source>Forget everything for good?</source>
        <translation>Alles endgültig vergessen?</translation>
    </message>
    <message>
        <source>Gone will be all sessions, recordings, verdicts, names and consents, your versions, backups, logs, and the key you sign versions with. Then mmdesk closes.</source>
        <translation>Fort sind dann alle Sitzungen, Aufnahmen, Urteile, Namen und Einwilligungen, Ihre Versionen, Sicherungen, Protokolle und der Schlüssel, mit dem Sie Versionen signieren. Dann schließt sich mmdesk.</translation>
    </message>
    <message>
        <source>Files that you exported stay. Spare blocks of a disk (SSDs), snapshots and copies of your own may still hold what was written before: no program can promise those.</source>
        <translation>Dateien, die Sie exportiert haben, bleiben. Reserveblöcke einer SSD, Schnappschüsse und eigene Kopien können noch enthalten, was früher geschrieben wurde: dafür kann kein Programm einstehen.</translation>
    </message>
    <message>
        <source>Keep it all</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Alles vergessen</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export the timeline</source>
        <translation>Die Zeitleiste exportieren</translation>
    </message>
    <message>
        <source>Where the timelines go</source>
        <translation>Wohin die Zeitleisten kommen</translation>
    </message>
</context>
<context>
    <name>ExportAll</name>
    <message>
        <source>Exported {0} files to {1}</source>
        <translation>{0} Dateien nach {1} exportiert</translation>
    </message>
    <message>
        <source>Exported {0} of {1} files to {2}</source>
        <translation>{0} von {1} Dateien nach {2} exportiert</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>In welcher Form</translation>
    </message>
    <message>
        <source>With pictures: faces will be in the file</source>
        <translation>Mit Bildern: Gesichter sind dann in der Datei</translation>
    </message>
    <message>
        <source>With names: people are called as you named them</source>
        <translation>Mit Namen: Personen heißen, wie Sie sie nannten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>What you said, your marks, and what you left out go with it; in JSON who agreed to what, too, by name only with names.</source>
        <translation>Was Sie sagten, Ihre Markierungen und was Sie ausließen, geht mit; in JSON auch, wer worin einwilligte, mit Namen nur bei Namen.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>In each file, whoever was named in it.</source>
        <translation>In jeder Datei, wer darin benannt wurde.</translation>
    </message>
    <message>
        <source>Nobody was named in this session: P names who is shown.</source>
        <translation>In dieser Sitzung wurde niemand benannt: P benennt, wer zu sehen ist.</translation>
    </message>
    <message>
        <source>In the file: {0}</source>
        <translation>In der Datei: {0}</translation>
    </message>
    <message>
        <source>Numbers in the file: {0}</source>
        <translation>Nummern in der Datei: {0}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>A row for each moment, for spreadsheets and statistics</source>
        <translation>Eine Zeile je Moment, für Tabellenkalkulation und Statistik</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>A page with charts, to read, print and pass on</source>
        <translation>Eine Seite mit Diagrammen, zum Lesen, Drucken und Weitergeben</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Everything that is remembered; can be opened here again</source>
        <translation>Alles, was behalten ist; kann hier wieder geöffnet werden</translation>
    </message>
    <message>
        <source>ELAN</source>
        <translation>ELAN</translation>
    </message>
    <message>
        <source>Tiers for the answer, each modality, each person and you</source>
        <translation>Ebenen für die Antwort, jede Modalität, jede Person und Sie</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Untertitel (SRT)</translation>
    </message>
    <message>
        <source>Shown over the video by any player</source>
        <translation>Von jedem Abspieler über dem Video gezeigt</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>Untertitel (WebVTT)</translation>
    </message>
    <message>
        <source>For players in web pages</source>
        <translation>Für Abspieler in Webseiten</translation>
    </message>
    <message>
        <source>Table of persons</source>
        <translation>Tabelle der Personen</translation>
    </message>
    <message>
        <source>A row for each face in each moment</source>
        <translation>Eine Zeile je Gesicht in jedem Moment</translation>
    </message>
    <message>
        <source>Table of summaries</source>
        <translation>Tabelle der Zusammenfassungen</translation>
    </message>
    <message>
        <source>A row for the answer and each person</source>
        <translation>Eine Zeile für die Antwort und jede Person</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Exporting {0}</source>
        <translation>{0} wird exportiert</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>ExportWorker</name>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>FaceHeat</name>
    <message>
        <source>Nothing in the face spoke for it.</source>
        <translation>Nichts im Gesicht sprach dafür.</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>The face, with what mattered in it marked</source>
        <translation>Das Gesicht, mit dem, was darin zählte</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>A fault in mmdesk</source>
        <translation>Ein Fehler in mmdesk</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Not saved: {0}.</source>
        <translation>Nicht gespeichert: {0}.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Started again.</source>
        <translation>Neu gestartet.</translation>
    </message>
    <message>
        <source>Something went wrong inside mmdesk. It goes on; what you said is kept.</source>
        <translation>In mmdesk ging etwas schief. Es läuft weiter; was Sie sagten, ist bewahrt.</translation>
    </message>
    <message>
        <source>mmdesk ended unexpectedly last time. Here is what is known of it.</source>
        <translation>mmdesk endete zuletzt unerwartet. Das ist darüber bekannt.</translation>
    </message>
    <message>
        <source>It was in “{0}”: if that does not work any more, restart it.</source>
        <translation>Es war in „{0}“: geht das nicht mehr, starten Sie es neu.</translation>
    </message>
    <message>
        <source>It happened {0} times.</source>
        <translation>Es geschah {0}-mal.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. Names, texts, folders and names of files are left out (…).</source>
        <translation>Nichts wird irgendwohin gesendet. Namen, Texte, Ordner und Dateinamen sind ausgelassen (…).</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Der vorige</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Der nächste</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong inside mmdesk.</source>
        <translation>In mmdesk ging etwas schief.</translation>
    </message>
    <message>
        <source>A report of it follows.</source>
        <translation>Ein Bericht darüber folgt.</translation>
    </message>
</context>
<context>
    <name>FileKeeper</name>
    <message>
        <source>This file stumbles over a fault of mmdesk.</source>
        <translation>Diese Datei stolpert über einen Fehler in mmdesk.</translation>
    </message>
</context>
<context>
    <name>FileQueue</name>
    <message>
        <source>Another window of mmdesk is reading it</source>
        <translation>Ein anderes Fenster von mmdesk liest sie</translation>
    </message>
</context>
<context>
    <name>FileWorker</name>
    <message>
        <source>The network is not loaded, so files cannot be analysed.</source>
        <translation>Das Modell ist nicht geladen, also können keine Dateien gelesen werden.</translation>
    </message>
    <message>
        <source>This file stumbles over a fault of mmdesk.</source>
        <translation>Diese Datei stolpert über einen Fehler in mmdesk.</translation>
    </message>
    <message>
        <source>What was read is kept.</source>
        <translation>Was gelesen ist, bleibt.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>There is no video, sound, picture or text in {0}.</source>
        <translation>In {0} gibt es kein Video, keinen Ton, kein Bild und keinen Text.</translation>
    </message>
    <message>
        <source>The watched folder {0} is not there any more.</source>
        <translation>Der beobachtete Ordner {0} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It is looked for until it comes back.</source>
        <translation>Es wird nach ihm gesucht, bis er wieder da ist.</translation>
    </message>
    <message>
        <source>{0} files were not read to the end.</source>
        <translation>{0} Dateien wurden nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>{0} was not read to the end.</source>
        <translation>{0} wurde nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>Stopped at {0}</source>
        <translation>Angehalten bei {0}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>Sie konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>{0} of {1} read</source>
        <translation>{0} von {1} gelesen</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>waiting until live has ended</source>
        <translation>wartet auf das Ende von Live</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>mmdesk did not write them. It needs none of them, and erases none.</source>
        <translation>mmdesk hat sie nicht geschrieben. Es braucht keine davon und löscht keine.</translation>
    </message>
    <message>
        <source>Not of mmdesk</source>
        <translation>Nicht von mmdesk</translation>
    </message>
    <message>
        <source>Nothing else is written, but where you say so: exports, and what you give away. Libraries of the system keep caches of their own, of fonts for example, with nothing of you in them.</source>
        <translation>Sonst wird nichts geschrieben, außer wo Sie es sagen: Exporte, und was Sie weitergeben. Bibliotheken des Systems führen eigene Zwischenspeicher, etwa für Schriften, in denen nichts von Ihnen steht.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt ist</translation>
    </message>
    <message>
        <source>Nothing is kept: this folder is not there.</source>
        <translation>Nichts ist aufbewahrt: diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>{0} in {1} files; {2} of the disk are free</source>
        <translation>{0} in {1} Dateien; {2} des Datenträgers sind frei</translation>
    </message>
    <message>
        <source>locked with your passphrase</source>
        <translation>mit Ihrer Passphrase gesperrt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>for you only</source>
        <translation>nur für Sie</translation>
    </message>
    <message>
        <source>others can read it</source>
        <translation>andere können es lesen</translation>
    </message>
</context>
<context>
    <name>FilesWindow</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files, in the order in which they are read</source>
        <translation>Dateien, in der Reihenfolge, in der sie gelesen werden</translation>
    </message>
    <message>
        <source>No files yet.
Add files or a folder, or drop them here; they are read one by one.</source>
        <translation>Noch keine Dateien.
Fügen Sie Dateien oder einen Ordner hinzu, oder ziehen Sie sie hierher; sie werden eine nach der anderen gelesen.</translation>
    </message>
    <message>
        <source>Which sound of the file is heard</source>
        <translation>Welcher Ton der Datei gehört wird</translation>
    </message>
    <message>
        <source>This file has several sounds: which one is heard</source>
        <translation>Diese Datei hat mehrere Tonspuren: welche gehört wird</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Watching {0}</source>
        <translation>{0} wird beobachtet</translation>
    </message>
    <message>
        <source>Add videos, sounds, pictures or texts</source>
        <translation>Videos, Töne, Bilder oder Texte hinzufügen</translation>
    </message>
    <message>
        <source>Add all that is in a folder</source>
        <translation>Alles aus einem Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Watch a folder: files that come into it are read</source>
        <translation>Einen Ordner beobachten: was hineinkommt, wird gelesen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Sound: as the file says</source>
        <translation>Ton: wie die Datei es sagt</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Watch folder…</source>
        <translation>Ordner beobachten…</translation>
    </message>
    <message>
        <source>Watch no more</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Look at what was read of it (Enter)</source>
        <translation>Ansehen, was davon gelesen wurde (Enter)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Read it no further; what was read is kept</source>
        <translation>Nicht weiterlesen; was gelesen ist, bleibt</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read it another time, by the version in use, and keep both</source>
        <translation>Noch einmal lesen, mit der Version im Gebrauch, und beides behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take it out of the list (Delete); what was read stays among the sessions</source>
        <translation>Aus der Liste nehmen (Entf); was gelesen ist, bleibt bei den Sitzungen</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren…</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Session, person or emotion</source>
        <translation>Sitzung, Person oder Emotion</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Wörter, nach denen gesucht wird</translation>
    </message>
    <message>
        <source>Any emotion</source>
        <translation>Jede Emotion</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Jedes Urteil</translation>
    </message>
    <message>
        <source>About anything</source>
        <translation>Über alles</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Jeder</translation>
    </message>
    <message>
        <source>Any version</source>
        <translation>Jede Version</translation>
    </message>
    <message>
        <source>Learned or not</source>
        <translation>Gelernt oder nicht</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Zu jeder Zeit</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand mit Namen</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>The base</source>
        <translation>Die Basis</translation>
    </message>
    <message>
        <source>Teaches nothing</source>
        <translation>Lehrt nichts</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
</context>
<context>
    <name>FinishingNote</name>
    <message>
        <source>mmdesk is closing…</source>
        <translation>mmdesk wird beendet…</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>mmdesk is locking…</source>
        <translation>mmdesk wird gesperrt…</translation>
    </message>
    <message>
        <source>A file is still being exported. It is written to its end first.</source>
        <translation>Eine Datei wird noch exportiert. Sie wird erst zu Ende geschrieben.</translation>
    </message>
    <message>
        <source>What is to be forgotten is still being deleted. That is done to its end first.</source>
        <translation>Was vergessen werden soll, wird noch gelöscht. Das wird erst zu Ende gebracht.</translation>
    </message>
    <message>
        <source>What runs is brought to its end. That takes a few seconds.</source>
        <translation>Was läuft, wird zu Ende gebracht. Das dauert einige Sekunden.</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>Change the note</source>
        <translation>Die Notiz ändern</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Die Markierung entfernen</translation>
    </message>
</context>
<context>
    <name>ForgetPerson</name>
    <message>
        <source>Forget a person</source>
        <translation>Eine Person vergessen</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Endgültig vergessen</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Wen?</translation>
    </message>
    <message>
        <source>Gone will be the name, who they were in each session, what they agreed to, the verdicts on them, every version with a part that learned from them, and all backups. Sessions and recordings in which they are seen stay: delete those in Sessions…</source>
        <translation>Fort sind dann der Name, wer sie in jeder Sitzung war, worin sie einwilligte, die Urteile über sie, jede Version mit einem Teil, der daraus lernte, und alle Sicherungen. Sitzungen und Aufnahmen, in denen sie zu sehen ist, bleiben: löschen Sie diese in Sitzungen…</translation>
    </message>
    <message>
        <source>Nobody was named yet, so nobody can be forgotten.</source>
        <translation>Noch wurde niemand benannt, also kann niemand vergessen werden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>{0} is right less often in use ({1}) than {2} was ({3}).</source>
        <translation>{0} liegt im Gebrauch seltener richtig ({1}) als {2} ({3}).</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Go back to it?</source>
        <translation>Dorthin zurückgehen?</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>How to use mmdesk</source>
        <translation>Anleitung zu mmdesk</translation>
    </message>
    <message>
        <source>This text is missing. Install mmdesk again.</source>
        <translation>Dieser Text fehlt. Installieren Sie mmdesk neu.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>How to use mmdesk</source>
        <translation>Anleitung zu mmdesk</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Look for words…</source>
        <translation>Wörter suchen…</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“{0}” does not stand here.</source>
        <translation>„{0}“ kommt hier nicht vor.</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Press Start, open a file, or write.</source>
        <translation>Start drücken, eine Datei öffnen oder schreiben.</translation>
    </message>
    <message>
        <source>{0} % sure</source>
        <translation>{0} % sicher</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>IdleChoice</name>
    <message>
        <source>Lock after this long without use</source>
        <translation>Nach so langer Zeit ohne Nutzung sperren</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Lock without use after</source>
        <translation>Ohne Nutzung sperren nach</translation>
    </message>
    <message>
        <source>Playing a film is use. What is live, and a recording, end when it locks.</source>
        <translation>Einen Film abspielen ist Nutzung. Was live ist, und eine Aufnahme, endet beim Sperren.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} Minuten</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Looking what goes by this…</source>
        <translation>Sehe nach, was hiernach ginge…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing changes by {0}.</source>
        <translation>Durch {0} ändert sich nichts.</translation>
    </message>
    <message>
        <source>By {0} this setting changes:</source>
        <translation>Durch {0} ändert sich diese Einstellung:</translation>
    </message>
    <message>
        <source>By {0} these settings change:</source>
        <translation>Durch {0} ändern sich diese Einstellungen:</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
</context>
<context>
    <name>ImportWorker</name>
    <message>
        <source>A fault in mmdesk kept a file from being brought in.</source>
        <translation>Wegen eines Fehlers in mmdesk wurde eine Datei nicht aufgenommen.</translation>
    </message>
</context>
<context>
    <name>KeepingRow</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Sessions and recordings can go by age or size; what will go is said beforehand.</source>
        <translation>Sitzungen und Aufnahmen können nach Alter oder Größe gehen; was geht, wird vorher gesagt.</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Wie lange etwas aufgehoben wird</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>KeptWindow</name>
    <message>
        <source>What mmdesk keeps</source>
        <translation>Was mmdesk aufbewahrt</translation>
    </message>
    <message>
        <source>Privacy in plain words</source>
        <translation>Datenschutz in einfachen Worten</translation>
    </message>
    <message>
        <source>Security notes</source>
        <translation>Hinweise zur Sicherheit</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <source>&amp;Permissions</source>
        <translation>&amp;Berechtigungen</translation>
    </message>
    <message>
        <source>In plain &amp;words</source>
        <translation>In einfachen &amp;Worten</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation>&amp;Sicherheit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>A key that signs versions you give away, and whose signatures were met. Made when needed.</source>
        <translation>Ein Schlüssel, der Versionen signiert, die Sie weitergeben, und wessen Signaturen schon vorkamen. Wird bei Bedarf gemacht.</translation>
    </message>
    <message>
        <source>A made clip to try mmdesk with, and without a display a picture of its timeline.</source>
        <translation>Ein gemachter Clip, um mmdesk auszuprobieren, und ohne Bildschirm ein Bild seiner Zeitleiste.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Copies of the database: one a day, and one before each update. The newest three are kept.</source>
        <translation>Kopien der Datenbank: eine am Tag, und eine vor jeder Aktualisierung. Die neuesten drei bleiben.</translation>
    </message>
    <message>
        <source>Damaged databases</source>
        <translation>Beschädigte Datenbanken</translation>
    </message>
    <message>
        <source>Files analysed by command</source>
        <translation>Per Befehl gelesene Dateien</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nearly empty: that a lesson runs, a file is being read, or a forgetting is not through.</source>
        <translation>Fast leer: dass eine Lektion läuft, eine Datei gelesen wird oder ein Vergessen noch nicht fertig ist.</translation>
    </message>
    <message>
        <source>Personal versions</source>
        <translation>Persönliche Versionen</translation>
    </message>
    <message>
        <source>Picture and sound, made only while the Record lamp is lit. Nowhere else are faces kept.</source>
        <translation>Bild und Ton, nur entstanden, solange die Aufnahmelampe leuchtet. Nirgends sonst werden Gesichter aufbewahrt.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Sessions and verdicts</source>
        <translation>Sitzungen und Urteile</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Signs for other windows</source>
        <translation>Zeichen für andere Fenster</translation>
    </message>
    <message>
        <source>The file that you may put here yourself. mmdesk only reads it.</source>
        <translation>Die Datei, die Sie selbst hierher legen können. mmdesk liest sie nur.</translation>
    </message>
    <message>
        <source>The key under your passphrase</source>
        <translation>Der Schlüssel unter Ihrer Passphrase</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unfertiges</translation>
    </message>
    <message>
        <source>What is being written right now. It gets its name when it is whole, or is swept.</source>
        <translation>Was gerade geschrieben wird. Es bekommt seinen Namen, wenn es ganz ist, oder wird weggeräumt.</translation>
    </message>
    <message>
        <source>What the program did and what went wrong; never what was seen, heard or said. 2 MB at most.</source>
        <translation>Was das Programm tat und was schiefging; nie, was zu sehen, zu hören oder gesagt war. Höchstens 2 MB.</translation>
    </message>
    <message>
        <source>What was learned from your verdicts, as numbers of the network, and from which. Of a person with a name there is a part under a number, without the name.</source>
        <translation>Was aus Ihren Urteilen gelernt wurde, als Zahlen des Netzes, und aus welchen. Von einer Person mit Namen gibt es einen Teil unter einer Nummer, ohne den Namen.</translation>
    </message>
    <message>
        <source>What was read of each moment, in numbers: probabilities, and of moments that you judged, or may be asked about, their features. Your verdicts, marks, names of people, what you wrote, who agreed to what, and the paths of files you opened. No picture and no sound.</source>
        <translation>Was von jedem Moment gelesen wurde, in Zahlen: Wahrscheinlichkeiten, und von Momenten, die Sie beurteilten oder nach denen gefragt werden kann, ihre Merkmale. Ihre Urteile, Markierungen, Namen von Personen, was Sie schrieben, wer worin einwilligte, und die Pfade geöffneter Dateien. Kein Bild und kein Ton.</translation>
    </message>
    <message>
        <source>What was set aside when you chose a backup in its place. Delete it once you miss nothing.</source>
        <translation>Was beiseitegelegt wurde, als Sie an seiner Stelle eine Sicherung wählten. Löschen Sie es, sobald Ihnen nichts fehlt.</translation>
    </message>
    <message>
        <source>What you chose, where the window was, which camera was used last, and files opened lately.</source>
        <translation>Was Sie wählten, wo das Fenster war, welche Kamera zuletzt benutzt wurde, und zuletzt geöffnete Dateien.</translation>
    </message>
    <message>
        <source>Where you chose a passphrase: the key of your data, itself encrypted, and a copy of that.</source>
        <translation>Wo Sie eine Passphrase wählten: der Schlüssel Ihrer Daten, selbst verschlüsselt, und eine Kopie davon.</translation>
    </message>
    <message>
        <source>Which files `mmdesk analyze` read, when, and a summary, so that none is read twice.</source>
        <translation>Welche Dateien `mmdesk analyze` wann las, und eine Zusammenfassung, damit keine zweimal gelesen wird.</translation>
    </message>
    <message>
        <source>Your face detector</source>
        <translation>Ihr Gesichtserkenner</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Ihre Signatur</translation>
    </message>
</context>
<context>
    <name>KeptWorker</name>
    <message>
        <source>The folder cannot be read: {0}.</source>
        <translation>Der Ordner kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>This text is missing. Install mmdesk again.</source>
        <translation>Dieser Text fehlt. Installieren Sie mmdesk neu.</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Lanes of the session</source>
        <translation>Spuren der Sitzung</translation>
    </message>
    <message>
        <source>{0} more people: click the number, or turn the wheel here</source>
        <translation>{0} weitere Personen: auf die Zahl klicken, oder hier am Rad drehen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Person {0}</source>
        <translation>Person {0}</translation>
    </message>
    <message>
        <source>Mark at {0}. {1}</source>
        <translation>Markierung bei {0}. {1}</translation>
    </message>
    <message>
        <source>Selected: {0} to {1}</source>
        <translation>Ausgewählt: {0} bis {1}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>{0}, you said: wrong</source>
        <translation>{0}, Sie sagten: falsch</translation>
    </message>
    <message>
        <source>{0}, you said: right</source>
        <translation>{0}, Sie sagten: richtig</translation>
    </message>
    <message>
        <source>{0}, you said: {1}</source>
        <translation>{0}, Sie sagten: {1}</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Sie sagten</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not sure: {0}</source>
        <translation>unsicher: {0}</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>nicht {0}</translation>
    </message>
    <message>
        <source>{0} is right</source>
        <translation>{0} ist richtig</translation>
    </message>
    <message>
        <source> (not quite sure)</source>
        <translation> (nicht ganz sicher)</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>LearningPanel</name>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation>Jetzt lernen</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Frag mich</translation>
    </message>
    <message>
        <source>Answer a few questions about what would teach most (A)</source>
        <translation>Einige Fragen beantworten, aus denen am meisten zu lernen ist (A)</translation>
    </message>
    <message>
        <source>no verdicts waiting</source>
        <translation>keine Urteile warten</translation>
    </message>
    <message>
        <source>1 verdict waiting</source>
        <translation>1 Urteil wartet</translation>
    </message>
    <message>
        <source>{0} verdicts waiting</source>
        <translation>{0} Urteile warten</translation>
    </message>
    <message>
        <source>Enough to learn from: a good moment for it.</source>
        <translation>Genug, um daraus zu lernen: ein guter Zeitpunkt.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Learning from {0} verdicts…</source>
        <translation>Lernt aus {0} Urteilen…</translation>
    </message>
    <message>
        <source>Learning from 1 verdict…</source>
        <translation>Lernt aus 1 Urteil…</translation>
    </message>
    <message>
        <source>Paused. Nothing is lost.</source>
        <translation>Angehalten. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stopping; the best so far is tested…</source>
        <translation>Wird beendet; das bisher Beste wird geprüft…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>LearningProcess</name>
    <message>
        <source>1 damaged verdict was left out.</source>
        <translation>1 beschädigtes Urteil wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{0} damaged verdicts were left out.</source>
        <translation>{0} beschädigte Urteile wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Learning could not be started.</source>
        <translation>Das Lernen konnte nicht beginnen.</translation>
    </message>
    <message>
        <source>Learning was ended by the system, perhaps for lack of memory.</source>
        <translation>Das System hat das Lernen beendet, vielleicht aus Speichermangel.</translation>
    </message>
    <message>
        <source>Close other programs and learn again; nothing was changed.</source>
        <translation>Schließen Sie andere Programme und lernen Sie nochmals; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Learning ended without a result.</source>
        <translation>Das Lernen endete ohne Ergebnis.</translation>
    </message>
</context>
<context>
    <name>LearningProgress</name>
    <message>
        <source>Progress of learning</source>
        <translation>Fortschritt des Lernens</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Finish early and keep the best so far</source>
        <translation>Früher beenden und das bisher Beste behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave everything as it was</source>
        <translation>Alles lassen, wie es war</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Learn on, also while you are live</source>
        <translation>Weiterlernen, auch während Sie live sind</translation>
    </message>
    <message>
        <source>Wait until you say go on</source>
        <translation>Warten, bis Sie weiter sagen</translation>
    </message>
</context>
<context>
    <name>LessonSentence</name>
    <message>
        <source>Your corrections are what it learns from.</source>
        <translation>Aus Ihren Korrekturen lernt es.</translation>
    </message>
    <message>
        <source>More verdicts teach better: {0} are a good start.</source>
        <translation>Mehr Urteile lehren besser: {0} sind ein guter Anfang.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Today {0}</source>
        <translation>Heute {0}</translation>
    </message>
    <message>
        <source>Yesterday {0}</source>
        <translation>Gestern {0}</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gewünscht</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>a new version</source>
        <translation>eine neue Version</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>ging nicht</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Microphone level</source>
        <translation>Pegel des Mikrofons</translation>
    </message>
    <message>
        <source>The microphone hears nothing at all</source>
        <translation>Das Mikrofon hört gar nichts</translation>
    </message>
    <message>
        <source>The microphone is too loud and clips</source>
        <translation>Das Mikrofon ist zu laut und übersteuert</translation>
    </message>
</context>
<context>
    <name>ListButtons</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Take the picked verdicts back; that can be undone (Del)</source>
        <translation>Die gewählten Urteile zurücknehmen; das lässt sich rückgängig machen (Entf)</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Erase the picked verdicts, and the versions that learned from them</source>
        <translation>Die gewählten Urteile löschen, und die Versionen, die daraus lernten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write the verdicts that are listed into a table (CSV)</source>
        <translation>Die aufgelisteten Urteile in eine Tabelle schreiben (CSV)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Wieder ansehen</translation>
    </message>
    <message>
        <source>Open its moment in the review (Enter)</source>
        <translation>Den Moment in der Durchsicht öffnen (Enter)</translation>
    </message>
</context>
<context>
    <name>Listed</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Lock with a passphrase</source>
        <translation>Mit einer Passphrase sperren</translation>
    </message>
    <message>
        <source>Passphrase, or recovery key</source>
        <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Die Passphrase ändern</translation>
    </message>
    <message>
        <source>Make a recovery key, should you forget it</source>
        <translation>Einen Wiederherstellungsschlüssel machen, falls Sie sie vergessen</translation>
    </message>
    <message>
        <source>Decrypt everything, and lock no more</source>
        <translation>Alles entschlüsseln und nicht mehr sperren</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Die Passphrase ist geändert.</translation>
    </message>
    <message>
        <source>Print it, or write it down, and keep it elsewhere. It is not kept or shown again:</source>
        <translation>Drucken Sie ihn oder schreiben Sie ihn auf, und bewahren Sie ihn anderswo auf. Er wird nicht gespeichert und nicht noch einmal gezeigt:</translation>
    </message>
    <message>
        <source>What mmdesk keeps is encrypted. It asks for the passphrase at each start.</source>
        <translation>Was mmdesk aufbewahrt, ist verschlüsselt. Bei jedem Start fragt es nach der Passphrase.</translation>
    </message>
    <message>
        <source>This encrypts what mmdesk keeps: verdicts, sessions, backups, recordings, and your versions. It will ask for the passphrase at each start. If you forget it, and have no recovery key, nobody can read any of it again. mmdesk closes for a moment to do it.</source>
        <translation>Dies verschlüsselt, was mmdesk aufbewahrt: Urteile, Sitzungen, Sicherungen, Aufnahmen und Ihre Versionen. Bei jedem Start fragt es dann nach der Passphrase. Vergessen Sie sie, und haben Sie keinen Wiederherstellungsschlüssel, so kann niemand es je wieder lesen. Dazu schließt sich mmdesk für einen Augenblick.</translation>
    </message>
    <message>
        <source>Encrypt everything</source>
        <translation>Alles verschlüsseln</translation>
    </message>
    <message>
        <source>Decrypt everything</source>
        <translation>Alles entschlüsseln</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Wiederherstellungsschlüssel machen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>At least {0} characters; four or five words are a good one.</source>
        <translation>Mindestens {0} Zeichen; vier oder fünf Wörter sind gut.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>Type the same again.</source>
        <translation>Dasselbe noch einmal eingeben.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Lock with a passphrase…</source>
        <translation>Mit einer Passphrase sperren…</translation>
    </message>
    <message>
        <source>Decrypted: mmdesk opens without a passphrase</source>
        <translation>Entschlüsselt: mmdesk öffnet sich ohne Passphrase</translation>
    </message>
    <message>
        <source>Encrypted. Make a recovery key too: More, Lock with a passphrase…</source>
        <translation>Verschlüsselt. Machen Sie auch einen Wiederherstellungsschlüssel: Mehr, Mit einer Passphrase sperren…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>In half a minute mmdesk locks, since nobody uses it.</source>
        <translation>In einer halben Minute sperrt sich mmdesk, weil niemand es benutzt.</translation>
    </message>
    <message>
        <source>Press a key, or move the mouse here, and it stays.</source>
        <translation>Drücken Sie eine Taste oder bewegen Sie hier die Maus, und es bleibt offen.</translation>
    </message>
</context>
<context>
    <name>LookMenu</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Stopped after {0} moments.</source>
        <translation>Nach {0} Momenten angehalten.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Read videos, sounds, pictures or texts</source>
        <translation>Videos, Töne, Bilder oder Texte lesen</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>{0} wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>MarkFlags</name>
    <message>
        <source>Change the note</source>
        <translation>Die Notiz ändern</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Die Markierung entfernen</translation>
    </message>
</context>
<context>
    <name>MarkNote</name>
    <message>
        <source>Note of the mark</source>
        <translation>Notiz zur Markierung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation>Diese Markierung entfernen</translation>
    </message>
    <message>
        <source>Note at {0}, or Enter</source>
        <translation>Notiz bei {0}, oder Enter</translation>
    </message>
    <message>
        <source>Note of the mark at {0}</source>
        <translation>Notiz zur Markierung bei {0}</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Nothing is shown yet.</source>
        <translation>Noch wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>mark at {0}</source>
        <translation>Markierung bei {0}</translation>
    </message>
    <message>
        <source>Marked: {0}</source>
        <translation>Markiert: {0}</translation>
    </message>
    <message>
        <source>Not kept: the mark at {0}</source>
        <translation>Nicht aufbewahrt: die Markierung bei {0}</translation>
    </message>
    <message>
        <source>mark at {0} removed</source>
        <translation>Markierung bei {0} entfernt</translation>
    </message>
    <message>
        <source>Mark removed: {0}</source>
        <translation>Markierung entfernt: {0}</translation>
    </message>
    <message>
        <source>note at {0}</source>
        <translation>Notiz bei {0}</translation>
    </message>
</context>
<context>
    <name>Modality</name>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>kein Ton</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nichts geschrieben</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>kein Gesicht</translation>
    </message>
    <message>
        <source>not in the picture</source>
        <translation>nicht im Bild</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>abgewandt</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>unscharf</translation>
    </message>
    <message>
        <source>dark or blank</source>
        <translation>dunkel oder leer</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>unbekannte Sprache</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>No other emotion there.</source>
        <translation>Keine andere Emotion dort.</translation>
    </message>
    <message>
        <source>Nothing else there is not sure.</source>
        <translation>Nichts weiter ist dort unsicher.</translation>
    </message>
    <message>
        <source>No other disagreement there.</source>
        <translation>Keine andere Uneinigkeit dort.</translation>
    </message>
    <message>
        <source>No other difference there.</source>
        <translation>Kein anderer Unterschied dort.</translation>
    </message>
    <message>
        <source>Nothing to compare with.</source>
        <translation>Nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>No other mark there.</source>
        <translation>Keine andere Markierung dort.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Bars, lanes and levels change seldom, and nothing glides</source>
        <translation>Balken, Spuren und Pegel ändern sich selten, und nichts gleitet</translation>
    </message>
</context>
<context>
    <name>NameButton</name>
    <message>
        <source>This is {0}</source>
        <translation>Das ist {0}</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>{0}: say who else it is (P)</source>
        <translation>{0}: sagen, wer sonst es ist (P)</translation>
    </message>
    <message>
        <source>Say who this is (P)</source>
        <translation>Sagen, wer das ist (P)</translation>
    </message>
    <message>
        <source>{0}
Read by what was learned of this person alone.</source>
        <translation>{0}
Gelesen mit dem, was allein von dieser Person gelernt wurde.</translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <source>Name the person</source>
        <translation>Die Person benennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>People named before</source>
        <translation>Früher benannte Personen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation>{0} in {1} umbenennen</translation>
    </message>
</context>
<context>
    <name>NameQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Who is person {0}?</source>
        <translation>Wer ist Person {0}?</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
</context>
<context>
    <name>NotSure</name>
    <message>
        <source>nothing to see, hear or read</source>
        <translation>nichts zu sehen, zu hören oder zu lesen</translation>
    </message>
    <message>
        <source>no face in the picture</source>
        <translation>kein Gesicht im Bild</translation>
    </message>
    <message>
        <source>the chosen person is not in the picture</source>
        <translation>die gewählte Person ist nicht im Bild</translation>
    </message>
    <message>
        <source>the face is turned away</source>
        <translation>das Gesicht ist abgewandt</translation>
    </message>
    <message>
        <source>the face is blurred</source>
        <translation>das Gesicht ist unscharf</translation>
    </message>
    <message>
        <source>the picture is dark or blank</source>
        <translation>das Bild ist dunkel oder leer</translation>
    </message>
    <message>
        <source>nobody is speaking</source>
        <translation>niemand spricht</translation>
    </message>
    <message>
        <source>this language cannot be read yet</source>
        <translation>diese Sprache kann noch nicht gelesen werden</translation>
    </message>
    <message>
        <source>too close to call</source>
        <translation>zu knapp</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Also…</source>
        <translation>Auch…</translation>
    </message>
    <message>
        <source>Not quite sure, or what it could be as well (Shift+1–7)</source>
        <translation>Nicht ganz sicher, oder was es auch sein könnte (Umschalt+1–7)</translation>
    </message>
    <message>
        <source>Not right? Click what it is, or press 1–7.</source>
        <translation>Falsch? Klicken Sie an, was es ist, oder 1–7.</translation>
    </message>
    <message>
        <source>Do you know it? Click what it is, or press 1–7.</source>
        <translation>Wissen Sie es? Anklicken, was es ist, oder 1–7.</translation>
    </message>
    <message>
        <source>Is it something else? Click it above, or press its key, 1 to 7. Right? Enter.</source>
        <translation>Etwas anderes? Oben anklicken, oder seine Taste drücken, 1 bis 7. Richtig? Enter.</translation>
    </message>
    <message>
        <source>About {0} alone: what is it? 1–7</source>
        <translation>Zu {0} allein: was ist es? 1–7</translation>
    </message>
    <message>
        <source>{0} (Ctrl+Z)</source>
        <translation>{0} (Strg+Z)</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Before you begin</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Only look at files for now</source>
        <translation>Vorerst nur Dateien</translation>
    </message>
    <message>
        <source>You said: me alone.</source>
        <translation>Sie sagten: nur ich.</translation>
    </message>
    <message>
        <source>You said: others too.</source>
        <translation>Sie sagten: auch andere.</translation>
    </message>
    <message>
        <source>Camera and microphone stay off until you answer.</source>
        <translation>Kamera und Mikrofon bleiben aus, bis Sie antworten.</translation>
    </message>
    <message>
        <source>Try camera and microphone</source>
        <translation>Kamera und Mikrofon probieren</translation>
    </message>
    <message>
        <source>Me alone</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>That you agree is noted with each live session</source>
        <translation>Dass Sie einwilligen, wird bei jeder Live-Sitzung vermerkt</translation>
    </message>
    <message>
        <source>Others too</source>
        <translation>Auch andere</translation>
    </message>
    <message>
        <source>Nothing is noted by itself: you note who was told and agreed</source>
        <translation>Von selbst wird nichts vermerkt: Sie vermerken, wer davon weiß und einwilligt</translation>
    </message>
    <message>
        <source>What mmdesk does, and what you must do</source>
        <translation>Was mmdesk tut, und was Sie tun müssen</translation>
    </message>
    <message>
        <source>Who will be seen and heard?</source>
        <translation>Wer wird zu sehen und zu hören sein?</translation>
    </message>
    <message>
        <source>It looks and listens</source>
        <translation>Es sieht und hört</translation>
    </message>
    <message>
        <source>Live, at the faces in front of the camera, the voices near the microphone and what you type, from Start to Stop. Else only at files you open.</source>
        <translation>Live auf die Gesichter vor der Kamera, die Stimmen beim Mikrofon und was Sie tippen, von Start bis Stopp. Sonst nur auf Dateien, die Sie öffnen.</translation>
    </message>
    <message>
        <source>All stays here</source>
        <translation>Alles bleibt hier</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. What was read is kept, and what you said of it, in numbers; pictures and sound only while Record is pressed and its red lamp is lit.</source>
        <translation>Nichts wird irgendwohin gesendet. Was gelesen wurde und was Sie dazu sagten, wird in Zahlen aufbewahrt; Bilder und Ton nur, solange Aufnahme gedrückt ist und die rote Lampe leuchtet.</translation>
    </message>
    <message>
        <source>Tell the others</source>
        <translation>Den anderen sagen</translation>
    </message>
    <message>
        <source>Whoever else is seen or heard must be told that emotions are read from them (EU AI Act, Article 50(3), since 2 August 2026).</source>
        <translation>Wer sonst zu sehen oder zu hören ist, muss erfahren, dass Emotionen gelesen werden (KI-Verordnung der EU, Artikel 50 Absatz 3, seit 2. August 2026).</translation>
    </message>
    <message>
        <source>Not at work or school</source>
        <translation>Nicht in Arbeit, Schule</translation>
    </message>
    <message>
        <source>There it is prohibited to read people&apos;s emotions, except for medical or safety reasons (Article 5(1)(f)).</source>
        <translation>Dort ist es verboten, Emotionen von Menschen zu lesen, außer aus medizinischen oder Sicherheitsgründen (Artikel 5 Absatz 1 Buchstabe f).</translation>
    </message>
    <message>
        <source>It guesses</source>
        <translation>Es rät</translation>
    </message>
    <message>
        <source>What a machine reads is a guess about an expression, not about a person. Judge nobody by it.</source>
        <translation>Was eine Maschine liest, ist eine Vermutung über einen Ausdruck, nicht über einen Menschen. Beurteilen Sie niemanden danach.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>OfferedNames</name>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>The file names people: {0}.</source>
        <translation>Die Datei nennt Personen mit Namen: {0}.</translation>
    </message>
    <message>
        <source>Who has such a name here would be the same person.</source>
        <translation>Wer hier einen solchen Namen hat, gilt dann als dieselbe Person.</translation>
    </message>
    <message>
        <source>Use the names</source>
        <translation>Die Namen benutzen</translation>
    </message>
</context>
<context>
    <name>OpinionRow</name>
    <message>
        <source>The bar shows how much this spoke for (right) or against (left) the answer, in nats.</source>
        <translation>Der Balken zeigt, wie viel dies für (rechts) oder gegen (links) die Antwort sprach, in Nat.</translation>
    </message>
    <message>
        <source>A click, and your verdict is about this alone; another, and it is not. A right click asks.</source>
        <translation>Ein Klick, und Ihr Urteil gilt nur hierfür; noch einer, und nicht mehr. Ein Rechtsklick fragt.</translation>
    </message>
    <message>
        <source>Verdicts are about this alone</source>
        <translation>Urteile gelten nur hierfür</translation>
    </message>
    <message>
        <source>without it: {0}</source>
        <translation>ohne dies: {0}</translation>
    </message>
</context>
<context>
    <name>OpinionsCard</name>
    <message>
        <source>What each one says</source>
        <translation>Was jedes sagt</translation>
    </message>
    <message>
        <source>Why?  ·  W</source>
        <translation>Warum?  ·  W</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Show what in the face, the voice and the words mattered (W)</source>
        <translation>Zeigen, was in Gesicht, Stimme und Worten zählte (W)</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of the whole session</source>
        <translation>Übersicht der ganzen Sitzung</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Show all settings</source>
        <translation>Alle Einstellungen zeigen</translation>
    </message>
    <message>
        <source>No setting has “{0}” in it.</source>
        <translation>In keiner Einstellung steht „{0}“.</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>in {0}</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>PastSessions</name>
    <message>
        <source>Exported to {0}</source>
        <translation>Nach {0} exportiert</translation>
    </message>
</context>
<context>
    <name>PeopleStrip</name>
    <message>
        <source>People in the picture</source>
        <translation>Personen im Bild</translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>in use now: {0}</source>
        <translation>gerade benutzt: {0}</translation>
    </message>
    <message>
        <source>in use now</source>
        <translation>gerade benutzt</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Opened when you press Start, let go of when you press Stop; also while the welcome tries it. Pictures are looked at in memory and dropped, unless you record.</source>
        <translation>Wird geöffnet, wenn Sie Start drücken, und losgelassen, wenn Sie Stopp drücken; auch während die Begrüßung sie ausprobiert. Bilder werden im Speicher angesehen und verworfen, außer Sie nehmen auf.</translation>
    </message>
    <message>
        <source>Read are those that you open or drop here, subtitles beside them, and the folders that you let it watch. None of them is ever changed. Written are, beside what mmdesk keeps, the files that you export.</source>
        <translation>Gelesen werden die, die Sie öffnen oder hier ablegen, Untertitel daneben und die Ordner, die es beobachten darf. Keine davon wird je geändert. Geschrieben werden, neben dem, was mmdesk behält, die Dateien, die Sie exportieren.</translation>
    </message>
    <message>
        <source>Whether the computer runs on its battery, and how long ago you last did something in mmdesk’s own windows: for lessons and locking by itself, and so that nothing pops up while you type. Keys in other programs and the screen are never looked at.</source>
        <translation>Ob der Rechner mit Akku läuft und wann Sie zuletzt in den Fenstern von mmdesk etwas getan haben: für Lektionen und Sperren von selbst, und damit nichts aufgeht, während Sie tippen. Tasten in anderen Programmen und der Bildschirm werden nie angesehen.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>As the camera. The last half minute of sound is held in memory and dropped, unless you record.</source>
        <translation>Wie die Kamera. Die letzte halbe Minute Ton wird im Speicher gehalten und verworfen, außer Sie nehmen auf.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>None. Nothing is fetched, sent, counted or looked up, not even for updates. The one exception is yours: a network camera whose address you give in place of a camera, while live runs.</source>
        <translation>Keines. Nichts wird geholt, gesendet, gezählt oder nachgesehen, nicht einmal für Aktualisierungen. Die eine Ausnahme ist Ihre: eine Netzwerkkamera, deren Adresse Sie statt einer Kamera angeben, solange Live läuft.</translation>
    </message>
    <message>
        <source>Loudspeakers</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>For the sound of a file or recording that you play, and of a question of Ask me.</source>
        <translation>Für den Ton einer Datei oder Aufnahme, die Sie abspielen, und einer Frage von Frag mich.</translation>
    </message>
    <message>
        <source>Power and idle time</source>
        <translation>Strom und Ruhezeit</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Written to when you copy something here, read when you paste into a field.</source>
        <translation>Beschrieben, wenn Sie hier etwas kopieren, gelesen, wenn Sie in ein Feld einfügen.</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Looked at is only which one holds a camera or microphone that cannot be opened, to name it. Started are mmdesk’s own helpers, and your file manager when you press Show.</source>
        <translation>Nachgesehen wird nur, welches eine Kamera oder ein Mikrofon hält, das sich nicht öffnen lässt, um es zu nennen. Gestartet werden eigene Helfer von mmdesk, und Ihre Dateiverwaltung, wenn Sie Zeigen drücken.</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Person {0}: {1}</source>
        <translation>Person {0}: {1}</translation>
    </message>
    <message>
        <source>{0}, person {1}: {2}</source>
        <translation>{0}, Person {1}: {2}</translation>
    </message>
    <message>
        <source>This is whose voice and words are heard. Press to follow the nearest again.</source>
        <translation>Dies ist, wessen Stimme und Worte gehört werden. Drücken, um wieder der nächsten zu folgen.</translation>
    </message>
    <message>
        <source>Press when the voice and the words are this person&apos;s.</source>
        <translation>Drücken, wenn Stimme und Worte von dieser Person sind.</translation>
    </message>
    <message>
        <source>{0} The menu key, or a right click, names them.</source>
        <translation>{0} Die Menütaste oder ein Rechtsklick benennt sie.</translation>
    </message>
</context>
<context>
    <name>PredictionWorker</name>
    <message>
        <source>The network is not loaded.</source>
        <translation>Das Modell ist nicht geladen.</translation>
    </message>
    <message>
        <source>This moment cannot be explained.</source>
        <translation>Dieser Moment kann nicht erklärt werden.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>{0} is back at its default.</source>
        <translation>„{0}“ ist wieder wie am Anfang.</translation>
    </message>
    <message>
        <source>Everything is kept again.</source>
        <translation>Es wird wieder alles aufgehoben.</translation>
    </message>
    <message>
        <source>{0} settings are back at their defaults.</source>
        <translation>{0} Einstellungen sind wieder wie am Anfang.</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>Wie es vorher war.</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Exportiert nach {0}</translation>
    </message>
    <message>
        <source>{0} settings are changed.</source>
        <translation>{0} Einstellungen sind geändert.</translation>
    </message>
    <message>
        <source>{0} is changed.</source>
        <translation>„{0}“ ist geändert.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Predictions a second</source>
        <translation>Vorhersagen je Sekunde</translation>
    </message>
    <message>
        <source>Figures at the foot of the window</source>
        <translation>Zahlen am Fuß des Fensters</translation>
    </message>
    <message>
        <source>Largest recording</source>
        <translation>Größte Aufnahme</translation>
    </message>
    <message>
        <source>Learn by itself</source>
        <translation>Von selbst lernen</translation>
    </message>
    <message>
        <source>Verdicts before a lesson</source>
        <translation>Urteile vor einer Lektion</translation>
    </message>
    <message>
        <source>Time between two moments</source>
        <translation>Abstand zweier Momente</translation>
    </message>
    <message>
        <source>Play the sound of questions</source>
        <translation>Ton von Fragen abspielen</translation>
    </message>
    <message>
        <source>Sessions are kept</source>
        <translation>Sitzungen bleiben</translation>
    </message>
    <message>
        <source>Recordings are kept</source>
        <translation>Aufnahmen bleiben</translation>
    </message>
    <message>
        <source>Kept at most</source>
        <translation>Höchstens bleiben</translation>
    </message>
    <message>
        <source>Lock without use after</source>
        <translation>Ohne Benutzung sperren nach</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Frag mich</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufgehoben wird</translation>
    </message>
    <message>
        <source>Privacy and lock</source>
        <translation>Privates und Sperre</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>After enough verdicts</source>
        <translation>Nach genug Urteilen</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>After enough, or daily</source>
        <translation>Nach genug, oder täglich</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Wie gezeichnet</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <translation>{0} Urteile</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>The default is used.</source>
        <translation>Verwendet wird die Vorgabe.</translation>
    </message>
    <message>
        <source>The setting {0} is not known here.</source>
        <translation>Die Einstellung {0} ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The settings file has values that cannot be used. These are at their defaults: {0}.</source>
        <translation>In der Datei der Einstellungen stehen Werte, die nicht verwendet werden können. Auf ihrer Vorgabe stehen: {0}.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>{0}: {1} is neither {2} nor {3}.</source>
        <translation>{0}: {1} ist weder {2} noch {3}.</translation>
    </message>
    <message>
        <source>{0}: {1} is no number from {2} to {3}.</source>
        <translation>{0}: {1} ist keine Zahl von {2} bis {3}.</translation>
    </message>
    <message>
        <source>{0}: {1} is no whole number from {2} to {3}.</source>
        <translation>{0}: {1} ist keine ganze Zahl von {2} bis {3}.</translation>
    </message>
    <message>
        <source>{0}: {1} is none of these: {2}.</source>
        <translation>{0}: {1} ist keines von diesen: {2}.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>until deleted</source>
        <translation>bis zum Löschen</translation>
    </message>
    <message>
        <source>what mmdesk notes for itself ({0})</source>
        <translation>was mmdesk sich selbst merkt ({0})</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} Tage</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} Minuten</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Spoken from the next start.</source>
        <translation>Wird ab dem nächsten Start gesprochen.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>There is no passphrase yet, so nothing locks.</source>
        <translation>Es gibt noch keine Passphrase, also sperrt nichts.</translation>
    </message>
    <message>
        <source>Lock with a passphrase…</source>
        <translation>Mit einer Passphrase sperren…</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Look for settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Look for settings…</source>
        <translation>Einstellungen suchen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>What mmdesk keeps…</source>
        <translation>Was mmdesk aufbewahrt…</translation>
    </message>
    <message>
        <source>wanted, and it gives nothing: {0}</source>
        <translation>gewünscht, liefert aber nichts: {0}</translation>
    </message>
    <message>
        <source>{0} connections</source>
        <translation>{0} Verbindungen</translation>
    </message>
    <message>
        <source>no connection is open</source>
        <translation>keine Verbindung ist offen</translation>
    </message>
    <message>
        <source>No file manager answered. The folder is {0}</source>
        <translation>Keine Dateiverwaltung antwortete. Der Ordner ist {0}</translation>
    </message>
</context>
<context>
    <name>ProfileChip</name>
    <message>
        <source>Whose mmdesk this is; click to open another&apos;s</source>
        <translation>Wessen mmdesk das ist; ein Klick öffnet ein anderes</translation>
    </message>
    <message>
        <source>Profile: {0}</source>
        <translation>Profil: {0}</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>open here</source>
        <translation>hier offen</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>First profile</source>
        <translation>Erstes Profil</translation>
    </message>
    <message>
        <source>Its folder cannot be read: {0}</source>
        <translation>Sein Ordner ist nicht lesbar: {0}</translation>
    </message>
    <message>
        <source>Its folder is missing</source>
        <translation>Sein Ordner fehlt</translation>
    </message>
    <message>
        <source>Last used: {0}</source>
        <translation>Zuletzt benutzt: {0}</translation>
    </message>
    <message>
        <source>Locked with a passphrase</source>
        <translation>Mit Passphrase gesperrt</translation>
    </message>
    <message>
        <source>Never used yet</source>
        <translation>Noch nie benutzt</translation>
    </message>
</context>
<context>
    <name>ProfilesWindow</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>For several people at one account of this computer. Each profile has its own sessions, verdicts, people, versions, consents, settings and passphrase. Without a passphrase whoever uses the account can open it; its name can always be seen.</source>
        <translation>Für mehrere Menschen an einem Konto dieses Computers. Jedes Profil hat eigene Sitzungen, Urteile, Personen, Versionen, Einwilligungen, Einstellungen und eine eigene Passphrase. Ohne Passphrase kann es jeder öffnen, der das Konto benutzt; sein Name ist immer zu sehen.</translation>
    </message>
    <message>
        <source>Ask whose it is when mmdesk starts</source>
        <translation>Beim Start fragen, wer mmdesk benutzt</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>What mmdesk has not written there lies in {0} now.</source>
        <translation>Was nicht von mmdesk ist, liegt jetzt in {0}.</translation>
    </message>
    <message>
        <source>It is open here</source>
        <translation>Es ist hier offen</translation>
    </message>
    <message>
        <source>The first one stays: open it, and choose Forget everything… (⋮)</source>
        <translation>Das erste bleibt: öffnen Sie es und wählen Sie Alles vergessen… (⋮)</translation>
    </message>
    <message>
        <source>Open another one first</source>
        <translation>Öffnen Sie zuerst ein anderes</translation>
    </message>
    <message>
        <source>Whose is it to be?</source>
        <translation>Wem soll es gehören?</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Another name for {0}</source>
        <translation>Ein anderer Name für {0}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete {0} for good? Gone will be all sessions, recordings, verdicts, names and consents, the versions, backups and settings. Nobody else&apos;s are touched. To do it, type the name.</source>
        <translation>{0} endgültig löschen? Weg sind dann alle Sitzungen, Aufnahmen, Urteile, Namen und Einwilligungen, die Versionen, Sicherungen und Einstellungen. Die der anderen bleiben unberührt. Tippen Sie dazu den Namen ein.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>Profiling</name>
    <message>
        <source>Profiles…</source>
        <translation>Profile…</translation>
    </message>
</context>
<context>
    <name>PuttingRight</name>
    <message>
        <source>no second choice</source>
        <translation>keine zweite Wahl</translation>
    </message>
    <message>
        <source>not quite sure</source>
        <translation>nicht ganz sicher</translation>
    </message>
    <message>
        <source>perhaps {0}</source>
        <translation>vielleicht {0}</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>this is {0}</source>
        <translation>das ist {0}</translation>
    </message>
    <message>
        <source>what was shown is right</source>
        <translation>was gezeigt wurde, ist richtig</translation>
    </message>
    <message>
        <source>what was shown is wrong</source>
        <translation>was gezeigt wurde, ist falsch</translation>
    </message>
</context>
<context>
    <name>RangeMenu</name>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>Markieren…</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Darauf vergrößern</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>All files…   Ctrl+Shift+O</source>
        <translation>Alle Dateien…   Strg+Umschalt+O</translation>
    </message>
    <message>
        <source>No files were opened yet</source>
        <translation>Noch wurden keine Dateien geöffnet</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Record</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Recording: press to stop</source>
        <translation>Aufnahme läuft: drücken zum Beenden</translation>
    </message>
    <message>
        <source>Record, off</source>
        <translation>Aufnahme, aus</translation>
    </message>
    <message>
        <source>Stop keeping picture and sound (Ctrl+R)</source>
        <translation>Bild und Ton nicht mehr aufbewahren (Strg+R)</translation>
    </message>
    <message>
        <source>Keep picture and sound of this session on this computer (Ctrl+R)</source>
        <translation>Bild und Ton dieser Sitzung auf diesem Rechner aufbewahren (Strg+R)</translation>
    </message>
</context>
<context>
    <name>RecordingConsent</name>
    <message>
        <source>Others may be recorded now, and nobody’s consent to that is noted.</source>
        <translation>Jetzt können andere aufgenommen werden, und niemandes Einwilligung dazu ist vermerkt.</translation>
    </message>
    <message>
        <source>Ask them, or press Record again to stop.</source>
        <translation>Fragen Sie sie, oder drücken Sie Aufnahme nochmals, um sie zu beenden.</translation>
    </message>
    <message>
        <source>Everybody agreed</source>
        <translation>Alle willigten ein</translation>
    </message>
    <message>
        <source>Note who…</source>
        <translation>Vermerken, wer…</translation>
    </message>
    <message>
        <source>Not recorded: {0} withdrew the consent to be recorded.</source>
        <translation>Nicht aufgenommen: {0} hat die Einwilligung, aufgenommen zu werden, widerrufen.</translation>
    </message>
    <message>
        <source>Note whoever agrees again, and press Record.</source>
        <translation>Vermerken Sie, wer wieder einwilligt, und drücken Sie Aufnahme.</translation>
    </message>
    <message>
        <source>everybody who was there</source>
        <translation>alle, die dabei waren</translation>
    </message>
</context>
<context>
    <name>RecordingWorker</name>
    <message>
        <source>Recording stopped because of an error in mmdesk.</source>
        <translation>Die Aufnahme endete wegen eines Fehlers in mmdesk.</translation>
    </message>
    <message>
        <source>Recording stopped: {0} cannot be reached.</source>
        <translation>Die Aufnahme endete: {0} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Is its disk still there?</source>
        <translation>Ist der Datenträger noch da?</translation>
    </message>
    <message>
        <source>Recording stopped: its file is not there any more.</source>
        <translation>Die Aufnahme endete: ihre Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Press Record to begin another.</source>
        <translation>Drücken Sie Aufnahme, um eine neue zu beginnen.</translation>
    </message>
    <message>
        <source>Recording stopped: less than {0} MB of the disk are free.</source>
        <translation>Die Aufnahme endete: weniger als {0} MB des Datenträgers sind frei.</translation>
    </message>
    <message>
        <source>Free some disk space. What was recorded before is kept.</source>
        <translation>Schaffen Sie Platz. Was zuvor aufgenommen wurde, ist bewahrt.</translation>
    </message>
    <message>
        <source>Recording stopped: it has reached {0:g} GB.</source>
        <translation>Die Aufnahme endete: sie hat {0:g} GB erreicht.</translation>
    </message>
    <message>
        <source>Press Record to begin another, or raise recording_gb in the settings.</source>
        <translation>Drücken Sie Aufnahme, um eine neue zu beginnen, oder erhöhen Sie recording_gb in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Restore a backup…</source>
        <translation>Eine Sicherung zurückholen…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Until then nothing is kept.</source>
        <translation>Bis dahin wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>The database can be used again.</source>
        <translation>Die Datenbank kann wieder benutzt werden.</translation>
    </message>
    <message>
        <source>The database can be used again. The damaged one is kept in {0}.</source>
        <translation>Die Datenbank ist wieder benutzbar. Die beschädigte liegt in {0}.</translation>
    </message>
    <message>
        <source>There is no backup that can be read; what is there would be kept aside.</source>
        <translation>Es gibt keine lesbare Sicherung; was da ist, würde beiseitegelegt.</translation>
    </message>
    <message>
        <source>The newest backup is of {0}.</source>
        <translation>Die neueste Sicherung ist vom {0}.</translation>
    </message>
    <message>
        <source>Verdicts since then would be missing, at least {0}.</source>
        <translation>Urteile seither würden fehlen, mindestens {0}.</translation>
    </message>
    <message>
        <source>No verdict since then was found.</source>
        <translation>Kein Urteil seither wurde gefunden.</translation>
    </message>
    <message>
        <source>Verdicts since then would be missing.</source>
        <translation>Urteile seither würden fehlen.</translation>
    </message>
    <message>
        <source>{0}, with 1 verdict</source>
        <translation>{0}, mit 1 Urteil</translation>
    </message>
    <message>
        <source>{0}, with {1} verdicts</source>
        <translation>{0}, mit {1} Urteilen</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>mmdesk ended unexpectedly last time.</source>
        <translation>mmdesk endete zuletzt unerwartet.</translation>
    </message>
    <message>
        <source>What is known…</source>
        <translation>Was bekannt ist…</translation>
    </message>
    <message>
        <source>Reading emotions</source>
        <translation>Das Lesen von Emotionen</translation>
    </message>
    <message>
        <source>Camera and microphone</source>
        <translation>Kamera und Mikrofon</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Keeping what is read and said</source>
        <translation>Das Aufbewahren</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Finding files</source>
        <translation>Das Finden von Dateien</translation>
    </message>
    <message>
        <source>Pictures of files</source>
        <translation>Bilder aus Dateien</translation>
    </message>
    <message>
        <source>Playing files</source>
        <translation>Das Abspielen von Dateien</translation>
    </message>
    <message>
        <source>How loud a file is</source>
        <translation>Wie laut eine Datei ist</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Das Exportieren</translation>
    </message>
    <message>
        <source>The list of verdicts</source>
        <translation>Die Liste der Urteile</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Frag mich</translation>
    </message>
    <message>
        <source>The sound of a question</source>
        <translation>Der Ton einer Frage</translation>
    </message>
    <message>
        <source>“{0}” goes wrong again and again ({1} times).</source>
        <translation>„{0}“ geht immer wieder schief ({1}-mal).</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>What was read and said after a backup was made is not in it. The damaged one is kept.</source>
        <translation>Was nach einer Sicherung gelesen und gesagt wurde, ist nicht darin. Die beschädigte wird behalten.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>How long things are kept…</source>
        <translation>Wie lange aufbewahrt wird…</translation>
    </message>
    <message>
        <source>Forget a person…</source>
        <translation>Eine Person vergessen…</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Alles vergessen…</translation>
    </message>
    <message>
        <source>The clock says {0}. The last time that things went by age was {1}.</source>
        <translation>Die Uhr zeigt {0}. Zuletzt wurde am {1} nach Alter gelöscht.</translation>
    </message>
    <message>
        <source>Nothing goes by age until you say that the clock is right.</source>
        <translation>Nach Alter wird nichts gelöscht, bis Sie sagen, dass die Uhr stimmt.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Sie stimmt</translation>
    </message>
    <message>
        <source>{0} is forgotten.</source>
        <translation>{0} ist vergessen.</translation>
    </message>
    <message>
        <source>In a minute go, by what you set: {0}.</source>
        <translation>In einer Minute geht, nach Ihrer Einstellung: {0}.</translation>
    </message>
    <message>
        <source>To keep it, change How long things are kept… (⋮).</source>
        <translation>Um es zu behalten, ändern Sie Wie lange aufbewahrt wird… (⋮).</translation>
    </message>
    <message>
        <source>Gone by age or size: {0}</source>
        <translation>Nach Alter oder Größe gegangen: {0}</translation>
    </message>
</context>
<context>
    <name>RetentionWindow</name>
    <message>
        <source>How long things are kept</source>
        <translation>Wie lange aufbewahrt wird</translation>
    </message>
    <message>
        <source>until I delete them</source>
        <translation>bis ich sie lösche</translation>
    </message>
    <message>
        <source>Sessions are kept for</source>
        <translation>Sitzungen bleiben</translation>
    </message>
    <message>
        <source>Recordings are kept for</source>
        <translation>Aufnahmen bleiben</translation>
    </message>
    <message>
        <source>At most are kept</source>
        <translation>Höchstens bleiben</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Alles vergessen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} Jahre</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} Tage</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>Now about {0} are kept.</source>
        <translation>Derzeit sind etwa {0} aufbewahrt.</translation>
    </message>
    <message>
        <source>Everything stays until you delete it.</source>
        <translation>Alles bleibt, bis Sie es löschen.</translation>
    </message>
    <message>
        <source>By this nothing goes now. It is looked at daily.</source>
        <translation>Hiernach geht jetzt nichts. Täglich wird nachgesehen.</translation>
    </message>
    <message>
        <source>By this would go now: {0}. Versions that learned from it go too, and all backups.</source>
        <translation>Hiernach ginge jetzt: {0}. Versionen, die daraus lernten, gehen mit, und alle Sicherungen.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Forgetting everything…</source>
        <translation>Alles wird vergessen…</translation>
    </message>
    <message>
        <source>Sessions, with all that was read and said in them</source>
        <translation>Sitzungen, mit allem darin Gelesenen und Gesagten</translation>
    </message>
    <message>
        <source>Recordings of picture and sound</source>
        <translation>Aufnahmen von Bild und Ton</translation>
    </message>
    <message>
        <source>Both together, at most; the oldest go first</source>
        <translation>Beides zusammen, höchstens; das älteste geht zuerst</translation>
    </message>
    <message>
        <source>What is open never goes. What goes is said a minute before, and in the log. Backups are not counted.</source>
        <translation>Was offen ist, geht nie. Was geht, wird eine Minute vorher gesagt, und im Protokoll. Sicherungen zählen nicht.</translation>
    </message>
    <message>
        <source>1 recording</source>
        <translation>1 Aufnahme</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation>1 Urteil</translation>
    </message>
    <message>
        <source>{0} recordings</source>
        <translation>{0} Aufnahmen</translation>
    </message>
    <message>
        <source>{0} sessions</source>
        <translation>{0} Sitzungen</translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <translation>{0} Urteile</translation>
    </message>
</context>
<context>
    <name>RetentionWorker</name>
    <message>
        <source>Nothing can be forgotten: the database is not open.</source>
        <translation>Nichts kann vergessen werden: die Datenbank ist nicht offen.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Nothing was read here</source>
        <translation>Hier wurde nichts gelesen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>{0} is not where it was.</source>
        <translation>{0} ist nicht mehr, wo es war.</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Die Datei ist fort</translation>
    </message>
    <message>
        <source>There was no picture in this moment</source>
        <translation>In diesem Moment gab es kein Bild</translation>
    </message>
    <message>
        <source>No picture in this moment</source>
        <translation>Kein Bild in diesem Moment</translation>
    </message>
    <message>
        <source>Pictures and sound are kept only while you record.</source>
        <translation>Bilder und Ton werden nur aufbewahrt, während Sie aufnehmen.</translation>
    </message>
    <message>
        <source>This moment was not recorded</source>
        <translation>Dieser Moment wurde nicht aufgenommen</translation>
    </message>
    <message>
        <source>The picture of this moment cannot be read</source>
        <translation>Das Bild dieses Moments kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Opening the session…</source>
        <translation>Die Sitzung wird geöffnet…</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>{0} wird gelesen</translation>
    </message>
    <message>
        <source>{0} moments. Click one to see it again.</source>
        <translation>{0} Momente. Klicken Sie auf einen, um ihn wieder zu sehen.</translation>
    </message>
    <message>
        <source>1 moment.</source>
        <translation>1 Moment.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>An earlier session</source>
        <translation>Eine frühere Sitzung</translation>
    </message>
    <message>
        <source>Nothing was read in this session</source>
        <translation>In dieser Sitzung wurde nichts gelesen</translation>
    </message>
    <message>
        <source>Live, {0}</source>
        <translation>Live, {0}</translation>
    </message>
</context>
<context>
    <name>ReviewArea</name>
    <message>
        <source>Change  ·  N</source>
        <translation>Wechsel  ·  N</translation>
    </message>
    <message>
        <source>Not sure  ·  U</source>
        <translation>Unsicher  ·  U</translation>
    </message>
    <message>
        <source>Disagreement  ·  D</source>
        <translation>Uneinig  ·  D</translation>
    </message>
    <message>
        <source>Difference  ·  C</source>
        <translation>Unterschied  ·  C</translation>
    </message>
    <message>
        <source>To the next change of emotion (N; back with Shift)</source>
        <translation>Zum nächsten Wechsel der Emotion (N; zurück mit Umschalt)</translation>
    </message>
    <message>
        <source>To the next moment that is not sure (U; back with Shift)</source>
        <translation>Zum nächsten unsicheren Moment (U; zurück mit Umschalt)</translation>
    </message>
    <message>
        <source>To where face, voice and words disagree (D; back with Shift)</source>
        <translation>Wo Gesicht, Stimme und Worte uneins sind (D; zurück mit Umschalt)</translation>
    </message>
    <message>
        <source>To where the two readings differ (C; back with Shift)</source>
        <translation>Wo die beiden Lesungen sich unterscheiden (C; zurück mit Umschalt)</translation>
    </message>
    <message>
        <source>Closer (+, or Ctrl and the wheel)</source>
        <translation>Näher (+, oder Strg und Rad)</translation>
    </message>
    <message>
        <source>Farther (−, or Ctrl and the wheel)</source>
        <translation>Weiter weg (−, oder Strg und Rad)</translation>
    </message>
    <message>
        <source>All of it (Ctrl+0)</source>
        <translation>Alles (Strg+0)</translation>
    </message>
    <message>
        <source>The keys of the review (F1)</source>
        <translation>Die Tasten der Durchsicht (F1)</translation>
    </message>
</context>
<context>
    <name>ReviewHelp</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What the moment or the selection is</source>
        <translation>Was der Moment oder die Auswahl ist</translation>
    </message>
    <message>
        <source>Shift+1–7</source>
        <translation>Umschalt+1–7</translation>
    </message>
    <message>
        <source>What it could be as well; once more, not</source>
        <translation>Was es auch sein könnte; nochmals: doch nicht</translation>
    </message>
    <message>
        <source>Alt+1–7</source>
        <translation>Alt+1–7</translation>
    </message>
    <message>
        <source>What it is, not quite sure</source>
        <translation>Was es ist, nicht ganz sicher</translation>
    </message>
    <message>
        <source>Enter, 0</source>
        <translation>Enter, 0</translation>
    </message>
    <message>
        <source>The answer is right; with Alt, not quite sure</source>
        <translation>Die Antwort ist richtig; mit Alt nicht ganz sicher</translation>
    </message>
    <message>
        <source>It is wrong; with Alt, not quite sure</source>
        <translation>Sie ist falsch; mit Alt nicht ganz sicher</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Play, or pause; live, the answer is right</source>
        <translation>Abspielen oder anhalten; live: die Antwort ist richtig</translation>
    </message>
    <message>
        <source>Undo, or do it again</source>
        <translation>Rückgängig, oder wiederholen</translation>
    </message>
    <message>
        <source>Why this answer?</source>
        <translation>Warum diese Antwort?</translation>
    </message>
    <message>
        <source>Name the person</source>
        <translation>Die Person benennen</translation>
    </message>
    <message>
        <source>Mark the moment</source>
        <translation>Den Moment markieren</translation>
    </message>
    <message>
        <source>Ask me: what would teach most</source>
        <translation>Frag mich: was am meisten lehren würde</translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation>Jetzt lernen</translation>
    </message>
    <message>
        <source>All verdicts: find, change, delete</source>
        <translation>Alle Urteile: finden, ändern, löschen</translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation>Frühere Sitzungen</translation>
    </message>
    <message>
        <source>Open files; with Shift, all that are being read</source>
        <translation>Dateien öffnen; mit Umschalt alle, die gelesen werden</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Einen Text schreiben</translation>
    </message>
    <message>
        <source>Start, or stop, the camera and the microphone</source>
        <translation>Kamera und Mikrofon starten, oder anhalten</translation>
    </message>
    <message>
        <source>Record, or record no more</source>
        <translation>Aufnehmen, oder nicht mehr</translation>
    </message>
    <message>
        <source>Set the resting face and voice, or forget them</source>
        <translation>Ruhendes Gesicht und Stimme festhalten, oder vergessen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Text larger, smaller, at 100 %</source>
        <translation>Text größer, kleiner, auf 100 %</translation>
    </message>
    <message>
        <source>Leave, or lock now</source>
        <translation>Verlassen, oder jetzt sperren</translation>
    </message>
    <message>
        <source>Show how fast it is</source>
        <translation>Zeigen, wie schnell es ist</translation>
    </message>
    <message>
        <source>Select nothing; back to the picture</source>
        <translation>Nichts auswählen; zurück zum Bild</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>The playhead goes there</source>
        <translation>Der Zeiger springt dorthin</translation>
    </message>
    <message>
        <source>Drag, Shift+click</source>
        <translation>Ziehen, Umschalt+Klick</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Select the stretch of one emotion</source>
        <translation>Die Strecke einer Emotion auswählen</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Correct, leave out, mark</source>
        <translation>Berichtigen, auslassen, markieren</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Scroll; with Ctrl, zoom</source>
        <translation>Rollen; mit Strg vergrößern</translation>
    </message>
    <message>
        <source>+2 beside a name</source>
        <translation>+2 neben einem Namen</translation>
    </message>
    <message>
        <source>Lanes of the people there is no room for</source>
        <translation>Spuren der Personen, für die kein Platz ist</translation>
    </message>
    <message>
        <source>A lane’s name</source>
        <translation>Der Name einer Spur</translation>
    </message>
    <message>
        <source>Verdicts are about this person or modality</source>
        <translation>Urteile gelten dieser Person oder Modalität</translation>
    </message>
    <message>
        <source>Right click a bar</source>
        <translation>Rechtsklick auf einen Balken</translation>
    </message>
    <message>
        <source>Probably, or could be as well</source>
        <translation>Wahrscheinlich, oder könnte es auch sein</translation>
    </message>
    <message>
        <source>In a review</source>
        <translation>In einer Durchsicht</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>ReviewKeys</name>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Closer, or farther</source>
        <translation>Näher, oder weiter weg</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Five seconds back, or on</source>
        <translation>Fünf Sekunden zurück, oder vor</translation>
    </message>
    <message>
        <source>Judge the next lane, or the one before</source>
        <translation>Die nächste Spur beurteilen, oder die vorige</translation>
    </message>
    <message>
        <source>Leave the selection out, or take it in again</source>
        <translation>Die Auswahl auslassen, oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>One moment back, or on</source>
        <translation>Einen Moment zurück, oder vor</translation>
    </message>
    <message>
        <source>One picture back, or on</source>
        <translation>Ein Bild zurück, oder vor</translation>
    </message>
    <message>
        <source>Select back, or on</source>
        <translation>Rückwärts auswählen, oder vorwärts</translation>
    </message>
    <message>
        <source>To the beginning, or the end</source>
        <translation>Zum Anfang, oder zum Ende</translation>
    </message>
    <message>
        <source>To the next change of emotion, or the one before</source>
        <translation>Zum nächsten Wechsel der Emotion, oder zum vorigen</translation>
    </message>
    <message>
        <source>To the next difference from the other reading</source>
        <translation>Zum nächsten Unterschied zur anderen Lesung</translation>
    </message>
    <message>
        <source>To the next disagreement, or the one before</source>
        <translation>Zur nächsten Uneinigkeit, oder zur vorigen</translation>
    </message>
    <message>
        <source>To the next mark, or the one before</source>
        <translation>Zur nächsten Markierung, oder zur vorigen</translation>
    </message>
    <message>
        <source>To the next that is not sure, or the one before</source>
        <translation>Zum nächsten Unsicheren, oder zum vorigen</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Back to the default: {0}</source>
        <translation>Zurück zum Anfang: {0}</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>, perhaps {0}</source>
        <translation>, vielleicht {0}</translation>
    </message>
    <message>
        <source>this is not {0}</source>
        <translation>das ist nicht {0}</translation>
    </message>
    <message>
        <source>this is probably not {0}</source>
        <translation>das ist wohl nicht {0}</translation>
    </message>
    <message>
        <source>this is probably {0}</source>
        <translation>das ist wohl {0}</translation>
    </message>
    <message>
        <source>this is {0}</source>
        <translation>das ist {0}</translation>
    </message>
    <message>
        <source>{0} is probably right</source>
        <translation>{0} ist wohl richtig</translation>
    </message>
    <message>
        <source>{0} is right</source>
        <translation>{0} ist richtig</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Suche leeren (Esc)</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A backup in {0} cannot be deleted: {1}.</source>
        <translation>Eine Sicherung in {0} kann nicht gelöscht werden: {1}.</translation>
    </message>
    <message>
        <source>A consent is for something.</source>
        <translation>Eine Einwilligung gilt für etwas.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Ein Name braucht mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>A passphrase has at least {0} characters.</source>
        <translation>Eine Passphrase hat mindestens {0} Zeichen.</translation>
    </message>
    <message>
        <source>A profile needs a name that can be seen.</source>
        <translation>Ein Profil braucht einen sichtbaren Namen.</translation>
    </message>
    <message>
        <source>A profile&apos;s name begins with no - and no dot, and has no slash in it.</source>
        <translation>Der Name eines Profils beginnt nicht mit - oder einem Punkt und enthält keinen Schrägstrich.</translation>
    </message>
    <message>
        <source>After how long without use it asks for the passphrase again, where there is one.</source>
        <translation>Nach wie langer Ruhe wieder nach der Passphrase gefragt wird, wo es eine gibt.</translation>
    </message>
    <message>
        <source>After how many days a recording is deleted; 0: never.</source>
        <translation>Nach wie vielen Tagen eine Aufnahme gelöscht wird; 0: nie.</translation>
    </message>
    <message>
        <source>After how many days a session is deleted, with all that was said in it; 0: never.</source>
        <translation>Nach wie vielen Tagen eine Sitzung gelöscht wird, mit allem, was darin gesagt wurde; 0: nie.</translation>
    </message>
    <message>
        <source>Against the base: {0}</source>
        <translation>Gegenüber der Basis: {0}</translation>
    </message>
    <message>
        <source>And {0} others: {1} learned, {2} as before.</source>
        <translation>Und {0} andere: {1} gelernt, {2} wie zuvor.</translation>
    </message>
    <message>
        <source>Another mmdesk is making a version just now.</source>
        <translation>Ein anderes mmdesk macht gerade eine Version.</translation>
    </message>
    <message>
        <source>Another mmdesk is writing {0} in {1}.</source>
        <translation>Ein anderes mmdesk schreibt gerade {0} in {1}.</translation>
    </message>
    <message>
        <source>Another program is at it: a lesson, a version that is brought in, or encrypting.</source>
        <translation>Ein anderes Programm ist daran: eine Lektion, eine aufgenommene Version oder das Verschlüsseln.</translation>
    </message>
    <message>
        <source>Another program is changing the profiles.</source>
        <translation>Ein anderes Programm ändert gerade die Profile.</translation>
    </message>
    <message>
        <source>Ask for another export, made with this mmdesk after `mmdesk migrate-feedback` there.</source>
        <translation>Bitten Sie um einen anderen Export, gemacht mit diesem mmdesk nach `mmdesk migrate-feedback` dort.</translation>
    </message>
    <message>
        <source>Ask who looks after it.</source>
        <translation>Fragen Sie, wer sich darum kümmert.</translation>
    </message>
    <message>
        <source>Ask whoever shared it to export it again.</source>
        <translation>Bitten Sie, wer sie weitergab, sie nochmals zu exportieren.</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>Kamera {0}</translation>
    </message>
    <message>
        <source>Cannot delete {0}: {1}.</source>
        <translation>{0} kann nicht gelöscht werden: {1}.</translation>
    </message>
    <message>
        <source>Cannot encrypt or decrypt {0}: {1}.</source>
        <translation>{0} kann nicht ver- oder entschlüsselt werden: {1}.</translation>
    </message>
    <message>
        <source>Cannot erase {0}: {1}.</source>
        <translation>{0} kann nicht gelöscht werden: {1}.</translation>
    </message>
    <message>
        <source>Cannot forget {0}: {1}.</source>
        <translation>{0} kann nicht vergessen werden: {1}.</translation>
    </message>
    <message>
        <source>Cannot make {0}: {1}.</source>
        <translation>{0} kann nicht angelegt werden: {1}.</translation>
    </message>
    <message>
        <source>Cannot open {0}: another program uses it.</source>
        <translation>{0} kann nicht geöffnet werden: ein anderes Programm benutzt es.</translation>
    </message>
    <message>
        <source>Cannot open {0}: {1}</source>
        <translation>{0} kann nicht geöffnet werden: {1}</translation>
    </message>
    <message>
        <source>Cannot open {0}: {1}.</source>
        <translation>{0} kann nicht geöffnet werden: {1}.</translation>
    </message>
    <message>
        <source>Cannot read the vocabulary {0}.</source>
        <translation>Das Vokabular {0} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Cannot read {0}: {1}.</source>
        <translation>{0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>Cannot use the folder {0}: {1}.</source>
        <translation>Der Ordner {0} kann nicht benutzt werden: {1}.</translation>
    </message>
    <message>
        <source>Cannot write the backup {0}: {1}.</source>
        <translation>Die Sicherung {0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>Cannot write the version {0}: {1}.</source>
        <translation>Die Version {0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>Cannot write to {0}.</source>
        <translation>In {0} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Cannot write to {0}: {1}.</source>
        <translation>In {0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>Cannot write {0} to {1}: {2}.</source>
        <translation>{0} kann nicht in {1} geschrieben werden: {2}.</translation>
    </message>
    <message>
        <source>Cannot write {0}: {1}.</source>
        <translation>{0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>Change it instead.</source>
        <translation>Ändern Sie es stattdessen.</translation>
    </message>
    <message>
        <source>Check its rights and retry.</source>
        <translation>Prüfen Sie die Rechte und versuchen Sie es nochmals.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Check the disk and its free space, and retry.</source>
        <translation>Prüfen Sie den Datenträger und seinen freien Platz, und versuchen Sie es nochmals.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>Check the name and the rights.</source>
        <translation>Prüfen Sie den Namen und die Rechte.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Check the rights of the file.</source>
        <translation>Prüfen Sie die Rechte der Datei.</translation>
    </message>
    <message>
        <source>Choose a .json or .csv that mmdesk has exported.</source>
        <translation>Wählen Sie eine .json oder .csv, die mmdesk exportiert hat.</translation>
    </message>
    <message>
        <source>Choose a file that `mmdesk export-feedback` has written.</source>
        <translation>Wählen Sie eine Datei, die `mmdesk export-feedback` geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose a file that `mmdesk versions export` has written.</source>
        <translation>Wählen Sie eine Datei, die `mmdesk versions export` geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>Choose a video, sound, picture or text file.</source>
        <translation>Wählen Sie eine Video-, Ton-, Bild- oder Textdatei.</translation>
    </message>
    <message>
        <source>Choose another --data-dir.</source>
        <translation>Wählen Sie ein anderes --data-dir.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir.</source>
        <translation>Wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Choose another place for the file.</source>
        <translation>Wählen Sie einen anderen Ort für die Datei.</translation>
    </message>
    <message>
        <source>Choose another with --data-dir.</source>
        <translation>Wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>Choose another with --out.</source>
        <translation>Wählen Sie mit --out einen anderen.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Wählen Sie eines von: {0}.</translation>
    </message>
    <message>
        <source>Choose one that was exported from mmdesk’s settings.</source>
        <translation>Wählen Sie eine, die aus den Einstellungen von mmdesk exportiert wurde.</translation>
    </message>
    <message>
        <source>Choose the video, sound or picture file itself.</source>
        <translation>Wählen Sie die Video-, Ton- oder Bilddatei selbst.</translation>
    </message>
    <message>
        <source>Close all windows of mmdesk, and try again.</source>
        <translation>Schließen Sie alle Fenster von mmdesk und versuchen Sie es nochmals.</translation>
    </message>
    <message>
        <source>Close it and forget once more.</source>
        <translation>Schließen Sie es und vergessen Sie nochmals.</translation>
    </message>
    <message>
        <source>Close it and retry.</source>
        <translation>Schließen Sie es und versuchen Sie es nochmals.</translation>
    </message>
    <message>
        <source>Close it there, and retry.</source>
        <translation>Schließen Sie es dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close it wherever it is open.</source>
        <translation>Schließen Sie es überall, wo es offen ist.</translation>
    </message>
    <message>
        <source>Close other programs, and try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es nochmals.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Close that one, or choose another.</source>
        <translation>Schließen Sie dieses, oder wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Close that, or choose another.</source>
        <translation>Schließen Sie das, oder wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Correct or confirm what is shown, then learn.</source>
        <translation>Berichtigen oder bestätigen Sie, was gezeigt wird; dann lernen Sie.</translation>
    </message>
    <message>
        <source>Cut it into parts under 20 MB.</source>
        <translation>Teilen Sie sie in Stücke unter 20 MB.</translation>
    </message>
    <message>
        <source>Delete it yourself.</source>
        <translation>Löschen Sie es selbst.</translation>
    </message>
    <message>
        <source>Delete it, or put back a copy of it.</source>
        <translation>Löschen Sie es, oder legen Sie eine Kopie davon zurück.</translation>
    </message>
    <message>
        <source>Delete it, or put back a copy.</source>
        <translation>Löschen Sie es, oder legen Sie eine Kopie zurück.</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherkontingent überschritten</translation>
    </message>
    <message>
        <source>Encrypting or decrypting {0} was cut off.</source>
        <translation>Das Ver- oder Entschlüsseln von {0} wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Export a version of yours.</source>
        <translation>Exportieren Sie eine eigene Version.</translation>
    </message>
    <message>
        <source>Export one of them with --person, or all with --with-names.</source>
        <translation>Exportieren Sie mit --person eine davon, oder mit --with-names alle.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei existiert bereits</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Files play without sound until it does.</source>
        <translation>Dateien spielen bis dahin ohne Ton.</translation>
    </message>
    <message>
        <source>Forgotten, but another program still reads the log beside {0}.</source>
        <translation>Vergessen, aber ein anderes Programm liest noch das Protokoll neben {0}.</translation>
    </message>
    <message>
        <source>Four or five words are a good one.</source>
        <translation>Vier oder fünf Wörter sind gut.</translation>
    </message>
    <message>
        <source>Free some disk space and retry.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es nochmals.</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Free some disk space. What was recorded before is kept.</source>
        <translation>Schaffen Sie Platz. Was zuvor aufgenommen wurde, ist bewahrt.</translation>
    </message>
    <message>
        <source>Free some space; the next run goes on.</source>
        <translation>Schaffen Sie Platz; der nächste Lauf macht weiter.</translation>
    </message>
    <message>
        <source>Give yourself the right to read and write it.</source>
        <translation>Geben Sie sich das Recht, ihn zu lesen und zu beschreiben.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it.</source>
        <translation>Geben Sie sich das Recht, sie zu lesen.</translation>
    </message>
    <message>
        <source>Go back to another version, or learn again.</source>
        <translation>Gehen Sie zu einer anderen Version zurück, oder lernen Sie nochmals.</translation>
    </message>
    <message>
        <source>Have {0} give you the folder (`chown`), or choose another with --data-dir.</source>
        <translation>Lassen Sie sich den Ordner von {0} geben (`chown`), oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>Have {0} open and close mmdesk once, or give you the whole folder.</source>
        <translation>Lassen Sie {0} mmdesk einmal öffnen und schließen, oder sich den ganzen Ordner geben.</translation>
    </message>
    <message>
        <source>High contrast, normal, or as the system says.</source>
        <translation>Hoher Kontrast, normaler, oder wie das System.</translation>
    </message>
    <message>
        <source>How far apart the moments of a file are; for files that are opened from now on.</source>
        <translation>Wie weit die Momente einer Datei auseinander liegen; für Dateien, die von nun an geöffnet werden.</translation>
    </message>
    <message>
        <source>How large a recording may become before it ends.</source>
        <translation>Wie groß eine Aufnahme werden darf, bevor sie endet.</translation>
    </message>
    <message>
        <source>How large text is, in percent of what the system gives; buttons and icons grow with it.</source>
        <translation>Wie groß Text ist, in Prozent dessen, was das System vorgibt; Schaltflächen und Symbole wachsen mit.</translation>
    </message>
    <message>
        <source>How many new verdicts make a lesson worth while.</source>
        <translation>Wie viele neue Urteile eine Lektion lohnend machen.</translation>
    </message>
    <message>
        <source>How much is kept at most; the oldest goes first; 0: all.</source>
        <translation>Wie viel höchstens aufgehoben wird; das Älteste geht zuerst; 0: alles.</translation>
    </message>
    <message>
        <source>How often a second it predicts at most; fewer spare the battery.</source>
        <translation>Wie oft je Sekunde höchstens vorhergesagt wird; seltener schont den Akku.</translation>
    </message>
    <message>
        <source>If it is there, allow it for desktop apps in Settings, Privacy &amp; security, {0}.</source>
        <translation>Ist es da, so erlauben Sie es für Desktop-Apps in Einstellungen, Datenschutz &amp; Sicherheit, {0}.</translation>
    </message>
    <message>
        <source>If it is there, allow it in System Settings, Privacy &amp; Security, {0}, and start mmdesk again.</source>
        <translation>Ist es da, so erlauben Sie es in Systemeinstellungen, Datenschutz &amp; Sicherheit, {0}, und starten Sie mmdesk neu.</translation>
    </message>
    <message>
        <source>Import again when it is done.</source>
        <translation>Importieren Sie nochmals, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Install it (on Debian: apt install libportaudio2).</source>
        <translation>Installieren Sie es (unter Debian: apt install libportaudio2).</translation>
    </message>
    <message>
        <source>Install opencv-python 4.10 to 4.x.</source>
        <translation>Installieren Sie opencv-python 4.10 bis 4.x.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Ordner</translation>
    </message>
    <message>
        <source>Is it a subtitle file?</source>
        <translation>Ist es eine Untertiteldatei?</translation>
    </message>
    <message>
        <source>Is it damaged?</source>
        <translation>Ist sie beschädigt?</translation>
    </message>
    <message>
        <source>Is it still plugged in?</source>
        <translation>Ist es noch angeschlossen?</translation>
    </message>
    <message>
        <source>Is it still there?</source>
        <translation>Ist es noch da?</translation>
    </message>
    <message>
        <source>Is its disk still there? Or choose another --data-dir.</source>
        <translation>Ist der Datenträger noch da? Oder wählen Sie ein anderes --data-dir.</translation>
    </message>
    <message>
        <source>It cannot be shared.</source>
        <translation>Sie kann nicht weitergegeben werden.</translation>
    </message>
    <message>
        <source>It did not come to its end.</source>
        <translation>Sie kam nicht zum Ende.</translation>
    </message>
    <message>
        <source>It has {0} lines; the first {1} are read.</source>
        <translation>Sie hat {0} Zeilen; gelesen werden die ersten {1}.</translation>
    </message>
    <message>
        <source>It has {0} pictures; the largest is used.</source>
        <translation>Sie hat {0} Bildspuren; benutzt wird die größte.</translation>
    </message>
    <message>
        <source>It has {0} sounds ({1}{2}); {3} is heard unless another is chosen.</source>
        <translation>Sie hat {0} Tonspuren ({1}{2}); gehört wird {3}, wenn keine andere gewählt ist.</translation>
    </message>
    <message>
        <source>It has {0}.</source>
        <translation>Es hat {0}.</translation>
    </message>
    <message>
        <source>It is asked again; if that lasts, restart it.</source>
        <translation>Es wird nochmals gefragt; bleibt es dabei, starten Sie es neu.</translation>
    </message>
    <message>
        <source>It is damaged, or made to do harm.</source>
        <translation>Sie ist beschädigt, oder gemacht, um zu schaden.</translation>
    </message>
    <message>
        <source>It is locked with a passphrase already.</source>
        <translation>Es ist schon mit einer Passphrase gesperrt.</translation>
    </message>
    <message>
        <source>It is not UTF-8; read as {0}.</source>
        <translation>Sie ist nicht UTF-8; gelesen als {0}.</translation>
    </message>
    <message>
        <source>It is part of mmdesk.</source>
        <translation>Es ist Teil von mmdesk.</translation>
    </message>
    <message>
        <source>It may have more than {0} pixels, or be damaged.</source>
        <translation>Es hat vielleicht mehr als {0} Bildpunkte, oder ist beschädigt.</translation>
    </message>
    <message>
        <source>It may have more than {0} pixels.</source>
        <translation>Es hat vielleicht mehr als {0} Bildpunkte.</translation>
    </message>
    <message>
        <source>It takes {0} MB of free disk space, and there are {1}.</source>
        <translation>Es braucht {0} MB freien Platz, und es gibt {1}.</translation>
    </message>
    <message>
        <source>It was damaged or changed on its way: ask for it again.</source>
        <translation>Sie wurde unterwegs beschädigt oder verändert: bitten Sie nochmals darum.</translation>
    </message>
    <message>
        <source>It was deleted elsewhere.</source>
        <translation>Sie wurde anderswo gelöscht.</translation>
    </message>
    <message>
        <source>It was kept as {0}.</source>
        <translation>Sie wurde als {0} aufgehoben.</translation>
    </message>
    <message>
        <source>Its picture has too many pixels a second.</source>
        <translation>Sein Bild hat zu viele Bildpunkte je Sekunde.</translation>
    </message>
    <message>
        <source>Its picture is of a kind that cannot be decoded.</source>
        <translation>Ihr Bild ist von einer Art, die nicht dekodiert werden kann.</translation>
    </message>
    <message>
        <source>Its picture is too large ({0} pixels).</source>
        <translation>Ihr Bild ist zu groß ({0} Bildpunkte).</translation>
    </message>
    <message>
        <source>Its session may be forgotten.</source>
        <translation>Seine Sitzung ist vielleicht vergessen.</translation>
    </message>
    <message>
        <source>Its sound has only {0} samples a second.</source>
        <translation>Sein Ton hat nur {0} Abtastwerte je Sekunde.</translation>
    </message>
    <message>
        <source>Its sound is of a kind that cannot be decoded, or is encrypted.</source>
        <translation>Ihr Ton ist von einer Art, die nicht dekodiert werden kann, oder verschlüsselt.</translation>
    </message>
    <message>
        <source>Learn again to make it anew from your feedback.</source>
        <translation>Lernen Sie nochmals, um sie aus Ihren Urteilen neu zu machen.</translation>
    </message>
    <message>
        <source>Learn again.</source>
        <translation>Lernen Sie nochmals.</translation>
    </message>
    <message>
        <source>Learning went astray at step {0}.</source>
        <translation>Das Lernen ging bei Schritt {0} in die Irre.</translation>
    </message>
    <message>
        <source>Light, dark, or as the system says.</source>
        <translation>Hell, dunkel, oder wie das System.</translation>
    </message>
    <message>
        <source>Locking with a passphrase needs SQLCipher, which is not installed here.</source>
        <translation>Das Sperren mit einer Passphrase braucht SQLCipher, das hier nicht installiert ist.</translation>
    </message>
    <message>
        <source>Made anew without what was taken back.</source>
        <translation>Neu gemacht, ohne was zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Made by a newer mmdesk; update this one to use it.</source>
        <translation>Von einem neueren mmdesk gemacht; aktualisieren Sie dieses, um sie zu benutzen.</translation>
    </message>
    <message>
        <source>Make it writable, or choose another --data-dir.</source>
        <translation>Machen Sie es beschreibbar, oder wählen Sie ein anderes --data-dir.</translation>
    </message>
    <message>
        <source>Make it writable, or choose another folder with --data-dir.</source>
        <translation>Machen Sie es beschreibbar, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Make the disk writable, or copy the folder to another and give that as --data-dir.</source>
        <translation>Machen Sie den Datenträger beschreibbar, oder kopieren Sie den Ordner auf einen anderen und geben Sie den als --data-dir an.</translation>
    </message>
    <message>
        <source>Make the folder writable, or choose another with --data-dir.</source>
        <translation>Machen Sie den Ordner beschreibbar, oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>Mind capital letters and the keyboard&apos;s language.</source>
        <translation>Beachten Sie Großbuchstaben und die Sprache der Tastatur.</translation>
    </message>
    <message>
        <source>Name somebody whom it was taught for.</source>
        <translation>Nennen Sie jemanden, für den sie gelernt hat.</translation>
    </message>
    <message>
        <source>Name that address itself if you trust it.</source>
        <translation>Nenne jene Adresse selbst, wenn du ihr vertraust.</translation>
    </message>
    <message>
        <source>Name them anew.</source>
        <translation>Benennen Sie sie neu.</translation>
    </message>
    <message>
        <source>No model in {0}: {1} is missing.</source>
        <translation>Kein Modell in {0}: {1} fehlt.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Platz mehr auf dem Gerät</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Nobody is called {0}.</source>
        <translation>Niemand heißt {0}.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Not ended after {0} s: {1}.</source>
        <translation>Nach {0} s nicht beendet: {1}.</translation>
    </message>
    <message>
        <source>Not used, because {0}.</source>
        <translation>Nicht benutzt, weil {0}.</translation>
    </message>
    <message>
        <source>Nothing in the file could be read.</source>
        <translation>Nichts in der Datei konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing in {0} can be decoded: {1}.</source>
        <translation>Nichts in {0} kann dekodiert werden: {1}.</translation>
    </message>
    <message>
        <source>Nothing to learn from yet.</source>
        <translation>Noch nichts, woraus zu lernen wäre.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>On your last {0} {1}: {2} right before, {3} right now (probably {4});</source>
        <translation>Bei Ihren letzten {0} {1}: zuvor {2} richtig, jetzt {3} richtig (wohl {4});</translation>
    </message>
    <message>
        <source>Open it and choose Forget everything… there.</source>
        <translation>Öffnen Sie es und wählen Sie dort „Alles vergessen…“ aus.</translation>
    </message>
    <message>
        <source>Open the media file.</source>
        <translation>Öffnen Sie die Mediendatei.</translation>
    </message>
    <message>
        <source>Open the window, or run `mmdesk lock`, which goes on with it.</source>
        <translation>Öffnen Sie das Fenster, oder führen Sie `mmdesk lock` aus, was damit weitermacht.</translation>
    </message>
    <message>
        <source>OpenCV&apos;s face detector is missing.</source>
        <translation>Der Gesichtsdetektor von OpenCV fehlt.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another.</source>
        <translation>Stecken Sie es neu ein, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another.</source>
        <translation>Schließen Sie es an, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Plug one in.</source>
        <translation>Schließen Sie eines an.</translation>
    </message>
    <message>
        <source>Put back a copy of it: without it, what is encrypted cannot be read.</source>
        <translation>Legen Sie eine Kopie davon zurück: ohne sie kann das Verschlüsselte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Put back the file as it was.</source>
        <translation>Legen Sie die Datei zurück, wie sie war.</translation>
    </message>
    <message>
        <source>Put it back, or delete the profile.</source>
        <translation>Bringen Sie ihn zurück, oder löschen Sie das Profil.</translation>
    </message>
    <message>
        <source>Put {0} or {1} back, or choose another --data-dir.</source>
        <translation>Legen Sie {0} oder {1} zurück, oder wählen Sie ein anderes --data-dir.</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Lesen Sie sie nochmals.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Nur lesbares Dateisystem</translation>
    </message>
    <message>
        <source>Reinstall mmdesk, or go back to another version.</source>
        <translation>Installieren Sie mmdesk neu, oder gehen Sie zu einer anderen Version zurück.</translation>
    </message>
    <message>
        <source>Reinstall mmdesk.</source>
        <translation>Installieren Sie mmdesk neu.</translation>
    </message>
    <message>
        <source>Remove it to use the built-in detector.</source>
        <translation>Entfernen Sie ihn, um den eingebauten Detektor zu benutzen.</translation>
    </message>
    <message>
        <source>Remove it, or give the verdict again.</source>
        <translation>Entfernen Sie es, oder geben Sie das Urteil nochmals.</translation>
    </message>
    <message>
        <source>Restart mmdesk.</source>
        <translation>Starten Sie mmdesk neu.</translation>
    </message>
    <message>
        <source>Retry; nothing was changed.</source>
        <translation>Versuchen Sie es nochmals; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Run `sudo usermod -aG {0} $USER`, log out and in again.</source>
        <translation>Führen Sie `sudo usermod -aG {0} $USER` aus, und melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>Run this in a terminal, which asks for it, or give --passphrase-file FILE before the command.</source>
        <translation>Führen Sie das in einem Terminal aus, das danach fragt, oder geben Sie --passphrase-file FILE vor dem Befehl an.</translation>
    </message>
    <message>
        <source>Say for what.</source>
        <translation>Sagen Sie, wofür.</translation>
    </message>
    <message>
        <source>Settings could not be saved: {0}.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: {0}.</translation>
    </message>
    <message>
        <source>Some pictures are damaged.</source>
        <translation>Einige Bilder sind beschädigt.</translation>
    </message>
    <message>
        <source>Some pictures cannot be decoded: {0}.</source>
        <translation>Einige Bilder können nicht dekodiert werden: {0}.</translation>
    </message>
    <message>
        <source>Some sound cannot be converted: {0}.</source>
        <translation>Etwas Ton kann nicht umgewandelt werden: {0}.</translation>
    </message>
    <message>
        <source>Some sound cannot be decoded: {0}.</source>
        <translation>Ein Teil des Tons kann nicht dekodiert werden: {0}.</translation>
    </message>
    <message>
        <source>Some sound is not a number; it was taken as silence.</source>
        <translation>Etwas Ton ist keine Zahl; er wurde als Stille genommen.</translation>
    </message>
    <message>
        <source>Some subtitles cannot be decoded: {0}.</source>
        <translation>Einige Untertitel können nicht dekodiert werden: {0}.</translation>
    </message>
    <message>
        <source>Somebody is called {0} already.</source>
        <translation>Jemand heißt schon {0}.</translation>
    </message>
    <message>
        <source>Somebody may have tampered with it.</source>
        <translation>Vielleicht hat jemand daran manipuliert.</translation>
    </message>
    <message>
        <source>Something it learned from was forgotten meanwhile.</source>
        <translation>Etwas, woraus sie gelernt hat, wurde inzwischen vergessen.</translation>
    </message>
    <message>
        <source>Started at {0}.</source>
        <translation>Gestartet um {0}.</translation>
    </message>
    <message>
        <source>The PortAudio library is missing, so no microphone can be used.</source>
        <translation>Die Bibliothek PortAudio fehlt, also kann kein Mikrofon benutzt werden.</translation>
    </message>
    <message>
        <source>The backup {0} cannot be brought back: {1}.</source>
        <translation>Die Sicherung {0} kann nicht zurückgeholt werden: {1}.</translation>
    </message>
    <message>
        <source>The backup {0} is damaged, or of a newer mmdesk.</source>
        <translation>Die Sicherung {0} ist beschädigt, oder von einem neueren mmdesk.</translation>
    </message>
    <message>
        <source>The base cannot be removed.</source>
        <translation>Die Basis kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The base is in use.</source>
        <translation>Die Basis ist im Gebrauch.</translation>
    </message>
    <message>
        <source>The base is part of every mmdesk.</source>
        <translation>Die Basis ist Teil jedes mmdesk.</translation>
    </message>
    <message>
        <source>The candidate in {0} has no card.</source>
        <translation>Der Kandidat in {0} hat keine Karte.</translation>
    </message>
    <message>
        <source>The card in {0} cannot be read.</source>
        <translation>Die Karte in {0} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The card in {0} describes no network.</source>
        <translation>Die Karte in {0} beschreibt kein Netz.</translation>
    </message>
    <message>
        <source>The card in {0} has no usable configuration.</source>
        <translation>Die Karte in {0} hat keine brauchbare Konfiguration.</translation>
    </message>
    <message>
        <source>The copy of the database is not sound.</source>
        <translation>Die Kopie der Datenbank ist nicht in Ordnung.</translation>
    </message>
    <message>
        <source>The cryptography that is installed here has no Argon2id.</source>
        <translation>Das hier installierte cryptography hat kein Argon2id.</translation>
    </message>
    <message>
        <source>The data in {0} is locked with a passphrase.</source>
        <translation>Die Daten in {0} sind mit einer Passphrase gesperrt.</translation>
    </message>
    <message>
        <source>The database cannot be used ({0}).</source>
        <translation>Die Datenbank kann nicht benutzt werden ({0}).</translation>
    </message>
    <message>
        <source>The database {0} belongs to {1}.</source>
        <translation>Die Datenbank {0} gehört {1}.</translation>
    </message>
    <message>
        <source>The database {0} cannot be opened: {1} beside it belongs to {2}.</source>
        <translation>Die Datenbank {0} kann nicht geöffnet werden: {1} daneben gehört {2}.</translation>
    </message>
    <message>
        <source>The database {0} cannot be opened: {1}.</source>
        <translation>Die Datenbank {0} kann nicht geöffnet werden: {1}.</translation>
    </message>
    <message>
        <source>The database {0} is damaged.</source>
        <translation>Die Datenbank {0} ist beschädigt.</translation>
    </message>
    <message>
        <source>The database {0} is in use by another program.</source>
        <translation>Die Datenbank {0} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The database {0} is missing, and there are backups of it.</source>
        <translation>Die Datenbank {0} fehlt, und es gibt Sicherungen von ihr.</translation>
    </message>
    <message>
        <source>The database {0} is of a newer mmdesk (schema {1}; this one knows {2}).</source>
        <translation>Die Datenbank {0} ist von einem neueren mmdesk (Schema {1}; dieses kennt {2}).</translation>
    </message>
    <message>
        <source>The database {0} {1}.</source>
        <translation>Die Datenbank {0} {1}.</translation>
    </message>
    <message>
        <source>The database&apos;s log was damaged: what was said or read last, before mmdesk ended, is missing.</source>
        <translation>Das Protokoll der Datenbank war beschädigt: was zuletzt gesagt oder gelesen wurde, bevor mmdesk endete, fehlt.</translation>
    </message>
    <message>
        <source>The face detector {0} cannot be read.</source>
        <translation>Der Gesichtsdetektor {0} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The features in {0} are of another base model and cannot teach this one.</source>
        <translation>Die Merkmale in {0} sind von einem anderen Basismodell und können dieses nichts lehren.</translation>
    </message>
    <message>
        <source>The file ends after {0} s although it promises {1} s.</source>
        <translation>Die Datei endet nach {0} s, obwohl sie {1} s verspricht.</translation>
    </message>
    <message>
        <source>The file has no sound {0}.</source>
        <translation>Die Datei hat keinen Ton {0}.</translation>
    </message>
    <message>
        <source>The file is cut off in the middle of a packet.</source>
        <translation>Die Datei ist mitten in einem Paket abgeschnitten.</translation>
    </message>
    <message>
        <source>The file is damaged: {0}.</source>
        <translation>Die Datei ist beschädigt: {0}.</translation>
    </message>
    <message>
        <source>The file plays on without sound.</source>
        <translation>Die Datei spielt ohne Ton weiter.</translation>
    </message>
    <message>
        <source>The file {0}</source>
        <translation>die Datei {0}</translation>
    </message>
    <message>
        <source>The file {0} can only be read.</source>
        <translation>Die Datei {0} kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>The file {0} cannot even be read.</source>
        <translation>Die Datei {0} kann nicht einmal gelesen werden.</translation>
    </message>
    <message>
        <source>The file {0} could not be read: {1}.</source>
        <translation>Die Datei {0} konnte nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>The file {0} in {1} does not match the card.</source>
        <translation>Die Datei {0} in {1} passt nicht zur Karte.</translation>
    </message>
    <message>
        <source>The file {0} in {1} is missing or damaged.</source>
        <translation>Die Datei {0} in {1} fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The file {0} in {1} is not of this network.</source>
        <translation>Die Datei {0} in {1} ist nicht von diesem Netz.</translation>
    </message>
    <message>
        <source>The first profile cannot be deleted.</source>
        <translation>Das erste Profil kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The folder of {0} cannot be used: {1}.</source>
        <translation>Der Ordner von {0} kann nicht benutzt werden: {1}.</translation>
    </message>
    <message>
        <source>The folder of {0} is missing: {1}.</source>
        <translation>Der Ordner von {0} fehlt: {1}.</translation>
    </message>
    <message>
        <source>The folder {0} belongs to {1}.</source>
        <translation>Der Ordner {0} gehört {1}.</translation>
    </message>
    <message>
        <source>The folder {0} can only be read; mmdesk writes there even to read.</source>
        <translation>Der Ordner {0} kann nur gelesen werden; mmdesk schreibt dort auch zum Lesen.</translation>
    </message>
    <message>
        <source>The folder {0} cannot even be read.</source>
        <translation>Der Ordner {0} kann nicht einmal gelesen werden.</translation>
    </message>
    <message>
        <source>The folder {0} is on a disk that can only be read; mmdesk writes there even to read.</source>
        <translation>Der Ordner {0} liegt auf einem Datenträger, der nur gelesen werden kann; mmdesk schreibt dort auch zum Lesen.</translation>
    </message>
    <message>
        <source>The list of profiles in {0} cannot be read: {1}.</source>
        <translation>Die Liste der Profile in {0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>The log says more.</source>
        <translation>Das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>The microphone is not there.</source>
        <translation>Das Mikrofon ist nicht da.</translation>
    </message>
    <message>
        <source>The microphone stopped because of an error in mmdesk. The log says more.</source>
        <translation>Das Mikrofon hielt wegen eines Fehlers in mmdesk an. Das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>The microphone stopped delivering.</source>
        <translation>Das Mikrofon liefert nichts mehr.</translation>
    </message>
    <message>
        <source>The microphone {0} is not there.</source>
        <translation>Das Mikrofon {0} ist nicht da.</translation>
    </message>
    <message>
        <source>The name is longer than {0} letters.</source>
        <translation>Der Name ist länger als {0} Zeichen.</translation>
    </message>
    <message>
        <source>The picture {0} cannot be decoded: {1}.</source>
        <translation>Das Bild {0} kann nicht dekodiert werden: {1}.</translation>
    </message>
    <message>
        <source>The private settings in {0} could not be read ({1}). Delete it to begin anew.</source>
        <translation>Die privaten Einstellungen in {0} konnten nicht gelesen werden ({1}). Löschen Sie sie, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The profiles in {0} cannot be looked at: {1}.</source>
        <translation>Die Profile in {0} sind nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>The recogniser of languages is damaged.</source>
        <translation>Der Erkenner der Sprachen ist beschädigt.</translation>
    </message>
    <message>
        <source>The recording {0} cannot be deleted: {1}.</source>
        <translation>Die Aufnahme {0} kann nicht gelöscht werden: {1}.</translation>
    </message>
    <message>
        <source>The recording {0} cannot be written: {1}.</source>
        <translation>Die Aufnahme {0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}: it is a number from {2} to {3}.</source>
        <translation>Die Einstellung {0} kann nicht {1} sein: Sie ist eine Zahl von {2} bis {3}.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}: it is a whole number from {2} to {3}.</source>
        <translation>Die Einstellung {0} kann nicht {1} sein: Sie ist eine ganze Zahl von {2} bis {3}.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}: it is one of {2}.</source>
        <translation>Die Einstellung {0} kann nicht {1} sein: Sie ist eines von {2}.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}: it is true or false.</source>
        <translation>Die Einstellung {0} kann nicht {1} sein: Sie ist true oder false.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}; using the default.</source>
        <translation>Die Einstellung {0} kann nicht {1} sein; benutzt wird die Vorgabe.</translation>
    </message>
    <message>
        <source>The setting {0} is not known here.</source>
        <translation>Die Einstellung {0} ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The settings file could not be read ({0}); using the defaults.</source>
        <translation>Die Datei der Einstellungen konnte nicht gelesen werden ({0}); es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The settings file could not be read ({0}); what is in use was written anew.</source>
        <translation>Die Datei der Einstellungen konnte nicht gelesen werden ({0}); was gilt, wurde neu geschrieben.</translation>
    </message>
    <message>
        <source>The sound output does not open: {0}.</source>
        <translation>Die Tonausgabe öffnet sich nicht: {0}.</translation>
    </message>
    <message>
        <source>The sound output does not start.</source>
        <translation>Die Tonausgabe startet nicht.</translation>
    </message>
    <message>
        <source>The sound output went away.</source>
        <translation>Die Tonausgabe ist verschwunden.</translation>
    </message>
    <message>
        <source>The sound system does not answer.</source>
        <translation>Das Tonsystem antwortet nicht.</translation>
    </message>
    <message>
        <source>The sound system does not answer: {0}.</source>
        <translation>Das Tonsystem antwortet nicht: {0}.</translation>
    </message>
    <message>
        <source>The stream {0}</source>
        <translation>der Stream {0}</translation>
    </message>
    <message>
        <source>The verdict {0} cannot be understood: {1}.</source>
        <translation>Das Urteil {0} ist nicht zu verstehen: {1}.</translation>
    </message>
    <message>
        <source>The verdict {0} has damaged features of its {1}.</source>
        <translation>Das Urteil {0} hat beschädigte Merkmale: {1}.</translation>
    </message>
    <message>
        <source>The verdict {0} of {1} {2}: it was made with another base.</source>
        <translation>Das Urteil {0} von {1} {2}: es wurde mit einer anderen Basis gemacht.</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged.</source>
        <translation>Die Gewichte in {0} sind beschädigt.</translation>
    </message>
    <message>
        <source>The weights in {0} are not all numbers.</source>
        <translation>Die Gewichte in {0} sind nicht alle Zahlen.</translation>
    </message>
    <message>
        <source>The weights in {0} are not of this network.</source>
        <translation>Die Gewichte in {0} sind nicht von diesem Netz.</translation>
    </message>
    <message>
        <source>The weights in {0} are not those of its card.</source>
        <translation>Die Gewichte in {0} sind nicht die seiner Karte.</translation>
    </message>
    <message>
        <source>The weights in {0} do not match their card.</source>
        <translation>Die Gewichte in {0} passen nicht zu ihrer Karte.</translation>
    </message>
    <message>
        <source>The weights of version {0} are damaged.</source>
        <translation>Die Gewichte der Version {0} sind beschädigt.</translation>
    </message>
    <message>
        <source>The weights of version {0} do not match its card.</source>
        <translation>Die Gewichte der Version {0} passen nicht zu ihrer Karte.</translation>
    </message>
    <message>
        <source>There are no verdicts in {0}.</source>
        <translation>In {0} sind keine Urteile.</translation>
    </message>
    <message>
        <source>There are only {0} new verdicts to judge a new version by; it takes {1}.</source>
        <translation>Es gibt nur {0} neue Urteile, nach denen eine neue Version zu beurteilen wäre; es braucht {1}.</translation>
    </message>
    <message>
        <source>There is a profile {0} already.</source>
        <translation>Es gibt schon ein Profil {0}.</translation>
    </message>
    <message>
        <source>There is no backup; move {0}* to another folder to begin anew.</source>
        <translation>Es gibt keine Sicherung; verschieben Sie {0}* in einen anderen Ordner, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>Es gibt kein Mikrofon.</translation>
    </message>
    <message>
        <source>There is no new verdict</source>
        <translation>Es gibt kein neues Urteil</translation>
    </message>
    <message>
        <source>There is no new verdict to judge a new version by; it takes {0}.</source>
        <translation>Es gibt kein neues Urteil, nach dem eine neue Version zu beurteilen wäre; es braucht {0}.</translation>
    </message>
    <message>
        <source>There is no objective {0}.</source>
        <translation>Es gibt kein Ziel {0}.</translation>
    </message>
    <message>
        <source>There is no profile {0}.</source>
        <translation>Es gibt kein Profil {0}.</translation>
    </message>
    <message>
        <source>There is no session {0}.</source>
        <translation>Es gibt keine Sitzung {0}.</translation>
    </message>
    <message>
        <source>There is no sound output, so files play without sound.</source>
        <translation>Es gibt keine Tonausgabe, also spielen Dateien ohne Ton.</translation>
    </message>
    <message>
        <source>There is no verdict of yours to judge it by.</source>
        <translation>Es gibt kein Urteil von Ihnen, nach dem man sie beurteilen könnte.</translation>
    </message>
    <message>
        <source>There is no version {0}.</source>
        <translation>Es gibt keine Version {0}.</translation>
    </message>
    <message>
        <source>There is nothing to roll back to.</source>
        <translation>Es gibt nichts, wohin zurückzugehen wäre.</translation>
    </message>
    <message>
        <source>There is only 1 new verdict to judge a new version by; it takes {0}.</source>
        <translation>Es gibt nur 1 neues Urteil, nach dem eine neue Version zu beurteilen wäre; es braucht {0}.</translation>
    </message>
    <message>
        <source>There is too little memory to unlock: it takes {0} MiB.</source>
        <translation>Es ist zu wenig Speicher da, um zu entsperren: es braucht {0} MiB.</translation>
    </message>
    <message>
        <source>There {0}</source>
        <translation>Es {0}</translation>
    </message>
    <message>
        <source>These settings are of a newer mmdesk.</source>
        <translation>Diese Einstellungen sind von einem neueren mmdesk.</translation>
    </message>
    <message>
        <source>This consent is not there any more.</source>
        <translation>Diese Einwilligung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This file is encrypted, and its key is not known here.</source>
        <translation>Diese Datei ist verschlüsselt, und ihr Schlüssel ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This is no file of settings.</source>
        <translation>Das ist keine Datei mit Einstellungen.</translation>
    </message>
    <message>
        <source>This is no file of settings: it is too large.</source>
        <translation>Das ist keine Datei mit Einstellungen: Sie ist zu groß.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>This person was forgotten.</source>
        <translation>Diese Person wurde vergessen.</translation>
    </message>
    <message>
        <source>This profile is just being deleted.</source>
        <translation>Dieses Profil wird gerade gelöscht.</translation>
    </message>
    <message>
        <source>This profile was deleted meanwhile.</source>
        <translation>Dieses Profil wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>This session is not there any more.</source>
        <translation>Diese Sitzung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This version has no part for {0}.</source>
        <translation>Diese Version hat keinen Teil für {0}.</translation>
    </message>
    <message>
        <source>This version is for named people alone.</source>
        <translation>Diese Version ist allein für benannte Personen.</translation>
    </message>
    <message>
        <source>To be used with care: {0}.</source>
        <translation>Mit Vorsicht zu benutzen, weil {0}.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Try it once more.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Tippen Sie einen ein.</translation>
    </message>
    <message>
        <source>Unlock the data directory it belongs to with its passphrase.</source>
        <translation>Entsperren Sie den Datenordner, zu dem es gehört, mit seiner Passphrase.</translation>
    </message>
    <message>
        <source>Update mmdesk to export it.</source>
        <translation>Aktualisieren Sie mmdesk, um sie zu exportieren.</translation>
    </message>
    <message>
        <source>Update mmdesk to use it.</source>
        <translation>Aktualisieren Sie mmdesk, um sie zu benutzen.</translation>
    </message>
    <message>
        <source>Update mmdesk, and import it again.</source>
        <translation>Aktualisieren Sie mmdesk, und importieren Sie sie nochmals.</translation>
    </message>
    <message>
        <source>Update mmdesk, or choose another --data-dir.</source>
        <translation>Aktualisieren Sie mmdesk, oder wählen Sie ein anderes --data-dir.</translation>
    </message>
    <message>
        <source>Update this one, and import them again.</source>
        <translation>Aktualisieren Sie dieses und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Use the same mmdesk on both computers, learn again there, and ask for it again.</source>
        <translation>Benutzen Sie auf beiden Computern dasselbe mmdesk, lernen Sie dort nochmals, und bitten Sie nochmals darum.</translation>
    </message>
    <message>
        <source>Version {0} belongs to another base model.</source>
        <translation>Version {0} gehört zu einem anderen Basismodell.</translation>
    </message>
    <message>
        <source>Version {0} is damaged; one before it is gone on from.</source>
        <translation>Version {0} ist beschädigt; weiter geht es mit einer davor.</translation>
    </message>
    <message>
        <source>Version {0} is missing or damaged.</source>
        <translation>Version {0} fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Version {0} was made by a newer mmdesk.</source>
        <translation>Version {0} wurde von einem neueren mmdesk gemacht.</translation>
    </message>
    <message>
        <source>Wait for it, or use another --out.</source>
        <translation>Warten Sie darauf, oder benutzen Sie ein anderes --out.</translation>
    </message>
    <message>
        <source>Wait for its end and retry.</source>
        <translation>Warten Sie auf das Ende und versuchen Sie es nochmals.</translation>
    </message>
    <message>
        <source>Was it moved, or its disk taken out?</source>
        <translation>Wurde sie verschoben, oder ihr Datenträger entfernt?</translation>
    </message>
    <message>
        <source>What the window speaks, from its next start; or as the system does.</source>
        <translation>Was das Fenster ab dem nächsten Start spricht; oder wie das System.</translation>
    </message>
    <message>
        <source>When it learns without being asked; only while that disturbs nobody.</source>
        <translation>Wann es ungefragt lernt; nur während es niemanden stört.</translation>
    </message>
    <message>
        <source>Whether bars and lanes glide, or change seldom, or as the system says.</source>
        <translation>Ob Balken und Spuren gleiten oder sich selten ändern; oder wie das System.</translation>
    </message>
    <message>
        <source>Whether the foot of the window says how fast and how late predictions are.</source>
        <translation>Ob der Fuß des Fensters sagt, wie schnell und wie spät Vorhersagen sind.</translation>
    </message>
    <message>
        <source>Whether the sound of a question in Ask me plays by itself.</source>
        <translation>Ob der Ton einer Frage in „Frag mich“ von selbst spielt.</translation>
    </message>
    <message>
        <source>Which version was in use cannot be read from {0}.</source>
        <translation>Welche Version im Gebrauch war, kann aus {0} nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>Schreiben Sie einen.</translation>
    </message>
    <message>
        <source>`chmod {0} {1}` makes it writable; or choose another folder with --data-dir.</source>
        <translation>`chmod {0} {1}` macht es beschreibbar; oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>`mmdesk export-feedback` names each verdict&apos;s session.</source>
        <translation>`mmdesk export-feedback` nennt die Sitzung jedes Urteils.</translation>
    </message>
    <message>
        <source>`mmdesk people` lists who is known.</source>
        <translation>`mmdesk people` listet auf, wer bekannt ist.</translation>
    </message>
    <message>
        <source>`mmdesk profiles` lists them.</source>
        <translation>`mmdesk profiles` zählt sie auf.</translation>
    </message>
    <message>
        <source>`mmdesk restore` brings the backup {0} back, and keeps what is there aside.</source>
        <translation>`mmdesk restore` bringt die Sicherung {0} zurück und legt beiseite, was da ist.</translation>
    </message>
    <message>
        <source>`mmdesk restore` brings the backup {0} back; or put the file back where it was.</source>
        <translation>`mmdesk restore` holt die Sicherung {0} zurück; oder legen Sie die Datei zurück, wo sie war.</translation>
    </message>
    <message>
        <source>`mmdesk versions` lists them.</source>
        <translation>`mmdesk versions` listet sie auf.</translation>
    </message>
    <message>
        <source>are only {0} new verdicts</source>
        <translation>gibt nur {0} neue Urteile</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>better by {0} points</source>
        <translation>um {0} Punkte besser</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>cannot be read or written</source>
        <translation>kann nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>cannot grow: the disk is full</source>
        <translation>kann nicht wachsen: der Datenträger ist voll</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>das Dekodieren</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>das Holen</translation>
    </message>
    <message>
        <source>has a key twice</source>
        <translation>hat einen Schlüssel zweimal</translation>
    </message>
    <message>
        <source>has a number that is out of range</source>
        <translation>hat eine Zahl außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>has half a letter in it</source>
        <translation>hat einen halben Buchstaben darin</translation>
    </message>
    <message>
        <source>has {0}, and {1} is no number</source>
        <translation>hat {0}, und {1} ist keine Zahl</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>is no JSON</source>
        <translation>ist kein JSON</translation>
    </message>
    <message>
        <source>is no list</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>ist zu lang</translation>
    </message>
    <message>
        <source>its connections cannot be watched over</source>
        <translation>seine Verbindungen können nicht überwacht werden</translation>
    </message>
    <message>
        <source>no process to decode it could be made</source>
        <translation>es ließ sich kein Prozess machen, der ihn dekodiert</translation>
    </message>
    <message>
        <source>on everyone else, judged by face alone, {0}.</source>
        <translation>bei allen anderen, allein nach dem Gesicht beurteilt, {0}.</translation>
    </message>
    <message>
        <source>on everyone else, judged by text alone, {0}.</source>
        <translation>bei allen anderen, allein nach dem Text beurteilt, {0}.</translation>
    </message>
    <message>
        <source>on everyone else, judged by voice alone, {0}.</source>
        <translation>bei allen anderen, allein nach der Stimme beurteilt, {0}.</translation>
    </message>
    <message>
        <source>the system ended {0}, most likely for want of memory</source>
        <translation>das System hat {0} beendet, wohl aus Mangel an Speicher</translation>
    </message>
    <message>
        <source>what decodes it</source>
        <translation>was es dekodiert</translation>
    </message>
    <message>
        <source>what fetches it</source>
        <translation>was ihn holt</translation>
    </message>
    <message>
        <source>{0} is how commands call the first profile.</source>
        <translation>{0} heißt in Befehlen das erste Profil.</translation>
    </message>
    <message>
        <source>{0} is open in another window or command.</source>
        <translation>{0} ist in einem anderen Fenster oder Befehl offen.</translation>
    </message>
    <message>
        <source>{0} is where mmdesk keeps its own data.</source>
        <translation>{0} ist der Ort, an dem mmdesk eigene Daten aufbewahrt.</translation>
    </message>
    <message>
        <source>{0} leads to {1}, which is not the computer and port that you named.</source>
        <translation>{0} führt zu {1}; das ist nicht der Computer und Port, den du genannt hast.</translation>
    </message>
    <message>
        <source>{0} more settings in it cannot be taken either.</source>
        <translation>{0} weitere Einstellungen darin können auch nicht übernommen werden.</translation>
    </message>
    <message>
        <source>{0} went wrong</source>
        <translation>{0} ging schief</translation>
    </message>
    <message>
        <source>is in use by another program</source>
        <translation>wird von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>, judged by face alone,</source>
        <translation>, beurteilt allein nach dem Gesicht,</translation>
    </message>
    <message>
        <source>, judged by text alone,</source>
        <translation>, beurteilt allein nach dem Text,</translation>
    </message>
    <message>
        <source>, judged by voice alone,</source>
        <translation>, beurteilt allein nach der Stimme,</translation>
    </message>
    <message>
        <source>is only 1 new verdict</source>
        <translation>gibt nur 1 neues Urteil</translation>
    </message>
    <message>
        <source>it does not do better for you</source>
        <translation>sie für Sie nicht besser ist</translation>
    </message>
    <message>
        <source>it gave what you said {0} % on average before, {1} % now;</source>
        <translation>sie gab dem, was Sie sagten, zuvor im Mittel {0} %, jetzt {1} %;</translation>
    </message>
    <message>
        <source>it holds none of what its header promises</source>
        <translation>sie enthält nichts von dem, was ihr Kopf verspricht</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>es wurde angehalten</translation>
    </message>
    <message>
        <source>it would do worse on everyone else</source>
        <translation>sie bei allen anderen schlechter wäre</translation>
    </message>
    <message>
        <source>nearly every verdict names {0}, whatever was shown: from one name alone nothing can be learned that tells emotions apart</source>
        <translation>fast jedes Urteil {0} nennt, was auch gezeigt wurde: aus einem Namen allein lässt sich nichts lernen, das Emotionen unterscheidet</translation>
    </message>
    <message>
        <source>on everyone else {0}.</source>
        <translation>bei allen anderen {0}.</translation>
    </message>
    <message>
        <source>on everyone else{0} {1}.</source>
        <translation>bei allen anderen{0} {1}.</translation>
    </message>
    <message>
        <source>status {0}</source>
        <translation>Status {0}</translation>
    </message>
    <message>
        <source>that can still be chance</source>
        <translation>das noch Zufall sein kann</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>das Mikrofon</translation>
    </message>
    <message>
        <source>the microphone {0}</source>
        <translation>das Mikrofon {0}</translation>
    </message>
    <message>
        <source>the names fit these moments no better than others: they may be random</source>
        <translation>die Namen zu diesen Momenten nicht besser passen als zu anderen: sie können zufällig sein</translation>
    </message>
    <message>
        <source>the verdicts call every emotion by the name of another one</source>
        <translation>die Urteile jede Emotion mit dem Namen einer anderen nennen</translation>
    </message>
    <message>
        <source>unchanged ({0} points)</source>
        <translation>unverändert ({0} Punkte)</translation>
    </message>
    <message>
        <source>unchanged ({0})</source>
        <translation>unverändert ({0})</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>Urteilen</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>worse by {0} points</source>
        <translation>um {0} Punkte schlechter</translation>
    </message>
    <message>
        <source>you may not read {0}.</source>
        <translation>Sie dürfen {0} nicht lesen.</translation>
    </message>
    <message>
        <source>{0} (after {1} moments)</source>
        <translation>{0} (nach {1} Momenten)</translation>
    </message>
    <message>
        <source>{0} cannot be decrypted: it was changed or damaged after it was encrypted.</source>
        <translation>{0} kann nicht entschlüsselt werden: es wurde nach dem Verschlüsseln verändert oder beschädigt.</translation>
    </message>
    <message>
        <source>{0} cannot be opened.</source>
        <translation>{0} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}</source>
        <translation>{0} kann nicht geöffnet werden: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be read any more.</source>
        <translation>{0} kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>{0} cannot be read at {1} s.</source>
        <translation>{0} kann bei {1} s nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{0} cannot be read: no process to decode it could be made.</source>
        <translation>{0} kann nicht gelesen werden: es konnte kein Prozess zum Dekodieren gemacht werden.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be set aside: {1}.</source>
        <translation>{0} kann nicht beiseitegelegt werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be shown: {1}.</source>
        <translation>{0} kann nicht gezeigt werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}.</source>
        <translation>{0} kann nicht benutzt werden: {1}.</translation>
    </message>
    <message>
        <source>{0} crashed ({1})</source>
        <translation>{0} stürzte ab ({1})</translation>
    </message>
    <message>
        <source>{0} delivers no picture.</source>
        <translation>{0} liefert kein Bild.</translation>
    </message>
    <message>
        <source>{0} ended without a word</source>
        <translation>{0} endete ohne ein Wort</translation>
    </message>
    <message>
        <source>{0} fewer to {1} more</source>
        <translation>{0} weniger bis {1} mehr</translation>
    </message>
    <message>
        <source>{0} gives what is no picture.</source>
        <translation>{0} gibt etwas, das kein Bild ist.</translation>
    </message>
    <message>
        <source>{0} has no picture in it.</source>
        <translation>{0} enthält kein Bild.</translation>
    </message>
    <message>
        <source>{0} has no picture or sound that can be used.</source>
        <translation>{0} hat weder Bild noch Ton, die zu gebrauchen wären.</translation>
    </message>
    <message>
        <source>{0} has no sound in it.</source>
        <translation>In {0} ist kein Ton.</translation>
    </message>
    <message>
        <source>{0} has no subtitles in it.</source>
        <translation>In {0} sind keine Untertitel.</translation>
    </message>
    <message>
        <source>{0} has no text in it.</source>
        <translation>In {0} ist kein Text.</translation>
    </message>
    <message>
        <source>{0} holds no shared verdicts: line {1}: {2}.</source>
        <translation>{0} enthält keine weitergegebenen Urteile: Zeile {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} is a playlist or another kind of file that mmdesk does not open.</source>
        <translation>{0} ist eine Abspielliste oder eine andere Art Datei, die mmdesk nicht öffnet.</translation>
    </message>
    <message>
        <source>{0} is a timeline of emotions, not what people say.</source>
        <translation>{0} ist eine Zeitleiste von Emotionen, nicht was Menschen sagen.</translation>
    </message>
    <message>
        <source>{0} is damaged and cannot be decrypted.</source>
        <translation>{0} ist beschädigt und kann nicht entschlüsselt werden.</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>{0} ist beschädigt.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} ist leer.</translation>
    </message>
    <message>
        <source>{0} is missing in {1}: without it, what is encrypted there cannot be read.</source>
        <translation>{0} fehlt in {1}: ohne sie kann das dort Verschlüsselte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{0} is no version that can be imported: {1}.</source>
        <translation>{0} ist keine Version, die importiert werden kann: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} ist keine Datei.</translation>
    </message>
    <message>
        <source>{0} is not a text file.</source>
        <translation>{0} ist keine Textdatei.</translation>
    </message>
    <message>
        <source>{0} is not a timeline that can be imported: {1}.</source>
        <translation>{0} ist keine Zeitleiste, die importiert werden kann: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a video, sound or picture file, or it is damaged.</source>
        <translation>{0} ist keine Video-, Ton- oder Bilddatei, oder beschädigt.</translation>
    </message>
    <message>
        <source>{0} is not the file any more that was read.</source>
        <translation>{0} ist nicht mehr die Datei, die gelesen wurde.</translation>
    </message>
    <message>
        <source>{0} is not what was signed.</source>
        <translation>{0} ist nicht, was unterschrieben wurde.</translation>
    </message>
    <message>
        <source>{0} is of a newer mmdesk.</source>
        <translation>{0} ist von einem neueren mmdesk.</translation>
    </message>
    <message>
        <source>{0} is of another key.</source>
        <translation>{0} ist von einem anderen Schlüssel.</translation>
    </message>
    <message>
        <source>{0} is too large for a text file.</source>
        <translation>{0} ist zu groß für eine Textdatei.</translation>
    </message>
    <message>
        <source>{0} is used by another program, {1}.</source>
        <translation>{0} wird von einem anderen Programm benutzt, {1}.</translation>
    </message>
    <message>
        <source>{0} met a bug of mmdesk&apos;s own</source>
        <translation>{0} traf auf einen Fehler von mmdesk selbst</translation>
    </message>
    <message>
        <source>{0} needs more than {1} GB of memory</source>
        <translation>{0} braucht mehr als {1} GB Speicher</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} Punkte</translation>
    </message>
    <message>
        <source>{0} stopped because of an error in mmdesk. The log says more.</source>
        <translation>{0} hielt wegen eines Fehlers in mmdesk an. Das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>{0} stopped delivering.</source>
        <translation>{0} liefert nichts mehr.</translation>
    </message>
    <message>
        <source>{0} takes longer than {1} s</source>
        <translation>{0} dauert länger als {1} s</translation>
    </message>
    <message>
        <source>{0} takes too much computing time</source>
        <translation>{0} braucht zu viel Rechenzeit</translation>
    </message>
    <message>
        <source>{0} to judge a new version by; it takes {1}.</source>
        <translation>{0}, nach denen eine neue Version zu beurteilen wäre; es braucht {1}.</translation>
    </message>
    <message>
        <source>{0} to {1} fewer</source>
        <translation>{0} bis {1} weniger</translation>
    </message>
    <message>
        <source>{0} to {1} more</source>
        <translation>{0} bis {1} mehr</translation>
    </message>
    <message>
        <source>{0} was changed by another program.</source>
        <translation>{0} wurde von einem anderen Programm verändert.</translation>
    </message>
    <message>
        <source>{0} was ended from outside</source>
        <translation>{0} wurde von außen beendet</translation>
    </message>
    <message>
        <source>{0} was made by a newer mmdesk.</source>
        <translation>{0} wurde von einem neueren mmdesk gemacht.</translation>
    </message>
    <message>
        <source>{0} was made from another base model, and does not fit this one.</source>
        <translation>{0} wurde aus einem anderen Basismodell gemacht und passt nicht zu diesem.</translation>
    </message>
    <message>
        <source>{0} was written by a newer mmdesk.</source>
        <translation>{0} wurde von einem neueren mmdesk geschrieben.</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>Sitzungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Wörter, nach denen gesucht wird</translation>
    </message>
    <message>
        <source>Name, folder or day…</source>
        <translation>Name, Ordner oder Tag…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>All that are picked, into one folder (Ctrl+A picks all that are listed)</source>
        <translation>Alle ausgewählten, in einen Ordner (Strg+A wählt alle aufgelisteten)</translation>
    </message>
    <message>
        <source>Consent…</source>
        <translation>Einwilligung…</translation>
    </message>
    <message>
        <source>Who agreed, and to what</source>
        <translation>Wer einwilligte, und worin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No sessions yet.
What is read live, or of a file, can be looked at again here.</source>
        <translation>Noch keine Sitzungen.
Was live oder aus einer Datei gelesen wird, kann hier wieder angesehen werden.</translation>
    </message>
    <message>
        <source>No session is found by these words.</source>
        <translation>Mit diesen Wörtern wird keine Sitzung gefunden.</translation>
    </message>
    <message>
        <source>It holds verdicts only: there is nothing to see</source>
        <translation>Sie enthält nur Urteile: es gibt nichts zu sehen</translation>
    </message>
    <message>
        <source>It is running: stop it first</source>
        <translation>Sie läuft: beenden Sie sie zuerst</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Verdicts of another computer</source>
        <translation>Urteile eines anderen Rechners</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation>1 Urteil</translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <translation>{0} Urteile</translation>
    </message>
    <message>
        <source>1 mark</source>
        <translation>1 Markierung</translation>
    </message>
    <message>
        <source>{0} marks</source>
        <translation>{0} Markierungen</translation>
    </message>
    <message>
        <source>1 consent</source>
        <translation>1 Einwilligung</translation>
    </message>
    <message>
        <source>{0} consents</source>
        <translation>{0} Einwilligungen</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgenommen</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>die Datei ist fort</translation>
    </message>
</context>
<context>
    <name>SharedVerdictsWorker</name>
    <message>
        <source>Nothing can be taken in: the database is not open.</source>
        <translation>Nichts kann aufgenommen werden: die Datenbank ist nicht offen.</translation>
    </message>
    <message>
        <source>Restart with another --data-dir.</source>
        <translation>Starten Sie mit einem anderen --data-dir neu.</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Export version {0}</source>
        <translation>Version {0} exportieren</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Import a version, or verdicts, of another computer</source>
        <translation>Eine Version oder Urteile eines anderen Rechners importieren</translation>
    </message>
    <message>
        <source>Versions and verdicts</source>
        <translation>Versionen und Urteile</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Nach {0} exportiert</translation>
    </message>
    <message>
        <source>{0} holds verdicts of another computer: {1}.</source>
        <translation>{0} enthält Urteile eines anderen Rechners: {1}.</translation>
    </message>
    <message>
        <source>Features of another base are left out: {0}.</source>
        <translation>Merkmale einer anderen Basis werden ausgelassen: {0}.</translation>
    </message>
    <message>
        <source>Only keep</source>
        <translation>Nur behalten</translation>
    </message>
    <message>
        <source>Learn from them</source>
        <translation>Daraus lernen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Taken in as a session of its own: {0} verdicts.</source>
        <translation>Als eigene Sitzung aufgenommen: {0} Urteile.</translation>
    </message>
    <message>
        <source>These verdicts were here already: {0}. Nothing was changed.</source>
        <translation>Diese Urteile waren schon hier: {0}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Version {0} is here, {1}.</source>
        <translation>Version {0} ist hier, {1}.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>File or stream</source>
        <translation>Datei oder Stream</translation>
    </message>
    <message>
        <source>Look for a file…</source>
        <translation>Datei suchen…</translation>
    </message>
    <message>
        <source>A file on this computer, or the address of a stream.</source>
        <translation>Eine Datei auf diesem Rechner, oder die Adresse eines Streams.</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>Language</source>
        <translation>Sprache (Language)</translation>
    </message>
    <message>
        <source>From its next start mmdesk speaks as the system does.</source>
        <translation>Ab dem nächsten Start spricht mmdesk wie das System.</translation>
    </message>
    <message>
        <source>From its next start mmdesk speaks this language: {0}.</source>
        <translation>Ab dem nächsten Start spricht mmdesk diese Sprache: {0}.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Hide figures</source>
        <translation>Zahlen verbergen</translation>
    </message>
    <message>
        <source>Show how fast and how late predictions are (F3)</source>
        <translation>Zeigen, wie schnell und wie spät Vorhersagen sind (F3)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Version 0 (base)</source>
        <translation>Version 0 (Basis)</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>{0} predictions/s   ·   {1} ms late   ·   {2} frames dropped</source>
        <translation>{0} Vorhersagen/s   ·   {1} ms Verzug   ·   {2} Bilder verworfen</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Noch keine Zahlen</translation>
    </message>
</context>
<context>
    <name>StoreWorker</name>
    <message>
        <source>What is there is sound.</source>
        <translation>Was da ist, ist heil.</translation>
    </message>
    <message>
        <source>The base is used in its place; nothing else is lost.</source>
        <translation>An ihrer Stelle wird die Basis benutzt; sonst ist nichts verloren.</translation>
    </message>
    <message>
        <source>Nothing can be remembered: the database is not open.</source>
        <translation>Nichts kann behalten werden: die Datenbank ist nicht offen.</translation>
    </message>
    <message>
        <source>Restart with another --data-dir.</source>
        <translation>Starten Sie mit einem anderen --data-dir neu.</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Text to analyse</source>
        <translation>Text zum Auswerten</translation>
    </message>
    <message>
        <source>Write something, then press Enter</source>
        <translation>Etwas schreiben, dann Enter</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Only {0} characters fit.</source>
        <translation>Nur {0} Zeichen passen hinein.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of the seven emotions</source>
        <translation>Zeitleiste der sieben Emotionen</translation>
    </message>
    <message>
        <source>What is read from moment to moment appears here</source>
        <translation>Was von Moment zu Moment gelesen wird, erscheint hier</translation>
    </message>
    <message>
        <source>{0} {1} %</source>
        <translation>{0} {1} %</translation>
    </message>
    <message>
        <source>Mark at {0}. {1}</source>
        <translation>Markierung bei {0}. {1}</translation>
    </message>
    <message>
        <source>Person {0}</source>
        <translation>Person {0}</translation>
    </message>
    <message>
        <source>−{0} s</source>
        <translation>−{0} s</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>Fortschritt der Datei</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Read no further for now</source>
        <translation>Vorerst nicht weiterlesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Read no further; what was read is kept</source>
        <translation>Nicht weiterlesen; was gelesen ist, bleibt</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Zurück zu Live</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Mark this moment, to find it again (M)</source>
        <translation>Diesen Moment markieren, um ihn wiederzufinden (M)</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Show another reading of the same file beside this one</source>
        <translation>Eine andere Lesung derselben Datei daneben zeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write the timeline into a file, for other programs (Ctrl+E)</source>
        <translation>Die Zeitleiste in eine Datei schreiben, für andere Programme (Strg+E)</translation>
    </message>
    <message>
        <source>● your verdicts</source>
        <translation>● Ihre Urteile</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} min {1} s</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>One picture back (,)</source>
        <translation>Ein Bild zurück (,)</translation>
    </message>
    <message>
        <source>One picture on (.)</source>
        <translation>Ein Bild vor (.)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>How fast it plays; voices keep their pitch</source>
        <translation>Wie schnell es spielt; Stimmen behalten ihre Höhe</translation>
    </message>
    <message>
        <source>{0}×</source>
        <translation>{0}×</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Retry</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>The network could not be loaded.</source>
        <translation>Das Modell konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Stopped after {0} moments.</source>
        <translation>Nach {0} Momenten angehalten.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Andere wählen</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
</context>
<context>
    <name>TryPage</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Try a sample clip</source>
        <translation>Probeclip ansehen</translation>
    </message>
    <message>
        <source>A drawn face and a made voice, made on the spot; nobody is shown or heard</source>
        <translation>Ein gezeichnetes Gesicht und eine gemachte Stimme, eben erzeugt; niemand ist zu sehen oder zu hören</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>Warte auf die Kamera…</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>✓ It sees. Is all of your face in the picture, and well lit?</source>
        <translation>✓ Sie sieht. Ist Ihr ganzes Gesicht im Bild, und gut beleuchtet?</translation>
    </message>
    <message>
        <source>✓ It hears you.</source>
        <translation>✓ Es hört Sie.</translation>
    </message>
    <message>
        <source>It has shown no picture yet.</source>
        <translation>Sie hat noch kein Bild gezeigt.</translation>
    </message>
    <message>
        <source>None was found. Plug one in, pick a video in its place, or try the sample clip.</source>
        <translation>Keine gefunden. Schließen Sie eine an, wählen Sie ein Video dafür, oder probieren Sie den Probeclip.</translation>
    </message>
    <message>
        <source>Say something.</source>
        <translation>Sagen Sie etwas.</translation>
    </message>
    <message>
        <source>None was found. Face and text are read all the same.</source>
        <translation>Keines gefunden. Gesicht und Text werden trotzdem gelesen.</translation>
    </message>
    <message>
        <source>Try camera and microphone</source>
        <translation>Kamera und Mikrofon probieren</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Others can be picked at the top of the window.</source>
        <translation>Andere lassen sich oben im Fenster wählen.</translation>
    </message>
    <message>
        <source>What you see here is only shown: nothing of it is read or kept.</source>
        <translation>Was Sie hier sehen, wird nur gezeigt: nichts davon wird gelesen oder aufbewahrt.</translation>
    </message>
    <message>
        <source>From Start on, what is read is kept on this computer in numbers, and pictures and sound only while Record is lit.</source>
        <translation>Ab Start wird, was gelesen wird, in Zahlen auf diesem Rechner aufbewahrt, und Bilder und Ton nur, solange Aufnahme leuchtet.</translation>
    </message>
    <message>
        <source>Nothing is ever sent, and all of it can be forgotten from the menu More.</source>
        <translation>Nichts wird je gesendet, und alles lässt sich im Menü Mehr vergessen.</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>{0} (Ctrl+Z)</source>
        <translation>{0} (Strg+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>{0} (Ctrl+Y)</source>
        <translation>{0} (Strg+Y)</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>mmdesk is locked</source>
        <translation>mmdesk ist gesperrt</translation>
    </message>
    <message>
        <source>What it keeps is encrypted. Type the passphrase, or the recovery key.</source>
        <translation>Was es aufbewahrt, ist verschlüsselt. Geben Sie die Passphrase oder den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>Encrypting or decrypting was cut off. Type the passphrase, and it goes on.</source>
        <translation>Das Ver- oder Entschlüsseln wurde unterbrochen. Geben Sie die Passphrase ein, und es geht weiter.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>Vergessen?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Alles vergessen…</translation>
    </message>
    <message>
        <source>{0} is locked</source>
        <translation>{0} ist gesperrt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>Without the passphrase or the recovery key nobody can read it again, and mmdesk keeps no copy elsewhere. To begin anew, quit, and move this folder to another place: {0}. Or have all of it deleted.</source>
        <translation>Ohne die Passphrase oder den Wiederherstellungsschlüssel kann es niemand mehr lesen, und mmdesk hat anderswo keine Kopie. Um neu zu beginnen, beenden Sie und legen Sie diesen Ordner an einen anderen Ort: {0}. Oder lassen Sie alles löschen.</translation>
    </message>
</context>
<context>
    <name>VerdictAbout</name>
    <message>
        <source>the {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>person {0}</source>
        <translation>Person {0}</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Von {0}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Teaches nothing by itself: of a range one moment in each second is learned from, and none without a face, voice or text.</source>
        <translation>Lehrt von selbst nichts: aus einem Bereich wird ein Moment je Sekunde gelernt, und keiner ohne Gesicht, Stimme oder Text.</translation>
    </message>
    <message>
        <source>Teaches nothing now: its file is not there. It is read when the file is there again.</source>
        <translation>Lehrt jetzt nichts: die Datei ist nicht da. Sie wird gelesen, wenn sie wieder da ist.</translation>
    </message>
    <message>
        <source>Teaches nothing: another base model has read its moment.</source>
        <translation>Lehrt nichts: ein anderes Basismodell hat den Moment gelesen.</translation>
    </message>
    <message>
        <source>Teaches nothing: its moment was left out.</source>
        <translation>Lehrt nichts: der Moment wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Teaches nothing: picture and sound of it were not kept.</source>
        <translation>Lehrt nichts: Bild und Ton wurden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Teaches nothing: something was said of the same later, and that counts.</source>
        <translation>Lehrt nichts: dazu wurde später etwas anderes gesagt, und das zählt.</translation>
    </message>
    <message>
        <source>The next lesson learns it.</source>
        <translation>Die nächste Lektion lernt es.</translation>
    </message>
    <message>
        <source>The version in use has learned it.</source>
        <translation>Die Version im Gebrauch hat es gelernt.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What it teaches is still to be read from its file, in idle time.</source>
        <translation>Was es lehrt, wird in Ruhezeit noch aus der Datei gelesen.</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Sie sagten</translation>
    </message>
    <message>
        <source>another base</source>
        <translation>andere Basis</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>gelernt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>not quite</source>
        <translation>nicht ganz</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>nothing kept</source>
        <translation>nichts aufbewahrt</translation>
    </message>
    <message>
        <source>one of several people</source>
        <translation>eine von mehreren Personen</translation>
    </message>
    <message>
        <source>person {0}</source>
        <translation>Person {0}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>said anew later</source>
        <translation>später neu gesagt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>{0}, right</source>
        <translation>{0}, richtig</translation>
    </message>
</context>
<context>
    <name>VerdictMenu</name>
    <message>
        <source>It is this</source>
        <translation>Es ist dies</translation>
    </message>
    <message>
        <source>Probably, not quite sure</source>
        <translation>Wahrscheinlich, nicht ganz sicher</translation>
    </message>
    <message>
        <source>Alt+{0}</source>
        <translation>Alt+{0}</translation>
    </message>
    <message>
        <source>Could be this as well</source>
        <translation>Könnte es auch sein</translation>
    </message>
    <message>
        <source>Shift+{0}</source>
        <translation>Umschalt+{0}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Surely</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>{0} alone</source>
        <translation>Nur {0}</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Was Sie sagten</translation>
    </message>
    <message>
        <source>Not quite sure</source>
        <translation>Nicht ganz sicher</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation>Ganz sicher</translation>
    </message>
    <message>
        <source>Could be as well</source>
        <translation>Könnte es auch sein</translation>
    </message>
    <message>
        <source>Not {0} after all</source>
        <translation>Doch nicht {0}</translation>
    </message>
</context>
<context>
    <name>VerdictSigns</name>
    <message>
        <source>Not kept yet: changes that wait to be written: {0}</source>
        <translation>Noch nicht aufbewahrt: Änderungen, die aufs Schreiben warten: {0}</translation>
    </message>
    <message>
        <source>Kept; learned from once the file is there again: {0}</source>
        <translation>Aufbewahrt; gelernt wird daraus, sobald die Datei wieder da ist: {0}</translation>
    </message>
    <message>
        <source>Kept, but cannot be learned from: {0}</source>
        <translation>Aufbewahrt, aber es kann nicht daraus gelernt werden: {0}</translation>
    </message>
</context>
<context>
    <name>VerdictTable</name>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
</context>
<context>
    <name>VerdictWindow</name>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>1 verdict deleted</source>
        <translation>1 Urteil gelöscht</translation>
    </message>
    <message>
        <source>{0} verdicts deleted</source>
        <translation>{0} Urteile gelöscht</translation>
    </message>
    <message>
        <source>Write these verdicts into a table</source>
        <translation>Diese Urteile in eine Tabelle schreiben</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <translation>{0} Urteile</translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation>1 Urteil</translation>
    </message>
    <message>
        <source>{0} of {1} verdicts</source>
        <translation>{0} von {1} Urteilen</translation>
    </message>
    <message>
        <source>, {0} picked</source>
        <translation>, {0} gewählt</translation>
    </message>
    <message>
        <source>No verdicts yet.
What you say of a moment, live or in a file, is listed here.</source>
        <translation>Noch keine Urteile.
Was Sie zu einem Moment sagen, live oder in einer Datei, steht hier.</translation>
    </message>
    <message>
        <source>No verdict is like that.</source>
        <translation>Kein Urteil ist so.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Nothing is shown yet.</source>
        <translation>Noch wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>That is what you said.</source>
        <translation>Das haben Sie gesagt.</translation>
    </message>
    <message>
        <source>First say what it is: 1–7.</source>
        <translation>Sagen Sie zuerst, was es ist: 1–7.</translation>
    </message>
    <message>
        <source>There is nothing of that to judge.</source>
        <translation>Davon ist nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>No face, voice or text to learn from.</source>
        <translation>Kein Gesicht, keine Stimme, kein Text, woraus zu lernen wäre.</translation>
    </message>
    <message>
        <source>Nothing is named there that could be right.</source>
        <translation>Dort ist nichts genannt, das richtig sein könnte.</translation>
    </message>
    <message>
        <source>picture and sound of it were not kept</source>
        <translation>Bild und Ton wurden nicht aufbewahrt</translation>
    </message>
    <message>
        <source>there was no face, voice or text</source>
        <translation>es gab kein Gesicht, keine Stimme und keinen Text</translation>
    </message>
    <message>
        <source>Not kept: {0}</source>
        <translation>Nicht aufbewahrt: {0}</translation>
    </message>
    <message>
        <source>Kept, but cannot be learned from: {0}.</source>
        <translation>Aufbewahrt, aber es kann nicht daraus gelernt werden: {0}.</translation>
    </message>
    <message>
        <source>Noted: {0}</source>
        <translation>Vermerkt: {0}</translation>
    </message>
    <message>
        <source>all is right</source>
        <translation>alles ist richtig</translation>
    </message>
    <message>
        <source>all is wrong</source>
        <translation>alles ist falsch</translation>
    </message>
    <message>
        <source>person {0}</source>
        <translation>Person {0}</translation>
    </message>
    <message>
        <source>this is {0}</source>
        <translation>das ist {0}</translation>
    </message>
    <message>
        <source>this is probably {0}</source>
        <translation>das ist wohl {0}</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Use the version picked in the list</source>
        <translation>Die gewählte Version benutzen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go back to the version this one was made after</source>
        <translation>Zurück zur Version, nach der diese gemacht wurde</translation>
    </message>
    <message>
        <source>How it is doing…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>How often each version was right in use, and all lessons</source>
        <translation>Wie oft jede Version im Gebrauch richtig lag, und alle Lektionen</translation>
    </message>
    <message>
        <source>Version 0 · the base</source>
        <translation>Version 0 · die Basis</translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation>1 Urteil</translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <translation>{0} Urteile</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write the picked version into a file, to share it</source>
        <translation>Die gewählte Version in eine Datei schreiben, um sie weiterzugeben</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Take in a version, or verdicts, of another computer</source>
        <translation>Eine Version oder Urteile eines anderen Rechners aufnehmen</translation>
    </message>
    <message>
        <source>Export or import a version</source>
        <translation>Eine Version exportieren oder importieren</translation>
    </message>
</context>
<context>
    <name>VoiceTrace</name>
    <message>
        <source>loudest</source>
        <translation>am lautesten</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>−{0} s</source>
        <translation>−{0} s</translation>
    </message>
    <message>
        <source>Loudest from {0} to {1} s before the end.</source>
        <translation>Am lautesten {0} bis {1} s vor dem Ende.</translation>
    </message>
    <message>
        <source>From {0} to {1} s before the end: {2}.</source>
        <translation>{0} bis {1} s vor dem Ende: {2}.</translation>
    </message>
    <message>
        <source>Without any one part the answer stays as it is.</source>
        <translation>Ohne einen Teil allein bleibt die Antwort, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>Welcoming</name>
    <message>
        <source>Try camera and microphone…</source>
        <translation>Kamera und Mikrofon probieren…</translation>
    </message>
    <message>
        <source>Making the sample clip…</source>
        <translation>Der Probeclip wird gemacht…</translation>
    </message>
</context>
<context>
    <name>WhyChart</name>
    <message>
        <source>without it {0}</source>
        <translation>ohne dies {0}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>says</source>
        <translation>sagt</translation>
    </message>
    <message>
        <source>against · for it</source>
        <translation>dagegen · dafür</translation>
    </message>
    <message>
        <source>answer without it</source>
        <translation>Antwort ohne dies</translation>
    </message>
    <message>
        <source>none: it is alone</source>
        <translation>keine: es ist allein</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why {0}?</source>
        <translation>Warum {0}?</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>{0} words at a time are left out</source>
        <translation>je {0} Wörter werden ausgelassen</translation>
    </message>
    <message>
        <source>The picture of this moment was not kept.</source>
        <translation>Das Bild dieses Moments wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The sound of this moment was not kept.</source>
        <translation>Der Ton dieses Moments wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The text of this moment was not kept.</source>
        <translation>Der Text dieses Moments wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>This shows what the network used, not why the person feels it.</source>
        <translation>Dies zeigt, was das Netz benutzte, nicht warum die Person so fühlt.</translation>
    </message>
    <message>
        <source>Version {0} said it, version {1} explains it.</source>
        <translation>Version {0} sagte es, Version {1} erklärt es.</translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>Loading the network…</source>
        <translation>Das Modell wird geladen…</translation>
    </message>
    <message>
        <source>The network is being loaded…</source>
        <translation>Das Modell wird geladen…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Press Start to use the camera and the microphone, or drop a file here.</source>
        <translation>Drücken Sie Start für Kamera und Mikrofon, oder ziehen Sie eine Datei hierher.</translation>
    </message>
    <message>
        <source>Pick a camera or a video above. Sound and text are read all the same.</source>
        <translation>Wählen Sie oben eine Kamera oder ein Video. Ton und Text werden trotzdem gelesen.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>Warte auf die Kamera…</translation>
    </message>
    <message>
        <source>Watching and listening</source>
        <translation>Sieht und hört zu</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Sieht zu</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>Watching; waiting for the microphone</source>
        <translation>Sieht zu; wartet auf das Mikrofon</translation>
    </message>
    <message>
        <source>Listening; waiting for the camera</source>
        <translation>Hört zu; wartet auf die Kamera</translation>
    </message>
    <message>
        <source>Waiting for the microphone…</source>
        <translation>Warte auf das Mikrofon…</translation>
    </message>
    <message>
        <source>Waiting for the camera and the microphone…</source>
        <translation>Warte auf Kamera und Mikrofon…</translation>
    </message>
    <message>
        <source>No camera, no microphone: write something</source>
        <translation>Keine Kamera, kein Mikrofon: schreiben Sie etwas</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Waiting for face, voice or text…</source>
        <translation>Warte auf Gesicht, Stimme, Text…</translation>
    </message>
    <message>
        <source>Press Start, open a file, or write.</source>
        <translation>Start drücken, eine Datei öffnen oder schreiben.</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message>
        <source>Withdraw and delete</source>
        <translation>Widerrufen und löschen</translation>
    </message>
    <message>
        <source>Only withdraw</source>
        <translation>Nur widerrufen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Withdraw: {0}.</source>
        <translation>Widerrufen: {0}.</translation>
    </message>
    <message>
        <source>It covers {0}. Delete that for good?</source>
        <translation>Sie umfasst {0}. Das endgültig löschen?</translation>
    </message>
    <message>
        <source>Files that were exported are not deleted: do that yourself.</source>
        <translation>Exportierte Dateien werden nicht gelöscht: tun Sie das selbst.</translation>
    </message>
    <message>
        <source>this whole session</source>
        <translation>diese ganze Sitzung</translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation>1 Urteil</translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <translation>{0} Urteile</translation>
    </message>
    <message>
        <source>1 recording</source>
        <translation>1 Aufnahme</translation>
    </message>
    <message>
        <source>{0} recordings</source>
        <translation>{0} Aufnahmen</translation>
    </message>
    <message>
        <source>versions that learned from it</source>
        <translation>Versionen, die daraus lernten</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>The words, with what each did</source>
        <translation>Die Worte, mit dem, was jedes bewirkte</translation>
    </message>
    <message>
        <source>Without any one of them the answer stays as it is.</source>
        <translation>Ohne eines allein bleibt die Antwort, wie sie ist.</translation>
    </message>
    <message>
        <source>(too long to be read to here: {0})</source>
        <translation>(zu lang, um bis hierher gelesen zu werden: {0})</translation>
    </message>
</context>
<context>
    <name>_TriedPicture</name>
    <message>
        <source>The camera&apos;s picture</source>
        <translation>Das Bild der Kamera</translation>
    </message>
</context>
<context>
    <name>_Wave</name>
    <message>
        <source>How loud the sound is</source>
        <translation>Wie laut der Ton ist</translation>
    </message>
</context>
</TS>
