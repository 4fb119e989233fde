import BroadsheetCore

extension LanguageConventions {
  /// South Korea.
  public static let korean = LanguageConventions(
    language: "ko",
    functionWords: "이 그 및 등 것 수 있다 했다 한다 밝혔다 말했다 위해 대한 따르면 지난 오는 것으로 있는",
    months: ["1월", "2월", "3월", "4월", "5월", "6월", "7월", "8월", "9월", "10월", "11월", "12월"],
    weekdays: "월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일",
    words: [
      .clock: "시, 오전, 오후",
      .published: "입력, 등록, 작성, 기사입력, 승인, 게재, 발행, 입력시간, 기사등록, 송고",
      .updated: "수정, 업데이트, 최종수정, 기사수정, 최종 수정",
      .relativeTime: "전, 오늘, 어제",
      .timeUnit: "분, 시간, 일",
      .bylineLabel: "글, 작성자, 편집, 취재",
      .contributorRole: """
      편집=1, 번역=2, 사진=3
      """,
      .jobTitle: "기자, 특파원, 편집장, 논설위원, 인턴기자, 선임기자, 앵커, 객원기자, 전문기자, 논설실장",
      .creditLabel: "사진, 출처, 제공, 자료, 그래픽, 사진제공, 자료사진, 사진 제공",
      .captionPointer: "왼쪽, 오른쪽, 가운데",
      .readAlso:
        "관련기사, 관련 기사, 관련뉴스, 함께 보면 좋은 기사, 추천기사, 더보기, 이어서 보기, 다음 기사, 이전 기사, 추천 기사, 관련 뉴스, 더 보기",
      .share: "공유, 공유하기, 링크 복사, 링크복사, 이메일, 주소복사, 카카오톡, 메일, url복사, url 복사",
      .comment: "댓글, 댓글쓰기, 의견, 댓글 쓰기, 댓글보기, 좋아요, 화나요, 슬퍼요, 공감, 추천, 반응",
      .account: "로그인, 회원가입, 구독, 구독하기, 후원, 회원, 유료, 구독자, 가입, 후원하기",
      .advertisement: "광고, 협찬, 광고문의",
      .newsletter: "뉴스레터, 알림, 알림받기, 앱, 채널, 네이버",
      .navigation: "홈, 메뉴, 검색, 이전, 다음, 닫기, 열기, 목록, 전체보기, 맨위로, 본문, 기사 본문, 크게보기, 확대",
      .media: "동영상, 영상, 오디오, 듣기, 재생, 기사 듣기, 음성으로 듣기, 포토",
      .tool: "인쇄, 프린트, 저장, 글자크기, 글씨크기, 스크랩, 폰트, 가, 북마크, 글자 크기, 글씨 크기",
      .follow: "팔로우, 기자 구독",
      .ranking: "많이 본 뉴스, 많이 본 기사, 인기기사, 최신뉴스, 실시간, 랭킹뉴스, 주요뉴스, 속보, 최신기사, 인기 뉴스, 오늘의, 핫이슈",
      .topics: "태그, 키워드, 주제, 이슈, 해시태그",
      .rights: "무단전재, 재배포, 무단 전재, 저작권자, 재배포 금지, 무단전재 및 재배포 금지, 저작권",
      .consent: "쿠키, 개인정보, 동의",
      .contact: "문의, 연락처, 제보, 카톡",
      .removedMedia: "외부 콘텐츠",
      .paywall: "구독자 전용, 유료 회원 전용",
      .correction: "정정, 바로잡습니다, 정정보도, 고침",
      .notice: "이 기사는, 본 기사는",
      .section: "정치, 경제, 사회, 국제, 스포츠, 문화, 과학, 오피니언, 연예, 생활, 산업, 사설, 전국, 지역, 금융, 부동산, 건강, 세계, it",
      .genre: "사설, 칼럼, 인터뷰, 단독, 속보, 해설, 기고, 분석, 르포, 종합",
    ],
    clock: PressClock(standardOffset: 540, summerTime: .none), order: .yearFirst,
    quotationMarks: [.high])
}

extension PressPhrases {
  /// The words of Korean print.
  package static let korean = PressPhrases(
    language: "ko", updated: "수정",
    corrections: [
      .correction: "정정", .clarification: "설명",
      .update: "추가", .editorsNote: "편집자 주",
    ],
    text: TextPhrases(
      by: "기자 ", and: ", ", question: "질문", readAlso: "관련기사",
      times: TimePatterns(day: "%y년 %n월 %d일"), beforeTime: " ",
      clock: LanguageConventions.korean.clock))
}
