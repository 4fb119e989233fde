import BroadsheetCore

extension LanguageConventions {
  /// Spain; the press of Latin America by its words, not by its clock.
  public static let spanish = LanguageConventions(
    language: "es",
    functionWords: """
      de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí \
      porque esta entre cuando muy sin sobre también ha hasta hay donde desde todo ser son era fue
      """,
    months: [
      "enero, ene", "febrero, feb", "marzo, mar", "abril, abr", "mayo, may", "junio, jun",
      "julio, jul", "agosto, ago", "septiembre, setiembre, sep, sept", "octubre, oct",
      "noviembre, nov", "diciembre, dic",
    ],
    weekdays:
      "lunes, martes, miércoles, jueves, viernes, sábado, domingo, lun, mié, jue, vie, sáb, dom",
    words: [
      .clock: "h, horas, a las, hora",
      .published: "publicado, publicada, creado, fecha, publicado el, creada",
      .updated:
        "actualizado, actualizada, actualización, última actualización, modificado, actualizado a las, actualizado el, act",
      .relativeTime: "hace, hoy, ayer",
      .timeUnit: "minutos, minuto, horas, hora, días, día, semanas, meses, años, min",
      .readingTime: "minutos de lectura, min de lectura, tiempo de lectura, lectura, min lectura",
      .bylineStarter:
        "por, de, texto de, texto, escrito por, una entrevista de, entrevista de, crónica de",
      .bylineLabel: "autor, autora, autores, redacción, texto, redactor, redactora, firma",
      .contributorRole: """
      editado por=1, traducción=2, traducción de=2, traducido por=2, fotos=3, fotografía=3, fotografías=3, \
      ilustración=4, ilustraciones=4, vídeo=5
      """,
      .nameJoiner: "y, e",
      .nameParticle: "de, del, la, las, los, y, van, von, da, dos, al, el",
      .jobTitle:
        "corresponsal, enviado especial, enviada especial, enviados especiales, redactor, redactora, periodista, redactor jefe, columnista, director, directora, jefe, jefa, editor, editora, colaborador, colaboradora, redactores, corresponsales, enviado, enviada, especial",
      .withSource: "con, agencias, y agencias, con agencias, para",
      .creditLabel:
        "foto, fotos, fotografía, imagen, fuente, crédito, créditos, ilustración, infografía, vídeo, gráfico, captura, cedida, archivo",
      .captionLabel: "pie de foto, leyenda",
      .captionPointer:
        "a la izquierda, a la derecha, en el centro, en la imagen, izquierda, derecha, archivo, imagen de archivo, foto de archivo, durante",
      .readAlso: """
      lee también, leer más, lea también, te puede interesar, más información, noticias relacionadas, artículos relacionados, también te puede interesar, \
      le puede interesar, relacionado, relacionados, relacionadas, ver más, más sobre, más en, más noticias, sigue leyendo, además, artículo siguiente, noticia relacionada, \
      puede interesarte, no te pierdas, recomendado, recomendados, otras noticias, seguir leyendo, te recomendamos, ver también, siguiente noticia, más de
      """,
      .share:
        "compartir, comparte, copiar enlace, enlace copiado, enviar, compartir en, compartir en facebook, enviar por email, correo, correo electrónico, email, whatsapp, regalar, regala",
      .comment:
        "comentarios, comentario, comentar, ver comentarios, deja tu comentario, opina, opinar, responder, únete a la conversación, normas, participa, reportar un error, reportar error, debate",
      .account:
        "iniciar sesión, inicia sesión, regístrate, registrarse, suscríbete, suscribirse, suscripción, suscriptores, suscriptor, mi cuenta, hazte socio, hazte, socio, socia, socios, premium, ya eres, prueba, gratis, accede, crear cuenta, apóyanos, dona, newsletters, exclusivo para, para seguir leyendo, ya soy suscriptor",
      .advertisement:
        "publicidad, anuncio, patrocinado, contenido patrocinado, promoción, ofertas, comprar, descuento, contenido de marca",
      .newsletter:
        "newsletter, boletín, boletines, recibe, apúntate, alertas, notificaciones, nuestra app, canal de whatsapp, google news, tu correo, correo electrónico, podcast, síguenos",
      .navigation:
        "inicio, portada, menú, buscar, volver, ir al contenido, siguiente, anterior, cerrar, abrir, ver más, mostrar, mostrar más, ver todo, ampliar, secciones, mapa web, índice, arriba, ver, todas, todo",
      .media:
        "escuchar, escucha, escuchar artículo, reproducir, vídeo, vídeos, video, audio, galería, en directo, en vivo, directo, descargar, transcripción, cargando, ver vídeo",
      .tool:
        "imprimir, guardar, favoritos, tamaño de letra, pdf, guardar artículo, leer más tarde, traducir, ajustes",
      .follow:
        "seguir, seguir en, síguenos, sigue, ver biografía, ver todos los artículos, más artículos, ver perfil",
      .ranking:
        "lo más leído, lo más visto, lo más, últimas noticias, lo último, más leídas, más leídos, tendencias, última hora, destacados, titulares, te interesa, lo más comentado",
      .topics:
        "temas, etiquetas, tags, archivado en, más información sobre, categorías, sobre la firma, secciones",
      .rights:
        "todos los derechos reservados, derechos reservados, derechos, aviso legal, reproducción, términos, condiciones, copyright",
      .consent:
        "cookies, privacidad, datos personales, consentimiento, aceptar, política de privacidad, rechazar, configurar",
      .contact: "contacto, teléfono, correo, contactar, contáctanos",
      .removedMedia: """
      contenido externo, este contenido no está disponible, para ver este contenido, contenido \
      bloqueado
      """,
      .paywall: """
      contenido exclusivo para suscriptores, exclusivo para suscriptores, solo para \
      suscriptores, suscríbete para seguir leyendo, para seguir leyendo, sigue leyendo con, este \
      artículo es exclusivo para, regístrate para seguir leyendo
      """,
      .correction:
        "corrección, fe de errores, fe de erratas, rectificación, nota de la redacción=4, aclaración=2, una versión anterior, este artículo ha sido",
      .notice:
        "este artículo, este texto, esta noticia, esta entrevista, traducido, traducción, aviso, nota",
      .question: "pregunta, p",
      .answer: "respuesta, r",
      .infobox:
        "claves, en contexto, las claves, en resumen, quién es, datos, perfil, contexto, lo esencial, en breve",
      .section:
        "política, economía, deportes, cultura, internacional, nacional, sociedad, ciencia, tecnología, salud, opinión, mundo, españa, televisión, gente, educación, medio ambiente, justicia, sucesos, fútbol, local, madrid, empresas, vivienda, viajes, moda",
      .genre:
        "opinión, editorial, análisis, entrevista, reportaje, crónica, columna, tribuna, perfil, crítica, exclusiva, directo, en directo, última hora",
      .editStatus: "urgente, alerta, ampliación, resumen, rectificación, adelanto, comunicado",
      .endMark: "fin",
    ],
    clock: .centralEurope,
    quotationMarks: [.guillemets, .high])
}

