<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About mmdesk</source>
        <translation>Acerca de mmdesk</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find a library or a licence</source>
        <translation>Buscar una biblioteca o una licencia</translation>
    </message>
    <message>
        <source>Copyright and licence of the library</source>
        <translation>Derechos de autor y licencia de la biblioteca</translation>
    </message>
    <message>
        <source>Reading what is installed…</source>
        <translation>Leyendo lo que está instalado…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Base model {0}</source>
        <translation>Modelo base {0}</translation>
    </message>
    <message>
        <source>SHA-256 of the base model&apos;s weights: {0}</source>
        <translation>SHA-256 de los pesos del modelo base: {0}</translation>
    </message>
    <message>
        <source>It brings no text of its licence along.</source>
        <translation>No trae el texto de su licencia.</translation>
    </message>
    <message>
        <source>It lies inside {0}. What that says of its licences is below.</source>
        <translation>Está dentro de {0}. Lo que este dice de sus licencias figura abajo.</translation>
    </message>
    <message>
        <source>No library is called so, and none has such a licence.</source>
        <translation>Ninguna biblioteca se llama así ni tiene esa licencia.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Libraries, their versions and licences</source>
        <translation>Bibliotecas, sus versiones y licencias</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. What it is made of, and under which licences:</source>
        <translation>Software libre bajo la Apache License 2.0. De qué está hecho, y bajo qué licencias:</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About mmdesk…</source>
        <translation>Acerca de mmdesk…</translation>
    </message>
</context>
<context>
    <name>AllVerdicts</name>
    <message>
        <source>They say that already.</source>
        <translation>Ya dicen eso.</translation>
    </message>
    <message>
        <source>1 changed: {1}.</source>
        <translation>1 cambiado: {1}.</translation>
    </message>
    <message>
        <source>{0} changed: {1}.</source>
        <translation>{0} cambiados: {1}.</translation>
    </message>
    <message>
        <source>Done again: {0}.</source>
        <translation>Rehecho: {0}.</translation>
    </message>
    <message>
        <source>Undone: {0}.</source>
        <translation>Deshecho: {0}.</translation>
    </message>
    <message>
        <source>Something newer was done in one of these sessions: open it, and undo that first.</source>
        <translation>En una de estas sesiones se hizo algo más reciente: ábrala y deshaga eso primero.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Borrado para siempre.</translation>
    </message>
    <message>
        <source>{0} verdicts written to {1}</source>
        <translation>{0} juicios escritos en {1}</translation>
    </message>
</context>
<context>
    <name>AnswerAnnouncer</name>
    <message>
        <source>{0}, {1} % sure</source>
        <translation>{0}, {1} % seguro</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Acierto</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Say that the answer is right (Enter, Space or 0; not quite sure: Alt+Enter)</source>
        <translation>Decir que la respuesta es correcta (Enter, Espacio o 0; no del todo seguro: Alt+Enter)</translation>
    </message>
    <message>
        <source>Say that the answer is wrong, without a better one (Delete; not quite sure: Alt+Delete)</source>
        <translation>Decir que la respuesta es incorrecta, sin otra mejor (Supr; no del todo seguro: Alt+Supr)</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Ask me</source>
        <translation>Pregúntame</translation>
    </message>
    <message>
        <source>Cannot tell  ·  →</source>
        <translation>No sabría decir  ·  →</translation>
    </message>
    <message>
        <source>Pass this one for good (→, S or Delete)</source>
        <translation>Pasar esta para siempre (→, S o Supr)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last answer back (Ctrl+Z)</source>
        <translation>Retirar la última respuesta (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation>Aprender ahora</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>Preguntar más</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation>Cerrar  ·  Esc</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>{0} alone?  ·  {1}</source>
        <translation>¿Solo {0}?  ·  {1}</translation>
    </message>
</context>
<context>
    <name>AskReview</name>
    <message>
        <source>Nothing is selected.</source>
        <translation>No hay nada seleccionado.</translation>
    </message>
    <message>
        <source>{0} taken in again</source>
        <translation>{0} incluido de nuevo</translation>
    </message>
    <message>
        <source>{0} left out</source>
        <translation>{0} excluido</translation>
    </message>
</context>
<context>
    <name>AskedPicture</name>
    <message>
        <source>The picture of the moment. A face is marked.</source>
        <translation>La imagen del momento. Una cara está marcada.</translation>
    </message>
    <message>
        <source>The picture of the moment.</source>
        <translation>La imagen del momento.</translation>
    </message>
</context>
<context>
    <name>AskedSound</name>
    <message>
        <source>Play  ·  Space</source>
        <translation>Reproducir  ·  Espacio</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Reproducir el sonido</translation>
    </message>
    <message>
        <source>Sounds play by themselves (M)</source>
        <translation>Los sonidos se reproducen solos (M)</translation>
    </message>
    <message>
        <source>Sounds wait for Space (M)</source>
        <translation>Los sonidos esperan a Espacio (M)</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Nothing can be asked: there is nowhere to keep an answer.</source>
        <translation>No se puede preguntar nada: no hay dónde guardar una respuesta.</translation>
    </message>
    <message>
        <source>Stop live first: what is played would be heard by it.</source>
        <translation>Detenga primero el directo: oiría lo que se reproduce.</translation>
    </message>
    <message>
        <source>{0} is left out. {1}</source>
        <translation>Se omite {0}. {1}</translation>
    </message>
    <message>
        <source>Looking for what would teach most…</source>
        <translation>Buscando lo que más enseñaría…</translation>
    </message>
    <message>
        <source>What was read stays hidden until you answer, so that it does not lead you.</source>
        <translation>Lo leído queda oculto hasta que responda, para que no le influya.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Live, {0}, {1}</source>
        <translation>En directo, {0}, {1}</translation>
    </message>
    <message>
        <source>1 verdict is waiting to be learned from.</source>
        <translation>1 juicio espera para aprender de él.</translation>
    </message>
    <message>
        <source>Asked because {0}.</source>
        <translation>Se pregunta porque {0}.</translation>
    </message>
    <message>
        <source>Come back when you like: the questions wait.</source>
        <translation>Vuelva cuando quiera: las preguntas esperan.</translation>
    </message>
    <message>
        <source>It is learned from like any other verdict, once there is time to read its file again.</source>
        <translation>Se aprende de él como de cualquier otro juicio, cuando haya tiempo de leer otra vez su archivo.</translation>
    </message>
    <message>
        <source>Nothing answered</source>
        <translation>Nada respondido</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>Nada que preguntar</translation>
    </message>
    <message>
        <source>Nothing was read yet. Open a file, or go live and press Record.</source>
        <translation>Aún no se ha leído nada. Abra un archivo, o inicie el directo y pulse Grabar.</translation>
    </message>
    <message>
        <source>Of what was read neither picture nor sound was kept, or the files are away. Record a session, or open a file.</source>
        <translation>De lo leído no se guardó ni imagen ni sonido, o los archivos no están. Grabe una sesión, o abra un archivo.</translation>
    </message>
    <message>
        <source>Passed; it is not asked again.</source>
        <translation>Pasada; no se vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Thank you: all {0} answered</source>
        <translation>Gracias: las {0} respondidas</translation>
    </message>
    <message>
        <source>Thank you: {0} of {1} answered</source>
        <translation>Gracias: {0} de {1} respondidas</translation>
    </message>
    <message>
        <source>They are learned from like any other verdict, once there is time to read their files again.</source>
        <translation>Se aprende de ellos como de cualquier otro juicio, cuando haya tiempo de leer otra vez sus archivos.</translation>
    </message>
    <message>
        <source>What do the words alone say?</source>
        <translation>¿Qué dicen las palabras solas?</translation>
    </message>
    <message>
        <source>What does the face alone say?</source>
        <translation>¿Qué dice la cara sola?</translation>
    </message>
    <message>
        <source>What does the voice alone say?</source>
        <translation>¿Qué dice la voz sola?</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>You have answered or passed everything that would teach much. Open another file.</source>
        <translation>Ya ha respondido o pasado todo lo que enseñaría mucho. Abra otro archivo.</translation>
    </message>
    <message>
        <source>You said {0}. It had read {1}.</source>
        <translation>Usted dijo {0}. Se había leído {1}.</translation>
    </message>
    <message>
        <source>face, voice and words do not say the same</source>
        <translation>cara, voz y palabras no dicen lo mismo</translation>
    </message>
    <message>
        <source>it could be one thing or another</source>
        <translation>podría ser una cosa u otra</translation>
    </message>
    <message>
        <source>it is unlike what you judged before</source>
        <translation>no se parece a lo que ha juzgado antes</translation>
    </message>
    <message>
        <source>it may be an emotion you seldom named</source>
        <translation>puede ser una emoción que rara vez ha nombrado</translation>
    </message>
    <message>
        <source>nothing for sure: {0}</source>
        <translation>nada seguro: {0}</translation>
    </message>
    <message>
        <source>probably {0}</source>
        <translation>probablemente {0}</translation>
    </message>
    <message>
        <source>{0} verdicts are waiting to be learned from.</source>
        <translation>{0} juicios esperan para aprender de ellos.</translation>
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
        <translation>No se pudo hacer la copia de seguridad de hoy. {0}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 más</translation>
    </message>
    <message>
        <source>Show the other message</source>
        <translation>Mostrar el otro mensaje</translation>
    </message>
</context>
<context>
    <name>BaselineButton</name>
    <message>
        <source>Baseline set for this person.</source>
        <translation>Línea base fijada para esta persona.</translation>
    </message>
    <message>
        <source>No baseline: nobody was seen or heard.</source>
        <translation>Sin línea base: no se vio ni oyó a nadie.</translation>
    </message>
    <message>
        <source>Baseline taken away.</source>
        <translation>Línea base retirada.</translation>
    </message>
    <message>
        <source>Be at rest for three seconds…</source>
        <translation>Permanezca en reposo tres segundos…</translation>
    </message>
    <message>
        <source>Your resting face and voice count less. Press to read you like others again (Ctrl+B)</source>
        <translation>Su cara y su voz en reposo cuentan menos. Pulse para que se le lea otra vez como a los demás (Ctrl+B)</translation>
    </message>
    <message>
        <source>Read wrongly even at rest? Set your resting face and voice: three seconds (Ctrl+B)</source>
        <translation>¿Se le lee mal incluso en reposo? Fije su cara y su voz en reposo: tres segundos (Ctrl+B)</translation>
    </message>
    <message>
        <source>Baseline, set</source>
        <translation>Línea base, fijada</translation>
    </message>
    <message>
        <source>Baseline, not set</source>
        <translation>Línea base, sin fijar</translation>
    </message>
</context>
<context>
    <name>ByItselfButton</name>
    <message>
        <source>By itself: {0}</source>
        <translation>Por sí solo: {0}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>after {0} verdicts</source>
        <translation>tras {0} juicios</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>una vez al día</translation>
    </message>
    <message>
        <source>after {0}, or daily</source>
        <translation>tras {0}, o a diario</translation>
    </message>
    <message>
        <source>1 more verdict</source>
        <translation>1 juicio más</translation>
    </message>
    <message>
        <source>{0} more verdicts</source>
        <translation>{0} juicios más</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>waits until live stops</source>
        <translation>espera a que acabe el directo</translation>
    </message>
    <message>
        <source>waits for the files</source>
        <translation>espera a los archivos</translation>
    </message>
    <message>
        <source>waits for the player</source>
        <translation>espera al reproductor</translation>
    </message>
    <message>
        <source>waits for the dialog</source>
        <translation>espera al diálogo</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>waits for mains power</source>
        <translation>espera a la corriente</translation>
    </message>
    <message>
        <source>in a quiet minute</source>
        <translation>en un minuto tranquilo</translation>
    </message>
    <message>
        <source>It learns when you press Learn now, and never by itself.</source>
        <translation>Aprende cuando usted pulsa Aprender ahora, y nunca por sí solo.</translation>
    </message>
    <message>
        <source>When nobody is disturbed it learns without being asked.</source>
        <translation>Cuando no molesta a nadie, aprende sin que se le pida.</translation>
    </message>
    <message>
        <source>It learns by itself after 1 more verdict.</source>
        <translation>Aprende por sí solo tras 1 juicio más.</translation>
    </message>
    <message>
        <source>It learns by itself after {0} more verdicts.</source>
        <translation>Aprende por sí solo tras {0} juicios más.</translation>
    </message>
    <message>
        <source>It learns by itself later: the last lesson is not long ago.</source>
        <translation>Aprende por sí solo más tarde: la última lección es reciente.</translation>
    </message>
    <message>
        <source>It waits until you stop the camera and the microphone.</source>
        <translation>Espera hasta que detenga la cámara y el micrófono.</translation>
    </message>
    <message>
        <source>It waits until the files are read.</source>
        <translation>Espera hasta que los archivos estén leídos.</translation>
    </message>
    <message>
        <source>It waits until you stop playing.</source>
        <translation>Espera hasta que deje de reproducir.</translation>
    </message>
    <message>
        <source>It waits until the dialog is closed.</source>
        <translation>Espera hasta que se cierre el diálogo.</translation>
    </message>
    <message>
        <source>It waits until something else is done.</source>
        <translation>Espera hasta que acabe otra cosa.</translation>
    </message>
    <message>
        <source>It waits for mains power.</source>
        <translation>Espera a que haya corriente.</translation>
    </message>
    <message>
        <source>It waits for a minute without a key or the mouse.</source>
        <translation>Espera a un minuto sin teclas ni ratón.</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>Recording picture and sound</source>
        <translation>Grabando imagen y sonido</translation>
    </message>
    <message>
        <source>A face</source>
        <translation>Una cara</translation>
    </message>
    <message>
        <source>Click the person whose voice and words these are</source>
        <translation>Haga clic en la persona de quien son la voz y las palabras</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No seguro</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
</context>
<context>
    <name>ChangeMenu</name>
    <message>
        <source>Right, as shown</source>
        <translation>Acierto, como se mostró</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Could be as well</source>
        <translation>También podría ser</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nada más</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation>Del todo seguro</translation>
    </message>
    <message>
        <source>Not quite sure</source>
        <translation>No del todo seguro</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Whose mmdesk is it?</source>
        <translation>¿Quién usa mmdesk ahora?</translation>
    </message>
    <message>
        <source>Ask at each start</source>
        <translation>Preguntar en cada inicio</translation>
    </message>
    <message>
        <source>Otherwise it opens for whoever used it last</source>
        <translation>Si no, se abre para quien lo usó la última vez</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>A file is still being exported</source>
        <translation>Todavía se está exportando un archivo</translation>
    </message>
    <message>
        <source>mmdesk closes as soon as it is written.</source>
        <translation>mmdesk se cierra en cuanto esté escrito.</translation>
    </message>
    <message>
        <source>How much of it is written</source>
        <translation>Cuánto se ha escrito</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Keep mmdesk open</source>
        <translation>Dejar mmdesk abierto</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>{0}, read {1}</source>
        <translation>{0}, leído {1}</translation>
    </message>
    <message>
        <source>There is no other reading of this file</source>
        <translation>No hay otra lectura de este archivo</translation>
    </message>
    <message>
        <source>Show no other</source>
        <translation>No mostrar otra</translation>
    </message>
    <message>
        <source>Read again with {0}</source>
        <translation>Leer otra vez con {0}</translation>
    </message>
    <message>
        <source>The two have no time in common.</source>
        <translation>Las dos no tienen tiempo en común.</translation>
    </message>
    <message>
        <source>As {0} in {1} of the time</source>
        <translation>Como {0} en {1} del tiempo</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Export and share</source>
        <translation>Exportar y compartir</translation>
    </message>
    <message>
        <source>Learn from verdicts</source>
        <translation>Aprender de los juicios</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Read emotions</source>
        <translation>Leer emociones</translation>
    </message>
    <message>
        <source>Record picture and sound</source>
        <translation>Grabar imagen y sonido</translation>
    </message>
    <message>
        <source>Withdrawn {0}</source>
        <translation>Retirado {0}</translation>
    </message>
    <message>
        <source>by parent or guardian</source>
        <translation>por padre, madre o tutor</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>por escrito</translation>
    </message>
    <message>
        <source>once for all live sessions</source>
        <translation>una vez para todas las sesiones en directo</translation>
    </message>
    <message>
        <source>said so</source>
        <translation>de palabra</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
</context>
<context>
    <name>ConsentChip</name>
    <message>
        <source>Consent: {0}</source>
        <translation>Consentimiento: {0}</translation>
    </message>
    <message>
        <source>Consent: none noted</source>
        <translation>Consentimiento: ninguno</translation>
    </message>
    <message>
        <source>  ·  {0} people seen</source>
        <translation>  ·  {0} personas vistas</translation>
    </message>
    <message>
        <source>Who agreed that emotions are read here; click to note it</source>
        <translation>Quién aceptó que aquí se lean emociones; haga clic para anotarlo</translation>
    </message>
    <message>
        <source>For: {0}</source>
        <translation>Para: {0}</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Acepto</translation>
    </message>
    <message>
        <source>{0} was told and agrees</source>
        <translation>{0} lo sabe y acepta</translation>
    </message>
    <message>
        <source>Everybody here was told and agrees</source>
        <translation>Todos aquí lo saben y aceptan</translation>
    </message>
    <message>
        <source>Note, change, withdraw…</source>
        <translation>Anotar, cambiar, retirar…</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Who agrees</source>
        <translation>Quién acepta</translation>
    </message>
    <message>
        <source>A name, or who it is: the two interviewed</source>
        <translation>Un nombre, o quién es: las dos personas entrevistadas</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Cómo se dio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Where the signed paper lies, …</source>
        <translation>Dónde está el papel firmado, …</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Permite</translation>
    </message>
</context>
<context>
    <name>ConsentWindow</name>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Quién aceptó</translation>
    </message>
    <message>
        <source>Nobody&apos;s consent is noted in this session.</source>
        <translation>En esta sesión no hay ningún consentimiento anotado.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Export the consents</source>
        <translation>Exportar los consentimientos</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tabla (*.csv);;JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>Consenting</name>
    <message>
        <source>Before you begin…</source>
        <translation>Antes de empezar…</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>{0} consents written to {1}</source>
        <translation>{0} consentimientos escritos en {1}</translation>
    </message>
    <message>
        <source>In this session</source>
        <translation>En esta sesión</translation>
    </message>
    <message>
        <source>Withdrawn, and what it covered is deleted for good</source>
        <translation>Retirado; lo que abarcaba se ha borrado para siempre</translation>
    </message>
    <message>
        <source>Recording stopped: {0} withdrew the consent to be recorded.</source>
        <translation>La grabación se detuvo: {0} retiró el consentimiento a que se le grabe.</translation>
    </message>
    <message>
        <source>everybody who was there</source>
        <translation>todos los que estaban</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Open file or stream…</source>
        <translation>Abrir archivo o flujo…</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>File or stream as camera</source>
        <translation>Archivo o flujo como cámara</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Sin micrófono</translation>
    </message>
    <message>
        <source>File as microphone</source>
        <translation>Archivo como micrófono</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Read videos, sounds, pictures or texts, and look at the first (Ctrl+O)</source>
        <translation>Leer vídeos, sonidos, imágenes o textos, y ver el primero (Ctrl+O)</translation>
    </message>
    <message>
        <source>All files, and those opened lately</source>
        <translation>Todos los archivos, y los abiertos hace poco</translation>
    </message>
    <message>
        <source>All files (Ctrl+Shift+O), and those opened lately</source>
        <translation>Todos los archivos (Ctrl+Mayús+O), y los abiertos hace poco</translation>
    </message>
    <message>
        <source>Sessions…</source>
        <translation>Sesiones…</translation>
    </message>
    <message>
        <source>Open an earlier session again (Ctrl+H)</source>
        <translation>Abrir otra vez una sesión anterior (Ctrl+H)</translation>
    </message>
    <message>
        <source>Verdicts…</source>
        <translation>Juicios…</translation>
    </message>
    <message>
        <source>All that you said: find, change and delete it (Ctrl+J)</source>
        <translation>Todo lo que ha dicho: búsquelo, cámbielo y bórrelo (Ctrl+J)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop watching and listening (F5)</source>
        <translation>Dejar de mirar y escuchar (F5)</translation>
    </message>
    <message>
        <source>Watch and listen (F5)</source>
        <translation>Mirar y escuchar (F5)</translation>
    </message>
</context>
<context>
    <name>ConvertingDialog</name>
    <message>
        <source>Encrypting what is kept…</source>
        <translation>Cifrando lo guardado…</translation>
    </message>
    <message>
        <source>Decrypting what is kept…</source>
        <translation>Descifrando lo guardado…</translation>
    </message>
    <message>
        <source>mmdesk opens again when it is done. A power cut does no harm: it goes on then.</source>
        <translation>mmdesk se abre otra vez cuando acabe. Un corte de luz no hace daño: después continúa.</translation>
    </message>
</context>
<context>
    <name>DeleteQuestion</name>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>its timeline</source>
        <translation>su línea de tiempo</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>marcas</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>verdicts, and versions that learned from them</source>
        <translation>juicios, y versiones que aprendieron de ellos</translation>
    </message>
    <message>
        <source>Delete the session of {0}? Gone will be {1}. The file itself stays.</source>
        <translation>¿Borrar la sesión de {0}? Se borrará: {1}. El archivo mismo queda.</translation>
    </message>
    <message>
        <source>Delete the session of {0}? Gone will be {1}.</source>
        <translation>¿Borrar la sesión de {0}? Se borrará: {1}.</translation>
    </message>
</context>
<context>
    <name>DeviceBanners</name>
    <message>
        <source>There is no camera named {0}.</source>
        <translation>No hay ninguna cámara llamada {0}.</translation>
    </message>
    <message>
        <source>There is no microphone named {0}.</source>
        <translation>No hay ningún micrófono llamado {0}.</translation>
    </message>
    <message>
        <source>{0} is gone; {1} is used instead until it is back.</source>
        <translation>{0} no está; se usa {1} hasta que vuelva.</translation>
    </message>
    <message>
        <source>{0} is gone.</source>
        <translation>{0} no está.</translation>
    </message>
    <message>
        <source>{0} is used instead until it is there.</source>
        <translation>Se usa {0} hasta que esté.</translation>
    </message>
    <message>
        <source>Plug it in, or pick one above.</source>
        <translation>Conéctelo, o elija otro arriba.</translation>
    </message>
    <message>
        <source>The camera gives one and the same picture. Is its cover closed? If not, plug it in again.</source>
        <translation>La cámara da siempre la misma imagen. ¿Está tapada? Si no, vuelva a conectarla.</translation>
    </message>
    <message>
        <source>The microphone hears nothing at all. Is it muted, or is another meant?</source>
        <translation>El micrófono no oye nada. ¿Está silenciado, o debería ser otro?</translation>
    </message>
    <message>
        <source>The microphone is too loud and clips. Lower its input level.</source>
        <translation>El micrófono está demasiado alto y satura. Baje su nivel de entrada.</translation>
    </message>
    <message>
        <source>If not, allow it in System Settings, Privacy &amp; Security, Microphone.</source>
        <translation>Si no, permítalo en Ajustes del Sistema, Privacidad y seguridad, Micrófono.</translation>
    </message>
</context>
<context>
    <name>Disagreement</name>
    <message>
        <source>{0} says {1}, {2} says {3}</source>
        <translation>{0} dice {1}, {2} dice {3}</translation>
    </message>
    <message>
        <source>{0} says {1}, the others {2}</source>
        <translation>{0} dice {1}, los demás {2}</translation>
    </message>
    <message>
        <source>All three disagree</source>
        <translation>Los tres discrepan</translation>
    </message>
</context>
<context>
    <name>DisagreementLine</name>
    <message>
        <source>No disagreement</source>
        <translation>Sin discrepancia</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>the base</source>
        <translation>la base</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>versión {0}</translation>
    </message>
    <message>
        <source>no verdicts</source>
        <translation>sin juicios</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} (in use)</source>
        <translation>{0} (en uso)</translation>
    </message>
    <message>
        <source>{0}: no verdicts on it yet.</source>
        <translation>{0}: aún sin juicios.</translation>
    </message>
    <message>
        <source>{0}: {1} right, {2} % ({3} to {4} %).</source>
        <translation>{0}: {1} correctos, {2} % (de {3} a {4} %).</translation>
    </message>
    <message>
        <source>At the gate {0} % before, {1} % after.</source>
        <translation>En la prueba, {0} % antes y {1} % después.</translation>
    </message>
