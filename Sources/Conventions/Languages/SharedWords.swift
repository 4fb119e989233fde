/// Names and marks that the press of all languages has in common.
enum SharedWords {
  static let words: KeyValuePairs<WordClass, String> = [
    .agency: """
    afp, dpa, ap, reuters, reuter, efe, ansa, apa, sda, keystone-sda, lusa, ntb, tt, ritzau, stt, pap, čtk, \
    aa, aap, upi, tass, itar-tass, ria, xinhua, kyodo, jiji, yonhap, pti, ians, ani, belga, anp, tanjug, \
    mti, agerpres, ukrinform, interfax, bloomberg, cp, the canadian press, canadian press, press association, pa, pa media, \
    associated press, the associated press, agence france-presse, deutsche presse-agentur, epd, kna, sid, \
    europa press, adnkronos, agi, anadolu, iha, dha, anka, bernama, antara, cna, ats, apa-ots, dpa-afx, \
    dow jones, awp, nzherald, ptv, mena, wam, spa, irna, ips, snl, npk, sn, tt-ritzau, ritzau, nyhetsbyrån, \
    austria presse agentur, press trust of india, prnewswire, pr newswire, business wire, globe newswire, \
    agencies, agenturen, agences, agencias, agenzie, agências, byråer, wires, wire, staff, ots, \
    新华社, 新华网, 中新社, 共同通信, 時事通信, 共同, 時事, ロイター, 연합뉴스, 뉴시스, 뉴스1, 中央社, 法新社, 路透社, 美聯社
    """,
    .pictureSource: """
    getty, getty images, gettyimages, picture alliance, picture-alliance, imago, imago images, shutterstock, \
    istock, alamy, adobe stock, depositphotos, unsplash, pexels, pixabay, wikimedia, wikimedia commons, flickr, \
    epa, epa-efe, keystone, zuma, scanpix, tt nyhetsbyrån, nurphoto, laif, ullstein, ap photo, afp via, reuters via, \
    via getty, via ap, via reuters, zuma press, dpa picture alliance, profimedia, bigstock, dreamstime, \
    rex, action images, sipa, sipa usa, ddp, bildagentur, colourbox, ritzau scanpix, ntb scanpix, bildbyrån, ipa, \
    cc by, cc by-sa, cc-by, cc0, creative commons, abaca, hans lucas, maxppp, anadolu agency, xinhua news agency, cnsphoto, \
    lapresse, fotogramma, agefotostock, contour, magnum, eyevine, ap images, usa today sports, icon sportswire, afp, reuters, handout
    """,
    .network: """
    facebook, twitter, x, whatsapp, instagram, linkedin, telegram, pinterest, xing, reddit, threads, bluesky, \
    mastodon, tiktok, youtube, messenger, flipboard, tumblr, snapchat, email, pocket, wechat, line, vk, signal, \
    facebook messenger, google, google+, kakaotalk, hatena, fb, viber, spotify, google news, apple news, msn
    """,
    .endMark: "-30-, ###, reuter, reuters, apa, dpa",
    .timeZone: """
    gmt=0, utc=0, bst=4, cet=4, cest=8, mez=4, mesz=8, met=4, edt=-16, est=-20, cdt=-20, cst=-24, mdt=-24, mst=-28, \
    pdt=-28, pst=-32, jst=36, kst=36, ist=22, myt=32, sgt=32, hkt=32, wib=28, sast=8, cat=8, aest=40, aedt=44, \
    et=-20, eet=8, eest=12, trt=12, msk=12, wet=0, west=4, ksa=12, gst=16, pkt=20, nzst=48, nzdt=52, akdt=-32
    """,
  ]
}
