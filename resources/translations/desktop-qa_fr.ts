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
        <source>Save a cop&amp;y…</source>
        <translation>Enregistrer une copie sou&amp;s…</translation>
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
        <source>&amp;Highlight</source>
        <translation>S&amp;urligner</translation>
    </message>
    <message>
        <source>Write a no&amp;te</source>
        <translation>Écrire une n&amp;ote</translation>
    </message>
    <message>
        <source>List of n&amp;otes</source>
        <translation>&amp;Liste des notes</translation>
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
        <source>&amp;Keep answer as highlight</source>
        <translation>&amp;Garder la réponse comme surlignage</translation>
    </message>
    <message>
        <source>Note&amp;book…</source>
        <translation>Carnet de n&amp;otes…</translation>
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
    <message>
        <source>Read e&amp;verything</source>
        <translation>T&amp;out lire</translation>
    </message>
    <message>
        <source>&amp;Debug information</source>
        <translation>Informations de dé&amp;bogage</translation>
    </message>
    <message>
        <source>Close or stop, the innermost first</source>
        <translation>Fermer ou arrêter, en commençant par le plus proche</translation>
    </message>
    <message>
        <source>Reco&amp;gnise text in pictures…</source>
        <translation>Reconnaître le te&amp;xte des images…</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>Ask all &amp;open documents</source>
        <translation>Interroger tous les documents &amp;ouverts</translation>
    </message>
    <message>
        <source>Find by &amp;meaning</source>
        <translation>Chercher par le se&amp;ns</translation>
    </message>
    <message>
        <source>Save a searc&amp;hable copy…</source>
        <translation>Enregistrer une copie cherc&amp;hable…</translation>
    </message>
    <message>
        <source>Find similar passa&amp;ges</source>
        <translation>Chercher des passa&amp;ges semblables</translation>
    </message>
    <message>
        <source>Rotate lef&amp;t</source>
        <translation>Pivoter à &amp;gauche</translation>
    </message>
    <message>
        <source>Two pa&amp;ges</source>
        <translation>&amp;Deux pages</translation>
    </message>
    <message>
        <source>Si&amp;ngle page</source>
        <translation>&amp;Une seule page</translation>
    </message>
    <message>
        <source>Present page &amp;by page</source>
        <translation>Présenter page par pag&amp;e</translation>
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
    <message>
        <source>{rank}: {text}, {place}</source>
        <translation>{rank} : {text}, {place}</translation>
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
    <message>
        <source>All open documents</source>
        <translation>Tous les documents ouverts</translation>
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
        <source>Answers: {count} · {seconds} s</source>
        <translation>Réponses&#xa0;: {count} · {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Answers: {count}. Best: {text}, page {page}, confidence {confidence} percent</source>
        <translation>Réponses&#xa0;: {count}. La meilleure&#xa0;: {text}, page {page}, confiance {confidence} pour cent</translation>
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
    <message>
        <source>Waiting for the document’s text …</source>
        <translation>En attente du texte du document…</translation>
    </message>
</context>
<context>
    <name>AskState</name>
    <message>
        <source>&amp;Read everything</source>
        <translation>&amp;Tout lire</translation>
    </message>
    <message>
        <source>Read what was left out, from where the reading stopped (Enter once more)</source>
        <translation>Lire ce qui a été laissé de côté, à partir de l’endroit où la lecture s’est arrêtée (encore Entrée)</translation>
    </message>
