"""How a text is printed: its line ends, its typography, what a scanner misread in it."""
