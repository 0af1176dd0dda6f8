"""Dragoman reads diplomatic news and keeps the record."""

__version__ = "0.1.0"