</context>
<context>
    <name>AskWording</name>
    <message>
        <source>The likeliest {read} of {all} passages of the document were read.</source>
        <translation>Les {read} passages les plus probables sur {all} du document ont été lus.</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of this page were read.</source>
        <translation>Les {read} passages les plus probables sur {all} de cette page ont été lus.</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of the selection were read.</source>
        <translation>Les {read} passages les plus probables sur {all} de la sélection ont été lus.</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of this chapter were read.</source>
        <translation>Les {read} passages les plus probables sur {all} de ce chapitre ont été lus.</translation>
    </message>
    <message>
        <source>The document does not seem to answer this.</source>
        <translation>Le document ne semble pas répondre à cela.</translation>
    </message>
    <message>
        <source>This page does not seem to answer this.</source>
        <translation>Cette page ne semble pas répondre à cela.</translation>
    </message>
    <message>
        <source>The selection does not seem to answer this.</source>
        <translation>La sélection ne semble pas répondre à cela.</translation>
    </message>
    <message>
        <source>This chapter does not seem to answer this.</source>
        <translation>Ce chapitre ne semble pas répondre à cela.</translation>
    </message>
    <message>
        <source>No answer yet. {covered}</source>
        <translation>Pas encore de réponse. {covered}</translation>
    </message>
    <message>
        <source>The closest passages are shown in grey.</source>
        <translation>Les passages les plus proches sont affichés en gris.</translation>
    </message>
    <message>
        <source>Ask in other words.</source>
        <translation>Posez la question autrement.</translation>
    </message>
    <message>
        <source>Ask in other words, or of the whole document.</source>
        <translation>Posez la question autrement, ou à tout le document.</translation>
    </message>
    <message>
        <source>Property of the document</source>
        <translation>Propriété du document</translation>
    </message>
    <message>
        <source>Property of the document · page {page}</source>
        <translation>Propriété du document · page {page}</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of the open documents were read.</source>
        <translation>Les {read} passages les plus probables sur {all} des documents ouverts ont été lus.</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of the library were read.</source>
        <translation>Les {read} passages les plus probables sur {all} de la bibliothèque ont été lus.</translation>
    </message>
    <message>
        <source>The open documents do not seem to answer this.</source>
        <translation>Les documents ouverts ne semblent pas y répondre.</translation>
    </message>
    <message>
        <source>The library does not seem to answer this.</source>
        <translation>La bibliothèque ne semble pas y répondre.</translation>
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
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>Le presse-papiers ne contient aucun texte.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{name} is the document that is open. Choose another name for the copy.</source>
        <translation>{name} est le document ouvert. Choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>making the annotated copy</source>
        <translation>la création de la copie annotée</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}. Choose another folder or make room.</source>
        <translation>{name} n’a pas pu être enregistré : {reason}. Choisissez un autre dossier ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>{name} holds no text of its own: it may be made by a script. Save it as PDF with a browser, or copy its text and paste it here.</source>
        <translation>{name} ne contient pas de texte propre : il est peut-être produit par un script. Enregistrez-le en PDF avec un navigateur, ou copiez son texte et collez-le ici.</translation>
    </message>
    <message>
        <source>The part of the program that reads documents cannot be started: {reason}</source>
        <translation>La partie du programme qui lit les documents ne peut pas être lancée : {reason}</translation>
    </message>
    <message>
        <source>{name}: page {number} is too large to draw at this size. Zoom out.</source>
        <translation>{name} : la page {number} est trop grande pour être dessinée à cette taille. Réduisez le zoom.</translation>
    </message>
    <message>
        <source>opening it</source>
        <translation>l’ouverture</translation>
    </message>
    <message>
        <source>closing it</source>
        <translation>la fermeture</translation>
    </message>
    <message>
        <source>laying it out</source>
        <translation>la mise en page</translation>
    </message>
    <message>
        <source>drawing page {number}</source>
        <translation>le dessin de la page {number}</translation>
    </message>
    <message>
        <source>reading the links of page {number}</source>
        <translation>la lecture des liens de la page {number}</translation>
    </message>
    <message>
        <source>reading the text of page {number}</source>
        <translation>la lecture du texte de la page {number}</translation>
    </message>
    <message>
        <source>reading its text</source>
        <translation>la lecture du texte</translation>
    </message>
    <message>
        <source>adding the text of page {number}</source>
        <translation>l’ajout du texte de la page {number}</translation>
    </message>
    <message>
        <source>looking at its pages</source>
        <translation>l’examen des pages</translation>
    </message>
    <message>
        <source>saving {file}</source>
        <translation>l’enregistrement de {file}</translation>
    </message>
    <message>
        <source>The document is no longer open. Open it again.</source>
        <translation>Le document n’est plus ouvert. Rouvrez-le.</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>l’ouverture</translation>
    </message>
    <message>
        <source>{name}: {doing} needs more memory than a document may take.</source>
        <translation>{name} : {doing} demande plus de mémoire qu’un document ne peut en occuper.</translation>
    </message>
    <message>
        <source>it needs more memory than a document may take</source>
        <translation>il faut plus de mémoire qu’un document ne peut en occuper</translation>
    </message>
    <message>
        <source>{name}: {doing} failed ({reason}).</source>
        <translation>{name} : {doing} a échoué ({reason}).</translation>
    </message>
    <message>
        <source>It may be damaged: get it again.</source>
        <translation>Le fichier est peut-être endommagé : procurez-vous-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; web pages are read up to {most} MB. Save it as PDF with a browser and open that.</source>
        <translation>{name} occupe {size} Mo ; les pages web sont lues jusqu’à {most} Mo. Enregistrez la page en PDF avec un navigateur et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>{name} holds nothing but white space.</source>
        <translation>{name} ne contient que des espaces.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>Only the first {shown} MB of {size} MB are shown. Split the file to read the rest.</source>
        <translation>Seuls les premiers {shown} Mo sur {size} Mo sont affichés. Divisez le fichier pour lire la suite.</translation>
    </message>
    <message>
        <source>{name} is a web archive without a page in it. Save the page again.</source>
        <translation>{name} est une archive web sans page. Enregistrez à nouveau la page.</translation>
    </message>
    <message>
        <source>{name} has no pages. It may be damaged: get it again.</source>
        <translation>{name} n’a aucune page. Le fichier est peut-être endommagé : procurez-vous-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be opened as {kind}. Get the file again.</source>
        <translation>{name} est endommagé et ne peut pas être ouvert comme {kind}. Procurez-vous à nouveau le fichier.</translation>
    </message>
    <message>
        <source>{name} is encrypted: give its password.</source>
        <translation>{name} est chiffré : indiquez son mot de passe.</translation>
    </message>
    <message>
        <source>{name}: the password is wrong.</source>
        <translation>{name} : le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>laying out</source>
        <translation>la mise en page</translation>
    </message>
    <message>
        <source>reading its pages</source>
        <translation>la lecture des pages</translation>
    </message>
    <message>
        <source>{name} has no page {number}.</source>
        <translation>{name} n’a pas de page {number}.</translation>
    </message>
    <message>
        <source>The program is closing; the document was not read.</source>
        <translation>Le programme se ferme ; le document n’a pas été lu.</translation>
    </message>
    <message>
        <source>The process that reads documents had ended and was started again.</source>
        <translation>Le processus qui lit les documents s’était arrêté et a été relancé.</translation>
    </message>
    <message>
        <source>{name}: {doing} ended the reading process. The file may be damaged; other documents are not affected.</source>
        <translation>{name} : {doing} a mis fin au processus de lecture. Le fichier est peut-être endommagé ; les autres documents ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The document needs more memory than it may take.</source>
        <translation>Le document demande plus de mémoire qu’il ne peut en occuper.</translation>
    </message>
    <message>
        <source>The document cannot be read ({reason}).</source>
        <translation>Le document ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>un tableur</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>une présentation</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>un document bureautique</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>le document</translation>
    </message>
    <message>
        <source>{what} is an address: it has to be fetched before it can be opened.</source>
        <translation>{what} est une adresse : il faut la charger avant de pouvoir l’ouvrir.</translation>
    </message>
    <message>
        <source>{name} is a folder. Open one of the documents in it.</source>
        <translation>{name} est un dossier. Ouvrez un des documents qu’il contient.</translation>
    </message>
    <message>
        <source>{path} does not exist. Was it moved or renamed?</source>
        <translation>{path} n’existe pas. A-t-il été déplacé ou renommé ?</translation>
    </message>
    <message>
        <source>{name} may not be read: you lack the permission.</source>
        <translation>{name} ne peut pas être lu : vous n’en avez pas le droit.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is an old office document. Save it as PDF and open that.</source>
        <translation>{name} est un ancien document bureautique. Enregistrez-le en PDF et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>{name} is a damaged archive. Get the file again.</source>
        <translation>{name} est une archive endommagée. Procurez-vous à nouveau le fichier.</translation>
    </message>
    <message>
        <source>{name} is {what}. Save it as PDF and open that.</source>
        <translation>{name} est {what}. Enregistrez-le en PDF et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>{name} is an archive without a document in it. Unpack it and open what is inside.</source>
        <translation>{name} est une archive sans document. Décompressez-la et ouvrez ce qu’elle contient.</translation>
    </message>
    <message>
        <source>{name} is named like a PDF file but is none, or is damaged. Get it again.</source>
        <translation>{name} porte un nom de fichier PDF, mais n’en est pas un ou est endommagé. Procurez-vous-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is no document that can be read. Readable are PDF, EPUB, XPS, FB2, MOBI, CBZ, HTML, MHTML, Markdown and plain text.</source>
        <translation>{name} n’est pas un document lisible. Sont lisibles PDF, EPUB, XPS, FB2, MOBI, CBZ, HTML, MHTML, Markdown et le texte brut.</translation>
    </message>
    <message>
        <source>Open the page in a browser, save it, and open the saved file.</source>
        <translation>Ouvrez la page dans un navigateur, enregistrez-la et ouvrez le fichier enregistré.</translation>
    </message>
    <message>
        <source>{address} cannot be opened: only addresses that begin with http or https are.</source>
        <translation>{address} ne peut pas être ouvert : seules les adresses qui commencent par http ou https peuvent l’être.</translation>
    </message>
    <message>
        <source>{address} is not an address. Type it as in a browser, such as https://example.org/page.</source>
        <translation>{address} n’est pas une adresse. Saisissez-la comme dans un navigateur, par exemple https://example.org/page.</translation>
    </message>
    <message>
        <source>The address holds a user name. {advice}</source>
        <translation>L’adresse contient un nom d’utilisateur. {advice}</translation>
    </message>
    <message>
        <source>{address} is not an address. Check it for typing errors.</source>
        <translation>{address} n’est pas une adresse. Vérifiez les fautes de frappe.</translation>
    </message>
    <message>
        <source>The page sends its reader on to an address that is not safe to follow ({scheme}:). {advice}</source>
        <translation>La page renvoie à une adresse qu’il n’est pas sûr de suivre ({scheme}:). {advice}</translation>
    </message>
    <message>
        <source>The page sends its reader on to a {scheme}: address, which is not followed.</source>
        <translation>La page renvoie à une adresse {scheme}:, qui n’est pas suivie.</translation>
    </message>
    <message>
        <source>{host} answers too slowly. Try again later, or save the page in a browser.</source>
        <translation>{host} répond trop lentement. Réessayez plus tard ou enregistrez la page dans un navigateur.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Try again.</source>
        <translation>La connexion à {host} a été interrompue. Réessayez.</translation>
    </message>
    <message>
        <source>{host} sent an empty page. {advice}</source>
        <translation>{host} a envoyé une page vide. {advice}</translation>
    </message>
    <message>
        <source>The page is packed in a way that is not understood ({kind}). {advice}</source>
        <translation>La page est compressée d’une manière inconnue ({kind}). {advice}</translation>
    </message>
    <message>
        <source>What the server sent is damaged. Try again.</source>
        <translation>Ce que le serveur a envoyé est endommagé. Réessayez.</translation>
    </message>
    <message>
        <source>What {host} sends is larger than {size} MB. Save it in a browser and open the saved file.</source>
        <translation>Ce qu’envoie {host} dépasse {size} Mo. Enregistrez-le dans un navigateur et ouvrez le fichier enregistré.</translation>
    </message>
    <message>
        <source>{host} has no such page ({code}). Check the address.</source>
        <translation>{host} n’a pas cette page ({code}). Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>{host} does not give this page to everyone ({code}). {advice}</source>
        <translation>{host} ne donne pas cette page à tout le monde ({code}). {advice}</translation>
    </message>
    <message>
        <source>{host} asks to wait before asking again ({code}). Try again later.</source>
        <translation>{host} demande d’attendre avant de redemander ({code}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} sends its reader in circles ({code}). {advice}</source>
        <translation>{host} renvoie en boucle ({code}). {advice}</translation>
    </message>
    <message>
        <source>{host} has a fault of its own ({code}). Try again later.</source>
        <translation>{host} a une panne de son côté ({code}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} refused the page ({code}). {advice}</source>
        <translation>{host} a refusé la page ({code}). {advice}</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host} (certificate). Nothing was loaded.</source>
        <translation>{host} n’a pas pu prouver qu’il est {host} (certificat). Rien n’a été chargé.</translation>
    </message>
    <message>
        <source>{host} does not answer. Try again later.</source>
        <translation>{host} ne répond pas. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Check the address and the connection.</source>
        <translation>{host} est injoignable. Vérifiez l’adresse et la connexion.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus d’espace sur le disque</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée-sortie</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>fichier trop volumineux</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>la base de données ou le disque est plein</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>la base de données est en lecture seule</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>impossible d’ouvrir le fichier de la base de données</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>la base de données est verrouillée</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erreur d’entrée-sortie du disque</translation>
    </message>
    <message>
        <source>No answer above the threshold. The best candidates:</source>
        <translation>Aucune réponse au-dessus du seuil. Les meilleures candidates :</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Aucune réponse.</translation>
    </message>
    <message>
        <source>page {page}, confidence {percent}%</source>
        <translation>page {page}, confiance {percent} %</translation>
    </message>
    <message>
        <source>“{answer}” ({title}, p. {page})</source>
        <translation>« {answer} » ({title}, p. {page})</translation>
    </message>
    <message>
        <source>The history could not be saved ({reason}). Free some disk space or check the rights of {path}.</source>
        <translation>L’historique n’a pas pu être enregistré ({reason}). Libérez de l’espace disque ou vérifiez les droits de {path}.</translation>
    </message>
    <message>
        <source>The history could not be read. It was kept as {name} and a new one was begun.</source>
        <translation>L’historique n’a pas pu être lu. Il a été conservé sous le nom {name} et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The history cannot be written to {path} ({reason}); what you do now is forgotten when the program ends.</source>
        <translation>L’historique ne peut pas être écrit dans {path} ({reason}) ; ce que vous faites maintenant sera oublié à la fermeture du programme.</translation>
    </message>
    <message>
        <source>This is a {kind} model, not a BERT.</source>
        <translation>C’est un modèle {kind}, pas un BERT.</translation>
    </message>
    <message>
        <source>There is nothing in the library to read for this. Add a folder, or look in more of them.</source>
        <translation>Il n’y a rien à lire pour cela dans la bibliothèque. Ajoutez un dossier ou cherchez dans d’autres dossiers.</translation>
    </message>
    <message>
        <source>The drive is not there.</source>
        <translation>Le lecteur n’est pas là.</translation>
    </message>
    <message>
        <source>It is not there. If it is on a drive, plug that in; else remove it from the library.</source>
        <translation>Il n’est pas là. S’il se trouve sur un lecteur, branchez-le ; sinon, retirez-le de la bibliothèque.</translation>
    </message>
    <message>
        <source>It cannot be looked at: {reason}.</source>
        <translation>Il ne peut pas être consulté : {reason}.</translation>
    </message>
    <message>
        <source>The file has changed while it was read.</source>
        <translation>Le fichier a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>{name} is no file that can be read.</source>
        <translation>{name} n’est pas un fichier lisible.</translation>
    </message>
    <message>
        <source>{name} is larger than {size} MB, which is too much for the library.</source>
        <translation>{name} dépasse {size} Mo, ce qui est trop pour la bibliothèque.</translation>
    </message>
    <message>
        <source>{name} has no text: its pages are pictures, or empty.</source>
        <translation>{name} n’a pas de texte : ses pages sont des images, ou vides.</translation>
    </message>
    <message>
        <source>{name} has a text whose letters are not those that are seen.</source>
        <translation>{name} contient un texte dont les lettres ne sont pas celles que l’on voit.</translation>
    </message>
    <message>
        <source>The library’s store was damaged. It was kept as {name}; the folders are being read anew.</source>
        <translation>Le fichier de la bibliothèque était endommagé. Il a été conservé sous {name} ; les dossiers sont relus.</translation>
    </message>
    <message>
        <source>The library cannot be kept in {path} ({reason}); what is read now is forgotten when the program ends.</source>
        <translation>La bibliothèque ne peut pas être conservée dans {path} ({reason}) ; ce qui est lu maintenant sera oublié à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The library could not be written ({reason}). Free some disk space or check the rights of {path}.</source>
        <translation>La bibliothèque n’a pas pu être écrite ({reason}). Libérez de l’espace disque ou vérifiez les droits de {path}.</translation>
    </message>
    <message>
        <source>Another Desktop QA is reading the library at the moment; it finds what is new, too.</source>
        <translation>Un autre Desktop QA lit la bibliothèque en ce moment ; il trouvera aussi les nouveautés.</translation>
    </message>
    <message>
        <source>The library could not be written ({reason}).</source>
        <translation>La bibliothèque n’a pas pu être écrite ({reason}).</translation>
    </message>
    <message>
        <source>Only BERT models with absolute positions can be read.</source>
        <translation>Seuls les modèles BERT à positions absolues peuvent être lus.</translation>
    </message>
    <message>
        <source>The activation {name} is none of {names}.</source>
        <translation>L’activation {name} n’est aucune de {names}.</translation>
    </message>
    <message>
        <source>This is not a BERT configuration: {reason}.</source>
        <translation>Ce n’est pas une configuration de BERT : {reason}.</translation>
    </message>
    <message>
        <source>{heads} heads do not divide a width of {width}.</source>
        <translation>{heads} têtes ne divisent pas une largeur de {width}.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a model configuration: {reason}</source>
        <translation>{path} ne peut pas être lu comme configuration d’un modèle : {reason}</translation>
    </message>
    <message>
        <source>{path} is not a model configuration.</source>
        <translation>{path} n’est pas la configuration d’un modèle.</translation>
    </message>
    <message>
        <source>{name} is {value}</source>
        <translation>{name} vaut {value}</translation>
    </message>
    <message>
        <source>{heads} heads do not divide a width of {width}</source>
        <translation>{heads} têtes ne divisent pas une largeur de {width}</translation>
    </message>
    <message>
        <source>This is not a MobileBERT configuration: {reason}.</source>
        <translation>Ce n’est pas une configuration de MobileBERT : {reason}.</translation>
    </message>
    <message>
        <source>This is a {kind} model, not a MobileBERT.</source>
        <translation>C’est un modèle {kind}, pas un MobileBERT.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} manque</translation>
    </message>
    <message>
        <source>{name} {value} is none of {names}</source>
        <translation>{name} {value} n’est aucun de {names}</translation>
    </message>
    <message>
        <source>There is no configuration {name}; there are: {names}.</source>
        <translation>Il n’y a pas de configuration {name} ; il y a : {names}.</translation>
    </message>
    <message>
        <source>The model in {folder} does not work: {reason}</source>
        <translation>Le modèle de {folder} ne fonctionne pas : {reason}</translation>
    </message>
    <message>
        <source>The model&apos;s {name} is {dtype} of shape {shape}, not float32 of [1, {length}].</source>
        <translation>{name} du modèle est {dtype} de forme {shape}, et non float32 de [1, {length}].</translation>
    </message>
    <message>
        <source>The model&apos;s {name} holds numbers that are not finite.</source>
        <translation>{name} du modèle contient des nombres qui ne sont pas finis.</translation>
    </message>
    <message>
        <source>{path} is not unpacked: {reason}.</source>
        <translation>{path} n’est pas décompressé : {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged or cut off ({reason}). Download it again.</source>
        <translation>{path} est endommagé ou tronqué ({reason}). Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} is not unpacked: {name} leads out of it.</source>
        <translation>{path} n’est pas décompressé : {name} mène en dehors.</translation>
    </message>
    <message>
        <source>{path} would unpack to {size} GB, which no MobileBERT needs; it is not unpacked.</source>
        <translation>{path} occuperait {size} Go, ce dont aucun MobileBERT n’a besoin ; il n’est pas décompressé.</translation>
    </message>
    <message>
        <source>{path} is too large to be the index of a checkpoint.</source>
        <translation>{path} est trop grand pour être l’index d’un checkpoint.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s index {path} cannot be read: {reason}.</source>
        <translation>L’index {path} du checkpoint ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>{path}: checkpoints of big-endian machines are not supported.</source>
        <translation>{path} : les checkpoints de machines gros-boutistes ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>{path} is damaged or not a TensorFlow checkpoint&apos;s index ({reason}).</source>
        <translation>{path} est endommagé ou n’est pas l’index d’un checkpoint TensorFlow ({reason}).</translation>
    </message>
    <message>
        <source>{path} is damaged: it has no header.</source>
        <translation>{path} est endommagé : il n’a pas d’en-tête.</translation>
    </message>
    <message>
        <source>{name}: variable {variable} is stored in slices (a partitioned variable), which is not supported; save the checkpoint without a partitioner.</source>
        <translation>{name} : la variable {variable} est enregistrée en tranches (variable partitionnée), ce qui n’est pas pris en charge ; enregistrez le checkpoint sans partition.</translation>
    </message>
    <message>
        <source>{name}: variable {variable} has a type that holds no weights.</source>
        <translation>{name} : la variable {variable} est d’un type qui ne contient pas de poids.</translation>
    </message>
    <message>
        <source>{name}: {variable} has not as many values as its shape {shape}.</source>
        <translation>{name} : {variable} n’a pas autant de valeurs que sa forme {shape}.</translation>
    </message>
    <message>
        <source>{name}: {variable} is damaged.</source>
        <translation>{name} : {variable} est endommagé.</translation>
    </message>
    <message>
        <source>{name}: {variable} is damaged: it does not match its checksum.</source>
        <translation>{name} : {variable} est endommagé : la somme de contrôle ne correspond pas.</translation>
    </message>
    <message>
        <source>{name}: the object graph is damaged ({reason}).</source>
        <translation>{name} : le graphe d’objets est endommagé ({reason}).</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s part {path} cannot be read: {reason}.</source>
        <translation>La partie {path} du checkpoint ne peut pas être lue : {reason}.</translation>
    </message>
    <message>
        <source>{path} is cut off: {name} lies past its end. Download it again.</source>
        <translation>{path} est tronqué : {name} se trouve au-delà de la fin. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} is damaged: {name} does not match its checksum. Download it again.</source>
        <translation>{path} est endommagé : {name} ne correspond pas à sa somme de contrôle. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>its footer is missing</source>
        <translation>la fin du fichier manque</translation>
    </message>
    <message>
        <source>a block runs past its end</source>
        <translation>un bloc dépasse la fin</translation>
    </message>
    <message>
        <source>a block does not match its checksum</source>
        <translation>un bloc ne correspond pas à sa somme de contrôle</translation>
    </message>
    <message>
        <source>its blocks are compressed</source>
        <translation>les blocs sont compressés</translation>
    </message>
    <message>
        <source>{name} holds {dtype} numbers, not weights.</source>
        <translation>{name} contient des nombres {dtype}, pas des poids.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} autres</translation>
    </message>
    <message>
        <source>{source} is no MobileBERT as the {format_name} has it{guess}: unknown tensors {names}.</source>
        <translation>{source} n’est pas un MobileBERT tel que {format_name} le présente{guess} : tenseurs inconnus {names}.</translation>
    </message>
    <message>
        <source> (it looks like {architecture})</source>
        <translation> (on dirait {architecture})</translation>
    </message>
    <message>
        <source>a Hugging Face model (config.json with model.safetensors or pytorch_model.bin), a TF1 or TF2 checkpoint, a SavedModel, a .tflite or an .onnx file</source>
        <translation>un modèle Hugging Face (config.json avec model.safetensors ou pytorch_model.bin), un checkpoint TF1 ou TF2, un SavedModel, un fichier .tflite ou .onnx</translation>
    </message>
    <message>
        <source>There is no file or directory {path}.</source>
        <translation>Il n’y a ni fichier ni dossier {path}.</translation>
    </message>
    <message>
        <source>{path} holds several TFLite models: name one of {names}.</source>
        <translation>{path} contient plusieurs modèles TFLite : indiquez l’un de {names}.</translation>
    </message>
    <message>
        <source>{path} holds no model that can be imported{seen}. Give {readable}.</source>
        <translation>{path} ne contient aucun modèle à importer{seen}. Indiquez {readable}.</translation>
    </message>
    <message>
        <source> (unknown kind of file)</source>
        <translation> (type de fichier inconnu)</translation>
    </message>
    <message>
        <source>, only Keras or Flax weights: download its safetensors or pytorch_model.bin as well</source>
        <translation>, seulement des poids Keras ou Flax : téléchargez aussi safetensors ou pytorch_model.bin</translation>
    </message>
    <message>
        <source>, only {names}</source>
        <translation>, seulement {names}</translation>
    </message>
    <message>
        <source>: it is empty</source>
        <translation> : c’est vide</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>A document that is not remembered</source>
        <translation>Un document qui n’est pas mémorisé</translation>
    </message>
    <message>
        <source>No answer above the threshold.</source>
        <translation>Aucune réponse au-dessus du seuil.</translation>
    </message>
    <message>
        <source>{path} is no file of questions in SQuAD&apos;s format: {reason}</source>
        <translation>{path} n’est pas un fichier de questions au format de SQuAD : {reason}</translation>
    </message>
    <message>
        <source>This form can be shown by Adobe Reader only (XFA): its pages here are empty. Open it there, print it as PDF and open that.</source>
        <translation>Seul Adobe Reader peut afficher ce formulaire (XFA) : ses pages sont vides ici. Ouvrez-le là-bas, imprimez-le en PDF et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>{name} n’a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
        <source>making the copy</source>
        <translation>la création de la copie</translation>
    </message>
    <message>
        <source>{path} is no TFLite model.</source>
        <translation>{path} n’est pas un modèle TFLite.</translation>
    </message>
    <message>
        <source>{path} holds no graph.</source>
        <translation>{path} ne contient aucun graphe.</translation>
    </message>
    <message>
        <source>{path} keeps the constant {name} outside of the flatbuffer, which is not supported.</source>
        <translation>{path} garde la constante {name} en dehors du flatbuffer, ce qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>{path} cannot be read as the list of a model&apos;s parts: {reason}.</source>
        <translation>{path} ne peut pas être lu comme liste des parties d’un modèle : {reason}.</translation>
    </message>
    <message>
        <source>{folder} lacks parts of the model: {names}. Download them as well.</source>
        <translation>Il manque des parties du modèle dans {folder} : {names}. Téléchargez-les aussi.</translation>
    </message>
    <message>
        <source>There is no config.json beside {file}: copy it there, or name one with --config.</source>
        <translation>Il n’y a pas de config.json à côté de {file} : copiez-le là ou indiquez-en un avec --config.</translation>
    </message>
    <message>
        <source>{path} is a {kind} model. Only MobileBERT and BERT can be imported from weights; any other reader of the BERT family can be imported as an ONNX question-answering model.</source>
        <translation>{path} est un modèle {kind}. Seuls MobileBERT et BERT peuvent être importés à partir de poids ; tout autre lecteur de la famille BERT peut l’être comme modèle ONNX de questions-réponses.</translation>
    </message>
    <message>
        <source>{path} is a BERT without a question-answering head: it cannot answer. Fine-tune it first.</source>
        <translation>{path} est un BERT sans la partie qui répond aux questions : il ne peut pas répondre. Affinez-le d’abord.</translation>
    </message>
    <message>
        <source>{path} holds only Keras or Flax weights. Download the model&apos;s safetensors or pytorch_model.bin as well.</source>
        <translation>{path} ne contient que des poids Keras ou Flax. Téléchargez aussi safetensors ou pytorch_model.bin du modèle.</translation>
    </message>
    <message>
        <source>{path} holds no model.safetensors or pytorch_model.bin.</source>
        <translation>{path} ne contient ni model.safetensors ni pytorch_model.bin.</translation>
    </message>
    <message>
        <source>{folder} holds several ONNX models: name one of {names}.</source>
        <translation>{folder} contient plusieurs modèles ONNX : indiquez l’un de {names}.</translation>
    </message>
    <message>
        <source>Importing an ONNX model needs the package &quot;onnx&quot;: pip install &quot;desktop-qa[convert]&quot;.</source>
        <translation>L’importation d’un modèle ONNX demande le paquet &quot;onnx&quot; : pip install &quot;desktop-qa[convert]&quot;.</translation>
    </message>
    <message>
        <source>{path} is damaged or no ONNX model: {reason}.</source>
        <translation>{path} est endommagé ou n’est pas un modèle ONNX : {reason}.</translation>
    </message>
    <message>
        <source>{path} is no question-answering model of the BERT family: its inputs are {names} instead of input_ids, attention_mask and token_type_ids.</source>
        <translation>{path} n’est pas un modèle de la famille BERT qui répond aux questions : ses entrées sont {names} au lieu de input_ids, attention_mask et token_type_ids.</translation>
    </message>
    <message>
        <source>The model takes no {name}.</source>
        <translation>Le modèle ne prend pas {name}.</translation>
    </message>
    <message>
        <source>{path} was exported for one fixed shape {shape} of {name}. Export it again with dynamic batch and sequence axes.</source>
        <translation>{path} a été exporté pour une forme fixe {shape} de {name}. Exportez-le à nouveau avec des axes dynamiques de lot et de longueur.</translation>
    </message>
    <message>
        <source>Its one output of logits was cut in two: the first column is the start, the second the end.</source>
        <translation>Son unique sortie de logits a été coupée en deux : la première colonne est le début, la seconde la fin.</translation>
    </message>
    <message>
        <source>{path} has no question-answering head: its outputs are {names} instead of start_logits and end_logits. Export the fine-tuned model (task question-answering).</source>
        <translation>{path} ne peut pas répondre aux questions : ses sorties sont {names} au lieu de start_logits et end_logits. Exportez le modèle affiné (tâche question-answering).</translation>
    </message>
    <message>
        <source>{source} does not run: {reason}</source>
        <translation>{source} ne fonctionne pas : {reason}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>{path} is a SavedModel without variables, from which no weights can be read.</source>
        <translation>{path} est un SavedModel sans variables, dont aucun poids ne peut être lu.</translation>
    </message>
    <message>
        <source>{source} is no whole MobileBERT{guess}: it lacks {names}.</source>
        <translation>{source} n’est pas un MobileBERT complet{guess} : il manque {names}.</translation>
    </message>
    <message>
        <source>No configuration file was found beside the weights; the sizes were read from their shapes.</source>
        <translation>Aucun fichier de configuration n’a été trouvé à côté des poids ; les tailles ont été lues dans leurs formes.</translation>
    </message>
    <message>
        <source>{heads} attention heads</source>
        <translation>{heads} têtes d’attention</translation>
    </message>
    <message>
        <source>Assumed: {names}.</source>
        <translation>Supposé : {names}.</translation>
    </message>
    <message>
        <source>{path} holds several models: {name} and another variable are both {target}. Save the one to import on its own.</source>
        <translation>{path} contient plusieurs modèles : {name} et une autre variable sont toutes deux {target}. Enregistrez seul celui à importer.</translation>
    </message>
    <message>
        <source>{path} has no object graph: it is a TF1 checkpoint.</source>
        <translation>{path} n’a pas de graphe d’objets : c’est un checkpoint TF1.</translation>
    </message>
    <message>
        <source>{path} is damaged, or not built as a MobileBERT is ({reason}).</source>
        <translation>{path} est endommagé ou n’est pas construit comme un MobileBERT ({reason}).</translation>
    </message>
    <message>
        <source>The weights were int8 and are dequantised: they are as exact as that file was.</source>
        <translation>Les poids étaient en int8 et ont été reconvertis : ils sont aussi exacts que l’était ce fichier.</translation>
    </message>
    <message>
        <source>feed-forward activations {names}</source>
        <translation>activations {names} du réseau feed-forward</translation>
    </message>
    <message>
        <source>a matrix that serves as {names}</source>
        <translation>une matrice qui sert de {names}</translation>
    </message>
    <message>
        <source>two matrices for {name}</source>
        <translation>deux matrices pour {name}</translation>
    </message>
    <message>
        <source>no look-up of word embeddings</source>
        <translation>pas de recherche de plongements de mots</translation>
    </message>
    <message>
        <source>no sum of positions and token types</source>
        <translation>pas de somme des positions et des types de jetons</translation>
    </message>
    <message>
        <source>{name}* without bottleneck or attention</source>
        <translation>{name}* sans goulot ou sans attention</translation>
    </message>
    <message>
        <source>no matrix for {name}</source>
        <translation>pas de matrice pour {name}</translation>
    </message>
    <message>
        <source>the output of {name} joins no stream</source>
        <translation>la sortie de {name} ne rejoint aucun flux</translation>
    </message>
    <message>
        <source>the output of {name} joins another stream than MobileBERT&apos;s</source>
        <translation>la sortie de {name} rejoint un autre flux que dans MobileBERT</translation>
    </message>
    <message>
        <source>{path} does not say by name which of its outputs is the start of an answer and which its end: they are called {names}.</source>
        <translation>{path} ne dit pas par son nom quelle sortie est le début d’une réponse et laquelle en est la fin : elles s’appellent {names}.</translation>
    </message>
    <message>
        <source>{path} is a MobileBERT with true layer normalisation, which is not read from TFLite. Import the checkpoint that it was made from.</source>
        <translation>{path} est un MobileBERT à véritable normalisation de couche, qui n’est pas lue depuis TFLite. Importez le checkpoint dont il provient.</translation>
    </message>
    <message>
        <source>{name}attention without heads</source>
        <translation>{name}attention sans têtes</translation>
    </message>
    <message>
        <source>{path} is not built as a MobileBERT is: {what}.</source>
        <translation>{path} n’est pas construit comme un MobileBERT : {what}.</translation>
    </message>
    <message>
        <source>{path} is no MobileBERT with the layers&apos; names kept{guess}: it holds {names}.</source>
        <translation>{path} n’est pas un MobileBERT qui garde les noms des couches{guess} : il contient {names}.</translation>
    </message>
    <message>
        <source>a matrix that is no matrix</source>
        <translation>une matrice qui n’en est pas une</translation>
    </message>
    <message>
        <source>no softmax behind a query</source>
        <translation>pas de softmax derrière une requête</translation>
    </message>
    <message>
        <source>the operation {name}</source>
        <translation>l’opération {name}</translation>
    </message>
    <message>
        <source>a pickle without an end</source>
        <translation>un pickle sans fin</translation>
    </message>
    <message>
        <source>a missing mark</source>
        <translation>une marque manquante</translation>
    </message>
    <message>
        <source>the name {module}.{name}</source>
        <translation>le nom {module}.{name}</translation>
    </message>
    <message>
        <source>a call of {path}</source>
        <translation>un appel de {path}</translation>
    </message>
    <message>
        <source>a reference that is no storage</source>
        <translation>une référence qui n’est pas un bloc de données</translation>
    </message>
    <message>
        <source>setting attributes of an object</source>
        <translation>l’affectation d’attributs d’un objet</translation>
    </message>
    <message>
        <source>{path} holds {reason}, which weights do not need. It was not executed, and it is not imported. Save the model as safetensors (save_pretrained does) and import that.</source>
        <translation>{path} contient {reason}, ce dont des poids n’ont pas besoin. Cela n’a pas été exécuté et le fichier n’est pas importé. Enregistrez le modèle en safetensors (save_pretrained le fait) et importez ce fichier.</translation>
    </message>
    <message>
        <source>{path} is damaged or is no PyTorch state dictionary ({reason}).</source>
        <translation>{path} est endommagé ou n’est pas un dictionnaire d’état de PyTorch ({reason}).</translation>
    </message>
    <message>
        <source>there is not one data.pkl in it</source>
        <translation>il ne contient pas exactement un data.pkl</translation>
    </message>
    <message>
        <source>its data.pkl is too large</source>
        <translation>son data.pkl est trop grand</translation>
    </message>
    <message>
        <source>it was written on a big-endian machine</source>
        <translation>il a été écrit sur une machine gros-boutiste</translation>
    </message>
    <message>
        <source>storage {name} is too short</source>
        <translation>le bloc de données {name} est trop court</translation>
    </message>
    <message>
        <source>its magic number is missing</source>
        <translation>son nombre magique manque</translation>
    </message>
    <message>
        <source>storage {name} is cut off</source>
        <translation>le bloc de données {name} est tronqué</translation>
    </message>
    <message>
        <source>it holds no dictionary of tensors</source>
        <translation>il ne contient pas de dictionnaire de tenseurs</translation>
    </message>
    <message>
        <source>it holds no tensors</source>
        <translation>il ne contient pas de tenseurs</translation>
    </message>
    <message>
        <source>a tensor reaches past its storage</source>
        <translation>un tenseur dépasse son bloc de données</translation>
    </message>
    <message>
        <source>The vocabulary {path} has {size} word pieces, but the weights were trained with {wanted}. Name the vocabulary that belongs to them with --vocab.</source>
        <translation>Le vocabulaire {path} compte {size} morceaux de mots, mais les poids ont été entraînés avec {wanted}. Indiquez avec --vocab le vocabulaire qui leur correspond.</translation>
    </message>
    <message>
        <source>{path} is no vocabulary of the BERT family: it lacks {names}.</source>
        <translation>{path} n’est pas un vocabulaire de la famille BERT : il manque {names}.</translation>
    </message>
    <message>
        <source>{path} lists {count} word pieces twice; it is damaged.</source>
        <translation>{path} répète {count} morceaux de mots ; il est endommagé.</translation>
    </message>
    <message>
        <source>{path} packs no vocabulary. Name one with --vocab.</source>
        <translation>{path} ne contient pas de vocabulaire. Indiquez-en un avec --vocab.</translation>
    </message>
    <message>
        <source>The vocabulary {path} cannot be read: {reason}.</source>
        <translation>Le vocabulaire {path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>{path} is a {kind} vocabulary; the BERT family&apos;s readers need WordPiece.</source>
        <translation>{path} est un vocabulaire {kind} ; les lecteurs de la famille BERT demandent WordPiece.</translation>
    </message>
    <message>
        <source>a number runs past the end of the message</source>
        <translation>un nombre dépasse la fin du message</translation>
    </message>
    <message>
        <source>unknown wire type {kind}</source>
        <translation>type de champ inconnu {kind}</translation>
    </message>
    <message>
        <source>a field runs past the end of the message</source>
        <translation>un champ dépasse la fin du message</translation>
    </message>
    <message>
        <source>field {number} is not a number</source>
        <translation>le champ {number} n’est pas un nombre</translation>
    </message>
    <message>
        <source>field {number} is not bytes</source>
        <translation>le champ {number} ne contient pas d’octets</translation>
    </message>
    <message>
        <source>Only readers with LayerNorm and without a bottleneck for queries and keys can be restored.</source>
        <translation>Seuls les modèles avec LayerNorm et sans goulot d’étranglement pour les requêtes et les clés peuvent être restaurés.</translation>
    </message>
    <message>
        <source>{path} cannot be restored: {reason}</source>
        <translation>{path} ne peut pas être restauré : {reason}</translation>
    </message>
    <message>
        <source>the header is missing</source>
        <translation>l’en-tête manque</translation>
    </message>
    <message>
        <source>{path} cannot be read as safetensors: {reason}. Get the file again.</source>
        <translation>{path} ne peut pas être lu comme safetensors : {reason}. Procurez-vous à nouveau le fichier.</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>le fichier est tronqué</translation>
    </message>
    <message>
        <source>{name} is {shape} instead of {wanted}</source>
        <translation>{name} est {shape} au lieu de {wanted}</translation>
    </message>
    <message>
        <source>{label}: {names}</source>
        <translation>{label} : {names}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquants</translation>
    </message>
    <message>
        <source>not part of this configuration</source>
        <translation>étrangers à cette configuration</translation>
    </message>
    <message>
        <source>of another shape</source>
        <translation>d’une autre forme</translation>
    </message>
    <message>
        <source>holding NaN or infinite values</source>
        <translation>avec NaN ou des valeurs infinies</translation>
    </message>
    <message>
        <source>The weights of {source} do not fit. Tensors {faults}.</source>
        <translation>Les poids de {source} ne conviennent pas. Tenseurs {faults}.</translation>
    </message>
    <message>
        <source>{path} is a finished graph; only weights can be tuned. Leave out --tune.</source>
        <translation>{path} est un graphe terminé ; seuls des poids peuvent être ajustés. Omettez --tune.</translation>
    </message>
    <message>
        <source>Converting a model needs the package &quot;onnx&quot;: pip install &quot;desktop-qa[convert]&quot;.</source>
        <translation>La conversion d’un modèle demande le paquet &quot;onnx&quot; : pip install &quot;desktop-qa[convert]&quot;.</translation>
    </message>
    <message>
        <source>In int8 this model answers {percent}% of the example questions otherwise than in float32. If it reads badly, import it again with --float.</source>
        <translation>En int8, ce modèle répond à {percent} % des questions d’exemple autrement qu’en float32. S’il lit mal, importez-le à nouveau avec --float.</translation>
    </message>
    <message>
        <source>There is no vocabulary (vocab.txt or tokenizer.json) beside {path}: name the one that belongs to these weights with --vocab.</source>
        <translation>Il n’y a pas de vocabulaire (vocab.txt ou tokenizer.json) à côté de {path} : indiquez avec --vocab celui qui va avec ces poids.</translation>
    </message>
    <message>
        <source>{path} cannot be quantised ({reason}). Import it with --float.</source>
        <translation>{path} ne peut pas être quantifié ({reason}). Importez-le avec --float.</translation>
    </message>
    <message>
        <source>{source} has no question-answering head: it was installed as a starting point for fine-tuning (desktop-qa-train), not as a reader.</source>
        <translation>{source} n’a pas la partie qui répond aux questions : il a été installé comme point de départ d’un entraînement (desktop-qa-train), pas comme lecteur.</translation>
    </message>
    <message>
        <source>Models are only downloaded over https, not from {url}.</source>
        <translation>Les modèles ne sont téléchargés que par https, pas depuis {url}.</translation>
    </message>
    <message>
        <source>{url} did not send the file that its source describes: its size or checksum differs. It was thrown away; try again later.</source>
        <translation>{url} n’a pas envoyé le fichier que décrit sa source : sa taille ou sa somme de contrôle diffère. Il a été jeté ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>{url} cannot be downloaded: the server answered {code} {reason}.</source>
        <translation>{url} ne peut pas être téléchargé : le serveur a répondu {code} {reason}.</translation>
    </message>
    <message>
        <source>The connection to {host} failed ({reason}). What was received is kept: the same command continues it.</source>
        <translation>La connexion à {host} a échoué ({reason}). Ce qui a été reçu est conservé : un nouvel essai le poursuit.</translation>
    </message>
    <message>
        <source>{name} cannot be saved in {folder}: {reason}. Make room and try again.</source>
        <translation>{name} ne peut pas être enregistré dans {folder} : {reason}. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>Stopped. What was downloaded is kept: the same command continues it.</source>
        <translation>Arrêté. Ce qui a été téléchargé est conservé : un nouvel essai le poursuit.</translation>
    </message>
    <message>
        <source>{url} answers with a web page instead of a file; its publisher may have moved it.</source>
        <translation>{url} répond par une page web au lieu d’un fichier ; son éditeur l’a peut-être déplacé.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder} for {size} MB. Make room and try again.</source>
        <translation>Il n’y a pas assez de place dans {folder} pour {size} Mo. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>it ended early</source>
        <translation>elle s’est arrêtée trop tôt</translation>
    </message>
    <message>
        <source>There is already a model called {name}. Choose another name (--name), or replace it (--replace).</source>
        <translation>Il y a déjà un modèle nommé {name}. Choisissez un autre nom (--name) ou remplacez-le (--replace).</translation>
    </message>
    <message>
        <source>{source} holds no {files} with a config.json.</source>
        <translation>{source} ne contient pas de {files} avec un config.json.</translation>
    </message>
    <message>
        <source>{source} holds no {file}. Name a vocabulary with --vocab.</source>
        <translation>{source} ne contient pas de {file}. Indiquez un vocabulaire avec --vocab.</translation>
    </message>
    <message>
        <source>Downloading this model needs the package &quot;huggingface_hub&quot;: pip install &quot;desktop-qa[fetch]&quot;.</source>
        <translation>Le téléchargement de ce modèle demande le paquet &quot;huggingface_hub&quot; : pip install &quot;desktop-qa[fetch]&quot;.</translation>
    </message>
    <message>
        <source>Downloads are switched off by HF_HUB_OFFLINE. Unset it and try again.</source>
        <translation>Les téléchargements sont désactivés par HF_HUB_OFFLINE. Supprimez cette variable et réessayez.</translation>
    </message>
    <message>
        <source>{source} is not there (any more), or is not public.</source>
        <translation>{source} n’existe pas (ou plus), ou n’est pas public.</translation>
    </message>
    <message>
        <source>{source} cannot be asked for its files: {reason}.</source>
        <translation>Les fichiers de {source} ne peuvent pas être demandés : {reason}.</translation>
    </message>
    <message>
        <source>The hub cannot be reached ({reason}). Check the network and try again.</source>
        <translation>Le hub est injoignable ({reason}). Vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>{name} cannot be a model&apos;s name: use letters, digits, dots, dashes and underscores (--name).</source>
        <translation>Un modèle ne peut pas s’appeler {name} : utilisez des lettres, des chiffres, des points, des tirets et des tirets bas (--name).</translation>
    </message>
    <message>
        <source>{name} was not installed: {reason}. Nothing was changed; make room or check the folder&apos;s permissions, then try again.</source>
        <translation>{name} n’a pas été installé : {reason}. Rien n’a été changé ; libérez de l’espace ou vérifiez les droits du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>{name} was not installed: there is not enough memory to convert it.</source>
        <translation>{name} n’a pas été installé : il n’y a pas assez de mémoire pour le convertir.</translation>
    </message>
    <message>
        <source>The model in {source} is damaged: {faults} Get it again.</source>
        <translation>Le modèle de {source} est endommagé : {faults} Procurez-vous-le à nouveau.</translation>
    </message>
    <message>
        <source>The manifest is not a JSON object.</source>
        <translation>Le manifeste n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The manifest is of schema {schema}, which needs a newer version of Desktop QA.</source>
        <translation>Le manifeste est du schéma {schema}, qui demande une version plus récente de Desktop QA.</translation>
    </message>
    <message>
        <source>schema is {schema}, not {wanted}</source>
        <translation>le schéma est {schema}, pas {wanted}</translation>
    </message>
    <message>
        <source>{name} is of the wrong type</source>
        <translation>{name} est d’un mauvais type</translation>
    </message>
    <message>
        <source>calibration cannot be used ({reason})</source>
        <translation>l’étalonnage n’est pas utilisable ({reason})</translation>
    </message>
    <message>
        <source>The manifest cannot be used: {faults}.</source>
        <translation>Le manifeste n’est pas utilisable : {faults}.</translation>
    </message>
    <message>
        <source>name {name} is not made of letters, digits, dots, dashes and underscores</source>
        <translation>le nom {name} n’est pas fait de lettres, chiffres, points, tirets et tirets bas</translation>
    </message>
    <message>
        <source>kind is {kind}, not one of {names}</source>
        <translation>kind est {kind}, et non l’un de {names}</translation>
    </message>
    <message>
        <source>max_length is {value}, not between {least} and {most}</source>
        <translation>max_length est {value}, et non entre {least} et {most}</translation>
    </message>
    <message>
        <source>languages holds something that is no text</source>
        <translation>languages contient autre chose que du texte</translation>
    </message>
    <message>
        <source>file name {name} is not a plain name</source>
        <translation>le nom de fichier {name} n’est pas un nom simple</translation>
    </message>
    <message>
        <source>{name} has no SHA-256</source>
        <translation>{name} n’a pas de SHA-256</translation>
    </message>
    <message>
        <source>files does not list {name}</source>
        <translation>files ne comprend pas {name}</translation>
    </message>
    <message>
        <source>{folder} is not a model directory: it has no {file}.</source>
        <translation>{folder} n’est pas le dossier d’un modèle : il n’a pas de {file}.</translation>
    </message>
    <message>
        <source>{path} is damaged: it is not JSON ({reason}).</source>
        <translation>{path} est endommagé : ce n’est pas du JSON ({reason}).</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path} : {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason} Install the model again.</source>
        <translation>{path} n’est pas utilisable : {reason} Réinstallez le modèle.</translation>
    </message>
    <message>
        <source>{path} is not a model that answers questions: it lacks {names}. Import it with: desktop-qa models import PATH</source>
        <translation>{path} n’est pas un modèle qui répond aux questions : il manque {names}. Importez-le avec : desktop-qa models import PATH</translation>
    </message>
    <message>
        <source>{path} takes {names} in another type than int64. Import the model again.</source>
        <translation>{path} prend {names} dans un autre type que int64. Importez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>The model {name} failed: {reason}</source>
        <translation>Le modèle {name} a échoué : {reason}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was installed.</source>
        <translation>Arrêté. Rien n’a été installé.</translation>
    </message>
    <message>
        <source>MobileBERT fine-tuned on SQuAD 1.1</source>
        <translation>MobileBERT affiné sur SQuAD 1.1</translation>
    </message>
    <message>
        <source>MobileBERT fine-tuned on SQuAD 2.0</source>
        <translation>MobileBERT affiné sur SQuAD 2.0</translation>
    </message>
    <message>
        <source>Google&apos;s MobileBERT as pre-trained</source>
        <translation>MobileBERT de Google, seulement préentraîné</translation>
    </message>
    <message>
        <source>Google&apos;s MobileBERT as google-research released it</source>
        <translation>MobileBERT de Google tel que google-research l’a publié</translation>
    </message>
    <message>
        <source>Multilingual, cased MobileBERT of the TensorFlow model garden</source>
        <translation>MobileBERT multilingue du jardin de modèles de TensorFlow, sensible à la casse</translation>
    </message>
    <message>
        <source>No published model is known as {name}. Known: {known}.</source>
        <translation>Aucun modèle publié n’est connu sous le nom {name}. Connus : {known}.</translation>
    </message>
    <message>
        <source>it is a starting point for training.</source>
        <translation>c’est un point de départ d’un entraînement.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>There is no model called {name}. Installed: {known}. See: desktop-qa models list</source>
        <translation>Il n’y a pas de modèle nommé {name}. Installés : {known}. Voir : desktop-qa models list</translation>
    </message>
    <message>
        <source>{name}: {fault}</source>
        <translation>{name} : {fault}</translation>
    </message>
    <message>
        <source>Install one with: desktop-qa models fetch NAME, or desktop-qa models import PATH</source>
        <translation>Installez-en un avec : desktop-qa models fetch NAME, ou desktop-qa models import PATH</translation>
    </message>
    <message>
        <source>No usable model is installed.</source>
        <translation>Aucun modèle utilisable n’est installé.</translation>
    </message>
    <message>
        <source>{name} cannot answer questions: {fault}</source>
        <translation>{name} ne peut pas répondre aux questions : {fault}</translation>
    </message>
    <message>
        <source>{name} is part of the program and cannot be removed.</source>
        <translation>{name} fait partie du programme et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>{folder} cannot be removed: {reason}.</source>
        <translation>{folder} ne peut pas être supprimé : {reason}.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Remove it and install it again.</source>
        <translation>Supprimez-le et installez-le à nouveau.</translation>
    </message>
    <message>
        <source>The model {name} is damaged: {faults} {cure}</source>
        <translation>Le modèle {name} est endommagé : {faults} {cure}</translation>
    </message>
    <message>
        <source>{name} is not the file that was installed (its SHA-256 differs).</source>
        <translation>{name} n’est pas le fichier qui a été installé (son SHA-256 diffère).</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} manque.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation>{name} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>The question is empty. Ask something in words.</source>
        <translation>La question est vide. Posez-la avec des mots.</translation>
    </message>
    <message>
        <source>There is no text to read here, so nothing can be answered.</source>
        <translation>Il n’y a pas de texte à lire ici, donc rien ne peut être répondu.</translation>
    </message>
    <message>
        <source>The question is long: only its beginning was read.</source>
        <translation>La question est longue : seul son début a été lu.</translation>
    </message>
    <message>
        <source>calibration of unknown kind {kind}</source>
        <translation>étalonnage de type inconnu {kind}</translation>
    </message>
    <message>
        <source>calibration holds a number that is not finite</source>
        <translation>l’étalonnage contient un nombre qui n’est pas fini</translation>
    </message>
    <message>
        <source>The tokenizer of the model is damaged: {reason}. Install the model again.</source>
        <translation>Le découpeur de mots du modèle est endommagé : {reason}. Réinstallez le modèle.</translation>
    </message>
    <message>
        <source>The tokenizer of the model lacks the token {name}. Install the model again.</source>
        <translation>Il manque le jeton {name} au découpeur de mots du modèle. Réinstallez le modèle.</translation>
    </message>
    <message>
        <source>Your notes could not be read. They were kept as {name} and a new file was begun.</source>
        <translation>Vos notes n’ont pas pu être lues. Elles ont été conservées sous {name} et un nouveau fichier a été commencé.</translation>
    </message>
    <message>
        <source>Notes cannot be written to {path} ({reason}); what you mark now is forgotten when the program ends.</source>
        <translation>Les notes ne peuvent pas être écrites dans {path} ({reason}) ; ce que vous marquez maintenant sera oublié à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The note could not be saved ({reason}). Free some disk space or check the rights of {path}.</source>
        <translation>La note n’a pas pu être enregistrée ({reason}). Libérez de l’espace disque ou vérifiez les droits de {path}.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}). Free some disk space or check the rights of {path}.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés ({reason}). Libérez de l’espace disque ou vérifiez les droits de {path}.</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message>
        <source>{name} cannot answer questions: {fault} Choose another model: desktop-qa models list</source>
        <translation>{name} ne peut pas répondre aux questions : {fault} Choisissez un autre modèle : desktop-qa models list</translation>
    </message>
    <message>
        <source>No sentence encoder is installed, so passages are found by their words alone.</source>
        <translation>Aucun encodeur de phrases n’est installé ; les passages ne sont cherchés que par leurs mots.</translation>
    </message>
    <message>
        <source>{path} is a sentence encoder that does not take the mean over its tokens; only such can be imported.</source>
        <translation>{path} est un encodeur de phrases qui ne fait pas la moyenne de ses jetons ; seuls ceux qui la font peuvent être importés.</translation>
    </message>
    <message>
        <source>In int8 this encoder&apos;s vectors are rather unlike those in float32. Consider --float.</source>
        <translation>En int8, les vecteurs de cet encodeur diffèrent nettement de ceux en float32. Envisagez --float.</translation>
    </message>
    <message>
        <source>{path} is not a sentence encoder. Import it with: desktop-qa models import PATH</source>
        <translation>{path} n’est pas un encodeur de phrases. Importez-le avec : desktop-qa models import PATH</translation>
    </message>
    <message>
        <source>Only a plain BERT can be made a sentence encoder.</source>
        <translation>Seul un BERT simple peut devenir un encodeur de phrases.</translation>
    </message>
    <message>
        <source>The model&apos;s {name} depends on padding.</source>
        <translation>{name} du modèle dépend du remplissage.</translation>
    </message>
    <message>
        <source>The model&apos;s {name} is not of length 1.</source>
        <translation>{name} du modèle n’est pas de longueur 1.</translation>
    </message>
    <message>
        <source>it finds passages by their meaning.</source>
        <translation>il trouve des passages d’après leur sens.</translation>
    </message>
    <message>
        <source>{name}: page {number} has no area to draw.</source>
        <translation>{name} : la page {number} n’a aucune surface à dessiner.</translation>
    </message>
    <message>
        <source>looking at its text</source>
        <translation>l’examen du texte</translation>
    </message>
    <message>
        <source>reading its table of contents</source>
        <translation>la lecture de la table des matières</translation>
    </message>
    <message>
        <source>{name}: page {number} cannot be drawn.</source>
        <translation>{name} : la page {number} ne peut pas être dessinée.</translation>
    </message>
    <message>
        <source>The program cannot go on: {reason}.</source>
        <translation>Le programme ne peut pas continuer : {reason}.</translation>
    </message>
    <message>
        <source>{name} has ended the reading process {count} times and is left alone now. Reload it to try once more.</source>
        <translation>{name} a mis fin {count} fois au processus de lecture et n’est plus ouvert. Rechargez-le pour réessayer.</translation>
    </message>
    <message>
        <source>{name}: {doing} was given up after {seconds} seconds of computing. It is too large or too intricate; other documents are not affected.</source>
        <translation>{name} : {doing} a été abandonné après {seconds} secondes de calcul. Le fichier est trop grand ou trop complexe ; les autres documents ne sont pas touchés.</translation>
    </message>
    <message>
        <source>{name}: {doing} did not go on for {seconds} seconds and was given up. Perhaps the drive of the file does not answer; other documents are not affected.</source>
        <translation>{name} : {doing} n’a pas avancé pendant {seconds} secondes et a été abandonné. Le disque du fichier ne répond peut-être pas ; les autres documents ne sont pas touchés.</translation>
    </message>
    <message>
        <source>There is nothing to look for. Write some words, or a sentence.</source>
        <translation>Il n’y a rien à chercher. Écrivez quelques mots ou une phrase.</translation>
    </message>
    <message>
        <source>reading the notes of page {number}</source>
        <translation>lecture des notes de la page {number}</translation>
    </message>
    <message>
        <source>{place}, below the threshold</source>
        <translation>{place}, sous le seuil</translation>
    </message>
    <message>
        <source>a property of the document</source>
        <translation>une propriété du document</translation>
    </message>
    <message>
        <source>The language {language} cannot be recognised here: there is no file {file}. These can: {known}.</source>
        <translation>La langue {language} ne peut pas être reconnue ici : le fichier {file} n’existe pas. Celles-ci le peuvent : {known}.</translation>
    </message>
    <message>
        <source>making the searchable copy</source>
        <translation>la création de la copie interrogeable</translation>
    </message>
    <message>
        <source>recognising the text of page {number}</source>
        <translation>la reconnaissance du texte de la page {number}</translation>
    </message>
    <message>
        <source>The data for recognising {language} cannot be used.</source>
        <translation>Les données de reconnaissance pour {language} ne peuvent pas être utilisées.</translation>
    </message>
    <message>
        <source>The page was not recognised.</source>
        <translation>La page n’a pas été reconnue.</translation>
    </message>
    <message>
        <source>There is no data for recognising text. Install the program again.</source>
        <translation>Il n’y a pas de données pour reconnaître le texte. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>finding out its language</source>
        <translation>la détermination de sa langue</translation>
    </message>
    <message>
        <source>The library is not being read: {reason}</source>
        <translation>La bibliothèque n’est pas lue : {reason}</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>il ne répond pas</translation>
    </message>
    <message>
        <source>it sends in circles</source>
        <translation>il redirige en boucle</translation>
    </message>