</context>
<context>
    <name>DriftChart</name>
    <message>
        <source>How often each version was right in use.</source>
        <translation>Cuántas veces acertó cada versión en uso.</translation>
    </message>
    <message>
        <source>right in use, and what chance leaves open</source>
        <translation>aciertos en uso, y lo que deja abierto el azar</translation>
    </message>
    <message>
        <source>at the gate, before and after</source>
        <translation>en la prueba, antes y después</translation>
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
        <translation>Cómo le va</translation>
    </message>
    <message>
        <source>Counted are your verdicts, the newest 200 of each version. People judge more readily what is wrong, so it is right more often than this says; that holds for all versions alike.</source>
        <translation>Se cuentan sus juicios, los 200 más recientes de cada versión. Se juzga más lo que está mal, así que acierta más de lo que dice esto; vale igual para todas las versiones.</translation>
    </message>
    <message>
        <source>Lessons, newest first</source>
        <translation>Lecciones, la más reciente primero</translation>
    </message>
    <message>
        <source>No lessons yet. Press Learn now, or let it learn by itself.</source>
        <translation>Aún no hay lecciones. Pulse Aprender ahora, o deje que aprenda por sí solo.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing to show yet.

Say of what you see whether it is right (Enter) or what it is (1–7).
How often each version was right appears here.</source>
        <translation>Aún no hay nada que mostrar.

Diga de lo que ve si es correcto (Enter) o qué es (1–7).
Aquí aparece cuántas veces acertó cada versión.</translation>
    </message>
    <message>
        <source>Go back to {0}</source>
        <translation>Volver a {0}</translation>
    </message>
    <message>
        <source>The base is in use; there is nothing it could be compared with.</source>
        <translation>La base está en uso; no hay con qué compararla.</translation>
    </message>
    <message>
        <source>The version it was made after is gone, so there is nothing to compare it with.</source>
        <translation>La versión de la que salió ya no está, así que no hay con qué compararla.</translation>
    </message>
    <message>
        <source>Of {0} you have not said yet whether it is right.</source>
        <translation>De {0} aún no ha dicho si acierta.</translation>
    </message>
    <message>
        <source>{0} was right in {1} verdicts; on {2} there are none to compare with.</source>
        <translation>{0} acertó en {1} juicios; de {2} no hay ninguno con que comparar.</translation>
    </message>
    <message>
        <source>{0} was right in {1} verdicts, {2} in {3}.</source>
        <translation>{0} acertó en {1} juicios, {2} en {3}.</translation>
    </message>
    <message>
        <source>It takes {0} verdicts on each to compare them.</source>
        <translation>Para compararlas hacen falta {0} juicios de cada una.</translation>
    </message>
    <message>
        <source>That is less often, and hardly chance.</source>
        <translation>Eso es menos, y difícilmente por azar.</translation>
    </message>
    <message>
        <source>That can still be chance.</source>
        <translation>Todavía puede ser azar.</translation>
    </message>
    <message>
        <source>It does no worse.</source>
        <translation>No lo hace peor.</translation>
    </message>
    <message>
        <source>Right in use</source>
        <translation>Aciertos en uso</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
</context>
<context>
    <name>EditWorker</name>
    <message>
        <source>A fault in mmdesk kept one step from being written down.</source>
        <translation>Por un fallo de mmdesk un paso no se anotó.</translation>
    </message>
    <message>
        <source>Do it once more; all others are kept.</source>
        <translation>Hágalo otra vez; todos los demás están guardados.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Undo: {0}</source>
        <translation>Deshacer: {0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Rehacer: {0}</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nada que deshacer.</translation>
    </message>
    <message>
        <source>Taken back: {0}.</source>
        <translation>Retirado: {0}.</translation>
    </message>
    <message>
        <source>Nothing to do again.</source>
        <translation>Nada que rehacer.</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Rehecho: {0}</translation>
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
        <translation>Alegría</translation>
    </message>
    <message>
        <source>Sadness</source>
        <translation>Tristeza</translation>
    </message>
    <message>
        <source>Anger</source>
        <translation>Ira</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Miedo</translation>
    </message>
    <message>
        <source>Disgust</source>
        <translation>Asco</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Sorpresa</translation>
    </message>
</context>
<context>
    <name>EmotionBar</name>
    <message>
        <source>Say it is this: {0} (key {1})</source>
        <translation>Decir que es esto: {0} (tecla {1})</translation>
    </message>
    <message>
        <source>Not quite sure: Alt+{0}. Could be this as well: Shift+{0}. Or a right click.</source>
        <translation>No del todo seguro: Alt+{0}. También podría ser: Mayús+{0}. O clic derecho.</translation>
    </message>
    <message>
        <source>You named it.</source>
        <translation>Usted la nombró.</translation>
    </message>
    <message>
        <source>You said that it could be this as well.</source>
        <translation>Usted dijo que también podría ser esta.</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>sin predicción</translation>
    </message>
    <message>
        <source>Press to say that it is {0}</source>
        <translation>Pulse para decir que es {0}</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Erase 1 verdict for good? It cannot be brought back, and the versions that learned</source>
        <translation>¿Borrar 1 juicio para siempre? No se puede recuperar, y las versiones que aprendieron</translation>
    </message>
    <message>
        <source>Erase {0} verdicts for good? They cannot be brought back, and the versions that learned</source>
        <translation>¿Borrar {0} juicios para siempre? No se pueden recuperar, y las versiones que aprendieron</translation>
    </message>
    <message>
        <source> from it go too. So do all backups.</source>
        <translation> de ello también se borran. Igual que todas las copias de seguridad.</translation>
    </message>
</context>
<context>
    <name>Everything</name>
    <message>
        <source>Forget everything for good?</source>
        <translation>¿Olvidarlo todo para siempre?</translation>
    </message>
    <message>
        <source>Gone will be all sessions, recordings, verdicts, names and consents, your versions, backups, logs, and the key you sign versions with. Then mmdesk closes.</source>
        <translation>Se borrarán todas las sesiones, grabaciones, juicios, nombres y consentimientos, sus versiones, copias de seguridad, registros y la clave con que firma versiones. Después mmdesk se cierra.</translation>
    </message>
    <message>
        <source>Files that you exported stay. Spare blocks of a disk (SSDs), snapshots and copies of your own may still hold what was written before: no program can promise those.</source>
        <translation>Los archivos que exportó quedan. Los bloques de reserva de un disco (SSD), las instantáneas y sus propias copias pueden contener aún lo escrito antes: ningún programa puede responder de eso.</translation>
    </message>
    <message>
        <source>Keep it all</source>
        <translation>Conservarlo todo</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Olvidarlo todo</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export the timeline</source>
        <translation>Exportar la línea de tiempo</translation>
    </message>
    <message>
        <source>Where the timelines go</source>
        <translation>Adónde van las líneas de tiempo</translation>
    </message>
</context>
<context>
    <name>ExportAll</name>
    <message>
        <source>Exported {0} files to {1}</source>
        <translation>{0} archivos exportados a {1}</translation>
    </message>
    <message>
        <source>Exported {0} of {1} files to {2}</source>
        <translation>Exportados {0} de {1} archivos a {2}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>En qué forma</translation>
    </message>
    <message>
        <source>With pictures: faces will be in the file</source>
        <translation>Con imágenes: habrá caras en el archivo</translation>
    </message>
    <message>
        <source>With names: people are called as you named them</source>
        <translation>Con nombres: las personas se llaman como usted las nombró</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>What you said, your marks, and what you left out go with it; in JSON who agreed to what, too, by name only with names.</source>
        <translation>Lo que dijo, sus marcas y lo que excluyó van incluidos; en JSON también quién aceptó qué, por su nombre solo con nombres.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>In each file, whoever was named in it.</source>
        <translation>En cada archivo, quienes se nombraron en él.</translation>
    </message>
    <message>
        <source>Nobody was named in this session: P names who is shown.</source>
        <translation>En esta sesión no se nombró a nadie: P nombra a quien se muestra.</translation>
    </message>
    <message>
        <source>In the file: {0}</source>
        <translation>En el archivo: {0}</translation>
    </message>
    <message>
        <source>Numbers in the file: {0}</source>
        <translation>Números en el archivo: {0}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>A row for each moment, for spreadsheets and statistics</source>
        <translation>Una fila por momento, para hojas de cálculo y estadística</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>A page with charts, to read, print and pass on</source>
        <translation>Una página con gráficos, para leer, imprimir y pasar</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Everything that is remembered; can be opened here again</source>
        <translation>Todo lo recordado; se puede abrir aquí otra vez</translation>
    </message>
    <message>
        <source>ELAN</source>
        <translation>ELAN</translation>
    </message>
    <message>
        <source>Tiers for the answer, each modality, each person and you</source>
        <translation>Líneas para la respuesta, cada modalidad, cada persona y usted</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Subtítulos (SRT)</translation>
    </message>
    <message>
        <source>Shown over the video by any player</source>
        <translation>Cualquier reproductor los muestra sobre el vídeo</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>Subtítulos (WebVTT)</translation>
    </message>
    <message>
        <source>For players in web pages</source>
        <translation>Para reproductores en páginas web</translation>
    </message>
    <message>
        <source>Table of persons</source>
        <translation>Tabla de personas</translation>
    </message>
    <message>
        <source>A row for each face in each moment</source>
        <translation>Una fila por cara en cada momento</translation>
    </message>
    <message>
        <source>Table of summaries</source>
        <translation>Tabla de resúmenes</translation>
    </message>
    <message>
        <source>A row for the answer and each person</source>
        <translation>Una fila para la respuesta y cada persona</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Exporting {0}</source>
        <translation>Exportando {0}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>ExportWorker</name>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>FaceHeat</name>
    <message>
        <source>Nothing in the face spoke for it.</source>
        <translation>Nada en la cara habló a su favor.</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>The face, with what mattered in it marked</source>
        <translation>La cara, con lo que importó en ella marcado</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>A fault in mmdesk</source>
        <translation>Un fallo en mmdesk</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Not saved: {0}.</source>
        <translation>No guardado: {0}.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Started again.</source>
        <translation>Reiniciado.</translation>
    </message>
    <message>
        <source>Something went wrong inside mmdesk. It goes on; what you said is kept.</source>
        <translation>Algo fue mal dentro de mmdesk. Sigue funcionando; lo que dijo está guardado.</translation>
    </message>
    <message>
        <source>mmdesk ended unexpectedly last time. Here is what is known of it.</source>
        <translation>mmdesk terminó de forma inesperada la última vez. Esto es lo que se sabe.</translation>
    </message>
    <message>
        <source>It was in “{0}”: if that does not work any more, restart it.</source>
        <translation>Fue en «{0}»: si ya no funciona, reinícielo.</translation>
    </message>
    <message>
        <source>It happened {0} times.</source>
        <translation>Ocurrió {0} veces.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. Names, texts, folders and names of files are left out (…).</source>
        <translation>No se envía nada a ninguna parte. Se omiten nombres, textos, carpetas y nombres de archivos (…).</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>El anterior</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>El siguiente</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>Reiniciarlo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong inside mmdesk.</source>
        <translation>Algo fue mal dentro de mmdesk.</translation>
    </message>
    <message>
        <source>A report of it follows.</source>
        <translation>Sigue un informe.</translation>
    </message>
</context>
<context>
    <name>FileKeeper</name>
    <message>
        <source>This file stumbles over a fault of mmdesk.</source>
        <translation>Este archivo tropieza con un fallo de mmdesk.</translation>
    </message>
</context>
<context>
    <name>FileQueue</name>
    <message>
        <source>Another window of mmdesk is reading it</source>
        <translation>Otra ventana de mmdesk lo está leyendo</translation>
    </message>
</context>
<context>
    <name>FileWorker</name>
    <message>
        <source>The network is not loaded, so files cannot be analysed.</source>
        <translation>El modelo no está cargado, así que no se pueden analizar archivos.</translation>
    </message>
    <message>
        <source>This file stumbles over a fault of mmdesk.</source>
        <translation>Este archivo tropieza con un fallo de mmdesk.</translation>
    </message>
    <message>
        <source>What was read is kept.</source>
        <translation>Lo leído se conserva.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>There is no video, sound, picture or text in {0}.</source>
        <translation>No hay vídeo, sonido, imagen ni texto en {0}.</translation>
    </message>
    <message>
        <source>The watched folder {0} is not there any more.</source>
        <translation>La carpeta vigilada {0} ya no está.</translation>
    </message>
    <message>
        <source>It is looked for until it comes back.</source>
        <translation>Se la busca hasta que vuelva.</translation>
    </message>
    <message>
        <source>{0} files were not read to the end.</source>
        <translation>{0} archivos no se leyeron hasta el final.</translation>
    </message>
    <message>
        <source>{0} was not read to the end.</source>
        <translation>{0} no se leyó hasta el final.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
    <message>
        <source>Stopped at {0}</source>
        <translation>Detenido en {0}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>{0} of {1} read</source>
        <translation>{0} de {1} leídos</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} no se pudieron leer</translation>
    </message>
    <message>
        <source>waiting until live has ended</source>
        <translation>espera a que acabe el directo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>mmdesk did not write them. It needs none of them, and erases none.</source>
        <translation>mmdesk no los escribió. No los necesita, y no borra ninguno.</translation>
    </message>
    <message>
        <source>Not of mmdesk</source>
        <translation>Ajenos a mmdesk</translation>
    </message>
    <message>
        <source>Nothing else is written, but where you say so: exports, and what you give away. Libraries of the system keep caches of their own, of fonts for example, with nothing of you in them.</source>
        <translation>No se escribe nada más, salvo donde usted diga: exportaciones, y lo que entrega. Las bibliotecas del sistema tienen cachés propias, de tipos de letra por ejemplo, sin nada de usted.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>Nothing is kept: this folder is not there.</source>
        <translation>No se guarda nada: esta carpeta no existe.</translation>
    </message>
    <message>
        <source>{0} in {1} files; {2} of the disk are free</source>
        <translation>{0} en {1} archivos; quedan libres {2} del disco</translation>
    </message>
    <message>
        <source>locked with your passphrase</source>
        <translation>bloqueado con su frase de contraseña</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} archivos</translation>
    </message>
    <message>
        <source>for you only</source>
        <translation>solo para usted</translation>
    </message>
    <message>
        <source>others can read it</source>
        <translation>otros pueden leerlo</translation>
    </message>
</context>
<context>
    <name>FilesWindow</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files, in the order in which they are read</source>
        <translation>Archivos, en el orden en que se leen</translation>
    </message>
    <message>
        <source>No files yet.
Add files or a folder, or drop them here; they are read one by one.</source>
        <translation>Aún no hay archivos.
Añada archivos o una carpeta, o suéltelos aquí; se leen uno a uno.</translation>
    </message>
    <message>
        <source>Which sound of the file is heard</source>
        <translation>Qué sonido del archivo se oye</translation>
    </message>
    <message>
        <source>This file has several sounds: which one is heard</source>
        <translation>Este archivo tiene varios sonidos: cuál se oye</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Watching {0}</source>
        <translation>Vigilando {0}</translation>
    </message>
    <message>
        <source>Add videos, sounds, pictures or texts</source>
        <translation>Añadir vídeos, sonidos, imágenes o textos</translation>
    </message>
    <message>
        <source>Add all that is in a folder</source>
        <translation>Añadir todo lo de una carpeta</translation>
    </message>
    <message>
        <source>Watch a folder: files that come into it are read</source>
        <translation>Vigilar una carpeta: los archivos que llegan se leen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Sound: as the file says</source>
        <translation>Sonido: el que diga el archivo</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Watch folder…</source>
        <translation>Vigilar carpeta…</translation>
    </message>
    <message>
        <source>Watch no more</source>
        <translation>No vigilar más</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Look at what was read of it (Enter)</source>
        <translation>Ver lo que se leyó (Enter)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Read it no further; what was read is kept</source>
        <translation>No leer más; lo leído se conserva</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer otra vez</translation>
    </message>
    <message>
        <source>Read it another time, by the version in use, and keep both</source>
        <translation>Leerlo de nuevo con la versión en uso, y conservar ambas lecturas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take it out of the list (Delete); what was read stays among the sessions</source>
        <translation>Quitarlo de la lista (Supr); lo leído queda entre las sesiones</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar todo…</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Session, person or emotion</source>
        <translation>Sesión, persona o emoción</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>Any emotion</source>
        <translation>Cualquier emoción</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Cualquier juicio</translation>
    </message>
    <message>
        <source>About anything</source>
        <translation>Sobre cualquier cosa</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Any version</source>
        <translation>Cualquier versión</translation>
    </message>
    <message>
        <source>Learned or not</source>
        <translation>Aprendido o no</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nadie con nombre</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
    <message>
        <source>The base</source>
        <translation>La base</translation>
    </message>
    <message>
        <source>Teaches nothing</source>
        <translation>No enseña nada</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Último mes</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
</context>
<context>
    <name>FinishingNote</name>
    <message>
        <source>mmdesk is closing…</source>
        <translation>mmdesk se está cerrando…</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Detener la exportación</translation>
    </message>
    <message>
        <source>mmdesk is locking…</source>
        <translation>mmdesk se está bloqueando…</translation>
    </message>
    <message>
        <source>A file is still being exported. It is written to its end first.</source>
        <translation>Todavía se está exportando un archivo. Primero se termina de escribir.</translation>
    </message>
    <message>
        <source>What is to be forgotten is still being deleted. That is done to its end first.</source>
        <translation>Lo que hay que olvidar todavía se está borrando. Primero se termina.</translation>
    </message>
    <message>
        <source>What runs is brought to its end. That takes a few seconds.</source>
        <translation>Se termina lo que está en marcha. Tarda unos segundos.</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>Change the note</source>
        <translation>Cambiar la nota</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Quitar la marca</translation>
    </message>
</context>
<context>
    <name>ForgetPerson</name>
    <message>
        <source>Forget a person</source>
        <translation>Olvidar a una persona</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Olvidar para siempre</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>¿A quién?</translation>
    </message>
    <message>
        <source>Gone will be the name, who they were in each session, what they agreed to, the verdicts on them, every version with a part that learned from them, and all backups. Sessions and recordings in which they are seen stay: delete those in Sessions…</source>
        <translation>Se borrarán el nombre, quién era en cada sesión, lo que aceptó, los juicios sobre esa persona, toda versión con una parte que aprendió de ellos y todas las copias de seguridad. Las sesiones y grabaciones en que se la ve quedan: bórrelas en Sesiones…</translation>
    </message>
    <message>
        <source>Nobody was named yet, so nobody can be forgotten.</source>
        <translation>Aún no se nombró a nadie, así que no se puede olvidar a nadie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>{0} is right less often in use ({1}) than {2} was ({3}).</source>
        <translation>{0} acierta menos en uso ({1}) que {2} ({3}).</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Go back to it?</source>
        <translation>¿Volver a ella?</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>How to use mmdesk</source>
        <translation>Cómo usar mmdesk</translation>
    </message>
    <message>
        <source>This text is missing. Install mmdesk again.</source>
        <translation>Falta este texto. Instale mmdesk de nuevo.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>How to use mmdesk</source>
        <translation>Cómo usar mmdesk</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Look for words…</source>
        <translation>Buscar palabras…</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>“{0}” does not stand here.</source>
        <translation>«{0}» no aparece aquí.</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Press Start, open a file, or write.</source>
        <translation>Pulse Iniciar, abra un archivo o escriba.</translation>
    </message>
    <message>
        <source>{0} % sure</source>
        <translation>{0} % seguro</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No seguro</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
</context>
<context>
    <name>IdleChoice</name>
    <message>
        <source>Lock after this long without use</source>
        <translation>Bloquear tras este tiempo sin uso</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Lock without use after</source>
        <translation>Bloquear sin uso tras</translation>
    </message>
    <message>
        <source>Playing a film is use. What is live, and a recording, end when it locks.</source>
        <translation>Reproducir una película es uso. El directo, y una grabación, acaban al bloquearse.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutos</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Looking what goes by this…</source>
        <translation>Mirando qué se borraría con esto…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar estos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing changes by {0}.</source>
        <translation>Con {0} no cambia nada.</translation>
    </message>
    <message>
        <source>By {0} this setting changes:</source>
        <translation>Con {0} cambia este ajuste:</translation>
    </message>
    <message>
        <source>By {0} these settings change:</source>
        <translation>Con {0} cambian estos ajustes:</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No se toma</translation>
    </message>
</context>
<context>
    <name>ImportWorker</name>
    <message>
        <source>A fault in mmdesk kept a file from being brought in.</source>
        <translation>Por un fallo de mmdesk un archivo no se importó.</translation>
    </message>
