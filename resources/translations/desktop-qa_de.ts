<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Desktop QA</source>
        <translation>Info zu Desktop QA</translation>
    </message>
    <message>
        <source>Ask a document in plain words, see the answers where they stand. All of it happens on this computer.</source>
        <translation>Stellen Sie einem Dokument Fragen in einfachen Worten und sehen Sie die Antworten dort, wo sie stehen. Alles geschieht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Version {version} · Free software, AGPL-3.0-or-later</source>
        <translation>Version {version} · Freie Software, AGPL-3.0-or-later</translation>
    </message>
    <message>
        <source>&amp;Diagnostics, without any text of your documents:</source>
        <translation>&amp;Diagnose, ohne Text aus Ihren Dokumenten:</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>Für einen Fehlerbericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Show the &amp;log file</source>
        <translation>&amp;Protokolldatei anzeigen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;address…</source>
        <translation>&amp;Adresse öffnen…</translation>
    </message>
    <message>
        <source>Open pasted te&amp;xt</source>
        <translation>&amp;Text aus der Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>&amp;New tab</source>
        <translation>&amp;Neuer Tab</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Tab &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>Geschlossenen Tab &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Document propert&amp;ies</source>
        <translation>Do&amp;kumenteigenschaften</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find in document</source>
        <translation>Im Dokument &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Fit &amp;page</source>
        <translation>Ganze &amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Seiten&amp;breite</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>&amp;Drehen</translation>
    </message>
    <message>
        <source>&amp;Larger reading text</source>
        <translation>Größerer &amp;Lesetext</translation>
    </message>
    <message>
        <source>&amp;Smaller reading text</source>
        <translation>Kleinerer L&amp;esetext</translation>
    </message>
    <message>
        <source>Next page &amp;colours</source>
        <translation>Seiten&amp;farben wechseln</translation>
    </message>
    <message>
        <source>Si&amp;de bar</source>
        <translation>Se&amp;itenleiste</translation>
    </message>
    <message>
        <source>As&amp;k panel</source>
        <translation>F&amp;ragebereich</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>&amp;Menüleiste</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Main m&amp;enu</source>
        <translation>&amp;Hauptmenü</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Go to page</source>
        <translation>&amp;Gehe zu Seite</translation>
    </message>
    <message>
        <source>First &amp;page</source>
        <translation>&amp;Erste Seite</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>V&amp;orherige Seite</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Last page</source>
        <translation>&amp;Letzte Seite</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Nächster &amp;Tab</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>Vorherige&amp;r Tab</translation>
    </message>
    <message>
        <source>To the &amp;document</source>
        <translation>Zum &amp;Dokument</translation>
    </message>
    <message>
        <source>Ask a &amp;question</source>
        <translation>&amp;Frage stellen</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Lesen a&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Next answer</source>
        <translation>&amp;Nächste Antwort</translation>
    </message>
    <message>
        <source>&amp;Previous answer</source>
        <translation>&amp;Vorherige Antwort</translation>
    </message>
    <message>
        <source>&amp;Copy answer with citation</source>
        <translation>Antwort mit Quellenangabe &amp;kopieren</translation>
    </message>
    <message>
        <source>Save &amp;highlights in a copy…</source>
        <translation>Kopie mit &amp;Markierungen speichern…</translation>
    </message>
    <message>
        <source>&amp;Export answers…</source>
        <translation>Antworten e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Ask the whole &amp;document</source>
        <translation>Ganzes &amp;Dokument befragen</translation>
    </message>
    <message>
        <source>Ask the current p&amp;age</source>
        <translation>Aktuelle &amp;Seite befragen</translation>
    </message>
    <message>
        <source>Ask the se&amp;lection</source>
        <translation>Aus&amp;wahl befragen</translation>
    </message>
    <message>
        <source>Ask the current chapte&amp;r</source>
        <translation>Aktuelles Kapi&amp;tel befragen</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>&amp;Befehlspalette</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <source>&amp;About and diagnostics</source>
        <translation>&amp;Info und Diagnose</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Scrollen</translation>
    </message>
    <message>
        <source>Scroll a screen</source>
        <translation>Bildschirmweise scrollen</translation>
    </message>
    <message>
        <source>Start and end of the document</source>
        <translation>Anfang und Ende des Dokuments</translation>
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
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>&amp;Address of a page or a document:</source>
        <translation>&amp;Adresse einer Seite oder eines Dokuments:</translation>
    </message>
    <message>
        <source>Only this page is loaded: no scripts, no pictures or fonts from elsewhere.</source>
        <translation>Nur diese Seite wird geladen: keine Skripte, keine Bilder oder Schriften von anderswo.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>{page} · below the threshold</source>
        <translation>{page} · unter der Schwelle</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between alternatives</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Also: {others}</source>
        <translation>Auch: {others}</translation>
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
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>AnswerModel</name>
    <message>
        <source>{rank}: {text}, page {page}, confidence {confidence} percent</source>
        <translation>{rank}: {text}, Seite {page}, Konfidenz {confidence} Prozent</translation>
    </message>
    <message>
        <source>{answer}, below the threshold</source>
        <translation>{answer}, unter der Schwelle</translation>
    </message>
    <message>
        <source>Confidence {confidence} %, score {score}</source>
        <translation>Konfidenz {confidence}&#xa0;%, Bewertung {score}</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between alternatives</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Also found as: {others}</source>
        <translation>Auch gefunden als: {others}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Some settings could not be read; the file was kept as {name}.</source>
        <translation>Einige Einstellungen konnten nicht gelesen werden; die Datei wurde als {name} aufbewahrt.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you have open is safe; the log has the details.</source>
        <translation>Im Programm ist ein Fehler aufgetreten. Was Sie geöffnet haben, ist sicher; Einzelheiten stehen im Protokoll.</translation>
    </message>
