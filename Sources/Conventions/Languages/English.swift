import BroadsheetCore

extension LanguageConventions {
  /// The English-language press of all countries; no clock, since their zones differ.
  public static let english = LanguageConventions(
    language: "en",
    functionWords: """
      the of and to in is that for it was with as his he be by on not this are at from or have had they \
      which you were her she their been has would there what will who more than said its but we can
      """,
    months: [
      "january, jan", "february, feb", "march, mar", "april, apr", "may", "june, jun", "july, jul",
      "august, aug", "september, sep, sept", "october, oct", "november, nov", "december, dec",
    ],
    weekdays: """
      monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, \
      thurs, fri, sat, sun
      """,
    words: [
      .clock: "at, hrs, hours, o'clock",
      .halfDay: "am=1, pm=2, a.m=1, p.m=2, noon=2, midnight=1",
      .published:
        "published, posted, first published, created, issued, date, publication date, originally published, uploaded, added",
      .updated:
        "updated, last updated, update, modified, last modified, edited, revised, updated by",
      .relativeTime: "ago, today, yesterday, just now",
      .timeUnit: """
      minutes, minute, mins, min, hours, hour, hrs, hr, days, day, weeks, week, months, years, year, seconds, month
      """,
      .readingTime:
        "minute read, min read, minutes read, reading time, mins read, read time, minute reading, estimated reading time, minutes to read",
      .bylineStarter: """
      by, written by, story by, analysis by, opinion by, words by, as told to, text by, reported by, \
      reporting by, interview by, from, an opinion piece by, commentary by, review by, contributed by, article by, \
      posted by, published by, submitted by, post by, guest post by, column by
      """,
      .bylineLabel:
        "author, authors, editor, reporter, writer, contributors, contributor, text, words, story, editing, reporting",
      .contributorRole: """
      edited by=1, updated by=1, editing=1, editing by=1, editor=1, reviewed by=1, medically reviewed by=1, expert reviewer=1, \
      fact-checked by=1, fact checked by=1, translated by=2, translation=2, translation by=2, photos=3, photo=3, \
      photo by=3, photographs=3, photography=3, pictures=3, illustration=4, illustration by=4, illustrations=4, \
      illustrated by=4, graphics=4, video by=5, filmed by=5, additional reporting=6, additional reporting by=6, \
      contributions from=6
      """,
      .nameJoiner: "and, &",
      .nameParticle:
        "van, von, de, der, den, la, le, di, da, del, al, el, bin, bint, ibn, ter, dos, du, mac, y, o, st",
      .jobTitle: """
      correspondent, reporter, editor, writer, journalist, columnist, staff, contributor, chief, senior, \
      political, deputy, associate, assistant, managing, producer, analyst, photographer, critic, fellow, \
      special, freelance, staffer, editor-in-chief, professor, director, bureau, health, digital, lecturer, researcher, \
      technology, business, sports, national, foreign, economics, science, environment, education, crime, diplomatic, \
      manager, founder, co-founder, ceo, developer, engineer, specialist, strategist, consultant, coordinator, \
      reviewer, dietitian, attorney, advisor
      """,
      .withSource: "with, for, and agencies, with agencies, special to, in",
      .creditLabel: """
      photo, photos, photograph, photography, picture, pictures, image, images, credit, source, sources, photo credit, \
      image credit, photo by, picture by, photograph by, illustration, illustration by, graphic, video by, \
      courtesy, courtesy of, copyright, pic, supplied, file photo, file picture, file image, handout, screengrab, \
      image source, photo illustration, photo courtesy of, screenshot, composite, artwork, getty images, via
      """,
      .captionLabel:
        "image caption, caption, photo caption, figure, fig, media caption, picture caption, media caption",
      .captionPointer: """
      left, right, centre, center, pictured, above, below, from left, in this photo, in this image, \
      file photo, seen here, shown, undated, this photo, this image, this picture, top, bottom, in this file photo, second from
      """,
      .readAlso: """
      read more, read also, also read, related, related stories, related articles, related content, related news, \
      related topics, read next, more from, more on, more on this, more on this story, more like this, more stories, \
      more news, see also, recommended, recommended for you, you may also like, you might also like, \
      you may like, suggested, further reading, continue reading, next article, previous article, next story, \
      more in, more to read, up next, don't miss, editors' picks, editor's picks, elsewhere, \
      listen to, watch, in other news, also see, must read, must reads, related coverage, view more, see more, find out more, \
      learn more, full story, read the full, click here, keep reading, dig deeper, go deeper, deeper, read original, \
      more about, related links, from our, around the web, promoted stories, in case you missed it, what to read next, you may also be interested in
      """,
      .share: """
      share, share this, share on, share article, copy link, link copied, email, email this, tweet, share via, \
      share on facebook, share on twitter, share on whatsapp, share this article, share this story, send, \
      copy, post, share with, open in, share by, opens in new window, opens in, forward, pin, gift, gift article, shares, e-mail
      """,
      .comment: """
      comment, comments, leave a comment, join the conversation, join the discussion, view comments, \
      have your say, reply, post a comment, comments are closed, show comments, your email address, discussion, \
      add a comment, leave a reply, letters to the editor, feedback, report a typo, report an error, \
      view all comments, read comments, was this article, let us know, what do you think, responses, required fields, \
      thank you for, please keep, like, likes, rate, vote, poll, conversation, community guidelines
      """,
      .account: """
      log in, login, sign in, sign up, subscribe, subscriber, subscribers, subscription, subscriptions, register, \
      account, create an account, create account, member, members, membership, become a member, free trial, \
      start your, try for, donate, support us, support our, already a subscriber, subscriber only, \
      exclusive to subscribers, unlimited access, get access, access, premium, don't have an account, sign out, my account, \
      enjoy, unlock, per month, cancel anytime, subscriber exclusive, contribute, make a donation, password, profile, paywall, \
      for subscribers, subscribe now, e-paper, epaper, manage, already have, become a, free account
      """,
      .advertisement: """
      advertisement, advertisements, advertising, ad, ads, sponsored, sponsored content, promoted, paid content, \
      story continues below, article continues below, continues below, remove ads, affiliate, affiliate links, commission, \
      partner content, promotion, shop, shop now, buy now, deal, deals, buy, this advertisement, coupon, coupons, promo, \
      story continues after, article continues after, remaining, skip ad, ad feedback, shopping, earn a commission
      """,
      .newsletter: """
      newsletter, newsletters, sign up for, get the latest, daily briefing, our newsletter, in your inbox, your inbox, \
      breaking news alerts, alerts, notifications, app, download the app, our app, whatsapp channel, rss, \
      email address, unsubscribe, delivered, email newsletter, get our, by email, stay up to date, stay informed, podcast, podcasts, \
      google news, telegram channel, push notifications, morning briefing, top stories
      """,
      .navigation: """
      home, homepage, menu, search, back, back to top, skip to, skip to content, main content, table of contents, \
      contents, next, previous, prev, close, open, expand, collapse, show more, load more, view all, see all, \
      hide, toggle, jump to, breadcrumb, breadcrumbs, sections, view gallery, gallery, slideshow, enlarge, full screen, \
      fullscreen, show all, read less, show less, ok, cancel, submit, advanced search, topics, more, all, go to, go back, \
      breadcrumb trail, article content, trail links, view image in fullscreen, open image in gallery, enlarge image, tap, swipe, click, select, hide caption, toggle caption, view, site map, sitemap
      """,
      .media: """
      listen, listen to this article, play, watch, video, videos, audio, pause, mute, unmute, play video, transcript, live, \
      watch live, player, volume, subtitles, captions, embed, embedded, playback, autoplay, download, \
      duration, loading, javascript, browser, not supported, watch now, listen now, play now, now playing, stream, browser does not
      """,
      .tool: """
      print, save, bookmark, bookmarks, copy, text size, font size, pdf, reading list, read later, favourites, favorites, \
      saved, add to, print this, preferences, settings, save article, save this article, speed read, summary, summarize, translate, \
      dark mode, larger, smaller, article tools, cite, citation, reprints, permissions, add as preferred source
      """,
      .follow: """
      follow, follow us, following, follow topic, see all stories by, view profile, view bio, all articles by, \
      more by, contact the author, author page, more articles by, all posts, view author, follow on, \
      get alerts, author archive, see full bio, about the author, email the author, contact
      """,
      .ranking: """
      most read, most popular, trending, trending now, popular, latest, latest news, top stories, latest stories, \
      headlines, most viewed, breaking news, most shared, most commented, what's new, just in, breaking, \
      latest from, latest headlines, top news, popular now, news in pictures, hot topics, hot, today's, featured
      """,
      .topics:
        "topics, tags, tag, topic, keywords, categories, category, filed under, in this article, people, places, tagged, explore more, subjects, labels, related topics, read more about, more about",
      .rights: """
      all rights reserved, copyright, terms, terms of use, terms of service, privacy policy, \
      may not be published, may not be reproduced, reprint, license, licence, licensed, creative commons, republish, \
      our standards, trust principles, licensing rights, purchase licensing, syndication, redistributed, rewritten or redistributed
      """,
      .consent: """
      cookies, cookie, privacy, privacy policy, consent, accept, personal data, third party, third-party, \
      data protection, your privacy, manage preferences, gdpr, allow and continue
      """,
      .contact:
        "contact, contact us, phone, tel, fax, email us, call, media contact, press contact, inquiries, visit, contacts, contact details, for more information, for further information",
      .removedMedia: """
      external content, recommended external content, this content is not available, this \
      content is hosted by, to see this content, to view this content, to watch this video, we \
      need your permission to, this embed is not available, allow content from, please enable \
      cookies to
      """,
      .paywall: """
      subscribe to continue, subscribe to read, subscribe to keep reading, to continue reading, \
      continue reading with, continue reading your article with, this article is for \
      subscribers, this story is for subscribers, this content is for subscribers, this article \
      is exclusive to, you have reached your limit, already a subscriber, to read the full \
      story, to read the full article, read the full story, sign in to continue, register to \
      continue, keep reading with
      """,
      .correction: """
      correction, corrections, clarification=2, editor's note=4, editors' note=4, this article has been corrected, \
      an earlier version, this story has been corrected, an earlier version of this, a previous version, erratum, \
      this article has been updated=3, this story has been updated=3, this article was amended, this article was updated=3
      """,
      .notice: """
      this article, this story, this piece, this post, this content, this interview, this report, this is a, \
      originally published, first appeared, republished, translated, disclaimer, note, about the, \
      reporting by, editing by, additional reporting, additional reporting by, writing by, this page, the views, \
      opinions expressed, views expressed, produced by, compiled by, with files from, generated, automatically, contributed to this report, \
      with additional reporting, disclosure
      """,
      .question: "q, question, interviewer",
      .answer: "a, answer",
      .infobox:
        "background, about, at a glance, key points, key takeaways, in brief, fact box, what we know, summary, explained, highlights, why it matters, the basics, key facts, what to know, essentials, in this story",
      .section: """
      politics, business, sport, sports, culture, world, national, local, science, technology, tech, health, opinion, \
      arts, entertainment, lifestyle, travel, environment, economy, education, news, international, society, \
      money, markets, style, food, books, film, music, football, crime, weather, life, media, property, law, asia, africa, europe, \
      us, uk, canada, australia, energy, climate, community, features, investing, finance
      """,
      .genre: """
      opinion, analysis, commentary, interview, review, column, editorial, exclusive, feature, live, explainer, \
      fact check, breaking, profile, obituary, letters, letter, essay, perspective, comment, guest, investigation, blog, news analysis, \
      press release, media release, watch, q&a, special report
      """,
      .editStatus: """
      lead, 1st lead, 2nd lead, 3rd lead, 4th lead, 5th lead, refile, correction, update, urgent, alert, newsalert, writethru, \
      1st ld-writethru, advisory, embargoed, hold for release, roundup, 1st net, 2nd net, 3rd net, corrected, repeat, wrapup, kill, \
      bulletin, flash, recasts, eds, new, media release, press release, for immediate release, news release
      """,
      .deskNote: """
      eds, editors, dpa notebook, notebook, note to editors, note to editor, notes to editors, editorial contacts, not for publication, \
      not intended for publication, information is not, internet links, reporting by, editing by, ap photo, ap photos, ap video, contacts, \
      media contact, media contacts, contact
      """,
      .endMark: "ends, end, reuter, -30-, more, ###, source",
    ],
    clock: nil,
    quotationMarks: [.high])
}

