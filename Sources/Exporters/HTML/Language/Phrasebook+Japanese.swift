import BroadsheetCore

extension Phrasebook {
  /// Japanese.
  static let japanese = Phrasebook(
    language: "ja",
    times: TimePatterns(
      months: [],
      month: "%y年%n月", day: "%y年%n月%d日", time: "%D %H:%M"),
    article: "記事", updated: "更新", created: "執筆", archived: "保存", embargoedUntil: "解禁",
    expires: "掲載期限", sources: "出典", section: "面", genre: "種類", topics: "テーマ", keywords: "キーワード",
    rights: "権利", license: "ライセンス", acquisition: "ライセンスの購入", address: "アドレス", principles: "方針",
    publishingPrinciples: "編集方針", correctionsPolicy: "訂正の方針", withheld: "保留：公開不可",
    canceled: "取り消し：公開不可", deskNotes: "編集部への連絡（公開不可）", source: "出典", table: "表", related: "関連記事",
    backToText: "本文に戻る",
    corrections: [
      .correction: "訂正", .clarification: "補足", .update: "更新", .editorsNote: "編集部注",
    ],
    embeds: [
      .video: "動画", .audio: "音声", .post: "投稿", .map: "地図", .chart: "グラフ", .document: "文書",
      .other: "その他",
    ],
    gaps: [
      .advertisement: "広告", .media: "画像・動画", .paywall: "有料会員限定", .truncation: "本文はここで途切れています",
    ])
}