</context>
<context>
    <name>KeepingRow</name>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Sessions and recordings can go by age or size; what will go is said beforehand.</source>
        <translation>Las sesiones y grabaciones pueden borrarse por antigüedad o tamaño; antes se dice qué.</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Cuánto se conservan las cosas</translation>
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
        <translation>Qué guarda mmdesk</translation>
    </message>
    <message>
        <source>Privacy in plain words</source>
        <translation>La privacidad en palabras sencillas</translation>
    </message>
    <message>
        <source>Security notes</source>
        <translation>Notas de seguridad</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Archivos</translation>
    </message>
    <message>
        <source>&amp;Permissions</source>
        <translation>&amp;Permisos</translation>
    </message>
    <message>
        <source>In plain &amp;words</source>
        <translation>En palabras &amp;sencillas</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation>S&amp;eguridad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>A key that signs versions you give away, and whose signatures were met. Made when needed.</source>
        <translation>Una clave que firma las versiones que entrega, y de quién son las firmas ya vistas. Se crea cuando hace falta.</translation>
    </message>
    <message>
        <source>A made clip to try mmdesk with, and without a display a picture of its timeline.</source>
        <translation>Un clip hecho para probar mmdesk y, sin pantalla, una imagen de su línea de tiempo.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Copies of the database: one a day, and one before each update. The newest three are kept.</source>
        <translation>Copias de la base de datos: una al día, y una antes de cada actualización. Se conservan las tres más recientes.</translation>
    </message>
    <message>
        <source>Damaged databases</source>
        <translation>Bases de datos dañadas</translation>
    </message>
    <message>
        <source>Files analysed by command</source>
        <translation>Archivos analizados por orden</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nearly empty: that a lesson runs, a file is being read, or a forgetting is not through.</source>
        <translation>Casi vacíos: que corre una lección, que se lee un archivo o que un olvido no ha terminado.</translation>
    </message>
    <message>
        <source>Personal versions</source>
        <translation>Versiones personales</translation>
    </message>
    <message>
        <source>Picture and sound, made only while the Record lamp is lit. Nowhere else are faces kept.</source>
        <translation>Imagen y sonido, hechos solo mientras la luz de Grabar está encendida. En ningún otro sitio se guardan caras.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Sessions and verdicts</source>
        <translation>Sesiones y juicios</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Signs for other windows</source>
        <translation>Señales para otras ventanas</translation>
    </message>
    <message>
        <source>The file that you may put here yourself. mmdesk only reads it.</source>
        <translation>El archivo que usted mismo puede poner aquí. mmdesk solo lo lee.</translation>
    </message>
    <message>
        <source>The key under your passphrase</source>
        <translation>La clave bajo su frase de contraseña</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inacabado</translation>
    </message>
    <message>
        <source>What is being written right now. It gets its name when it is whole, or is swept.</source>
        <translation>Lo que se está escribiendo ahora. Recibe su nombre cuando está completo, o se barre.</translation>
    </message>
    <message>
        <source>What the program did and what went wrong; never what was seen, heard or said. 2 MB at most.</source>
        <translation>Lo que hizo el programa y lo que fue mal; nunca lo visto, oído o dicho. Como máximo 2 MB.</translation>
    </message>
    <message>
        <source>What was learned from your verdicts, as numbers of the network, and from which. Of a person with a name there is a part under a number, without the name.</source>
        <translation>Lo aprendido de sus juicios, como números de la red, y de cuáles. De una persona con nombre hay una parte bajo un número, sin el nombre.</translation>
    </message>
    <message>
        <source>What was read of each moment, in numbers: probabilities, and of moments that you judged, or may be asked about, their features. Your verdicts, marks, names of people, what you wrote, who agreed to what, and the paths of files you opened. No picture and no sound.</source>
        <translation>Lo leído de cada momento, en números: probabilidades y, de los momentos que juzgó o por los que se puede preguntar, sus características. Sus juicios, marcas, nombres de personas, lo que escribió, quién aceptó qué y las rutas de los archivos que abrió. Ninguna imagen y ningún sonido.</translation>
    </message>
    <message>
        <source>What was set aside when you chose a backup in its place. Delete it once you miss nothing.</source>
        <translation>Lo que se apartó cuando eligió en su lugar una copia de seguridad. Bórrelo cuando vea que no le falta nada.</translation>
    </message>
    <message>
        <source>What you chose, where the window was, which camera was used last, and files opened lately.</source>
        <translation>Lo que eligió, dónde estaba la ventana, qué cámara se usó la última vez y los archivos abiertos hace poco.</translation>
    </message>
    <message>
        <source>Where you chose a passphrase: the key of your data, itself encrypted, and a copy of that.</source>
        <translation>Si eligió una frase de contraseña: la clave de sus datos, cifrada a su vez, y una copia.</translation>
    </message>
    <message>
        <source>Which files `mmdesk analyze` read, when, and a summary, so that none is read twice.</source>
        <translation>Qué archivos leyó `mmdesk analyze`, cuándo, y un resumen, para no leer ninguno dos veces.</translation>
    </message>
    <message>
        <source>Your face detector</source>
        <translation>Su detector de caras</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Su firma</translation>
    </message>
</context>
<context>
    <name>KeptWorker</name>
    <message>
        <source>The folder cannot be read: {0}.</source>
        <translation>No se puede leer la carpeta: {0}.</translation>
    </message>
    <message>
        <source>This text is missing. Install mmdesk again.</source>
        <translation>Falta este texto. Instale mmdesk de nuevo.</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Lanes of the session</source>
        <translation>Pistas de la sesión</translation>
    </message>
    <message>
        <source>{0} more people: click the number, or turn the wheel here</source>
        <translation>{0} personas más: haga clic en el número, o gire aquí la rueda</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Person {0}</source>
        <translation>Persona {0}</translation>
    </message>
    <message>
        <source>Mark at {0}. {1}</source>
        <translation>Marca en {0}. {1}</translation>
    </message>
    <message>
        <source>Selected: {0} to {1}</source>
        <translation>Seleccionado: {0} a {1}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>no seguro</translation>
    </message>
    <message>
        <source>{0}, you said: wrong</source>
        <translation>{0}, usted dijo: incorrecto</translation>
    </message>
    <message>
        <source>{0}, you said: right</source>
        <translation>{0}, usted dijo: correcto</translation>
    </message>
    <message>
        <source>{0}, you said: {1}</source>
        <translation>{0}, usted dijo: {1}</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Usted dijo</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>not sure: {0}</source>
        <translation>no seguro: {0}</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>no {0}</translation>
    </message>
    <message>
        <source>{0} is right</source>
        <translation>{0} es correcto</translation>
    </message>
    <message>
        <source> (not quite sure)</source>
        <translation> (no del todo seguro)</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>LearningPanel</name>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation>Aprender ahora</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Pregúntame</translation>
    </message>
    <message>
        <source>Answer a few questions about what would teach most (A)</source>
        <translation>Responder a unas preguntas sobre lo que más enseñaría (A)</translation>
    </message>
    <message>
        <source>no verdicts waiting</source>
        <translation>ningún juicio en espera</translation>
    </message>
    <message>
        <source>1 verdict waiting</source>
        <translation>1 juicio en espera</translation>
    </message>
    <message>
        <source>{0} verdicts waiting</source>
        <translation>{0} juicios en espera</translation>
    </message>
    <message>
        <source>Enough to learn from: a good moment for it.</source>
        <translation>Bastan para aprender: buen momento para hacerlo.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparándose…</translation>
    </message>
    <message>
        <source>Learning from {0} verdicts…</source>
        <translation>Aprendiendo de {0} juicios…</translation>
    </message>
    <message>
        <source>Learning from 1 verdict…</source>
        <translation>Aprendiendo de 1 juicio…</translation>
    </message>
    <message>
        <source>Paused. Nothing is lost.</source>
        <translation>En pausa. No se pierde nada.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Stopping; the best so far is tested…</source>
        <translation>Deteniendo; se prueba lo mejor hasta ahora…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>LearningProcess</name>
    <message>
        <source>1 damaged verdict was left out.</source>
        <translation>Se omitió 1 juicio dañado.</translation>
    </message>
    <message>
        <source>{0} damaged verdicts were left out.</source>
        <translation>Se omitieron {0} juicios dañados.</translation>
    </message>
    <message>
        <source>Learning could not be started.</source>
        <translation>No se pudo empezar a aprender.</translation>
    </message>
    <message>
        <source>Learning was ended by the system, perhaps for lack of memory.</source>
        <translation>El sistema puso fin al aprendizaje, quizá por falta de memoria.</translation>
    </message>
    <message>
        <source>Close other programs and learn again; nothing was changed.</source>
        <translation>Cierre otros programas y aprenda otra vez; no se cambió nada.</translation>
    </message>
    <message>
        <source>Learning ended without a result.</source>
        <translation>El aprendizaje acabó sin resultado.</translation>
    </message>
</context>
<context>
    <name>LearningProgress</name>
    <message>
        <source>Progress of learning</source>
        <translation>Progreso del aprendizaje</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Finish early and keep the best so far</source>
        <translation>Acabar antes y conservar lo mejor hasta ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave everything as it was</source>
        <translation>Dejarlo todo como estaba</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Learn on, also while you are live</source>
        <translation>Seguir aprendiendo, también en directo</translation>
    </message>
    <message>
        <source>Wait until you say go on</source>
        <translation>Esperar hasta que diga seguir</translation>
    </message>
</context>
<context>
    <name>LessonSentence</name>
    <message>
        <source>Your corrections are what it learns from.</source>
        <translation>Aprende de sus correcciones.</translation>
    </message>
    <message>
        <source>More verdicts teach better: {0} are a good start.</source>
        <translation>Más juicios enseñan mejor: {0} son un buen comienzo.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Today {0}</source>
        <translation>Hoy {0}</translation>
    </message>
    <message>
        <source>Yesterday {0}</source>
        <translation>Ayer {0}</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>pedida</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>por sí solo</translation>
    </message>
    <message>
        <source>a new version</source>
        <translation>una versión nueva</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>versión {0}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>no funcionó</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Microphone level</source>
        <translation>Nivel del micrófono</translation>
    </message>
    <message>
        <source>The microphone hears nothing at all</source>
        <translation>El micrófono no oye nada</translation>
    </message>
    <message>
        <source>The microphone is too loud and clips</source>
        <translation>El micrófono está demasiado alto y satura</translation>
    </message>
</context>
<context>
    <name>ListButtons</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Take the picked verdicts back; that can be undone (Del)</source>
        <translation>Retirar los juicios elegidos; se puede deshacer (Supr)</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Borrar para siempre…</translation>
    </message>
    <message>
        <source>Erase the picked verdicts, and the versions that learned from them</source>
        <translation>Borrar los juicios elegidos, y las versiones que aprendieron de ellos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write the verdicts that are listed into a table (CSV)</source>
        <translation>Escribir los juicios de la lista en una tabla (CSV)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ver otra vez</translation>
    </message>
    <message>
        <source>Open its moment in the review (Enter)</source>
        <translation>Abrir su momento en la revisión (Enter)</translation>
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
        <translation>Bloquear con una frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase, or recovery key</source>
        <translation>Frase de contraseña, o clave de recuperación</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Make a recovery key, should you forget it</source>
        <translation>Crear una clave de recuperación, por si la olvida</translation>
    </message>
    <message>
        <source>Decrypt everything, and lock no more</source>
        <translation>Descifrarlo todo, y no bloquear más</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La frase de contraseña está cambiada.</translation>
    </message>
    <message>
        <source>Print it, or write it down, and keep it elsewhere. It is not kept or shown again:</source>
        <translation>Imprímala o anótela, y guárdela en otro sitio. No se guarda ni se muestra otra vez:</translation>
    </message>
    <message>
        <source>What mmdesk keeps is encrypted. It asks for the passphrase at each start.</source>
        <translation>Lo que mmdesk guarda está cifrado. En cada inicio pide la frase de contraseña.</translation>
    </message>
    <message>
        <source>This encrypts what mmdesk keeps: verdicts, sessions, backups, recordings, and your versions. It will ask for the passphrase at each start. If you forget it, and have no recovery key, nobody can read any of it again. mmdesk closes for a moment to do it.</source>
        <translation>Esto cifra lo que mmdesk guarda: juicios, sesiones, copias de seguridad, grabaciones y sus versiones. En cada inicio pedirá la frase de contraseña. Si la olvida y no tiene clave de recuperación, nadie podrá volver a leerlo. mmdesk se cierra un momento para hacerlo.</translation>
    </message>
    <message>
        <source>Encrypt everything</source>
        <translation>Cifrarlo todo</translation>
    </message>
    <message>
        <source>Decrypt everything</source>
        <translation>Descifrarlo todo</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Crear una clave de recuperación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>At least {0} characters; four or five words are a good one.</source>
        <translation>Al menos {0} caracteres; cuatro o cinco palabras son una buena frase.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>Type the same again.</source>
        <translation>Escriba lo mismo otra vez.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Lock with a passphrase…</source>
        <translation>Bloquear con una frase de contraseña…</translation>
    </message>
    <message>
        <source>Decrypted: mmdesk opens without a passphrase</source>
        <translation>Descifrado: mmdesk se abre sin frase de contraseña</translation>
    </message>
    <message>
        <source>Encrypted. Make a recovery key too: More, Lock with a passphrase…</source>
        <translation>Cifrado. Cree también una clave de recuperación: Más, Bloquear con una frase de contraseña…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>In half a minute mmdesk locks, since nobody uses it.</source>
        <translation>En medio minuto mmdesk se bloquea, porque nadie lo usa.</translation>
    </message>
    <message>
        <source>Press a key, or move the mouse here, and it stays.</source>
        <translation>Pulse una tecla, o mueva aquí el ratón, y sigue abierto.</translation>
    </message>
</context>
<context>
    <name>LookMenu</name>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Stopped after {0} moments.</source>
        <translation>Detenido tras {0} momentos.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Read videos, sounds, pictures or texts</source>
        <translation>Leer vídeos, sonidos, imágenes o textos</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>Abriendo {0}…</translation>
    </message>
</context>
<context>
    <name>MarkFlags</name>
    <message>
        <source>Change the note</source>
        <translation>Cambiar la nota</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Quitar la marca</translation>
    </message>
</context>
<context>
    <name>MarkNote</name>
    <message>
        <source>Note of the mark</source>
        <translation>Nota de la marca</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation>Quitar esta marca</translation>
    </message>
    <message>
        <source>Note at {0}, or Enter</source>
        <translation>Nota en {0}, o Enter</translation>
    </message>
    <message>
        <source>Note of the mark at {0}</source>
        <translation>Nota de la marca en {0}</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Nothing is shown yet.</source>
        <translation>Aún no se muestra nada.</translation>
    </message>
    <message>
        <source>mark at {0}</source>
        <translation>marca en {0}</translation>
    </message>
    <message>
        <source>Marked: {0}</source>
        <translation>Marcado: {0}</translation>
    </message>
    <message>
        <source>Not kept: the mark at {0}</source>
        <translation>No guardada: la marca en {0}</translation>
    </message>
    <message>
        <source>mark at {0} removed</source>
        <translation>marca en {0} quitada</translation>
    </message>
    <message>
        <source>Mark removed: {0}</source>
        <translation>Marca quitada: {0}</translation>
    </message>
    <message>
        <source>note at {0}</source>
        <translation>nota en {0}</translation>
    </message>
</context>
<context>
    <name>Modality</name>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>sin imagen</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nada escrito</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>sin cara</translation>
    </message>
    <message>
        <source>not in the picture</source>
        <translation>fuera de la imagen</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>de lado</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>borrosa</translation>
    </message>
    <message>
        <source>dark or blank</source>
        <translation>oscura o vacía</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silencio</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>idioma desconocido</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>No other emotion there.</source>
        <translation>No hay otra emoción allí.</translation>
    </message>
    <message>
        <source>Nothing else there is not sure.</source>
        <translation>Nada más es inseguro allí.</translation>
    </message>
    <message>
        <source>No other disagreement there.</source>
        <translation>No hay otra discrepancia allí.</translation>
    </message>
    <message>
        <source>No other difference there.</source>
        <translation>No hay otra diferencia allí.</translation>
    </message>
    <message>
        <source>Nothing to compare with.</source>
        <translation>Nada con que comparar.</translation>
    </message>
    <message>
        <source>No other mark there.</source>
        <translation>No hay otra marca allí.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Bars, lanes and levels change seldom, and nothing glides</source>
        <translation>Barras, pistas y niveles cambian poco, y nada se desliza</translation>
    </message>
</context>
<context>
    <name>NameButton</name>
    <message>
        <source>This is {0}</source>
        <translation>Es {0}</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>{0}: say who else it is (P)</source>
        <translation>{0}: decir quién es si no (P)</translation>
    </message>
    <message>
        <source>Say who this is (P)</source>
        <translation>Decir quién es (P)</translation>
    </message>
    <message>
        <source>{0}
Read by what was learned of this person alone.</source>
        <translation>{0}
Leído con lo aprendido solo de esta persona.</translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <source>Name the person</source>
        <translation>Nombrar a la persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombrar</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>People named before</source>
        <translation>Personas nombradas antes</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation>Renombrar {0} como {1}</translation>
    </message>
</context>
<context>
    <name>NameQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Who is person {0}?</source>
        <translation>¿Quién es la persona {0}?</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
