<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Desktop QA</source>
        <translation>À propos de Desktop QA</translation>
    </message>
    <message>
        <source>Ask a document in plain words, see the answers where they stand. All of it happens on this computer.</source>
        <translation>Interrogez un document avec vos propres mots et voyez les réponses là où elles se trouvent. Tout se passe sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Version {version} · Free software, AGPL-3.0-or-later</source>
        <translation>Version {version} · Logiciel libre, AGPL-3.0-or-later</translation>
    </message>
    <message>
        <source>&amp;Diagnostics, without any text of your documents:</source>
        <translation>&amp;Diagnostic, sans aucun texte de vos documents&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>&amp;Copier pour un rapport</translation>
    </message>
    <message>
        <source>Show the &amp;log file</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Interroger</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;address…</source>
        <translation>Ouvrir une &amp;adresse…</translation>
    </message>
    <message>
        <source>Open pasted te&amp;xt</source>
        <translation>Ouvrir le te&amp;xte du presse-papiers</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;New tab</source>
        <translation>&amp;Nouvel onglet</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Fermer l’onglet</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>&amp;Rouvrir l’onglet fermé</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Re&amp;charger</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Document propert&amp;ies</source>
        <translation>&amp;Propriétés du document</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>Mo&amp;dèles…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find in document</source>
        <translation>&amp;Rechercher dans le document</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Fit &amp;page</source>
        <translation>Ajuster à la &amp;page</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Ajuster à la &amp;largeur</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>Faire p&amp;ivoter</translation>
    </message>
    <message>
        <source>&amp;Larger reading text</source>
        <translation>Texte de lecture plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller reading text</source>
        <translation>Texte &amp;de lecture plus petit</translation>
    </message>
    <message>
        <source>Next page &amp;colours</source>
        <translation>&amp;Couleurs de page suivantes</translation>
    </message>
    <message>
        <source>Si&amp;de bar</source>
        <translation>Panneau latér&amp;al</translation>
    </message>
    <message>
        <source>As&amp;k panel</source>
        <translation>Panneau des &amp;questions</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Barre de &amp;menus</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein écra&amp;n</translation>
    </message>
    <message>
        <source>Main m&amp;enu</source>
        <translation>Men&amp;u principal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>&amp;Go to page</source>
        <translation>&amp;Aller à la page</translation>
    </message>
    <message>
        <source>First &amp;page</source>
        <translation>Pre&amp;mière page</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Page &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Last page</source>
        <translation>&amp;Dernière page</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>&amp;Onglet suivant</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>O&amp;nglet précédent</translation>
    </message>
    <message>
        <source>To the &amp;document</source>
        <translation>Aller au do&amp;cument</translation>
    </message>
    <message>
        <source>Ask a &amp;question</source>
        <translation>Poser une &amp;question</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Arrêter la &amp;lecture</translation>
    </message>
    <message>
        <source>&amp;Next answer</source>
        <translation>Réponse &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous answer</source>
        <translation>Réponse &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Copy answer with citation</source>
        <translation>&amp;Copier la réponse avec sa référence</translation>
    </message>
    <message>
        <source>Save &amp;highlights in a copy…</source>
        <translation>Enregistrer les s&amp;urlignages dans une copie…</translation>
    </message>
    <message>
        <source>&amp;Export answers…</source>
        <translation>&amp;Exporter les réponses…</translation>
    </message>
    <message>
        <source>Ask the whole &amp;document</source>
        <translation>Interroger tout le &amp;document</translation>
    </message>
    <message>
        <source>Ask the current p&amp;age</source>
        <translation>Interroger la p&amp;age actuelle</translation>
    </message>
    <message>
        <source>Ask the se&amp;lection</source>
        <translation>Interroger la sélec&amp;tion</translation>
    </message>
    <message>
        <source>Ask the current chapte&amp;r</source>
        <translation>Interroger le chapit&amp;re actuel</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>&amp;Palette de commandes</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About and diagnostics</source>
        <translation>À propos et &amp;diagnostic</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Faire défiler</translation>
    </message>
    <message>
        <source>Scroll a screen</source>
        <translation>Faire défiler d’un écran</translation>
    </message>
    <message>
        <source>Start and end of the document</source>
        <translation>Début et fin du document</translation>
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
        <translation>Ouvrir une adresse</translation>
    </message>
    <message>
        <source>&amp;Address of a page or a document:</source>
        <translation>&amp;Adresse d’une page ou d’un document&#xa0;:</translation>
    </message>
    <message>
        <source>Only this page is loaded: no scripts, no pictures or fonts from elsewhere.</source>
        <translation>Seule cette page est chargée&#xa0;: ni scripts, ni images ou polices venues d’ailleurs.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>{page} · below the threshold</source>
        <translation>{page} · sous le seuil</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between alternatives</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Also: {others}</source>
        <translation>Aussi&#xa0;: {others}</translation>
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
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>AnswerModel</name>
    <message>
        <source>{rank}: {text}, page {page}, confidence {confidence} percent</source>
        <translation>{rank}&#xa0;: {text}, page {page}, confiance {confidence} pour cent</translation>
    </message>
    <message>
        <source>{answer}, below the threshold</source>
        <translation>{answer}, sous le seuil</translation>
    </message>
    <message>
        <source>Confidence {confidence} %, score {score}</source>
        <translation>Confiance {confidence}&#xa0;%, score {score}</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between alternatives</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Also found as: {others}</source>
        <translation>Aussi trouvé sous la forme&#xa0;: {others}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Some settings could not be read; the file was kept as {name}.</source>
        <translation>Certains paramètres n’ont pas pu être lus&#xa0;; le fichier a été conservé sous le nom {name}.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you have open is safe; the log has the details.</source>
        <translation>Une erreur est survenue dans le programme. Ce que vous avez ouvert est en sécurité&#xa0;; le journal contient les détails.</translation>
    </message>
