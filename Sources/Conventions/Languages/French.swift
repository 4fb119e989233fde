import BroadsheetCore

extension LanguageConventions {
  /// France, Belgium, French-speaking Switzerland; Quebec by its words, not by its clock.
  public static let french = LanguageConventions(
    language: "fr",
    functionWords: """
      le la les de des du et en un une est que qui dans pour sur pas par au aux avec ce il elle ne se son \
      sa ses plus sont mais ont été cette leur à ou nous vous même aussi selon d'un d'une
      """,
    months: [
      "janvier, janv", "février, févr, fév", "mars", "avril, avr", "mai", "juin", "juillet, juil",
      "août", "septembre, sept", "octobre, oct", "novembre, nov", "décembre, déc",
    ],
    weekdays: "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche",
    words: [
      .clock: "à, h, heures, heure",
      .published: "publié, publiée, publié le, paru, mis en ligne, créé, posté",
      .updated: "mis à jour, mise à jour, modifié, actualisé, mis à jour le, modifié le",
      .relativeTime: "il y a, aujourd'hui, hier",
      .timeUnit: "minutes, minute, heures, heure, jours, jour, semaines, mois, ans, min",
      .readingTime: "temps de lecture, min de lecture, minutes de lecture, lecture",
      .bylineStarter:
        "par, propos recueillis par, un texte de, texte de, texte, récit de, analyse de, chronique de, reportage de",
      .bylineLabel: "auteur, auteurs, autrice, rédaction, la rédaction, texte",
      .contributorRole: """
      édité par=1, relu par=1, traduction=2, traduit par=2, traduit de l'anglais par=2, photos=3, photo=3, \
      illustration=4, illustrations=4, vidéo=5
      """,
      .nameJoiner: "et",
      .nameParticle: "de, du, des, la, le, van, von, el, al, ben, d",
      .jobTitle: """
      journaliste, correspondant, correspondante, envoyé spécial, envoyée spéciale, rédacteur, rédactrice, \
      rédacteur en chef, grand reporter, reporter, chroniqueur, chroniqueuse, éditorialiste, chef, spécial, photographe
      """,
      .withSource: "avec, pour, avec agences, avec agence",
      .creditLabel:
        "photo, crédit, crédits, image, photographie, source, crédit photo, photo d'illustration, illustration, infographie, dessin, capture d'écran, archives, photo d'archives",
      .captionLabel: "légende, légende de l'image",
      .captionPointer:
        "à gauche, à droite, au centre, ici, photo d'illustration, image d'illustration, archives, sur cette photo, gauche, droite",
      .readAlso: """
      lire aussi, à lire aussi, lire également, à lire, lire la suite, voir aussi, sur le même sujet, sur le même thème, pour aller plus loin, \
      articles liés, articles similaires, à voir aussi, en savoir plus, plus d'articles, nos articles, lire, \
      vous aimerez aussi, à ne pas manquer, dans la même rubrique, contenus associés, article suivant, article précédent, notre dossier, \
      recommandé, à découvrir, l'article complet, à écouter
      """,
      .share:
        "partager, partagez, copier le lien, lien copié, envoyer, partager sur, partager l'article, envoyer par e-mail, email, e-mail, offrir cet article, offrir, imprimer",
      .comment:
        "commentaires, commentaire, commenter, réagir, réactions, lire les commentaires, ajouter un commentaire, répondre, votre avis, débat, signaler",
      .account: """
      se connecter, connexion, connectez-vous, s'inscrire, inscription, abonnez-vous, s'abonner, abonnement, abonné, abonnés, \
      réservé aux abonnés, article réservé, mon compte, offre, essai gratuit, déjà abonné, je m'abonne, créer un compte, soutenez, faire un don, profitez, débloquer
      """,
      .advertisement:
        "publicité, annonce, sponsorisé, contenu sponsorisé, partenaire, la suite après la publicité, la suite après cette publicité, promotion, bons plans, acheter",
      .newsletter:
        "newsletter, newsletters, recevez, infolettre, inscrivez-vous, notre application, alertes, lettre d'information, chaîne whatsapp, google actualités, votre e-mail, adresse e-mail, podcast",
      .navigation:
        "accueil, menu, rechercher, recherche, retour, haut de page, sommaire, suivant, précédent, fermer, ouvrir, voir plus, afficher, plan du site, contenu principal, agrandir, plein écran, voir tout, voir, aller au contenu",
      .media:
        "écouter, écouter l'article, lecture, regarder, vidéo, vidéos, audio, diaporama, en direct, lecteur, chargement, sous-titres, télécharger",
      .tool:
        "imprimer, enregistrer, sauvegarder, ajouter aux favoris, favoris, taille du texte, pdf, lire plus tard, mes favoris, réglages",
      .follow:
        "suivre, suivez-nous, suivez, tous ses articles, voir tous les articles, suivre cet auteur",
      .ranking:
        "les plus lus, le plus lu, à la une, dernières actualités, en continu, populaires, tendances, dernières nouvelles, fil info, dernière minute, les plus populaires, l'essentiel, top",
      .topics:
        "thèmes, sujets, mots-clés, tags, étiquettes, thématiques, sur ce sujet, rubrique, rubriques, catégories",
      .rights:
        "tous droits réservés, droits, copyright, mentions légales, reproduction interdite, conditions générales, cgu",
      .consent:
        "cookies, confidentialité, données personnelles, consentement, accepter, refuser, paramétrer, politique de confidentialité",
      .contact: "contact, contacts, téléphone, tél, courriel, contactez-nous, contact presse",
      .removedMedia: """
      contenu externe, contenu bloqué, ce contenu a été bloqué, ce contenu est bloqué, pour \
      afficher ce contenu, pour visualiser ce contenu, cette vidéo est bloquée
      """,
      .paywall: """
      article réservé aux abonnés, contenu réservé aux abonnés, réservé aux abonnés, la suite \
      est réservée aux, il vous reste, cet article est réservé aux, pour lire la suite, lire la \
      suite avec, abonnez-vous pour lire la, la suite après
      """,
      .correction:
        "correction, rectificatif, précision=2, erratum, note de la rédaction=4, une version précédente, ndlr=4, mise au point=2, cet article a été modifié=3",
      .notice:
        "cet article, ce texte, cette interview, article publié, article original, traduit, avertissement, traduction, cette tribune, cet entretien",
      .question: "question",
      .answer: "réponse",
      .infobox:
        "repères, en bref, l'essentiel, ce qu'il faut retenir, en résumé, contexte, chiffres clés, bio express, qui est",
      .section:
        "politique, économie, sport, sports, culture, monde, international, société, sciences, science, santé, tech, environnement, planète, médias, opinions, débats, france, europe, régions, faits divers, justice, éducation, entreprises, finance, marchés, style, musique, cinéma, livres",
      .genre:
        "tribune, éditorial, édito, analyse, entretien, interview, reportage, chronique, enquête, portrait, décryptage, opinion, billet, critique, exclusif, récit, vidéo, direct",
      .editStatus:
        "urgent, lead, papier général, avant-papier, synthèse, rectificatif, annule et remplace, communiqué de presse",
      .endMark: "fin",
    ],
    clock: .centralEurope,
    quotationMarks: [.guillemets, .high])
}

