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
        <source>Save a cop&amp;y…</source>
        <translation>Kopie speic&amp;hern …</translation>
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
        <source>&amp;Highlight</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>Write a no&amp;te</source>
        <translation>Noti&amp;z schreiben</translation>
    </message>
    <message>
        <source>List of n&amp;otes</source>
        <translation>&amp;Liste der Notizen</translation>
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
        <source>&amp;Keep answer as highlight</source>
        <translation>Antwort als Markierung beha&amp;lten</translation>
    </message>
    <message>
        <source>Note&amp;book…</source>
        <translation>Not&amp;izbuch…</translation>
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
    <message>
        <source>Read e&amp;verything</source>
        <translation>&amp;Alles lesen</translation>
    </message>
    <message>
        <source>&amp;Debug information</source>
        <translation>&amp;Fehlersuche</translation>
    </message>
    <message>
        <source>Close or stop, the innermost first</source>
        <translation>Schließen oder anhalten, das Innerste zuerst</translation>
    </message>
    <message>
        <source>Reco&amp;gnise text in pictures…</source>
        <translation>Text in Bildern er&amp;kennen …</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>Ask all &amp;open documents</source>
        <translation>Alle &amp;offenen Dokumente fragen</translation>
    </message>
    <message>
        <source>Find by &amp;meaning</source>
        <translation>Nach &amp;Bedeutung suchen</translation>
    </message>
    <message>
        <source>Save a searc&amp;hable copy…</source>
        <translation>Durchsuch&amp;bare Kopie speichern …</translation>
    </message>
    <message>
        <source>Find similar passa&amp;ges</source>
        <translation>Ähnliche &amp;Textstellen suchen</translation>
    </message>
    <message>
        <source>Rotate lef&amp;t</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Two pa&amp;ges</source>
        <translation>&amp;Zwei Seiten</translation>
    </message>
    <message>
        <source>Si&amp;ngle page</source>
        <translation>&amp;Einzelne Seite</translation>
    </message>
    <message>
        <source>Present page &amp;by page</source>
        <translation>Seite für Seite &amp;vorführen</translation>
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
    <message>
        <source>{rank}: {text}, {place}</source>
        <translation>{rank}: {text}, {place}</translation>
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
    <message>
        <source>All open documents</source>
        <translation>Alle offenen Dokumente</translation>
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
        <source>Answers: {count} · {seconds} s</source>
        <translation>Antworten: {count} · {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Answers: {count}. Best: {text}, page {page}, confidence {confidence} percent</source>
        <translation>Antworten: {count}. Beste: {text}, Seite {page}, Konfidenz {confidence} Prozent</translation>
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
    <message>
        <source>Waiting for the document’s text …</source>
        <translation>Warten auf den Text des Dokuments …</translation>
    </message>
</context>
<context>
    <name>AskState</name>
    <message>
        <source>&amp;Read everything</source>
        <translation>&amp;Alles lesen</translation>
    </message>
    <message>
        <source>Read what was left out, from where the reading stopped (Enter once more)</source>
        <translation>Lesen, was ausgelassen wurde, von dort an, wo das Lesen endete (noch einmal Eingabe)</translation>
    </message>
</context>
<context>
    <name>AskWording</name>
    <message>
        <source>The likeliest {read} of {all} passages of the document were read.</source>
        <translation>Die wahrscheinlichsten {read} von {all} Abschnitten des Dokuments wurden gelesen.</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of this page were read.</source>
        <translation>Die wahrscheinlichsten {read} von {all} Abschnitten dieser Seite wurden gelesen.</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of the selection were read.</source>
        <translation>Die wahrscheinlichsten {read} von {all} Abschnitten der Auswahl wurden gelesen.</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of this chapter were read.</source>
        <translation>Die wahrscheinlichsten {read} von {all} Abschnitten dieses Kapitels wurden gelesen.</translation>
    </message>
    <message>
        <source>The document does not seem to answer this.</source>
        <translation>Das Dokument scheint das nicht zu beantworten.</translation>
    </message>
    <message>
        <source>This page does not seem to answer this.</source>
        <translation>Diese Seite scheint das nicht zu beantworten.</translation>
    </message>
    <message>
        <source>The selection does not seem to answer this.</source>
        <translation>Die Auswahl scheint das nicht zu beantworten.</translation>
    </message>
    <message>
        <source>This chapter does not seem to answer this.</source>
        <translation>Dieses Kapitel scheint das nicht zu beantworten.</translation>
    </message>
    <message>
        <source>No answer yet. {covered}</source>
        <translation>Noch keine Antwort. {covered}</translation>
    </message>
    <message>
        <source>The closest passages are shown in grey.</source>
        <translation>Die nächstliegenden Stellen sind grau gezeigt.</translation>
    </message>
    <message>
        <source>Ask in other words.</source>
        <translation>Fragen Sie mit anderen Worten.</translation>
    </message>
    <message>
        <source>Ask in other words, or of the whole document.</source>
        <translation>Fragen Sie mit anderen Worten oder das ganze Dokument.</translation>
    </message>
    <message>
        <source>Property of the document</source>
        <translation>Eigenschaft des Dokuments</translation>
    </message>
    <message>
        <source>Property of the document · page {page}</source>
        <translation>Eigenschaft des Dokuments · Seite {page}</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of the open documents were read.</source>
        <translation>Die {read} wahrscheinlichsten von {all} Stellen der offenen Dokumente wurden gelesen.</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of the library were read.</source>
        <translation>Die {read} wahrscheinlichsten von {all} Stellen der Bibliothek wurden gelesen.</translation>
    </message>
    <message>
        <source>The open documents do not seem to answer this.</source>
        <translation>Die offenen Dokumente scheinen das nicht zu beantworten.</translation>
    </message>
    <message>
        <source>The library does not seem to answer this.</source>
        <translation>Die Bibliothek scheint das nicht zu beantworten.</translation>
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
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{name} is the document that is open. Choose another name for the copy.</source>
        <translation>{name} ist das geöffnete Dokument. Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>making the annotated copy</source>
        <translation>Das Anlegen der Kopie mit Anmerkungen</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}. Choose another folder or make room.</source>
        <translation>{name} konnte nicht gespeichert werden: {reason}. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>{name} holds no text of its own: it may be made by a script. Save it as PDF with a browser, or copy its text and paste it here.</source>
        <translation>{name} enthält selbst keinen Text: Er wird vielleicht von einem Skript erzeugt. Speichern Sie die Seite mit einem Browser als PDF, oder kopieren Sie ihren Text und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>The part of the program that reads documents cannot be started: {reason}</source>
        <translation>Der Teil des Programms, der Dokumente liest, kann nicht gestartet werden: {reason}</translation>
    </message>
    <message>
        <source>{name}: page {number} is too large to draw at this size. Zoom out.</source>
        <translation>{name}: Seite {number} ist zu groß, um sie in dieser Größe zu zeichnen. Verkleinern Sie die Ansicht.</translation>
    </message>
    <message>
        <source>opening it</source>
        <translation>Das Öffnen</translation>
    </message>
    <message>
        <source>closing it</source>
        <translation>Das Schließen</translation>
    </message>
    <message>
        <source>laying it out</source>
        <translation>Das Umbrechen</translation>
    </message>
    <message>
        <source>drawing page {number}</source>
        <translation>Das Zeichnen von Seite {number}</translation>
    </message>
    <message>
        <source>reading the links of page {number}</source>
        <translation>Das Lesen der Links auf Seite {number}</translation>
    </message>
    <message>
        <source>reading the text of page {number}</source>
        <translation>Das Lesen des Textes von Seite {number}</translation>
    </message>
    <message>
        <source>reading its text</source>
        <translation>Das Lesen des Textes</translation>
    </message>
    <message>
        <source>adding the text of page {number}</source>
        <translation>Das Hinzufügen des Textes von Seite {number}</translation>
    </message>
    <message>
        <source>looking at its pages</source>
        <translation>Das Ansehen der Seiten</translation>
    </message>
    <message>
        <source>saving {file}</source>
        <translation>Das Speichern von {file}</translation>
    </message>
    <message>
        <source>The document is no longer open. Open it again.</source>
        <translation>Das Dokument ist nicht mehr geöffnet. Öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>Das Öffnen</translation>
    </message>
    <message>
        <source>{name}: {doing} needs more memory than a document may take.</source>
        <translation>{name}: {doing} braucht mehr Speicher, als ein Dokument belegen darf.</translation>
    </message>
    <message>
        <source>it needs more memory than a document may take</source>
        <translation>es wird mehr Speicher gebraucht, als ein Dokument belegen darf</translation>
    </message>
    <message>
        <source>{name}: {doing} failed ({reason}).</source>
        <translation>{name}: {doing} ist fehlgeschlagen ({reason}).</translation>
    </message>
    <message>
        <source>It may be damaged: get it again.</source>
        <translation>Die Datei ist vielleicht beschädigt: Besorgen Sie sie erneut.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; web pages are read up to {most} MB. Save it as PDF with a browser and open that.</source>
        <translation>{name} hat {size} MB; Webseiten werden bis {most} MB gelesen. Speichern Sie die Seite mit einem Browser als PDF und öffnen Sie dieses.</translation>
    </message>
    <message>
        <source>{name} holds nothing but white space.</source>
        <translation>{name} enthält nur Leerraum.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Only the first {shown} MB of {size} MB are shown. Split the file to read the rest.</source>
        <translation>Nur die ersten {shown} MB von {size} MB werden gezeigt. Teilen Sie die Datei, um den Rest zu lesen.</translation>
    </message>
    <message>
        <source>{name} is a web archive without a page in it. Save the page again.</source>
        <translation>{name} ist ein Webarchiv, das keine Seite enthält. Speichern Sie die Seite erneut.</translation>
    </message>
    <message>
        <source>{name} has no pages. It may be damaged: get it again.</source>
        <translation>{name} hat keine Seiten. Die Datei ist vielleicht beschädigt: Besorgen Sie sie erneut.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be opened as {kind}. Get the file again.</source>
        <translation>{name} ist beschädigt und kann nicht als {kind} geöffnet werden. Besorgen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>{name} is encrypted: give its password.</source>
        <translation>{name} ist verschlüsselt: Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>{name}: the password is wrong.</source>
        <translation>{name}: Das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>laying out</source>
        <translation>Das Umbrechen</translation>
    </message>
    <message>
        <source>reading its pages</source>
        <translation>Das Lesen der Seiten</translation>
    </message>
    <message>
        <source>{name} has no page {number}.</source>
        <translation>{name} hat keine Seite {number}.</translation>
    </message>
    <message>
        <source>The program is closing; the document was not read.</source>
        <translation>Das Programm wird beendet; das Dokument wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The process that reads documents had ended and was started again.</source>
        <translation>Der Prozess, der Dokumente liest, war beendet und wurde neu gestartet.</translation>
    </message>
    <message>
        <source>{name}: {doing} ended the reading process. The file may be damaged; other documents are not affected.</source>
        <translation>{name}: {doing} hat den Leseprozess beendet. Die Datei ist vielleicht beschädigt; andere Dokumente sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The document needs more memory than it may take.</source>
        <translation>Das Dokument braucht mehr Speicher, als es belegen darf.</translation>
    </message>
    <message>
        <source>The document cannot be read ({reason}).</source>
        <translation>Das Dokument kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>eine Präsentation</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>ein Office-Dokument</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>das Dokument</translation>
    </message>
    <message>
        <source>{what} is an address: it has to be fetched before it can be opened.</source>
        <translation>{what} ist eine Adresse: Sie muss erst geladen werden, bevor sie geöffnet werden kann.</translation>
    </message>
    <message>
        <source>{name} is a folder. Open one of the documents in it.</source>
        <translation>{name} ist ein Ordner. Öffnen Sie eines der Dokumente darin.</translation>
    </message>
    <message>
        <source>{path} does not exist. Was it moved or renamed?</source>
        <translation>{path} gibt es nicht. Wurde die Datei verschoben oder umbenannt?</translation>
    </message>
    <message>
        <source>{name} may not be read: you lack the permission.</source>
        <translation>{name} darf nicht gelesen werden: Ihnen fehlt die Berechtigung.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is an old office document. Save it as PDF and open that.</source>
        <translation>{name} ist ein altes Office-Dokument. Speichern Sie es als PDF und öffnen Sie dieses.</translation>
    </message>
    <message>
        <source>{name} is a damaged archive. Get the file again.</source>
        <translation>{name} ist ein beschädigtes Archiv. Besorgen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>{name} is {what}. Save it as PDF and open that.</source>
        <translation>{name} ist {what}. Speichern Sie die Datei als PDF und öffnen Sie dieses.</translation>
    </message>
    <message>
        <source>{name} is an archive without a document in it. Unpack it and open what is inside.</source>
        <translation>{name} ist ein Archiv ohne Dokument darin. Entpacken Sie es und öffnen Sie, was darin ist.</translation>
    </message>
    <message>
        <source>{name} is named like a PDF file but is none, or is damaged. Get it again.</source>
        <translation>{name} heißt wie eine PDF-Datei, ist aber keine oder ist beschädigt. Besorgen Sie sie erneut.</translation>
    </message>
    <message>
        <source>{name} is no document that can be read. Readable are PDF, EPUB, XPS, FB2, MOBI, CBZ, HTML, MHTML, Markdown and plain text.</source>
        <translation>{name} ist kein lesbares Dokument. Lesbar sind PDF, EPUB, XPS, FB2, MOBI, CBZ, HTML, MHTML, Markdown und einfacher Text.</translation>
    </message>
    <message>
        <source>Open the page in a browser, save it, and open the saved file.</source>
        <translation>Öffnen Sie die Seite in einem Browser, speichern Sie sie und öffnen Sie die gespeicherte Datei.</translation>
    </message>
    <message>
        <source>{address} cannot be opened: only addresses that begin with http or https are.</source>
        <translation>{address} kann nicht geöffnet werden: Das geht nur mit Adressen, die mit http oder https beginnen.</translation>
    </message>
    <message>
        <source>{address} is not an address. Type it as in a browser, such as https://example.org/page.</source>
        <translation>{address} ist keine Adresse. Geben Sie sie wie in einem Browser ein, etwa https://example.org/page.</translation>
    </message>
    <message>
        <source>The address holds a user name. {advice}</source>
        <translation>Die Adresse enthält einen Benutzernamen. {advice}</translation>
    </message>
    <message>
        <source>{address} is not an address. Check it for typing errors.</source>
        <translation>{address} ist keine Adresse. Prüfen Sie sie auf Tippfehler.</translation>
    </message>
    <message>
        <source>The page sends its reader on to an address that is not safe to follow ({scheme}:). {advice}</source>
        <translation>Die Seite leitet an eine Adresse weiter, der nicht sicher gefolgt werden kann ({scheme}:). {advice}</translation>
    </message>
    <message>
        <source>The page sends its reader on to a {scheme}: address, which is not followed.</source>
        <translation>Die Seite leitet an eine {scheme}:-Adresse weiter; ihr wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>{host} answers too slowly. Try again later, or save the page in a browser.</source>
        <translation>{host} antwortet zu langsam. Versuchen Sie es später erneut oder speichern Sie die Seite in einem Browser.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Try again.</source>
        <translation>Die Verbindung zu {host} ist abgebrochen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{host} sent an empty page. {advice}</source>
        <translation>{host} hat eine leere Seite gesendet. {advice}</translation>
    </message>
    <message>
        <source>The page is packed in a way that is not understood ({kind}). {advice}</source>
        <translation>Die Seite ist auf eine unbekannte Weise gepackt ({kind}). {advice}</translation>
    </message>
    <message>
        <source>What the server sent is damaged. Try again.</source>
        <translation>Was der Server gesendet hat, ist beschädigt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What {host} sends is larger than {size} MB. Save it in a browser and open the saved file.</source>
        <translation>Was {host} sendet, ist größer als {size} MB. Speichern Sie es in einem Browser und öffnen Sie die gespeicherte Datei.</translation>
    </message>
    <message>
        <source>{host} has no such page ({code}). Check the address.</source>
        <translation>{host} hat keine solche Seite ({code}). Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{host} does not give this page to everyone ({code}). {advice}</source>
        <translation>{host} gibt diese Seite nicht jedem ({code}). {advice}</translation>
    </message>
    <message>
        <source>{host} asks to wait before asking again ({code}). Try again later.</source>
        <translation>{host} bittet, vor der nächsten Anfrage zu warten ({code}). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{host} sends its reader in circles ({code}). {advice}</source>
        <translation>{host} leitet im Kreis weiter ({code}). {advice}</translation>
    </message>
    <message>
        <source>{host} has a fault of its own ({code}). Try again later.</source>
        <translation>Bei {host} selbst ist ein Fehler aufgetreten ({code}). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{host} refused the page ({code}). {advice}</source>
        <translation>{host} hat die Seite verweigert ({code}). {advice}</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host} (certificate). Nothing was loaded.</source>
        <translation>{host} konnte nicht beweisen, dass es {host} ist (Zertifikat). Es wurde nichts geladen.</translation>
    </message>
    <message>
        <source>{host} does not answer. Try again later.</source>
        <translation>{host} antwortet nicht. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Check the address and the connection.</source>
        <translation>{host} ist nicht erreichbar. Prüfen Sie die Adresse und die Verbindung.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei existiert bereits</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Ordner</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Speicherplatz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Nur lesbares Dateisystem</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Eingabe-/Ausgabefehler</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>Datenbank oder Datenträger ist voll</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>die Datenbank ist nur lesbar</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>Datenbankdatei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>Datenbank ist gesperrt</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Ein-/Ausgabefehler des Datenträgers</translation>
    </message>
    <message>
        <source>No answer above the threshold. The best candidates:</source>
        <translation>Keine Antwort über der Schwelle. Die besten Kandidaten:</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Keine Antwort.</translation>
    </message>
    <message>
        <source>page {page}, confidence {percent}%</source>
        <translation>Seite {page}, Konfidenz {percent} %</translation>
    </message>
    <message>
        <source>“{answer}” ({title}, p. {page})</source>
        <translation>„{answer}“ ({title}, S. {page})</translation>
    </message>
    <message>
        <source>The history could not be saved ({reason}). Free some disk space or check the rights of {path}.</source>
        <translation>Der Verlauf konnte nicht gespeichert werden ({reason}). Schaffen Sie Speicherplatz oder prüfen Sie die Rechte von {path}.</translation>
    </message>
    <message>
        <source>The history could not be read. It was kept as {name} and a new one was begun.</source>
        <translation>Der Verlauf konnte nicht gelesen werden. Er wurde als {name} aufbewahrt und ein neuer begonnen.</translation>
    </message>
    <message>
        <source>The history cannot be written to {path} ({reason}); what you do now is forgotten when the program ends.</source>
        <translation>Der Verlauf kann nicht nach {path} geschrieben werden ({reason}); was Sie jetzt tun, wird beim Beenden des Programms vergessen.</translation>
    </message>
    <message>
        <source>This is a {kind} model, not a BERT.</source>
        <translation>Dies ist ein {kind}-Modell, kein BERT.</translation>
    </message>
    <message>
        <source>There is nothing in the library to read for this. Add a folder, or look in more of them.</source>
        <translation>Dazu gibt es in der Bibliothek nichts zu lesen. Fügen Sie einen Ordner hinzu oder suchen Sie in mehr Ordnern.</translation>
    </message>
    <message>
        <source>The drive is not there.</source>
        <translation>Das Laufwerk ist nicht da.</translation>
    </message>
    <message>
        <source>It is not there. If it is on a drive, plug that in; else remove it from the library.</source>
        <translation>Er ist nicht da. Liegt er auf einem Laufwerk, schließen Sie es an; sonst entfernen Sie ihn aus der Bibliothek.</translation>
    </message>
    <message>
        <source>It cannot be looked at: {reason}.</source>
        <translation>Er kann nicht angesehen werden: {reason}.</translation>
    </message>
    <message>
        <source>The file has changed while it was read.</source>
        <translation>Die Datei hat sich geändert, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>{name} is no file that can be read.</source>
        <translation>{name} ist keine Datei, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>{name} is larger than {size} MB, which is too much for the library.</source>
        <translation>{name} ist größer als {size} MB, das ist zu viel für die Bibliothek.</translation>
    </message>
    <message>
        <source>{name} has no text: its pages are pictures, or empty.</source>
        <translation>{name} hat keinen Text: Die Seiten sind Bilder oder leer.</translation>
    </message>
    <message>
        <source>{name} has a text whose letters are not those that are seen.</source>
        <translation>{name} hat einen Text, dessen Buchstaben nicht die sind, die man sieht.</translation>
    </message>
    <message>
        <source>The library’s store was damaged. It was kept as {name}; the folders are being read anew.</source>
        <translation>Der Speicher der Bibliothek war beschädigt. Er wurde als {name} aufgehoben; die Ordner werden neu gelesen.</translation>
    </message>
    <message>
        <source>The library cannot be kept in {path} ({reason}); what is read now is forgotten when the program ends.</source>
        <translation>Die Bibliothek kann nicht in {path} aufbewahrt werden ({reason}); was jetzt gelesen wird, ist nach dem Beenden vergessen.</translation>
    </message>
    <message>
        <source>The library could not be written ({reason}). Free some disk space or check the rights of {path}.</source>
        <translation>Die Bibliothek konnte nicht geschrieben werden ({reason}). Schaffen Sie Platz auf dem Datenträger oder prüfen Sie die Rechte von {path}.</translation>
    </message>
    <message>
        <source>Another Desktop QA is reading the library at the moment; it finds what is new, too.</source>
        <translation>Ein anderes Desktop QA liest die Bibliothek gerade; es findet auch, was neu ist.</translation>
    </message>
    <message>
        <source>The library could not be written ({reason}).</source>
        <translation>Die Bibliothek konnte nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>Only BERT models with absolute positions can be read.</source>
        <translation>Nur BERT-Modelle mit absoluten Positionen können gelesen werden.</translation>
    </message>
    <message>
        <source>The activation {name} is none of {names}.</source>
        <translation>Die Aktivierung {name} ist keine von {names}.</translation>
    </message>
    <message>
        <source>This is not a BERT configuration: {reason}.</source>
        <translation>Dies ist keine BERT-Konfiguration: {reason}.</translation>
    </message>
    <message>
        <source>{heads} heads do not divide a width of {width}.</source>
        <translation>{heads} Köpfe teilen eine Breite von {width} nicht.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a model configuration: {reason}</source>
        <translation>{path} kann nicht als Modellkonfiguration gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>{path} is not a model configuration.</source>
        <translation>{path} ist keine Modellkonfiguration.</translation>
    </message>
    <message>
        <source>{name} is {value}</source>
        <translation>{name} ist {value}</translation>
    </message>
    <message>
        <source>{heads} heads do not divide a width of {width}</source>
        <translation>{heads} Köpfe teilen eine Breite von {width} nicht</translation>
    </message>
    <message>
        <source>This is not a MobileBERT configuration: {reason}.</source>
        <translation>Dies ist keine MobileBERT-Konfiguration: {reason}.</translation>
    </message>
    <message>
        <source>This is a {kind} model, not a MobileBERT.</source>
        <translation>Dies ist ein {kind}-Modell, kein MobileBERT.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} fehlt</translation>
    </message>
    <message>
        <source>{name} {value} is none of {names}</source>
        <translation>{name} {value} ist keines von {names}</translation>
    </message>
    <message>
        <source>There is no configuration {name}; there are: {names}.</source>
        <translation>Es gibt keine Konfiguration {name}; es gibt: {names}.</translation>
    </message>
    <message>
        <source>The model in {folder} does not work: {reason}</source>
        <translation>Das Modell in {folder} funktioniert nicht: {reason}</translation>
    </message>
    <message>
        <source>The model&apos;s {name} is {dtype} of shape {shape}, not float32 of [1, {length}].</source>
        <translation>{name} des Modells ist {dtype} der Form {shape}, nicht float32 der Form [1, {length}].</translation>
    </message>
    <message>
        <source>The model&apos;s {name} holds numbers that are not finite.</source>
        <translation>{name} des Modells enthält Zahlen, die nicht endlich sind.</translation>
    </message>
    <message>
        <source>{path} is not unpacked: {reason}.</source>
        <translation>{path} wird nicht entpackt: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged or cut off ({reason}). Download it again.</source>
        <translation>{path} ist beschädigt oder abgeschnitten ({reason}). Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>{path} is not unpacked: {name} leads out of it.</source>
        <translation>{path} wird nicht entpackt: {name} führt hinaus.</translation>
    </message>
    <message>
        <source>{path} would unpack to {size} GB, which no MobileBERT needs; it is not unpacked.</source>
        <translation>{path} würde entpackt {size} GB belegen, was kein MobileBERT braucht; die Datei wird nicht entpackt.</translation>
    </message>
    <message>
        <source>{path} is too large to be the index of a checkpoint.</source>
        <translation>{path} ist zu groß für das Verzeichnis eines Checkpoints.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s index {path} cannot be read: {reason}.</source>
        <translation>Das Verzeichnis {path} des Checkpoints kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path}: checkpoints of big-endian machines are not supported.</source>
        <translation>{path}: Checkpoints von Big-Endian-Rechnern werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>{path} is damaged or not a TensorFlow checkpoint&apos;s index ({reason}).</source>
        <translation>{path} ist beschädigt oder kein Verzeichnis eines TensorFlow-Checkpoints ({reason}).</translation>
    </message>
    <message>
        <source>{path} is damaged: it has no header.</source>
        <translation>{path} ist beschädigt: Der Kopf fehlt.</translation>
    </message>
    <message>
        <source>{name}: variable {variable} is stored in slices (a partitioned variable), which is not supported; save the checkpoint without a partitioner.</source>
        <translation>{name}: Die Variable {variable} ist in Stücken gespeichert (partitionierte Variable), was nicht unterstützt wird; speichern Sie den Checkpoint ohne Partitionierung.</translation>
    </message>
    <message>
        <source>{name}: variable {variable} has a type that holds no weights.</source>
        <translation>{name}: Die Variable {variable} hat einen Typ, der keine Gewichte enthält.</translation>
    </message>
    <message>
        <source>{name}: {variable} has not as many values as its shape {shape}.</source>
        <translation>{name}: {variable} hat nicht so viele Werte, wie die Form {shape} verlangt.</translation>
    </message>
    <message>
        <source>{name}: {variable} is damaged.</source>
        <translation>{name}: {variable} ist beschädigt.</translation>
    </message>
    <message>
        <source>{name}: {variable} is damaged: it does not match its checksum.</source>
        <translation>{name}: {variable} ist beschädigt: Die Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>{name}: the object graph is damaged ({reason}).</source>
        <translation>{name}: Der Objektgraph ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s part {path} cannot be read: {reason}.</source>
        <translation>Der Teil {path} des Checkpoints kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} is cut off: {name} lies past its end. Download it again.</source>
        <translation>{path} ist abgeschnitten: {name} liegt hinter dem Ende. Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>{path} is damaged: {name} does not match its checksum. Download it again.</source>
        <translation>{path} ist beschädigt: Die Prüfsumme von {name} stimmt nicht. Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>its footer is missing</source>
        <translation>das Ende der Datei fehlt</translation>
    </message>
    <message>
        <source>a block runs past its end</source>
        <translation>ein Block reicht über das Ende hinaus</translation>
    </message>
    <message>
        <source>a block does not match its checksum</source>
        <translation>die Prüfsumme eines Blocks stimmt nicht</translation>
    </message>
    <message>
        <source>its blocks are compressed</source>
        <translation>die Blöcke sind komprimiert</translation>
    </message>
    <message>
        <source>{name} holds {dtype} numbers, not weights.</source>
        <translation>{name} enthält {dtype}-Zahlen, keine Gewichte.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{source} is no MobileBERT as the {format_name} has it{guess}: unknown tensors {names}.</source>
        <translation>{source} ist kein MobileBERT, wie {format_name} es kennt{guess}: unbekannte Tensoren {names}.</translation>
    </message>
    <message>
        <source> (it looks like {architecture})</source>
        <translation> (es sieht nach {architecture} aus)</translation>
    </message>
    <message>
        <source>a Hugging Face model (config.json with model.safetensors or pytorch_model.bin), a TF1 or TF2 checkpoint, a SavedModel, a .tflite or an .onnx file</source>
        <translation>ein Hugging-Face-Modell (config.json mit model.safetensors oder pytorch_model.bin), einen TF1- oder TF2-Checkpoint, ein SavedModel, eine .tflite- oder eine .onnx-Datei</translation>
    </message>
    <message>
        <source>There is no file or directory {path}.</source>
        <translation>Es gibt keine Datei und keinen Ordner {path}.</translation>
    </message>
    <message>
        <source>{path} holds several TFLite models: name one of {names}.</source>
        <translation>{path} enthält mehrere TFLite-Modelle: Nennen Sie eines von {names}.</translation>
    </message>
    <message>
        <source>{path} holds no model that can be imported{seen}. Give {readable}.</source>
        <translation>{path} enthält kein Modell, das importiert werden kann{seen}. Geben Sie an: {readable}.</translation>
    </message>
    <message>
        <source> (unknown kind of file)</source>
        <translation> (unbekannte Art von Datei)</translation>
    </message>
    <message>
        <source>, only Keras or Flax weights: download its safetensors or pytorch_model.bin as well</source>
        <translation>, nur Gewichte von Keras oder Flax: Laden Sie auch safetensors oder pytorch_model.bin herunter</translation>
    </message>
    <message>
        <source>, only {names}</source>
        <translation>, nur {names}</translation>
    </message>
    <message>
        <source>: it is empty</source>
        <translation>: es ist leer</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>A document that is not remembered</source>
        <translation>Ein Dokument, das nicht gemerkt wurde</translation>
    </message>
    <message>
        <source>No answer above the threshold.</source>
        <translation>Keine Antwort über der Schwelle.</translation>
    </message>
    <message>
        <source>{path} is no file of questions in SQuAD&apos;s format: {reason}</source>
        <translation>{path} ist keine Datei mit Fragen im Format von SQuAD: {reason}</translation>
    </message>
    <message>
        <source>This form can be shown by Adobe Reader only (XFA): its pages here are empty. Open it there, print it as PDF and open that.</source>
        <translation>Dieses Formular kann nur Adobe Reader anzeigen (XFA): Hier sind seine Seiten leer. Öffnen Sie es dort, drucken Sie es als PDF und öffnen Sie dieses.</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>{name} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>making the copy</source>
        <translation>Erstellen der Kopie</translation>
    </message>
    <message>
        <source>{path} is no TFLite model.</source>
        <translation>{path} ist kein TFLite-Modell.</translation>
    </message>
    <message>
        <source>{path} holds no graph.</source>
        <translation>{path} enthält keinen Graphen.</translation>
    </message>
    <message>
        <source>{path} keeps the constant {name} outside of the flatbuffer, which is not supported.</source>
        <translation>{path} hält die Konstante {name} außerhalb des Flatbuffers, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>{path} cannot be read as the list of a model&apos;s parts: {reason}.</source>
        <translation>{path} kann nicht als Liste der Teile eines Modells gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{folder} lacks parts of the model: {names}. Download them as well.</source>
        <translation>In {folder} fehlen Teile des Modells: {names}. Laden Sie auch diese herunter.</translation>
    </message>
    <message>
        <source>There is no config.json beside {file}: copy it there, or name one with --config.</source>
        <translation>Neben {file} liegt keine config.json: Kopieren Sie sie dorthin oder nennen Sie eine mit --config.</translation>
    </message>
    <message>
        <source>{path} is a {kind} model. Only MobileBERT and BERT can be imported from weights; any other reader of the BERT family can be imported as an ONNX question-answering model.</source>
        <translation>{path} ist ein {kind}-Modell. Aus Gewichten können nur MobileBERT und BERT importiert werden; jedes andere Modell der BERT-Familie, das Fragen beantwortet, kann als ONNX importiert werden.</translation>
    </message>
    <message>
        <source>{path} is a BERT without a question-answering head: it cannot answer. Fine-tune it first.</source>
        <translation>{path} ist ein BERT, dem der Teil zum Beantworten von Fragen fehlt: Es kann nicht antworten. Passen Sie es erst durch Training an.</translation>
    </message>
    <message>
        <source>{path} holds only Keras or Flax weights. Download the model&apos;s safetensors or pytorch_model.bin as well.</source>
        <translation>{path} enthält nur Gewichte von Keras oder Flax. Laden Sie auch safetensors oder pytorch_model.bin des Modells herunter.</translation>
    </message>
    <message>
        <source>{path} holds no model.safetensors or pytorch_model.bin.</source>
        <translation>{path} enthält weder model.safetensors noch pytorch_model.bin.</translation>
    </message>
    <message>
        <source>{folder} holds several ONNX models: name one of {names}.</source>
        <translation>{folder} enthält mehrere ONNX-Modelle: Nennen Sie eines von {names}.</translation>
    </message>
    <message>
        <source>Importing an ONNX model needs the package &quot;onnx&quot;: pip install &quot;desktop-qa[convert]&quot;.</source>
        <translation>Um ein ONNX-Modell zu importieren, wird das Paket &quot;onnx&quot; gebraucht: pip install &quot;desktop-qa[convert]&quot;.</translation>
    </message>
    <message>
        <source>{path} is damaged or no ONNX model: {reason}.</source>
        <translation>{path} ist beschädigt oder kein ONNX-Modell: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no question-answering model of the BERT family: its inputs are {names} instead of input_ids, attention_mask and token_type_ids.</source>
        <translation>{path} ist kein Modell der BERT-Familie, das Fragen beantwortet: Die Eingaben sind {names} statt input_ids, attention_mask und token_type_ids.</translation>
    </message>
    <message>
        <source>The model takes no {name}.</source>
        <translation>Das Modell nimmt kein {name} entgegen.</translation>
    </message>
    <message>
        <source>{path} was exported for one fixed shape {shape} of {name}. Export it again with dynamic batch and sequence axes.</source>
        <translation>{path} wurde für eine feste Form {shape} von {name} exportiert. Exportieren Sie es erneut mit dynamischen Achsen für Stapel und Länge.</translation>
    </message>
    <message>
        <source>Its one output of logits was cut in two: the first column is the start, the second the end.</source>
        <translation>Die eine Ausgabe der Logits wurde geteilt: Die erste Spalte ist der Anfang, die zweite das Ende.</translation>
    </message>
    <message>
        <source>{path} has no question-answering head: its outputs are {names} instead of start_logits and end_logits. Export the fine-tuned model (task question-answering).</source>
        <translation>{path} kann keine Fragen beantworten: Die Ausgaben sind {names} statt start_logits und end_logits. Exportieren Sie das angepasste Modell (Aufgabe question-answering).</translation>
    </message>
    <message>
        <source>{source} does not run: {reason}</source>
        <translation>{source} läuft nicht: {reason}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>{path} is a SavedModel without variables, from which no weights can be read.</source>
        <translation>{path} ist ein SavedModel ohne Variablen; daraus können keine Gewichte gelesen werden.</translation>
    </message>
    <message>
        <source>{source} is no whole MobileBERT{guess}: it lacks {names}.</source>
        <translation>{source} ist kein ganzes MobileBERT{guess}: Es fehlt {names}.</translation>
    </message>
    <message>
        <source>No configuration file was found beside the weights; the sizes were read from their shapes.</source>
        <translation>Neben den Gewichten wurde keine Konfigurationsdatei gefunden; die Größen wurden an ihren Formen abgelesen.</translation>
    </message>
    <message>
        <source>{heads} attention heads</source>
        <translation>{heads} Aufmerksamkeitsköpfe</translation>
    </message>
    <message>
        <source>Assumed: {names}.</source>
        <translation>Angenommen: {names}.</translation>
    </message>
    <message>
        <source>{path} holds several models: {name} and another variable are both {target}. Save the one to import on its own.</source>
        <translation>{path} enthält mehrere Modelle: {name} und eine weitere Variable sind beide {target}. Speichern Sie das zu importierende Modell allein.</translation>
    </message>
    <message>
        <source>{path} has no object graph: it is a TF1 checkpoint.</source>
        <translation>{path} hat keinen Objektgraphen: Es ist ein TF1-Checkpoint.</translation>
    </message>
    <message>
        <source>{path} is damaged, or not built as a MobileBERT is ({reason}).</source>
        <translation>{path} ist beschädigt oder nicht wie ein MobileBERT gebaut ({reason}).</translation>
    </message>
    <message>
        <source>The weights were int8 and are dequantised: they are as exact as that file was.</source>
        <translation>Die Gewichte waren int8 und wurden zurückgerechnet: Sie sind so genau, wie jene Datei es war.</translation>
    </message>
    <message>
        <source>feed-forward activations {names}</source>
        <translation>Aktivierungen {names} im Feed-Forward-Netz</translation>
    </message>
    <message>
        <source>a matrix that serves as {names}</source>
        <translation>eine Matrix, die als {names} dient</translation>
    </message>
    <message>
        <source>two matrices for {name}</source>
        <translation>zwei Matrizen für {name}</translation>
    </message>
    <message>
        <source>no look-up of word embeddings</source>
        <translation>kein Nachschlagen von Worteinbettungen</translation>
    </message>
    <message>
        <source>no sum of positions and token types</source>
        <translation>keine Summe von Positionen und Tokentypen</translation>
    </message>
    <message>
        <source>{name}* without bottleneck or attention</source>
        <translation>{name}* ohne Engpass oder Aufmerksamkeit</translation>
    </message>
    <message>
        <source>no matrix for {name}</source>
        <translation>keine Matrix für {name}</translation>
    </message>
    <message>
        <source>the output of {name} joins no stream</source>
        <translation>die Ausgabe von {name} mündet in keinen Strom</translation>
    </message>
    <message>
        <source>the output of {name} joins another stream than MobileBERT&apos;s</source>
        <translation>die Ausgabe von {name} mündet in einen anderen Strom als bei MobileBERT</translation>
    </message>
    <message>
        <source>{path} does not say by name which of its outputs is the start of an answer and which its end: they are called {names}.</source>
        <translation>{path} sagt nicht mit Namen, welche Ausgabe der Anfang einer Antwort ist und welche ihr Ende: Sie heißen {names}.</translation>
    </message>
    <message>
        <source>{path} is a MobileBERT with true layer normalisation, which is not read from TFLite. Import the checkpoint that it was made from.</source>
        <translation>{path} ist ein MobileBERT mit echter Layer-Normalisierung, die aus TFLite nicht gelesen wird. Importieren Sie den Checkpoint, aus dem es gemacht wurde.</translation>
    </message>
    <message>
        <source>{name}attention without heads</source>
        <translation>{name}attention ohne Köpfe</translation>
    </message>
    <message>
        <source>{path} is not built as a MobileBERT is: {what}.</source>
        <translation>{path} ist nicht wie ein MobileBERT gebaut: {what}.</translation>
    </message>
    <message>
        <source>{path} is no MobileBERT with the layers&apos; names kept{guess}: it holds {names}.</source>
        <translation>{path} ist kein MobileBERT, in dem die Namen der Schichten erhalten sind{guess}: Es enthält {names}.</translation>
    </message>
    <message>
        <source>a matrix that is no matrix</source>
        <translation>eine Matrix, die keine ist</translation>
    </message>
    <message>
        <source>no softmax behind a query</source>
        <translation>kein Softmax hinter einer Query</translation>
    </message>
    <message>
        <source>the operation {name}</source>
        <translation>die Operation {name}</translation>
    </message>
    <message>
        <source>a pickle without an end</source>
        <translation>ein Pickle ohne Ende</translation>
    </message>
    <message>
        <source>a missing mark</source>
        <translation>eine fehlende Marke</translation>
    </message>
    <message>
        <source>the name {module}.{name}</source>
        <translation>den Namen {module}.{name}</translation>
    </message>
    <message>
        <source>a call of {path}</source>
        <translation>einen Aufruf von {path}</translation>
    </message>
    <message>
        <source>a reference that is no storage</source>
        <translation>einen Verweis, der kein Speicherblock ist</translation>
    </message>
    <message>
        <source>setting attributes of an object</source>
        <translation>das Setzen von Attributen eines Objekts</translation>
    </message>
    <message>
        <source>{path} holds {reason}, which weights do not need. It was not executed, and it is not imported. Save the model as safetensors (save_pretrained does) and import that.</source>
        <translation>{path} enthält {reason}, was Gewichte nicht brauchen. Es wurde nicht ausgeführt, und die Datei wird nicht importiert. Speichern Sie das Modell als safetensors (save_pretrained tut das) und importieren Sie dieses.</translation>
    </message>
    <message>
        <source>{path} is damaged or is no PyTorch state dictionary ({reason}).</source>
        <translation>{path} ist beschädigt oder kein State-Dictionary von PyTorch ({reason}).</translation>
    </message>
    <message>
        <source>there is not one data.pkl in it</source>
        <translation>darin ist nicht genau eine data.pkl</translation>
    </message>
    <message>
        <source>its data.pkl is too large</source>
        <translation>die data.pkl darin ist zu groß</translation>
    </message>
    <message>
        <source>it was written on a big-endian machine</source>
        <translation>sie wurde auf einem Big-Endian-Rechner geschrieben</translation>
    </message>
    <message>
        <source>storage {name} is too short</source>
        <translation>Speicherblock {name} ist zu kurz</translation>
    </message>
    <message>
        <source>its magic number is missing</source>
        <translation>die Kennzahl am Anfang fehlt</translation>
    </message>
    <message>
        <source>storage {name} is cut off</source>
        <translation>Speicherblock {name} ist abgeschnitten</translation>
    </message>
    <message>
        <source>it holds no dictionary of tensors</source>
        <translation>sie enthält kein Verzeichnis von Tensoren</translation>
    </message>
    <message>
        <source>it holds no tensors</source>
        <translation>sie enthält keine Tensoren</translation>
    </message>
    <message>
        <source>a tensor reaches past its storage</source>
        <translation>ein Tensor reicht über seinen Speicherblock hinaus</translation>
    </message>
    <message>
        <source>The vocabulary {path} has {size} word pieces, but the weights were trained with {wanted}. Name the vocabulary that belongs to them with --vocab.</source>
        <translation>Das Vokabular {path} hat {size} Wortstücke, die Gewichte wurden aber mit {wanted} trainiert. Nennen Sie das zugehörige Vokabular mit --vocab.</translation>
    </message>
    <message>
        <source>{path} is no vocabulary of the BERT family: it lacks {names}.</source>
        <translation>{path} ist kein Vokabular der BERT-Familie: Es fehlt {names}.</translation>
    </message>
    <message>
        <source>{path} lists {count} word pieces twice; it is damaged.</source>
        <translation>{path} führt {count} Wortstücke doppelt auf; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>{path} packs no vocabulary. Name one with --vocab.</source>
        <translation>{path} enthält kein Vokabular. Nennen Sie eines mit --vocab.</translation>
    </message>
    <message>
        <source>The vocabulary {path} cannot be read: {reason}.</source>
        <translation>Das Vokabular {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a {kind} vocabulary; the BERT family&apos;s readers need WordPiece.</source>
        <translation>{path} ist ein {kind}-Vokabular; Modelle der BERT-Familie brauchen WordPiece.</translation>
    </message>
    <message>
        <source>a number runs past the end of the message</source>
        <translation>eine Zahl reicht über das Ende der Nachricht hinaus</translation>
    </message>
    <message>
        <source>unknown wire type {kind}</source>
        <translation>unbekannter Wire-Typ {kind}</translation>
    </message>
    <message>
        <source>a field runs past the end of the message</source>
        <translation>ein Feld reicht über das Ende der Nachricht hinaus</translation>
    </message>
    <message>
        <source>field {number} is not a number</source>
        <translation>Feld {number} ist keine Zahl</translation>
    </message>
    <message>
        <source>field {number} is not bytes</source>
        <translation>Feld {number} enthält keine Bytes</translation>
    </message>
    <message>
        <source>Only readers with LayerNorm and without a bottleneck for queries and keys can be restored.</source>
        <translation>Nur Modelle mit LayerNorm und ohne Engstelle für Queries und Keys können wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>{path} cannot be restored: {reason}</source>
        <translation>{path} kann nicht wiederhergestellt werden: {reason}</translation>
    </message>
    <message>
        <source>the header is missing</source>
        <translation>der Kopf fehlt</translation>
    </message>
    <message>
        <source>{path} cannot be read as safetensors: {reason}. Get the file again.</source>
        <translation>{path} kann nicht als safetensors gelesen werden: {reason}. Besorgen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>{name} is {shape} instead of {wanted}</source>
        <translation>{name} ist {shape} statt {wanted}</translation>
    </message>
    <message>
        <source>{label}: {names}</source>
        <translation>{label}: {names}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>not part of this configuration</source>
        <translation>nicht Teil dieser Konfiguration</translation>
    </message>
    <message>
        <source>of another shape</source>
        <translation>von anderer Form</translation>
    </message>
    <message>
        <source>holding NaN or infinite values</source>
        <translation>mit NaN oder unendlichen Werten</translation>
    </message>
    <message>
        <source>The weights of {source} do not fit. Tensors {faults}.</source>
        <translation>Die Gewichte von {source} passen nicht. Tensoren {faults}.</translation>
    </message>
    <message>
        <source>{path} is a finished graph; only weights can be tuned. Leave out --tune.</source>
        <translation>{path} ist ein fertiger Graph; nur Gewichte können abgestimmt werden. Lassen Sie --tune weg.</translation>
    </message>
    <message>
        <source>Converting a model needs the package &quot;onnx&quot;: pip install &quot;desktop-qa[convert]&quot;.</source>
        <translation>Um ein Modell umzuwandeln, wird das Paket &quot;onnx&quot; gebraucht: pip install &quot;desktop-qa[convert]&quot;.</translation>
    </message>
    <message>
        <source>In int8 this model answers {percent}% of the example questions otherwise than in float32. If it reads badly, import it again with --float.</source>
        <translation>In int8 beantwortet dieses Modell {percent} % der Beispielfragen anders als in float32. Wenn es schlecht liest, importieren Sie es erneut mit --float.</translation>
    </message>
    <message>
        <source>There is no vocabulary (vocab.txt or tokenizer.json) beside {path}: name the one that belongs to these weights with --vocab.</source>
        <translation>Neben {path} liegt kein Vokabular (vocab.txt oder tokenizer.json): Nennen Sie das zu diesen Gewichten gehörende mit --vocab.</translation>
    </message>
    <message>
        <source>{path} cannot be quantised ({reason}). Import it with --float.</source>
        <translation>{path} kann nicht quantisiert werden ({reason}). Importieren Sie es mit --float.</translation>
    </message>
    <message>
        <source>{source} has no question-answering head: it was installed as a starting point for fine-tuning (desktop-qa-train), not as a reader.</source>
        <translation>{source} fehlt der Teil zum Beantworten von Fragen: Es wurde als Ausgangspunkt für ein Training installiert (desktop-qa-train), nicht als Leser.</translation>
    </message>
    <message>
        <source>Models are only downloaded over https, not from {url}.</source>
        <translation>Modelle werden nur über https heruntergeladen, nicht von {url}.</translation>
    </message>
    <message>
        <source>{url} did not send the file that its source describes: its size or checksum differs. It was thrown away; try again later.</source>
        <translation>{url} hat nicht die Datei gesendet, die dort beschrieben ist: Größe oder Prüfsumme weichen ab. Sie wurde verworfen; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{url} cannot be downloaded: the server answered {code} {reason}.</source>
        <translation>{url} kann nicht heruntergeladen werden: Der Server hat mit {code} {reason} geantwortet.</translation>
    </message>
    <message>
        <source>The connection to {host} failed ({reason}). What was received is kept: the same command continues it.</source>
        <translation>Die Verbindung zu {host} ist fehlgeschlagen ({reason}). Was empfangen wurde, bleibt erhalten: Ein neuer Versuch setzt dort fort.</translation>
    </message>
    <message>
        <source>{name} cannot be saved in {folder}: {reason}. Make room and try again.</source>
        <translation>{name} kann nicht in {folder} gespeichert werden: {reason}. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Stopped. What was downloaded is kept: the same command continues it.</source>
        <translation>Angehalten. Was heruntergeladen wurde, bleibt erhalten: Ein neuer Versuch setzt dort fort.</translation>
    </message>
    <message>
        <source>{url} answers with a web page instead of a file; its publisher may have moved it.</source>
        <translation>{url} antwortet mit einer Webseite statt mit einer Datei; vielleicht hat der Herausgeber sie verschoben.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder} for {size} MB. Make room and try again.</source>
        <translation>In {folder} ist nicht genug Platz für {size} MB. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>it ended early</source>
        <translation>sie endete zu früh</translation>
    </message>
    <message>
        <source>There is already a model called {name}. Choose another name (--name), or replace it (--replace).</source>
        <translation>Es gibt schon ein Modell namens {name}. Wählen Sie einen anderen Namen (--name) oder ersetzen Sie es (--replace).</translation>
    </message>
    <message>
        <source>{source} holds no {files} with a config.json.</source>
        <translation>{source} enthält kein {files} mit einer config.json.</translation>
    </message>
    <message>
        <source>{source} holds no {file}. Name a vocabulary with --vocab.</source>
        <translation>{source} enthält kein {file}. Nennen Sie ein Vokabular mit --vocab.</translation>
    </message>
    <message>
        <source>Downloading this model needs the package &quot;huggingface_hub&quot;: pip install &quot;desktop-qa[fetch]&quot;.</source>
        <translation>Um dieses Modell herunterzuladen, wird das Paket &quot;huggingface_hub&quot; gebraucht: pip install &quot;desktop-qa[fetch]&quot;.</translation>
    </message>
    <message>
        <source>Downloads are switched off by HF_HUB_OFFLINE. Unset it and try again.</source>
        <translation>Das Herunterladen ist durch HF_HUB_OFFLINE abgeschaltet. Entfernen Sie diese Variable und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{source} is not there (any more), or is not public.</source>
        <translation>{source} gibt es nicht (mehr), oder es ist nicht öffentlich.</translation>
    </message>
    <message>
        <source>{source} cannot be asked for its files: {reason}.</source>
        <translation>{source} kann nicht nach Dateien gefragt werden: {reason}.</translation>
    </message>
    <message>
        <source>The hub cannot be reached ({reason}). Check the network and try again.</source>
        <translation>Der Hub ist nicht erreichbar ({reason}). Prüfen Sie die Netzverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} cannot be a model&apos;s name: use letters, digits, dots, dashes and underscores (--name).</source>
        <translation>{name} kann kein Modell heißen: Verwenden Sie Buchstaben, Ziffern, Punkte, Binde- und Unterstriche (--name).</translation>
    </message>
    <message>
        <source>{name} was not installed: {reason}. Nothing was changed; make room or check the folder&apos;s permissions, then try again.</source>
        <translation>{name} wurde nicht installiert: {reason}. Es wurde nichts geändert; schaffen Sie Platz oder prüfen Sie die Rechte des Ordners und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} was not installed: there is not enough memory to convert it.</source>
        <translation>{name} wurde nicht installiert: Der Speicher reicht nicht, um es umzuwandeln.</translation>
    </message>
    <message>
        <source>The model in {source} is damaged: {faults} Get it again.</source>
        <translation>Das Modell in {source} ist beschädigt: {faults} Besorgen Sie es erneut.</translation>
    </message>
    <message>
        <source>The manifest is not a JSON object.</source>
        <translation>Das Manifest ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The manifest is of schema {schema}, which needs a newer version of Desktop QA.</source>
        <translation>Das Manifest hat das Schema {schema}, das eine neuere Version von Desktop QA braucht.</translation>
    </message>
    <message>
        <source>schema is {schema}, not {wanted}</source>
        <translation>das Schema ist {schema}, nicht {wanted}</translation>
    </message>
    <message>
        <source>{name} is of the wrong type</source>
        <translation>{name} ist vom falschen Typ</translation>
    </message>
    <message>
        <source>calibration cannot be used ({reason})</source>
        <translation>die Kalibrierung ist nicht brauchbar ({reason})</translation>
    </message>
    <message>
        <source>The manifest cannot be used: {faults}.</source>
        <translation>Das Manifest ist nicht brauchbar: {faults}.</translation>
    </message>
    <message>
        <source>name {name} is not made of letters, digits, dots, dashes and underscores</source>
        <translation>der Name {name} besteht nicht aus Buchstaben, Ziffern, Punkten, Binde- und Unterstrichen</translation>
    </message>
    <message>
        <source>kind is {kind}, not one of {names}</source>
        <translation>kind ist {kind}, keines von {names}</translation>
    </message>
    <message>
        <source>max_length is {value}, not between {least} and {most}</source>
        <translation>max_length ist {value}, nicht zwischen {least} und {most}</translation>
    </message>
    <message>
        <source>languages holds something that is no text</source>
        <translation>languages enthält etwas, das kein Text ist</translation>
    </message>
    <message>
        <source>file name {name} is not a plain name</source>
        <translation>der Dateiname {name} ist kein einfacher Name</translation>
    </message>
    <message>
        <source>{name} has no SHA-256</source>
        <translation>{name} hat keine SHA-256</translation>
    </message>
    <message>
        <source>files does not list {name}</source>
        <translation>files führt {name} nicht auf</translation>
    </message>
    <message>
        <source>{folder} is not a model directory: it has no {file}.</source>
        <translation>{folder} ist kein Modellordner: {file} fehlt.</translation>
    </message>
    <message>
        <source>{path} is damaged: it is not JSON ({reason}).</source>
        <translation>{path} ist beschädigt: Es ist kein JSON ({reason}).</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason} Install the model again.</source>
        <translation>{path} ist nicht brauchbar: {reason} Installieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>{path} is not a model that answers questions: it lacks {names}. Import it with: desktop-qa models import PATH</source>
        <translation>{path} ist kein Modell, das Fragen beantwortet: Es fehlt {names}. Importieren Sie es mit: desktop-qa models import PATH</translation>
    </message>
    <message>
        <source>{path} takes {names} in another type than int64. Import the model again.</source>
        <translation>{path} nimmt {names} in einem anderen Typ als int64 entgegen. Importieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>The model {name} failed: {reason}</source>
        <translation>Das Modell {name} ist gescheitert: {reason}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was installed.</source>
        <translation>Angehalten. Es wurde nichts installiert.</translation>
    </message>
    <message>
        <source>MobileBERT fine-tuned on SQuAD 1.1</source>
        <translation>MobileBERT, an SQuAD 1.1 angepasst</translation>
    </message>
    <message>
        <source>MobileBERT fine-tuned on SQuAD 2.0</source>
        <translation>MobileBERT, an SQuAD 2.0 angepasst</translation>
    </message>
    <message>
        <source>Google&apos;s MobileBERT as pre-trained</source>
        <translation>Googles MobileBERT, nur vortrainiert</translation>
    </message>
    <message>
        <source>Google&apos;s MobileBERT as google-research released it</source>
        <translation>Googles MobileBERT, wie google-research es veröffentlicht hat</translation>
    </message>
    <message>
        <source>Multilingual, cased MobileBERT of the TensorFlow model garden</source>
        <translation>Mehrsprachiges MobileBERT aus dem TensorFlow Model Garden, mit Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>No published model is known as {name}. Known: {known}.</source>
        <translation>Kein veröffentlichtes Modell ist als {name} bekannt. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>it is a starting point for training.</source>
        <translation>es ist ein Ausgangspunkt für ein Training.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>There is no model called {name}. Installed: {known}. See: desktop-qa models list</source>
        <translation>Es gibt kein Modell namens {name}. Installiert: {known}. Siehe: desktop-qa models list</translation>
    </message>
    <message>
        <source>{name}: {fault}</source>
        <translation>{name}: {fault}</translation>
    </message>
    <message>
        <source>Install one with: desktop-qa models fetch NAME, or desktop-qa models import PATH</source>
        <translation>Installieren Sie eines mit: desktop-qa models fetch NAME, oder desktop-qa models import PATH</translation>
    </message>
    <message>
        <source>No usable model is installed.</source>
        <translation>Es ist kein brauchbares Modell installiert.</translation>
    </message>
    <message>
        <source>{name} cannot answer questions: {fault}</source>
        <translation>{name} kann keine Fragen beantworten: {fault}</translation>
    </message>
    <message>
        <source>{name} is part of the program and cannot be removed.</source>
        <translation>{name} gehört zum Programm und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>{folder} cannot be removed: {reason}.</source>
        <translation>{folder} kann nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm erneut.</translation>
    </message>
    <message>
        <source>Remove it and install it again.</source>
        <translation>Entfernen Sie es und installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The model {name} is damaged: {faults} {cure}</source>
        <translation>Das Modell {name} ist beschädigt: {faults} {cure}</translation>
    </message>
    <message>
        <source>{name} is not the file that was installed (its SHA-256 differs).</source>
        <translation>{name} ist nicht die Datei, die installiert wurde (ihre SHA-256 weicht ab).</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} fehlt.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation>{name} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>The question is empty. Ask something in words.</source>
        <translation>Die Frage ist leer. Fragen Sie etwas in Worten.</translation>
    </message>
    <message>
        <source>There is no text to read here, so nothing can be answered.</source>
        <translation>Hier gibt es keinen Text zu lesen, daher kann nichts beantwortet werden.</translation>
    </message>
    <message>
        <source>The question is long: only its beginning was read.</source>
        <translation>Die Frage ist lang: Nur ihr Anfang wurde gelesen.</translation>
    </message>
    <message>
        <source>calibration of unknown kind {kind}</source>
        <translation>Kalibrierung unbekannter Art {kind}</translation>
    </message>
    <message>
        <source>calibration holds a number that is not finite</source>
        <translation>die Kalibrierung enthält eine Zahl, die nicht endlich ist</translation>
    </message>
    <message>
        <source>The tokenizer of the model is damaged: {reason}. Install the model again.</source>
        <translation>Der Tokenizer des Modells ist beschädigt: {reason}. Installieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>The tokenizer of the model lacks the token {name}. Install the model again.</source>
        <translation>Dem Tokenizer des Modells fehlt das Token {name}. Installieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>Your notes could not be read. They were kept as {name} and a new file was begun.</source>
        <translation>Ihre Notizen konnten nicht gelesen werden. Sie wurden als {name} aufbewahrt, und eine neue Datei wurde begonnen.</translation>
    </message>
    <message>
        <source>Notes cannot be written to {path} ({reason}); what you mark now is forgotten when the program ends.</source>
        <translation>Notizen können nicht nach {path} geschrieben werden ({reason}); was Sie jetzt markieren, ist nach dem Beenden vergessen.</translation>
    </message>
    <message>
        <source>The note could not be saved ({reason}). Free some disk space or check the rights of {path}.</source>
        <translation>Die Notiz konnte nicht gespeichert werden ({reason}). Schaffen Sie Platz auf dem Datenträger oder prüfen Sie die Rechte von {path}.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}). Free some disk space or check the rights of {path}.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden ({reason}). Schaffen Sie Speicherplatz oder prüfen Sie die Rechte von {path}.</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>S. {page}</translation>
    </message>
    <message>
        <source>{name} cannot answer questions: {fault} Choose another model: desktop-qa models list</source>
        <translation>{name} kann keine Fragen beantworten: {fault} Wählen Sie ein anderes Modell: desktop-qa models list</translation>
    </message>
    <message>
        <source>No sentence encoder is installed, so passages are found by their words alone.</source>
        <translation>Es ist kein Satzencoder installiert; Textstellen werden nur nach ihren Wörtern gefunden.</translation>
    </message>
    <message>
        <source>{path} is a sentence encoder that does not take the mean over its tokens; only such can be imported.</source>
        <translation>{path} ist ein Satzencoder, der nicht über seine Token mittelt; nur solche können importiert werden.</translation>
    </message>
    <message>
        <source>In int8 this encoder&apos;s vectors are rather unlike those in float32. Consider --float.</source>
        <translation>In int8 weichen die Vektoren dieses Encoders deutlich von denen in float32 ab. Erwägen Sie --float.</translation>
    </message>
    <message>
        <source>{path} is not a sentence encoder. Import it with: desktop-qa models import PATH</source>
        <translation>{path} ist kein Satzencoder. Importieren Sie ihn mit: desktop-qa models import PATH</translation>
    </message>
    <message>
        <source>Only a plain BERT can be made a sentence encoder.</source>
        <translation>Nur aus einem einfachen BERT kann ein Satzencoder werden.</translation>
    </message>
    <message>
        <source>The model&apos;s {name} depends on padding.</source>
        <translation>{name} des Modells hängt von der Auffüllung ab.</translation>
    </message>
    <message>
        <source>The model&apos;s {name} is not of length 1.</source>
        <translation>{name} des Modells hat nicht die Länge 1.</translation>
    </message>
    <message>
        <source>it finds passages by their meaning.</source>
        <translation>es findet Textstellen nach ihrer Bedeutung.</translation>
    </message>
    <message>
        <source>{name}: page {number} has no area to draw.</source>
        <translation>{name}: Seite {number} hat keine Fläche, die gezeichnet werden könnte.</translation>
    </message>
    <message>
        <source>looking at its text</source>
        <translation>Das Prüfen des Textes</translation>
    </message>
    <message>
        <source>reading its table of contents</source>
        <translation>Das Lesen des Inhaltsverzeichnisses</translation>
    </message>
    <message>
        <source>{name}: page {number} cannot be drawn.</source>
        <translation>{name}: Seite {number} kann nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>The program cannot go on: {reason}.</source>
        <translation>Das Programm kann nicht weiterarbeiten: {reason}.</translation>
    </message>
    <message>
        <source>{name} has ended the reading process {count} times and is left alone now. Reload it to try once more.</source>
        <translation>{name} hat den Leseprozess {count}-mal beendet und wird jetzt in Ruhe gelassen. Laden Sie es neu, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>{name}: {doing} was given up after {seconds} seconds of computing. It is too large or too intricate; other documents are not affected.</source>
        <translation>{name}: {doing} wurde nach {seconds} Sekunden Rechenzeit aufgegeben. Die Datei ist zu groß oder zu verwickelt; andere Dokumente sind nicht betroffen.</translation>
    </message>
    <message>
        <source>{name}: {doing} did not go on for {seconds} seconds and was given up. Perhaps the drive of the file does not answer; other documents are not affected.</source>
        <translation>{name}: {doing} kam {seconds} Sekunden lang nicht voran und wurde aufgegeben. Vielleicht antwortet das Laufwerk der Datei nicht; andere Dokumente sind nicht betroffen.</translation>
    </message>
    <message>
        <source>There is nothing to look for. Write some words, or a sentence.</source>
        <translation>Es gibt nichts zu suchen. Schreiben Sie einige Wörter oder einen Satz.</translation>
    </message>
    <message>
        <source>reading the notes of page {number}</source>
        <translation>beim Lesen der Notizen von Seite {number}</translation>
    </message>
    <message>
        <source>{place}, below the threshold</source>
        <translation>{place}, unter der Schwelle</translation>
    </message>
    <message>
        <source>a property of the document</source>
        <translation>eine Eigenschaft des Dokuments</translation>
    </message>
    <message>
        <source>The language {language} cannot be recognised here: there is no file {file}. These can: {known}.</source>
        <translation>Die Sprache {language} kann hier nicht erkannt werden: Es gibt keine Datei {file}. Diese gehen: {known}.</translation>
    </message>
    <message>
        <source>making the searchable copy</source>
        <translation>Das Erstellen der durchsuchbaren Kopie</translation>
    </message>
    <message>
        <source>recognising the text of page {number}</source>
        <translation>Das Erkennen des Textes von Seite {number}</translation>
    </message>
    <message>
        <source>The data for recognising {language} cannot be used.</source>
        <translation>Die Daten zum Erkennen von {language} lassen sich nicht verwenden.</translation>
    </message>
    <message>
        <source>The page was not recognised.</source>
        <translation>Die Seite wurde nicht erkannt.</translation>
    </message>
    <message>
        <source>There is no data for recognising text. Install the program again.</source>
        <translation>Es gibt keine Daten zum Erkennen von Text. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>finding out its language</source>
        <translation>Das Herausfinden der Sprache</translation>
    </message>
    <message>
        <source>The library is not being read: {reason}</source>
        <translation>Die Bibliothek wird nicht gelesen: {reason}</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>er antwortet nicht</translation>
    </message>
    <message>
        <source>it sends in circles</source>
        <translation>er leitet im Kreis weiter</translation>
    </message>