</context>
<context>
    <name>NotSure</name>
    <message>
        <source>nothing to see, hear or read</source>
        <translation>nada que ver, oír o leer</translation>
    </message>
    <message>
        <source>no face in the picture</source>
        <translation>no hay ninguna cara en la imagen</translation>
    </message>
    <message>
        <source>the chosen person is not in the picture</source>
        <translation>la persona elegida no está en la imagen</translation>
    </message>
    <message>
        <source>the face is turned away</source>
        <translation>la cara está vuelta</translation>
    </message>
    <message>
        <source>the face is blurred</source>
        <translation>la cara está borrosa</translation>
    </message>
    <message>
        <source>the picture is dark or blank</source>
        <translation>la imagen es oscura o vacía</translation>
    </message>
    <message>
        <source>nobody is speaking</source>
        <translation>nadie habla</translation>
    </message>
    <message>
        <source>this language cannot be read yet</source>
        <translation>este idioma aún no se puede leer</translation>
    </message>
    <message>
        <source>too close to call</source>
        <translation>demasiado igualado</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Also…</source>
        <translation>También…</translation>
    </message>
    <message>
        <source>Not quite sure, or what it could be as well (Shift+1–7)</source>
        <translation>No del todo seguro, o qué más podría ser (Mayús+1–7)</translation>
    </message>
    <message>
        <source>Not right? Click what it is, or press 1–7.</source>
        <translation>¿No? Haga clic en lo que es, o pulse 1–7.</translation>
    </message>
    <message>
        <source>Do you know it? Click what it is, or press 1–7.</source>
        <translation>¿Lo sabe? Haga clic en lo que es, o pulse 1–7.</translation>
    </message>
    <message>
        <source>Is it something else? Click it above, or press its key, 1 to 7. Right? Enter.</source>
        <translation>¿Es otra cosa? Haga clic arriba, o pulse su tecla, de 1 a 7. ¿Acierto? Enter.</translation>
    </message>
    <message>
        <source>About {0} alone: what is it? 1–7</source>
        <translation>Solo sobre {0}: ¿qué es? 1–7</translation>
    </message>
    <message>
        <source>{0} (Ctrl+Z)</source>
        <translation>{0} (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Only look at files for now</source>
        <translation>Por ahora, solo archivos</translation>
    </message>
    <message>
        <source>You said: me alone.</source>
        <translation>Usted dijo: solo yo.</translation>
    </message>
    <message>
        <source>You said: others too.</source>
        <translation>Usted dijo: otros también.</translation>
    </message>
    <message>
        <source>Camera and microphone stay off until you answer.</source>
        <translation>La cámara y el micrófono siguen apagados hasta que responda.</translation>
    </message>
    <message>
        <source>Try camera and microphone</source>
        <translation>Probar cámara y micrófono</translation>
    </message>
    <message>
        <source>Me alone</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>That you agree is noted with each live session</source>
        <translation>Que usted acepta se anota con cada sesión en directo</translation>
    </message>
    <message>
        <source>Others too</source>
        <translation>Otros también</translation>
    </message>
    <message>
        <source>Nothing is noted by itself: you note who was told and agreed</source>
        <translation>Nada se anota solo: usted anota a quién se informó y quién aceptó</translation>
    </message>
    <message>
        <source>What mmdesk does, and what you must do</source>
        <translation>Qué hace mmdesk, y qué debe hacer usted</translation>
    </message>
    <message>
        <source>Who will be seen and heard?</source>
        <translation>¿A quién se verá y oirá?</translation>
    </message>
    <message>
        <source>It looks and listens</source>
        <translation>Mira y escucha</translation>
    </message>
    <message>
        <source>Live, at the faces in front of the camera, the voices near the microphone and what you type, from Start to Stop. Else only at files you open.</source>
        <translation>En directo, las caras ante la cámara, las voces cerca del micrófono y lo que escribe, desde Iniciar hasta Detener. Si no, solo los archivos que abre.</translation>
    </message>
    <message>
        <source>All stays here</source>
        <translation>Todo queda aquí</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. What was read is kept, and what you said of it, in numbers; pictures and sound only while Record is pressed and its red lamp is lit.</source>
        <translation>No se envía nada a ninguna parte. Lo leído y lo que dijo de ello se guarda en números; imagen y sonido, solo mientras Grabar está pulsado y su luz roja encendida.</translation>
    </message>
    <message>
        <source>Tell the others</source>
        <translation>Avise a los demás</translation>
    </message>
    <message>
        <source>Whoever else is seen or heard must be told that emotions are read from them (EU AI Act, Article 50(3), since 2 August 2026).</source>
        <translation>A quien más se vea u oiga hay que decirle que se leen emociones (Reglamento de IA de la UE, artículo 50, apartado 3, desde el 2 de agosto de 2026).</translation>
    </message>
    <message>
        <source>Not at work or school</source>
        <translation>No en trabajo o aula</translation>
    </message>
    <message>
        <source>There it is prohibited to read people&apos;s emotions, except for medical or safety reasons (Article 5(1)(f)).</source>
        <translation>Allí está prohibido leer las emociones de las personas, salvo por motivos médicos o de seguridad (artículo 5, apartado 1, letra f).</translation>
    </message>
    <message>
        <source>It guesses</source>
        <translation>Adivina</translation>
    </message>
    <message>
        <source>What a machine reads is a guess about an expression, not about a person. Judge nobody by it.</source>
        <translation>Lo que lee una máquina es una suposición sobre una expresión, no sobre una persona. No juzgue a nadie por ello.</translation>
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
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>The file names people: {0}.</source>
        <translation>El archivo nombra a personas: {0}.</translation>
    </message>
    <message>
        <source>Who has such a name here would be the same person.</source>
        <translation>Quien aquí tenga ese nombre sería la misma persona.</translation>
    </message>
    <message>
        <source>Use the names</source>
        <translation>Usar los nombres</translation>
    </message>
</context>
<context>
    <name>OpinionRow</name>
    <message>
        <source>The bar shows how much this spoke for (right) or against (left) the answer, in nats.</source>
        <translation>La barra muestra cuánto habló a favor (derecha) o en contra (izquierda) de la respuesta, en nats.</translation>
    </message>
    <message>
        <source>A click, and your verdict is about this alone; another, and it is not. A right click asks.</source>
        <translation>Un clic, y su juicio es solo sobre esto; otro, y deja de serlo. Un clic derecho pregunta.</translation>
    </message>
    <message>
        <source>Verdicts are about this alone</source>
        <translation>Los juicios son solo sobre esto</translation>
    </message>
    <message>
        <source>without it: {0}</source>
        <translation>sin esto: {0}</translation>
    </message>
</context>
<context>
    <name>OpinionsCard</name>
    <message>
        <source>What each one says</source>
        <translation>Qué dice cada uno</translation>
    </message>
    <message>
        <source>Why?  ·  W</source>
        <translation>¿Por qué?  ·  W</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Show what in the face, the voice and the words mattered (W)</source>
        <translation>Mostrar qué importó en la cara, la voz y las palabras (W)</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of the whole session</source>
        <translation>Vista de toda la sesión</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Show all settings</source>
        <translation>Mostrar todos los ajustes</translation>
    </message>
    <message>
        <source>No setting has “{0}” in it.</source>
        <translation>Ningún ajuste contiene «{0}».</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>en {0}</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Las mayúsculas están fijadas.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>PastSessions</name>
    <message>
        <source>Exported to {0}</source>
        <translation>Exportado a {0}</translation>
    </message>
</context>
<context>
    <name>PeopleStrip</name>
    <message>
        <source>People in the picture</source>
        <translation>Personas en la imagen</translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>in use now: {0}</source>
        <translation>en uso ahora: {0}</translation>
    </message>
    <message>
        <source>in use now</source>
        <translation>en uso ahora</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Opened when you press Start, let go of when you press Stop; also while the welcome tries it. Pictures are looked at in memory and dropped, unless you record.</source>
        <translation>Se abre al pulsar Iniciar y se suelta al pulsar Detener; también mientras la bienvenida la prueba. Las imágenes se miran en la memoria y se descartan, salvo que grabe.</translation>
    </message>
    <message>
        <source>Read are those that you open or drop here, subtitles beside them, and the folders that you let it watch. None of them is ever changed. Written are, beside what mmdesk keeps, the files that you export.</source>
        <translation>Se leen los que abre o suelta aquí, los subtítulos que están al lado y las carpetas que le deja vigilar. Ninguno se cambia nunca. Se escriben, además de lo que guarda mmdesk, los archivos que exporta.</translation>
    </message>
    <message>
        <source>Whether the computer runs on its battery, and how long ago you last did something in mmdesk’s own windows: for lessons and locking by itself, and so that nothing pops up while you type. Keys in other programs and the screen are never looked at.</source>
        <translation>Si el ordenador usa la batería y cuánto hace que hizo algo en las ventanas de mmdesk: para aprender y bloquearse por sí mismo, y para que nada aparezca mientras escribe. Nunca se miran las teclas en otros programas ni la pantalla.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>As the camera. The last half minute of sound is held in memory and dropped, unless you record.</source>
        <translation>Como la cámara. El último medio minuto de sonido se tiene en memoria y se desecha, salvo que grabe.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>None. Nothing is fetched, sent, counted or looked up, not even for updates. The one exception is yours: a network camera whose address you give in place of a camera, while live runs.</source>
        <translation>Ninguna. No se descarga, envía, cuenta ni consulta nada, ni siquiera actualizaciones. La única excepción es suya: una cámara de red cuya dirección da en lugar de una cámara, mientras dura el directo.</translation>
    </message>
    <message>
        <source>Loudspeakers</source>
        <translation>Altavoces</translation>
    </message>
    <message>
        <source>For the sound of a file or recording that you play, and of a question of Ask me.</source>
        <translation>Para el sonido de un archivo o grabación que reproduce, y de una pregunta de Pregúntame.</translation>
    </message>
    <message>
        <source>Power and idle time</source>
        <translation>Corriente e inactividad</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Written to when you copy something here, read when you paste into a field.</source>
        <translation>Se escribe cuando copia algo aquí, se lee cuando pega en un campo.</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>Looked at is only which one holds a camera or microphone that cannot be opened, to name it. Started are mmdesk’s own helpers, and your file manager when you press Show.</source>
        <translation>Solo se mira cuál ocupa una cámara o un micrófono que no se puede abrir, para nombrarlo. Se inician los ayudantes propios de mmdesk, y su gestor de archivos cuando pulsa Mostrar.</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No seguro</translation>
    </message>
    <message>
        <source>Person {0}: {1}</source>
        <translation>Persona {0}: {1}</translation>
    </message>
    <message>
        <source>{0}, person {1}: {2}</source>
        <translation>{0}, persona {1}: {2}</translation>
    </message>
    <message>
        <source>This is whose voice and words are heard. Press to follow the nearest again.</source>
        <translation>De esta persona son la voz y las palabras que se oyen. Pulse para volver a seguir a la más cercana.</translation>
    </message>
    <message>
        <source>Press when the voice and the words are this person&apos;s.</source>
        <translation>Pulse cuando la voz y las palabras sean de esta persona.</translation>
    </message>
    <message>
        <source>{0} The menu key, or a right click, names them.</source>
        <translation>{0} La tecla de menú, o un clic derecho, la nombra.</translation>
    </message>
</context>
<context>
    <name>PredictionWorker</name>
    <message>
        <source>The network is not loaded.</source>
        <translation>El modelo no está cargado.</translation>
    </message>
    <message>
        <source>This moment cannot be explained.</source>
        <translation>Este momento no se puede explicar.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>{0} is back at its default.</source>
        <translation>«{0}» vuelve a su valor inicial.</translation>
    </message>
    <message>
        <source>Everything is kept again.</source>
        <translation>Se vuelve a conservar todo.</translation>
    </message>
    <message>
        <source>{0} settings are back at their defaults.</source>
        <translation>{0} ajustes vuelven a su valor inicial.</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>Como estaba antes.</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Exportado a {0}</translation>
    </message>
    <message>
        <source>{0} settings are changed.</source>
        <translation>{0} ajustes cambiados.</translation>
    </message>
    <message>
        <source>{0} is changed.</source>
        <translation>«{0}» ha cambiado.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Predictions a second</source>
        <translation>Predicciones por segundo</translation>
    </message>
    <message>
        <source>Figures at the foot of the window</source>
        <translation>Cifras al pie de la ventana</translation>
    </message>
    <message>
        <source>Largest recording</source>
        <translation>Grabación más grande</translation>
    </message>
    <message>
        <source>Learn by itself</source>
        <translation>Aprender por sí mismo</translation>
    </message>
    <message>
        <source>Verdicts before a lesson</source>
        <translation>Juicios antes de una lección</translation>
    </message>
    <message>
        <source>Time between two moments</source>
        <translation>Tiempo entre dos momentos</translation>
    </message>
    <message>
        <source>Play the sound of questions</source>
        <translation>Reproducir el sonido de las preguntas</translation>
    </message>
    <message>
        <source>Sessions are kept</source>
        <translation>Las sesiones se conservan</translation>
    </message>
    <message>
        <source>Recordings are kept</source>
        <translation>Las grabaciones se conservan</translation>
    </message>
    <message>
        <source>Kept at most</source>
        <translation>Se conserva como máximo</translation>
    </message>
    <message>
        <source>Lock without use after</source>
        <translation>Bloquear sin uso tras</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Pregúntame</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Lo que se conserva</translation>
    </message>
    <message>
        <source>Privacy and lock</source>
        <translation>Privacidad y bloqueo</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>After enough verdicts</source>
        <translation>Tras suficientes juicios</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>After enough, or daily</source>
        <translation>Tras suficientes, o a diario</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <translation>{0} juicios</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>The default is used.</source>
        <translation>Se usa el valor predeterminado.</translation>
    </message>
    <message>
        <source>The setting {0} is not known here.</source>
        <translation>El ajuste {0} no se conoce aquí.</translation>
    </message>
    <message>
        <source>The settings file has values that cannot be used. These are at their defaults: {0}.</source>
        <translation>El archivo de ajustes contiene valores que no se pueden usar. Están en su valor predeterminado: {0}.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>{0}: {1} is neither {2} nor {3}.</source>
        <translation>{0}: {1} no es ni {2} ni {3}.</translation>
    </message>
    <message>
        <source>{0}: {1} is no number from {2} to {3}.</source>
        <translation>{0}: {1} no es un número entre {2} y {3}.</translation>
    </message>
    <message>
        <source>{0}: {1} is no whole number from {2} to {3}.</source>
        <translation>{0}: {1} no es un número entero entre {2} y {3}.</translation>
    </message>
    <message>
        <source>{0}: {1} is none of these: {2}.</source>
        <translation>{0}: {1} no es ninguno de estos: {2}.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>until deleted</source>
        <translation>hasta borrarlas</translation>
    </message>
    <message>
        <source>what mmdesk notes for itself ({0})</source>
        <translation>lo que mmdesk anota para sí ({0})</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} días</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutos</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Spoken from the next start.</source>
        <translation>Se habla desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>There is no passphrase yet, so nothing locks.</source>
        <translation>Aún no hay frase de contraseña, así que nada se bloquea.</translation>
    </message>
    <message>
        <source>Lock with a passphrase…</source>
        <translation>Bloquear con una frase…</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Look for settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Look for settings…</source>
        <translation>Buscar ajustes…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>What mmdesk keeps…</source>
        <translation>Qué guarda mmdesk…</translation>
    </message>
    <message>
        <source>wanted, and it gives nothing: {0}</source>
        <translation>elegido, pero no da nada: {0}</translation>
    </message>
    <message>
        <source>{0} connections</source>
        <translation>{0} conexiones</translation>
    </message>
    <message>
        <source>no connection is open</source>
        <translation>no hay ninguna conexión abierta</translation>
    </message>
    <message>
        <source>No file manager answered. The folder is {0}</source>
        <translation>Ningún gestor de archivos respondió. La carpeta es {0}</translation>
    </message>
</context>
<context>
    <name>ProfileChip</name>
    <message>
        <source>Whose mmdesk this is; click to open another&apos;s</source>
        <translation>De quién es este mmdesk; un clic abre el de otra persona</translation>
    </message>
    <message>
        <source>Profile: {0}</source>
        <translation>Perfil: {0}</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>open here</source>
        <translation>abierto aquí</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>First profile</source>
        <translation>Primer perfil</translation>
    </message>
    <message>
        <source>Its folder cannot be read: {0}</source>
        <translation>No se puede leer su carpeta: {0}</translation>
    </message>
    <message>
        <source>Its folder is missing</source>
        <translation>Falta su carpeta</translation>
    </message>
    <message>
        <source>Last used: {0}</source>
        <translation>Último uso: {0}</translation>
    </message>
    <message>
        <source>Locked with a passphrase</source>
        <translation>Bloqueado con frase de contraseña</translation>
    </message>
    <message>
        <source>Never used yet</source>
        <translation>Aún sin usar</translation>
    </message>
</context>
<context>
    <name>ProfilesWindow</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>For several people at one account of this computer. Each profile has its own sessions, verdicts, people, versions, consents, settings and passphrase. Without a passphrase whoever uses the account can open it; its name can always be seen.</source>
        <translation>Para varias personas en una misma cuenta de este ordenador. Cada perfil tiene sus propias sesiones, juicios, personas, versiones, consentimientos, ajustes y frase de contraseña. Sin frase de contraseña puede abrirlo cualquiera que use la cuenta; su nombre siempre se ve.</translation>
    </message>
    <message>
        <source>Ask whose it is when mmdesk starts</source>
        <translation>Preguntar al iniciar quién usa mmdesk</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>What mmdesk has not written there lies in {0} now.</source>
        <translation>Lo que no es de mmdesk está ahora en {0}.</translation>
    </message>
    <message>
        <source>It is open here</source>
        <translation>Está abierto aquí</translation>
    </message>
    <message>
        <source>The first one stays: open it, and choose Forget everything… (⋮)</source>
        <translation>El primero se queda: ábralo y elija Olvidar todo… (⋮)</translation>
    </message>
    <message>
        <source>Open another one first</source>
        <translation>Abra primero otro</translation>
    </message>
    <message>
        <source>Whose is it to be?</source>
        <translation>¿De quién va a ser?</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Another name for {0}</source>
        <translation>Otro nombre para {0}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete {0} for good? Gone will be all sessions, recordings, verdicts, names and consents, the versions, backups and settings. Nobody else&apos;s are touched. To do it, type the name.</source>
        <translation>¿Borrar {0} para siempre? Desaparecerán todas las sesiones, grabaciones, juicios, nombres y consentimientos, las versiones, copias de seguridad y ajustes. Los de otras personas no se tocan. Para hacerlo, escriba el nombre.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
</context>
<context>
    <name>Profiling</name>
    <message>
        <source>Profiles…</source>
        <translation>Perfiles…</translation>
    </message>
</context>
<context>
    <name>PuttingRight</name>
    <message>
        <source>no second choice</source>
        <translation>sin segunda opción</translation>
    </message>
    <message>
        <source>not quite sure</source>
        <translation>no del todo seguro</translation>
    </message>
    <message>
        <source>perhaps {0}</source>
        <translation>quizá {0}</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>this is {0}</source>
        <translation>esto es {0}</translation>
    </message>
    <message>
        <source>what was shown is right</source>
        <translation>lo mostrado es correcto</translation>
    </message>
    <message>
        <source>what was shown is wrong</source>
        <translation>lo mostrado es incorrecto</translation>
    </message>
</context>
<context>
    <name>RangeMenu</name>
    <message>
        <source>Right</source>
        <translation>Acierto</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>Marcar…</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Ampliar esto</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Incluir de nuevo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>All files…   Ctrl+Shift+O</source>
        <translation>Todos los archivos…   Ctrl+Mayús+O</translation>
    </message>
    <message>
        <source>No files were opened yet</source>
        <translation>Aún no se abrieron archivos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Recording: press to stop</source>
        <translation>Grabando: pulse para detener</translation>
    </message>
    <message>
        <source>Record, off</source>
        <translation>Grabar, apagado</translation>
    </message>
    <message>
        <source>Stop keeping picture and sound (Ctrl+R)</source>
        <translation>Dejar de guardar imagen y sonido (Ctrl+R)</translation>
    </message>
    <message>
        <source>Keep picture and sound of this session on this computer (Ctrl+R)</source>
        <translation>Guardar imagen y sonido de esta sesión en este equipo (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>RecordingConsent</name>
    <message>
        <source>Others may be recorded now, and nobody’s consent to that is noted.</source>
        <translation>Ahora se puede grabar a otras personas, y no hay anotado ningún consentimiento.</translation>
    </message>
    <message>
        <source>Ask them, or press Record again to stop.</source>
        <translation>Pregúnteles, o pulse Grabar otra vez para detenerlo.</translation>
    </message>
    <message>
        <source>Everybody agreed</source>
        <translation>Todos aceptaron</translation>
    </message>
    <message>
        <source>Note who…</source>
        <translation>Anotar quién…</translation>
    </message>
    <message>
        <source>Not recorded: {0} withdrew the consent to be recorded.</source>
        <translation>No grabado: {0} retiró el consentimiento a que se le grabe.</translation>
    </message>
    <message>
        <source>Note whoever agrees again, and press Record.</source>
        <translation>Anote a quien acepte de nuevo, y pulse Grabar.</translation>
    </message>
    <message>
        <source>everybody who was there</source>
        <translation>todos los que estaban</translation>
    </message>
</context>
<context>
    <name>RecordingWorker</name>
    <message>
        <source>Recording stopped because of an error in mmdesk.</source>
        <translation>La grabación se detuvo por un error en mmdesk.</translation>
    </message>
    <message>
        <source>Recording stopped: {0} cannot be reached.</source>
        <translation>La grabación se detuvo: no se llega a {0}.</translation>
    </message>
    <message>
        <source>Is its disk still there?</source>
        <translation>¿Sigue ahí su disco?</translation>
    </message>
    <message>
        <source>Recording stopped: its file is not there any more.</source>
        <translation>La grabación se detuvo: su archivo ya no está.</translation>
    </message>
    <message>
        <source>Press Record to begin another.</source>
        <translation>Pulse Grabar para empezar otra.</translation>
    </message>
    <message>
        <source>Recording stopped: less than {0} MB of the disk are free.</source>
        <translation>La grabación se detuvo: quedan libres menos de {0} MB del disco.</translation>
    </message>
    <message>
        <source>Free some disk space. What was recorded before is kept.</source>
        <translation>Libere espacio en el disco. Lo grabado antes se conserva.</translation>
    </message>
    <message>
        <source>Recording stopped: it has reached {0:g} GB.</source>
        <translation>La grabación se detuvo: llegó a {0:g} GB.</translation>
    </message>
    <message>
        <source>Press Record to begin another, or raise recording_gb in the settings.</source>
        <translation>Pulse Grabar para empezar otra, o aumente recording_gb en los ajustes.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Until then nothing is kept.</source>
        <translation>Hasta entonces no se guarda nada.</translation>
    </message>
    <message>
        <source>The database can be used again.</source>
        <translation>La base de datos se puede usar de nuevo.</translation>
    </message>
    <message>
        <source>The database can be used again. The damaged one is kept in {0}.</source>
        <translation>La base de datos se puede usar otra vez. La dañada se conserva en {0}.</translation>
    </message>
    <message>
        <source>There is no backup that can be read; what is there would be kept aside.</source>
        <translation>No hay ninguna copia de seguridad legible; lo que hay se apartaría.</translation>
    </message>
    <message>
        <source>The newest backup is of {0}.</source>
        <translation>La copia de seguridad más reciente es de {0}.</translation>
    </message>
    <message>
        <source>Verdicts since then would be missing, at least {0}.</source>
        <translation>Faltarían los juicios desde entonces, al menos {0}.</translation>
    </message>
    <message>
        <source>No verdict since then was found.</source>
        <translation>No se encontró ningún juicio desde entonces.</translation>
    </message>
    <message>
        <source>Verdicts since then would be missing.</source>
        <translation>Faltarían los juicios desde entonces.</translation>
    </message>
    <message>
        <source>{0}, with 1 verdict</source>
        <translation>{0}, con 1 juicio</translation>
    </message>
    <message>
        <source>{0}, with {1} verdicts</source>
        <translation>{0}, con {1} juicios</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>mmdesk ended unexpectedly last time.</source>
        <translation>mmdesk terminó de forma inesperada la última vez.</translation>
    </message>
    <message>
        <source>What is known…</source>
        <translation>Qué se sabe…</translation>
    </message>
    <message>
        <source>Reading emotions</source>
        <translation>La lectura de emociones</translation>
    </message>
    <message>
        <source>Camera and microphone</source>
        <translation>La cámara y el micrófono</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Keeping what is read and said</source>
        <translation>El guardado de lo leído y dicho</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Finding files</source>
        <translation>La búsqueda de archivos</translation>
    </message>
    <message>
        <source>Pictures of files</source>
        <translation>Las imágenes de archivos</translation>
    </message>
    <message>
        <source>Playing files</source>
        <translation>La reproducción de archivos</translation>
    </message>
    <message>
        <source>How loud a file is</source>
        <translation>El volumen de un archivo</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>La exportación</translation>
    </message>
    <message>
        <source>The list of verdicts</source>
        <translation>La lista de juicios</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Pregúntame</translation>
    </message>
    <message>
        <source>The sound of a question</source>
        <translation>El sonido de una pregunta</translation>
    </message>
    <message>
        <source>“{0}” goes wrong again and again ({1} times).</source>
        <translation>«{0}» falla una y otra vez ({1} veces).</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>Reiniciarlo</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>What was read and said after a backup was made is not in it. The damaged one is kept.</source>
        <translation>Lo leído y dicho después de una copia no está en ella. La dañada se conserva.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>How long things are kept…</source>
        <translation>Cuánto se guardan las cosas…</translation>
    </message>
    <message>
        <source>Forget a person…</source>
        <translation>Olvidar a una persona…</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Olvidarlo todo…</translation>
    </message>
    <message>
        <source>The clock says {0}. The last time that things went by age was {1}.</source>
        <translation>El reloj indica {0}. La última vez que se borró por antigüedad fue {1}.</translation>
    </message>
    <message>
        <source>Nothing goes by age until you say that the clock is right.</source>
        <translation>No se borra nada por antigüedad hasta que diga que el reloj es correcto.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Es correcto</translation>
    </message>
    <message>
        <source>{0} is forgotten.</source>
        <translation>{0} está olvidado.</translation>
    </message>
    <message>
        <source>In a minute go, by what you set: {0}.</source>
        <translation>En un minuto se borra, según sus ajustes: {0}.</translation>
    </message>
    <message>
        <source>To keep it, change How long things are kept… (⋮).</source>
        <translation>Para conservarlo, cambie Cuánto se guardan las cosas… (⋮).</translation>
    </message>
    <message>
        <source>Gone by age or size: {0}</source>
        <translation>Borrado por antigüedad o tamaño: {0}</translation>
    </message>
</context>
<context>
    <name>RetentionWindow</name>
    <message>
        <source>How long things are kept</source>
        <translation>Cuánto se guardan las cosas</translation>
    </message>
    <message>
        <source>until I delete them</source>
        <translation>hasta que yo las borre</translation>
    </message>
    <message>
        <source>Sessions are kept for</source>
        <translation>Las sesiones se guardan</translation>
    </message>
    <message>
        <source>Recordings are kept for</source>
        <translation>Las grabaciones se guardan</translation>
    </message>
    <message>
        <source>At most are kept</source>
        <translation>Como máximo se guardan</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Olvidarlo todo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} años</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} días</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>Now about {0} are kept.</source>
        <translation>Ahora se guardan unos {0}.</translation>
    </message>
    <message>
        <source>Everything stays until you delete it.</source>
        <translation>Todo queda hasta que usted lo borre.</translation>
    </message>
    <message>
        <source>By this nothing goes now. It is looked at daily.</source>
        <translation>Con esto no se borra nada ahora. Se comprueba a diario.</translation>
    </message>
    <message>
        <source>By this would go now: {0}. Versions that learned from it go too, and all backups.</source>
        <translation>Con esto se borraría ahora: {0}. También las versiones que aprendieron de ello y todas las copias de seguridad.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Olvidarlo todo</translation>
    </message>
    <message>
        <source>Forgetting everything…</source>
        <translation>Olvidándolo todo…</translation>
    </message>
    <message>
        <source>Sessions, with all that was read and said in them</source>
        <translation>Sesiones, con todo lo leído y dicho en ellas</translation>
    </message>
    <message>
        <source>Recordings of picture and sound</source>
        <translation>Grabaciones de imagen y sonido</translation>
    </message>
    <message>
        <source>Both together, at most; the oldest go first</source>
        <translation>Ambas juntas, como máximo; lo más antiguo se borra primero</translation>
    </message>
    <message>
        <source>What is open never goes. What goes is said a minute before, and in the log. Backups are not counted.</source>
        <translation>Lo que está abierto nunca se borra. Lo que se borra se avisa un minuto antes, y en el registro. Las copias de seguridad no cuentan.</translation>
    </message>
    <message>
        <source>1 recording</source>
        <translation>1 grabación</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation>1 juicio</translation>
    </message>
    <message>
        <source>{0} recordings</source>
        <translation>{0} grabaciones</translation>
    </message>
    <message>
        <source>{0} sessions</source>
        <translation>{0} sesiones</translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <translation>{0} juicios</translation>
    </message>
