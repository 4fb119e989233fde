"""What was asked of the web page reader, and what a run says of it."""

# (case, against, at least, hoped for): how many times as fast.
SPEED = [
    ("tree", "lexbor in C", 2, 4),
    ("tree", "selectolax (lexbor)", 2, 4),
    ("article", "lexbor in C", 1, 3),
    ("article", "selectolax (lexbor)", 1, 3),
    ("article", "turbohtml article()", 2, 5),
    ("article", "resiliparse", 5, 12),
    ("article", "trafilatura", 60, 120),
]
ALLOCATIONS = ("allocations a page, parser alone", 100, 30)
TREE_BYTES = ("heap of the parser over source, at most", 2, 0.5)


def verdict(measured, asked, hoped):
    better = (lambda limit: measured <= limit) if hoped < asked else (lambda limit: measured >= limit)
    return "as hoped" if better(hoped) else "as asked" if better(asked) else "missed"


def table(seconds, facts):
    """The goals, a line each; `seconds` a page by subject, `facts` as the timer gives them."""
    lines = [f"{'':<42}{'against':<22}{'asked':>7}{'hoped':>7}{'measured':>10}"]

    def add(case, against, asked, hoped, measured):
        lines.append(f"{case:<42}{against:<22}{asked:>7}{hoped:>7}{measured:>10.2f}  "
                     + verdict(measured, asked, hoped))

    for case, against, asked, hoped in SPEED:
        if against not in seconds:
            continue
        add(f"Broadsheet: bytes to {case}", against, asked, hoped, seconds[against] / seconds[case])
    allocations = sum(fact[0] for fact in facts) / len(facts)
    add(ALLOCATIONS[0], "", *ALLOCATIONS[1:], allocations)
    heap = sum(fact[1] for fact in facts) / sum(fact[3] for fact in facts)
    add(TREE_BYTES[0], "", *TREE_BYTES[1:], heap)
    return "\n".join(lines)
