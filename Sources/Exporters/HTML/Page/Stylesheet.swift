/// The style sheet of a page.
enum Stylesheet {
  /// The rules, without outside resources.
  ///
  /// Sizes follow the reader's own; colors are light or dark by the reader's preference, with a
  /// contrast of at least 4.5:1 between text and paper.
  static let text: StaticString = #"""
    /* Colours, fonts and measures */
    :root {
      color-scheme: light dark;
      --paper: #fff;
      --tint: #f4f3f0;
      --ink: #17191b;
      --soft: #5a5d61;
      --rule: #d5d3ce;
      --accent: #9e1b20;
      --link: #1c4f86;
      --text: Charter, "Bitstream Charter", "Sitka Text", "Source Serif 4", "Noto Serif", Cambria, Georgia, serif;
      --display: Charter, "Bitstream Charter", "Sitka Display", "Noto Serif Display", Cambria, Georgia, serif;
      --label: -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
      --code: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
      --measure: 38rem;
      --margin: 15rem;
      --gap: 3rem;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #131416;
        --tint: #1d1f22;
        --ink: #e4e2dd;
        --soft: #a5a39d;
        --rule: #3a3c40;
        --accent: #f2938c;
        --link: #9cc3ee;
      }
    }

    /* The page */
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0; background: var(--paper); color: var(--ink); }
    .broadsheet {
      box-sizing: border-box;
      max-width: calc(var(--measure) + 2.5rem);
      margin: 0 auto;
      padding: 0 1.25rem 4rem;
      font: 1.125rem/1.6 var(--text);
      font-kerning: normal;
      font-variant-ligatures: common-ligatures;
      overflow-wrap: break-word;
      hanging-punctuation: first allow-end last;
    }
    .broadsheet *, .broadsheet *::before, .broadsheet *::after { box-sizing: inherit; }
    :where(h1, h2, h3, h4, h5, h6, p, figure, blockquote, ul, ol, dl, dd, pre, address) { margin: 0; }
    a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
    a:hover { text-decoration-thickness: 2px; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 1px; }
    ::selection { background: color-mix(in srgb, var(--accent) 25%, transparent); }

    /* The head: whose paper, titles, who wrote it and when */
    .provider {
      padding: 1rem 0 0.8rem;
      border-bottom: 3px double var(--ink);
      font: 700 1.375rem/1.2 var(--display);
      text-align: center;
    }
    .provider a { color: inherit; text-decoration: none; }
    .titles { max-width: 60rem; padding-top: 2.25rem; }
    .kicker {
      margin-bottom: 0.6rem;
      color: var(--accent);
      font: 700 0.875rem/1.4 var(--label);
      letter-spacing: 0.08em;
      text-transform: uppercase;
    }
    h1 {
      font: 700 clamp(2rem, 1.35rem + 2.9vw, 3.5rem)/1.1 var(--display);
      letter-spacing: -0.012em;
      text-wrap: balance;
    }
    .deck {
      max-width: 46rem;
      margin-top: 0.9rem;
      color: var(--soft);
      font-size: clamp(1.15rem, 1.05rem + 0.5vw, 1.4rem);
      line-height: 1.4;
      text-wrap: pretty;
    }
    .imprint {
      margin-top: 1.5rem;
      padding: 0.75rem 0 1.5rem;
      border-top: 1px solid var(--rule);
      color: var(--soft);
      font: 0.875rem/1.5 var(--label);
    }
    .imprint > * + * { margin-top: 0.35rem; }
    .byline { color: var(--ink); font-style: normal; }
    .byline .entity { font-weight: 700; }
    .byline a { color: inherit; }
    .agencies { padding: 0; list-style: none; }
    .agencies li { display: inline; }
    .agencies li + li::before, .colophon li + li::before { content: "\b7\2002"; color: var(--soft); }
    .agencies li + li::before { margin-inline-start: 0.4em; }
    time { font-variant-numeric: lining-nums; }

    /* The text */
    .text { display: flow-root; }
    .text > * + *, .text .content > * + *, blockquote > * + *, li > * + * { margin-top: 1.1em; }
    .lead { font-size: 1.2em; line-height: 1.5; }
    .lead > * + * { margin-top: 0.8em; }
    .dateline { font: 600 0.78em var(--label); letter-spacing: 0.03em; }
    h2, h3, h4, h5, h6 { font-family: var(--text); line-height: 1.25; text-wrap: balance; }
    .text > * + :is(h2, h3, h4, h5, h6) { margin-top: 1.8em; }
    .text > :is(h2, h3, h4, h5, h6) + * { margin-top: 0.5em; }
    h2 { font-size: 1.45rem; }
    h3 { font-size: 1.25rem; }
    h4 { font-size: 1.125rem; }
    h5 { font-size: 1rem; }
    h6 { color: var(--soft); font-size: 1rem; }
    sub, sup { font-size: 0.72em; line-height: 0; }
    [role="doc-noteref"] { padding: 0 0.1em; font-family: var(--label); text-decoration: none; }
    code, pre { font-family: var(--code); font-size: 0.85em; }
    code { padding: 0.1em 0.25em; border-radius: 3px; background: var(--tint); }
    pre {
      overflow-x: auto;
      padding: 1rem 1.25rem;
      background: var(--tint);
      line-height: 1.5;
      tab-size: 4;
    }
    ul, ol { padding-inline-start: 1.5em; }
    li + li { margin-top: 0.45em; }
    li > :is(ul, ol) { margin-top: 0.45em; }
    li::marker { color: var(--soft); font-variant-numeric: tabular-nums; }
    hr { width: 5rem; margin: 2.5rem auto; border: 0; border-top: 1px solid var(--soft); }
    .text > hr + * { margin-top: 0; }

    /* Words of somebody */
    .quotation { padding-inline-start: 1.5rem; }
    .text > .quotation { margin-block: 1.8em; }
    .quotation blockquote { font-size: 1.05em; font-style: italic; }
    .attribution { margin-top: 0.5rem; color: var(--soft); font: 0.875rem/1.45 var(--label); }
    .attribution::before { content: "\2014\2002"; }
    .pull { padding: 1.25rem 0; border-block: 1px solid var(--ink); }
    .text > .pull { margin-block: 2rem; }
    .pull blockquote {
      color: var(--accent);
      font: 1.6rem/1.25 var(--display);
      text-wrap: balance;
    }

    /* Pictures, films, tables and what is shown from elsewhere */
    figure img, figure video { display: block; width: 100%; height: auto; background: var(--tint); }
    figure audio { display: block; width: 100%; }
    .picture figcaption { padding-top: 0.55rem; }
    figcaption, caption { color: var(--soft); font: 0.875rem/1.45 var(--label); }
    .caption { color: var(--ink); }
    .credit { color: var(--soft); font-size: 0.8125rem; }
    .text > .picture, .text > .table, .text > .embed { margin-block: 2rem; }
    .main { margin-bottom: 1.75rem; }
    .unseen { padding: 1rem 1.25rem; border: 1px solid var(--rule); }
    .unseen figcaption { padding-top: 0; }
    .alternative { margin-bottom: 0.5rem; color: var(--soft); font-size: 0.9375rem; font-style: italic; }
    .table { overflow-x: auto; }
    table {
      width: 100%;
      border-collapse: collapse;
      border-block: 2px solid var(--ink);
      font: 0.9375rem/1.4 var(--label);
      font-variant-numeric: tabular-nums lining-nums;
    }
    caption { padding-bottom: 0.6rem; color: var(--ink); font-weight: 600; text-align: start; }
    th, td {
      padding: 0.5rem 0.9rem 0.5rem 0;
      border-top: 1px solid var(--rule);
      text-align: start;
      vertical-align: top;
    }
    th:last-child, td:last-child { padding-inline-end: 0; }
    thead th { vertical-align: bottom; }
    thead + tbody > tr:first-child > * { border-top-color: var(--ink); }
    .number { text-align: end; white-space: nowrap; }
    .card {
      display: block;
      padding: 1rem 1.25rem;
      border: 1px solid var(--rule);
      color: var(--ink);
      font: 1rem/1.4 var(--label);
      text-decoration: none;
    }
    a.card:hover { border-color: var(--link); }
    .card .label { display: block; }
    .card .address { display: block; overflow: hidden; color: var(--link); font-size: 0.875rem; text-overflow: ellipsis; white-space: nowrap; }
    .embed figcaption { padding-top: 0.55rem; }

    /* Beside the text */
    .infobox { padding: 1.1rem 1.25rem 1.25rem; border-top: 3px solid var(--ink); background: var(--tint); font: 0.9375rem/1.5 var(--label); }
    .infobox > h2 { margin-bottom: 0.6rem; font: 700 1.0625rem/1.3 var(--text); }
    .infobox > * + * { margin-top: 0.7em; }
    .infobox ul, .infobox ol { padding-inline-start: 1.15em; }
    .text > * + :is(.related, .correction, .tagline) { margin-top: 1.8rem; }
    .text > .related { padding: 0.8rem 0; border-block: 1px solid var(--rule); font: 0.9375rem/1.45 var(--label); }
    .related ul { padding: 0; list-style: none; }
    .related a { color: inherit; font-weight: 600; text-decoration-color: var(--rule); }
    .related .label { color: var(--accent); font-weight: 400; }
    .label { font-weight: 700; }
    .correction { padding: 0.9rem 0 1rem; border-block: 1px solid var(--ink); font: 0.9375rem/1.5 var(--label); }
    .correction .heading { margin-bottom: 0.25rem; }
    .correction time { color: var(--soft); }
    .correction > * + p:not(:nth-child(2)) { margin-top: 0.5em; }
    .speaker, .speaker + p { display: inline; }
    .speaker { font: 700 0.9em var(--label); }
    .speaker::after { content: ":"; }
    .speaker + p ~ * { margin-top: 1.1em; }
    .question { font-weight: 700; }
    .text > .question { margin-top: 1.8em; }
    .text > .question + .answer { margin-top: 0.4em; }
    .text > .gap { margin-top: 1.8em; margin-bottom: 1.8em; }
    .gap { color: var(--soft); font: 0.8125rem/1.5 var(--label); text-align: center; }
    .gap::before, .gap::after { content: ""; display: inline-block; width: 2.5rem; margin: 0 0.75rem; border-top: 1px solid var(--rule); vertical-align: middle; }
    .footnote { display: flex; gap: 0.6em; color: var(--soft); font: 0.875rem/1.5 var(--label); }
    .footnote .label { min-width: 1.2em; text-decoration: none; }
    .text > * + .footnote { margin-top: 0.5em; }
    .text > :not(.footnote) + .footnote { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
    .tagline { color: var(--soft); font: italic 0.9375rem/1.5 var(--text); }

    /* The end: where it came from, what it is about, whose it is */
    .colophon { margin-top: 3rem; padding-top: 1.1rem; border-top: 3px double var(--ink); color: var(--soft); font: 0.875rem/1.5 var(--label); }
    .colophon dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.4rem 1.25rem; }
    .colophon dt { font-weight: 600; }
    .colophon dd { min-width: 0; color: var(--ink); overflow-wrap: anywhere; }
    .colophon ul { padding: 0; list-style: none; }
    .colophon li { display: inline; }
    .colophon li + li::before { margin-inline-start: 0.5em; }
    .notice, .desk { margin: 1.25rem 0 0; padding: 0.75rem 1rem; border: 2px solid var(--accent); font: 0.9375rem/1.5 var(--label); }
    .notice { color: var(--accent); font-weight: 700; text-align: center; }

    /* Wide screens: who and when to the left of the text, boxes in the margin to its right */
    @media (min-width: 72rem) {
      .broadsheet {
        max-width: calc(11rem + var(--measure) + var(--margin) + 2 * var(--gap) + 3rem);
        padding-inline: 1.5rem;
        font-size: 1.1875rem;
        display: grid;
        grid-template-columns: 11rem var(--measure) 1fr;
        column-gap: var(--gap);
        align-content: start;
      }
      .broadsheet > header { display: contents; }
      .provider, .titles, .notice, .desk { grid-column: 1 / -1; }
      .imprint { grid-column: 1; grid-row: auto / span 2; margin-top: 2.25rem; padding-top: 0.6rem; border-top-color: var(--ink); }
      .date .label { display: block; }
      .main { grid-column: 2 / -1; margin-top: 2.25rem; }
      .text { grid-column: 2; }
      header + .text { margin-top: 2.1rem; }
      .colophon { grid-column: 1 / -1; }
      .text > .infobox, .text > .pull {
        float: inline-end;
        clear: inline-end;
        width: var(--margin);
        margin-block: 0.4rem 1.5rem;
        margin-inline-end: calc(0rem - var(--margin) - var(--gap));
      }
      .text > .pull blockquote { font-size: 1.4rem; }
    }

    @media (max-width: 30rem) {
      /* Languages of long compounds */
      h1:is(:lang(da), :lang(de), :lang(fi), :lang(hu), :lang(nb), :lang(nl), :lang(no), :lang(sv)) { hyphens: auto; }
    }

    /* Scripts that know no capitals, slant or letter spacing */
    .broadsheet:is(:lang(zh), :lang(ja), :lang(ko), :lang(th), :lang(ar), :lang(fa), :lang(ur)) { line-height: 1.8; }
    h1:is(:lang(zh), :lang(ja), :lang(ko), :lang(ar), :lang(fa), :lang(ur)) { line-height: 1.35; }
    h1:lang(ja), h2:lang(ja) { word-break: auto-phrase; }
    :is(:lang(ar), :lang(fa), :lang(ur), :lang(he), :lang(zh), :lang(ja), :lang(ko)) :is(.kicker, h1, .agencies) { letter-spacing: 0; }
    :is(:lang(ar), :lang(fa), :lang(ur), :lang(zh), :lang(ja), :lang(ko)) :is(em, .quotation blockquote, .tagline) { font-style: normal; }

    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
    @media print {
      :root { --paper: #fff; --tint: #f4f3f0; --ink: #000; --soft: #444; --rule: #bbb; --accent: #000; --link: #000; }
      @page { margin: 18mm 20mm; }
      html { font-size: 9.5pt; }
      .broadsheet { display: block; max-width: none; padding: 0; line-height: 1.45; }
      h1 { font-size: 2.6rem; }
      figure img { width: auto; max-width: 100%; max-height: 10cm; }
      :is(h1, h2, h3, h4, h5, h6) { break-after: avoid; }
      figure, .pull, .infobox, .correction, .footnote, tr { break-inside: avoid; }
      p { orphans: 3; widows: 3; }
      .text a[href^="http"]:not(.card)::after { content: " (" attr(href) ")"; color: var(--soft); font-size: 0.8em; overflow-wrap: anywhere; }
      .table, pre { overflow: visible; }
      pre { white-space: pre-wrap; }
      .related, video, audio { display: none; }
    }

    """#
}
