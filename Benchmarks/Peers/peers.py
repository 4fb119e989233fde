"""The peers: what each makes of a page's bytes, or of its text."""
import ctypes
import os

import lxml.etree
import trafilatura
import turbohtml
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import HTMLTree
from selectolax.lexbor import LexborHTMLParser


def lxml_tree(page, text):
    return lxml.etree.fromstring(page, lxml.etree.HTMLParser(encoding="utf-8", huge_tree=True))


def resiliparse_article(page, text):
    return extract_plain_text(HTMLTree.parse_from_bytes(page, "utf-8"), main_content=True)


def lexbor(library):
    """lexbor alone, by the function of lexbor.c; nothing where it was not built."""
    if not os.path.exists(library):
        return {}
    parse = ctypes.CDLL(os.path.abspath(library)).parse_page
    parse.argtypes = [ctypes.c_char_p, ctypes.c_size_t]
    return {"lexbor in C": lambda page, text: parse(page, len(page))}


# Parsers: a tree of the page and no more.
TREES = {
    "selectolax (lexbor)": lambda page, text: LexborHTMLParser(page),
    "turbohtml parse": lambda page, text: turbohtml.parse(text),
    "resiliparse HTMLTree": lambda page, text: HTMLTree.parse_from_bytes(page, "utf-8"),
    "lxml": lxml_tree,
}

# Extractors: the article's text.
ARTICLES = {
    "turbohtml article()": lambda page, text: turbohtml.parse(text).article().text,
    "resiliparse": resiliparse_article,
    "trafilatura": lambda page, text: trafilatura.extract(text) or "",
}