</context>
<context>
    <name>AskHint</name>
    <message>
        <source>Type a question in plain words and press Enter. The answers are marked where they stand in the text.</source>
        <translation>Geben Sie eine Frage in einfachen Worten ein und drücken Sie die Eingabetaste. Die Antworten werden an ihrer Stelle im Text markiert.</translation>
    </message>
</context>
<context>
    <name>AskOptionsRow</name>
    <message>
        <source>Where to look</source>
        <translation>Suchbereich</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Ganzes Dokument</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>This chapter</source>
        <translation>Dieses Kapitel</translation>
    </message>
    <message>
        <source>Where to look for answers</source>
        <translation>Wo nach Antworten gesucht wird</translation>
    </message>
    <message>
        <source>Number of answers, threshold and effort</source>
        <translation>Anzahl der Antworten, Schwelle und Aufwand</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a confidence</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Candidates below this confidence are shown in grey</source>
        <translation>Kandidaten unter dieser Konfidenz werden grau dargestellt</translation>
    </message>
    <message>
        <source>Quick: the likeliest passages</source>
        <translation>Schnell: die wahrscheinlichsten Stellen</translation>
    </message>
    <message>
        <source>Thorough: everything</source>
        <translation>Gründlich: alles</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>A&amp;ntworten</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>Sch&amp;welle</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>A&amp;ufwand</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask this document</source>
        <translation>Dieses Dokument befragen</translation>
    </message>
    <message>
        <source>Who, when, where, how many …?</source>
        <translation>Wer, wann, wo, wie viele …?</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Type a question in plain words and press Enter. Escape stops the reading.</source>
        <translation>Geben Sie eine Frage in einfachen Worten ein und drücken Sie die Eingabetaste. Esc bricht das Lesen ab.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesevorgang</translation>
    </message>
    <message>
        <source>Stop reading (Esc)</source>
        <translation>Lesen abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>Fragen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Bereits gefragt</translation>
    </message>
    <message>
        <source>Questions to try</source>
        <translation>Fragen zum Ausprobieren</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>Reading {done} of {total}. Esc stops.</source>
        <translation>{done} von {total} gelesen. Esc bricht ab.</translation>
    </message>
    <message>
        <source>The document has no text to read.</source>
        <translation>Das Dokument enthält keinen lesbaren Text.</translation>
    </message>
    <message>
        <source>Answers: {count} · {seconds} s</source>
        <translation>Antworten: {count} · {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Answers: {count}. Best: {text}, page {page}, confidence {confidence} percent</source>
        <translation>Antworten: {count}. Beste: {text}, Seite {page}, Konfidenz {confidence} Prozent</translation>
    </message>
    <message>
        <source>The document does not seem to answer this. The closest passages are shown in grey.</source>
        <translation>Das Dokument scheint dies nicht zu beantworten. Die naheliegendsten Stellen sind grau dargestellt.</translation>
    </message>
    <message>
        <source>Nothing that could answer this was found here. Ask in other words, or of the whole document.</source>
        <translation>Hier wurde nichts gefunden, was dies beantworten könnte. Fragen Sie mit anderen Worten oder befragen Sie das ganze Dokument.</translation>
    </message>
    <message>
        <source>No answer · {seconds} s</source>
        <translation>Keine Antwort · {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>These are the best answers so far.</source>
        <translation>Dies sind die bisher besten Antworten.</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>Geben Sie zuerst eine Frage ein.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Documents ({patterns})</source>
        <translation>Dokumente ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
</context>
<context>
    <name>DocumentTab</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>&amp;Andere Datei öffnen…</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>Tab &amp;schließen</translation>
    </message>
    <message>
        <source>Opening “{name}” …</source>
        <translation>„{name}“ wird geöffnet …</translation>
    </message>
    <message>
        <source>Loading {address} …</source>
        <translation>{address} wird geladen …</translation>
    </message>
    <message>
        <source>“{name}” could not be opened</source>
        <translation>„{name}“ konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The document has no text to read.</source>
        <translation>Das Dokument enthält keinen lesbaren Text.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The file has changed on the disk and was loaded again.</source>
        <translation>Die Datei wurde auf dem Datenträger geändert und neu geladen.</translation>
    </message>
</context>
<context>
    <name>DocumentTabBar</name>
    <message>
        <source>Open documents</source>
        <translation>Geöffnete Dokumente</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Adresse des Links kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export answers</source>
        <translation>Antworten exportieren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save highlights in a copy</source>
        <translation>Kopie mit Markierungen speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{question}
Answer {rank}: {answer} ({confidence} %)</source>
        <translation>{question}
Antwort {rank}: {answer} ({confidence}&#xa0;%)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Choose another folder or make room.</source>
        <translation>Die Datei konnte nicht geschrieben werden ({why}). Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} von {count}</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Umschalt+F3</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Hits: {count}</source>
        <translation>Treffer: {count}</translation>
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
        <translation>Ein Link aus dem Dokument hinaus</translation>
    </message>
    <message>
        <source>The link leads to:</source>
        <translation>Der Link führt zu:</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Read it here</source>
        <translation>&amp;Hier lesen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen ablegen</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Neuer Tab</translation>
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
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Partly downloaded</source>
        <translation>Teilweise heruntergeladen</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Answers questions</source>
        <translation>Beantwortet Fragen</translation>
    </message>
    <message>
        <source>Starting point for training; answers no questions</source>
        <translation>Ausgangspunkt für ein Training; beantwortet keine Fragen</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number}&#xa0;ms</translation>
    </message>
    <message>
        <source>{number} ms for a window of {tokens} word pieces, threads: {threads}</source>
        <translation>{number}&#xa0;ms für ein Fenster von {tokens} Wortteilen, Threads: {threads}</translation>
    </message>
    <message>
        <source>Reading the weights …</source>
        <translation>Gewichte werden gelesen …</translation>
    </message>
    <message>
        <source>Reading the vocabulary …</source>
        <translation>Vokabular wird gelesen …</translation>
    </message>
    <message>
        <source>Converting and making it small …</source>
        <translation>Wird umgewandelt und verkleinert …</translation>
    </message>
    <message>
        <source>Checking that it answers …</source>
        <translation>Es wird geprüft, ob es antwortet …</translation>
    </message>
    <message>
        <source>Installing …</source>
        <translation>Wird installiert …</translation>
    </message>
    <message>
        <source>Downloading {name}: {done}</source>
        <translation>{name} wird heruntergeladen: {done}</translation>
    </message>
    <message>
        <source>Downloading {name}: {done} of {total}</source>
        <translation>{name} wird heruntergeladen: {done} von {total}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Größe auf dem Datenträger</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Tempo hier</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>many</source>
        <translation>viele</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>{set}, by its authors</source>
        <translation>{set}, laut den Autoren</translation>
    </message>
    <message>
        <source>best F1</source>
        <translation>bestes F1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>first right</source>
        <translation>erste richtig</translation>
    </message>
    <message>
        <source>in the first 3</source>
        <translation>unter den ersten 3</translation>
    </message>
    <message>
        <source>in the first 5</source>
        <translation>unter den ersten 5</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>seconds a window when installed</source>
        <translation>Sekunden je Fenster bei der Installation</translation>
    </message>
    <message>
        <source>answers as before its conversion</source>
        <translation>Antworten wie vor der Umwandlung</translation>
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
        <translation>Modelle</translation>
    </message>
    <message>
        <source>What is known of the chosen model</source>
        <translation>Was über das gewählte Modell bekannt ist</translation>
    </message>
    <message>
        <source>Nothing is downloaded unless you ask for it here. Your documents and questions never leave.</source>
        <translation>Heruntergeladen wird nur, was Sie hier anfordern. Ihre Dokumente und Fragen bleiben immer auf diesem Computer.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Tempo hier</translation>
    </message>
    <message>
        <source>The time of one window of text on this computer</source>
        <translation>Die Zeit für ein Textfenster auf diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>He&amp;runterladen…</translation>
    </message>
    <message>
        <source>&amp;Measure its speed</source>
        <translation>&amp;Tempo messen</translation>
    </message>
    <message>
        <source>&amp;Verify its files</source>
        <translation>Dateien &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Add a model…</source>
        <translation>Modell &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Checkpoints of TensorFlow, PyTorch and ONNX are converted on this computer</source>
        <translation>Checkpoints von TensorFlow, PyTorch und ONNX werden auf diesem Computer umgewandelt</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Aus einer &amp;Datei…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>Aus einem &amp;Ordner…</translation>
    </message>
    <message>
        <source>Continue the &amp;download…</source>
        <translation>He&amp;runterladen fortsetzen…</translation>
    </message>
    <message>
        <source>its files are whole</source>
        <translation>Dateien unversehrt</translation>
    </message>
    <message>
        <source>its files are damaged</source>
        <translation>Dateien beschädigt</translation>
    </message>
    <message>
        <source>verified when it was loaded</source>
        <translation>beim Laden geprüft</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>All files are as they were installed.</source>
        <translation>Alle Dateien sind so, wie sie installiert wurden.</translation>
    </message>
    <message>
        <source>Remove the model “{name}”?</source>
        <translation>Modell „{name}“ entfernen?</translation>
    </message>
    <message>
        <source>Its files are deleted: {size}.</source>
        <translation>Seine Dateien werden gelöscht: {size}.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>wird gemessen …</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Importing “{name}” … This may take a minute.</source>
        <translation>„{name}“ wird importiert … Das kann eine Minute dauern.</translation>
    </message>
    <message>
        <source>Downloading a model needs packages that are not installed here: {packages}. Install them with: pip install &quot;desktop-qa[fetch]&quot;</source>
        <translation>Zum Herunterladen eines Modells fehlen hier Pakete: {packages}. Installieren Sie sie mit: pip install &quot;desktop-qa[fetch]&quot;</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>etwa {size}</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>Download “{name}” from the network?</source>
        <translation>„{name}“ aus dem Netz herunterladen?</translation>
    </message>
    <message>
        <source>From {source} ({size}, licence {licence}). The files are asked for without any account; nothing about you or your documents is sent. Then the model is converted on this computer, which takes a few minutes.</source>
        <translation>Von {source} ({size}, Lizenz {licence}). Die Dateien werden ohne Konto abgerufen; nichts über Sie oder Ihre Dokumente wird gesendet. Danach wird das Modell auf diesem Computer umgewandelt, was einige Minuten dauert.</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>He&amp;runterladen</translation>
    </message>
    <message>
        <source>Asking {source} …</source>
        <translation>{source} wird abgefragt …</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>„{name}“ wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Stopped; nothing was installed. What was downloaded is kept and can be continued.</source>
        <translation>Abgebrochen; es wurde nichts installiert. Was heruntergeladen wurde, bleibt erhalten und kann fortgesetzt werden.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>The password was wrong three times. Open the document again when you know it.</source>
        <translation>Das Passwort war dreimal falsch. Öffnen Sie das Dokument erneut, wenn Sie es kennen.</translation>
    </message>
    <message>
        <source>The document is encrypted and was not opened without its password.</source>
        <translation>Das Dokument ist verschlüsselt und wurde ohne sein Passwort nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Go to page (Ctrl+G)</source>
        <translation>Gehe zu Seite (Strg+G)</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Diese Seite kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command of this name</source>
        <translation>Kein Befehl mit diesem Namen</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password needed</source>
        <translation>Passwort erforderlich</translation>
    </message>
    <message>
        <source>“{name}” is encrypted. Its &amp;password:</source>
        <translation>„{name}“ ist verschlüsselt. &amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>Passwort &amp;anzeigen</translation>
    </message>
    <message>
        <source>That is not the password. Tries left: {count}</source>
        <translation>Das ist nicht das Passwort. Verbleibende Versuche: {count}</translation>
    </message>
</context>
<context>
    <name>Pointer</name>
    <message>
        <source>Answer {rank}: confidence {confidence} %, score {score}</source>
        <translation>Antwort {rank}: Konfidenz {confidence}&#xa0;%, Bewertung {score}</translation>
    </message>
    <message>
        <source>Go to page {page}</source>
        <translation>Gehe zu Seite {page}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer does not answer. Choose another one, or print into a PDF file.</source>
        <translation>Der Drucker antwortet nicht. Wählen Sie einen anderen oder drucken Sie in eine PDF-Datei.</translation>
    </message>
    <message>
        <source>The printer took no further page. What was printed until then is complete.</source>
        <translation>Der Drucker hat keine weitere Seite angenommen. Was bis dahin gedruckt wurde, ist vollständig.</translation>
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
        <translation>{size}, nicht alle gleich</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No: the pages are pictures</source>
        <translation>Nein: die Seiten sind Bilder</translation>
    </message>
    <message>
        <source>Yes, but its letters have no meaning</source>
        <translation>Ja, aber seine Zeichen haben keine Bedeutung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Seitengröße</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Document properties</source>
        <translation>Dokumenteigenschaften</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent documents</source>
        <translation>Zuletzt geöffnete Dokumente</translation>
    </message>
    <message>
        <source>Page {page} of {pages} · {when}</source>
        <translation>Seite {page} von {pages} · {when}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove from the list, with its questions</source>
        <translation>Samt seinen Fragen aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>ScanNotice</name>
    <message>
        <source>The text of this document can be seen but not read: its letters have no meaning inside.</source>
        <translation>Der Text dieses Dokuments ist zu sehen, aber nicht lesbar: seine Zeichen haben im Inneren keine Bedeutung.</translation>
    </message>
    <message>
        <source>This document is a scan, or drawings only: it has no text that could be read or asked.</source>
        <translation>Dieses Dokument ist ein Scan oder besteht nur aus Zeichnungen: Es enthält keinen Text, der gelesen oder befragt werden könnte.</translation>
    </message>
    <message>
        <source>Install Tesseract to have the text recognised, then open the document again.</source>
        <translation>Installieren Sie Tesseract, um den Text erkennen zu lassen, und öffnen Sie das Dokument dann erneut.</translation>
    </message>
    <message>
        <source>{what} {hint}</source>
        <translation>{what} {hint}</translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>Text erkennen</translation>
    </message>
    <message>
        <source>Recognising the text …</source>
        <translation>Text wird erkannt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Recognising the text: page {done} of {total}</source>
        <translation>Texterkennung: Seite {done} von {total}</translation>
    </message>
    <message>
        <source>The text was recognised. You can ask the document now.</source>
        <translation>Der Text wurde erkannt. Sie können das Dokument jetzt befragen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ScrollMarks</name>
    <message>
        <source>Places of answers and of found text</source>
        <translation>Stellen der Antworten und Suchtreffer</translation>
    </message>
    <message>
        <source>Answer {rank}: confidence {confidence} %</source>
        <translation>Antwort {rank}: Konfidenz {confidence}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>A&amp;sking</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>Date&amp;nschutz</translation>
    </message>
    <message>
        <source>&amp;Colours of the window</source>
        <translation>F&amp;ensterfarben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
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
        <source>Colours of the &amp;pages</source>
        <translation>&amp;Seitenfarben</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Reading &amp;font</source>
        <translation>&amp;Leseschrift</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>Fixed width</source>
        <translation>Feste Breite</translation>
    </message>
    <message>
        <source> pt</source>
        <translation>&#xa0;pt</translation>
    </message>
    <message>
        <source>Reading &amp;size</source>
        <translation>Schriftg&amp;röße</translation>
    </message>
    <message>
        <source>Font and size are for web pages, e-books and text. PDF pages stay as they are.</source>
        <translation>Schrift und Größe gelten für Webseiten, E-Books und Text. PDF-Seiten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>A new language is used from the next start on.</source>
        <translation>Eine neue Sprache wird ab dem nächsten Start verwendet.</translation>
    </message>
    <message>
        <source>&amp;Movement, such as the flash of an answer</source>
        <translation>&amp;Bewegungen, etwa das Aufleuchten einer Antwort</translation>
    </message>
    <message>
        <source>&amp;Number of answers</source>
        <translation>Anza&amp;hl der Antworten</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a confidence</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>Sch&amp;welle</translation>
    </message>
    <message>
        <source>Candidates of a lower confidence are shown in grey.</source>
        <translation>Kandidaten mit geringerer Konfidenz werden grau dargestellt.</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>A&amp;ufwand</translation>
    </message>
    <message>
        <source>Quick: the likeliest passages</source>
        <translation>Schnell: die wahrscheinlichsten Stellen</translation>
    </message>
    <message>
        <source>Thorough: everything</source>
        <translation>Gründlich: alles</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>The one that comes with the program</source>
        <translation>Das mit dem Programm gelieferte</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>&amp;Threads</translation>
    </message>
    <message>
        <source>&amp;Quiet on battery: one thread only</source>
        <translation>Im A&amp;kkubetrieb zurückhaltend: nur ein Thread</translation>
    </message>
    <message>
        <source>&amp;Remember documents and questions</source>
        <translation>Dokumente und Fragen &amp;merken</translation>
    </message>
    <message>
        <source>&amp;Open the documents of the last time at the start</source>
        <translation>&amp;Beim Start die Dokumente vom letzten Mal öffnen</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is ever sent anywhere.</source>
        <translation>Alles bleibt auf diesem Computer. Es wird nie etwas irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>&amp;Clear what is remembered…</source>
        <translation>Gemerktes &amp;löschen…</translation>
    </message>
    <message>
        <source>Clear what is remembered</source>
        <translation>Gemerktes löschen</translation>
    </message>
    <message>
        <source>Forget all recent documents, their places and all questions?</source>
        <translation>Alle zuletzt geöffneten Dokumente, ihre Lesestellen und alle Fragen vergessen?</translation>
    </message>
    <message>
        <source>The documents themselves stay where they are. This cannot be undone.</source>
        <translation>Die Dokumente selbst bleiben, wo sie sind. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>&amp;Alles vergessen</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Vergessen.</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>In the document</source>
        <translation>Im Dokument</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkombinationen durchsuchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>This document has no outline.</source>
        <translation>Dieses Dokument hat keine Gliederung.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Address of a page</source>
        <translation>Adresse einer Seite</translation>
    </message>
    <message>
        <source>Or paste the &amp;address of a page. Only that page is loaded.</source>
        <translation>Oder fügen Sie die Ad&amp;resse einer Seite ein. Nur diese Seite wird geladen.</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>TabAsking</name>
    <message>
        <source>Reading the document: page {done} of {total}</source>
        <translation>Dokument wird gelesen: Seite {done} von {total}</translation>
    </message>
    <message>
        <source>Waiting for the document’s text …</source>
        <translation>Warten auf den Text des Dokuments …</translation>
    </message>
    <message>
        <source>There is no text here to ask. Choose the whole document.</source>
        <translation>Hier gibt es keinen Text, der befragt werden kann. Wählen Sie das ganze Dokument.</translation>
    </message>
</context>
<context>
    <name>TabPrinting</name>
    <message>
        <source>Printing: page {done} of {total}</source>
        <translation>Drucken: Seite {done} von {total}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Close the tab</source>
        <translation>Tab schließen</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page {name}</source>
        <translation>Seite {name}</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>_DropArea</name>
    <message>
        <source>Drop a document here</source>
        <translation>Legen Sie hier ein Dokument ab</translation>
    </message>
    <message>
        <source>PDF, EPUB, web page, Markdown or plain text. Then ask it a question.</source>
        <translation>PDF, EPUB, Webseite, Markdown oder einfacher Text. Stellen Sie ihm dann eine Frage.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Date&amp;i öffnen…</translation>
    </message>
    <message>
        <source>Paste &amp;text</source>
        <translation>&amp;Text einfügen</translation>
    </message>
    <message>
        <source>Read the text in the clipboard as a document</source>
        <translation>Den Text in der Zwischenablage als Dokument lesen</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>Beis&amp;piel ausprobieren</translation>
    </message>
    <message>
        <source>A short article that comes with the program</source>
        <translation>Ein kurzer Artikel, der mit dem Programm geliefert wird</translation>
    </message>
</context>
</TS>
