import BroadsheetCore

extension Phrasebook {
  /// Portuguese.
  static let portuguese = Phrasebook(
    language: "pt",
    times: TimePatterns(
      months: [
        "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro",
        "outubro", "novembro", "dezembro",
      ],
      month: "%m de %y", day: "%d de %m de %y", time: "%D, %H:%M", firstDay: "1º"),
    article: "Artigo", updated: "Atualizado", created: "Escrito", archived: "Arquivado",
    embargoedUntil: "Sob embargo até", expires: "Disponível até", sources: "Fontes",
    section: "Secção", genre: "Género", topics: "Temas", keywords: "Palavras-chave",
    rights: "Direitos", license: "Licença", acquisition: "Comprar uma licença", address: "Endereço",
    principles: "Princípios", publishingPrinciples: "Princípios editoriais",
    correctionsPolicy: "Política de correções", withheld: "Retido: não publicar",
    canceled: "Anulado: não publicar", deskNotes: "Notas à redação, não publicar", source: "Fonte",
    table: "Tabela", related: "Leia também", backToText: "Voltar ao texto",
    corrections: [
      .correction: "Correção", .clarification: "Esclarecimento", .update: "Atualização",
      .editorsNote: "Nota da redação",
    ],
    embeds: [
      .video: "Vídeo", .audio: "Áudio", .post: "Publicação", .map: "Mapa", .chart: "Gráfico",
      .document: "Documento", .other: "Mais",
    ],
    gaps: [
      .advertisement: "Publicidade", .media: "Imagem ou vídeo", .paywall: "Para assinantes",
      .truncation: "O texto interrompe-se aqui",
    ])
}
