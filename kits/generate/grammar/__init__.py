"""Duties, skills and qualities in a role's own words, made fit to stand in a sentence."""
