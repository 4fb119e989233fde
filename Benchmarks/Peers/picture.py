"""Accuracy against speed, as an SVG that follows the reader's light or dark theme."""
import math

WIDTH, HEIGHT = 760, 420
LEFT, RIGHT, TOP, BOTTOM = 64, 730, 64, 360

STYLE = """
.title { font-size: 17px; font-weight: 600; fill: #1b1b1f } .name { fill: #1b1b1f }
.note, .tick { fill: #66666e; font-size: 11.5px } .grid { stroke: #dedee3; stroke-width: 1 }
.peer { fill: #5b7fa6 } .broadsheet { fill: #b3261e } .name.broadsheet { font-weight: 600 }
.name.peer { fill: #1b1b1f }
@media (prefers-color-scheme: dark) {
.title, .name.peer { fill: #ececf1 } .note, .tick { fill: #a0a0aa } .grid { stroke: #3a3a42 }
.peer { fill: #7fa3c9 } .broadsheet { fill: #ff8a7d }
}"""


def draw(points, note):
    """An SVG of `points`: (name, pages a second, body F1)."""
    decades = range(math.floor(math.log10(min(p[1] for p in points))),
                    math.ceil(math.log10(max(p[1] for p in points))) + 1)
    lowest = math.floor(min(p[2] for p in points) * 20) / 20

    def x(speed):
        return LEFT + (math.log10(speed) - decades[0]) / (decades[-1] - decades[0]) * (RIGHT - LEFT)

    def y(score):
        return BOTTOM - (score - lowest) / (1 - lowest) * (BOTTOM - TOP)

    body = []
    for decade in decades:
        at = x(10 ** decade)
        body.append(f'<line class="grid" x1="{at:.1f}" x2="{at:.1f}" y1="{TOP}" y2="{BOTTOM}"/>')
        body.append(f'<text class="tick" x="{at:.1f}" y="{BOTTOM + 18}" text-anchor="middle">'
                    f'{10 ** decade:,}</text>')
    for step in range(round(lowest * 20), 21):
        at = y(step / 20)
        body.append(f'<line class="grid" x1="{LEFT}" x2="{RIGHT}" y1="{at:.1f}" y2="{at:.1f}"/>')
        body.append(f'<text class="tick" x="{LEFT - 8}" y="{at + 4:.1f}" text-anchor="end">'
                    f'{step / 20:.2f}</text>')
    for name, speed, score in points:
        kind = "broadsheet" if name == "Broadsheet" else "peer"
        is_right = x(speed) > (LEFT + RIGHT) * 0.6
        shift, anchor = (-11, "end") if is_right else (11, "start")
        body.append(f'<circle class="{kind}" cx="{x(speed):.1f}" cy="{y(score):.1f}" r="6"/>')
        body.append(f'<text class="name {kind}" x="{x(speed) + shift:.1f}" y="{y(score) + 4.5:.1f}" '
                    f'text-anchor="{anchor}">{name}</text>')
    title = "Web pages: how much is found, and how fast"
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        'aria-labelledby="title note" font-family="system-ui, sans-serif" font-size="13">',
        f'<title id="title">{title}</title>', f"<style>{STYLE}\n</style>",
        f'<text class="title" x="16" y="30">{title}</text>', *body,
        f'<text class="note" id="note" x="16" y="{HEIGHT - 12}">{note}</text>', "</svg>", ""])