</context>
<context>
    <name>AskHint</name>
    <message>
        <source>Type a question in plain words and press Enter. The answers are marked where they stand in the text.</source>
        <translation>Saisissez une question avec vos propres mots et appuyez sur Entrée. Les réponses sont marquées à leur place dans le texte.</translation>
    </message>
</context>
<context>
    <name>AskOptionsRow</name>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Tout le document</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>This chapter</source>
        <translation>Ce chapitre</translation>
    </message>
    <message>
        <source>Where to look for answers</source>
        <translation>Où chercher les réponses</translation>
    </message>
    <message>
        <source>Number of answers, threshold and effort</source>
        <translation>Nombre de réponses, seuil et effort</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a confidence</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Candidates below this confidence are shown in grey</source>
        <translation>Les candidats sous ce niveau de confiance sont affichés en gris</translation>
    </message>
    <message>
        <source>Quick: the likeliest passages</source>
        <translation>Rapide&#xa0;: passages les plus probables</translation>
    </message>
    <message>
        <source>Thorough: everything</source>
        <translation>Approfondi&#xa0;: tout</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>&amp;Réponses</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Seuil</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>Eff&amp;ort</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Ask</source>
        <translation>Interroger</translation>
    </message>
    <message>
        <source>Ask this document</source>
        <translation>Interroger ce document</translation>
    </message>
    <message>
        <source>Who, when, where, how many …?</source>
        <translation>Qui, quand, où, combien&#xa0;…&#xa0;?</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Type a question in plain words and press Enter. Escape stops the reading.</source>
        <translation>Saisissez une question avec vos propres mots et appuyez sur Entrée. Échap arrête la lecture.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Stop reading (Esc)</source>
        <translation>Arrêter la lecture (Échap)</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>Interroger (Entrée)</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Déjà demandé</translation>
    </message>
    <message>
        <source>Questions to try</source>
        <translation>Questions à essayer</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Reading {done} of {total}. Esc stops.</source>
        <translation>Lecture&#xa0;: {done} sur {total}. Échap pour arrêter.</translation>
    </message>
    <message>
        <source>The document has no text to read.</source>
        <translation>Le document ne contient aucun texte à lire.</translation>
    </message>
    <message>
        <source>Answers: {count} · {seconds} s</source>
        <translation>Réponses&#xa0;: {count} · {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Answers: {count}. Best: {text}, page {page}, confidence {confidence} percent</source>
        <translation>Réponses&#xa0;: {count}. La meilleure&#xa0;: {text}, page {page}, confiance {confidence} pour cent</translation>
    </message>
    <message>
        <source>The document does not seem to answer this. The closest passages are shown in grey.</source>
        <translation>Le document ne semble pas répondre à cette question. Les passages les plus proches sont affichés en gris.</translation>
    </message>
    <message>
        <source>Nothing that could answer this was found here. Ask in other words, or of the whole document.</source>
        <translation>Rien ici ne semble répondre à cette question. Posez-la autrement ou interrogez tout le document.</translation>
    </message>
    <message>
        <source>No answer · {seconds} s</source>
        <translation>Aucune réponse · {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>These are the best answers so far.</source>
        <translation>Voici les meilleures réponses jusqu’ici.</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>Saisissez d’abord une question.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Documents ({patterns})</source>
        <translation>Documents ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>Le presse-papiers ne contient aucun texte.</translation>
    </message>
</context>
<context>
    <name>DocumentTab</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>&amp;Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>Fermer l’on&amp;glet</translation>
    </message>
    <message>
        <source>Opening “{name}” …</source>
        <translation>Ouverture de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>Loading {address} …</source>
        <translation>Chargement de {address}…</translation>
    </message>
    <message>
        <source>“{name}” could not be opened</source>
        <translation>Impossible d’ouvrir «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The document has no text to read.</source>
        <translation>Le document ne contient aucun texte à lire.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The file has changed on the disk and was loaded again.</source>
        <translation>Le fichier a changé sur le disque et a été rechargé.</translation>
    </message>
</context>
<context>
    <name>DocumentTabBar</name>
    <message>
        <source>Open documents</source>
        <translation>Documents ouverts</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copier l’adresse du lien</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export answers</source>
        <translation>Exporter les réponses</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save highlights in a copy</source>
        <translation>Enregistrer les surlignages dans une copie</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{question}
Answer {rank}: {answer} ({confidence} %)</source>
        <translation>{question}
Réponse {rank}&#xa0;: {answer} ({confidence}&#xa0;%)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Choose another folder or make room.</source>
        <translation>Le fichier n’a pas pu être écrit ({why}). Choisissez un autre dossier ou libérez de l’espace.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in document</source>
        <translation>Rechercher dans le document</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} sur {count}</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Maj+F3</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Hits: {count}</source>
        <translation>Occurrences&#xa0;: {count}</translation>
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
        <translation>Zoom&#xa0;: {zoom}</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>A link out of the document</source>
        <translation>Un lien hors du document</translation>
    </message>
    <message>
        <source>The link leads to:</source>
        <translation>Le lien mène à&#xa0;:</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Ouvrir dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>&amp;Read it here</source>
        <translation>&amp;Lire ici</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Drop to open</source>
        <translation>Déposer pour ouvrir</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Nouvel onglet</translation>
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
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Partly downloaded</source>
        <translation>Partiellement téléchargé</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Non installé</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Fourni avec le programme</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Answers questions</source>
        <translation>Répond aux questions</translation>
    </message>
    <message>
        <source>Starting point for training; answers no questions</source>
        <translation>Point de départ d’un entraînement&#xa0;; ne répond à aucune question</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number}&#xa0;ms</translation>
    </message>
    <message>
        <source>{number} ms for a window of {tokens} word pieces, threads: {threads}</source>
        <translation>{number}&#xa0;ms pour une fenêtre de {tokens} fragments de mots, fils d’exécution&#xa0;: {threads}</translation>
    </message>
    <message>
        <source>Reading the weights …</source>
        <translation>Lecture des poids…</translation>
    </message>
    <message>
        <source>Reading the vocabulary …</source>
        <translation>Lecture du vocabulaire…</translation>
    </message>
    <message>
        <source>Converting and making it small …</source>
        <translation>Conversion et réduction de la taille…</translation>
    </message>
    <message>
        <source>Checking that it answers …</source>
        <translation>Vérification de ses réponses…</translation>
    </message>
    <message>
        <source>Installing …</source>
        <translation>Installation…</translation>
    </message>
    <message>
        <source>Downloading {name}: {done}</source>
        <translation>Téléchargement de {name}&#xa0;: {done}</translation>
    </message>
    <message>
        <source>Downloading {name}: {done} of {total}</source>
        <translation>Téléchargement de {name}&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Taille sur le disque</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesurée</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Vitesse ici</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>many</source>
        <translation>nombreuses</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>{set}, by its authors</source>
        <translation>{set}, selon ses auteurs</translation>
    </message>
    <message>
        <source>best F1</source>
        <translation>meilleur F1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>first right</source>
        <translation>première juste</translation>
    </message>
    <message>
        <source>in the first 3</source>
        <translation>dans les 3 premières</translation>
    </message>
    <message>
        <source>in the first 5</source>
        <translation>dans les 5 premières</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>seconds a window when installed</source>
        <translation>secondes par fenêtre à l’installation</translation>
    </message>
    <message>
        <source>answers as before its conversion</source>
        <translation>réponses identiques à celles d’avant la conversion</translation>
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
        <translation>Modèles</translation>
    </message>
    <message>
        <source>What is known of the chosen model</source>
        <translation>Ce que l’on sait du modèle choisi</translation>
    </message>
    <message>
        <source>Nothing is downloaded unless you ask for it here. Your documents and questions never leave.</source>
        <translation>Rien n’est téléchargé sans que vous le demandiez ici. Vos documents et vos questions ne quittent jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Vitesse ici</translation>
    </message>
    <message>
        <source>The time of one window of text on this computer</source>
        <translation>Le temps pour une fenêtre de texte sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Télécharger…</translation>
    </message>
    <message>
        <source>&amp;Measure its speed</source>
        <translation>&amp;Mesurer la vitesse</translation>
    </message>
    <message>
        <source>&amp;Verify its files</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Add a model…</source>
        <translation>A&amp;jouter un modèle…</translation>
    </message>
    <message>
        <source>Checkpoints of TensorFlow, PyTorch and ONNX are converted on this computer</source>
        <translation>Les points de contrôle TensorFlow, PyTorch et ONNX sont convertis sur cet ordinateur</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>D’un &amp;fichier…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>D’un &amp;dossier…</translation>
    </message>
    <message>
        <source>Continue the &amp;download…</source>
        <translation>Reprendre le &amp;téléchargement…</translation>
    </message>
    <message>
        <source>its files are whole</source>
        <translation>fichiers intacts</translation>
    </message>
    <message>
        <source>its files are damaged</source>
        <translation>fichiers endommagés</translation>
    </message>
    <message>
        <source>verified when it was loaded</source>
        <translation>vérifié au chargement</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>All files are as they were installed.</source>
        <translation>Tous les fichiers sont tels qu’ils ont été installés.</translation>
    </message>
    <message>
        <source>Remove the model “{name}”?</source>
        <translation>Supprimer le modèle «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its files are deleted: {size}.</source>
        <translation>Ses fichiers seront supprimés&#xa0;: {size}.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>mesure en cours…</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Importing “{name}” … This may take a minute.</source>
        <translation>Importation de «&#xa0;{name}&#xa0;»… Cela peut prendre une minute.</translation>
    </message>
    <message>
        <source>Downloading a model needs packages that are not installed here: {packages}. Install them with: pip install &quot;desktop-qa[fetch]&quot;</source>
        <translation>Le téléchargement d’un modèle demande des paquets qui ne sont pas installés ici&#xa0;: {packages}. Installez-les avec&#xa0;: pip install &quot;desktop-qa[fetch]&quot;</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>environ {size}</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>Download “{name}” from the network?</source>
        <translation>Télécharger «&#xa0;{name}&#xa0;» depuis le réseau&#xa0;?</translation>
    </message>
    <message>
        <source>From {source} ({size}, licence {licence}). The files are asked for without any account; nothing about you or your documents is sent. Then the model is converted on this computer, which takes a few minutes.</source>
        <translation>Depuis {source} ({size}, licence {licence}). Les fichiers sont demandés sans aucun compte&#xa0;; rien sur vous ou vos documents n’est envoyé. Le modèle est ensuite converti sur cet ordinateur, ce qui prend quelques minutes.</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>Asking {source} …</source>
        <translation>Interrogation de {source}…</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>«&#xa0;{name}&#xa0;» a été ajouté.</translation>
    </message>
    <message>
        <source>Stopped; nothing was installed. What was downloaded is kept and can be continued.</source>
        <translation>Arrêté&#xa0;; rien n’a été installé. Ce qui a été téléchargé est conservé et peut être repris.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>The password was wrong three times. Open the document again when you know it.</source>
        <translation>Le mot de passe était incorrect trois fois. Rouvrez le document lorsque vous le connaîtrez.</translation>
    </message>
    <message>
        <source>The document is encrypted and was not opened without its password.</source>
        <translation>Le document est chiffré et n’a pas été ouvert sans son mot de passe.</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Go to page (Ctrl+G)</source>
        <translation>Aller à la page (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Cette page ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No command of this name</source>
        <translation>Aucune commande de ce nom</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password needed</source>
        <translation>Mot de passe requis</translation>
    </message>
    <message>
        <source>“{name}” is encrypted. Its &amp;password:</source>
        <translation>«&#xa0;{name}&#xa0;» est chiffré. &amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>L’&amp;afficher</translation>
    </message>
    <message>
        <source>That is not the password. Tries left: {count}</source>
        <translation>Ce n’est pas le bon mot de passe. Essais restants&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>Pointer</name>
    <message>
        <source>Answer {rank}: confidence {confidence} %, score {score}</source>
        <translation>Réponse {rank}&#xa0;: confiance {confidence}&#xa0;%, score {score}</translation>
    </message>
    <message>
        <source>Go to page {page}</source>
        <translation>Aller à la page {page}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer does not answer. Choose another one, or print into a PDF file.</source>
        <translation>L’imprimante ne répond pas. Choisissez-en une autre ou imprimez dans un fichier PDF.</translation>
    </message>
    <message>
        <source>The printer took no further page. What was printed until then is complete.</source>
        <translation>L’imprimante n’a plus accepté de page. Ce qui a été imprimé jusque-là est complet.</translation>
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
        <translation>{size}, pas toutes identiques</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No: the pages are pictures</source>
        <translation>Non&#xa0;: les pages sont des images</translation>
    </message>
    <message>
        <source>Yes, but its letters have no meaning</source>
        <translation>Oui, mais ses caractères n’ont pas de sens</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Format des pages</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Créé avec</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Produit par</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Document properties</source>
        <translation>Propriétés du document</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent documents</source>
        <translation>Documents récents</translation>
    </message>
    <message>
        <source>Page {page} of {pages} · {when}</source>
        <translation>Page {page} sur {pages} · {when}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove from the list, with its questions</source>
        <translation>Retirer de la liste, avec ses questions</translation>
    </message>
</context>
<context>
    <name>ScanNotice</name>
    <message>
        <source>The text of this document can be seen but not read: its letters have no meaning inside.</source>
        <translation>Le texte de ce document est visible mais illisible&#xa0;: ses caractères n’ont pas de sens à l’intérieur du fichier.</translation>
    </message>
    <message>
        <source>This document is a scan, or drawings only: it has no text that could be read or asked.</source>
        <translation>Ce document est numérisé ou ne contient que des dessins&#xa0;: il n’a aucun texte à lire ou à interroger.</translation>
    </message>
    <message>
        <source>Install Tesseract to have the text recognised, then open the document again.</source>
        <translation>Installez Tesseract pour faire reconnaître le texte, puis rouvrez le document.</translation>
    </message>
    <message>
        <source>{what} {hint}</source>
        <translation>{what} {hint}</translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>Reconnaître le texte</translation>
    </message>
    <message>
        <source>Recognising the text …</source>
        <translation>Reconnaissance du texte…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Recognising the text: page {done} of {total}</source>
        <translation>Reconnaissance du texte&#xa0;: page {done} sur {total}</translation>
    </message>
    <message>
        <source>The text was recognised. You can ask the document now.</source>
        <translation>Le texte a été reconnu. Vous pouvez maintenant interroger le document.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ScrollMarks</name>
    <message>
        <source>Places of answers and of found text</source>
        <translation>Emplacements des réponses et du texte trouvé</translation>
    </message>
    <message>
        <source>Answer {rank}: confidence {confidence} %</source>
        <translation>Réponse {rank}&#xa0;: confiance {confidence}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>A&amp;sking</source>
        <translation>&amp;Questions</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>&amp;Confidentialité</translation>
    </message>
    <message>
        <source>&amp;Colours of the window</source>
        <translation>Couleurs de la &amp;fenêtre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours of the &amp;pages</source>
        <translation>Couleurs des &amp;pages</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Reading &amp;font</source>
        <translation>P&amp;olice de lecture</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Avec empattement</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sans empattement</translation>
    </message>
    <message>
        <source>Fixed width</source>
        <translation>Largeur fixe</translation>
    </message>
    <message>
        <source> pt</source>
        <translation>&#xa0;pt</translation>
    </message>
    <message>
        <source>Reading &amp;size</source>
        <translation>&amp;Taille de lecture</translation>
    </message>
    <message>
        <source>Font and size are for web pages, e-books and text. PDF pages stay as they are.</source>
        <translation>La police et la taille valent pour les pages web, les livres numériques et le texte. Les pages PDF restent telles quelles.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>A new language is used from the next start on.</source>
        <translation>Une nouvelle langue est utilisée à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Movement, such as the flash of an answer</source>
        <translation>Ani&amp;mations, comme l’éclat d’une réponse</translation>
    </message>
    <message>
        <source>&amp;Number of answers</source>
        <translation>&amp;Nombre de réponses</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a confidence</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Seuil</translation>
    </message>
    <message>
        <source>Candidates of a lower confidence are shown in grey.</source>
        <translation>Les candidats de confiance moindre sont affichés en gris.</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>&amp;Effort</translation>
    </message>
    <message>
        <source>Quick: the likeliest passages</source>
        <translation>Rapide&#xa0;: passages les plus probables</translation>
    </message>
    <message>
        <source>Thorough: everything</source>
        <translation>Approfondi&#xa0;: tout</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>The one that comes with the program</source>
        <translation>Celui fourni avec le programme</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>&amp;Fils d’exécution</translation>
    </message>
    <message>
        <source>&amp;Quiet on battery: one thread only</source>
        <translation>Discret sur &amp;batterie&#xa0;: un seul fil d’exécution</translation>
    </message>
    <message>
        <source>&amp;Remember documents and questions</source>
        <translation>&amp;Mémoriser les documents et les questions</translation>
    </message>
    <message>
        <source>&amp;Open the documents of the last time at the start</source>
        <translation>&amp;Ouvrir au démarrage les documents de la dernière fois</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is ever sent anywhere.</source>
        <translation>Tout reste sur cet ordinateur. Rien n’est jamais envoyé nulle part.</translation>
    </message>
    <message>
        <source>&amp;Clear what is remembered…</source>
        <translation>&amp;Effacer ce qui est mémorisé…</translation>
    </message>
    <message>
        <source>Clear what is remembered</source>
        <translation>Effacer ce qui est mémorisé</translation>
    </message>
    <message>
        <source>Forget all recent documents, their places and all questions?</source>
        <translation>Oublier tous les documents récents, leurs positions et toutes les questions&#xa0;?</translation>
    </message>
    <message>
        <source>The documents themselves stay where they are. This cannot be undone.</source>
        <translation>Les documents eux-mêmes restent où ils sont. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>Tout &amp;oublier</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Oublié.</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>In the document</source>
        <translation>Dans le document</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Rechercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>Panneau latéral</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>This document has no outline.</source>
        <translation>Ce document n’a pas de sommaire.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Address of a page</source>
        <translation>Adresse d’une page</translation>
    </message>
    <message>
        <source>Or paste the &amp;address of a page. Only that page is loaded.</source>
        <translation>Ou collez l’ad&amp;resse d’une page. Seule cette page est chargée.</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Ré&amp;cents</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>TabAsking</name>
    <message>
        <source>Reading the document: page {done} of {total}</source>
        <translation>Lecture du document&#xa0;: page {done} sur {total}</translation>
    </message>
    <message>
        <source>Waiting for the document’s text …</source>
        <translation>En attente du texte du document…</translation>
    </message>
    <message>
        <source>There is no text here to ask. Choose the whole document.</source>
        <translation>Il n’y a ici aucun texte à interroger. Choisissez tout le document.</translation>
    </message>
</context>
<context>
    <name>TabPrinting</name>
    <message>
        <source>Printing: page {done} of {total}</source>
        <translation>Impression&#xa0;: page {done} sur {total}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Close the tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page {name}</source>
        <translation>Page {name}</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>_DropArea</name>
    <message>
        <source>Drop a document here</source>
        <translation>Déposez un document ici</translation>
    </message>
    <message>
        <source>PDF, EPUB, web page, Markdown or plain text. Then ask it a question.</source>
        <translation>PDF, EPUB, page web, Markdown ou texte brut. Posez-lui ensuite une question.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Paste &amp;text</source>
        <translation>Coller du &amp;texte</translation>
    </message>
    <message>
        <source>Read the text in the clipboard as a document</source>
        <translation>Lire le texte du presse-papiers comme un document</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>Essayer l’e&amp;xemple</translation>
    </message>
    <message>
        <source>A short article that comes with the program</source>
        <translation>Un court article fourni avec le programme</translation>
    </message>
</context>
</TS>
