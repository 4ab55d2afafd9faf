<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About mmdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a library or a licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copyright and licence of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is installed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base model {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the base model&apos;s weights: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings no text of its licence along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies inside {0}. What that says of its licences is below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library is called so, and none has such a licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries, their versions and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. What it is made of, and under which licences:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About mmdesk…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllVerdicts</name>
    <message>
        <source>They say that already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 changed: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changed: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something newer was done in one of these sessions: open it, and undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} verdicts written to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the answer is right (Enter, Space or 0; not quite sure: Alt+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the answer is wrong, without a better one (Delete; not quite sure: Alt+Delete)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Ask me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell  ·  →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this one for good (→, S or Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last answer back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} alone?  ·  {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskReview</name>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} taken in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedPicture</name>
    <message>
        <source>The picture of the moment. A face is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedSound</name>
    <message>
        <source>Play  ·  Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds play by themselves (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds wait for Space (M)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Nothing can be asked: there is nowhere to keep an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop live first: what is played would be heard by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is left out. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what would teach most…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read stays hidden until you answer, so that it does not lead you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live, {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 verdict is waiting to be learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked because {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back when you like: the questions wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is learned from like any other verdict, once there is time to read its file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read yet. Open a file, or go live and press Record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what was read neither picture nor sound was kept, or the files are away. Record a session, or open a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed; it is not asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you: all {0} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you: {0} of {1} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are learned from like any other verdict, once there is time to read their files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the words alone say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the face alone say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the voice alone say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have answered or passed everything that would teach much. Open another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said {0}. It had read {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face, voice and words do not say the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could be one thing or another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is unlike what you judged before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may be an emotion you seldom named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing for sure: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probably {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} verdicts are waiting to be learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupWorker</name>
    <message>
        <source>Today’s backup could not be made. {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the other message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BaselineButton</name>
    <message>
        <source>Baseline set for this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No baseline: nobody was seen or heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be at rest for three seconds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your resting face and voice count less. Press to read you like others again (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read wrongly even at rest? Set your resting face and voice: three seconds (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline, set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline, not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ByItselfButton</name>
    <message>
        <source>By itself: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {0} verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {0}, or daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits until live stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for mains power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a quiet minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns when you press Learn now, and never by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody is disturbed it learns without being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns by itself after 1 more verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns by itself after {0} more verdicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns by itself later: the last lesson is not long ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until you stop the camera and the microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until the files are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until you stop playing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until the dialog is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until something else is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for mains power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for a minute without a key or the mouse.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording picture and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the person whose voice and words these are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeMenu</name>
    <message>
        <source>Right, as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not quite sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>{0}, read {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other reading of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show no other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two have no time in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As {0} in {1} of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Export and share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read emotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record picture and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by parent or guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once for all live sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentChip</name>
    <message>
        <source>Consent: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: none noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  ·  {0} people seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who agreed that emotions are read here; click to note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was told and agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody here was told and agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, change, withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, or who it is: the two interviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the signed paper lies, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentWindow</name>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s consent is noted in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consenting</name>
    <message>
        <source>Before you begin…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>{0} consents written to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Open file or stream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or stream as camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File as microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read videos, sounds, pictures or texts, and look at the first (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files, and those opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (Ctrl+Shift+O), and those opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an earlier session again (Ctrl+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that you said: find, change and delete it (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching and listening (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch and listen (F5)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConvertingDialog</name>
    <message>
        <source>Encrypting what is kept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypting what is kept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mmdesk opens again when it is done. A power cut does no harm: it goes on then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceBanners</name>
    <message>
        <source>There is no camera named {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no microphone named {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is gone; {1} is used instead until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is used instead until it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in, or pick one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gives one and the same picture. Is its cover closed? If not, plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone hears nothing at all. Is it muted, or is another meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone is too loud and clips. Lower its input level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, allow it in System Settings, Privacy &amp; Security, Microphone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disagreement</name>
    <message>
        <source>{0} says {1}, {2} says {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} says {1}, the others {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three disagree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (in use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: no verdicts on it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} right, {2} % ({3} to {4} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the gate {0} % before, {1} % after.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DriftChart</name>
    <message>
        <source>How often each version was right in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right in use, and what chance leaves open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the gate, before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DriftWindow</name>
    <message>
        <source>How it is doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted are your verdicts, the newest 200 of each version. People judge more readily what is wrong, so it is right more often than this says; that holds for all versions alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lessons yet. Press Learn now, or let it learn by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet.

Say of what you see whether it is right (Enter) or what it is (1–7).
How often each version was right appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base is in use; there is nothing it could be compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version it was made after is gone, so there is nothing to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {0} you have not said yet whether it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was right in {1} verdicts; on {2} there are none to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was right in {1} verdicts, {2} in {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {0} verdicts on each to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is less often, and hardly chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can still be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does no worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Undo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Emotion</name>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sadness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disgust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmotionBar</name>
    <message>
        <source>Say it is this: {0} (key {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not quite sure: Alt+{0}. Could be this as well: Shift+{0}. Or a right click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to say that it is {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase 1 verdict for good? It cannot be brought back, and the versions that learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {0} verdicts for good? They cannot be brought back, and the versions that learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> from it go too. So do all backups.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Everything</name>
    <message>
        <source>Forget everything for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone will be all sessions, recordings, verdicts, names and consents, your versions, backups, logs, and the key you sign versions with. Then mmdesk closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that you exported stay. Spare blocks of a disk (SSDs), snapshots and copies of your own may still hold what was written before: no program can promise those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export the timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportAll</name>
    <message>
        <source>Exported {0} files to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With pictures: faces will be in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With names: people are called as you named them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said, your marks, and what you left out go with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each file, whoever was named in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was named in this session: P names who is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in the file: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each moment, for spreadsheets and statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page with charts, to read, print and pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is remembered; can be opened here again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers for the answer, each modality, each person and you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown over the video by any player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For players in web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each face in each moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for the answer and each person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Exporting {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportWorker</name>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceHeat</name>
    <message>
        <source>Nothing in the face spoke for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face, with what mattered in it marked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>A fault in mmdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside mmdesk. It goes on; what you said is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mmdesk ended unexpectedly last time. Here is what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was in “{0}”: if that does not work any more, restart it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened {0} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. Names, texts, folders and names of files are left out (…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileQueue</name>
    <message>
        <source>Another window of mmdesk is reading it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileWorker</name>
    <message>
        <source>The network is not loaded, so files cannot be analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file stumbles over a fault of mmdesk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>There is no video, sound, picture or text in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watched folder {0} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is looked for until it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files were not read to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not read to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting until live has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mmdesk did not write them. It needs none of them, and erases none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not of mmdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is written, but where you say so: exports, and what you give away. Libraries of the system keep caches of their own, of fonts for example, with nothing of you in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept: this folder is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1} files; {2} of the disk are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked with your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for you only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others can read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesWindow</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, in the order in which they are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet.
Add files or a folder, or drop them here; they are read one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sound of the file is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has several sounds: which one is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add videos, sounds, pictures or texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all that is in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a folder: files that come into it are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the timelines go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound: as the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what was read of it (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it no further; what was read is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it another time, by the version in use, and keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the list (Delete); what was read stays among the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Session, person or emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>Change the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgetPerson</name>
    <message>
        <source>Forget a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone will be the name, who they were in each session, what they agreed to, the verdicts on them, every version with a part that learned from them, and all backups. Sessions and recordings in which they are seen stay: delete those in Sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was named yet, so nobody can be forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>{0} is right less often in use ({1}) than {2} was ({3}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Press Start, open a file, or write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptWindow</name>
    <message>
        <source>What mmdesk keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plain &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>A key that signs versions you give away, and whose signatures were met. Made when needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made clip and a picture of its timeline, where mmdesk was started without a display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the database: one a day, and one before each update. The newest three are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files analysed by command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly empty: that a lesson runs, a file is being read, or a forgetting is not through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture and sound, made only while the Record lamp is lit. Nowhere else are faces kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions and verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs for other windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that you may put here yourself. mmdesk only reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key under your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being written right now. It gets its name when it is whole, or is swept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program did and what went wrong; never what was seen, heard or said. 2 MB at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned from your verdicts, as numbers of the network, and from which. Of a person with a name there is a part under a number, without the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read of each moment, in numbers: probabilities, and of moments that you judged, or may be asked about, their features. Your verdicts, marks, names of people, what you wrote, who agreed to what, and the paths of files you opened. No picture and no sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was set aside when you chose a backup in its place. Delete it once you miss nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you chose, where the window was, which camera was used last, and files opened lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you chose a passphrase: the key of your data, itself encrypted, and a copy of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files `mmdesk analyze` read, when, and a summary, so that none is read twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your face detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptWorker</name>
    <message>
        <source>The folder cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is missing. Install mmdesk again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Lanes of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more people: click the number, or turn the wheel here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (not quite sure)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningPanel</name>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a few questions about what would teach most (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verdicts waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 verdict waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} verdicts waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough to learn from: a good moment for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your corrections are what it learns from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning from {0} verdicts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning from 1 verdict…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping; the best so far is tested…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningProcess</name>
    <message>
        <source>1 damaged verdict was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} damaged verdicts were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning was ended by the system, perhaps for lack of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and learn again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning ended without a result.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningProgress</name>
    <message>
        <source>Progress of learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish early and keep the best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn on, also while you are live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until you say go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Today {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Microphone level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone hears nothing at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone is too loud and clips</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Lock with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, or recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recovery key, should you forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypt everything, and lock no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it, or write it down, and keep it elsewhere. It is not kept or shown again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What mmdesk keeps is encrypted. It asks for the passphrase at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This encrypts what mmdesk keeps: verdicts, sessions, backups, recordings, and your versions. It will ask for the passphrase at each start. If you forget it, and have no recovery key, nobody can read any of it again. mmdesk closes for a moment to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypt everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {0} characters; four or five words are a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Lock with a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after {0} moments.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read videos, sounds, pictures or texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkFlags</name>
    <message>
        <source>Change the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkNote</name>
    <message>
        <source>Note of the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note at {0}, or Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of the mark at {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Nothing is shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: the mark at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark at {0} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark removed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note at {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Modality</name>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark or blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>No other emotion there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else there is not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other disagreement there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other difference there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameButton</name>
    <message>
        <source>This is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: say who else it is (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who this is (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
Read by what was learned of this person alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <source>Name the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People named before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Who is person {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotSure</name>
    <message>
        <source>nothing to see, hear or read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no face in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chosen person is not in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the face is turned away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the face is blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is dark or blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this language cannot be read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too close to call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not quite sure, or what it could be as well (Shift+1–7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right? Click what it is, or press 1–7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {0} alone: what is it? 1–7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only look at files for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: me alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: others too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera and microphone stay off until you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That you agree is noted with each live session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted by itself: you note who was told and agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What mmdesk does, and what you must do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will be seen and heard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks and listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live, at the faces in front of the camera, the voices near the microphone and what you type, from Start to Stop. Else only at files you open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. What was read is kept, and what you said of it, in numbers; pictures and sound only while Record is pressed and its red lamp is lit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever else is seen or heard must be told that emotions are read from them (EU AI Act, Article 50(3), since 2 August 2026).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at work or school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There it is prohibited to read people&apos;s emotions, except for medical or safety reasons (Article 5(1)(f)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It guesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a machine reads is a guess about an expression, not about a person. Judge nobody by it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferedNames</name>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names people: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has such a name here would be the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpinionRow</name>
    <message>
        <source>The bar shows how much this spoke for (right) or against (left) the answer, in nats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click, and your verdict is about this alone; another, and it is not. A right click asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts are about this alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without it: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpinionsCard</name>
    <message>
        <source>What each one says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?  ·  W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what in the face, the voice and the words mattered (W)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of the whole session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastSessions</name>
    <message>
        <source>Exported to {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleStrip</name>
    <message>
        <source>People in the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use now: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened when you press Start, let go of when you press Stop. Pictures are looked at in memory and dropped, unless you record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the camera. The last half minute of sound is held in memory and dropped, unless you record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read are those that you open or drop here, subtitles beside them, and the folders that you let it watch. None of them is ever changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. Nothing is fetched, sent, counted or looked up, not even for updates. The one exception is yours: a network camera whose address you give in place of a camera, while live runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudspeakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the sound of a file or recording that you play, and of a question of Ask me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power and idle time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the computer runs on its battery, and how long ago you last did something in mmdesk’s own windows: for lessons by itself. Keys in other programs and the screen are never looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to when you copy something here, read when you paste into a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at is only which one holds a camera or microphone that cannot be opened, to name it. Started are mmdesk’s own helpers, and your file manager when you press Show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, person {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is whose voice and words are heard. Press to follow the nearest again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press when the voice and the words are this person&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} The menu key, or a right click, names them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictionWorker</name>
    <message>
        <source>The network is not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment cannot be explained.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>What mmdesk keeps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file manager answered. The folder is {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PuttingRight</name>
    <message>
        <source>no second choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not quite sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was shown is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was shown is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeMenu</name>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>All files…   Ctrl+Shift+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files were opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording: press to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop keeping picture and sound (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep picture and sound of this session on this computer (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingWorker</name>
    <message>
        <source>Recording stopped because of an error in mmdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording stopped: {0} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is its disk still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording stopped: its file is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Record to begin another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording stopped: less than {0} MB of the disk are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space. What was recorded before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording stopped: it has reached {0:g} GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Record to begin another, or raise recording_gb in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database can be used again. The damaged one is kept in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup that can be read; what is there would be kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts since then would be missing, at least {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict since then was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts since then would be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, with 1 verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, with {1} verdicts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>mmdesk ended unexpectedly last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading emotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera and microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping what is read and said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud a file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound of a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” goes wrong again and again ({1} times).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read and said after a backup was made is not in it. The damaged one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>How long things are kept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a minute go, by what you set: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep it, change How long things are kept… (⋮).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone by age or size: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionWindow</name>
    <message>
        <source>How long things are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until I delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions are kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings are kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:g} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now about {0} are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays until you delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this nothing goes now. It is looked at daily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this would go now: {0}. Versions that learned from it go too, and all backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgetting everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, with all that was read and said in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings of picture and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both together, at most; the oldest go first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open never goes. What goes is said a minute before, and in the log. Backups are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Nothing was read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no picture in this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture in this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and sound are kept only while you record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment was not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of this moment cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} moments. Click one to see it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live, {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewArea</name>
    <message>
        <source>Change  ·  N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure  ·  U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreement  ·  D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference  ·  C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next change of emotion (N; back with Shift)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next moment that is not sure (U; back with Shift)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To where face, voice and words disagree (D; back with Shift)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To where the two readings differ (C; back with Shift)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer (+, or Ctrl and the wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther (−, or Ctrl and the wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of the review (F1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewHelp</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the moment or the selection is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+1–7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it could be as well; once more, not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+1–7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, not quite sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is right; with Alt, not quite sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is wrong; with Alt, not quite sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play, or pause; live, the answer is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, or do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me: what would teach most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All verdicts: find, change, delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files; with Shift, all that are being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, or stop, the camera and the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record, or record no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the resting face and voice, or forget them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how fast it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing; back to the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The playhead goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, Shift+click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the stretch of one emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct, leave out, mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll; with Ctrl, zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+2 beside a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes of the people there is no room for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lane’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts are about this person or modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right click a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably, or could be as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewKeys</name>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer, or farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five seconds back, or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge the next lane, or the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the selection out, or take it in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment back, or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture back, or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select back, or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the beginning, or the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next change of emotion, or the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next difference from the other reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next disagreement, or the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next that is not sure, or the one before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>, perhaps {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is probably not {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is probably {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is probably right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>, judged by {0} alone,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup in {0} cannot be deleted: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consent is for something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has at least {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {0} others: {1} learned, {2} as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another mmdesk is making a version just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another mmdesk is writing {0} in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is at it: a lesson, a version that is brought in, or encrypting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another export, made with this mmdesk after `mmdesk migrate-feedback` there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever shared it to export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot delete {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot encrypt or decrypt {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot erase {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot forget {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open {0}: another program uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the vocabulary {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot use the folder {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write the backup {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write the version {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write to {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write {0} to {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its rights and retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and its free space, and retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .json or .csv that mmdesk has exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that `mmdesk export-feedback` has written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that `mmdesk versions export` has written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a video, sound, picture or text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another with --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the video, sound or picture file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all windows of mmdesk, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it and forget once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it and retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that one, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or confirm what is shown, then learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it into parts under 20 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it, or put back a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it, or put back a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting or decrypting {0} was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a version of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export one of them with --person, or all with --with-names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files play without sound until it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten, but another program still reads the log beside {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or five words are a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space and retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space. What was recorded before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space; the next run goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to another version, or learn again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISC License (ISCL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is there, allow it for desktop apps in Settings, Privacy &amp; security, {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is there, allow it in System Settings, Privacy &amp; Security, {0}, and start mmdesk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the thread: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it (on Debian: apt install libportaudio2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install opencv-python 4.10 to 4.x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a subtitle file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it damaged?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it still plugged in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {0} lines; the first {1} are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {0} pictures; the largest is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {0} sounds ({1}{2}); {3} is heard unless another is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged, or made to do harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked with a passphrase already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not UTF-8; read as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is part of mmdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It left no word: it was killed, or the computer went off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have more than {0} pixels, or be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have more than {0} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {0} MB of free disk space, and there are {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was damaged or changed on its way: ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its picture has too many pixels a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its picture is of a kind that cannot be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its picture is too large ({0} pixels).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its session may be forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sound has only {0} samples a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sound is of a kind that cannot be decoded, or is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn again to make it anew from your feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning went astray at step {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking with a passphrase needs SQLCipher, which is not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made anew without what was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by a newer mmdesk; update this one to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it readable, or choose another --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it writable, or choose another --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder writable, or choose another with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind capital letters and the keyboard&apos;s language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozilla Public License 2.0 (MPL 2.0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name somebody whom it was taught for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model in {0}: {1} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ended after {0} s: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used, because {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the file could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in {0} can be decoded: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to learn from yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your last {0} {1}: {2} right before, {3} right now (probably {4});</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the media file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window, or run `mmdesk lock`, which goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCV&apos;s face detector is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back a copy of it: without it, what is encrypted cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the file as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {0} or {1} back, or choose another --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstall mmdesk, or go back to another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstall mmdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it to use the built-in detector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or give the verdict again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart mmdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `sudo usermod -aG {0} $USER`, log out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this in a terminal, which asks for it, or give --passphrase-file FILE before the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some pictures are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some pictures cannot be decoded: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some sound cannot be converted: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some sound cannot be decoded: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some sound is not a number; it was taken as silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some subtitles cannot be decoded: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is called {0} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something it learned from was forgotten meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PortAudio library is missing, so no microphone can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {0} cannot be brought back: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {0} is damaged, or of a newer mmdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base is part of every mmdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate in {0} has no card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card in {0} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card in {0} describes no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card in {0} has no usable configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the database is not sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cryptography that is installed here has no Argon2id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data in {0} is locked with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be used ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {0} cannot be opened: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {0} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {0} is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {0} is of a newer mmdesk (schema {1}; this one knows {2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {0} {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database&apos;s log was damaged: what was said or read last, before mmdesk ended, is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face detector {0} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features in {0} are of another base model and cannot teach this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends after {0} s although it promises {1} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no sound {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off in the middle of a packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file plays on without sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} could not be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} in {1} does not match the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} in {1} is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} in {1} is not of this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone stopped because of an error in mmdesk. The log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone stopped delivering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone {0} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {0} cannot be decoded: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private settings in {0} could not be read ({1}). Delete it to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recogniser of languages is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording {0} cannot be deleted: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording {0} cannot be written: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}; using the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound output does not open: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound output does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound output went away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound system does not answer: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict {0} cannot be understood: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict {0} has damaged features of its {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict {0} of {1} {2}: it was made with another base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in {0} are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in {0} are not all numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in {0} are not of this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in {0} are not those of its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in {0} do not match their card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of version {0} are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of version {0} do not match its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no verdicts in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only {0} new verdicts to judge a new version by; it takes {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup; move {0}* to another folder to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no new verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no new verdict to judge a new version by; it takes {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no objective {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound output, so files play without sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to roll back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only 1 new verdict to judge a new version by; it takes {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little memory to unlock: it takes {0} MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This consent is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is encrypted, and its key is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person was forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has no part for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is for named people alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the data directory it belongs to with its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update mmdesk to export it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update mmdesk to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update mmdesk, and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update mmdesk, or choose another --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the same mmdesk on both computers, learn again there, and ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0} belongs to another base model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0} is damaged; one before it is gone on from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0} was made by a newer mmdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it, or use another --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for its end and retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it moved, or its disk taken out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`mmdesk export-feedback` names each verdict&apos;s session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`mmdesk people` lists who is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`mmdesk restore` brings the backup {0} back, and keeps what is there aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`mmdesk versions` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are only {0} new verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better by {0} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot grow: the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decoding needs more than {0} GB of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decoding takes longer than {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decoding takes too much computing time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in use by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is only 1 new verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not do better for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gave what you said {0} % on average before, {1} % now;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds none of what its header promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would do worse on everyone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly every verdict names {0}, whatever was shown: from one name alone nothing can be learned that tells emotions apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on everyone else {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on everyone else, judged by {0} alone, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on everyone else{0} {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that can still be chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the microphone {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names fit these moments no better than others: they may be random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system ended what decodes it, most likely for want of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the verdicts call every emotion by the name of another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged ({0} points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what decodes it crashed ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what decodes it ended without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what decodes it met a bug of mmdesk&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what decodes it went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse by {0} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (after {1} moments)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be decrypted: it was changed or damaged after it was encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read at {1} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: no process to decode it could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be set aside: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} delivers no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fewer to {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no picture in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no picture or sound that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no sound in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no subtitles in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no shared verdicts: line {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a playlist or another kind of file that mmdesk does not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a timeline of emotions, not what people say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged and cannot be decrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is missing in {1}: without it, what is encrypted there cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no version that can be imported: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a timeline that can be imported: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a video, sound or picture file, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not the file any more that was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not what was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is of a newer mmdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is of another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is too large for a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is used by another program, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stopped delivering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to judge a new version by; it takes {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1} fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made by a newer mmdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made from another base model, and does not fit this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was written by a newer mmdesk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who agreed, and to what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet.
What is read live, or of a file, can be looked at again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds verdicts only: there is nothing to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is running: stop it first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Verdicts of another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedVerdictsWorker</name>
    <message>
        <source>Nothing can be taken in: the database is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart with another --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Export version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a version, or verdicts, of another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds verdicts of another computer: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features of another base are left out: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in as a session of its own: {0} verdicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These verdicts were here already: {0}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0} is here, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>File or stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file on this computer, or the address of a stream.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its next start mmdesk speaks as the system does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its next start mmdesk speaks this language: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Hide figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how fast and how late predictions are (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version 0 (base)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} predictions/s   ·   {1} ms late   ·   {2} frames dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreWorker</name>
    <message>
        <source>What is there is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be remembered: the database is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart with another --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Text to analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something, then press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0} characters fit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of the seven emotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read from moment to moment appears here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read no further for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read no further; what was read is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this moment, to find it again (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show another reading of the same file beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the timeline into a file, for other programs (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● your verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>One picture back (,)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture on (.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast it plays; voices keep their pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after {0} moments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (Ctrl+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>mmdesk is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it keeps is encrypted. Type the passphrase, or the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting or decrypting was cut off. Type the passphrase, and it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the passphrase or the recovery key nobody can read it again, and mmdesk keeps no copy elsewhere. To begin anew, quit, and move this folder to another place: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictAbout</name>
    <message>
        <source>the {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches nothing by itself: of a range one moment in each second is learned from, and none without a face, voice or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches nothing now: its file is not there. It is read when the file is there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches nothing: another base model has read its moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches nothing: its moment was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches nothing: picture and sound of it were not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches nothing: something was said of the same later, and that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next lesson learns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version in use has learned it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it teaches is still to be read from its file, in idle time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not quite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of several people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said anew later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictMenu</name>
    <message>
        <source>It is this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably, not quite sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be this as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not quite sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not {0} after all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictSigns</name>
    <message>
        <source>Not kept yet: changes that wait to be written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept; learned from once the file is there again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, but cannot be learned from: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictWindow</name>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 verdict deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} verdicts deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write these verdicts into a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {0} picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdicts yet.
What you say of a moment, live or in a file, is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the picked verdicts back; that can be undone (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the picked verdicts, and the versions that learned from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the verdicts that are listed into a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its moment in the review (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Nothing is shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First say what it is: 1–7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of that to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face, voice or text to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is named there that could be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture and sound of it were not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there was no face, voice or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, but cannot be learned from: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is probably {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the version picked in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the version this one was made after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is doing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each version was right in use, and all lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version 0 · the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the picked version into a file, to share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a version, or verdicts, of another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export or import a version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceTrace</name>
    <message>
        <source>loudest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudest from {0} to {1} s before the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {0} to {1} s before the end: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyChart</name>
    <message>
        <source>without it {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against · for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: it is alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} words at a time are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of this moment was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound of this moment was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this moment was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shows what the network used, not why the person feels it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0} said it, version {1} explains it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>Loading the network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is being loaded…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Start to use the camera and the microphone, or drop a file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a camera or a video above. Sound and text are read all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching and listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera, no microphone: write something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a face, a voice or a text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Start, open a file, or write.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message>
        <source>Withdraw and delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It covers {0}. Delete that for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were exported are not deleted: do that yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versions that learned from it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>The words, with what each did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(too long to be read to here: {0})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdicts, and versions that learned from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the session of {0}? Gone will be {1}. The file itself stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the session of {0}? Gone will be {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
