// Made by `make train-pages`; not to be edited by hand.

extension BodyModel {
  /// Words of elements' names.
  static let encodedNames = #"""
    aa ab abo about above absolute ac accept access accordion account action actions active ad add
    additional address ads adsbygoogle ae af after ai ajax ak akismet alert align aligncenter
    alignleft alignnone alignright all alt am amp an ancestor anchor and angle animate animated
    animation ap app archive area arrow article articles artikel as aside aspect at attachment
    audio auf author authors auto avatar ba back backdrop background badge banner bar bars base
    basic bb bc bd be before below best between bf bg big billboard bio bl black block blocks blog
    blue body bold bookmark border bottom box boxed br brand branding breadcrumb breadcrumbs break
    breaking btn btns bubble burger business button buttons by byline ca calendar can cancel
    canvas caption card cards caret carousel cart cat categories category cb cc cd ce cell center
    centered cf change channel check checkbox chevron child children circle ck cl class clear
    clearfix click clock close closed cloud cn code col collapse collapsed collection colophon
    color colors cols column columns comment commentform comments community comp compact company
    complementary component consent contact contain container content contentinfo contents control
    controls cookie cookies copy copyright core count counter cover credit credits css cta current
    cursor custom da dark data date db dc dd de default depth der desc description design desktop
    detail details df dialog disabled disclaimer display disqus div divider do document dot down
    download drawer drop dropdown duration dynamic ea eb ec ed edit editor ee ef el element
    elementor em email embed embedded empty en enabled end entity entries entry envelope error es
    et eu even event events excerpt expand expanded external extra fa fab facebook fade false fas
    fb fc fd fe feature featured features feed feedback ff field fields figure fill filter first
    fit fixed fl flag flex float floating flow fluid flyout fn focus focusable follow font foot
    footer for form format fr frame free from front fs full fw gallery gap ge get gf global go
    google gpt gradient gray green grey grid group grow half hamburger has hc head header heading
    headline health height help hentry hero hfeed hidden hide highlight holder home homepage
    horizontal hover how hr html icon icons id identity ie im image images img in index indicator
    info information inherit inline inner input inset inside instagram internal intro inverse
    invisible is it item items jetpack job jp js justify kit la label landscape lang language
    large last latest law layer layout lazy lazyload lb lead leaderboard leading left legal level
    lg li light lightbox like line link linked linkedin links list listitem live load loader
    loading local location log logged login logo logos logout long ls mail main map margin
    marketing masthead max mb mc md me media medium mega men menu menuitem message meta metadata
    mid middle min mini ml mm mob mobile mod modal mode modified module more most mr mt multi mx
    my name native nav navbar navi navigation network new news newsletter next nl no nocontent
    node non nonce none normal not note notes notice notification notifications nowrap number
    object odd of off offset ok on one only opacity open option options or orange order ot other
    our out outbrain outer outline overflow overlay pa padding page pages pagination panel
    paragraph parent part partner password paywall pb pc phone photo picture pinterest pl
    placeholder play player plus podcast pointer policy popular popup pos position post posted
    postid posts pr pre prefix premium presentation prev preview previous price primary print
    privacy pro product profile progress promo pt pub publication publish published publisher pull
    push px py query quick quote radio rail rating ratio read reader reading recaptcha recent
    rectangle red reddit region register regular related relative remove reply required reset
    respond response responsive results reverse rich right robots root round rounded row rss save
    sb sc screen scroll sd search searchform searchsubmit second secondary section sections select
    selected self semibold send sep separator service services set settings sf shadow shape share
    sharedaddy sharing shop shopping short shortcode show shrink side sidebar sign signup simple
    single singular site size skin skip sky skyscraper slide slider slot sm small social socials
    solid source sp space spacer spacing span special spinner sponsor sport sports square sr ss st
    stack standard star start state static status sticky store stories story stretch style styles
    sub submenu submit subnav subscribe subscription subtitle success suche summary support svg
    swiper switch system tab table tablet tablist taboola tabs tag tagline tags target taxonomy td
    teaser tech telegram template term terms tertiary text textarea textwidget tg the theme third
    this thread three thumb thumbnail thumbnails tiktok time times timestamp title to toc toggle
    toggler tools tooltip top topbar topic topics total touch track tracking transform transition
    transparent trending trigger tube tv tw tweet twitter two txt type ui uk ul und underline unit
    unstyled up updated uppercase url us use user username value vc vcard ver vertical video view
    viewport views visibility visible visually wa weather website weight what whats whatsapp white
    whitespace wide widget widgets width window with wp wpb wrap wrapper xl xs you your youtube
    zoom
    """#

  /// Words of texts: first ones, last ones, those of short blocks, those of middle ones.
  static let encodedWords = [
    #"""
    10 11 12 13 14 15 16 17 18 19 20 2022 2025 2026 21 22 23 24 25 26 30 abo about accessibility
    advertise after agb ai aktuelle all alle an and anmelden another anzeige archiv artikel as at
    auch auf back bei best blog business but by careers check close comment comments community
    company connect contact cookie copyright das datenschutz datenschutzerklärung der deutschland
    die diese digital do download du e-mail ein eine email en english entertainment es events
    explore facebook faq find first follow food for free from für get google health help here
    hier home how https ich if im impressum in instagram international it it’s jetzt jobs join
    karriere kommentar kontakt kultur la last latest learn lifestyle linkedin live log login media
    mediadaten mehr menu menü mit mobile more most my nach name new news newsletter newsletters
    next no not november now on one open other our partner people please podcast podcasts politics
    politik popular press presse previous privacy read related resources rss save search see
    service services share shop sie sign sitemap skip so social some sport sports start startseite
    submit subscribe suche suchen support tags technology teilen terms that the themen there these
    this to top travel tv twitter unsere use video videos view von was we website weitere wenn
    what when while why wie wir wirtschaft with work world you your youtube zum zur zurück über
    """#,
    #"""
    00 10 20 2016 2018 2019 2020 2021 2022 2023 2024 2025 2026 abbrechen abo abonnieren about
    account address advertise agb all an anmelden anzeigen app apps archiv article articles
    artikel blog business by careers close com comment comments community company conditions
    contact content cookies culture data datenschutz datenschutzerklärung day de design
    deutschland development e-mail education ein email english entertainment events experience
    facebook faq features for guide guides health help here hier home images impressum in info
    information instagram international ist it jobs kommentar kommentare kontakt kultur life
    lifestyle like linkedin links list live login management me media mediadaten mehr menu menü
    more name navigation news newsletter newsletters next now on online opinion options out page
    pinterest podcast podcasts policy politics politik post posts press presse privacy products
    read reply reserved resources results review reviews rss said search security service services
    share shop site sitemap solutions sport sports startseite store stories story subscribe suche
    suchen support tags team tech technology teilen them thema themen this time tips to today
    tools top topics travel tv twitter uhr uns up updates us use veranstaltungen video videos
    website week werden whatsapp wird wirtschaft work world year years you youtube
    """#,
    #"""
    00 000 01 02 03 04 05 06 07 08 09 10 100 11 12 13 14 15 16 17 18 19 20 2016 2017 2018 2019
    2020 2021 2022 2023 2024 2025 2026 21 22 23 24 25 26 27 28 29 30 31 34 39 40 45 49 50 55
    abbrechen abo abonnieren about access accessibility account ad add address advertise
    advertising after agb ai aktuelle aktuelles all alle als also am amazon an and anmelden
    antworten anzeige anzeigen app apple apps april archiv are article articles artikel as at auch
    auf august aus author auto back be beauty before bei beitrag beiträge berlin best better big
    black blog blogs book books build business but buy by call can cancel care careers case
    categories center change check choose city click close club co code com comment comments
    community company conditions connect contact content cookie cookies copyright create culture
    customer daily das data datenschutz datenschutzerklärung day de deals dec december dem den
    der des design deutschland development die digital do does down download du e-mail easy editor
    editorial education ein eine einen email en english enter entertainment es events every
    experience explore facebook family faq faqs fashion fast featured features finance find first
    follow food for foto free from full future für games gegen gesundheit get global gmbh go good
    google great group guide guides has hat have health help here hier high home how https ich
    ideas if ihr ihre im image images impressum in inc industry info information informationen
    inhalt instagram international internet into is ist it it’s januar jetzt job jobs join just
    karriere keep keine key know kommentar kommentare kontakt kultur la last latest learn leave
    leben legal lesen life lifestyle like link linkedin links list live local log login look love
    magazine main make man management march marketing may me media mediadaten medien mehr menu
    menü min mit mobile money more most music my nach nachrichten name national navigation need
    neue new news newsletter newsletters next nicht no noch not notice november now october oder
    of off on one online only open opinion options or other our out over page partner people per
    personal phone photo pinterest plan platform please plus pm podcast podcasts policy politics
    politik popular post posts power powered press presse previous price pricing print privacy pro
    product products program project public published questions quick read real recent redaktion
    registrieren related reply report required research reserved resources review reviews right
    rights rss sales save school science search security see sell september service services set
    share shop should show sich sie sign sind site sitemap skip small smart so social software
    solutions some special sport sports staff start startseite state stay store stories story
    style submit subscribe suche suchen support system table tags take team tech technology teilen
    terms test text than that the thema themen there these they things this time tips to today
    tools top topics training travel trends trump try tv tweet twitter two uhr um und uns unsere
    up updated updates us usa use user using veranstaltungen veröffentlicht via video videos view
    von vor vs want was watch way we web website week weitere werden what whatsapp when where who
    why wie will wir wird wirtschaft wissen with wordpress work world www year you your youtube zu
    zum zur zurück über
    """#,
    #"""
    000 10 100 11 12 13 14 15 16 17 18 19 20 2019 2020 2021 2022 2023 2024 2025 21 24 25 30 40 50
    ab aber ability able about above access according account across action actually add added
    additional address advanced advice after again against ai all alle alles allow allows along
    already als also always am amazon american among an and another any app approach apps are area
    around article as at auch auf aus available avoid away back based basic be because become been
    before behind bei beim being below benefits bereits best better between beyond big bis bit
    black blog book both brand bring budget build building built business businesses but buy by
    call called can care case center change changes check choice choose city clear code com come
    comes comment common community companies company complete complex consider contact content
    continue control cookies copyright cost costs could country course create creating creative
    current customers da dabei daily damit dann das dass data day days dazu de deal deep deine dem
    den der des design designed details deutschland development did didn’t die diese diesem
    dieser dieses different digital directly do doch does doesn’t doing don't done don’t down
    du due durch during e-mail each early easier easily easy effective ein eine einem einen einer
    eines either email en end enough ensure entire er es especially essential even events ever
    every everyone everything example expect experience expert explore extra face facebook fact
    fall family far fast faster favorite features feel few find finden first fit five focus follow
    following food for form found four free from front full function further future für gegen
    geht general get getting gibt give given global go going good google got great group grow
    growing growth guide gut habe haben had hand hard has hat have having he health help helps her
    here hier high higher highly him his history home hours house how however https human ich idea
    ideal if ihnen ihr ihre ihren im immer impact important improve in include includes including
    increase industry information informationen inside instead international internet into is
    isn’t issues ist it it's its it’s i’m jetzt job join just kann keep keine key know known
    können la large lassen last later latest lead leading learn learning least left less let
    level life light like likely line link links list little live local long longer look looking
    looks lot love low lower made main major make makes making mal man management many market
    marketing matter may me means media meet mehr menschen might million mind minutes mit model
    models modern money month months more most move much multiple muss must my müssen nach name
    national need needed needs network neue neuen never new news newsletter next nicht no noch not
    note november now number nun nur oder of off offer offers office often ohne on once one ones
    online only open option options or order other others our out over own page paid part past pay
    people per perfect performance person personal place plan planning plans platform platforms
    please plus point policy popular possible post potential power price privacy pro problem
    process product products professional project provide provides public put quality questions
    quick quickly range reach read ready real really receive reduce report require research
    reserved resources results review reviews right rights risk run running said same save say
    says schon search security see seen sehr sein seit service services set several share she
    short should show shows sich sie sign significant simple since sind single site situation
    small smart so social software soll solution solutions some something source space special
    specific spend start started starting state states stay steht step still stop store stories
    story strong success such support sure system systems take takes taking team teams tech
    technology terms test than that that’s the their them then there there’s these they
    they’re thing things think this those though three through throughout time times tips to
    today together told too tool tools top total track training travel trump try trying turn
    twitter two type types u.s um und under understand unique united university uns unsere unserer
    unter until up updates us use used user users uses using usually value version very via video
    viele view visit vom von vor want war was watch water way ways we web website week weitere
    well wenn werden were we’re what when where whether which while who whole why wie wieder
    will wir wird with within without work working works world worth would wurde www year years
    yet you your you’ll you’re zeit zu zum zur zwei über
    """#,
  ]

  /// The features' weights: see `init(names:words:rows:transitions:first:last:)`.
  static let encodedRows = #"""
    `STSSSS`MOVQQJ]TYXSTQ\RWUUTQYUWRVUTWTWRTUTRTRYUUUWUPZUUVR\PSUZ]P]NPS\]..UUUUUUSUUUUUTR\QSRTPJ
    WUTTVRN.VTUUUUU.XMW]MJFVT\SRRUWRSQ]JQVXWQQRUTXPWTSTVZHUPVXWWNUTVXR]NSPZ^P_PRJW^RQW]PXRVRPZWTN
    ]MRRYSN[QWUTPKXVRSSPJUWUYMTNO\UXRSOOZWPXYTUUVUUVR[TRPTQL\TTVPPKWUZWSVRUZYWRYYV[QZNVXRT^]OW\
    [M^]NORK^]_O__I`[VRbc.WUSTUSOMZ\XS[XUTWXPWO`OPPJRBdRQMHNBYTTRSQRPRRRYRS.NX\YV^\PV\RRZ[QWYLWVW
    PO_TTXXTG\XQWVXMYZFTTUQNYMWYQUUYR[[ORRYTXYNV\WU]ZWRWYSPXMV`XN]ZVUYSPXXXO[OTVUWN^LJWRWPSSSQP
    ..XUSTUQPH\b]TfaVUUQQVVRSVR[STZPTSURPZVRVPPLRQQZUYU..\RMRUMHWYONSPKTVTZTQHVZUWOWSVTVPRXG[UMRSMK
    WTRYTXRXRUUUUU.iJTMVMIYPUQZW_\RWRWOVVSMIgJFDc]YU[ZRRSO\TOXQQTXNIRYWVQWR.RYXWSWUGWe^Mb^\USSPOK
    ]SMOUWP]SQSRONWVTSTTYVUVTTUX..YUSTRSQRTMRZQPTQHMZKE_LBLREEUGIK^MFIMLOeNANKOM^MDQRSS[OM...UUUUUTQ
    TX[XSZWRWYVMZXXYQTMSRQYWUO^]SWVUUSWSWUVSYX.XTSSSOJYUSTROKWTSUSNEXSVSQOMQZWYQV[LaWXP_eRZTURZ_
    SWUVTXZ.XUSSUNJJV`XS^]MW^WRZWYTSTTPP[SSPOPJUUUUUTS....VUUUTTR[SOTPOO\QPSQONVUUUUTPWSUUVUR.
    .UUUUUUTUUUUUSQ[SRTSOLZTRTTPKZQQRSMHUXVTPRNWRSSSPP..WUTTUSSUUUUUUT...XSTUURNUUUUUSQ..PUYUUUU
    PU[TTXXTWVSVVVLX[SV\_K\]WS^YYQQTWPPZRSPWXUSSUQYVUOWXWV[Y....................UVVUSUS[PPTRLI
    \OPSWNN....UUUUUUT.VUUUUTRWTUUTSPYTUTRURVUUTUTQVTTUUUU..VUTUUUU`PJL[KHWTSUUQSVUTUUSLUUUUUUT
    UUUUUTSVUUUURO...UUUUUUTUUUUUTTXTUURRM\RTSNPN....YUTTSOI_TNRSG?cRIRMD:`OJRQD@]MOVVNHWTTTSSO
    WTUTTQQVUUUTUS..UUUUUUTUUUUUUSUUUUUUTUUUUUUTUUUUUTRVUUUUTU...UUUUUTSXTSSUPMXTXTPSSUWXUQXUZQRTUML
    .....VUTUUTR.QXZWP\[.....TUUUUUU[RRRUQL..........VUUUUSR........XSTTUTN......UQVZUVX.Z\KRRTW
    NPkdL`fWTUTUSTWYWSPUVSVUXSVW..O`hV>ir_QORRLHHNGLdOKSYXXJWZLeNNN]`UNOYO[\YQRSUNHaJPLVGCTWYXSXS
    .[QTN[UPZWMMKSI^LNOPOMUUUUUURYTRRURNUUUUUTPJ^_[O`_\QSRTMGR\XVM\Y.SXPQRWT.[SQSSTNQQ\O_XWVUUUTTR
    YTTSOMRWTTTUQMVUTUUTUVUUUTTRG[`\Qbf.KNHLaGCO\QPP]\eKGSNF<RQQYUUM[QRRQNH^TPSMJEVTUUUSQ.UWX]HYW
    YQYWNONXSMTTSO]STSRNH.WUUUSTQcOMLWEGZQRQWNJXSRRTLG...N\YXQ[\.........SVVUUWZ...UUUUUTU^YZ[RUV
    ..WUSUUSO..........XP[OMPD\TUSPRL.....UUUUUUT.VUUUTUT.UWVVNQO_RURJFA.VUTUUTQ..UUUUUTTUUUUUUS
    UUUUUTT.......MY[VUa_.QGbVPYYXSDZ^VL.....VUTUUUU.UUUUUUTTUVUUWVSOYYMWZdMGOUKQUUUUUTS^QLOWHF
    UUUUUTQ.ZSPRWXRKRaZR^W.UUUUUUT..UUUUUSRXUSTUSPRUWUUZ].XTTUTRP.RScQMYZWVSQSTP.....QUYUUZX..
    SUWUUUUSP]QRWRF[d\OceUUUUUTS`PJQUJGYURUUSP.\NLS]SVbONONKD_UKRZMN.YSPSUOO.XURUUSPUUUUUUSOU[UT[a
    ...URW^VWUPWZVT^V........N[[XSX\GPcOOc]WUSUUSO.^SMSQKHUUUUUSR.NV\UQ`_bQMPTHEUUUUUTT....UUUUUUT
    WUSUURP...[WJVUNHOZ]SR`X.....OV[VTZ_...bOILTGI[RPRSKMUUUUUUSYTRUTQI...`RNTRGH....XUSUUTSUUUUUUT
    UUUUUTR.............................USUKbQP..T[YXOXV..............NQ]]UZV..XTSSSNP........
    ..OHIL^ID..........UUUUUUS.....`PPPNOMUUUUUSQJEBKhH8.........U[VRLXX..........UVTUUQT..RXWXRZX
    ....YRRRQOP.........R^UXK\aWUTUURR.........RYVXTSZVUUTUTQVUUUUUTZUUUPUT.....[SRTTNG.......
    .]SQNNKH..........EYe[Pcd......YURUUJJ..........VUUUUSL.........]PLQOONVTUUUSQ......UUUUUTT
    ZUSTQQQUUUUUUT........ZRRROMHUUUUUUS.........XUQQPQLXUTTUSS......WUUUTTSVUUUUUR........YSTTUQL
    .............UUUUUUT..............XQTNVPM......HdeaImi.................MZ^XQ\`............
    ................................................._LNTRJJ..........WRSTVQQ..VUUUURT........
    ..........................\STSQRJ........`OKLYGG...WTSUURQ........UUUUUUT...UUUUUUT.......
    ....\SSSOOKUUUUUUR.......YTUUQUT.UUUUUUS.....UUUUUUT.........YUTURSQWUTTTRKiOGQL<:[TRSSHA.
    UUUUUTRVUTUUTQ...UUUUUUT..UVVWTVPUUUUUTTUUUUUUTWUTTUSO..VUUUUTP_RMRUMKVUUUUUT...UUUUUUS\TSTQKE
    UUUUUUT...VUUUTSR.......................UUUUUUT....VUUUTTT........................]QYROPK.
    ............................SWXWRZ[WUGMYOK_RMQVMMXTRTUTTX[[ZQZP..F`b^Pcd..SZ]PQ`dXSPSUJHbJJKaGC
    QZRTN[^[UbQQVVUTU[NZ^_OORQI:S\fZO`VPLccT^^.YSQ[PW_XYEQYQJUKDQ^F?^PPOLLEZQQQURO.UUZTSYT]SQRQHF
    QYYWTW\O\XM`VWaMPXRQHWSY[UUVUSXXSVWVT\QRWXOW\QUX[LUTZVWXMUPZYWXPYQVXW[QYRSUXZPT\VTUL^TXUSQJ
    ZRUTVPJWUPQZQI]VNQMPK[NTRSQN[PVXSRQP]RMP`bM_XXMea.]TPURIA[STUUNIWSPT[MIUYUUOVVZSWQMQTYVYUKVZ
    U[RTL\\SZPRQ\]XUSTURPZTPSTLFZUTWTQIZQUQVNIXTRTRSMZPSXRUO[RUPPNRM_WZT^^..[NQSSMQRV`WSYMQYZTTWK
    `LORUK>`SUPGJ?^NLLQG>VSWVSUMYQUTVPQWTTUUQOYTSTUPKTWPUWRLO\YXSZWZRRMROG[NVSQKA^NPPTIE\RPPQNL
    \PQRPNHUUWWVWW^YQRPQM\UROLPQXVUZMSR]OXRLQMZOYSNSASI`XPXXVOaRMXWTRWZVVSO>?DiE9K@<Cn=4TSSUVTZ
    ]PUTLN:ZV[URSI\QMXQOEhOLSQB0WWWSWUYL]lT=ba\W]ZSTTGa_Q`ZZt;GMa:5W[WQRVWUQOPWMI[QLNWH=_VLPSL>
    [NNQQMOQS[[OVMQZZVSTZ[V\ZSUT_TFNXG9.UUUUUURXRURWOUXUOT\SWM\^RN__M[[VNV[TLW^XUVN\ZZT__TUUXRRT
    .XTSTVPQOZ^WP_^M^aWKc[VR[XSSR[QQRWNMVTTTSQPN\UYRY\..\PSQVPLXSTSUWRUUUUUTS.QVYUTYYQUYWRZYSUWWTWX
    RVXUUXUM^[XMa\....................VUUUUTRWVSRXWYXSOQZQSP[OYP[XbHMQVKMcKPLSHISWXYRTRUUUUUUV
    ..FbY\UcgJb[XU\_\MORYNOZPVVSOSO[WXT\[\MRSTNSUUUUUVVaLRSPPK_TXXSTQ[SWUTUQYTXRSTRYOZUVUTZKYOVQP
    YRLVRTQZLMXRSLMY]WT[Z`GSO_MRRYSS[VVSZTTRWWO[NVWVYMZKR\Z\.UUUUUSPUSQWZRRQUX[WZZT_TYPXTUTXXQTQ
    TYUVSVX.UUUUUUTUUUUUVXQXVUTZZ\WLPTLLVPN[OWXO]T]QZ]..QYXYSYZSUXUUURRZVTS[XQVSXOZZZXPPSRWoBM:V?>
    YUQTUNMbKMMOCARVXWUXURUUXTWQVUTUUTTXVRRUQTQUYWUYZWSOVXQOTVVUUYTQZVUSY\YTRTUNMN^^ZP_ZTTWUXYW
    YUPRVRTVUSUURMVXSSQUKXSTUTTTWOXVXPRTUVUUXWXSPMZPIUUUUUUTbKKKTGFQYYYRVRWPUYRYYRUXVU[VH]`aReb
    PUYXUXRTVV[TUTRZ[YSUYVSXQTMN\TSVQPI]QWXTTORU[OSWVVRXOZQOZUXWSUQbJSNYOIURZRSXXWUYPRTSXYSUSUW
    OWUW[VNVQ]VOWV_GRSZMMWWQZNTWSOPG]I@WOVXESSWKLV`KLQVYYWWYG_ZcLb_NW\XV]YRWYSSWTRVUZUURmO>@fAB
    RS\RT\WWUTUSWSWTVUSTJXRQWUNGNS]TT`d\SOMXPMUVYUSSS[RQTRLHXQXSSPRUURTVOUTWTSSVUXUNLTLH[RRPSVS
    PV\PXOO[RSPSRRVTTRUUKXTSTUPN[OUNXOMRXWVU[[PSdRR[[TUWWUVVWUTTUNGbOLJVEARP^WSSRNU\XU\_JZa[R``
    XVPUUNKVNRM_SRKWaZOagK^[XQXVNW[ZTZ\WVXWMTOKXaXObeRVZVUUWPT_TT]^TTZSUTMWXOTVTS\OPRUME\QOPTOO
    R\YRMTSRRYSSVU[NTK`HAXWQQTSPMSV^R]X.^MNRUJHUUUUUUSYURTTLF[UPSUQOTXVTTRVQUYVUUY]LNNUJB]RMSWKG
    eI>Vc?DKX^YU]cYMEL^JFUQVUTPOO\TTUWZPX[XRX\aTOPMNDTQZN]UQLbLTR][MXcVM\ePXUXNZURLZXOZWV^K\KX[
    PWdVLU\UUUUUUT.RXVUUYWUUUUUUTXTSSUPNWUSUUSOTUUUUUTUUUUUTR]QNQXJCVVSSTUPVQWRUSLWUSUTXTWOUTVNF
    ZKQR\OQV]MZMWURZUYR[V]VQSSLGUNXRVWTS\PRMZWNZ]YUa`XUXTOXRYQXNRQOUVRWTUTRYWWS[XZURSUNI...PP^XY^a
    [TQQTOVQRf[T]hWUTTUROLY_\P][[UOTUQJTT_PPWaQWYXUZXZRQSRHFYXPXMUSN[a\M]cRVZUU^^QYUUP[[XTSUTTT
    UVZVL[cPVXWU[]Q[WVR[[TUYTRYVSX\YRYdQWXUUX\YUSSTOP.VUUTUTR.UUUUUUT.TVUWTSV.XQOR[OO.VUSUUQPVUTUURW
    ZUUUPTR.QYXVUZ\TUVUUUXQXXUTWY..VUTUUTPXWTWPUW.WTUUUSTWUTTUQKVUUUUSRSUWUUXV.VUUUUTS^NLO\OLRTXSUXY
    UWRSUUVUUUUUUTTVVVTV\RTXSUWVVXORSYWVUUUUTPSXPPXPPMQ\ST^`M[ZWU[YVUSTTQP^UPTNLPXFZLOUUH_STOad
    YVNQSOJO[URTYRTQXRPXUJdNOGioUXROXUQXUTTSTT.VTUUURPUUUUUUTSTXUSUVRUXVUZ\VUUUUSPYUNTTIA^NHJcHK
    SUVVTWVOWYYVVQ\TOSUPGWVPM[SORV]TQ^d[NRXWKSRSZWW[`IX`T[`]RVXYSYXRSZYWVWR[XRQ\^SIGLaKFXTRSTRR
    YMRM[QQ`HZaVNS^TMQRFB^PJPULHTSYUTMOUUUUUTRWUTTUQI.RVXUUVYSVWVUXXWUTSUOMUUUUUUT.KV_YU_\XRQSUOO
    VUTUURP]NNQZOKQWYVUYXPZZUSZZUUUUUUTWSUUURQQVXUUUUXUUURUS.UVTTTUW.cLFL_GFcSCH[LIVVVUUUU\K^ZWWX
    `EMWPDHUUUUUUS[URRTNMYUSSTORWaIJPZ[^SWYLUYYRZQLTU\MUQ\ROcLTESJLXR\PVQPaIUQXNJ^Ef[NPW......
    ............ZURRRRRcQUTTME........WRYUPSRRWWSRVUZWUQORSYSXJPRSR\SWRWW]OMTSLKZRURSRQ\YAOQPQ
    ^KQSRNHZTPKTTS]NUPOOMSZVTQWWQZPWTVXYPVVURR\NZXFURUWXPUUTlHHVKLLfLJMIHJ[PJRZLKWOUP]OQeDPSWFE
    ^UOPTQNU[PSRUO`KUUTJHdKPONJLZVRSPSP]YNVOSQ^MWRSRPSZRTUVUYSORYOR^UNMLOMU]LQOUP\VQTOSH]RMRPNF
    XYYTQUSYSQSXRRVVRVUXRbKSOSMMSWWQY\WSYPVUVVSSWYVXVYXUVQUQ`MYRSOOSU]\PX\[VPNQTUXSTVSUWVXSUVTU
    RTQPWOR`LUQRMLSVUUWVU_UUHSSQ_KVPKNMV\SOESTYUSTNMQWRYXTUWY[LVORS]MPPRIBWTWRQSRZRUNOQQRYRYSWX
    YKVSVRP\TSLTPOUO\SXXRTQ[XYWW`HLQVKN[MPOVMG`NIM[JFNUS]Y[YdDRPTIFU\TQOVRUWVVSWU[PRXPSQeENRRFH
    [RTUOPN]XRRPPNZOZSNTVRXUYXWV]RONUSTXTTULTO\RSTPMKYPSVXSIXUOVRPPZTSUNVUVTWTTQS[RNSYNJXPVUVSS
    O[XTVZYOYTY[XVSVVWQUXWXWXOUS[M\QOUSXN[TRUSUXOVXVVURXUTUVXQYTWTTWOVXVSN[YVSTUTRUVWWVWUYQWQVX
    QTVV^UWXRVNTVTPMTW\TVSSQPWU[KbOVQY\WWXUMTTSWZQUUVTSUZSXTSVRXPYX.K[aXS`cQa^_G^`]JUKSOPWVQPUPL
    M\ZRV\W[UROOSTfJLTCHB]WYQTSRXZULWTVN_NKV[^S[SQP^XWTVRUTSRXVNWVXVVURXTYN_PQT^`VQ]RSUTL]VYVZ_
    [USPVRTI`U^Pbg_RIP[KNJ]`\R`]RQZXS^YQSN\N]bTVZWN\]F^YcNckMZSYK\aHFJhRchbKPUPPJ[UYXSVR\SXUTSR
    ZWXSUSSVWTRTUTTVVUVVUTYQVUUYYUQTTUUTUWSVSQZHW[TTQXQVOWSSRVYWWVVTQOUXUSJ`OTU[\VUTUUUUeHFKUFH
    UYVWOVUNU[TWZYXORYYVVSZTVQXQWURUMX]...LaY[VZ_TQZXVVU]ZXQIZ[YQTQXRRVWRUTUURVVVXYXXPPLYNDPY]YI[W
    iNEKJC:aORRDRLLPR_N]\dNNTPNI\T\XTUP]SXUUSQZQYSXSRVXXOUTTTWULVTRW]QGUTVXUSUUUUUUXPRQQZJTYTRT
    TZTQTUUUXUQTTUYVRNWRSR[RRTVZHVbZT`a[SQRRLOOV]XS\YQXYRYZXUMXWUUSRPQRZUQQZT\L`a..UUUUUTQRVUT[QS
    UUXRTW[ROO]J^^JTS_R``PXZWTXZNW^YQ[\[QQQRLSPZXXOY\JPWeNZ\FUWeQ`gFMRePchVUUUTUU_TNQPGAgMKMPC>
    gNLNMC=hII?LE?VRTWQSMQW\\PZN.UUUUUUTUSYSRRSVQQM\NFdLIDWGDRGK`WVTLKO\Y\U..UUUUUUSXP\RPOP\MSTNOS
    \NYRMVUTXSYQ`[KW]VVUUYPWRTRQPZ_WKZ`UYQLMR[L]ZKK_jVRWXNV\N]MQNai`POPOFDgSMKHKN`TXTJQG\QNSRG?
    VUUUUTR.UUUUUUSbIKQNNEYHWMMQQTRQWOWFoMEHL@1TTOUXUSSPR[GY^VMNYZTSdIDIUID\RRPOUNLPZ[L_c]OIVPQT
    WRTTRNLN`bWC_bNIbRK^gM^LQUXdPgNSOUebVRPKQLbMLEVIUQXWYRTKcTVXFL?cPPLKI6UQRWQSLPRO`M[\[YURKPM
    J^^_I__V[]XMYSYXYWOUPZSZRXTOVTTTVUSUVQYPUUYORYSSVVXSRQV\WRWFYV]TQON[V]SeYWMZUYQ\YSWQYYVVVUQ
    VTTUYTSYVUTQUTWXRQRTUUXVQUU[PQYUXW^UXYLTU^W[^TLWR]TZVQUP[VTVUSOSYUTUVUTXTTTUVTWTVVVXYPXRTRZ
    USXRUV]XWMUTR]VTUTTRIVYUMUUZUQXQYTO\Z\[RVTRLGbL[YVW[YPZZ^TOYLSQXVUTQVPYVSNWWOVTTP_POQgPTNTR
    VTPPURVZVTSNQUR]c\N\YHVaaO^TVZPNVUPRXRRWYTXTTTTQOQUVO[RY..MVUXWZ]YTTSTOL_KPSWGGVTTQVMFTQTTXQE
    WUSTUTNXSVRQTMTUWUTTSM_SYRXTVVWTTVZUPUR^SO[Y^YRUTPYV\TSG]ROSOOTW\NYNTWW[VPOUSWVMYRSMSXXO_RR
    JUeWJ]\H]^SQ]cVTXUPVR_TWSLRPMQbQS\VT[NMRSP]ROOSQMZQQSWOKURMJ_QS..aWQRJSWZRSSUPLbJNQXHGQRR^P[]
    ]QZRNNEWUUSUROWVUTPSMXUSUTVTO\WYTYOUUZSUVZVTPUZVP^Y\XQTTSYWXQWHTWPRUSUVZRRPUWVXTSPSSR[MXSUN
    VXTN^STUX]UJUUPXPVVY_XWUPQXUSTb[UUTWUWXQWJSUXPSXUYWMRPRNYRRSVOOSTSOZRW..LO`MQ_^YSTQUPLYRPQVON
    [PLVSRN_MNQWKAWTSRTQMUY\WMWSWUTUUSSXOSUVPEURW]RRZ\WVVQUYYUOWOTM\KWWRNVXXWSUVXZSUWLQIZSPZYPZ
    XXZVOV[[T[YJTP..kKGLXIBRSV^QZVPRbWS[WaLPRPOI\LNZPQGSVYTSOITVUWRWQXMUSSONTUWTUTOVSWUTRU\TWXQSN
    \UVYRRMQSZVZYXVRYVTWYXQUSRVWYVPPTSUWUVQVRUWXRSVQNO_eeC^[[RUYTSOYRTSZPLUTUTYTSUUUWRVRXTURNUS
    YRWQMX[QP^TS]aWSUQXQWNZ^TW[TOS^XSXSXNYUWRORVWR\VTXXQSVQQ[VWRHUS[PWTTW[R[VQS\[ZVQTPQX[VMMUOH
    SR]YTXURTZ`QWPXWNVVRQUVR\SRST\QQUUTTZUMTXYSQ[PRZ\QP_VVWaT^USOWVRT]YUURM`QWPYRQQUYVVOUTZTKTW
    UWURWTWQXPQTW[UMYRXPUUWSNVQVP\SWLZ[QUNZSYUOYQXWXVSVWXTUWR^UOQYZZSMQ[SWTWTUTU[VRMYTX_X[QOPYa
    L^cWLdeYRSTVTRWSRRSQLXUSUUUS[QQVSQQXRTUWSQRUZVSZVOZYYR\]SWUUUUWMYcZOabVYTXTOIWTUZSRKYINS^NI
    WJGRcJEMFKJgNCGOOPbQN....WMOWZRJZKZTOTKUNP[VTIQZWSUWVQVdYP[WHJb\H`aYSRZQSIX\Y`MY\cKM=iOIWH[JVWe
    M_EKQX[[ZZ[OUX\SEY_LIGVbXTbrOhELR_m_WZWRQRIc]\H^eJX`YPfwYZXURUi]VieRWO.[VWVSTQTUQUOTVQVZO]Y\
    K^]V[\eQUU[XXd.YWSUSTT[HSV\ROUUWS_YWP\c\M\\PieRNciNW]WS`UX]\WMXUTPWYUWUYPHRZNUXSa_QTUUSSeYUU
    O\V\N]UOU^WG]ULaNSRYUPYY[NYU^OSOVOUYQ\TPPUQWYXTWUZSNTTRUWKLW[PUK`WVV[UXST_YWUZK\TVTUWTUUUTU
    [PVNZNUQXXYPTUKWP]P]UIcQKP]UXUPOVNUXTUUTTUZVVPRUUPX^ZLZUOPXR`TU[MT[JMUQ]RSVXU.ZRSSVLUSXTXQUU
    ZURTOOUTYQWNVU]NVSUKU[STSRRU\MXOTQUNW^YM]U^QTMSMUOS]WVZUcTSOULUXSUTTSUW\UYRUUUXK_PUUOU_^M]U
    UQXRSPUVI[UTVUXYWWHZURT]TVZU`VHTKOURV[M`SU.RGAHbGUVZXRKYUQ[V[O[UVUUUUUU[TRTQQUYRQSPNUWTUTUTU
    RWZPWOU..ZRPTTMU.^PLOWLUUUUUUTUfNMOIEUWUSUTTUW[]ULYUPX\XN[UYRTUTRUSYJTUXUX[XQKXU[VR]PRU\TWUKTU
    SM\WNUURHbHJ_UXNTP`UUNZ[WR[UV_R\CWUZSRRSJUMOOV^OUZQPTUOUWUTUTTUVTTUURU\RNRQNUXWRSSQUWTTTUSU
    LZ`YO_U..YSQRYQU.VUUUUSUWTUUTSU_SQSPJU.WUTTUTU.UUUUUTURZP_PWUPU^ZVVUXSVWXRU\VTQKNUJMcXOaU[JNQ_IU
    TZWUPXU\RPQSLU^TMTTGUJU_^X\UZJJKZHUXSRSSQUZQRQSMUXSTSRQUWSUUVUUXUUTSSU....]NOTQOU.VUTUUSU.
    `JJNaHU.VUUUTUU.VUUUUTUMcOTQYUVLNUZPUR[UQSQU^QNNQPUTURXNVUWNXTRRUWRLYSOU[SQSTOUYTRTURUaTKQRCU
    TTNQVPUYRSTURU^RPTRLUTUWRURUVUUUUUUZTSSUPUVUUUUUU....WTTUUUUYTRUUQU]SSRMQU`TOSPLU...WTTSVTU
    T`GUKWUUXWXTPUQXWXQXUZRSQQQUTTXYRYUJOfPN]UPUZWQ_UMYbTQ_UYNFDlGUOZ]WN]ULPQS_LUWTTUTSUXUTTTRU
    HXcYQcUVUUUUTUZSTTSQU.....WUUUSUU..`TGSSDU.\NORYKU..YLXWZNUZWPUOHU[UQUTKUTXWXOVUXSYROWUcLLPSGU
    VSNXRUU\ROQYMUGWcYNaUWUTUUOUUURTYSUVUUUUUUVUUUUTU\UUUNRU.WUTUURU......VUUUUUU.XUTTTNU...XSTTUTU
    YWSNYNU\RSP\PU\Y[VROUZSQQPOUYVRSTNUWOWQROU[QMVRLU[SPSUNU[QPRWTU\USUQLUWUTTSSUPZYZTXUYTTTQRU
    ZUQUUHUYSQSRPUZTRTTPUUUUUUSUPXYUSZU...[TTTQSU.VUUUUUUYTRTSKU.UUUUUSU.bTMQRAU_UQSUIU`TQTUIU
    ZUSTTOU]SEVTIU_@CZRKUZCK[PMUVQOXUMUO[WVPOU^HTZPTUOO`aT[UQQ\ZS[UTU[OUXURW[RXXUNY\TSXUQYVUVWU
    P`SQR\UP^PQRYUcDIX[FU`SSSTLU^XQOSNUaRRSRKUfSNPOFU]MTQNLUMYZVVZUXUTPSTUUZW[LWUZQWWSWU_MRMVRU
    XSSUSRU.XOIWZTUUVKVXTUUTOWZVUYQUUXSUYYZVQWUTVWXSWU......[SPSIQU]RRMSNU[VTNUQU_TQOQNU\UXNUSU
    .......\SRRTPUVZPRQRU`RJJQHU]VLOMNUUNSQ\SUNPT[XVUWRUYRRUZTRPSJUXURRWPUUXQPWRUZKOTXIUXSROSSU
    UOFUZTUPUV\W\USVYURTU`TTVRNU[TWTTRUST]VWWUQYVZSYUTPM[SXUM]SWY\UiFOKRNUJV\dR\UOW\cK\UUXXTPWU
    UT[VSWUVQVQVUURZWXSWU............................NYZ[TYUYQWOTPUWVPUTKURV[ROSUXUQUTXUUUSYMXU
    \PXTVYUVUVSTSUPUWYTWUXSURUSU[UNOQNU[RSPSLUSY[TQUU[ORNXOUSSS^QRUYSZRTQU]OWRVPUWWXPWRUWWZPSRU
    S]WKOTUX[JTQTUUXKXTQURUXXSVURLL^XUU]LITTMUR[ZXQYUSM_VQaULUR[WZUPcSYOVURPPT[RUROL[]TUN\Q\Q\U
    M\\V[\URORWYQUWMRYMRUMbMTT\UYXFNTKUWRTT[SUTT\UNXUWTQVXTUZXXXSSUVNNP\QUXO]UOWUXZUVSVULWb_MbU
    ................La]^I^UZQTWNRUUW_WIRUTZSRVQUX]HQKNUWM^MVXUYZE>FUU^PT\QQUWJ]OUUULPbNSYUUYJVUQU
    XNXWQLU^OTSPJUTVXSPUUUZYQFVUPUcSSWU_ONKcKUWNZQTSUWZNLTOUZVXTRPU...ZSTNNPUY`RWQVUQWbZQVUN][^M_U
    R`QPMRUYQX[L`UNZ[ZT^ULNa\STUUUUUUWUURWUPPUKZ`XOaUWUTTUSU[WMTRRUMM^XZ_USSXSTVUMW^WT\UTPaQPYU
    XTSUUYUYURTUOUI[bXPcURVYUUZUYTRSUQUaTGNNLU.Q[ZVM]U.........J\]\Q_UXSTUUPUYSRRWRUJa[]MdU[RRSSNU
    .....WTUUUTUVUUUUSU\PNOOOU.....VZSUJXUO\ZXO\U......VUUUTTU[RPUVNU.........................
    ...T_TWSYU\ZLPSPUU\TSPVUTUQOYQUcHTS\LUOX]\VSUOfN[O]URS`ZQUUUYVSQVUYSSTQUU^OORSKUUWSSTWUK^^YSaU
    RPYYTNUJPa_UiUPXWVUYUUUUUUWU.USZSM[U..UUUUUTUOXZXTZU.OL`[[]UMV^VS\URUXVUYUQUZUTZUNV\VQYUQUYUUXU
    UO]RSYURVXVS]U.QUYVUTUTVWUS[UYSPUVWURT[TObUN\[XS]UPYYXT[UOX[USXUQVYUS\U.aQIOOKU.RWWVUXUWUTTUUU
    ..N]ZVL[U..TVUUUUU..............K\ZUPbU.PYVWSYUQYXWSXUYSQTURU.P]UTOYUWVQRUVUN\ZZQ^USWUUUZU
    ..............UWTURTU]NPQRNUUUUUUTU.VUUTURU.......RZX\J]UUVUUUXU................YSQTXNUWTTUUQU
    ..............................................YRSSTPU]IVNQEUOWZXUWUNXZ[T[UNV^SPVUUSWVTOU\UNMTIU
    XRYKWRURYRWVOUTZSVKUUPT_SXWUQXYVNTUWSVTPTU^SVTOQUQX^WQ\UZUMNVSUZSYVMUUUVVXPWUSXWTVXUQ\W[P]U
    SXWUQ^UM^\[N^UU`OMV[URYXUR_UUUUUU[UJdTSM`UUUUUUXU`TSTZNUYWWXUUU[N^URYUSZNJXQU`PNLbOUQ^XYKZU
    Q\VRO\U`TTTZOU^N\[VRUUThcLWUXMRX\QUWKa`^VUGjNZMcUPfIKI_UbTTTYPU]L\ZVQUWRk_KWUWLV__XUTMa_^UU
    McJZM_UQfKHK`U.......]RQPRHU_SKOUMUcQIPUEUcOMSQHU[QLURNUOMM_UTUQJFZ\QUaSOLQMUVSUXTRUaLPRSIU
    ]RUSLPU[JSWVMUYEPW\NUQUWV\SUaRMMSFU^USKUPUZSTSQRUYSXOVUUSWYOUWUYS^ONLURWRJ]SULQ[`PYUVRX_TYU
    MTd[UaUSSWPYYUWP^URUUSZWIPSUZVRURTU`JUYRRUXUaYRXU[RZVVUUSXYVZWUO[ZSTXUNcWOTZUQaRWM\U`SSTZPU
    _WYTTQUaDRLbJURRc[TVU\WSPISUMRIf][UQZTYUYU.XMPOZPUXNZYWRUaQQRTMUWYZVTVU.WPRSZSUUQVZMUURY\[OVU
    O^RWSUU.XUSORTUXOSWVQUJeWNSXUSWXWLXU.TSTQ`YUUQEZ`PUSVXR_XUZPUPYVU.RUZTU[UVVR\MUUPY^UWRUK`X]OQU
    .R^QUQUUSR\YU[UP[RQI^UWXXVUXUWTYWNUU^UUSTRU]SWTTRU[VVTSSUSTQTWSUQLPT[PUXNKP]NUdKSKOXUK][cIPU
    LZY]VVUP\ST[WUWUWVIXUTTSRVTURSZ]QVUbMOLTNUSOXSVXUZVVPYYUN\\QZVU]\LLHVUSUSXRXUOXVXTQU`MCZ]QU
    MS^Z_QURWZXVXUVQVR\TURWPS`QUWUSUQUUQVPU\YUYQUTYHU\PRJY_UXSWVXQUQYYS[TULUb[VWUTVYVLXUQZQVMPU
    XNTYQLUNU[bOWUQRWW[VUTSZSXUUUR\QRUUVWVVNVUWaTTQZU.\PMRYMUYQTQWMU[NVQZNU[SYSVVU.^IEU[JUXNQQ[TU
    aNNHQVU@^fi\RU.ZKOVUNU_FFObOUOcVQLOUPh]NIaU.`JLWTMUYLNW\HUM]YSYZUIfMbQZU.XMNUVSUSSR\VLUUZ_MNTU
    TW[J\^U.WMK\RSUWQWVJVURR]TTVUT]ZUQZUWS\RPSU]UWTTOU^SWTSQU]TVTQRUUUQTVSUXHOP]OUSNQO\PUPShQNeU
    MW]_QXUVOSUbTUSYRU`QUZRSUOTUNYWUYOUVSZWSPUoJAMF<UUSZQUWUTXURVWUV[WNPVU\VSMTWUYQ[UQUUQWaXRRU
    nK7Y_LUSVZVUTUV]V]PYULVYXcSUHbZ_PTUUVMVOWUPTNW^WUVQXVMQU_SNG]\UWN^U^ZUQ[^UWYUWPUU]`UQWYWRXU
    SYQVPUUQQZ^MMUMS]dRZUMS\ZU]USR]SXWUWTZQSUUUZUWLXUW^SYOZU.\PMRYMU[SOSWOU[SUPWMU\RYSVTU.ZMGW[LU
    ^LOMUTUbLMNMPUJ\bX]VU.QNN\VPU`QHQWOUM[TPZOUR_^QLXU.YQN\SOUWOPWXKUOZYRXZUOcN`M[U.WOPXTUUVPPZURU
    [T\RKWUWU^I[\U.SUI]QSUXNYXNSUSWUNWWUS^ZVRYUZSYQPRU]UVSTPU^SVTTPU[TWTQRUVUPSWQUTLOO^OUUPOJ^PU
    RShNLgUMWX]VWUSRQYaVUYRPV`QUYSQVQRUURPT[QUYPZVUPUoI;KF>URU^RSZUSVXTVXUVYNLTOUYYTLQWUTT]UXUU
    RW]WTMUhM7\cMU\TPRSSUW[Z[L[UNUZ[`ZUJaV[PTUWULURTUH]MUYXUTUYWLSU[TTFP]UVO^R`UUO]_SWWUTSXUZZU
    TXSTS[UZWKPOWUTN\^OLUNSWdVZUMT^[U[UUPYR\UUYR[QRTURZUVKWUU_T]NYU...........................
    ...WYUN[XUVRVZQUU..VTUUUUUYUSTSSU..]OQRSLUWSPWRPU..ZSQRTUU...O`HXOZUTUVUUVU.......UUUUUZU.
    .GeYZT\UU\NTQXU......XTTTTUU\TSTQRU..VXRTSPUXMUPRNU..aSITUUUUUUUURU......iEDSLAU...bJONZJU
    ....RVUXUZU.......\SRTRSU..XRRSTOUUUWSQOU...................QWTXTXU.......aQPSMLU...aMLTUEU
    ...OX]XTXU...RXWVS[U.......UUUUUWU...`RQOWRU....[NSWWKUbQHSOJURXTSRYUW]QVPSUjPONFJUWYQUUWU
    SOT[WRUSPR[WVU`MMLSDURZSVSXUU[LNWQUUPYU\UUYRSRULUTZXQPVUfQLPS>USYWUUWUbSYRJKU[UWPZTUeRNRSBU
    RYUUVVUZTSRRJUP\SRRVUUYQTSPUZTVXPQU.VUUUUUUSUXVUUUUXTZQTUbQQOLIUdQOMIBURXUUUWUNV]^QVUKY[^TaU
    TW[RPVU]NUVMSUUPXZTWUUNJWZUURQJY^YU\KZVWVUTO_`KXULPeaI\U[Q[UPTUXXQXRTUUTVQSWUSYKTVXUaLPJROU
    TSWQaRUWRST`RUQVUX_WUQTZWYVUSTUUWUUVQRLWRUZTRRPLUUXRSTOUXPVVQQUWYXSMVUXRVOTSUSVXOUVUL]WXPVU
    bPLXHMUQWYTUXUXSRL^QUUXWKTXUXUWOVVUTRU[SYUXUWURWUYRSTSNUdSYTNMUcSTTTQUZVVSTTURU[XSTUVTYTTTU
    T[PNRWU\SOSRKU`QMRUHU\UMRUJUWSSSZOUTYVUTZUU_VRLXUM\WYQWU^TPSSJUVUTTTMUPXXTSQUVVUSSNUXOVRXPU
    [QNOUNUQ\NRL[U]SQSTJU[TRTTIUYUPVTJUVUSVSSUTWXQRXUTWZXPXUZRSTORUYVRSNRUXWUSUSUUWVYRXUVNRW_RU
    W\RSOVUO_[JT[USVZTOZU\STTLPUMYPYVXUUZVTQVUVWRKTXUJV^YN]UiGMRVHUT`IJU[UdQNOKFUTLR[XSUSX^XSXU
    UUT^QUUNWYT]WUVWPWJVUS[[SK\U[TTTOQUX[\OYUUP_RPRZUPWdRU^UbQHMTBUQYO[HXUOVNW_NU[SUTNNUYNTZUOU
    YTFQ\MUVZYNYZUTVQOXWUPdRM^WUL[]_J[U\SSRRNUM^[ZR`ULbYYOaUcGMO`IU[VGMTEUUW\QMXU`MRQUGUYTRROPU
    LUX^SZUTQQ[WPUPT[W\UUV\TOPQUZSYHZTUbTSSSMU.[MQVVNU]LRQTFUXQUOWIU[PZNWQUcPQRRIUbUNSSGUbRQOIJU
    RMGaQXUKPHb[ZUK[LX[VUSWRWQXUT_WKPYUXU[RRUU.........XUURUSUYURQTNUYVSPQKU^PRRQFUVLLYPRUPNO]T\U
    RQU\KXUI_V\W_UORSZTXUUXWRRVUXXNPSQU^MKJX@U_PONRHUTNNXXQULNN`[ZUDTU`ZYUH_YXReUI`V]OcUYSVPSMU
    YQTQSRU\TPMUOU]POWVSURQMZVXUS[QKZUUOVSTU[UP^UWPdUN^XXNaUOX\WOVUSTZ^QWULX\`VZUQVcXV\ULXV`W[U
    NTI^XXUKURZ^[UK^Z[P[UL_VUT^UVUTTUSUH[G[X[UPV]\TZUK_Z`U_URXYYN[UTOZZPYUMHaTZYUIU`^UbUO]YUQ]U
    QXZXR]USWV\TVUMSUU]OUUUTWQUUVSVUTSUVT\TQVU[RQSPPUVXSRRTUVTUUUUUMZ[YPbU..XTSTTOU.XTRUUQU^RSRLOU
    bRIPQBU.XUTSUTU.TYPVOXU`RRPJJUYRaWHTU\UWTTSU^SWTTRUZVYUQTUTXTVWSUVNQRXRURPOF^OUkLBFbLUHY^bUTU
    RUTYZUUR\QRWSUTUTWQWUSPTXYVUUSWWWRUfICO\OUQT^UNUU^OPIbTUXRWOYSUVWUSSRURWOWWTUQWYXQRUWQI[^RU
    YOWQ[VUXSVSYVUUOVR]WUZSIO\VUZQTPWSUO[RZRTUOU[ZTQUVWURS^ULX^^YXUVSTP]WUVO[VXTUTQ_WTRUWTQPYUU
    SWWWS\UVPW`RWUQV][OTUURYRZUUTT]RSYUTXTTJZUX^QXOXUZRVVSQUST[UYXURT]TZYUPW\VVYUN]XTWWUXXVNXVU
    XSQRWHUXTXWSRUUTWRVTUSXUSZUUUVXQWWUUUXTWVUXXTNYWUSVRTWNUYVYVTRUUWSRTSUVVUJ\TUUXRVVVUTZVUTWU
    VWUSVXU_SSPPUU]RWUSQUUWUTRWUVXSO[TURW[TTXURWYQ\[UTYVUVWUWXTQNSUZVYUTRUPW[WPRUO[YQTVUVT_RNSU
    SWWZPPUUSPVVSUYTTTQOUP[ZZUTUSXTUVWUVTVM[XUTZOXUVUVWTQTSUXWQPVWUQYYVUWUOZYXSSUWXROUWUXSUPYSU
    UZRVQWU[UMP[UUUSWN]ZUUUUUUQURTcTRQUXRLMaXUUUWSVVURUZYYSUP[WSQTUUUVXRZU.UTWXOSUVUTSUTUZUONYWU
    RWQRZWUUXUPVWURR][TXUSVVUURUWYNKYTUWXPQTRUTWMRVQUYQPSYTUVUWXT]UWYUPUYUUXQSUWUVSQQXQUXUSUTUU
    .....XV\TYXUVSYWNOUXULYRPUWXZTTPUN_a]ITUXQZMTPURYVVQRUNX[XX[U\TVQO\UUUWSPTUOV^XWVUVUTSTYUTW^RLRU
    QV[XQ[UWUUQNNUK^^[SZUUXTWRRUVUWRS\UWSPTXUUTUPUQOU^LLNYNUOT]STZUMWHXYWUYUPPVPU\QPQRKU.TWYVPXU
    \SQTUQUMY_aWVUQU\USUUXXNKRQUL[T\VVURYW\SLUYSSTUZU[QMPYTUWUTNT]UZTOI\OUNW]VSYUWUZSQ^UVSUTTXU
    XRQSZVUXSSUS\UVVRSQRUL\[[VXUUTWTWQUVSTSW`UXSSSVRUYQOSTPUgQJLUVUTPXRW_UTTVXUUUXVQQXZUVUUUUTU
    .XRTTUSUPZZWUYUTVWYRUUIW]^SVURV]VUUUUWTTQOURZTSWTU[OPRYQUSVSYWMUXURQP[USWWQYUUVUSWVTU[RVPRJU
    RXTXR[UP[UWVYUTUVVUVUVZRSPNUSWWWS\USUQUZVU[SNTZXU[QRQWRUWWRQSZUUTMQ_^UMT\VSWURV`WNYUP[XVP^U
    UUUUUSU..UUUUUTUWVcQIYUH[bVRWU[QMRUOUIa[XV]UTNPP`XU]PNPWTUWUQWUXUSWUWTWUQUUVYVUXRPSVWUZUSXNYU
    SWYUT^USTPO^PUNQ]SQWU[MUZO\UUVUWOXUPWTTSRUPW]TRWUSWTUSPUVTVTS^UZYKSSSUJR^\M^UVXRQPaUOYX]QXU
    ....RV\WTUUTTXRSSUTTVVUVUZSOPVUUVWTUSTURVYVTNUVRUYWVUSWVVSeURVYQZVU\QORWXUOYXUVZU\ORNUPUYPPQ]RU
    RV\RQ]UPT[^T`UUXSSURUUSVNZTUNY\WQfUQ[WTPVUYQPRRSUTOYVV[UMRYVX[U]LMWMWUJ[b`QWU..TVUUUTU.RQWRZOU
    \LQWMNUWWJGYUUVSVZPVUVVQTXRU_RJOWQUSWYRVUUK__YQQUWTNXYOUWVRRUMURWTQXTUWRYRTXU\OFN\RU[ROOWOU
    SYQPT\UNY[]P]UZOMUVUURZUVX\UVVRUP_UOWg\MZUZJBLbFUSMdUP[UXaQNR[UWQ`eNWU.YTRSVOUQYUUTZU.SUTSYSU
    \TOSUPU[RTSSSUXTRTSPUVUTUUUU......................._VXQRPUSYSQXTUL_SPUZUUWTSUUUTSYSXVUVXVLTXU
    PZSKY[UBkVTMfU`TXQRQUYYOLRUURZPSSZUVTUSTTUPVZSYXUTTMO_RUSYUSVYUR_PVQWUTWRTWVUNYWRS[UYTTS\TU
    Q[TTOYU\RUMWQUYPURTQURZUUT\UM]OSV\UPY\WTXUPWW[T_US^YUPZUJ\\^V]U[MZSSTUQW_TR\UZVOMWRUFfT[LiU
    VN\PWPU\NTNXOUWNTRYSUYSRSUQU]PNQXSUNY\XP[URURYP]UQSU\NZUXVRRSSUP\UTW\UORYRWUUPTQYN\U\QNSZNU
    QYYWSXUVSVTUTUZRPSWQUUURVVUUMYV]KaUPSO[M^UKKLbV]UOX_ZMYUGUT\VaUO^RUQVUIMQaG^UQYVSWWUM][XPZU
    PZW\K\UN[X[QaUZWVTVTURRVXYXUSWOTZTUQWTUUXUSZVVSWUPXXZTXUUYU[QUUWRTR^NU\WWQTRU\RTKURUXYQPQRU
    N^\XI_U[TSOUNUNKP`^YUSPQUXYUM[RWU[UM_[XM`UUTWRVVUKXUSZ[UT]QSOYUYIXOVOU`SVNKSU[RSPMQUUXMTWTU
    XWUUQOUM[PT_UUL^^\N`UVRMZQVUUSXPPWUZVSORUUYRP[OPUS\ZRQXUXUSUOPUXRYOWVUUN]TQQUSZWTRYU.QRZRS[U
    Q]YZQXUYUTQPKU.LXTSW[UM]_]MaUVRUPVWU.QV[VT]UTTVVXTU\TOTTOUVUTTSRUP[SYUTUUWUVKUUfNISDQUMWYVXXU
    OU_RWYU[TORWVU]QUQPPU[TORSGUUSVSVZUSTXVVWU_PPOQFUjKKSEQU^?DGVBUT^ZOAVUTFI^VZUYJLK\IURVVYSTU
    XPO[LUU[MYSPSUX\PRRYUFeWYQbUQWXLIWUOXV^NVUlQIKH>UYVRPLVUbRSPLKU..ZXVOWUUQVW\QWU..`QMTUIUbRMQQBU
    ..G_a\P_UXURTURU......RTQYRZUYZILRUU..R^GUOXUQXVZRVU.......^STQNNU......MfYUSRUXYVQAVU..aJNOZKU
    `NNXLIU..iDCUL@UIZaZR`UYTXWVUURXKXWXU..........ZIFIYNURYU]LZU`JDJ]PUX]^OPYU\QJGUPUWZWINXU[MLIWXU
    PW_WRZUTYTUP_UF`dYPdUM]YWZXU^AV]hNUPZX\PWUSRXYYXUUPWNYSUJ`aWKbUXUVM]VU[XMFSUUWWXLPQUNbYNXTU
    XS\OUQUYRJ[VOU_TSTQKUWW[KWSURSQU\TUYE`RQWUR[KYWVUQX\[NYUdKPKZNUUO\WRYUX]RXMWU^Z^XSTU\TVULRU
    \QSOQOUYVVPNRUWZSRQPUeHRONHUZURQOPUdQBJQDU`LNPTMU_ONPQIUfLFNT=U_OQSSOUZSQQSMUWLPV_UUVFeZOYU
    RWJYYVUYT]]OXU\MRO\PUTWZQNZUZ^QPLTU\Z_YSTU]RUPPSUYZIQQQUSYXRUTUQ[YURZUdOROKIUbMKPNGUeNGIPGU
    ]MPQQFU[RNRQJUYKUPSVUZQRRRKU[RQPSOUM]X[N_UKX^]R_UJ^VXR`UJ]]`U`UP_ZWK_UKPcWQeUJ`QTR^UQX[WT^U
    NYYZV\UOW[US\UK`\\P`UN\[XQ[U[TSUSLUbPQSTLUcUSQLKU\YJUIPU[QPPMMU.QWXWU[U[NPSXMU[OQSVQU]NPPWMU
    _NMQSJU]NRQUGU\QRNQMUaPOMQJUYVRRJUU....UUUUUVUUQ^UQSU_NPKSOUVORE[SUWXQPXTUTYPWMTU..RWVUUWU
    RWWVUXU.QR^UNSUXVZTIWUQPXRZUUSVRWWVUU[QOUYU.TVUUUUUVTUWUWUPXWUU[URXWWSZU]QX_QWUVU]VWZUOZVZYZU
    PXPZXXUQ\XYK[U.VUTUUSUQW^[RTUZPSSOUUN\WYS]UTUVVTWUZJQPYHJ\QZPRQNZVSVOXQSeRTO\VZYWRQ[aVUUUUTP
    .WUUUTUT\QOSTLG[QOQVJFS]XPT[K_LMQUJKZTUOUTRUS[RRVXZPQMQKN^POQPLK\QQTTD>YTSTRPJJaZUN_\E`fZSdd
    UUUUUUT..WTUTTSW]PORSLLUXTGTSNKR]ZWTUBdc_OhbTRKHgOKYTTUSOJ^OQRTKDbMPQRIGHXbYQ^VKXaUQ^ZTYRXSVP
    VUTUURMXTTUUQJUUVUT[UNWY\P]WN\Z\S_\SUUWQYZhOAIP>>aTELL@;NdORM`\TUVUUYT^RPSQOIL[_WQ]TWTVTSRO
    SVTXSUUOV[VUVO[QROQONVUUUUTOWTTUTQMZQSTQTPYSRTSSMSTHXYWW...^MQOTNOQ]USMXXbh_UA\]WTUUTSOHb]XLcb
    ]PNR_OY\ONPRMJYTSSVNNWZOKUVXNQS\UYZP^YPM[ZXPQNXMJWUSTUTTWUTUURPT[UQSZXVUUUUUTXSUTUSLXTTSUPJ
    XSTTUSPUUUUUUS.[RSRSOOXTTTTRNZVPNMNKOUeWVSR\MON^KAWVKUUMM.^PKQYPMZKJM_HFUUUUUUTN[[VW\Y.VUTUUUU
    XNKMZEBXTTRUQRUUUUUTSO[ZU[\[UUUUVUT[TQTUNH\SPUTLDU^ZSMWWXRVSVTUUVTVUUK]PONTJA[RRSTMIYRTTSNL
    `MLQSII]RPSTLP[YKO_U[P^TUT^[RSZTUYXZSRSUNML`Z\M_`XUSUURPUUUUUUTJ]`ZU__I[\aXdhOS\YXWZJcOQeWU
    XOMOYORTYWRRWQX[UOQV\UVWUSVW.VUTUUSRYSSTRSQ\NUSZNLWWQSRUR.ZSRSUPKfLKLUC@XUTSUQPUUTXUSOSSZUXUU
    ^RSMUMJZRRPULGXUNSSQPVUVVSRNWUUSSUKYTSLNSTXURUUNG`QLPVKFZRRRUSGZQWSQMHaRMMPJJPVXZ[[ZU[RQTWW
    ZRSQUPO_NNPUKGRXP]NZUT\LSOW_XWRSSWY_NLOQLEPcSPNYaQ[QZIXXZXMRPQOQUXYQdbM\TYUWP[MOP^MIYSSTUQQ
    XTRRSOQYTTSURO]RPRSMKPVbXMXM.UUUUUUTZYQI[PSTSRQWIJQ]XVT\[T_TMKVT_LFMYOMZGCL]LGO_YWTZY^SPQOJK
    _SPONIHTYNTVWWYSQRVONVTUUTTSSWUUUVX^VOMKI8eKIMRE1aPEOUIDYUUPQSH\SQTRME[SRQQJDXUXOUUUVTTK\OO
    TZSOVVVXUTSSTTYUTRSSSbKNRUHDUMLOWE@QVSZTZMQ[OPZ]]XTTTUOHXTSSUPKR[TULPMWTUUTUT.VUTUUSRQ^TYRWR
    V^SWMZMWOTXPQOUUXWRUTZUUUQSNNV\ZR[ZZTSRTLEbOLNPHDR\UWJ[W_QMQVGA[RNVSKCaMOSUJB.WUSTUUTXTSTUPI
    Fi`\Dc^IT^bT^R[RW^LSQYSURRMEVUTUUSO^TWL]TXTUTVTTS`QNMTJEJXY^W_XPSQYTVTRSU[TUQTXMZWQP]RJRVJH
    J^V`P_dX\PJUW]WRSVSTM\QQTUOKJbUUOYW^NMRQHG^MOPXKHM^TSQ]ZbMMQUFC]NLPSEBRZ[N[XVTSR\SYZRKZ\ZY[
    \UN]WSU^MPRPEHRUVRZXLXSTQTRMVRXSTTRNUOUXYUVTUN_SXM^VQVWXaNMNOOOVTPUUSRPYVTUa\O[^^L]\I[e[Iei
    .UUUUUUT.cKOORFB_LIM[FAbJMMVF>WTTUTQPUUUUUURZPXYOQVZOTOTOPVS\RNUWdJUOTIQOYWRUYZ[QMWSTZRS_UUXZ
    RXXXSYXS]PPRWVXWHYVQS`EJTUGBRbHKTXXRZZVWY\^NJMYEBJ`[TN`bST[XTYSKcUNM]^TXTRVWaYVOOYRTYRYaDWW
    bNFV^GUO\]UNb^YTTSTOKZPTSQOP]OSOPNMZZJPSNOS]USL[VU^ONRVVWNMOWGAQZTOYWS\MTO[MEU`MYMTMfDYQIHD
    WRU^QTTVUUUUUTVRRXPZY\PXTUSSTWUWSZXUUUUUUTXVVMUWOQ_UWMc^]PQRQMJO\SST]\WTUUUTQ[SSSSPML^VZP[\
    ZVPQSNA[UPPSNCU\SQQXKVYURRQK\QNORG@XS\UQWSSZWTLZ[KR`QQe_P[WUS[\UUXTSTTTVUXRYUZUSGVOTaSJPRHD
    LUaWNbe^TMNSPNZTORVORS\SYQVVPEHu\li[QOPOLL.UUUUUUS\TQSTLM^SQRTIIaPPWQIN]RNTVKKeLIRXHHUYZTQTV
    aSGMWKG`UOOSLNYSWYRWW^TNSTLDeNGM^DBO[PYSQJ^QONXJIU\POQWWUX_QZZ\cQMLNCAeOLLNBAeKMJRFBWURUUQQ
    WTTVWRTSfYfATZUUUUUTTVUUUUTR`UMTQD=QUZXR\\RYTTTY[T[UVOSWUUUUUUTUUUUUUTUUUUUUTL\ZYT_dK_]XR^b
    N^STVVSV=;Be>5XCAFbA<XXLIdNCXRWTKRI]ZHQUPJ[[MPJRI\TPTUMHPX[UT^ZST\PXXM.VUUTURTUUUUUUS[SSRVQK
    ^PQNXNK]MSOVICWUTUUQLXUTTTPKPY\UQ^R]SLRUB4PWVZRVUbIJL]JH]TPTTJC_TLTUKCVYURRXKUSYUTWMUXQYTRR
    YUWZSTWYRWRSROXVQUUVUV[\M`VVRVZUQS`XOWOYOGTV]LaWWK`MVQ\WUUUUUTRM`]PU]bUUZUSXW[NYYXQUK_VY\V^
    [RQZMKNXQSWVPTG`cYRe^\LYRVJHbKOKTH=S`XMRWYXTSTTON\TPOVNMPWbYMYVWVSSSYVQ[[RPX_PcJ^TVVXSTUUOJ
    _QPNQJJXWJSNUL[RRSRMGQQSYRYXYPSYWTVaQLWPRJI]i`KedYPZ[TWSZTSTTNHWTUUSSQZTSSUMD`JMRZGGUUUUUUT
    XURUUPMRZORQXWbUIPTJN\TTYRPR\RORXKJQcLPRWR]LPSaVPUUUUUUTXUSTURPTRWWRSU\WNPPRXbMXNWGMX[M_TWY
    OU\VS\\P\TXVX[bdKeRSVPSSYQUU^RPSWNHURLW\UXURXSTUU\POSVNKPWVZTY^LY`^N]_OX_OMW^PSWUWXXTWWWRYO
    YTSTSOPWVQLTUS...\TQQQJDO`ZPNekI`d[KibWUSUURQKI_VbVYPXZRXYZWSWVTVR[TQSVNJNY[WVc`YNPRUKJVUTUUSQ
    XUSTULEK[`YN]ZRNXS]TQOc`RU`[WO^ZNZUXUVTPVQXNWQ]RSQXWZTYYSWOSZQNS[TQUXPMT\[UXQS_SWO^ZM^UZ^WZ
    WUTTTOJWUTUTSLkLNE`IBUUUUUTNVUUUURLeJLSVLDT[JUUWS_ORJKMHbIGVPPNPP]TS[[^NONYLPJ][UZ_[YRSTSQO
    STWRWTHUVWPKVZPSaUL`XKdXYMZWUUVZRVUKQTYR\^UYWTNUTUTdaNZWaKMMQC>dKILR>0bKNPTH3UUUUUUTXSUTUSP
    VUUUUSO]OLOSG@`NQQQKAhGLMTE0XTTSURPXTTTTOKaQQQMMFXZORROKVYOPTMO[LV]QSRXTSTURMRVWXUQMVXVRRQQ
    STSYTXX[QQSULIR]ZTT_]WUTUUTOYTRSUOJcKKPTD5KZX]Y]\Y^PGWVVcPPJVKJYSTUSQMYTUTSPLZVOPQRLXUSUUQL
    TWVVRPKRVXUTUNVUTUUPM`JZTWONUQbUR^`X^OKHRTO[TVSXUVSUTWUV`UJUKWMW[][FVZVSWWUVY.YTSTSQNcIKRRG8
    O_RNSXVY]HJWTPTYV[OWZTTRZQZVOYZ]O\]Gdb]L\eWUUUSSRKVY^T]]L[[bOZ[YTTTSPHZRUTTPFdHMVXJ?VUUUUUO
    YSTTTRL\RPSWUWTRN]P^UN`\VJ`XdKNNMGFaOONKIFVXWSQTE\QTSTPFTUVUUUWaTIK]KEW[LUQTR`SMOQHEdRJNPG=
    ^PJQXE;WUUTSOIXSSTUQQIcZXR^bZSTTSRN`LJN]LJM][]UZUhJIOJFAZUTQKPP[QRVTXU_ONQPPMRUXVUYYH]c\Saa
    [XGJ^SQSbKOYXWP_PWVZVhPFLSI?cKHNZA=cNNONQJO[\WTYVZRQSRNOGY`\[_U_OOPTMTTTWUTZXTSWVSZ\aUFSVHI
    [LRM_NMVSYWRUT]SQTUMJG\`YSdcB\cYU_b[OJOULMLZZXT[^OZRJ\VX`RJNOIGaQEQPJFbWJDYSP`OOPQG7ST]WQUN
    R]TUKWZWQJKZGBLY^YN]]O]ZYPZ]EZd[Sa`QX`QQ][Bh[WTecRQPPYOMUZXRQXUL^]SS_^K[ZXQ`]TVXXTTRJ_\XV\_
    \XPNOUL[WSSLWWYTXUQUUVVSTUPSSVWTTRH\RLPUE7PP]TP\X.YVPOOPSRQYUXTSaKRTVNFORnXYZXMT^XXWMN[RL]Y\
    SZVTTYSNRVVWVXXPTKZVR`MPK[MNR`KRR\^[VSQOTSWSWYWRPZMLSSMISROWZT^NZQYZSZ\QUULTS_MILPI@IaaeE^b
    XVTSRRLXTPURTS]SKKXPPYRTUSQL_PSSPKKYUUPTTHZTQTUOKZSPOURQTZXVPWX_KIPOPJZTVPQULUMdeKSQSRZ`PTP
    P_UYI^X[O[WORQVUUUUTRWTTUUTOUUUUUTQKY`]NXWUTWUPVJMU\]U]UWUTSUQMXUSTUOOTY`[NaSVTVTUXVXTUTSTT
    _LSPUZ_YSSVSWQZRSSUPNS\TMPZXPQP[R[YYUSSUQM`JMPZDBZTQUUQNIWaZT`_R[[OSQLVVRSWVT[TPTUMN[SQQVMK
    WUTUUPNWUUUSRQ\OQTXNERYSQT[QJcTVW^\TLYR]SWaSNSRD@gKGK`C;ZRTPYVSPO_TR\\[PQSVMN[NLJYGFYTRTTOL
    UZPKN]POP`]QURVWSSSOPTUVTTTL[NWPZUZ`VRTKLJQUYVUYVaXYYJVRQXXWQTS\RPTTIERX[UQYZ[QTRPORVTTVUQM
    P\^VP_[XSUUUQOYUUURQOTWXVQUSJ\ZXQfk]NSTULL\WHNfLJLWWTZVQTMRQYIBQUZMSVYIbTTO[_VUUSSTOVPNS`QZ
    jBBD[9@jCCD\78^SHG_SUTOOL^NKKdZGY_^M_ZOVZ[]MNQXRCWRTTUSS[P^QVUUPYYXNe]J\_[U__ZQOXTPNZSRRTLJ
    WTTWROF^NPNPB=aHKQQMK]SOPQTTUSOO[TWMMMR_OJGOUUcPKS\WUIZXYTTTSPMVYTRVSR[\MO]OQVPXRSRJXTTTSQO
    ZZRcJX[WTTTUPOQVUYUXWUT[UMVWK[^YS_^YPUSTRL_RKMTOHYTSTUORJYbTRZW^OSSONO.XURUURMMZZDXTOfNEPLK>
    QZ[RQZbQ\ccH\bUUUUUUT..WSWWQSGXTTVPTG^NKYSPMRSXUSUMXUTTTOPH`MS[b\\RORTNRUYTUP[XV\MWUXXXTTTUPO
    XQRVWROYSTTTOHEe_WMecCXnXHfjXM_PYW?SVXVRPN`QGQJIGUXTOVURVUUUUTR]NQRVLJVY^SNYZSFOcPXOcHMRTED
    \PVPJQVXTUTSNMRYZYQZSUVL_URS\TPTUMMjC7Hh;4\QWQOOL]SOSTKHMaPIM`\YMYIaQRLX`WO^^WVSSTRPOV[YSTP
    aROQKIDZRORVIM`U\XCTNVUTUUTRUUUUUURkG<DNEBZTQSUMFXUSTTPM[RPTTMOK`Z\OeiUUUPWOKYPU[MOMVUUUUSO
    TVRWVROSXZVUVS...TXRNTWQgJIK_HBbMMF^LIYTQTULFWUUUSXWVQMO[RR\QNRSKITTWXSTOYJWUOSVYHVTSLSWVQVUJK
    [OSP[RMI_^SV[RR_VWP\QS[XTJZYRUTUXQJOUZUYXNKXbSYZYXWSUUWXG_bXUb[FffVRbeUUUUTVQaSKSUL@^\FTNKE
    YOOSSNJYTTUTSMYURUTOIYUQUUOLPZXWS]][[MTQXY\RILT@;YQSSYPXTYZZKX].ZTQTUQNTVWWTWWRKGJ[DDRYVQZVP
    _GHJaGGWUTUTOK^LHP]NKE_d`P_VYQQRUOMNX\VU^a_MPUUNNLcVTQ_\P[NQTUVLdPSO]ZVSSVTILYURUTLFXMaZSSY
    PYVUTY]SXWXSXSRYV^OXVZSSRTPPWTQSVOJOZSUUZXYTSSTRSJ[_YTacWUSUUSLTRT[PURSUVUXZUTVXQWVTUTWURWR
    Q[VSZUYO^YPO\XVUUUUTTYUQRURQYTRRUPK]RPTPHAQUQ\Q\YYXMTUSQPYYZUZZPZX[RXZYSROQQS[RQTUNP^QQPUJF
    \QIRTA4QURZPYObJKMZGF_RNPMEE[XNQTNP_LMOUILWPUWWSYWUTUURK..ZURTTNL[TQSTOMTXOPULDNUPV]VSeIU\YKL
    XZKHWRYUUUUUTQYTRTUNH^PMSTGBfQJGZE=ZWQTQP:aPQVTNDVSXXQW[ZQWQTRP]YTJNTVYPNRSID`OOQRJ=`TQQNNA
    XSTTTPOWPUPVSSWVXURVUUVUUSZWYTSUTPJXRLXQNQUUUUUTTSYVUQWTUZHVOSSQUYUTXVTVWSTWVWVUSLPO\POPWOK
    RXYTSZTR_TROZR.VUTUUTSZGKlUVTMZX\O]TVSTWSTMYSSRWRSUPYJXRPUYRLXYYPZV]QXYOTU]T_UVUTUUURYYPTTQM
    TPKKXGGPRNL\KONOBb]URRVPYNVSXLYRTQPYM]XNVS[TNSQQRSQQWTWTK]^ZM`\STWUUZ\TUWST[VHc`]Q\VMV^ZR_^
    WUTTUOFcKLOVCA[TRRUOIYTNQSZUWSKZTPNOiZUG_gTRXUUVQUUJUTPNZRQSUMN^TOSQLJHa_VPYYUUUUUUSUUUUUTT
    .N[YYS`^QYYVUXU^LRQJIAYHQJbOIZ\IYY[XYRSVXTQG`aZQ__VUUTUQPXQJYWMMLbNQP\ZRXaRKSQL^YVQWQXWQWNUK
    MY\TTXRVVSL_TSZRNQVLEZXJOKRMUXSQXSP\SPURJFGXdaNceYULRYRRWUTUUQPSTVZU\WTXTVQNKVUTUUQOZTRUSNH
    `UIOWD@WQQP`RM[VPSPSQZRQOXSVGc[WQcXQXVQT__RYR[OX[YS[QPXQXUYRMQMR`SVUYVRQV\O[UXPRZMWQ[STUURO
    R[Y[RXUK`UXUaWJ]_TUYVkLLNFB:dNILPB@aOFQVLCVUTUUTUO\YVTZW]SSRTOFQ[YRSVVYSNSSHIXUWF\VXVXUWSWU
    XTTTURQZSRSUPKVTUUUSSPX\UUWZR[[TZY[RWVTXZMW\XRRZRdIMMZGD..\SRSQTSdOCQW=0`NHEZFAXSTYMTS_RORTEE
    UMMQXHHWP\TUSMSV[RPWSWZYVHXRQbXXIZZTUQUXRPQWS[SVVUWYXMYVZTQVTQRTWRTUTRL[]jFZXVUUUUTT.`TIPXLL
    YSRSTOQZLHOaGC\MMKbVUR]SQRVTZXPUN[WWR[WLXVQTZUS_^Ja[_Oa^Fc`_Q]_L_XUQciSYPUTXVZZHNYVSKXWU_]Z
    WZSOSUSQaRYQZ\`KIOeBA^TOOVMHPZXZRYZZUTTRPHXUSTUQI^[NFPORKY\RLdgVSOXRPMUUSM[UT^ORPNKHYURUSSR
    fOGLSAATWUUTXXQUUQZRRSSRWZQNTYPTTWTWZVWQZZ^LV\MWOTKAM`F=QEEMeE>NMYT[[XOU\WSYSN\\WM]`FM\U^WW
    SQQOWSRL^ZWSaYEXTXaQV`OLQQPTcIKM\HFY_RLNUTUZSQSTRTULXNYb]SEVULMORRS\RQUUUUUTQbTPTJHF[LHXXLB
    WJMV[K?^QRVMPM[SPQTNL\PTVMPN[SNZMU_bQKRTCBP[QPK[\RTYYUX[`NKQVA;HdaOJ^bUSVYWXUSU[TQXWJ[WXP^[
    TWRO_UVXSTSTNK[RSSWQMWTUUTTN]RPUSMNYUOWUV`XS^WKb]YTSSUQMR^WQN^bLYb^U_^VUTUUSNRVWVTXYUWQVUUR
    VRVUUSTRUYVUVVUYSUSVZOPM^L^^KZO[K_]RX@\UUP..UWUUTUXXSTUTRNXSTSVQM_TNTRFBYPNNUOLUTKUVVSSVQXVWU
    WSWRRRUVVUIR\dM\aVN`\ZPWRWTOQW[VU\[XVVRXVR[H?U`A?WOOWVQJ[QTXOOPZQPTUROXURSUPL]UMOVLFYTSRSMI
    XUSTSSQU\TVSZYDcY_Pfi\NPVVQPT^LRR[VWURWNSWR_UKJZ^ZNQXXQPRQ_]MYYYPQQVLJbJTQRNNSUWVT[\UUUUUUR
    `QYMWRQZOZRSKFWUUUSRO\PSI[MQUJZUVUSWVPNWSQOdUXO^aZRPRTLIRSQR[MM\VNPWMNK`\YMa^P[Y[OZYTYPQXRL
    PX\VSWWWTTUUPMEbW]U_ULS``Q]]XTNJXLPXSVTTVWR_VSJXWO_WXDWZWR]\KXY_QMQTIE^QOQTIAgNKQNA6ZSRTUPM
    YSSSUQOWTTUUQQYUSUTMIWUSUURQ`RLSQ@EG[dVM^lL_MYJ[]VV[XSVVWUTTUMG`QKPZLLiHDG`C>.P[ZWRX^UTTYU]R
    ZSQSUKKWTUTUTQBXj\Pb]RLM_SXVRTMXYYXMX\YY]Z.UUUUUUSXLNaVSSQ\PO[WXG]caSa[^NUSTNWUEbQYRTSWTSVXS
    WQXWXUXZTQSUQM[QQQULIYSSUUPNVPPMe^`^MIJdOT[MPO^ODNTUZ\\[Rc\ZR[^STVZUWUR]WURVWI]``R`dM`QSSQM
    R[QQ[YR^OOQTJINXZX\WRNNQR\NLNTWV[SQM\Z_T^^ZQVOQNI\RQSSKEbQKOWI@`PUNJLG]PPOUHCNfKRVVTU\SQSRK
    ^WOZJNI]QN[VQOaQIV\LHUUUUUUSYUQUURQYTSTUPJ..aPMRRD9\^NMQMFTUVPZQNbLRPTLEUV[cQWWXT^]OVKSVUWUWU
    WSTSVPOZQSRVLGMU[XU]XaRCOHLFXURJSPQVQRXUTU[UTTPSR\TSWNRN`SJSWGGUUUUUTRVUTTUWSWUTUUTMVVSTURO
    WWSSVYVTTSWTVSIaZTTcbOQ^VN_[ZSSQRRNTURXUUQ[WVMWSTWTUTUTT.UUUUUTSWTRTSPNVUUUUTQWYOUPQK_SQRPMI
    \SSTPOHJdUUOZT[TRTTKHZSSSTOHQZ\URWYUUUUUUTVUUUUTTUUUUUTSUUUUUTTVUUUUTQUUUUUTOTVYVOS\S]XVO_a
    STUR[VZQWXZUQTZTQTUIHTZRVPUVVUUTTRPVUUUUTROWS]SZXR_YVNYSNYbUN\[UWWUVUX.QYUUTZ[[ZIMRUSOaJNPY[
    JWZ[Ib\]NZ[UQTVUUUUSPZTOTUMI`MXQMSYWUTTURNXUSTUOGN^ZZBa^JcRPO]]N`VTWZ\UVTUWVZXOXXNWTL_]^S^T
    O]Q]TWWTXSXRYXXTUSTSQ_LUWWNU]QIUTNKYZHOORPUVYUPYWXTVUSRN[TSTROLMY^[UWOVIMQ^IFQMXY[WO`PJD^LK
    MTa`K\Y]NMPUNMVT[UNYXYTQUUOGXSRTUNHI^fZHb\UUUUUUSVUTUUSPYURUUNIXTTTTNH\RQTUKBUSVRWTNTTVTUSM
    _SPQULK\SOTUH?^NQPPJDVXSQOVOSZZSP\SIQeN]a`WK\PYRO_UQJRQP_RSQPNJQUTSYPMaQKMVF>\ROXUSWZSTQPQQ
    =]wW@vz]QTQQRRFXd^UaeY_\I[X\LaZTL^\_SPOPK@TVTYRSUSUWWSTPYURSUOOLW]^\X^MP`SXZVTWUVRTOH]dVO``
    \QMRXOQ^QNTVPP^QSUMPPYSRRSPPUUUUUTOZRQSUOJK_L\M^Z[QURRNEYSOQXTSYTRTUMKVTSWTTMURXP\UR[SSTNPI
    WPPRYH>cLKLU@1UUUUUUTZVOUSURSWW\QXWVTVTUTR.._QRRPOU]JOXYPRXXURPRQZSRRNOLR]OPQYUSZZPV^Q[NPQRHH
    ]MOQQIGU_COLTIZRQRUOEU\TNXYWfIJIPDCVOVM]MNPbYVOZTRRYQ_US[RSSROLZMQQQLFN^\XM]W[VPNXROQ[VMXZW
    SVVYWVXMa[VVbcLZeUTa^OY_OQZ[NP`[JYVO[YPXYZWYFPbRSQS[RS[\YSSSUSPYTMTPOXVRVTSOEVSUTTSKUWVVRTQ
    ZTQTUONXWNUUQIRYWXTWV[TQTUKFZUTURNGcLMOXH<RTXXSSMWWWQTWOVYOTSPKYURRUMHWUSUUOKVUTUUSM_OTPNMN
    cUSIPJQ`LQRNOL_SILIPPdJL\LMVZ\IaHRQaJRQJH@`POPMG?ZOXURQV[SSQVPH[SQTULI[]`]E\_Ge\ZP]dVUUUUTS
    WTUTUSL_PJNVKJ[QQRTNMTWTVYWUZRQTUPPYURTUPORURYUTK\QQQYMJ^PONYIHL\ZWSZZVUUUUSSWUSUURMOXVXaUX
    ...WYTJQRR\`INWV[M[VRZZXUYPTXTXMU[QVOUR^TUWWXMbXRPaXVSPTYQMPNOcYTU]KLPZKGL`UUSY_YXOQSPQUSWUUWR
    [QSRXOOO^XWU][[OSQQIGVTWTRQJUXSTTYUWUUTURMVUUUUSN\PMOPB?UUUUUUT.VUUUTSPZTPTTMI]SOTUJFdPJVRDB
    ZTPRTIIXUSUURPIRaVU`YVUUUUSM^QOSOGEVVVVTTOdFBLe67DVgWNji\OYJSPFVTYVTSXFceULaeQY[YSY\]QOOTML
    \RLWWPMRYUTS[WRVYVR_`TVWUO[^SViRV]`OUWUZVXXTTUTQOPZVUS]\[PWYNTPZVRORWRUPSV_TWXSTQRZVP\W_O\Y
    OZ[XHZXcQFPQF=gMHOQIBPUbTRVOTRPSWLObRGSS>BaKJLSEAM]\SOb_R[\ZPZVQ_OIUYOUUUUUTN]STNQKM\QRQLKE
    UTVUUXXWUTUUPHaQLXRKHOV[XR][OY[WU\^OY^WO[RVVVSSTXWTUTURPUYVXQWNWUTUURLbILOYFFZOmgTYXTUVUUTM
    VUUUUTOW]KMZXZ[RQTVPNVUVURROK`PUOYPVUUUUTTSXTVUSMOS[\V^`]PNNSUYTWRSSUPO[YRVWVVUUUUTRVUUUUTT
    N\XXUadWUTUTSQYURTTPLSUWRX[T_RMMQFB^NPOYMUPV[][W_RVWUX\UJ`^TL^]OXU]M[\ZROQTKFdNLMUIFZWKOQJG
    NTSZRZXYSSTTNJ]QLMQGGYMQURQLPUV^NWXXP`dOVYUZOSSOTXQ[UMRXV[XUQWWUUUUUUTVUUUUTRVWTSRW[VUTUURI
    VWSTUUM\QPQQNC`SNPUHC]XKRTOEN[aSS]ZNkJFR_cFf\YKdfQTWW`W\XURVSTQX[UXPWU[UGXZQTQYYYQWWOZ[ZO[V
    V\RLKTIUUUUUSTTVUUUUT`NJL\LJZSSUSNKaPNQSGBZSTUROJTZRRQYT_QKQXNOP[WQPXWVRXUOYXOZ[]K[[RVZ\PYW
    TVTYUXOR[QSUTQUS[WTRUWUTUUQLUUUUUTST\_PTWY\KJK`EETPKMYJIQUQQWWVUQQWSXSXPROZOFRVSXUTRXUSTUOM
    VUUTUTQUUUUUUSVPORYFJVQO[aUYSW[XNWVaOLPQKOeIHJJD>RP[\N\\PVU\SZWYTTTSQRX\XTJ_[YRQRPKO]ROSQNK
    SVQZMVTVUUUTSOWUTUUSRP]^OT[XUUUUUTRVUUUURP\WDSQMRaMNQULRTRZUSWVUVZORXUL[^\R]\_KLOZIE_PNMWMI
    [QNSUMG]TMPSNF_ZFJSQH^SQRPJC]RQQPGBgONONA2_POTTKLQVYVUZYVOR^R\UaONLKIGYXXSLUOKh`TZ\^aTKRONE
    SYNVSV\SY[WRXYWUSUUQO..WTUUTTSVUUUURIVVYXPVT]QLPTDBWVSQSRBZVNQMSET`NSRWTQWUOX\XO_`[H`bQXZWQ\W
    Fb_^I_^ZYSQJYQVUUUTUT.]SXQPOMUUVUTUP\ORQPKKXWOJSOP`QLSUFBYUSTTQLQSZUUQLYTSSTNJXTSUURO_RMRUGD
    Ecd]La^PU\UO[SOZ[VQ[WWTTUUQPVUTUUQOVUUUUTSWVZXNTYNWY`MhlZRO\LV]O^WPS_\_SLWWNUXZV]TTU`PNMOKG
    W\NOPSPTWPSXOKZRTSTQKZPRSUPK\OORVLIROZXSMVSXUXQWZZU^GSSRMThaJdi_Q`^CT]PWZhT\c`PRQPLEcPPPMGD
    L[aXK^SPUWYT]^SUUXUZZI[`ZQceTNTYVMHXMSUXPC_KKPZGBSLXUZRUSSTWUVQ^CNNhFHWTUTUSU.XS]RNYYXQOOZHL
    [TQRSLMdPOcILN\TQSTIMP[YVXSVUXYYSW[_SNQSEA\SRSQKL[XKTOVUWTTTVOOVUTUUPNVWTRUTPN[SUQXYPZVUQZ[
    J_TVMbcZTRSTRNO]]SSXZVRUYVPRTTPQXVWWZJPVVRXXUTUTSM^PT\^V^WONPMIURXYSUT..jDJJMDBSVVUUUVUUUUURO
    JZ`[R__V[TNWYZEd__MbdV]JMMUTVUTUUTOZUSTTOHTWOVQSQ]NOOZGJ^NMNYEI^RR`GNRSSJMjLU^SCCiCGVRFMkNK
    ..\SOI[NO\RRRQLKZURSNWW\ZVGYRMXSQSSJBK\]ZR]]TSWXR\][QRQPLIYSTSSNKVVVLJ^\...VUTUUSO[SPRULGQ^T[LZR
    ]QORQNN.VUUUUTNSQNWZLHVVOTPVWOU\VR`bXUSTUQP..WTTUUQN[LVZZRMVGW]VRNVUUUUTS[STTRPM]PNPRJM`GNRSJO
    I^WTa]WTVVUZRQaLKNTE9`OHMNJ<lCDKL;0YQYUPRN\SXCHOPUUXUVYXYSRUWSOVUUUUSPM]WWS_cTUVUUVK]QQUUST
    VTXTSXSUUUUUTPWUTUSSPXSTTUQPRWUZUWMcQKPTGDWMa`VV[UUUUUTRZSQTULFYTSTUQMTVVUUVWYTRTUQOQYUUSY[
    XRRSTOJVXURQV\UTWSYTVTUVUUSPUUUUUURZSSTUOKWUUUSTP^PQPNKKSUSTXUUSP[S[VLYN\SZT]UPZM]U\bKNNZKO
    P[TXUWN]M[]PTR[POSUSQZTPSUPM]PPRUMHTQVVURQL^VTUW[U]HPZUR[SPSVQRWUSUUTPD_gbUdaUZOXMVULaXYK\W
    WVWNPSQDSkXKfhUSZZRRSVOXWYSTYQRQYPR]UNTUKHZSOTXNBRPT\PYPLR^aOaWEbdbGe[[POSUQSZRMO_USN\^\TYY
    `^XW>XSiQZSDMNdYQUFTXURPXRTKUPOZOWRSSLZUOQJVaYVceL`VWOXYOVeZI[[_RNPUKF]RNRVLIbMKPUEB^RRQTJD
    P]JPN[ZNZRTWYU..UUUUUUS..._SLOUFIWZOQVVVdGKSSIE[OMQYLGYXOTSQNWZTUNUQRU[]OWOSURTYXVVT^\QVWXTTUUOP
    ]SQSUF@bZRH\NLZRSRRPOPYZWQYYMTRR]KGUUUVUVMUUUUUUTZSQSUMKIYe\ObdYSSUPOM[ZXIN^VYQO[OSNL^[ZM^b
    P^\UN`bVUUUTRPUUUUUTSYSTUSMP.QWYVUZUVUTUURJSRURWNLRUXUSZW_SOTQJDPR^UTYWSZUUS][\SKYRIATTWTTWS
    XUSUUQM[RQRWJDVTXVRV[Q[TRTZWWSSUSRT[RRTRQKWTSUUTRTYP\QRQUUUUUTSXUSTUPGZSQTWNHYUSTTSR]MNOQIF
    \ORQZNK.ZTQRUOQK`\`UcdcPNPSF=^UOQPFAXINkWTS.YURRUQK^SNQUKGZRSSTOJ\SOSTNI[SLSVNOXUSTUPNVUTUURR
    N[_VP``RUXUTWXXUTTTSO.ZSQWSNL]RQSPJLWVTVRSO[QNQVJHJhYTOejcLLHcLGVQWVSWR`RNQRQNYPUN`RU[SPSTLG
    bNNMRKIVSVZPS[KR_\Q\VSPYYSVXPa\RX^]UZSYQXR[WLVPUKRTU[TWSWTTUTQMVUTUURMhEHLL>>[SOSQNKZSNSROF
    [SPRRLDPYXZSUR[SRRRNKbNMM[IJSTNYYTO]NPVVPTVVZVRUVUUUUUTTWUSUURLWT[RWVX[SRTTMI^UOSTN@VWWWRTS
    N`UWM^U\KSMYJEU[CKaUWUUUUUUTYOQSSOQV[QSTWU]RQSSPIWUTUURN@Vj`ThgUUUUUVVURWUSUUTURZJPW..PTU[VY\
    JN`PR_]J]]LOdgTUQTTQQV`UYMZ`MWZXX_WTRVUZTOZRQRSPJWUUUTPNbKPNPJLUJ]T_UO^IcYYRQZUWTSSR^KXSXNM
    VTT[UNI]KULZNU\RPRSH>cKNKMGBVfNQQ[XWTTUUROWUTUUROXTSTUQKZWMQMTS\OOVWWUVUSOXXX^OTRKSOdRPSGPM
    UODzTW`SUXUUURZTSTRRQOW`]WUWYTRTUPLKZXSbZ]MkZRL[^MSYVZYZ.^PKOZJDZFSSQRXE_b\UcfPX]OXUXTQOQZMN
    [PQRTJSP\TRWZYWTSUUTOSSWUTVTS[POWTVUUUUUUSUUUUUUTVUUUUUPWUUSTSSUUUUUTS[SPQUPNVUTUUTPRXVWSUT
    W]KTTVTYTTURMNXWSTRTNYVSRUPJXUSTUSS.Y[XI[QR]PNQRJBWUTUUUQXSSUUOLTROXUUQ\TPTUMJS`ORTQTSTTWSWV
    O\VVT[^WU\MQZZQQ\LU[[IZa`J_ZOXW]N[\RUXWR[[VUPMXXWWTVWSUUVUTUUUQcNJHUGH.E]b_OefRQFYZSZH^eYS[_
    PVXXU\YbLHPbECQdRXVUUSTRXTVQYTRUUPLQ[\RSSMSVXWTYTSXYVWQRS[[[TVZKNbUP][aOLONGIVX]SGYZUUUUUUT
    .[KY[UON\TQTSMI[TPTUNKdQOMOMGXOUWMYVHc]KC`gdPOOHORQYYUUZ]VUUUUSSRXQYRSTVUYSRXQTRYVUSNUQ\J^WY
    Q`YJJ[hC`c[RefRU^VOXZ[ON[RMNSVUVTQMWUVSSQEWVSTUOL\SQPUK?fSJLTEEYTSTSQNZMSRQLKUUUUUUSXUTTUOK
    \SQTUHC\SNUSJC]QROQNH^RPSSMGeNKOUI=YUTTSTP[SQSTOITVNRWXSML^\M\^XQXRPSUWUUTUQQXURTUPKaLNPPGC
    ZSRTTSNUUUUUUT..`JLXYMLRVK^SVRYLCUUTOTUWUTXRVUUTUTP\RRPUSTYUSTUQMVUUUTUURV\`H`_ZSSTTPK^NNPWFE
    [UGRROIXUSTTSPVUUUTTOXUSUTMMRTXUTZ\UUUUUTVQUVT[W[VVS]NVPhFMNQD@VM[bSTOT]SOKYV^YHLLRQH[]dY\_
    OPRZYYTZVRQRSNYXXQVUNVUUUUTR\VMWUTJN_QTT^a..XTSUUUURUXWUWUaTJRUE@[KZUTNG_RMQPAAjCIWWGI\VRXSRW
    [RSTTNJWUTUUONfLIL\FD^OROUH?WULPTP?^SJPTG<XTSSUNNYPRPTSWS`]TJ[S]TNTUKIVUTUUTNNX\VUWPZSSTPRB
    SWKXOVVVXRWOVRZOIZ@RH[ONWHNGgODGIG4UUUUUTRSTWXUVSXORN_NSYUTRQSQ..R\MMPWYZSTUONJWXWSRUU\TQSSKG
    OZ^YO__NZ^[O^b^QQRPMIYRRRVQN\TQRUOKVRPRVLNWTTUUPOZROQWPOVTLUZRPQ[YSVYXU]SIPX[.UUUUUUTUUUUUUT
    PXYZUZP`NLNVB4cKKSUE<UUUUUUVVUUUUSTO^WYN]ZWS\[LSWPTZRWWVUfZHH[[UPXUZSPJW^_SeWRWWPTVXVUUUUSR
    \RISU>AZPPSSIA^LLNZJGZSQSTLKJYaZS`bUUUUUTSOXZWU[N^MPNTI9]OSNWPM]JSP^JF]QUHWV\[QMRUTQ[STTPRO
    SLPS\PR[SOSULIQVWVWUWUX[\UVZYTRSROQXTQVTTNJ__WQacUUUUUTU..\NSTOMBTTWXPYRTWWRNTWUUUUUTW.VTTUURT
    _POOTJM..VR[VNVMSP^SOVQ`NEUXKOSTVUXPTK^X`K\[NZRXTXTHeZXY_eIeTZ[Y`GfYgc^g\SPSTKDQWSYUQP[QKYRNH
    VUUUUSTXURTUTMUUUUUUTWUUTUROEe^TOelAgfhJdf[RRQVNJaMNPRDEcHK_PLIUNLVWKJPU`XUXVSX^PVXWWTUTTTQ
    XTSSTPOTZPUSRR^SOROJCYUSUSMLUURUYVJ\RNSVLG[TQTTKK[SLSVK?ZURQVMLYUSSVPO[UPSULJ\QQRUGJZTSUTOM
    QXPP`RRYUQRUMM^PLRULLZOUQYXVUaXRD^`E_g[UdbGfhYGa\RRWZXNKXTTTURMYTOWMRSTO[SRXV`NPPUKFVPYQ[UR
    ^OQOTQYZQQSURQOU[\ZZa_QMRUKI_PNRULGVWDJUSJUTYVOUOYXSQOXSPXWZTW[WUUSUUS..PV]VT][IaUVSb]FfZVK^f
    ]ORSUII\RRTTKEY^EIZMYH^aXQ_[YPWSIVSL]^[S]ZSXWUNVWYPVTJTQWSTUTTSOTTXR]^aTKQTNLIZUPiVURWLOXWU
    VQPURUUeIFLSDIVTUTVRLWRQU[TUVXUXRUUWTWUQTTPSRSZPPJU[P]VXYSSUUPMTXTVOWZN][YJWVPUZYT[ZQZQWaWW
    V\NPMXTUSXRTVSXTSSUTTRXT\RVS\PPTSJIM`XXQbbI_^VPe]^RKQVMLbPIQUJF^UNSUKAXTSUUQP[MQSTNEOT_VMVQ
    Fc`dGgnYNYTTPVS^RQN^]YQPURNJQWYWUYWQWYVUVVeHHLUA>]RLSRKEG^b[Sfc`RNRUEGZSSRTPLS`SSQYXSTUXSTH
    YSSTTPM_VP\JPQZRPRZUV^SSTNPNZMbYQSYPYMWRXX`LKSWJETWS[LUXUUUUUTRVUUUUUU.BWj^MhmIb_`Kjk]OORWIH
    VUUUUQKOX[WUYVURTXTOPSV[SUXTVUUUUTO]NPPXOLWUUUSTMUUUUUUT^NPTRPPXTTUURNRUXSUYXLaYOXZ[\RNQPMI
    _NHKRDAT]USK\]^ULNSKM^ROPOSQTUXSVWUUUUUUUTVUUUTSS^MTMZWU_LKLZFEZTQSUNJcOHTXKCXUSUUUPZRNRSMI
    ]TNTRLHC_h]TjhZSQSVOKQTSWWX^kIBLL70XUSTTPQPZWTVXaUUVUUTOZKWX]WdZKY[UOVVUTUURMVUTUUQL[RORVJC
    WUSUWQTYSPSUNP_POE]OPXTOROTV.VUUUUWWUSUYQPYUTWRTVVHc_\Td`UUVUUYY.H`a_KagWUUTUSRUUUUUTS.WWMTSRI
    VTOUUQNYXJGYQQJdXSQaYWUTUTRP\UNUUNO^ONOUFF]QOQUNI`SQLWKMTW]MTUMM\WVWXTUUOR^QK^TMTULIUUUUUUR
    J[bS[]\[RPUOWV\PMTUPSR`RKW\\VUVTURQUUUUUSOaNNSXKD\PUOTIFSXWLWSUUZQVIWS[NRTYSUSLM_]U[UT[VVWY
    UUUUUUTHcU_Q\`\OMVQLOPPUW[YQP`P[TXXN[WVY[\^UTZLPL]POYXQXVXQSXRSI\XVQ_]L`]QR\VWWWTOUVRWMSS\[
    UZU[HZ\[WQRSQL^ONUQKMUU[TRSLNY\_P^[WQUSWTVZSRTUOPYZJSRTSSUVVUVS\TIPZHJbSJPTGGYXWUNUSTVVUTXZ
    ScZQD`]WTTQ]OPUTXUXSUSUYWSRRWTVUSWTWUTRWPRWTTSWPQYTVVPPQVSWUSQPYTQRSSSYPQVSNT^QMPXLJVUUUUTQ
    TXUUPWO[SSSTQJVSVWTTTTWWVTXVWSTRYRTTUSXVUXURST[KNVUTWUVQVSUWTPSYTSTTQMYTQRXTLT\V\N\YYURTUOI
    R[XSRY]VUTUUTRW^VONYV[RRSQMJQUWVYQQZWVWMQPTWTWRYYK`UQQddXUSTTRONZVSOcc]PNOQJBVUUUUTQ[TSTRQP
    USTXVXTP[XUP]^[POTVOST^PRN[`]PJRZLLXPPO\QPK^]^O[aVUSSWYSUTUSTQNN]TUOaaWVWNTSNXTRTVNJ[MVSXOR
    RYXTTWUUVVTTTTXUQSUMIUYZ]M[XT\PTTUWVWRUUTQ\NOSXLFVUTUURN]ORQRKFWYJPUUZWUSUUROVUUUUSQXONQ]TT
    QTRXRUUTVQ\MZ]UQNNVROXUUUSTZ\ROSWRW[OSUWPN^MPVQLMYURUUNLRYOUXXSUWSXVWWUUUUSTS[SMOPNMRTSTYSL
    SWZURZWQZWNS\\WVRUSSR]QMTTPKYTOUVNLSVWWU[YRZWWRTOTWYQTWVQ[STQNTTUYVTTVYQXQXRWRZYTTV[R^\SP]^
    XVXQLUZcHNP\GCZTURWRTVVSUUQOYTRTUTMXQ]SUQUXVSSUPKXVSTURQWPXQYQSOY][QSS[KYOOSSYSUUQSTTWQSVYU
    ZUTURRMRZSWO]_YTRTSPLPZYVSWVMaRTO^fJaVYOd]]PPRQQKXUSUUQNaNLOWJEYUSTTOLXUSUTRNZRRSUPLYTRSVML
    P[YWM]^WXOQWRRVZSSSSOWT\SUWQYTRTSNNVZSTSVOUZUUSRZVUUTUSUWUTTURP[TOTVKIWUSTURPZSNNRQJYSQRUQL
    UUUUUTQYURPLSSTVUVUUW[TMPYTQT`SWM^[T[SVRZZWVPRSUTQXYWTYXPU]YS^[XWTSSUI\SPTTMGWUTUURNOY_TU\V
    [RRXOWVRSZVZZ^ZUPUULNVSOXXTZXUMM[XXO]TRRY[R[T^O\_SXWWU\[_MRUQOKQYVVUYYSYXUS^a\QOUTPJZRQRWLI
    ZTQTUNIYSRSULIYTRTUNJU\STSYWYRRTWPMZPSSUPOXWSSTOMTWSSSTR_ONHVKOfDDOY@:XVQTUMFWUUTSUS`JOR[II
    RZWTRSOaHIUcFHWUSUURIXXQTTRWeRIPTGEbHDR_EC^RRQOOMYPUWVULVUTUUROWWSTRRML`USRcbTZYUPX\XTZXNRY
    XUQTSJFWUTUUTVSU[VSYXZTSTSPKQYUUUVV]OKOSIAVUUUUTQVUTUUTRXVSSTLI]SPRULGPWZVUVWXUSTUOPZSRTUMI
    ZQSPXQRQZVRVXYZRRTUOKSZTTTYWUVNTUYZVWTSSTUPX`ZR[^XVUWRZWQWUZWXTYRQRSPIVYTUSPN[TPUSQRM\[ZQ_[
    PV[ZSYQXTSUUOKN[`UQ\ZbRKKPFIUUUSTZZaLLM^NIYSRRUNOYXOVRQJVTSQWPMQYYRYX[TVZURVWM^UWS`_QXVVYXY
    TWTTSVVUUSWOTSXURTSOLYZQPNWUPVZVUZV[TPSTJLXUSNSSRM[^WRVUO\VXTZXPZSNPZWXXRRQPMVUUUUQNVUPQVSQ
    WPSWUPROYSSZ_[TVWVQSRMUW\ZXU\OOSXMKP\\VQ^UVVTSUTOWQNXTTQQXYZO_YTSRXP[R[OQTMPKVUTURTOXZQSXSQ
    XSSTURMWUTUURMYSRTUQPZQNQTPJaMOPPMMXSSTTQRWUSUURMVUTUUTSTRUVYVVYURUQXT\RRRQMKXTTUTPNQ`^[L_^
    N\XUSZ[RUTSXRP\TPRTPK\RMSQQI^RNRRKFVVPSVUSZRPSUOPSQT[U[XXURSVPKWWTSTRQVUNRWRPYRQRUPN`RONPNH
    ]LLRXLNTWRUTSSSVSXRVTYRRRWRRbWFPKJDXSSTUQLWUUTUPLUVZTRY\YSTTSPNZPTRRPMXPVSUPOSVQVTUPMXZXXZZ
    YQTOPQRYRRQYNJYTRTUQJUTWTTWTOZTPZYTZSSRUPNWTTUUPPSTWUUXS]VOTRPNRZVTP\XZSRUSMQRQVUZXWN\[YS\a
    M\YVV^[S[VTQVWRYVTUSS[RORYTNPZXURXU[TOTVOPWSWYPQRN\\XRZZSJHI_HEXTSUUOPO_[SO\[^QNRWKJ]OUWQVR
    Q\XVSZVWUTUSVTUPRXQTVVUVSTRTTWVVRSTVVSUUSPZTRTUMKXRSSUPKYURTUNIPW[WYXWVWVTSQQQV\VQ]`VXQUSQS
    VRTWUTM[RMWSPMXTUTRUO[UQTSPNWUXOPUXXTRSVSPQXUTRYVWUTUTRM_LPMOLLSXVWTWPUUUUUUQXWSNXTIWVTSUSN
    SVWVUTSZSMQVLH]PRSQJG\NSTUOOVXUTUQSZQWRRPRUWTSQXP\NSSQOQSXTUUVPSTUU[XYTWQT[RQXQSQYSQUWTTUWR
    UWQXRRPVVUTSVU\NQRXRJUTWSUTTTTWTTUTVXPTTYSYUQRUQHTVUQUSPUVTTUUSVUUUUTRRZXTS\[]RNQVKGSWVVUWO
    XQXRSQJZUNQTSOTWYRZVY[RRMUOQaKMOWLIWUSUUPLHbKOQddTXZTQUSPZYXQYVZSKP[MQ_VNMWVTXVPTWMJWTSVUSS
    PXYYR^UVUUUURMXTSRSSRUWWVSUOZRRTUPLXTSTUPLRWWUUTVVWPTTSHWWQSTSUYURTUOLVUTUUSOWUSUUTSQU\US][
    YTRSUMKYRTRRMO\PRRVNLRRZTW\R\TQSSNMYXOQXRT\RMVSQI[RSSSMKWXPSVUOSYUVQZVWYRTURNUWWTMYVUWYYMW[
    RXXSR\VYUJOXON\WNRVQPZUPQUPQWXVSRSPZWPTUOKSZJMJWJWWSTTRTRVYZTWWQWWXTVUXQWSURO\MNUWKLWUTUTSP
    _MOTTKM[WNRSONT[NS\SVYSOOWRTQ[VPKWTXTTTTMLUROYNVVXTRUSOKTVRSUVWTYWRPSTWXPN\RSUYTQUWXXSSRYPO
    YRPTUOTZQQSVLIQZSO`QV\RTNQMM[QTORPJZSVSPNK_NLPMDFXVNNOTJ]QOOQIFYWSQOMR]QVPOJKYPSWQPOQZXOYYW
    R\QQUXVR[SSSUUYSSQQNLUYSRQQP[SSMQMNXWQQRQOUXSRRRQVT[OMPNR[WRNWUS\VPSVRSXUSUVSOTTZZWZVVTUSOO
    _NNQXJFTXYPSWPWVUQWQQ^MVVMQSUUUZQVUXQWRQPMfIMKMFA`PNPPMI\WUPOSN\UPQQONWUSUPYSZVRQUSS^RJLTFG
    ]PMP[NPUWYTQYVTVVRVXUZTSSQRMRYWWRWVUZTOXSRZSRTVOLZROQURPQUWSWVXXUPQQPRXSSQWTUZRQTVNTbS@P\RQ
    YVONZPMYTRTTRMYTSTTPJXTTUSSQSYWSUZZZQTTRQNSYV\N[[WPVVNUNWXTSRTQO]\WPZ\[QSTTNJ[TPTVNLSWXZRZV
    LZYYTYYVUTUUTRVUXTTWT[SOTUOLYUQTUPOSWTPVVT^PSQRHITQ[MS[RZSLQYQOXMTR[PKMXY[W^bUQWSYRURZVUUXZ
    ZTRTSMIVUTUURPbQMOOMKYTSUSPLXQWTSUXPT`WQ^cNV[XS^\TXWPSROWUTUUQONYVR`XXlNELMB8aNINUGC\VKPQIF
    TSXVQVVTTSOZSW\SQPLNJ]NQMYKHYMWPTOIRTRPYUN]WMQUMDO[VWT[\XOUSWNOSU[XL[YTVVURVUVZRQYX[[ULLVOO
    [QPUUPN]RNSVIGZQPOUMKN\[[Q\]WPUO]XTQTZVWY\ZNRP[RRUZSQURLVTVSSSOdNGMVGJ\TNRTJKTSVZVUZVXTTOWV
    RW\TPY]MU`bNagPS^PZVSR]WTQ]]TWXTSZ[UUUUUURTVTXURMZSQSWMIM[]XSYYTXUVTVSXQUUTSSSXTXUXV]MNO^JL
    QYXXWZ_XTWTOXTL]]VR`\]RORULMNY]TV]Y\QUSRKKTRST\PN[QOTVMLWVUSSQKWZYNPTO\OOTYOPTYSSUTW^LMQVJN
    \TNTVMF[PPRYPN]ZLVIQJTUSWUUOWUTUURJ^OPRPLEYUQSTRYUVVTTQKK\aYObc^QMPSNK[PPVURLS[WYLXYWTTUTRL
    VUUUUTPUXTOZUUW[JMSSPcHPOXFFWTQVUPJXURPTPJ_LOOUKKVNTSWVPVPVLXQNTXUPQSPIT]YY[b[SPQRKITYVURXY
    aLSRNLJRYYVUWWTXTUWWXRTXWVTUNY\UP`^XQRTWPU`QEMSKI]RPTUOIUZUNWTXVVSTXRZXSQRUQH]NQPXMPMSWV[VS
    QU[SVZX[QOPULIUUXVOWXYTORTRLRTSTYQPVPYSYTVTVXSRVRTVTQVSR\SPSSMNWSXOYUUNV_SQYTXRTTVQGXWOTTTN
    PXUSYRRNYXW[VXIY`ZTdcVYSRSXPUVYSPVYSTXUTUMRWUWYV]NX[[V\ZWVUTNQPTYWRSXXTXRRPXSUTWXSXYRS][TXX
    ^QQPSKIZTRPWUR^SLPSLOT[WMUTTL\\[Qa_WWPJUQOYTRTSSOTT[PPZXZSSTQOJ]LQTUMP\SOPTRP[STTQPMUYWQPYV
    GTf\Xfh^SMOYPRE[cZU`bD\iWLlm[RPVTSRXWQRYONSVRPWSXPSVWYVWS\SSSXZ\OPUVOM[NUVRSRT\RTQUYM]TTLYT
    RV_SO``T[SWUUSWNTW[VTK_]VR`^XUWUQTRZUTSSUNRV]VSX]TZPTSUTXVQTSMKWPQJ[NLcCIKTGB_FIQRMNXTTUUQL
    SSXWWVVOY]WQYVYTRSSRSYSNTSMGQ[WXQXWSQPRYMG_NLPRGEOZ^YQXWRRZUS[XO[ZYSYYVVUXQUUMYY[WZXWL\XLQR
    N[Y[T^bJ\]XQ^\PWZWUWX_RRPQPJWXPPRTT\VNTTIM_NKPXFGQ\YUPVUYTRTTPKS]XWRV\XWQSRQNN\WXV\bYTQSWVS
    SRQYRVW[QQRUHGZRQRUPJXSTSVNPO[SPXVSYTRRSROZRSRQRMWTYTVXY[RSSTOIQYSQSWWVUUTRQP^OQUOQKH\[[]VZ
    WTUTRPRYWLPTS\P\VTSXV]OOTULHQYXTTXO\MQQ\NQWS[URY[WTRTUPSUXUUQSNUVSTSUMR^OTTWYUWQWXTU^QNRXIE
    WUPRYPN[QUTSWXSYWUTXXRWVXTWXZSQQWRPLZbVOa`UTVUUNOO[XTVSVP]_XN[ZWUSTTQOTSXTTTQ]QMOQOH\SOOWLK
    VUUUUTQR_WQH]VXSSOVSOVRVSWSUYSPXWURTZRNZWWT]MVRZTRUZTRTWVWOTXSVXQQMWMH[RORSLEWUVSTSUUVQVVXT
    TVXTTVSMZ_ZNXX_PNSSKIYN[QRRQaULLSHE]PMTSNIWQ[XRRXUXVRRWPXPRUNWSUPVYZRVYPWQSSPMW\YQ\ZSWVUTVR
    P\\QRZU]MOO]OT^NNQWMGWSVSSTPSWUVWVXSYWST\SSQRY\RUVZTOXXUZRWOMSTTUSQZTVU[UUMY_YUSTULIOS[T[V[
    NV^[T]bX[RQWTWVWVLVUNUQXXUSWWUVSPUTNYXRXXUSYVWTYO\SOSVOT[VLKeJPUVTRUW]RZUVTVT`LNNXJNZSRSUPU
    MV^ZRZaSYWTPXYYURTRXKTXVVQXTZPUPQONYUORVNMWVTTSSK[SPSXNIZRTRTOKWUTSSWQXVRTWURWUTRUQTYVPSSNO
    OQYWVVVURRTZPN]QQNPMKZTTQWQNXRRSWOLaFLXYOSMX_\L\bZURTTPSVUTSUWSPT^XPXbU\OWVPSWSVRTTR_RJQZMN
    UTR[WTXWTSTVWVT[SRSPNS_QVWTTO[YZRZ[ZVSLUOMPU[RQ^XXXRRSRLYRPTSOMYTSUTPKgLHOYE@RWWVUSQWXQRPPS
    UPSWUPPURUVSVQWUVUQUG]RNQTHK[NTQXMRaTKNXKNPVZUVXYZRSTRNFUWXVSWVYPVRTTOSVVYSRWWWUSUXTW[QNTUR
    PY[VO]XTYSWSRSbEKU_JHUYUUS\YZPRTSQPSTQYZSVbLKRUIDK\\[R_aaTKPVNJaKER_CBRXX[QXURRSV[XUTQZQQPP
    [RIQWHD[QQUTMHXSPQXNLP[[YQXRWUTUURLUWVTRYRVUOT[TUOZaTRVYO[XTUZ[Q_YVS\\PZZWV\[UWTSRNTN`YRR^a
    ]PORXQPPXZXSWR\RQPTOM\PPPWQLTYUUS[YZSSTTNKYURMTSTYVQXSQMUUQUYUTXURRRTH\PPSQMJSUWVWXWWSSTUNL
    cOJQSFBVUTUURPVUTUUTRO_WWQ^]ZQUQTU[gJBL`EIYSSRUQQXSVQTWUVXUUNUSP^V[NVRQY\QTZU]SQRRKFUTUWTTO
    SUXTYYYPX[XS\`SYVNVZ]N_UXP_^SVW[TVW^POORGF\RQRSIKOVXYUXVXWRTPQQSaSPPXZM\[WS\XUYPUVVRO^S]QXY
    VRYVVXXRURZYTUZUTWORROZ^TPZ\ZQSSTSR]TOSTKJTV[UOVTJW^[W\YRWV[RXSPZUL[YWR[VUVWZ`QQLSHIYTRTUNJ
    VXNUTUPVUYPOZ\SZUJQSO\OWMVMQ]PTKSNM[TQTTOK]SMQNOJWWQSVVU\PNRWLGYPVWQWTY[KPUTKYZPPRPQSZQR[TU
    VRTVYUWO`WVWXZWUTUTSQ]QRRSNPVW\QRZ]WQY[ORT[TPRRVQJ^`YO^a^QMOQPHXMRMYLMSURU^[V^OCPfLHSXOWP[[
    GWlZIjgTPUUZWTQcQQR[WVPTO^SWXXLXZOQTRVWSVT`QMQRLEXQXQQTNTXWTVWZUUVVSRPGZb\RabJb]ZO_`QJYW[PO
    WTSRYTUYPWOVUVJ`WQN[^RVVWPXVYPYQPNK\TQTRMIVXPTUOIVUWYQTWYOON`LJSWTWWUT\SPTPRROWZZTYY^NKP]HI
    XVQWNQSYRRUTTUYRQUTRN[UTMORKYSNNXQP]RPROPEZQWRPPNXNSQWMHP[QTRY\^MY[^NO^QOKYMQ\NQQVPQSWTWZVZ
    VQ[RXQOUUVTWSRWSR[VPOZSRO[RUTVSUVSUXQU[LTWWURNWRPWTUSSTTWURSYNHMYWWQbaLY[^V_^QXWYRSQRSUZUW\
    QQUS[VURRUVZVQTVWQWRXYUTNZROVVQSV_\UZYLSWUTTXWTURVYPOZWVQYYNVYYQ]MWUYXQXZXSVRP\WYN[\ZUTTPVU
    UWORWRSXPXVUTPN\YUQ^_R[YYPVOYTQNUXYVSSSVSSSYWSVU\Iba\McbL`QTP`_XP]XUUXTYRRTTTIb\[O`_UUYUSTP
    VSPS[YVUVVSPZ[TRMYUSYRUWXLYZTXRUTVRXRUXUORN]PTOZXWRV[VV^J`_ZO^\QYZWR[^J\VVRdaNXTWW[]S]UQRW[
    XXPTRUTWQLSYQXXTPQTVTXSPZUSVWTUSUSSSVRZRVVWU]RUTUVWUNUXYZQLR[MO[NXWURTZRTRVPVPX\PXVVQZXTUVW
    VVVNWTUTWWRSVY^H]YONLPZUSTXXQVTS\SSNXQZSZ]SPJ[YSQVSOUQVSRXZRWVWT_XPSW]HaWVP_bWQVTWRUOZ[\O^_
    Q[VURY[SXW\NXWKdWZM`dRZSSR^[P[NUTYXWYTQPTX]QPNXPNTQKT[OQVORYYQON]RST[[TV[SUUVZOYWUWVOYUPRUV
    WUYQSURRT]\UZURYYVU\`TXTXQUWTUSVVTZXSOTLORQXTWVQQRZZSS[Z]QSMZQNZOTVWSRN\TWOZ[SVZZP^[[PVSSKQ
    YQXXSTUXTZQRTTOZ_RU^\^QQNWMKZR[RRQNZQ[QSS[S]RQRZZ[VOMRONTVSTUVXXPX[TMRM]SUPe]O_]WO[]UVVRXUU
    WYSRSVUWPTTZQQQXWVV[XQTT\T[TXN]UPVPM[Y[R]WXS[TRTYRTRVZVUSUQNZVUTW\TQYWVQYTZTSVZSTPWWL\Z[VZ`
    \LQTWOPQ[YUR\_ZPTOUQLZSWNORTWMVXXTUUUTRZSTI]XWUcbXPZ[RPTWTXUSXTYP\RWOMRUVXOWTQSV\RYZ]ORRTNG
    \QUOPPOXYWLUVUUWVQOWWL]VVVc`RXQSSUWPYVUVWZWR\UPYYQY\WQ_^O]ZSSXUNZXRY_\TSUWQQUWWROYYZR[RWLRU
    ZQWYPTOZPOUSRRZVOQRVWRTMVUWWU[KUK^[SYXSOXWZMZ]SSWTYSQWWUS\VSNV[QPQYVXXK^WYRb\XWTPWYT^MRNPNH
    SSLWZWYSSFWYTVORL[ZVVOWM[O]VUYZOPVZVXRRTTSUWXRN[_^LSWOPPUXVSV[[N\YXL^_ZYOMSXVSTO]PWWV\OQPVX
    TVOTS[ZWVQQPRXRVXRZXTSY\SWZYSYWRTSW\OTSVQPXVPRNUVQSPZO\^O_RXR]YXTORWQQVTRNWWW.O[ZWQ[VPXWTW_Z
    WOXWYSRTTTWNWQSV\XPWTOZSVS\\F_XR_]YcJSNTHDVW`ROWXVTSUVVXM\ZYRX[TU^XO[[SSYZTRUO`\VP[_XMR^RQU
    VRLS[SUUTNXSTQZNNYSSPSYSURWXUSS]S]_UUUUTT]XSWOTWO]PGLQPPSZVOWXZK^[]ObhSZWVOZVTWSTUXVWRGR\OR
    O[MZPWWK_ZWQ^^M\_ZP\WNeRUL[_\URLWTOVVQRXYYTWZTPVVVUTURXUW[SPQSORWXTVYZRYUUSVX\OTQXNOVU]UQSS
    WVUXQUTS]UTR^YXUOONT\^LVPRLIOZYYQ\YOYYZS]ZUVUSTQPWYRUQYYUWXRWWVYSQPVXTRYUVVXVVPZ]QTXXZWOUSR
    WTWUQUYWSRWUTS[LSQVMJRXWUWTWUSXZOYWWWRWQTZK`[ZO`^\OTRTNNSUTSXYYXSWWSQOWYZRRUUWVWQVWXS\WSO_\
    WSQWXX[\JWWVRQUUQP_UUPUYWYW\VWVMUTSUVSUTV\QZVTS[ZTVSSUUWUPJ[WWWNWOVZXYRYNQU[XWXSTOXZ`KYTUPP
    Q[QRTXXVTQTTSQXRQRVVTMXWXV^`USPUZRMN[][Qa_S^QRV\XUS\XRVTbGYO]IORWSZQ[[TUXZRTSSZSORWXVU[VQTT
    UUUURURSXUVSVWXTUQXRQQ[WZQY^MaVXN\ZQWTYJXXP^MOY\^Q[YSRY[QXWXUSVZTMQUQSGXQcMcaT\NVRWYSSXWWUZ
    T\GQWZXVVZTSQP[M[SVRQXUVPWVQN_KSPZXZTPPVOQ[SRTKNJYOXXTTTUXTTRWZVTWTUXZXYKOPQZZWKMVURXQVZRUV
    XMYYUSSO^WVQZYQXSUW[WW[WKTTPVVRRWUYTXZZQVWP`XSTcaNaURO]VQWUURXWT^WSQX\VQWVWTUYSQSJQKZPPXNTS
    TXUTOURRXUZNXRVNOZU[TPVOZRTRXQWZSRTOZ^WR_\S]TTVWUQSRY\TVWUVUUUWVURTRQWWUTPUSSJ^][Rd_VU]QRTO
    SWXTKYV[PTRORJSWTWSWXJ^XWRadQ\WLSUS\NQRWMPS[XQUZ[RXVZRVTIaTVUf`VUWWPSTOTSWZQTM_VTQ[[.SVMWWWX
    PZVWTV[UZXPSTPYMOVRLLUTPWVWV^MON\GDR[UPT]ZRSRWYYWSUWYTSTPQPZUYWSWZTTWSSZXTQYXO]XXOa^SVQXSSR
    VQPVSYQSZSUTYSYRQSINQS\NUPZXQ\SSR[[ZNTTXSQR][QPWW[QQTTTQ\SXRRMMV]VOUY\M\YRN]ZVUNPZQMRXWYOZ]
    RXXYQ[_RWWZSWXUTTQZSRL]\]PYZK][YQ\^SUXVQ[ZQWVUUVY`LONQLM`KOMUFEUXSUQSXP[XUSZYTYUQTX[TWQQXTW
    TWVQUTXUVSSNXZQZZXQ\^TS\UTWXPWW[V_]OZTSU[XVZOROVURUWVUUYNV\ZUcaVZRIVRRUSUQZSYUUUSWUXURW\OYT
    N`YTQh`TXYVOUXQWYYTVYR\QSPWUVRZVWUUQZX[NYWQ[SKZWVN^]WP]XVXQTTUQWSTQXQPYUSQWVPTVUUQYWS[UQSWY
    \NVRXRSUUUYJWRUSZVQWTSZWVP\^VZQSPSUN\VXU]XRUYVTYYXMQXUUVPTZ]UV]YPUVWPTWPWVURQSXQSSUWSY^RKSV
    L^X\Q[]WUXRSSSUTYPTUWM_YTR\]\QXSPYZNZXSO^`WPR[NXVTYPQPX[ZSZSSQNYRPTRNSSRKR\VQSWXVTWVSYSOVUZ
    VUZUPWZZUXOVSS[PVWRQWXX\SMTQPWQM\XWZPPWNPMQXNTUXX\RMSSQQ^ORSOIEdHVPSFAYRSVWQROYIXOXU^SOQPRS
    TVPRYWRO\VQSZYWUVVSRPTVXTTWY_LSQYOPXUTTSWTMRS[XY\G]S^Ra^YRLRKRQTYUSTVVRUOXXZUP]\WO[]TYUWRYZ
    T[TRUWVO]\UR]^URSXRUXSTWTZVVN^ZWTX_TZRRUXUTUXXRPR[QWQMQQVTOLZRSXOPP\OSOYZYRYYJf_XM_\SY_\KVV
    XOMM\QTWUXTSUVU\ROSXWeFRMWGD\RWQUOPT_TOUZZL\]UUY\XQXSWRQYRYUSTWQVYUX^]UXVTTTVJ^]YPd`[QRNYPS
    MW[\P^[TWURURUWZ\ORVWK]XUPafWQPUWPSYSTUNWSYRWVZVUOW\ZVY\TYOUQRURX`VRYZPX[UUU\bJMP[JCWVTLRVR
    YSOQZRUUWTPPRMWYRRSTYJ`[WQa_OYTQZWXUVYTRUZSWXWSXXRXZZRYZYUSRRSLN_[TS_`UPQT\XWSYZVPVX]RUPSOM
    TZ]SMSUVRY[QWWRXUUU\[TVWWSW[VSYTVVVK`PXN`]PZVYWdaT\RSS[YXWQPRUV[OXRZPQSVWTTVWL]]XQabZTVRUOR
    aMPOQMKSYXSVXZTUVR[WXPaTWO^WYTWNWXOWVZSSUWXSQRSQSKaY[OfgYRQOYVSWVVPSVN_LVSTLMVTUUYQQZPW\TQR
    [RXNZRP[K[V\MLZWRNSURVWSRRUV\OSOWQQUWQPYOPNfFLN_gSZTTV]VXTUSQTOWWSNSSZRWRRUYYSRR[QRTPW]XQTU
    YTQUQWZSU[RZWSWZRMQUVUYSURUXRYMXQb^MWP[TXXZTQOUPQ`KVJYOLPXY^PWZTYSSRY[YUVOTQQRVOWTTORXZWR_b
    TWWZOWXRXYSRZYN[[WVXYQTOXUUV_IL\LOM^HPWUIGK_ZWQffPZZVUc]QUXYQYWOXPXQ`]J\]]ObdZRSTTRLSVWZRSV
    TXXVOYWM]WZQ_ZTVUUNWVRQVVUWTXRUVVVXKQP]V]YXTSRYTUWTSNWTRP\TWSZ[YOUUWOSVZVNRWSQWWSWWZWYUSQXZ
    O[]YOb[N]W[QbY[PWNWQVSYXSPWXRVSXWXZVTPLYPTMYTWP_`TWXUOUTLRX[O[[TXTVQWWXRSRWTVXQQU[VWSVXVO[W
    _NQNSQM\VQPPPTPZYVT^]VUWUPZXI^][T`cVTZSTTTWTUTTSUTXRSVTWWRTN\SRP_UOV\[QXZUW`dTXRTSUWWZQRNUQ
    SWZTUX[VUTSVPSK^WTU^]ZQTOZRQYUTSSXUO]USTZ[RZVTTXYXTTPTVXTYYVUVWUUWUUVWXTTTVSSTZSRXYZYVPRUUV
    URSYTW\RX[VRYYVWSZQWZUWUVTS[TQQYQZ]UWWSUTQN^UTK]^VT[L[QSL^XYR\ZRZXWPVWWVQTXUWYVON\SRVSTVSYW
    STXXUTV[]PVI\\UWWUTURVY[VQUVWTXVOPRL]UTRb_TUNWPV[UUWUSRPSXUUTYVPZ^VOZ[SZZMSXURZVTS_\UUUUVVW
    WXXSPTSPXWVOZUNYI[YXXVTUS[RXQYUVT^\WTSSTSQYSWPMRPRZXZOV[R[VUPYXSWYWTUWXQQP\QQQXOUVXX^PPWUSQ
    YUMOTSRVUXQUYVN]YXVXY[ULTQPO]NQKYKJ^OOOTOLPZXZQVV[OROOPMTXXWNZVTPS]WT`\KQS\OQUOX\UWSaKMJ[IM
    UWXVQXWVVZRRXYKa[XMa[TVWWSUXPYWVT]UWUVSUUVR^]UO_]USTXUTVM\VVVZ_RYWYNX[TMRM_KOYX]`I\\URNUXQS
    VTWSUTSXSXTTYUOTR[Q[ZRSSTXTTPSUZZ\]WUPQXVWVWYNV]]P]QVM_\\OUN`KOVSYUQTTL\]UTa]NZ\WT\[\SMKVRO
    SZ^TMWU_OTOWSN[TOLXSOVQRWQVUQ[RSVWZRZSQVTRUURZLSQW[PLPW\UYLPSWWSYZSTWVQXYUUVXRXZWU]]YRVSWVW
    LaUVSZ^Ea\^ScdN]PWW]XQZXVRbcSZUSO[]LWT\N[Z[ONK[NMTYSQUYWTWOTVRQNWS\L_YUWWVRTVS]YSR[[SYRTXWW
    UVXUVVRTUXYNXXP\XWVXXQXQ]P[YNZY[RY^R`SPT]`YRTUWRTTZVYOUXSZRPUXWXVSSQXVRVSYR\[VV^VPVSUQeYRTR
    LaYXT^`UQ]\PVXUUSUNYXSOOZXUTWUKPXSR]LRVNPMN[VYR_^TTUTNZW
    """#

  static let transitions: [[Int32]] = [
    [17, -24, -47, -18, 5],
    [-28, 6, 16, -4, -9],
    [-28, 9, 11, 7, -16],
    [-14, -7, 9, 2, -5],
    [2, -1, -19, -2, 4],
  ]
  static let firstWeights: [Int32] = [0, 0, -4, -3, 4]
  static let lastWeights: [Int32] = [2, 3, -1, -1, -3]
}
