from tests.ui.conftest import *
from tests.ui.test_pages import page
from PySide6.QtWidgets import QApplication
def test_f(page, desk):
    print("FOCUS", QApplication.focusWidget(), desk.window.isActiveWindow(), desk.window.focusWidget())
    assert 0
