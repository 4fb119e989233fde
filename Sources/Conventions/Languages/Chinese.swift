import BroadsheetCore

extension LanguageConventions {
  /// China, Taiwan, Hong Kong, Singapore; simplified and traditional.
  public static let chinese = LanguageConventions(
    language: "zh",
    functionWords: "的 了 在 是 和 有 不 这 這 为 為 与 與 也 将 將 等 年 对 對 说 說",
    months: ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
    weekdays: "星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期日, 周一, 周二, 周三, 周四, 周五, 周六, 周日",
    words: [
      .clock: "时, 時, 点, 上午, 下午",
      .published: "发布, 發布, 发表, 發表, 发布时间, 發布時間, 时间, 發佈, 刊登",
      .updated: "更新, 最后更新, 最後更新, 更新时间, 更新時間",
      .relativeTime: "前, 今天, 昨天",
      .timeUnit: "分钟, 分鐘, 小时, 小時, 天",
      .bylineLabel: "作者, 记者, 記者, 编辑, 編輯, 责任编辑, 責任編輯, 责编, 撰文, 文, 本报记者, 报道, 報導",
      .contributorRole: """
      编辑=1, 編輯=1, 责任编辑=1, 責任編輯=1, 责编=1, 翻译=2, 翻譯=2, 摄影=3, 攝影=3, 摄=3
      """,
      .jobTitle: "记者, 記者, 编辑, 編輯, 特派员, 主编, 评论员, 通讯员",
      .creditLabel: "图, 圖, 图片, 圖片, 来源, 來源, 图片来源, 摄, 攝, 摄影, 攝影, 图源, 资料图, 照片",
      .captionPointer: "左, 右, 中",
      .readAlso:
        "相关阅读, 相关新闻, 相關新聞, 延伸阅读, 延伸閱讀, 推荐阅读, 推薦閱讀, 更多, 阅读更多, 閱讀更多, 相关报道, 相關報導, 相关专题, 下一篇, 上一篇, 查看更多, 你可能感兴趣",
      .share: "分享, 分享到, 复制链接, 複製連結, 微信, 微博, 转发, 轉發, 分享让更多人看到",
      .comment: "评论, 評論, 留言, 发表评论, 跟帖, 点赞, 讚, 我要评论",
      .account: "登录, 登錄, 登入, 注册, 註冊, 订阅, 訂閱, 会员, 會員",
      .advertisement: "广告, 廣告, 推广, 赞助, 贊助",
      .newsletter: "电子报, 電子報, 通知, 客户端, 下载, 关注, 公众号",
      .navigation: "首页, 首頁, 菜单, 搜索, 搜尋, 返回, 下一页, 上一页, 关闭, 關閉, 打开, 目录, 列表, 返回顶部, 点击, 正文",
      .media: "视频, 視頻, 音频, 播放, 收听, 直播, 影片, 图集",
      .tool: "打印, 列印, 收藏, 保存, 字体, 字號, 字号, 大中小, 纠错",
      .follow: "关注, 關注, 追蹤",
      .ranking: "热门, 熱門, 排行, 最新, 热点, 头条, 頭條, 排行榜, 热门新闻, 最新消息, 要闻",
      .topics: "标签, 標籤, 关键词, 關鍵字, 话题, 专题",
      .rights: "版权所有, 版權所有, 转载, 轉載, 未经授权, 未经允许, 版权声明",
      .consent: "隐私, 隱私, 同意",
      .contact: "联系, 聯絡, 电话, 電話, 举报",
      .removedMedia: "外部内容",
      .paywall: "订阅后阅读全文, 仅限订阅用户, 登录后继续阅读",
      .correction: "更正, 勘误, 编者按=4, 編按=4",
      .notice: "本文, 原标题, 声明, 免责声明, 原文",
      .section:
        "政治, 经济, 經濟, 社会, 社會, 国际, 國際, 体育, 體育, 文化, 科技, 财经, 財經, 娱乐, 娛樂, 健康, 评论, 观点, 教育, 军事, 国内, 地方, 生活",
      .genre: "社论, 社論, 评论, 專訪, 专访, 快讯, 快訊, 分析, 独家, 獨家",
    ],
    clock: PressClock(standardOffset: 480, summerTime: .none), order: .yearFirst,
    quotationMarks: [.high, .corner, .whiteCorner])
}

extension PressPhrases {
  /// The words of Chinese print.
  package static let chinese = PressPhrases(
    language: "zh", updated: "更新",
    corrections: [
      .correction: "更正", .clarification: "说明",
      .update: "补充", .editorsNote: "编者按",
    ],
    text: TextPhrases(
      by: "记者 ", and: "、", question: "问", readAlso: "相关阅读", colon: "：",
      times: TimePatterns(day: "%y年%n月%d日"),
      beforeTime: " ", clock: LanguageConventions.chinese.clock),
    page: PagePhrases(
      times: TimePatterns(month: "%y年%n月", day: "%y年%n月%d日", time: "%D %0H:%0M"),
      article: "文章", created: "撰写", archived: "存档", embargoedUntil: "解禁时间",
      expires: "有效期至", sources: "来源", section: "版面", genre: "体裁", topics: "主题", keywords: "关键词",
      rights: "版权", license: "许可", acquisition: "购买许可", address: "网址", principles: "原则",
      publishingPrinciples: "编辑准则", correctionsPolicy: "更正政策", withheld: "暂扣：不得发布",
      canceled: "已撤销：不得发布", deskNotes: "编辑部备注，不得发布", source: "来源", table: "表格", related: "相关报道",
      backToText: "返回正文",
      embeds: [
        .video: "视频", .audio: "音频", .post: "帖子", .map: "地图", .chart: "图表", .document: "文件",
        .other: "更多",
      ],
      gaps: [
        .advertisement: "广告", .media: "图片或视频", .paywall: "仅限订阅者", .truncation: "正文到此中断",
      ]))
}
