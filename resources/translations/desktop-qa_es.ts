<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Desktop QA</source>
        <translation>Acerca de Desktop QA</translation>
    </message>
    <message>
        <source>Ask a document in plain words, see the answers where they stand. All of it happens on this computer.</source>
        <translation>Pregunte a un documento con sus propias palabras y vea las respuestas donde están. Todo ocurre en este equipo.</translation>
    </message>
    <message>
        <source>Version {version} · Free software, AGPL-3.0-or-later</source>
        <translation>Versión {version} · Software libre, AGPL-3.0-or-later</translation>
    </message>
    <message>
        <source>&amp;Diagnostics, without any text of your documents:</source>
        <translation>&amp;Diagnóstico, sin ningún texto de sus documentos:</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>&amp;Copiar para un informe</translation>
    </message>
    <message>
        <source>Show the &amp;log file</source>
        <translation>Mostrar el archivo de &amp;registro</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Preguntar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;address…</source>
        <translation>Abrir una &amp;dirección…</translation>
    </message>
    <message>
        <source>Open pasted te&amp;xt</source>
        <translation>Abrir el te&amp;xto del portapapeles</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;New tab</source>
        <translation>&amp;Nueva pestaña</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Cerrar la pestaña</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>&amp;Reabrir la pestaña cerrada</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Recar&amp;gar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Guardar una copi&amp;a…</translation>
    </message>
    <message>
        <source>Document propert&amp;ies</source>
        <translation>&amp;Propiedades del documento</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Resaltar</translation>
    </message>
    <message>
        <source>Write a no&amp;te</source>
        <translation>Escribir una &amp;nota</translation>
    </message>
    <message>
        <source>List of n&amp;otes</source>
        <translation>&amp;Lista de notas</translation>
    </message>
    <message>
        <source>&amp;Find in document</source>
        <translation>&amp;Buscar en el documento</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar si&amp;guiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Fit &amp;page</source>
        <translation>Ajustar a la &amp;página</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Ajustar al &amp;ancho</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>&amp;Girar</translation>
    </message>
    <message>
        <source>&amp;Larger reading text</source>
        <translation>Te&amp;xto de lectura más grande</translation>
    </message>
    <message>
        <source>&amp;Smaller reading text</source>
        <translation>Texto de lectura más p&amp;equeño</translation>
    </message>
    <message>
        <source>Next page &amp;colours</source>
        <translation>Siguientes &amp;colores de página</translation>
    </message>
    <message>
        <source>Si&amp;de bar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>As&amp;k panel</source>
        <translation>Panel de preg&amp;untas</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Barra de me&amp;nús</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla c&amp;ompleta</translation>
    </message>
    <message>
        <source>Main m&amp;enu</source>
        <translation>Menú princ&amp;ipal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Go to page</source>
        <translation>&amp;Ir a la página</translation>
    </message>
    <message>
        <source>First &amp;page</source>
        <translation>P&amp;rimera página</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Página an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Last page</source>
        <translation>Ú&amp;ltima página</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>&amp;Pestaña siguiente</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>P&amp;estaña anterior</translation>
    </message>
    <message>
        <source>To the &amp;document</source>
        <translation>Al d&amp;ocumento</translation>
    </message>
    <message>
        <source>Ask a &amp;question</source>
        <translation>&amp;Hacer una pregunta</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Detener la lectura</translation>
    </message>
    <message>
        <source>&amp;Next answer</source>
        <translation>Respuesta &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous answer</source>
        <translation>Respuesta &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Copy answer with citation</source>
        <translation>&amp;Copiar la respuesta con su referencia</translation>
    </message>
    <message>
        <source>&amp;Keep answer as highlight</source>
        <translation>Guardar la respuesta co&amp;mo resaltado</translation>
    </message>
    <message>
        <source>Note&amp;book…</source>
        <translation>C&amp;uaderno…</translation>
    </message>
    <message>
        <source>Save &amp;highlights in a copy…</source>
        <translation>&amp;Guardar los resaltados en una copia…</translation>
    </message>
    <message>
        <source>&amp;Export answers…</source>
        <translation>&amp;Exportar las respuestas…</translation>
    </message>
    <message>
        <source>Ask the whole &amp;document</source>
        <translation>Consultar &amp;todo el documento</translation>
    </message>
    <message>
        <source>Ask the current p&amp;age</source>
        <translation>Consultar la &amp;página actual</translation>
    </message>
    <message>
        <source>Ask the se&amp;lection</source>
        <translation>Consultar la se&amp;lección</translation>
    </message>
    <message>
        <source>Ask the current chapte&amp;r</source>
        <translation>Consultar el capítul&amp;o actual</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>&amp;Paleta de comandos</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About and diagnostics</source>
        <translation>A&amp;cerca de y diagnóstico</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Desplazarse</translation>
    </message>
    <message>
        <source>Scroll a screen</source>
        <translation>Desplazarse una pantalla</translation>
    </message>
    <message>
        <source>Start and end of the document</source>
        <translation>Inicio y final del documento</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>{title} ({keys})</source>
        <translation>{title} ({keys})</translation>
    </message>
    <message>
        <source>Read e&amp;verything</source>
        <translation>Leer &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Debug information</source>
        <translation>Información de &amp;depuración</translation>
    </message>
    <message>
        <source>Close or stop, the innermost first</source>
        <translation>Cerrar o detener, primero lo más interno</translation>
    </message>
    <message>
        <source>Reco&amp;gnise text in pictures…</source>
        <translation>Reconocer el te&amp;xto de las imágenes…</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>Ask all &amp;open documents</source>
        <translation>Preguntar a todos los documentos &amp;abiertos</translation>
    </message>
    <message>
        <source>Find by &amp;meaning</source>
        <translation>Buscar por &amp;significado</translation>
    </message>
    <message>
        <source>Save a searc&amp;hable copy…</source>
        <translation>Guardar una copia con &amp;búsqueda…</translation>
    </message>
    <message>
        <source>Find similar passa&amp;ges</source>
        <translation>Buscar pasa&amp;jes parecidos</translation>
    </message>
    <message>
        <source>Rotate lef&amp;t</source>
        <translation>Girar a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Two pa&amp;ges</source>
        <translation>&amp;Dos páginas</translation>
    </message>
    <message>
        <source>Si&amp;ngle page</source>
        <translation>&amp;Una sola página</translation>
    </message>
    <message>
        <source>Present page &amp;by page</source>
        <translation>Presentar &amp;página a página</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Open address</source>
        <translation>Abrir una dirección</translation>
    </message>
    <message>
        <source>&amp;Address of a page or a document:</source>
        <translation>&amp;Dirección de una página o un documento:</translation>
    </message>
    <message>
        <source>Only this page is loaded: no scripts, no pictures or fonts from elsewhere.</source>
        <translation>Solo se carga esta página: sin scripts, sin imágenes ni tipos de letra de otros sitios.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message>
        <source>{page} · below the threshold</source>
        <translation>{page} · por debajo del umbral</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between alternatives</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Also: {others}</source>
        <translation>También: {others}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>confidence</comment>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
</context>
<context>
    <name>AnswerModel</name>
    <message>
        <source>{rank}: {text}, page {page}, confidence {confidence} percent</source>
        <translation>{rank}: {text}, página {page}, confianza {confidence} por ciento</translation>
    </message>
    <message>
        <source>{answer}, below the threshold</source>
        <translation>{answer}, por debajo del umbral</translation>
    </message>
    <message>
        <source>Confidence {confidence} %, score {score}</source>
        <translation>Confianza {confidence}&#xa0;%, puntuación {score}</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between alternatives</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Also found as: {others}</source>
        <translation>También encontrado como: {others}</translation>
    </message>
    <message>
        <source>{rank}: {text}, {place}</source>
        <translation>{rank}: {text}, {place}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Some settings could not be read; the file was kept as {name}.</source>
        <translation>No se pudieron leer algunos ajustes; el archivo se conservó como {name}.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you have open is safe; the log has the details.</source>
        <translation>Se ha producido un error en el programa. Lo que tiene abierto está a salvo; los detalles están en el registro.</translation>
    </message>
</context>
<context>
    <name>AskHint</name>
    <message>
        <source>Type a question in plain words and press Enter. The answers are marked where they stand in the text.</source>
        <translation>Escriba una pregunta con sus propias palabras y pulse Intro. Las respuestas se marcan en su lugar del texto.</translation>
    </message>