extension PressPhrases {
  /// The words of British print.
  package static let english = PressPhrases(
    language: "en", updated: "Updated",
    corrections: [
      .correction: "Correction", .clarification: "Clarification",
      .update: "Update", .editorsNote: "Editor’s note",
    ],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    text: .english, page: .english)

  /// The words of American print: the month before the day, and the clock of twelve hours.
  package static let americanEnglish: PressPhrases = {
    var phrases = english
    phrases.language = "en-us"
    phrases.text?.times.day = "%m %d, %y"
    phrases.page?.times.day = "%m %d, %y"
    phrases.page?.times.time = "%D, %h:%0M %p"
    return phrases
  }()
}

extension TextPhrases {
  /// The words of plain text in English.
  package static let english = TextPhrases(
    by: "By ", and: " and ", question: "Question", readAlso: "Read more",
    times: TimePatterns(day: "%d %m %y"),
    clock: LanguageConventions.english.clock)
}

extension PagePhrases {
  /// The words of a page in English.
  package static let english = PagePhrases(
    times: TimePatterns(month: "%m %y", day: "%d %m %y", time: "%D, %0H:%0M"),
    article: "Article", created: "Written", archived: "Archived",
    embargoedUntil: "Embargoed until", expires: "Available until", sources: "Sources",
    section: "Section", genre: "Genre", topics: "Topics", keywords: "Keywords", rights: "Rights",
    license: "License", acquisition: "Buy a license", address: "Address",
    principles: "Principles", publishingPrinciples: "Publishing principles",
    correctionsPolicy: "Corrections policy",
    withheld: "Withheld: not for publication", canceled: "Canceled: not for publication",
    deskNotes: "Notes to the desk, not for publication",
    source: "Source", table: "Table", related: "Related articles", backToText: "Back to the text",
    embeds: [
      .video: "Video", .audio: "Audio", .post: "Post", .map: "Map", .chart: "Chart",
      .document: "Document", .other: "More",
    ],
    gaps: [
      .advertisement: "Advertisement", .media: "Picture or video", .paywall: "For subscribers",
      .truncation: "The text breaks off",
    ])
}