</context>
<context>
    <name>DebugPage</name>
    <message>
        <source>Debug information</source>
        <translation>Fehlersuche</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>The same as another document</source>
        <translation>Gleich wie ein anderes Dokument</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>Wartet darauf, gelesen zu werden</translation>
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
    <message>
        <source>Reading the document: page {done} of {total}</source>
        <translation>Dokument wird gelesen: Seite {done} von {total}</translation>
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
    <name>DocumentTable</name>
    <message>
        <source>Documents of the library</source>
        <translation>Dokumente der Bibliothek</translation>
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
        <source>{name} - answers</source>
        <translation>{name} - Antworten</translation>
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
        <source>{name} - highlights</source>
        <translation>{name} - Markierungen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{name} - copy</source>
        <translation>{name} - Kopie</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>{question}
Answer {rank}: {answer} ({confidence} %)</source>
        <translation>{question}
Antwort {rank}: {answer} ({confidence}&#xa0;%)</translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Choose another folder or make room.</source>
        <translation>Die Datei konnte nicht geschrieben werden ({why}). Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Save a searchable copy</source>
        <translation>Durchsuchbare Kopie speichern</translation>
    </message>
    <message>
        <source>{name} - searchable</source>
        <translation>{name} - durchsuchbar</translation>
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
        <source>Aa</source>
        <translation>Aa</translation>
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
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>List all hits</source>
        <translation>Alle Treffer auflisten</translation>
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
        <translation>Treffer</translation>
    </message>
    <message>
        <source>p. {page}: {words}</source>
        <translation>S. {page}: {words}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Documents to show</source>
        <translation>Gezeigte Dokumente</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Remove this folder from the library, with all that was read from it</source>
        <translation>Diesen Ordner aus der Bibliothek entfernen, mit allem, was daraus gelesen wurde</translation>
    </message>
    <message>
        <source>Ask many documents at once</source>
        <translation>Viele Dokumente auf einmal fragen</translation>
    </message>
    <message>
        <source>Add folders of documents. They are read once, on this computer, and kept up to date; then one question is answered from all of them. The documents stay where they are and are not changed.</source>
        <translation>Fügen Sie Ordner mit Dokumenten hinzu. Sie werden einmal auf diesem Computer gelesen und aktuell gehalten; dann wird eine Frage aus allen beantwortet. Die Dokumente bleiben, wo sie sind, und werden nicht verändert.</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Add f&amp;iles…</source>
        <translation>Date&amp;ien hinzufügen …</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Einen Ordner zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Add files to the library</source>
        <translation>Dateien zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>{documents} documents · {pages} pages · {size} MB</source>
        <translation>{documents} Dokumente · {pages} Seiten · {size} MB</translation>
    </message>
    <message>
        <source>{count} not readable</source>
        <translation>{count} nicht lesbar</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>“{folder}” and all that was read from it ({count} documents) is no longer in the library.</source>
        <translation>„{folder}“ und alles, was daraus gelesen wurde ({count} Dokumente), ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Add it again</source>
        <translation>Wieder hinzufügen</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Ask the library</source>
        <translation>Die Bibliothek fragen</translation>
    </message>
    <message>
        <source>A question, or words to look for</source>
        <translation>Eine Frage oder Suchwörter</translation>
    </message>
    <message>
        <source>&amp;Read more</source>
        <translation>&amp;Mehr lesen</translation>
    </message>
    <message>
        <source>&amp;Find passages</source>
        <translation>Stellen &amp;finden</translation>
    </message>
    <message>
        <source>Show the passages that are about these words</source>
        <translation>Die Stellen zeigen, die von diesen Wörtern handeln</translation>
    </message>
    <message>
        <source>Folder to look in</source>
        <translation>Ordner, in dem gesucht wird</translation>
    </message>
    <message>
        <source>Kind of documents to look in</source>
        <translation>Art der Dokumente, in denen gesucht wird</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Ask the {count} selected documents</source>
        <translation>Die {count} ausgewählten Dokumente fragen</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>Geben Sie zuerst eine Frage ein.</translation>
    </message>
    <message>
        <source>Passages: {count}</source>
        <translation>Stellen: {count}</translation>
    </message>
    <message>
        <source>Nothing about this was found here.</source>
        <translation>Dazu wurde hier nichts gefunden.</translation>
    </message>
    <message>
        <source>Open at this place</source>
        <translation>An dieser Stelle öffnen</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Quellenangabe kopieren</translation>
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
        <source>Op&amp;en recent</source>
        <translation>Zul&amp;etzt geöffnet</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Neuer Tab</translation>
    </message>
    <message>
        <source>{document} – Desktop QA</source>
        <translation>{document} – Desktop QA</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
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
        <source>right place in the first 3</source>
        <translation>richtige Stelle unter den ersten 3</translation>
    </message>
    <message>
        <source>int8 like float (cosine)</source>
        <translation>int8 wie float (Kosinus)</translation>
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
    <message>
        <source>Finds passages by their meaning</source>
        <translation>Findet Textstellen nach ihrer Bedeutung</translation>
    </message>
    <message>
        <source>Asking it a few questions …</source>
        <translation>Einige Fragen werden gestellt …</translation>
    </message>
    <message>
        <source>the program’s own questions</source>
        <translation>eigene Fragen des Programms</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>Kalibrierungsfehler</translation>
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
    <message>
        <source>&amp;Measure it</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>Its speed, and how well it answers our own questions; its confidence is fitted to them</source>
        <translation>Seine Geschwindigkeit, und wie gut es unsere eigenen Fragen beantwortet; seine Zuversicht wird daran angepasst</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>Notebook</source>
        <translation>Notizbuch</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>Fragen und Antworten durchsuchen</translation>
    </message>
    <message>
        <source>Only &amp;this document</source>
        <translation>Nur &amp;dieses Dokument</translation>
    </message>
    <message>
        <source>Only st&amp;arred</source>
        <translation>Nur mit &amp;Stern</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Answers as they were given</source>
        <translation>Antworten, wie sie gegeben wurden</translation>
    </message>
    <message>
        <source>&amp;Show in the document</source>
        <translation>Im Dokument &amp;zeigen</translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation>S&amp;tern</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Export the notebook</source>
        <translation>Notizbuch exportieren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>Nothing found. What you ask of documents is kept here.</source>
        <translation>Nichts gefunden. Was Sie Dokumente fragen, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>No answer above the threshold.</source>
        <translation>Keine Antwort über der Schwelle.</translation>
    </message>
    <message>
        <source>page {page}, {percent} %</source>
        <translation>Seite {page}, {percent} %</translation>
    </message>
    <message>
        <source>Answered by {model}</source>
        <translation>Beantwortet von {model}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
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
        <translation>Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Markierungen und Notizen</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select text in the document and press H, or one of the colours beside it.</source>
        <translation>Noch ist nichts markiert. Wählen Sie Text im Dokument aus und drücken Sie H oder eine der Farben daneben.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Remove this highlight</source>
        <translation>Diese Markierung entfernen</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Notizen exportieren…</translation>
    </message>
    <message>
        <source>p. {page}: {words}</source>
        <translation>S. {page}: {words}</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Save a copy with the notes in it…</source>
        <translation>Kopie mit den Notizen speichern…</translation>
    </message>
    <message>
        <source>in the file, by {author}</source>
        <translation>in der Datei, von {author}</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>in der Datei</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>This answer is a guess. A larger reader, MobileBERT, finds more (by its authors F1 {f1} on {set}), but reads slower. It is downloaded once, {size} MB; the network is used for nothing else.</source>
        <translation>Diese Antwort ist geraten. Ein größerer Leser, MobileBERT, findet mehr (laut seinen Autoren F1 {f1} auf {set}), liest aber langsamer. Er wird einmal heruntergeladen, {size} MB; für nichts anderes wird das Netz benutzt.</translation>
    </message>
    <message>
        <source>Download it</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Nein, danke</translation>
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
    <message>
        <source>The page was not kept, and nothing is loaded unasked. “Try again” loads it.</source>
        <translation>Die Seite wurde nicht aufbewahrt, und ungefragt wird nichts geladen. „Erneut versuchen“ lädt sie.</translation>
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
    <name>PassagesPane</name>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Find by meaning</source>
        <translation>Nach Bedeutung suchen</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Vorherige Textstelle</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Nächste Textstelle</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>p. {page}, {percent} %</source>
        <translation>S. {page}, {percent} %</translation>
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
    <message>
        <source>{author}: {text}</source>
        <translation>{author}: {text}</translation>
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
    <name>ReadingLine</name>
    <message>
        <source>Reading the library</source>
        <translation>Die Bibliothek wird gelesen</translation>
    </message>
    <message>
        <source>Reading: {count} documents left</source>
        <translation>Lesen: noch {count} Dokumente</translation>
    </message>
    <message>
        <source>Making {count} passages findable by meaning</source>
        <translation>{count} Stellen werden nach Bedeutung auffindbar gemacht</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Reading is paused.</source>
        <translation>Das Lesen ist angehalten.</translation>
    </message>
    <message>
        <source>Reading waits until the computer is plugged in.</source>
        <translation>Das Lesen wartet, bis der Computer am Strom ist.</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent documents</source>
        <translation>Zuletzt geöffnete Dokumente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove from the list, with its questions</source>
        <translation>Samt seinen Fragen aus der Liste entfernen</translation>
    </message>
    <message>
        <source>{where} · page {page} of {pages} · {when}</source>
        <translation>{where} · Seite {page} von {pages} · {when}</translation>
    </message>
</context>
<context>
    <name>RecognitionDialog</name>
    <message>
        <source>Recognise text</source>
        <translation>Text erkennen</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>Wird selbst herausgefunden</translation>
    </message>
    <message>
        <source>Recognise &amp;scans at once from now on</source>
        <translation>&amp;Scans künftig sofort erkennen</translation>
    </message>
    <message>
        <source>Other languages are there when Tesseract’s data for them is installed, or lies in the folder {folder}.</source>
        <translation>Andere Sprachen gibt es, wenn die Daten von Tesseract für sie installiert sind oder im Ordner {folder} liegen.</translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation>&amp;Sprache des Textes</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>&amp;Recognise the text</source>
        <translation>Text &amp;erkennen</translation>
    </message>
    <message>
        <source>Pages that are pictures and cannot be read yet: {count} of {total}</source>
        <translation>Seiten, die Bilder sind und noch nicht gelesen werden können: {count} von {total}</translation>
    </message>
    <message>
        <source>The text of this document can be seen but not read: its letters have no meaning inside.</source>
        <translation>Der Text dieses Dokuments ist zu sehen, aber nicht lesbar: seine Zeichen haben im Inneren keine Bedeutung.</translation>
    </message>
    <message>
        <source>This document is a scan, or drawings only: it has no text that could be read or asked.</source>
        <translation>Dieses Dokument ist ein Scan oder besteht nur aus Zeichnungen: Es enthält keinen Text, der gelesen oder befragt werden könnte.</translation>
    </message>
    <message>
        <source>&amp;Language…</source>
        <translation>&amp;Sprache …</translation>
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
        <source>The text was not recognised.</source>
        <translation>Der Text wurde nicht erkannt.</translation>
    </message>
    <message>
        <source>The text was recognised. You can ask the document now.</source>
        <translation>Der Text wurde erkannt. Sie können das Dokument jetzt befragen.</translation>
    </message>
    <message>
        <source>The text was recognised ({language}). You can ask the document now.</source>
        <translation>Der Text wurde erkannt ({language}). Sie können das Dokument jetzt befragen.</translation>
    </message>
    <message>
        <source>&amp;Save a searchable copy…</source>
        <translation>Durchsuchbare &amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>Another &amp;language…</source>
        <translation>Andere &amp;Sprache …</translation>
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
    <name>SelectionBar</name>
    <message>
        <source>Mark the selection</source>
        <translation>Auswahl markieren</translation>
    </message>
    <message>
        <source>{colour} ({key})</source>
        <translation>{colour} ({key})</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
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
    <message>
        <source>&amp;Scans</source>
        <translation>S&amp;cans</translation>
    </message>
    <message>
        <source>Offer to recognise their text</source>
        <translation>Anbieten, ihren Text zu erkennen</translation>
    </message>
    <message>
        <source>Recognise their text at once</source>
        <translation>Ihren Text sofort erkennen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Bring back the settings from before the defaults</source>
        <translation>Die Einstellungen von vor den Vorgaben zurückholen</translation>
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
    <message>
        <source>Ask many documents at once: the &amp;library</source>
        <translation>Viele Dokumente auf einmal fragen: die &amp;Bibliothek</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
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
        <source>There is no text here to ask. Choose the whole document.</source>
        <translation>Hier gibt es keinen Text, der befragt werden kann. Wählen Sie das ganze Dokument.</translation>
    </message>
    <message>
        <source>The document has no text to read.</source>
        <translation>Das Dokument enthält keinen lesbaren Text.</translation>
    </message>
</context>
<context>
    <name>TabMeaning</name>
    <message>
        <source>Find by meaning</source>
        <translation>Nach Bedeutung suchen</translation>
    </message>
    <message>
        <source>The text of the document is being read.</source>
        <translation>Der Text des Dokuments wird gelesen.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche…</translation>
    </message>
    <message>
        <source>Comparing: {done} of {total} passages</source>
        <translation>Vergleiche: {done} von {total} Textstellen</translation>
    </message>
    <message>
        <source>No passage was found.</source>
        <translation>Es wurde keine Textstelle gefunden.</translation>
    </message>
    <message>
        <source>No sentence encoder is installed: these passages share words.</source>
        <translation>Es ist kein Satzencoder installiert: Diese Textstellen haben gemeinsame Wörter.</translation>
    </message>
    <message>
        <source>Write some words or a sentence. Passages that are about it are listed, whatever words they use.</source>
        <translation>Schreiben Sie einige Wörter oder einen Satz. Textstellen, die davon handeln, werden aufgelistet, mit welchen Wörtern auch immer.</translation>
    </message>
</context>
<context>
    <name>TabNotebook</name>
    <message>
        <source>These are the answers of {day}.</source>
        <translation>Dies sind die Antworten vom {day}.</translation>
    </message>
    <message>
        <source>The document’s text has changed since {day}, so it was asked again.</source>
        <translation>Der Text des Dokuments hat sich seit {day} geändert, deshalb wurde noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Another model reads now than on {day}, so the document was asked again.</source>
        <translation>Jetzt liest ein anderes Modell als am {day}, deshalb wurde noch einmal gefragt.</translation>
    </message>
</context>
<context>
    <name>TabNotes</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>{name} - notes</source>
        <translation>{name} - Notizen</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Notizen exportieren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save a copy with the notes in it</source>
        <translation>Kopie mit den Notizen speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The highlight was removed.</source>
        <translation>Die Markierung wurde entfernt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
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
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>Die &amp;anderen schließen</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>A&amp;dresse kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
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
    <name>ZoomField</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Choose a zoom</source>
        <translation>Zoom wählen</translation>
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
