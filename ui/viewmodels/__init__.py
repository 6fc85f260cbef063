"""What the views show, as models without widgets: testable without a window."""