</context>
<context>
    <name>AskOptionsRow</name>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Todo el documento</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>This chapter</source>
        <translation>Este capítulo</translation>
    </message>
    <message>
        <source>Where to look for answers</source>
        <translation>Dónde buscar las respuestas</translation>
    </message>
    <message>
        <source>Number of answers, threshold and effort</source>
        <translation>Número de respuestas, umbral y esfuerzo</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a confidence</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Candidates below this confidence are shown in grey</source>
        <translation>Los candidatos por debajo de esta confianza se muestran en gris</translation>
    </message>
    <message>
        <source>Quick: the likeliest passages</source>
        <translation>Rápido: los pasajes más probables</translation>
    </message>
    <message>
        <source>Thorough: everything</source>
        <translation>Exhaustivo: todo</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>&amp;Respuestas</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>Um&amp;bral</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>Es&amp;fuerzo</translation>
    </message>
    <message>
        <source>All open documents</source>
        <translation>Todos los documentos abiertos</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask this document</source>
        <translation>Preguntar a este documento</translation>
    </message>
    <message>
        <source>Who, when, where, how many …?</source>
        <translation>¿Quién, cuándo, dónde, cuántos…?</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Type a question in plain words and press Enter. Escape stops the reading.</source>
        <translation>Escriba una pregunta con sus propias palabras y pulse Intro. Escape detiene la lectura.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura en curso</translation>
    </message>
    <message>
        <source>Stop reading (Esc)</source>
        <translation>Detener la lectura (Esc)</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>Preguntar (Intro)</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Preguntado antes</translation>
    </message>
    <message>
        <source>Questions to try</source>
        <translation>Preguntas para probar</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Reading {done} of {total}. Esc stops.</source>
        <translation>Leyendo {done} de {total}. Esc para detener.</translation>
    </message>
    <message>
        <source>Answers: {count} · {seconds} s</source>
        <translation>Respuestas: {count} · {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Answers: {count}. Best: {text}, page {page}, confidence {confidence} percent</source>
        <translation>Respuestas: {count}. La mejor: {text}, página {page}, confianza {confidence} por ciento</translation>
    </message>
    <message>
        <source>No answer · {seconds} s</source>
        <translation>Sin respuesta · {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>These are the best answers so far.</source>
        <translation>Estas son las mejores respuestas hasta ahora.</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>Escriba primero una pregunta.</translation>
    </message>
    <message>
        <source>Waiting for the document’s text …</source>
        <translation>Esperando el texto del documento…</translation>
    </message>
</context>
<context>
    <name>AskState</name>
    <message>
        <source>&amp;Read everything</source>
        <translation>&amp;Leer todo</translation>
    </message>
    <message>
        <source>Read what was left out, from where the reading stopped (Enter once more)</source>
        <translation>Leer lo que quedó fuera, desde donde se detuvo la lectura (Intro otra vez)</translation>
    </message>
</context>
<context>
    <name>AskWording</name>
    <message>
        <source>The likeliest {read} of {all} passages of the document were read.</source>
        <translation>Se leyeron los {read} pasajes más probables de los {all} del documento.</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of this page were read.</source>
        <translation>Se leyeron los {read} pasajes más probables de los {all} de esta página.</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of the selection were read.</source>
        <translation>Se leyeron los {read} pasajes más probables de los {all} de la selección.</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of this chapter were read.</source>
        <translation>Se leyeron los {read} pasajes más probables de los {all} de este capítulo.</translation>
    </message>
    <message>
        <source>The document does not seem to answer this.</source>
        <translation>El documento no parece responder a esto.</translation>
    </message>
    <message>
        <source>This page does not seem to answer this.</source>
        <translation>Esta página no parece responder a esto.</translation>
    </message>
    <message>
        <source>The selection does not seem to answer this.</source>
        <translation>La selección no parece responder a esto.</translation>
    </message>
    <message>
        <source>This chapter does not seem to answer this.</source>
        <translation>Este capítulo no parece responder a esto.</translation>
    </message>
    <message>
        <source>No answer yet. {covered}</source>
        <translation>Aún sin respuesta. {covered}</translation>
    </message>
    <message>
        <source>The closest passages are shown in grey.</source>
        <translation>Los pasajes más cercanos se muestran en gris.</translation>
    </message>
    <message>
        <source>Ask in other words.</source>
        <translation>Pregunte con otras palabras.</translation>
    </message>
    <message>
        <source>Ask in other words, or of the whole document.</source>
        <translation>Pregunte con otras palabras o a todo el documento.</translation>
    </message>
    <message>
        <source>Property of the document</source>
        <translation>Propiedad del documento</translation>
    </message>
    <message>
        <source>Property of the document · page {page}</source>
        <translation>Propiedad del documento · página {page}</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of the open documents were read.</source>
        <translation>Se leyeron los {read} pasajes más probables de {all} de los documentos abiertos.</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of the library were read.</source>
        <translation>Se leyeron los {read} pasajes más probables de {all} de la biblioteca.</translation>
    </message>
    <message>
        <source>The open documents do not seem to answer this.</source>
        <translation>Los documentos abiertos no parecen responder a esto.</translation>
    </message>
    <message>
        <source>The library does not seem to answer this.</source>
        <translation>La biblioteca no parece responder a esto.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Documents ({patterns})</source>
        <translation>Documentos ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{name} is the document that is open. Choose another name for the copy.</source>
        <translation>{name} es el documento abierto. Elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>making the annotated copy</source>
        <translation>la creación de la copia anotada</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}. Choose another folder or make room.</source>
        <translation>No se pudo guardar {name}: {reason}. Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>{name} holds no text of its own: it may be made by a script. Save it as PDF with a browser, or copy its text and paste it here.</source>
        <translation>{name} no contiene texto propio: quizá lo genera un script. Guárdelo como PDF con un navegador, o copie su texto y péguelo aquí.</translation>
    </message>
    <message>
        <source>The part of the program that reads documents cannot be started: {reason}</source>
        <translation>No se puede iniciar la parte del programa que lee documentos: {reason}</translation>
    </message>
    <message>
        <source>{name}: page {number} is too large to draw at this size. Zoom out.</source>
        <translation>{name}: la página {number} es demasiado grande para dibujarla a este tamaño. Reduzca el zoom.</translation>
    </message>
    <message>
        <source>opening it</source>
        <translation>la apertura</translation>
    </message>
    <message>
        <source>closing it</source>
        <translation>el cierre</translation>
    </message>
    <message>
        <source>laying it out</source>
        <translation>la composición</translation>
    </message>
    <message>
        <source>drawing page {number}</source>
        <translation>el dibujo de la página {number}</translation>
    </message>
    <message>
        <source>reading the links of page {number}</source>
        <translation>la lectura de los enlaces de la página {number}</translation>
    </message>
    <message>
        <source>reading the text of page {number}</source>
        <translation>la lectura del texto de la página {number}</translation>
    </message>
    <message>
        <source>reading its text</source>
        <translation>la lectura del texto</translation>
    </message>
    <message>
        <source>adding the text of page {number}</source>
        <translation>la adición del texto de la página {number}</translation>
    </message>
    <message>
        <source>looking at its pages</source>
        <translation>el examen de las páginas</translation>
    </message>
    <message>
        <source>saving {file}</source>
        <translation>el guardado de {file}</translation>
    </message>
    <message>
        <source>The document is no longer open. Open it again.</source>
        <translation>El documento ya no está abierto. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>la apertura</translation>
    </message>
    <message>
        <source>{name}: {doing} needs more memory than a document may take.</source>
        <translation>{name}: {doing} necesita más memoria de la que puede ocupar un documento.</translation>
    </message>
    <message>
        <source>it needs more memory than a document may take</source>
        <translation>necesita más memoria de la que puede ocupar un documento</translation>
    </message>
    <message>
        <source>{name}: {doing} failed ({reason}).</source>
        <translation>{name}: {doing} falló ({reason}).</translation>
    </message>
    <message>
        <source>It may be damaged: get it again.</source>
        <translation>Puede estar dañado: consígalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; web pages are read up to {most} MB. Save it as PDF with a browser and open that.</source>
        <translation>{name} ocupa {size} MB; las páginas web se leen hasta {most} MB. Guárdela como PDF con un navegador y ábralo.</translation>
    </message>
    <message>
        <source>{name} holds nothing but white space.</source>
        <translation>{name} solo contiene espacios en blanco.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>No se puede leer {name}: {reason}.</translation>
    </message>
    <message>
        <source>Only the first {shown} MB of {size} MB are shown. Split the file to read the rest.</source>
        <translation>Solo se muestran los primeros {shown} MB de {size} MB. Divida el archivo para leer el resto.</translation>
    </message>
    <message>
        <source>{name} is a web archive without a page in it. Save the page again.</source>
        <translation>{name} es un archivo web sin ninguna página. Guarde la página de nuevo.</translation>
    </message>
    <message>
        <source>{name} has no pages. It may be damaged: get it again.</source>
        <translation>{name} no tiene páginas. Puede estar dañado: consígalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be opened as {kind}. Get the file again.</source>
        <translation>{name} está dañado y no se puede abrir como {kind}. Consiga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is encrypted: give its password.</source>
        <translation>{name} está cifrado: indique su contraseña.</translation>
    </message>
    <message>
        <source>{name}: the password is wrong.</source>
        <translation>{name}: la contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>laying out</source>
        <translation>la composición</translation>
    </message>
    <message>
        <source>reading its pages</source>
        <translation>la lectura de las páginas</translation>
    </message>
    <message>
        <source>{name} has no page {number}.</source>
        <translation>{name} no tiene página {number}.</translation>
    </message>
    <message>
        <source>The program is closing; the document was not read.</source>
        <translation>El programa se está cerrando; el documento no se leyó.</translation>
    </message>
    <message>
        <source>The process that reads documents had ended and was started again.</source>
        <translation>El proceso que lee los documentos había terminado y se inició de nuevo.</translation>
    </message>
    <message>
        <source>{name}: {doing} ended the reading process. The file may be damaged; other documents are not affected.</source>
        <translation>{name}: {doing} terminó el proceso de lectura. El archivo puede estar dañado; los demás documentos no se ven afectados.</translation>
    </message>
    <message>
        <source>The document needs more memory than it may take.</source>
        <translation>El documento necesita más memoria de la que puede ocupar.</translation>
    </message>
    <message>
        <source>The document cannot be read ({reason}).</source>
        <translation>No se puede leer el documento ({reason}).</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>una hoja de cálculo</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>una presentación</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>un documento de oficina</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>el documento</translation>
    </message>
    <message>
        <source>{what} is an address: it has to be fetched before it can be opened.</source>
        <translation>{what} es una dirección: hay que descargarla antes de abrirla.</translation>
    </message>
    <message>
        <source>{name} is a folder. Open one of the documents in it.</source>
        <translation>{name} es una carpeta. Abra uno de los documentos que contiene.</translation>
    </message>
    <message>
        <source>{path} does not exist. Was it moved or renamed?</source>
        <translation>{path} no existe. ¿Se movió o cambió de nombre?</translation>
    </message>
    <message>
        <source>{name} may not be read: you lack the permission.</source>
        <translation>No se puede leer {name}: no tiene permiso.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is an old office document. Save it as PDF and open that.</source>
        <translation>{name} es un documento de oficina antiguo. Guárdelo como PDF y ábralo.</translation>
    </message>
    <message>
        <source>{name} is a damaged archive. Get the file again.</source>
        <translation>{name} es un archivo comprimido dañado. Consiga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is {what}. Save it as PDF and open that.</source>
        <translation>{name} es {what}. Guárdelo como PDF y ábralo.</translation>
    </message>
    <message>
        <source>{name} is an archive without a document in it. Unpack it and open what is inside.</source>
        <translation>{name} es un archivo comprimido sin ningún documento. Descomprímalo y abra lo que contiene.</translation>
    </message>
    <message>
        <source>{name} is named like a PDF file but is none, or is damaged. Get it again.</source>
        <translation>{name} se llama como un archivo PDF, pero no lo es o está dañado. Consígalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is no document that can be read. Readable are PDF, EPUB, XPS, FB2, MOBI, CBZ, HTML, MHTML, Markdown and plain text.</source>
        <translation>{name} no es un documento que se pueda leer. Se pueden leer PDF, EPUB, XPS, FB2, MOBI, CBZ, HTML, MHTML, Markdown y texto sin formato.</translation>
    </message>
    <message>
        <source>Open the page in a browser, save it, and open the saved file.</source>
        <translation>Abra la página en un navegador, guárdela y abra el archivo guardado.</translation>
    </message>
    <message>
        <source>{address} cannot be opened: only addresses that begin with http or https are.</source>
        <translation>No se puede abrir {address}: solo se abren direcciones que empiezan por http o https.</translation>
    </message>
    <message>
        <source>{address} is not an address. Type it as in a browser, such as https://example.org/page.</source>
        <translation>{address} no es una dirección. Escríbala como en un navegador, por ejemplo https://example.org/page.</translation>
    </message>
    <message>
        <source>The address holds a user name. {advice}</source>
        <translation>La dirección contiene un nombre de usuario. {advice}</translation>
    </message>
    <message>
        <source>{address} is not an address. Check it for typing errors.</source>
        <translation>{address} no es una dirección. Compruebe si hay errores de escritura.</translation>
    </message>
    <message>
        <source>The page sends its reader on to an address that is not safe to follow ({scheme}:). {advice}</source>
        <translation>La página remite a una dirección que no es seguro seguir ({scheme}:). {advice}</translation>
    </message>
    <message>
        <source>The page sends its reader on to a {scheme}: address, which is not followed.</source>
        <translation>La página remite a una dirección {scheme}:, que no se sigue.</translation>
    </message>
    <message>
        <source>{host} answers too slowly. Try again later, or save the page in a browser.</source>
        <translation>{host} responde demasiado despacio. Inténtelo más tarde o guarde la página con un navegador.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Try again.</source>
        <translation>Se interrumpió la conexión con {host}. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{host} sent an empty page. {advice}</source>
        <translation>{host} envió una página vacía. {advice}</translation>
    </message>
    <message>
        <source>The page is packed in a way that is not understood ({kind}). {advice}</source>
        <translation>La página está comprimida de un modo desconocido ({kind}). {advice}</translation>
    </message>
    <message>
        <source>What the server sent is damaged. Try again.</source>
        <translation>Lo que envió el servidor está dañado. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What {host} sends is larger than {size} MB. Save it in a browser and open the saved file.</source>
        <translation>Lo que envía {host} ocupa más de {size} MB. Guárdelo con un navegador y abra el archivo guardado.</translation>
    </message>
    <message>
        <source>{host} has no such page ({code}). Check the address.</source>
        <translation>{host} no tiene esa página ({code}). Compruebe la dirección.</translation>
    </message>
    <message>
        <source>{host} does not give this page to everyone ({code}). {advice}</source>
        <translation>{host} no ofrece esta página a todo el mundo ({code}). {advice}</translation>
    </message>
    <message>
        <source>{host} asks to wait before asking again ({code}). Try again later.</source>
        <translation>{host} pide esperar antes de volver a solicitarla ({code}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} sends its reader in circles ({code}). {advice}</source>
        <translation>{host} remite en círculos ({code}). {advice}</translation>
    </message>
    <message>
        <source>{host} has a fault of its own ({code}). Try again later.</source>
        <translation>{host} tiene un fallo propio ({code}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} refused the page ({code}). {advice}</source>
        <translation>{host} rechazó la página ({code}). {advice}</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host} (certificate). Nothing was loaded.</source>
        <translation>{host} no pudo demostrar que es {host} (certificado). No se cargó nada.</translation>
    </message>
    <message>
        <source>{host} does not answer. Try again later.</source>
        <translation>{host} no responde. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Check the address and the connection.</source>
        <translation>No se puede acceder a {host}. Compruebe la dirección y la conexión.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada o salida</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>la base de datos o el disco están llenos</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>la base de datos es de solo lectura</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>no se puede abrir el archivo de la base de datos</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>la base de datos está bloqueada</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>error de entrada o salida del disco</translation>
    </message>
    <message>
        <source>No answer above the threshold. The best candidates:</source>
        <translation>Ninguna respuesta por encima del umbral. Las mejores candidatas:</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Sin respuesta.</translation>
    </message>
    <message>
        <source>page {page}, confidence {percent}%</source>
        <translation>página {page}, confianza {percent} %</translation>
    </message>
    <message>
        <source>“{answer}” ({title}, p. {page})</source>
        <translation>«{answer}» ({title}, p. {page})</translation>
    </message>
    <message>
        <source>The history could not be saved ({reason}). Free some disk space or check the rights of {path}.</source>
        <translation>No se pudo guardar el historial ({reason}). Libere espacio en el disco o compruebe los permisos de {path}.</translation>
    </message>
    <message>
        <source>The history could not be read. It was kept as {name} and a new one was begun.</source>
        <translation>No se pudo leer el historial. Se conservó como {name} y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>The history cannot be written to {path} ({reason}); what you do now is forgotten when the program ends.</source>
        <translation>No se puede escribir el historial en {path} ({reason}); lo que haga ahora se olvidará al cerrar el programa.</translation>
    </message>
    <message>
        <source>This is a {kind} model, not a BERT.</source>
        <translation>Es un modelo {kind}, no un BERT.</translation>
    </message>
    <message>
        <source>There is nothing in the library to read for this. Add a folder, or look in more of them.</source>
        <translation>No hay nada en la biblioteca que leer para esto. Añada una carpeta o busque en más carpetas.</translation>
    </message>
    <message>
        <source>The drive is not there.</source>
        <translation>La unidad no está conectada.</translation>
    </message>
    <message>
        <source>It is not there. If it is on a drive, plug that in; else remove it from the library.</source>
        <translation>No está. Si se encuentra en una unidad, conéctela; si no, quítelo de la biblioteca.</translation>
    </message>
    <message>
        <source>It cannot be looked at: {reason}.</source>
        <translation>No se puede consultar: {reason}.</translation>
    </message>
    <message>
        <source>The file has changed while it was read.</source>
        <translation>El archivo cambió mientras se leía.</translation>
    </message>
    <message>
        <source>{name} is no file that can be read.</source>
        <translation>{name} no es un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>{name} is larger than {size} MB, which is too much for the library.</source>
        <translation>{name} ocupa más de {size} MB, demasiado para la biblioteca.</translation>
    </message>
    <message>
        <source>{name} has no text: its pages are pictures, or empty.</source>
        <translation>{name} no tiene texto: sus páginas son imágenes o están vacías.</translation>
    </message>
    <message>
        <source>{name} has a text whose letters are not those that are seen.</source>
        <translation>{name} tiene un texto cuyas letras no son las que se ven.</translation>
    </message>
    <message>
        <source>The library’s store was damaged. It was kept as {name}; the folders are being read anew.</source>
        <translation>El almacén de la biblioteca estaba dañado. Se conservó como {name}; las carpetas se leen de nuevo.</translation>
    </message>
    <message>
        <source>The library cannot be kept in {path} ({reason}); what is read now is forgotten when the program ends.</source>
        <translation>La biblioteca no se puede guardar en {path} ({reason}); lo que se lea ahora se olvidará al cerrar el programa.</translation>
    </message>
    <message>
        <source>The library could not be written ({reason}). Free some disk space or check the rights of {path}.</source>
        <translation>No se pudo escribir la biblioteca ({reason}). Libere espacio en el disco o compruebe los permisos de {path}.</translation>
    </message>
    <message>
        <source>Another Desktop QA is reading the library at the moment; it finds what is new, too.</source>
        <translation>Otro Desktop QA está leyendo la biblioteca en este momento; también encontrará lo nuevo.</translation>
    </message>
    <message>
        <source>The library could not be written ({reason}).</source>
        <translation>No se pudo escribir la biblioteca ({reason}).</translation>
    </message>
    <message>
        <source>Only BERT models with absolute positions can be read.</source>
        <translation>Solo se pueden leer modelos BERT con posiciones absolutas.</translation>
    </message>
    <message>
        <source>The activation {name} is none of {names}.</source>
        <translation>La activación {name} no es ninguna de {names}.</translation>
    </message>
    <message>
        <source>This is not a BERT configuration: {reason}.</source>
        <translation>No es una configuración de BERT: {reason}.</translation>
    </message>
    <message>
        <source>{heads} heads do not divide a width of {width}.</source>
        <translation>{heads} cabezas no dividen una anchura de {width}.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a model configuration: {reason}</source>
        <translation>No se puede leer {path} como configuración de un modelo: {reason}</translation>
    </message>
    <message>
        <source>{path} is not a model configuration.</source>
        <translation>{path} no es la configuración de un modelo.</translation>
    </message>
    <message>
        <source>{name} is {value}</source>
        <translation>{name} es {value}</translation>
    </message>
    <message>
        <source>{heads} heads do not divide a width of {width}</source>
        <translation>{heads} cabezas no dividen una anchura de {width}</translation>
    </message>
    <message>
        <source>This is not a MobileBERT configuration: {reason}.</source>
        <translation>No es una configuración de MobileBERT: {reason}.</translation>
    </message>
    <message>
        <source>This is a {kind} model, not a MobileBERT.</source>
        <translation>Es un modelo {kind}, no un MobileBERT.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <source>{name} {value} is none of {names}</source>
        <translation>{name} {value} no es ninguno de {names}</translation>
    </message>
    <message>
        <source>There is no configuration {name}; there are: {names}.</source>
        <translation>No existe la configuración {name}; existen: {names}.</translation>
    </message>
    <message>
        <source>The model in {folder} does not work: {reason}</source>
        <translation>El modelo de {folder} no funciona: {reason}</translation>
    </message>
    <message>
        <source>The model&apos;s {name} is {dtype} of shape {shape}, not float32 of [1, {length}].</source>
        <translation>{name} del modelo es {dtype} de forma {shape}, no float32 de [1, {length}].</translation>
    </message>
    <message>
        <source>The model&apos;s {name} holds numbers that are not finite.</source>
        <translation>{name} del modelo contiene números que no son finitos.</translation>
    </message>
    <message>
        <source>{path} is not unpacked: {reason}.</source>
        <translation>{path} no se descomprime: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged or cut off ({reason}). Download it again.</source>
        <translation>{path} está dañado o cortado ({reason}). Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is not unpacked: {name} leads out of it.</source>
        <translation>{path} no se descomprime: {name} lleva fuera de él.</translation>
    </message>
    <message>
        <source>{path} would unpack to {size} GB, which no MobileBERT needs; it is not unpacked.</source>
        <translation>{path} ocuparía {size} GB, que ningún MobileBERT necesita; no se descomprime.</translation>
    </message>
    <message>
        <source>{path} is too large to be the index of a checkpoint.</source>
        <translation>{path} es demasiado grande para ser el índice de un checkpoint.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s index {path} cannot be read: {reason}.</source>
        <translation>No se puede leer el índice {path} del checkpoint: {reason}.</translation>
    </message>
    <message>
        <source>{path}: checkpoints of big-endian machines are not supported.</source>
        <translation>{path}: no se admiten checkpoints de máquinas big-endian.</translation>
    </message>
    <message>
        <source>{path} is damaged or not a TensorFlow checkpoint&apos;s index ({reason}).</source>
        <translation>{path} está dañado o no es el índice de un checkpoint de TensorFlow ({reason}).</translation>
    </message>
    <message>
        <source>{path} is damaged: it has no header.</source>
        <translation>{path} está dañado: no tiene cabecera.</translation>
    </message>
    <message>
        <source>{name}: variable {variable} is stored in slices (a partitioned variable), which is not supported; save the checkpoint without a partitioner.</source>
        <translation>{name}: la variable {variable} está guardada en trozos (variable particionada), lo que no se admite; guarde el checkpoint sin particionar.</translation>
    </message>
    <message>
        <source>{name}: variable {variable} has a type that holds no weights.</source>
        <translation>{name}: la variable {variable} es de un tipo que no contiene pesos.</translation>
    </message>
    <message>
        <source>{name}: {variable} has not as many values as its shape {shape}.</source>
        <translation>{name}: {variable} no tiene tantos valores como su forma {shape}.</translation>
    </message>
    <message>
        <source>{name}: {variable} is damaged.</source>
        <translation>{name}: {variable} está dañado.</translation>
    </message>
    <message>
        <source>{name}: {variable} is damaged: it does not match its checksum.</source>
        <translation>{name}: {variable} está dañado: no coincide con su suma de comprobación.</translation>
    </message>
    <message>
        <source>{name}: the object graph is damaged ({reason}).</source>
        <translation>{name}: el grafo de objetos está dañado ({reason}).</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s part {path} cannot be read: {reason}.</source>
        <translation>No se puede leer la parte {path} del checkpoint: {reason}.</translation>
    </message>
    <message>
        <source>{path} is cut off: {name} lies past its end. Download it again.</source>
        <translation>{path} está cortado: {name} queda más allá del final. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is damaged: {name} does not match its checksum. Download it again.</source>
        <translation>{path} está dañado: {name} no coincide con su suma de comprobación. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>its footer is missing</source>
        <translation>falta el final</translation>
    </message>
    <message>
        <source>a block runs past its end</source>
        <translation>un bloque se sale del final</translation>
    </message>
    <message>
        <source>a block does not match its checksum</source>
        <translation>un bloque no coincide con su suma de comprobación</translation>
    </message>
    <message>
        <source>its blocks are compressed</source>
        <translation>los bloques están comprimidos</translation>
    </message>
    <message>
        <source>{name} holds {dtype} numbers, not weights.</source>
        <translation>{name} contiene números {dtype}, no pesos.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>{source} is no MobileBERT as the {format_name} has it{guess}: unknown tensors {names}.</source>
        <translation>{source} no es un MobileBERT tal como lo tiene {format_name}{guess}: tensores desconocidos {names}.</translation>
    </message>
    <message>
        <source> (it looks like {architecture})</source>
        <translation> (parece {architecture})</translation>
    </message>
    <message>
        <source>a Hugging Face model (config.json with model.safetensors or pytorch_model.bin), a TF1 or TF2 checkpoint, a SavedModel, a .tflite or an .onnx file</source>
        <translation>un modelo de Hugging Face (config.json con model.safetensors o pytorch_model.bin), un checkpoint TF1 o TF2, un SavedModel, un archivo .tflite o uno .onnx</translation>
    </message>
    <message>
        <source>There is no file or directory {path}.</source>
        <translation>No existe el archivo o la carpeta {path}.</translation>
    </message>
    <message>
        <source>{path} holds several TFLite models: name one of {names}.</source>
        <translation>{path} contiene varios modelos TFLite: indique uno de {names}.</translation>
    </message>
    <message>
        <source>{path} holds no model that can be imported{seen}. Give {readable}.</source>
        <translation>{path} no contiene ningún modelo que se pueda importar{seen}. Indique {readable}.</translation>
    </message>
    <message>
        <source> (unknown kind of file)</source>
        <translation> (tipo de archivo desconocido)</translation>
    </message>
    <message>
        <source>, only Keras or Flax weights: download its safetensors or pytorch_model.bin as well</source>
        <translation>, solo pesos de Keras o Flax: descargue también safetensors o pytorch_model.bin</translation>
    </message>
    <message>
        <source>, only {names}</source>
        <translation>, solo {names}</translation>
    </message>
    <message>
        <source>: it is empty</source>
        <translation>: está vacío</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <source>A document that is not remembered</source>
        <translation>Un documento que no se recuerda</translation>
    </message>
    <message>
        <source>No answer above the threshold.</source>
        <translation>Ninguna respuesta por encima del umbral.</translation>
    </message>
    <message>
        <source>{path} is no file of questions in SQuAD&apos;s format: {reason}</source>
        <translation>{path} no es un archivo de preguntas en el formato de SQuAD: {reason}</translation>
    </message>
    <message>
        <source>This form can be shown by Adobe Reader only (XFA): its pages here are empty. Open it there, print it as PDF and open that.</source>
        <translation>Solo Adobe Reader puede mostrar este formulario (XFA): aquí sus páginas están vacías. Ábralo allí, imprímalo como PDF y abra ese archivo.</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>No se pudo escribir {name}: {reason}.</translation>
    </message>
    <message>
        <source>making the copy</source>
        <translation>la creación de la copia</translation>
    </message>
    <message>
        <source>{path} is no TFLite model.</source>
        <translation>{path} no es un modelo TFLite.</translation>
    </message>
    <message>
        <source>{path} holds no graph.</source>
        <translation>{path} no contiene ningún grafo.</translation>
    </message>
    <message>
        <source>{path} keeps the constant {name} outside of the flatbuffer, which is not supported.</source>
        <translation>{path} guarda la constante {name} fuera del flatbuffer, lo que no se admite.</translation>
    </message>
    <message>
        <source>{path} cannot be read as the list of a model&apos;s parts: {reason}.</source>
        <translation>No se puede leer {path} como lista de las partes de un modelo: {reason}.</translation>
    </message>
    <message>
        <source>{folder} lacks parts of the model: {names}. Download them as well.</source>
        <translation>En {folder} faltan partes del modelo: {names}. Descárguelas también.</translation>
    </message>
    <message>
        <source>There is no config.json beside {file}: copy it there, or name one with --config.</source>
        <translation>No hay ningún config.json junto a {file}: cópielo allí o indique uno con --config.</translation>
    </message>
    <message>
        <source>{path} is a {kind} model. Only MobileBERT and BERT can be imported from weights; any other reader of the BERT family can be imported as an ONNX question-answering model.</source>
        <translation>{path} es un modelo {kind}. Con pesos solo se pueden importar MobileBERT y BERT; cualquier otro lector de la familia BERT se puede importar como modelo ONNX de preguntas y respuestas.</translation>
    </message>
    <message>
        <source>{path} is a BERT without a question-answering head: it cannot answer. Fine-tune it first.</source>
        <translation>{path} es un BERT sin la parte que responde preguntas: no puede responder. Ajústelo antes con entrenamiento.</translation>
    </message>
    <message>
        <source>{path} holds only Keras or Flax weights. Download the model&apos;s safetensors or pytorch_model.bin as well.</source>
        <translation>{path} solo contiene pesos de Keras o Flax. Descargue también safetensors o pytorch_model.bin del modelo.</translation>
    </message>
    <message>
        <source>{path} holds no model.safetensors or pytorch_model.bin.</source>
        <translation>{path} no contiene model.safetensors ni pytorch_model.bin.</translation>
    </message>
    <message>
        <source>{folder} holds several ONNX models: name one of {names}.</source>
        <translation>{folder} contiene varios modelos ONNX: indique uno de {names}.</translation>
    </message>
    <message>
        <source>Importing an ONNX model needs the package &quot;onnx&quot;: pip install &quot;desktop-qa[convert]&quot;.</source>
        <translation>Para importar un modelo ONNX hace falta el paquete &quot;onnx&quot;: pip install &quot;desktop-qa[convert]&quot;.</translation>
    </message>
    <message>
        <source>{path} is damaged or no ONNX model: {reason}.</source>
        <translation>{path} está dañado o no es un modelo ONNX: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no question-answering model of the BERT family: its inputs are {names} instead of input_ids, attention_mask and token_type_ids.</source>
        <translation>{path} no es un modelo de la familia BERT que responda preguntas: sus entradas son {names} en lugar de input_ids, attention_mask y token_type_ids.</translation>
    </message>
    <message>
        <source>The model takes no {name}.</source>
        <translation>El modelo no recibe {name}.</translation>
    </message>
    <message>
        <source>{path} was exported for one fixed shape {shape} of {name}. Export it again with dynamic batch and sequence axes.</source>
        <translation>{path} se exportó con una forma fija {shape} de {name}. Expórtelo de nuevo con ejes dinámicos de lote y longitud.</translation>
    </message>
    <message>
        <source>Its one output of logits was cut in two: the first column is the start, the second the end.</source>
        <translation>Su única salida de logits se dividió en dos: la primera columna es el comienzo, la segunda el final.</translation>
    </message>
    <message>
        <source>{path} has no question-answering head: its outputs are {names} instead of start_logits and end_logits. Export the fine-tuned model (task question-answering).</source>
        <translation>{path} no puede responder preguntas: sus salidas son {names} en lugar de start_logits y end_logits. Exporte el modelo ajustado (tarea question-answering).</translation>
    </message>
    <message>
        <source>{source} does not run: {reason}</source>
        <translation>{source} no funciona: {reason}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>{path} is a SavedModel without variables, from which no weights can be read.</source>
        <translation>{path} es un SavedModel sin variables, del que no se pueden leer pesos.</translation>
    </message>
    <message>
        <source>{source} is no whole MobileBERT{guess}: it lacks {names}.</source>
        <translation>{source} no es un MobileBERT completo{guess}: falta {names}.</translation>
    </message>
    <message>
        <source>No configuration file was found beside the weights; the sizes were read from their shapes.</source>
        <translation>No se encontró ningún archivo de configuración junto a los pesos; los tamaños se leyeron de sus formas.</translation>
    </message>
    <message>
        <source>{heads} attention heads</source>
        <translation>{heads} cabezas de atención</translation>
    </message>
    <message>
        <source>Assumed: {names}.</source>
        <translation>Se supuso: {names}.</translation>
    </message>
    <message>
        <source>{path} holds several models: {name} and another variable are both {target}. Save the one to import on its own.</source>
        <translation>{path} contiene varios modelos: {name} y otra variable son ambas {target}. Guarde solo el que quiera importar.</translation>
    </message>
    <message>
        <source>{path} has no object graph: it is a TF1 checkpoint.</source>
        <translation>{path} no tiene grafo de objetos: es un checkpoint TF1.</translation>
    </message>
    <message>
        <source>{path} is damaged, or not built as a MobileBERT is ({reason}).</source>
        <translation>{path} está dañado o no está construido como un MobileBERT ({reason}).</translation>
    </message>
    <message>
        <source>The weights were int8 and are dequantised: they are as exact as that file was.</source>
        <translation>Los pesos eran int8 y se han convertido de vuelta: son tan exactos como lo era ese archivo.</translation>
    </message>
    <message>
        <source>feed-forward activations {names}</source>
        <translation>activaciones {names} en la red feed-forward</translation>
    </message>
    <message>
        <source>a matrix that serves as {names}</source>
        <translation>una matriz que sirve de {names}</translation>
    </message>
    <message>
        <source>two matrices for {name}</source>
        <translation>dos matrices para {name}</translation>
    </message>
    <message>
        <source>no look-up of word embeddings</source>
        <translation>ninguna búsqueda de embeddings de palabras</translation>
    </message>
    <message>
        <source>no sum of positions and token types</source>
        <translation>ninguna suma de posiciones y tipos de token</translation>
    </message>
    <message>
        <source>{name}* without bottleneck or attention</source>
        <translation>{name}* sin cuello de botella o atención</translation>
    </message>
    <message>
        <source>no matrix for {name}</source>
        <translation>ninguna matriz para {name}</translation>
    </message>
    <message>
        <source>the output of {name} joins no stream</source>
        <translation>la salida de {name} no se une a ningún flujo</translation>
    </message>
    <message>
        <source>the output of {name} joins another stream than MobileBERT&apos;s</source>
        <translation>la salida de {name} se une a otro flujo que en MobileBERT</translation>
    </message>
    <message>
        <source>{path} does not say by name which of its outputs is the start of an answer and which its end: they are called {names}.</source>
        <translation>{path} no dice por nombre cuál de sus salidas es el comienzo de una respuesta y cuál su final: se llaman {names}.</translation>
    </message>
    <message>
        <source>{path} is a MobileBERT with true layer normalisation, which is not read from TFLite. Import the checkpoint that it was made from.</source>
        <translation>{path} es un MobileBERT con normalización de capa verdadera, que no se lee de TFLite. Importe el checkpoint del que se hizo.</translation>
    </message>
    <message>
        <source>{name}attention without heads</source>
        <translation>{name}attention sin cabezas</translation>
    </message>
    <message>
        <source>{path} is not built as a MobileBERT is: {what}.</source>
        <translation>{path} no está construido como un MobileBERT: {what}.</translation>
    </message>
    <message>
        <source>{path} is no MobileBERT with the layers&apos; names kept{guess}: it holds {names}.</source>
        <translation>{path} no es un MobileBERT que conserve los nombres de las capas{guess}: contiene {names}.</translation>
    </message>
    <message>
        <source>a matrix that is no matrix</source>
        <translation>una matriz que no lo es</translation>
    </message>
    <message>
        <source>no softmax behind a query</source>
        <translation>ningún softmax tras una consulta</translation>
    </message>
    <message>
        <source>the operation {name}</source>
        <translation>la operación {name}</translation>
    </message>
    <message>
        <source>a pickle without an end</source>
        <translation>un pickle sin final</translation>
    </message>
    <message>
        <source>a missing mark</source>
        <translation>una marca que falta</translation>
    </message>
    <message>
        <source>the name {module}.{name}</source>
        <translation>el nombre {module}.{name}</translation>
    </message>
    <message>
        <source>a call of {path}</source>
        <translation>una llamada a {path}</translation>
    </message>
    <message>
        <source>a reference that is no storage</source>
        <translation>una referencia que no es un bloque de datos</translation>
    </message>
    <message>
        <source>setting attributes of an object</source>
        <translation>la asignación de atributos de un objeto</translation>
    </message>
    <message>
        <source>{path} holds {reason}, which weights do not need. It was not executed, and it is not imported. Save the model as safetensors (save_pretrained does) and import that.</source>
        <translation>{path} contiene {reason}, que los pesos no necesitan. No se ejecutó ni se importa. Guarde el modelo como safetensors (save_pretrained lo hace) e importe eso.</translation>
    </message>
    <message>
        <source>{path} is damaged or is no PyTorch state dictionary ({reason}).</source>
        <translation>{path} está dañado o no es un diccionario de estado de PyTorch ({reason}).</translation>
    </message>
    <message>
        <source>there is not one data.pkl in it</source>
        <translation>no hay un único data.pkl en él</translation>
    </message>
    <message>
        <source>its data.pkl is too large</source>
        <translation>su data.pkl es demasiado grande</translation>
    </message>
    <message>
        <source>it was written on a big-endian machine</source>
        <translation>se escribió en una máquina big-endian</translation>
    </message>
    <message>
        <source>storage {name} is too short</source>
        <translation>el bloque de datos {name} es demasiado corto</translation>
    </message>
    <message>
        <source>its magic number is missing</source>
        <translation>falta su número mágico</translation>
    </message>
    <message>
        <source>storage {name} is cut off</source>
        <translation>el bloque de datos {name} está cortado</translation>
    </message>
    <message>
        <source>it holds no dictionary of tensors</source>
        <translation>no contiene un diccionario de tensores</translation>
    </message>
    <message>
        <source>it holds no tensors</source>
        <translation>no contiene tensores</translation>
    </message>
    <message>
        <source>a tensor reaches past its storage</source>
        <translation>un tensor se sale de su bloque de datos</translation>
    </message>
    <message>
        <source>The vocabulary {path} has {size} word pieces, but the weights were trained with {wanted}. Name the vocabulary that belongs to them with --vocab.</source>
        <translation>El vocabulario {path} tiene {size} piezas de palabra, pero los pesos se entrenaron con {wanted}. Indique con --vocab el vocabulario que les corresponde.</translation>
    </message>
    <message>
        <source>{path} is no vocabulary of the BERT family: it lacks {names}.</source>
        <translation>{path} no es un vocabulario de la familia BERT: falta {names}.</translation>
    </message>
    <message>
        <source>{path} lists {count} word pieces twice; it is damaged.</source>
        <translation>{path} repite {count} piezas de palabra; está dañado.</translation>
    </message>
    <message>
        <source>{path} packs no vocabulary. Name one with --vocab.</source>
        <translation>{path} no contiene ningún vocabulario. Indique uno con --vocab.</translation>
    </message>
    <message>
        <source>The vocabulary {path} cannot be read: {reason}.</source>
        <translation>No se puede leer el vocabulario {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a {kind} vocabulary; the BERT family&apos;s readers need WordPiece.</source>
        <translation>{path} es un vocabulario {kind}; los lectores de la familia BERT necesitan WordPiece.</translation>
    </message>
    <message>
        <source>a number runs past the end of the message</source>
        <translation>un número se sale del final del mensaje</translation>
    </message>
    <message>
        <source>unknown wire type {kind}</source>
        <translation>tipo de campo desconocido {kind}</translation>
    </message>
    <message>
        <source>a field runs past the end of the message</source>
        <translation>un campo se sale del final del mensaje</translation>
    </message>
    <message>
        <source>field {number} is not a number</source>
        <translation>el campo {number} no es un número</translation>
    </message>
    <message>
        <source>field {number} is not bytes</source>
        <translation>el campo {number} no contiene bytes</translation>
    </message>
    <message>
        <source>Only readers with LayerNorm and without a bottleneck for queries and keys can be restored.</source>
        <translation>Solo se pueden restaurar modelos con LayerNorm y sin cuello de botella para consultas y claves.</translation>
    </message>
    <message>
        <source>{path} cannot be restored: {reason}</source>
        <translation>{path} no se puede restaurar: {reason}</translation>
    </message>
    <message>
        <source>the header is missing</source>
        <translation>falta la cabecera</translation>
    </message>
    <message>
        <source>{path} cannot be read as safetensors: {reason}. Get the file again.</source>
        <translation>No se puede leer {path} como safetensors: {reason}. Consiga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>el archivo está cortado</translation>
    </message>
    <message>
        <source>{name} is {shape} instead of {wanted}</source>
        <translation>{name} es {shape} en lugar de {wanted}</translation>
    </message>
    <message>
        <source>{label}: {names}</source>
        <translation>{label}: {names}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>que faltan</translation>
    </message>
    <message>
        <source>not part of this configuration</source>
        <translation>ajenos a esta configuración</translation>
    </message>
    <message>
        <source>of another shape</source>
        <translation>de otra forma</translation>
    </message>
    <message>
        <source>holding NaN or infinite values</source>
        <translation>con NaN o valores infinitos</translation>
    </message>
    <message>
        <source>The weights of {source} do not fit. Tensors {faults}.</source>
        <translation>Los pesos de {source} no encajan. Tensores {faults}.</translation>
    </message>
    <message>
        <source>{path} is a finished graph; only weights can be tuned. Leave out --tune.</source>
        <translation>{path} es un grafo terminado; solo se pueden afinar pesos. Omita --tune.</translation>
    </message>
    <message>
        <source>Converting a model needs the package &quot;onnx&quot;: pip install &quot;desktop-qa[convert]&quot;.</source>
        <translation>Para convertir un modelo hace falta el paquete &quot;onnx&quot;: pip install &quot;desktop-qa[convert]&quot;.</translation>
    </message>
    <message>
        <source>In int8 this model answers {percent}% of the example questions otherwise than in float32. If it reads badly, import it again with --float.</source>
        <translation>En int8 este modelo responde al {percent} % de las preguntas de ejemplo de otro modo que en float32. Si lee mal, impórtelo de nuevo con --float.</translation>
    </message>
    <message>
        <source>There is no vocabulary (vocab.txt or tokenizer.json) beside {path}: name the one that belongs to these weights with --vocab.</source>
        <translation>No hay ningún vocabulario (vocab.txt o tokenizer.json) junto a {path}: indique con --vocab el que corresponde a estos pesos.</translation>
    </message>
    <message>
        <source>{path} cannot be quantised ({reason}). Import it with --float.</source>
        <translation>No se puede cuantizar {path} ({reason}). Impórtelo con --float.</translation>
    </message>
    <message>
        <source>{source} has no question-answering head: it was installed as a starting point for fine-tuning (desktop-qa-train), not as a reader.</source>
        <translation>{source} no tiene la parte que responde preguntas: se instaló como punto de partida para entrenar (desktop-qa-train), no como lector.</translation>
    </message>
    <message>
        <source>Models are only downloaded over https, not from {url}.</source>
        <translation>Los modelos solo se descargan por https, no de {url}.</translation>
    </message>
    <message>
        <source>{url} did not send the file that its source describes: its size or checksum differs. It was thrown away; try again later.</source>
        <translation>{url} no envió el archivo que describe su origen: difieren el tamaño o la suma de comprobación. Se descartó; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{url} cannot be downloaded: the server answered {code} {reason}.</source>
        <translation>No se puede descargar {url}: el servidor respondió {code} {reason}.</translation>
    </message>
    <message>
        <source>The connection to {host} failed ({reason}). What was received is kept: the same command continues it.</source>
        <translation>Falló la conexión con {host} ({reason}). Lo recibido se conserva: un nuevo intento lo continúa.</translation>
    </message>
    <message>
        <source>{name} cannot be saved in {folder}: {reason}. Make room and try again.</source>
        <translation>No se puede guardar {name} en {folder}: {reason}. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Stopped. What was downloaded is kept: the same command continues it.</source>
        <translation>Detenido. Lo descargado se conserva: un nuevo intento lo continúa.</translation>
    </message>
    <message>
        <source>{url} answers with a web page instead of a file; its publisher may have moved it.</source>
        <translation>{url} responde con una página web en lugar de un archivo; quizá su editor lo ha movido.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder} for {size} MB. Make room and try again.</source>
        <translation>No hay espacio suficiente en {folder} para {size} MB. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>it ended early</source>
        <translation>terminó antes de tiempo</translation>
    </message>
    <message>
        <source>There is already a model called {name}. Choose another name (--name), or replace it (--replace).</source>
        <translation>Ya hay un modelo llamado {name}. Elija otro nombre (--name) o reemplácelo (--replace).</translation>
    </message>
    <message>
        <source>{source} holds no {files} with a config.json.</source>
        <translation>{source} no contiene {files} con un config.json.</translation>
    </message>
    <message>
        <source>{source} holds no {file}. Name a vocabulary with --vocab.</source>
        <translation>{source} no contiene {file}. Indique un vocabulario con --vocab.</translation>
    </message>
    <message>
        <source>Downloading this model needs the package &quot;huggingface_hub&quot;: pip install &quot;desktop-qa[fetch]&quot;.</source>
        <translation>Para descargar este modelo hace falta el paquete &quot;huggingface_hub&quot;: pip install &quot;desktop-qa[fetch]&quot;.</translation>
    </message>
    <message>
        <source>Downloads are switched off by HF_HUB_OFFLINE. Unset it and try again.</source>
        <translation>Las descargas están desactivadas por HF_HUB_OFFLINE. Quite esa variable e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{source} is not there (any more), or is not public.</source>
        <translation>{source} no existe (o ya no), o no es público.</translation>
    </message>
    <message>
        <source>{source} cannot be asked for its files: {reason}.</source>
        <translation>No se pueden consultar los archivos de {source}: {reason}.</translation>
    </message>
    <message>
        <source>The hub cannot be reached ({reason}). Check the network and try again.</source>
        <translation>No se puede acceder al hub ({reason}). Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} cannot be a model&apos;s name: use letters, digits, dots, dashes and underscores (--name).</source>
        <translation>Un modelo no puede llamarse {name}: use letras, cifras, puntos, guiones y guiones bajos (--name).</translation>
    </message>
    <message>
        <source>{name} was not installed: {reason}. Nothing was changed; make room or check the folder&apos;s permissions, then try again.</source>
        <translation>{name} no se instaló: {reason}. No se cambió nada; libere espacio o compruebe los permisos de la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} was not installed: there is not enough memory to convert it.</source>
        <translation>{name} no se instaló: no hay memoria suficiente para convertirlo.</translation>
    </message>
    <message>
        <source>The model in {source} is damaged: {faults} Get it again.</source>
        <translation>El modelo de {source} está dañado: {faults} Consígalo de nuevo.</translation>
    </message>
    <message>
        <source>The manifest is not a JSON object.</source>
        <translation>El manifiesto no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The manifest is of schema {schema}, which needs a newer version of Desktop QA.</source>
        <translation>El manifiesto es del esquema {schema}, que necesita una versión más reciente de Desktop QA.</translation>
    </message>
    <message>
        <source>schema is {schema}, not {wanted}</source>
        <translation>el esquema es {schema}, no {wanted}</translation>
    </message>
    <message>
        <source>{name} is of the wrong type</source>
        <translation>{name} es de un tipo incorrecto</translation>
    </message>
    <message>
        <source>calibration cannot be used ({reason})</source>
        <translation>la calibración no se puede usar ({reason})</translation>
    </message>
    <message>
        <source>The manifest cannot be used: {faults}.</source>
        <translation>El manifiesto no se puede usar: {faults}.</translation>
    </message>
    <message>
        <source>name {name} is not made of letters, digits, dots, dashes and underscores</source>
        <translation>el nombre {name} no se compone de letras, cifras, puntos, guiones y guiones bajos</translation>
    </message>
    <message>
        <source>kind is {kind}, not one of {names}</source>
        <translation>kind es {kind}, no uno de {names}</translation>
    </message>
    <message>
        <source>max_length is {value}, not between {least} and {most}</source>
        <translation>max_length es {value}, no está entre {least} y {most}</translation>
    </message>
    <message>
        <source>languages holds something that is no text</source>
        <translation>languages contiene algo que no es texto</translation>
    </message>
    <message>
        <source>file name {name} is not a plain name</source>
        <translation>el nombre de archivo {name} no es un nombre simple</translation>
    </message>
    <message>
        <source>{name} has no SHA-256</source>
        <translation>{name} no tiene SHA-256</translation>
    </message>
    <message>
        <source>files does not list {name}</source>
        <translation>files no incluye {name}</translation>
    </message>
    <message>
        <source>{folder} is not a model directory: it has no {file}.</source>
        <translation>{folder} no es la carpeta de un modelo: no tiene {file}.</translation>
    </message>
    <message>
        <source>{path} is damaged: it is not JSON ({reason}).</source>
        <translation>{path} está dañado: no es JSON ({reason}).</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason} Install the model again.</source>
        <translation>No se puede usar {path}: {reason} Instale el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is not a model that answers questions: it lacks {names}. Import it with: desktop-qa models import PATH</source>
        <translation>{path} no es un modelo que responda preguntas: falta {names}. Impórtelo con: desktop-qa models import PATH</translation>
    </message>
    <message>
        <source>{path} takes {names} in another type than int64. Import the model again.</source>
        <translation>{path} recibe {names} de otro tipo que int64. Importe el modelo de nuevo.</translation>
    </message>
    <message>
        <source>The model {name} failed: {reason}</source>
        <translation>Falló el modelo {name}: {reason}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was installed.</source>
        <translation>Detenido. No se instaló nada.</translation>
    </message>
    <message>
        <source>MobileBERT fine-tuned on SQuAD 1.1</source>
        <translation>MobileBERT ajustado con SQuAD 1.1</translation>
    </message>
    <message>
        <source>MobileBERT fine-tuned on SQuAD 2.0</source>
        <translation>MobileBERT ajustado con SQuAD 2.0</translation>
    </message>
    <message>
        <source>Google&apos;s MobileBERT as pre-trained</source>
        <translation>MobileBERT de Google tal como se preentrenó</translation>
    </message>
    <message>
        <source>Google&apos;s MobileBERT as google-research released it</source>
        <translation>MobileBERT de Google tal como lo publicó google-research</translation>
    </message>
    <message>
        <source>Multilingual, cased MobileBERT of the TensorFlow model garden</source>
        <translation>MobileBERT multilingüe del jardín de modelos de TensorFlow, que distingue mayúsculas</translation>
    </message>
    <message>
        <source>No published model is known as {name}. Known: {known}.</source>
        <translation>No se conoce ningún modelo publicado como {name}. Conocidos: {known}.</translation>
    </message>
    <message>
        <source>it is a starting point for training.</source>
        <translation>es un punto de partida para entrenar.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>There is no model called {name}. Installed: {known}. See: desktop-qa models list</source>
        <translation>No hay ningún modelo llamado {name}. Instalados: {known}. Consulte: desktop-qa models list</translation>
    </message>
    <message>
        <source>{name}: {fault}</source>
        <translation>{name}: {fault}</translation>
    </message>
    <message>
        <source>Install one with: desktop-qa models fetch NAME, or desktop-qa models import PATH</source>
        <translation>Instale uno con: desktop-qa models fetch NAME, o desktop-qa models import PATH</translation>
    </message>
    <message>
        <source>No usable model is installed.</source>
        <translation>No hay ningún modelo utilizable instalado.</translation>
    </message>
    <message>
        <source>{name} cannot answer questions: {fault}</source>
        <translation>{name} no puede responder preguntas: {fault}</translation>
    </message>
    <message>
        <source>{name} is part of the program and cannot be removed.</source>
        <translation>{name} forma parte del programa y no se puede eliminar.</translation>
    </message>
    <message>
        <source>{folder} cannot be removed: {reason}.</source>
        <translation>No se puede eliminar {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>Remove it and install it again.</source>
        <translation>Elimínelo e instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The model {name} is damaged: {faults} {cure}</source>
        <translation>El modelo {name} está dañado: {faults} {cure}</translation>
    </message>
    <message>
        <source>{name} is not the file that was installed (its SHA-256 differs).</source>
        <translation>{name} no es el archivo que se instaló (su SHA-256 es distinto).</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>Falta {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation>No se puede leer {name} ({reason}).</translation>
    </message>
    <message>
        <source>The question is empty. Ask something in words.</source>
        <translation>La pregunta está vacía. Pregunte algo con palabras.</translation>
    </message>
    <message>
        <source>There is no text to read here, so nothing can be answered.</source>
        <translation>Aquí no hay texto que leer, así que no se puede responder nada.</translation>
    </message>
    <message>
        <source>The question is long: only its beginning was read.</source>
        <translation>La pregunta es larga: solo se leyó el comienzo.</translation>
    </message>
    <message>
        <source>calibration of unknown kind {kind}</source>
        <translation>calibración de tipo desconocido {kind}</translation>
    </message>
    <message>
        <source>calibration holds a number that is not finite</source>
        <translation>la calibración contiene un número que no es finito</translation>
    </message>
    <message>
        <source>The tokenizer of the model is damaged: {reason}. Install the model again.</source>
        <translation>El tokenizador del modelo está dañado: {reason}. Instale el modelo de nuevo.</translation>
    </message>
    <message>
        <source>The tokenizer of the model lacks the token {name}. Install the model again.</source>
        <translation>Al tokenizador del modelo le falta el token {name}. Instale el modelo de nuevo.</translation>
    </message>
    <message>
        <source>Your notes could not be read. They were kept as {name} and a new file was begun.</source>
        <translation>No se pudieron leer sus notas. Se han conservado como {name} y se ha empezado un archivo nuevo.</translation>
    </message>
    <message>
        <source>Notes cannot be written to {path} ({reason}); what you mark now is forgotten when the program ends.</source>
        <translation>No se pueden escribir notas en {path} ({reason}); lo que marque ahora se olvidará al cerrar el programa.</translation>
    </message>
    <message>
        <source>The note could not be saved ({reason}). Free some disk space or check the rights of {path}.</source>
        <translation>No se pudo guardar la nota ({reason}). Libere espacio en el disco o compruebe los permisos de {path}.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}). Free some disk space or check the rights of {path}.</source>
        <translation>No se pudieron guardar los ajustes ({reason}). Libere espacio en el disco o compruebe los permisos de {path}.</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message>
        <source>{name} cannot answer questions: {fault} Choose another model: desktop-qa models list</source>
        <translation>{name} no puede responder preguntas: {fault} Elija otro modelo: desktop-qa models list</translation>
    </message>
    <message>
        <source>No sentence encoder is installed, so passages are found by their words alone.</source>
        <translation>No hay ningún codificador de frases instalado; los pasajes se buscan solo por sus palabras.</translation>
    </message>
    <message>
        <source>{path} is a sentence encoder that does not take the mean over its tokens; only such can be imported.</source>
        <translation>{path} es un codificador de frases que no promedia sus tokens; solo esos se pueden importar.</translation>
    </message>
    <message>
        <source>In int8 this encoder&apos;s vectors are rather unlike those in float32. Consider --float.</source>
        <translation>En int8 los vectores de este codificador difieren bastante de los de float32. Considere --float.</translation>
    </message>
    <message>
        <source>{path} is not a sentence encoder. Import it with: desktop-qa models import PATH</source>
        <translation>{path} no es un codificador de frases. Impórtelo con: desktop-qa models import PATH</translation>
    </message>
    <message>
        <source>Only a plain BERT can be made a sentence encoder.</source>
        <translation>Solo un BERT simple puede convertirse en codificador de frases.</translation>
    </message>
    <message>
        <source>The model&apos;s {name} depends on padding.</source>
        <translation>{name} del modelo depende del relleno.</translation>
    </message>
    <message>
        <source>The model&apos;s {name} is not of length 1.</source>
        <translation>{name} del modelo no tiene longitud 1.</translation>
    </message>
    <message>
        <source>it finds passages by their meaning.</source>
        <translation>encuentra pasajes por su significado.</translation>
    </message>
    <message>
        <source>{name}: page {number} has no area to draw.</source>
        <translation>{name}: la página {number} no tiene superficie que dibujar.</translation>
    </message>
    <message>
        <source>looking at its text</source>
        <translation>el examen del texto</translation>
    </message>
    <message>
        <source>reading its table of contents</source>
        <translation>la lectura del índice</translation>
    </message>
    <message>
        <source>{name}: page {number} cannot be drawn.</source>
        <translation>{name}: no se puede dibujar la página {number}.</translation>
    </message>
    <message>
        <source>The program cannot go on: {reason}.</source>
        <translation>El programa no puede continuar: {reason}.</translation>
    </message>
    <message>
        <source>{name} has ended the reading process {count} times and is left alone now. Reload it to try once more.</source>
        <translation>{name} ha terminado {count} veces el proceso de lectura y ya no se toca. Vuelva a cargarlo para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>{name}: {doing} was given up after {seconds} seconds of computing. It is too large or too intricate; other documents are not affected.</source>
        <translation>{name}: {doing} se abandonó tras {seconds} segundos de cálculo. El archivo es demasiado grande o intrincado; los demás documentos no se ven afectados.</translation>
    </message>
    <message>
        <source>{name}: {doing} did not go on for {seconds} seconds and was given up. Perhaps the drive of the file does not answer; other documents are not affected.</source>
        <translation>{name}: {doing} no avanzó durante {seconds} segundos y se abandonó. Quizá la unidad del archivo no responde; los demás documentos no se ven afectados.</translation>
    </message>
    <message>
        <source>There is nothing to look for. Write some words, or a sentence.</source>
        <translation>No hay nada que buscar. Escriba algunas palabras o una frase.</translation>
    </message>
    <message>
        <source>reading the notes of page {number}</source>
        <translation>al leer las notas de la página {number}</translation>
    </message>
    <message>
        <source>{place}, below the threshold</source>
        <translation>{place}, por debajo del umbral</translation>
    </message>
    <message>
        <source>a property of the document</source>
        <translation>una propiedad del documento</translation>
    </message>
    <message>
        <source>The language {language} cannot be recognised here: there is no file {file}. These can: {known}.</source>
        <translation>El idioma {language} no se puede reconocer aquí: no existe el archivo {file}. Estos sí: {known}.</translation>
    </message>
    <message>
        <source>making the searchable copy</source>
        <translation>la creación de la copia con texto</translation>
    </message>
    <message>
        <source>recognising the text of page {number}</source>
        <translation>el reconocimiento del texto de la página {number}</translation>
    </message>
    <message>
        <source>The data for recognising {language} cannot be used.</source>
        <translation>No se pueden usar los datos para reconocer {language}.</translation>
    </message>
    <message>
        <source>The page was not recognised.</source>
        <translation>La página no se reconoció.</translation>
    </message>
    <message>
        <source>There is no data for recognising text. Install the program again.</source>
        <translation>No hay datos para reconocer texto. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>finding out its language</source>
        <translation>la averiguación del idioma</translation>
    </message>
    <message>
        <source>The library is not being read: {reason}</source>
        <translation>La biblioteca no se está leyendo: {reason}</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>it sends in circles</source>
        <translation>redirige en círculos</translation>
    </message>