</context>
<context>
    <name>DebugPage</name>
    <message>
        <source>Debug information</source>
        <translation>Informations de débogage</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>The same as another document</source>
        <translation>Identique à un autre document</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>En attente de lecture</translation>
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
    <message>
        <source>Reading the document: page {done} of {total}</source>
        <translation>Lecture du document&#xa0;: page {done} sur {total}</translation>
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
    <name>DocumentTable</name>
    <message>
        <source>Documents of the library</source>
        <translation>Documents de la bibliothèque</translation>
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
        <source>{name} - answers</source>
        <translation>{name} - réponses</translation>
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
        <source>{name} - highlights</source>
        <translation>{name} - surlignages</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{name} - copy</source>
        <translation>{name} - copie</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>{question}
Answer {rank}: {answer} ({confidence} %)</source>
        <translation>{question}
Réponse {rank}&#xa0;: {answer} ({confidence}&#xa0;%)</translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Choose another folder or make room.</source>
        <translation>Le fichier n’a pas pu être écrit ({why}). Choisissez un autre dossier ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>Save a searchable copy</source>
        <translation>Enregistrer une copie interrogeable</translation>
    </message>
    <message>
        <source>{name} - searchable</source>
        <translation>{name} - interrogeable</translation>
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
        <source>Aa</source>
        <translation>Aa</translation>
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
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>List all hits</source>
        <translation>Lister tous les résultats</translation>
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
        <translation>Zoom&#xa0;: {zoom}</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>p. {page}: {words}</source>
        <translation>p. {page} : {words}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Documents to show</source>
        <translation>Documents à afficher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Remove this folder from the library, with all that was read from it</source>
        <translation>Retirer ce dossier de la bibliothèque, avec tout ce qui en a été lu</translation>
    </message>
    <message>
        <source>Ask many documents at once</source>
        <translation>Interroger plusieurs documents à la fois</translation>
    </message>
    <message>
        <source>Add folders of documents. They are read once, on this computer, and kept up to date; then one question is answered from all of them. The documents stay where they are and are not changed.</source>
        <translation>Ajoutez des dossiers de documents. Ils sont lus une fois, sur cet ordinateur, et tenus à jour ; ensuite, une question trouve sa réponse dans tous. Les documents restent où ils sont et ne sont pas modifiés.</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Add f&amp;iles…</source>
        <translation>Ajouter des f&amp;ichiers…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Ajouter un dossier à la bibliothèque</translation>
    </message>
    <message>
        <source>Add files to the library</source>
        <translation>Ajouter des fichiers à la bibliothèque</translation>
    </message>
    <message>
        <source>{documents} documents · {pages} pages · {size} MB</source>
        <translation>{documents} documents · {pages} pages · {size} Mo</translation>
    </message>
    <message>
        <source>{count} not readable</source>
        <translation>{count} illisibles</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>“{folder}” and all that was read from it ({count} documents) is no longer in the library.</source>
        <translation>« {folder} » et tout ce qui en a été lu ({count} documents) n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Add it again</source>
        <translation>Ajouter à nouveau</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Ask the library</source>
        <translation>Interroger la bibliothèque</translation>
    </message>
    <message>
        <source>A question, or words to look for</source>
        <translation>Une question, ou des mots à chercher</translation>
    </message>
    <message>
        <source>&amp;Read more</source>
        <translation>&amp;Lire davantage</translation>
    </message>
    <message>
        <source>&amp;Find passages</source>
        <translation>&amp;Trouver des passages</translation>
    </message>
    <message>
        <source>Show the passages that are about these words</source>
        <translation>Afficher les passages qui parlent de ces mots</translation>
    </message>
    <message>
        <source>Folder to look in</source>
        <translation>Dossier où chercher</translation>
    </message>
    <message>
        <source>Kind of documents to look in</source>
        <translation>Type de documents où chercher</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Ask the {count} selected documents</source>
        <translation>Interroger les {count} documents sélectionnés</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>Saisissez d’abord une question.</translation>
    </message>
    <message>
        <source>Passages: {count}</source>
        <translation>Passages : {count}</translation>
    </message>
    <message>
        <source>Nothing about this was found here.</source>
        <translation>Rien à ce sujet n’a été trouvé ici.</translation>
    </message>
    <message>
        <source>Open at this place</source>
        <translation>Ouvrir à cet endroit</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copier avec la référence</translation>
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
        <source>Op&amp;en recent</source>
        <translation>Docum&amp;ents récents</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Nouvel onglet</translation>
    </message>
    <message>
        <source>{document} – Desktop QA</source>
        <translation>{document} – Desktop QA</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
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
        <source>right place in the first 3</source>
        <translation>bon endroit parmi les 3 premiers</translation>
    </message>
    <message>
        <source>int8 like float (cosine)</source>
        <translation>int8 comme float (cosinus)</translation>
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
    <message>
        <source>Finds passages by their meaning</source>
        <translation>Trouve des passages d’après leur sens</translation>
    </message>
    <message>
        <source>Asking it a few questions …</source>
        <translation>Quelques questions lui sont posées …</translation>
    </message>
    <message>
        <source>the program’s own questions</source>
        <translation>questions propres au programme</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>erreur de calibration</translation>
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
    <message>
        <source>&amp;Measure it</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>Its speed, and how well it answers our own questions; its confidence is fitted to them</source>
        <translation>Sa vitesse, et la qualité de ses réponses à nos propres questions ; sa confiance est ajustée d’après elles</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>Notebook</source>
        <translation>Carnet de notes</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>Rechercher dans les questions et les réponses</translation>
    </message>
    <message>
        <source>Only &amp;this document</source>
        <translation>Seulement ce &amp;document</translation>
    </message>
    <message>
        <source>Only st&amp;arred</source>
        <translation>Seulement avec étoi&amp;le</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Answers as they were given</source>
        <translation>Réponses telles qu’elles ont été données</translation>
    </message>
    <message>
        <source>&amp;Show in the document</source>
        <translation>&amp;Montrer dans le document</translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation>É&amp;toile</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Export the notebook</source>
        <translation>Exporter le carnet de notes</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>Nothing found. What you ask of documents is kept here.</source>
        <translation>Rien trouvé. Ce que vous demandez aux documents est conservé ici.</translation>
    </message>
    <message>
        <source>No answer above the threshold.</source>
        <translation>Aucune réponse au-dessus du seuil.</translation>
    </message>
    <message>
        <source>page {page}, {percent} %</source>
        <translation>page {page}, {percent} %</translation>
    </message>
    <message>
        <source>Answered by {model}</source>
        <translation>Répondu par {model}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Search notes</source>
        <translation>Rechercher dans les notes</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Surlignages et notes</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select text in the document and press H, or one of the colours beside it.</source>
        <translation>Rien n’est encore surligné. Sélectionnez du texte dans le document et appuyez sur H ou choisissez une des couleurs à côté.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Remove this highlight</source>
        <translation>Supprimer ce surlignage</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Exporter les notes…</translation>
    </message>
    <message>
        <source>p. {page}: {words}</source>
        <translation>p. {page} : {words}</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Save a copy with the notes in it…</source>
        <translation>Enregistrer une copie avec les notes…</translation>
    </message>
    <message>
        <source>in the file, by {author}</source>
        <translation>dans le fichier, par {author}</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>dans le fichier</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>This answer is a guess. A larger reader, MobileBERT, finds more (by its authors F1 {f1} on {set}), but reads slower. It is downloaded once, {size} MB; the network is used for nothing else.</source>
        <translation>Cette réponse est devinée. Un lecteur plus grand, MobileBERT, trouve davantage (d’après ses auteurs F1 {f1} sur {set}) mais lit plus lentement. Il est téléchargé une seule fois, {size} Mo ; le réseau ne sert à rien d’autre.</translation>
    </message>
    <message>
        <source>Download it</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Non, merci</translation>
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
    <message>
        <source>The page was not kept, and nothing is loaded unasked. “Try again” loads it.</source>
        <translation>La page n’a pas été conservée, et rien n’est chargé sans demande. « Réessayer » la charge.</translation>
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
    <name>PassagesPane</name>
    <message>
        <source>What is it about?</source>
        <translation>De quoi est-il question ?</translation>
    </message>
    <message>
        <source>Find by meaning</source>
        <translation>Chercher par le sens</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
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
    <message>
        <source>{author}: {text}</source>
        <translation>{author} : {text}</translation>
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
    <name>ReadingLine</name>
    <message>
        <source>Reading the library</source>
        <translation>Lecture de la bibliothèque</translation>
    </message>
    <message>
        <source>Reading: {count} documents left</source>
        <translation>Lecture : {count} documents restants</translation>
    </message>
    <message>
        <source>Making {count} passages findable by meaning</source>
        <translation>{count} passages sont rendus trouvables par leur sens</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Sus&amp;pendre</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Reading is paused.</source>
        <translation>La lecture est suspendue.</translation>
    </message>
    <message>
        <source>Reading waits until the computer is plugged in.</source>
        <translation>La lecture attend que l’ordinateur soit branché.</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent documents</source>
        <translation>Documents récents</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove from the list, with its questions</source>
        <translation>Retirer de la liste, avec ses questions</translation>
    </message>
    <message>
        <source>{where} · page {page} of {pages} · {when}</source>
        <translation>{where} · page {page} sur {pages} · {when}</translation>
    </message>
