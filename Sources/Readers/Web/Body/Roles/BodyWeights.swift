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
    breaking btn btns bubble burger business button buttons by byline ca calendar can cancel canvas
    caption card cards caret carousel cart cat categories category cb cc cd ce cell center centered
    cf change channel check checkbox chevron child children circle ck cl class clear clearfix click
    clock close closed cloud cn code col collapse collapsed collection colophon color colors cols
    column columns comment commentform comments community comp compact company complementary
    component consent contact contain container content contentinfo contents control controls
    cookie cookies copy copyright core count counter cover credit credits css cta current cursor
    custom da dark data date db dc dd de default depth der desc description design desktop detail
    details df dialog disabled disclaimer display disqus div divider do document dot down download
    drawer drop dropdown duration dynamic ea eb ec ed edit editor ee ef el element elementor em
    email embed embedded empty en enabled end entity entries entry envelope error es et eu even
    event events excerpt expand expanded external extra fa fab facebook fade false fas fb fc fd fe
    feature featured features feed feedback ff field fields figure fill filter first fit fixed fl
    flag flex float floating flow fluid flyout fn focus focusable follow font foot footer for form
    format fr frame free from front fs full fw gallery gap ge get gf global go google gpt gradient
    gray green grey grid group grow half hamburger has hc head header heading headline health
    height help hentry hero hfeed hidden hide highlight holder home homepage horizontal hover how
    hr html icon icons id identity ie im image images img in index indicator info information
    inherit inline inner input inset inside instagram internal intro inverse invisible is it item
    items jetpack job jp js justify kit la label landscape lang language large last latest law
    layer layout lazy lazyload lb lead leaderboard leading left legal level lg li light lightbox
    like line link linked linkedin links list listitem live load loader loading local location log
    logged login logo logos logout long ls mail main map margin marketing masthead max mb mc md me
    media medium mega men menu menuitem message meta metadata mid middle min mini ml mm mob mobile
    mod modal mode modified module more most mr mt multi mx my name native nav navbar navi
    navigation network new news newsletter next nl no nocontent node non nonce none normal not note
    notes notice notification notifications nowrap number object odd of off offset ok on one only
    opacity open option options or orange order ot other our out outbrain outer outline overflow
    overlay pa padding page pages pagination panel paragraph parent part partner password paywall
    pb pc phone photo picture pinterest pl placeholder play player plus podcast pointer policy
    popular popup pos position post posted postid posts pr pre prefix premium presentation prev
    preview previous price primary print privacy pro product profile progress promo pt pub
    publication publish published publisher pull push px py query quick quote radio rail rating
    ratio read reader reading recaptcha recent rectangle red reddit region register regular related
    relative remove reply required reset respond response responsive results reverse rich right
    robots root round rounded row rss save sb sc screen scroll sd search searchform searchsubmit
    second secondary section sections select selected self semibold send sep separator service
    services set settings sf shadow shape share sharedaddy sharing shop shopping short shortcode
    show shrink side sidebar sign signup simple single singular site size skin skip sky skyscraper
    slide slider slot sm small social socials solid source sp space spacer spacing span special
    spinner sponsor sport sports square sr ss st stack standard star start state static status
    sticky store stories story stretch style styles sub submenu submit subnav subscribe
    subscription subtitle success suche summary support svg swiper switch system tab table tablet
    tablist taboola tabs tag tagline tags target taxonomy td teaser tech telegram template term
    terms tertiary text textarea textwidget tg the theme third this thread three thumb thumbnail
    thumbnails tiktok time times timestamp title to toc toggle toggler tools tooltip top topbar
    topic topics total touch track tracking transform transition transparent trending trigger tube
    tv tw tweet twitter two txt type ui uk ul und underline unit unstyled up updated uppercase url
    us use user username value vc vcard ver vertical video view viewport views visibility visible
    visually wa weather website weight what whats whatsapp white whitespace wide widget widgets
    width window with wp wpb wrap wrapper xl xs you your youtube zoom
    """#

  /// Words of texts: first ones, last ones, those of short blocks, those of middle ones.
  static let encodedWords = [
    #"""
    10 11 12 13 14 15 16 17 18 19 20 2022 2025 2026 21 22 23 24 25 26 30 abo about accessibility
    advertise after agb ai aktuelle all alle an and anmelden another anzeige archiv artikel as at
    auch auf back bei best blog business but by careers check close comment comments community
    company connect contact cookie copyright das datenschutz datenschutzerklärung der deutschland
    die diese digital do download du e-mail ein eine email en english entertainment es events
    explore facebook faq find first follow food for free from für get google health help here hier
    home how https ich if im impressum in instagram international it it’s jetzt jobs join karriere
    kommentar kontakt kultur la last latest learn lifestyle linkedin live log login media
    mediadaten mehr menu menü mit mobile more most my nach name new news newsletter newsletters
    next no not november now on one open other our partner people please podcast podcasts politics
    politik popular press presse previous privacy read related resources rss save search see
    service services share shop sie sign sitemap skip so social some sport sports start startseite
    submit subscribe suche suchen support tags technology teilen terms that the themen there these
    this to top travel tv twitter unsere use video videos view von was we website weitere wenn what
    when while why wie wir wirtschaft with work world you your youtube zum zur zurück über
    """#,
    #"""
    00 10 20 2016 2018 2019 2020 2021 2022 2023 2024 2025 2026 abbrechen abo abonnieren about
    account address advertise agb all an anmelden anzeigen app apps archiv article articles artikel
    blog business by careers close com comment comments community company conditions contact
    content cookies culture data datenschutz datenschutzerklärung day de design deutschland
    development e-mail education ein email english entertainment events experience facebook faq
    features for guide guides health help here hier home images impressum in info information
    instagram international ist it jobs kommentar kommentare kontakt kultur life lifestyle like
    linkedin links list live login management me media mediadaten mehr menu menü more name
    navigation news newsletter newsletters next now on online opinion options out page pinterest
    podcast podcasts policy politics politik post posts press presse privacy products read reply
    reserved resources results review reviews rss said search security service services share shop
    site sitemap solutions sport sports startseite store stories story subscribe suche suchen
    support tags team tech technology teilen them thema themen this time tips to today tools top
    topics travel tv twitter uhr uns up updates us use veranstaltungen video videos website week
    werden whatsapp wird wirtschaft work world year years you youtube
    """#,
    #"""
    00 000 01 02 03 04 05 06 07 08 09 10 100 11 12 13 14 15 16 17 18 19 20 2016 2017 2018 2019 2020
    2021 2022 2023 2024 2025 2026 21 22 23 24 25 26 27 28 29 30 31 34 39 40 45 49 50 55 abbrechen
    abo abonnieren about access accessibility account ad add address advertise advertising after
    agb ai aktuelle aktuelles all alle als also am amazon an and anmelden antworten anzeige
    anzeigen app apple apps april archiv are article articles artikel as at auch auf august aus
    author auto back be beauty before bei beitrag beiträge berlin best better big black blog blogs
    book books build business but buy by call can cancel care careers case categories center change
    check choose city click close club co code com comment comments community company conditions
    connect contact content cookie cookies copyright create culture customer daily das data
    datenschutz datenschutzerklärung day de deals dec december dem den der des design deutschland
    development die digital do does down download du e-mail easy editor editorial education ein
    eine einen email en english enter entertainment es events every experience explore facebook
    family faq faqs fashion fast featured features finance find first follow food for foto free
    from full future für games gegen gesundheit get global gmbh go good google great group guide
    guides has hat have health help here hier high home how https ich ideas if ihr ihre im image
    images impressum in inc industry info information informationen inhalt instagram international
    internet into is ist it it’s januar jetzt job jobs join just karriere keep keine key know
    kommentar kommentare kontakt kultur la last latest learn leave leben legal lesen life lifestyle
    like link linkedin links list live local log login look love magazine main make man management
    march marketing may me media mediadaten medien mehr menu menü min mit mobile money more most
    music my nach nachrichten name national navigation need neue new news newsletter newsletters
    next nicht no noch not notice november now october oder of off on one online only open opinion
    options or other our out over page partner people per personal phone photo pinterest plan
    platform please plus pm podcast podcasts policy politics politik popular post posts power
    powered press presse previous price pricing print privacy pro product products program project
    public published questions quick read real recent redaktion registrieren related reply report
    required research reserved resources review reviews right rights rss sales save school science
    search security see sell september service services set share shop should show sich sie sign
    sind site sitemap skip small smart so social software solutions some special sport sports staff
    start startseite state stay store stories story style submit subscribe suche suchen support
    system table tags take team tech technology teilen terms test text than that the thema themen
    there these they things this time tips to today tools top topics training travel trends trump
    try tv tweet twitter two uhr um und uns unsere up updated updates us usa use user using
    veranstaltungen veröffentlicht via video videos view von vor vs want was watch way we web
    website week weitere werden what whatsapp when where who why wie will wir wird wirtschaft
    wissen with wordpress work world www year you your youtube zu zum zur zurück über
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
    den der des design designed details deutschland development did didn’t die diese diesem dieser
    dieses different digital directly do doch does doesn’t doing don't done don’t down du due durch
    during e-mail each early easier easily easy effective ein eine einem einen einer eines either
    email en end enough ensure entire er es especially essential even events ever every everyone
    everything example expect experience expert explore extra face facebook fact fall family far
    fast faster favorite features feel few find finden first fit five focus follow following food
    for form found four free from front full function further future für gegen geht general get
    getting gibt give given global go going good google got great group grow growing growth guide
    gut habe haben had hand hard has hat have having he health help helps her here hier high higher
    highly him his history home hours house how however https human ich idea ideal if ihnen ihr
    ihre ihren im immer impact important improve in include includes including increase industry
    information informationen inside instead international internet into is isn’t issues ist it
    it's its it’s i’m jetzt job join just kann keep keine key know known können la large lassen
    last later latest lead leading learn learning least left less let level life light like likely
    line link links list little live local long longer look looking looks lot love low lower made
    main major make makes making mal man management many market marketing matter may me means media
    meet mehr menschen might million mind minutes mit model models modern money month months more
    most move much multiple muss must my müssen nach name national need needed needs network neue
    neuen never new news newsletter next nicht no noch not note november now number nun nur oder of
    off offer offers office often ohne on once one ones online only open option options or order
    other others our out over own page paid part past pay people per perfect performance person
    personal place plan planning plans platform platforms please plus point policy popular possible
    post potential power price privacy pro problem process product products professional project
    provide provides public put quality questions quick quickly range reach read ready real really
    receive reduce report require research reserved resources results review reviews right rights
    risk run running said same save say says schon search security see seen sehr sein seit service
    services set several share she short should show shows sich sie sign significant simple since
    sind single site situation small smart so social software soll solution solutions some
    something source space special specific spend start started starting state states stay steht
    step still stop store stories story strong success such support sure system systems take takes
    taking team teams tech technology terms test than that that’s the their them then there there’s
    these they they’re thing things think this those though three through throughout time times
    tips to today together told too tool tools top total track training travel trump try trying
    turn twitter two type types u.s um und under understand unique united university uns unsere
    unserer unter until up updates us use used user users uses using usually value version very via
    video viele view visit vom von vor want war was watch water way ways we web website week
    weitere well wenn werden were we’re what when where whether which while who whole why wie
    wieder will wir wird with within without work working works world worth would wurde www year
    years yet you your you’ll you’re zeit zu zum zur zwei über
    """#,
  ]

  /// The features' weights: see `init(names:words:rows:transitions:first:last:)`.
  static let encodedRows = #"""
    jOMPSKbJWNLCcRW[SP_OV\XO\TXZUTTTWQVTQTUYTTTWP[VXS\OTO`M`QSL`..UUUUUTUUUUURZRTRSNYTTSUQ.VTUUUU
    .XQYVML]JZWRU_LUOZMXTUTPTSZIQSVQ[@VPWWVGVSYT\MRH`T\LLNbQVZbLRYWJUVO\JBYYM`IF[VK[RGTTKTTS[RN
    OZRYURN^VTTUSXSUTT[U\ITHb[Y[FH\ba^JQUaY[RYUWQXTZTN^ZU]]K]YQQEf\^P]K^WYTa.VUUTUPK[^\RZPW_ZJN
    ^RTKC9`RPFGAXTURTQQRROZQ.NV\XT\OQ`WPZQVZTXVON^WXXUF]RMWRIZZIYQROZNWMWU\S\RSTXTXTUWTUW\NUK]R
    HVccL[XM[ZLXYRZGOVYI\KLMYPPTTN..ZTPTTOG_`cUcVRVTO[QV^RYRWRVNVQ]RPHTMRPOXWW..`PIPUIXWMSRQWRQZSM
    WZO_OQXTWLSK[SSPTKVPVZUSXRVTUU.gDSIUAQY^T[`[R^SZURRGNiDIYXbR]SQRV[PZSQOYJSXVVSS.UWXTSUH]YdN^
    YWYSOL[RVMUP\STOTQTWVWRYSTUYTY..YTRRTRXRSSXPTNNFYI`PICPENOKKbJLJJOcFPLON]GPSUT[O...TUUVUQN[\ZQX
    RYVYKWXUSUNUL^VQP^XTUQUSO[UZQY.WSTSUN[TUQSPYTTNSD^OQPSPVYVVKYKaWZMdSXUVS]TWUUUX.XUURUPMVU]S]
    QUVZRXZTRRSOZSSRQP....UUUUUTUUUUUQ\RTSON^ONQNIUUUUURVUUTUQ..UUUUUTUUUUURWSSRSOXTURSNYSSPSL
    SYTVOP[MSQQQ..UUUUUQ....WTUTURUUUUUR..QUXVUTQWVWTXQXUVUWMXW^VZL[`\R[ZPPXRNVUTTZVNV[\ZUPVWWXW
    ....................WTTUTR^NOPOL^OOQWL....UUUUUT.VUUUUSWUUTTQWUUTTSWUUSURVTUUUU...`LJM]IWUUSUQ
    XTTSUN.UUUUUTUUUUUR....YUUURQYUUSRP]TUNOP....ZUTTRLdQPJP?iMMFK<bMLFOCaONPSGYUUUROWUUTUPVUUUTT
    ...UUUUUSUUUUUT.UUUUUTVUUTUU...UUUUUS\SQPWNWSYTSRUTXVSV\POQRL.....XUUSUQ.QYXYPY.....SVUVUU
    [QTRVQ..........VUUTUS........WUUTUL......TSSVVX.Y]@PMXKSfgHgWUUSURVXWSRYTWUWRY..Oca`GmaRTKQH
    HROIbLSY\ZE\OcKPMaLOQ_O^[QTQVIeIOGRGPUVZTX.XQ`NYP[VJGKG\MQONKUUUUURYQSRUOVUUTUQJ_a^K[[SUPQL
    S_WVJS.QZTOOW.\UBWWNWKLU`[XSTSRQ[SWQMOYUUQUQVUUTUUUUUUUQPYV[Th.NNNQaGM^OPO[\RDSN9UOPUXNZTTRQN
    `OOPNIVUUTUS.ZYYWHZ\NTWLNZTROTQ\TTQPF.WUUTURbOPLVF\RTPWNZRSQTO...M^^[M].........RWVVUY...UUUUUS
    a`_cEW..WUUTUQ..........]S[HP<\TUPRL.....WTUTTS.VUUUTQ.VZWTNJcQPEL<.VUUTUQ..VUUUTSUUUUUTVUUUUT
    .......I[b`Sa.OGhUKYYN@ccR........RUXUUWTOXXRZcLFNWLVUUUUS_QNLTIVUUUTQ.YRRQPPPTX\RW.UUUUUQ
    ..VUUTUSWSRSTSMY\YR_.WUTUUS.QUeRB[O\cQRN.....OVYZT[..TUUVUUXN\IPQMV]]KbVUUTUR^OMMQIVUUTUP.
    ZOPQVU`NTNLB^TONYO.YSRRVN.UUUUURUUUUUSNX[WTb...SSS^ZVPU[YSW........PXXXT]KP`RPWWUUSUP.[SSORI
    VUUTUT.MV`VO]dQPISMVTUTUT.....WUUTUO...ZUJYQKRW_TOT.....NZ[[P_..._NKMRGZTRQSOUUUUUTYUURTN.
    ..]QSORD....VUUUUU.UUUUUR.............................TPVRaN..Q[[]JV..............PVV[VX..
    ZUUQTR..........QLJH[J..........VUUTUT.....dQPNIKUUTUVSGFDEj>.........QYW\J]..........ZRPPVV
    ..PYXZQZ....\QSNQP.........UbXUL^UUUUUR.........XORVUVUUUUUSUUUUUTWUUUST.....^STNTG.......
    .\RRPPH..........JWV`Q\..VUTUUU...VUUTUN..........VUUTUQ.........\OOROQVUUUUN......UUUUUTWTUSSS
    VUUUUS........[NRPLLWUUSUR.........XTRPRPWUUTUSUUUUUT.....WUUUSUVUUUUS........XTURUM......
    ......................YHRY_J......IdeeDh.................M]ZZR_...........................
    .................................._OPRPI..........XSSSSQ..VUUTUT..........................
    ........[TURSL........cLIL\I...WUTSUP........................_TTNMOUUUUUR.......[UUTOT.UUUUUT
    .....UUUUUT.........XUUURSYTTSRQkKIAI5^TTNSG.UUUUURUUUUUR..UUUUUTUUUUUT..QVVZTPUUUUUSUUUUUS
    XSTSTQ..VUUTUM^QRNWMWUUUSTUUUUUT..UUUUUTZSURRIUUUUUT...WUUSTS.......................UUUUUT
    ....WUUUSS........................[OYNRI.............................UWWWQVTVNI]D^RRMXQWQOSYT
    [f_fFQ..Fbd`La..M^QWSj[QTNUG[IOM\EP\QQMZ^U`QQWWLRZK^`QQLP<T_[jGVPLacS`.^SUSP_[YIJRGQKCI`D\TV=FI
    WTTSVP.WTWSRU_SSOOFKa`VP]NYYX]UeEXGNFX[WXSUXTWZUVTTX\SZPQ[XU[LTS^VYJXH\YZRYMTU]QYRXN]TUY\RK
    cNS\OHcIRT[HXVRTVJYYMLJK\QTPNN[OQVTWR\QOPdJ`SQSd.\TTNTE[QSWUHUXUNZHP`UVGVYSYWIUUXXVN^S[TTPY
    L_QOR[XTSTVQ[UUOTM\UQWTHZQSTYFVVUWNOUXRUQS]RPLPNM^U[T^TVUUUUUUUUUTZOURSQUZeUQOUWQSYLcLKQQ=
    fQKKB@cNLGP?TXWSTPYQUUUQYSUTUPWUURSJKbULWLQX]XTYZSTORI[ORTPLZQTORM\OSPSJZRURROUUVXXXb\JLHL
    \WQHMQVU\^NR_N^TPK\QZOH9SBdVO[UQfS?ZPS[]WTP?>@j7J@CAn5RQPU[[bQMSB2b]ZiCJ[HMWKBqHMCF0VVTVYY
    Hcee3gdY\eKTD^\h_[yBA<d0YZXVMVXQRJVMZPY?U=cVEJI:XRQRTKVX[YLPQ\hPO\`Y]dMS_NFIZ7.UUUUUS[SVNQW
    VWPQXWM[^VPaUS[YOXYIV_WYK]WXT\WTUUQT.YRRRWPO[Z]QYO[^aL]XSUUUS\NSRWN[OURRQO[VZQ]..^OSPULRWTWUV
    UUUUUT.TUVUUZSWWWSXUSXTUXSVWUUWN\Z`N]....................UUVUUQTUXRZWYSRNXPSTO[QR_JQQTOfKQJQF
    UUWVWRUUUUUV..EdXWUfO^WYU^^MOQXNZOSUSQPZVXT^XPUWRTUUUUUV`L[NNE`VW\TO`RU^SP\QVXQRXNYUXRYH[OWN
    RST\UX]MPQSGQT]XQZcA\NYOSYXOWUP`NSRUO\PRWYK\GS[].UUUUUPXVXLXRNSV\[WSWPXQRWTRURPS[T\NY.UUUUUS
    TVUUUWTUSTWW[RPQRLTNO]RSK^PbO_..QXVXT[UUUUURP\XTRWPTU[OXWVNSTYr@FBW<TUTXTUT^NRPZQUZWUSTUUXRQ
    .WUTSVUP[YWT\WUURWQRYXRTZM]ZXRZZUUPUKN^[XMXWVSUX[WVURRUWTUSUOTVWPTOWSUSUVTTVOXTTUWVSVTOSX\N
    UUUUUTaJMIXEPYUYUSQXR\TTUUUUUTF^d^OaUUXSUSU[WUZUQWZZWYYJVYSP_[ZYJG`JQ[SMSQ[UUVYR[R\P\a^`KP
    bECWXFSU\SQVWV^YNRY^]UOVRSP_UKWL_NGU_IPUWLXWSPSWSIPO[AWIVTERSQNUXMTX[USXIWd[JZSTXTV[VUVUTQ
    UV^NROgLND]EUPZTTTWRTUTTZUULRI^TPNSKOR^XOc]OPNRPTZ[WSS]VXQMJVQVOWTXSI\VUTXVXUVWOQNWIVNXLQT
    TQ[MUPWTTWTSRUTXWNWUTTUP]NOQXMRXUVU[J]_dN^RUXUUVZTRSTNfSLHUCTXO]NWOV[ZU\L\X\R][VULULVTUOZT
    HZ_eNgS[WOSXL[\]Q]WSPZQOFXccKiUSUSXRPTU_TZXVWPSN^UMLXNaNPOTDYSQTRNWX[QLSVRVSSWWMTL^GXVSOTO
    WRXQUR.aJHPUEUUUUUSYRTSSMWUSSUNZQTPSVQVVWU[]LOLTD[TPOUKkDFDWCMYY\T`UQLH_H[QTTTKO]UMXXOXYZQ]
    bSPILEOR]IWRIeEUQ[K[`[JgLYN[TWKN^\OVW_DYF\QQY]K^UUUUUT.QXXVUV.WTUTUQVUUTUPUUUUUSVUUUUS]OQOXH
    WR[PSQXQXLWRQWWXTWTTUUYI]JSG\RZXHQRRM[WYXW[PQUSGTR_SMVQcNMSYJZXb\aR\XXLSXQXJVVVWUVNSQYV\RZ
    YUTSUF...NTRbJ`WTVSTSST_\T^WUUSUQM\[[RXZUOSUHUUYSWaQXWYU[\QSMRHPVRbQVPYZZP^SVXWSYN[WRO\WUVWSR
    TUY_I`QWWYU\PXX[OZTWYRTTQZ[[OfPVVYT^WUUTTP.UUUUUR.UUUUUT.UWUTUUUUUUUTZQON\Q.XSRSWS.ZUTSOR.
    QYXVU[TVUUUYRWYUTV..UUUUUOTXTWUY.VTUUURVUUTULVUUUTQTUVUUW.UUUUURYQSSWOSSXTUXVVTUUV.UUUUUVTUWTUX
    RYRUUVVUUTUOTWSPWOKR\QQ^L[ZWRYVTUUTO^WORIIWH^HKUJ`SRKa\PNMQJSXSRLPSUZLOYGfSRBmXUOKSNXTTTRT
    .XSUUUQVUUUUUSVXXQVRUYWS\WUUTTP]UUMU?YQIOdIUXZRTSSYTTWTdUUFUCUTNU\MOS`\R_[NOTTQORP\Z]NUWZX^
    USUZXVSTX^VURXOZS^UIDK`GVUUUTPXSUJYQ[J__YScSMKNA_PJQUJVRVTTIVUUTUSVUUUUJ.RWWUUWQUUYUXYSTPWQ
    UUUUUR.IUUaUXYTSRWOWUSUUSZPPRZLRUUXUZQVYUSZUUUUUTVUUTUNQUUYUUXUUURT.TWUSTT.dMCE\G_\?@\GWWVXRV
    ^Gb^ZY\GMWPGVUUUUTYUTRTIXUUTTPWbMDJ\[UVSMU[OPZISXUYPZMcJVERLYNX^TO_JRWWH`DcaNY............
    ......ZTLNSQjNO]QB........YN]TTSSQWTXVYWYERVUVWNQRS]QSOS_MMSVLZSSQRP\YKFVR_MOPUGWTTPUQ[PUNNP
    R]SRRVNZMUUW[QMRTQ`MSWFOWTVQVUjLMQKMeTJNELYROLXLVMYQ\OgDDUSE\RWPRNXZTPTObLXOQJdH[RMLX[YSNR
    ]UPVMPaPZUHPSZXRUU[QRNXPYTPPHOUYTMQSV^RRNNZQSKMJUZWWOTYT\HZQQ[WXPN_LSSSNTZXQVXVVSRVVSRRbRU
    X\XVKQYRVWSNVUXXPYZSQNQSVTWTTWUXPWVV\NKQUN^GRRSJQXSWZVZVVFUP\PTMPNX]XKGSXVSTMNTRWXUWWYNMSU
    aMNOOEXQVRVQ]MVQRQQVSYSWYJWSTO^SQMPOWLSXYVRTZZVX[FOGVNdPMLNJ_PLKYJMSRX\XeEHXRCX[XNQRUVWWQS
    ZTSTOMh@VPQF[SVQMK]WVOQO[MVWQTRYRW[WWVQPVU[NUUIO]QOMSJZPOSZI\SOUNOYVYSLVWVWNZR^SNNXJYSTXNS
    U[_PRWN]RUXXUTSZRYZZVZNR[LWWNTYN[YNUSNRYZWYSSOYUWOXVXTXJSUZLRWKTVVQXLXSXTXMRXVRYIOX[WTPPRW
    PYSYSTT\UUPXUYTQQTPZUUUTUWMPVY]TWFMNVXQVVXRYJXXYXUTNYRQLNLfMUXSUVWMKQQcOIOQHcLXSTPWVSVPQ\R
    cHTRTJSUQRSUQ]YVNW_OWRNM^RLGYNaJSQULTVRYSVVRUVVTRYVYTWVURTXTRXZQSXYTNMXR^SPKPMbRNFOF^L[TTQ
    ZQZUMSPYVZQUYWQMQT^ORTRVRWSWVVWWMTMTXVOUUU[NMRYOT[PTNUO\PMZYVRZL_NPWN\VXPXHSXWVae]JR[\[[OO
    YYZWVOUUTWXRTUIWOUZQTUSVWVQHT]WS\B\^YQRKZZLcXYEXWY^[RPZYRYSPUWQXYSWWRWOTYUTPSUUSQLT]RPZRV`
    TTZCWaSY_\FT_R]\MOYWLWVOR[SRVUTWQMXUUWTTPWYPTQUZXUZNT^ZVPQO[XTUSUOUXYGUZSOZR_O___cJTKKQeR_
    UXM[M[^XHNCQYVWSTOVYTQRSZIZMcNT\[NUSTXPQUS]RTSKTUXZYLYMV_`OYQYTOXPS_RMXN[SUPULNXV[]^..MXTVXZ
    YUURUQ^KQPZHVSSQVIPUHZXGWUUUSO[OUUSNUUUVTTSVSVQQVVVRTZTUMRdM__]dITTYWUTD\PLSPTWZUPMVXYZRKS
    SZKTSMSPVSbQK`a`I]D__RX`XPWWQRXT[WKPNS\`PVRZOLWOSXTTOL\TTOUJUSQQ`S..[[YLGWXSUSUMaJPNYFQQU]Pb
    ZKXWLEVUUTUQZQRRSMTUVVTUN\UYSSTUZVWZUUKUZPc]ccISUVUWRIXZMSTTX]OOIWXW[SLQSWRXMNRRTQbTXTXQHW
    OTPZT\SYWRORUS_]SV\SXROMOZYMSWX]RKOJYTTRUNQXRV]]..NOaLN]WTURUMYTPNTMZQOUPPaIHOR@YUTQSOVTYWMO
    UVUUUT_Q\NM@\ROVP_^XTVMYYWQUOI_OOXQZYYXVXYZQRZGH^QMXRZWX\VK\WQY]KQ..kEP=W:TW[\MRTN`[UXcPNKMJ
    [RSNQJWTUPPMZRSQRT_KNSTLVSVTUMSUS\RT^Z\QTO^XW\OMRZZ\VWXKK[YXVMZTPSZSUJOUXQXSPUVVRSUTP]ibE[
    _TRXVM\PQS_JZRPV^RXRXXRQWR[OKRYLR]IZVPZaMbVRSQZXJ[[aVVNVa[SSXRXWXNSWTVaS]SSVPP[WWRIQZPXQPW
    RVZOT\ZPROTVYXSQRMRTZ^NYSUU[ORXSLUVQYRLXXRRZQHUUR[TGRYSP\PU\QNbQZ_M]OWOTUQYTYQP^M[MVVPUXUP
    WQVVNWWTOPVVUVLQT[VGUW\VUYVFVVJaVXMaLXR^NTM]OXSYQXTUSVP`RPQ[XOMQZWTVQTV]TVKSV`S[PNT^N[[cL_
    ZOTTVQ[RVNRQWVVRUSYRRUSPWRSTVRQWYVSYPZXYQXTVUUUWJY`dN_\YQPSH]LM]SK^AFP`IUJCNdEMELNcBHMRJdM
    ....YMAU\GWJ]UJKYMNYXHMXV]XVUM__RUILcVBdZUJINIW]UYL[fD?IgBYE[MYiQbCCK\Z`][IY]IJJkHLV^dPwLf<EPo
    a_]XJSFkY\CfHY`cWz[WVMQlaRalMK.[UTXUQN]HRTXPVTOZ\Ha]TShRSPUYf.ZVQZRTZCMUbLUT^V^UFefRS^NqeJFj
    OTXYYUW_\^EUTLU[XU[LRH[UP[Z[OUPZQW\UL[T^NULVaYEUIbQMSUO[WPQU\NPAVUYKN]XURUUYSUXWRQUUYNOP]U
    O]YZUUPV^RUU_HQZMUWTUTUU\OVPUUUORXUUMZW[QUK`RLMUZRMNTUWUUTTUVYXOPUOVN`HUJQ\Z`UVMZ`DUQ`TUTU
    .]QTNWUVXTTSUXUOUPUXVPUPUaJ[JSUYUUSTUbNYJQUOTKZVU_MQNPURPMZUUiQRPYUYRTRSUV\SWNUX^HVNUMXa]KU
    SU[NWUUC]S^UTXbS?URS_XTU^PI\KUPQ]X\U.PKHFaUP\XVJUVWSVMUVUUTUUXTUSRU[QQRPUWUUSUUXMRY_U..[SPSXU
    .bLIL\UWSTSSUgKLFIUVUUTUUSX]UMUQ[Z[NUWTUUTUTXETSU\SESQUYUNUYU]QSUJUTMWXIUQCaUEUTJMWcUJ[Z\QU
    V[XRJU_OQMPUMNLQ_UYSSRUUYVURSUXTRSTU]OOQNUWVSRSUWUUTUUJ_]^PU..YSRTWU.WTTSUUYUURSUcSTJOU.WUUSUU
    ..Q]RYOUXILYUUUWKYUUbSQLLUEUhZEUULURXUXX\LOU]OPNSUbTPJTUNVV\\UULKJ`UWSSSSU\SUQRUYTTRSUVUUUTU
    YUUSTU....^PQSOU.VUUTUU.bNLLYU.XUUURU..NcHTQUXGHSXUWWRQVU]YUOKUSZPYGUYNVWRUWSNVQUXSSQTUVUUTUU
    dSTGTUUSRSWUZRTPUU`SSLPURUUXUU.YUURUU.....VUUUUUWTTTUU\TUPOUbTTMOU..VUUTUUVUUTVUQ`:RNUUY]TMU
    OZY[NUYTQLJUPS[[PULOdURUKYYbQUH\baNU\OBJhUL\\`LULSTO_UWTUUTUVUUTUUIWWaPUVUUUTUYTUSTU.....VUUUTU
    ..eRPGPU.]NMOXU..[MRVYUYWUVBUYYZHTUXTXUNUXR\NUUcLPHVUWSSTQU[PPPXUG_^`PUVUUTUUVUURXUWUUTUU.
    [UUUOU.XUURTU......WUUSUU.ZUURSU...WUUSUUTVRR\UaCFPaUac]_DUaQQOLUYUTNSURO]ALUZYSKOUYPPTSUYUTSTU
    \UUQRUXTTUSUOWV\TUYUUSQUWUUSUUYRSRRUYUURTU.RXYWTU..WUUUSUYUUSTU..ZTTORU...gPLAOUiUUMPUnMJM[U
    _XMQSU^S=OTU[D=UUU[?M^QU[MPTRUNYSWQUbGVMNUOYZbOULZ]`OURQZ]UUPP\[VUOSXYVUPZQXVUPaNOPUO`MKQU
    d=:W]UgPLPQU`YOGRUdUMQNUjQHLFU]MUROULZ]YWUUZRTPUU\WXGUWRV\WUbKLQPU[SUJWU.VOKXTUOSLYYUO^QXWU
    VSUWZUZ]V\LUQWYYUU......[QMQKUbOQHSU[UUNSUbPUCSU^UQNSU.......]SPQRUWWTMRUdNMIOU`UTJLURV\OYU
    MLM^ZURROWVU\SRQQUXUSPUUVUUMXU`KTIRUXUGNWUUORWWUIXT]TUUU[VPUdTXQOU`TTVSUUX_XUUPZU`PUOXLYTU
    G]RZ[UeGUGRUJ\ZcZUF`abSUR\W]WURTYWUURQWUVUTZSVVU............................P\XURU]MSRUU^PNNTU
    XWWQKU]QMUQUZTRULUXSSTTUWSSWVUUPWUVUZUTRSUZUPSRU]SQKLUUXVRMU_MOI`UWSZYMU^IWZPUeARZVUYRSVYU
    ZVYHNUXYUHQU]VFCSUTYRXQUUTVVLULSK[ZU`IMPMUVMF[OUNL[[MUKUP^WUQ`XRYUSPFVXUSRXVTUL^UZQUK_WZXU
    TOLP[UUM[XIUGhNVVU\WSHUUVMUXaUMUfXNUQ\QUWU^`XcGUXPNSZUST^XNUV\SVRUG_c`OU................JcaZJU
    _PTKNUYWTJJU[OOSTU\XEATUVGcHSU]YC@MU\PRZVUUIG[YUKUhRGUXYQXLU^LIRMUiKMRGUVVQWLU\RVPPUUPT_VU
    eF:JiUVMbMOU[WANSUY^]MNU...WXOSQUYaPXMUSWYXQUN^P]KUX^PSLUMaSWKUKYW^UUWFZ[WUTUUUUUUUWTOUTU[TNU
    WUTSUUVSJWOUMK`N^UWQTQYURUZVRUVN`NOUPWX[TUYURSTUHVaYLURWWUUUYTTQUU^PI\LU.N]Z^LU........QXUYQU
    KbV\PUWTTTUUYSTRWUJcZ^IU_OQMWU.....WUUUSUWUUSUU\PQNLU.....XPQYUU.......WUUUSUZSOSUU.......
    .....................T^S[KUZWMJWUT]UQMUTUQQXU\OPPZUHaZVUUSeNYGUSTNZXUSXUVRUUXUTRU_PRMQUWVSRSU
    H\W_TU`GORYUHRcdUUQVVXUURWVVUU.UU]QOU..VUUUUUPYXYSU.MJ`YZUMW`XRUSUWUUUQUZUTUWTVWXUSUWUUUSQcQLU
    RUXUTU.VSTXUUYUQUUUWSUUVUQP]VMUOYYVTUPUZYSUQVYVSUQWYUSU._NIYMU.QWYWUUWUUSUU..O][]MU..TUUVUU
    ..............HbX\MU.SWUUTUPZWWUUYRRRVU.TWUWOUYRSPXUN^YYOURXVVTU............VUUUUU.QYUWTUZQSOPU
    ..XRTQSU.......VPT\VUUVUUTU................\QPRYUWRSTVU...................................
    ...........YSSSTU_LOORUSTZVTUPVV]SURP[]NUTSWXVU_NMOTUXPZLVUYQPWVUXXRVNUSS\OXUTU[TOUVUTXNU[PZRPU
    JaYVPUSYM[OUXSXXMUSYWVNUO\U[MUQ^V[NUVUVQRUL]VUPUV^MKNUQZVWRUN\VZNUMbQNLUSWUUUUiLJNbUZUV\UU
    RSc[RU[RPOXUbNOKWUP\]\OUR]VPIUjJKLdU^N]ZWUXPebIUYNYW^URQ^fVUFfV[GUPhDDDUiLMMcU_I]^WUWQgaKU
    RQ\c^UQS\bUUNcRQIUNjCDEU.......`OSNNUaMIJXUkHHBTUeKFNSU[SKJSUQGFaSUNJI^\U^UJLMUUWUZOUcLKPOU
    _NROOUYLSVWU[FIR]UUSSN\UcMNHPU_SYMRUZNYVRUWQXUVUOZWQVUYSZMNUQXMKZUUTXUNUXSOaRUL]WiUUPSYbTU
    WK\ZSUUXXLQUXZIGPUbFVLUUX]e_RUZU`YWUN]]U_UNZXUSUPaSQRUT_PYHU`RKSbUeXT]SU^L\QZUQQ`WRU^WOUPU
    TXGYVUP[XYSU.]INSYUYMJ[WUeIHUUU[ZRaLU.WQOVTUUNMZMUYSWXFUPXYI`U.UORUYUZQSSMUO\SXTUI]__QU.WM]VUU
    RYT^NUUXVOUUTYQM[U.O\USXUYOOZQUXW[QEU[PYJ_U.OZVPXUO[YXLUJ_XJBUUY\[QU[ST[IUcXR[QUbOM`TU^TM[RU
    WPLUVUUIQS[UUGKT^UbK\LKUYMSS`USWUUYUVRQX]UT[SVNUUOPWSUQQP\XUKWcT]US`WOZUK]]XXUVVSPYUSYRVNU
    RQVZLUWQVXRU`PMPOU^NRNXUTYVOWUVXYPWUVSSSWUUUUWNURSVXNUfDQA_UL[YcNU[N]SQUMZZLYUR[WVQUQ]QVNU
    XRGXUUVVSUOUOZ^^LURT^MXUSQ]PWUSOZRTUPYZWOUTbPVOU.`GENYU^MER^U]GFT_U_NQcZU.ZGFVTUUUTO[UW\SSJU
    RR[KdU.XMH[TUVPSK`UXUVKUUL^PW]U.UOGYQUVNYV^UQT`WPUKiPRWU.VQR_MUWOYWPUVWWXIUMZi]<U.WLJ\SUYRTTGU
    QUXM\UT_\QLUWTXYJUeNP]PUcPL`TU_RN[OUWQHVWUXIPP\UUGIR_UEdcbMUWUNNeUXRSMbUWPRT^UYUR\FUWOYRXU
    VQNRZUaORODUW\bRMUR[ST[UTWNV_USSPT^UXOMTYULY[[XUiBH@`UL\TX]UR[`VMUTVXNaUVUQRRURUIYPUQ]UPRU
    bIPTHUNW^c?URP`^QUSYY\KULYf`BUVScWLUUUQ\JUQ[VXPUQVYZTUKYbUVUTQ_PWUXOXQTURZXUFUT_M[LU.\HCQZU
    bJGR\U[NGQZUdKQbYU.[HDVRUTOQTZU[WWNHUUOVLdU.VNIVWUZQRM^UYPVKYUK_SU_U.VNFXPU_KRMYUWPbSLULjSTOU
    .XNO_LUYOXSVUQ_WSHUOYg_CU.PPI_PUVRVU@UOWVM\UR_[RNUUSXZJUcRQ`OUbNL^TU^RLaOUUWKWUUTIPP]UTKKP^U
    Jc_bOUWTPNhUTUTOcUXQRQZUZRS[HUYMTSWUQPNXWU`PSS?UYX]POUR[OT\UUTNT_UXOQH\UTPHX\UVUWOWUiBI?_U
    NZTT^UTY^WGUTZXOXUTYTUOUPWNXOUVYRPPUbIRUJUTS\\GUUQ^ZPURZXTQUM[b[?UTSaXKUM[V^QUL]]ZPULW]dQU
    NU_UVUOQ_WWUUR[MRUO\YYFUV_OXNU..............................JSX`\UURQWUU......YRSPUUZQPRQU
    ..WTRRTUTUUUUU..N^KRUU........ZWQNUU..Lc]RVUS`OHMU.......YTSTUU..ZSRQSU^LPPRU...VUUUUU....
    ..o?EHMU..._KQM[U....OUU[UU.......WUUTTU..ZRSRUU\PONQU...................PZUWTU.......^STOOU
    ...gIHMMU..._LRXVU...SWUWSU...OYWZPU......._TRPQU....\JNTSUcSCNPULXV\VUY\VVMUePPHCU.@\`kVU
    UMN^TUiIMIZUSXSVSU^OQ@WUQSXQ_UOcSSTUXZ^LOUrJH:\URXP\VUfSR]@UZXLQ\UfRSESUVXUSLUdOSIQUP\ORPU
    [QRQQUVW]VCU..RWVWTUXTVTOUaRTKBUaPNEFUYTUQTU[RWIQUK`_\SUM\]\GUTMY`OURXY[NUPSIVZUNOIaWUSQ^Y[U
    SWWcMUNTbkHUXRVTXUSXTTYUQSVVUUNZJSYU`MPMPURZcM`UTPUY_UPYZ[_UNW^UXUQWRQWUZQKNWU`UPNNUZTOPOU
    bNPNIU^XVKJUXUZMRUPZ[SUUL_YYMU`MYLDUTROT[U[KKLiUSZQUZURTXXVUSST]OUZTSPPU[QSORUfR[VLUgNKYSU
    WTPXYUSTUYUUTTVOXUQ]JPOUeNHJOU`NSJUU^U[BTUZPRQ\UO[^_KUU]\SNUQ[YSJU]TTPSUTWWUSUPYV[PUZSQRTU
    YSQPWUXVPLXUUXQSMU_SPOTUbWUFSU[YYARUTSUZRUR_YTMUOZ_]HU]UVNKUWSXQMUVRQURUSXXSRUSRVTcUWZZONU
    NZUZVURYYTNU[RSTKUDcVcRUUOPVWUZXT;OUYS[LQUbJLLTUIbLOSUeONJLUSQWXWUTW[[SUWXRYPUSUPVZU[PSRUU
    Q]Q\TUaWUFKUWMSTVUOZRMUURRW]TU^TDLWUPaZVEUMUPL_UaSSKNU\JMWTUTZJUWUP[[\VUUWUHZUUZIP\UNZa`GU
    _RRNQUNWT\PUOXRZQUgEGK]UOc[NHUVZeOHUeJSATU\PRQOUHWUbVUQXOXUUL[Y^]UY_Y?MU]HMMeUkOUSNU.[SRMVU
    \QORSUYVPTSUSXO[YU^TPTQUdWTQRUbQTHAUPKK`RULOG_[UF]PYZUQWRTUUQ]WJNUYW]QQU.........VUUTUU\TTOTU
    ]XSMPUdOQFTUXOQUPUNLO^QURQS[QUJ^U\YUOUT[RUSXWWRUYYSLSU]JMI\UdQQDNUWPOPWUPNO\YUHPS_XUM]XUPU
    I`W_PU_PPNQUTUTXWUYVNOVUYTSUOUWMXXUURZVNWUMZOWUUG_WYRUL`TTQUVTZWJUUZ^VFUOYZZUUP[dYUUQVR^VU
    MUI^XUDOMb\UNYXYNUIeTOLUVUUTVUJZA]]UROF^UUJcP_VU.OScZEUQF`QVUMZY[SUQWUZOUCdfiHUU\\URULRSP_U
    TUSZSUWUTUPURURYRU\POQOUWYSQSUWTUTUUJ_]^OU..YRSTRU.XUTSUU^TUMMUbPOINU.VUUTUUVUUTUUYVPJXUbSUK@U
    YY^Y?UbVS_OUcLK]XU[SS_PUSYPSXUUJRU[UVJLO_U`IQHXUWOUVXU[PUPZUVZR\VUZMNZQUTW\TWUPTWWWUSWWRZU
    ^OSLZUTXVRWURXTTWUYRTRSUWQRWNUSWXVXU`IQG^UN`[R\UU\RNUUZTOIaU]HRQVUSPSYLUYQRRQU[QNN\UVTW]JU
    OP[W]UTTWS_URXT[QUVQWTRURWM^TUVSWVTUMX_`QUVR_VIUNW`VWUSX[ORUVXPUHUS`PYNU\ROYSUWVZWRUPWUVWU
    TUXJ[UR[VSSUVVWKUU^OPJXU[TQZTUYX_STURTTSTUVUU[UUOVVTXUVZXJVUVPOQYU]SR\UU]UTWRUWTUSVUVVQMZU
    QVTNWUUYYOUUXUTVPU`PMZUU[VWUUUVTTTUUVZZJTUNWQYOUSZYUVUZ[UPLU^US]RUUVWYTURYXYLUUSNXTUUUUVTU
    VTUSUUXUVUPUVXZ[TUWR[ZTUUVTM]UVQSQ[UQ[UXQUVV`PSUPYZXUUSWUUPURWXS^URVOU]UYPNM`URUW\UURXUWNU
    VTTUUUZPPXTUTT[ZSUYOTT\UVVVK\UVVOUWUM]X]RUWTUTUUQW[[RUXVRPXUWQRXTUSUVVZUVWTURUTWXRVUWSUTUU
    WVOLWUWVEJ\UXURUTUWWSNTURTWPVUUXYLWUWXQRUUXQQPYUVUUUTUZUURQU....\OO^]UR]`\GUSWHZOUeaS^JUTSWXVU
    ZKWSSUQVRXYUSZS\RUXX[WIUYQOUVUXORYTUOWV[TUVYPUPUZRSORUVRPVRUNY[XTUZSVORUPXXXTURVPXWURYXWSU
    \LNPTUQS_OOUQXHYUUYPPSVU]QSLQU.[RTWMU[STQUURSTZ[USRTXZUYUTSUUO\UbOU_O[LWUSUS[VUUVRZEUQVY^SU
    ^RUE]UXQSRUUQYVYVUVUUPTU[JNK\UPV\ZPUZTUNUUPVVYXUYTNSVUR\ZWNUTWXUOUPYUYUU[XIITUORbQMUXQUSTU
    XSUTUU..XTUSTUQXYXUUVUX\OUPW]YWUVVQRNUYSQOVUQVWQ[U^QMJZUUSXYPUNX]\VUP\RN^UQWYYQUVVRVQUWSSR[U
    YNON^USSYWRU\PPOWURWZVQUKZ`VVUSVQ^SUUVQUOUWQSUPUOXZ[SUURUWPUWXPQJUQXP\SU..SVUVUUXSTTUUUZOXPU
    WSWVRURUSXTUWURTQUTVXSSUZPSPUUXSSVTUNXZ\TU\RRKZURSYXRUaINRYUWQSXUUJ^TSYUROZWPU\OOPYUZTRNNU
    PXNZUUOXW\RUYVKRRUQ\TWQUM\QZVUTUYXRUVXRSMUL\W]PUVTUTUU...[QT_LUTLZUNUTWPOYUSWVXRU^QTOUUYQSTRU
    UVQPWUWRPVTUVTNUXUTUXVRUXPS[PUQVYZQUSSSS[UVNZOSUQXU[QUTUXWNUI]YYRUPT`]OUTXTXMUYUMOWUTUWQWU
    NZ]\NU\QMKUUSWZYQU..WSUTUU.PSSRYU[KUXKUVXLGYUPVb[KUURMH\UZVPUPUSYNJSUZQSSSUVWPSUUYRQRUUTXVVPU
    N\\[QUZSULTUZRQPXUWTTQRUQY_UOUYOGI]UUPYUUUVW[SJUWRXUSU_EDDcUVH`JPUWdNKKURTafOU.YTRRVURXVVSU
    .STSTZUZTRQUU]RUOSUYSUQSUVUUUTU...YUUSRU...................SYXQSVXKRNZH\LWWTMZXSQOSR_RWRCZYTZPc
    VUUUUO.WUUUSU]OOQUK\QTNVJUXZRVL]MPOUJ]QVNSNSTY[O_ZRSJRLZVVPSMkKRCQ>\SUNPMGe_UMcB_fbUhUUUUUS
    ..UVUTRWXRPSSNR\UHLPSXZTUVCf]aLdUPAOoGYTURUK[RSOSL_RUOPNLTT_QYLRU^RWRYRWSQWUUTUOXSUTUNRUYWSW
    VUUZRXLYS]VYQUX]KXgLD=M>dIGEO@LfXGJ[SUXUTSZTTQTNJXXaQSXUUSSUTTUXRQRXYWSTZTUQTOVUUTUPVUUTUN
    [RUSPPYSUUQQWRES]R...^OWKULPcaRP`cecg=YUWVTSQ@hbZLdVVRG]ZZSQPRN^RTMULS]TMWWSRTYVZKeYRJZVWPIWP
    WUUSUSWUUSUOW\SPQSVUVTUTWUTTUJWUUSUJXTUSUQUUUUUS.\RUQSNYTUSRO`UQHMMOVS^WT[QQSVEVVNLTJ.WNUR[O
    \LNN`JUUUUUTN[[WX\..^LJHXDWUUSVQWTSUUSN[[Y\ZTUUUVUZSWJTFbSTJSKOaaPHWWSWTTWRWXVUL[QWLXB`QSMSL
    YRTTRG]MPQRL[TUPTS]WGQ[XKZXSZ\SSWSTYXTTTUJLaQ_PfXUURUTUUUUUTGZYdU`JVMhZkTQUXYVNaKR`TVSPOXU
    VYYORU[WQXRXUUUUUW.VUUTUQYSTTRN^OPVVLXWQRRTUUUUUTYTTRUOcMMHT<XUURUNTVTVUOVQTTSV_TULUIZRTOUI
    WYTJRRVSRVSQUTRYQMXWOLKTXUURUG_ORNVJYOPSVG]SXOOLbMMISERUZWXZT\WPRVWTUSUQ_QTKUKRUQVQUQ[ROK`
    TVPSTY^NPKQEMeaKEfQdOT@W[WNPPMRXUTPaLWVUZR[POOYIXTTRUSZSUPSOXTURUQ[QTPSJSY\aFL.VUUUUTZNRR\T
    \PTOWQN^TVUTS^ZHMV[QUSUL`IPOXHPZXXTX[VULNJcSTLKHTYTKX[YRRRXMWTUTUSSWUUUQbUSBF:kGIDN3cPKIW@
    [WVROLaTUKPDbQOJNK[MXITKXWWH[NT_`NTVYUUQRRXUURRRaNRLUDSMOK[FTWTVSSJbOTZ[WTUSUPXUUSUIVX]KKR
    ..VUUTUQVY[QPVX[TMKPZQUWLQWYXVOYYUUTRNMTV]RY\VRKRHcQMCQBLb^S@V_PRJQD_OONQGcIUMQ=.WUUSTSWUUSUP
    KX_gC[O[W]OQUZZLGR[TVPOJVUUTUNYOUP\SRXTVVS`ORKVEPUc`UWXTVTRYWSTUSN[RQQSN\SQLSHJR[]JfW\JKU^
    WTVTRR[QSPVMO_]LOYbMRLNL`KMPWHGaPYR]dQSHVFdQTIUHPUXVVVQ[X[O]WNQ[QXR[GQaV[QTMQJSSUTWRYTUHVP
    TTXSTPPTOTXVQWQS`XM\WW]]aRMGHLUSTTUQPZUZP]NZTfJ]I]\bWhUUUUUT..eLQISCdGPH\@aJPMWAVUUUURUUUUUQ
    WT\QRZVRKPXTQYZVOYeNQAVKMYXSSZXRTJU[PUZZT[TXWVSVU\OMRTZUTIWR`ISM\DObKNZVQ[]^T]dPOHXCE_cbN_
    QUU]TRJ`RTHbTYSKTcYRPO[TWSX`>UgKHNXQR_]ZM]ZTUQSJYOTQSN[PSPQM\KNOSKT[^UKSYXNTOS^QRNVHYYRIVP
    ^NTH[CY\NSHNeD[PMHWS\TQT.UOSVOWWS[VUTRZVYP[UUUUUTP^[PRLN\\]L^^OQNSLLbLKV[VUUUTRWUTTUNNb[YN\
    `STLRH\TTORDUZXSPK]RUNSP\RTKQDYRT_JKP^ZLM]MWUYRYSXXYS\WUVSSRRVUXSTYT_GMReMQFRHMZa]HdYYUMPI
    ]OSNXQQVXYPWHCGvVj]PRPMK..aTTIUIbRSHUBaQZRPN[ROQWNgJOHUCN]YZP\gPIEU@bNSEPLWS[OOW\UUOTHaMLI\A
    V\TORQ`QNJSLW[XJUWSTS\UYePQGK@bPQDQEaPQHQFXUTSUTYPSSZSZXdRA]UUUUUSWUUTUPaTPOOFQWXUS]RYVSUY
    MdaRQaUUUUUT.VUUUUTO]XXTdL\[[T[QZMVWSWCE9e6VCMIa;SOROaJWO^SHK[^HKHM[\RKCCXSSRULOY]YRWO[aWMJ
    .UUUUUTVUUUURZTSRPNZTTQSM]PXLSCWUUSUNYTTQRPN]eQRT^QSJT?QUUYRYeDFR]F^TTMSI`SSMUGWW`IQLPRQ\RC
    UUYURQXUXSSWVPZORPUWTTVVQXcQ[URMY^Nc\JM\]DMQTU]TK_OWN]UVUUUVMbc]HeUU\RS[[PTUWWMX[TYc[QOVMS
    VRT[UPJXWiN_`LLXVHgLHJP=R_`QVZ[TQRTP^RQNXOTPK\TZWYVUQTN_WPTbUV[SZXZTTRTM_RTKRJTUNWSE^PTNRI
    SSUXRVXRD_XR`YWDRGHXVdLdNQTh]R[SUQTLWUUUSRYUUQULcHKPYI.XUURULR[SOQWiRQCTFXUSJTP]QQMYJRcQKQR
    \IGTcBUUUUUSXUURUQSSXZRUZUPOQV[WRDXNVS`N`YN\]WQ]QUYVXYb@XL]UURRVQT[RSQUJUSWQUVRSWSTX[QQMRM
    VVZVO_NWXaQ^MX[RT`RQZTQVWW[TRS[UTQPPUZLJRU...[SSOQGL]Z^KcJ`_YJ^WUUSUQQHI__\MX_TR]XSTQVS\TTOUK
    Ib`WT\ZOQOTLVUUUURWUUTUCLX`YR]OOYV^PMYbSV\Uab\IUXW[QLRUNXR_SOWV[T[M[RP]QTYPUUPSUTVVTUVQZV[
    L\TU[ZYSTQVNYTUSSMgOMHX@UUUUUPVUUTUKbLRJS@SYKRTU`ORJLFcJGPRMJUYbO_YUURTOG]bZRYYUUSRQUXUMVD
    VVXOK[OZ`aD_P^IWOWRSOVOULRWZRdT[VVJSRRU_TWgKOJM<eJLEV0bKMJW5.UUUUUQXUUUSO]QQOP@bNPNQEiHMIR0
    WUUSUQZRTRUL^QTNOB\VSMRQYYSKQSXQTT]PWUUSUPSVVWUNYUXNTKQTTZUY]QSLUIP^[MVVVUUTURYUURTOfHFJP4
    FbP`X]XXMJ[Q_TKPRIZTUSQOZTUSQMYVZLOJXUTSUKRWVXRNSXZTRMXSTSUP_LSTWPTTeUP_^\TFMUNYYVWVUQUUXV
    XXFUHKVZaWC^TRSXXY.YUURTNaKSPR:T]WMSXWaFGROR\ZUOYNUS`MTLWSaN[JXTfSlXUUTSPIWVaSZKZ\dO^XUUTRN
    ZTUSSK_LNRVBVUUUUQZTURRLZOOP]VQYKZRUVZTTEVfJMJMB\RSMPJUWXWRL]QURSKTUVUUX_PJI`AXXEQTSaQNMPI
    bQNGOB`QOLVBYUTSUOYTTQURDh\`Og\STPSM]MNN]IL`ZQVVjKKJDE\QVQOPTTUXRWbNNRPMSUVWTYHWXcT`VYFM`Q
    P\LT^TO^WRYVlRS>S<eJGF^?cLKM^IRUR[RVYRPRQOFZVc\XZTVPSQOSV[S[VSUVR]\WMITNYLLWbKWQXZMT\VSPRR
    G\]aNf@hd[MiTRIEXLPW\VR[N[_OW\aPMMQJbLIJQEZQUSTLaSPLN<UTWXOPO_[UN[WKNJ[KMY]^P\J`^]J\IVVaTc
    IYSVXYBf[O_fRQROYNS]YUQZJahWN`QaaYPWXXUXPOJaR`NbZZSBOJTUSZKZUTYSMSSYVRSSTUXUUJ\PPKW5WRUQRY
    UUUUUSYXPPKTPRXVYQaLSYYJUP^_Y_OQO]YMJ]YR\XQZXXSPPRUXV[YVLNWO`GIP_KMaQIV_TVWOWTZPNW\QYTQTQL
    XTLSV^L\WX`^YZTNLPhMOJOBDfdaMdZSUQPPXRUTQP_LMPWKYTURSN[TUSQNUTVTVEYUUPSM]SROTOU[^VOV`FMUUH
    [SWVSGYSc_JNTO\ZQST^VWJXaJ_ONRVUUUUTUUUUUTUUUUURRWWYQZQWT[PMI[]_LRXUUSTNWUUSUOU]_aLWWTVRTV
    VUUTUQ\U`PJ_WSUURQ[SSRUOT\QPHXNQO\Q[VUUSUOaJHNXDZTSSUNJVW`UbUUTUVWYVUOUN[UTPUO\QRNVKWUUSSQ
    YUUTRSaNMLWDQZUSUUKeWUS`RNWW^TdTUIQBnBC=g8YRSM\OPRU_Q^[QSPSOZPTQYD^RUNRJZ[SJMXSTX]OSYTQPRS
    RXTXUQXNUXXYcVTPGHQUUYTWaZj]DMSYVYPO[RSMUBP\W^J[^QQQPRXVUPTPI\^OR\YTTTTOXUUTRNWVPUQLMZYZOh
    ^MWYROXTLIfIMUVWXTWOTQYEJY^OXZ?mWSLhWSURVNWTPO`Xn@F:b;o@C7c:_OK@aPVNUM]NMaXKX^K_VSX\_LQMYA
    YQSR\OUTXVYUMXX[PXJVV`UaaOJRUOYSURSJZRSUNG]PJIP@ZNOOTEVWLFZRUJQVXUPOSQ]KLQQS]PUVbTJ[ZUURRP
    WVOSTPRVMS_SZSUQSMWUUTTQVTH]VZWUUTUORUUXTWVS[`KUSUU[STUOUYPORWLTWJXUURVQRW_MOVcMPHKK.VUTTUP
    YWZ>UHcVHOJ=T[[FPdK`b\Ig...WRUXQHUVUWOHYSUTSNUTWSTSWUUSUPGbJSW\TTZNTQO^YZO\R\PQU[XRTTVPXVRSVU
    XTURUIG__bMd;hqn@jSUXZR@RXWYON\SONHGXVXGOPVUUTURZRSSUKQbfRP[VLP^MRfIOJWD\QWMHV\STRQMRUVZSS
    VKM`RPYUUQURoF=2t1YRKSTO\RPQWMR]RKL\[JUU_LKZ_]O^WYTNRUOST[TQaPQNJI\OPVU>^\[Z?O.UUUUUTiGFGP;
    YTUQUIXUURURZWTORLLaZ[LfZPYVTPYRZXHMVUUTUOSVSXXWU\dWNV...VUPNUTbJHLZB]ISVZMZTTQVIVTUVSVTQSR^O
    \QQOSORYYXSO\M`PSUWKLZRW[RRQWKZRYQUNQVS]UZUXQVQPS]VTIYQYVUYNQPSXZMLY^^O_SXQ[T\JXWaUTGcfYP_
    VUUTUQ_SPNU>`SLHVA\QURSMWTUTUP[UTQUM\SSOUROZXWW^SWOTYUaOQHSBXQRL^WRZY]I`.ZTPTUNQYTXUUWPJIYJ
    RRXM\MXJLHZCXUUSTO`KPO^HF`ZcQU\PSNWMKWV_UefIQVZKM][[N[OYONUSNdOWO\^TULTMZUUQTMUO[]RPQYUVTZ
    SVUWTXR[W[GWYSURTLZTTQSJP[QSVVXTUSUTL[_ZTcWUTUUNYQUYNOSXMSPRSQZXXSTSTWQRRYWVV\UbXMLUUUUUUS
    XUTRUO[TSPUK\STQPGRWQVSWXVJVRLPWUZUYNZW[RZ[QMLQQ]RUNUP_QSLUMhOPCT<QTTYQV`NHJWDfRSEPK[YRMRN
    [RUPQPWPT_TXVUUTUP..[UUPSI[UUPSOZUQMQLPRYY[TbIVVTNXVUIXVUUUUURZSSQUGcRQKSCdCKEb7aPSNO6bLWRP>
    TW]PRY]N\MQK\SKTIRaPRNNIbPOKP?eRLOJCXTUSTPWTXMPZVTXSNTWVUTSWXUUTSJSXPVWVVUUTUSRXYUSTSaKWOW
    QVXVUVSWWUUTZTVPOH[RPPXOSWXTQTVY[KKV.UUUUUT^DLcVQK\T^MWTPU[ROT\SOXOSPMQZPSZTOXXPZX_MZTQO\T[
    WUUSURUYZOSPRQOJYFORNL[QJMC__RQWZ[OW\TRSNPWF]cRUSYUWPRTQTWSRM[W`M]TUVUUVVTYRTZG_\_PYL\^VRZ
    YUURUKbKQMZAYUURUNZTPNUKXUOPONVX]TGaWQ[QTOVSQRVL`OPMTM_QROOIM_]TP[UUUUUTUUUUUT.M\Y[SXPWZXUX
    aIOXHFVNSN`GV[NUTRZMSUWOG]WaR`VUUTUQYLI[[QIeNNR[OWY_VSN]^XSXUVTZNSKUXZRRUTMT\RWPNMXLU]MHIG
    TZOFVPYTTQTKHUUcPaXUQTVRXUURURUTR[SWWWTRVPWUUSUQ\UUNTJcTLFRFVPQQ]G[SVQIOZPLL]TBg]ZObOZ[PRb
    WYQVMWXQNWPQXUQUNNPbVVOUTPW[PUSSVWJS\PULZKS[aXHXL]V]P[N]WYVWmETG@;fNMKQDhIGKOFVUUTUTP]YSRZ
    aLTPTCT_XURQZQQPSHVSTTYWTVUWSUWUUTUSXSSSUNVTUTUSOXaXR]RTX[Z[VVPUWRVYWVRScINJXC.UUUUUT]RQXGO
    eHKDP4_OF<ZAYRO[MOYQSLWGUNSPYDWT\VMNUXZYPTXZZXJTOa^VC`PUUQ[ORVUVVWXZ_LHUVWUVTYYVTQUO@j`\Lc
    UUUUUT._LNTYNYSUSSO\KLL`BZLMJbQQ_LQMUXTYUNSXQV^HUOX^XQZN]YVP]K`S^MdFf\WMfSWTWRUY`UBVUKT^W_T
    [TRQUVQ[]VN][HIRdDYQTSULTYMWI[YUUSRLYTURTN`YMGMMFYZYPiTRXWNQUQIW[S_NSNNKWUTTSQcLHLSDUWUTUV
    PUUQZSSYMW]OWVRSRRYWUVQVZSSZMIQFDAc?MHKGf=LJU[YXSXXWTYQ\][M[GQY[[VRVTQYUK\^[U_BZOWa[\UOQQQ
    ^PNHVEV^\HOTUXVORTYRLYQ][PJTZKOUTS\LUUUUUR_SUGMJ[MNNSCTLPVZC[VVKJL\TUOTMXVQMQRN[PU`\^ORKQI
    Q[NMM\RW]ZL\cLMHXBM`_LS`SNJbTRXPTZUYJcX]K[RXQR^UYQTSTNYUUSRMXUUTSN[SUMROPZTXT_TQ]bH]XTUSUP
    JaX[M`NVWbO`VUUTUMSVVWTZZUSQUS]PSNTLYUURVOX\OOWVMSQ]J^MTS]J^N\F[UP.UUUUUTUWTSUVVUUUTQXTURUP
    hSSHMCXSTEWNVUKPXOTWRVEVSXYPRRUUWLSaN_dPI^YNNW[LNZ_`RZSWTR\Ra@B@e>VSQXPG]QSYKQYQQSURZSPRUJ
    ZSPPV;YSTQRKWUUTTSUZYKSW?cPaSigGNPWOS\OKWVYTTSQXPdVHC`ZMJUXNRNR\H[YOTOWIdMVGRKRWXWR[UUUUUS
    ]KRVZO\QXOSPXUTTRQbJVNYJWLS_QRYYVKQSIfaUNa\PONTKQTURZQ_QOHUIL\^YM^RZVZOW_[IQYHKX]dZ\WUUSUL
    DfZZWWO\ZZOZ[UKMVOTUNXZXMaUWOVTZYOL[VW`RIX_SRMTGaTRJT@kNNEI=WUUTUOXTTRURVTUTUPWUUSTMVUUUUS
    ^TTOP@G\h[QmN]RSI]TUURTWYUUQUK[RJQXLfHJEY?UUUUUTI\[]SZSQN^SR\STPUKVUUUUOC\bdP]QMOaQ[VTPWWX
    MWYUYY.VUUUUS^IV`XSSX[LXXJ_\]M^WX]NQXYBPZVKRVZRRQUSYZVXYUURUQ[STPUNVUUTTQSOKZgV[MKLgOaEFKhC
    OXNXZ[P_\XU]UPVYVVNdVYS[I]^_P_S_XNNSTWYVMRYSQKRNMY[U\QQQSQ[NPTWQZRPOYcZ_[RUOSK_PNOUI^RPMWF
    aRQMEL^NRNVEKiTHSRZVOVPK^UMSFKVRHR[O]NHV^M.UUUUUTYUTRUN..iPRGK:^YQ?KGPPO[`IdIVMNDWSYdVWZR[cLI
    XTTRVTZRUPUNVNVVRDPW\XRZ_QLMHL\VS?VLZSUQUWZUUUPP\PWWMSbRSHYEUUUUUQUVUUUUUUUUUMWUSTVNLb[XMX
    UVUUTUM^YRTcNP^WQZYSVQRQRVTXUTYRYM[UUUVUUS.UUUUUSWUUTTNWUUTTPVSPURI^STPQI[UURQLOb[ROXXUURUI
    ZSUPTJO\]WN].UUUUURUUUUUSUUUUUTWUUUSQUUUUUQTQUWP]Pa[TL_S\ZQUZRWVXRW^UUMUHRX_XG[WTUTUQXTUSTQ
    PWUZTYRZTYMQPPg\K[VZVYWY.QYUVSYR\WNXVMaPIO\Ja]UJ_\QS\XRUUUUUR[TTPUH_KYMYVXUURUOZUUQUKL_`U>Z
    KiVWO[M]TVO^W[WNTWVVYSISO^`]QZT`UTSWVWTSQUWTUSUP]M[LWSVUMOWHYYOMRLU\R]GWYSSRSP[QQPOOTRRYTM
    TLNR_DQMWTYK_@>OcDMSh^G]_PJQTHSY`aFZ[VUOUJUUUUULD`gdK^.XUURUQZUUPUMSRU[SDZPSTU=SUVKYKOTT[UO
    ^SSNUJ]QTNU=_PQMPGWURVNKN\X\NPLLL\`Z[LVUPN^PWNSS\SUPQMVUTRTPdTTHTF\QPUTURUSYOY>bhxAv]OTLTS
    KRT_VhRTQXVVM[_aJ_^RONO?WSUOQXUWXSQVZUUPUQJZQ[`bPPP^XQTWVXQNH^ZaOd^NNQXO\PPRVP_TVHNQYRSQTR
    UUUUUP[ROPVILaLPK\^PNTNAYPMPWNYTTQSKZQRPTMNT\R\N\TSOPKYQPLWFfJMAR0.TYSWPQTY\RQZXTTSUV..ZJTVLQ
    XJL_UV[WXION\QUTMNP_QMMSQUV]SO]QQOPI^PNMPI]]J@FHWTPNYFS\UUWWeGKGQ<TLZMZNSYXZPSUTZTWSZTURSL
    [NSQRJO_dVF]YYQKXUOV]YVTUSZQVUOZV_TeO[^YL\OV_SW[VJW`EPIa[ZTZWTHMZWQO[QR^WTUTURXTTOQVWUXRQD
    TUYVRFTZcJLRQVVYULTWVVUNSXZXWZ\UUNUFYUUSTKeNOFY>VSVVQKV]VLNR[WZLOK^UTLULXTUTSNUUUUUP[SXNPM
    WTUJYS]QRHIHX[LHJQeRQUGV\ZRZ?Q^PTPKDbOQMIEWO[UZWYSQVYIZTTQUHW_[dE_Hb`XMfUUUUUQWUUSTN\QSIWM
    [UWLOPQYJXXVYRRSUQ[RRPVMSXSWUM\QTOXK]QTOWML^_TNXUUUTUPWUUSUPTV\O\Z...fSTFLBW[PHR^KWUYZYQWRXW]
    STVQUZTXYSW^SUYWSVQRORZNUKMaWU^NQKXGS]QVVbXTQRTNTUWTUQZPURXQKaT[UZ\RUOPM[QUQQNVWWPRUWUUSUN
    VUUUUPaLKHLC..VUUUURXSSQVM_RULTH_PPNPFdNHMQIVUUTUSG[acU]WTW]NN\QTQNIUSV`OOgHC4j<<kqfEk]NbLKA
    ZRWLQSEdfUKaQ_`UG`ZRQLSL]ONSYPSYTWQXRT\VP_RX\UNcXPX\Q[NUVU\UYTUTSORXUUT[ZSRRRM[USPSMOWUO_X
    VRUQPWUWRXK\OW^XBTcPPKODbPRIOLQV_\PPXTUPXK_QRHSGfIKGPCH^`cJaRZUYPYRXSPROWUVRTJ[TUQRKaPTKLJ
    QWZVSXXUTRUI\SUQQNQWXZQ]NVU\TXOWW]QQTXWRS[XSUSUOYXUWQMWUUSUMaJOPQGXPbjSVVUVTTSUUUUUPP_MOcT
    XTPVYSVUWSTQL`SOKQUUUTUUVRUWUOJUQa]`[VWOSZRYTOSTO[\JTWVUUUTRUUUUUSI`Z^SZVUUUUQZSSPVLUSTU[R
    eROJKDZSUPUVPTY[YdRWXUXUK__]N[SZJ\I\_RSNRHaPPJQF^UW=LGNTQZO]ZRTRSK^NNLODZPSRSMM`P\NUVS]^J\
    Pb^OMWZP_YGTT_ZOOXUUUUUTVUUTUQPWX\WZYUTRUNVWTRUL_MPOQDdSRGVCb[QDRGPWbYXVNaD?SbL^Y^LgSPYV`\
    YTUSTTSUYVQ]TRD_\XQXWZRWOZVZQZV[WHOGUUUUUSWSTVUT]MJG[J`SSNQJ[PLJSE]RTPQIYRRQRV`SKLZMM`WHRY
    PWZVRTP^S\J_RRV\TWQWWXTOR[VNS[SR`VWWXTTSVNUUUUUTYO`US[]MMH\FWPNKYMSXWOVUTURZRVYORLUGUUTVRT
    XUURUOVUUTUSUUUUUTURRMUKZLFZ]WSV[XGW^IRPNLfJJHJBVTRZP\RST\QYVUUUTPV[[RM_[RTPOL^SSQPKSXSSIY
    VUUUUOVUUUUQLW`^L_UUUUURVUUTUSePIJQX\TVNTRQRVZSRRXPSVSPYX]R^dION[?cLLIWJ^SPPVI_TNJSI`YGGHN
    ^TTON@fRTJNEhKMGK2]QSPSHRUXYSYYGQfNTeOQLKJ[WUVKQEcXfXf^NI\N@QVNUS[SZ^`RZXUURUO..VUUUUSVUUUUK
    VV[PLUaQLIQ?VXQTOFZSQWHDU_PQRVPSPOZRPYXfCbQYYYPVIaZ]NeRV`]NU..]IPUXMZUUSRQaMTMNM\UYMOM]ORNXG
    YTTRUNPTTZXUZUURQKWTUTUQaQRLUGKZ\aM^TXVVQVOWT`P\WTUSUNWUTTUMWSUTUSWPMQdVHeZ]JeSVNRcZL^W`L]
    cRHWRTT]WQYTaRSOLKU\RTLSY[TNSJZSURSOYRSPVK]OSNUJQWYSW]OWY[QYVWUMYROLVjNg[QUSNWFgNd]cbMSKLI
    `POLLERZWZNMMVW]R]OVU\T\LYV`Pa\ORQYHYNRSYGdMQF[CTNYWTWTYQRSPa>GQlFSYXVUVUUUUUTXP`WRWZSTK[F
    YUURSM^RLKOO^RTNTNTUYTURSWWVW[`RRLRGZTURRQZXOEPSVUURWOZUUQUOYTUQURPZXXQ\P[YXN[L`QXKfZTUQTO
    P_ZTTYYOP[LQPP[VZVUUPJTPXVYRYSMY\[ZS\]VIMNXT_ULT..jHMBK8UUVTUWUUUUUQH\WaRaP\]RSTGgW_LdU\KMHY
    VUUTUPZUUQUJVWTRST^POLVI`OMLVHWVYKIUTULLeUhPJ>fCTUSLbP..[KSQZN\QQPQN[QSUNW`QTLVK^STNTHMUU\UZ
    TUXWT_^PONTMXTURUNVWTWL[...WSSUUO\SROUJV\WUJP[QRRPO.VUUUUPSOPVXKUZUQS[NYYYO_ZUTPUQ..WUUSUQ
    OOV[YQ\CP\NOUUUUURYSUSRO^PQPRE^IMTPLJ\[U\WYUWOPReILGM?bQJCN>lEGFJ0YNQYON[YV<NSSQR^XZWSTTWQ
    VUUTUSN^XUO^WPMVVP]NRVUSWTUUSUUUUUUQWUUTTRYRTPWNSWUYRP]PNJQEXL`gTXVUUTUS[SRRUIZRTSTOQYVUUX
    XSUSVOQYUUTWVSTOTMNZYLR[TOUVWWUUUUURUUUUUQXTUSUJVUUUUQ[PRPPKPZXRY\RRWV]OXO_QU[WPWW[\iLJFXN
    P[YYPM\M_WPQYQQTUSZSRQUOYSTQUITTZVRIQ\YLU[S^NPSS[TTOUSVUUTUQKXT_UfU^XOLPM_]ZLTSR][SRGYXiOk
    XSR\DOVNW[_TXRUQUP[USPUIbSTEWETUXUUKN[_ZNVG`]cK`_QUKRXUQORaWQV^ZQU_bPXBTgPTTEMa_LUDTURTVRQ
    NSR]RSUPRVVQQQYXV`P_\SQYNZ_]G]^RNMUG^QNMVHdKLJVC[TUORALgDKLXPTZK]U..UUUUUR...aTUIUMU[UFVYhEJKPC
    [NQLWGS\[MPNVWWVLRSUX_LRRZRVXVVUW_MYWUUTUT`TUKUA`OSHYI[TSPTMVYUUPUNTUO\IWUUSUL.XSSRUMMWW_Ta
    UTSZOSZOLWNJRRTZMMK][^L_NY[[P`VUUTURUUUUUSYUUTRP.RUXXTVWUUSUMVPSPZOSTYWRW`TTPMKRW_PQZM^[SS]
    _PKUSATT[RSZZUUPUP[SSPVIRWXSRYSXWOTSWSVPRPYTUSSNVUUUUS[STIPUVUUUTTWUUSUQYRSPWMXUUSTR\OULPL
    ZUQNTF.ZSUPUPK\V_Ua_NOJRA^OSNPEXKPfRS.YSQQUL^QONVF]STPRK]RPOTJ]NOXSGWUUSUOVUUTUSN`aSP_UUUUUX
    XUURSP.WTSVQN[PPPQFZRTSQOZQOOXHHe_YLjYOJT`GWPSZTR]TPLOJVQSV\X`RTKUEaQQLPGWRWQL_QTTZRZNQR`QY
    G^V^R`TWVXOSYYNSLKVRWZJSYUUSTMWUUTUOdHMLL?[TSPQMZSRQQI[SQNPERVUXTU[STPTLhKVGVFWRQVVT`NQKSV
    UU_\RW.XTTRULRWSSYWYSXRSLXVTSSDVWUUSSIcZTPW]RLJY>UX@KcTUUUUUTXRRSSQO[WYPX[TTPSKWUUTTPCWWgUf
    UUVUTWNR[XTTVVVZLU..PTT\VYJLbIO[K[aDHcTWXATSV]Z[JbKRRZYUSTXVZNYRTRSLYUSRUNbQTKILSLUX[N\F\\_Q
    XWXVPQ`G]QWI\PLSVIWNNUWT^RSMR@aQPFQ>SbTKQTWTUTURWUUSUQYUUQUOZVQOPTZVVNROTZ\IU[aQOWHSfRSQEM
    YCPm`]SUUWUSXTTTSQQUY]W[YUTSUMMWMZ]\P_TZI^MT[[V[UUUUUT_NQJ[EbIVMU\I\a`NdQ_\QU[VRTRZSYXQMTS
    OWUSWYWTTUUQSRXSTTV\MMUWUUUUURUUUUUSUUUUUOVUUTUQUUUUUTYRTQTMVUUTUPVWUUTURXMUYP[UWQPFVXUROP
    _WVIXDXUURUR.SQWX[UaRPNQHUUUUUQXTURUMRSUXSQZTUQULY[TLRUQTTZSPO[WTS_SV[LT_UL[HPUOY`[M\Q[]_Mb
    OXYYQXSWRVSXVRURQTUUUUUSeRKGUF.F\_bQgPYYXM^M\\[ObNVW[TYdIHJbGZSFYVZSSUWSQXUURUNVWXRPMRUVXSV
    UUYSVYSXZVU\MX^WRX\SQNOMSZZTKZ..\H`TXS\RRQTKZRQQUJgPSHPATTXWMQLaaIGgbSO@OQRXXVT[VUUUUQT\^SGY
    PPgZPPVRRVTLQSZN^XK`TXHoHY^]QeSS[\SXWQOZNOVSSVQM[PSSQBWWUSURYRTRUFeQQAREZTUTQN[PUSQNUUUUUS
    YUUQUK[TUOUI]WTKSI\STPQO[TTOSM_POLZDVUUTTSXTUSUKYXPOUOIKa]N^YO]MNTUUUUUSYTRSTP\PNLRGWUUTTL
    ...\HVZOMTPTUVTVUJWSNTUWUTUVUUUUO\TTIURXUUSUJVUUUTTYRZcIZ[RUQTJ^QRMTJYSNRNNXUUSSPWUUTTPWUTTUL
    STXUTYVUUUUVSPSVZZY[UMOOcCNNf=UVX[ELV\PQNZY\HMHUF]UfgaNQTZXRYTSRPLXUJVXMVUUTUSXSQSVNM^UNT[
    .UUUUUTVUUUUUSXVXTQbUQITCcLTJREbRSMLEcJOSMJWZLVYWYTUSTKVUUTUQcJLL[DgNQGT?WWTDSDbTTDTB[SQRUN
    XT_MSPS\a`ITWRTVUBUUUUULOWV\TSVUSWOEW\MNMYUQK]TU^MNX<K_RQPGHfRHBG5UUUUUTTUUVUSYLQPcMXUUSRS
    ..Q]QLO[YOYWLPUWUSPUZTSRSHQ[]`QdK\^aKa`QTOOHWSTSVOXUUSUNTSSRWOVUUTURXTRQVOTWOP\RP[XYOYQ`QHJZ
    ..UUUUUSYSTQWNdIPFW>dNPHV>.XSTRSRTZ[VN]TVWZTYTSSVTWU\XUDZST\QTTL\ZWVTQYUNVXWUUTUR_RQGUGYSSOPK
    ZNQNXJZSTQTNQY[VQYUUUUUTNWY\UO\QPMY9]POOXN^IIV\B_M[DU`UWVSUS[RTROOTLSM]N[SSQULXQZQYUSY\VV[
    YQUQQO\SSPSPLbaTPe...`LOONDVPQWNOUXUROQUUUUUW.YRSTUR_RTMTL..TTZTNIOKdXKRaMIKWRXRSQZOK^Y]N[
    TUWURUHfY[^hOcTPXdJa_c_j[QSMSGUUUWSV]RV\LIVUUUUSVUUTUP.XUVRUPIebQIlJmeWAh]QTOTK`PTKRBhGQ[PI
    VIRTQKNVY^VRTZ`UWYWTUUSRZSRQSPSYVMRPbTUMMCYUURTLWKK][E`SPNVG^TSRRN\RSDV>YUTRUPZUTPUR]UTNUM
    XUUSTM]SUNTLUWTO\QXUTQWP_SUJUMPUU[SZQc[[E`LXZ_R_CkgdAeVRSTWPVUUTUNZZPJJTPRU^NTcQTJKJULTX[P
    VUVTUXVUUTUOMV\_Wa\RSPUG\RRPUHYXKCPSSW[RMTXWTSNWSWUWTWWTUSUS..QW]TRYK`WUSbGf]TIc[PRQZF\RUQTK
    X[FAYZOZY]I[SS\ZMNM^Z\O]WTSVOVXQXUGQUSTXRUSVYRPb_VTKUME^RTdVO]PJSUWR\OGUfFJFPKWOTXSKXPWOZV
    WWTXUTXUWUORSTURXPNV[O[WXUTSUOTXUWRWP[XZMXOUU\SSQ[Q[^VZYaBRUUSXQTQWVTSUPUVLWVNVZQUNKL^XUQ]
    I__UQ__NQPZO`LNOZH]VSNTFWUUTUPXGJTTEOQQ^PPBb[jDoWP]UWZP`_RN]\TQNQJQVYWUYRWYUUWkISFM>^QNMVL
    Gab_RdfNPCT>XSTSSLW\JUMTTTUWTSXTTSUPWTKXRQVVRTYW\TTSOMYLa]TWQTPYQ[`MJKVIVTPVKZUUUUURVUUUUU
    .BglgBlGc_cLjaMNLYIWUUTTJPVYZTXZOWSORPXZYUUWUTTUR\PSNYHXUUUSRUUUUUR]OXLNSUUUVUQPSV[T\G^NSX\
    ZQPUTO`MLFPCP[[TKZ_QQJUNWTTTMQPVYLSS.VUUUTRcMTLXN_PTLWF[TRPUQaQSMYKVUUUUQ]RQOSK]SSORKHYZcTe
    ZSTPSLSWRUL[iHICJ2XUUTSOV[[NX`RWXUTTOQ[_ZfYNdRUTWUUSUNWUUTUO_RPLUKYUQUWQYSQRTL[SSH[PR[PSNV
    .UUUUU[XSQWVYWTXRTUGf]XQ]SVWVSY.K^^^JjXTUSUPUUUUUSVUUUUTTVNUWHRXYRSR_UPLJOKa]\Q^XUUSTN[UUPUQ
    bOPJRIUVNQWS^RSLSO\S^UPPPZUTYSTTQWbJ]UUMUJUUUUUTKRY^Z]Y[TQNRYUSSUOL_PVY\YUUQUSTUUVUO`LTNYA
    YSYMSHRZSGZRS[WPCSXJTYWPTPPO[ZRWVXTYUUUUUSM`T^Qb^MTQTMNMQZYSQdNWO[J`T\[]WSZRLNXQOWTUVWTTXS
    I^ZXM`PX\YPVUWXTOVQZRXEZRUYXL`[\XMQM[SRQTJWSYQSMPZ[XQ^YQQRYVXTUTUQ\RLSSQUUWTUSSTPFZIaSNJTI
    YUTVNSWVVTSVPcbUBaXRWRZQSYXQ]XTTUYSRXSURVSTZRNZWXSTOYOWSUWTRXSVVSRWUTSRUWSVVQSYSQQTOTUVVUP
    WXVQQKWUVSSLWXVSRSVTUVTXUTWVUUUUTUVUXQQSZPYSRVTQUSUYUPYTURSPVUSSWOPZ\XOXWUUSUKQ]RWP[UUUUUT
    V[XUOS^RRMPKWQZQYN\XVRMOSXTVTRN]UPN`XUTSUNL\WSOa^NQMOFWUUSURYTTSSOTWUSUQQ[VVOVWMNVZTQ\SQQZ
    ^PJO[JWSPKYOJ\QiTdUUVTUR\OUNVRMaQPLeXWZQPSXTTRVM]PRNXRSWWTTUSVWTTWZRQPVKT\]VNWSYVSTTVUVRUP
    [OSRYKVUUTTM`QTQNISZHVQZXUUSTOVUUUTTRUIR[SSSUWSPN\WVK_XUPKQPSWSXVYZRQPXV\NURTO`LMQRJWUUSUN
    RYQRYQUUWTXUUVXTSVZRPSQOQTTRYPTUWXSXO_PRVVTYTRUSWTRPSK[STRRPOW\TS\PWaSSSRXZSWVRYZUQTSVWVUT
    ZQZNVRUWaUQ[QZ^ZJXUWUVOXiIKJVEUXUUVTUWXTUPWTWQURZQ\SSUZQTQRN\TRNUOWQZUTTOVY]XUZSUOQSVT[VRX
    WSSQWV[UUTPMPdOQL^ZRSOSLTVRVTUM`TSRaO\WTS\[VTORMZTURSJaOHKWFZUURSOYUTSSOYSTSTKWTTSUON^SVQ]
    VYRSVTVUWUUQZR\OZUYUUQUOVZURSLXTSQSUSVWUUWWUUSUPZUTQUIXUURUOUXPINMYQSRWMUUUUUR[URSOPUWWTVY
    YVQOVPRXSZLVT[S\PTUWOROURZW[RXSVYYSXYXUQRO]UTNTGXUUSUOVS[VWUTWSZSUQVXVVXYVVOUKUVOVW^VUNRVS
    Q\WQRYOY\[O_PZY[T[`KUPUMRYUXUUQYZUQX[OPQYIZRRQWLZUUQUI[SRSTJYUURULT\VQTVXSTRVMXQTRSNWUTRUO
    UWVSTR^LOG^OhDCRX:WWSPTPWWXUSScHOOZJSV[TQR]HKVYKVWURSMW\TPTW`OKGSDfGGO^C^QPPOMVRWWTOVUUTUO
    UYVSSQH`[OP^RXZ]OVZPURSX]UUNRJUVXUSVYS]VRV\UUOTMUVUTUW\PPKSDVUUUUPUUUUUSZTUQTJ^STMVIQWUYU[
    XTRSSOXTURUKXUUSUUQ[SMVXYSTPUNQ[WOUXQZPTQTXWNTQWPY`YU`SSX[RZSUPXVUZPTSTOUYVRSOZUQSTON`^WP[
    WU]RTSYUURULTWW[O\dSPGKKO^VRRYcJKMZIYRSQUOZUTTQLYSTSZQPYRZ[[XP]XTVL_WYQ\QYRYZ\WRSSSVZQTTQT
    ZUUQTMZ\YMLUPWWXVX]USOTOYSUTSQN[Z\RUO\XSTTP]SNQYZVURQNWSUTUQXPPLVPYPSSQQO[QYYXUUXTRSNTTZZZ
    XTSPXLL^^ZMVTUYOVLYOPVUTPWU\NYRTSYVVYOKRVHYUUOPNY[SPSQWUTTUQWUTTTOWSUSURXRRSTNZRQPQMZTTRTP
    WUUSUQUUUUUTTXVUTRVUPTRU\RRORNXSSRSMQ``_J_RYYWS[QUURYP]QLNUK\RNNQJ\QQORJYRUPWN\ORRXWQRSZYX
    WUTRVMWWURUNUWMVUMWUTSUP_RRONIZQPL]NPZWPURS\VTSSXSSRWRbROJF@ZTURSJXUURUJQX\YQVZUURRMZRUQRP
    [OVPWNTURSWQMWXYY^\RVNPNZSWQWN[UUPTMSUVYUURWTPYTZRTQTNVVVRUMSVUYSX]PRLSNPZXUQWZSUSSLSQWVUX
    QXS_SaM\_WR]RZZUPTS[VVSS\RPPXMOZUUVTXURSUUYQWVQQL\\[P\TNKH\JXSUSUPRWYXN]\STMYL[OVWQOM[YYST
    YUUSRWWNQXLRSXVSUVTXXRTUXUURSRZUTRTLYRTSUNYUUQUJQTUY]UXVXPRRQVZ[T`VYWTSNWSUSUL\UOOTRWVXRSR
    ZUUPUPVU]SQVZUVOTQSZYUSTXUURTObISKKHPYWZTSUUUUUQXSZQUKVVXRUUTWXRWS\UROTI]MTSRIZPXTTOVSUWXU
    ]MKTRQWRWRQP[PTNPPSXUUSTTQSY[^RWSU^UVRXTWRTWXSUTVTVUSPWVVRTT[UTQQHWTWOTQ\SVMTSR[VPTT^OQLZI
    UWULSWUWUSUVVTUTUTP\[TN_]QPOVLPUT[UQRXVRVIYUPNTNOYY[TW]MQM^NaOMMYLWUUSUOKbLOO_UXXRTXOZX[SX
    ZRTQTNYTWMTO[QPTXIUUUUUVO\][NWWUUSUOWUVQSVTUUXSPYSURUN[UUPTMQXXUU[UXUSSHWWRRSSZUUQUJWUUSUP
    UUUUURPT^ZVZXVSPULYWSROO]PUPWNQTXYVUZSRPSHYXPNVR]SMQRJ]STOSNUXRPPORYUSQVTVZQVQVWXRQ\Q[WWO^
    R[[TRU[QKMYH[VRRSQZSROUO[RSQQOWYUQSMWXNGKMWVURUOQUY[TUXRYQWQXPVUVP^ROQPOVUUTUQ`LKPWL[WPOSL
    X]]GSV[PTQWQR^QMJU[SSQSOQPOZRR[TTOULUYSSUUSZUVSUYRLR\TVUQUPYWTUPVRWSSVTS`OOMPHJNHRlS\STLQP
    ]UTNPJ]SUNQJcPPGLEWWSLLHfOPJMHYVTOOP^TXMPMZPQWNOM`TTVXR[RNX[U[SKXQ]PTQRNXTROST[PROQPXRVPTR
    RWZXPVXTXOKPS]\QMWVWSMRPT\WRQROTUXYV]SRPTN`OQKVHT^^NRRZOURYO\JXRJQUVQXTXVTXQSLhEKFPB]UQKMF
    \ZUMOH^SVKOQXXUOOQYXYOPS^HMJ`J[QQOUPSY]UQSVUSSTT]UUQPLS[YPURUUTUUS]SRMYLWQPTYRRXVQWW\RORUS
    VTUUVT^RPMXQ^S@RZMYSUOYTWUTTUOZTURSJXUTTTQQXZVXWWTTUSPRY\YNYXUTVPKYRRPSMQW[ZNZ[TUQTJZSPSYK
    RT[ZOYMVZUO[WUUTUSYU_MRUZSRPUN\RSOROR\RMYT`NPQPLWQ]KRWYTONXPWMUK\JOYaRVdUPWYVTO]WZQ]YSSRSJ
    WUSTUQ_PQLPGZSSRQLXSVPXWKXVaP_NY\ZR_ZSRPUSXUUSUOPZVXYZiNK?T6dLKKUBYUQNPIUPVYSXRVTK\Y[QTQMN
    _KNEZJ]NRLRLRZRORR]VNRUGRZVZSZ[NQR\ROW\YPZZZVOSURTWTYWVUQI[M]RRPSP_OLPYHVPYLXQK]SiRdURVQWS
    SSZVX[WOSQZQZSUNXNWTTSTKeNJAXKYSWMTNRXWWWZUXWTSUM\\XQ_IbaWOgORX^XVR]WTR[RZXRUWWVVSTSTVTWUR
    XSTRVLRXT\SXVWVSSV[PXRRSUVTTWR\PNI`OOUV^V`TVYVOSRZVVS`ZTUPUQRW[RUY_OXKPNZSSOZSYVOPWMXUVSSM
    ^SYOLMYRXPWMM]YSRZ\SULWL]RSMXKYQRNYP\SPSOERUUYUQZTURTM]PQOPKXYPVTWXUVQUMJ[b^JeVWTTUOYPNVWN
    UZVWMWYUUQUNXUUTSSWVRLZUR\RMTObEPOZEYSSSULYUPOTK^NPKWJVLWTWMVOZFWLVUYOQUEV]bZh[RSNSKUXWWRX
    aHTLSHQZQXYTSTR[UVST\YTTOVXZQ[]PPPWR_SHMQF[RSQTIRQYZWVVUS[WXYUUQTF\NRRVRQUUUYPQS\TVS_NONTH
    RXaVMWZTOPSLXUVPVR[PXOVPWQTXTP[VSLSP]QRLSLUYXRPVSWZYPT]OPNULZRPQTNR[TPZTSWWPVWGYaaRaTXRRUX
    WPZUSXUSUWULRWVS]\SXVXUZN[^RUPUXTUTVP\RTQTTUWVQZOSY_WXZPRLTIVRTYVV\LMQaPUUZQVVN\U\Q_XXUJQM
    [VROSPVQ\NQZXTURRL^NMOWM]PNLRP[UUSPOUY[PPZITNoXi[PNUYME[]jTc@\ceGoXORYYLWYPUWOSWRNYUSUMS[S
    RYUTRZYLSUWQVNXVVRQ]VPQZWURRNTVU^SO]TUR[TWQR[]VWJ`]\O]WRSUROXVUPSNL[[\MZRYSRTR^TQQSJ\OSFUL
    ^JLFSE_KOJQLWUUTUOOV^VWWQVY[RSSZUTPU[TSOWMO]_VMV]QOOUKaKLKRDVVXWQVQRV[SUOYW[TYUTVUNVM[SY[X
    ^HYTQTP]RZRdK^]UP`VVUUUV_MPMONWYXQSUXVQRTR^SLKTGO[VWVWYUUQSNTZUVTYXRVPQNKZ]UccRWXVTVUQSVQU
    [SSORKYSTRUMWRYNTUM[SOZVSVXRVQXRSVQKPY\ZS[\QUMVJTVXQUVXQQXTP`ORQMLK[ZX_]XUXPSPQZQUXYR][QPT
    [NQRXJUUXURS]KVMYSUT]YPQYRRRTSUWUSROTWXTRSR\PNXZXWPPXQ`PQMVJT[WRQSVQVWNTQZUWUTSWVWOZYSYOUP
    LS]^TeYQPVSQWSWQYTPWX\Q[YUURTOUTWSUQXUSHMK]OPLZJVUUUURMX^_OWXSRLVKWWZNXWVTQ\TRSSOV]VTYQTTQ
    UPXSWS[UIRST]NSLVJ]PPPRIXUUPXQSYSVUUSWZVQUQT_YR]]NONPLXJZTQO_QLKU@_MNRULTR\[NVVTWRTQTUUXLS
    WLSVaRUSXTRUKZ[_R]RYWTSQS__NQVbFGZYQYRNSUKXQTTQPP\VXYXRZWVNXWQRRXRUSWPYR^RWPLOSSUR\RSTZXP]
    [STRTPTPUWZ]NU\_SaWUPTVZWPVQ\MWQPWXSRSUXYVSW\STVRZYWSR[VNFURWRGHjMUZZPTZUZSQRV\LPG[KYUUQUR
    TT_WP_RUVVYXYRSTSLUTTXPU^NRPRMYTSKUQZUUPTRZTUPWK]QUOUKXSXLRRUVXQUNWTWUVR]OSLWOOWUYYYUVTRXN
    ^SPLMJWUUSVO[QSNXN^CKXgOIZ_^NgUVTWVRUWVRUSMS]_SbU\QNXYXTZOOQ_TOKWORUU]S[WTVQSV]YVMSLP]S[VY
    OZYXQ\[OUH^MPTVZRVXWSTSLZQQRRLZTTRSKhIDKW@PUTZUQ_POLQTUUUSVRYUTOPPUXVWLN`UNJTE_MLK^T\UMPXL
    MYZXSYZSUSQFUW[SRWUS[URTWSXVSRTUVSUSUWTMUOOY]ZNXQ[T^QYbDJVZFN[XVQZZPQTURPXW[RUaJMQU@L\\WSZ
    bQLKXF_LML\BSWZTPYRTTQXRTMXOOObMKMV@XSTVTJXRQPZNSY\UQSVUUTUNVVVTRRVUOX[VSSY^NYPY_TVUOZW_P_
    PZUXX^UTWWRTOZ\XO^YTSQWPTUWXSR^MRMVJ[NSKVLPY]ST[\TUPSMXWTNSR\LQWUNUSRUVVZSQORM]MORQLTSUZXV
    ZSUQUObNPMVCWUUSUOVUUUURN\aYMZVQTXVVgJHF]GUVWTUSRZZPVUWVSYKUTWQ[SSQVXYTV]RRPSGWTVSTNPWV]V\
    PU^[Q\NXXYT^MdVWLZQW[YSX^PLLPH[RTOTMN[VZUWXWRQRQS^QNTXOZ[RQXTXRWNQS[SXKYTP[ZTXUUO\UVWWTOTQ
    PZ^TO\VLUYWW^QPPVNXV]OQVHWW`YZNUX^RXO[PIXVSX\QTXcJOMTHZSTRUOUWYQQOQT^MJ^T[SIPNXLWLRO_MWEPG
    \TSQTK^RQPNMTTMYZT_SQKXKXQVTRTVZLVTLXWUPRLUWRQZXWSWWRYLYU[X`VUUTUQ[SUPTMUUVVTXURY^SV\SSTPT
    R[Y]K\`LPLRJWMWKXMTVMW\UZKHTaKQYSUQX@^cfKfTUWYWUOdOYT[RSUUZXZYRI[ORRYYRUbRRLPH[RVNQMQVN\Z\
    ZTXQRMG\`bMcJb_WQ[POUQZXVRVTXUYPVLXTO\VON[SXXVPX[OVNNLZUUQTKWZROSOWSUZSW^OQK^MZQPTQQWTNSXU
    RSXYXSaKIO^G\PNXSRXSVYNTZPPSXNaLULNLYTOIVO`QQJNIZPXOQKZORLWJRVTZRY^KVU`NZMMN^UXMPTXUVSPW[X
    UQZQXOUUOM\PZNTWUQRVWWXUSZTQTUXPTXR[VUSNYOWVROUTWTRPYHKZYXT^LZYWScWRUUUWMWXVU\RSUNYSSSRVYU
    UUXVRYXVSLYSVUPPXWVXUNWWSZXRORP\PTWTRYVNUZQZRURYRXXUSQNZU^P\Q]SRSVWWMNWRTZVTRSOXOZP\UZYOKQ
    USTSYXYTSPVNT[TOTYM_[YNbKaNTQ`TV\UTXV]TTSSJ^`WR^[STMVKOYOZVTUUSWRYRSOYXYQQW^KZVVPQUSYRWRKL
    L\PZN\RXZ[T`QWZYV[R[RSR]N[TUR\K^RTZ\P`PPR][OVRTQYNIR\TVWRTSRVQRQYQZRNPWTVWVWNWVR\XUWVUTQTZ
    ^QRMYMYNWZSQ]PVMUVVTWOYVRUWV[WWTPSYTXUTK[T^HXWSQO\WUSXTUUP[QKXUYV[WQIUYSVTUXQTQ[ZTVYP\YWOZ
    NZVUTYXQSTVWSV[YN]NYWYRXUYWSRXKcSZK^SXVUQXP\QNVUTYTVPZ[TQNRNQSMTYTULOWWPP^NPU\RWWUUWUUTWTU
    WUWMQQSTVUYVQXZWRWGc\\P]QYQVTVSUUXVWZQMVOQVSSSYUSYTRVZXOXVYP\NRUWQPWQYS\NYZYSX_MTNXOTWR^RU
    ZUXQTVP[[TT\[SSPUM[P^SRNVVXURUT_NLVW[TOPWQWVVSSVWQUWUTKZQVQbJ]b\N^TXXTUXP_QSPXWRRQYSQWRZVY
    TSO\TTWRXXSTM]WZQYXSXWPXRUTVWZYQOO]RYS\RQTRU_ZRUUXRRU[NXQVX]VTTSXLKbXUN^]LTKZN^RUJMQXNSVSY
    VUURXSJ\WZU^YOWZXUVUYTRT\PaOPKUUSYPUOUSZTV_QTORFYWUMQNSVWRXVWSQVLSJZRWU\RVNVWRWVQTU\WS]VPW
    O_YWRWRWWWUZPZQUU\\PRQSXVWRQYWRTQWOTZQYZMO^OPMRNUXOTP[UROZT[N\HUR^SUXXTVVOX]RSWVRMYQYVSOQX
    TPOTUQK^U]MaVWTRVW_NQKPKOTLR\WUPG[XVMTKZYXRWNUNWUYZNTYXWTOTWP\WYLW]NRYNQO[SVXXM\WXN\UZOLTU
    SSR[MY[[ORLXRVPURZ_OQLQUQZQPXSP[[TT[TWYSNU[OTRUQYTQQORRVRXI]QZSUQZWSNRWTYSQMXT.OZYYQVNYTWY[
    VRUWWSYSPXHTRWW\SYU[WMS[E^XQa[[QROTEWT^UPXUXPUPVQWYWTZSUYXRURVWWTTO^ZUSZWKS^RWYPQVPYVSOTWO
    ZQNUORUTNXPXLSQaQ^WTPTUSXV[RPPZOCMSNMVW[V^MZX]McQ\WUPVTYRPVZYRCXZVTYLXRVN]ZYQ`L\[XVXNaQTO]
    WWWOWVSZPPRWVTWTSRUYQSSSWTSUVOWSVUVTSXTVYU]NRQWNUWXRTPUTU[RWO\YWOZYVOOQS_TXNPQO]ZXRYR[VURY
    XTVLVMUXNTQWVYTPWRRZWUPRQYXWSWXN[R\YXYWQMQRYXWPWUVUTWV_LTMUMSXYWWTTTXZPXPZUUQXLbYYNa^MUN[N
    RWPQX\]OQPYQXTYRRTZSSJ\UP_VST\TWOQWV\IVT\PPZVQYUOUXWW[SZ[NWWVVSPYWTYURUZTUQYWTVOH\STPWOYWX
    T\ORSXVYSUOX^OSQSQWWRRVXSQRTVRUTRXRRKZWWU_WRRSZPIb[[R\PbSNQZUW[UST_HWV\NR\OXN\TTYSXUR[USQY
    ZS[SPTVURRSSUVVSS[WXTQQPO[WZQ]N`WVQSTRS[KZL\JPY^VXURT[SVV[SZXRLVQSGWP_TbQ[PUNXVSTTXXO\ISTZ
    WSWUVRZN[TVQXSUUVSTVGRVYWUSQVN_RQPQN]LUT[ORZVWN[WTTPTYUVMVP[[UNP\PYRSWSRXOWXRQQ]XOPXRURTWT
    WXUNSPUWQQYWUX_VQZPZYRU[S^RNLTSXSTOYN]YUTXVQVYVT^QSQOIZPQXMPWSUVMUVRSXPTPQS[UVWVMRVUXPVVRV
    R[]RQYMb]UPWTRXY[UVVPRVWSXTPXZXRWRVUI]X\OZYO[TROVUUTTUZTVMPMSYWXPUJ_V]OdTXXJTU]NOOVMQ[VWP]
    SYUOWUI_VXR\RUZ]PVPSRXYVK^TZR].QZMSXYVUUST[XWUURQ^OPMROXSNUSS_LJP\CTZUOPYROR\WRRVYXTWJPQ]VZ
    TU_SUUUYXUPYMeWWO_SQRWUPUSQVQQQYVPVXYTPURPQ^KSQ[P]RVP^ZQVSTMQ\YXOXWSSSUOZRUNXKRYWUUYRWZXQ[
    UVMJ_NSZWVM]N\[\P\TTWUUUXNVW\QN[ZYR[OZ[[Q]UWYXQVT[UORY_KUPSI^LRMXLRZVSRXUVVUSWT[VNUUWVRNUU
    VUPNZXTXQOLYQZYZR\WTYVOVMYXYS\RYUPUXR]URNVO[ZYPZLZ[_S]TZRNVQTSSPYYWVUQUWWNY]QSKaZXS[TUVYWV
    RYR[NUXUPRQUUUWS[WP[YXQZVWQNUWO\^UJ]WSTRVQ`QRMWOTZPNUMSXWTUUR[SPPY]ORQZPURQULQUYWTOUPZYYO[
    V^PPOTMYWTUTR[XTSYVRRTSTOXXYT[VOXV]TZOUUVQSUSUVQVVVSKXTVTYPZ[SUKVTUTWRSXM][ZN`VTSVUZHbWXQa
    TVT[O\T\QONW[SPVTO[PQRTSURJPZRST\TW[M_SOSYSUYVUYUUZSWSXSTVTUQ\YVPSQYPQYW]VRSLPR[QQUY\PHQVM
    `NOKNEaJTONE]PSPXQRUK[PT[TNLUSSWQQ[RRYQPYZVUSQRRRZTVVY_NOGYPUWRTSSSQPWU\K[PXTa\UQPLQVVXUYX
    RWMZUYOZZTTWQZTTW[UYTRTXPZSZT\QTTZWWQVWSXVRYXXRYTXRPZXURS[USYU]SNTYTOLZUVNOW[RRUV]T[M`ZUP^
    TX]YJXQXQPYSTZVQQVUZSPSZeDLM[A\OTM[QP^SUPYO\UYTXXRWZSOTUWWQVQ]SOVWVUTSSRL]WYR_ZSTJXUPYVYN]
    WSQMYTOYbRWWQZTTQ^WQQTZNYXTTPQWRTVURNYZZT\WVSRUTQZ\UOYP\ZUTW^MPKXEWWVQUURXRTSYV]TOOPUVUVTX
    L\VYN]OWUWYVSVXYPYP\SSVTN[WXTY_QRLWMQ\VXO\WNQU\UTVWSTX]PZKXNSX\XOWOV^ZRVNX[WXZVTTVTTXRSUXS
    N^UVP\M[VZV`OZ\XRWUYSNSU]OSLWNZPSSPXN[YXS]ZSSQVT^PPJULTVUQXYSUWRUWR[STOUTYWPULTX]TUUVVOQUU
    FcYWO_UUXRSQUYUMUPaJNOXLXQRO\OYP]USUZPWNYP[LWRZMVWSRRRSZVRTX_OQPSOUUQRXOOfAITcUWSRSSXSVTQT
    VXRQSWTVSUUWXPSZTWTTYXUURYRUP[UUYSUSUXQNNVRZSWSXTZPYN_PVRZUW\OTNUO`LTLWLTSY[OYRYTUS][SSRTL
    XRQSXRRYZYM_RVUYOZUVSSUVOXXWWYQWRVQX`JPWNKZKTXUOM^XXQ^O]VTSXJ\R_NYQXUVQYJ[XaR^\RVTOKSVQVP[
    VRYZUXN[TXSYSZSUOSPR[\V\URVYXVKPO]UYVUZRTUWSUPXSP[TZN\[NRTWNY]TRMSPWVUX^VVYUQTSWW]PXNZU[V\
    [RXKTUWUVSRXPTTYTZYSQNZQOXRVT\UVXRPTMRS\Q]WUPRTVXSQLWVTUSQ\WQYYZOU]OTQRMYWTSQSO]ZWRZWTWWRY
    L]\WRcYSUSSTXTVQQRSZUQWWWSTL]OO^URWYL_XTQZUYQQWV]RRKWSTU[UUYSRSWYQO_WXRYXTVOWPPUQ[YWQZVTSY
    VYSTT[RYVOUTRYYUUYTXWSUXXTXUPUQZRRYYVYQIWWSTRVP\RYUVV[RUTYSZVVPSPXOSRXOYRXTVURP[YVNZ\RVPTQ
    J^WXT\SXXUPWVTOR[ZVURQVRYTTPTWUTWTXVWWSWKUUYWQTUWWXWTUXNY^SRKaXTO^TWOVR[YSQNXRXTTPUUP^]PQZ
    TXYRVXRZSTV]YQYRXSVWYSTUL]WXPRLUQ]U[VSPTZRO^VSSYXSTRSP[O[PKON\SUUXQWZZSYRXZXSYZTOKZPRUVTTV
    [KNVXOXTNLWQUVXRWUPY\YT\]QNTRO]OOLUK^RPLQQQZVVUT[QTUROUXVWLVWSPUWU[LWWYPZKWXQT\OJQ]NVWUSNW
    R[VTRTN\]WOXQZZUS\NZUWUSPXWYWUM]XZQ_RWTPUUP[YXQ^S[VTRYRKON\NSYXZN]TRPXTXWTWSUTUUYXPWN[RUWZ
    UTNOXSMWTZZ\WTLRWTTYURTYN[H\L^ZPRL^LVTWUPSMYX\UYOXWVUW\SPKXOWXUPRZ]PVIWI[TLJUOZUVSQVN[YVUV
    SPSJ[Q[UURGSU\POOXXTQSPVS[SSNVQ[VSUZKaSSOXWQWZUUO\QZT^IaXWTbLYR[XZQ[YVP_M_YYM[RUTYLYYPRQWL
    QWRVUXZULNSTMUL]N[UWXWPUNbYTN\RXOSYVXRTRWRRV_YNUWUURUYPXN\T[OXZZR]MaPMR\YTTSTWSWYUPWRYTQSY
    VUOVQURWSYOWVQZZTUWQcYPTO\ZXR[UUYYQXTWWVSYTNRYTRYTOMXQ[NPVLKPUXVT]TVWUQT
    """#

  static let transitions: [[Int32]] = [
    [17, -25, -33, -37, 4],
    [-29, 7, 14, -1, -7],
    [-13, 7, 1, 8, -7],
    [-34, -4, 13, 21, -10],
    [1, 2, -10, -10, 2],
  ]
  static let firstWeights: [Int32] = [3, -4, -5, -6, 5]
  static let lastWeights: [Int32] = [5, 1, -4, 0, -5]
}