extension PressPhrases {
  /// The words of French print.
  package static let french = PressPhrases(
    language: "fr", updated: "Mis à jour",
    corrections: [
      .correction: "Rectificatif", .clarification: "Précision",
      .update: "Mise à jour", .editorsNote: "Note de la rédaction",
    ],
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ],
    text: TextPhrases(
      by: "Par ", and: " et ", question: "Question", readAlso: "Lire aussi", colon: " : ",
      times: TimePatterns(day: "%0d/%0n/%y"), clock: LanguageConventions.french.clock),
    page: PagePhrases(
      times: TimePatterns(month: "%m %y", day: "%d %m %y", time: "%D à %0H h %0M", firstDay: "1er"),
      article: "Article", created: "Rédigé", archived: "Archivé",
      embargoedUntil: "Sous embargo jusqu’au", expires: "Disponible jusqu’au", sources: "Sources",
      section: "Rubrique", genre: "Genre", topics: "Thèmes", keywords: "Mots-clés",
      rights: "Droits",
      license: "Licence", acquisition: "Acheter une licence", address: "Adresse",
      principles: "Principes", publishingPrinciples: "Principes éditoriaux",
      correctionsPolicy: "Politique de correction",
      withheld: "Retenu : ne pas publier", canceled: "Annulé : ne pas publier",
      deskNotes: "Notes à la rédaction, ne pas publier",
      source: "Source", table: "Tableau", related: "À lire aussi", backToText: "Retour au texte",
      embeds: [
        .video: "Vidéo", .audio: "Audio", .post: "Publication", .map: "Carte", .chart: "Graphique",
        .document: "Document", .other: "Voir aussi",
      ],
      gaps: [
        .advertisement: "Publicité", .media: "Image ou vidéo", .paywall: "Réservé aux abonnés",
        .truncation: "Le texte s’interrompt ici",
      ]))
}