</context>
<context>
    <name>RetentionWorker</name>
    <message>
        <source>Nothing can be forgotten: the database is not open.</source>
        <translation>No se puede olvidar nada: la base de datos no está abierta.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Nothing was read here</source>
        <translation>Aquí no se leyó nada</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>{0} is not where it was.</source>
        <translation>{0} no está donde estaba.</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>El archivo no está</translation>
    </message>
    <message>
        <source>There was no picture in this moment</source>
        <translation>En este momento no había imagen</translation>
    </message>
    <message>
        <source>No picture in this moment</source>
        <translation>Sin imagen en este momento</translation>
    </message>
    <message>
        <source>Pictures and sound are kept only while you record.</source>
        <translation>Imagen y sonido solo se guardan mientras graba.</translation>
    </message>
    <message>
        <source>This moment was not recorded</source>
        <translation>Este momento no se grabó</translation>
    </message>
    <message>
        <source>The picture of this moment cannot be read</source>
        <translation>La imagen de este momento no se puede leer</translation>
    </message>
    <message>
        <source>Opening the session…</source>
        <translation>Abriendo la sesión…</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>Leyendo {0}</translation>
    </message>
    <message>
        <source>{0} moments. Click one to see it again.</source>
        <translation>{0} momentos. Haga clic en uno para verlo otra vez.</translation>
    </message>
    <message>
        <source>1 moment.</source>
        <translation>1 momento.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>An earlier session</source>
        <translation>Una sesión anterior</translation>
    </message>
    <message>
        <source>Nothing was read in this session</source>
        <translation>En esta sesión no se leyó nada</translation>
    </message>
    <message>
        <source>Live, {0}</source>
        <translation>En directo, {0}</translation>
    </message>
