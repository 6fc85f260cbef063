<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name></name>
    <message id="ui.about">
      <source>Structured interview kits: the questions to ask, the grids to score with, as Word documents. Offline, the same inputs give the same kit. People score; the program never does.</source>
      <translation>Structured interview kits: the questions to ask, the grids to score with, as Word documents. Offline, the same inputs give the same kit. People score; the program never does.</translation>
    </message>
    <message id="ui.about-licence">
      <source>Free under the MIT licence. The window is made with Qt, which is free under the GNU LGPL 3.</source>
      <translation>Free under the MIT licence. The window is made with Qt, which is free under the GNU LGPL 3.</translation>
    </message>
    <message id="ui.action.about">
      <source>About Interview Kits</source>
      <translation>About Interview Kits</translation>
    </message>
    <message id="ui.action.alternatives">
      <source>Alternatives…</source>
      <translation>Alternatives…</translation>
    </message>
    <message id="ui.action.another-question">
      <source>Another question here</source>
      <translation>Another question here</translation>
    </message>
    <message id="ui.action.contrast-high">
      <source>High contrast</source>
      <translation>High contrast</translation>
    </message>
    <message id="ui.action.contrast-system">
      <source>Contrast of the system</source>
      <translation>Contrast of the system</translation>
    </message>
    <message id="ui.action.copy-questions">
      <source>Copy questions</source>
      <translation>Copy questions</translation>
    </message>
    <message id="ui.action.cut-questions">
      <source>Cut questions</source>
      <translation>Cut questions</translation>
    </message>
    <message id="ui.action.edit-question">
      <source>Edit question</source>
      <translation>Edit question</translation>
    </message>
    <message id="ui.action.export">
      <source>Write documents…</source>
      <translation>Write documents…</translation>
    </message>
    <message id="ui.action.find">
      <source>Find in questions…</source>
      <translation>Find in questions…</translation>
    </message>
    <message id="ui.action.help">
      <source>Help and shortcuts</source>
      <translation>Help and shortcuts</translation>
    </message>
    <message id="ui.action.import-questions">
      <source>Import questions…</source>
      <translation>Import questions…</translation>
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
      <translation>Language of the system</translation>
    </message>
    <message id="ui.action.lock-question">
      <source>Lock</source>
      <translation>Lock</translation>
    </message>
    <message id="ui.action.move-down">
      <source>Move down</source>
      <translation>Move down</translation>
    </message>
    <message id="ui.action.move-up">
      <source>Move up</source>
      <translation>Move up</translation>
    </message>
    <message id="ui.action.new-kit">
      <source>New kit</source>
      <translation>New kit</translation>
    </message>
    <message id="ui.action.next-part">
      <source>Next part of the window</source>
      <translation>Next part of the window</translation>
    </message>
    <message id="ui.action.of-step">
      <source>{action}: {step}</source>
      <translation>{action}: {step}</translation>
    </message>
    <message id="ui.action.open-backups">
      <source>Open the folder of earlier versions</source>
      <translation>Open the folder of earlier versions</translation>
    </message>
    <message id="ui.action.open-kit">
      <source>Open kit…</source>
      <translation>Open kit…</translation>
    </message>
    <message id="ui.action.open-log">
      <source>Open log folder</source>
      <translation>Open log folder</translation>
    </message>
    <message id="ui.action.open-recent">
      <source>Open recent kit</source>
      <translation>Open recent kit</translation>
    </message>
    <message id="ui.action.own-question">
      <source>Add a question of your own…</source>
      <translation>Add a question of your own…</translation>
    </message>
    <message id="ui.action.palette">
      <source>Find a command…</source>
      <translation>Find a command…</translation>
    </message>
    <message id="ui.action.paste-guide">
      <source>Paste a guide</source>
      <translation>Paste a guide</translation>
    </message>
    <message id="ui.action.paste-questions">
      <source>Paste questions</source>
      <translation>Paste questions</translation>
    </message>
    <message id="ui.action.pin-question">
      <source>Pin to this interview</source>
      <translation>Pin to this interview</translation>
    </message>
    <message id="ui.action.quit">
      <source>Quit</source>
      <translation>Quit</translation>
    </message>
    <message id="ui.action.read-guide">
      <source>Read a guide…</source>
      <translation>Read a guide…</translation>
    </message>
    <message id="ui.action.redo">
      <source>Redo</source>
      <translation>Redo</translation>
    </message>
    <message id="ui.action.remove-questions">
      <source>Remove questions</source>
      <translation>Remove questions</translation>
    </message>
    <message id="ui.action.replace">
      <source>Replace in questions…</source>
      <translation>Replace in questions…</translation>
    </message>
    <message id="ui.action.save-kit">
      <source>Save kit</source>
      <translation>Save kit</translation>
    </message>
    <message id="ui.action.save-kit-as">
      <source>Save kit as…</source>
      <translation>Save kit as…</translation>
    </message>
    <message id="ui.action.select-questions">
      <source>Select all questions</source>
      <translation>Select all questions</translation>
    </message>
    <message id="ui.action.shortcuts">
      <source>Keyboard shortcuts…</source>
      <translation>Keyboard shortcuts…</translation>
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
      <translation>Notes</translation>
    </message>
    <message id="ui.action.show-role">
      <source>Role</source>
      <translation>Role</translation>
    </message>
    <message id="ui.action.show-start">
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message id="ui.action.text-larger">
      <source>Larger text</source>
      <translation>Larger text</translation>
    </message>
    <message id="ui.action.text-smaller">
      <source>Smaller text</source>
      <translation>Smaller text</translation>
    </message>
    <message id="ui.action.theme-dark">
      <source>Dark</source>
      <translation>Dark</translation>
    </message>
    <message id="ui.action.theme-light">
      <source>Light</source>
      <translation>Light</translation>
    </message>
    <message id="ui.action.theme-system">
      <source>Appearance of the system</source>
      <translation>Appearance of the system</translation>
    </message>
    <message id="ui.action.to-interview">
      <source>Move to interview</source>
      <translation>Move to interview</translation>
    </message>
    <message id="ui.action.user-guide">
      <source>User guide</source>
      <translation>User guide</translation>
    </message>
    <message id="ui.action.undo">
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
    <message id="ui.action.unlock-question">
      <source>Unlock</source>
      <translation>Unlock</translation>
    </message>
    <message id="ui.action.unpin-question">
      <source>Unpin</source>
      <translation>Unpin</translation>
    </message>
    <message id="ui.action.whats-this">
      <source>What is this?</source>
      <translation>What is this?</translation>
    </message>
    <message id="ui.action.zoom-in">
      <source>Larger page</source>
      <translation>Larger page</translation>
    </message>
    <message id="ui.action.zoom-out">
      <source>Smaller page</source>
      <translation>Smaller page</translation>
    </message>
    <message id="ui.add-interview">
      <source>Add</source>
      <translation>Add</translation>
    </message>
    <message id="ui.add-short-interview">
      <source>Add a 30-minute interview</source>
      <translation>Add a 30-minute interview</translation>
    </message>
    <message id="ui.all-covered">
      <source>Every requirement has a question of its own.</source>
      <translation>Every requirement has a question of its own.</translation>
    </message>
    <message id="ui.also-in.en">
      <source>A second set in English, in the folder “en”</source>
      <translation>A second set in English, in the folder “en”</translation>
    </message>
    <message id="ui.also-in.fr">
      <source>A second set in French, in the folder “fr”</source>
      <translation>A second set in French, in the folder “fr”</translation>
    </message>
    <message id="ui.alternatives">
      <source>Alternatives</source>
      <translation>Alternatives</translation>
    </message>
    <message id="ui.alternatives.gained">
      <source>Gained: {names}</source>
      <translation>Gained: {names}</translation>
    </message>
    <message id="ui.alternatives.helper">
      <source>The best first. Enter asks the selected one, Escape keeps the present question.</source>
      <translation>The best first. Enter asks the selected one, Escape keeps the present question.</translation>
    </message>
    <message id="ui.alternatives.leave">
      <source>Keep the question</source>
      <translation>Keep the question</translation>
    </message>
    <message id="ui.alternatives.lost">
      <source>No longer covered: {names}</source>
      <translation>No longer covered: {names}</translation>
    </message>
    <message id="ui.alternatives.none">
      <source>No other question fits here. Write one of your own, or make room in the interview.</source>
      <translation>No other question fits here. Write one of your own, or make room in the interview.</translation>
    </message>
    <message id="ui.alternatives.seeking">
      <source>Looking for what could be asked instead …</source>
      <translation>Looking for what could be asked instead …</translation>
    </message>
    <message id="ui.alternatives.take">
      <source>Ask this one</source>
      <translation>Ask this one</translation>
    </message>
    <message id="ui.alternatives.to">
      <source>Instead of {question} {title}</source>
      <translation>Instead of {question} {title}</translation>
    </message>
    <message id="ui.anchors">
      <source>Listen for</source>
      <translation>Listen for</translation>
    </message>
    <message id="ui.ask">
      <source>Ask</source>
      <translation>Ask</translation>
    </message>
    <message id="ui.build-kit">
      <source>Build a kit</source>
      <translation>Build a kit</translation>
    </message>
    <message id="ui.building">
      <source>Choosing the questions that fit …</source>
      <translation>Choosing the questions that fit …</translation>
    </message>
    <message id="ui.cancel">
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message id="ui.candidates" numerus="yes">
      <source>{count} candidates</source>
      <translation>
        <numerusform>{count} candidate</numerusform>
        <numerusform>{count} candidates</numerusform>
      </translation>
    </message>
    <message id="ui.candidates-example">
      <source>C-01, C-02, C-03</source>
      <translation>C-01, C-02, C-03</translation>
    </message>
    <message id="ui.candidates-field">
      <source>Codes or initials</source>
      <translation>Codes or initials</translation>
    </message>
    <message id="ui.candidates-helper">
      <source>Separated by commas, or from a file with one per line. They are not remembered.</source>
      <translation>Separated by commas, or from a file with one per line. They are not remembered.</translation>
    </message>
    <message id="ui.candidates-tab">
      <source>Candidates · {count}</source>
      <translation>Candidates · {count}</translation>
    </message>
    <message id="ui.change-wishes">
      <source>Change</source>
      <translation>Change</translation>
    </message>
    <message id="ui.check-line">
      <source>please check</source>
      <translation>please check</translation>
    </message>
    <message id="ui.choose-candidates">
      <source>From a file…</source>
      <translation>From a file…</translation>
    </message>
    <message id="ui.choose-folder">
      <source>Choose…</source>
      <translation>Choose…</translation>
    </message>
    <message id="ui.choose-logo">
      <source>Choose a logo…</source>
      <translation>Choose a logo…</translation>
    </message>
    <message id="ui.choose-template">
      <source>Choose a template…</source>
      <translation>Choose a template…</translation>
    </message>
    <message id="ui.close">
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message id="ui.composed">
      <source>General: composed from the role's words. Make it yours before you ask it.</source>
      <translation>General: composed from the role's words. Make it yours before you ask it.</translation>
    </message>
    <message id="ui.conflict">
      <source>“{name}” was changed by somebody else since it was opened here.</source>
      <translation>“{name}” was changed by somebody else since it was opened here.</translation>
    </message>
    <message id="ui.conflict-helper">
      <source>Save under another name to keep both, or replace what is there now.</source>
      <translation>Save under another name to keep both, or replace what is there now.</translation>
    </message>
    <message id="ui.copied">
      <source>Copied</source>
      <translation>Copied</translation>
    </message>
    <message id="ui.copy">
      <source>Copy details</source>
      <translation>Copy details</translation>
    </message>
    <message id="ui.country">
      <source>Country</source>
      <translation>Country</translation>
    </message>
    <message id="ui.country-helper">
      <source>The documents cite its rules on interviews.</source>
      <translation>The documents cite its rules on interviews.</translation>
    </message>
    <message id="ui.cover.add">
      <source>Add a question · {minutes}</source>
      <translation>Add a question · {minutes}</translation>
    </message>
    <message id="ui.cover.anyway">
      <source>Add it anyway</source>
      <translation>Add it anyway</translation>
    </message>
    <message id="ui.cover.crowded">
      <source>It would be one question more in interview {number} than can be scored with care.</source>
      <translation>It would be one question more in interview {number} than can be scored with care.</translation>
    </message>
    <message id="ui.cover.legend.direct">
      <source>● covered</source>
      <translation>● covered</translation>
    </message>
    <message id="ui.cover.legend.touched">
      <source>○ touched only: not covered</source>
      <translation>○ touched only: not covered</translation>
    </message>
    <message id="ui.cover.no-room">
      <source>It takes {minutes} minutes, and no interview has them: interview {number} has {left} left.</source>
      <translation>It takes {minutes} minutes, and no interview has them: interview {number} has {left} left.</translation>
    </message>
    <message id="ui.cover.shows">
      <source>{name}, covers it</source>
      <translation>{name}, covers it</translation>
    </message>
    <message id="ui.cover.touches">
      <source>{name}, only touches it</source>
      <translation>{name}, only touches it</translation>
    </message>
    <message id="ui.coverage">
      <source>Coverage</source>
      <translation>Coverage</translation>
    </message>
    <message id="ui.coverage.direct">
      <source>covered</source>
      <translation>covered</translation>
    </message>
    <message id="ui.coverage.learned">
      <source>learned on the job</source>
      <translation>learned on the job</translation>
    </message>
    <message id="ui.coverage.none">
      <source>not covered</source>
      <translation>not covered</translation>
    </message>
    <message id="ui.coverage.touched">
      <source>touched only</source>
      <translation>touched only</translation>
    </message>
    <message id="ui.crashed">
      <source>Something went wrong inside the program. Your kit is still here.</source>
      <translation>Something went wrong inside the program. Your kit is still here.</translation>
    </message>
    <message id="ui.crashed-helper">
      <source>You can go on. The details below help to mend it; please report them.</source>
      <translation>You can go on. The details below help to mend it; please report them.</translation>
    </message>
    <message id="ui.date">
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message id="ui.date-helper">
      <source>Leave it blank to write it in by hand.</source>
      <translation>Leave it blank to write it in by hand.</translation>
    </message>
    <message id="ui.date-shape">
      <source>YYYY-MM-DD</source>
      <translation>YYYY-MM-DD</translation>
    </message>
    <message id="ui.date-wrong">
      <source>“{value}” is no date: 2026-11-24 is one.</source>
      <translation>“{value}” is no date: 2026-11-24 is one.</translation>
    </message>
    <message id="ui.discard">
      <source>Discard</source>
      <translation>Discard</translation>
    </message>
    <message id="ui.document">
      <source>Document</source>
      <translation>Document</translation>
    </message>
    <message id="ui.document-language">
      <source>Language of the documents</source>
      <translation>Language of the documents</translation>
    </message>
    <message id="ui.document-of">
      <source>Interview {number} · {kind}</source>
      <translation>Interview {number} · {kind}</translation>
    </message>
    <message id="ui.document.book">
      <source>Kit book</source>
      <translation>Kit book</translation>
    </message>
    <message id="ui.document.briefing">
      <source>Interviewer briefing</source>
      <translation>Interviewer briefing</translation>
    </message>
    <message id="ui.document.candidate-sheet">
      <source>Candidate sheet</source>
      <translation>Candidate sheet</translation>
    </message>
    <message id="ui.document.debrief-agenda">
      <source>Debrief agenda</source>
      <translation>Debrief agenda</translation>
    </message>
    <message id="ui.document.grid">
      <source>Evaluation grid</source>
      <translation>Evaluation grid</translation>
    </message>
    <message id="ui.document.guide">
      <source>Interview guide</source>
      <translation>Interview guide</translation>
    </message>
    <message id="ui.document.letter">
      <source>Candidate letter</source>
      <translation>Candidate letter</translation>
    </message>
    <message id="ui.document.notes">
      <source>Note-taker sheet</source>
      <translation>Note-taker sheet</translation>
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
      <translation>Plain text, Markdown or YAML. A saved kit (.ikit) opens the same way.</translation>
    </message>
    <message id="ui.drop-title">
      <source>Have a role guide? Drop it on this window</source>
      <translation>Have a role guide? Drop it on this window</translation>
    </message>
    <message id="ui.dropped">
      <source>Left out as not about the role</source>
      <translation>Left out as not about the role</translation>
    </message>
    <message id="ui.exact">
      <source>Exact pages</source>
      <translation>Exact pages</translation>
    </message>
    <message id="ui.exact-helper">
      <source>As Word shows them, by LibreOffice; with the company’s template.</source>
      <translation>As Word shows them, by LibreOffice; with the company’s template.</translation>
    </message>
    <message id="ui.exact-waiting">
      <source>LibreOffice is at it …</source>
      <translation>LibreOffice is at it …</translation>
    </message>
    <message id="ui.exported" numerus="yes">
      <source>{count} files written to {name}.</source>
      <translation>
        <numerusform>{count} file written to {name}.</numerusform>
        <numerusform>{count} files written to {name}.</numerusform>
      </translation>
    </message>
    <message id="ui.fallback">
      <source>If they never had the occasion</source>
      <translation>If they never had the occasion</translation>
    </message>
    <message id="ui.fewer-wishes">
      <source>Fold the settings</source>
      <translation>Fold the settings</translation>
    </message>
    <message id="ui.files.candidates">
      <source>Lists of candidates</source>
      <translation>Lists of candidates</translation>
    </message>
    <message id="ui.files.guides">
      <source>Role guides and role files</source>
      <translation>Role guides and role files</translation>
    </message>
    <message id="ui.files.kits">
      <source>Interview kits</source>
      <translation>Interview kits</translation>
    </message>
    <message id="ui.files.pictures">
      <source>Pictures</source>
      <translation>Pictures</translation>
    </message>
    <message id="ui.files.questions">
      <source>Tables of questions</source>
      <translation>Tables of questions</translation>
    </message>
    <message id="ui.files.templates">
      <source>Word files</source>
      <translation>Word files</translation>
    </message>
    <message id="ui.find.by">
      <source>Replace by</source>
      <translation>Replace by</translation>
    </message>
    <message id="ui.find.leave">
      <source>Put the search away</source>
      <translation>Put the search away</translation>
    </message>
    <message id="ui.find.next">
      <source>Next place</source>
      <translation>Next place</translation>
    </message>
    <message id="ui.find.none">
      <source>not found</source>
      <translation>not found</translation>
    </message>
    <message id="ui.find.part.ask">
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message id="ui.find.part.fallback">
      <source>Fallback</source>
      <translation>Fallback</translation>
    </message>
    <message id="ui.find.part.ladder">
      <source>Anchor</source>
      <translation>Anchor</translation>
    </message>
    <message id="ui.find.part.material">
      <source>Material</source>
      <translation>Material</translation>
    </message>
    <message id="ui.find.part.probes">
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message id="ui.find.part.purpose">
      <source>Purpose</source>
      <translation>Purpose</translation>
    </message>
    <message id="ui.find.part.solution">
      <source>Solution</source>
      <translation>Solution</translation>
    </message>
    <message id="ui.find.part.title">
      <source>Title</source>
      <translation>Title</translation>
    </message>
    <message id="ui.find.previous">
      <source>Previous place</source>
      <translation>Previous place</translation>
    </message>
    <message id="ui.find.replace">
      <source>Replace</source>
      <translation>Replace</translation>
    </message>
    <message id="ui.find.replace-all">
      <source>Replace all</source>
      <translation>Replace all</translation>
    </message>
    <message id="ui.find.replaced" numerus="yes">
      <source>{count} places replaced.</source>
      <translation>
        <numerusform>{count} place replaced.</numerusform>
        <numerusform>{count} places replaced.</numerusform>
      </translation>
    </message>
    <message id="ui.find.where">
      <source>{part}: {excerpt}</source>
      <translation>{part}: {excerpt}</translation>
    </message>
    <message id="ui.find.words">
      <source>Find in questions</source>
      <translation>Find in questions</translation>
    </message>
    <message id="ui.first.paper">
      <source>Take the Word documents: guide, grid and the rest.</source>
      <translation>Take the Word documents: guide, grid and the rest.</translation>
    </message>
    <message id="ui.first.plan">
      <source>Say the level and the time you have; the questions are chosen for you.</source>
      <translation>Say the level and the time you have; the questions are chosen for you.</translation>
    </message>
    <message id="ui.first.role">
      <source>Choose a role below, or bring your own guide.</source>
      <translation>Choose a role below, or bring your own guide.</translation>
    </message>
    <message id="ui.fit-width">
      <source>Fit the width</source>
      <translation>Fit the width</translation>
    </message>
    <message id="ui.focus">
      <source>Focus</source>
      <translation>Focus</translation>
    </message>
    <message id="ui.focus.add">
      <source>Competency</source>
      <translation>Competency</translation>
    </message>
    <message id="ui.focus.of">
      <source>Focus of interview {number}</source>
      <translation>Focus of interview {number}</translation>
    </message>
    <message id="ui.focus.open">
      <source>Open to everything: the plan decides.</source>
      <translation>Open to everything: the plan decides.</translation>
    </message>
    <message id="ui.focus.strict">
      <source>Keep each interview to its focus</source>
      <translation>Keep each interview to its focus</translation>
    </message>
    <message id="ui.focus.strict-helper">
      <source>If not ticked, an interview may ask about other competencies too, after its own.</source>
      <translation>If not ticked, an interview may ask about other competencies too, after its own.</translation>
    </message>
    <message id="ui.folder">
      <source>Folder</source>
      <translation>Folder</translation>
    </message>
    <message id="ui.folder-none">
      <source>Where shall they go?</source>
      <translation>Where shall they go?</translation>
    </message>
    <message id="ui.format.docx">
      <source>Word (.docx)</source>
      <translation>Word (.docx)</translation>
    </message>
    <message id="ui.format.html">
      <source>Web page (.html)</source>
      <translation>Web page (.html)</translation>
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
      <translation>{group}: {names}</translation>
    </message>
    <message id="ui.help">
      <source>Choose a role or read a guide, say how many interviews you can afford, and write the documents. Every list works with the arrow keys; Tab goes from one control to the next.</source>
      <translation>Choose a role or read a guide, say how many interviews you can afford, and write the documents. Every list works with the arrow keys; Tab goes from one control to the next.</translation>
    </message>
    <message id="ui.hint">
      <source>{name} ({keys})</source>
      <translation>{name} ({keys})</translation>
    </message>
    <message id="ui.import.add" numerus="yes">
      <source>Add {count} questions</source>
      <translation>
        <numerusform>Add {count} question</numerusform>
        <numerusform>Add {count} questions</numerusform>
      </translation>
    </message>
    <message id="ui.import.all">
      <source>Choose all</source>
      <translation>Choose all</translation>
    </message>
    <message id="ui.import.empty">
      <source>Nothing is left to add.</source>
      <translation>Nothing is left to add.</translation>
    </message>
    <message id="ui.import.interview">
      <source>Put them in</source>
      <translation>Put them in</translation>
    </message>
    <message id="ui.import.list">
      <source>Questions that were read</source>
      <translation>Questions that were read</translation>
    </message>
    <message id="ui.import.no-question">
      <source>Row {row} was left out</source>
      <translation>Row {row} was left out</translation>
    </message>
    <message id="ui.import.none">
      <source>Choose none</source>
      <translation>Choose none</translation>
    </message>
    <message id="ui.import.not-ticked">
      <source>not chosen</source>
      <translation>not chosen</translation>
    </message>
    <message id="ui.import.notes" numerus="yes">
      <source>{count} things to look at</source>
      <translation>
        <numerusform>{count} thing to look at</numerusform>
        <numerusform>{count} things to look at</numerusform>
      </translation>
    </message>
    <message id="ui.import.reading">
      <source>Reading the file …</source>
      <translation>Reading the file …</translation>
    </message>
    <message id="ui.import.row">
      <source>Row {row}</source>
      <translation>Row {row}</translation>
    </message>
    <message id="ui.import.ticked">
      <source>chosen</source>
      <translation>chosen</translation>
    </message>
    <message id="ui.import.title">
      <source>Questions of a file</source>
      <translation>Questions of a file</translation>
    </message>
    <message id="ui.interview">
      <source>Interview {number} · {minutes} min</source>
      <translation>Interview {number} · {minutes} min</translation>
    </message>
    <message id="ui.interview-minutes">
      <source>Minutes of interview {number}</source>
      <translation>Minutes of interview {number}</translation>
    </message>
    <message id="ui.interview-short">
      <source>Interview {number}</source>
      <translation>Interview {number}</translation>
    </message>
    <message id="ui.interview-shortest">
      <source>Int. {number}</source>
      <translation>Int. {number}</translation>
    </message>
    <message id="ui.interviews">
      <source>Interviews</source>
      <translation>Interviews</translation>
    </message>
    <message id="ui.kind.mission">
      <source>Missions</source>
      <translation>Missions</translation>
    </message>
    <message id="ui.kind.soft_skill">
      <source>Soft skills</source>
      <translation>Soft skills</translation>
    </message>
    <message id="ui.kind.technical_skill">
      <source>Technical skills</source>
      <translation>Technical skills</translation>
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
      <translation>Large print (16-point text)</translation>
    </message>
    <message id="ui.left-out" numerus="yes">
      <source>{count} requirements are not covered</source>
      <translation>
        <numerusform>{count} requirement is not covered</numerusform>
        <numerusform>{count} requirements are not covered</numerusform>
      </translation>
    </message>
    <message id="ui.level">
      <source>Level</source>
      <translation>Level</translation>
    </message>
    <message id="ui.lines-dropped" numerus="yes">
      <source>{count} lines left out</source>
      <translation>
        <numerusform>{count} line left out</numerusform>
        <numerusform>{count} lines left out</numerusform>
      </translation>
    </message>
    <message id="ui.lines-unsure" numerus="yes">
      <source>{count} lines to check</source>
      <translation>
        <numerusform>{count} line to check</numerusform>
        <numerusform>{count} lines to check</numerusform>
      </translation>
    </message>
    <message id="ui.loading">
      <source>Reading the roles …</source>
      <translation>Reading the roles …</translation>
    </message>
    <message id="ui.logo">
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message id="ui.logo-none">
      <source>No logo. A PNG or JPEG, at the head of each document.</source>
      <translation>No logo. A PNG or JPEG, at the head of each document.</translation>
    </message>
    <message id="ui.look-at">
      <source>Preview</source>
      <translation>Preview</translation>
    </message>
    <message id="ui.made-out-kinds">
      <source>One per candidate</source>
      <translation>One per candidate</translation>
    </message>
    <message id="ui.made-out.grid" numerus="yes">
      <source>{count} grids</source>
      <translation>
        <numerusform>{count} grid</numerusform>
        <numerusform>{count} grids</numerusform>
      </translation>
    </message>
    <message id="ui.made-out.letter" numerus="yes">
      <source>{count} letters</source>
      <translation>
        <numerusform>{count} letter</numerusform>
        <numerusform>{count} letters</numerusform>
      </translation>
    </message>
    <message id="ui.made-out.notes" numerus="yes">
      <source>{count} note-taker sheets</source>
      <translation>
        <numerusform>{count} note-taker sheet</numerusform>
        <numerusform>{count} note-taker sheets</numerusform>
      </translation>
    </message>
    <message id="ui.menu.edit">
      <source>&amp;Edit</source>
      <translation>&amp;Edit</translation>
    </message>
    <message id="ui.menu.file">
      <source>&amp;File</source>
      <translation>&amp;File</translation>
    </message>
    <message id="ui.menu.help">
      <source>&amp;Help</source>
      <translation>&amp;Help</translation>
    </message>
    <message id="ui.menu.kit">
      <source>&amp;Kit</source>
      <translation>&amp;Kit</translation>
    </message>
    <message id="ui.menu.view">
      <source>&amp;View</source>
      <translation>&amp;View</translation>
    </message>
    <message id="ui.minutes">
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message id="ui.minutes-missing" numerus="yes">
      <source>{count} more minutes of questions would cover it.</source>
      <translation>
        <numerusform>{count} more minute of questions would cover it.</numerusform>
        <numerusform>{count} more minutes of questions would cover it.</numerusform>
      </translation>
    </message>
    <message id="ui.minutes-of">
      <source>{used} of {available} min</source>
      <translation>{used} of {available} min</translation>
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
        <numerusform>and {count} more</numerusform>
        <numerusform>and {count} more</numerusform>
      </translation>
    </message>
    <message id="ui.more-wishes">
      <source>People, focus and date</source>
      <translation>People, focus and date</translation>
    </message>
    <message id="ui.name">
      <source>Interview Kits</source>
      <translation>Interview Kits</translation>
    </message>
    <message id="ui.no-candidates">
      <source>No candidate yet: each document is written once, with room for the name.</source>
      <translation>No candidate yet: each document is written once, with room for the name.</translation>
    </message>
    <message id="ui.no-kit">
      <source>The plan will be here as soon as there is a kit.</source>
      <translation>The plan will be here as soon as there is a kit.</translation>
    </message>
    <message id="ui.no-material">
      <source>Nothing is shown to the candidate in this interview.</source>
      <translation>Nothing is shown to the candidate in this interview.</translation>
    </message>
    <message id="ui.no-question">
      <source>Choose a question to see why it is here and what to listen for.</source>
      <translation>Choose a question to see why it is here and what to listen for.</translation>
    </message>
    <message id="ui.no-role-found">
      <source>No role has these words. Try another title, or read in your own guide below.</source>
      <translation>No role has these words. Try another title, or read in your own guide below.</translation>
    </message>
    <message id="ui.no-role-shown">
      <source>The role you choose is shown here.</source>
      <translation>The role you choose is shown here.</translation>
    </message>
    <message id="ui.of">
      <source>{part} of {whole}</source>
      <translation>{part} of {whole}</translation>
    </message>
    <message id="ui.open-folder">
      <source>Open folder</source>
      <translation>Open folder</translation>
    </message>
    <message id="ui.open-kit">
      <source>Open kit…</source>
      <translation>Open kit…</translation>
    </message>
    <message id="ui.open-pdf">
      <source>Open PDF</source>
      <translation>Open PDF</translation>
    </message>
    <message id="ui.page-of">
      <source>Page {number} of {count}</source>
      <translation>Page {number} of {count}</translation>
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
      <translation>Role</translation>
    </message>
    <message id="ui.page.start">
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message id="ui.palette.list">
      <source>Commands</source>
      <translation>Commands</translation>
    </message>
    <message id="ui.palette.none">
      <source>Nothing is called so. Try other letters.</source>
      <translation>Nothing is called so. Try other letters.</translation>
    </message>
    <message id="ui.palette.search">
      <source>Type a few letters of what you want to do</source>
      <translation>Type a few letters of what you want to do</translation>
    </message>
    <message id="ui.panel">
      <source>Interviewers</source>
      <translation>Interviewers</translation>
    </message>
    <message id="ui.panel.add">
      <source>Name, then Enter</source>
      <translation>Name, then Enter</translation>
    </message>
    <message id="ui.panel.helper">
      <source>Two to four people see more and judge more fairly. Names are printed on their documents.</source>
      <translation>Two to four people see more and judge more fairly. Names are printed on their documents.</translation>
    </message>
    <message id="ui.panel.of">
      <source>Who holds interview {number}</source>
      <translation>Who holds interview {number}</translation>
    </message>
    <message id="ui.paper-helper">
      <source>Choose what to write. Nothing is sent anywhere.</source>
      <translation>Choose what to write. Nothing is sent anywhere.</translation>
    </message>
    <message id="ui.paper-size">
      <source>Paper</source>
      <translation>Paper</translation>
    </message>
    <message id="ui.paper-size.a4">
      <source>A4</source>
      <translation>A4</translation>
    </message>
    <message id="ui.paper-size.letter">
      <source>US Letter</source>
      <translation>US Letter</translation>
    </message>
    <message id="ui.paper-tab.candidates">
      <source>Candidates</source>
      <translation>Candidates</translation>
    </message>
    <message id="ui.paper-tab.documents">
      <source>Contents</source>
      <translation>Contents</translation>
    </message>
    <message id="ui.paper-tab.looks">
      <source>Appearance</source>
      <translation>Appearance</translation>
    </message>
    <message id="ui.paper-tabs">
      <source>Parts of the page</source>
      <translation>Parts of the page</translation>
    </message>
    <message id="ui.paper-title">
      <source>Documents</source>
      <translation>Documents</translation>
    </message>
    <message id="ui.paste-guide">
      <source>Paste a guide</source>
      <translation>Paste a guide</translation>
    </message>
    <message id="ui.pdf-by">
      <source>PDF made by</source>
      <translation>PDF made by</translation>
    </message>
    <message id="ui.pdf-by-helper">
      <source>LibreOffice takes longer and gives the pages as Word shows them.</source>
      <translation>LibreOffice takes longer and gives the pages as Word shows them.</translation>
    </message>
    <message id="ui.pdf-by.auto">
      <source>LibreOffice</source>
      <translation>LibreOffice</translation>
    </message>
    <message id="ui.pdf-by.qt">
      <source>This program</source>
      <translation>This program</translation>
    </message>
    <message id="ui.pdf-failed">
      <source>LibreOffice made no PDF. Close it if it is open and try again, or choose the program’s own PDF.</source>
      <translation>LibreOffice made no PDF. Close it if it is open and try again, or choose the program’s own PDF.</translation>
    </message>
    <message id="ui.pdf-no-template">
      <source>This program’s PDF follows the theme, not the template.</source>
      <translation>This program’s PDF follows the theme, not the template.</translation>
    </message>
    <message id="ui.percent">
      <source>{share}%</source>
      <translation>{share}%</translation>
    </message>
    <message id="ui.plan">
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message id="ui.plan.edited">
      <source>edited</source>
      <translation>edited</translation>
    </message>
    <message id="ui.plan.general">
      <source>general</source>
      <translation>general</translation>
    </message>
    <message id="ui.plan.locked">
      <source>locked</source>
      <translation>locked</translation>
    </message>
    <message id="ui.plan.nothing-asked">
      <source>Nothing is asked here yet. Drop a question on this line.</source>
      <translation>Nothing is asked here yet. Drop a question on this line.</translation>
    </message>
    <message id="ui.plan.over">
      <source>{minutes} min too many</source>
      <translation>{minutes} min too many</translation>
    </message>
    <message id="ui.plan.own">
      <source>your own</source>
      <translation>your own</translation>
    </message>
    <message id="ui.plan.pinned">
      <source>pinned</source>
      <translation>pinned</translation>
    </message>
    <message id="ui.plan.removed" numerus="yes">
      <source>{count} questions are no longer asked.</source>
      <translation>
        <numerusform>“{name}” is no longer asked.</numerusform>
        <numerusform>{count} questions are no longer asked.</numerusform>
      </translation>
    </message>
    <message id="ui.plan.to-interview">
      <source>Move to interview {number}</source>
      <translation>Move to interview {number}</translation>
    </message>
    <message id="ui.preview">
      <source>Preview of the document</source>
      <translation>Preview of the document</translation>
    </message>
    <message id="ui.print">
      <source>Print…</source>
      <translation>Print…</translation>
    </message>
    <message id="ui.probes">
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message id="ui.problem-list">
      <source>Good to know</source>
      <translation>Good to know</translation>
    </message>
    <message id="ui.problems" numerus="yes">
      <source>{count} notes</source>
      <translation>
        <numerusform>{count} note</numerusform>
        <numerusform>{count} notes</numerusform>
      </translation>
    </message>
    <message id="ui.problems.copy">
      <source>Copy all</source>
      <translation>Copy all</translation>
    </message>
    <message id="ui.problems.copy-one">
      <source>Copy</source>
      <translation>Copy</translation>
    </message>
    <message id="ui.problems.error" numerus="yes">
      <source>{count} errors</source>
      <translation>
        <numerusform>{count} error</numerusform>
        <numerusform>{count} errors</numerusform>
      </translation>
    </message>
    <message id="ui.problems.filter">
      <source>Search the notes</source>
      <translation>Search the notes</translation>
    </message>
    <message id="ui.problems.none">
      <source>No note has these words.</source>
      <translation>No note has these words.</translation>
    </message>
    <message id="ui.problems.notice" numerus="yes">
      <source>{count} good to know</source>
      <translation>
        <numerusform>{count} good to know</numerusform>
        <numerusform>{count} good to know</numerusform>
      </translation>
    </message>
    <message id="ui.problems.warning" numerus="yes">
      <source>{count} to look at</source>
      <translation>
        <numerusform>{count} to look at</numerusform>
        <numerusform>{count} to look at</numerusform>
      </translation>
    </message>
    <message id="ui.progress">
      <source>Progress of writing</source>
      <translation>Progress of writing</translation>
    </message>
    <message id="ui.proposal">
      <source>The plan would change: {changes}.</source>
      <translation>The plan would change: {changes}.</translation>
    </message>
    <message id="ui.proposal.accept">
      <source>Take this plan</source>
      <translation>Take this plan</translation>
    </message>
    <message id="ui.proposal.came" numerus="yes">
      <source>{count} come</source>
      <translation>
        <numerusform>{count} comes</numerusform>
        <numerusform>{count} come</numerusform>
      </translation>
    </message>
    <message id="ui.proposal.decline">
      <source>Keep mine</source>
      <translation>Keep mine</translation>
    </message>
    <message id="ui.proposal.gone" numerus="yes">
      <source>{count} questions go</source>
      <translation>
        <numerusform>{count} question goes</numerusform>
        <numerusform>{count} questions go</numerusform>
      </translation>
    </message>
    <message id="ui.proposal.list">
      <source>What would change</source>
      <translation>What would change</translation>
    </message>
    <message id="ui.proposal.moved">
      <source>{title}: from interview {before} to {after}</source>
      <translation>{title}: from interview {before} to {after}</translation>
    </message>
    <message id="ui.proposal.moves" numerus="yes">
      <source>{count} move</source>
      <translation>
        <numerusform>{count} moves</numerusform>
        <numerusform>{count} move</numerusform>
      </translation>
    </message>
    <message id="ui.protect">
      <source>Lock everything but the fields</source>
      <translation>Lock everything but the fields</translation>
    </message>
    <message id="ui.protect-helper">
      <source>In Word files that are forms.</source>
      <translation>In Word files that are forms.</translation>
    </message>
    <message id="ui.put-away">
      <source>Put the guide away</source>
      <translation>Put the guide away</translation>
    </message>
    <message id="ui.qualities" numerus="yes">
      <source>{count} soft skills</source>
      <translation>
        <numerusform>{count} soft skill</numerusform>
        <numerusform>{count} soft skills</numerusform>
      </translation>
    </message>
    <message id="ui.question">
      <source>Selected question</source>
      <translation>Selected question</translation>
    </message>
    <message id="ui.question-edit.add">
      <source>Add question</source>
      <translation>Add question</translation>
    </message>
    <message id="ui.question-edit.add-probe">
      <source>Add a probe</source>
      <translation>Add a probe</translation>
    </message>
    <message id="ui.question-edit.ask">
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message id="ui.question-edit.behind-count">
      <source>{language} ({count} behind)</source>
      <translation>{language} ({count} behind)</translation>
    </message>
    <message id="ui.question-edit.behind.en">
      <source>the English was changed since</source>
      <translation>the English was changed since</translation>
    </message>
    <message id="ui.question-edit.behind.fr">
      <source>the French was changed since</source>
      <translation>the French was changed since</translation>
    </message>
    <message id="ui.question-edit.competency">
      <source>Scored as</source>
      <translation>Scored as</translation>
    </message>
    <message id="ui.question-edit.discard">
      <source>Discard</source>
      <translation>Discard</translation>
    </message>
    <message id="ui.question-edit.down">
      <source>Move down</source>
      <translation>Move down</translation>
    </message>
    <message id="ui.question-edit.emptied">
      <source>This must say something. The kit keeps the earlier words until it does.</source>
      <translation>This must say something. The kit keeps the earlier words until it does.</translation>
    </message>
    <message id="ui.question-edit.empty">
      <source>This must say something.</source>
      <translation>This must say something.</translation>
    </message>
    <message id="ui.question-edit.fallback">
      <source>If they never had the occasion</source>
      <translation>If they never had the occasion</translation>
    </message>
    <message id="ui.question-edit.helper.ask.behavioural">
      <source>One event that took place: “Tell me about a time when you …. What did you do?”</source>
      <translation>One event that took place: “Tell me about a time when you …. What did you do?”</translation>
    </message>
    <message id="ui.question-edit.helper.ask.knowledge">
      <source>One thing to explain, with its limits: “How does … work, and where does it fail?”</source>
      <translation>One thing to explain, with its limits: “How does … work, and where does it fail?”</translation>
    </message>
    <message id="ui.question-edit.helper.ask.situational">
      <source>One situation that could come tomorrow: “Suppose that …. What do you do first?”</source>
      <translation>One situation that could come tomorrow: “Suppose that …. What do you do first?”</translation>
    </message>
    <message id="ui.question-edit.helper.ask.work_sample">
      <source>One task on the material below: “Here is …. What would you change, and why?”</source>
      <translation>One task on the material below: “Here is …. What would you change, and why?”</translation>
    </message>
    <message id="ui.question-edit.helper.fallback">
      <source>The same as a “what would you do if …”, judged on the same ladder.</source>
      <translation>The same as a “what would you do if …”, judged on the same ladder.</translation>
    </message>
    <message id="ui.question-edit.helper.material">
      <source>Short enough to be read in a minute; nothing in it gives the answer away.</source>
      <translation>Short enough to be read in a minute; nothing in it gives the answer away.</translation>
    </message>
    <message id="ui.question-edit.helper.purpose">
      <source>What an answer shows about the work: “Shows whether …”.</source>
      <translation>What an answer shows about the work: “Shows whether …”.</translation>
    </message>
    <message id="ui.question-edit.helper.solution">
      <source>For the interviewer only.</source>
      <translation>For the interviewer only.</translation>
    </message>
    <message id="ui.question-edit.helper.title">
      <source>A few words by which the panel will name it.</source>
      <translation>A few words by which the panel will name it.</translation>
    </message>
    <message id="ui.question-edit.keep">
      <source>Keep in my bank</source>
      <translation>Keep in my bank</translation>
    </message>
    <message id="ui.question-edit.keep-helper">
      <source>Other kits can ask it, too.</source>
      <translation>Other kits can ask it, too.</translation>
    </message>
    <message id="ui.question-edit.keep-too">
      <source>Keep in my bank, too</source>
      <translation>Keep in my bank, too</translation>
    </message>
    <message id="ui.question-edit.kept">
      <source>“{name}” is in your bank; other kits can ask it now.</source>
      <translation>“{name}” is in your bank; other kits can ask it now.</translation>
    </message>
    <message id="ui.question-edit.ladder">
      <source>Ladder</source>
      <translation>Ladder</translation>
    </message>
    <message id="ui.question-edit.ladder-helper">
      <source>Behaviours in rising order. {level} reads rungs {low}, {middle} and {high} as scores 1, 3 and 5; another level reads its own three.</source>
      <translation>Behaviours in rising order. {level} reads rungs {low}, {middle} and {high} as scores 1, 3 and 5; another level reads its own three.</translation>
    </message>
    <message id="ui.question-edit.language">
      <source>Language that is written</source>
      <translation>Language that is written</translation>
    </message>
    <message id="ui.question-edit.long">
      <source>Too long. Shorten it.</source>
      <translation>Too long. Shorten it.</translation>
    </message>
    <message id="ui.question-edit.material">
      <source>Material, as the candidate is shown it</source>
      <translation>Material, as the candidate is shown it</translation>
    </message>
    <message id="ui.question-edit.minutes">
      <source>Minutes</source>
      <translation>Minutes</translation>
    </message>
    <message id="ui.question-edit.mode.edit">
      <source>Edit</source>
      <translation>Edit</translation>
    </message>
    <message id="ui.question-edit.mode.read">
      <source>Read</source>
      <translation>Read</translation>
    </message>
    <message id="ui.question-edit.new">
      <source>New question for interview {number}</source>
      <translation>New question for interview {number}</translation>
    </message>
    <message id="ui.question-edit.other">
      <source>{language}: {text}</source>
      <translation>{language}: {text}</translation>
    </message>
    <message id="ui.question-edit.probe">
      <source>Probe {number}</source>
      <translation>Probe {number}</translation>
    </message>
    <message id="ui.question-edit.probes">
      <source>Probes</source>
      <translation>Probes</translation>
    </message>
    <message id="ui.question-edit.probes-helper">
      <source>One to six neutral follow-ups, the same for everybody. Alt with an arrow moves one.</source>
      <translation>One to six neutral follow-ups, the same for everybody. Alt with an arrow moves one.</translation>
    </message>
    <message id="ui.question-edit.purpose">
      <source>Purpose</source>
      <translation>Purpose</translation>
    </message>
    <message id="ui.question-edit.read-as">
      <source>{level}: {score}</source>
      <translation>{level}: {score}</translation>
    </message>
    <message id="ui.question-edit.remove">
      <source>Remove</source>
      <translation>Remove</translation>
    </message>
    <message id="ui.question-edit.requirement">
      <source>Evidence for</source>
      <translation>Evidence for</translation>
    </message>
    <message id="ui.question-edit.requirement-none">
      <source>The competency as a whole</source>
      <translation>The competency as a whole</translation>
    </message>
    <message id="ui.question-edit.rung">
      <source>Rung {number}</source>
      <translation>Rung {number}</translation>
    </message>
    <message id="ui.question-edit.rung-warning">
      <source>Rung {number} · warning sign</source>
      <translation>Rung {number} · warning sign</translation>
    </message>
    <message id="ui.question-edit.settle">
      <source>Is up to date</source>
      <translation>Is up to date</translation>
    </message>
    <message id="ui.question-edit.solution">
      <source>What a right answer contains</source>
      <translation>What a right answer contains</translation>
    </message>
    <message id="ui.question-edit.title">
      <source>Short title</source>
      <translation>Short title</translation>
    </message>
    <message id="ui.question-edit.type">
      <source>Type</source>
      <translation>Type</translation>
    </message>
    <message id="ui.question-edit.up">
      <source>Move up</source>
      <translation>Move up</translation>
    </message>
    <message id="ui.question-edit.wrong" numerus="yes">
      <source>{count} things are missing or wrong; they are marked above.</source>
      <translation>
        <numerusform>{count} thing is missing or wrong; it is marked above.</numerusform>
        <numerusform>{count} things are missing or wrong; they are marked above.</numerusform>
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
      <translation>Read a guide…</translation>
    </message>
    <message id="ui.reason">
      <source>Why it is here</source>
      <translation>Why it is here</translation>
    </message>
    <message id="ui.recent">
      <source>Recent kits</source>
      <translation>Recent kits</translation>
    </message>
    <message id="ui.recent.clear">
      <source>Clear the list</source>
      <translation>Clear the list</translation>
    </message>
    <message id="ui.recent.open">
      <source>Open “{name}”</source>
      <translation>Open “{name}”</translation>
    </message>
    <message id="ui.recovery">
      <source>{role} · {level} was not saved when the program ended ({when}).</source>
      <translation>{role} · {level} was not saved when the program ended ({when}).</translation>
    </message>
    <message id="ui.recovery.take">
      <source>Recover</source>
      <translation>Recover</translation>
    </message>
    <message id="ui.recovery.throw">
      <source>Throw away</source>
      <translation>Throw away</translation>
    </message>
    <message id="ui.remove">
      <source>Remove</source>
      <translation>Remove</translation>
    </message>
    <message id="ui.remove-interview">
      <source>Remove interview {number}</source>
      <translation>Remove interview {number}</translation>
    </message>
    <message id="ui.remove-of">
      <source>{action}: {name}</source>
      <translation>{action}: {name}</translation>
    </message>
    <message id="ui.replace" numerus="yes">
      <source>{count} files of these names are there already.</source>
      <translation>
        <numerusform>{count} file of this name is there already.</numerusform>
        <numerusform>{count} files of these names are there already.</numerusform>
      </translation>
    </message>
    <message id="ui.replace-helper">
      <source>A grid that somebody filled in would be lost.</source>
      <translation>A grid that somebody filled in would be lost.</translation>
    </message>
    <message id="ui.replace-it">
      <source>Replace</source>
      <translation>Replace</translation>
    </message>
    <message id="ui.replace-them">
      <source>Replace</source>
      <translation>Replace</translation>
    </message>
    <message id="ui.requirement">
      <source>Selected requirement</source>
      <translation>Selected requirement</translation>
    </message>
    <message id="ui.role-edit.about">
      <source>About what</source>
      <translation>About what</translation>
    </message>
    <message id="ui.role-edit.add">
      <source>Add</source>
      <translation>Add</translation>
    </message>
    <message id="ui.role-edit.add-band">
      <source>Add a salary band</source>
      <translation>Add a salary band</translation>
    </message>
    <message id="ui.role-edit.add.collaboration">
      <source>Add someone</source>
      <translation>Add someone</translation>
    </message>
    <message id="ui.role-edit.add.competencies">
      <source>Add a competency</source>
      <translation>Add a competency</translation>
    </message>
    <message id="ui.role-edit.add.confusable">
      <source>Add a role</source>
      <translation>Add a role</translation>
    </message>
    <message id="ui.role-edit.add.missions">
      <source>Add a mission</source>
      <translation>Add a mission</translation>
    </message>
    <message id="ui.role-edit.add.soft">
      <source>Add a soft skill</source>
      <translation>Add a soft skill</translation>
    </message>
    <message id="ui.role-edit.add.technical">
      <source>Add a skill, or “Group: skill”</source>
      <translation>Add a skill, or “Group: skill”</translation>
    </message>
    <message id="ui.role-edit.aliases">
      <source>Other names</source>
      <translation>Other names</translation>
    </message>
    <message id="ui.role-edit.aliases-helper">
      <source>One on each line; a search finds the role by them.</source>
      <translation>One on each line; a search finds the role by them.</translation>
    </message>
    <message id="ui.role-edit.amount-helper">
      <source>Whole amounts; blank where unknown.</source>
      <translation>Whole amounts; blank where unknown.</translation>
    </message>
    <message id="ui.role-edit.and-beyond">
      <source>{amount} and beyond</source>
      <translation>{amount} and beyond</translation>
    </message>
    <message id="ui.role-edit.as-shipped">
      <source>Built in, unchanged</source>
      <translation>Built in, unchanged</translation>
    </message>
    <message id="ui.role-edit.band-wrong">
      <source>“{value}” does not fit here. The band stays as it was.</source>
      <translation>“{value}” does not fit here. The band stays as it was.</translation>
    </message>
    <message id="ui.role-edit.change.added">
      <source>added</source>
      <translation>added</translation>
    </message>
    <message id="ui.role-edit.change.day_one">
      <source>needed</source>
      <translation>needed</translation>
    </message>
    <message id="ui.role-edit.change.importance">
      <source>importance</source>
      <translation>importance</translation>
    </message>
    <message id="ui.role-edit.change.order">
      <source>other order</source>
      <translation>other order</translation>
    </message>
    <message id="ui.role-edit.change.place">
      <source>moved</source>
      <translation>moved</translation>
    </message>
    <message id="ui.role-edit.change.removed">
      <source>removed</source>
      <translation>removed</translation>
    </message>
    <message id="ui.role-edit.changes">
      <source>Changes to the shipped role</source>
      <translation>Changes to the shipped role</translation>
    </message>
    <message id="ui.role-edit.country">
      <source>Country</source>
      <translation>Country</translation>
    </message>
    <message id="ui.role-edit.country-helper">
      <source>Two letters: FR.</source>
      <translation>Two letters: FR.</translation>
    </message>
    <message id="ui.role-edit.currency">
      <source>Currency</source>
      <translation>Currency</translation>
    </message>
    <message id="ui.role-edit.currency-helper">
      <source>Three letters: EUR.</source>
      <translation>Three letters: EUR.</translation>
    </message>
    <message id="ui.role-edit.day-one">
      <source>day one</source>
      <translation>day one</translation>
    </message>
    <message id="ui.role-edit.differs" numerus="yes">
      <source>Differs from the shipped role: {count} changes</source>
      <translation>
        <numerusform>Differs from the shipped role: {count} change</numerusform>
        <numerusform>Differs from the shipped role: {count} changes</numerusform>
      </translation>
    </message>
    <message id="ui.role-edit.down">
      <source>Move down</source>
      <translation>Move down</translation>
    </message>
    <message id="ui.role-edit.elsewhere">
      <source>in {name}</source>
      <translation>in {name}</translation>
    </message>
    <message id="ui.role-edit.empty">
      <source>Choose a role first; here you make it yours.</source>
      <translation>Choose a role first; here you make it yours.</translation>
    </message>
    <message id="ui.role-edit.entry">
      <source>Selected entry</source>
      <translation>Selected entry</translation>
    </message>
    <message id="ui.role-edit.group">
      <source>Group</source>
      <translation>Group</translation>
    </message>
    <message id="ui.role-edit.group-helper">
      <source>Another name moves the skill to that group.</source>
      <translation>Another name moves the skill to that group.</translation>
    </message>
    <message id="ui.role-edit.group-name">
      <source>Name of the group</source>
      <translation>Name of the group</translation>
    </message>
    <message id="ui.role-edit.helper.collaboration">
      <source>Whom the role works with, and about what.</source>
      <translation>Whom the role works with, and about what.</translation>
    </message>
    <message id="ui.role-edit.helper.competencies">
      <source>What is scored. Name your own here; the rest is gathered by itself.</source>
      <translation>What is scored. Name your own here; the rest is gathered by itself.</translation>
    </message>
    <message id="ui.role-edit.helper.confusable">
      <source>Roles that candidates mistake this one for, and the difference.</source>
      <translation>Roles that candidates mistake this one for, and the difference.</translation>
    </message>
    <message id="ui.role-edit.helper.missions">
      <source>What the person will do. Drag lines, or press Alt with an arrow, to put what matters most first.</source>
      <translation>What the person will do. Drag lines, or press Alt with an arrow, to put what matters most first.</translation>
    </message>
    <message id="ui.role-edit.helper.names">
      <source>How the role is called and what it is for.</source>
      <translation>How the role is called and what it is for.</translation>
    </message>
    <message id="ui.role-edit.helper.paths">
      <source>One line for each place where this role can lead.</source>
      <translation>One line for each place where this role can lead.</translation>
    </message>
    <message id="ui.role-edit.helper.salary">
      <source>By level, as your source gives it.</source>
      <translation>By level, as your source gives it.</translation>
    </message>
    <message id="ui.role-edit.helper.soft">
      <source>How the person works. Each becomes something that is asked about.</source>
      <translation>How the person works. Each becomes something that is asked about.</translation>
    </message>
    <message id="ui.role-edit.helper.technical">
      <source>Tools and techniques by group. Drag a line onto another group or another part of the role.</source>
      <translation>Tools and techniques by group. Drag a line onto another group or another part of the role.</translation>
    </message>
    <message id="ui.role-edit.helper.training">
      <source>One line for each. Never a condition by itself: ask about the skill.</source>
      <translation>One line for each. Never a condition by itself: ask about the skill.</translation>
    </message>
    <message id="ui.role-edit.hide-changes">
      <source>Hide changes</source>
      <translation>Hide changes</translation>
    </message>
    <message id="ui.role-edit.high">
      <source>To</source>
      <translation>To</translation>
    </message>
    <message id="ui.role-edit.importance">
      <source>Importance</source>
      <translation>Importance</translation>
    </message>
    <message id="ui.role-edit.importance-said">
      <source>Essential ones come first when time is short.</source>
      <translation>Essential ones come first when time is short.</translation>
    </message>
    <message id="ui.role-edit.importance-usual">
      <source>Not stated in the role; treated as {importance}.</source>
      <translation>Not stated in the role; treated as {importance}.</translation>
    </message>
    <message id="ui.role-edit.in-language">
      <source>{field} · {language}</source>
      <translation>{field} · {language}</translation>
    </message>
    <message id="ui.role-edit.job-title">
      <source>Title</source>
      <translation>Title</translation>
    </message>
    <message id="ui.role-edit.kind">
      <source>Part of the role</source>
      <translation>Part of the role</translation>
    </message>
    <message id="ui.role-edit.kind.mission">
      <source>Mission</source>
      <translation>Mission</translation>
    </message>
    <message id="ui.role-edit.kind.soft_skill">
      <source>Soft skill</source>
      <translation>Soft skill</translation>
    </message>
    <message id="ui.role-edit.kind.technical_skill">
      <source>Technical skill</source>
      <translation>Technical skill</translation>
    </message>
    <message id="ui.role-edit.learned">
      <source>learned on the job</source>
      <translation>learned on the job</translation>
    </message>
    <message id="ui.role-edit.level">
      <source>Level</source>
      <translation>Level</translation>
    </message>
    <message id="ui.role-edit.lines-helper">
      <source>One on each line.</source>
      <translation>One on each line.</translation>
    </message>
    <message id="ui.role-edit.low">
      <source>From</source>
      <translation>From</translation>
    </message>
    <message id="ui.role-edit.made-of">
      <source>Made of</source>
      <translation>Made of</translation>
    </message>
    <message id="ui.role-edit.made-of-helper">
      <source>Each requirement counts in one competency.</source>
      <translation>Each requirement counts in one competency.</translation>
    </message>
    <message id="ui.role-edit.missing.en">
      <source>no English</source>
      <translation>no English</translation>
    </message>
    <message id="ui.role-edit.missing.fr">
      <source>no French</source>
      <translation>no French</translation>
    </message>
    <message id="ui.role-edit.name">
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message id="ui.role-edit.needed">
      <source>Needed</source>
      <translation>Needed</translation>
    </message>
    <message id="ui.role-edit.needed-day-one">
      <source>From day one</source>
      <translation>From day one</translation>
    </message>
    <message id="ui.role-edit.needed-helper">
      <source>What can be learned on the job is not scored.</source>
      <translation>What can be learned on the job is not scored.</translation>
    </message>
    <message id="ui.role-edit.needed-learned">
      <source>Can be learned</source>
      <translation>Can be learned</translation>
    </message>
    <message id="ui.role-edit.no-amount">
      <source>no amount</source>
      <translation>no amount</translation>
    </message>
    <message id="ui.role-edit.no-entry">
      <source>Choose a line to edit it.</source>
      <translation>Choose a line to edit it.</translation>
    </message>
    <message id="ui.role-edit.none.collaboration">
      <source>Nobody yet. Write the first above.</source>
      <translation>Nobody yet. Write the first above.</translation>
    </message>
    <message id="ui.role-edit.none.competencies">
      <source>The program gathers 5 to 8 competencies by itself. Name one above to decide otherwise.</source>
      <translation>The program gathers 5 to 8 competencies by itself. Name one above to decide otherwise.</translation>
    </message>
    <message id="ui.role-edit.none.confusable">
      <source>No roles yet. Write the first one above.</source>
      <translation>No roles yet. Write the first one above.</translation>
    </message>
    <message id="ui.role-edit.none.missions">
      <source>No missions yet. Write the first one above.</source>
      <translation>No missions yet. Write the first one above.</translation>
    </message>
    <message id="ui.role-edit.none.salary">
      <source>No salary yet.</source>
      <translation>No salary yet.</translation>
    </message>
    <message id="ui.role-edit.none.soft">
      <source>No soft skills yet. Write the first one above.</source>
      <translation>No soft skills yet. Write the first one above.</translation>
    </message>
    <message id="ui.role-edit.none.technical">
      <source>No skills yet. Write the first one above.</source>
      <translation>No skills yet. Write the first one above.</translation>
    </message>
    <message id="ui.role-edit.not-ticked">
      <source>not chosen</source>
      <translation>not chosen</translation>
    </message>
    <message id="ui.role-edit.nothing">
      <source>nothing</source>
      <translation>nothing</translation>
    </message>
    <message id="ui.role-edit.open-top">
      <source>and beyond</source>
      <translation>and beyond</translation>
    </message>
    <message id="ui.role-edit.other">
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message id="ui.role-edit.own">
      <source>Your own role</source>
      <translation>Your own role</translation>
    </message>
    <message id="ui.role-edit.own-unsaved">
      <source>Not among your roles yet</source>
      <translation>Not among your roles yet</translation>
    </message>
    <message id="ui.role-edit.per.day">
      <source>a day</source>
      <translation>a day</translation>
    </message>
    <message id="ui.role-edit.per.hour">
      <source>an hour</source>
      <translation>an hour</translation>
    </message>
    <message id="ui.role-edit.per.month">
      <source>a month</source>
      <translation>a month</translation>
    </message>
    <message id="ui.role-edit.per.none">
      <source>not said</source>
      <translation>not said</translation>
    </message>
    <message id="ui.role-edit.per.year">
      <source>a year</source>
      <translation>a year</translation>
    </message>
    <message id="ui.role-edit.period">
      <source>Period</source>
      <translation>Period</translation>
    </message>
    <message id="ui.role-edit.remove">
      <source>Remove</source>
      <translation>Remove</translation>
    </message>
    <message id="ui.role-edit.requirements" numerus="yes">
      <source>{count} requirements</source>
      <translation>
        <numerusform>{count} requirement</numerusform>
        <numerusform>{count} requirements</numerusform>
      </translation>
    </message>
    <message id="ui.role-edit.restore">
      <source>Back to the shipped role</source>
      <translation>Back to the shipped role</translation>
    </message>
    <message id="ui.role-edit.restore-helper">
      <source>Your own version is deleted. Undo brings its text back.</source>
      <translation>Your own version is deleted. Undo brings its text back.</translation>
    </message>
    <message id="ui.role-edit.save">
      <source>Save to my roles</source>
      <translation>Save to my roles</translation>
    </message>
    <message id="ui.role-edit.save-beside">
      <source>Save as a new role</source>
      <translation>Save as a new role</translation>
    </message>
    <message id="ui.role-edit.section.collaboration">
      <source>Works with</source>
      <translation>Works with</translation>
    </message>
    <message id="ui.role-edit.section.competencies">
      <source>Competencies</source>
      <translation>Competencies</translation>
    </message>
    <message id="ui.role-edit.section.confusable">
      <source>Not to be confused with</source>
      <translation>Not to be confused with</translation>
    </message>
    <message id="ui.role-edit.section.missions">
      <source>Missions</source>
      <translation>Missions</translation>
    </message>
    <message id="ui.role-edit.section.names">
      <source>Names and summary</source>
      <translation>Names and summary</translation>
    </message>
    <message id="ui.role-edit.section.paths">
      <source>Career paths</source>
      <translation>Career paths</translation>
    </message>
    <message id="ui.role-edit.section.salary">
      <source>Salary</source>
      <translation>Salary</translation>
    </message>
    <message id="ui.role-edit.section.soft">
      <source>Soft skills</source>
      <translation>Soft skills</translation>
    </message>
    <message id="ui.role-edit.section.technical">
      <source>Technical skills</source>
      <translation>Technical skills</translation>
    </message>
    <message id="ui.role-edit.section.training">
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message id="ui.role-edit.sections">
      <source>Parts of the role</source>
      <translation>Parts of the role</translation>
    </message>
    <message id="ui.role-edit.see-plan">
      <source>See the plan</source>
      <translation>See the plan</translation>
    </message>
    <message id="ui.role-edit.setting">
      <source>Field</source>
      <translation>Field</translation>
    </message>
    <message id="ui.role-edit.setting-helper">
      <source>Which questions fit best.</source>
      <translation>Which questions fit best.</translation>
    </message>
    <message id="ui.role-edit.show-changes">
      <source>Show changes</source>
      <translation>Show changes</translation>
    </message>
    <message id="ui.role-edit.source-text">
      <source>As the source says it</source>
      <translation>As the source says it</translation>
    </message>
    <message id="ui.role-edit.suggestions">
      <source>What the program knows</source>
      <translation>What the program knows</translation>
    </message>
    <message id="ui.role-edit.summary">
      <source>Summary</source>
      <translation>Summary</translation>
    </message>
    <message id="ui.role-edit.text">
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message id="ui.role-edit.ticked">
      <source>chosen</source>
      <translation>chosen</translation>
    </message>
    <message id="ui.role-edit.too-long">
      <source>A skill is a name of at most 120 characters: shorten the text first.</source>
      <translation>A skill is a name of at most 120 characters: shorten the text first.</translation>
    </message>
    <message id="ui.role-edit.unsaid">
      <source>not said</source>
      <translation>not said</translation>
    </message>
    <message id="ui.role-edit.unsaved">
      <source>(not saved)</source>
      <translation>(not saved)</translation>
    </message>
    <message id="ui.role-edit.untranslated">
      <source>Not translated</source>
      <translation>Not translated</translation>
    </message>
    <message id="ui.role-edit.up">
      <source>Move up</source>
      <translation>Move up</translation>
    </message>
    <message id="ui.role-edit.whom">
      <source>With whom</source>
      <translation>With whom</translation>
    </message>
    <message id="ui.role-edit.why">
      <source>Why companies need it</source>
      <translation>Why companies need it</translation>
    </message>
    <message id="ui.role-edit.year">
      <source>Year</source>
      <translation>Year</translation>
    </message>
    <message id="ui.role-facts">
      <source>What is known of the role</source>
      <translation>What is known of the role</translation>
    </message>
    <message id="ui.role-helper">
      <source>Choose a role, or bring your own guide.</source>
      <translation>Choose a role, or bring your own guide.</translation>
    </message>
    <message id="ui.role-question">
      <source>Who are you hiring?</source>
      <translation>Who are you hiring?</translation>
    </message>
    <message id="ui.roles">
      <source>Roles</source>
      <translation>Roles</translation>
    </message>
    <message id="ui.roles-known" numerus="yes">
      <source>{count} roles in the library</source>
      <translation>
        <numerusform>{count} role in the library</numerusform>
        <numerusform>{count} roles in the library</numerusform>
      </translation>
    </message>
    <message id="ui.sample">
      <source>Open a sample kit</source>
      <translation>Open a sample kit</translation>
    </message>
    <message id="ui.save">
      <source>Save</source>
      <translation>Save</translation>
    </message>
    <message id="ui.saved">
      <source>{name} is saved.</source>
      <translation>{name} is saved.</translation>
    </message>
    <message id="ui.scored-minutes">
      <source>{scored} of {total} minutes are for scored questions</source>
      <translation>{scored} of {total} minutes are for scored questions</translation>
    </message>
    <message id="ui.scoring">
      <source>Scoring</source>
      <translation>Scoring</translation>
    </message>
    <message id="ui.scoring.at-least">
      <source>at least {minimum}</source>
      <translation>at least {minimum}</translation>
    </message>
    <message id="ui.scoring.competencies">
      <source>Competencies</source>
      <translation>Competencies</translation>
    </message>
    <message id="ui.scoring.helper">
      <source>Weights and minimums are set before the first interview and printed in the kit. They then stay as they are, so that all candidates are judged by the same rule. Competencies weigh the same unless you write a reason.</source>
      <translation>Weights and minimums are set before the first interview and printed in the kit. They then stay as they are, so that all candidates are judged by the same rule. Competencies weigh the same unless you write a reason.</translation>
    </message>
    <message id="ui.scoring.minimum">
      <source>Minimum</source>
      <translation>Minimum</translation>
    </message>
    <message id="ui.scoring.minimum-helper">
      <source>The lowest average a candidate may have here, whatever the total. For three competencies at most: those that nothing else can make up for.</source>
      <translation>The lowest average a candidate may have here, whatever the total. For three competencies at most: those that nothing else can make up for.</translation>
    </message>
    <message id="ui.scoring.move">
      <source>Move to</source>
      <translation>Move to</translation>
    </message>
    <message id="ui.scoring.no-minimum">
      <source>None</source>
      <translation>None</translation>
    </message>
    <message id="ui.scoring.parts-helper">
      <source>Drag a requirement onto another competency, or press Enter on it.</source>
      <translation>Drag a requirement onto another competency, or press Enter on it.</translation>
    </message>
    <message id="ui.scoring.reason">
      <source>Why it weighs more</source>
      <translation>Why it weighs more</translation>
    </message>
    <message id="ui.scoring.reason-example">
      <source>Such as: most of the work of the first year</source>
      <translation>Such as: most of the work of the first year</translation>
    </message>
    <message id="ui.scoring.reason-missing">
      <source>reason missing</source>
      <translation>reason missing</translation>
    </message>
    <message id="ui.scoring.reason-wanted">
      <source>Write down why, for the record. Until then it weighs 1.</source>
      <translation>Write down why, for the record. Until then it weighs 1.</translation>
    </message>
    <message id="ui.scoring.share">
      <source>{share}% of the total</source>
      <translation>{share}% of the total</translation>
    </message>
    <message id="ui.scoring.weight">
      <source>Weight</source>
      <translation>Weight</translation>
    </message>
    <message id="ui.scoring.weight-helper">
      <source>How much the competency counts in the total.</source>
      <translation>How much the competency counts in the total.</translation>
    </message>
    <message id="ui.search-roles">
      <source>Search roles</source>
      <translation>Search roles</translation>
    </message>
    <message id="ui.section.missions">
      <source>Missions</source>
      <translation>Missions</translation>
    </message>
    <message id="ui.section.soft">
      <source>Soft skills</source>
      <translation>Soft skills</translation>
    </message>
    <message id="ui.section.technical">
      <source>Technical skills</source>
      <translation>Technical skills</translation>
    </message>
    <message id="ui.setting.data">
      <source>Data</source>
      <translation>Data</translation>
    </message>
    <message id="ui.setting.infrastructure">
      <source>Infrastructure</source>
      <translation>Infrastructure</translation>
    </message>
    <message id="ui.setting.none">
      <source>General</source>
      <translation>General</translation>
    </message>
    <message id="ui.setting.people">
      <source>People</source>
      <translation>People</translation>
    </message>
    <message id="ui.setting.product">
      <source>Product</source>
      <translation>Product</translation>
    </message>
    <message id="ui.setting.software">
      <source>Software</source>
      <translation>Software</translation>
    </message>
    <message id="ui.shelf.shipped">
      <source>Built in</source>
      <translation>Built in</translation>
    </message>
    <message id="ui.shelf.user">
      <source>Your own</source>
      <translation>Your own</translation>
    </message>
    <message id="ui.shortcuts.clash">
      <source>{keys} would do two things: {names}. Choose other keys for one of them.</source>
      <translation>{keys} would do two things: {names}. Choose other keys for one of them.</translation>
    </message>
    <message id="ui.shortcuts.helper">
      <source>Click a field and press the keys you want.</source>
      <translation>Click a field and press the keys you want.</translation>
    </message>
    <message id="ui.shortcuts.take">
      <source>Use these keys</source>
      <translation>Use these keys</translation>
    </message>
    <message id="ui.shortcuts.usual">
      <source>Usual keys</source>
      <translation>Usual keys</translation>
    </message>
    <message id="ui.skills" numerus="yes">
      <source>{count} technical skills</source>
      <translation>
        <numerusform>{count} technical skill</numerusform>
        <numerusform>{count} technical skills</numerusform>
      </translation>
    </message>
    <message id="ui.slot.aside">
      <source>Beside the role</source>
      <translation>Beside the role</translation>
    </message>
    <message id="ui.slot.career_path">
      <source>Career paths</source>
      <translation>Career paths</translation>
    </message>
    <message id="ui.slot.collaboration">
      <source>Works with</source>
      <translation>Works with</translation>
    </message>
    <message id="ui.slot.mission">
      <source>Missions</source>
      <translation>Missions</translation>
    </message>
    <message id="ui.slot.salary">
      <source>Salary</source>
      <translation>Salary</translation>
    </message>
    <message id="ui.slot.skill">
      <source>Skills</source>
      <translation>Skills</translation>
    </message>
    <message id="ui.slot.soft_skill">
      <source>Soft skills</source>
      <translation>Soft skills</translation>
    </message>
    <message id="ui.slot.technical_skill">
      <source>Technical skills</source>
      <translation>Technical skills</translation>
    </message>
    <message id="ui.slot.training">
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message id="ui.slot.why">
      <source>Why companies need it</source>
      <translation>Why companies need it</translation>
    </message>
    <message id="ui.step.competency-name">
      <source>name of a competency</source>
      <translation>name of a competency</translation>
    </message>
    <message id="ui.step.competency-parts">
      <source>move of a requirement</source>
      <translation>move of a requirement</translation>
    </message>
    <message id="ui.step.country">
      <source>change of country</source>
      <translation>change of country</translation>
    </message>
    <message id="ui.step.cover">
      <source>added question</source>
      <translation>added question</translation>
    </message>
    <message id="ui.step.date">
      <source>change of date</source>
      <translation>change of date</translation>
    </message>
    <message id="ui.step.edit-minutes">
      <source>change of minutes</source>
      <translation>change of minutes</translation>
    </message>
    <message id="ui.step.edit-text">
      <source>change of a question</source>
      <translation>change of a question</translation>
    </message>
    <message id="ui.step.edit-type">
      <source>change of a type</source>
      <translation>change of a type</translation>
    </message>
    <message id="ui.step.file-question">
      <source>other competency</source>
      <translation>other competency</translation>
    </message>
    <message id="ui.step.import-questions">
      <source>import of questions</source>
      <translation>import of questions</translation>
    </message>
    <message id="ui.step.own-question">
      <source>own question</source>
      <translation>own question</translation>
    </message>
    <message id="ui.step.panel">
      <source>change of an interview’s people</source>
      <translation>change of an interview’s people</translation>
    </message>
    <message id="ui.step.question-cut">
      <source>cut of questions</source>
      <translation>cut of questions</translation>
    </message>
    <message id="ui.step.question-lock">
      <source>lock</source>
      <translation>lock</translation>
    </message>
    <message id="ui.step.question-move">
      <source>move in the plan</source>
      <translation>move in the plan</translation>
    </message>
    <message id="ui.step.question-paste">
      <source>paste of questions</source>
      <translation>paste of questions</translation>
    </message>
    <message id="ui.step.question-pin">
      <source>pin</source>
      <translation>pin</translation>
    </message>
    <message id="ui.step.question-remove">
      <source>removal of questions</source>
      <translation>removal of questions</translation>
    </message>
    <message id="ui.step.question-swap">
      <source>swap of questions</source>
      <translation>swap of questions</translation>
    </message>
    <message id="ui.step.question-unlock">
      <source>unlock</source>
      <translation>unlock</translation>
    </message>
    <message id="ui.step.question-unpin">
      <source>unpin</source>
      <translation>unpin</translation>
    </message>
    <message id="ui.step.role-add">
      <source>addition to the role</source>
      <translation>addition to the role</translation>
    </message>
    <message id="ui.step.role-copy">
      <source>copy of the role</source>
      <translation>copy of the role</translation>
    </message>
    <message id="ui.step.role-move">
      <source>move in the role</source>
      <translation>move in the role</translation>
    </message>
    <message id="ui.step.role-pay">
      <source>change of the salary</source>
      <translation>change of the salary</translation>
    </message>
    <message id="ui.step.role-rate">
      <source>change of a requirement</source>
      <translation>change of a requirement</translation>
    </message>
    <message id="ui.step.role-remove">
      <source>removal from the role</source>
      <translation>removal from the role</translation>
    </message>
    <message id="ui.step.role-restore">
      <source>return to the shipped role</source>
      <translation>return to the shipped role</translation>
    </message>
    <message id="ui.step.role-text">
      <source>change of a text</source>
      <translation>change of a text</translation>
    </message>
    <message id="ui.step.scoring">
      <source>change of the scoring rule</source>
      <translation>change of the scoring rule</translation>
    </message>
    <message id="ui.step.text-replace">
      <source>replacement of words</source>
      <translation>replacement of words</translation>
    </message>
    <message id="ui.step.up-to-date">
      <source>mark as up to date</source>
      <translation>mark as up to date</translation>
    </message>
    <message id="ui.step.wishes">
      <source>change of the plan</source>
      <translation>change of the plan</translation>
    </message>
    <message id="ui.stop">
      <source>Stop</source>
      <translation>Stop</translation>
    </message>
    <message id="ui.tally">
      <source>Covered: essential {essential}  ·  in all {every}</source>
      <translation>Covered: essential {essential}  ·  in all {every}</translation>
    </message>
    <message id="ui.template">
      <source>Company template</source>
      <translation>Company template</translation>
    </message>
    <message id="ui.template-none">
      <source>None. A .docx or .dotx: its headers, fonts and styles are used in the Word files.</source>
      <translation>None. A .docx or .dotx: its headers, fonts and styles are used in the Word files.</translation>
    </message>
    <message id="ui.template-offered">
      <source>{name}: this is what it would give.</source>
      <translation>{name}: this is what it would give.</translation>
    </message>
    <message id="ui.template-ours">
      <source>In the kit</source>
      <translation>In the kit</translation>
    </message>
    <message id="ui.template-theirs">
      <source>In the template</source>
      <translation>In the template</translation>
    </message>
    <message id="ui.template-used">
      <source>{name} is used.</source>
      <translation>{name} is used.</translation>
    </message>
    <message id="ui.template-waiting">
      <source>Reading the template …</source>
      <translation>Reading the template …</translation>
    </message>
    <message id="ui.theme">
      <source>Theme</source>
      <translation>Theme</translation>
    </message>
    <message id="ui.theme.bold">
      <source>Bold</source>
      <translation>Bold</translation>
    </message>
    <message id="ui.theme.calm">
      <source>Calm</source>
      <translation>Calm</translation>
    </message>
    <message id="ui.theme.warm">
      <source>Warm</source>
      <translation>Warm</translation>
    </message>
    <message id="ui.to-paper">
      <source>Documents</source>
      <translation>Documents</translation>
    </message>
    <message id="ui.today">
      <source>Today</source>
      <translation>Today</translation>
    </message>
    <message id="ui.understood">
      <source>Understood from {name}</source>
      <translation>Understood from {name}</translation>
    </message>
    <message id="ui.unsaved">
      <source>This kit has changes that are not saved.</source>
      <translation>This kit has changes that are not saved.</translation>
    </message>
    <message id="ui.unsaved-helper">
      <source>Save them before you go on?</source>
      <translation>Save them before you go on?</translation>
    </message>
    <message id="ui.use-template">
      <source>Use this template</source>
      <translation>Use this template</translation>
    </message>
    <message id="ui.variant">
      <source>Variant</source>
      <translation>Variant</translation>
    </message>
    <message id="ui.variant-helper">
      <source>Different questions, the same coverage.</source>
      <translation>Different questions, the same coverage.</translation>
    </message>
    <message id="ui.views">
      <source>Shown of the kit</source>
      <translation>Shown of the kit</translation>
    </message>
    <message id="ui.warning-sign">
      <source>Below 1: {text}</source>
      <translation>Below 1: {text}</translation>
    </message>
    <message id="ui.what.open-kit">
      <source>Opens a kit that was saved before.</source>
      <translation>Opens a kit that was saved before.</translation>
    </message>
    <message id="ui.what.paste-guide">
      <source>Reads the text that you copied elsewhere as a role guide.</source>
      <translation>Reads the text that you copied elsewhere as a role guide.</translation>
    </message>
    <message id="ui.what.read-guide">
      <source>Reads a job description or role guide from a file, and shows what was understood before anything is built.</source>
      <translation>Reads a job description or role guide from a file, and shows what was understood before anything is built.</translation>
    </message>
    <message id="ui.what.save-kit">
      <source>Saves the kit to its file. The three versions before it are kept: Help opens their folder.</source>
      <translation>Saves the kit to its file. The three versions before it are kept: Help opens their folder.</translation>
    </message>
    <message id="ui.what.show-kit">
      <source>Here are the questions of each interview, what they cover, and how they are scored.</source>
      <translation>Here are the questions of each interview, what they cover, and how they are scored.</translation>
    </message>
    <message id="ui.what.show-paper">
      <source>Here the documents are looked at and written.</source>
      <translation>Here the documents are looked at and written.</translation>
    </message>
    <message id="ui.what.show-problems">
      <source>Everything worth knowing about the kit; each note leads to its place.</source>
      <translation>Everything worth knowing about the kit; each note leads to its place.</translation>
    </message>
    <message id="ui.what.show-role">
      <source>Here the role is made yours: missions, skills, competencies, salary.</source>
      <translation>Here the role is made yours: missions, skills, competencies, salary.</translation>
    </message>
    <message id="ui.what.show-start">
      <source>Here a role is chosen, a guide is read, or a kit is opened.</source>
      <translation>Here a role is chosen, a guide is read, or a kit is opened.</translation>
    </message>
    <message id="ui.what.undo">
      <source>Takes the last step back. Any number of steps can be taken back, one after the other.</source>
      <translation>Takes the last step back. Any number of steps can be taken back, one after the other.</translation>
    </message>
    <message id="ui.what.zoom-in">
      <source>Shows the page larger. What is written or printed stays the same.</source>
      <translation>Shows the page larger. What is written or printed stays the same.</translation>
    </message>
    <message id="ui.what.zoom-out">
      <source>Shows the page smaller. What is written or printed stays the same.</source>
      <translation>Shows the page smaller. What is written or printed stays the same.</translation>
    </message>
    <message id="ui.whole-kit">
      <source>Whole kit</source>
      <translation>Whole kit</translation>
    </message>
    <message id="ui.would-take">
      <source>{minutes} min more</source>
      <translation>{minutes} min more</translation>
    </message>
    <message id="ui.write" numerus="yes">
      <source>Write {count} files</source>
      <translation>
        <numerusform>Write {count} file</numerusform>
        <numerusform>Write {count} files</numerusform>
      </translation>
    </message>
  </context>
</TS>
