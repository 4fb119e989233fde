import BroadsheetCore

extension Phrasebook {
  /// Spanish.
  static let spanish = Phrasebook(
    language: "es",
    times: TimePatterns(
      months: [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
        "octubre", "noviembre", "diciembre",
      ],
      month: "%m de %y", day: "%d de %m de %y", time: "%D, %H:%M"),
    article: "Artículo", updated: "Actualizado", created: "Redactado", archived: "Archivado",
    embargoedUntil: "Embargado hasta", expires: "Disponible hasta", sources: "Fuentes",
    section: "Sección", genre: "Género", topics: "Temas", keywords: "Palabras clave",
    rights: "Derechos", license: "Licencia", acquisition: "Comprar una licencia",
    address: "Dirección", principles: "Principios", publishingPrinciples: "Principios editoriales",
    correctionsPolicy: "Política de correcciones",
    withheld: "Retenido: no publicar", canceled: "Anulado: no publicar",
    deskNotes: "Notas a la redacción, no publicar",
    source: "Fuente", table: "Tabla", related: "Más información", backToText: "Volver al texto",
    corrections: [
      .correction: "Fe de errores", .clarification: "Aclaración", .update: "Actualización",
      .editorsNote: "Nota de la redacción",
    ],
    embeds: [
      .video: "Vídeo", .audio: "Audio", .post: "Publicación", .map: "Mapa", .chart: "Gráfico",
      .document: "Documento", .other: "Más",
    ],
    gaps: [
      .advertisement: "Publicidad", .media: "Imagen o vídeo",
      .paywall: "Para suscriptores", .truncation: "El texto se interrumpe aquí",
    ])
}