</context>
<context>
    <name>ReviewArea</name>
    <message>
        <source>Change  ·  N</source>
        <translation>Cambio  ·  N</translation>
    </message>
    <message>
        <source>Not sure  ·  U</source>
        <translation>No seguro  ·  U</translation>
    </message>
    <message>
        <source>Disagreement  ·  D</source>
        <translation>Discrepancia  ·  D</translation>
    </message>
    <message>
        <source>Difference  ·  C</source>
        <translation>Diferencia  ·  C</translation>
    </message>
    <message>
        <source>To the next change of emotion (N; back with Shift)</source>
        <translation>Al siguiente cambio de emoción (N; atrás con Mayús)</translation>
    </message>
    <message>
        <source>To the next moment that is not sure (U; back with Shift)</source>
        <translation>Al siguiente momento no seguro (U; atrás con Mayús)</translation>
    </message>
    <message>
        <source>To where face, voice and words disagree (D; back with Shift)</source>
        <translation>Adonde cara, voz y palabras discrepan (D; atrás con Mayús)</translation>
    </message>
    <message>
        <source>To where the two readings differ (C; back with Shift)</source>
        <translation>Adonde las dos lecturas difieren (C; atrás con Mayús)</translation>
    </message>
    <message>
        <source>Closer (+, or Ctrl and the wheel)</source>
        <translation>Más cerca (+, o Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>Farther (−, or Ctrl and the wheel)</source>
        <translation>Más lejos (−, o Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>All of it (Ctrl+0)</source>
        <translation>Todo (Ctrl+0)</translation>
    </message>
    <message>
        <source>The keys of the review (F1)</source>
        <translation>Las teclas de la revisión (F1)</translation>
    </message>
</context>
<context>
    <name>ReviewHelp</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What the moment or the selection is</source>
        <translation>Qué es el momento o la selección</translation>
    </message>
    <message>
        <source>Shift+1–7</source>
        <translation>Mayús+1–7</translation>
    </message>
    <message>
        <source>What it could be as well; once more, not</source>
        <translation>Qué más podría ser; otra vez, y no</translation>
    </message>
    <message>
        <source>Alt+1–7</source>
        <translation>Alt+1–7</translation>
    </message>
    <message>
        <source>What it is, not quite sure</source>
        <translation>Qué es, no del todo seguro</translation>
    </message>
    <message>
        <source>Enter, 0</source>
        <translation>Enter, 0</translation>
    </message>
    <message>
        <source>The answer is right; with Alt, not quite sure</source>
        <translation>La respuesta es correcta; con Alt, no del todo seguro</translation>
    </message>
    <message>
        <source>It is wrong; with Alt, not quite sure</source>
        <translation>Es incorrecta; con Alt, no del todo seguro</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Play, or pause; live, the answer is right</source>
        <translation>Reproducir, o pausar; en directo, la respuesta es correcta</translation>
    </message>
    <message>
        <source>Undo, or do it again</source>
        <translation>Deshacer, o rehacer</translation>
    </message>
    <message>
        <source>Why this answer?</source>
        <translation>¿Por qué esta respuesta?</translation>
    </message>
    <message>
        <source>Name the person</source>
        <translation>Nombrar a la persona</translation>
    </message>
    <message>
        <source>Mark the moment</source>
        <translation>Marcar el momento</translation>
    </message>
    <message>
        <source>Ask me: what would teach most</source>
        <translation>Pregúntame: lo que más enseñaría</translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation>Aprender ahora</translation>
    </message>
    <message>
        <source>All verdicts: find, change, delete</source>
        <translation>Todos los juicios: buscar, cambiar, borrar</translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation>Sesiones anteriores</translation>
    </message>
    <message>
        <source>Open files; with Shift, all that are being read</source>
        <translation>Abrir archivos; con Mayús, todos los que se leen</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Escribir un texto</translation>
    </message>
    <message>
        <source>Start, or stop, the camera and the microphone</source>
        <translation>Iniciar, o detener, la cámara y el micrófono</translation>
    </message>
    <message>
        <source>Record, or record no more</source>
        <translation>Grabar, o dejar de grabar</translation>
    </message>
    <message>
        <source>Set the resting face and voice, or forget them</source>
        <translation>Fijar la cara y la voz en reposo, u olvidarlas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Text larger, smaller, at 100 %</source>
        <translation>Texto más grande, más pequeño, al 100 %</translation>
    </message>
    <message>
        <source>Leave, or lock now</source>
        <translation>Salir, o bloquear ahora</translation>
    </message>
    <message>
        <source>Show how fast it is</source>
        <translation>Mostrar lo rápido que va</translation>
    </message>
    <message>
        <source>Select nothing; back to the picture</source>
        <translation>No seleccionar nada; volver a la imagen</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>The playhead goes there</source>
        <translation>El cursor va allí</translation>
    </message>
    <message>
        <source>Drag, Shift+click</source>
        <translation>Arrastrar, Mayús+clic</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Select the stretch of one emotion</source>
        <translation>Seleccionar el tramo de una emoción</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic derecho</translation>
    </message>
    <message>
        <source>Correct, leave out, mark</source>
        <translation>Corregir, excluir, marcar</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Scroll; with Ctrl, zoom</source>
        <translation>Desplazar; con Ctrl, ampliar</translation>
    </message>
    <message>
        <source>+2 beside a name</source>
        <translation>+2 junto a un nombre</translation>
    </message>
    <message>
        <source>Lanes of the people there is no room for</source>
        <translation>Pistas de las personas que no caben</translation>
    </message>
    <message>
        <source>A lane’s name</source>
        <translation>El nombre de una pista</translation>
    </message>
    <message>
        <source>Verdicts are about this person or modality</source>
        <translation>Los juicios son sobre esta persona o modalidad</translation>
    </message>
    <message>
        <source>Right click a bar</source>
        <translation>Clic derecho en una barra</translation>
    </message>
    <message>
        <source>Probably, or could be as well</source>
        <translation>Probablemente, o también podría ser</translation>
    </message>
    <message>
        <source>In a review</source>
        <translation>En una revisión</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>ReviewKeys</name>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Closer, or farther</source>
        <translation>Más cerca, o más lejos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Five seconds back, or on</source>
        <translation>Cinco segundos atrás, o adelante</translation>
    </message>
    <message>
        <source>Judge the next lane, or the one before</source>
        <translation>Juzgar la pista siguiente, o la anterior</translation>
    </message>
    <message>
        <source>Leave the selection out, or take it in again</source>
        <translation>Excluir la selección, o incluirla de nuevo</translation>
    </message>
    <message>
        <source>One moment back, or on</source>
        <translation>Un momento atrás, o adelante</translation>
    </message>
    <message>
        <source>One picture back, or on</source>
        <translation>Una imagen atrás, o adelante</translation>
    </message>
    <message>
        <source>Select back, or on</source>
        <translation>Seleccionar atrás, o adelante</translation>
    </message>
    <message>
        <source>To the beginning, or the end</source>
        <translation>Al principio, o al final</translation>
    </message>
    <message>
        <source>To the next change of emotion, or the one before</source>
        <translation>Al siguiente cambio de emoción, o al anterior</translation>
    </message>
    <message>
        <source>To the next difference from the other reading</source>
        <translation>A la siguiente diferencia con la otra lectura</translation>
    </message>
    <message>
        <source>To the next disagreement, or the one before</source>
        <translation>A la siguiente discrepancia, o a la anterior</translation>
    </message>
    <message>
        <source>To the next mark, or the one before</source>
        <translation>A la marca siguiente, o a la anterior</translation>
    </message>
    <message>
        <source>To the next that is not sure, or the one before</source>
        <translation>Al siguiente no seguro, o al anterior</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Back to the default: {0}</source>
        <translation>Volver al valor inicial: {0}</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>, perhaps {0}</source>
        <translation>, quizá {0}</translation>
    </message>
    <message>
        <source>this is not {0}</source>
        <translation>esto no es {0}</translation>
    </message>
    <message>
        <source>this is probably not {0}</source>
        <translation>esto probablemente no es {0}</translation>
    </message>
    <message>
        <source>this is probably {0}</source>
        <translation>esto es probablemente {0}</translation>
    </message>
    <message>
        <source>this is {0}</source>
        <translation>esto es {0}</translation>
    </message>
    <message>
        <source>{0} is probably right</source>
        <translation>{0} es probablemente correcto</translation>
    </message>
    <message>
        <source>{0} is right</source>
        <translation>{0} es correcto</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Borrar la búsqueda (Esc)</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A backup in {0} cannot be deleted: {1}.</source>
        <translation>Una copia de seguridad en {0} no se puede borrar: {1}.</translation>
    </message>
    <message>
        <source>A consent is for something.</source>
        <translation>Un consentimiento es para algo.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Un nombre necesita al menos una letra.</translation>
    </message>
    <message>
        <source>A passphrase has at least {0} characters.</source>
        <translation>Una frase de contraseña tiene al menos {0} caracteres.</translation>
    </message>
    <message>
        <source>A profile needs a name that can be seen.</source>
        <translation>Un perfil necesita un nombre visible.</translation>
    </message>
    <message>
        <source>A profile&apos;s name begins with no - and no dot, and has no slash in it.</source>
        <translation>El nombre de un perfil no empieza por - ni por un punto, ni contiene barras.</translation>
    </message>
    <message>
        <source>After how long without use it asks for the passphrase again, where there is one.</source>
        <translation>Tras cuánto tiempo sin uso vuelve a pedir la frase de contraseña, si la hay.</translation>
    </message>
    <message>
        <source>After how many days a recording is deleted; 0: never.</source>
        <translation>Tras cuántos días se borra una grabación; 0: nunca.</translation>
    </message>
    <message>
        <source>After how many days a session is deleted, with all that was said in it; 0: never.</source>
        <translation>Tras cuántos días se borra una sesión, con todo lo dicho en ella; 0: nunca.</translation>
    </message>
    <message>
        <source>Against the base: {0}</source>
        <translation>Frente a la base: {0}</translation>
    </message>
    <message>
        <source>And {0} others: {1} learned, {2} as before.</source>
        <translation>Y otras {0}: {1} aprendidas, {2} como antes.</translation>
    </message>
    <message>
        <source>Another mmdesk is making a version just now.</source>
        <translation>Otro mmdesk está creando una versión ahora mismo.</translation>
    </message>
    <message>
        <source>Another mmdesk is writing {0} in {1}.</source>
        <translation>Otro mmdesk está escribiendo {0} en {1}.</translation>
    </message>
    <message>
        <source>Another program is at it: a lesson, a version that is brought in, or encrypting.</source>
        <translation>Otro programa está en ello: una lección, una versión que se importa, o un cifrado.</translation>
    </message>
    <message>
        <source>Another program is changing the profiles.</source>
        <translation>Otro programa está cambiando los perfiles.</translation>
    </message>
    <message>
        <source>Ask for another export, made with this mmdesk after `mmdesk migrate-feedback` there.</source>
        <translation>Pida otra exportación, hecha con este mmdesk tras `mmdesk migrate-feedback` allí.</translation>
    </message>
    <message>
        <source>Ask who looks after it.</source>
        <translation>Pregunte a quien se ocupa de ello.</translation>
    </message>
    <message>
        <source>Ask whoever shared it to export it again.</source>
        <translation>Pida a quien la compartió que la exporte otra vez.</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>la cámara {0}</translation>
    </message>
    <message>
        <source>Cannot delete {0}: {1}.</source>
        <translation>No se puede borrar {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot encrypt or decrypt {0}: {1}.</source>
        <translation>No se puede cifrar o descifrar {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot erase {0}: {1}.</source>
        <translation>No se puede borrar {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot forget {0}: {1}.</source>
        <translation>No se puede olvidar {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot make {0}: {1}.</source>
        <translation>No se puede crear {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot open {0}: another program uses it.</source>
        <translation>No se puede abrir {0}: otro programa lo usa.</translation>
    </message>
    <message>
        <source>Cannot open {0}: {1}</source>
        <translation>No se puede abrir {0}: {1}</translation>
    </message>
    <message>
        <source>Cannot open {0}: {1}.</source>
        <translation>No se puede abrir {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot read the vocabulary {0}.</source>
        <translation>No se puede leer el vocabulario {0}.</translation>
    </message>
    <message>
        <source>Cannot read {0}: {1}.</source>
        <translation>No se puede leer {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot use the folder {0}: {1}.</source>
        <translation>No se puede usar la carpeta {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot write the backup {0}: {1}.</source>
        <translation>No se puede escribir la copia de seguridad {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot write the version {0}: {1}.</source>
        <translation>No se puede escribir la versión {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot write to {0}.</source>
        <translation>No se puede escribir en {0}.</translation>
    </message>
    <message>
        <source>Cannot write to {0}: {1}.</source>
        <translation>No se puede escribir en {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot write {0} to {1}: {2}.</source>
        <translation>No se puede escribir {0} en {1}: {2}.</translation>
    </message>
    <message>
        <source>Cannot write {0}: {1}.</source>
        <translation>No se puede escribir {0}: {1}.</translation>
    </message>
    <message>
        <source>Change it instead.</source>
        <translation>Cámbielo en su lugar.</translation>
    </message>
    <message>
        <source>Check its rights and retry.</source>
        <translation>Compruebe sus permisos y reintente.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Check the disk and its free space, and retry.</source>
        <translation>Compruebe el disco y su espacio libre, y reintente.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Compruebe el disco.</translation>
    </message>
    <message>
        <source>Check the name and the rights.</source>
        <translation>Compruebe el nombre y los permisos.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <source>Check the rights of the file.</source>
        <translation>Compruebe los permisos del archivo.</translation>
    </message>
    <message>
        <source>Choose a .json or .csv that mmdesk has exported.</source>
        <translation>Elija un .json o .csv que haya exportado mmdesk.</translation>
    </message>
    <message>
        <source>Choose a file that `mmdesk export-feedback` has written.</source>
        <translation>Elija un archivo escrito por `mmdesk export-feedback`.</translation>
    </message>
    <message>
        <source>Choose a file that `mmdesk versions export` has written.</source>
        <translation>Elija un archivo escrito por `mmdesk versions export`.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Elija uno más corto.</translation>
    </message>
    <message>
        <source>Choose a video, sound, picture or text file.</source>
        <translation>Elija un archivo de vídeo, sonido, imagen o texto.</translation>
    </message>
    <message>
        <source>Choose another --data-dir.</source>
        <translation>Elija otro --data-dir.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir.</source>
        <translation>Elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose another place for the file.</source>
        <translation>Elija otro lugar para el archivo.</translation>
    </message>
    <message>
        <source>Choose another with --data-dir.</source>
        <translation>Elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>Choose another with --out.</source>
        <translation>Elija otro con --out.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Elija uno de: {0}.</translation>
    </message>
    <message>
        <source>Choose one that was exported from mmdesk’s settings.</source>
        <translation>Elija uno exportado desde los ajustes de mmdesk.</translation>
    </message>
    <message>
        <source>Choose the video, sound or picture file itself.</source>
        <translation>Elija el propio archivo de vídeo, sonido o imagen.</translation>
    </message>
    <message>
        <source>Close all windows of mmdesk, and try again.</source>
        <translation>Cierre todas las ventanas de mmdesk y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Close it and forget once more.</source>
        <translation>Ciérrelo y olvide otra vez.</translation>
    </message>
    <message>
        <source>Close it and retry.</source>
        <translation>Ciérrelo y reintente.</translation>
    </message>
    <message>
        <source>Close it there, and retry.</source>
        <translation>Ciérrelo allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Close it wherever it is open.</source>
        <translation>Ciérrelo dondequiera que esté abierto.</translation>
    </message>
    <message>
        <source>Close other programs, and try again.</source>
        <translation>Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Cierre otros programas.</translation>
    </message>
    <message>
        <source>Close that one, or choose another.</source>
        <translation>Ciérrelo, o elija otro.</translation>
    </message>
    <message>
        <source>Close that, or choose another.</source>
        <translation>Ciérrelo, o elija otro.</translation>
    </message>
    <message>
        <source>Correct or confirm what is shown, then learn.</source>
        <translation>Corrija o confirme lo que se muestra, y luego aprenda.</translation>
    </message>
    <message>
        <source>Cut it into parts under 20 MB.</source>
        <translation>Córtelo en partes de menos de 20 MB.</translation>
    </message>
    <message>
        <source>Delete it yourself.</source>
        <translation>Bórrelo usted.</translation>
    </message>
    <message>
        <source>Delete it, or put back a copy of it.</source>
        <translation>Bórrelo, o ponga de nuevo una copia.</translation>
    </message>
    <message>
        <source>Delete it, or put back a copy.</source>
        <translation>Bórrelo, o ponga una copia.</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Cuota de disco superada</translation>
    </message>
    <message>
        <source>Encrypting or decrypting {0} was cut off.</source>
        <translation>El cifrado o descifrado de {0} se interrumpió.</translation>
    </message>
    <message>
        <source>Export a version of yours.</source>
        <translation>Exporte una versión suya.</translation>
    </message>
    <message>
        <source>Export one of them with --person, or all with --with-names.</source>
        <translation>Exporte una de ellas con --person, o todas con --with-names.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Files play without sound until it does.</source>
        <translation>Los archivos se reproducen sin sonido hasta entonces.</translation>
    </message>
    <message>
        <source>Forgotten, but another program still reads the log beside {0}.</source>
        <translation>Olvidado, pero otro programa todavía lee el registro junto a {0}.</translation>
    </message>
    <message>
        <source>Four or five words are a good one.</source>
        <translation>Cuatro o cinco palabras son una buena frase.</translation>
    </message>
    <message>
        <source>Free some disk space and retry.</source>
        <translation>Libere espacio en el disco y reintente.</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Free some disk space. What was recorded before is kept.</source>
        <translation>Libere espacio en el disco. Lo grabado antes se conserva.</translation>
    </message>
    <message>
        <source>Free some space; the next run goes on.</source>
        <translation>Libere espacio; la próxima ejecución continúa.</translation>
    </message>
    <message>
        <source>Give yourself the right to read and write it.</source>
        <translation>Dese permiso para leerla y escribirla.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it.</source>
        <translation>Dese permiso para leerla.</translation>
    </message>
    <message>
        <source>Go back to another version, or learn again.</source>
        <translation>Vuelva a otra versión, o aprenda otra vez.</translation>
    </message>
    <message>
        <source>Have {0} give you the folder (`chown`), or choose another with --data-dir.</source>
        <translation>Haga que {0} le dé la carpeta (`chown`), o elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>Have {0} open and close mmdesk once, or give you the whole folder.</source>
        <translation>Haga que {0} abra y cierre mmdesk una vez, o que le dé toda la carpeta.</translation>
    </message>
    <message>
        <source>High contrast, normal, or as the system says.</source>
        <translation>Contraste alto, normal, o como diga el sistema.</translation>
    </message>
    <message>
        <source>How far apart the moments of a file are; for files that are opened from now on.</source>
        <translation>Cuánto distan los momentos de un archivo; para los que se abran desde ahora.</translation>
    </message>
    <message>
        <source>How large a recording may become before it ends.</source>
        <translation>Qué tamaño puede alcanzar una grabación antes de terminar.</translation>
    </message>
    <message>
        <source>How large text is, in percent of what the system gives; buttons and icons grow with it.</source>
        <translation>Qué tamaño tiene el texto, en porcentaje del que da el sistema; los botones y los iconos crecen con él.</translation>
    </message>
    <message>
        <source>How many new verdicts make a lesson worth while.</source>
        <translation>Cuántos juicios nuevos hacen que valga la pena una lección.</translation>
    </message>
    <message>
        <source>How much is kept at most; the oldest goes first; 0: all.</source>
        <translation>Cuánto se conserva como máximo; lo más antiguo se va primero; 0: todo.</translation>
    </message>
    <message>
        <source>How often a second it predicts at most; fewer spare the battery.</source>
        <translation>Cuántas veces por segundo predice como máximo; menos ahorra batería.</translation>
    </message>
    <message>
        <source>If it is there, allow it for desktop apps in Settings, Privacy &amp; security, {0}.</source>
        <translation>Si está ahí, permítalo para las aplicaciones de escritorio en Configuración, Privacidad y seguridad, {0}.</translation>
    </message>
    <message>
        <source>If it is there, allow it in System Settings, Privacy &amp; Security, {0}, and start mmdesk again.</source>
        <translation>Si está ahí, permítalo en Ajustes del Sistema, Privacidad y seguridad, {0}, y reinicie mmdesk.</translation>
    </message>
    <message>
        <source>Import again when it is done.</source>
        <translation>Importe otra vez cuando acabe.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>Install it (on Debian: apt install libportaudio2).</source>
        <translation>Instálelo (en Debian: apt install libportaudio2).</translation>
    </message>
    <message>
        <source>Install opencv-python 4.10 to 4.x.</source>
        <translation>Instale opencv-python 4.10 a 4.x.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>Is it a subtitle file?</source>
        <translation>¿Es un archivo de subtítulos?</translation>
    </message>
    <message>
        <source>Is it damaged?</source>
        <translation>¿Está dañado?</translation>
    </message>
    <message>
        <source>Is it still plugged in?</source>
        <translation>¿Sigue conectado?</translation>
    </message>
    <message>
        <source>Is it still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Is its disk still there? Or choose another --data-dir.</source>
        <translation>¿Sigue ahí su disco? O elija otro --data-dir.</translation>
    </message>
    <message>
        <source>It cannot be shared.</source>
        <translation>No se puede compartir.</translation>
    </message>
    <message>
        <source>It did not come to its end.</source>
        <translation>No llegó a su fin.</translation>
    </message>
    <message>
        <source>It has {0} lines; the first {1} are read.</source>
        <translation>Tiene {0} líneas; se leen las primeras {1}.</translation>
    </message>
    <message>
        <source>It has {0} pictures; the largest is used.</source>
        <translation>Tiene {0} imágenes; se usa la mayor.</translation>
    </message>
    <message>
        <source>It has {0} sounds ({1}{2}); {3} is heard unless another is chosen.</source>
        <translation>Tiene {0} sonidos ({1}{2}); se oye {3} si no se elige otro.</translation>
    </message>
    <message>
        <source>It has {0}.</source>
        <translation>Tiene {0}.</translation>
    </message>
    <message>
        <source>It is asked again; if that lasts, restart it.</source>
        <translation>Se pregunta otra vez; si sigue así, reinícielo.</translation>
    </message>
    <message>
        <source>It is damaged, or made to do harm.</source>
        <translation>Está dañado, o hecho para hacer daño.</translation>
    </message>
    <message>
        <source>It is locked with a passphrase already.</source>
        <translation>Ya está bloqueado con una frase de contraseña.</translation>
    </message>
    <message>
        <source>It is not UTF-8; read as {0}.</source>
        <translation>No es UTF-8; se lee como {0}.</translation>
    </message>
    <message>
        <source>It is part of mmdesk.</source>
        <translation>Es parte de mmdesk.</translation>
    </message>
    <message>
        <source>It may have more than {0} pixels, or be damaged.</source>
        <translation>Quizá tiene más de {0} píxeles, o está dañado.</translation>
    </message>
    <message>
        <source>It may have more than {0} pixels.</source>
        <translation>Quizá tiene más de {0} píxeles.</translation>
    </message>
    <message>
        <source>It takes {0} MB of free disk space, and there are {1}.</source>
        <translation>Hacen falta {0} MB libres en el disco, y hay {1}.</translation>
    </message>
    <message>
        <source>It was damaged or changed on its way: ask for it again.</source>
        <translation>Se dañó o se cambió por el camino: pídalo otra vez.</translation>
    </message>
    <message>
        <source>It was deleted elsewhere.</source>
        <translation>Se borró en otro sitio.</translation>
    </message>
    <message>
        <source>It was kept as {0}.</source>
        <translation>Se conservó como {0}.</translation>
    </message>
    <message>
        <source>Its picture has too many pixels a second.</source>
        <translation>Su imagen tiene demasiados píxeles por segundo.</translation>
    </message>
    <message>
        <source>Its picture is of a kind that cannot be decoded.</source>
        <translation>Su imagen es de un tipo que no se puede decodificar.</translation>
    </message>
    <message>
        <source>Its picture is too large ({0} pixels).</source>
        <translation>Su imagen es demasiado grande ({0} píxeles).</translation>
    </message>
    <message>
        <source>Its session may be forgotten.</source>
        <translation>Quizá se olvidó su sesión.</translation>
    </message>
    <message>
        <source>Its sound has only {0} samples a second.</source>
        <translation>Su sonido tiene solo {0} muestras por segundo.</translation>
    </message>
    <message>
        <source>Its sound is of a kind that cannot be decoded, or is encrypted.</source>
        <translation>Su sonido es de un tipo que no se puede decodificar, o está cifrado.</translation>
    </message>
    <message>
        <source>Learn again to make it anew from your feedback.</source>
        <translation>Aprenda otra vez para rehacerla con sus juicios.</translation>
    </message>
    <message>
        <source>Learn again.</source>
        <translation>Aprenda otra vez.</translation>
    </message>
    <message>
        <source>Learning went astray at step {0}.</source>
        <translation>El aprendizaje se desvió en el paso {0}.</translation>
    </message>
    <message>
        <source>Light, dark, or as the system says.</source>
        <translation>Claro, oscuro, o como diga el sistema.</translation>
    </message>
    <message>
        <source>Locking with a passphrase needs SQLCipher, which is not installed here.</source>
        <translation>Bloquear con una frase de contraseña requiere SQLCipher, que no está instalado aquí.</translation>
    </message>
    <message>
        <source>Made anew without what was taken back.</source>
        <translation>Rehecha sin lo que se retiró.</translation>
    </message>
    <message>
        <source>Made by a newer mmdesk; update this one to use it.</source>
        <translation>Hecha por un mmdesk más nuevo; actualice este para usarla.</translation>
    </message>
    <message>
        <source>Make it writable, or choose another --data-dir.</source>
        <translation>Permita escribir en ella, o elija otro --data-dir.</translation>
    </message>
    <message>
        <source>Make it writable, or choose another folder with --data-dir.</source>
        <translation>Permita escribir en ella, o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Make the disk writable, or copy the folder to another and give that as --data-dir.</source>
        <translation>Permita escribir en el disco, o copie la carpeta a otro e indíquelo como --data-dir.</translation>
    </message>
    <message>
        <source>Make the folder writable, or choose another with --data-dir.</source>
        <translation>Permita escribir en la carpeta, o elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>Mind capital letters and the keyboard&apos;s language.</source>
        <translation>Cuide las mayúsculas y el idioma del teclado.</translation>
    </message>
    <message>
        <source>Name somebody whom it was taught for.</source>
        <translation>Nombre a alguien para quien se le enseñó.</translation>
    </message>
    <message>
        <source>Name that address itself if you trust it.</source>
        <translation>Indica tú esa dirección si confías en ella.</translation>
    </message>
    <message>
        <source>Name them anew.</source>
        <translation>Nómbrelas de nuevo.</translation>
    </message>
    <message>
        <source>No model in {0}: {1} is missing.</source>
        <translation>No hay ningún modelo en {0}: falta {1}.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Nobody is called {0}.</source>
        <translation>Nadie se llama {0}.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>Not ended after {0} s: {1}.</source>
        <translation>No terminó tras {0} s: {1}.</translation>
    </message>
    <message>
        <source>Not used, because {0}.</source>
        <translation>No se usa, porque {0}.</translation>
    </message>
    <message>
        <source>Nothing in the file could be read.</source>
        <translation>No se pudo leer nada del archivo.</translation>
    </message>
    <message>
        <source>Nothing in {0} can be decoded: {1}.</source>
        <translation>No se puede descodificar nada de {0}: {1}.</translation>
    </message>
    <message>
        <source>Nothing to learn from yet.</source>
        <translation>Aún no hay nada de que aprender.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>On your last {0} {1}: {2} right before, {3} right now (probably {4});</source>
        <translation>En sus últimos {0} {1}: antes {2} aciertos, ahora {3} (probablemente {4});</translation>
    </message>
    <message>
        <source>Open it and choose Forget everything… there.</source>
        <translation>Ábralo y elija allí Olvidar todo… en el menú.</translation>
    </message>
    <message>
        <source>Open the media file.</source>
        <translation>Abra el archivo de medios.</translation>
    </message>
    <message>
        <source>Open the window, or run `mmdesk lock`, which goes on with it.</source>
        <translation>Abra la ventana, o ejecute `mmdesk lock`, que lo continúa.</translation>
    </message>
    <message>
        <source>OpenCV&apos;s face detector is missing.</source>
        <translation>Falta el detector de caras de OpenCV.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another.</source>
        <translation>Conéctelo otra vez, o elija otro.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another.</source>
        <translation>Conéctelo, o elija otro.</translation>
    </message>
    <message>
        <source>Plug one in.</source>
        <translation>Conecte uno.</translation>
    </message>
    <message>
        <source>Put back a copy of it: without it, what is encrypted cannot be read.</source>
        <translation>Ponga de nuevo una copia: sin ella no se puede leer lo cifrado.</translation>
    </message>
    <message>
        <source>Put back the file as it was.</source>
        <translation>Devuelva el archivo a como estaba.</translation>
    </message>
    <message>
        <source>Put it back, or delete the profile.</source>
        <translation>Devuélvala a su sitio o borre el perfil.</translation>
    </message>
    <message>
        <source>Put {0} or {1} back, or choose another --data-dir.</source>
        <translation>Ponga de nuevo {0} o {1}, o elija otro --data-dir.</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Léalo otra vez.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Reinstall mmdesk, or go back to another version.</source>
        <translation>Reinstale mmdesk, o vuelva a otra versión.</translation>
    </message>
    <message>
        <source>Reinstall mmdesk.</source>
        <translation>Instale mmdesk de nuevo.</translation>
    </message>
    <message>
        <source>Remove it to use the built-in detector.</source>
        <translation>Quítelo para usar el detector incluido.</translation>
    </message>
    <message>
        <source>Remove it, or give the verdict again.</source>
        <translation>Quítelo, o dé el juicio otra vez.</translation>
    </message>
    <message>
        <source>Restart mmdesk.</source>
        <translation>Reinicie mmdesk.</translation>
    </message>
    <message>
        <source>Retry; nothing was changed.</source>
        <translation>Reintente; no se cambió nada.</translation>
    </message>
    <message>
        <source>Run `sudo usermod -aG {0} $USER`, log out and in again.</source>
        <translation>Ejecute `sudo usermod -aG {0} $USER`, cierre la sesión y vuelva a entrar.</translation>
    </message>
    <message>
        <source>Run this in a terminal, which asks for it, or give --passphrase-file FILE before the command.</source>
        <translation>Ejecútelo en un terminal, que la pide, o ponga --passphrase-file FILE antes de la orden.</translation>
    </message>
    <message>
        <source>Say for what.</source>
        <translation>Diga para qué.</translation>
    </message>
    <message>
        <source>Settings could not be saved: {0}.</source>
        <translation>No se pudieron guardar los ajustes: {0}.</translation>
    </message>
    <message>
        <source>Some pictures are damaged.</source>
        <translation>Algunas imágenes están dañadas.</translation>
    </message>
    <message>
        <source>Some pictures cannot be decoded: {0}.</source>
        <translation>Algunas imágenes no se pueden descodificar: {0}.</translation>
    </message>
    <message>
        <source>Some sound cannot be converted: {0}.</source>
        <translation>Parte del sonido no se puede convertir: {0}.</translation>
    </message>
    <message>
        <source>Some sound cannot be decoded: {0}.</source>
        <translation>Parte del sonido no se puede descodificar: {0}.</translation>
    </message>
    <message>
        <source>Some sound is not a number; it was taken as silence.</source>
        <translation>Parte del sonido no es un número; se tomó como silencio.</translation>
    </message>
    <message>
        <source>Some subtitles cannot be decoded: {0}.</source>
        <translation>Algunos subtítulos no se pueden decodificar: {0}.</translation>
    </message>
    <message>
        <source>Somebody is called {0} already.</source>
        <translation>Ya hay alguien llamado {0}.</translation>
    </message>
    <message>
        <source>Somebody may have tampered with it.</source>
        <translation>Puede que alguien lo haya manipulado.</translation>
    </message>
    <message>
        <source>Something it learned from was forgotten meanwhile.</source>
        <translation>Algo de lo que aprendió se olvidó entretanto.</translation>
    </message>
    <message>
        <source>Started at {0}.</source>
        <translation>Iniciado a las {0}.</translation>
    </message>
    <message>
        <source>The PortAudio library is missing, so no microphone can be used.</source>
        <translation>Falta la biblioteca PortAudio, así que no se puede usar ningún micrófono.</translation>
    </message>
    <message>
        <source>The backup {0} cannot be brought back: {1}.</source>
        <translation>No se puede recuperar la copia de seguridad {0}: {1}.</translation>
    </message>
    <message>
        <source>The backup {0} is damaged, or of a newer mmdesk.</source>
        <translation>La copia de seguridad {0} está dañada, o es de un mmdesk más nuevo.</translation>
    </message>
    <message>
        <source>The base cannot be removed.</source>
        <translation>La base no se puede quitar.</translation>
    </message>
    <message>
        <source>The base is in use.</source>
        <translation>La base está en uso.</translation>
    </message>
    <message>
        <source>The base is part of every mmdesk.</source>
        <translation>La base es parte de todo mmdesk.</translation>
    </message>
    <message>
        <source>The candidate in {0} has no card.</source>
        <translation>La candidata en {0} no tiene ficha.</translation>
    </message>
    <message>
        <source>The card in {0} cannot be read.</source>
        <translation>No se puede leer la ficha en {0}.</translation>
    </message>
    <message>
        <source>The card in {0} describes no network.</source>
        <translation>La ficha en {0} no describe ninguna red.</translation>
    </message>
    <message>
        <source>The card in {0} has no usable configuration.</source>
        <translation>La ficha en {0} no tiene una configuración utilizable.</translation>
    </message>
    <message>
        <source>The copy of the database is not sound.</source>
        <translation>La copia de la base de datos no está bien.</translation>
    </message>
    <message>
        <source>The cryptography that is installed here has no Argon2id.</source>
        <translation>El cryptography instalado aquí no tiene Argon2id.</translation>
    </message>
    <message>
        <source>The data in {0} is locked with a passphrase.</source>
        <translation>Los datos en {0} están bloqueados con una frase de contraseña.</translation>
    </message>
    <message>
        <source>The database cannot be used ({0}).</source>
        <translation>No se puede usar la base de datos ({0}).</translation>
    </message>
    <message>
        <source>The database {0} belongs to {1}.</source>
        <translation>La base de datos {0} pertenece a {1}.</translation>
    </message>
    <message>
        <source>The database {0} cannot be opened: {1} beside it belongs to {2}.</source>
        <translation>No se puede abrir la base de datos {0}: {1}, a su lado, pertenece a {2}.</translation>
    </message>
    <message>
        <source>The database {0} cannot be opened: {1}.</source>
        <translation>No se puede abrir la base de datos {0}: {1}.</translation>
    </message>
    <message>
        <source>The database {0} is damaged.</source>
        <translation>La base de datos {0} está dañada.</translation>
    </message>
    <message>
        <source>The database {0} is in use by another program.</source>
        <translation>Otro programa está usando la base de datos {0}.</translation>
    </message>
    <message>
        <source>The database {0} is missing, and there are backups of it.</source>
        <translation>Falta la base de datos {0}, y hay copias de seguridad de ella.</translation>
    </message>
    <message>
        <source>The database {0} is of a newer mmdesk (schema {1}; this one knows {2}).</source>
        <translation>La base de datos {0} es de un mmdesk más nuevo (esquema {1}; este conoce {2}).</translation>
    </message>
    <message>
        <source>The database {0} {1}.</source>
        <translation>La base de datos {0} {1}.</translation>
    </message>
    <message>
        <source>The database&apos;s log was damaged: what was said or read last, before mmdesk ended, is missing.</source>
        <translation>El registro de la base de datos estaba dañado: falta lo último que se dijo o leyó antes de que mmdesk terminara.</translation>
    </message>
    <message>
        <source>The face detector {0} cannot be read.</source>
        <translation>No se puede leer el detector de caras {0}.</translation>
    </message>
    <message>
        <source>The features in {0} are of another base model and cannot teach this one.</source>
        <translation>Las características en {0} son de otro modelo base y no pueden enseñar a este.</translation>
    </message>
    <message>
        <source>The file ends after {0} s although it promises {1} s.</source>
        <translation>El archivo acaba a los {0} s aunque promete {1} s.</translation>
    </message>
    <message>
        <source>The file has no sound {0}.</source>
        <translation>El archivo no tiene el sonido {0}.</translation>
    </message>
    <message>
        <source>The file is cut off in the middle of a packet.</source>
        <translation>El archivo se corta en medio de un paquete.</translation>
    </message>
    <message>
        <source>The file is damaged: {0}.</source>
        <translation>El archivo está dañado: {0}.</translation>
    </message>
    <message>
        <source>The file plays on without sound.</source>
        <translation>El archivo sigue reproduciéndose sin sonido.</translation>
    </message>
    <message>
        <source>The file {0}</source>
        <translation>el archivo {0}</translation>
    </message>
    <message>
        <source>The file {0} can only be read.</source>
        <translation>El archivo {0} solo se puede leer.</translation>
    </message>
    <message>
        <source>The file {0} cannot even be read.</source>
        <translation>El archivo {0} ni siquiera se puede leer.</translation>
    </message>
    <message>
        <source>The file {0} could not be read: {1}.</source>
        <translation>No se pudo leer el archivo {0}: {1}.</translation>
    </message>
    <message>
        <source>The file {0} in {1} does not match the card.</source>
        <translation>El archivo {0} en {1} no concuerda con la ficha.</translation>
    </message>
    <message>
        <source>The file {0} in {1} is missing or damaged.</source>
        <translation>El archivo {0} en {1} falta o está dañado.</translation>
    </message>
    <message>
        <source>The file {0} in {1} is not of this network.</source>
        <translation>El archivo {0} en {1} no es de esta red.</translation>
    </message>
    <message>
        <source>The first profile cannot be deleted.</source>
        <translation>El primer perfil no se puede borrar.</translation>
    </message>
    <message>
        <source>The folder of {0} cannot be used: {1}.</source>
        <translation>No se puede usar la carpeta de {0}: {1}.</translation>
    </message>
    <message>
        <source>The folder of {0} is missing: {1}.</source>
        <translation>Falta la carpeta de {0}: {1}.</translation>
    </message>
    <message>
        <source>The folder {0} belongs to {1}.</source>
        <translation>La carpeta {0} pertenece a {1}.</translation>
    </message>
    <message>
        <source>The folder {0} can only be read; mmdesk writes there even to read.</source>
        <translation>La carpeta {0} solo se puede leer; mmdesk escribe ahí incluso para leer.</translation>
    </message>
    <message>
        <source>The folder {0} cannot even be read.</source>
        <translation>Ni siquiera se puede leer la carpeta {0}.</translation>
    </message>
    <message>
        <source>The folder {0} is on a disk that can only be read; mmdesk writes there even to read.</source>
        <translation>La carpeta {0} está en un disco que solo se puede leer; mmdesk escribe ahí incluso para leer.</translation>
    </message>
    <message>
        <source>The list of profiles in {0} cannot be read: {1}.</source>
        <translation>No se puede leer la lista de perfiles en {0}: {1}.</translation>
    </message>
    <message>
        <source>The log says more.</source>
        <translation>El registro dice más.</translation>
    </message>
    <message>
        <source>The microphone is not there.</source>
        <translation>El micrófono no está.</translation>
    </message>
    <message>
        <source>The microphone stopped because of an error in mmdesk. The log says more.</source>
        <translation>El micrófono se detuvo por un error de mmdesk. El registro dice más.</translation>
    </message>
    <message>
        <source>The microphone stopped delivering.</source>
        <translation>El micrófono dejó de entregar sonido.</translation>
    </message>
    <message>
        <source>The microphone {0} is not there.</source>
        <translation>El micrófono {0} no está.</translation>
    </message>
    <message>
        <source>The name is longer than {0} letters.</source>
        <translation>El nombre tiene más de {0} letras.</translation>
    </message>
    <message>
        <source>The picture {0} cannot be decoded: {1}.</source>
        <translation>La imagen {0} no se puede descodificar: {1}.</translation>
    </message>
    <message>
        <source>The private settings in {0} could not be read ({1}). Delete it to begin anew.</source>
        <translation>No se pudieron leer los ajustes privados en {0} ({1}). Bórrelos para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The profiles in {0} cannot be looked at: {1}.</source>
        <translation>No se pueden ver los perfiles en {0}: {1}.</translation>
    </message>
    <message>
        <source>The recogniser of languages is damaged.</source>
        <translation>El reconocedor de idiomas está dañado.</translation>
    </message>
    <message>
        <source>The recording {0} cannot be deleted: {1}.</source>
        <translation>La grabación {0} no se puede borrar: {1}.</translation>
    </message>
    <message>
        <source>The recording {0} cannot be written: {1}.</source>
        <translation>La grabación {0} no se puede escribir: {1}.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}: it is a number from {2} to {3}.</source>
        <translation>El ajuste {0} no puede ser {1}: es un número de {2} a {3}.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}: it is a whole number from {2} to {3}.</source>
        <translation>El ajuste {0} no puede ser {1}: es un número entero de {2} a {3}.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}: it is one of {2}.</source>
        <translation>El ajuste {0} no puede ser {1}: es uno de {2}.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}: it is true or false.</source>
        <translation>El ajuste {0} no puede ser {1}: es true o false.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}; using the default.</source>
        <translation>El ajuste {0} no puede ser {1}; se usa el predeterminado.</translation>
    </message>
    <message>
        <source>The setting {0} is not known here.</source>
        <translation>El ajuste {0} no se conoce aquí.</translation>
    </message>
    <message>
        <source>The settings file could not be read ({0}); using the defaults.</source>
        <translation>No se pudo leer el archivo de ajustes ({0}); se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>The settings file could not be read ({0}); what is in use was written anew.</source>
        <translation>No se pudo leer el archivo de ajustes ({0}); se ha escrito de nuevo lo que está en uso.</translation>
    </message>
    <message>
        <source>The sound output does not open: {0}.</source>
        <translation>La salida de sonido no se abre: {0}.</translation>
    </message>
    <message>
        <source>The sound output does not start.</source>
        <translation>La salida de sonido no arranca.</translation>
    </message>
    <message>
        <source>The sound output went away.</source>
        <translation>La salida de sonido desapareció.</translation>
    </message>
    <message>
        <source>The sound system does not answer.</source>
        <translation>El sistema de sonido no responde.</translation>
    </message>
    <message>
        <source>The sound system does not answer: {0}.</source>
        <translation>El sistema de sonido no responde: {0}.</translation>
    </message>
    <message>
        <source>The stream {0}</source>
        <translation>el flujo {0}</translation>
    </message>
    <message>
        <source>The verdict {0} cannot be understood: {1}.</source>
        <translation>No se entiende el juicio {0}: {1}.</translation>
    </message>
    <message>
        <source>The verdict {0} has damaged features of its {1}.</source>
        <translation>El juicio {0} tiene dañadas las características: {1}.</translation>
    </message>
    <message>
        <source>The verdict {0} of {1} {2}: it was made with another base.</source>
        <translation>El juicio {0} de {1} {2}: se hizo con otra base.</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged.</source>
        <translation>Los pesos en {0} están dañados.</translation>
    </message>
    <message>
        <source>The weights in {0} are not all numbers.</source>
        <translation>No todos los pesos en {0} son números.</translation>
    </message>
    <message>
        <source>The weights in {0} are not of this network.</source>
        <translation>Los pesos en {0} no son de esta red.</translation>
    </message>
    <message>
        <source>The weights in {0} are not those of its card.</source>
        <translation>Los pesos en {0} no son los de su ficha.</translation>
    </message>
    <message>
        <source>The weights in {0} do not match their card.</source>
        <translation>Los pesos en {0} no concuerdan con su ficha.</translation>
    </message>
    <message>
        <source>The weights of version {0} are damaged.</source>
        <translation>Los pesos de la versión {0} están dañados.</translation>
    </message>
    <message>
        <source>The weights of version {0} do not match its card.</source>
        <translation>Los pesos de la versión {0} no concuerdan con su ficha.</translation>
    </message>
    <message>
        <source>There are no verdicts in {0}.</source>
        <translation>No hay juicios en {0}.</translation>
    </message>
    <message>
        <source>There are only {0} new verdicts to judge a new version by; it takes {1}.</source>
        <translation>Solo hay {0} juicios nuevos con que juzgar una versión nueva; hacen falta {1}.</translation>
    </message>
    <message>
        <source>There is a profile {0} already.</source>
        <translation>Ya hay un perfil {0}.</translation>
    </message>
    <message>
        <source>There is no backup; move {0}* to another folder to begin anew.</source>
        <translation>No hay copia de seguridad; mueva {0}* a otra carpeta para empezar de nuevo.</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>No hay micrófono.</translation>
    </message>
    <message>
        <source>There is no new verdict</source>
        <translation>No hay ningún juicio nuevo</translation>
    </message>
    <message>
        <source>There is no new verdict to judge a new version by; it takes {0}.</source>
        <translation>No hay ningún juicio nuevo con que juzgar una versión nueva; hacen falta {0}.</translation>
    </message>
    <message>
        <source>There is no objective {0}.</source>
        <translation>No hay ningún objetivo {0}.</translation>
    </message>
    <message>
        <source>There is no profile {0}.</source>
        <translation>No hay ningún perfil {0}.</translation>
    </message>
    <message>
        <source>There is no session {0}.</source>
        <translation>No hay ninguna sesión {0}.</translation>
    </message>
    <message>
        <source>There is no sound output, so files play without sound.</source>
        <translation>No hay salida de sonido, así que los archivos se reproducen sin sonido.</translation>
    </message>
    <message>
        <source>There is no verdict of yours to judge it by.</source>
        <translation>No hay ningún juicio suyo con el que juzgarla.</translation>
    </message>
    <message>
        <source>There is no version {0}.</source>
        <translation>No hay ninguna versión {0}.</translation>
    </message>
    <message>
        <source>There is nothing to roll back to.</source>
        <translation>No hay adónde volver.</translation>
    </message>
    <message>
        <source>There is only 1 new verdict to judge a new version by; it takes {0}.</source>
        <translation>Solo hay 1 juicio nuevo con que juzgar una versión nueva; hacen falta {0}.</translation>
    </message>
    <message>
        <source>There is too little memory to unlock: it takes {0} MiB.</source>
        <translation>Hay muy poca memoria para desbloquear: hacen falta {0} MiB.</translation>
    </message>
    <message>
        <source>There {0}</source>
        <translation>Hay {0}</translation>
    </message>
    <message>
        <source>These settings are of a newer mmdesk.</source>
        <translation>Estos ajustes son de un mmdesk más nuevo.</translation>
    </message>
    <message>
        <source>This consent is not there any more.</source>
        <translation>Este consentimiento ya no está.</translation>
    </message>
    <message>
        <source>This file is encrypted, and its key is not known here.</source>
        <translation>Este archivo está cifrado, y aquí no se conoce su clave.</translation>
    </message>
    <message>
        <source>This is no file of settings.</source>
        <translation>Este no es un archivo de ajustes.</translation>
    </message>
    <message>
        <source>This is no file of settings: it is too large.</source>
        <translation>Este no es un archivo de ajustes: es demasiado grande.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Esta no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>This person was forgotten.</source>
        <translation>Esta persona fue olvidada.</translation>
    </message>
    <message>
        <source>This profile is just being deleted.</source>
        <translation>Este perfil se está borrando.</translation>
    </message>
    <message>
        <source>This profile was deleted meanwhile.</source>
        <translation>Este perfil se ha borrado entretanto.</translation>
    </message>
    <message>
        <source>This session is not there any more.</source>
        <translation>Esta sesión ya no está.</translation>
    </message>
    <message>
        <source>This version has no part for {0}.</source>
        <translation>Esta versión no tiene ninguna parte para {0}.</translation>
    </message>
    <message>
        <source>This version is for named people alone.</source>
        <translation>Esta versión es solo para personas con nombre.</translation>
    </message>
    <message>
        <source>To be used with care: {0}.</source>
        <translation>Úsese con cuidado: {0}.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Try it once more.</source>
        <translation>Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Escriba uno.</translation>
    </message>
    <message>
        <source>Unlock the data directory it belongs to with its passphrase.</source>
        <translation>Desbloquee la carpeta de datos a la que pertenece con su frase de contraseña.</translation>
    </message>
    <message>
        <source>Update mmdesk to export it.</source>
        <translation>Actualice mmdesk para exportarla.</translation>
    </message>
    <message>
        <source>Update mmdesk to use it.</source>
        <translation>Actualice mmdesk para usarla.</translation>
    </message>
    <message>
        <source>Update mmdesk, and import it again.</source>
        <translation>Actualice mmdesk e impórtela otra vez.</translation>
    </message>
    <message>
        <source>Update mmdesk, or choose another --data-dir.</source>
        <translation>Actualice mmdesk, o elija otro --data-dir.</translation>
    </message>
    <message>
        <source>Update this one, and import them again.</source>
        <translation>Actualice este e impórtelos de nuevo.</translation>
    </message>
    <message>
        <source>Use the same mmdesk on both computers, learn again there, and ask for it again.</source>
        <translation>Use el mismo mmdesk en los dos ordenadores, aprenda otra vez allí y pídala de nuevo.</translation>
    </message>
    <message>
        <source>Version {0} belongs to another base model.</source>
        <translation>La versión {0} pertenece a otro modelo base.</translation>
    </message>
    <message>
        <source>Version {0} is damaged; one before it is gone on from.</source>
        <translation>La versión {0} está dañada; se sigue desde una anterior.</translation>
    </message>
    <message>
        <source>Version {0} is missing or damaged.</source>
        <translation>La versión {0} falta o está dañada.</translation>
    </message>
    <message>
        <source>Version {0} was made by a newer mmdesk.</source>
        <translation>La versión {0} se hizo con un mmdesk más nuevo.</translation>
    </message>
    <message>
        <source>Wait for it, or use another --out.</source>
        <translation>Espere, o use otro --out.</translation>
    </message>
    <message>
        <source>Wait for its end and retry.</source>
        <translation>Espere a que acabe y reintente.</translation>
    </message>
    <message>
        <source>Was it moved, or its disk taken out?</source>
        <translation>¿Se movió, o se retiró su disco?</translation>
    </message>
    <message>
        <source>What the window speaks, from its next start; or as the system does.</source>
        <translation>Lo que habla la ventana desde su próximo inicio; o como el sistema.</translation>
    </message>
    <message>
        <source>When it learns without being asked; only while that disturbs nobody.</source>
        <translation>Cuándo aprende sin que se lo pidan; solo si no molesta a nadie.</translation>
    </message>
    <message>
        <source>Whether bars and lanes glide, or change seldom, or as the system says.</source>
        <translation>Si barras y pistas se deslizan o cambian rara vez; o como diga el sistema.</translation>
    </message>
    <message>
        <source>Whether the foot of the window says how fast and how late predictions are.</source>
        <translation>Si el pie de la ventana dice lo rápidas y tardías que son las predicciones.</translation>
    </message>
    <message>
        <source>Whether the sound of a question in Ask me plays by itself.</source>
        <translation>Si el sonido de una pregunta en «Pregúntame» suena por sí mismo.</translation>
    </message>
    <message>
        <source>Which version was in use cannot be read from {0}.</source>
        <translation>No se puede leer de {0} qué versión se usaba.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>Escriba uno.</translation>
    </message>
    <message>
        <source>`chmod {0} {1}` makes it writable; or choose another folder with --data-dir.</source>
        <translation>`chmod {0} {1}` permite escribir en ella; o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>`mmdesk export-feedback` names each verdict&apos;s session.</source>
        <translation>`mmdesk export-feedback` indica la sesión de cada juicio.</translation>
    </message>
    <message>
        <source>`mmdesk people` lists who is known.</source>
        <translation>`mmdesk people` enumera a las personas conocidas.</translation>
    </message>
    <message>
        <source>`mmdesk profiles` lists them.</source>
        <translation>`mmdesk profiles` los enumera.</translation>
    </message>
    <message>
        <source>`mmdesk restore` brings the backup {0} back, and keeps what is there aside.</source>
        <translation>`mmdesk restore` recupera la copia de seguridad {0} y aparta lo que hay.</translation>
    </message>
    <message>
        <source>`mmdesk restore` brings the backup {0} back; or put the file back where it was.</source>
        <translation>`mmdesk restore` recupera la copia {0}; o devuelva el archivo a su sitio.</translation>
    </message>
    <message>
        <source>`mmdesk versions` lists them.</source>
        <translation>`mmdesk versions` las enumera.</translation>
    </message>
    <message>
        <source>are only {0} new verdicts</source>
        <translation>solo {0} juicios nuevos</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>better by {0} points</source>
        <translation>mejor en {0} puntos</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>cannot be read or written</source>
        <translation>no se puede leer ni escribir</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>cannot grow: the disk is full</source>
        <translation>no puede crecer: el disco está lleno</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>correcciones</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>la decodificación</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>la obtención</translation>
    </message>
    <message>
        <source>has a key twice</source>
        <translation>tiene una clave repetida</translation>
    </message>
    <message>
        <source>has a number that is out of range</source>
        <translation>tiene un número fuera de rango</translation>
    </message>
    <message>
        <source>has half a letter in it</source>
        <translation>contiene media letra</translation>
    </message>
    <message>
        <source>has {0}, and {1} is no number</source>
        <translation>contiene {0}, y {1} no es un número</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>tiene demasiados niveles</translation>
    </message>
    <message>
        <source>is no JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>is no list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>its connections cannot be watched over</source>
        <translation>no se pueden vigilar sus conexiones</translation>
    </message>
    <message>
        <source>no process to decode it could be made</source>
        <translation>no se pudo crear un proceso que lo decodifique</translation>
    </message>
    <message>
        <source>on everyone else, judged by face alone, {0}.</source>
        <translation>con los demás, juzgados solo por la cara, {0}.</translation>
    </message>
    <message>
        <source>on everyone else, judged by text alone, {0}.</source>
        <translation>con los demás, juzgados solo por el texto, {0}.</translation>
    </message>
    <message>
        <source>on everyone else, judged by voice alone, {0}.</source>
        <translation>con los demás, juzgados solo por la voz, {0}.</translation>
    </message>
    <message>
        <source>the system ended {0}, most likely for want of memory</source>
        <translation>el sistema terminó {0}, seguramente por falta de memoria</translation>
    </message>
    <message>
        <source>what decodes it</source>
        <translation>lo que lo decodifica</translation>
    </message>
    <message>
        <source>what fetches it</source>
        <translation>lo que lo obtiene</translation>
    </message>
    <message>
        <source>{0} is how commands call the first profile.</source>
        <translation>{0} es como los comandos llaman al primer perfil.</translation>
    </message>
    <message>
        <source>{0} is open in another window or command.</source>
        <translation>{0} está abierto en otra ventana u orden.</translation>
    </message>
    <message>
        <source>{0} is where mmdesk keeps its own data.</source>
        <translation>{0} es donde mmdesk guarda sus propios datos.</translation>
    </message>
    <message>
        <source>{0} leads to {1}, which is not the computer and port that you named.</source>
        <translation>{0} lleva a {1}, que no es el equipo ni el puerto que indicaste.</translation>
    </message>
    <message>
        <source>{0} more settings in it cannot be taken either.</source>
        <translation>Otros {0} ajustes en él tampoco pueden tomarse.</translation>
    </message>
    <message>
        <source>{0} went wrong</source>
        <translation>{0} falló</translation>
    </message>
    <message>
        <source>is in use by another program</source>
        <translation>está en uso por otro programa</translation>
    </message>
    <message>
        <source>, judged by face alone,</source>
        <translation>, juzgados solo por la cara,</translation>
    </message>
    <message>
        <source>, judged by text alone,</source>
        <translation>, juzgados solo por el texto,</translation>
    </message>
    <message>
        <source>, judged by voice alone,</source>
        <translation>, juzgados solo por la voz,</translation>
    </message>
    <message>
        <source>is only 1 new verdict</source>
        <translation>solo 1 juicio nuevo</translation>
    </message>
    <message>
        <source>it does not do better for you</source>
        <translation>no le va mejor a usted</translation>
    </message>
    <message>
        <source>it gave what you said {0} % on average before, {1} % now;</source>
        <translation>dio a lo que usted dijo un {0} % de media antes, un {1} % ahora;</translation>
    </message>
    <message>
        <source>it holds none of what its header promises</source>
        <translation>no contiene nada de lo que promete su cabecera</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>it would do worse on everyone else</source>
        <translation>iría peor con los demás</translation>
    </message>
    <message>
        <source>nearly every verdict names {0}, whatever was shown: from one name alone nothing can be learned that tells emotions apart</source>
        <translation>casi todos los juicios nombran {0}, se mostrara lo que se mostrara: de un solo nombre no se puede aprender nada que distinga emociones</translation>
    </message>
    <message>
        <source>on everyone else {0}.</source>
        <translation>con los demás {0}.</translation>
    </message>
    <message>
        <source>on everyone else{0} {1}.</source>
        <translation>con los demás{0} {1}.</translation>
    </message>
    <message>
        <source>status {0}</source>
        <translation>estado {0}</translation>
    </message>
    <message>
        <source>that can still be chance</source>
        <translation>todavía puede ser azar</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>el micrófono</translation>
    </message>
    <message>
        <source>the microphone {0}</source>
        <translation>el micrófono {0}</translation>
    </message>
    <message>
        <source>the names fit these moments no better than others: they may be random</source>
        <translation>los nombres no encajan con estos momentos mejor que con otros: pueden ser al azar</translation>
    </message>
    <message>
        <source>the verdicts call every emotion by the name of another one</source>
        <translation>los juicios llaman a cada emoción con el nombre de otra</translation>
    </message>
    <message>
        <source>unchanged ({0} points)</source>
        <translation>sin cambios ({0} puntos)</translation>
    </message>
    <message>
        <source>unchanged ({0})</source>
        <translation>sin cambios ({0})</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>juicios</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>worse by {0} points</source>
        <translation>peor en {0} puntos</translation>
    </message>
    <message>
        <source>you may not read {0}.</source>
        <translation>no tiene permiso para leer {0}.</translation>
    </message>
    <message>
        <source>{0} (after {1} moments)</source>
        <translation>{0} (tras {1} momentos)</translation>
    </message>
    <message>
        <source>{0} cannot be decrypted: it was changed or damaged after it was encrypted.</source>
        <translation>{0} no se puede descifrar: se cambió o se dañó después de cifrarlo.</translation>
    </message>
    <message>
        <source>{0} cannot be opened.</source>
        <translation>No se puede abrir {0}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}</source>
        <translation>No se puede abrir {0}: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be read any more.</source>
        <translation>{0} ya no se puede leer.</translation>
    </message>
    <message>
        <source>{0} cannot be read at {1} s.</source>
        <translation>{0} no se puede leer en {1} s.</translation>
    </message>
    <message>
        <source>{0} cannot be read: no process to decode it could be made.</source>
        <translation>No se puede leer {0}: no se pudo crear un proceso para decodificarlo.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>No se puede leer {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be set aside: {1}.</source>
        <translation>No se puede apartar {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be shown: {1}.</source>
        <translation>No se puede mostrar {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}.</source>
        <translation>No se puede usar {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} crashed ({1})</source>
        <translation>{0} se cerró de golpe ({1})</translation>
    </message>
    <message>
        <source>{0} delivers no picture.</source>
        <translation>{0} no da imagen.</translation>
    </message>
    <message>
        <source>{0} ended without a word</source>
        <translation>{0} terminó sin decir nada</translation>
    </message>
    <message>
        <source>{0} fewer to {1} more</source>
        <translation>de {0} menos a {1} más</translation>
    </message>
    <message>
        <source>{0} gives what is no picture.</source>
        <translation>{0} da algo que no es una imagen.</translation>
    </message>
    <message>
        <source>{0} has no picture in it.</source>
        <translation>{0} no contiene imagen.</translation>
    </message>
    <message>
        <source>{0} has no picture or sound that can be used.</source>
        <translation>{0} no tiene imagen ni sonido que se pueda usar.</translation>
    </message>
    <message>
        <source>{0} has no sound in it.</source>
        <translation>{0} no contiene sonido.</translation>
    </message>
    <message>
        <source>{0} has no subtitles in it.</source>
        <translation>{0} no contiene subtítulos.</translation>
    </message>
    <message>
        <source>{0} has no text in it.</source>
        <translation>{0} no contiene texto.</translation>
    </message>
    <message>
        <source>{0} holds no shared verdicts: line {1}: {2}.</source>
        <translation>{0} no contiene juicios compartidos: línea {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} is a playlist or another kind of file that mmdesk does not open.</source>
        <translation>{0} es una lista de reproducción u otro tipo de archivo que mmdesk no abre.</translation>
    </message>
    <message>
        <source>{0} is a timeline of emotions, not what people say.</source>
        <translation>{0} es una línea de tiempo de emociones, no lo que dice la gente.</translation>
    </message>
    <message>
        <source>{0} is damaged and cannot be decrypted.</source>
        <translation>{0} está dañado y no se puede descifrar.</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>{0} está dañado.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} está vacío.</translation>
    </message>
    <message>
        <source>{0} is missing in {1}: without it, what is encrypted there cannot be read.</source>
        <translation>Falta {0} en {1}: sin ello no se puede leer lo que hay cifrado ahí.</translation>
    </message>
    <message>
        <source>{0} is no version that can be imported: {1}.</source>
        <translation>{0} no es una versión que se pueda importar: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} no es un archivo.</translation>
    </message>
    <message>
        <source>{0} is not a text file.</source>
        <translation>{0} no es un archivo de texto.</translation>
    </message>
    <message>
        <source>{0} is not a timeline that can be imported: {1}.</source>
        <translation>{0} no es una línea de tiempo que se pueda importar: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a video, sound or picture file, or it is damaged.</source>
        <translation>{0} no es un archivo de vídeo, sonido o imagen, o está dañado.</translation>
    </message>
    <message>
        <source>{0} is not the file any more that was read.</source>
        <translation>{0} ya no es el archivo que se leyó.</translation>
    </message>
    <message>
        <source>{0} is not what was signed.</source>
        <translation>{0} no es lo que se firmó.</translation>
    </message>
    <message>
        <source>{0} is of a newer mmdesk.</source>
        <translation>{0} es de un mmdesk más nuevo.</translation>
    </message>
    <message>
        <source>{0} is of another key.</source>
        <translation>{0} es de otra clave.</translation>
    </message>
    <message>
        <source>{0} is too large for a text file.</source>
        <translation>{0} es demasiado grande para un archivo de texto.</translation>
    </message>
    <message>
        <source>{0} is used by another program, {1}.</source>
        <translation>{0} está en uso por otro programa, {1}.</translation>
    </message>
    <message>
        <source>{0} met a bug of mmdesk&apos;s own</source>
        <translation>{0} dio con un error propio de mmdesk</translation>
    </message>
    <message>
        <source>{0} needs more than {1} GB of memory</source>
        <translation>{0} necesita más de {1} GB de memoria</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} puntos</translation>
    </message>
    <message>
        <source>{0} stopped because of an error in mmdesk. The log says more.</source>
        <translation>{0} se detuvo por un error en mmdesk. El registro dice más.</translation>
    </message>
    <message>
        <source>{0} stopped delivering.</source>
        <translation>{0} dejó de entregar.</translation>
    </message>
    <message>
        <source>{0} takes longer than {1} s</source>
        <translation>{0} tarda más de {1} s</translation>
    </message>
    <message>
        <source>{0} takes too much computing time</source>
        <translation>{0} consume demasiado tiempo de cálculo</translation>
    </message>
    <message>
        <source>{0} to judge a new version by; it takes {1}.</source>
        <translation>{0} con que juzgar una versión nueva; hacen falta {1}.</translation>
    </message>
    <message>
        <source>{0} to {1} fewer</source>
        <translation>de {0} a {1} menos</translation>
    </message>
    <message>
        <source>{0} to {1} more</source>
        <translation>de {0} a {1} más</translation>
    </message>
    <message>
        <source>{0} was changed by another program.</source>
        <translation>Otro programa cambió {0}.</translation>
    </message>
    <message>
        <source>{0} was ended from outside</source>
        <translation>{0} se terminó desde fuera</translation>
    </message>
    <message>
        <source>{0} was made by a newer mmdesk.</source>
        <translation>{0} se hizo con un mmdesk más nuevo.</translation>
    </message>
    <message>
        <source>{0} was made from another base model, and does not fit this one.</source>
        <translation>{0} se hizo a partir de otro modelo base, y no encaja con este.</translation>
    </message>
    <message>
        <source>{0} was written by a newer mmdesk.</source>
        <translation>{0} lo escribió un mmdesk más nuevo.</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>Sesiones, la más reciente primero</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>Name, folder or day…</source>
        <translation>Nombre, carpeta o día…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>All that are picked, into one folder (Ctrl+A picks all that are listed)</source>
        <translation>Todas las elegidas, en una carpeta (Ctrl+A elige todas las de la lista)</translation>
    </message>
    <message>
        <source>Consent…</source>
        <translation>Consentimiento…</translation>
    </message>
    <message>
        <source>Who agreed, and to what</source>
        <translation>Quién aceptó, y qué</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No sessions yet.
What is read live, or of a file, can be looked at again here.</source>
        <translation>Aún no hay sesiones.
Lo que se lee en directo, o de un archivo, se puede ver aquí otra vez.</translation>
    </message>
    <message>
        <source>No session is found by these words.</source>
        <translation>Con estas palabras no se encuentra ninguna sesión.</translation>
    </message>
    <message>
        <source>It holds verdicts only: there is nothing to see</source>
        <translation>Solo contiene juicios: no hay nada que ver</translation>
    </message>
    <message>
        <source>It is running: stop it first</source>
        <translation>Está en marcha: deténgala primero</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Verdicts of another computer</source>
        <translation>Juicios de otro equipo</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation>1 juicio</translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <translation>{0} juicios</translation>
    </message>
    <message>
        <source>1 mark</source>
        <translation>1 marca</translation>
    </message>
    <message>
        <source>{0} marks</source>
        <translation>{0} marcas</translation>
    </message>
    <message>
        <source>1 consent</source>
        <translation>1 consentimiento</translation>
    </message>
    <message>
        <source>{0} consents</source>
        <translation>{0} consentimientos</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>grabada</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin grabar</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>el archivo no está</translation>
    </message>
</context>
<context>
    <name>SharedVerdictsWorker</name>
    <message>
        <source>Nothing can be taken in: the database is not open.</source>
        <translation>No se puede importar nada: la base de datos no está abierta.</translation>
    </message>
    <message>
        <source>Restart with another --data-dir.</source>
        <translation>Reinicie con otro --data-dir.</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Export version {0}</source>
        <translation>Exportar la versión {0}</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>versión {0}</translation>
    </message>
    <message>
        <source>Import a version, or verdicts, of another computer</source>
        <translation>Importar una versión, o juicios, de otro equipo</translation>
    </message>
    <message>
        <source>Versions and verdicts</source>
        <translation>Versiones y juicios</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Exportado a {0}</translation>
    </message>
    <message>
        <source>{0} holds verdicts of another computer: {1}.</source>
        <translation>{0} contiene juicios de otro equipo: {1}.</translation>
    </message>
    <message>
        <source>Features of another base are left out: {0}.</source>
        <translation>Se omiten características de otra base: {0}.</translation>
    </message>
    <message>
        <source>Only keep</source>
        <translation>Solo conservar</translation>
    </message>
    <message>
        <source>Learn from them</source>
        <translation>Aprender de ellos</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Taken in as a session of its own: {0} verdicts.</source>
        <translation>Importados como sesión propia: {0} juicios.</translation>
    </message>
    <message>
        <source>These verdicts were here already: {0}. Nothing was changed.</source>
        <translation>Estos juicios ya estaban aquí: {0}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Version {0} is here, {1}.</source>
        <translation>La versión {0} está aquí, {1}.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>File or stream</source>
        <translation>Archivo o flujo</translation>
    </message>
    <message>
        <source>Look for a file…</source>
        <translation>Buscar un archivo…</translation>
    </message>
    <message>
        <source>A file on this computer, or the address of a stream.</source>
        <translation>Un archivo de este equipo, o la dirección de un flujo.</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>Language</source>
        <translation>Idioma (Language)</translation>
    </message>
    <message>
        <source>From its next start mmdesk speaks as the system does.</source>
        <translation>Desde el próximo inicio mmdesk habla como el sistema.</translation>
    </message>
    <message>
        <source>From its next start mmdesk speaks this language: {0}.</source>
        <translation>Desde el próximo inicio mmdesk habla este idioma: {0}.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Hide figures</source>
        <translation>Ocultar cifras</translation>
    </message>
    <message>
        <source>Show how fast and how late predictions are (F3)</source>
        <translation>Mostrar lo rápidas y tardías que son las predicciones (F3)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Version 0 (base)</source>
        <translation>Versión 0 (base)</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
    <message>
        <source>{0} predictions/s   ·   {1} ms late   ·   {2} frames dropped</source>
        <translation>{0} predicciones/s   ·   {1} ms de retraso   ·   {2} imágenes desechadas</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Aún no hay cifras</translation>
    </message>
</context>
<context>
    <name>StoreWorker</name>
    <message>
        <source>What is there is sound.</source>
        <translation>Lo que hay está en buen estado.</translation>
    </message>
    <message>
        <source>The base is used in its place; nothing else is lost.</source>
        <translation>En su lugar se usa la base; no se pierde nada más.</translation>
    </message>
    <message>
        <source>Nothing can be remembered: the database is not open.</source>
        <translation>No se puede recordar nada: la base de datos no está abierta.</translation>
    </message>
    <message>
        <source>Restart with another --data-dir.</source>
        <translation>Reinicie con otro --data-dir.</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Text to analyse</source>
        <translation>Texto que analizar</translation>
    </message>
    <message>
        <source>Write something, then press Enter</source>
        <translation>Escriba algo y pulse Enter</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Only {0} characters fit.</source>
        <translation>Solo caben {0} caracteres.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of the seven emotions</source>
        <translation>Línea de tiempo de las siete emociones</translation>
    </message>
    <message>
        <source>What is read from moment to moment appears here</source>
        <translation>Aquí aparece lo leído de momento en momento</translation>
    </message>
    <message>
        <source>{0} {1} %</source>
        <translation>{0} {1} %</translation>
    </message>
    <message>
        <source>Mark at {0}. {1}</source>
        <translation>Marca en {0}. {1}</translation>
    </message>
    <message>
        <source>Person {0}</source>
        <translation>Persona {0}</translation>
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
        <translation>Último minuto</translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>Progreso del archivo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Read no further for now</source>
        <translation>No leer más por ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Read no further; what was read is kept</source>
        <translation>No leer más; lo leído se conserva</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Volver al directo</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Mark this moment, to find it again (M)</source>
        <translation>Marcar este momento, para encontrarlo otra vez (M)</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Show another reading of the same file beside this one</source>
        <translation>Mostrar otra lectura del mismo archivo junto a esta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write the timeline into a file, for other programs (Ctrl+E)</source>
        <translation>Escribir la línea de tiempo en un archivo, para otros programas (Ctrl+E)</translation>
    </message>
    <message>
        <source>● your verdicts</source>
        <translation>● sus juicios</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
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
        <translation>Una imagen atrás (,)</translation>
    </message>
    <message>
        <source>One picture on (.)</source>
        <translation>Una imagen adelante (.)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How fast it plays; voices keep their pitch</source>
        <translation>A qué velocidad se reproduce; las voces conservan su tono</translation>
    </message>
    <message>
        <source>{0}×</source>
        <translation>{0}×</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sin sonido</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>The network could not be loaded.</source>
        <translation>No se pudo cargar el modelo.</translation>
    </message>
    <message>
        <source>Stopped after {0} moments.</source>
        <translation>Detenido tras {0} momentos.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otro</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
</context>
<context>
    <name>TryPage</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Try a sample clip</source>
        <translation>Probar un clip de muestra</translation>
    </message>
    <message>
        <source>A drawn face and a made voice, made on the spot; nobody is shown or heard</source>
        <translation>Una cara dibujada y una voz hecha, creadas al momento; no se ve ni se oye a nadie</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>Esperando a la cámara…</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>✓ It sees. Is all of your face in the picture, and well lit?</source>
        <translation>✓ Ve. ¿Está toda su cara en la imagen, y bien iluminada?</translation>
    </message>
    <message>
        <source>✓ It hears you.</source>
        <translation>✓ Le oye.</translation>
    </message>
    <message>
        <source>It has shown no picture yet.</source>
        <translation>Aún no ha mostrado ninguna imagen.</translation>
    </message>
    <message>
        <source>None was found. Plug one in, pick a video in its place, or try the sample clip.</source>
        <translation>No se encontró ninguna. Conecte una, elija un vídeo en su lugar, o pruebe el clip de muestra.</translation>
    </message>
    <message>
        <source>Say something.</source>
        <translation>Diga algo.</translation>
    </message>
    <message>
        <source>None was found. Face and text are read all the same.</source>
        <translation>No se encontró ninguno. Cara y texto se leen igualmente.</translation>
    </message>
    <message>
        <source>Try camera and microphone</source>
        <translation>Probar cámara y micrófono</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Others can be picked at the top of the window.</source>
        <translation>Se pueden elegir otros en la parte superior de la ventana.</translation>
    </message>
    <message>
        <source>What you see here is only shown: nothing of it is read or kept.</source>
        <translation>Lo que ve aquí solo se muestra: nada se lee ni se guarda.</translation>
    </message>
    <message>
        <source>From Start on, what is read is kept on this computer in numbers, and pictures and sound only while Record is lit.</source>
        <translation>Desde Iniciar, lo leído se guarda en números en este equipo, e imagen y sonido solo mientras Grabar está encendido.</translation>
    </message>
    <message>
        <source>Nothing is ever sent, and all of it can be forgotten from the menu More.</source>
        <translation>Nunca se envía nada, y todo se puede olvidar en el menú Más.</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>{0} (Ctrl+Z)</source>
        <translation>{0} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>{0} (Ctrl+Y)</source>
        <translation>{0} (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nada que rehacer</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>mmdesk is locked</source>
        <translation>mmdesk está bloqueado</translation>
    </message>
    <message>
        <source>What it keeps is encrypted. Type the passphrase, or the recovery key.</source>
        <translation>Lo que guarda está cifrado. Escriba la frase de contraseña, o la clave de recuperación.</translation>
    </message>
    <message>
        <source>Encrypting or decrypting was cut off. Type the passphrase, and it goes on.</source>
        <translation>El cifrado o descifrado se interrumpió. Escriba la frase de contraseña y continúa.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Desbloqueando</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>¿Olvidada?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Olvidarlo todo…</translation>
    </message>
    <message>
        <source>{0} is locked</source>
        <translation>{0} está bloqueado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Without the passphrase or the recovery key nobody can read it again, and mmdesk keeps no copy elsewhere. To begin anew, quit, and move this folder to another place: {0}. Or have all of it deleted.</source>
        <translation>Sin la frase de contraseña o la clave de recuperación nadie puede volver a leerlo, y mmdesk no tiene copia en otro sitio. Para empezar de nuevo, salga y mueva esta carpeta a otro lugar: {0}. O haga que se borre todo.</translation>
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
        <translation>persona {0}</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>At</source>
        <translation>En</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>De {0}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Quizá</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrado</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Teaches nothing by itself: of a range one moment in each second is learned from, and none without a face, voice or text.</source>
        <translation>No enseña nada por sí mismo: de un tramo se aprende un momento por segundo, y ninguno sin cara, voz o texto.</translation>
    </message>
    <message>
        <source>Teaches nothing now: its file is not there. It is read when the file is there again.</source>
        <translation>No enseña nada ahora: su archivo no está. Se lee cuando el archivo vuelva.</translation>
    </message>
    <message>
        <source>Teaches nothing: another base model has read its moment.</source>
        <translation>No enseña nada: otro modelo base leyó su momento.</translation>
    </message>
    <message>
        <source>Teaches nothing: its moment was left out.</source>
        <translation>No enseña nada: su momento se excluyó.</translation>
    </message>
    <message>
        <source>Teaches nothing: picture and sound of it were not kept.</source>
        <translation>No enseña nada: no se guardó su imagen ni su sonido.</translation>
    </message>
    <message>
        <source>Teaches nothing: something was said of the same later, and that counts.</source>
        <translation>No enseña nada: después se dijo otra cosa de lo mismo, y eso cuenta.</translation>
    </message>
    <message>
        <source>The next lesson learns it.</source>
        <translation>La próxima lección lo aprende.</translation>
    </message>
    <message>
        <source>The version in use has learned it.</source>
        <translation>La versión en uso lo ha aprendido.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>What it teaches is still to be read from its file, in idle time.</source>
        <translation>Lo que enseña aún ha de leerse de su archivo, en ratos libres.</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Usted dijo</translation>
    </message>
    <message>
        <source>another base</source>
        <translation>otra base</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>face</source>
        <translation>cara</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>aprendido</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>not quite</source>
        <translation>no del todo</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>nothing kept</source>
        <translation>nada guardado</translation>
    </message>
    <message>
        <source>one of several people</source>
        <translation>una de varias personas</translation>
    </message>
    <message>
        <source>person {0}</source>
        <translation>persona {0}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>said anew later</source>
        <translation>dicho de nuevo después</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecto</translation>
    </message>
    <message>
        <source>{0}, right</source>
        <translation>{0}, correcto</translation>
    </message>
</context>
<context>
    <name>VerdictMenu</name>
    <message>
        <source>It is this</source>
        <translation>Es esto</translation>
    </message>
    <message>
        <source>Probably, not quite sure</source>
        <translation>Probablemente, no del todo seguro</translation>
    </message>
    <message>
        <source>Alt+{0}</source>
        <translation>Alt+{0}</translation>
    </message>
    <message>
        <source>Could be this as well</source>
        <translation>También podría ser esto</translation>
    </message>
    <message>
        <source>Shift+{0}</source>
        <translation>Mayús+{0}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Acierto</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Surely</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>{0} alone</source>
        <translation>Solo {0}</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Lo que dijo</translation>
    </message>
    <message>
        <source>Not quite sure</source>
        <translation>No del todo seguro</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation>Del todo seguro</translation>
    </message>
    <message>
        <source>Could be as well</source>
        <translation>También podría ser</translation>
    </message>
    <message>
        <source>Not {0} after all</source>
        <translation>No es {0}, al final</translation>
    </message>
</context>
<context>
    <name>VerdictSigns</name>
    <message>
        <source>Not kept yet: changes that wait to be written: {0}</source>
        <translation>Aún sin guardar: cambios que esperan a escribirse: {0}</translation>
    </message>
    <message>
        <source>Kept; learned from once the file is there again: {0}</source>
        <translation>Guardado; se aprende de ello cuando el archivo vuelva: {0}</translation>
    </message>
    <message>
        <source>Kept, but cannot be learned from: {0}</source>
        <translation>Guardado, pero no se puede aprender de ello: {0}</translation>
    </message>
</context>
<context>
    <name>VerdictTable</name>
    <message>
        <source>Verdicts</source>
        <translation>Juicios</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>VerdictWindow</name>
    <message>
        <source>Verdicts</source>
        <translation>Juicios</translation>
    </message>
    <message>
        <source>1 verdict deleted</source>
        <translation>1 juicio borrado</translation>
    </message>
    <message>
        <source>{0} verdicts deleted</source>
        <translation>{0} juicios borrados</translation>
    </message>
    <message>
        <source>Write these verdicts into a table</source>
        <translation>Escribir estos juicios en una tabla</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <translation>{0} juicios</translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation>1 juicio</translation>
    </message>
    <message>
        <source>{0} of {1} verdicts</source>
        <translation>{0} de {1} juicios</translation>
    </message>
    <message>
        <source>, {0} picked</source>
        <translation>, {0} elegidos</translation>
    </message>
    <message>
        <source>No verdicts yet.
What you say of a moment, live or in a file, is listed here.</source>
        <translation>Aún no hay juicios.
Lo que dice de un momento, en directo o en un archivo, aparece aquí.</translation>
    </message>
    <message>
        <source>No verdict is like that.</source>
        <translation>Ningún juicio es así.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Nothing is shown yet.</source>
        <translation>Aún no se muestra nada.</translation>
    </message>
    <message>
        <source>That is what you said.</source>
        <translation>Eso es lo que dijo.</translation>
    </message>
    <message>
        <source>First say what it is: 1–7.</source>
        <translation>Diga primero qué es: 1–7.</translation>
    </message>
    <message>
        <source>There is nothing of that to judge.</source>
        <translation>No hay nada de eso que juzgar.</translation>
    </message>
    <message>
        <source>No face, voice or text to learn from.</source>
        <translation>Ninguna cara, voz o texto de que aprender.</translation>
    </message>
    <message>
        <source>Nothing is named there that could be right.</source>
        <translation>Ahí no se nombra nada que pueda ser correcto.</translation>
    </message>
    <message>
        <source>picture and sound of it were not kept</source>
        <translation>no se guardó su imagen ni su sonido</translation>
    </message>
    <message>
        <source>there was no face, voice or text</source>
        <translation>no había cara, voz ni texto</translation>
    </message>
    <message>
        <source>Not kept: {0}</source>
        <translation>No guardado: {0}</translation>
    </message>
    <message>
        <source>Kept, but cannot be learned from: {0}.</source>
        <translation>Guardado, pero no se puede aprender de ello: {0}.</translation>
    </message>
    <message>
        <source>Noted: {0}</source>
        <translation>Anotado: {0}</translation>
    </message>
    <message>
        <source>all is right</source>
        <translation>todo es correcto</translation>
    </message>
    <message>
        <source>all is wrong</source>
        <translation>todo es incorrecto</translation>
    </message>
    <message>
        <source>person {0}</source>
        <translation>persona {0}</translation>
    </message>
    <message>
        <source>this is {0}</source>
        <translation>esto es {0}</translation>
    </message>
    <message>
        <source>this is probably {0}</source>
        <translation>esto es probablemente {0}</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use the version picked in the list</source>
        <translation>Usar la versión elegida en la lista</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go back to the version this one was made after</source>
        <translation>Volver a la versión de la que salió esta</translation>
    </message>
    <message>
        <source>How it is doing…</source>
        <translation>Cómo va…</translation>
    </message>
    <message>
        <source>How often each version was right in use, and all lessons</source>
        <translation>Cuántas veces acertó cada versión en uso, y todas las lecciones</translation>
    </message>
    <message>
        <source>Version 0 · the base</source>
        <translation>Versión 0 · la base</translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation>1 juicio</translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <translation>{0} juicios</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write the picked version into a file, to share it</source>
        <translation>Escribir la versión elegida en un archivo, para compartirla</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Take in a version, or verdicts, of another computer</source>
        <translation>Importar una versión, o juicios, de otro equipo</translation>
    </message>
    <message>
        <source>Export or import a version</source>
        <translation>Exportar o importar una versión</translation>
    </message>
</context>
<context>
    <name>VoiceTrace</name>
    <message>
        <source>loudest</source>
        <translation>más fuerte</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>−{0} s</source>
        <translation>−{0} s</translation>
    </message>
    <message>
        <source>Loudest from {0} to {1} s before the end.</source>
        <translation>Lo más fuerte, de {0} a {1} s antes del fin.</translation>
    </message>
    <message>
        <source>From {0} to {1} s before the end: {2}.</source>
        <translation>De {0} a {1} s antes del fin: {2}.</translation>
    </message>
    <message>
        <source>Without any one part the answer stays as it is.</source>
        <translation>Sin una sola parte la respuesta sigue igual.</translation>
    </message>
</context>
<context>
    <name>Welcoming</name>
    <message>
        <source>Try camera and microphone…</source>
        <translation>Probar cámara y micrófono…</translation>
    </message>
    <message>
        <source>Making the sample clip…</source>
        <translation>Creando el clip de muestra…</translation>
    </message>
</context>
<context>
    <name>WhyChart</name>
    <message>
        <source>without it {0}</source>
        <translation>sin esto {0}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>says</source>
        <translation>dice</translation>
    </message>
    <message>
        <source>against · for it</source>
        <translation>en contra · a favor</translation>
    </message>
    <message>
        <source>answer without it</source>
        <translation>respuesta sin esto</translation>
    </message>
    <message>
        <source>none: it is alone</source>
        <translation>ninguna: está solo</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why {0}?</source>
        <translation>¿Por qué {0}?</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>{0} words at a time are left out</source>
        <translation>se omiten {0} palabras cada vez</translation>
    </message>
    <message>
        <source>The picture of this moment was not kept.</source>
        <translation>La imagen de este momento no se guardó.</translation>
    </message>
    <message>
        <source>The sound of this moment was not kept.</source>
        <translation>El sonido de este momento no se guardó.</translation>
    </message>
    <message>
        <source>The text of this moment was not kept.</source>
        <translation>El texto de este momento no se guardó.</translation>
    </message>
    <message>
        <source>This shows what the network used, not why the person feels it.</source>
        <translation>Esto muestra qué usó la red, no por qué la persona siente así.</translation>
    </message>
    <message>
        <source>Version {0} said it, version {1} explains it.</source>
        <translation>Lo dijo la versión {0}, lo explica la versión {1}.</translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>Loading the network…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>The network is being loaded…</source>
        <translation>El modelo se está cargando…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No hay nada en marcha</translation>
    </message>
    <message>
        <source>Press Start to use the camera and the microphone, or drop a file here.</source>
        <translation>Pulse Iniciar para usar la cámara y el micrófono, o suelte aquí un archivo.</translation>
    </message>
    <message>
        <source>Pick a camera or a video above. Sound and text are read all the same.</source>
        <translation>Elija arriba una cámara o un vídeo. Sonido y texto se leen igualmente.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>Esperando a la cámara…</translation>
    </message>
    <message>
        <source>Watching and listening</source>
        <translation>Mirando y escuchando</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Mirando</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Watching; waiting for the microphone</source>
        <translation>Mirando; esperando al micrófono</translation>
    </message>
    <message>
        <source>Listening; waiting for the camera</source>
        <translation>Escuchando; esperando a la cámara</translation>
    </message>
    <message>
        <source>Waiting for the microphone…</source>
        <translation>Esperando al micrófono…</translation>
    </message>
    <message>
        <source>Waiting for the camera and the microphone…</source>
        <translation>Esperando a la cámara y al micrófono…</translation>
    </message>
    <message>
        <source>No camera, no microphone: write something</source>
        <translation>Ni cámara ni micrófono: escriba algo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Waiting for face, voice or text…</source>
        <translation>Esperando cara, voz o texto…</translation>
    </message>
    <message>
        <source>Press Start, open a file, or write.</source>
        <translation>Pulse Iniciar, abra un archivo o escriba.</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message>
        <source>Withdraw and delete</source>
        <translation>Retirar y borrar</translation>
    </message>
    <message>
        <source>Only withdraw</source>
        <translation>Solo retirar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Withdraw: {0}.</source>
        <translation>Retirar: {0}.</translation>
    </message>
    <message>
        <source>It covers {0}. Delete that for good?</source>
        <translation>Abarca {0}. ¿Borrar eso para siempre?</translation>
    </message>
    <message>
        <source>Files that were exported are not deleted: do that yourself.</source>
        <translation>Los archivos exportados no se borran: hágalo usted.</translation>
    </message>
    <message>
        <source>this whole session</source>
        <translation>toda esta sesión</translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation>1 juicio</translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <translation>{0} juicios</translation>
    </message>
    <message>
        <source>1 recording</source>
        <translation>1 grabación</translation>
    </message>
    <message>
        <source>{0} recordings</source>
        <translation>{0} grabaciones</translation>
    </message>
    <message>
        <source>versions that learned from it</source>
        <translation>versiones que aprendieron de ello</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>The words, with what each did</source>
        <translation>Las palabras, con lo que hizo cada una</translation>
    </message>
    <message>
        <source>Without any one of them the answer stays as it is.</source>
        <translation>Sin una sola de ellas la respuesta sigue igual.</translation>
    </message>
    <message>
        <source>(too long to be read to here: {0})</source>
        <translation>(demasiado largo para leerse hasta aquí: {0})</translation>
    </message>
</context>
<context>
    <name>_TriedPicture</name>
    <message>
        <source>The camera&apos;s picture</source>
        <translation>La imagen de la cámara</translation>
    </message>
</context>
<context>
    <name>_Wave</name>
    <message>
        <source>How loud the sound is</source>
        <translation>Lo fuerte que es el sonido</translation>
    </message>
</context>
</TS>