</context>
<context>
    <name>DebugPage</name>
    <message>
        <source>Debug information</source>
        <translation>Información de depuración</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>The same as another document</source>
        <translation>Igual que otro documento</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>En espera de lectura</translation>
    </message>
</context>
<context>
    <name>DocumentTab</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>Abrir &amp;otro archivo…</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>&amp;Cerrar la pestaña</translation>
    </message>
    <message>
        <source>Opening “{name}” …</source>
        <translation>Abriendo «{name}»…</translation>
    </message>
    <message>
        <source>Loading {address} …</source>
        <translation>Cargando {address}…</translation>
    </message>
    <message>
        <source>“{name}” could not be opened</source>
        <translation>No se pudo abrir «{name}»</translation>
    </message>
    <message>
        <source>The document has no text to read.</source>
        <translation>El documento no contiene texto que leer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The file has changed on the disk and was loaded again.</source>
        <translation>El archivo ha cambiado en el disco y se ha vuelto a cargar.</translation>
    </message>
    <message>
        <source>Reading the document: page {done} of {total}</source>
        <translation>Leyendo el documento: página {done} de {total}</translation>
    </message>
</context>
<context>
    <name>DocumentTabBar</name>
    <message>
        <source>Open documents</source>
        <translation>Documentos abiertos</translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>Documents of the library</source>
        <translation>Documentos de la biblioteca</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copiar la dirección del enlace</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export answers</source>
        <translation>Exportar las respuestas</translation>
    </message>
    <message>
        <source>{name} - answers</source>
        <translation>{name} - respuestas</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save highlights in a copy</source>
        <translation>Guardar los resaltados en una copia</translation>
    </message>
    <message>
        <source>{name} - highlights</source>
        <translation>{name} - resaltados</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{name} - copy</source>
        <translation>{name} - copia</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>{question}
