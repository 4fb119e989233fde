import BroadsheetCore

extension Phrasebook {
  /// Chinese; the words are those of simplified characters.
  static let chinese = Phrasebook(
    language: "zh",
    times: TimePatterns(
      months: [],
      month: "%y年%n月", day: "%y年%n月%d日", time: "%D %H:%M"),
    article: "文章", updated: "更新", created: "撰写", archived: "存档", embargoedUntil: "解禁时间",
    expires: "有效期至", sources: "来源", section: "版面", genre: "体裁", topics: "主题", keywords: "关键词",
    rights: "版权", license: "许可", acquisition: "购买许可", address: "网址", principles: "原则",
    publishingPrinciples: "编辑准则", correctionsPolicy: "更正政策", withheld: "暂扣：不得发布",
    canceled: "已撤销：不得发布", deskNotes: "编辑部备注，不得发布", source: "来源", table: "表格", related: "相关报道",
    backToText: "返回正文",
    corrections: [
      .correction: "更正", .clarification: "说明", .update: "更新", .editorsNote: "编者按",
    ],
    embeds: [
      .video: "视频", .audio: "音频", .post: "帖子", .map: "地图", .chart: "图表", .document: "文件",
      .other: "更多",
    ],
    gaps: [
      .advertisement: "广告", .media: "图片或视频", .paywall: "仅限订阅者", .truncation: "正文到此中断",
    ])
}