</context>
<context>
    <name>RecognitionDialog</name>
    <message>
        <source>Recognise text</source>
        <translation>Reconnaître le texte</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>Trouvée automatiquement</translation>
    </message>
    <message>
        <source>Recognise &amp;scans at once from now on</source>
        <translation>Reconnaître désormais les documents &amp;numérisés aussitôt</translation>
    </message>
    <message>
        <source>Other languages are there when Tesseract’s data for them is installed, or lies in the folder {folder}.</source>
        <translation>D’autres langues sont disponibles lorsque leurs données pour Tesseract sont installées ou se trouvent dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation>&amp;Langue du texte</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>&amp;Recognise the text</source>
        <translation>&amp;Reconnaître le texte</translation>
    </message>
    <message>
        <source>Pages that are pictures and cannot be read yet: {count} of {total}</source>
        <translation>Pages qui sont des images et ne peuvent pas encore être lues : {count} sur {total}</translation>
    </message>
    <message>
        <source>The text of this document can be seen but not read: its letters have no meaning inside.</source>
        <translation>Le texte de ce document est visible mais illisible&#xa0;: ses caractères n’ont pas de sens à l’intérieur du fichier.</translation>
    </message>
    <message>
        <source>This document is a scan, or drawings only: it has no text that could be read or asked.</source>
        <translation>Ce document est numérisé ou ne contient que des dessins&#xa0;: il n’a aucun texte à lire ou à interroger.</translation>
    </message>
    <message>
        <source>&amp;Language…</source>
        <translation>&amp;Langue…</translation>
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
        <source>The text was not recognised.</source>
        <translation>Le texte n’a pas été reconnu.</translation>
    </message>
    <message>
        <source>The text was recognised. You can ask the document now.</source>
        <translation>Le texte a été reconnu. Vous pouvez maintenant interroger le document.</translation>
    </message>
    <message>
        <source>The text was recognised ({language}). You can ask the document now.</source>
        <translation>Le texte a été reconnu ({language}). Vous pouvez maintenant interroger le document.</translation>
    </message>
    <message>
        <source>&amp;Save a searchable copy…</source>
        <translation>&amp;Enregistrer une copie interrogeable…</translation>
    </message>
    <message>
        <source>Another &amp;language…</source>
        <translation>Autre &amp;langue…</translation>
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
    <name>SelectionBar</name>
    <message>
        <source>Mark the selection</source>
        <translation>Surligner la sélection</translation>
    </message>
    <message>
        <source>{colour} ({key})</source>
        <translation>{colour} ({key})</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
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
    <message>
        <source>&amp;Scans</source>
        <translation>Documents &amp;numérisés</translation>
    </message>
    <message>
        <source>Offer to recognise their text</source>
        <translation>Proposer de reconnaître leur texte</translation>
    </message>
    <message>
        <source>Recognise their text at once</source>
        <translation>Reconnaître leur texte aussitôt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Bring back the settings from before the defaults</source>
        <translation>Rétablir les réglages d’avant les valeurs par défaut</translation>
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
    <message>
        <source>Ask many documents at once: the &amp;library</source>
        <translation>Interroger plusieurs documents à la fois : la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
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
        <source>There is no text here to ask. Choose the whole document.</source>
        <translation>Il n’y a ici aucun texte à interroger. Choisissez tout le document.</translation>
    </message>
    <message>
        <source>The document has no text to read.</source>
        <translation>Le document ne contient aucun texte à lire.</translation>
    </message>