Answer {rank}: {answer} ({confidence} %)</source>
        <translation>{question}
Respuesta {rank}: {answer} ({confidence}&#xa0;%)</translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Choose another folder or make room.</source>
        <translation>No se pudo escribir el archivo ({why}). Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>Save a searchable copy</source>
        <translation>Guardar una copia con texto</translation>
    </message>
    <message>
        <source>{name} - searchable</source>
        <translation>{name} - con texto</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in document</source>
        <translation>Buscar en el documento</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} de {count}</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Mayúsculas+F3</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Hits: {count}</source>
        <translation>Resultados: {count}</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>List all hits</source>
        <translation>Enumerar todos los resultados</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>/ {count}</source>
        <comment>number of pages</comment>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>Zoom: {zoom}</source>
        <translation>Zoom: {zoom}</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>p. {page}: {words}</source>
        <translation>p. {page}: {words}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Documents to show</source>
        <translation>Documentos que mostrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>No legibles</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Remove this folder from the library, with all that was read from it</source>
        <translation>Quitar esta carpeta de la biblioteca, con todo lo que se leyó de ella</translation>
    </message>
    <message>
        <source>Ask many documents at once</source>
        <translation>Preguntar a muchos documentos a la vez</translation>
    </message>
    <message>
        <source>Add folders of documents. They are read once, on this computer, and kept up to date; then one question is answered from all of them. The documents stay where they are and are not changed.</source>
        <translation>Añada carpetas de documentos. Se leen una vez, en este ordenador, y se mantienen al día; después, una pregunta se responde con todos ellos. Los documentos se quedan donde están y no se modifican.</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Añadir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Add f&amp;iles…</source>
        <translation>Añadir arch&amp;ivos…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Añadir una carpeta a la biblioteca</translation>
    </message>
    <message>
        <source>Add files to the library</source>
        <translation>Añadir archivos a la biblioteca</translation>
    </message>
    <message>
        <source>{documents} documents · {pages} pages · {size} MB</source>
        <translation>{documents} documentos · {pages} páginas · {size} MB</translation>
    </message>
    <message>
        <source>{count} not readable</source>
        <translation>{count} no legibles</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>“{folder}” and all that was read from it ({count} documents) is no longer in the library.</source>
        <translation>«{folder}» y todo lo que se leyó de ella ({count} documentos) ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Add it again</source>
        <translation>Añadir de nuevo</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Ask the library</source>
        <translation>Preguntar a la biblioteca</translation>
    </message>
    <message>
        <source>A question, or words to look for</source>
        <translation>Una pregunta o palabras que buscar</translation>
    </message>
    <message>
        <source>&amp;Read more</source>
        <translation>&amp;Leer más</translation>
    </message>
    <message>
        <source>&amp;Find passages</source>
        <translation>&amp;Buscar pasajes</translation>
    </message>
    <message>
        <source>Show the passages that are about these words</source>
        <translation>Mostrar los pasajes que tratan de estas palabras</translation>
    </message>
    <message>
        <source>Folder to look in</source>
        <translation>Carpeta donde buscar</translation>
    </message>
    <message>
        <source>Kind of documents to look in</source>
        <translation>Tipo de documentos donde buscar</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Ask the {count} selected documents</source>
        <translation>Preguntar a los {count} documentos seleccionados</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>Escriba primero una pregunta.</translation>
    </message>
    <message>
        <source>Passages: {count}</source>
        <translation>Pasajes: {count}</translation>
    </message>
    <message>
        <source>Nothing about this was found here.</source>
        <translation>Aquí no se encontró nada sobre esto.</translation>
    </message>
    <message>
        <source>Open at this place</source>
        <translation>Abrir en este lugar</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copiar con cita</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>A link out of the document</source>
        <translation>Un enlace fuera del documento</translation>
    </message>
    <message>
        <source>The link leads to:</source>
        <translation>El enlace lleva a:</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>&amp;Read it here</source>
        <translation>&amp;Leer aquí</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Drop to open</source>
        <translation>Suelte para abrir</translation>
    </message>
    <message>
        <source>Op&amp;en recent</source>
        <translation>Abrir r&amp;eciente</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Nueva pestaña</translation>
    </message>
    <message>
        <source>{document} – Desktop QA</source>
        <translation>{document} – Desktop QA</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Partly downloaded</source>
        <translation>Descargado en parte</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>No instalado</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Viene con el programa</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Answers questions</source>
        <translation>Responde preguntas</translation>
    </message>
    <message>
        <source>Starting point for training; answers no questions</source>
        <translation>Punto de partida para entrenar; no responde preguntas</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number}&#xa0;ms</translation>
    </message>
    <message>
        <source>{number} ms for a window of {tokens} word pieces, threads: {threads}</source>
        <translation>{number}&#xa0;ms por ventana de {tokens} fragmentos de palabra, hilos: {threads}</translation>
    </message>
    <message>
        <source>Reading the weights …</source>
        <translation>Leyendo los pesos…</translation>
    </message>
    <message>
        <source>Reading the vocabulary …</source>
        <translation>Leyendo el vocabulario…</translation>
    </message>
    <message>
        <source>Converting and making it small …</source>
        <translation>Convirtiendo y reduciendo el tamaño…</translation>
    </message>
    <message>
        <source>Checking that it answers …</source>
        <translation>Comprobando que responde…</translation>
    </message>
    <message>
        <source>Installing …</source>
        <translation>Instalando…</translation>
    </message>
    <message>
        <source>Downloading {name}: {done}</source>
        <translation>Descargando {name}: {done}</translation>
    </message>
    <message>
        <source>Downloading {name}: {done} of {total}</source>
        <translation>Descargando {name}: {done} de {total}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Tamaño en disco</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>aún no medida</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Velocidad aquí</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>many</source>
        <translation>muchos</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>{set}, by its authors</source>
        <translation>{set}, según sus autores</translation>
    </message>
    <message>
        <source>best F1</source>
        <translation>mejor F1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>first right</source>
        <translation>primera correcta</translation>
    </message>
    <message>
        <source>in the first 3</source>
        <translation>entre las 3 primeras</translation>
    </message>
    <message>
        <source>in the first 5</source>
        <translation>entre las 5 primeras</translation>
    </message>
    <message>
        <source>right place in the first 3</source>
        <translation>lugar correcto entre los 3 primeros</translation>
    </message>
    <message>
        <source>int8 like float (cosine)</source>
        <translation>int8 como float (coseno)</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>seconds a window when installed</source>
        <translation>segundos por ventana al instalarlo</translation>
    </message>
    <message>
        <source>answers as before its conversion</source>
        <translation>respuestas como antes de la conversión</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Finds passages by their meaning</source>
        <translation>Encuentra pasajes por su significado</translation>
    </message>
    <message>
        <source>Asking it a few questions …</source>
        <translation>Se le hacen algunas preguntas …</translation>
    </message>
    <message>
        <source>the program’s own questions</source>
        <translation>preguntas propias del programa</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>error de calibración</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>What is known of the chosen model</source>
        <translation>Lo que se sabe del modelo elegido</translation>
    </message>
    <message>
        <source>Nothing is downloaded unless you ask for it here. Your documents and questions never leave.</source>
        <translation>No se descarga nada a menos que usted lo pida aquí. Sus documentos y preguntas nunca salen de este equipo.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Velocidad aquí</translation>
    </message>
    <message>
        <source>The time of one window of text on this computer</source>
        <translation>El tiempo de una ventana de texto en este equipo</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Descargar…</translation>
    </message>
    <message>
        <source>&amp;Verify its files</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Add a model…</source>
        <translation>&amp;Añadir un modelo…</translation>
    </message>
    <message>
        <source>Checkpoints of TensorFlow, PyTorch and ONNX are converted on this computer</source>
        <translation>Los puntos de control de TensorFlow, PyTorch y ONNX se convierten en este equipo</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>De un &amp;archivo…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>De una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Continue the &amp;download…</source>
        <translation>Continuar la &amp;descarga…</translation>
    </message>
    <message>
        <source>its files are whole</source>
        <translation>archivos íntegros</translation>
    </message>
    <message>
        <source>its files are damaged</source>
        <translation>archivos dañados</translation>
    </message>
    <message>
        <source>verified when it was loaded</source>
        <translation>verificado al cargarlo</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>All files are as they were installed.</source>
        <translation>Todos los archivos están tal como se instalaron.</translation>
    </message>
    <message>
        <source>Remove the model “{name}”?</source>
        <translation>¿Eliminar el modelo «{name}»?</translation>
    </message>
    <message>
        <source>Its files are deleted: {size}.</source>
        <translation>Se borrarán sus archivos: {size}.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>midiendo…</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Importing “{name}” … This may take a minute.</source>
        <translation>Importando «{name}»… Esto puede tardar un minuto.</translation>
    </message>
    <message>
        <source>Downloading a model needs packages that are not installed here: {packages}. Install them with: pip install &quot;desktop-qa[fetch]&quot;</source>
        <translation>Para descargar un modelo hacen falta paquetes que no están instalados aquí: {packages}. Instálelos con: pip install &quot;desktop-qa[fetch]&quot;</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>unos {size}</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>Download “{name}” from the network?</source>
        <translation>¿Descargar «{name}» de la red?</translation>
    </message>
    <message>
        <source>From {source} ({size}, licence {licence}). The files are asked for without any account; nothing about you or your documents is sent. Then the model is converted on this computer, which takes a few minutes.</source>
        <translation>De {source} ({size}, licencia {licence}). Los archivos se piden sin ninguna cuenta; no se envía nada sobre usted ni sus documentos. Después, el modelo se convierte en este equipo, lo que tarda unos minutos.</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>Asking {source} …</source>
        <translation>Consultando {source}…</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>Se ha añadido «{name}».</translation>
    </message>
    <message>
        <source>Stopped; nothing was installed. What was downloaded is kept and can be continued.</source>
        <translation>Detenido; no se instaló nada. Lo descargado se conserva y se puede continuar.</translation>
    </message>
    <message>
        <source>&amp;Measure it</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>Its speed, and how well it answers our own questions; its confidence is fitted to them</source>
        <translation>Su velocidad y lo bien que responde a nuestras propias preguntas; su confianza se ajusta a ellas</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>Notebook</source>
        <translation>Cuaderno</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>Buscar en preguntas y respuestas</translation>
    </message>
    <message>
        <source>Only &amp;this document</source>
        <translation>Solo este &amp;documento</translation>
    </message>
    <message>
        <source>Only st&amp;arred</source>
        <translation>Solo con es&amp;trella</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Answers as they were given</source>
        <translation>Respuestas tal como se dieron</translation>
    </message>
    <message>
        <source>&amp;Show in the document</source>
        <translation>&amp;Mostrar en el documento</translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation>E&amp;strella</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Export the notebook</source>
        <translation>Exportar el cuaderno</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>Nothing found. What you ask of documents is kept here.</source>
        <translation>No se encontró nada. Lo que pregunte a los documentos se guarda aquí.</translation>
    </message>
    <message>
        <source>No answer above the threshold.</source>
        <translation>Ninguna respuesta por encima del umbral.</translation>
    </message>
    <message>
        <source>page {page}, {percent} %</source>
        <translation>página {page}, {percent} %</translation>
    </message>
    <message>
        <source>Answered by {model}</source>
        <translation>Respondido por {model}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Search notes</source>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Resaltados y notas</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select text in the document and press H, or one of the colours beside it.</source>
        <translation>Todavía no hay nada marcado. Seleccione texto en el documento y pulse H o uno de los colores que aparecen al lado.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Remove this highlight</source>
        <translation>Quitar este resaltado</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Exportar notas…</translation>
    </message>
    <message>
        <source>p. {page}: {words}</source>
        <translation>p. {page}: {words}</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Editar la nota</translation>
    </message>
    <message>
        <source>Save a copy with the notes in it…</source>
        <translation>Guardar una copia con las notas…</translation>
    </message>
    <message>
        <source>in the file, by {author}</source>
        <translation>en el archivo, de {author}</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>en el archivo</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>This answer is a guess. A larger reader, MobileBERT, finds more (by its authors F1 {f1} on {set}), but reads slower. It is downloaded once, {size} MB; the network is used for nothing else.</source>
        <translation>Esta respuesta es una conjetura. Un lector mayor, MobileBERT, encuentra más (según sus autores F1 {f1} en {set}), pero lee más despacio. Se descarga una vez, {size} MB; la red no se usa para nada más.</translation>
    </message>
    <message>
        <source>Download it</source>
        <translation>Descargarlo</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>No, gracias</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>The password was wrong three times. Open the document again when you know it.</source>
        <translation>La contraseña fue incorrecta tres veces. Vuelva a abrir el documento cuando la sepa.</translation>
    </message>
    <message>
        <source>The document is encrypted and was not opened without its password.</source>
        <translation>El documento está cifrado y no se abrió sin su contraseña.</translation>
    </message>
    <message>
        <source>The page was not kept, and nothing is loaded unasked. “Try again” loads it.</source>
        <translation>La página no se conservó y no se carga nada sin pedirlo. «Reintentar» la carga.</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Go to page (Ctrl+G)</source>
        <translation>Ir a la página (Control+G)</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>This page cannot be shown.</source>
        <translation>No se puede mostrar esta página.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No command of this name</source>
        <translation>Ningún comando con ese nombre</translation>
    </message>
