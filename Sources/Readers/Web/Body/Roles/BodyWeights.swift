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
    aSSSSTRcKKWPQJ]SXZSTQ]RWXTSRVVWUTSTVUVTSUTQSTXTUTQTPZUSUP_PTRY]Q]OWM[^..UUUUUUSUUUUUUSZQRRUQM
    XSTSURO.VTUUUUUVTUUUUUXN^]MGFUYUUTRVZRRM\KPV[YNLRSVWNQTSUS\GUQVVXZOZSVXS_PRL[^NcNRKY]QTW]NZT
    [QOUVTO]MMWXSM[RLXVRLYVKWTRLSUVYSWPQWWTVUQN\URWVSVSVXTQR\RQOTPM]TUWPOJXUV[TVQS\X[RXXVZUUOVY
    PT`\PX\^J_\PPQJ[`cP_bEd^[SdaUUUUUUTVUUTUROL[]ZRYZUVVVPVQ\SURJR@`STMLLCXSTSSPRRPQQYPQ.MV][U\[
    OX]XS[YQX\MSUWRM^VSYXUH[ZLVWUJYWJWTTQMYNUWPUVYTZXQQSYUYYOV[VUZUZPYQRSYIWaZP\[VUZVLWXWP_HOVU
    [N]ILUPWQSTTQO..YURTUQOH\a_UcdRW\SSUURTYUUQPYPURSPNVTOXTOKSOOXUVU..\RMPUKI[VNLSNKUUTXSRIV\SZP[Q
    \SRNWUJ\UPNSOKXQT[TVPYRUTUUU.mEEQXMHWRZRXYa[STR[OTTWPDkHDAec]U]WPUXSYTMUTTTWPISXUVQVS.SZXXSWX
    GW^cOa\\VTRPNKZXXPRSS\SUOPMMUXVVRTYSWVXSWY..ZUTRRRPTSNMYQNSQJIZJJbMEGRHFRGIDaMDILJOfIARMJH^ME
    PQQP\RM...UUUUUTRRZZVQWYP[[XOVYWXRSJQNQZVSP\^SWUUTPRSWUUTXX.XTTRSOMWUUSSNL[STSTOBYSURROPSXV\ORY
    M]VWPaiQZUUT\\RYTVTWY.WUUTUNKJUZ`S^^NX[\Q\Z[SRRSPNZSTPOPIUUUTUTR...UUUUUUSUUUUUUQYRRSQQM\RNPPNN
    VUUUUSPUUUUUTQ..UUUUUUTUUUUUTQYSSRTNJZSTRTQL]RTRSMGWUVTQRPZPRQPON..VUUTURQ....[RSQURPUUUUUTO
    ..QUVWUUTOVZWTWWVTUTWWZMU[[W]\PYXUVZZYQVWXRQSV\YUUWQTYRXXXQVUTY[_....................VVTVSUS
    ^OOSPKJ]ONPXNL....UUUUUUT.VUUUUTQWTUUTSOXTUUSTRVUUTUTOVTUUUUU..VUUUUUT`PKMWLIWTSUUSRVUTTUSL
    UUUUUUTUUUUUUSUUUUUTP...UUUUUUSWUUUSUSXUUTSSO\STSOPL....XUUTSOIaTQNSF<bSQLME:bLMKOD=^NNQSMG
    WTTTSSNWTUTUPPWUUUSUS..UUUUUUT...UUUUUUTWSTSTTT...VUUUUTS[RRPUOMWTZUPQUVUYSQ\VZRORWNK.....
    VUUTUTR.PY[XP[\......YRSRRPM..........WTUSUSR........XSTTUSO......UUTZRVZ.Y[KWPUWMRmcQ^dXTUSUSR
    VZZSRXUTVUWSVX..Maf[HetaQSMRKIHOIFdMKPZ]XHYVNbOPN]_PPP]MZ]YRSRVLKbLOKNKCPYYYSYX.^PTNZTO\SMLNPD
    ^IMPNOLUUUUUTQYSSRUQNVTUUUSPHb^^N`^[RTRRMHQ[YVN\W.RYSPQXR.[OMWXTNQRR][YWWUUTTTS]RRNPNOWSUTUQM
    VUUUUSTUUUUUUTK``\L_d.MNHLaLBN\PPQY\`QGNQK;WMNTUTLYRTRSMH^RQONMBUUUUURR.RZX[JYXZPSXOQNYSTPSRM
    [STSRMG.WUUSSTPeOQHXGF[RRRVNHWSSQTNI...M[\[R_^.........SVVUUWZ...VUUUUUT]ZZ_RUV..VUUTURP..
    ........ZRXRPREZTUSSSN.....UUUUUUT.WUUTUUS.WVWVNVI_RQMOJ<.VUUTUTQ..WUUUTURUUUUUUSWTUUSTS..
    .....M[_\T_^.QFcVMYY\RBa^VH.....VUTUUUU..TUVUUWWTNXXNVY_NEUWNPWUTTUUS_SLMUHBUUUUUTQ.YRRSWTO
    MSZbR]S.UUUUUUS..WUUTUTSXSSSUSQQVYWU\].XTSUUSP.SUbPKXYWSYOSTN.....UVVTUY[..TUVUUUUTN]ORWQLT_\Pdc
    UUUUUUR_PLNSGCWUTTUQN.[PMSZTU^OSOPJB\SOPYMN.YSQTUQN.XUSTURPUUUUUUSPWZVU[b...WQS[VUTOZZYU\U
    ........OXZXTY[KQaTPa]WUUSUQP.[SNPSKJUUUUURS.MW_UP]_cRPMTEAUUUUUTT....UUUUUUTVUTUUSQ...XWJUYQF
    SZ_LN^Y.....OVZZQ\_...^NLMTJE[SQRRPNUUUUUUQXUTTUNK...^PPPTJH....WUTTUTSUUUUUUTWUTUUTS.....
    ........................STZQeRO..O][ZOYS..............PT]\Q\S..\TUOSNN..........QKMM[ID...
    .............eKONHJJUTUUVTRJJBEiF:.........QZ]TIZX..........VUSTSQU..QXWXSXZ....XSSSSNO...
    ......R]WWK]aWUUTUSS.........XRSVTT[VUUTUUOUUUUUUQWUUUSUR.....ZTTSSLH........]RPOONH......
    ....GX^dPce..VTUUUUU...WUUTUJJ..........VUUUTRL.........[QNOOONWSSSURO......UUUUUUT[TSSQSQ
    UUUUUUT........YRSRPPGUUUUUUT.........[URQRRMWUUTUTQ......VUUUTSUVUUUTUS........ZSSRUNL...
    .........................VMWM\PM......Heb`Jki.................L[\ZR\_.....................
    ........................................_LOSSMK..........XQRRXPQ..XTTTTUR.................
    .................[RUSSQM........`PJKWIB...XTRUURQ............UUUUUUT...........[STRPOKUUUUUUR
    .......XUUURUT.................WUUUTSQXTTSUQJfJIGL>;]TTOSJ@.UUUUUTSUUUUUTP...UUUUUUT..RXUXTXO
    UUUUUTS.WUUTURP..VUUTUSNZTSQUOLVUUUTUSUUUUUUT..UUUUUUR\TSRQNE....WSTSTSR..................
    .....UUUUUUT....VUUUTUS........................\RZPOPL.............................SWXVR[Z
    SVNIZQKZTSQUNNWURTVTTXZY_QZQ..Fa`aQcb..Q[\SM]e^RTNUNIeNLHaFEO^QRM^]\V^QSUVVSMVQY\`NRNPHAU]SfO_V
    RN`eS]_.[UZTOW^YYJSURIUKEN]IC^QRNLHGZRQQUPO.QY\UUVV[RTQQLAOZ_XSW^NZ^VbUUbKMXPPKWU[[SUWXTV[RUW
    TU\VOWYOV\SUY[KUUXZYYOYPWYWYTXNTWX\Q[RZNV]RTV\SULZTTYSQJ\PSUUPJXVQRVPJ_VHPMOKWRVTNPM]QUXQQR
    PbSQOa`GdUUMcb.[TTSTJBZSTUUNHYSRSZMIS[SUOUT[R[TOQUSWZYNWYO_TQR[^Q\RSS\[WUUTUSPYTTTRKKZWWURPI
    [UQSUMIWTTURQNVTVWQUPZTOMQQOM]VYU]]SWVUUUVVUUTUUTYOURURQQU_[TZOTVWWVUL_NKUUJ?aPSOFO@`RMIND>
    VRVVSWMWSUUUQQWSUUUPPWUUSSNKSZSOVQJNY\ZTZWZQTRSLFYQUTSME^PSRSLH_OQNQPM^OTOPLJTTVXWVW`ZQSORM
    \UQOKPPZSWUWUQ]MWRQNMZS\TOP?TFbWKYWWPbOJWWTQW[TYUOBB@iD:L@>>n?4TTRUWT[`QMWKO9[VS]RTI\PQVPND
    iMQNP@0UVSWXUYK_ah8adZWY\STTI]aY`Y[s8=Ig:5VZYTOVWRPRNYLI_QQIRH>`TKRPL>ZOOPQOKRW][MWPQYaTQXY
    \WZ^RUT`QJLVH8.UUUUUTSWTUNRTQVWOXVQULY_XN`aUR[YPYVWPWYUTTM[[]T`^XQUWRRQ.YSQSXQPPW[XP^\M\bWKb_
    XRXTUVQ\ORSVOKXSSTSQRPZVWS[\..\OQRUPKTUTWTWXUUUUUUS.RVXVUXZSUXWRZXXTSTUWWRUXUUXWN]^XJ_^...
    .................VTUUUQRVVRRWW[XQRRXPPK[S\NWVaIUUWHMeIQMRELTWWVSRV...JaWXUceL[XYT]_[ORTUOO
    ZPSSSQPM]WYU\[XRUVSXQUUUUUUWbJMURQJ`TXXRTP\RUYUSQYSVSSSSVPYTWTSWKXNXSOSTVXTSPWMW_POILY_[RYW
    _JWJYKSTYSQ[UVR[QVRVWN\PRWWYPZKP^Y\.UVUUUSPVOQS\RTRSX]W\UV^PXPXUWVRVRSRUZTWSVY.VUUUUTSSUWVUVW
    PXUVWZZ\VMSQMJUNT`OZVO[S_M[\..PXZYSYWTUWTUSSVVVRTZZTUW[P]YYTORTSWnELIM@;ZUORUNO`MOOQEBRUWXUXT
    RVUXUUPVUUTUTTXUTRUSUOUWZU[\XUTQWQKPYXUUWSRXWVTT]YTTRULKLa_\P]YSYSUWW[[UOORTSTUXSUUMWUVRTPN
    XRRUUTWXOVTXVRTUVUUSVYMUP\NJUUUUUUSaKLIVHGO[YYQYSXNPV[XUPUZUUXVH_a_QcaRUUXUVRUVVYVVRQY]YQVY
    VUWTTMO\TUVQPH]OR[SUOQV]SSWVZQXSVNP[UVYRTR]PLVWOIUR\VNXWZR^LMTTW[XVRVVQXTT[TMZK[UNVV_IUQYKN
    ZWWPNSWTLQI_M@UKUWHQRUMQQ`OMQV\URXYK]Y`Jc[MW^YU\^TVWVSTTPYZZTQPiNH@aCCPR\VT\XRXVVUVSVTVVTRH
    \QPTTNIOS\ZRaa]QRMRMPUXYTTRQZTOUROEXNUQVRSXULTUQRRYWXRRUWQSSVKDUOXQSXNVTXNUMNZRTRTPTTTTPWSO
    XUTTROO]MUSYMOSWWWUZZPXZaMY\RUXXUTXTUUVUOIdNKGUDBROX^NVPNV\[U^]H[^^Q^^]TTNUQLZMQP\RRGYacNbd
    QXYUUVTHYY_U_^RZYZOVPGYd^OfhRU]QXWVLXY^SZ]TUZPRROVVQTSUR\POQSMF^RNLRPOVZ[TMWRQR[STWY[NPKaID
    YSSQTRNORZ\R[V.]NOTUIHVUUTUTSZSRQSMHZUQRUROTYTUTRXPVYYU[[aNOLWKC]QMRVJHeICH^=DOX[YU[aWJKH_IG
    \RQUUNHO_QQWUYN\\YPY\dPOLKLFUQZNWTRKbKVX[[NZ`RM\eP^RWN[UQLYZP\VV_LZIY[PQd`LV]..RXWVUWXUUUUUUT
    XUUSURNXUTTTSOTVUUUUTUUUUUTQ]RQNVJFXSSQVUSVTWRWPPTTXUUWSXTOTUNF_KVLUPQU\L[NXSTXTRSVW]SQTROJ
    XL^ROVSR]NRTZVLXScS__SX\[KZQVQWMUQPUWQTURTLY][T^\ZUUPUOK...QQWYXacXTSRSQXI]^_TYfXUURUSOL[`\O^Z
    ]SKTUMJTXZOQZ`PVWYU]VYSSQRKBVZSWOUTPYbSS_`QWZXU^]RZTUOZZVYTYSSXPZWUMZbQVWXUZ]PZUWPZ[RZWVTYV
    QX]WL[bRWWWUZ\YUUQTPO.UUUUUUS.UUUUUUT.WUTTUUUUUUUUUSXRQTYLN.XRSSVQQVUUTUSX[TUTOTQ.P\XUUY]UUUUUUX
    QXYURZZ..VUUTUSMTWUXRYX.WTUSTTRXTTSURKVUUUUTRTUVUUWV.UUUUUUS^NNL[NNRTXTUWXVWRTUUVUUUUUUTRWWVUU[
    RRXSUXUWVQSTXVVUUTUSOVTPMUOOPQ[ST`_PWVTVZZVUVSTPP_UMQLMNWC]IPSVJ`SSOchZVMPSOIUWONVYTVTWSPRV
    GhKPMhlWVPLTXSYUUSRTT.WSUUURRUUUUUUTSUVWTVWQUYWU[]UUUUUSP]UTNUI?_LDJgGLSWXSTXWRYUSWUUXUTRUPF
    UTMQ^RQOV[^S_b^LTXQNTOXRbT_bLX`TV_ZTTVZUXXUP_WWSYP\WZP\\NQJMaMDWUUTSQSZQWNWQP_IW^\OS^SSKQFB
    \RNPUKJTO_UTOKUUUUUSPWUUSUQH.RVXWUVYPVUZUYXWTUUTSM..LVV^U]^ZSTQRPNZRPSUPR[PORZMNPWUZUZWRVXUTYX
    VUTUUTSWTUUURQPUUZUUUXUUURUR.UVUSUVV.gJMH\HF`VEB]KJVVUWSVVYK\_YVX`IQWQHKUUUUUUS\UTOUMHZVTQTPR
    ScMJSZ[YXXWLTVWSW[MWU[OOV\ROgJYBTIL\N[UVQOaJUSUNJ\Ck]PPX..................]RNSRRSdPQXTNE..
    ......TUWUUURUTVQTVU_VTHQRTSXXMVSSS\SVRWW\PMSQKMYRSYSSS_XNIXOR\OPTRMDUVRJVSQ\OYPPPNS[TUPVW
    QUNSWUWZSPQSQO[PX\HSSUVVNVUUfKHQNIKePHLMJLXTLO[MKWOUUZOPfEKXSED_SWNQQOUVUSTUP_KUTTJIcLRPLLK
    YVWSOSO\YOTQRP_RZVMQPVUPTZWU[QTNYPQZVPNPQKX\QPOURZWROPQH_PLSPKIZZWXMVU[PXNUNPQ[VXPXR_LRPXNN
    O\[OUWYTYSVRVVTQS`RYUX[UWOTR\VVQROQRVX[QXZZYNNPRVWRXTSTUUXSSVUVYPQLYPO]NRTQNMQYSTXVVXSZIURQ
    _KULOMJU[[PGTS`QOMOSRTUUXVUT\\ROOUUbLONPIDYRWVOSRZO\PTNPTVSWSXXYPSTTRP\RTPUPQXNSYYWSTSY\WVV
    ^DMEVKO^MIPUPI_QLJ]LHLZTZ\YWbELZWGHVZXPRURRZ[VOWT[NYXNSQgDRQLGI\NVQSRM_YPLQPOZQWUOTTRZTXWVV
    ZUROURR\QOTOTQ\TONSMLVUSVRSLYSOVQRO[Q\WHVWUVZPQRPYSOQ[LJVTVWQQRRX\NV\ZNZVXXWXSTRYVVWZXVZNUS
    XTWWNRRXRYQOTSWVPUWWWTTZVSTVWSXTXSTWLPU\MNZXVUTUSRUUZTWXQVP[RTYRYTUTUVYQ[QQTUSMPWYUUSVNTUVY
    K^OWSX_VRXPPSUQVTYWUWSSX]QUWWVWYMXY.J\X\WbcQ^Z_K]c^MWLOLJQXURZUMQ[[RWZV\TKTLVOgMNREM@]VXSUSR
    XYUMWWWM^RNX]_UXTPSXUWWSUUTSTXWNUUXUYWVQUXO^TRT_cXLWXSUSPWXXUZ[W]SPWRUFZY\Xdf]LMOUJOPYVYR^_
    QSYXVZVORP^K[aUYTVPY^EZUdPdjQYR\J]`DGJiRag^KP[RQJ\VYZSTR\RVVUTQYTVQVTRUWWQSVTTTSVVVVRZRWSVX
    YUSRUUUTUXUUTUXJU[STPURVQXRSSSTY[VXRORWWVUM^SSUY^.aIMMUEFWYRSPXVPRW[UZYVQU^TUWUXWTKWV\VQTMUW
    ...N[U^R_`SQW[XWYWVYPJY\WTUSUQPWXUOTURTUWSZTUZRSLVKHSYR]IZViLHHIF9^PORLPKKRO]P^\dJKWROH]UXZTTQ
    [TVWTSQYSZRVSRWWXOTUSTWXMRSSV]QJUTVZUSRTUUZTWOSPRZKUYTRSXXSURUVUSTUYWTXVQJVRRQ\UTQXZGX^cTbb
    ZSTPTMOOTYZX\YRVXUVWZUOXWSUSSSSOZRTL_S[Rba..VUUUUTQQZPZXPUQYXRTYYRQP\L_aRPT_M^]OX[YSYYPVYYS\Z
    ]SONQMSM\YVUW]NOSbT[`IWT`TeiJKLdRbkVUUUUUU^TSNQG>hNNGNC;gLOHLE=aGO=ODAROSUTVLOWSYT]O.UUUUUUT
    TUZTRNSVRUIZKIaMIEYDFTKKZWUSMMP[[^\...ZMZWRUTVKSXTSTYPXSMUVUWSVQ`\LVWZVUUWRYUTQQPZ^VM\cVVSLKP[
    I^aMK`jXRYQKSYM_LOT]h`OSNNHDhTQHFMM_T[SKQF^QSNQH?WTUUTTQ.UUUUUUSZLPSTPDWG[NPTPSTNRMVFoLEFK<0
    UPMSXSRTPTZIZ\THI]VVTdHCOVKB[SRPQSMNO\\OZ`_NIVOSWYQPRSQKQ]c[BadKMbSNbhSYOSTZgPfOQQT`cYVOIRL
    cLQ@VGTUTSWSPMeTVUELBbSQOIL6TTTVRRLQNQ_RY\aZQIJROL^X\O`aV\aZKZR[XYXOVPYTXVWTPVTSVVUSUUPYPTU
    XPTVTTUXZSQRU\USYIYV^WSNKYS[ScXZIYUZP[[QVRYWTWUUQTVRUZTSWYUUMTTVWTNTSUUWUQSV[RRYRVW_ZVWLOXa
    V[^VJXR^UWYPTO[YQUUTORXQSVVUVXSQVVVVVVVSUVYRUUURZVVXTSV]ZXOPSU\YSUSSQLXYXMUTYVQWS\TO[[Z^RUT
    TJF]Q[ZSUT`M[YbTMYESQVXUTQVPWXSNYVNTTXPhPNPc[NWUQVSNRVPU[SVROQSSX]]P^YOPY_N]UUXRNUVQTZROTVR
    ZTUQSONMXWP\S[..JXVTX\\YTTSUNN^LRPYIFVRTPXOIWUPVTQFWUTSUTPWTUURROUUUUUUSTXSURVQVVWTUWZVSQT[TN
    ]ZZ\QUTTVRUVUH`UMPPPUZXPUMTW[UWPMSTSVNXTTLSUZPeQRJXZZM`\K[_RU``RT^[RVSYT\XKRRPR`[R\UTZNJTTN
    ]TONVROZRQQVNMPSMNaPS.._WTNIVXZRUQUPN_LOO[LHMQT`O]^\PSTNOFWUUSUSNYRSQUQNVUTTUTUQZTXUWQVUYTTVZ
    WSMVXUP^ZY\QUTSWUYSWJXXOSSSVWXRVOVVYVYPLSSV[PQRXOTYTRdSUTYWSMWURRQUW[^SXWSTVRQV`\XUTXVYUPYJ
    TWPMTZTWWQTUQMZSTQUOOQTRT^RV..NM`LP^^ZRUQUONYRSTUMKWTMTROQ^SLUPIBWSSSUQQWTYUPVSVUTUUUTYMYTROE
    YRX[PV[\XVWOUYWUMYSSLaKSVUOVWZUWUVY\NU[JPJYPOXZNYWXXVPW[YQVZLSP..hJEKVIBTTV[QXWPYYbQ[WbNNKTKI
    [OVWNOHVQ[TRONQXXZQTPZOSUTQOUSYVUTOTUWUUTS]SXXQTM\TTYSRNRUYZVWWSSYYWVYTRZSQVVWWVLSOVVUXSURV
    WVTRTRPN]cdF_Z\STXSTNZRRU[PKXRTWYSRVUXSRTSXWXQKTSZPVVLXZOS`[Q[a[QTQXMYM\]VU[UMU[\SXSZQWSURO
    TWVV]WSYZOPRRQ]SUSHVTZPYRQUXSZWNPX[[QQRURUYWUJSQJRU^VQYUSWY\MUQWYOVRTQWSWUUTSV[PLVUVT[SJTV[
    SO[P[Z[QN^VYU^SZZQUVUTR[[UTOQ_NYKZTUOW[QUPYSYSMUUXTRMVTXPZOOWU[VLZWZQUUXSKWVRJ\SYN`]TRTZRVU
    O]RVSWVTXTTXUTR]URQZYWSLN\SXSWTQVV[RVMWUW^V[NNQY]N]aXJbaXRSTURRYQRPWPOUUVTUWSYPRXSPSXRUTVRR
    SUXUTZZPYXYR[[SWUUUVWNX[aPb`YYRRRPJXOL[URK]FEU]NHYLCNeKEOJKKbLDBRRTaPN....YMJVZQJYKZWLSLVOPVZSH
    RYSVUWUPT`aM[WKJc]F`dWVSVPSJV[^ZLZ\bMJBlNIXI_LRXfR_GKPXZZW^[PUX]HGUbLIKTaYTbuOfIJR_m^YW[RQR
    Kd\aJ_fHYbXRewZ\UUPUi^W\gRUO.ZUUWTTRTTMWSUUQVXN[Y]I`^VW]eNUUU[We.YWSWTTT]FTU]QPVYYTZXVN^j[L\]
    OjjWLcjLXZWU^UW\[YNXUUNW[VXU[NNHZOUXS`_SSUVTT^YTUO]V[N[ULV]XL[UM_MOYYUP[\YRWU^RPMTQUUQQ^UPU
    QVVYTYUUVSUTRUWLOZ\RUL\ZYR]UZRJZVQUZMP\WTUXSTTUSUZQWOZLUQUYWVQUQTR\S\UJdUIM\UV[QLVNUWUUTTTU
    UXWTQQUQVV_M[ULQYX_TU[LYUOOUP_UMUZUVUUUUUUYVUWPNUSWUXQUUcQNOMPUUVVTNWU^MZOXJUZSUTSQU[MYNUOU
    LWM]Q^U[POTSLUNVP_SZUaUTPULUYQSSUTUY[TYPVUWYOXKUULX^_M]UXRXNWTUWG\VQUUYS]UGYUTS]VTZU`QJTONU
    RUUO]TU.SFDGaIUT]YSIZUR[V[N[UVUUUUUUXUUTSSU[PSQPQUYSSTUSURR\S[SU..ZQQUWOU._OKNVKUVUUUTTUdNLKKCU
    WSTSTSUTY\POWUQYZXPZUXSSRSRUSWITTVUVXKYLVU[YPYTQU[USSKTURNZYQVUNN_TK`UWKK\[UUO[UXRZURZ\ZCWU
    [STOQGUKTMT_KU[PPRSOUVWTUSVUYRQSTNUZPQRSOUXVTRRSUXTURURUK\^[O_U..XSSRWQU.WUTSWTUXUUTSRU`STNOIU
    .WUUSUTU.VUUUUTUS[O^QWUTRX[WUUXRN[USU^SWQNMUKQa^G_UXOPPWIUUTZORWU[ORPSNUbUQLTJUMT[]U]UQMLKdFU
    ZQQTTPU[RTRSNUXSTRROUUUUUUTUWUUTTSU....XUUURUU.VUUTUTU.bKLL\HU.VUUUTUUUUUUUTUUUUUUSUQ`KMQXU
    WOQSUPUWYQISOU_STPLOUQVWZLTUWK\RQQUVRQWTQUXSQRULUYUTRUSUaRRKRCUSRRSYRUXTSTUPU\TTRRJUXUURUUU
    VUUUTSUYTUSTRUVUUTUUU....VTUUUUUYTQTUSUYSTSQRU`STQPKU..VUUUUUUWTTTUSUR^DTMXUTWV\OPUR[TWOYU
    ]QTQOQULR]WQ_UJPeSM\URW\QQYUN[_UL\U\MHCoEUM\]\O\UQNQPZKUWTTUUSUXUTSURUHW\bQcUVUUUUTUYTUTSRU
    ....\ORTQPUVUUUTTU..[TNJQGU.[OQRXJU.VTUUUUU[NWT]MU`UTTLGUZTVOTJUSTYWNVUSU]QOUUaKOLSIUVSRUSWU
    \SOQYKUEXh^L`UVUUTUOUXTTTURUUUUUUTUUUUUUSU[UUUOSU.XUUSTRU.VUUTUTU...VUUUUUUUUUUUSU.YUTSTNU
    ...WTUTUTUWTUQWMU]PPR[SU\ZVYPOUZRRQQQUWUVPTMUWNWLSPUTSSXRQU[UMQTJUZSSQUUU\TTSQJUWUSSXTURXVWTVU
    ZUUTPSUXUTSUIUZRRRQQUYTUTTOUVUUUUTURVYWTZU...YTUTTRUVUUUUTUVUUUUTUYTTSSLU.UUUUUSU.cTTHQ?U`TSQUIU
    aTRSUIU\TOXSNU^TETQHU_?DXTFU\DOWSKUWXRQSHUPYTWSQU`HM\QTUNR\dQ\UPR\`N[USS^URXUQXZWWWULUWYVXU
    RYQXVZUO`RTO\UQ\TYJXUbGHVYFUaSRTSKU^XRMTLUaQRSSJUdSPPNDU\LTTOMULYYUU[UTXQYQTUTV\]IXUWSWVSVU
    `MNSRNUZSUOTOU.UOKXYSUSVHXZTUOWPXXYUWSUWVTUYXVYQWUTVWWTWU......ZRUUKPUaOPLSLUZWTSRQU`WSLROU
    ]TXSTSU.......\SSPSOURXWTRSU\UNORJU^RQJQNUSSUQZVUOQQ\ZYUTMOWWUUZTUPSLUVUSTUQUTURRZPU\LSIXIU
    WWJPTRUXNHXVSUNTU[U]UTVYXRSU`TVVQMU[TTXTRUUTV[UWUSXU[SXUTUKUWUUOYSWS[UhCEQWNUKTWeS]URVZ^P^U
    UW[RPVUUSYTSWUUPXQXUUT[TXSVU............................NX\ZRYU]NTOTPUYSPTUJUWQXRMTUZXMXMTU
    ZQPWL\UYPTTWRURVUXUVUOTZXUSUZSOSUOU]RRPSMU^RQNPMUP[WSRXUYO[SWPUUVU[OUUXTYWRQUZPUUVNUWWSSXQU
    XT_PSQUS\ZPPUU[XJQTUUWZPTRNUYURQSRUQOM^XTU\KITKQUTVP[PZUOO[YP]ULRQ[Z[UR]QZRXUSOLW[VUSLPYUWU
    MYQ[L]UPWT[X\UROPR]SUROYZKTUO`STP\UZYPDSMUYQRVYUUPTcUPWUSTSYXUUZ\SXSSUWONR[RUVR\[KXUY[UVRUU
    HVedNaU................Ka`\G]U_POOQOUVXYUGPUW\LQULUV_SOTNUTO^JSWUY]JFJUU`PVZYOUSMVZYVUMSbQUWU
    XWOXOPUWNN_QIUaPRXLGUSV[UORUVYTPOUUPVV^TWUaPIIeKUPM_NRUUT]HOQPUZVXTPPU...YVPPRSUY`RYPWUPZYTTVU
    L^V`K_UU[KVOQUT_TXLaURWYXU_USJ\ZRTUQVXWUXUWVWRRRUK]^\PbUWUTSUTUZUORSLUPLaZV`UTUUSVVURVXUSXU
    UO]RR[USUWUT[UXUSSUPUHYeXOfUSUXTUZUVUUTUSUcOGPPLU.RZWVM[U.........J\VXO\UWTTUURUXSTSUSUK`Y[NfU
    [RTRROU.....UUUUUTUVUUUUTU[PRQPQU.....TUZ\NSUOZ\YQZU.......\OOTXOU........................
    ....T_TWOYU[VIOSRUR]SQRWUXTPOWUU]NPTXKURV\YVSUQbMWM[UOTU]VSUVYSSRXUXWSQPTU]QRPSMUWURRTWUKc`ZS`U
    [JTSUMUDZbhThUQXWXU[USVUVUVU.TVYQKYU..UUUUUTUPXZXUZU.PKaXT[ULU^XT^UPVYWUYUOU\UTZUTSWVUYUQUYUUYU
    ROaRQYUTSVUTXU.TT\WUZURUXUTYUWTRUUWUNR`RP]UN[[ZU]UQWXWU[URXYUTZURWXUU\U.aQIMQLU.SWVVUWUVUTTUUU
    ..RYVVO^U..SVUUUUU..............IZUUQ^U.SWUVUXURXWVSXUZPRTUQU.QZWTOXUXRSRVVUL^XZPaURXVWSYU
    ............UUUUUTU.TXVVTVUZPRPRQUUUUUUTU.XSTRRRU.......SW\ZN\UUUUUUVU................YRQSXOU
    XRTVTTU..............................................XTTSTQU^IWRSFUPYXWUQUOWX[T\UKV]`RVU[QQRUQU
    ^NLLVKURW]NWSUWTSUVOUUWRSRVUSS^TRXUXQZUPRUXTWTPSU\SWUPRUR[TTR^U]WNKQRUYRYVMSUUWTQQ[UWRYVUYU
    Q]T\O\UN\YTP]UM]X[PaUX^QPN[USWWUR_UUUUUUYUKdQPJaUSXUURWUbTTT]MUYVWZSUU[NZWSXUSXTG\PUaSPGVOU
    O]XVN[UO]VPO[UaUTUYOU[K[\UQUSSfbOVUZLU[]SUTM^^RUUGkPXMcURgLJK_U`UTU\PU]K[]TRUTQhbNXUSO[``TU
    WM_]UUUKhLTM]UPgILKaU.......^TQMRIU]UONVJUcQMMUCUdPMRPIU\SKPUNUPLK`TWURIHZZPUaTMIPHUWRUWTUU
    aNPPRJU]TTSMQU]NPSTOU[HOR[NUOWTWZPU_TVHQHU]WWKUOU[QWSPSUYRXVOTUQ]XSUWUYN\TNOUOYSPWSULRXcPWU
    UOPaUXUMU\fSaURPV_TXUXN\YRTUYWVDTRU]WRONSU`INYUQUWW`ZRYUXSYVXUUQY\O[XUN\YRYYUOaUPQ[US`RYM]U
    cSTT[MU^WUWRRU^IMQbIUSPebSYU\TSNQRUN[HaXZURZVVSYU.XNPQ[PUYNQ_VSUbQTQSNU[XSWSXU.VQSP[UUWPPZDUU
    RYYZRVUL]H`VTU.SXXPXWUZJO[TQUM_[TTXUL]a[OXU.XQUO\WU\OQQWOURXVL]WURVTR[[U.TTYSS]UYQRTOTUUVXTXUU
    bKVTNOU.V`QNOVURU^WS\UN[VOC]UT[YWUVUZTTWNTU^VUVTQU\SSXURU[WRZQRUVUPUURURLQUXPUVHMQ]NUeIIPSWU
    M[Y]LQUOYXWUYUQZTQVXUQ^SYKWURWRVUVUTSR[OQU`TQRROUURZUQ[USVXXYUUSXXP^TUZQSULVUPVV[UQUMV_[URU
    YNKV`PUUQVTVRUUYZRRXUS[WN\VUS\QOZVUUVTUSRUWPOS]YU^JRN[HU`KSNQaU[PVTVRUQU[R_WUVSXQUVUSVWURXU
    VRQZPSUSO\ZSLUKWZ_UYUOU_WUUUWQ[OVTUUT\LRUUSYUVPXUTcQXOZU.[NNPZLUYRNSVMUZOPU[NUZRT^VVU.^JHVSKU
    ZPOJ[UU[XNIOVUCh^UWTU.XQKUUNU[HJW_MUUST^KSUO]dZJ^U.XOHYNOUOTXO[KUPYbSRVUM`]SV[U.QOPZVPUSWQ^KPU
    T\YOLVUIXcSe\U.UUIWTPU[PXPRTUWQYOSXUU_WSNZUYSTWPSU]UTXTPU^SSYTPU[TQ[RRUTWNWUSUYJPP[MUUILM_NU
    ZZX[<gURYZXPRUSRTVbWUP^TG]RUWXVPYRUPUOWVRUVUVTQQU_OLSW>UWU[QTXUR[ZXSUUWXRSQXUUVVURVUSTXVYUU
    YM_UTQUdOBMbLU[TUPLUUU_\VHYUL]]TYWUJ`[VVUUYQRQUTUTPSW]TU\JTVVRUZPPVUZUZLXR\YUSTVX_WUSQ]YUZU
    RS]WS[UJbQQPWUPP``PMUQQ[\VVUM[_YQ[UWR]MUVUWQ\OSUUR\SVHWUW_Q[MYU.ZQORYNUYPOPZQU]QNTYNU\PS]WTU
    .]JJVWKUZNLP^QUZXODPQUFdbS[WU.VXQQUQU^HIZVIUSTRUYPUL[b]RXU.TPLYWPUUVWJ`LUNZ_UUWUNbWSWZU.XKMYWSU
    ZRNXLNUXYYMJSULYfL_\U.SQKYTUUWQYOQTUSVWOXYUT^XTPZUYTTVPRU]TUWSQU^SSYUOU[SQZSRUXVLTVQUVHPR\OU
    XJLN\NU]ZSW?fUR[VWTUUTSRQeTUT[PC`QUQYW\WRUSSRWWRUVRSVYOU[RPUU>UXTYPTYUSWR[UUUWSPVUSUTUUYOSU
    RUVV[SUUO^XTPUfHAJcPUcRKIOSUSa]XEZUM\]T[ZUJ^a[PUURUYUTVUQWTV\ZU[KUWTRUSO]WSTUYM[V][UTV]UVXU
    PR_YUYUSQ[WWWURYKVRTUUO]]OKUOTW^U`UPW]YR[UXP]KWZUXT[NRVUTWTVHYUU`RZMXU....................
    ..........T\WRYWUYRUYRUU..VTUUUTUWSSTVTU..XQSSUMUWQQTQNU..UUUUUTU...S[HNUZU....UUUUUVU...\MP^UYU
    ..Hc^VU]UT\PNOXU......XTUUTUU[STSQSU..YSRQTMUXPSXQLU...UUUUURU......m@DLUAU...fLKFVJU....RUUXUXU
    .......ZSSTTRU..\QRRSNUXVRQPOU...................RVUXSYU.......`QROLKU...`LMSVDU...OYY[QXU
    ...UUUUU[U.......UUUUU[U...]TPMUQU....YPQ]PPUaSJOQIUR\YTOXUYYPQRTUdPNPHJURYTTUVUTRVZWPUQSQ[XUU
    fGGIUGURZQXQXUS\ZC[OUURVR[TU\TQNWLUSYXRSVUgPQHW?USVU]WXUbSSYJMU]UUTYUUdRSKSCUSZVOUVUXUTSRKU
    S_LNTUUWXUPTOU\PWWQQU.VUUTUUUSWUWUXUWWRWQRU`PPNLKUhSRJGAUSWUUUWUNX^ZQVUM^W^R_USWWXTRU[OVTOUU
    WP[UOXURNIW\UUSRLXYZUXJWaZUUTL_aFXUMSbfF]UXWXNPSUVYUWUUUSUTTRUUTXKQXWU`ILPVNUSU[MdRUUTWU]TU
    RVS\[WUTQYWYVUUSUNWUUYPQQWRUZWVPOLUUXQTVOUYRTWOQUXVYXLUUYQTPWSURUXSXUUP^VPOVUfOMMEOUTXVSSXU
    WTOK`PURZUMZWUYSSWWWUUQP_R\UXRUTYVUVUVUSOUaTYXPMU_TRXURUWXVXRSURXZ[RUUTRZRWUUPZMQUWU]RQONEU
    ^RSNUGU\UVITKUWTRNYOUUWZPRWUW\VRNXUPXVWQWU]TTNSIUTUTWTMURWVXSPUSXOUUNUWVRSZOU\PNKVOUN_OQM^U
    [STPTHU\TTQTJUZTTRTKUUUUXTRUSW\OSUUTSZXUYUZRRVSPUWYVSOPUXTQWUSUUXT[QWUVNUR]RUWZWQPVUJ^XRZ[U
    PX[SSZU^ROQMRUPVSXYZUPXTTWUUTZXJSXUOT\_K^UjHQLVFUQcLGV[UdOOJNCUUKMVYQUUSX`SVUUXP[PVUNVU[\UU
    ZRTSQUUO]Q]N\U\VTRLOUWZXQ[XUObNMVYUQY_VS[UhOM@OBUQXV\FZUOXLT]PUZSRUOLUZKRYUOUXWRLQSUNY[P]ZU
    RVRO]TUS]MW\UUNZ\_IYU^SUPQMUOWW\R^UO`^ZJ`U`KJM^JU`QKISJUQXeNLUUbHSOWDUZRQSOPUOVTYY]UYOQTUMU
    LXV[`UUQ^[LQPU^IMQWSUbUTSRLU.YOSUVLU]PPRSHU]PNUTIUYQRWWTUcQSQRKUaVUMTHUbRPQHMUPOI_RXUHOMa][U
    LYMU]WURWPTSYUR^VNSZUXUZVQTU.........WUUSUSUWVUNUOU]RONSNUbOOLSDUUNMXQTUOKP^OZUTNS\Q\UG_V`WbU
    QSQXU[UWWUQRUUVYPOSSU_KIHZEUaQSIOIUPRRYXTUIOO`\_UGRS^[YUDeX]TfUK_W]QbUYQWMSNUUUWUSVUZWNPXQU
    ZQTSUQUROPZXUURYTOXUUP[QTY\UF`WZP]UM]UYRdUQVZ\PXURW\[MWUNYV]W[UOU^dS]UKXR_Z[UNTHWZYUMTPW^]U
    L\X]NXUM`SUT^UVUUUUTUHZK[[[UROK\VXUMaP`X\USWVYNVUUS\YLYUNKaVTYULU]aQ_UPYTZO\UQWdSM[UTZUYPWU
    PTQS[PUWTUSSTUSUTZSQUWRTZQZUZRNPPPUWVUSSTUXSSTUUUO^Z]N^U..XQRRXPU.YSSSUQU]TUTNQUbRPHPEU.VUUTUTU
    VUUTUUUSZVUMWUbRNPIKUYRX]FSU]TVXSRU]SSXTRUYWS[PTURZOWXTUWSRPZTURPRL^PUhHABiMUQ[U[PQUSRWX[UU
    O\URURU\SSSRUUVTQWSRUTSXVYTUcKFO\IUQZ`VQVUVWSN^VUXXUO[UUXUOUUSUURUWTXUWYXSJUU[INY\^UWXURNXU
    RZXSWYUSXZN[TUZRVPVUUWOXYZSURVPVZNUJY\^SQUTLYZNWUSZYQYYUUR[U_WUXL^VTTUWPZUUTUMUT[XUURTZXS\U
    WQUXUUUSR_]IUUVRZKXWUXXZLTYUS[NUNZUX\OZPYU[STWSRUQW[WTZUVS[XTZURXWYRYUOZ[T[VUWXWMVVU[SQOVKU
    XUVYSRUVWUVOVUWSUWVWUVUYSYWUSWXRVWUVZULWWUTUPSWSUZVUXTQUUXRVUTUWZNS\TUUTWYXVUUXUWSVUVWWQVYU
    WWTVOTU]TQWTPUVVUSQUUTWZUTUURWZUWYUN[WSZZUSWZUWXUYZSRPSUZVUYTQUQ\\XMTUSYYUIUUPZ_[QQUUPZVQTU
    WXQRUSUZVSUPUUQVYWSTU\QQTRVUTWVWUZUWVUSSWUUWRSUSUWWUOTWUPYYWUQUUTXXSSUVQS]WXUR^PQZRUSZRVZYU
    ZUTXNUUUSYWV[UUUUUUSUPWZ]MUUP]OQ^VUTTTU^XUVVQUZWUSUWPWTUVV_XO\USVUUUTUSWURVUURXQSZWUVRPSYSU
    SZUO\WUUUYVRVUTQVWUVUUUUUUSUXVRLZQUWWMKUPU[QMN^PUVSQUTXUT[QRR[UWXWMUXUVXQRSVUXTQQWRUXUUTSTU
    .....XUTX^WUSU]UOPUUWMVSQUYYTXTPUSSW[RYUTPXVQRUUYVRVRUVWQSX\U\YYMNWUZRUMPRUWPXXKRUMZX]P]UP[\]NSU
    UVYURUUSWUXROUOVX\RQU]OQNWMUPT[QWZURUSTXVUWTPSUUU]VPPOOUST_VO\UNXNZSVUWUQSVJU]QSOQJUWUTUUTU
    VVVXQWU\RSPUVUNTTaYVUOX[\SYU[UUPNPUOZYWVVUMYY]RRUSVW[TZUXNT[NSUZUKJQZUTXYRSTUXSRTTZUQZU\S_U
    QRX]RWUY\ZVMMUQZYXQ]UYTLPYVURXUXVWU]PRKXSU\SNTX`UURYSWQUVUPVWWUeMKGXRURS\PP^UUTPVQWUVYXRPUU
    UUUUUSU.WTUTURUQYYWUUUVXWUSVUOXXZVNUVUUPTSUOZWXRSUWSXWRUUWRSWXWU]OORYRUQVV[SZUM^ZQZSUSTXTVWU
    VVUUTPUT[QRRZUO_USY^URVZTOXUZTQTRLUSWUXT^UVWUTQYUTSVTVXUR[TTPQUSTVYS_UXUTNW]UOTYYV[UYPUWTUU
    QUU\PbUUUUUUSU..UUUUUTUXVTXLTUMV_^VXUWUQURLUVVTVQWUWSPP^VU]POPWNURUU[VUUSSVYVYUTXXOXSUYUPRWTU
    TNW]YUUTUVWSZURQ[P]SUXSSPTYUXRVWSUURTS\RZUWXZSQTUURXRRYUWTXVPQUM[]_QXUOQWY\VUQS^ZQ^URZWPS\U
    XSTSRYU..TUUUUUUUUUUUSURX[VTVU[OSPTSUSSWXTSURZTVRUUWSOUXZUXUSTUPUMZTVV\UTUTVU[UTUUNZNUTTXSVSU
    ZMSXWVUVWSVQWUVRRSYSUORZVS_UUXWTO_USYVTTWUZPWQUPUNV\XRgUS[UVQUUVTWULVUQONYYTURSXTU^UTUTTRYU
    PY\_NXU..UUUUUTU.RSWUYQUYHVUNPUWXPKWTUZROUPYUaQNORRU\QOPTLUXTNIYTULZdZQVUWRMI^OUaOJNVOURRVSZUU
    XOUVXZUYPJP^PU\PORUQUUUW[LWUOZZYSYU[KKT]RU\WMMT]USW]TOZUPZaWLZU]EBFdIUULcSM]UYaTPP[UWPdbOVU
    .ZTQRUQURYUTUZU.SVTTYVU]SORUOU[RURTRUYTURUPUXUUTSTU......................._VVTSQUQ]OMYWUP\TOV_U
    VWTQRWUSUWSVWUTYVMVVUQZTQW]UCfXYQlU`VUQSQUWVLPYRUO]PUUXUXTRNSRUTUTVYVUVRIMaPUSXVSWXUS_TURYU
    VWUSRTUL\YSQ\UZUUVRQUTZQPV[U]RURTPU[QZSSRURXUZRXUQ[RQUXURTY\RZUQXP\Q_US`YXOYUI[[bPZU[L]VMTU
    TXZTS^UYTRPWSUF`TVLfU\LRTWPU\PSNUMUTTUQYSUYURQTRUYNRUQTUUXRSRYUQWTZN^UQQV]P[UUWUSTSUK[X[U`U
    PTXSWUURRO[MYU_NLS[LUO\WYQZUSRYUUTUYQRQWQUVYSSSTUL[P]M_ULWN\L]UIHLdR^UKYY^O\UDPUbW^UQ]RPVWU
    IMP_M^UR[XTSZUL`ZYOZUKZ[^R^UJ\[_R_U\VUWUUURVLXZYURTPWZXUL_TTV[UUXWWRWUPTWZYXUWURYSUU[OSWXMU
    ]VURTRU\RUNUQUUWSUWTUN^WTS\U\RUROPUPLOZ`WURSNVVYUHYT[V]UQ^]YL_UUSXMWUUMYSTVZUXYOPO^UYLVM[NU
    [VRNJPU]PTNMMUR[STTWUZRQRTPUOYVXUWULa\]LbUUSOYSZUSS_STXUSTWQSSU^KPRVQUUYWNO\UWTTRRQUSSUZVVU
    [NVTQPUP[YWSZU.QS[US^UTXS[QZU\QSPPLU.MYRSWWUJ`a^LcUTQYQUTU.M\Y\U^UTUTWVVU\SRSTPUXSSSSQUSYVRVTU
    WWLYLTUgKKOFMUL[ZYVYUKY_ZU[UZRQSVRU\RVQPRU\SRMTFURXWUTZUUVSWTVU^ORPRGUjJLSCPU_@CGXAUSa^JAUU
    VGJ\RZUVHMQ^IURVSVVWU[QPXKWU_HVSPNUW]QQSZUEd[\T_UN^RKDXUUT\ZHSUkRQEH@UVYUTJVU_RZNMNU..Y]WK[UU
    TRV]QWU..RVR[TWUbRSLN?U..]RTPSJUYUUQURU......USSWXZUVZNMWUU..QZLUS]URWTZQYU.......\RTPPQU.
    .....ObTQYUUUZTRDVU..fIJOXFUdKPUOFU..hBFQN@UIZ\aS_UYUSYXUUPUPVTZU..........YQMLYLUSWQ]MZU\INK^RU
    V`YLPXU[SNHWOUWYXINWUXOLOXZURU_YOZUR[T^P`UJbcUJbUI\V^_YU`CWZcMUSXVXRUUYQSTUWUWWSJZSUJ__[JaU
    XSQP[UUXYPIV\UYUOOTUUO`SJPOUZO[VVQU]SRLVOU^STVPJUV]WQZSUSRNW_TUTH_RMYURYJSYUUSX^VMYUaPKOXMU
    SQ][NYUY_TWIVU_ZX`SSUZSWUNSU]QQRQOUZTXJPTUXYUOSSUcLQRNHU\ONVQSUdLLLRAU_MKRVMUZVQPOGU`KGOS=U
    ^PSQSOU[RTPSNUWNNX]SUUHcWNXURWJZWVUZU`[NXU[OLQ]QUTT^RPZU[`SRHUU][Z_STU\OYRQSU`RFLSLURWaPSUU
    R\VTSYUaPRUJJUaLLRQEUbLGOQGU]NMQRLU]QSMQLUUMXXSOU]NTQQKU[RTPTOUSVYSTXWWMSNXNHZOURSPOZTUSPVT
    XdPQP[UWa]PPXbUUUUUTQ.WUUUTUSYPTQTKD]QQNVJCXVUNVYM^MLPUJJXT[LVOPTT[YPTWYRPNRIJ^QTMOOL\PUMTE?
    \SPOQRLKbZWOb_G^d^SedUUUUUURUUUUUUT.XTRSSWW[RQQRMKWYRFVTQPRYZVUSCh``QhdXSJKkPJYSUTTQNZRRQTN@
    cLSNSKKJUUaR^ULWU_S]WR\SQYPPWTUTURMXSUTUQJSWXVSYUPXV]Q\[OXUZW]\STXVSYXdLFHO:<aQFKND;OeRIL]]
    SUXUUXUZTSSTQLLZ]_S]TXTUTTORSUTYQSROSZ[SWS[STOUQMWTUTUSNWTUUTQMXRSSSSTYQRSSQPURHW\XW..._KOOTPN
    Q_WSMW[`b`ZA^\WUVRTVPIb\WMad]OQM[OYXORUSMHYTSPUOOUYUFUWUNOT\T\ZObYRM[W]USMUMKWUUSUUTWUTTUSO
    WYXNSXWUUUTUTSXTUSUSNYSURUPIXSTTURNWUTSUUS.ZTWRQQKXUUURTOX\VJMPIRTVXXTS]LSOYH@UVIRWOM.ZNFG_OL
    [LIM]HHUUUUUUSNZZ[T\[.VUUUUUU^GFKYDGWUUSURQVUUUUURNYZXZ`]VUTTVUTZTURUMK[QTRTLDS_YTPXXZPUQWUU
    RXXVUVL\RQLUK@ZRTPSKJXSUTSOHaLLORHHZSTPTOT[^HNXS\R_WMU\]SSYSUYSYTSSUOKLdV\Ma_XUUSUQPUUUUUUT
    I]X`U^]JYMiXekQRU[VXXJaMPkWUXTQPVSMXWUNSVUX[SQNW[UUVUUUV.UUUUUSTYSSTSPO[PSWUOPXURQUPTUUUUUUT
    [STQUNObOLCUJCXUUSUSPPVUZUTRRTVSXUU^SUMUOI[RTPUMFYTTORNRWWQVRQNVWSWRSMXTVNVRUWUUSUOH_QNMVKI
    _OJNUNI\RWPQOH_VNJPHLRUZX[YYR[UOR[YZRUQUPOeMRITFEQYP^NYUTZUPOX`UWRUSVY]QPNQLBScSOO\^O]RZIWX
    XWOPQPMPWXWN_cMTVZUTR[NOQ^KFXTTTUPQXSSPSPNWUUSUROZSSPTNKRRbcNXN.UUUUUURZUSL[NRVRQMWHNR\UUT]Y
    S]UMNUSaIELZNL_F@I\NJO_UWSZ\`SQMOIHcRTLNJHTaTPQXWYSRRUNMUUUUUTQTVUUUWWaQTLLI9cOKJTC3`RMLTNE
    YUWSPRI]SUPSJF\SSQQJBXT^OUST[RTF[LOR\SIUVUXTURRRT[UTPQRS^MPPVIFTMNJ[GAUVTTTZPN^LUY[\YSUSTOH
    XTTTUQMQZWOQRO..WUTTUSRMb[UOYUS]XUN[PWNVYPSOUUVVSXSXUUTSRPOVX[TZ[]PPOSMH`ONMQF@Q\WQI[XbPTMSGB
    \RQPSNCbLQRWJC.WUUSTTSXTUSUOFIfb^Db`JQZdPbO\Q[XHRR\QUPOPLWTUTURO\URKaRXS\STTWS^RSMUICIZZZ[^V
    STQWSUVRRRYRTUSUQTYRO]QLOUJHJVXZPaeW\LMXWZRQUYVTPZRRSUQLN]ZMQYW^MPOQNJ^LJPWKEKbTQS`ZdPPJVA@
    ]NRLUC>S\WO\WVUUWYOT[TKUZXU]ZTN^WSV]MTMPHFQXVUYVOXSUNSSOVTVSUQQN[QPWURXTPPZRXM_[M[V[_QKMONP
    TTTWXSRQYUUTb]O\SeNY[GacbJej...bNOLTE?bJMNZG@iDMIXE=WTUTTRPUUUUUUQZNb[PQVWRPVWRQVS^SQZVbLWKTJQ
    NZYTTZYVQPXWRZPT]YTY[TWWWTYVUYPQTZTVSRVWSTbHON\HENcPKVVWSY_STZ\aOLJYB?HabRL_aSUU_SZSL]WTS^`
    SVSPZW`XRSK\RUYQY`FUVfLGOXJSNZ[YOd_\TUQROMZNTSROM]OSOQMH^QSHQQOT\\OPYWY]NMTVVTPSMXFBVWWJTSP
    ^MTPZNDZXOYHVLdI\RKFFWRWYTTUVUUUUUSYNSWOWWaSYSQQSQZXXPXW.[UYMVWRN`]WJ`]\PPPROKP_ULU\[WTTTUSR
    YSSRTQNN^XXO]]ZXUNSKE[VUMSKBWZVLRUI]VVMQRMbQTKSF@VTUXRWRSYYSR[[LS[\V_^S^WTR\]TUWTSWVRUUYSWR
    ]SYHQQScPMKPICJ]e[Kad\VQLTNJWTTTURJM\YYQVYVDAuWnl]PRPPKI..]SUOUKL_STMUII^PWWOHK\QOSVMJhEJHXHG
    QZZXTUVcVMIRJFaUSFTINXTZVOYX\TTOTLF_PMJYCBSYSXQPIaUMLWKHX[XIOWXQW[V]Y\_SQJOD?eNQEQABcNOISBE
    WTVRTRP[PPUVSXTcY_@R[UUUUUUTVUUTUTOcURNNG?OVZWR]]VXUSUYZQa[NST[UUUUUUR.VUUUUTSJ_ZWT`cF`]`S]Z
    O^RVUZTU?>=gA5ZCBFbA:[ZNG_OFZQUQNSH[ZIMROLR\TTISG]TQOUMKPY[VP]ZUT\MTXL.VTUUUTTVUUTUTRZTSRTQM
    \RTPVOJ\RVKRJ@VUUTURNXUUSTQJO\`UR\U[SSOUD8SUUWSWTcGINZLJ\TTPTID^SRMULCUZXPTZJSRSZTTNVXTRUTP
    ZU[YRSWXRXQQQNUWUWSUXSZ^QaUVRPY\QTb\HLUYNDQURP`YWJ_MXQ]XUVUUUTQK`[ST]aRT\USYVXRWYVVTNYYV[Y^
    VUQYNKNYPO\TSSI\TfSf`\OMWVOGeMKKRK;T\[JUWXZTRSTMO`RSKWMMQUScQXWVWWRRYQQZZRSX`N[P[WVUZRTSTMK
    \RRORMH\[MOQUK^STOSJITRTXRYYZRI`VPVhPYKNNKI[\eJdcOTQ`[XTYUTSTNFXUUURSRYTTRULGbJNRXHHUUUUUUS
    VUUUUSOQ[UMRQU^PQHSHL]UTWPQR[RSPWLFQ^QMTVS]LQQ`YQUUUUUUSXUUSUQPSSVZSZT[VNKPRXdNVIYGJTWU[QX\
    RW]US]\L^YWSWV[XO\TSWQQRYRWUZRSPUNIUSYSTSVSSZTTSS\QPOSLGRWZUSZ_NU[`S[\H[^MRY]PQ[RVVVOY\UR[S
    XTUSUOPXZSMVXT...]TTOQJCKb[TNeiGbfaKifYTURURROIIc]X[NY\OXYYWRXVTUR[TTQUOHK]`UWcaYLRQTMIVUUUUSP
    XUUSULBI\`^N\[RQXV\RSO^^VS_]YO^YLYWXUURSUQVNXR[RSOZV[UWVRXRTZQRW`PLUVPSTWVW[RWYTTMZ\H\SXZYZ
    WUUTTOLXTSTTQMhPMF^IEVUUUUTOXTUTURJ^KMSZGBXUPSRTT^OSGLPHdJIOUMOMXV_RZ_[PTQWPPJ]\SW^[XTUTSPN
    UVXTTOIXWYPLUZMT[_N`XN^RXN[TURQ^MUULRXXT^`RZTXPVRUR_`NYWeJOLU?>bMMKR?0dHONUE6.VTUUUSOVTUUUTN
    ^MMQQID]OQPPIBhHNKTE0XTUSUROZQTRUMLaQRNNLIUXTOTOMWXRNTNOZPYWOPTYRSTUQMYRRRUQNQXXKVPOQTTZUWW
    \RROUNJU\WPUY^XUUSUSQYUTRUOGcHHPR?4IaT^S[\^ZMKVUVcRMJUKKZSUTRPLZSUTROLZWTOQQJWUTTUPKUWTWRTL
    RU[RUSOYTSTTPN]MZSVNNRPj[V^_W[WINRVM^TU[XUVSUTWUV\XHYDTMVZ[YHV[USVXTUY.ZSTSSPMeJPMYE8T^NLU[W
    ]`JJPUSTXSYTUYSUP[RVYLXSaL[[F^]hO_dWUUUSSRMVV]U^]OZ[`MY\YTUSTOHYSUTUOGaKOUTL>UUUUUTQ[RUTRQI
    WVUSSQYWSLXM[UTW^YF_\dKOKPFHdPRKIICSXXUPWC\QTRTNHSUWUUVXgWJCUHEU_JRSSQaTSLQHE\QOPPE?bKQLWB9
    XUURUPMWTTTUQPIc\[P\aYSUSTQO^OKN[IJM[Y\U]UkIHHHEEWUYQPSPVQTYPUWaKMRRMIRUXVUXXG```Ta`W]HM]RS
    ScJTZ[WP]QYVXVnRP>SH>eLFL[B<cNNQMOKOZR[T[VYRPRSPLF_UcY`Z^NTOTKUPYX\RY[VQUWSX[]TOKSJJZKJTaPN
    WNW\RTS[TUOSQFGWZcUebFabWT_dYSJJVLKOY\TS[\TXUJVVY^QOJSGHcOGHQKEbXNESRQbOQMPF8UUXYQTLP]]SPYY
    VOOJZIAM[]YQ_]O`[VN[\FXYcRa`KWQXW\]CeeRTedSRSQYOJVZWQPVVF`bTU`_OXZVP]\WWVWQWSJ_U[X\_ZUVMMWN
    ]UPXLVWWU[VPUSSYVRTPTPXZVTSH[RPOUD6RP\SS[W.TXRPPRSRUUUYQP[QTUROIQR^bYZWMTTY[XMRWTM[ZYUWUVRXQ
    LTVVYYY\OMJZUU_OPL]MMN^NPUZ]UVPRTVUYQRYYRO\MQRQMITTNUXU^QWTTYTY^Q[XJSV\MNNPFAId`eD^dYUVRROM
    XTTSRUQaRPJWMSYQTTSQL\OSTQJJWTUQXTFYTURSOIaQULROOU^]ZJYW^LIRNOIWVSORRL^NZ[IRPSSYYSWRR^W[N]Y
    ]N`NQQSVUUUUURWSUUUTQUUUUUTRPWX[RXUSVT[QWJMX\`O]TWSTSWPMXUTRUPOYY\aNcSUSXTTYUVUUUUTR]LWMTV\
    [OSUTTR[QSSUPLS_RJNXXOSP[TW[YUTRUQOcIHL\E?XTTTUNNIX`aU_^SWVRSSM\PTOXWM\RSPUNMZSQPVOKZUSRUOL
    YUUTRSRXNOU_MCPZUSUYNMaUTU]_UOUZZQVbRTLRD>gJKGaC<YQXOXWROYV^Q\[_QRMUPN_LOKXKLWRWSURLR[SKR\R
    QRW`SYSTXUSTRMTWVVTTNZOTQ_T\aWVTILGQUVYUZWcZ]]GTRSWWVSVO\RRPTKGWTYXLXZ\RTRQOOVUUTUSMR^bSV]^
    ZQTUUOPYUTRRPNUXPVRSRG^W]QbfbKPQTLJ\TJGeNKLWXWWUSWLTO[FBL^\MXX[KaTPN__VTWSVSRYQRO^RYjCCD_;@
    kDCA_78^RIEbVTTSNL]LLNdZIR]_M`WPS[[^LOTUNDYSRRXRSXSZTSUUM^YWO_\I\[aUa`\ONSROPXSTPSMGYQSVSME
    ^OJMOE>^LRPSMJUTQLWUWRTPQYUVQNSP[OMIQQWaPMVW\PKY[XUUTTQMVWUSTSP[[LM^OQWRVSTPKWUUTTQQ[YRbEV[
    WTUTUQPQVUXUZXTSVYOWVN[Y]Q`\TO^UVPLVTRQXNHXSTRVPNPVaSWZW`MVMPPL.XUSSURNTXWC\XOcSJKKK;O\\QP[b
    Q[dbG[b...SWVYQUITWUWQUH\PQXTOKTRXSTWOXTTRSPNIaLTX_YaPVGTSSQ]VYK[ZV[MWSWXWTTUUQL^ORPWMQYSUSUNF
    EedZIfgGYntBlhURUVVZBQUVZRSMaONMJHGWVV@XUTVUUUUSS[PRRUNKVZbSMYYVLQ`QXOcKOMSDB[RVOMQRZSTSTNK
    RXVYRYRSVU\PSSZTUQTNOlD:Ak11[RQRRJLZTPSUJGM`QLN`XYQXL_RQL\^[P^^SYTQSQRNUS\SQQcQSMJNF\SOSSLL
    aT]XBXPUUUUUSRUUUUUUReLDGTFCZTTQUMHYUTRTQM[PONUOML_Y[OelTVSTSOHZPVWOPNVUUUUTOVTSUXSQRW`SWWS
    ...WXPPVVSfHHIaGC\NSL^MJXUSQVKDSUUWTYWURPO[PN^RQOTIJXTWQTTR]LWUSOUSPR\QWTYSTQUMK]OSNZTNL[U[V\P
    ZSUPM[QTYWRHXZPUTQZQNPLRYZVQKY^W[ZYWYSWR]YI_[^UaYKhcSTe`VUUTUUR^TQNUMC_TEOPMFXOSPSKKYTTSTRL
    ZTRSTOFYTUQTMMK][XT]aY\MSQVXaNPHSD9ZRPRYQUU[`W@X].XURSUQOUZQVWXYTNNK\IIPTVV[VOZOKJ]FEXUUSTNM
    `LLO]LLFab^R]YZQTSUQMPWUZU]dZRTQUMMR`_PK^[R]OPQXSN`OWR\]]TVNTKKYTTSTMJSRa`SVUP\XWRY[RXUXSWU
    RYVWO[VZSTQRQPUWUSTPMRZNVUYXXTTRUSSKY`XT`bXUSUUQLYOMXOURSUP^YWUSVWQVVUWRSTRWSQ[UTXWYM`XOO\W
    UUUUUUTXUTSUSPYUSRUPK`RSOQHBRSX]R\WXWOSXSTPZW[U[VN[XZPZX[VQLPQS\RTPULQ]RTOULGfRRISB5RUSYSXT
    bLINXGB]RSIPIDZYRNTOO`OSOUMJWO[XXRXWTUTURL..[TTRTNHZTTRTOJYTOOQJFOQWS[URaKT\ZKLTWQL[TWUUUUUTP
    ZTRSUOHaOONTF<fRMFXG;[TTQRO9aNTUSNDVU\SSVZZNZNRNLZYJRTQT\OORQHC`QKMRD>aRMQNLBWTUTURNXXQOVQU
    WU[URVUUWUTSXUZTTSSPIXTQVRQSUUUUUUSUWSUQVWXXLTORTRUXUUXTTWXSSUSXPRVMOM\QQQXLLQXYSSWUU[\NOYQ
    .UUUUUSRYKPiNUTH\`^O`VRSUXRTOUXSPVSQTPOUYTRRZTJXZYRXW[NXYOVP`U][UUUUUTTYYQQTONSOPHYIKPOPH\JN
    NM?a^RRRVTZNVUUSSWVPM[M^XNVUZRQSNRMYSTSUVVL[_^L_[TUVUUXXSVVTUSTMZZ_TYZPX\YR]]XUURUOFcKPOXC>
    YTTRUPKZTSORUUTRPURPOMe[TJ^dRX[SQVRTXQSRNK\RROSMM[TQPQMKM`aRR][UUUUUUSUUUUUTT.L\\[T^ZQVYUTYY
    bLJULKDYKOQ]OIS\PWSYVWXQTWUQH`X`Pb]VUUTURPWUMVWLKM`OPS\WOXaWOYQL]^ZTUORVT[MTOMXZ\RZRTWPP_ST
    VPRQWMGV\TLKQPTZSKXROYSSRRJHGYXeQdcTVOUXRQWUTUURPTVRZU[VYTTSRQJVUUTURPYTUSTOI^UJJXAEZPQM_RM
    YYUPRRSYPRPYSUIbZWSb[PYVPU]^OZT\N[ZVPT[NRS[TPSOPNO`WUYVUSPU]O[TSNU[LUR\SXQTQNRZ\XPWUJ_T\QbW
    NZSYV[VjJNMED;dNNMPC?dMFSQL@UUUUUTVO\WUU[V_STNVLIQZXSRUZYRSRRMIWVZJWYXUUUVTYRUUUUUSQZTRRUPK
    VTUUUSOSWYYQXWRZ[XZX[SZSUVYQWXWNTUT]NMMZJF..[TRQPSUcMLIS?2_OIDYEBVUOZQUSYSROVEBQOPN\EFVO^WVTN
    QY\XNZTZ\XTJUUO`[QG[[OTTR\QLRXSWUYWVR^YNZWWTSVSWSTWTSUUPM[alD[YUUUUUUT.^SLLYMKYTSSTQP_OMJ[ED
    [NJMaUTV]OSSXSWWUVMXUURZ^NXXMV^WS`ZJ\_aM^\GaTcN^bL_XSRchUVPWWXV^YSBVWSIX[U^\XZTVQQRTPZWZSY\
    bMFLb@A[VROWSJO\N]SZZYUUSSPKWUUTUOI\WPJQPMEY[VQ_gTVUTRRPSSHVdUUbMTNNGKZURUSQQfKMJR@?SXUUTXZ
    QUURYSRU]MVTQOTXNTVWUYXVXPYZ\MY^MTNQJHGbB>OGGGhH<OLVZZZWNS\YSUUOX_XM\^JPYT[UUU[RUPTOI_[ZT]Y
    FTQ]fUU_OONPKRaKNG[HDXZXEOVTVYWORUOJcQSQ[a[TITZKJNRQS]RRUUUUUTRaTTQKHFWFOUVMEXILR\J;ZSWQNRN
    [TTPSMK_OSUOLQ[TTWKUZ]QQORCFN`PLM^_OW\ZSW[^IRJWC@OacRN_bVUORWVTUXYVRXXIYUXR_^SUTQ^TVYSUTSQN
    ZRTSTPMYTUTRSN[TUQSLMUWQXUYdSRaZKa^XTURUQLRbURR]`I[YeQ^aVUUUUSLRVXXTYXUWRVUURXPVWTRSUTVVUSS
    T[QXTW[NSQ]H`]JZS\G`]SWAZUUN.UUUUUUTUVUUUTVXUUUSSOXSUSURN_SRQRFAVRSLXOMTZPTTURUURVTVUUWWUSRT
    TWVNT_^P[aVM^]XPRWVUNPXX]P[YXUWSVVRZHBRf@>WSRSVNH\RTVMNOZPQTUPRYURRUON_VOLUMHZSRQRMGYUUSSSR
    V\TOSYW>eUgTjiZOPUTQRR\MMV[RWZTUQUWQ^VIHZ`ZOLWXQOVST^OYYTTUNXKI_IXMWMLQUYVU[]VUTUUUS[OTUTRQ
    YPYOSJFXUUTSSOZQWN\NRWHSVUWSWWTLXRQQ`]SM_b_LPJTLMVRRN[MJbOLJVLON\ZYP`_RYWYPZX]VLNYQKOV]WVWX
    VUUTUQOEgTZX_UNU]^Q_\YPLM[LOWTQSTTWS^ULOUVQX[VKX\SR]^NWY_RPMSIE[QQOSJCaOPML@5WSUSUQLXTTSURO
    WSTTUQNXUUTTOKVUUTUTQbSSKPADGZeZN]kKcTVI\]SU[YTVVYTSRUNH]VNOYMIjGGDa@?.L[^XRZ_QWV]P^VZSTRULG
    VUUTUTOFW^dUb[TOO\PXUSUPWXVZNT]YX\Y.UUUUUURXMS\XUPTUWMWWVG[acTa\ZRYOUQXUFWYZORTXUSTXTUQYVWVW
    ZTUQUQMZRSPUMLZQURUOLYPJOdab`JJHfSU^LOM_ODLWN]Ya\R]^TN[^RRYXUWUL]UdRTTH[^_QbcLcVOPRNWYXNQ[P
    ZNOQSLKOVTYZWROSQM]MMOSXR[QONU`[U]_]RTNQKG^QPQRHE^ROLTHD_PSLCNEaORNVJEOeKEXYUWXRSSRK^UNWJPH
    \QN[RQOdOFU[JL.WUTTURQWUUSUOKVUUUTUU.cPSNQD:ZWTJRNFRWQWYRKaOSNTJEWSYbSWXUVW^OVLLZ^ZUUXXSURWPR
    [MQQWNENV\WT_\`RGKIMHXXTJTQO[SUPUPXZTTSPTRZQXWNPJaSPLXFEUUUUUTRUUUUUURXTURTRNVUTUUTM[ZWMUUX
    UTUVTVTHaZTT``NS[XM_[ZSVPRRLTUTWTYU_ZZKRUUUUUUUUR.UUUUUUSXTUSSOPXSUSTSPUWRTSRL[TURRMH[TUSSOI
    IeWVP]QYTTSTMIZTTRTPGO[[XOWY.VUUUUTSUUUUUTRUUUUUUTWTUUTTQUUUUUTQSVWZQZWM_YSN`fQWVS\SZSWVXTYV
    \TUOUICYURTRTXWUUTUSNVUUUUSROWU[SYXO^TXMYONW[XMZZTZUSUVXUUUUUUTSWUUUZ\S]QMVMTN]QJQ]ZKW]YPba
    \OR_VQTWTTTURQ\RROUKK^PRYNVXVUUTUQMXUTSUNIIa_PCa`KdRRN\]OZZUUXYWUVWTUYXUTVEUUNXX[S]VP[X\SXW
    WVUWRWSYSURTRN\LZXVOSYSMPUOHYXLLRRQV]XUNYWXTTUTSN\SRRQPKMWU]YWRUKNT]JDOPQZZUM\SDK]MOOQ_\O\Y
    WSOORMNQUZZRYYXUUQUPGZUTMUOIFZdeKa\UUUUUUTWUUSURQZTUQUNKVUTUUOG[SSRULBTSVOXTMQTTZUUK`SRNUKJ
    \SSOUI@bPRNPIETZXSNWNM^\ZM[TFO^_^b^XMWYYQP_UZFRSP[TTRRMJQTTSYQL^SPDWHIYSNTVUSZVTPQQR=jes8tz
    \OTOSPSGZ\eRcdV`SQZXZM_cMG[Z^QPNRIETTUTWTWWUWURURZUUQUQNQW\ZUY_HWPd\\VSWV[RXNH]YcPca_ONRVLP
    ]OPTUNO]QWVLPKYSRRTQNUUUUUSO]OQQVOIJaQ[N][\RNSTPEWRPSYUSZUTRTNJUSTXVQLPVXS\VR_QSTMKHZQPNVHA
    bJMKSB0UUUUUUSVYQURUSSSZYTXVWSTTVSQ..\LQRUPS^KIUYNT]UWNPSPYUURJQMS`SMOXUN]^SWYSZQQRTLI\POPSJI
    ZZJKPUIWQUPVNGS_UPXTWgJIIRCAUOXK]MLN_]YM\TST[T\US]RTRPKJ\QRORLHO^]UM\ZYYPMTPRKZZPXXVURZPVTX
    P`VWVacJ]^bT`\RU^RT[ZOSZ^JZXH[ZR[]\[SOH[PVTSYSSZ[XSRTUTQVVTMPQUUTUWTNGUSTUTSISXXRSTRTWTTUKP
    TXTSUOGPYTXWUY\TUOUKFZUURSLIcLRLZG<RSTZTSNQ]STTWQWWUQRPJ[UTOUJJXUUSTQNVUUTUSO_QXLMMNaWTGPIR
    `OSOKOM[WKLNQPdMKYHMVZYO\HPP`JQOLCA^PPPOHA\L\RSRW\SOTVPI[RSRULHXaZ^G]_Gc^[PbgVUUUTTPXTUTTQN
    ^RRLTFK^MSPTPKQZPWUVU[PQTURPZTPQUPLSQU[USK]PTPXNHYRSQWJGNZ_QUZYUUVUUSSYSTSUPPSUVV[UY...WWVNRRS
    []NJTW\LWVSZ[WVZUPTU[QRWTUOUSVPXYUXMcdPR^YOSPUZPMSNM`XTT^PPLXLKSXUTS\_XSVOVPOSTXUUVXZQSSXQO
    I_^[T`\`OTPQJFYQUTSPISWVWSYUWUUUSRMVUUUUSN^NJLPE@UUUUUUV.VUUUUTR[SRQSPD[STQUJEdMOPSCB\TRQTIH
    WUUTUQRHWb_U`VWUTWTTO]QQQOFGVWSXTVPhEAEg88J]baMihaKQIUTF]QVPRRZHdaQOceQ]\ZMY]^QSOTLK]QLVUQN
    TWVSSYXSQXZSdaTVXWOZ`QW[YS[aQUVUXVV[SURRQMPZVVT]\YQVXONQZYTOUSRTSTUWRXYNRTS[VWSPXM]XST]YCYW
    aPOLRF@`NQNSDCPVaVTWPSRTPXKJdNMES><aMLKSECL_\UMd`SZWYR\WRYOKWYOUTWTUQM^SUMQOH^OTLNKJTUVUUX[
    XUUSUPI^QSVOMDOW[[Q^\PXX[U\[NUVaNXPVVSTWXZWTUTUTPS[XZOVNVUUTURLcIMNQHFXOfiTYVUUVTUTPVUUUUSP
    [ZHM`ZZXURUVNOUUWTTUPL_TMQ\NTUWTUVTUUTVTSONVV\W__`OWLST[QYSQSVQR[ZQUWWVUUUUTRVUUUUUSO[VWU_b
    WTUSURQ[TSQUPMSSXSZ\TcRQKPGC]OTOWPSRSX\[W^TTXUUZVN^bUM__RYVYMY\aRRMTMHaMNJOJI`XRKQKEQVQZR[Z
    XSTSTMJbINJP@E[JQQWLHTTQ^OVVXN[dSWYVWWPRMTZQ\UOTVUZYVOWWUUUUUUTVUUUUSQRYU`SWWWUTUUPJTXTTUVL
    ]OLQQOA`SSMTFDZUPKSMINZbZR[YNkFBQ]aO\`XLefOSXV_U[UTUVTTOQ]^VPYYZTE[[OUSXWXRYXOYW[PYYVZVIJTH
    VUUUUUQUUUUUUS`OKJZLK\STSRNGdPNNRFD[RUTQSK[QSRPTSZTJQ[NPO]XLPYWWP^SQXWPYWaJ[\URV\OXWRWUXUUS
    RZRPUTTUSaRVTUWTTSVSNUUUUUUTWWaQRT\\JOO]@@VPMGYEGPWWPYUVXQQTVUWYSPSTRJSUTXRWUWUUSUPLVUUTUTS
    UUUUUUSURSQWIGRSM_ZOWUVVUPYS_RTNOQMjFHHKEBTRY\OYZOVU]SXUXTUTTQQR^ZVNb`[QRPPLJ\SSPPOKVTVPMVV
    XUTTTSOVUUUUSPN^bOK[XUUUUUTRVUUUUQN^WKNMOQ`MTMTKRRWWYS[UUVSYSWSLY\^S]]aIMNXIF`PPNWJHYSQQULG
    ]SMPTPI[ZIKRSH^RRRPKD`PTONICjNNMLB3]QQSSMJQUZXTYXUMRaP]TcPQNLLHYYVWLVLLiWRU[_^UHRQNFQ\PQWX[
    UZ\WQWYXTTSUQM..VUUUUTSWTUTUSLXVYTPVU_PMMSA@WZRTSPB[\SQCUGV\PQT[WQXQMW[VO`]\B\bOXZYR[XK`Y\Nca
    XV\MOWSVUUUUTT.]PSMSPJTUWTTTR_PTPOKJ[RRMVNN]RRMVJEXUTSTQJOVW]TVLZTUQTOKWTTTURO]ROLUBEGZ]cPb_
    TUTWQ[XNVU_S\WWTUTUPNVUTUURQVUUUUSQXXQUPW[MV^_Lfj[TPWJU]LfVYM]]YXMWSPVWXV`TUT]RQOQJDZYROOWP
    WXVPTOJYSTTUQKZPSRUNL\NPPULGRI\STMWRWWWSVXZU]LMSTOUXgKaf[U`_FU\SZTiR\c`PRNPLBaKOJOFEQT^_M^P
    PVWYU\\SVUWU[ZJ\]^S_`VPQWYNEYOSRXKFZQPRVJBPO\Y[NSSST]SYRaEEPcFHVWXRTYV.XSaMPWZ[ORFYGH]TUOSOM
    eQT\BLO^QRQTKLTXWSVUST[YYPX[bQRMREEYRTQRMMXYNQORTVTUTVPPXUUSUNMYTTQUSOM][[OZ]P[WVQ[ZK_RPM_c
    XTUSRQRV\[PUX\USXWXQPRSTQ[XWUYOKYSRUWYVXVUN^`TWXV`TNMOKKVS]TUVU.UUUUUUTiLKDMGBTUVUUWTVUUTUSP
    I^Z_S^bTZWKXYTEe]^OfeYYNLMTSVUUUUSNXUTSTOHTXTTRQQaKLKVIHaMMLVII_QXZDLPYREMgNUdPEAeCC[UMIeGG
    ..\OMI_OM[SPRNKIU[STNUX\[RJ[QMZTRQTJAMYY]VZ]PSZWT[_\RROSMKZQTRSQOWUZJQV[...WUSTUQO]TQOUMFV_PONZQ
    [STRTMMUUUUUUTWTUUUTORQRVXOMSWVQRVWQTXXS\cXUTSUQN..YTTSTOOXIV]TOOXGZYWQNVUUUUTPZRUTROM`MONRHF
    `IOQRJOK_UXZ\ZWXQVSNQbLMMT=8_TJLRL?mAFGK;0]SQRRQK^RZFMNOUTWUTWWWSTUVQQVUUTUTQM]XVSa_VUSVUTN
    ZRTTUTUO\WVSVUVUUUUTRWUUUSSPXSUTUSPUWSVTVMbROMTEFZJa`UXZVUUUUTR\RRSUOGXTTTURLTVUUUWWWTUTUQK
    SWUUU[XWRTPUNKSSYRTW\TRYW[TVTUVUUTTUUUUUUQWTUTUOKWUUUTTP^OROPLIQ[UPUTVQPUT\UNXR[RWT[UQ_MZV\
    fENI\LJN\UXT[O_K]`NTSXQSUUPPZTPSUOO]PSMULEVQXSTSNU[UPRZ\U]OMWTQYSSRUQSVUTUUTPG\UcUbeS]SUNZT
    P^YWM\XOY[WVUQFRejHghZQO[GTSVQUZZTTZPTPYPPZUSQUNIWTVTWNBPOX]P^PIT^aObXE_bfG`]]RSOTMUYUQQYSV
    J]c^R^Z`_OXBWSgRS\DMMa[N[EUXURRUQQPXQPZQXQWQPSXRPJS^]TcfO_ZVL_\PVc^N\Z_RNOVKF^QNOWLHcKKLUDA
    ]STPTJFN^HMQ\ZK[YOXXU..UUUUUUS..._TUKUFLTaTOUUVfDSQSGBZRSOWKHVYWLSNLYUWULUQRVV_NWRQ]VVXWVUV\\QUW
    XTUSUQP\SUOUJAdUPG^QKYTUSSQPQ[YWRZXOTTQ[IGTTUVUWMUUUUUUSYTSRUOMHX]aReeYQSVRLNV\KQP^UVTSXMQO
    J[Z\Ma_UZWURcdWUUSTRRUUUUUTSYRUSSONUUUUUUTQXZXUZVWUSTUPITSUQXSNRUZWRYU^TSRRIAOTaUTZXTVZRU^[
    \POWWGCPU\TSYXVUUTUPKZQSOVMCRUYVRXYRYUQTZWZTUSQRTZTUURQLVUUUUTTWTQRZOQUUUUUUQWUUSUNH[STPVNI
    XTUSSSS_IRNRHH^OPPUPL.XUTRUPQF^WdUbaaPQMRC>_XQLOGDUHRiTWR.XURRUOM^SOPUJCXSSSTOL\TPRRLK[QOVSPM
    YUTQUPNVUUUUQQO\_TR`bSUXUUWYYUURTSP.WSRXRNKaQQQPGLTUTXQSP[OPPWIGFe^RTfiePII]KFWRSZTWP[URQSQM
    YMSRaQV\TTPULF`OQNRMIUTXTOR]LTQ`QYWOQRaRUZNaXWU]^STRYSYOZTKQQRHSRYYUVSYTUSTQMVUUUURMfHIIM;B
    [SQRQNH[SQRPMG[RQQQIBRUWWTWW[RTRTOLeKSLYHJVSRYTRN\QQMVOTTW[XSVVUUUUUUTXUSSUOLVTWVWVXZRUSSMJ
    ZUSQTMBVWUWQUSJ`WYP[WWLUK]KFS]DM[TWUUUUUUTZRRQTNQT[PUIZWWSSSWOJVUUUUSOAWWiTkgUUUUUVYQSZSTUW
    UVXYNWW..PVV[V[WJMaLS^\G`aELgdSTWPVVQWb]YLX^MYYbW`XTOXWZSNYTURTOJWUUSUNLbMRKKINULMY_SN_HW`cRP
    XRUWQSR`I]RVLJZOMRQOH]ORNZOU^SSOSJ>cNNGQJAScTQPYYWUUSURQXUUSURMXUUSUPJXWRNOTRWUSPWVWSU]NYWX
    ]RRVKRNdPRSGOMSIDwZY^TUVUUUSWUUTTSPPTW`WUXZTRTUOLRXK[[V[JjVXEZ\OT[YXVZUUUUUUS\OOMYMGZDXTSQW
    GZ]bV_eQWYUYTYTQRTZLPXUQSTMRSXVSWZ[WTSTURPSQYTTXUW\SKURWUUUUUUQUUUUUURUUUUUTOYUURTSQUUUUUUS
    YQQQVSMVUUUUTPPYVYTWUR\OTUWTVUWTSPOWWUSRQO[WUOUPJYUTRURP.VVVN^QR`QNMRHDUUUUUUPZRURVPJTQRWSWT
    ]TROUNIW\TNSQQ[SRQTRUO[XTT[`STZTVZZQQ]LW[XH[b]P_ZMY`WO\_PYYVR[YSTOWU\[WTXUTUUVUTUUTQbNKIUEH
    .IY[]Rff\MOPYTVL^^[N\^QUWXUZ[fJGG]HEVZJ\WYYSTSXTWOYSURURPM^U[PUNQUXYTVVWSWSUVUVZZZRW[OO]SS^Z
    ^NLPOIGUW`PBZZ..^Ha]ULR[TRRSMJYTSRUOHaTRKPMFSS^RLYVHbaKEbgbOVLKMQNX[VU[YVUUUUTSQVXWOUSQR]VRSP
    UQSXURMPU[M\VYP`LVK]gG[[aWbfOW\]RYZ]PQWPMMQVTXTQMVRTVSQETYTQUJK\VSKUKDcRRCTFEZSVSQRO[QTSSNN
    UUUUUTTXUUSUPLZTTQUGA[RSRTHG[SSQSME[RSQSMH_PNNWL<WUVUSUNXTSRUOKWXOTQVTPKaVR_ZXQ[PQVVYUUQUSR
    XUSSTOLaMNOQDAWUUTURLUUUUUUT..ZJRXVOMWRPTYPQRPJRZSNUTWTUYTVUUUUSP\RQKURRXUURUOMUUUUUTTSRVdJ^_
    XSTSTMG[QPMTGH]OOSPLKXUUSTSOVUUUTTQXUUTTNMQTYUUZ\VUUUUUVQVTZXX[SWU[PXPfGGKUD>VLXcMWOQ^OQOVW
    [ZIPJSRKWQe[\^PQR\VYWWRQVSSOT\PWVRPWUTTUTSWVPUURKS[TNU_^.UUUUUUTXRUUUUURUWYUXP`TMLUHB_IRTSOI
    cRRKNB?hCIJOEI^XRVPRV\QUSROMWUUTUPNeJIKZDC^LSPRI=ZXRHSOD_VRHTF@ZSQQUNMYPWOTSSQhdQH_R[STQUJH
    WUUSURNPXUZUWOXTQWPQDLUSZPQUU[NZRXT`INY?TG^QTQKQLgTIBGD7UUUUUTSRUUXUVWYOMN`OOYUURRRS..ZXONRXY
    WTUVMMKVVWURUU]STPPMJR[[\O^bM]]]L`a^SSNQMKYTTSUQNXTRQSOKRRRPZKJXTUSUPM\ROPYMLVTNQXRQR\VVPYY
    R[XQRYZ.UUUUUUT.QWVYUWO_MPKVD:aKOLUECUUUUUVWXSTSTSRR[VWO][WU][KTXRZUWUYWUcVNF]ZYOXPXTPEYbbTeZ
    RUVUWWXUUUUUSRaLLLV<>ZQQQRFA]NNPXLHYSRRUMIOTW^UabVUUTUTSLZ\[UYL^OLMXH8\PRNTQN_FIO`KE\T^FWY\
    VSTTVRU\TUSQQNVLRPZTP]SRPULKVSYQWUVWV`]RXZ[SRQTRPWURTSRPHb_ZT]dUUUUUTU..[PSSPOFSVSYQYSXTXOMWW
    UUUUUUW.WSTUUQR]RTNSII..UP[ZPVNPNbUNXOaMJNWKOUTXRYWTH_\`N_YOWSZRXSGgWWW`cNcQPYUbGbSc]]e\SSPSJE
    RVUTVUS^QQXPPHXUUSTRSVUUTUSMVTUUUUUWVVRTQQHc]ORgjBfg`Ngf\PTQVLKcMRKMDF`IR\QOIUNSTVOBNV`XT[U
    RY[TWXVWTUTTTSYRRQSPPWVPSUPTaSTMOFF[UUPTMJUROZTUH[TQRTLF\TSQTJE[SSHTK@ZUSPUNMZUSRTQO\USOUJK
    ^MTPUGKZTUQTOMRXQPbQS\USNVNP`PSKULQSVT[RWWRdT[GZaG[]bXdcGbf`Oc_TVRUYSPVUUTUQO[UQVLSRPUT_S[V
    _OTPSJEWPSZ[TP^MTOUQSZQTSUROOU`YZ\_ZQRPUMIZQRQUMEU[JGSOOUUYRSXPXYTQNYPSUTXTWVWUUSUSS..KWaXS]]
    O[UUUa^KcZTN_f[PSPXII[QUQTKEXZFH[QZPZ[WO_bWPX[IXUL]]\S`\M\]SQYVVRXXMVNYSTWPSTOQVYS[`aUTIUHJ
    GZRSjVTUVNNYTTVQWURVUfIGISDGVTTXUOKVUPP\SYXWWYPUUZTVTPSTORTS\QPJSYN^VZXSUTUOORYVWQVTPZW[PVU
    OUV\RZXUXM\ZUY[Xf?RWTVSXRRYTVVUTUTSTWQXSTTXPPWSIIL_[TQcaL]_VQa\ZSQPUMM]OOPUGH^TSNVL@YSSTUPO
    XTPTTODRVYYOXRE_UkIhk[MYTVPWP`YONZ\[RORSRJPWYXUYZRUXUUVXeLLJTC?]PPNSLGE]f^Tdf_RSNUDB[STRTOK
    QbNUTZWUSTWTUMYTSTUOL`SS]GQRWTSTWSW^TTRNQL\IeVPTWPWNWSXZ]OJSXIETTS\PTVUUUUUUQVUUTUUU.GYfbKil
    Gd_`Mfj\RPOVLIVUUTURJRVXWUZXXQSRXPQTWYTUZTVUUUUTQ\NROUOMYUUURSOUUUUUUS[PTRRPOVUUTUROMXX]TYY
    NdPJ\[\VUSWUML`KHFSEBR`XPL]]_UQLTJIYTTPPQRRSXUYVVUUUUUUTWUUUSTS[NUN\VU^PQHWGB\TRPUMM\PPRUII
    YURTUTOYQRQSNF\TSRRIFD`[gTkh[PSPUNJVTO[QW^nFCFK90XTTTTROOZ\VUY_QWYVUUMUMc_XTbVOe_XPUWUTTUSL
    WUTTURL^RRPUJIZUPUWRR[SQQUQL_PPF_POSXPPNWX.TVUUUWYWSU\PRXUUVSUURFZ`cY`]SUWUUVVUUUUUUTIda_Kbh
    VUUTURNUUUUUUSUUUUUUTWYOTRRJWSPSSPPY^POWPQHcbQN`ZVUUTURQYRSQUNP^QMMTIIXUPQRQK_QMGVIMPU_TUYN
    OZTYUXUSURQ\PJYTTSUNIUUUUUUSPVVS\Z]ZTVQPWVYSPXTOSN^PLZ[\XTUSUQOUUUUUTOaLRNVMC\NSLWIBSVUL[TR
    Q`VLGXT^JPR\TUSKOW]U\UTYZTWYUUUUUUSKaV]R]b`MJRWLMSNRXZVUUZHZRTYM]WYU\\\TVRNRK[PSZURWWURSYSS
    OaVPS`aQa`QL\WTUVUMTUS]TQR^[T[YWKX\[TVOQRN_QOURMLXTURRQKM[_\Pa^YTSSUSWYSRSUPRZVMTKQRSUVVUXR
    [SKGYFCbSMITEHWXVUNUWUVWTSXYPb_LF\]TUXR\RQRXVT\VTWSWVUTTXSTSXVVS[TOWRQYSOO[PQVTVVSQPWSWVTPO
    VQTUQUQ[QQPURPZQRQSKJVUUTUSPVWVQTUNYTUTSPJVUTUTQTUUYWSWTXTTRVTWRWVWWUZZQSN[NLVUUVSTUVSUUUSR
    YUUSSPOWVTRVPORXZ]N]XYUURUNIO\WWO\^VUUUUTRTYXTQXZ]SRPQPIXSYRXURZUTUOSRVTUUVZWKbUQRbaWUUTURO
    ObYVPadaPPMQFDVUUTUSQZTTRRPPWSQTTWSRZTWQ_^[QOTXNRSZSMS^\[RNOUJOWTQNZPNM^UcL^`RYUUVUNWSURUTN
    L]VRP`aWVYOSVLYTTQVMJ[NURXNSTZXQTSUVUWSTXRYTRRULMUXX\N\YSYRSWRSUWUTUTR]OQOVKJVUUTUQN`OTRQID
    TXLTRTZXUUSUQOVUUUTTRTPKR\TSQSTXSZTUVTZMY]VTONYNNXWUTSTW^QOPWQSXQYUVNN\NQVPOI]UORUPPQVSXYTU
    SSRUZZYVUWQRSR[PNOROLRTTSXQMRUUYUYXO^SOUa]TWTSUSVYTQTRPJWVTVSQNOU\[U\\O\[OSURUXYQWUSQ[[SSXR
    RVYXUYWWTWRTRSO]]XOYYO`^YP]ZVVWXN^YdHNNTGEYSSVQRTUWXQUWRWTUSUVSWSZTRXTZVSRSQRYTRSSPM\OWOURR
    NX\]WVRSWYNMSQWS[TSSVUUQNXSTYUUTRQMP\RUR\^YVSPSOKTWUUTVTN`XUR`aM^ZYQ]]`PMORMJWUVSSQNbLNNVJC
    YTURSNKXTTSSRQYSSRTMJYTTQVLIO^XVN[YYYMPWOPVXRRVSMVV[QURUXUURRPKTZYRSSMZUQQSRYXUVRUWUWUUTTSO
    ZSTQVLJVUUTURN[TMMQLLYTRRUPKUUUUUTRZTTTNVSRUXVVV[VTRRYQOQaRXM^YUZSQT\WYSPTRYSOZY[T[YSWVYP`X
    YXUPRSOYTSRTMFWUUSUROOY]XTZTUYTXPVWPTWWXZ\YUTRTRJPZWXQV\ZTQRUYYP]WPQYYS]YZM[_TYSUUZ[^JVURLJ
    SWSWUYVQZWVU_`ZQQOWWK\RRPWMIYUTRUMJZTTRTLGYUURUPKV[SQUUXWSTSXPIZPSRTPMXVTRUQKTWURTTS^POFTPM
    gDCLZ?:YUSQUMLWUWSSVSaJOPYKKRXYTSWQaLKR\IGWVTSUQKXXRQTUXbRKMSHBdGFQ[BB\POMMNLZPVSWQJVUUUURP
    VWTRSSNKaZQRa]P]ZYO\XSUZXQTUYUTNTLDVVWSSVW[O[UUVSYTURTPLQYVSUYWbLNNSH@VUUUUSNWUSUUTRZUUPTLK
    ]SRPUNGRWUYTYVXTTTUQOZSUQUNMWQVQYRTR]SPYWWYRTRUMKWXTOTWVUWRURVXWVSNRSVPZ[YSZ\VUZVR[YNZT\VWV
    XSSRSPJVXTPULOZUPSTOPM\\ZN^^RV\YSTQWTUTUPMQ[UYO\YaPPKMKGSZVOP[[aOIKYMHYTRQULJ[UMUQRKTQVOZOP
    M]WV[[ZXRXWRUVI]UZSa\RXUUVXXWVRTPVZVTTXOUNZUUQTMMZ[SMLYVRXXWUZY]UROSJGZQTPUUSQW[XSZSQYYVUXR
    M^QLOWV[UTSRSJWSUUUSO\VQRRPQXOOWZTPNYSXZ]]UVUSQSSPVTXYZSWPRSWNLN_`UO^UXVWRUSPYQQTRTRPVX`O]Z
    NUT[UXTZQULRQNXUTOSTMW_RMTTQWTTUUSNWUUTUSNXTTTTPPWSRRSMK\PSOQPKVUVTTPOWUUSUQOVUUTUTRSVUUWUS
    XUPVPUQ\SSQRKIXTSSSQOP^[[O^]TVYVSZ\QUURZPQZTPQRON]RLMRQG\QQQQIIYRSRWTPWUTQVQQPXT\UYXYVSPVPL
    XVTRUSLSYQRWRQYTSQURP^PSMRLF[MRQWLKVUUOVRQPZXWTUVXVTRSRP`YPFMKCXTUTUQMWUUSUQNTT\WVZZXSUTUQO
    YQTQSPMYPYSZSQSUPTYVQNWXZXZWYRWNQQR\RXRTOLZTSRUPOTSVWUUVQVRPZVQYTVQTNNVUUTUQNSTUXUTW[UQMSQK
    PZYWRZZZSSSSMORTXWVZYOZZ]R]bM[\TU]_O[ZVSYWUXXTSXS[WQSTRMUXVSSVTZSPRXPSYPTXSPQKZ[XT[]NLHO_JD
    YSTSUQOP^]SM^X[SROYKHYRXURUQPYZYSZVVWSUSWRZQTWPVUVWYRPQWVWWRRQVWVTTTSR[TSRUOLXSSSUNLYUURUNN
    QTU^YWXXTWRRQSMV`[PaaVUVTSSPSTYUSSL^QNMUQSXTVTRRRYUTSUQMTVYRSVZRXYRTRTSWWSSYUWUUTTRM_OPNNJE
    SWVUUVPUUUUUTRWWWNURIXYUSSTUSVXRVQMZURPTND_MQRSMGZPTRTMLVUSYUSRUOWZPRQWVSQQVQZPVQOOPVWTSTVU
    PVSXYVVWRSUXRVRXSSWPSTYUTUVYUTUUSRNWUURUUOZQSRSPKWUWQUQTSRXQTWUTZSPTVT^SNNTMFTWVTTUSUUUUUVV
    UUVTUSQQ\XVPW]]ONPWJLRWTYUUOTOURYPL]SNNVNLQYWZSU[ZWJIXLM\RQNVKIWTUSUQLI_LPPdcTYYTQTSRWVXSYY
    \OQMTNNZQSRWUSZSORUNLXTURUPUO]YYP^VVUUTUQNXUUQSPRVUUSTTNXSTRUMMYUURUPLRXXVUWYWWTSTPFXVQTUTU
    ZTTQUOMVUUTUSNWUTUUTROW^ZR[Z[URPUOO\TRNQOPZPSPVOLUTWTVZUYURSTMKVZTMYRY[RQRUQKZSSRTKKXXOQUVR
    O[UYTXVVTUTVSMRXVWQXXUW[YLWZRW\SSXX[RNOSIO[XQRSOS[VSQULOYUSSSVQYVSQURHTYPFKTMWUTSTTUOWY^RZT
    TSVUXSWXTUQWROYPOUVNKVUUTURN^OOQTIJ\TOQSPQPZ\IYRR[SMNXSPR\WNOYRYRRRUQKQQQZQUX[TUQTOJTYURTXU
    RXWWSWSZSKQ^ORTXSXP[WYVTO[QPXRVSUQR\OORWMIO^NPfQU]QXLQSM\SVMRMJ\RUQQOMcMRGN@EWWPJNLL`LPLRHG
    [UTMOON]PVLQPJ[OSYPRPRYTSWYWR\OPYWYQ[SQSVR[QSRSNMZTRMSSO\RPOSMPXSVSSPNTXXSSTS[PYMTQOR[\PRYU
    UYTLRURRWZVTWSRSUVXXWXURPSQN_KNNUJDQZ_JSWQXPZNWRO]LWTKVRTTT\TTUYPWPNRKfJLEPG>^TRJNLG]YXGOQL
    ]TSONRLTXXUPZP[WSNTRQ`NKGWHH\QQNVNNTZYSQXSSTYQSXR\VROQLNVUWRXZVSYWRUVT[RRMZLJXQQUSORNVXTXZW
    XWQORQQTVQSZUWZTRLYPP[UAP^QRUWUPYQNXTTUUSOYTTRTQKWTUUSRQSYUUY[Y[SRRSQOTZ[YL]XWRTVNVJYSQPUSR
    R^YVMZZYQSRSMJZTPSVNHSXWZP\\PYXWP\ZVUUTUTSVVXWRUV\RPRTOOYURTUPPQ[USUXS]KUQPMGWPYNS[TWTQQXQR
    WNTQZRMOY]VW\aWSTVXTUPZ[VVW[YSSSSMGXTSTURPbQRLPGKXTTSSQNXTYSSRWKVd_P]aNV\YS__XQTSVPMVUUTUQP
    O[QT\XXjNGDRB6aOMJTGA[TMOQOJWRWROWXUTTOYSX]SLLOMF^LQGZKHZOTPUQNXTORWPS_QMOSLCQ[WVS[XWLXPWOL
    SU]WJYYXVVRRWYRWSXXV\YRLKYOO\RPSUOK^QMRUJFZNWOVPLMZUfM[\QQ[P]UXPW[YXXZYNUPZOQUXVNWWNYSSRUVN
    cMMIVIM]PRLUMIOUZ]UYYVXTPSWVO[YPPZ]LU`^ObfQRYZ[VUQYZVS^^SYVVTY\TYUSURRUUSTUPMYTTRUMINZ\ZVZX
    WUURVYUXRUXSURQVVXWYTZPMX_MNQUW[Ta_TQXXMZTJ_][S_][QUMUNKNY`UT^Y\PSQRHMVTSRYOM[SPPTOJZQVQTPJ
    YZ[MLTOZMQQZPNO[XQUSVaMRHXLOXTRQVMG[PQPYQQ^ZNMLQKRUUYUUOXTUSURK]QSQQJFVXSQRRXWUUSUPDL[_]Pad
    YUQRRQJXPSWUQMVYWQMUXWUUSURNVUUTTSRVZPPYSVVWOQTSNfFNKWCFYRQRUNIWVPRTQM[LSNVLKQQVVYPMUQWIZQN
    WXYPQQUHYbZY\dYSSPSKGPYXZRWY`HUOSLIP[WWY[UQ\Q]VXWSTWWTUTNYYYS_^[PQSVOR_TJPTJH]RPQULMT\[NKVT
    UXUUZUXXSTRUMG^NMQWOTNUXYXXSPT[TV[VZMQPSHGVS\TMTYWURSTOLQSTPZPNVRWSWRRUSTWUQRZRWPQUQYSSOSOL
    WTYQPUTTSXXTXUZQOTTRLUVUSTPNQVTQYWPOXZVWVVHX`_TebSWUUUXRVVVUPXWSUWWTSLSXXTYV\RVXZV][UZVPQRP
    U]RSTZZQYXTPVUVTTUSXVTRX\TXY^QPMOMJTYTWRTUaRMMSMOUYTOXWSL\VXS``XVUJSPOYTSRSTPXQ[NRYYZTUSQOL
    [OQRVMO]RNNSQR[TUTQONRZ]QPWUBWZpXeh]PMSTNNC\]eUbbC_\\NjlXPTSVSMVYTUVSMUXUPWUWNTMXZXST[UPPXZ
    ZOSTVOOZOUSPSSQ]QSRPYTWPUMUTQX_RSb^VTUUWVSVNXXVUVJaWUS\\[OUUQUUWXURSVMPWYYUWZUVTSTTS]NPQTML
    ]JVGTMH`EJKSFB`EJMTJPXTUTUQLSUYUVWWRUXYUYTXVQRSZUZTRMRMJP[\UTZYYPORVJK_NKORFEUVYSRUWQWW[RYX
    PZYXT[XWTTURTZMYT[[ZYZJZVPQRN^YZP`bK``YQ_\PWZWUYU^ORPPOHXUXMSSU[UQPTML`OMNTFBT[ZRRTVXTUSSNJ
    TXWSSX\WVVRSPLRVVV\ZcQYUWXUWTQSXRTUaQQOSKEXTRRUOMUSWPUQNP[TQUXTXTSRSORTWTUQTPS[VYTX[[TQQUQI
    PZWNTVUYQSVSPRYTSRNNLJ[T]_XZXUYRQQTWTUPUUZUZXQRZW]ORPUKHRXWRSYS]MQQ[PR[QUQQZUYSTRVORYVRQSUR
    TVWUTSQTZPOZWXWWPWWTR\RQNWIHXTQOZRPYP[SSTYSYVWT\XO[[VRWZYSUPTSPK]Y]Q`_YPSWRONXTTPYUUTXYZP]Y
    WUUTURNSTXTUTR^QMKQPI_RQNWMIUUUUUTQR\YQL\VSVUKXQNWPWOXTWYSPXVSPS[SVSYXV`PONXTUQYRUSYWXMXUQS
    VOQLYMH[RPPSKHXTURWTTVWQSSSSVXTSUYTM[]ZP]ZZNQRSPHZLXURQQ^VMJRKE^POSPOKSS[USTWQYXTSXNXNTVNUS
    RSUVZQSZSTQSTPOXV[X^\TWVSUVPOZ`LTZW\MMTZPU\PMQWMJXSSTRVTRYURXWWUXSURZWVRSR]STUUWQXSWZTPVPRS
    OYSR[VSR[WYLX]ZTTRUNNPTXZWZ]NW\YX]`XUPUUUWWZPPUUOTTQYUVTUWOURTXQW[STYVSYWRTUU[VONSOTURPHkJP
    UUZQWX]TWUVWWU\MPJ[MIWUUSUSRLY^YQ[^RVXVUUWZTQQSRJRUWYQYU\PSPRPKZTTOUQQYTURTPP[RTOWNI]RTOUQL
    TTWPSTPXXTQWPOSW[RTWS\TQNSNMQRV\VVXURVTVPN]OQOOOMXTUSURMXSSPXOM[HN]WNTLZ_\J`bTUUTWQWUUWRTUQ
    LX]]RZaYXOWQUUUVWSTSQ^VMNXOLTTV`PWYVUXRUWW[UTMXNPS]PXWUWL[W\R^\[VLHUONVVRXSZUXWSPTTK\QORSON
    YUSTSONdKGMXE@TVRXUURZ[MNQPTWTSTTQUWVXROTTWTTXRPF_RNMUKI[PNN[OTbSIOVJNMXZUYY[_PTQQMFUWZUSYV
    ZNYRQTSRZWVSTUYWQRSXTVYRLUWUOZ\VOZXWYWXLTRbHLTUHIVXVSR]UXORUQOLVOUYUSVaLNPQHCL]^YR\_`RMMSNJ
    cIFP[CBUTYWQXTTRTVYXSUPYQQRQ_PIOWGG\OPRTLITQROXNLQYZWRWQVUUTUPMQYYURXRTUN\[WVU\[QS[XRZWQTZ\
    Q_U[Q[^N\V[XZZRW[SSTSP]VVO^aVUURUOOSVWYSXS\QTNTMNZQUOVPMVYXQSYXZTURSOIYXSMSSTVUSYRTLSUTTWRT
    YVQPRSN\PPRQKNRTWUYWVYSURUOJbNLPUH@VUUTUSPVUUUUTQN^]XP^\USXWSSXeNHGZGIVUUPUSPUUXMUWSVWXTNUU
    R\U[QUSPZ[VUXT[SRQTJHYRWRUUQSUS[V[ZSS\VS^`K^XWU\^KdVWR]\UUWZRWW`OMORMEZQTRTKHOXV[TZWYVRRSQM
    S^UUPV]O[ZTV^XYZKSUVSP^S\S[TUTVVUWXVSSXVTTXSYWPOUOZ_VQ\[[OTQTSVZWQPRMJVTYOTVUJYX_Z[YUVSWQVU
    P^SMXUVR]UMTXZ_PPKSLLZSTRUNMVUXQTRPRU[OLVYVYUHLUQULXKWMRZNTFVKJXSTRSPK\ROQPLIRZNX\WU[SQQTMH
    YQYUSUQXYNSSTMO]WNTQNXWPM\TWTUVUXQZO\VXVZ\VUUTURM\RTRRMPXV[TQ[YYSZVPURWWURQRPL\\_N_]^ORMPQK
    WLTKXJKRVN]ZWU\OCNdIJUXNTQV[A_ehLiiWURZVTTNePPTYXSPWO]VWYYNPWPSSP[SRUW]TQNQMGWPZPRPPSYTYUWZ
    WTVRSSQL[^]OcbMaZZR`bQNVTZNOXQTUXSVYNVLUTWM`ZVQZ`TSVXOXV]MUNPOO[TUQTLJXXRQSSOURXZQUWUMVO\MH
    VRURZSUYVRTOTPQWYYUZW\OKSZJKYUOTUQQXVNYTUTVSVRTPSYVXJOMLZVPLUOO^NTONLGZRUSOOMXPRNXLKQXT\R^\
    ^MVY]QO^NLK\MR\POSRRTUTTVZSYYPUK_RSVWQSVRQ\MRWWQPWTSRYWVSXVSXXVZORXPUWVUSLWRPUWRRRVUXTUTSQK
    MZUUS^_LZXZS_^WUSURTUQVTYY\XNP[T[UVSTXRVTQVTVXUUWVUVQYVORZRRX[[WXXNVXWTSXZTTSS[RR[VURYVNVXW
    QYRWRXVTUWUWTTN\V]P\\XTURRTUVUPMXWTWRWURUOS\STP[_UVVTSVPQYSVOZX[OSWZOQTUVTYTYGc`]KebL^NRR\_
    UT^XSTZUXTTTSVIg\YQb_VVWUSQMTTOTXTVVUQTSWWUTKXZSXUQVXO][SXUVTVSYRYULQQO[NXOYYUTWXOX]I_]\R\_
    RYWSO[\I_XYRafLYW[T[_VZRQSY[XWTTTSSVWJTXTVVUPSUSTXROTVPRVVUVTZUWUXUQWWTTZWUTUTVUQVXW]PKPZOO
    \L[XTRS[NWRWRUPTWSYWXTU]VTWWXTSQVXTTXWPTY[^JVVVNNQZTQVYXTWRN[RSOUS[W^[SPJYXSSXRUWQQRTXWTUVX
    UYXRUU\M]W[PaaURWWURUPU^aN_\UYTTTY[SZXWMXYIfT^NdeVXVRS^YRYOSVYYYVTRQVV\SPNSJNSQKQ[NNTKO\WNO
    O^SSS]]RWZWUVXVSVWTTVVVVOVVTVV]SSQQQV^YRVTO[[ZQ\`TVSYSTZRSRYSWZZOOVRQVXPRVXRQQ\SRTY[YRURWQK
    YQUTWPSOYUXQ[[N[Y[VYZZPXURNKSTWZTUUUWWRTVWQ[^SNa_]QNLWNLXT[SSRO[P_QQWZS[RRR[ZWVRPRPOTSWXSVW
    VT[YOTTL`RUQ`_K^[ZP[]SVUUXUWSYVWQXVVWSRXTQQWUWS\WSQP]OXUVO[[UWVKZVZU\ZWTYTTXZNZPXQWUXTPOZTR
    VUVRNVVSTVYZTPTZUSRV[QYTWY]aYQSSWNMQcVRUX`aLNORONYR\QQVRXOPXUYXURVUYWTH`Z\Vg_UP[]PPUYQ\USXR
    ZP]TRRMVTQWOWVPTT]S]Y\QSPSKHZSVNTNNQ[XWOUWWTWTTWRJ]UUVc^TWQQXVWSWVTUYYWS\XMYWPZZVR_YTVYRQXT
    KYWUV^\ZNTSRPUSXSQUW\PWQXKUW_LSTPML\NOVSPQTXPSRUXTWPWPVXO]OULZ\SXWWQZYUN\\UTVUWSPXXQWXQNMTY
    PXPZTYXH^U[P]_SXTQXUV_LPKQJKSRMU\UUSPLZYTVPRLX]UVPUK[R^XS\YROXWWXQOXRSTWXTP[Y[PVXNSPXYSPTZY
    N\YYN_aYWSMUWWTNP_MVXS`LTOX[RXQRRXVVVTQORVPYTQZ[SO\VUX[YZSTPRUW[OYTURRVTUVSV[PTSZI[YL^TVS^X
    \USQUTQVVROUWU.OZYYRYWL[ZZWZ[UTTXTTSTSRYKVPOYZZRYVQYURT^XH\TO]^Z`KRKVHEUX`QSVYVSWWQUVRXXXRZY
    RW[ZRWXYORXUVSQ_YUPZ]YMMZRSXVVORWSWUTMUSWRTQN]OSORXPYOW[QRO]Q]^XSQTVUZXT_QOVPYMFUUQNQSVS[V[
    L\W]S_cR[XVQVXUWRQRXXVSGXXMPPXNYRVVL][XS[^N\[\QaZNdUUO^_Y]SOTUOUZPORYZWTUSQVVTWSVSWTT\TSUWR
    R`XTW^\UWRUTSYZQXTTTOXS[XUURSTX\PUUO[YWR\\U[PNRVU^LXNSKLPZXZRWUL]XYS^aVRXYQSLR^OTP\XWXSNWVX
    TYWRTWWPZZWSXUUR^\RWVVYWOWSSVUYVQXYVTRXSTT[PTOVNGSUWVVXWSRUYQVWPXXZRXYL`Y\Qd_]LUQWMMQWSSX\[
    ZRTQXOOWUZTTTUXTVNWVWS\WUPc]UWPUTXXWK[[TPPTWWUVTUOUVV[XWUVVMXSUTTTTXVYSXURSX`UUTVUYSTSK^QWU
    NSMXXXWSZPPTWXVYVVOU[ZMXYTSQXXPQSY]WPRUUSO\QQPUTUP[WXU`\YSPMZQMQ][YQ`]T\SPT\YP[[XPWTaGXV^JN
    RXTXNY]WR[XRVUSZSNSXYYS\VNURVUTTUUTWVRUTRWWTSUUQRSWY]Q\[M`UTQZXUVQXLWZN_LOW]_PYWRSYZQWXZSUY
    YSJSUORDUQ_WeaRZQTVYYTUVWV[WVaDOYYXXTUVVRQYLXTYQSWTVN^UQS[KTSYXZUQPRMO_PPSKKK]MVVXUVVYTURZ]
    UVUTWXXWUKVQTYZUIO\SSXRRZSUVTS[[SSSTYZWN\[PZWZT]UXXZKUUSXYTOUXVRX[ZT[UR]ZQU\aN_SPJ^ZS[WVOYU
    R_VVRW[TNZZWUT[RRRMOIZPRYNOOUVVWNUTVRRYQSPRRR^QTTVUPTXXUWRVZRSWL`^XP\YTW[USXXSSSYZTU[SRRQVU
    XVRRSQUYWPMVRSJY^\Q_]WTYSNQOUWXTPVVYPUSKOLVWXTS\YH`Z[OceP]XNRVT_LPNWONKbVXQ\ZUYZTRWVO[TUVdd
    UTYYRRWSOS\XRRMbTXP\[.OYOZWYXRZVSUXZWUWTSRO\OPVRUOWSNRYVT_OKRXHEN]WQU^\PPR[WVYUTUUUVSNRPZVZW
    WU[PUURSZTRPXVQ]UXRb`VTRZPVPTPSYUWSVUSRVVW\OPRROPK`OVQXZR_STR[\ZQSRVNOVV\QRX\ZSQSSVU[SPPUON
    VZTNW[\P[[XPZWTSMK]PNS[ZWO]^O^YZN]\TVVXTYWZQQXUOQOZYZRXYK_][O\]TU\VQYYRYQPXWU_NSNQKLcIMKSIF
    U\YRPRVNZWVR\YVWWPSYTSZPRTVVUWTSWTYUWSTPYVL][YQY]RV]WQWXK\W[T_\N_TVP[[XTTTTUSPYZ[UVZLX\`T`_
    TXUNUTSPUTP[STRYVQXWXUSX\LWUHaXXS]]WTVVUXVWSTXPWVUWQXRVXYSQSURUUTUXRWZR\QO_WUO\fYKYXXTTOZRQ
    [STOZNQWXSRWWPRWYWRZTTZSRTWZ]MWQVPQUWQVPXSTZXSQXWRYW]OX^TXTVRUUPYWVTZXP\XUSXXVPUZSSTQUV\TV]
    XUTTQRSWOXSQORUVQVQTVTZ[PPZTSVTUNX\YSWRTSRVVYTQWWK_[WR__VWYSQYZK^XUU^cUUR[P[ZWVQQRW[_LURYSO
    YRPOURRSQJWYVSTU[XSYWP]QOWWXRTXYW[YVTYPXTU[PPTVTUWTYWQTTM^QSRUV[SQUOPNN]QXS]V_POPRRP`OPROKH
    aJSOQGC[ORTWPQPWH]L[X[RTRQSQRUPTZUSQ[TQVXYYTUPTQRTWVQWYXbKRNXORUUTXSURQSQWX\[PZRXRa`ZYQPLRR
    SYXUTTVRVP\TWZPZ^VRZYQX[XR[XY[ROUUVNbYXO`bURRWUXZSUXTWWVO[XZQZ[T\ROWUWVQWXTWQ\RUPKOQ[TQLYTT
    WPRUZQVQV\[R[[P^[TR]_RY`\LVVWROLYTSWRWUTWXRZSQSUZeCQPXHC^NSQXQPR\VUSYYMZZ[Q]\YRSS[SOWSWRUUV
    Q^URX\`SYSVSWSKZZ[V`cYSSNTMUJ\Z]NZ^XSUNZRUUZ]PSUXO\XXO`^VTTWXSQYRVUUTSVSTVZTTPV__V^[XURUUSU
    RYbTPZXUYYRUX\dGMPZHCWWQPOURVSSTUQTXSTPSVOTXVUSY[L_YWQ_^OWUT[VVVSVVT[]OYYZVWUPW][RZZYSRRSQM
    P]ZWP[]VTSP]XUUZZTSZWaQWLQMNRYYYMTTTT[WTWVQYVVV[YVXTVOYXTSYWYSVPaPSMZ]P[TWVdgP[XYPXV[TPNRXT
    \OUOZOSUWRVQTWJ[ZXTbcZRVRVOP]PPPSMLTZVPW[VP]UTWUYO]UUQ^UUUSSUXNUVYSVVVYSNNWNRJ]^ZOfgVTTVVWT
    SUWRTWQ`JTRUMLVRQTYRQZNYSWUS^QUOVQOZPPQ\QNRWRRVUUUWVTSW[]NTPVOQUYKQ[MQLeEJW_dUYUURX[VUVSPWQ
    TZUOTUXRVTVSX[SQT[QURXRXXSWSVUSUR\ZXQTRXYUUXQMUZ[TZTVUXYQVOYR__NQOX]YT[QRNUPQ\MYRWMLUSU[SVX
    O_SROc_ZTPQTRNTTNUVRSQX]UP]aPXY^OX\UYRQRVWOYWVXY\UZQYRXX`JOZNNO_GRTVGHJ_XZR`dJ`[YOb]TUSYTZX
    OYWZQ][H_[ZM`dXVPQTTLTTYXLTXWS]TRUYP]X\OX\WWXWQ[XVUUSTVVWRWWUUXNRN[W]YVQWT[SVVTSPYRRM^XXNX]
    UPTXVWQX[ZRPXSQWWW[YZXXTRTXZOYZ]P`]J]X]R^VYOYRVPWZR]QQVUNZTXU[\RWROXRVP`UWV]]UTXVRVRNWU\Q^^
    T[TQUTYXSTQWWVWRRNWSXRXXYNYY^PONQSO[VQOTRQPXXZW]\XSWVQVXM\ZZQabUQZ[UWVUUWVTUUUVQQWUYWSUPZSR
    UYSL\[YOY\WVadUWSTTWW[SNNUQTTVXUUWZTXWSTSPO[WUW[YWUVOSTRYSSWQVVTZQPVZZS]WRSYYVWVRUWXTYWSWVW
    TYWTTUXWTWWVRTRZRUY]ZYXQROTVQWRUTZWOZ\VTZYSUTXUVYRXRURWXUSPXTXYXWTPYVSL]XXL]^YUURVPSO\VYSY\
    TWVWQXYUYQRVUYXTSRXRSVTTWR\UVQWWXVVX\UWK[WVXVOYZUVYXWRUVZTWXPRRP_WVQc^SZOUQX[VSVWVONSWTWUZV
    P[^TP[ZWXXQT\URZVVSY\QVZUTRTYSQRRQRRYWZPXQVTPXXWXSRXVZTVN\VUU^YWVQRURP]MWMMQLPZRWTXXSWYZQXZ
    VUWUSTXTSPP^ORS[OQTYV[MPXTQP[RPQQOQWWURUWURY[VNXZ\PNTQRM_LNHVIJYRQTPKLSYWWUSSZRRXPPMR]UXNYX
    VRSZWWU\MSR]NSWNU]ORS[NOP[JNTYTTSWVVXVSRWVJ_\VMbZO[WWRXYNZUWT_UUVXSVUVS_ZUP]cSWTTSWVO\ZQT\]
    SU\ZQ\[PNSO]MOZWX[K][XQPRWPSWVPSUUUVR[VRXUMWSYWZWPUWRYUUKXSY[\^VVOQXWVTYVQT]ZQYNXM]^[NTP^PI
    UTVUQTWN_WWV^^SVWYUZVaQNLYQPR\UUQWW]OZMWSLVSONZTPTRTZPYVOZSUVXXRSTRYRRTTS[MSQXYQNRYXWYNOVVU
    VYVSSVWSZUTTXWNZVWX^[XUVVSUXK\VWVZ]J]VYTacK]RWY^WRYZVS_^M`YYM\ZRRR]Q[WYRQMYMNSYQVOZYWQMUTSS
    OZMZK`[VYWTQUVO]WUS][RZTVUWZTT[WUWTSVZXRZYR[WUWXYQUP\RXXSWVWR^^N\SPV_]WRSRYSTVWXURW[SYQRU\Y
    UTRYRWUP\TSRZXTWY[PTTXN_YSTRMd[[P]_SU^\QUWRXVXR]ZSLP\VUUYTMRUQN[OQUIROMVXYQa\SVZVP\W
    """#

  static let transitions: [[Int32]] = [
    [18, -26, -38, -32, 5],
    [-28, 6, 17, -1, -7],
    [-21, 11, 5, 6, -13],
    [-31, -6, 9, 15, -7],
    [2, 1, -13, -6, 1],
  ]
  static let firstWeights: [Int32] = [-1, 0, -3, -2, 4]
  static let lastWeights: [Int32] = [4, 2, -2, 0, -4]
}
