"""The pages and panes of the window: they show view models and pass on what is asked for."""