</context>
<context>
    <name>PassagesPane</name>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué se trata?</translation>
    </message>
    <message>
        <source>Find by meaning</source>
        <translation>Buscar por significado</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Pasaje anterior</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Pasaje siguiente</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>p. {page}, {percent} %</source>
        <translation>p. {page}, {percent} %</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password needed</source>
        <translation>Se necesita la contraseña</translation>
    </message>
    <message>
        <source>“{name}” is encrypted. Its &amp;password:</source>
        <translation>«{name}» está cifrado. &amp;Contraseña:</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Mostrarla</translation>
    </message>
    <message>
        <source>That is not the password. Tries left: {count}</source>
        <translation>Esa no es la contraseña. Intentos restantes: {count}</translation>
    </message>
</context>
<context>
    <name>Pointer</name>
    <message>
        <source>Answer {rank}: confidence {confidence} %, score {score}</source>
        <translation>Respuesta {rank}: confianza {confidence}&#xa0;%, puntuación {score}</translation>
    </message>
    <message>
        <source>Go to page {page}</source>
        <translation>Ir a la página {page}</translation>
    </message>
    <message>
        <source>{author}: {text}</source>
        <translation>{author}: {text}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer does not answer. Choose another one, or print into a PDF file.</source>
        <translation>La impresora no responde. Elija otra o imprima en un archivo PDF.</translation>
    </message>
    <message>
        <source>The printer took no further page. What was printed until then is complete.</source>
        <translation>La impresora no aceptó más páginas. Lo impreso hasta entonces está completo.</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>{size}, not all alike</source>
        <translation>{size}, no todas iguales</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No: the pages are pictures</source>
        <translation>No: las páginas son imágenes</translation>
    </message>
    <message>
        <source>Yes, but its letters have no meaning</source>
        <translation>Sí, pero sus caracteres no tienen significado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Tamaño de página</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Generado por</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ubicación</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Document properties</source>
        <translation>Propiedades del documento</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Reading the library</source>
        <translation>Lectura de la biblioteca</translation>
    </message>
    <message>
        <source>Reading: {count} documents left</source>
        <translation>Leyendo: quedan {count} documentos</translation>
    </message>
    <message>
        <source>Making {count} passages findable by meaning</source>
        <translation>Preparando {count} pasajes para buscarlos por significado</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Reading is paused.</source>
        <translation>La lectura está en pausa.</translation>
    </message>
    <message>
        <source>Reading waits until the computer is plugged in.</source>
        <translation>La lectura espera a que el ordenador esté enchufado.</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent documents</source>
        <translation>Documentos recientes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove from the list, with its questions</source>
        <translation>Quitar de la lista, con sus preguntas</translation>
    </message>
    <message>
        <source>{where} · page {page} of {pages} · {when}</source>
        <translation>{where} · página {page} de {pages} · {when}</translation>
    </message>
