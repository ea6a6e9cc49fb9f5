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
        <source>The document has no text to read.</source>
        <translation>El documento no contiene texto que leer.</translation>
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
        <source>The document does not seem to answer this. The closest passages are shown in grey.</source>
        <translation>El documento no parece responder a esto. Los pasajes más cercanos se muestran en gris.</translation>
    </message>
    <message>
        <source>Nothing that could answer this was found here. Ask in other words, or of the whole document.</source>
        <translation>Aquí no se encontró nada que pueda responder a esto. Pregunte con otras palabras o consulte todo el documento.</translation>
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
        <source>There is no text in the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
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
</context>
<context>
    <name>DocumentTabBar</name>
    <message>
        <source>Open documents</source>
        <translation>Documentos abiertos</translation>
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
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{question}
Answer {rank}: {answer} ({confidence} %)</source>
        <translation>{question}
Respuesta {rank}: {answer} ({confidence}&#xa0;%)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Choose another folder or make room.</source>
        <translation>No se pudo escribir el archivo ({why}). Elija otra carpeta o libere espacio.</translation>
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
</context>
<context>
    <name>Header</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
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
        <source>New tab</source>
        <translation>Nueva pestaña</translation>
    </message>
    <message>
        <source>{document} – Desktop QA</source>
        <translation>{document} – Desktop QA</translation>
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
        <source>&amp;Measure its speed</source>
        <translation>&amp;Medir la velocidad</translation>
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
    <name>RecentList</name>
    <message>
        <source>Recent documents</source>
        <translation>Documentos recientes</translation>
    </message>
    <message>
        <source>Page {page} of {pages} · {when}</source>
        <translation>Página {page} de {pages} · {when}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove from the list, with its questions</source>
        <translation>Quitar de la lista, con sus preguntas</translation>
    </message>
</context>
<context>
    <name>ScanNotice</name>
    <message>
        <source>The text of this document can be seen but not read: its letters have no meaning inside.</source>
        <translation>El texto de este documento se ve, pero no se puede leer: sus caracteres no tienen significado por dentro.</translation>
    </message>
    <message>
        <source>This document is a scan, or drawings only: it has no text that could be read or asked.</source>
        <translation>Este documento es un escaneado o solo contiene dibujos: no tiene texto que se pueda leer ni consultar.</translation>
    </message>
    <message>
        <source>Install Tesseract to have the text recognised, then open the document again.</source>
        <translation>Instale Tesseract para que se reconozca el texto y vuelva a abrir el documento.</translation>
    </message>
    <message>
        <source>{what} {hint}</source>
        <translation>{what} {hint}</translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>Reconocer el texto</translation>
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
        <source>The text was recognised. You can ask the document now.</source>
        <translation>Se ha reconocido el texto. Ya puede preguntar al documento.</translation>
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
        <source>Reading the document: page {done} of {total}</source>
        <translation>Leyendo el documento: página {done} de {total}</translation>
    </message>
    <message>
        <source>Waiting for the document’s text …</source>
        <translation>Esperando el texto del documento…</translation>
    </message>
    <message>
        <source>There is no text here to ask. Choose the whole document.</source>
        <translation>Aquí no hay texto que consultar. Elija todo el documento.</translation>
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
