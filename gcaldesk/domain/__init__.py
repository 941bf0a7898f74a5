"""The words of the product as frozen dataclasses, with no I/O."""