</context>
<context>
    <name>RecognitionDialog</name>
    <message>
        <source>Recognise text</source>
        <translation>Reconocer texto</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>Se averigua automáticamente</translation>
    </message>
    <message>
        <source>Recognise &amp;scans at once from now on</source>
        <translation>Reconocer en adelante los documentos es&amp;caneados al momento</translation>
    </message>
    <message>
        <source>Other languages are there when Tesseract’s data for them is installed, or lies in the folder {folder}.</source>
        <translation>Hay otros idiomas cuando sus datos de Tesseract están instalados o se encuentran en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation>&amp;Idioma del texto</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>&amp;Recognise the text</source>
        <translation>&amp;Reconocer el texto</translation>
    </message>
    <message>
        <source>Pages that are pictures and cannot be read yet: {count} of {total}</source>
        <translation>Páginas que son imágenes y aún no se pueden leer: {count} de {total}</translation>
    </message>
    <message>
        <source>The text of this document can be seen but not read: its letters have no meaning inside.</source>
        <translation>El texto de este documento se ve, pero no se puede leer: sus caracteres no tienen significado por dentro.</translation>
    </message>
    <message>
        <source>This document is a scan, or drawings only: it has no text that could be read or asked.</source>
        <translation>Este documento es un escaneado o solo contiene dibujos: no tiene texto que se pueda leer ni consultar.</translation>
    </message>
    <message>
        <source>&amp;Language…</source>
        <translation>&amp;Idioma…</translation>
    </message>
    <message>
        <source>Recognising the text …</source>
        <translation>Reconociendo el texto…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Recognising the text: page {done} of {total}</source>
        <translation>Reconociendo el texto: página {done} de {total}</translation>
    </message>
    <message>
        <source>The text was not recognised.</source>
        <translation>El texto no se reconoció.</translation>
    </message>
    <message>
        <source>The text was recognised. You can ask the document now.</source>
        <translation>Se ha reconocido el texto. Ya puede preguntar al documento.</translation>
    </message>
    <message>
        <source>The text was recognised ({language}). You can ask the document now.</source>
        <translation>El texto se reconoció ({language}). Ya puede preguntar al documento.</translation>
    </message>
    <message>
        <source>&amp;Save a searchable copy…</source>
        <translation>&amp;Guardar una copia con texto…</translation>
    </message>
    <message>
        <source>Another &amp;language…</source>
        <translation>Otro &amp;idioma…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ScrollMarks</name>
    <message>
        <source>Places of answers and of found text</source>
        <translation>Lugares de las respuestas y del texto encontrado</translation>
    </message>
    <message>
        <source>Answer {rank}: confidence {confidence} %</source>
        <translation>Respuesta {rank}: confianza {confidence}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Mark the selection</source>
        <translation>Marcar la selección</translation>
    </message>
    <message>
        <source>{colour} ({key})</source>
        <translation>{colour} ({key})</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>A&amp;sking</source>
        <translation>Pre&amp;guntas</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>Pri&amp;vacidad</translation>
    </message>
    <message>
        <source>&amp;Colours of the window</source>
        <translation>Colores de la ven&amp;tana</translation>
    </message>
    <message>
        <source>As the system</source>
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
        <source>Colours of the &amp;pages</source>
        <translation>Colores de las &amp;páginas</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Originales</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Reading &amp;font</source>
        <translation>Tipo de l&amp;etra de lectura</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con serifa</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sin serifa</translation>
    </message>
    <message>
        <source>Fixed width</source>
        <translation>Ancho fijo</translation>
    </message>
    <message>
        <source> pt</source>
        <translation>&#xa0;pt</translation>
    </message>
    <message>
        <source>Reading &amp;size</source>
        <translation>Ta&amp;maño de lectura</translation>
    </message>
    <message>
        <source>Font and size are for web pages, e-books and text. PDF pages stay as they are.</source>
        <translation>El tipo de letra y el tamaño valen para páginas web, libros electrónicos y texto. Las páginas PDF quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>A new language is used from the next start on.</source>
        <translation>El nuevo idioma se usará a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Movement, such as the flash of an answer</source>
        <translation>Movimient&amp;os, como el destello de una respuesta</translation>
    </message>
    <message>
        <source>&amp;Number of answers</source>
        <translation>&amp;Número de respuestas</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a confidence</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Umbral</translation>
    </message>
    <message>
        <source>Candidates of a lower confidence are shown in grey.</source>
        <translation>Los candidatos de menor confianza se muestran en gris.</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>&amp;Esfuerzo</translation>
    </message>
    <message>
        <source>Quick: the likeliest passages</source>
        <translation>Rápido: los pasajes más probables</translation>
    </message>
    <message>
        <source>Thorough: everything</source>
        <translation>Exhaustivo: todo</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>The one that comes with the program</source>
        <translation>El que viene con el programa</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>&amp;Hilos</translation>
    </message>
    <message>
        <source>&amp;Quiet on battery: one thread only</source>
        <translation>Si&amp;lencioso con batería: un solo hilo</translation>
    </message>
    <message>
        <source>&amp;Remember documents and questions</source>
        <translation>&amp;Recordar documentos y preguntas</translation>
    </message>
    <message>
        <source>&amp;Open the documents of the last time at the start</source>
        <translation>A&amp;brir al inicio los documentos de la última vez</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is ever sent anywhere.</source>
        <translation>Todo permanece en este equipo. Nunca se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>&amp;Clear what is remembered…</source>
        <translation>B&amp;orrar lo recordado…</translation>
    </message>
    <message>
        <source>Clear what is remembered</source>
        <translation>Borrar lo recordado</translation>
    </message>
    <message>
        <source>Forget all recent documents, their places and all questions?</source>
        <translation>¿Olvidar todos los documentos recientes, sus posiciones y todas las preguntas?</translation>
    </message>
    <message>
        <source>The documents themselves stay where they are. This cannot be undone.</source>
        <translation>Los documentos quedan donde están. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>&amp;Olvidar todo</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Olvidado.</translation>
    </message>
    <message>
        <source>&amp;Scans</source>
        <translation>Documentos es&amp;caneados</translation>
    </message>
    <message>
        <source>Offer to recognise their text</source>
        <translation>Ofrecer reconocer su texto</translation>
    </message>
    <message>
        <source>Recognise their text at once</source>
        <translation>Reconocer su texto al momento</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Bring back the settings from before the defaults</source>
        <translation>Recuperar los ajustes anteriores a los predeterminados</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>In the document</source>
        <translation>En el documento</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>This document has no outline.</source>
        <translation>Este documento no tiene índice.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Address of a page</source>
        <translation>Dirección de una página</translation>
    </message>
    <message>
        <source>Or paste the &amp;address of a page. Only that page is loaded.</source>
        <translation>O pegue la &amp;dirección de una página. Solo se carga esa página.</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recientes</translation>
    </message>
    <message>
        <source>Ask many documents at once: the &amp;library</source>
        <translation>Preguntar a muchos documentos a la vez: la &amp;biblioteca</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>TabAsking</name>
    <message>
        <source>There is no text here to ask. Choose the whole document.</source>
        <translation>Aquí no hay texto que consultar. Elija todo el documento.</translation>
    </message>
    <message>
        <source>The document has no text to read.</source>
        <translation>El documento no contiene texto que leer.</translation>
    </message>