extension PressPhrases {
  /// The words of Spanish print.
  package static let spanish = PressPhrases(
    language: "es", updated: "Actualizado",
    corrections: [
      .correction: "Fe de errores", .clarification: "Aclaración",
      .update: "Actualización", .editorsNote: "Nota de la redacción",
    ],
    months: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre",
    ],
    text: TextPhrases(
      by: "Por ", and: " y ", question: "Pregunta", readAlso: "Lea también",
      times: TimePatterns(day: "%0d/%0n/%y"),
      clock: LanguageConventions.spanish.clock),
    page: PagePhrases(
      times: TimePatterns(month: "%m de %y", day: "%d de %m de %y", time: "%D, %0H:%0M"),
      article: "Artículo", created: "Redactado", archived: "Archivado",
      embargoedUntil: "Embargado hasta", expires: "Disponible hasta", sources: "Fuentes",
      section: "Sección", genre: "Género", topics: "Temas", keywords: "Palabras clave",
      rights: "Derechos", license: "Licencia", acquisition: "Comprar una licencia",
      address: "Dirección", principles: "Principios",
      publishingPrinciples: "Principios editoriales",
      correctionsPolicy: "Política de correcciones",
      withheld: "Retenido: no publicar", canceled: "Anulado: no publicar",
      deskNotes: "Notas a la redacción, no publicar",
      source: "Fuente", table: "Tabla", related: "Más información", backToText: "Volver al texto",
      embeds: [
        .video: "Vídeo", .audio: "Audio", .post: "Publicación", .map: "Mapa", .chart: "Gráfico",
        .document: "Documento", .other: "Más",
      ],
      gaps: [
        .advertisement: "Publicidad", .media: "Imagen o vídeo",
        .paywall: "Para suscriptores", .truncation: "El texto se interrumpe aquí",
      ]))
}