</context>
<context>
    <name>TabMeaning</name>
    <message>
        <source>Find by meaning</source>
        <translation>Chercher par le sens</translation>
    </message>
    <message>
        <source>The text of the document is being read.</source>
        <translation>Le texte du document est en cours de lecture.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Comparing: {done} of {total} passages</source>
        <translation>Comparaison : {done} passages sur {total}</translation>
    </message>
    <message>
        <source>No passage was found.</source>
        <translation>Aucun passage n’a été trouvé.</translation>
    </message>
    <message>
        <source>No sentence encoder is installed: these passages share words.</source>
        <translation>Aucun encodeur de phrases n’est installé : ces passages ont des mots en commun.</translation>
    </message>
    <message>
        <source>Write some words or a sentence. Passages that are about it are listed, whatever words they use.</source>
        <translation>Écrivez quelques mots ou une phrase. Les passages qui en parlent sont listés, quels que soient leurs mots.</translation>
    </message>
</context>
<context>
    <name>TabNotebook</name>
    <message>
        <source>These are the answers of {day}.</source>
        <translation>Voici les réponses du {day}.</translation>
    </message>
    <message>
        <source>The document’s text has changed since {day}, so it was asked again.</source>
        <translation>Le texte du document a changé depuis le {day}, la question a donc été posée à nouveau.</translation>
    </message>
    <message>
        <source>Another model reads now than on {day}, so the document was asked again.</source>
        <translation>Un autre modèle lit maintenant que le {day}, le document a donc été interrogé à nouveau.</translation>
    </message>
</context>
<context>
    <name>TabNotes</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>{name} - notes</source>
        <translation>{name} - notes</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save a copy with the notes in it</source>
        <translation>Enregistrer une copie avec les notes</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The highlight was removed.</source>
        <translation>Le surlignage a été supprimé.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
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
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>Fermer les &amp;autres</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Re&amp;charger</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>Copier l’a&amp;dresse</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>Copier le &amp;chemin</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
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
    <name>ZoomField</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Choose a zoom</source>
        <translation>Choisir un zoom</translation>
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