</context>
<context>
    <name>TabMeaning</name>
    <message>
        <source>Find by meaning</source>
        <translation>Buscar por significado</translation>
    </message>
    <message>
        <source>The text of the document is being read.</source>
        <translation>Se está leyendo el texto del documento.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Comparing: {done} of {total} passages</source>
        <translation>Comparando: {done} de {total} pasajes</translation>
    </message>
    <message>
        <source>No passage was found.</source>
        <translation>No se encontró ningún pasaje.</translation>
    </message>
    <message>
        <source>No sentence encoder is installed: these passages share words.</source>
        <translation>No hay ningún codificador de frases instalado: estos pasajes comparten palabras.</translation>
    </message>
    <message>
        <source>Write some words or a sentence. Passages that are about it are listed, whatever words they use.</source>
        <translation>Escriba algunas palabras o una frase. Se listan los pasajes que tratan de ello, usen las palabras que usen.</translation>
    </message>
</context>
<context>
    <name>TabNotebook</name>
    <message>
        <source>These are the answers of {day}.</source>
        <translation>Estas son las respuestas del {day}.</translation>
    </message>
    <message>
        <source>The document’s text has changed since {day}, so it was asked again.</source>
        <translation>El texto del documento ha cambiado desde el {day}, por eso se preguntó de nuevo.</translation>
    </message>
    <message>
        <source>Another model reads now than on {day}, so the document was asked again.</source>
        <translation>Ahora lee otro modelo que el {day}, por eso se consultó de nuevo el documento.</translation>
    </message>
