<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
  <context>
    <name></name>
    <message id="ui.about">
      <source>Structured interview kits: the questions to ask, the grids to score with, as Word documents. Offline, the same inputs give the same kit. People score; the program never does.</source>
      <translation>Des kits d’entretien structuré : les questions à poser, les grilles pour noter, en documents Word. Sans connexion ; les mêmes données donnent le même kit. Ce sont des personnes qui notent, jamais le programme.</translation>
    </message>
    <message id="ui.about-licence">
      <source>Free under the MIT licence. The window is made with Qt, which is free under the GNU LGPL 3.</source>
      <translation>Libre, sous licence MIT. La fenêtre est faite avec Qt, libre sous licence GNU LGPL 3.</translation>
    </message>
    <message id="ui.action.about">
      <source>About Interview Kits</source>
      <translation>À propos de Kits d’entretien</translation>
    </message>
    <message id="ui.action.alternatives">
      <source>Alternatives…</source>
      <translation>Remplaçantes…</translation>
    </message>
    <message id="ui.action.another-question">
      <source>Another question here</source>
      <translation>Une autre question ici</translation>
    </message>
    <message id="ui.action.contrast-high">
      <source>High contrast</source>
      <translation>Contraste élevé</translation>
    </message>
    <message id="ui.action.contrast-system">
      <source>Contrast of the system</source>
      <translation>Contraste du système</translation>
    </message>
    <message id="ui.action.copy-questions">
      <source>Copy questions</source>
      <translation>Copier les questions</translation>
    </message>
    <message id="ui.action.cut-questions">
      <source>Cut questions</source>
      <translation>Couper les questions</translation>
    </message>
    <message id="ui.action.edit-question">
      <source>Edit question</source>
      <translation>Modifier la question</translation>
    </message>
    <message id="ui.action.export">
      <source>Write documents…</source>
      <translation>Créer les documents…</translation>
    </message>
    <message id="ui.action.find">
      <source>Find in questions…</source>
      <translation>Rechercher dans les questions…</translation>
    </message>
    <message id="ui.action.help">
      <source>Help and shortcuts</source>
      <translation>Aide et raccourcis</translation>
    </message>
    <message id="ui.action.import-questions">
      <source>Import questions…</source>
      <translation>Importer des questions…</translation>
    </message>
    <message id="ui.action.language-en">
      <source>English</source>
      <translation>English</translation>
    </message>
    <message id="ui.action.language-fr">
      <source>Français</source>
      <translation>Français</translation>
    </message>
    <message id="ui.action.language-system">
      <source>Language of the system</source>
      <translation>Langue du système</translation>
    </message>
    <message id="ui.action.lock-question">
      <source>Lock</source>
      <translation>Verrouiller</translation>
    </message>
    <message id="ui.action.move-down">
      <source>Move down</source>
      <translation>Descendre</translation>
    </message>
    <message id="ui.action.move-up">
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message id="ui.action.new-kit">
      <source>New kit</source>
      <translation>Nouveau kit</translation>
    </message>
    <message id="ui.action.next-part">
      <source>Next part of the window</source>
      <translation>Zone suivante de la fenêtre</translation>
    </message>
    <message id="ui.action.of-step">
      <source>{action}: {step}</source>
      <translation>{action} : {step}</translation>
    </message>
    <message id="ui.action.open-backups">
      <source>Open the folder of earlier versions</source>
      <translation>Ouvrir le dossier des versions précédentes</translation>
    </message>
    <message id="ui.action.open-kit">
      <source>Open kit…</source>
      <translation>Ouvrir un kit…</translation>
    </message>
    <message id="ui.action.open-log">
      <source>Open log folder</source>
      <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message id="ui.action.open-recent">
      <source>Open recent kit</source>
      <translation>Ouvrir un kit récent</translation>
    </message>
    <message id="ui.action.own-question">
      <source>Add a question of your own…</source>
      <translation>Ajouter une question à vous…</translation>
    </message>
    <message id="ui.action.palette">
      <source>Find a command…</source>
      <translation>Rechercher une commande…</translation>
    </message>
    <message id="ui.action.paste-guide">
      <source>Paste a guide</source>
      <translation>Coller une fiche</translation>
    </message>
    <message id="ui.action.paste-questions">
      <source>Paste questions</source>
      <translation>Coller les questions</translation>
    </message>
    <message id="ui.action.pin-question">
      <source>Pin to this interview</source>
      <translation>Fixer à cet entretien</translation>
    </message>
    <message id="ui.action.quit">
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message id="ui.action.read-guide">
      <source>Read a guide…</source>
      <translation>Importer une fiche…</translation>
    </message>
    <message id="ui.action.redo">
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message id="ui.action.remove-questions">
      <source>Remove questions</source>
      <translation>Retirer les questions</translation>
    </message>
    <message id="ui.action.replace">
      <source>Replace in questions…</source>
      <translation>Remplacer dans les questions…</translation>
    </message>
    <message id="ui.action.save-kit">
      <source>Save kit</source>
      <translation>Enregistrer le kit</translation>
    </message>
    <message id="ui.action.save-kit-as">
      <source>Save kit as…</source>
      <translation>Enregistrer le kit sous…</translation>
    </message>
    <message id="ui.action.select-questions">
      <source>Select all questions</source>
      <translation>Sélectionner toutes les questions</translation>
    </message>
    <message id="ui.action.shortcuts">
      <source>Keyboard shortcuts…</source>
      <translation>Raccourcis clavier…</translation>
    </message>
    <message id="ui.action.show-kit">
      <source>Kit</source>
      <translation>Kit</translation>
    </message>
    <message id="ui.action.show-paper">
      <source>Documents</source>
      <translation>Documents</translation>
    </message>
    <message id="ui.action.show-problems">
      <source>Notes</source>
      <translation>Remarques</translation>
    </message>
    <message id="ui.action.show-role">
      <source>Role</source>
      <translation>Poste</translation>
    </message>
    <message id="ui.action.show-start">
      <source>Start</source>
      <translation>Accueil</translation>
    </message>
    <message id="ui.action.text-larger">
      <source>Larger text</source>
      <translation>Texte plus grand</translation>
    </message>
    <message id="ui.action.text-smaller">
      <source>Smaller text</source>
      <translation>Texte plus petit</translation>
    </message>
    <message id="ui.action.theme-dark">
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message id="ui.action.theme-light">
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message id="ui.action.theme-system">
      <source>Appearance of the system</source>
      <translation>Apparence du système</translation>
    </message>
    <message id="ui.action.to-interview">
      <source>Move to interview</source>
      <translation>Déplacer vers l’entretien</translation>
    </message>
    <message id="ui.action.user-guide">
      <source>User guide</source>
      <translation>Guide de l’utilisateur</translation>
    </message>
    <message id="ui.action.undo">
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message id="ui.action.unlock-question">
      <source>Unlock</source>
      <translation>Déverrouiller</translation>
    </message>
    <message id="ui.action.unpin-question">
      <source>Unpin</source>
      <translation>Ne plus fixer</translation>
    </message>
    <message id="ui.action.whats-this">
      <source>What is this?</source>
      <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message id="ui.action.zoom-in">
      <source>Larger page</source>
      <translation>Agrandir la page</translation>
    </message>
    <message id="ui.action.zoom-out">
      <source>Smaller page</source>
      <translation>Réduire la page</translation>
    </message>
    <message id="ui.add-interview">
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message id="ui.add-short-interview">
      <source>Add a 30-minute interview</source>
      <translation>Ajouter un entretien de 30 minutes</translation>
    </message>
    <message id="ui.all-covered">
      <source>Every requirement has a question of its own.</source>
      <translation>Chaque exigence a sa propre question.</translation>
    </message>
    <message id="ui.also-in.en">
      <source>A second set in English, in the folder “en”</source>
      <translation>Un second jeu en anglais, dans le dossier « en »</translation>
    </message>
    <message id="ui.also-in.fr">
      <source>A second set in French, in the folder “fr”</source>
      <translation>Un second jeu en français, dans le dossier « fr »</translation>
    </message>
    <message id="ui.alternatives">
      <source>Alternatives</source>
      <translation>Remplaçantes</translation>
    </message>
    <message id="ui.alternatives.gained">
      <source>Gained: {names}</source>
      <translation>Gagné : {names}</translation>
    </message>
    <message id="ui.alternatives.helper">
      <source>The best first. Enter asks the selected one, Escape keeps the present question.</source>
      <translation>La meilleure d’abord. Entrée retient celle qui est sélectionnée, Échap garde la question actuelle.</translation>
    </message>
    <message id="ui.alternatives.leave">
      <source>Keep the question</source>
      <translation>Garder la question</translation>
    </message>
    <message id="ui.alternatives.lost">
      <source>No longer covered: {names}</source>
      <translation>N’est plus couvert : {names}</translation>
    </message>
    <message id="ui.alternatives.none">
      <source>No other question fits here. Write one of your own, or make room in the interview.</source>
      <translation>Aucune autre question ne convient ici. Écrivez-en une vous-même, ou libérez du temps dans l’entretien.</translation>
    </message>
    <message id="ui.alternatives.seeking">
      <source>Looking for what could be asked instead …</source>
      <translation>Recherche de ce qui pourrait être demandé à la place…</translation>
    </message>
    <message id="ui.alternatives.take">
      <source>Ask this one</source>
      <translation>Poser celle-ci</translation>
    </message>
    <message id="ui.alternatives.to">
      <source>Instead of {question} {title}</source>
      <translation>À la place de {question} {title}</translation>
    </message>
    <message id="ui.anchors">
      <source>Listen for</source>
      <translation>À écouter</translation>
    </message>
    <message id="ui.ask">
      <source>Ask</source>
      <translation>À demander</translation>
    </message>
    <message id="ui.build-kit">
      <source>Build a kit</source>
      <translation>Créer le kit</translation>
    </message>
    <message id="ui.building">
      <source>Choosing the questions that fit …</source>
      <translation>Choix des questions qui tiennent dans le temps…</translation>
    </message>
    <message id="ui.cancel">
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message id="ui.candidates" numerus="yes">
      <source>{count} candidates</source>
      <translation>
        <numerusform>{count} candidat</numerusform>
        <numerusform>{count} candidats</numerusform>
      </translation>
    </message>
    <message id="ui.candidates-example">
      <source>C-01, C-02, C-03</source>
      <translation>C-01, C-02, C-03</translation>
    </message>
    <message id="ui.candidates-field">
      <source>Codes or initials</source>
      <translation>Codes ou initiales</translation>
    </message>
    <message id="ui.candidates-helper">
      <source>Separated by commas, or from a file with one per line. They are not remembered.</source>
      <translation>Séparés par des virgules, ou lus dans un fichier, un par ligne. Ils ne sont pas mémorisés.</translation>
    </message>
    <message id="ui.candidates-tab">
      <source>Candidates · {count}</source>
      <translation>Candidats · {count}</translation>
    </message>
    <message id="ui.change-wishes">
      <source>Change</source>
      <translation>Modifier</translation>
    </message>
    <message id="ui.check-line">
      <source>please check</source>
      <translation>à vérifier</translation>
    </message>
    <message id="ui.choose-candidates">
      <source>From a file…</source>
      <translation>Depuis un fichier…</translation>
    </message>
    <message id="ui.choose-folder">
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message id="ui.choose-logo">
      <source>Choose a logo…</source>
      <translation>Choisir un logo…</translation>
    </message>
    <message id="ui.choose-template">
      <source>Choose a template…</source>
      <translation>Choisir un modèle…</translation>
    </message>
    <message id="ui.close">
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message id="ui.composed">
      <source>General: composed from the role's words. Make it yours before you ask it.</source>
      <translation>Générale : composée avec les mots du poste. Adaptez-la avant de la poser.</translation>
    </message>
    <message id="ui.conflict">
      <source>“{name}” was changed by somebody else since it was opened here.</source>
      <translation>« {name} » a été modifié par quelqu’un d’autre depuis son ouverture ici.</translation>
    </message>
    <message id="ui.conflict-helper">
      <source>Save under another name to keep both, or replace what is there now.</source>
      <translation>Enregistrez sous un autre nom pour garder les deux versions, ou remplacez celle qui s’y trouve.</translation>
    </message>
    <message id="ui.copied">
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message id="ui.copy">
      <source>Copy details</source>
      <translation>Copier les détails</translation>
    </message>
    <message id="ui.country">
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message id="ui.country-helper">
      <source>The documents cite its rules on interviews.</source>
      <translation>Les documents citent ses règles sur les entretiens.</translation>
    </message>
    <message id="ui.cover.add">
      <source>Add a question · {minutes}</source>
      <translation>Ajouter une question · {minutes}</translation>
    </message>
    <message id="ui.cover.anyway">
      <source>Add it anyway</source>
      <translation>Ajouter quand même</translation>
    </message>
    <message id="ui.cover.crowded">
      <source>It would be one question more in interview {number} than can be scored with care.</source>
      <translation>Ce serait une question de plus, dans l’entretien {number}, que ce qui se note avec soin.</translation>
    </message>
    <message id="ui.cover.legend.direct">
      <source>● covered</source>
      <translation>● couverte</translation>
    </message>
    <message id="ui.cover.legend.touched">
      <source>○ touched only: not covered</source>
      <translation>○ effleurée : non couverte</translation>
    </message>
    <message id="ui.cover.no-room">
      <source>It takes {minutes} minutes, and no interview has them: interview {number} has {left} left.</source>
      <translation>Il y faut {minutes} minutes et aucun entretien ne les a : il en reste {left} à l’entretien {number}.</translation>
    </message>
    <message id="ui.cover.shows">
      <source>{name}, covers it</source>
      <translation>{name}, la couvre</translation>
    </message>
    <message id="ui.cover.touches">
      <source>{name}, only touches it</source>
      <translation>{name}, l’effleure seulement</translation>
    </message>
    <message id="ui.coverage">
      <source>Coverage</source>
      <translation>Couverture</translation>
    </message>
    <message id="ui.coverage.direct">
      <source>covered</source>
      <translation>couverte</translation>
    </message>
    <message id="ui.coverage.learned">
      <source>learned on the job</source>
      <translation>apprise en poste</translation>
    </message>
    <message id="ui.coverage.none">
      <source>not covered</source>
      <translation>non couverte</translation>
    </message>
    <message id="ui.coverage.touched">
      <source>touched only</source>
      <translation>effleurée</translation>
    </message>
    <message id="ui.crashed">
      <source>Something went wrong inside the program. Your kit is still here.</source>
      <translation>Une erreur s’est produite dans le programme. Votre kit est toujours là.</translation>
    </message>
    <message id="ui.crashed-helper">
      <source>You can go on. The details below help to mend it; please report them.</source>
      <translation>Vous pouvez continuer. Les détails ci-dessous aident à la corriger ; merci de les transmettre.</translation>
    </message>
    <message id="ui.date">
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message id="ui.date-helper">
      <source>Leave it blank to write it in by hand.</source>
      <translation>Laissez vide pour l’écrire à la main.</translation>
    </message>
    <message id="ui.date-shape">
      <source>YYYY-MM-DD</source>
      <translation>AAAA-MM-JJ</translation>
    </message>
    <message id="ui.date-wrong">
      <source>“{value}” is no date: 2026-11-24 is one.</source>
      <translation>« {value} » : écrivez 2026-11-24.</translation>
    </message>
    <message id="ui.discard">
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message id="ui.document">
      <source>Document</source>
      <translation>Document</translation>
    </message>
    <message id="ui.document-language">
      <source>Language of the documents</source>
      <translation>Langue des documents</translation>
    </message>
    <message id="ui.document-of">
      <source>Interview {number} · {kind}</source>
      <translation>Entretien {number} · {kind}</translation>
    </message>
    <message id="ui.document.book">
      <source>Kit book</source>
      <translation>Dossier d’entretien</translation>
    </message>
    <message id="ui.document.briefing">
      <source>Interviewer briefing</source>
      <translation>Consignes</translation>
    </message>
    <message id="ui.document.candidate-sheet">
      <source>Candidate sheet</source>
      <translation>Feuille du candidat</translation>
    </message>
    <message id="ui.document.debrief-agenda">
      <source>Debrief agenda</source>
      <translation>Délibération</translation>
    </message>
    <message id="ui.document.grid">
      <source>Evaluation grid</source>
      <translation>Grille d’évaluation</translation>
    </message>
    <message id="ui.document.guide">
      <source>Interview guide</source>
      <translation>Guide d’entretien</translation>
    </message>
    <message id="ui.document.letter">
      <source>Candidate letter</source>
      <translation>Lettre au candidat</translation>
    </message>
    <message id="ui.document.notes">
      <source>Note-taker sheet</source>
      <translation>Prise de notes</translation>
    </message>
    <message id="ui.documents" numerus="yes">
      <source>{count} documents</source>
      <translation>
        <numerusform>{count} document</numerusform>
        <numerusform>{count} documents</numerusform>
      </translation>
    </message>
    <message id="ui.drop-helper">
      <source>Plain text, Markdown or YAML. A saved kit (.ikit) opens the same way.</source>
      <translation>Texte simple, Markdown ou YAML. Un kit enregistré (.ikit) s’ouvre de la même façon.</translation>
    </message>
    <message id="ui.drop-title">
      <source>Have a role guide? Drop it on this window</source>
      <translation>Une fiche de poste ? Déposez-la sur la fenêtre</translation>
    </message>
    <message id="ui.dropped">
      <source>Left out as not about the role</source>
      <translation>Laissé de côté, sans rapport avec le poste</translation>
    </message>
    <message id="ui.exact">
      <source>Exact pages</source>
      <translation>Pages exactes</translation>
    </message>
    <message id="ui.exact-helper">
      <source>As Word shows them, by LibreOffice; with the company’s template.</source>
      <translation>Telles que Word les montre, par LibreOffice ; avec le modèle de l’entreprise.</translation>
    </message>
    <message id="ui.exact-waiting">
      <source>LibreOffice is at it …</source>
      <translation>LibreOffice y travaille…</translation>
    </message>
    <message id="ui.exported" numerus="yes">
      <source>{count} files written to {name}.</source>
      <translation>
        <numerusform>{count} fichier créé dans {name}.</numerusform>
        <numerusform>{count} fichiers créés dans {name}.</numerusform>
      </translation>
    </message>
    <message id="ui.fallback">
      <source>If they never had the occasion</source>
      <translation>Si l’occasion ne s’est jamais présentée</translation>
    </message>
    <message id="ui.fewer-wishes">
      <source>Fold the settings</source>
      <translation>Replier les réglages</translation>
    </message>
    <message id="ui.files.candidates">
      <source>Lists of candidates</source>
      <translation>Listes de candidats</translation>
    </message>
    <message id="ui.files.guides">
      <source>Role guides and role files</source>
      <translation>Fiches et fichiers de poste</translation>
    </message>
    <message id="ui.files.kits">
      <source>Interview kits</source>
      <translation>Kits d’entretien</translation>
    </message>
    <message id="ui.files.pictures">
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message id="ui.files.questions">
      <source>Tables of questions</source>
      <translation>Tableaux de questions</translation>
    </message>
    <message id="ui.files.templates">
      <source>Word files</source>
      <translation>Fichiers Word</translation>
    </message>
    <message id="ui.find.by">
      <source>Replace by</source>
      <translation>Remplacer par</translation>
    </message>
    <message id="ui.find.leave">
      <source>Put the search away</source>
      <translation>Fermer la recherche</translation>
    </message>
    <message id="ui.find.next">
      <source>Next place</source>
      <translation>Occurrence suivante</translation>
    </message>
    <message id="ui.find.none">
      <source>not found</source>
      <translation>introuvable</translation>
    </message>
    <message id="ui.find.part.ask">
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message id="ui.find.part.fallback">
      <source>Fallback</source>
      <translation>Solution de repli</translation>
    </message>
    <message id="ui.find.part.ladder">
      <source>Anchor</source>
      <translation>Repère</translation>
    </message>
    <message id="ui.find.part.material">
      <source>Material</source>
      <translation>Document</translation>
    </message>
    <message id="ui.find.part.probes">
      <source>Probe</source>
      <translation>Relance</translation>
    </message>
    <message id="ui.find.part.purpose">
      <source>Purpose</source>
      <translation>But</translation>
    </message>
    <message id="ui.find.part.solution">
      <source>Solution</source>
      <translation>Corrigé</translation>
    </message>
    <message id="ui.find.part.title">
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message id="ui.find.previous">
      <source>Previous place</source>
      <translation>Occurrence précédente</translation>
    </message>
    <message id="ui.find.replace">
      <source>Replace</source>
      <translation>Remplacer</translation>
    </message>
    <message id="ui.find.replace-all">
      <source>Replace all</source>
      <translation>Tout remplacer</translation>
    </message>
    <message id="ui.find.replaced" numerus="yes">
      <source>{count} places replaced.</source>
      <translation>
        <numerusform>{count} occurrence remplacée.</numerusform>
        <numerusform>{count} occurrences remplacées.</numerusform>
      </translation>
    </message>
    <message id="ui.find.where">
      <source>{part}: {excerpt}</source>
      <translation>{part} : {excerpt}</translation>
    </message>
    <message id="ui.find.words">
      <source>Find in questions</source>
      <translation>Rechercher dans les questions</translation>
    </message>
    <message id="ui.first.paper">
      <source>Take the Word documents: guide, grid and the rest.</source>
      <translation>Récupérez les documents Word : guide, grille et tout le reste.</translation>
    </message>
    <message id="ui.first.plan">
      <source>Say the level and the time you have; the questions are chosen for you.</source>
      <translation>Indiquez le niveau et votre temps ; les questions sont choisies pour vous.</translation>
    </message>
    <message id="ui.first.role">
      <source>Choose a role below, or bring your own guide.</source>
      <translation>Choisissez un poste ci-dessous, ou importez votre fiche.</translation>
    </message>
    <message id="ui.fit-width">
      <source>Fit the width</source>
      <translation>Ajuster à la largeur</translation>
    </message>
    <message id="ui.focus">
      <source>Focus</source>
      <translation>Porte sur</translation>
    </message>
    <message id="ui.focus.add">
      <source>Competency</source>
      <translation>Compétence</translation>
    </message>
    <message id="ui.focus.of">
      <source>Focus of interview {number}</source>
      <translation>Ce sur quoi porte l’entretien {number}</translation>
    </message>
    <message id="ui.focus.open">
      <source>Open to everything: the plan decides.</source>
      <translation>Ouvert à tout : le plan décide.</translation>
    </message>
    <message id="ui.focus.strict">
      <source>Keep each interview to its focus</source>
      <translation>Limiter chaque entretien aux compétences choisies</translation>
    </message>
    <message id="ui.focus.strict-helper">
      <source>If not ticked, an interview may ask about other competencies too, after its own.</source>
      <translation>Sinon, d’autres compétences peuvent y être abordées, en second lieu.</translation>
    </message>
    <message id="ui.folder">
      <source>Folder</source>
      <translation>Dossier de destination</translation>
    </message>
    <message id="ui.folder-none">
      <source>Where shall they go?</source>
      <translation>Où les mettre ?</translation>
    </message>
    <message id="ui.format.docx">
      <source>Word (.docx)</source>
      <translation>Word (.docx)</translation>
    </message>
    <message id="ui.format.html">
      <source>Web page (.html)</source>
      <translation>Page web (.html)</translation>
    </message>
    <message id="ui.format.pdf">
      <source>PDF (.pdf)</source>
      <translation>PDF (.pdf)</translation>
    </message>
    <message id="ui.formats">
      <source>Formats</source>
      <translation>Formats</translation>
    </message>
    <message id="ui.group">
      <source>{group}: {names}</source>
      <translation>{group} : {names}</translation>
    </message>
    <message id="ui.help">
      <source>Choose a role or read a guide, say how many interviews you can afford, and write the documents. Every list works with the arrow keys; Tab goes from one control to the next.</source>
      <translation>Choisissez un poste ou lisez une fiche, indiquez combien d’entretiens sont possibles, puis créez les documents. Chaque liste suit les flèches du clavier ; Tab passe d’un champ au suivant.</translation>
    </message>
    <message id="ui.hint">
      <source>{name} ({keys})</source>
      <translation>{name} ({keys})</translation>
    </message>
    <message id="ui.import.add" numerus="yes">
      <source>Add {count} questions</source>
      <translation>
        <numerusform>Ajouter {count} question</numerusform>
        <numerusform>Ajouter {count} questions</numerusform>
      </translation>
    </message>
    <message id="ui.import.all">
      <source>Choose all</source>
      <translation>Tout choisir</translation>
    </message>
    <message id="ui.import.empty">
      <source>Nothing is left to add.</source>
      <translation>Il ne reste rien à ajouter.</translation>
    </message>
    <message id="ui.import.interview">
      <source>Put them in</source>
      <translation>Les placer dans</translation>
    </message>
    <message id="ui.import.list">
      <source>Questions that were read</source>
      <translation>Questions lues</translation>
    </message>
    <message id="ui.import.no-question">
      <source>Row {row} was left out</source>
      <translation>Ligne {row} laissée de côté</translation>
    </message>
    <message id="ui.import.none">
      <source>Choose none</source>
      <translation>Ne rien choisir</translation>
    </message>
    <message id="ui.import.not-ticked">
      <source>not chosen</source>
      <translation>non choisie</translation>
    </message>
    <message id="ui.import.notes" numerus="yes">
      <source>{count} things to look at</source>
      <translation>
        <numerusform>{count} point à vérifier</numerusform>
        <numerusform>{count} points à vérifier</numerusform>
      </translation>
    </message>
    <message id="ui.import.reading">
      <source>Reading the file …</source>
      <translation>Lecture du fichier …</translation>
    </message>
    <message id="ui.import.row">
      <source>Row {row}</source>
      <translation>Ligne {row}</translation>
    </message>
    <message id="ui.import.ticked">
      <source>chosen</source>
      <translation>choisie</translation>
    </message>
    <message id="ui.import.title">
      <source>Questions of a file</source>
      <translation>Questions d’un fichier</translation>
    </message>
    <message id="ui.interview">
      <source>Interview {number} · {minutes} min</source>
      <translation>Entretien {number} · {minutes} min</translation>
    </message>
    <message id="ui.interview-minutes">
      <source>Minutes of interview {number}</source>
      <translation>Minutes de l’entretien {number}</translation>
    </message>
    <message id="ui.interview-short">
      <source>Interview {number}</source>
      <translation>Entretien {number}</translation>
    </message>
    <message id="ui.interview-shortest">
      <source>Int. {number}</source>
      <translation>Entr. {number}</translation>
    </message>
    <message id="ui.interviews">
      <source>Interviews</source>
      <translation>Entretiens</translation>
    </message>
    <message id="ui.kind.mission">
      <source>Missions</source>
      <translation>Missions</translation>
    </message>
    <message id="ui.kind.soft_skill">
      <source>Soft skills</source>
      <translation>Qualités</translation>
    </message>
    <message id="ui.kind.technical_skill">
      <source>Technical skills</source>
      <translation>Compétences techniques</translation>
    </message>
    <message id="ui.language.en">
      <source>English</source>
      <translation>English</translation>
    </message>
    <message id="ui.language.fr">
      <source>Français</source>
      <translation>Français</translation>
    </message>
    <message id="ui.large-print">
      <source>Large print (16-point text)</source>
      <translation>Gros caractères (texte en 16 points)</translation>
    </message>
    <message id="ui.left-out" numerus="yes">
      <source>{count} requirements are not covered</source>
      <translation>
        <numerusform>{count} exigence non couverte</numerusform>
        <numerusform>{count} exigences non couvertes</numerusform>
      </translation>
    </message>
    <message id="ui.level">
      <source>Level</source>
      <translation>Niveau</translation>
    </message>
    <message id="ui.lines-dropped" numerus="yes">
      <source>{count} lines left out</source>
      <translation>
        <numerusform>{count} ligne laissée de côté</numerusform>
        <numerusform>{count} lignes laissées de côté</numerusform>
      </translation>
    </message>
    <message id="ui.lines-unsure" numerus="yes">
      <source>{count} lines to check</source>
      <translation>
        <numerusform>{count} ligne à vérifier</numerusform>
        <numerusform>{count} lignes à vérifier</numerusform>
      </translation>
    </message>
    <message id="ui.loading">
      <source>Reading the roles …</source>
      <translation>Lecture des postes…</translation>
    </message>
    <message id="ui.logo">
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message id="ui.logo-none">
      <source>No logo. A PNG or JPEG, at the head of each document.</source>
      <translation>Aucun logo. Un PNG ou JPEG, en tête de chaque document.</translation>
    </message>
    <message id="ui.look-at">
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message id="ui.made-out-kinds">
      <source>One per candidate</source>
      <translation>Un exemplaire par candidat</translation>
    </message>
    <message id="ui.made-out.grid" numerus="yes">
      <source>{count} grids</source>
      <translation>
        <numerusform>{count} grille</numerusform>
        <numerusform>{count} grilles</numerusform>
      </translation>
    </message>
    <message id="ui.made-out.letter" numerus="yes">
      <source>{count} letters</source>
      <translation>
        <numerusform>{count} lettre</numerusform>
        <numerusform>{count} lettres</numerusform>
      </translation>
    </message>
    <message id="ui.made-out.notes" numerus="yes">
      <source>{count} note-taker sheets</source>
      <translation>
        <numerusform>{count} feuille de notes</numerusform>
        <numerusform>{count} feuilles de notes</numerusform>
      </translation>
    </message>
    <message id="ui.menu.edit">
      <source>&amp;Edit</source>
      <translation>&amp;Édition</translation>
    </message>
    <message id="ui.menu.file">
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message id="ui.menu.help">
      <source>&amp;Help</source>
      <translation>Ai&amp;de</translation>
    </message>
    <message id="ui.menu.kit">
      <source>&amp;Kit</source>
      <translation>&amp;Kit</translation>
    </message>
    <message id="ui.menu.view">
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message id="ui.minutes">
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message id="ui.minutes-missing" numerus="yes">
      <source>{count} more minutes of questions would cover it.</source>
      <translation>
        <numerusform>Il faudrait {count} minute de questions en plus.</numerusform>
        <numerusform>Il faudrait {count} minutes de questions en plus.</numerusform>
      </translation>
    </message>
    <message id="ui.minutes-of">
      <source>{used} of {available} min</source>
      <translation>{used} sur {available} min</translation>
    </message>
    <message id="ui.minutes-suffix">
      <source> min</source>
      <translation> min</translation>
    </message>
    <message id="ui.missions" numerus="yes">
      <source>{count} missions</source>
      <translation>
        <numerusform>{count} mission</numerusform>
        <numerusform>{count} missions</numerusform>
      </translation>
    </message>
    <message id="ui.more-lines" numerus="yes">
      <source>and {count} more</source>
      <translation>
        <numerusform>et {count} autre</numerusform>
        <numerusform>et {count} autres</numerusform>
      </translation>
    </message>
    <message id="ui.more-wishes">
      <source>People, focus and date</source>
      <translation>Jury, compétences et date</translation>
    </message>
    <message id="ui.name">
      <source>Interview Kits</source>
      <translation>Kits d’entretien</translation>
    </message>
    <message id="ui.no-candidates">
      <source>No candidate yet: each document is written once, with room for the name.</source>
      <translation>Aucun candidat : chaque document est créé en un exemplaire, avec un espace pour le nom.</translation>
    </message>
    <message id="ui.no-kit">
      <source>The plan will be here as soon as there is a kit.</source>
      <translation>Le plan s’affichera ici dès qu’il y aura un kit.</translation>
    </message>
    <message id="ui.no-material">
      <source>Nothing is shown to the candidate in this interview.</source>
      <translation>Rien n’est montré au candidat dans cet entretien.</translation>
    </message>
    <message id="ui.no-question">
      <source>Choose a question to see why it is here and what to listen for.</source>
      <translation>Choisissez une question pour voir pourquoi elle est là et quoi écouter.</translation>
    </message>
    <message id="ui.no-role-found">
      <source>No role has these words. Try another title, or read in your own guide below.</source>
      <translation>Aucun poste ne contient ces mots. Essayez un autre intitulé, ou apportez votre fiche ci-dessous.</translation>
    </message>
    <message id="ui.no-role-shown">
      <source>The role you choose is shown here.</source>
      <translation>Le poste choisi s’affiche ici.</translation>
    </message>
    <message id="ui.of">
      <source>{part} of {whole}</source>
      <translation>{part} sur {whole}</translation>
    </message>
    <message id="ui.open-folder">
      <source>Open folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message id="ui.open-kit">
      <source>Open kit…</source>
      <translation>Ouvrir un kit…</translation>
    </message>
    <message id="ui.open-pdf">
      <source>Open PDF</source>
      <translation>Ouvrir le PDF</translation>
    </message>
    <message id="ui.page-of">
      <source>Page {number} of {count}</source>
      <translation>Page {number} sur {count}</translation>
    </message>
    <message id="ui.page.kit">
      <source>Kit</source>
      <translation>Kit</translation>
    </message>
    <message id="ui.page.paper">
      <source>Documents</source>
      <translation>Documents</translation>
    </message>
    <message id="ui.page.role">
      <source>Role</source>
      <translation>Poste</translation>
    </message>
    <message id="ui.page.start">
      <source>Start</source>
      <translation>Accueil</translation>
    </message>
    <message id="ui.palette.list">
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message id="ui.palette.none">
      <source>Nothing is called so. Try other letters.</source>
      <translation>Aucune commande de ce nom. Essayez d’autres lettres.</translation>
    </message>
    <message id="ui.palette.search">
      <source>Type a few letters of what you want to do</source>
      <translation>Tapez quelques lettres de ce que vous voulez faire</translation>
    </message>
    <message id="ui.panel">
      <source>Interviewers</source>
      <translation>Jury</translation>
    </message>
    <message id="ui.panel.add">
      <source>Name, then Enter</source>
      <translation>Nom, puis Entrée</translation>
    </message>
    <message id="ui.panel.helper">
      <source>Two to four people see more and judge more fairly. Names are printed on their documents.</source>
      <translation>À deux, trois ou quatre, on en voit davantage et on juge mieux. Les noms sont imprimés sur les documents.</translation>
    </message>
    <message id="ui.panel.of">
      <source>Who holds interview {number}</source>
      <translation>Jury de l’entretien {number}</translation>
    </message>
    <message id="ui.paper-helper">
      <source>Choose what to write. Nothing is sent anywhere.</source>
      <translation>Choisissez les documents à produire. Rien ne quitte votre ordinateur.</translation>
    </message>
    <message id="ui.paper-size">
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message id="ui.paper-size.a4">
      <source>A4</source>
      <translation>A4</translation>
    </message>
    <message id="ui.paper-size.letter">
      <source>US Letter</source>
      <translation>Lettre (US)</translation>
    </message>
    <message id="ui.paper-tab.candidates">
      <source>Candidates</source>
      <translation>Candidats</translation>
    </message>
    <message id="ui.paper-tab.documents">
      <source>Contents</source>
      <translation>Contenu</translation>
    </message>
    <message id="ui.paper-tab.looks">
      <source>Appearance</source>
      <translation>Présentation</translation>
    </message>
    <message id="ui.paper-tabs">
      <source>Parts of the page</source>
      <translation>Parties de la page</translation>
    </message>
    <message id="ui.paper-title">
      <source>Documents</source>
      <translation>Documents</translation>
    </message>
    <message id="ui.paste-guide">
      <source>Paste a guide</source>
      <translation>Coller une fiche</translation>
    </message>
    <message id="ui.pdf-by">
      <source>PDF made by</source>
      <translation>PDF produit par</translation>
    </message>
    <message id="ui.pdf-by-helper">
      <source>LibreOffice takes longer and gives the pages as Word shows them.</source>
      <translation>LibreOffice est plus lent et donne les pages telles que Word les montre.</translation>
    </message>
    <message id="ui.pdf-by.auto">
      <source>LibreOffice</source>
      <translation>LibreOffice</translation>
    </message>
    <message id="ui.pdf-by.qt">
      <source>This program</source>
      <translation>Ce programme</translation>
    </message>
    <message id="ui.pdf-failed">
      <source>LibreOffice made no PDF. Close it if it is open and try again, or choose the program’s own PDF.</source>
      <translation>LibreOffice n’a pas produit de PDF. Fermez-le s’il est ouvert et réessayez, ou choisissez le PDF du programme.</translation>
    </message>
    <message id="ui.pdf-no-template">
      <source>This program’s PDF follows the theme, not the template.</source>
      <translation>Le PDF du programme suit le thème, pas le modèle.</translation>
    </message>
    <message id="ui.percent">
      <source>{share}%</source>
      <translation>{share} %</translation>
    </message>
    <message id="ui.plan">
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message id="ui.plan.edited">
      <source>edited</source>
      <translation>modifiée</translation>
    </message>
    <message id="ui.plan.general">
      <source>general</source>
      <translation>générale</translation>
    </message>
    <message id="ui.plan.locked">
      <source>locked</source>
      <translation>verrouillée</translation>
    </message>
    <message id="ui.plan.nothing-asked">
      <source>Nothing is asked here yet. Drop a question on this line.</source>
      <translation>Rien n’est encore demandé ici. Déposez une question sur cette ligne.</translation>
    </message>
    <message id="ui.plan.over">
      <source>{minutes} min too many</source>
      <translation>{minutes} min de trop</translation>
    </message>
    <message id="ui.plan.own">
      <source>your own</source>
      <translation>à vous</translation>
    </message>
    <message id="ui.plan.pinned">
      <source>pinned</source>
      <translation>fixée</translation>
    </message>
    <message id="ui.plan.removed" numerus="yes">
      <source>{count} questions are no longer asked.</source>
      <translation>
        <numerusform>« {name} » n’est plus posée.</numerusform>
        <numerusform>{count} questions ne sont plus posées.</numerusform>
      </translation>
    </message>
    <message id="ui.plan.to-interview">
      <source>Move to interview {number}</source>
      <translation>Déplacer vers l’entretien {number}</translation>
    </message>
    <message id="ui.preview">
      <source>Preview of the document</source>
      <translation>Aperçu du document</translation>
    </message>
    <message id="ui.print">
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message id="ui.probes">
      <source>Probe</source>
      <translation>Relances</translation>
    </message>
    <message id="ui.problem-list">
      <source>Good to know</source>
      <translation>Bon à savoir</translation>
    </message>
    <message id="ui.problems" numerus="yes">
      <source>{count} notes</source>
      <translation>
        <numerusform>{count} remarque</numerusform>
        <numerusform>{count} remarques</numerusform>
      </translation>
    </message>
    <message id="ui.problems.copy">
      <source>Copy all</source>
      <translation>Tout copier</translation>
    </message>
    <message id="ui.problems.copy-one">
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message id="ui.problems.error" numerus="yes">
      <source>{count} errors</source>
      <translation>
        <numerusform>{count} erreur</numerusform>
        <numerusform>{count} erreurs</numerusform>
      </translation>
    </message>
    <message id="ui.problems.filter">
      <source>Search the notes</source>
      <translation>Chercher une remarque</translation>
    </message>
    <message id="ui.problems.none">
      <source>No note has these words.</source>
      <translation>Aucune remarque ne contient ces mots.</translation>
    </message>
    <message id="ui.problems.notice" numerus="yes">
      <source>{count} good to know</source>
      <translation>
        <numerusform>{count} point bon à savoir</numerusform>
        <numerusform>{count} points bons à savoir</numerusform>
      </translation>
    </message>
    <message id="ui.problems.warning" numerus="yes">
      <source>{count} to look at</source>
      <translation>
        <numerusform>{count} point à regarder</numerusform>
        <numerusform>{count} points à regarder</numerusform>
      </translation>
    </message>
    <message id="ui.progress">
      <source>Progress of writing</source>
      <translation>Avancement de la création</translation>
    </message>
    <message id="ui.proposal">
      <source>The plan would change: {changes}.</source>
      <translation>Le plan changerait : {changes}.</translation>
    </message>
    <message id="ui.proposal.accept">
      <source>Take this plan</source>
      <translation>Prendre ce plan</translation>
    </message>
    <message id="ui.proposal.came" numerus="yes">
      <source>{count} come</source>
      <translation>
        <numerusform>{count} arrive</numerusform>
        <numerusform>{count} arrivent</numerusform>
      </translation>
    </message>
    <message id="ui.proposal.decline">
      <source>Keep mine</source>
      <translation>Garder le mien</translation>
    </message>
    <message id="ui.proposal.gone" numerus="yes">
      <source>{count} questions go</source>
      <translation>
        <numerusform>{count} question disparaît</numerusform>
        <numerusform>{count} questions disparaissent</numerusform>
      </translation>
    </message>
    <message id="ui.proposal.list">
      <source>What would change</source>
      <translation>Ce qui changerait</translation>
    </message>
    <message id="ui.proposal.moved">
      <source>{title}: from interview {before} to {after}</source>
      <translation>{title} : de l’entretien {before} à l’entretien {after}</translation>
    </message>
    <message id="ui.proposal.moves" numerus="yes">
      <source>{count} move</source>
      <translation>
        <numerusform>{count} se déplace</numerusform>
        <numerusform>{count} se déplacent</numerusform>
      </translation>
    </message>
    <message id="ui.protect">
      <source>Lock everything but the fields</source>
      <translation>Verrouiller tout sauf les champs</translation>
    </message>
    <message id="ui.protect-helper">
      <source>In Word files that are forms.</source>
      <translation>Dans les fichiers Word qui sont des formulaires.</translation>
    </message>
    <message id="ui.put-away">
      <source>Put the guide away</source>
      <translation>Écarter la fiche</translation>
    </message>
    <message id="ui.qualities" numerus="yes">
      <source>{count} soft skills</source>
      <translation>
        <numerusform>{count} qualité</numerusform>
        <numerusform>{count} qualités</numerusform>
      </translation>
    </message>
    <message id="ui.question">
      <source>Selected question</source>
      <translation>Question choisie</translation>
    </message>
    <message id="ui.question-edit.add">
      <source>Add question</source>
      <translation>Ajouter</translation>
    </message>
    <message id="ui.question-edit.add-probe">
      <source>Add a probe</source>
      <translation>Ajouter une relance</translation>
    </message>
    <message id="ui.question-edit.ask">
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message id="ui.question-edit.behind-count">
      <source>{language} ({count} behind)</source>
      <translation>{language} ({count} à revoir)</translation>
    </message>
    <message id="ui.question-edit.behind.en">
      <source>the English was changed since</source>
      <translation>l’anglais a changé depuis</translation>
    </message>
    <message id="ui.question-edit.behind.fr">
      <source>the French was changed since</source>
      <translation>le français a changé depuis</translation>
    </message>
    <message id="ui.question-edit.competency">
      <source>Scored as</source>
      <translation>Compétence notée</translation>
    </message>
    <message id="ui.question-edit.discard">
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message id="ui.question-edit.down">
      <source>Move down</source>
      <translation>Descendre</translation>
    </message>
    <message id="ui.question-edit.emptied">
      <source>This must say something. The kit keeps the earlier words until it does.</source>
      <translation>Ce texte ne peut pas rester vide. Le kit garde le précédent en attendant.</translation>
    </message>
    <message id="ui.question-edit.empty">
      <source>This must say something.</source>
      <translation>Ce texte ne peut pas rester vide.</translation>
    </message>
    <message id="ui.question-edit.fallback">
      <source>If they never had the occasion</source>
      <translation>Si l’occasion ne s’est jamais présentée</translation>
    </message>
    <message id="ui.question-edit.helper.ask.behavioural">
      <source>One event that took place: “Tell me about a time when you …. What did you do?”</source>
      <translation>Un fait vécu : « Racontez-moi une fois où vous …. Qu’avez-vous fait ? »</translation>
    </message>
    <message id="ui.question-edit.helper.ask.knowledge">
      <source>One thing to explain, with its limits: “How does … work, and where does it fail?”</source>
      <translation>Une notion à expliquer, limites comprises : « Comment fonctionne …, et où cela échoue-t-il ? »</translation>
    </message>
    <message id="ui.question-edit.helper.ask.situational">
      <source>One situation that could come tomorrow: “Suppose that …. What do you do first?”</source>
      <translation>Une situation qui pourrait se présenter demain : « Supposons que …. Que faites-vous d’abord ? »</translation>
    </message>
    <message id="ui.question-edit.helper.ask.work_sample">
      <source>One task on the material below: “Here is …. What would you change, and why?”</source>
      <translation>Une tâche sur le support ci-dessous : « Voici …. Que changeriez-vous, et pourquoi ? »</translation>
    </message>
    <message id="ui.question-edit.helper.fallback">
      <source>The same as a “what would you do if …”, judged on the same ladder.</source>
      <translation>La même question sous la forme « que feriez-vous si … », jugée sur les mêmes échelons.</translation>
    </message>
    <message id="ui.question-edit.helper.material">
      <source>Short enough to be read in a minute; nothing in it gives the answer away.</source>
      <translation>Assez court pour être lu en une minute ; rien n’y donne la réponse.</translation>
    </message>
    <message id="ui.question-edit.helper.purpose">
      <source>What an answer shows about the work: “Shows whether …”.</source>
      <translation>Ce qu’une réponse montre du travail : « Montre si … ».</translation>
    </message>
    <message id="ui.question-edit.helper.solution">
      <source>For the interviewer only.</source>
      <translation>Pour l’intervieweur uniquement.</translation>
    </message>
    <message id="ui.question-edit.helper.title">
      <source>A few words by which the panel will name it.</source>
      <translation>Quelques mots par lesquels le jury la désignera.</translation>
    </message>
    <message id="ui.question-edit.keep">
      <source>Keep in my bank</source>
      <translation>Garder dans ma banque</translation>
    </message>
    <message id="ui.question-edit.keep-helper">
      <source>Other kits can ask it, too.</source>
      <translation>D’autres kits pourront la poser.</translation>
    </message>
    <message id="ui.question-edit.keep-too">
      <source>Keep in my bank, too</source>
      <translation>Aussi dans ma banque</translation>
    </message>
    <message id="ui.question-edit.kept">
      <source>“{name}” is in your bank; other kits can ask it now.</source>
      <translation>« {name} » est dans votre banque ; d’autres kits peuvent désormais la poser.</translation>
    </message>
    <message id="ui.question-edit.ladder">
      <source>Ladder</source>
      <translation>Échelons</translation>
    </message>
    <message id="ui.question-edit.ladder-helper">
      <source>Behaviours in rising order. {level} reads rungs {low}, {middle} and {high} as scores 1, 3 and 5; another level reads its own three.</source>
      <translation>Des comportements par ordre croissant. Au niveau {level}, les échelons {low}, {middle} et {high} valent les notes 1, 3 et 5 ; chaque autre niveau lit les siens.</translation>
    </message>
    <message id="ui.question-edit.language">
      <source>Language that is written</source>
      <translation>Langue de rédaction</translation>
    </message>
    <message id="ui.question-edit.long">
      <source>Too long. Shorten it.</source>
      <translation>Trop long. Raccourcissez-le.</translation>
    </message>
    <message id="ui.question-edit.material">
      <source>Material, as the candidate is shown it</source>
      <translation>Support, tel que le candidat le voit</translation>
    </message>
    <message id="ui.question-edit.minutes">
      <source>Minutes</source>
      <translation>Minutes</translation>
    </message>
    <message id="ui.question-edit.mode.edit">
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message id="ui.question-edit.mode.read">
      <source>Read</source>
      <translation>Lire</translation>
    </message>
    <message id="ui.question-edit.new">
      <source>New question for interview {number}</source>
      <translation>Nouvelle question pour l’entretien {number}</translation>
    </message>
    <message id="ui.question-edit.other">
      <source>{language}: {text}</source>
      <translation>{language} : {text}</translation>
    </message>
    <message id="ui.question-edit.probe">
      <source>Probe {number}</source>
      <translation>Relance {number}</translation>
    </message>
    <message id="ui.question-edit.probes">
      <source>Probes</source>
      <translation>Relances</translation>
    </message>
    <message id="ui.question-edit.probes-helper">
      <source>One to six neutral follow-ups, the same for everybody. Alt with an arrow moves one.</source>
      <translation>Une à six relances neutres, les mêmes pour tous. Alt et une flèche en déplacent une.</translation>
    </message>
    <message id="ui.question-edit.purpose">
      <source>Purpose</source>
      <translation>But</translation>
    </message>
    <message id="ui.question-edit.read-as">
      <source>{level}: {score}</source>
      <translation>{level} : {score}</translation>
    </message>
    <message id="ui.question-edit.remove">
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message id="ui.question-edit.requirement">
      <source>Evidence for</source>
      <translation>Exigence observée</translation>
    </message>
    <message id="ui.question-edit.requirement-none">
      <source>The competency as a whole</source>
      <translation>La compétence dans son ensemble</translation>
    </message>
    <message id="ui.question-edit.rung">
      <source>Rung {number}</source>
      <translation>Échelon {number}</translation>
    </message>
    <message id="ui.question-edit.rung-warning">
      <source>Rung {number} · warning sign</source>
      <translation>Échelon {number} · signe d’alerte</translation>
    </message>
    <message id="ui.question-edit.settle">
      <source>Is up to date</source>
      <translation>Est à jour</translation>
    </message>
    <message id="ui.question-edit.solution">
      <source>What a right answer contains</source>
      <translation>Contenu d’une bonne réponse</translation>
    </message>
    <message id="ui.question-edit.title">
      <source>Short title</source>
      <translation>Titre court</translation>
    </message>
    <message id="ui.question-edit.type">
      <source>Type</source>
      <translation>Type</translation>
    </message>
    <message id="ui.question-edit.up">
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message id="ui.question-edit.wrong" numerus="yes">
      <source>{count} things are missing or wrong; they are marked above.</source>
      <translation>
        <numerusform>{count} élément manque ou ne convient pas ; il est signalé ci-dessus.</numerusform>
        <numerusform>{count} éléments manquent ou ne conviennent pas ; ils sont signalés ci-dessus.</numerusform>
      </translation>
    </message>
    <message id="ui.questions" numerus="yes">
      <source>{count} questions</source>
      <translation>
        <numerusform>{count} question</numerusform>
        <numerusform>{count} questions</numerusform>
      </translation>
    </message>
    <message id="ui.read-guide">
      <source>Read a guide…</source>
      <translation>Importer une fiche…</translation>
    </message>
    <message id="ui.reason">
      <source>Why it is here</source>
      <translation>Pourquoi elle est là</translation>
    </message>
    <message id="ui.recent">
      <source>Recent kits</source>
      <translation>Kits récents</translation>
    </message>
    <message id="ui.recent.clear">
      <source>Clear the list</source>
      <translation>Effacer la liste</translation>
    </message>
    <message id="ui.recent.open">
      <source>Open “{name}”</source>
      <translation>Ouvrir « {name} »</translation>
    </message>
    <message id="ui.recovery">
      <source>{role} · {level} was not saved when the program ended ({when}).</source>
      <translation>{role} · {level} n’était pas enregistré quand le programme s’est arrêté ({when}).</translation>
    </message>
    <message id="ui.recovery.take">
      <source>Recover</source>
      <translation>Récupérer</translation>
    </message>
    <message id="ui.recovery.throw">
      <source>Throw away</source>
      <translation>Supprimer</translation>
    </message>
    <message id="ui.remove">
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message id="ui.remove-interview">
      <source>Remove interview {number}</source>
      <translation>Retirer l’entretien {number}</translation>
    </message>
    <message id="ui.remove-of">
      <source>{action}: {name}</source>
      <translation>{action} : {name}</translation>
    </message>
    <message id="ui.replace" numerus="yes">
      <source>{count} files of these names are there already.</source>
      <translation>
        <numerusform>{count} fichier de ce nom est déjà là.</numerusform>
        <numerusform>{count} fichiers de ces noms sont déjà là.</numerusform>
      </translation>
    </message>
    <message id="ui.replace-helper">
      <source>A grid that somebody filled in would be lost.</source>
      <translation>Une grille déjà remplie serait perdue.</translation>
    </message>
    <message id="ui.replace-it">
      <source>Replace</source>
      <translation>Remplacer</translation>
    </message>
    <message id="ui.replace-them">
      <source>Replace</source>
      <translation>Remplacer</translation>
    </message>
    <message id="ui.requirement">
      <source>Selected requirement</source>
      <translation>Exigence choisie</translation>
    </message>
    <message id="ui.role-edit.about">
      <source>About what</source>
      <translation>À quel sujet</translation>
    </message>
    <message id="ui.role-edit.add">
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message id="ui.role-edit.add-band">
      <source>Add a salary band</source>
      <translation>Ajouter une fourchette</translation>
    </message>
    <message id="ui.role-edit.add.collaboration">
      <source>Add someone</source>
      <translation>Ajouter quelqu’un</translation>
    </message>
    <message id="ui.role-edit.add.competencies">
      <source>Add a competency</source>
      <translation>Ajouter une compétence notée</translation>
    </message>
    <message id="ui.role-edit.add.confusable">
      <source>Add a role</source>
      <translation>Ajouter un poste</translation>
    </message>
    <message id="ui.role-edit.add.missions">
      <source>Add a mission</source>
      <translation>Ajouter une mission</translation>
    </message>
    <message id="ui.role-edit.add.soft">
      <source>Add a soft skill</source>
      <translation>Ajouter une qualité</translation>
    </message>
    <message id="ui.role-edit.add.technical">
      <source>Add a skill, or “Group: skill”</source>
      <translation>Ajouter une compétence, ou « Groupe : compétence »</translation>
    </message>
    <message id="ui.role-edit.aliases">
      <source>Other names</source>
      <translation>Autres noms</translation>
    </message>
    <message id="ui.role-edit.aliases-helper">
      <source>One on each line; a search finds the role by them.</source>
      <translation>Un par ligne ; la recherche trouve le poste par eux.</translation>
    </message>
    <message id="ui.role-edit.amount-helper">
      <source>Whole amounts; blank where unknown.</source>
      <translation>Montants entiers ; vide si inconnu.</translation>
    </message>
    <message id="ui.role-edit.and-beyond">
      <source>{amount} and beyond</source>
      <translation>{amount} et au-delà</translation>
    </message>
    <message id="ui.role-edit.as-shipped">
      <source>Built in, unchanged</source>
      <translation>Fourni, inchangé</translation>
    </message>
    <message id="ui.role-edit.band-wrong">
      <source>“{value}” does not fit here. The band stays as it was.</source>
      <translation>« {value} » ne convient pas ici. La fourchette reste inchangée.</translation>
    </message>
    <message id="ui.role-edit.change.added">
      <source>added</source>
      <translation>ajout</translation>
    </message>
    <message id="ui.role-edit.change.day_one">
      <source>needed</source>
      <translation>nécessaire</translation>
    </message>
    <message id="ui.role-edit.change.importance">
      <source>importance</source>
      <translation>importance</translation>
    </message>
    <message id="ui.role-edit.change.order">
      <source>other order</source>
      <translation>autre ordre</translation>
    </message>
    <message id="ui.role-edit.change.place">
      <source>moved</source>
      <translation>déplacement</translation>
    </message>
    <message id="ui.role-edit.change.removed">
      <source>removed</source>
      <translation>retrait</translation>
    </message>
    <message id="ui.role-edit.changes">
      <source>Changes to the shipped role</source>
      <translation>Changements du poste fourni</translation>
    </message>
    <message id="ui.role-edit.country">
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message id="ui.role-edit.country-helper">
      <source>Two letters: FR.</source>
      <translation>Deux lettres : FR.</translation>
    </message>
    <message id="ui.role-edit.currency">
      <source>Currency</source>
      <translation>Devise</translation>
    </message>
    <message id="ui.role-edit.currency-helper">
      <source>Three letters: EUR.</source>
      <translation>Trois lettres : EUR.</translation>
    </message>
    <message id="ui.role-edit.day-one">
      <source>day one</source>
      <translation>dès l’arrivée</translation>
    </message>
    <message id="ui.role-edit.differs" numerus="yes">
      <source>Differs from the shipped role: {count} changes</source>
      <translation>
        <numerusform>Diffère du poste fourni : {count} changement</numerusform>
        <numerusform>Diffère du poste fourni : {count} changements</numerusform>
      </translation>
    </message>
    <message id="ui.role-edit.down">
      <source>Move down</source>
      <translation>Descendre</translation>
    </message>
    <message id="ui.role-edit.elsewhere">
      <source>in {name}</source>
      <translation>dans {name}</translation>
    </message>
    <message id="ui.role-edit.empty">
      <source>Choose a role first; here you make it yours.</source>
      <translation>Choisissez d’abord un poste ; c’est ici que vous l’adaptez.</translation>
    </message>
    <message id="ui.role-edit.entry">
      <source>Selected entry</source>
      <translation>Ligne choisie</translation>
    </message>
    <message id="ui.role-edit.group">
      <source>Group</source>
      <translation>Groupe</translation>
    </message>
    <message id="ui.role-edit.group-helper">
      <source>Another name moves the skill to that group.</source>
      <translation>Un autre nom déplace la compétence dans ce groupe.</translation>
    </message>
    <message id="ui.role-edit.group-name">
      <source>Name of the group</source>
      <translation>Nom du groupe</translation>
    </message>
    <message id="ui.role-edit.helper.collaboration">
      <source>Whom the role works with, and about what.</source>
      <translation>Avec qui l’on travaille, et à quel sujet.</translation>
    </message>
    <message id="ui.role-edit.helper.competencies">
      <source>What is scored. Name your own here; the rest is gathered by itself.</source>
      <translation>Ce qui est noté. Nommez ici les vôtres ; le reste se regroupe tout seul.</translation>
    </message>
    <message id="ui.role-edit.helper.confusable">
      <source>Roles that candidates mistake this one for, and the difference.</source>
      <translation>Les postes que les candidats confondent avec celui-ci, et la différence.</translation>
    </message>
    <message id="ui.role-edit.helper.missions">
      <source>What the person will do. Drag lines, or press Alt with an arrow, to put what matters most first.</source>
      <translation>Ce que la personne fera. Faites glisser les lignes, ou utilisez Alt + flèche, pour mettre le plus important en premier.</translation>
    </message>
    <message id="ui.role-edit.helper.names">
      <source>How the role is called and what it is for.</source>
      <translation>Comment le poste s’appelle et à quoi il sert.</translation>
    </message>
    <message id="ui.role-edit.helper.paths">
      <source>One line for each place where this role can lead.</source>
      <translation>Une ligne pour chaque poste auquel celui-ci peut mener.</translation>
    </message>
    <message id="ui.role-edit.helper.salary">
      <source>By level, as your source gives it.</source>
      <translation>Par niveau, tel que votre source le donne.</translation>
    </message>
    <message id="ui.role-edit.helper.soft">
      <source>How the person works. Each becomes something that is asked about.</source>
      <translation>La manière de travailler. Chacune fait l’objet de questions.</translation>
    </message>
    <message id="ui.role-edit.helper.technical">
      <source>Tools and techniques by group. Drag a line onto another group or another part of the role.</source>
      <translation>Outils et techniques par groupe. Faites glisser une ligne vers un autre groupe ou une autre partie du poste.</translation>
    </message>
    <message id="ui.role-edit.helper.training">
      <source>One line for each. Never a condition by itself: ask about the skill.</source>
      <translation>Une ligne chacune. Jamais une condition en soi : interrogez sur la compétence.</translation>
    </message>
    <message id="ui.role-edit.hide-changes">
      <source>Hide changes</source>
      <translation>Masquer les changements</translation>
    </message>
    <message id="ui.role-edit.high">
      <source>To</source>
      <translation>À</translation>
    </message>
    <message id="ui.role-edit.importance">
      <source>Importance</source>
      <translation>Importance</translation>
    </message>
    <message id="ui.role-edit.importance-said">
      <source>Essential ones come first when time is short.</source>
      <translation>L’essentiel passe en premier quand le temps manque.</translation>
    </message>
    <message id="ui.role-edit.importance-usual">
      <source>Not stated in the role; treated as {importance}.</source>
      <translation>Non précisée : retenue comme « {importance} ».</translation>
    </message>
    <message id="ui.role-edit.in-language">
      <source>{field} · {language}</source>
      <translation>{field} · {language}</translation>
    </message>
    <message id="ui.role-edit.job-title">
      <source>Title</source>
      <translation>Intitulé</translation>
    </message>
    <message id="ui.role-edit.kind">
      <source>Part of the role</source>
      <translation>Rubrique</translation>
    </message>
    <message id="ui.role-edit.kind.mission">
      <source>Mission</source>
      <translation>Mission</translation>
    </message>
    <message id="ui.role-edit.kind.soft_skill">
      <source>Soft skill</source>
      <translation>Qualité</translation>
    </message>
    <message id="ui.role-edit.kind.technical_skill">
      <source>Technical skill</source>
      <translation>Compétence</translation>
    </message>
    <message id="ui.role-edit.learned">
      <source>learned on the job</source>
      <translation>s’apprend en poste</translation>
    </message>
    <message id="ui.role-edit.level">
      <source>Level</source>
      <translation>Niveau</translation>
    </message>
    <message id="ui.role-edit.lines-helper">
      <source>One on each line.</source>
      <translation>Un élément par ligne.</translation>
    </message>
    <message id="ui.role-edit.low">
      <source>From</source>
      <translation>De</translation>
    </message>
    <message id="ui.role-edit.made-of">
      <source>Made of</source>
      <translation>Composée de</translation>
    </message>
    <message id="ui.role-edit.made-of-helper">
      <source>Each requirement counts in one competency.</source>
      <translation>Chaque exigence compte dans une seule compétence.</translation>
    </message>
    <message id="ui.role-edit.missing.en">
      <source>no English</source>
      <translation>pas d’anglais</translation>
    </message>
    <message id="ui.role-edit.missing.fr">
      <source>no French</source>
      <translation>pas de français</translation>
    </message>
    <message id="ui.role-edit.name">
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message id="ui.role-edit.needed">
      <source>Needed</source>
      <translation>Nécessaire</translation>
    </message>
    <message id="ui.role-edit.needed-day-one">
      <source>From day one</source>
      <translation>Dès l’arrivée</translation>
    </message>
    <message id="ui.role-edit.needed-helper">
      <source>What can be learned on the job is not scored.</source>
      <translation>Ce qui s’apprend en poste n’est pas noté.</translation>
    </message>
    <message id="ui.role-edit.needed-learned">
      <source>Can be learned</source>
      <translation>S’apprend en poste</translation>
    </message>
    <message id="ui.role-edit.no-amount">
      <source>no amount</source>
      <translation>sans montant</translation>
    </message>
    <message id="ui.role-edit.no-entry">
      <source>Choose a line to edit it.</source>
      <translation>Choisissez une ligne pour la modifier.</translation>
    </message>
    <message id="ui.role-edit.none.collaboration">
      <source>Nobody yet. Write the first above.</source>
      <translation>Personne encore. Écrivez ci-dessus.</translation>
    </message>
    <message id="ui.role-edit.none.competencies">
      <source>The program gathers 5 to 8 competencies by itself. Name one above to decide otherwise.</source>
      <translation>Le programme regroupe de lui-même 5 à 8 compétences. Nommez-en une ci-dessus pour en décider autrement.</translation>
    </message>
    <message id="ui.role-edit.none.confusable">
      <source>No roles yet. Write the first one above.</source>
      <translation>Aucun poste. Écrivez le premier ci-dessus.</translation>
    </message>
    <message id="ui.role-edit.none.missions">
      <source>No missions yet. Write the first one above.</source>
      <translation>Aucune mission. Écrivez la première ci-dessus.</translation>
    </message>
    <message id="ui.role-edit.none.salary">
      <source>No salary yet.</source>
      <translation>Aucune fourchette.</translation>
    </message>
    <message id="ui.role-edit.none.soft">
      <source>No soft skills yet. Write the first one above.</source>
      <translation>Aucune qualité. Écrivez la première ci-dessus.</translation>
    </message>
    <message id="ui.role-edit.none.technical">
      <source>No skills yet. Write the first one above.</source>
      <translation>Aucune compétence. Écrivez la première ci-dessus.</translation>
    </message>
    <message id="ui.role-edit.not-ticked">
      <source>not chosen</source>
      <translation>non choisie</translation>
    </message>
    <message id="ui.role-edit.nothing">
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message id="ui.role-edit.open-top">
      <source>and beyond</source>
      <translation>et au-delà</translation>
    </message>
    <message id="ui.role-edit.other">
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message id="ui.role-edit.own">
      <source>Your own role</source>
      <translation>Poste à vous</translation>
    </message>
    <message id="ui.role-edit.own-unsaved">
      <source>Not among your roles yet</source>
      <translation>Pas encore parmi vos postes</translation>
    </message>
    <message id="ui.role-edit.per.day">
      <source>a day</source>
      <translation>par jour</translation>
    </message>
    <message id="ui.role-edit.per.hour">
      <source>an hour</source>
      <translation>par heure</translation>
    </message>
    <message id="ui.role-edit.per.month">
      <source>a month</source>
      <translation>par mois</translation>
    </message>
    <message id="ui.role-edit.per.none">
      <source>not said</source>
      <translation>non précisée</translation>
    </message>
    <message id="ui.role-edit.per.year">
      <source>a year</source>
      <translation>par an</translation>
    </message>
    <message id="ui.role-edit.period">
      <source>Period</source>
      <translation>Période</translation>
    </message>
    <message id="ui.role-edit.remove">
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message id="ui.role-edit.requirements" numerus="yes">
      <source>{count} requirements</source>
      <translation>
        <numerusform>{count} exigence</numerusform>
        <numerusform>{count} exigences</numerusform>
      </translation>
    </message>
    <message id="ui.role-edit.restore">
      <source>Back to the shipped role</source>
      <translation>Revenir au poste fourni</translation>
    </message>
    <message id="ui.role-edit.restore-helper">
      <source>Your own version is deleted. Undo brings its text back.</source>
      <translation>Votre version est supprimée. Annuler en ramène le texte.</translation>
    </message>
    <message id="ui.role-edit.save">
      <source>Save to my roles</source>
      <translation>Enregistrer dans mes postes</translation>
    </message>
    <message id="ui.role-edit.save-beside">
      <source>Save as a new role</source>
      <translation>Enregistrer sous un autre nom</translation>
    </message>
    <message id="ui.role-edit.section.collaboration">
      <source>Works with</source>
      <translation>Travaille avec</translation>
    </message>
    <message id="ui.role-edit.section.competencies">
      <source>Competencies</source>
      <translation>Compétences notées</translation>
    </message>
    <message id="ui.role-edit.section.confusable">
      <source>Not to be confused with</source>
      <translation>À ne pas confondre</translation>
    </message>
    <message id="ui.role-edit.section.missions">
      <source>Missions</source>
      <translation>Missions</translation>
    </message>
    <message id="ui.role-edit.section.names">
      <source>Names and summary</source>
      <translation>Intitulé et résumé</translation>
    </message>
    <message id="ui.role-edit.section.paths">
      <source>Career paths</source>
      <translation>Évolutions</translation>
    </message>
    <message id="ui.role-edit.section.salary">
      <source>Salary</source>
      <translation>Salaire</translation>
    </message>
    <message id="ui.role-edit.section.soft">
      <source>Soft skills</source>
      <translation>Qualités</translation>
    </message>
    <message id="ui.role-edit.section.technical">
      <source>Technical skills</source>
      <translation>Compétences techniques</translation>
    </message>
    <message id="ui.role-edit.section.training">
      <source>Training</source>
      <translation>Formation</translation>
    </message>
    <message id="ui.role-edit.sections">
      <source>Parts of the role</source>
      <translation>Parties du poste</translation>
    </message>
    <message id="ui.role-edit.see-plan">
      <source>See the plan</source>
      <translation>Voir le plan</translation>
    </message>
    <message id="ui.role-edit.setting">
      <source>Field</source>
      <translation>Domaine</translation>
    </message>
    <message id="ui.role-edit.setting-helper">
      <source>Which questions fit best.</source>
      <translation>Il oriente le choix des questions.</translation>
    </message>
    <message id="ui.role-edit.show-changes">
      <source>Show changes</source>
      <translation>Voir les changements</translation>
    </message>
    <message id="ui.role-edit.source-text">
      <source>As the source says it</source>
      <translation>Selon la source</translation>
    </message>
    <message id="ui.role-edit.suggestions">
      <source>What the program knows</source>
      <translation>Ce que le programme connaît</translation>
    </message>
    <message id="ui.role-edit.summary">
      <source>Summary</source>
      <translation>Résumé</translation>
    </message>
    <message id="ui.role-edit.text">
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message id="ui.role-edit.ticked">
      <source>chosen</source>
      <translation>choisie</translation>
    </message>
    <message id="ui.role-edit.too-long">
      <source>A skill is a name of at most 120 characters: shorten the text first.</source>
      <translation>Une compétence est un nom de 120 caractères au plus : raccourcissez d’abord le texte.</translation>
    </message>
    <message id="ui.role-edit.unsaid">
      <source>not said</source>
      <translation>non précisée</translation>
    </message>
    <message id="ui.role-edit.unsaved">
      <source>(not saved)</source>
      <translation>(non enregistré)</translation>
    </message>
    <message id="ui.role-edit.untranslated">
      <source>Not translated</source>
      <translation>Non traduit</translation>
    </message>
    <message id="ui.role-edit.up">
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message id="ui.role-edit.whom">
      <source>With whom</source>
      <translation>Avec qui</translation>
    </message>
    <message id="ui.role-edit.why">
      <source>Why companies need it</source>
      <translation>Pourquoi ce poste</translation>
    </message>
    <message id="ui.role-edit.year">
      <source>Year</source>
      <translation>Année</translation>
    </message>
    <message id="ui.role-facts">
      <source>What is known of the role</source>
      <translation>Ce que l’on sait du poste</translation>
    </message>
    <message id="ui.role-helper">
      <source>Choose a role, or bring your own guide.</source>
      <translation>Choisissez un poste, ou importez votre fiche.</translation>
    </message>
    <message id="ui.role-question">
      <source>Who are you hiring?</source>
      <translation>Qui recrutez-vous ?</translation>
    </message>
    <message id="ui.roles">
      <source>Roles</source>
      <translation>Postes</translation>
    </message>
    <message id="ui.roles-known" numerus="yes">
      <source>{count} roles in the library</source>
      <translation>
        <numerusform>{count} poste dans la bibliothèque</numerusform>
        <numerusform>{count} postes dans la bibliothèque</numerusform>
      </translation>
    </message>
    <message id="ui.sample">
      <source>Open a sample kit</source>
      <translation>Ouvrir un exemple</translation>
    </message>
    <message id="ui.save">
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message id="ui.saved">
      <source>{name} is saved.</source>
      <translation>{name} est enregistré.</translation>
    </message>
    <message id="ui.scored-minutes">
      <source>{scored} of {total} minutes are for scored questions</source>
      <translation>{scored} minutes sur {total} pour les questions notées</translation>
    </message>
    <message id="ui.scoring">
      <source>Scoring</source>
      <translation>Notation</translation>
    </message>
    <message id="ui.scoring.at-least">
      <source>at least {minimum}</source>
      <translation>au moins {minimum}</translation>
    </message>
    <message id="ui.scoring.competencies">
      <source>Competencies</source>
      <translation>Compétences</translation>
    </message>
    <message id="ui.scoring.helper">
      <source>Weights and minimums are set before the first interview and printed in the kit. They then stay as they are, so that all candidates are judged by the same rule. Competencies weigh the same unless you write a reason.</source>
      <translation>Les poids et les minimums sont fixés avant le premier entretien et imprimés dans le kit. Ils ne changent plus ensuite : toutes les candidatures sont jugées selon la même règle. Les compétences pèsent toutes autant, sauf raison écrite.</translation>
    </message>
    <message id="ui.scoring.minimum">
      <source>Minimum</source>
      <translation>Minimum</translation>
    </message>
    <message id="ui.scoring.minimum-helper">
      <source>The lowest average a candidate may have here, whatever the total. For three competencies at most: those that nothing else can make up for.</source>
      <translation>La moyenne que chaque candidature doit atteindre ici, quel que soit le total. Pour trois compétences au plus : celles que rien d’autre ne compense.</translation>
    </message>
    <message id="ui.scoring.move">
      <source>Move to</source>
      <translation>Déplacer vers</translation>
    </message>
    <message id="ui.scoring.no-minimum">
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message id="ui.scoring.parts-helper">
      <source>Drag a requirement onto another competency, or press Enter on it.</source>
      <translation>Faites glisser une exigence sur une autre compétence, ou appuyez sur Entrée.</translation>
    </message>
    <message id="ui.scoring.reason">
      <source>Why it weighs more</source>
      <translation>Pourquoi elle compte davantage</translation>
    </message>
    <message id="ui.scoring.reason-example">
      <source>Such as: most of the work of the first year</source>
      <translation>Par exemple : l’essentiel du travail de la première année</translation>
    </message>
    <message id="ui.scoring.reason-missing">
      <source>reason missing</source>
      <translation>raison à écrire</translation>
    </message>
    <message id="ui.scoring.reason-wanted">
      <source>Write down why, for the record. Until then it weighs 1.</source>
      <translation>Écrivez pourquoi, pour la traçabilité. D’ici là, elle compte pour 1.</translation>
    </message>
    <message id="ui.scoring.share">
      <source>{share}% of the total</source>
      <translation>{share} % du total</translation>
    </message>
    <message id="ui.scoring.weight">
      <source>Weight</source>
      <translation>Poids</translation>
    </message>
    <message id="ui.scoring.weight-helper">
      <source>How much the competency counts in the total.</source>
      <translation>Ce que la compétence pèse dans le total.</translation>
    </message>
    <message id="ui.search-roles">
      <source>Search roles</source>
      <translation>Chercher un poste</translation>
    </message>
    <message id="ui.section.missions">
      <source>Missions</source>
      <translation>Missions</translation>
    </message>
    <message id="ui.section.soft">
      <source>Soft skills</source>
      <translation>Qualités</translation>
    </message>
    <message id="ui.section.technical">
      <source>Technical skills</source>
      <translation>Compétences techniques</translation>
    </message>
    <message id="ui.setting.data">
      <source>Data</source>
      <translation>Données</translation>
    </message>
    <message id="ui.setting.infrastructure">
      <source>Infrastructure</source>
      <translation>Infrastructure</translation>
    </message>
    <message id="ui.setting.none">
      <source>General</source>
      <translation>Général</translation>
    </message>
    <message id="ui.setting.people">
      <source>People</source>
      <translation>Équipes</translation>
    </message>
    <message id="ui.setting.product">
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message id="ui.setting.software">
      <source>Software</source>
      <translation>Logiciel</translation>
    </message>
    <message id="ui.shelf.shipped">
      <source>Built in</source>
      <translation>Fourni</translation>
    </message>
    <message id="ui.shelf.user">
      <source>Your own</source>
      <translation>À vous</translation>
    </message>
    <message id="ui.shortcuts.clash">
      <source>{keys} would do two things: {names}. Choose other keys for one of them.</source>
      <translation>{keys} ferait deux choses : {names}. Choisissez d’autres touches pour l’une d’elles.</translation>
    </message>
    <message id="ui.shortcuts.helper">
      <source>Click a field and press the keys you want.</source>
      <translation>Cliquez dans un champ et appuyez sur les touches voulues.</translation>
    </message>
    <message id="ui.shortcuts.take">
      <source>Use these keys</source>
      <translation>Utiliser ces touches</translation>
    </message>
    <message id="ui.shortcuts.usual">
      <source>Usual keys</source>
      <translation>Touches habituelles</translation>
    </message>
    <message id="ui.skills" numerus="yes">
      <source>{count} technical skills</source>
      <translation>
        <numerusform>{count} compétence technique</numerusform>
        <numerusform>{count} compétences techniques</numerusform>
      </translation>
    </message>
    <message id="ui.slot.aside">
      <source>Beside the role</source>
      <translation>À côté du poste</translation>
    </message>
    <message id="ui.slot.career_path">
      <source>Career paths</source>
      <translation>Évolutions</translation>
    </message>
    <message id="ui.slot.collaboration">
      <source>Works with</source>
      <translation>Travaille avec</translation>
    </message>
    <message id="ui.slot.mission">
      <source>Missions</source>
      <translation>Missions</translation>
    </message>
    <message id="ui.slot.salary">
      <source>Salary</source>
      <translation>Salaire</translation>
    </message>
    <message id="ui.slot.skill">
      <source>Skills</source>
      <translation>Compétences</translation>
    </message>
    <message id="ui.slot.soft_skill">
      <source>Soft skills</source>
      <translation>Qualités</translation>
    </message>
    <message id="ui.slot.technical_skill">
      <source>Technical skills</source>
      <translation>Compétences techniques</translation>
    </message>
    <message id="ui.slot.training">
      <source>Training</source>
      <translation>Formation</translation>
    </message>
    <message id="ui.slot.why">
      <source>Why companies need it</source>
      <translation>Pourquoi ce poste</translation>
    </message>
    <message id="ui.step.competency-name">
      <source>name of a competency</source>
      <translation>nom d’une compétence</translation>
    </message>
    <message id="ui.step.competency-parts">
      <source>move of a requirement</source>
      <translation>déplacement d’une exigence</translation>
    </message>
    <message id="ui.step.country">
      <source>change of country</source>
      <translation>changement de pays</translation>
    </message>
    <message id="ui.step.cover">
      <source>added question</source>
      <translation>ajout d’une question</translation>
    </message>
    <message id="ui.step.date">
      <source>change of date</source>
      <translation>changement de date</translation>
    </message>
    <message id="ui.step.edit-minutes">
      <source>change of minutes</source>
      <translation>changement de durée</translation>
    </message>
    <message id="ui.step.edit-text">
      <source>change of a question</source>
      <translation>modification d’une question</translation>
    </message>
    <message id="ui.step.edit-type">
      <source>change of a type</source>
      <translation>changement de type</translation>
    </message>
    <message id="ui.step.file-question">
      <source>other competency</source>
      <translation>changement de compétence</translation>
    </message>
    <message id="ui.step.import-questions">
      <source>import of questions</source>
      <translation>importation de questions</translation>
    </message>
    <message id="ui.step.own-question">
      <source>own question</source>
      <translation>ajout d’une question personnelle</translation>
    </message>
    <message id="ui.step.panel">
      <source>change of an interview’s people</source>
      <translation>changement du jury</translation>
    </message>
    <message id="ui.step.question-cut">
      <source>cut of questions</source>
      <translation>coupe de questions</translation>
    </message>
    <message id="ui.step.question-lock">
      <source>lock</source>
      <translation>verrouillage</translation>
    </message>
    <message id="ui.step.question-move">
      <source>move in the plan</source>
      <translation>déplacement dans le plan</translation>
    </message>
    <message id="ui.step.question-paste">
      <source>paste of questions</source>
      <translation>collage de questions</translation>
    </message>
    <message id="ui.step.question-pin">
      <source>pin</source>
      <translation>fixation à l’entretien</translation>
    </message>
    <message id="ui.step.question-remove">
      <source>removal of questions</source>
      <translation>retrait de questions</translation>
    </message>
    <message id="ui.step.question-swap">
      <source>swap of questions</source>
      <translation>remplacement de questions</translation>
    </message>
    <message id="ui.step.question-unlock">
      <source>unlock</source>
      <translation>déverrouillage</translation>
    </message>
    <message id="ui.step.question-unpin">
      <source>unpin</source>
      <translation>libération de l’entretien</translation>
    </message>
    <message id="ui.step.role-add">
      <source>addition to the role</source>
      <translation>ajout au poste</translation>
    </message>
    <message id="ui.step.role-copy">
      <source>copy of the role</source>
      <translation>copie du poste</translation>
    </message>
    <message id="ui.step.role-move">
      <source>move in the role</source>
      <translation>déplacement dans le poste</translation>
    </message>
    <message id="ui.step.role-pay">
      <source>change of the salary</source>
      <translation>modification du salaire</translation>
    </message>
    <message id="ui.step.role-rate">
      <source>change of a requirement</source>
      <translation>modification d’une exigence</translation>
    </message>
    <message id="ui.step.role-remove">
      <source>removal from the role</source>
      <translation>retrait du poste</translation>
    </message>
    <message id="ui.step.role-restore">
      <source>return to the shipped role</source>
      <translation>retour au poste fourni</translation>
    </message>
    <message id="ui.step.role-text">
      <source>change of a text</source>
      <translation>modification d’un texte</translation>
    </message>
    <message id="ui.step.scoring">
      <source>change of the scoring rule</source>
      <translation>changement de la règle de notation</translation>
    </message>
    <message id="ui.step.text-replace">
      <source>replacement of words</source>
      <translation>remplacement de mots</translation>
    </message>
    <message id="ui.step.up-to-date">
      <source>mark as up to date</source>
      <translation>mise à jour confirmée</translation>
    </message>
    <message id="ui.step.wishes">
      <source>change of the plan</source>
      <translation>changement du plan</translation>
    </message>
    <message id="ui.stop">
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message id="ui.tally">
      <source>Covered: essential {essential}  ·  in all {every}</source>
      <translation>Couvertes : essentielles {essential}  ·  au total {every}</translation>
    </message>
    <message id="ui.template">
      <source>Company template</source>
      <translation>Modèle de l’entreprise</translation>
    </message>
    <message id="ui.template-none">
      <source>None. A .docx or .dotx: its headers, fonts and styles are used in the Word files.</source>
      <translation>Aucun. Un .docx ou .dotx : les fichiers Word reprennent ses en-têtes, ses polices et ses styles.</translation>
    </message>
    <message id="ui.template-offered">
      <source>{name}: this is what it would give.</source>
      <translation>{name} : voici ce qu’il apporterait.</translation>
    </message>
    <message id="ui.template-ours">
      <source>In the kit</source>
      <translation>Dans le kit</translation>
    </message>
    <message id="ui.template-theirs">
      <source>In the template</source>
      <translation>Dans le modèle</translation>
    </message>
    <message id="ui.template-used">
      <source>{name} is used.</source>
      <translation>{name} est utilisé.</translation>
    </message>
    <message id="ui.template-waiting">
      <source>Reading the template …</source>
      <translation>Lecture du modèle…</translation>
    </message>
    <message id="ui.theme">
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message id="ui.theme.bold">
      <source>Bold</source>
      <translation>Contrasté</translation>
    </message>
    <message id="ui.theme.calm">
      <source>Calm</source>
      <translation>Sobre</translation>
    </message>
    <message id="ui.theme.warm">
      <source>Warm</source>
      <translation>Chaleureux</translation>
    </message>
    <message id="ui.to-paper">
      <source>Documents</source>
      <translation>Documents</translation>
    </message>
    <message id="ui.today">
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message id="ui.understood">
      <source>Understood from {name}</source>
      <translation>Compris de {name}</translation>
    </message>
    <message id="ui.unsaved">
      <source>This kit has changes that are not saved.</source>
      <translation>Ce kit a des changements non enregistrés.</translation>
    </message>
    <message id="ui.unsaved-helper">
      <source>Save them before you go on?</source>
      <translation>Les enregistrer avant de continuer ?</translation>
    </message>
    <message id="ui.use-template">
      <source>Use this template</source>
      <translation>Utiliser ce modèle</translation>
    </message>
    <message id="ui.variant">
      <source>Variant</source>
      <translation>Variante</translation>
    </message>
    <message id="ui.variant-helper">
      <source>Different questions, the same coverage.</source>
      <translation>D’autres questions, même couverture.</translation>
    </message>
    <message id="ui.views">
      <source>Shown of the kit</source>
      <translation>Vue du kit</translation>
    </message>
    <message id="ui.warning-sign">
      <source>Below 1: {text}</source>
      <translation>Sous 1 : {text}</translation>
    </message>
    <message id="ui.what.open-kit">
      <source>Opens a kit that was saved before.</source>
      <translation>Ouvre un kit déjà enregistré.</translation>
    </message>
    <message id="ui.what.paste-guide">
      <source>Reads the text that you copied elsewhere as a role guide.</source>
      <translation>Lit comme une fiche de poste le texte que vous avez copié ailleurs.</translation>
    </message>
    <message id="ui.what.read-guide">
      <source>Reads a job description or role guide from a file, and shows what was understood before anything is built.</source>
      <translation>Lit une fiche de poste dans un fichier et montre ce qui en a été compris avant de construire quoi que ce soit.</translation>
    </message>
    <message id="ui.what.save-kit">
      <source>Saves the kit to its file. The three versions before it are kept: Help opens their folder.</source>
      <translation>Enregistre le kit dans son fichier. Les trois versions précédentes sont gardées : le menu Aide ouvre leur dossier.</translation>
    </message>
    <message id="ui.what.show-kit">
      <source>Here are the questions of each interview, what they cover, and how they are scored.</source>
      <translation>Ici se trouvent les questions de chaque entretien, ce qu’elles couvrent et la façon de les noter.</translation>
    </message>
    <message id="ui.what.show-paper">
      <source>Here the documents are looked at and written.</source>
      <translation>Ici, on relit les documents et on les crée.</translation>
    </message>
    <message id="ui.what.show-problems">
      <source>Everything worth knowing about the kit; each note leads to its place.</source>
      <translation>Tout ce qu’il est bon de savoir sur le kit ; chaque remarque mène à l’endroit concerné.</translation>
    </message>
    <message id="ui.what.show-role">
      <source>Here the role is made yours: missions, skills, competencies, salary.</source>
      <translation>Ici, on adapte le poste : missions, compétences, salaire.</translation>
    </message>
    <message id="ui.what.show-start">
      <source>Here a role is chosen, a guide is read, or a kit is opened.</source>
      <translation>Ici, on choisit un poste, on lit une fiche ou on ouvre un kit.</translation>
    </message>
    <message id="ui.what.undo">
      <source>Takes the last step back. Any number of steps can be taken back, one after the other.</source>
      <translation>Annule la dernière action. Toutes peuvent être annulées, l’une après l’autre.</translation>
    </message>
    <message id="ui.what.zoom-in">
      <source>Shows the page larger. What is written or printed stays the same.</source>
      <translation>Montre la page en plus grand. Ce qui est écrit ou imprimé ne change pas.</translation>
    </message>
    <message id="ui.what.zoom-out">
      <source>Shows the page smaller. What is written or printed stays the same.</source>
      <translation>Montre la page en plus petit. Ce qui est écrit ou imprimé ne change pas.</translation>
    </message>
    <message id="ui.whole-kit">
      <source>Whole kit</source>
      <translation>Tout le kit</translation>
    </message>
    <message id="ui.would-take">
      <source>{minutes} min more</source>
      <translation>{minutes} min de plus</translation>
    </message>
    <message id="ui.write" numerus="yes">
      <source>Write {count} files</source>
      <translation>
        <numerusform>Créer {count} fichier</numerusform>
        <numerusform>Créer {count} fichiers</numerusform>
      </translation>
    </message>
  </context>
</TS>
