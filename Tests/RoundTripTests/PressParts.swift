import BroadsheetCore

/// Parts of articles as a paper of one language prints them, to put together at random.
struct PressParts: Sendable {
  var language: LanguageTag
  /// Around quoted speech.
  var quotationMarks: (opening: Character, closing: Character)
  var kickers: [String]
  var headlines: [String]
  /// The printed line and the names in it.
  var bylines: [(line: String, names: [String])]
  var captions: [String]
  /// The printed credit, the persons and the agencies in it.
  var credits: [(line: String, persons: [String], agencies: [String])]
  var paragraphs: [String]
  var subheadings: [String]
  /// What leads to a list.
  var listOpenings: [String]
  var items: [String]
  /// A quotation in its marks, and who said it.
  var quotations: [(words: String, speaker: String)]
  var corrections: [String]

  static let german = PressParts(
    language: "de", quotationMarks: ("„", "“"),
    kickers: ["Küstenschutz", "Bahnverkehr im Norden", "Handwerk"],
    headlines: [
      "Der Deich von Uelzen wird höher, als der Fluss jemals stand",
      "Warum die letzte Glockengießerei des Landes wieder Lehrlinge findet",
      "Bäckerei in Meißen verkauft ihr Brot jetzt nach Gewicht und Gedicht",
      "Stadtrat streitet über eine Ampel, die nur noch Grün kennt",
    ],
    bylines: [
      ("Von Johanna Thiele", ["Johanna Thiele"]),
      ("Von Arne Feddersen und Mareike Sund", ["Arne Feddersen", "Mareike Sund"]),
    ],
    captions: [
      "Der Deich bei Hochwasser, aufgenommen von einem Segelflugzeug aus.",
      "Glockengießer Hinrich Boomgarden prüft den Klang der neuen Glocke.",
    ],
    credits: [
      ("(Foto: Lars Petersen/dpa)", ["Lars Petersen"], ["dpa"]),
      ("(Quelle: Anna Brandt)", ["Anna Brandt"], []),
    ],
    paragraphs: [
      "Der Landkreis hat am Dienstag beschlossen, den Deich um vierzig Zentimeter zu erhöhen. Die Arbeiten sollen im kommenden Frühjahr beginnen und drei Jahre dauern.",
      "Nach Angaben der Behörde kostet das Vorhaben elf Millionen Euro. Zwei Drittel davon trägt das Land, den Rest teilen sich die Gemeinden am Fluss.",
      "„Wir bauen nicht gegen das Wasser, wir bauen für die Leute“, sagte der Deichgraf Wilhelm Harms. Er hatte sieben Jahre lang für den Beschluss geworben.",
      "Die Anwohner sehen das mit gemischten Gefühlen. Wer am Ufer wohnt, verliert den Blick auf den Fluss, und mancher verliert auch seinen Garten.",
      "Bei der letzten großen Flut im Jahr 2013 hatten Helfer den Deich mit Sandsäcken verstärkt. Damals fehlten am Ende nur wenige Zentimeter.",
      "Im Herbst will der Kreistag noch einmal über die Kosten beraten. Bis dahin soll auch geklärt sein, woher die Erde für den Deich kommt.",
      "Der Gutachter Jonas Keil spricht von einer „Lösung auf Zeit“. In fünfzig Jahren, so schreibt er, werde man wieder über dieselbe Frage reden müssen.",
    ],
    subheadings: ["Garten gegen Sicherheit", "Woher die Erde kommen soll"],
    listOpenings: ["Drei Dinge hat der Kreistag außerdem beschlossen:"],
    items: [
      "Der Weg auf der Deichkrone bleibt für Radfahrer offen.",
      "Die alten Weiden am Ufer werden versetzt und nicht gefällt.",
      "Jede Gemeinde stellt einen Deichwart, der zweimal im Jahr berichtet.",
    ],
    quotations: [
      (
        "„Mein Großvater hat diesen Deich mit der Schubkarre gebaut, und ich werde nicht der sein, der ihn aufgibt.“",
        "Wilhelm Harms, Deichgraf in dritter Generation"
      )
    ],
    corrections: [
      "Anmerkung der Redaktion: In einer früheren Fassung stand, der Deich werde um vier Meter erhöht."
    ])

  static let english = PressParts(
    language: "en", quotationMarks: ("“", "”"),
    kickers: ["Harbours", "Letter from the coast", "Railways"],
    headlines: [
      "The bridge at Rosefinch Harbour opens eleven weeks late and under budget",
      "A village in the hills votes to keep its only traffic light",
      "How a retired postman mapped every stile in the county",
      "Council delays decision on the library that nobody wants to close",
    ],
    bylines: [
      ("By Margaret Oduya", ["Margaret Oduya"]),
      ("By Callum Pryce and Leonie Farrow", ["Callum Pryce", "Leonie Farrow"]),
    ],
    captions: [
      "The new bridge seen from the north quay on Friday evening.",
      "Idris Vaughan rows the last crossing with his granddaughter.",
    ],
    credits: [
      ("(Photo: Elin Marsh/Reuters)", ["Elin Marsh"], ["Reuters"]),
      ("(Photograph: Tom Okafor)", ["Tom Okafor"], []),
    ],
    paragraphs: [
      "The council approved the plan on Tuesday night after a debate that lasted nearly five hours. Work is expected to begin in the spring and to take three years.",
      "Officials said the scheme would cost eleven million pounds, two thirds of it paid by the government. The rest will be shared by the parishes along the river.",
      "“We are not building against the water, we are building for people,” said the engineer, Priyanka Rao. She has argued for the plan since the floods of 2013.",
      "Not everybody is convinced. Those who live on the bank will lose their view of the river, and some of them will lose part of their gardens too.",
      "During the last great flood volunteers raised the wall with sandbags. In the end it held, but only by the width of a hand.",
      "The committee will meet again in the autumn to discuss the costs. By then it hopes to know where the earth for the new bank is to come from.",
      "A report by the university calls the scheme “a solution for one generation”. In fifty years, it says, the same question will have to be asked again.",
    ],
    subheadings: ["A view against a wall", "Where the earth will come from"],
    listOpenings: ["The council also agreed on three smaller things:"],
    items: [
      "The path on top of the bank stays open to cyclists.",
      "The old willows are to be moved and not to be felled.",
      "Each parish names a warden who reports twice a year.",
    ],
    quotations: [
      (
        "“My grandfather built this bank with a wheelbarrow, and I am not going to be the one who gives it up.”",
        "Beth Hargreaves, warden of the bank"
      )
    ],
    corrections: [
      "Correction: An earlier version of this article gave the height of the bank as four metres."
    ])
}
