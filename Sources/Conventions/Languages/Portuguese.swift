import BroadsheetCore

extension LanguageConventions {
  /// Portugal and Brazil by their words; no clock, since they lie in different zones.
  public static let portuguese = LanguageConventions(
    language: "pt",
    functionWords: """
      de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à \
      seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem
      """,
    months: [
      "janeiro, jan", "fevereiro, fev", "março, mar", "abril, abr", "maio, mai", "junho, jun",
      "julho, jul", "agosto, ago", "setembro, set", "outubro, out", "novembro, nov",
      "dezembro, dez",
    ],
    weekdays:
      "segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, segunda, terça, quarta, quinta, sexta, seg, ter, qua, qui, sex, sáb, dom",
    words: [
      .clock: "h, às, horas",
      .published: "publicado, publicada, publicado em, criado, publicação",
      .updated:
        "atualizado, atualizada, actualizado, atualização, última atualização, modificado, atualizado em",
      .relativeTime: "há, hoje, ontem, atrás",
      .timeUnit: "minutos, minuto, horas, hora, dias, semanas, meses, anos, min",
      .readingTime: "minutos de leitura, min de leitura, tempo de leitura, leitura",
      .bylineStarter: "por, texto de, reportagem de, entrevista de, da redação",
      .bylineLabel: "autor, autora, redação, redacção, texto, reportagem",
      .contributorRole: """
      edição=1, edição de=1, editado por=1, tradução=2, tradução de=2, traduzido por=2, fotos=3, fotografia=3, \
      ilustração=4
      """,
      .nameJoiner: "e",
      .nameParticle: "de, da, do, dos, das, e, van, von",
      .jobTitle:
        "jornalista, correspondente, repórter, enviado especial, enviada especial, editor, editora, colunista, diretor, redator, colaborador",
      .withSource: "com, para, com agências",
      .creditLabel:
        "foto, fotos, fotografia, imagem, fonte, crédito, créditos, ilustração, reprodução, divulgação, arquivo",
      .captionLabel: "legenda",
      .captionPointer:
        "à esquerda, à direita, ao centro, na foto, esquerda, direita, arquivo, imagem de arquivo",
      .readAlso:
        "leia também, leia mais, ler mais, saiba mais, veja também, notícias relacionadas, artigos relacionados, relacionados, relacionadas, continue lendo, continuar a ler, mais notícias, mais sobre, veja mais, recomendado, próximo artigo, leia, ler também",
      .share:
        "compartilhar, compartilhe, partilhar, partilhe, copiar link, enviar, partilhar artigo, link copiado, email, e-mail, oferecer artigo",
      .comment:
        "comentários, comentário, comentar, deixe um comentário, ver comentários, responder, opinião do leitor, participe",
      .account:
        "entrar, iniciar sessão, registe-se, registar, cadastre-se, assine, assinar, assinatura, assinantes, assinante, minha conta, exclusivo para assinantes, já é assinante, apoie, doar, grátis, criar conta, aceder",
      .advertisement:
        "publicidade, anúncio, patrocinado, conteúdo patrocinado, continua após a publicidade, promoção, ofertas, comprar",
      .newsletter:
        "newsletter, newsletters, receba, subscreva, inscreva-se, alertas, notificações, aplicativo, canal do whatsapp, google news, podcast, seu e-mail",
      .navigation:
        "início, home, menu, pesquisar, buscar, voltar, topo, seguinte, próximo, anterior, fechar, abrir, mostrar mais, ver mais, ver tudo, ampliar, índice, secções, ver todos, carregar mais",
      .media:
        "ouvir, ouça, ouvir artigo, assistir, assista, vídeo, vídeos, áudio, reproduzir, galeria, ao vivo, em direto, direto, baixar, carregando",
      .tool:
        "imprimir, guardar, salvar, favoritos, tamanho do texto, pdf, ler mais tarde, traduzir",
      .follow: "seguir, siga, siga-nos, seguir autor, todos os artigos, ver perfil",
      .ranking:
        "mais lidas, mais lidos, mais vistas, últimas notícias, últimas, em destaque, destaques, tendências, última hora, mais populares",
      .topics: "temas, tópicos, etiquetas, tags, palavras-chave, assuntos, categorias",
      .rights:
        "todos os direitos reservados, direitos reservados, copyright, termos de uso, termos, condições",
      .consent:
        "cookies, privacidade, dados pessoais, consentimento, aceitar, política de privacidade",
      .contact: "contacto, contato, contactos, telefone, fale conosco",
      .removedMedia: "conteúdo externo, para ver este conteúdo, este conteúdo não está disponível",
      .paywall: """
      conteúdo exclusivo para assinantes, exclusivo para assinantes, exclusivo para os nossos \
      assinantes, para continuar a ler, para continuar lendo, este artigo é exclusivo para, \
      assine para continuar lendo
      """,
      .correction:
        "correção, errata, retificação, nota da redação=4, esclarecimento=2, uma versão anterior, erramos, correcção",
      .notice:
        "este artigo, este texto, esta reportagem, esta notícia, traduzido, tradução, aviso, nota",
      .question: "pergunta, p",
      .answer: "resposta, r",
      .infobox: "em resumo, entenda, quem é, perfil, contexto, pontos-chave, resumo",
      .section:
        "política, economia, desporto, esporte, esportes, cultura, mundo, brasil, portugal, sociedade, ciência, tecnologia, saúde, opinião, educação, ambiente, justiça, futebol, local, mercados, negócios, vida",
      .genre:
        "opinião, editorial, análise, entrevista, reportagem, crónica, crônica, coluna, perfil, crítica, exclusivo, ao vivo, direto",
      .editStatus: "urgente, atualização, retificação, síntese",
      .endMark: "fim",
    ],
    clock: nil,
    quotationMarks: [.high, .guillemets])
}

