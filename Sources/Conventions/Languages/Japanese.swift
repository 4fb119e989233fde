import BroadsheetCore

extension LanguageConventions {
  /// Japan.
  ///
  /// Words are told from their neighbours by script and by looking at beginnings and ends of a line.
  public static let japanese = LanguageConventions(
    language: "ja",
    functionWords: "は が の を に へ と で も から まで です ます した する ない ある いる この その",
    months: ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
    weekdays: "月曜日, 火曜日, 水曜日, 木曜日, 金曜日, 土曜日, 日曜日, 月曜, 火曜, 水曜, 木曜, 金曜, 土曜, 日曜",
    words: [
      .clock: "時, 午前, 午後",
      .published: "公開, 掲載, 配信, 公開日, 投稿日, 投稿, 発行",
      .updated: "更新, 最終更新, 更新日",
      .relativeTime: "前, 今日, 昨日",
      .timeUnit: "分, 時間, 日",
      .bylineLabel: "文, 取材, 執筆, 編集, 著者, 記者, 筆者",
      .contributorRole: """
      編集=1, 訳=2, 翻訳=2, 翻訳者=2, 写真=3, 撮影=3
      """,
      .jobTitle: "記者, 編集委員, 特派員, 編集者, 論説委員, 編集長",
      .creditLabel: "写真, 撮影, 提供, 出典, 画像, 撮影日",
      .captionPointer: "左, 右, 中央",
      .readAlso:
        "関連記事, あわせて読みたい, 関連ニュース, 続きを読む, こちらも, おすすめ, おすすめ記事, 関連, 関連リンク, 関連情報, もっと見る, 詳しく読む, 次の記事, 前の記事",
      .share: "シェア, 共有, リンクをコピー, メール, ツイート, メールで送る, シェアする, プレゼント",
      .comment: "コメント, コメントする, コメントを書く, 意見, 投稿する",
      .account: "ログイン, 会員登録, 有料会員, 会員限定, 有料記事, 無料, 購読, 申し込み, この記事は有料, 残り, 会員, 無料会員, 登録, 新規登録, 有料",
      .advertisement: "広告, スポンサー, PR",
      .newsletter: "メールマガジン, ニュースレター, メルマガ, 通知, アプリ",
      .navigation:
        "ホーム, トップ, メニュー, 検索, 戻る, 次へ, 前へ, 閉じる, 開く, 一覧, 目次, ページトップ, 拡大, 拡大する, 一覧を見る, 続きを見る, 画像を拡大する",
      .media: "動画, 音声, 再生, 聞く, 読み上げ, 写真特集",
      .tool: "印刷, 保存, 文字サイズ, ブックマーク, スクラップ, 保存する, 翻訳",
      .follow: "フォロー, フォローする",
      .ranking: "ランキング, アクセスランキング, 人気記事, 新着, 最新, 注目, 新着記事, 最新記事, 速報, 人気, 注目の",
      .topics: "キーワード, 関連キーワード, タグ, 関連タグ, トピック, トピックス, テーマ",
      .rights: "無断転載, 禁じます, 著作権, 無断転載を禁じます, 無断複製, Copyright",
      .consent: "クッキー, プライバシー, 個人情報, 同意",
      .contact: "お問い合わせ, 問い合わせ, 連絡先",
      .removedMedia: "外部コンテンツ",
      .paywall: "この記事は有料会員, 有料会員限定, 会員限定",
      .correction: "訂正, おわび, お詫び, 訂正して",
      .notice: "この記事は, 本記事は, この記事",
      .section: "政治, 経済, 社会, 国際, スポーツ, 文化, 科学, 地域, 教育, 芸能, 暮らし, ビジネス, 社説, オピニオン, ライフ, 金融, 株式",
      .genre: "社説, 解説, コラム, インタビュー, 独自, 速報, 分析",
      .question: "問い, 質問",
      .answer: "答え, 回答",
    ],
    clock: PressClock(standardOffset: 540, summerTime: .none), order: .yearFirst,
    quotationMarks: [.corner, .whiteCorner])
}

extension PressPhrases {
  /// The words of Japanese print.
  package static let japanese = PressPhrases(
    language: "ja", updated: "更新",
    corrections: [
      .correction: "訂正", .clarification: "補足",
      .update: "追記", .editorsNote: "編集部より",
    ],
    text: TextPhrases(
      by: "記者・", and: "、", question: "質問", readAlso: "関連記事", colon: "：",
      times: TimePatterns(day: "%y年%n月%d日"),
      beforeTime: " ", clock: LanguageConventions.japanese.clock),
    page: PagePhrases(
      times: TimePatterns(month: "%y年%n月", day: "%y年%n月%d日", time: "%D %0H:%0M"),
      article: "記事", created: "執筆", archived: "保存", embargoedUntil: "解禁",
      expires: "掲載期限", sources: "出典", section: "面", genre: "種類", topics: "テーマ", keywords: "キーワード",
      rights: "権利", license: "ライセンス", acquisition: "ライセンスの購入", address: "アドレス", principles: "方針",
      publishingPrinciples: "編集方針", correctionsPolicy: "訂正の方針", withheld: "保留：公開不可",
      canceled: "取り消し：公開不可", deskNotes: "編集部への連絡（公開不可）", source: "出典", table: "表", related: "関連記事",
      backToText: "本文に戻る",
      embeds: [
        .video: "動画", .audio: "音声", .post: "投稿", .map: "地図", .chart: "グラフ", .document: "文書",
        .other: "その他",
      ],
      gaps: [
        .advertisement: "広告", .media: "画像・動画", .paywall: "有料会員限定", .truncation: "本文はここで途切れています",
      ]))
}