</context>
<context>
    <name>TabNotes</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>{name} - notes</source>
        <translation>{name} - notas</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Exportar notas</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save a copy with the notes in it</source>
        <translation>Guardar una copia con las notas</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The highlight was removed.</source>
        <translation>Se quitó el resaltado.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>TabPrinting</name>
    <message>
        <source>Printing: page {done} of {total}</source>
        <translation>Imprimiendo: página {done} de {total}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Close the tab</source>
        <translation>Cerrar la pestaña</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>Cerrar las &amp;demás</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Recar&amp;gar</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>Copiar la d&amp;irección</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>Copiar la &amp;ruta</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page {name}</source>
        <translation>Página {name}</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>ZoomField</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Choose a zoom</source>
        <translation>Elegir un zoom</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>_DropArea</name>
    <message>
        <source>Drop a document here</source>
        <translation>Suelte aquí un documento</translation>
    </message>
    <message>
        <source>PDF, EPUB, web page, Markdown or plain text. Then ask it a question.</source>
        <translation>PDF, EPUB, página web, Markdown o texto sin formato. Después, hágale una pregunta.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Abrir un archiv&amp;o…</translation>
    </message>
    <message>
        <source>Paste &amp;text</source>
        <translation>Pegar &amp;texto</translation>
    </message>
    <message>
        <source>Read the text in the clipboard as a document</source>
        <translation>Leer el texto del portapapeles como un documento</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>Probar el e&amp;jemplo</translation>
    </message>
    <message>
        <source>A short article that comes with the program</source>
        <translation>Un artículo corto que viene con el programa</translation>
    </message>
</context>
</TS>
