"""All of the window inside its frame: the way through, the page one works on, what will leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QSplitter, QStackedWidget, QWidget

from ui.viewmodels.problems import target_of
from ui.viewmodels.role_facts import unbroken
from ui.views.foot import Foot
from ui.views.hints import explain
from ui.views.problem_pane import ProblemPane
from ui.views.recovery_bar import RecoveryBar
from ui.views.start_page import StartPage
from ui.views.start_pane import StartPane
from ui.widgets.focus import focus_next
from ui.widgets.parts import column, row
from ui.widgets.rail import Rail

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray

    from roles.problem import Problem
    from ui.views.context import Context
    from ui.views.kit_page import KitPage
    from ui.views.paper_page import PaperPage
    from ui.views.preview_pane import PreviewPane
    from ui.views.role_editor import RoleEditor

PAGES = ("start", "role", "kit", "paper")


class Workspace(QWidget):
    """The pages, made when they are first needed: what a kit needs takes time to import."""

    role_chosen = Signal(object)
    folder_wanted = Signal()
    save_wanted = Signal()
    kit_made = Signal()
    """The page of the kit is there."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        words = context.words
        steps = [(page, words.text(f"ui.page.{page}")) for page in PAGES]
        self.rail = Rail(words.text("ui.name"), steps, context.look)
        for page in PAGES:
            explain(self.rail.button_of(page), f"show-{page}", context)
        self.start = StartPage(context)
        self.start_pane = StartPane(context)
        self.role: RoleEditor | None = None
        self.kit: KitPage | None = None
        self.paper: PaperPage | None = None
        self.preview: PreviewPane | None = None
        self.foot = Foot(context)
        self.status, self.notice = self.foot.status, self.foot.notice
        self.problems = ProblemPane(context)
        self.recovery = RecoveryBar(context)
        self._middle, self._right = QStackedWidget(), QStackedWidget()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._widths: QByteArray | None = None
        self.page = "start"
        self._lay_out()
        self._connect()
        self.show_page("start")

    def show_page(self, page: str) -> None:
        """Show a page; those of a kit only when there is a role for it."""
        if page != "start" and self._context.session.role is None:
            page = "start"
        if page == "role":
            self._need_role_page()
        elif page != "start":
            self._need_kit_page()
            if page == "paper":
                self._need_paper_page()
        if page != self.page:
            self.notice.put_away()
        self.page = page
        pages = {"start": self.start, "role": self.role, "kit": self.kit, "paper": self.paper}
        middle, right = pages[page], self.start_pane if page == "start" else self.preview
        if middle is not None:
            _only_asks_for_room(self._middle, middle)
            self._middle.setCurrentWidget(middle)
        if right is not None:
            self._right.setCurrentWidget(right)
        self._show_right(shown=page != "role")  # the editor needs the room
        self._show_steps()
        self._focus_page()

    def _show_right(self, *, shown: bool) -> None:
        """Show or hide what stands at the right, with the widths that it had."""
        if shown == self._right.isHidden():
            if not shown:
                self._widths = self.splitter.saveState()
            self._right.setVisible(shown)
            if shown and self._widths is not None:
                self.splitter.restoreState(self._widths)

    def show_start(self) -> None:
        """Show the roles."""
        self.show_page("start")

    def show_kit(self) -> None:
        """Show the kit."""
        self.show_page("kit")

    def run_in_plan(self, name: str, value: str = "") -> None:
        """Do something with the questions of the plan, where it is seen."""
        if self.kit is None or not self.kit.plan.isVisible():
            self.show_kit()
        if self.kit is not None:
            self.kit.show_tab("plan")
            self.kit.plan.run(name, value)

    def resume(self, earlier: Workspace) -> None:
        """Go on where an earlier workspace was."""
        self.show_page(earlier.page)
        self.splitter.restoreState(earlier.splitter.saveState())
        self.recovery.show_found(earlier.recovery.waiting)
        if self.role is not None and earlier.role is not None:
            self.role.resume(earlier.role)
        if self.kit is not None and earlier.kit is not None:
            self.kit.show_tab(earlier.kit.tab)
            self.kit.wishes.show_body(shown=earlier.kit.wishes.unfolded)
            self.kit.plan.select(earlier.kit.plan.selected)
            self.kit.plan.pane.resume(earlier.kit.plan.pane)
        if earlier.paper is not None and self.kit is not None:
            self._need_paper_page().resume(earlier.paper)

    def focus_next_part(self) -> None:
        """Go on with the keyboard in the next part of the window, notices among them."""
        focus_next((self.recovery, self.rail, self._middle, self._right,
                    self.problems, self.foot))  # fmt: skip

    def show_coverage(self) -> None:
        """Show what is left out."""
        self.show_page("kit")
        if self.kit is not None:
            self.kit.show_place("coverage", "")

    def show_problem(self, problem: Problem) -> None:
        """Show where a problem is mended."""
        target = target_of(problem, self._context.session)
        if target.page:
            self.show_page(target.page)
        if self.page == "kit" and self.kit is not None:
            self.kit.show_place(target.tab, target.key)
        elif self.page == "role" and self.role is not None and self._context.session.kit:
            for covered in self._context.session.kit.requirements:
                if covered.requirement.id == target.key:
                    self.role.show_requirement(covered.requirement)

    def _lay_out(self) -> None:
        for stack, kind, first in (
            (self._middle, "surface", self.start),
            (self._right, "desk", self.start_pane),
        ):
            stack.setProperty("kind", kind)
            stack.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            stack.addWidget(first)
            self.splitter.addWidget(stack)
        self._right.setMinimumWidth(320)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([600, 500])
        above = _Modest()
        upper = row(above)
        upper.addWidget(self.rail)
        upper.addWidget(self.splitter, 1)
        layout = column(self)
        layout.addWidget(self.recovery)
        layout.addWidget(above, 1)
        layout.addWidget(self.problems)
        layout.addWidget(self.foot)

    def _connect(self) -> None:
        session = self._context.session
        self.rail.chosen.connect(self.show_page)
        self.start.role_shown.connect(self.start_pane.show_entry)
        self.start.searched.connect(self.start_pane.set_listed)
        self.start.tell()
        self.start.role_taken.connect(self.start_pane.take)
        self.start_pane.role_chosen.connect(self.role_chosen)
        self.status.coverage_wanted.connect(self.show_coverage)
        self.status.problems_wanted.connect(self.problems.toggle)
        self.problems.place_wanted.connect(self.show_problem)
        session.shelves.source_changed.connect(self.show_start)
        session.file.opened.connect(self._take_opened)
        session.kit_changed.connect(self._show_steps)
        session.role_changed.connect(self._show_steps)
        session.papers.pages_changed.connect(self._show_steps)

    def _take_opened(self, _: object) -> None:
        self.show_kit()

    def _focus_page(self) -> None:
        """Put the keyboard where the page's work begins."""
        if self.page == "start":
            self.start.search.setFocus()
        elif self.page == "role" and self.role is not None:
            self.role.focus_start()
        elif self.page == "kit" and self.kit is not None:
            self.kit.focus_start()
        elif self.paper is not None:
            self.paper.write.setFocus()

    def _need_role_page(self) -> None:
        if self.role is not None:
            return
        from ui.session import Notice
        from ui.views.role_editor import RoleEditor

        session = self._context.session
        self.role = RoleEditor(self._context)
        self.role.role_saved.connect(
            lambda title: session.noticed.emit(Notice("ui.saved", name=title))
        )
        self.role.plan_wanted.connect(self.show_kit)
        self._middle.addWidget(self.role)

    def _need_kit_page(self) -> None:
        if self.kit is not None:
            return
        from ui.settings import SettingsFile
        from ui.viewmodels.documents import ExportModel, PreviewModel
        from ui.viewmodels.export_options import ExportOptions
        from ui.views.kit_page import KitPage
        from ui.views.preview_pane import PreviewPane

        context = self._context
        self.shown = shown = PreviewModel(context.session, context.words, self)
        shown.adopt_pages()
        options = ExportOptions(context.session, SettingsFile(), self)
        self.export_model = ExportModel(context.session, options, self._base_folder(), self)
        self.kit = KitPage(context)
        self.preview = PreviewPane(context, shown)
        self.kit.save_wanted.connect(self.save_wanted)
        self.kit.paper_wanted.connect(lambda: self.show_page("paper"))
        self.kit.plan.question_shown.connect(shown.show_question)
        self._middle.addWidget(self.kit)
        self._right.addWidget(self.preview)
        self.kit.plan.take_kit()
        self.kit_made.emit()

    def _need_paper_page(self) -> PaperPage:
        if self.paper is None:
            from ui.views.paper_page import PaperPage

            self.paper = PaperPage(self._context, self.export_model, self.shown)
            self.paper.folder_wanted.connect(self.folder_wanted)
            self._middle.addWidget(self.paper)
        return self.paper

    def _base_folder(self) -> str:
        """Return where the last export's folder was, else a folder among the documents."""
        if self._context.settings.folder:
            return self._context.settings.folder
        place = QStandardPaths.StandardLocation.DocumentsLocation
        documents = QStandardPaths.writableLocation(place)
        return f"{documents}/{self._context.words.text('ui.name')}"

    def _show_steps(self) -> None:
        session, words = self._context.session, self._context.words
        role, kit = session.role, session.kit
        title = role.title.best(words.language) if role else ""
        self.rail.set_fact("role", title, enabled=role is not None)
        level = words.text(f"level.{kit.level}") if kit else ""
        questions = unbroken(words.count("ui.questions", len(kit.questions))) if kit else ""
        self.rail.set_fact("kit", f"{level}\n{questions}" if kit else "", enabled=role is not None)
        papers = (
            words.count("ui.documents", len(session.papers.pages)) if session.papers.pages else ""
        )
        self.rail.set_fact("paper", papers, enabled=kit is not None)
        self.rail.show_step(self.page)


class _Modest(QWidget):
    """Asks for no more than it needs at least, so that what stands below it has room, too."""

    def sizeHint(self) -> QSize:
        """Return the least size."""
        return self.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """Or Qt would look at the heights that its texts would like to have."""
        return False


def _only_asks_for_room(stack: QStackedWidget, shown: QWidget) -> None:
    """Let no page that is not shown keep the others from being as narrow as they can be."""
    for place in range(stack.count()):
        page = stack.widget(place)
        policy = QSizePolicy.Policy.Preferred if page is shown else QSizePolicy.Policy.Ignored
        if page is not None:
            page.setSizePolicy(policy, policy)
