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
    iPKPTOd?WPMBbRX]QPbLW\VPXSYWTSWSWTRTQSRSTUQTKZWXK`OSSaKbRPRc..UUUUUT.[QURSOXUUTSPUTUUUUVTUUUU
    .aHRRLBVSXXLT^L[J^NVXKTSTVWHUUTS\>RSWWWKXVZR^KMSbP_PMSbVQW^KSYMSUWO`IEVVK_KHWUK\TJVULUSOZRO
    RYOWSRO^OOXUVXTQNS]TTJUI`ZWXIHZ^[_MQVZ\_RYV]QZPZQWUYL]]MXZRSJh^WPdN]XXTd.VUUTUPMZ^ZRZQX\XLN
    \SSPA:dSQHF@YSUQTQQSSOZQ.OV[TU[MZcWOXN\\MUWRM_VUWSGaQOVVN`THXSQPYN^MVT\S[QRSXUYSUYTUSZPYTRR
    G\``L\WSXVIZTIcGLWXJ`LJPYPRSVQ..ZUPTUOG]`bUdQYWWQZTO\QZTVOWPUOZURRMLSRSWUY..`PJNUHV[ORPNUWQXPK
    SbQ_QPVW\LTJZTTPRCVOR\TPVSVVUU.aE[PZCRYTX[``OOOUUXMMLhEIdSWR[XSRRWOYOQN\IQYVWQV.SWYWSVIY^cO[
    YXVQPL^WQLVU\RTPTLVWUURWTWUUTZ..YSSSUPRSSSZQUNOIZI_LHFRDRONM\KKJNOd@MKOMaHRQSQZQ...UUUUURNZ\[RU
    SU[SLSXVQRLRQZWRQXTWUSTSPZVYRZ.XSSSSJZTSQRKYRTOSF[QTRUNXVTXPZKbVVNdTZUUQ_SXUVTW.XUURUOKUU_T]
    OVU\SXYSUTTO]TURNJ....UUUUUTVUUUTQ\PSSPO]PPQONXUUSUQWSUUUP...VUUUUQZTTQSPZTURTN^STPRJVYVTMU
    \OSPRO..VUUTUQ....YSTSUPVUUUUR..TUVUUUSVVWTXWTSTWSOYXZU\N\\WTZVQTZYQSWWVZXLVYZZSLZUZR\....
    ..............UUUUUT.XSSWUT^MOOOKZORSTM......UUUUUQWUUTTQWUUUTQWUUSUNVTUUUU..VUUUUU_LML\JXSUSUR
    VUUTUPUUUUUTVUUTUSVUUTUQ....YUUUQQXSSRQL^QUQLM....XTTRSIaPOKR@iPQFL:`MNKOC\POTRLXTUUSPYTUSSM
    XUUURR.VUUUUUUUUUUT..UUUUUTUUUUUTWSUSSS...VUUUUTZQSRWPWUWQRPTWXVPV[PORVK.....VUUTUR.PYYXRZ
    .....TUUVUU]OTQSQ..........VUUTUT........WUUTUM......RUVZRU.Z\DSNWISceMfXUUSURT[WUQVSXUXRX
    ..PeZe>naQULSIKRPLaNUZUSJZLcKRLdQRQ[N\_NUOTK`KOKUHTVUYSV.ZRRK[M[[OGKF`NOLLLUUUUURYRTSUPUUUUUQ
    K`\[KZ[SURRIQaXUIS.PZUOPP.aPBXWNWNPRX\XTTSSRYTXSMPXTURUO.VUUUUTNVX\Ud.OMKP_EO]QOO^aMDPL9WKQRXO
    ZRTRQM_NPQLIXSUSUT.USXWFX\NSZMQXQRQUK^SURQC.VUUTTT`PQMVDXQTSTL[RTQTO...L\[]P^.........SVVVUX
    ...VUUTURbc_dIV..VUUTUO..........YS[NP=[STPQM.....WTUUUT.WTTUUS.VZWSNIbPRLK=.VUUTUQ..WUUUSS
    UUUUUSWUUUSU.......IZb`Q^.NFlUEZcNBa]W.....VUUUUU..RVXWTWXNYSN\dKHMXLVUUTUS_PMLTEUUUUUR.ZSQPPP
    PSS^RSTUUVUUUUUUUR..VUUTUSWTSSUSMY\[T`.XRSTUP.ROiR@ZUY^PRS.....RUWYUZ..TTUVUUVN_HQRK[]]KaVUUTUT
    aLLKRFVUUTUQ.ZQRRXTZRVPHB^UNNYO.YRQRUN.WUUSUTUUUUUSMX\VT`...SRWZXTMY\\UW........OZXXSYJO_PNZ
    WUUSUQ.aRRKRFUUUUUS.OX]WP_cPQJTKVUUUUT.....WUUTUP...[UIZUHR\cSRT.....RXWXS^...aOHLRGXTTSTN
    UUUUUTXUUSUL...aQSOQG....UUUUUSUUUUUTVUUUUS.............................UUNN`N..S][TNU....
    ..........SVVYSY..XTUQSR..........OLNL]E..........UUUUUT.....bOQOMKUTUUVQMFECg<.........QZ^XJX
    ..........WVSTTU..QYWXRZ....ZRQQPO.........W`YWL^VUUUUR.........ZPRVRXVUUUURUUUUUSYUUUQT..
    ...^QSOSH........`QUPLI..........HXUbQa..VTUUUU...WUUSUP.UUUUUT........XSTTTO.........]OOQOO
    YSUSUM......UUUUURYUTTRRUUUUUQ........\QSOOMVUUTUT.........ZTSPQQXUUSUSUUUUUTUUUUUT....WSUURS
    VUUUTR........YSTSUP............................YJLRaH......IcadDi.................O[ZXS[.
    ..........................................................VUUTUU.bMKQNI..........WRTTWP..WUUTTT
    ..................................ZSUSSK........dJLG]G...WSUUUR........UUUUUT.............
    ..[RRPPLUUUUUT.......YUUURS.UUUUUT...............VUUUTRYUTRTMlFIBK7^TUNTD.UUUUUQUUUUUR...UUUUUS
    ..UUUWSPVUUUTT.WUUTUQ..WTUTUQ]PSNWLXUUTRS...UUUUUSYSURQGUUUUUQ...XTUSTQ...................
    ....UUUUUT....VUUUTS........................\OXNPJ.............................PZXWRZSXNI\I
    \RTOVQVSLPYTZfZcIP..EdadN_UUUUUT.MZUZPi\QTOUGbJLIaCVYSSP\ZTaORWSQNYS]aPRLN>TaZhHVPM`bN^.VXZRP]
    W]KNSHUJFK^CaPSACGYPRQVR.WTYORSaPRNQDM]_\P_K]TV_Vc=WNOAYU^[TUXRZYQVWU\[QXOXZTT\LTRWWYKYLTYY
    OXMV[^O\PVS]TSUZRK`RRZQG`LRSYHWUQTXI[RQTGK^QSLNM]ORWTSN_OMRcKbUSGd.\TUROC^PTTVEXQVQ\IQ]XVNW
    [QTTLSWYVRJ[R[VSJ`Q\PMV[XSSSWQ^STNSG\XWYQH\SMSVGYRSSPOYTNQPO^SOINNO[UWR]TVUUUVWUSTUR]MSOUO
    TX`VUNT\SSTKeNJPN;fQKNG<bNPHG>SWVWRU[OUUWRWTUUUPXUUQSLU[VLWMSZUVRY\LMRRJ\LPUPK^PTOPG[QSPSL
    [PTPQITUWWYXb[HPHM_TNIKO[VRQNT_QXQMJ^QVJO8PFcVHZSPfRCXQO`]URQA@=g8L@B<n5RNLV[[`KLZF2bXUhEI
    [KPXLCpGPEI0WTUX]ZKd]^Cgd\_fJTH^Ua_[q;@?h0X\YSNVUPTLXI^OS@T;bTFLI=XPQQVOVZYWLOSZaQMZa]]fKT
    _OFJ[6.UUUUUTVYUNSZWZOUXXNZ]WS_TUWWPYWIQaXVN]X[Q`UUUWRT.WSTTVPNZX]QZN[^^K^USXWSR\OTRXOWQUTRQ
    P[UWR]..^KTOSMTUTXSVUUUUUT.RVWVTYSVWVSWUTWTUUTVVTUXI__dH]....................VTUUTQPXZTYX[SOJXN
    TZSWMUaISVVIdJRKRFXSVVYQ...Df[XUiN]X[R^_MPSXP[OSUTNN\VXS[UUVXQU._F[QKEbTW]QO_RU^SPZMYUSRXR[QUR
    [JZQTMURSZTV\MRSRKRWZWQ\`H[M\QRXWLYTP[UPRVN]MTWYO[FS[^.UVUUUQXTXN\QLWV[YWTWRUQSXSQWLQT[PWS[
    .VUUUUSSVWUUXRWUTWX]RRPONTRQ[OWM_SXS`..QYWXTYUUWSUQRYXSSZQUSYLWXXKJV[m@HC]<]TNTUOdJGOMERUXWUT
    RVUYTQWUUSUSVUTSUPPVWZU_YUUPWRSXVTUXK_ZWRYYTURULP_\YPWTXSVWZXUSQWYWVWQUMWUVQSPVTVSUVUTVPVQ
    VTUUUZVPPW]MUUUUUTbHKKTLSXVVUTUVXWSSSUWUUSG^d`O`RVVXUPSUSW^RPZ\^QXZSRQOMb[VWHG^LH\UNSXZROU
    ZOXQ\O\^Z_LPaGJUWFSU^TJVZRVWNQT^]WRVRYJS[LWH_PIT]LO[TNWYWURVTHQL^?WKXWDSTQMS\MUXYVPYIXdcJ\
    PT[TUZVVVSTTUVZSSNiNJ?^FRV\TSVVTUTTQUUWYRP_PNNSMMW[]Ob\ROMVNRZWVUSYNSSWDWRUSUU\NKWUTTUXXVV
    ZRSKTJVUWLPSYO[OXQVVTUSTURSUYPWUUTTS[ORSVJO[WWU[Q[ZcL\TUWSUTWTTTSNeRLCUBQOW_LYPW\YSZM[Y\S`
    XVVPUJ[PRRUUHY^eOfS\VRRSMY[\T_UTSYRPDYaeLgSV[UVTPUY[T_UT]MVN^RMKTR^LOQRE\QSNTMUZ]TKUTSWRTU
    ^KMJ`GWUUPUPWRUVTR._LLOTIUUUUUS[RSPSMZURQUQWWVRSYPWWWU[]OPOWE^PMPXJiEOJ^BNZZYTbVPHG[DWPWSSI
    O^QLXWOXX[Q\`VRLGESO\KZUGeGVR[Ja]XLgM\KYRYOK[YIVT^E[M]PUV]H]UUUUUT.SWWVUY.ZRSRUOWUTSUQ.VUUTUQ
    _PSMUIURZPTS\NXNWPRXVWUVUWZPTJ_KVIZRXZHQOROXSZUW[PTRRGWO^NMUT_LPOVLUTdZ`UXX[LUUOYNTQSSQYQU
    RXYWTWXUTSUI...NU\]PcZRQPSRRUZ]ScWUUSUQN]_[NY[SOPVGPZYYPaQWVYUY_RSLQIR`R\RPQZZ[N^QVWYTZOYVTOW
    WUSXUXUVUXIaQWXYU^PZX[N\UUXRSUQZXWMfQXWXT^[UUQSQ.UUUUUR...TVUUUT.\PQOYN.XRSSWRTVUUUXZTTTPR
    .QYWUU[TUUUUYOYZVQZ..UUUUUOPXUZZ\.WSTTWVVUUUULWUUUSRTUVUUX.UUUUUS\PRNVORRYRUXVUQWUVUUUUUTVTUTTX
    VTWRUTP[RSUVVUUTUPUVSPWPOQ\OQ_MZXUSZYSTQUM]TPUIMTC_NKVH_TTOd]PMLSJQ[WSTRVP[IPVBkLMBoUXQMSP
    YUTTRS.WSUUUSUUUUUSTUUWTWRUXWU]WTUUTS[TULSAaMLI_GOYZVRVTZWRTU[TUOUJ\PMO[LPU_ZP__KNRTRPUS_X`
    K]VXY]USTZUVSRX^UYUXLVV[QMEL^GTUVVSTYQRI\R^IZ^[RbSPKOA`PJNUHYRRSSRVUUTURWTTSVJ.TVUUUZPUUZUY
    XSTSVNUUUUUT.JVU`UX[RSQXOWSSUUR\PTQVORUUXUZQWYUSX.VTUUUPRUUXUUXUUURS.SXUSUS.gIGBWD^WH?^FWYTXTV
    ZL^\UW[DMWPJUUUUUTYUTRUH[VUPSPX^OHL\ZXZXJW^LRUFQ\OWQVMdG[AQK]NRXTPcDMYVH]DhcLY............
    ......]QIUSPjIO\SB........XPYTTRRWTUPW[XTDUTWSZKSUSZXVHU[ROTUKURPVYRYXIJXR`MNOTGWXQLRS_LXJNQ
    RZQQTXRVPXSYZQPTWQaMRYFRUTQQYVhILJLIgQJIHJaQNIZLVPST]Ri?EYXD[RSOQLQWYWVOcHYLSFbGUPLJYXXKOQ
    ]XISPQ_QQXHPR[WRUVZRQLWKXSRVNMW^SMPRW\RMML]SNPNJZXSSPT[RXFYRTXPXSP_LUQPMWVYOYZSWWSXUSRWbQU
    ZZUXQR_MTRSLTVV\QXZVONNSSVYUUVVZQUUVWVNPRP`IUPQJTTUSWVXXXESPaKVJMMV_YIDT]SONLQSSU\VVY]MNNU
    _LMNSEWRQXUP[QWPQNQWSWRXWLVQVNaQMNRN[JTYTWSQ\YTV^IQJTM_PNISI^QOJXKLVR[[XdBJ]REWWXMTQURYYOT
    WWYRNPgATQIF[QUOQL]VTTPO\NSZOSQYYZUVZRQKVTVUUSLNZSPLTKWUSTQH\SNUPQ[TTXIVTV\PXR[QQOZL[OWSQR
    T]WOSVP\SWZYRSUZVVYXX[OR\NS[RTVQ\SNSUTLX\XVSWSVWXPYUYUXIRTYJR_f^HR^ZZ[HNZZYWVOUTVWTSVVLZOU
    YSJXWUXXPKU]TSY>[]XOOG[ZNa[YCVYWY]QPZXUXUPWVRWWRWZNULUZVQNUTUUQOU]QN[RY_TYTJTaS^[[IR]UW\QO
    YXQXUORXVUTUTZQQUUTWSSUWXOUPW[TS[QX_UTPOX\ZSUPTNXYVHWZRP\S^Oa`^cITNLP`U`RXO_N[_VNTGQWWYPUP
    TXXQWPXPOJbMRdVJUTYUOROT^OPPNTXW^VPVQX]^MVVXQLVOQYRKSN\SRNULMZWX^]..MXVQX^[SUPTNaJUQXFWRSPVN
    SVKVWFWUSSTPWSSUPOUUUUUSR\SWQRTSXSU[STOSbMc^\dJTWTUTVG`SGRMTX[PRNWXWZOLTQZL[NOVRNN^QIWY\J^
    I\aOV_VRWWTT_QVWJNQS[^OWTVOLVOTXQSNO[PQOUMQSOPbU..bUUOJWYSURUKbJQPXFOPT_R^]LXOQBWUTSUP\OTSVM
    TWUVUVUWSWSRUVYVTZVVLUZPb_^cITTYPWSJXWLQRUV\LSOWXY[QMRVWMQTOTXOPZS[V\KKWQTKVU[XXURMQVQ^YUX
    YUYVONQUYOQSWYTKNMXSUTUOOUTT_Y..MJbJO[YSURUPXTROUMYTPQRN_PKPVAZSTRTNYRVVNOUVUUTQ^NSSNBZRK[Q]
    _XRYLYXNIVQK`RITQYZZTUTY\OMXIHZPJTW\YV[YN\YSVZLQ..jFR?T<QS`]NWOU]`VW`LOOPI^KVPOEYRRQTNTVWWRT
    YPTVRLXRTRUNQ[XZTR][ZYOM\V[\OKRX[VVYYPL[ZWVQUTRT[USLTS\RSOQTWUTRSRO\[bGZ_TTWSM^QUU[JZQRXZQ
    XVVQRQUW\SIQXQUUIXRO\_OaYSRO\ZNZ_]QUOW[ZVUZPZVUNSUYY`T^VJTOR]VSOFSYNXSQXUXVOR^[QPNSUQ_VSSM
    RWU]SXTU\\MOYVMYOQVSOYUQVWPOSUUVUEVWTM[K[\RMbRYZR[WWQVPWYZXON_N]NSTTUYSOTUUWMTVVMOVWTUMOUZ
    SLUWXTVVSOVVJ_X[NdNYR`FXN\OUSYTXRVSXR\RST[VOMQ_Z\WMQ[]STKZV`XZNON]H^_eJ_YQUTWPXRVRRQVVXSTR
    YRTUQTVTVTUQWRXRUXN[VZP\TVUUUWIY^eO`YYWQSKYPM[VKYCEPbGYKCRaCMGKHeCDRSKbM....YLDV]FWG_VHJWN@YUH
    T\OYSUOR[gUUHIcXGeXWNMIJZ]]^J\fNF>_CXG]ITgN`DDKZ[_Y^KYZNCLiIJYafQvLlAENmb`ZZIQHgX_EfGa_aOz
    X[USWkbQalNN.[WRWVQSYMSTVMZVP[\JeZQViUOVWRf.YUSYRT\HLW_LRY[S_UHdfTS_RjdJDiN\UXTUX\\YNUUQR[VU
    ]PPKYUQX`eRUTTY^\UM]V\LULQ^[@ULbRQTURZRTQU[TTCWU[OGWYUOYX\RUXTPPXUULWTZUL`^YJUTT`YVU[FO]QU
    YSUTTUZPPSPUZOYYFUNZO[OUKbQJNU[SOOVUWTUUTUWYXNMUSVR\LUMUYY]UVJ^]HUNa[RWU.\PUOVURXWYRUXXOROU
    ]OIPPU_KWPSUZTURTU]NZLPUN[NXPUbOONSUORM^RUkRPRVU[RURTUX\R[PUV\JWKULZ`aIUQT]OXUXE]XUURWaVCU
    NUaZQU\TIcNUNVRT^U.VEIDaUQZaYGU[YTWMUVUUTUUYTTTRU^MQPQUWUUTUUNUW[bU..[PNQXU.aLNJ\UWSSSTUeLMJLU
    XTUSTUUU[QQUPYXXQUZSUSRUSYATSU\SFZMUZYOTZU[TQUIUUJ`UKUOM_UEUSDRY`UPXX[PUS_SQKU\PRORUKQQR`U
    [PPSTUWVUTSUXSUTUU\PPQPUWWTSRUWTUTUUJ^]\QU..XRTTVU.WUTTUUXUUSTUfRRHPU.XUURUU..SYOYRUUOOYTU
    QVM]WUcRTIIUGWgYJUYPRQXUVZ[IOU[RTLSU^RQKSUPVW[VUXJMIaUXRRSTUZQTRSU[SUQPU.WUUTTU....aNNQMU.
    XUUSUU.aLJIVU.VUUUTU.VUUUUUQaHPMUYGMUWUUXPMSU_UWLHUQWUZFUXPYYPUYRNUSUXSSQSUWUUTUUbSSJTURSSRZU
    XTUSUUaRSOQUUUUUVUVUUUTUYTURTU.....WTUUUUWTUSUU]RUPMU[STNOU..VUUTUUWSTTVUV\BRMUSZUUQUPX^VSU
    aRRLLUP\USVUOPgRLULX[^NUJ]a^NU_PLJcUM^\YOUIOTRaUWTTUUUWUUTUUKWU`SUVUUUUUXTUTSU.....WUUUTU.
    .cRPHTU.]NNPYU..[MQUZU_VTPJU]SUHTU[RSPPUUO]JQUaMUFRUTVWTRU\QPOYUH_^^PUWUUSUUTTTRZUWUUSUUVUUUUU
    \UUUNU.ZUURSU......WTUSUU.\TUQRU...XTUTUUVWQRYU_DCRcUcbX`DU\NSRKU]OYKRUVO[DMUZIYQPUXSQUSUYRQQZU
    ZUUTRUYSRSVUPXVZTUYUUSQUXUUSUUYRSSRUZTUQTUVUUTUURYXYSU...ZTURSU.VUUUUU_TUPPU...jPNBOUjRQNQU
    lPLMZUaTMRSU^UBPTUYADWUU[@L[QUYQPQVUMYT[OU^AWWPUOUaaTUOR]_MUSP[VTURS\XSUNWXVUUR[OTUUN^NTXU
    JdQNPUb=>U\UgRKQQUaUNLQUdUPROUjMMJIU^DNSMUKX[WXUUWRTOUT_UXGUWRUZUUbPMPLUWWUMTU.VOIXYUQWJRYU
    STPV\UWPRSZUY]R]LURWWZSU......\QORLUdOQCSUZUVKRUaRPAVU^VQJSU.......ZSSQRUTXQNWU`OOIRU`RPKPU
    NV[O[UHOP\[USPPYTU]PPMRUXVQRVUTVXNYUZHSOVUXUJRQUSNSWZUIVT_SUXWXTOUeUUUNU_TUXTUUT]XWUQXT^TU
    NVOZSUD_O]VUeATKUUGX_dWULX_bNUTW\UNURX[YTUSPXSXURZQWTU............................NZYXSUZPSQUU
    ]PQLQU[PRTLUZUJWKUZTTZJUZRONUUWTSVSUSRZWRUZTMQUU`POKTU^PTLJUR[[SIU]QPEWUTO\\MU]SVUOUbJVVSU
    ZVMQYUZUZCRUXZRENU\YCBRUUZRWOUWSUUMURSJZWU_JMONUWTL[NUQJU\NUIVN`RUT`OXRUSLNS[UTOUWQUL^SZSU
    J`V]YUUMOO[USIYWFUGeKOSUZWSIRUVQOZ]UPVgXNUSWKWXUa^WbHUUNMQ\UVP^YHUX]RVQUIWfdKU............
    ....Kb`UHU_OQHNU\USINU[WLNSUX]G@RUVFaGTU`Z@;HUaQNQZUWKL]WUKYhMGUYYINOU\MIXPUeIPUIUUWQRNU[ULJGU
    VPPYVUgCCJcUSPaJNU\TCHWU[`WLNU...RZSXNUX_SXRURX]XNUK`RbIUV\KSQUJaTUKUKXV^UUQJ]_TU.SUXWPUOY^XMU
    WUUSUU]VKSLUOIcP[UYSSQVUPYYZRUVI^MNUUVUTUUWUTTUUG]a[KUWTUSUUUTWSUU]WI`OU.M^X\NU........QYUXTU
    L^WVMUVUUTUUXRTRVUIaYZNU[QQQVUVUUTUU....WTUUTUXTUSUU\PSPOU.....SVOYXU........ZPOTYU.......
    .....................T_T[PUZXPPTUT\YTMUWUSRSU`JQYXULY[WWUOeMXFURVO[SUTXTPSUUWURQU^OTOSUUXUSSU
    H`Z_SU_GRQVUIT^dUUNZVZUUSWUVUU.QV_SKU...QYXXTU.OIaWYUMV\YTURUXUUUPV[VTUQZYVUURUXUUUNRbROUWUTTSU
    .RVWXUUWVSUUU.MT]XNUOZYVTUQVXXTUQVYUTURWXVUU.[YK`NU.RXWWUUWUUSUU..L_Y\NU.................L^X\NU
    .RXUUTURYWWTU[QPQUU.UXTTPUYSTQUUM^XYPURXUVTU............VTUUUU.QYVXRU\PSORUVUUTUU.YQSRSU..
    .....XSPZTU.................[QQRWUWSRWTU..............................................ZSSSTU
    aIMNPUOXZWUUOYV[TUQQZWNUVQVUSU\OMSRUUS\HVUZTPSTUPZU[PUTR_UUUVUYQPUTWXWNUVR[SPUN\^YNUPXOYPU
    UTZTIUTXVVMUN\U]MUQ[X]IUM\UQQUN\V[PUP_MJVUNZVXRUO\UXPUO`JISUQXUVSUfKOQeU[XUZSUUT]VRU\PML^U
    _OREcUR[ZZJUQ[VQJUfOMOeU_K`]UUXRbeIUVN][\UTPQ_bUJbWYGUQgEGBUeOMQbU]K`_SUZQchKUSNcb`USSR_bU
    NcQTEUPeDGDU.......aQQKNUfOFFUUlGGBVUeLKOPU^MCOUUREI`RUQME[[U_UNLOUVRXZQU`IOPVU\QUTMU]JUTWU
    XENS]UVTOPZUeNLEPU^VRJSU[LWWSUVRSZUUSVYTSUZM\LRUN]LF\URMY_MUZPQcQUN[YfTURTU^WUYHYVUUWWWHNU
    XXLMTU_B]RVUY[`]QUYV]WUUQ[cT\UPYVTSUMcWPQUPbQUQU`QNPcUcXU[UUZORM`ULQd_WUZZMNOUTXHRUUP[WZUU
    .\FKOZUYJJ]ZUdNJSUU\^S_NU.UJPU[UTMK[SUTWVYRUWVPG]U.LW\W_UZPLYKUWSSVNUMYa[OU.TURTZUTRRbTUS[WORU
    Q[VQUU.L_\QTUZOIWSUYTTQJUTRZGbU.Q[WWQUPU`\KUIaXFKUW[\ZRUXUUYIU`VSZSUbON_UU^UP`PUXPJTXUVMNN[U
    SMNV]U\K^SKU_QQLYUP[XXSUZOSTZUU\QOSUQLNX[UQQMZXUJX`_[UR[U[TUTU[STUVTVUTU[RSTFUUUTPWUUTPXPU
    XUVQPUXMNMbUS[YVRUVVWMaUSTSR[UZPQWLUQXLUPUfCMF]ULV^dHUXO\YVUO[XO[UP]VRPUT\QSKUTTQV\UYKYYMU
    NY_eHURT_MPUXN]TVUVO\PMUPYZVNUSeNSPU.^JFN\U]LHO[U[MHV[U`QRaYU.WIDZUULSUSbUVVRSRUSYYNWU.WKDYVU
    YKYL[U[OYHZUUTVS[U.ZJLXLUYIS[YUVS`PKUKkTSWU.WMO\MUSXWQTULa\WGUK^b\EU.TLM^RUXRVV?USWVETUR^_TRU
    XTVVKUcQRZQUcQN\UU]VO\RUVVFQXUWKMO[UVKNR\UFd]gJUVROTgUWPUVZUVQSWYUVYRSOUXOQSXUPQNXYUiLHDDU
    ZX]QKUSZXSWUUVTR^U\GXOaUWOKXVUVSORWUg=S<aUTWOR^UU^Y[FUU\WKXUTUWSVUQWO]OUS[TYPU[TSXIUDXeiEU
    SM[_YUUVSTYUN^aT@USVUVHUR[LQLUVL[ZNUYPWYMUNT^XTUQR_TVUTS\UNUQZVVMUU`OUWU.[LEP]UaKEN\UZOHR[U
    _RSbXU.YKEVSUROPU^UXVPNOUURWUWU.YNCVTU^IYNVU[MTE^UXTXOWU.TML\MUbDIQYUN\fWHUMhQWRU.TPP]OUWSWPSU
    VYTPHUN_ZUDU.ULI_NUZPVTEUUVYBTUS]]URUYSVVLUaRS[QUcPO]UU\UR^RUUVHVYURPLQ\USKNM_UCfafJUYQMRdU
    XRQO\U]ONRVURZS\LUZNSOYUUNOXXUiLIBDUUZ_ROUVWXSVUVTRMcUYKZK]UWNNYSUSTPRZUi=R>dUTWOQ`UXXWYJU
    V]WLSUQV]XTUOWO_PUN[PXJU\RUXIULX`bJUTM[\XUSYVWPUT[ZP?UPYUTKUVVPVIUXJZYPUVRU`JUIUcZQUPW]UXU
    TUWSNUVVUUFUW^K\RU..............................MZSX[UYTSWMU...WSSSUU..XPTSTU\OPQPU..TWSUUU
    TUUUUU..H`KYSU........VTQSNU..JdXWSUT_NRMU......VUUUUUXTTTTU..XSSRUU_MPNPU...LYX^TU......m?DIMU
    ...aJQNYU....QUUYUU.......YTTSTU..YNTRUU[ROPPU...................RWUXTU.......`PTOOU...iIMDMU
    ...]MR[UU...QXVWSU...M[X\OU.......]VSQQU....ZGPUSU_VGIJUPZTURUY\RMPUbSUK@U.<^`hVUROM^WUfHLJ[U
    SWPWTUZMQ9YUQVWQ_URaLNVUWXaLOUsKK9ZUUXN_QUeTSZBUZYIQ^UkRT@RUQZYTRUeNSJPUTWKSSU\QSRPUTYZXDU
    ..OXYZTUWUVUPU]TUMEUhNOFHUYSURTU[QXMOUL]X\UULZY_LUUMWbMURSZ]NUROJ[WUMSKaTURK_][URM^_MUJTdkOU
    WR\UTUUXTQXUUSVRTUPWJRTU]ONSMUSWaJaUUQVSXUQ[YXWUN[]RWUQTMOXUXSGPZU_WSKLU]SMORUcLVNLU\XZOFU
    [RXMSUSVXSWUN_WUOUYOZPEUWVG[RUYSSG]US]SVTUUWUYTUQSQ_NUYVSSVUWQYTSUiRUSLUdSL[SUUWQXUUWQTVTU
    VNVRVUPZJOVUcLKINUcLSJUUaU`@TUXQWJ[URYWPQUS]WSNUSWUWPUZSSORUQXVXSUPYYWOU[URLPU[PNPVU\SNHUU
    SZOQJU]QSOTU`UTJSUZYZBRUXQUVRUR_ZRLUP]WZHUcRVKLUVT[TLUXQUYRURVYWRUQOSMeUU\[PMUR^KXNUS\XQOU
    _PPRIUCbYdVUVVIRWUXVZCOUWYTHOUfHHWTUH`PPWUfNTHJUVLSUZURYaXPUW\JTMURSVWZUZRVNUUQ[NXZUUYXQHU
    YNOUTUN[OQSUWRQ^QUaQEMRUQ`ZTDUOVQK^U\UTMKUZGNXQUP[QZWUP_QXXURTYNYUT]SS[UK_eZFU[RRQOUNUV\QU
    SVTXQUgDGN`U\ZU@JUT]dOFUdISETUZPSRLUHUSbRURVLWYUOX_^XUZ^UENU]OJLbUkPPQRU.XQSTUU[LPPTURYNXXU
    RUNZZUaSLSPUcVVQSUcRUJ@UNJMbNUMOF`YUGYLY[UQVTUPUS_ZNLUYW[VQU.........WUUTUUZUUPTU`UTLRUaQRJSU
    WIQUNUMKT`KULNQcLUM^TZYUORRZSUVWWUQUVZQLSUdJKHVUeQMEPUWTNSVULMOcWUGPS_XUE]VWPUJ_V_PU[SQMRU
    ZRSPTUWSNUWUYWUTMUTRXWVUQZWN[UJXNWSUJ_SXOUJ`UWPUSYYZLUU[YWMURZXUUUSXaYRUO[Wa[UMPK]YUGSK`ZU
    J]S[RUKbVTNUWSUTVUHWCaWUSSG]TUM^VfWU.NQ_ZGUPJdWSUNVV^UUMZW^OUBdckLUVYUTTUNTNM]URWTYSUWTUTSU
    UQUXPU^OOPLUXWUQRUVTUUUUK][[RU..ZRRRRU.YTTQVU\RUOOUbPPKLU.XUURUUVUUTUUZUQCUUdQUE:UZVXU@U_XU`NU
    `RO_TU\UN\OUTZJUWUTQOQ[UWLMP\U_DXM[U_MPLTUYTYRVUWVWVWUVRSSVUSOQUXUMWOZWU\LQVSU[STQPUTUWR]U
    RVSW[U[OSWQUVQUWXUVPMVWUdDSF^URVWQcUT\TSMUTYZM\UWNYTSUTUQWQUVTPTNUbKKH_UPV^`KUNU`WVUSSVP[U
    XSXPLUWO^WOUN\U\OURT[XSUN[`dDUUQ\WMUOU]VVUP\WIQURYQYKUT_LYSU\SMZRUWYWYQUOTXXUUR[WPYUQZVPYU
    TZWJWU_LOFWUZWP[SUVYVURUVTOUPUT\UUUUQUUTXUYZWLVUYRQQVUZUP[UU\USVVUWVNZSUVWTRZUUXWOSUUYWPUU
    U\SUOU_SMZUU_VQUQUTWWSYUSY[XUURZWQTURYWSZU\XPNNUZWTZTUTT\]WUYRUVOUQSUWUUPXYXNUTSTSUUYWSUOU
    USXVWUXYRTPUWWNTXUUYPMYUYSONYUVP`PIURXWVUUTSSXPUYPRUXUVNWY]UUVSSVUZTMMXUP\ZXMUWTUTUUVTTURU
    UWSPWU\QSMYUYVRKYUQ\SRUUM\]`OUTUUVUUQTVXUUYQTQZUTUSWWUTRY[WUR\SWTUSZTQSUWTUTUUUYLKZU]RLIXU
    WVNWTUVTWTWUQR_PUUWZWMSUWXQRTUWSQRVUXTUTSUXTTRRU....ZQQ\_UTS_[FUSVLXOUe\U^KUU[WWNUVOYSMUQVTP`U
    WSV[PU[QRRNU^RPOSUTPQ\PUOWZ\UUN\TTXUXSRTRUUPMZPUUWVSSUZTUMRUMW\\TURTSWXURYXWSU\SKMVUQQ]VFU
    QXJVYUYORUWUaPSNQU.VYVWNUZSURUUQWOT\UO_ZXKUWTTP[UM`X_RU`UOHSUTSVXSUWUSTQUXTTYQU]TQG^UUTXQXU
    JXR_JUYSOUWU_OOJZUPV\XPUTXUUQUN^SXTU_LOK\UTYTRVUTXSNXUUSVXWUR[UXRUHQ`NVUVRQTPUXRVSTUVUUTUU
    .WTUSUUQYWXUU[QTVRURSUVXU^SSTNUTUSXSUYWYKWU]QQMSU_NTOVUPVS]UUQVVVZUUXSUTU[MQ[PUVSUVSUQZQSVU
    QUW[SUYSOPXUSWWUUUXUMO\UXRRVTUTWOTUUM][\TUL[[eLUSRZSOUYUTPPUWTSPSU...VTUUUUSU\\NUWRXNRUTSOXSU
    ZSTORUUVPN]UUSXSQUVUUSKUPWX]SU[RTMYUXSTVTU[UNSSUOW\ZTURZQUVUVPXVQU]ONLWUSXWTQUOXWYVUWWQUTU
    WTSSNUUZQPSUQZYXWUJZ`YNUYSPROUGZ\eQU..SVUVUU.USU]PUTPYYKURYQMWUZRPQTUUTZUTUXUTSVU[PRPZUQVSZUU
    ^QOMZUVQWVUURYTYQUXQSSSUTQX[TUNO^TNUSXYXLUVVVSUUVUQP[ULYaZPUUWWULU\SNIWUZWQMTUJYZ[UUWTQPXU
    UT]ZRUWTUTUU.VTUUUU.QTQJ[U[HVRMUXXHI\URUX\TU`KJCXUWXSVPUZTLMUUVUSTSUYRTVSU]RKNXUVWPOLUSU[XQU
    WUNOYU[SOPUURV[_QUTTZXQUSQQTYUNR`RRUUWTMRUUUYVNU]BEGdUXIePMUWbKLNUVVdgLU.ZSPQVURYVUTU.TRSTYU
    \TQQUUYRUQRUXTUQSUVUUUUU.VTUUUU.XUUSRU...................UVYPTVWKSQZHZIVVRN[VPOPSVcPOQ@WaPNP^
    VUUTUO.WUUUSS^PPPRF^QSLVEQ]_SWO^JNOVJ]QXOSMTXWWI^ZPRISIXTWRQSaKTOQ=[RWNQJEg\WMeBda_TkUUUUUQ
    UUUUUT.TUWUSTXSRSSLVZWHKRRQ\WTVFg]ZLc\OHLfFYTUSTKZRRMSJaQUMQHNUS^QYNTT]QV]YSKYQWUUTTNXSTTUL
    RXWWQSQWU^OUMYW[VZQUR[OXhHK=LGeMLEK>LfUH<\TUWUUX\STPUMJYY`RTYUVRRPYTURTUO[YZRUYSTQVPVUUTUQ
    WTUTUNXRWRPOYRTQQOSPJT\W...\PVPRLSb[SR]ckV^?XVUUUSREfYZL`\RQN\[[OTPQN]UUMUOUW[LT[POR\UXHgXRL]
    XUQMUNUUUUURXUURUNVV_QP[VUUTUTVTUUULWUUSUIYSUSURWUUSUS.\QVQQNYSUTTPZYRGHLPVR^WR^ITKVHU\IJTI
    .WXNLZO[GNN]J.L[\WW\..\KMJ\EYUUQUSWSSTUTN[[UYYUUUUVT[TWJTJcRUKRFPbVPGWYQZSSVVVVTULYTTKVB]NROVI
    ZQTSQG_JNOTK]QVNTYTYMUUYL_VNZZRPYQTWYTRTUJGd]`O_XUURUR.GYVdU_HXQh[iRSUZUXQaRP[SZOQQZUYYUQPP
    [VSMUXUUUUUW.VUUTUP]RTQQO[ORT[N\XKPRU.YSURUOgLODS=XTUSTNXTTSURUVSRVU^TTLUKYSRPUKZYOISQVSSTRN
    TSTXQLWWPMNVWUUSUG_NQNVF\MOOUDZQYOPKdRNIPLPVXV\ZU[[NTTYTUQUOcLTIUHRYQWNUP[QSN`UYOPUYaMPMRC
    Rd^MGeO_NVEW`TMPNISYUTQgRQWVWTZNQP^KZRSRURYSTQUQXTTRUNZRSPTNSX]bHO.WUUUTSZYLL]S[STOWMN\WWUX
    O_[FPX]QJHXK]OFD[GK]XYSV_RTOPK`RSNLJP_USOVXRRRWPVUUUUSTVUUUUbSNGJ6fKMBT2_UPISA[SUQOM]SUMQE
    _OQNOA]MUKYJXPXHZKTZ[IPUYTUORTYUUPRSeJSJVFWINHXCQXUXSON[MUY`YTURUMXUUSUIVVXGPQVUUUTU.UUUUUT
    TZWSQSU]POOR]QRUMOTXXXPY\TUSOOMXX]PY]UPISKbPOHQ@O_ZRBVcRSGPH[TQROEgPOPR<.WUUSUSWUUSURIj[_C[
    LV[^NUXX_PKQ\RWPPJXTUSUN^SJN]QSYYQRU`NSLUHKXZ`VVRSSWTXUQTWSQYSOVRM`NLJRLHUW]NdUYMFZ\TUTWVO
    ZQTSVLO^ZLP[_NPIOM]OOQTIK`SVR_cMRJUB\PSMTBU^NNVUTXVWR`VJV\RV[Sc]RU\OTMPGQUUYXR[RVEQRVTWRTT
    OVQVZQWUSPYWOcSSXacRNHKKUVQVTQN]PZM^SSNdX[HbV_UgUUUUUT..`KSKS@bGPLZ?_MQPX?VUUUUSUUUUUQUQcTNZ
    VPNTXRUXZXLWgG[@UOK\[PXZYTLQUZOTYZS[TWVWSXVZPPRTWWLJ\T_ISN\GS_OKYWP_WXU\bPMISAJaaZHdRWP_TR
    EeVUGaSVVLRbWTOK[SZT[]<YdIGP[QP`\VK[\TUOSLYRVRRM^QUPOLZWNLSKRZ^PNUXZPTLUUOSKWCTWYGQObKLN\B
    Y_JTDLgC\KIEVN]\ZU.SQQYMYYPVRUURYUXQZVUUUTTT\TLQLKcQ\QZ_NRKXJM_PMR\WUUTUTXUUTTOQYYZMX]TUNRH
    `RTLRDXYVSPH\TTOQP_RTMRFTUUZNJR\[RMaNP^YRbR[UYQ]VUXRSSVVUTST^X[IMTfMUDPIL\c^Dd_SPKPLYTSRWT
    QWWVRXNFEzQl]PSPOJ.UUUUUTbSTHUHcQSHUG_O\TON\QOPVLhGRHUGM^\XRYgMFEXB^SUHSKWTTUQV[TUOSKeHPKY@
    Q[SSRO^TNMZIY]ZJTUTSVW]ZiQRBKAeLRIMDcIRHSBXTUSUU]RNPYSYX_\@]UUUUUTVUUTUQbTRLQDRVXVSZSXUSUY
    TaaNOaUUUUUT.UUUUUTI][[SdO[ZYSdSYOVPTWBB<g6ZBF@b;TTKE^JUR[UKKZZIKJLZ_SHCE\TSQULN[\[SXO]\UQJ
    .WSUTUTWSUTUP\SRQPO_RTMSO[PYLODVUUTUNXUUTTOP\]TSQ_QQHU@UVUVPVbDIQ^F]SUORL[RSPUC[]SESLRQR[RC
    VYZXLOYWZTTWXQXNSRUWURSWTVQQ_URPR[Rb[HIV`IRQKSbSI^OYP]VUUUUUIgbUPcQUZWRY\MVSXZN[ZSXcYNRYLN
    WRSVUQHWWhK`^QMVMFgGIJP;TdTKTZ[SQRTOXRRQWPPRScNYXZWUQWO[YRRbOWVW]YZSURTN^QTMRKUXOVRE^QTLPF
    QQUYQXXSBbVT_SWLRIIZXdLfPSYdSOZTTQSHYUUUQOZSTQUMcGNPWG.VUUTUMTYTNQU_ORCRH\RTSRQ^OOL\KSaOGOR
    ^KGObAUUUUUTYUUQUPVRXWSTZUMOQV[RXETOTR_N^XQW[XS^TUUUZW[ERX]QTOTYRU^OROUJS[RNTWWSWSSVZSROQL
    SVQXT\L[YaN^LY`SV]QTPMTTR\WWQTYUUSRMTXPNRUUUUUUT..YSTOREM^[ZJiJc\WIaWUUSURSGK`]WOZ_KUZUTWRTS
    \QSMUHL^^UW_[NROTLVUUTUPVUUTUFPZYXPXKQY^\OL`^WR[VWd\DWXSXQPQTOUTaTQUUYUZQYQQ[QVWXQUNPV[YRR
    TZPYT\OX]RY\WTTSUNXTTSTNgOHG]@UUUUUOVUUTUK^OSJPBUYSTOVbOOENGaJBOSNMTW`Q_\SUNUPHc\QV[[UUTPQ
    XSXPTBTWXUK\OTVaJ_P[VYOVWRP_PVMWUUOeUXSULRVT_hOTlGRHH8dJKJQ0dIMNQ3.WTUUUQWUUTTO`MPNQC_NRORA
    hGLGM0XUURUQZQUQUO\PRPNAZYTNSL\YRKSR\K_SQTXRUTUOXPVTVRXVZJSNSSTXTX[SUOUJQ][RRWWUUSUQXUURSO
    eHGLN5IaL_Z_]SSKTRcLFOVJZUUTQM[QURQL_PQIMLWUUSUOTWTVTTRW\RSMXRQSSO^MWPYRQTgXRaZ\VMNVPWZUSU
    UQSUYVV\LVEIWYeXB]TRWYVY.YTUSSMaMSMT;R^SGTXYaMFROS[\SQXNWU_OYOWSaO^KW]iNiXUUTRQKWU`U\MVaeM\
    ZTUSQMZSURSJbKQRS?VUUTUQZTUSRKYVQVRXQUK\RXV]RQKWgHMIOCbPSNLKWWUUOJZSURTMUUUUUWeMMIVAVZIUOR
    _RQLQHaRNFNE`ONMUE[TTQTLXTUSUQFg\YOh[TSQONcJQOYJJ_]YWUhLIMHCXUSTQORTUZOX`LQSPMSVVWUWI\[aTc
    Z[GQ`SVaETZTR^LRSViQN=S;fIHF[=eKLSQGKVRaTWYSPRSMEXVeZT]QUOUOQTVZT[QOU\R]aUOIQOXKKSdHURXYUS
    ]SUPQQE^YcQd@d__Oi\OLJUGPWYXNcSVZLTX`NQIKIbJMIQH`QRKSHdLOJO:TWTYQRS[_QGZXNNGZJM]Z[OZN[\ZN[
    GXWcSaLWS]W[Cl[PThQPTPZPT^WRQ]Jc^SVbGc]VM]WVRYQPC`NcSeYWSGIO_QPUJWXUVUPTTWWSTUTWZTUJ`NREU6
    XQYPSXUUUUUTZZUJMSPOWXZP^PTVRLWNb`ZYQQPYYQOZUM]VQ[TWUUMSW\UZZROGULaMJJ[MLaSNV\TRYPVTZLLa\R
    \OQQOLSQQVY[N[PSZ]\UUQJPaPPMM@GdagBfXWTQONSSSWOP\RKORKXSUVRL^PTQNHXTRTUDYUUQUOZTTRTOV\^TJU
    ZJKYQFXQSTRJUP[iNLUR\\QRX[WXMY]M[SPTUUUUUSWTUTUPVUUTUPRXWZOYPVT]NKK[YbKTXTURUPZTUPURP\]dMR
    WSXSSXXTUTSSXT]QLaVUUVSR[TTQTNV]PPJXORQ\SXWTUSUOcGLM\BYTTSUKIXXbT`UTPWWXVWURUNZTTQUN[RTPUL
    YTURTMYUVTRR_NSNUEQ[UPTPJeUSSbVIOY_YaRSJQCnCD>f8XSSM[NQSU]OZ[STOSK[OUDW?[RVOTGV[UJMUSUT\OQ
    UWTSROTXSVTPUQVXS[aTTQIGRUUXUW^]f`HPXTQRPN[RUQTJO[YYL\]RSQONZSRPRTOb]VQZXSUTTNXUUTSNWUPXOO
    L\Y[Nm\PPUTOZUJJgGPZWXXURKTM[BN\^OW[=nVQMgXTSRVNXTOMaXl=C@Y@n<B5Y;bUCGZPVRWM]KKcXLW]N`TST]
    XLSUW@XNVV\PVUYUWUR]UTOYIVVaUaYWSPLPXSTQSLYRTSRK]OLIPA\JNMZHWPNHZSURHY^VPKRO`LLOSS`QRY^TGX
    [TUQQNUWSUUSYVJR_SXRUQRQWUUTTR]WXaJZXTUSUPPVU[UYWUNXGVNYT]QWZNUSUJWUTOUIXTURUPPX_UQU^QFLNK
    .XUTRUM\XW;XGcVKJF=R\\FJdN`h^Hf...XSWVPIXVTSOI[RTTTPTSYSTTWUUSUOHcNUX[QX^QSLN]WWP\UZMNTZXSTSWM
    YSRRVQYTUSUFFeX`NdAf`uGjSTUXT@WVUXNO`RKLKGX^X<VRWUUTUR\OSQUKOcdQSZSITcMSbENQQB]OWKKSXSTSRN
    RTUZRPVQR`SP[UUOULlD@9m2^TOSNO\SPQSFW^OIPXZOTQ[MI]^`Q`S[TMPVNSU\TU_QSMLJ]NNPT@_YZY@NTUVUUU
    UUUUURdKFKQ?[TTOUKXUURUN^QSMTLHbYYNgYPSSYLVSTYKJWUUSUQRWSWWYS[YWRU...VWPLVPeHMK^@_JQO`NYRSQWI
    UUVWS\VVJPZR^POOTMWUVSUO\IZPRSSLO[QUZSQRVI]QRPUMPXR[XXSaWUQNJ]YVO\MYTU[NMTSX\IIX]]Z\TZR^RW
    J^V`TRBmbXR^TUVUUQ^SQOUB`OHOSE\OSNSKXTUSSP[STPTJYUTPTNM\YXTaZVLUSSbMRBSB\QNOXYM]^]F^.YTRSUM
    RZTZRUTONK]HQUWP[L^EJJ]BXUUSTQaIQN`KC__fMRZPUQUQNWU]UecKPVXMMdPTN]P[OKTQOaKTUYaRVITMZTSQTJ
    ZK]\XVSXUUS[QWUZSSQYNZMVXSTRSOXUUSSKQXQTWWYUUQUTH_c]TcVUTUULVPOWPSXZTUOPTUUTWSUSUWQQRXVOZY
    MbYKQXVUUUUSZSQQVR[TPPTJ[RTRNKOXP_OWWVSYMPRWUXUZPYV[RZXPLPQR^PUOURaQSKUJkLQBR9STTXSUcJKHYE
    aOQJOI[]QKOOZPRQQQXOK`UXVUUTUNUUUUUT.[UURSM[UUQSOWUKLZNKWWT\SbJV^TNYTVDYWUUUUUS\QTQUJ^OQLT@
    iNB>\6_TTOM6dNQXS@TU\PR\\MZMPL^TFTHS^QSPOKbMRML>_POTM@ZTTRTRXRURTUWTYVNSTXUUSYZUSSSLW\KOPR
    VUUTUTUYWURVWXKWOXRVWWUUSVXSTVZUNQPM\PPQTNUVYSSRSZULQU.UUUUUS\IMfGRL[U`OWSPU[PKTYTOWRVNNSYP
    R\YHYYQ\X\JYOSQ^R\WUUSUSSY[SQQROPM[IMPNI^MRNCj\QQWU[LWYPRTSJYK^^PTUVSQQWTPRWSXM[ZaM]TUWVTX
    UW[RUYEb[bR]K\^YRZXUURUGdHSLVBZTUQUO^RONSMXVQNRMQ`\VIeTV[JTRUVPTPN`PRMSL^QQPOKEcaXQ_UUUUUT
    UUUUUS.K]V]QZPWYXUX[OM]IEUILOaEV[JXKUVPPYZNH]W`SeXSTRWOVPQWYNMaPFL[L\`[QUM[c\LVRVXYKRJWVWOT
    XUNR[SXROQWKVZOJEISYWEUOXSURSJIWWcSaYUORWQXTUTTRSXV[QRTXTQTIWUUSUP\UUOTG_LMLYCZVJOZG[ZRNPN
    XTDM[VBiYWP`N[[OS`P[TZO[SRO_HTZTSSKNQcZTWWUOVZITRPWYMS^QXNWMP\bPIWK^SWM\L[][OZnDOEF9iONFND
    hHIOQHUUVUUTRZYTTWaMSKVAUYWVQVXSTOQNUSQR[WSWUXSVUUUUUQYSRRUNWSUUUSPZ`]M]SZOTYZUVXTURUXXTSR
    ]FNNWD..WUOYNQhJFBN9`MJCV=YQSZMP_PPLTEVMRRYCSQ]YRNSYXXOVW\WYGYN__[I_PTURZNRXUVUZV[_GJVVVUURV
    UWUSUSF^naCa..^PTQPNYQUQSQ`INI^D]OCJdQS_MTOSWXVUNRWVT`FVNWZUSZKa]\M]J]TbOdFeYWOfTTTVXS\ZPBXT
    KXUU^RYXWOGWN[XTL^aGNK_DYPSSSKS\QVJ[[UTSQNYURRTMcYMFNNDX\WKdUQVWLRTSKVYS^MTRONXUUUSRiGNFS@
    SYUSTTRUUSYSRVNWYPTVRTURYXUVOZZOW\MJUKHG_ANJIGg;OOQ\XWRWZVRYP^^VK_FN[V^URYQQWSHa[\OZFVZYa[
    ^RSORPaKMI^DVeWGMSUWUPRQURNYJ]YNMXXJPSTS\PUUUUUS`QUJLDVGIQV@TJVWYC^NWQJJ^TSMTLXQUROQYUTWR\
    ^PQNRJN]TNM^TUaZP]_JPLZ=P\YPU_TYH[QUQUU[V[J[XWJ]RXRNaUXSUTROXRTSTKXTUTTL]QURPOP]WUS^RSXdL[
    YTURUNL_T[K_LT_bTaWUUSUPPWVZSYYTSSUSZPURTPUTUUUUX]QRQYLUS_HaO[TZF^P]AZSO.UUUUUSTVUUUQWUUTTR
    ZSURTNgQSJLCWOUKXM[TKQUPTVTXPWRXYSSTZOXNR_L[_TG_ZKKV]MSZ`aK[VV]RWQb?BP_;VPRWQJ[QWVIRYRRSUQ
    YRRRUL_NMKT9\STPPLYUUQTSZZWLQTAdRaRn^KORWPP`JRUYYWUSKYVaQIF_\MIWXOSPSaLYWPUQWF`K]ERIRUXUUY
    .[LWP[OWPYNROXUUUSO[QUKXK\ES\LSXWRJWNO^YRNbZOUPTKURSOZN]QRMVKK^]WMaSYWZPZ[XLOVHKZ]b\]WUUTUL
    DdVZYUNSZ^R[YQOOVLYRPXWVS`TPKTOYXWDXTXZVI[_RPMTL`ROLRGhJOFI7WUUTUNZSUQUQVUUTUOXUUSTLUUUUUR
    eQTJNEGdlWFmLaTVH`UU\UVWXTTRUH^QJOZJiHHDYCUUUUUSOXYZS`PTR^QS^OROUGWUUTTNGY`^U\QIN`S\SSMWXY
    M[ZZXT.UUUUUT_MO^XQQ\XOVXJ\`_N_ZN]SQYZDPXYUVWTQUSVSSUUYXUURUOZRUQUMXTUSUPSSHUhY\LFKhM^JILfC
    KVJ]ZZQ^Z]NaSSUZYWObT[S]I[^]O_SfTJPTV]PNTRZMPRTMOYXUZRNPSO]MOVTRZPQWP_V_[RTNRL\RRPTHaRPJVJ
    `NTSIG^NSKTCLfRLWTX\KQPJ_XOTGH[PWXSO\MGY`O.WUUSUSWUUSUN..gLRDN@`\QAMIVSSW^JbLPNPEYV]aUXVV^_NJ
    PWXXUUYPTRVQ[RPQUDOX[WSY`SFLIHXVSCUMXQUUUTZUUTPRZP\XGVbRSHXJUUUUUQUVUTURVUUUUOXSRSUNRdZLM[
    STUWUXFfYRTaRR]VL^ZSTQQSQXUYRTZYTJXTVUUUUTUUUUUTUUUUUSZTURTMWUUTTRZWOPLL]TUPQI]SUPQKMgXMIY
    XTURVLZTUQSJM[\TS\UUUUUSUUUUUSUUUUUTUUUUUTVUUUTSUUUUUQPUZ\O^R]ZWO`TVSSX\XUURTW`TUKUJSR^VWZ
    WUUTTPWUTSTROWU[TVN^UXNQOTZ[KYU[YWYYUUUUUTO[UWS[U\UJRTO`QFM[G^]PJa^LPbYQUUUUUQYSTQUL^QVUNY
    XUURUNYUUQUJKaaRAWKiXVK_K`VYXbVVWKTWVQUVRVPU\XN\S^TVRWWSUUUUXTURUO]N^MSR\OOPUEZ]QPLPVXW`JW
    XSSSRLXSSROKVQQZTMUJOP_ESR\VUL`N2MdFKTg`E\]QMRPMWUT[JZ[UUOTGWRUSUDD`^gJ^.WUUSUOYUUQULWQRZSH
    ]QOUT=SURNYLRSUYUN^STNUM]SUNU?^QSMOBXUSSLIV\WVMRLPS^`ZVQPWVO_TSKQT_RUORKSTUQXMbSRGSIXQSSSQ
    ZYVRQU=qYy?zaRQJSNKTW`ShVXITXYN_U[KacONMN@TRYVSXUVXRRVYUUQUQLTU[caROQ_SWTVWYQMG_WbNc^OMPVL
    _LPRUNaRVKMQYRSQRPUUUUUQ]POOVDO^SRKZ_QLROE\LKQ\Q]STOSJVTSUULRUXRZM^RRPOKXNRKVFbKJDX0UUUUUS
    WTQURRTW\UQZSTUXUT..\MRTLR]FKVZR[WUMNP]TVMMKP`SHMVR_LSVPZPSPRK^LQOSHY]I>KJYUTQT@R]ROWXdHMHR@
    UMZOZNSZYYHRTY\VZUYRSQSM\MSSQINdZRF_\XRLUVO_^RWTVV[WPXFaXbYcN[`ZU\OY^VNYULW`EQL^bXX^WYGNUV
    PO\QS]XSTTUOZWSLPUVRUWRFUTUWSJR]`PMQRVUXUSTVUUUIRYWXVX]UUNUF[UURSJkLNBZ@VQUVQKP_TQPQYXQLTJ
    [TROUMWUUSUNVUUTUO^VWLNN\VUERYaMWNGIZ[NCLOhJORHR[[P\?Q`LSQLD^QRPMFVQXTXTSTTZTL_RQMUJYaWbC]
    Ja]YNhVUUUTRXTUTTM^RPHWMZQVSRORVLWXVXRSTUQZRQQUOYTSRUH\RUPXK_PSMXIM\_UYYVUUTUQXTTRURNWSX_[
    ...cTTJMA[[RIQ]O\RXTYRWNSYZNTXRWWSXSWZ]P`STN[TQPQYMUMM`WT`NSJZHX^QTR]YUQPSOUUWSUTZQTRYQP[VWWY
    \NUQOIYRVRPKTWYRS[WUUTTNVUUTUO^NJIM?UUUUUV.VUUUUR[QSQRKbPUJTEfLPIP@_NMKQIXUURUSGW^cU]WSQ\PJ
    ^RTOOLWQR\PPhFC=e99^^kRl[WUHKAZQ[MQTHccWPcP]_WM`YRRMSK]PNRWOP]SVPXSVXVQ[RVYVQ_QZVXU]OUVU[W
    [TUSQPP[UUS[XQX[NL\XSNSORXZXXZPTTWPYVTXWM^NX`YGWcQOJP?gNSHNFQU_^PR[PUOXL_MSISEfJLKQAN^^YJ_
    Q[WZQVQZNMVPVVWSTJ]SUOQL\OTKPMRVXVU[XUURUI^TTQOMMZ[\Q\OYX\SYNUW_OSWVRRUWWSUSURVZVXPQWUUSUN
    `KOPTH\KskWUVUVTTSVUUUUOTiJT`U\QOSXSUTXSTRO]YKMMUUVTURSWTWUKMUM[][YXXRQTSXSOTRQX\FVVWUUTTS
    WUUTTSG`Z`T[VUUUUPXSTQVMSWMQZRbQOJND\QUNUUUNN^bfWSXSXPO][ZK\R[WVL]^RSLREbOQHRC^SVENDNTRZO^
    [STQRN]OQNOE[KTSPLPUY_LTVT^dPZT[XPQWYS\KNUW]`SJWUUUUUSVUUTUQP[T]TZWTUTUNWWTRTO[MRSPDfRSEUE
    e[OARIOXb]Q[PmCBOeLaZXGeQQXY_ZTUUVUPXWY[PXZSIWYWRXWXQVQXVYSZXTYFMFUUUUUSUUUUUTaKOJUH]STQSI
    `NLKQF\PURTKXUQQO]^SKOXJOaXJM\QO]PXXTUW\I^TQT[RXRTUXTNUZVMS^ZM[ZTWXSSRWOUUUUUSW^RQNZ]JNK\E
    TRONWMQUUPWTRWTYSTYORRVHRXTYSTYUUQUPVUUTURUUUUUSRPRSXIXKL\[USW]XMSaNPNOLhIJFL>VURZM[QVT\SX
    XSUTUQXYSPK^YRRPPL[RSPQJRTWVQWVUUUUPVUUUURM_YVQ_UUUUUQXUURUP_TKPRV]PUOTMSPVYTSVXQYOSM[Z]QZ
    cJONYDeLKHWE_PPOWGaMOKSE\\KJLJZQSNQD[PTMQCdIOLP4]QTRRGSWWXUYXJOeORbMSMLK^UUQLRMgOZWe^UDYJ>
    SZNRP[S\[\TZYSURUP..WTUUTTVTUUUIWTUSOU`PMGREXWRQQE[[HLDEU\NUQWSUOPVQPT[aDdNY[ZRZM]Y]PcU[ZSLU
    VUUUTU.^GVRNKXUVRSP\OTPQH^WPGYN\RROXEWUUSUMPVV[UWZTURQKVUUTUQ]OQNUGH[\bL`PUUZPTPSS^SYXSUTUP
    VUUUUMWUTTUS[RNTWZHabbIhYUUVP]J`S[M][UMXPRY\]TUUcQQLLGR]RTMRYZUISIYTUSTL[OTQVJ^NTPWJSR\PRZ
    QXXYS[YSXURTNPZiJg`Q`YJ[QXghQc^OSPPG_NNPNDSSR]SPOUWZT[PVUZU[GZSbQdXMRW[GXMTS[F^LRG[DTL[QZY
    SZRVUP`8LRmETVYVTV.WU[KQUYORJXJZUUQSMaSXWJR\RTPUNT[]TLSVXTVX[\QRPOH[SURRJZVRRKVXTURVQYUURTQ
    VWWQTOM]TVO]N]WVOYL^PWIfXTUSUPP]ZSRXYNO[SOOVVP]WUZSPSOYVXLURKcSVZS\WXIMMXM^YMT..eGOFM6UUVTUW
    VUUTUNH\WbOcP_YPTUJdS[MgT]KNJVVUUTUPZSTQUJZUTOVXaOOLVG`NOMUKZX]RCT[TIKaShQHA`C\UKJ[P..XWRMXO
    ]RQONKYUSUQS[\IJVMYTSOUGOZU[QZSTXUS_[QROSLXSURUNXSWNM[...XUSSUQ\TQOUGVfPQJPZQSPRO.WUSUUQUPMVYK
    WUVPSYPXX\PaXUURUQ..WSUTTNUPYY^RZFPhLNUUUUUQXTUUSL[ORRSM^HNSKLK]WX_YUVXOXKbLMMR?cOMJL>rEHCH0
    ]NUWLPZVYBPUTVTZR[VSUUVPVUUTURL^XVQ[ZKNYUM`MNVUTRWVZQWUUUUURWUUUSPYQURWQVTTUTOcPMLSI\H\aU[
    WUUSUR\TSQTNXTUTTLUUUTUVWTUTUNSXUUTYWRUQTLRUXMS[UQPV^VVUUSURUUUUURZSUQUNVUUUTR_PRNNIPVWOYW
    SSUR]QYO_SW[UQNW\]dTNIQKK^ZUWM`N^`MPYQSTUQYRRQUN[RSPUJXPWSRNQ_WSR\RYMRRT[SUOURVUUTURGYVcUc
    XYVNMWP_VVMRTU]VSPD`_hHiXQS_IPUQVW]TZPUPWQ[TROUHaNPHTEWQWUSOMV`\NVEd_bI`^MWNSYTTNSaTQYYWUX
    `^RXARgPW[BMa[MUGVTRSURPXRS[NQUQTXOPLRZ]UeO_\SPVJY`aL\]RPNUF\QONVIaLLKVC]TTOSIO^JNKYL\YLWS
    ..UUUUUSUUUUUT..bTUHUIU_UDLYhHEIS?ZMRL]DW\ZPQOU\XPIRTXX\HQQ^VPWVUV^^LXVUUTUS^TULUCaUGF\GYRSRSM
    R[VXPUKSVQ_JRUUXUJ.XSSRUOG[[dReXRSVSNYYKSQJVTTVQKL[Y[OaP^ZXMbVUUUTSUUUUUSXTUTSPUUUUUTSTXXTW
    VUUTUMYPWPWOPXYZRW^TTQPHVS`ORZJ_ZTT[`KPIRARU[STXZUUQUJ\QSOWGTUWSSZR[WOTT\SNNSR]SUPQMVUUUUT
    TWTNVUXUUURRWUUSUJ[TUQTLZUURRR]LVMQH^MOTWI.ZTUQUPKYY_U`dNNISCaPOJSFYIPnSP.XTSRUM\QOMUHYSSSVK
    [QPQVJ]QOSVKXUURUOVUUUUTL`ZSRaRVXUTXYUUSSP.TUSXQMYRRRNHWRQUQKZPORUJOdTQNb_MKMcEVQRXXU^TSOPI
    URLSfYaRUKTD_QQKPHTV[UO`QSRYRYNTS_VYNeTUTaTUTXPOYVOONFRQYZTTYUUSSOWUUTUPeELKMB]SUQPN`STOOJ
    \QRLQBSXUVTV[SSQTKbIXGSFSVTXSR]RRJPYUYb]PWUUUUUTXUTSULWU[XSWWRYSRI^VTKSFWVUUNSM]ZVNS[PQG\D
    P]DQcVUUUUUT[QQRRPQ[TTOVXRTRULXUUTTL?VWkTiTUVVUXRRYWQQVUUXLV..NXV[T\JLbMQ]H_`JHeSS[HRPT_[\Hc
    KSX`ZWTM^ZZMXTUTTLYTTRTOaRQIJOSKYU^O^I]a^OXWWUUQ^M\JTK_RJNPI[MDN[T^RSNRAhIMCP>XdOPOTWTUSUQ
    WUUSUPXTURULXVQLMQYUYLTTUYdOTYaOLTGUeQTSFPWDBt[^SUVVURXTUTTPOUY]W\ZSSTTKOYP^]\EkR\GaNT[XYZ
    .`NNG[FYJYOLVG[^bPfTVYSVYRQTSYO[OSNUMM[UTXYXSTTTQQQZRSS\SMLVXUUUUUSUUUUUTUUUUUPYUUQTQTUUUUT
    ZPTQVMVUUTURVXUSSVV[MTRR\TWROJ[WUROK]YUKUDWUUSUP.S^OP]R`QOMQDUUUUURYSURUMVPRWSSZTQPULW\SLPV
    SQRXTSP[XSSaVOXSW`_NUGRRLXc[M_RZ_ZM`P[XYP]SYRTR^XVXTQUUUUUURfSJEUF.H][aJhSUXSQYH]``LbQVWXU[
    fHHI]CXSKXW]PTUZRSTUUVUUL\U[ONVSVUSVUW\USUTYUVW\RO[QQZ]OPMPIXZUUE[..ZKbTTR]TQQQI\SQOUJcTWGMB
    VP[XLRIe`HBfbORFLQQZXWUZUUUUUTRV^WJYYH]UQRYNSSUHQVOU\UN]PXNmEZ^^UfUQUYQXYNUZKRUTSVRLVSUUNC
    TWUUUO_TTKUEiPUASCYSUTSM[QSSRM.YUURUK]TUNUFbRTLRD[QSPQJ]SSPSMaMPJZ@UTWSQMZTUQTMXUSRWUNIbXN^
    YQYMRSUUUUURYSQSUN[PMKPCVUUTTM...\FR[OOXQRTVRVNHTWNVUVTURVUUTUQ_OWMUMXUURULVUUUUURVMgJ][SUQTK
    ]OSNUI[ULPPQWUUTURWUTUUQXUUSULSTYUTXUUUUUTSURWY]XVOTRPjFCD`>XM^bEPQ^SRN\U[MLMSJTXdebQLTZUP
    VSVUPOZWKVLMVUUUUQZURQUMN`UPSc.UUUUUTXSUUTTRWVXUQbSOITH`JSOQGfOSHIBfEJQNI[UUTKVYSURSIWUUTTQ
    dLML]@^ORNTCYXSGRDbSQETCZSQRVLYS_QRXQgWZHRXRSSUBWTUTULPUT^TOWVSWO?PVTVL\USNZTV]LMY@LYTSXAC
    hPG>I8UUUUUSRVUXU[OQNKcMWSURST..R\QLLYXRXUMQVWUXOUZTUSRKM]\[McN][YOa[RTRQCWUUSUQ[TTPUHWSPRTP
    WUUSUQXTRPUNVTLPXQP]XWIYR`NIQY..UUUUUTUTVUVPeIQGV<aKSGU?.XSTSSSN\ZQM[MY\\LXUSSWUTSfUMKXVMYMWS
    KZ^[VSQZURUXVUUTUTdLRHWE[OROSI_NPPVK\SRPUNKYZ_T`VUUTUSOXXZUR\OTOT8[PSOXP`HOW^C[QbHX\ZUUPUQ
    [RURNPULVMZIZSSQVOQT\TVYVU^YU[ZRURTR[RQPTPN\^WQh...\NORQCZQQRQPXWVONU..XRSSVQaRTKRN..SP]YNJ
    SOaSLP_PEMZQYYQQVSI```LYQWVSTTIb^\WeMdWWYdH^Xebl_RTMSFQXUXVR_SPULGUUUUUSVUUTUR.ZTUPUPDgdPMm
    Gj]]Nm\QUOUMeNSIPHhGMZPMVIQTWHMXZ]WRQ]YZVXWTUUTQXTTUTPVYRMRV]TUIPFZUTPTNUQQ[WE]ROOSH]TSSRM
    _QPFV@ZUTQUQYUTRUPZUUPULZSUSUO`RUKTJURUP^R\UUNUO_RTKUMJ[]bQYPaWWG_H\]bTaDli_JdTPSUYKXTURUM
    XUTTKUUQTYQXbRUMOISPY]XSXUURUUXSURURMT^b\b_PSLVI^PSMUHZYKKPOVWYQMQXYUSMQRYVWTVWUUSUS..UW`QU[
    JaUSR^Je[SMc^PTNWG_QUOTHX[IIWYN\_[L[SV^WIPN[Z[O\SV[SMVYQXTGPWRSVTSTZVQQadUTFULQXVOiUN[QJUV
    XM[RMUkDDCRHUNR[TJXPMS^WV[TUQVXTWSPTQTTRYPKU[N^VXTUTUMSYUVRXP[VXKWPUU[SWUXJY[V\S[DTUWRWRRT
    UVUTUPYSMWSQZPRVPMK_^XP`FaaVOY\QROUN`MNNVJ]STMSLWUUTUPXOQUSHNVU`PMBbYiGpYL_UUVO`_TM]\MPQTL
    QWXWUVRVYVUZiHREM?[QPOSIDea`RefOPCSDZSURTMU^PXKVVSUUSUZRUSTO`QUXOPWVRSYTYRURQLZM^\TYM[RWPV
    ]OMNWJXTMRNYUUUUURVUUTUU.BaeiInDcbeMj]QNOWJVUUTUJRWXXUXXQVUPNRWXVUTVUUUUO\OSOYKWUUUTQUUUUUS
    ZM[ROPUUUVUQJTR_T[MaIN\YWMMRZNaMPERET`VQI\aWRISMWSYSGKRYZQRS.WUUUTT_OWLVObMRFWE[SSPUO\QSKWG
    YTRTTPZSPRUK^TTPRJD]\gTgZRUOSPVVSVM]jBIDH0YTTRURSXWVU_RXYTUSQPZYZa]M^RUWVUUTUNWUTSUP^RPMUG
    YUQUVQZRRPTM[TNC^MPZPTLU.UUUUUYVQSWQVTW[SUUFe`ST]SVWVSY.I`\_LhWUUTUPUUUUUT.TXNSUJWTQOUN^WJJUP
    IeWVQ]WUUTTP[TUPUQdNQJUKYUORRO[RRJUPVP[SUSPYZXTTRSTYdI\RUNUKUUUUUTIcQ\U^ZTRSLQYRPWSOQ`EQX]
    YTUQURUUUUUO_MSLX@\NTNWHSYRHVQRZYPGTWOVTVSUWFR][USZ[SY.J`T^Qd^HSOVKNTTX[SRbSWLZM]U[W]\OTNUO
    YRRTYTVSQRYTJZWXS^MYWVSTTWWVQWN^TWRZWRYVL[[]VBRNZUSRROSXZQSMNY[^NWXSRSWXYTURTR[SLWQRSVXSUQ
    _PNHYG_QNHUHYUUTNSVVVTTYNd_PCcYSVQTUXTTO\UURTVQQVVVRUTVXTNXT]PQK\QWRSSTRXSUSQQYXRSRVZQVSPQ
    ]ORORNWUUSURYVTPSRYUURTNXSRTSSUTVXVWXRUQWUUVVWQX]MQNYNTWSWTRWRURTVYUTSTMYQSRXNTXX[NWYUUQUJ
    TXRUNYVUUUUSUY[PNVaRQNNKXPUNXMYZUUNUSWRSWUN^TPPaWUUTTMO]VTPa]PROPHUUUUURZUTQSNTURUURQ[UUOW
    [OMNYRR[SPP]^PJOZOWRPLYMNXScSfRVTXWMYQVRUOM_SQNdXVTPRMXTTRVM[QPOYUUYXSTQQVYUTX\RQPVIS[\]MY
    QZUTUTUWTTUQ]OSOVHWUUTUM`NSOPGXULTOXXUUSUMVUUTTSSRLTZTRVTWSQOVS[P\VSRNWPRWTZVX\PPQWPZOUUUR
    _LKTQIZTQSUNPVWSYSYRSRVVWUWTQSZROPQQRTUSXNTVVWSZMdPPJXWWUQUS\SRPSMWXRQSLOV[UU\O`ZRPQRYZTUV
    YVRNQTUUWUWXWSTO\TP[YWTYKbZ[LYS^USIUfHPMWDUVQVWSUXWQUTXTVRUNUSXWWV[USRUNYVWPTQZOXPSSOWW[XW
    ]OXIPRTTZTWURYSMYSYUUTROMaSUP\YSTOULRZTVUVHcSRQ`N\XUR__PPQNPWUVSSMaNNJWDZUUQSNWUTSUQXTTRUL
    ZUUPUJM[WYQ_XWPPUQVWTSTQVSZUWSYUURRNWXUPSNVVVUSUSWWUUXVUUTUO[TTPVIVUUTUOWWNJNDYSRQUJUUUUUS
    W[QTMOSUXVVZZTQLYLSWQXUUP[SYRUUSNTQSO[WZS\TWY[SV[VSQSM[TTPTKVUUTUOPYXWVXTUT]RVRVYWYY[VTOVP
    WSSTXXVURSUYOYRQVYRXUYP`VXSST[\ORRVHOYU[TUUZWSTX]OQOVJXRSRXLZTUQUK^SSQUIYUUQUNUWVRUWXSUSVM
    ZPTRTPXVURULWVVRRQ^QLBTPeDDK\:[UPOUNTXWTSN`IQNWJW[WOON^HQWaFTYTQTKWZUQSXbQPITDcGMQ_B]NRRMN
    YSVQTLVUUTUPTZTQROJ`YPQ]N_[^PZXSYXQVZUUNSLTWVUUVSUZYTT[TUPSLTXVTUW_LQJQEVUUUUQVUTTURXTRQSJ
    YRSPVJRWUYUUXUTTTPYSURULVSWSXSQZSO\WYRSRTJQ[UTUYRXUVTUSXPXUTPZZVT]VUXWRZRUTXYUZPSRRMZWTNSO
    [UPRUNL^\YP\VX[SSSXTURUMTXTYN\bRPIIHT[SPQX^MJP`GXUTQUM[TUQSLXTTRXNMZR\\ZVS[WTWQ]VUQ]OWU^UZ
    TUVRQXZQPWNPZUUQTMU[XQNSRXVTUX[TSNSMWRURTRTYTVTUT\TQUTR\PJQ[\UTPQKXTUSUOXQPNVRWRRUQPM[RYZW
    YRVSRUPURXZUYSSRXLOY`XPSYTXMTQYUORSQRTT\RYPQT\SV]PMPSNXXRRJMW^RRQQWTTTUOWUUTUPYQURURYRRQSQ
    YTWRQLZRTRTQXUURUNVUUUUSTUWWWS[ORORSYSSRPMXSSRSOQc^]M]PZXYRXRTUPYP]RNLYL[RQOPEaQROQJWTURUM
    WSXSWQMUX]SVVWTSULWWURTPXVHQWPUUUVTN^RUONG]NNPXOWTYQTTS]WRTVUUTTUN^UILHAYRUSTKWVUSUJTTZXSX
    ZTURSLYRUPSNXRWQSOPWRPYPLXY]Z][RUKNU\QSPXQXTURUMVTVUVVQVRM\RZRUPSOXUURURRUTYUY[VSQQNTXZUPV
    ]STMTJTPYTUWPZT]YbL_\YQ]R\VSQVSWWVSRYTQQXNQXTUPU\VQQTNWRUYOTMXZ[U]UMLL]HXSUSVMP]UWN]]SSMWL
    ZPVWVSL]YZQUWTSSVT_PORNUSVTRTVVYWQSSXTTSUR]RTOTJZSSRTNZUUPUJQSWZZW[UXPQSQSU\RbVYWRSOUTUVUK
    ZTRRSQYTWTRPXUUSTPTV]US\ZRURSRWXTPSTXUURTN^LSLPJPZWWWMUUUUURUVXSXITXTVTTUTUQYP[VNLTH`LPPPE
    ZPWUULWRSZWT\PRTNPVYVRQRZPXRPOUXUSTUSSRY[YUURT[UVQSP[RVVSUUXYSSSURVWUSTTYTUOSGYUWOUSXPZPTS
    TZVTSVZQTOXGZRTKWSUWUSUSUUUUUSS[WUP]]NQRULSUTXUMYQTPVM\WOMULQYVYTT[RPNYO_QMMXJWTUTUNBbQQLc
    V[YTRVQ[UWOS]MWOTKYWVIVQ\PMN[NVTVSTUO\Y\PVVUUTUQWUSMSUSVUWTRZRTRUNYSTRTMNYYZUZXUVRRNXYPQTT
    YTURUOWUUSUOVUUUURMX\^SYXUTQUJWVRQSRXRVOVPUSVUVT\UTORJZURMWYZSOPTG\QSPTIXZPNQPP]RUPYUVWQTR
    UVUVN]Q\XZN[WXTQQYZSMQZI\WNQSQYTUNWOZTSRSQYVTRTKX[PIMHXUURUNMWZ^PT[QVPYSUTWTUO`LNNULVUUTUQ
    _IMRXL\TPRROX[VD\PYVPOTSQ_SJKRWUSRSOTQQXQV\TUOTMTYTSUXSWVUXWZQMQYQVZRTRUUXRQWOZQSTUWaPQKPI
    VROT`T]SURMNYUWNQI\TUOOJbLQLMEZURMOI]KRMRG[UUQOP\PUOONYOQXOQP]YOWXM]TSYVUZTNVS[SXOOLVYQPMS
    YTTNQR[TSPTQSWZUQTZSXKQPRZ^OKUYTUNPRWZVONQQQRYXTZRTOSLaNPJYIRYcKRO[MYNURYM[RKPWSOYQU_KTNRM
    iGKCL?_QTLLFY\[NNMYWUPQOSZWUPPYWVLSQcNKFTG\QTLVOWWYQQSWQURVT^TSMONVWURWSWYRQNR^QRNWNXQQTXS
    QXUQSTXYORPSXTSQYU\SRMYQcQERZL\STLWPWUTUTRZUURSJZTUTQQOXXXXYXRURPNRYXZOXUUXWRKZTSRTOSZWUQZ
    YRTRTKZURQVMRZVXRYQYWSOYVUUTUQXW`MQV\TQQUMZTSQTPRYVLZTbNPPOIZPZNRV]ONNXR^LULVKRZ\RVcWSRVVS
    O]O[Y\XSSSSHXUSTUR_NRLOI[TURROVTXTVXKZVaRbJ\^\Q`VVRPTRWUUTUOQYOV\ZgOFHM8aMLIRBYUOMOIVRWYSZ
    WWQNWYZOUMOJYOSHYJ[PVMUJRWQLWS^POPWGRWX\SVXKWNYSRVZVS\XWUPSXRVRWYUXTOKYNZRSSUO]PPPWEWNZMWP
    J\TgVcRUUP[WUSZXTZSPWUZSYYSMXMZSPQTMaSKFRI[RXOUHLWWaW[TUTVUWQY^VMZHa^_NeOQS^_VP_TWRZSTZZQZ
    SWWUTTWVUSUQXTTRVMNYTZUYSXTUUVRU[[PTU[TUPQ[NOT\LMZW^V^VP[ZOUK_\ZVX[VUOTOQY\US_]OVHROYRVK\S
    ZVKNVMYUWPSKVZZQLO[OPLYOPY\SRW_TTKVLVUUQWMYPRP[PYZKSKFTVUUUPXTUSUN_NRPQJW[TSRXVUVSTGH`_^Oe
    ^SOOPL[LROWMR^TSMWZUUQUMWUUTTRVZPMUTS\QOTOdGUJYH[RRRVKZRRPTL_JSLTMVPWVTNSKYE\LQWWRTRFWb`^g
    WSSPUNPYU\SZ^IWNTHQ^S\URTQU[UWPYZXTUNYZZPZYRVTTQcRJJPG^RPRTLZUNNTWQZZTUSWTUOUI^MPPVQNPUV^T
    NX]QXT^OOPWLO[^XM[[QORTIUUUPXQXPXQXPWUQVTUVRXJUOZTSOQJTXYRQTP\YYOTVURTTMZRQPXNTUSPZUQXYQUZ
    FY^`S^SYSUSRUXUWRXWUSUTPMaYS]^PUVZWWUXXMPOTbQSTYWYPPPUTXXSU[RRS_ZYYNOLUKUSQWYV_TDMXLSZWRWX
    L]X[T^YTSMRQZSRQSOXRYNRV[RSPPL_MPQWP]ORMTQYUUTQNT\URPWCZSnXj]POUVOGYXdWg<ajbNiTXUWSOXXNWVL
    TYRQYXNTQW[UP_TSO[XNSW[QXQSYRSQ`QRM\VXRPMRUYWRO_T[PXVVRPY\TVKcVQS[[PSPQPXXVPRNPX[XR\SYRQTS
    YTRQRKYPXHTIaHSIQE_KPMQOVUUTUNQV]TWXRXXXVTZWOTQPZSRJSLOY\WRVUPPPWJaMJKPCTUUSQUSRW[QUNZV[T[
    VUUNSUP[UVVY\GWWNPO\Y]PeH^]_N`VURUTV]NSNMNXZUORUYYQQQM_ONMTHS_VSST\TUOSMO\YYRWXURPRPPZ[UUa
    TSVXYVSQSZOS\QSOQEUVSSTMWRWOVQO\VNTRUUWURRSVUWRNRWTZW\XWSNUOTWXPTYWVSWSRZQVVPJI\[Ze]YUYPRV
    YSSSUXR\WTRV\ORQVLRWYWQR]ORNVOWRYWPXZTUPPRWWUTONTWXQTQS]PQVXVXRVXR^QTNUIUUSQYRVSTXSTV[SXTV
    TWTVQWYSVMTOG^\aMfYOSVPNWSVQWQNZXZO^YUURUMWTWSUSZSQIML]QPKWJVUUUUST\PTOXVQUF[JVPZPZWVSO\TO
    UUNXYVU[OSSTZPUTVT[QKUXTYNSIXLaPRLSLWUSRXTYVQPUUTWVTVWOWZ\P\[PRNQLUN[UQP^TJJUA[OPVTKUUXVSR
    QVXVUQYOVOMOYOSU`RWSXPSVNZ[YK^TWVTSON`aQOU^HMYXRZQSRVOWSRTSPSWWYSYSZVUQXWORS]SUUURVTZRTUKT
    SUSS_TRWZYO\ZSTRUNRRWZ[]O\Z[U`XURTXTXYOLYOVRRWUVWUQSTYOZWSWUUZYVSTbNOIWU_QLGePQ]]SRZSXVSTS
    ^NOI]LXRRSWSNU^USaRXYSWWTVTVQKUTVVQT]NROQKXWTMSQYUUQTR[QVMWKZTSOTLYRXNSRUTXQWQUXVTSR[TUNUK
    PTYWXXTRTPXN_PRLMMXTURWPYRSNVM`EHY\UJ\b\McXUQRWUVXUQTNLS]^QdU]SWOYWUXORR]TSLVNWQN_T\WUXPWV
    ZUVNQKS]O[V\K[Y]P_]THIVJMZX\OVZVQRSLYRRRRMYTSSUMgHDMU@QVUYUL[VSLQKVRUSWVW[TOSPXTUWQKaSMJVG
    [OPSZS`RLMZKOV[YSYWSWURGSZ[VSTUT[URU[TRQQPSUXWOQVXSKQRM]ZXPXSZY[OTcFPU\GOZZUSY\NQSPNPV]XTV
    _NTLTAM^YWR]]WQJVIaILM_FWVVSSUOVXUYSRO[MOP`NLLVC[PSSQNVQTPXNTYYVRPVUUTUQTYWSQSUUSVYYR[VWOX
    O\XOVUP\UZP_QZVZV]QYWWSPP[UVQ`YRVRUOVTVVST^QPPRM[QVLTOTXZOS[[RTQTKZWTOQUYPRXROOVYXZUZUOPRM
    ^MMPPKPXYXU\YSURTP_MNMWCXUUSUNVUTUUQL_]ZK^WTUSV[fMJD[EU[TRVQQY]RRUSYVWMUUZO[OSNZ[YVU_SSNRG
    XRTTUNRTT[V\L\]\Q^RYSXY\O]VTO]QSX_UY_OMMRH\QSPSMO\TXTXXXPVQQU\RPU\QYYVRYUWORXNTZQYNYORY_QX
    TST[XU]PRSRRO^]TOZWOTYUV^ROPSNRX_QRUEY[`[]RWT^SWQ[UKXSR[XMVYcQLJRJZSSQVNTVURRLSYZOL_X[RGLO
    VMYLVO]NU?VH[TUPTN_RORPJVWQYSR\PPSVJ\PUPTTR]ORULXYVMROWXPNZWXSTVTWRXTVZ_WTUSUP]QUPRNXTTUSZ
    XRVYRUYVQRRRM\W]O[]MRJSMWIXIXLPTL]^V`JIR_GUWNUQWCd]fLhWTPZWSLgSWOYPQXUYUWYSP]QVPWWRX^RUPQH
    \UZLPNRTQ\Z]WTUQTQH]^]ScMaZVR]TLZVTWTSQYZWXPYJRSK]YSQ_RTYWORXMYNPMYTUOSMXYSPUQWURXTY_MNL^M
    [UOPRQZZPTNTQXWZVVdKGLYG[OQXJSWWM[RR[RPNWRaOUHOMWVNDUN_MTMNJZQXPRNYLTIWKPWOWU\\MVUaP\PKK^M
    VQRUWRURSZWWVRWP_QUWQQVRXPXYVUVWTPYXRYRVUWWSSZOVUWRMVPYVTNPZXUSM[MMZVUR_KWZ]TcUPUZTUNZVYW]
    RTRLZQRQSS[RWURSSXXSUQ[PNYTXXWYZSJUXVTTXTTSVQTZWO\UKVYR]NPUTVUUVSRMZV]Q\U]PKSVUVQR\RUTVWTN
    N`QXNbXSXYQNXRQPXYVVSRSOTXVQXXIcZ\J`LaQUP^RXYXSURYTTSQL^`YO[YURPVQRUKWZXS[SUQUSRNZZUPRU]IZ
    WSRNYSZPSSJLNYQZP_RUX\R[O]XTQ\N]UVQ[K^UTQaKYT[X^R\PRU\YVUSORWOHT[SVRMTVVVSTVXQXSRTYTUXTWNW
    XTWXUWSZURRY^POMVO[OUWUPZSRSRSSWVNZVSXXZPWUUTUUUTWTLXV`IYZTPPYUVTYVTQS[RJXTZX^TVOSZSURUUUS
    SYWSV[RXXWQ]L^TWO[RTVWTTN[Y\P[Q[UYKTUXSWPXJdSVNbUXURPWQ`MMRXUWTTQWZVTNTOSNNR[QTNNWXSR[MUTZ
    [QTRWXXTUUVRXWTORTVWZRSXQXYWVSO\[VOaTVQTUUWQSUR[WOMWQRYPSVXRT\SSSY[NVRWN\MQRYNNXPXM\RYUZOY
    \OVQSOVQY]WUZQTQUUP\ZST_\QTMWMXR[WSO[RVQTYQ]QQT[XVQPNPUSTURUWRTWXSK\SVR]N_VYK]RWXXUTTWSVXZ
    USSVZQQWVYPTZORZWUTSTZVSM[X\QZUSXWUXRUSXXSXRPR[QVTUWKOVRXTWRVYQPRWN[VYW[YRSSUPRZYUMbYTVIUN
    YUVOMRVMS\RWVSTSYUM_XYU[VPVZSSVTVVOU]O^USMSWPTMTPSQZSZaNTMRD\QTNTMSXYRWTTXQTPVJ_SZR\S[MRTV
    M[STV[TV\VPWN]WYRUUWWUTUOZSRXYYQUROUSWSQV^R[QUQW]OTXOO^LRRTOWZNNOYQTOYSYP]HUC\WTSRVXWMU]TR
    WZQMSOU[ROOYSSPZQSI]RTQ]UURRXU^NRMPIPSLW[UVSJW[UMTPZXWRXOUNWP[YRTZWZVPSUVSTTT[[MWXONS]SQTZ
    J`UZQaU[PLQVSQR[NXYZMNRTQXPTQ\[SQMORRWUVVPQYZTTYWWVNNW[PSOXNUYSTNVRQR\I`O^UVPX[SPPWRZRPMXR
    .O\WXO[OXTWX\[LSRYRXUQUMRQSX[QWRYRTMXE[NQ`ZZQSIRGWUXSQWVTRWSWM[YYSYVUUURXSSVYXUP]^XN]WIM^PV
    VQQWQXVUOSVPYPNWQNTWMTUXLTP_R^SWOSYVXTWNRQXQESRQSUSN\\K\T[NbRZYVSUQYUVTWTVJVZSNYM[PYK_YZQ^
    J[Z]WZM`STQ_WUSQVRTYROSXUXROSUWTRTSUWZOOUNUVVTVXTVRS[V[SXOUNUUWUTSUTY]RZRWVVV\WWQMORdMQLOK
    M]WWPYP\XWQ[[QTQTNQ\OTOXXVUM[XUWSQVUPYWYQVUQX[VYYVSJTOUUXWR\QYVYVV^LSOVJTXVUSWOUY]NWWUTTRY
    O[Z\O_[OUSUKMXVXYYZOVVTQXXXOTUYQXQTXO^SSLZQZRUTU]KRXURUUTSYXPRWYY\TYRKVXTUOQZUO[WUPZP\RTRV
    SQN\QSOWPSX\Q\OORVV[QQO[]NUXQMS\PPQYUVQRWOWRUUTQM^VZV^VRSUWPH]\ZT^P`ROO]QUWYWQ`ITV]OVWTVP[
    NWTXXVQ[SRP]YQVUOUXSUTVSUWRNQXXUOSXQLZVXVVPZUUQSWTPYIXL]KSZ]RYVWQ[QYX[SVWRMWRTKWMaP`U^NLTW
    VSVXVUP`GNUYXTSTVTZQYSTRYSXQXQR]KSUY\QSQTQ_OPUNH\NUTYPSZUURZYSQPWWTVMYNYS\LMWQWSVYQRRRXZSR
    U\UQOWQZTYRVZUUMPQVURRXUQZ[QWZN]XPP_VXTKLUUXTRRTP^YSUVRQUZYV\NPRNKYQOYLTVUVZLUURSYOTTRPYOT
    SSOTXRSTXYPVN^XTOZPY[TUTTTRW_WXVQQUWQZTVQWTZPLXTM[W]N\TU]VSPUWRWQS]NTRNNRWVVVWIaY\PcUZWJST
    [OSRTMS\TTN[SYVTUVJbVUR^SUXYRYNTRWYYO_SYP\.QXMTXZTXWTR[R[QRPP]NPTOLUVOSRUcJMGZFP]SNUXRNRZXT
    TTZYRTMOQ[XYVT\WRRP[TVTTKaXXOdVUPWPRRVOWTTSUSN\Z[SRQQTO[SXMYN^SSO_YSTPSMTZURP\TVTWTP_NQKUK
    P^WTR\QXZWP[YSPK[MPXXZL_L`X]LZSUUWSXZNRV^QPZWYQVM^X[QaSWYRQSUVSQWU]LUQTK_KNIWGWXUSOWRVXWNX
    R\TMVSQ[URUTWUUOXXUXRTPXM_UUT]Q[TVPUMYWYR]P]QPQZSYSRNSOXUUWVJ[X_V_ZYRJVQSUVP]STVTTXSVRV\OQ
    N\SUS[VURXOVUVQWQUWWQRNXTUXUWVO\YWSVQ\OMXUQ]^UM[UVURSPZQULZNVXQQUMSWWWPWP[SRSX^LQQZO[OSPLR
    N_YUOXTTXYQZXVSSNVMYXVVXNYZYR[VRTWRSLX[]U\SPWW^TWPVUYOSUQWQTVVXSRTRXT[RV[QWTTSVYVQSWN^XUP^
    VRUZUZJ`XUO`QUS[LZTYPSQX[SQTVMUTPUTWPSIR\UWRVRYXTZRQUZUVWUQZUVWOWQWSVZTWTVYVOSN\QQYT[QRTJP
    SYTRTVZQQTVQcLLNLDfESMWC[SRNVQOVL]RVXUQPUQTUQQZUQ\SOYXUYVRRTTWRRVW`NOKYMYRRRUSPRPZZ\E^NWU^
    YURRITUXXVSXOYTZS[MaZTTZR[WSVZT^RQTTO[WXW_RPTYWZTUTPWVP[VVTYTVQRYVXQRWVSYVXRMRZSQLZRWONQ]Q
    O[XZQ[L`[ZPaTV][NWTTNLZTPYSSUVWXTMUVeFNN]C]MSR\OQZMVSYP[UXSYYPPWVOVSVXURR`SOTWVVSVRUKaW[P]
    ZUTOTTNXS\M_[QPNZTS[YQRXM_VVR`YPUWUOXTWVRWVSVW^VN[W\OXTYTSTTOY\XRXR\VRVXcIPOYEW^TOOURYRVTS
    WVSPRQSWVXP[L\YWO]NXQS]XPXVYRYSWWVSVRWXZRY\PQNSNHcX\O^RYVUXTRYSTVT`OUKWLSZXSOYOX[WQUPYSWUY
    UWUVQUTXVUUXIbQWQ]P]TWV]RYTVUWYVQPSV\PWOVQUVTUSWI_YXR`[QSQVRcKPIVKVUUPX\O[XWSWQ\STNSQ\WRVP
    VUXTVWYSPNTUJcZZMcTVXRWOUUSPUL_NUNTLYQQN]PXRXUTQ[OSRVPZOVTZJXQSQVPVVVSSW[PRRXPXUPN]NLfGFSh
    Q[XWPTXRURQQTYSOR[RRTWV[QSS\RXQUVZTTSZUWPZTTUUVSS[SMPSQZSXSYRWP[R_SSOYUX^OTNVN^NWLXMUUUWSX
    RYTQT\[RTQSMQURVTTRWVYS\RVU\P\WUQRSUO[TWW[RWMZPY`LQWKK\IUVTKO[VVR_O]URSWM\V[MYRWQWQ[K]X\P`
    XTUVPKYQPXOUWUSSRVJ\WWUZTXVWNYURRVUYXQTWXVKSN]WWUWWQVVWRUO[SQ^PXR_ZOQUWPYYTOOPNYTXXbUYVSQW
    RVWZT^O[SZU^XQVNVUTUTWMWLTQZVWVSPPXTNaUYR\TYTPQVPPT\S^UVWTRW[QSOXWUSSNXRPZXZNVaMQLVKYTVOQT
    RZWRUZVVWVQYK\[YVcWRUTZVYSVPTSUWQOXYUUVOYTM^RLZYNZWTT[TZTRTY^RPKPPTVYUQWUVTWUPI`TTWZZTWOUO
    VROVXWO]WVR[S\UUUYQ\QMSXRXURVXUYQMTVWUWQVSRYVUT[ZVNMUVRWV\QWO\UVT\RXSXT^UWSTSVMURZQVXTSQVO
    O`SOL[YSSRVSL]TTV[WTVZQXXTORUW\QOPXRUUTWSXRWWTWVYXTZIYT]VSRUVXVXOW[NVZTSO_UUS_SUQYP_WRTUUS
    SVTUWSP\ZSSZL\ZTPXO[SVU]YP]TVVWWUSTTOZXZLTKRN]\VTTQS[WMaURR[WTSOXQ^NRLLOP\SWSXTXU[P\SXXWUV
    WRQM\OOXTQVUZLOVURXSRQWORXTSVZSWYWW]]OTVQP_NLJZH^OPKRPRXUWVVYQTTQQSYRVRWUTSUYX^JRVZPWLWZMP
    `LJIZMSZUWPWSXXURVN]]XPZO[TVWYNYXYUQTWUWUVL\Z\Q^XQTMXQQ\VRS\P[XWRYRLLH^KVXYZM\TPNWXTTWVYRU
    XXUSPUNWRYXXSSTRYUMXVZZ]YSMVRTQYYOT[LYQ\K^[NOQ\JUYWSRTPZUWP^SVVZTW]TPGXOSYTVRT_ORMWH\ROLTU
    RVVXNVVVXTRXPZRO[NZROUFQW\NLNXYVPRRUTYTSPURXZUTXO]SSTYZQSQZYN]T[MbFaYVXcP[R[PWP^TURZLcTXPZ
    SRT\N[WOQOYPSVQSXYUVMSROOXQYLZUWVWRWN^YTN[SZSSTVVTSSYRSYWWPVT[TQUYLZO\XZOYTZS`MaRPV\WTXQWV
    XUVPOXRZSQTVYSQWPTRVSYQ\STZ^PUVR\ZUTJ^[ZT^TUYZSXTWSVMUTMO^QV\OPSWN[MOWGOK\UUTZVUUTOW
    """#

  static let transitions: [[Int32]] = [
    [17, -28, -28, -36, 4],
    [-33, 8, 17, -1, -9],
    [-11, 10, -2, 1, -7],
    [-35, -3, 5, 22, -10],
    [1, -1, -9, -9, 3],
  ]
  static let firstWeights: [Int32] = [2, -4, -6, -5, 4]
  static let lastWeights: [Int32] = [3, 5, -5, -1, -4]
}
