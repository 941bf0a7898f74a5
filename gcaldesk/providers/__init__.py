"""Calendar providers; each is a folder with the same six modules."""
