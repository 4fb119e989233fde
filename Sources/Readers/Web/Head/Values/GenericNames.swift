/// Names of users that systems give to whoever publishes, and that no author bears.
enum GenericNames {
  /// Whether `name` is one of them.
  static func contains(_ name: String) -> Bool { names.contains(name.lowercased()) }

  private static let names: Set<String> = [
    "admin", "administrator", "administrador", "author", "authors", "autor", "autoren", "auteur",
    "editor", "editors", "editorial", "editorial team", "editorial staff", "guest", "guest author",
    "gastautor", "gast", "redaktion", "redaktör", "redactie", "redacción", "redaccion", "redazione",
    "rédaction", "la rédaction", "la redazione", "redação", "redactor", "redakcja", "redakce",
    "staff", "staff writer", "staff reporter", "team", "user", "webmaster", "web", "web desk",
    "newsroom", "news desk", "newsdesk", "online", "unknown", "anonymous", "none", "null", "n/a",
    "undefined", "root", "default", "super user", "superuser", "siteadmin", "press release",
    "contributor", "posted", "by", "von", "written by", "about the author", "publisher",
  ]
}