extension PressPhrases {
  /// The words of Portuguese print.
  package static let portuguese = PressPhrases(
    language: "pt", updated: "Atualizado",
    corrections: [
      .correction: "Correção", .clarification: "Esclarecimento",
      .update: "Atualização", .editorsNote: "Nota da redação",
    ],
    months: [
      "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro",
      "outubro", "novembro", "dezembro",
    ],
    text: TextPhrases(
      by: "Por ", and: " e ", question: "Pergunta", readAlso: "Leia também",
      times: TimePatterns(day: "%0d/%0n/%y"),
      clock: LanguageConventions.portuguese.clock),
    page: PagePhrases(
      times: TimePatterns(
        month: "%m de %y", day: "%d de %m de %y", time: "%D, %0H:%0M", firstDay: "1º"),
      article: "Artigo", created: "Escrito", archived: "Arquivado",
      embargoedUntil: "Sob embargo até", expires: "Disponível até", sources: "Fontes",
      section: "Secção", genre: "Género", topics: "Temas", keywords: "Palavras-chave",
      rights: "Direitos", license: "Licença", acquisition: "Comprar uma licença",
      address: "Endereço",
      principles: "Princípios", publishingPrinciples: "Princípios editoriais",
      correctionsPolicy: "Política de correções", withheld: "Retido: não publicar",
      canceled: "Anulado: não publicar", deskNotes: "Notas à redação, não publicar",
      source: "Fonte",
      table: "Tabela", related: "Leia também", backToText: "Voltar ao texto",
      embeds: [
        .video: "Vídeo", .audio: "Áudio", .post: "Publicação", .map: "Mapa", .chart: "Gráfico",
        .document: "Documento", .other: "Mais",
      ],
      gaps: [
        .advertisement: "Publicidade", .media: "Imagem ou vídeo", .paywall: "Para assinantes",
        .truncation: "O texto interrompe-se aqui",
      ]))
}
