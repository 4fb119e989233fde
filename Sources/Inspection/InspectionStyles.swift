/// What of an inspection's page is the same for every input.
enum InspectionStyles {
  /// The page up to its title.
  static let pageStart: StaticString = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>
    """

  /// Rules on top of the exporter's own; its margins for wide screens make room for the input.
  static let text: StaticString = #"""

    /* The input beside the article */
    .inspection { --title: #0b6b74; --maker: #8a3ffc; --moment: #9a5b00; --subheading: #1c4f86; --aside: #2c7a3f; --wrong: #b3261e; --body: var(--rule); background: var(--tint); }
    @media (prefers-color-scheme: dark) {
      .inspection { --title: #6fd0d9; --maker: #c9a6ff; --moment: #f0b75e; --subheading: #9cc3ee; --aside: #86d19a; --wrong: #ff8a80; }
    }
    .bar {
      position: sticky; top: 0; z-index: 1;
      display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2rem 1rem;
      padding: 0.65rem 1.25rem;
      border-bottom: 3px double var(--ink);
      background: var(--paper);
    }
    .bar h1 { margin: 0; font: 700 1.125rem/1.3 var(--display); letter-spacing: 0; overflow-wrap: anywhere; }
    .bar p { margin: 0; color: var(--soft); font: 0.8125rem/1.3 var(--label); }
    .spread { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; }
    .spread + .spread { border-top: 3px double var(--ink); }
    .source { padding: 1rem 1.25rem 3rem; }
    .passage { position: relative; padding: 0.35rem 0.75rem 0.5rem; border-inline-start: 4px solid var(--tone); border-radius: 2px; cursor: pointer; }
    .passage + .passage { margin-top: 0.5rem; }
    .passage[data-depth="1"] { margin-inline-start: 1.25rem; }
    .passage[data-depth="2"] { margin-inline-start: 2.5rem; }
    .passage:is([data-depth="3"], [data-depth="4"]) { margin-inline-start: 3.75rem; }
    .passage .tag { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.5rem; margin: 0 0 0.15rem; color: var(--soft); font: 0.75rem/1.5 var(--label); }
    .passage .tag b { color: var(--tone); }
    .passage .tag code { padding: 0; background: none; font-size: 0.95em; }
    .passage .line { min-width: 1.75rem; font-variant-numeric: tabular-nums; }
    .passage meter { width: 2.5rem; height: 0.5rem; margin-inline-start: auto; }
    .passage pre { margin: 0; padding: 0; background: none; color: var(--ink); font: 0.8125rem/1.5 var(--code); white-space: pre-wrap; overflow-wrap: anywhere; }
    .passage.title { --tone: var(--title); }
    .passage.maker { --tone: var(--maker); }
    .passage.moment { --tone: var(--moment); }
    .passage.subheading { --tone: var(--subheading); }
    .passage.aside { --tone: var(--aside); }
    .passage.text { --tone: var(--soft); }
    .passage.faint { --tone: var(--rule); }
    .passage.faint .tag b { color: var(--soft); font-weight: 400; }
    .passage.faint pre { color: var(--soft); }
    .passage.markup pre { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .passage.wrong { --tone: var(--wrong); }
    .inspection .note { margin: 0.75rem 0 0; color: var(--soft); font: 0.8125rem/1.5 var(--label); }
    .result { position: sticky; top: 3rem; max-height: calc(100vh - 3rem); overflow-y: auto; border-inline-start: 1px solid var(--rule); background: var(--paper); }
    .inspection .broadsheet { display: block; max-width: calc(var(--measure) + 2.5rem); padding: 0 1.75rem 3rem; font-size: 1.0625rem; }
    .inspection .broadsheet > header { display: block; }
    .inspection .broadsheet h1 { font-size: clamp(1.75rem, 1rem + 1.8vw, 2.5rem); }
    .inspection .broadsheet .imprint { margin-top: 1.25rem; }
    .inspection .broadsheet .main { margin-top: 0; }
    .inspection .broadsheet header + .text { margin-top: 0; }
    .inspection .broadsheet .text > :is(.infobox, .pull) { float: none; width: auto; margin: 1.5rem 0; }
    .result [data-start] { cursor: pointer; scroll-margin: 4rem; }
    .passage { scroll-margin: 5rem; }
    .result [data-start].is-linked, .passage.is-linked { background: color-mix(in srgb, var(--accent) 12%, transparent); }
    .result [data-start].is-linked { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 1px; }
    .passage.is-linked { border-color: var(--accent); }
    @media (max-width: 50rem) {
      .spread { grid-template-columns: minmax(0, 1fr); }
      .result { position: static; max-height: none; border-inline-start: 0; border-top: 1px solid var(--rule); grid-row: 1; }
    }
    @media print { .bar, .result { position: static; max-height: none; } }

    """#

  /// Links the passages and the parts that have the same range.
  static let script: StaticString = """
    "use strict";
    for (const spread of document.querySelectorAll(".spread")) {
      const key = (element) => element.dataset.start + "-" + element.dataset.end;
      const sides = new Map();
      for (const element of spread.querySelectorAll("[data-start]")) {
        const found = sides.get(key(element)) ?? [];
        found.push(element);
        sides.set(key(element), found);
      }
      const linked = (event) => {
        const own = event.target.closest("[data-start]");
        return own ? sides.get(key(own)) : [];
      };
      const show = (event) => {
        for (const old of spread.querySelectorAll(".is-linked")) old.classList.remove("is-linked");
        for (const element of linked(event)) element.classList.add("is-linked");
      };
      const follow = (event) => {
        show(event);
        const column = event.target.closest(".source, .result");
        linked(event).find((element) => !column.contains(element))
          ?.scrollIntoView({ block: "center", behavior: "smooth" });
      };
      spread.addEventListener("pointerover", show);
      spread.addEventListener("focusin", show);
      spread.addEventListener("click", follow);
      spread.addEventListener("keydown", (event) => { if (event.key === "Enter") follow(event); });
    }

    """
}
