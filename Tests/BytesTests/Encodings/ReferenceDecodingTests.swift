import BroadsheetBytes
import Testing

/// The checksums are of what the reference decoder gives for the same bytes: the polyfill of the
/// WHATWG's interface (Debian's libjs-text-encoding), brought up to the standard of today where that
/// has changed since: GB 18030 of 2022, and which bytes of a broken sequence are read again.
@Suite("Decoding, against the reference decoder")
struct ReferenceDecodingTests {
  @Test(
    "gives every byte its character",
    arguments: [
      (.ibm866, 0x1FC2_571F_0480_6DCA), (.iso8859_2, 0x5880_24DC_95E3_E2B6),
      (.iso8859_3, 0x135E_6197_4CA2_4517), (.iso8859_4, 0x91E3_74CB_717C_9E0F),
      (.iso8859_5, 0xB83A_DA89_4CDB_942F), (.iso8859_6, 0x5479_4F86_B052_C862),
      (.iso8859_7, 0x8A37_FB52_2272_B5E9), (.iso8859_8, 0xDA8A_B993_F355_95DD),
      (.iso8859_8Logical, 0xDA8A_B993_F355_95DD), (.iso8859_10, 0xF625_5D1C_555E_A19B),
      (.iso8859_13, 0xC629_5F21_6259_D2E1), (.iso8859_14, 0xDC6E_3A7B_6097_D8B5),
      (.iso8859_15, 0x5DF0_B681_D68E_ED40), (.iso8859_16, 0x67E7_1470_C2C3_C702),
      (.koi8R, 0x0525_656E_2FBD_23BD), (.koi8U, 0x042B_0ACD_8C13_4FC1),
      (.macintosh, 0xF863_2623_AB53_7BB5), (.macCyrillic, 0x18E0_67F8_C866_B605),
      (.windows874, 0x54FE_9749_B6D1_9313), (.windows1250, 0x6CCE_F657_3D6D_9235),
      (.windows1251, 0x9448_B7D0_66A7_53A5), (.windows1252, 0x29CC_FE22_0DC0_C01A),
      (.windows1253, 0xDED5_F7D2_4E4D_C710), (.windows1254, 0x29E5_A164_D75B_4794),
      (.windows1255, 0xBAA3_1A84_BEE9_449F), (.windows1256, 0xE1F9_D919_0525_E0CB),
      (.windows1257, 0x879C_25A3_BA7F_16CE), (.windows1258, 0xFFED_1FCE_560D_4F03),
    ] as [(TextEncoding, UInt64)])
  func singleBytes(encoding: TextEncoding, expected: UInt64) throws {
    #expect(try checksum(Array(0x80...0xFF), encoding) == expected)
  }

  @Test(
    "gives every pair of bytes its character, or replaces as much of it as it should",
    arguments: [
      (.shiftJIS, 0x9B1F_6160_93C3_0E6D), (.eucJP, 0x1EEC_B136_E85B_B7A9),
      (.eucKR, 0xC9F9_5611_CB3F_8584), (.big5, 0xD842_851B_9D97_E310),
      (.gb18030, 0xAB67_2849_1808_7A22), (.gbk, 0xAB67_2849_1808_7A22),
      (.utf8, 0xEB86_B503_3D03_4025),
    ] as [(TextEncoding, UInt64)])
  func pairs(encoding: TextEncoding, expected: UInt64) throws {
    let pairs = (0x80...0xFF).flatMap { lead in
      (0x00...0xFF).flatMap { trail in [lead, trail, 0x0A, 0x0A, 0x0A] as [UInt8] }
    }
    #expect(try checksum(pairs, encoding) == expected)
  }

  @Test("gives every sequence of JIS X 0212 in EUC-JP its character")
  func jis0212() throws {
    let triples = (0x80...0xFF).flatMap { row in
      (0x00...0xFF).flatMap { cell in [0x8F, row, cell, 0x0A, 0x0A] as [UInt8] }
    }
    #expect(try checksum(triples, .eucJP) == 0x5604_817A_7DB9_185D)
  }

  @Test("gives the sequences of four bytes in GB 18030 their characters")
  func fourBytes() throws {
    let pointers = Array(0..<39_500) + Array(stride(from: 188_900, to: 1_259_900, by: 101))
    var sequences: [UInt8] = []
    for pointer in pointers {
      sequences.append(UInt8(0x81 + pointer / 12_600))
      sequences.append(UInt8(0x30 + pointer / 1_260 % 10))
      sequences.append(UInt8(0x81 + pointer / 10 % 126))
      sequences.append(UInt8(0x30 + pointer % 10))
    }
    #expect(try checksum(sequences, .gb18030) == 0x4687_8CF5_0D23_B299)
  }

  @Test(
    "repairs noise alike",
    arguments: [
      (.shiftJIS, 0x5F63_888F_A281_BA06), (.eucJP, 0x9FA9_0E5E_E2AC_0D5A),
      (.eucKR, 0x69AD_555F_9F0D_0934), (.big5, 0x458F_4FA8_2549_E0C2),
      (.gb18030, 0x6B82_E446_BDBE_9557), (.utf8, 0x5C8B_FA4B_C6C1_4EB5),
      (.utf16LittleEndian, 0xE0BD_CC3F_430E_6F4D), (.utf16BigEndian, 0xDABF_B088_D09C_12A8),
    ] as [(TextEncoding, UInt64)])
  func noise(encoding: TextEncoding, expected: UInt64) throws {
    #expect(try checksum(Self.noise(of: Array(0...0xFF)), encoding) == expected)
  }

  @Test("repairs noise of escape sequences in ISO-2022-JP alike")
  func escapes() throws {
    let pieces: [UInt8] = [
      0x1B, 0x24, 0x42, 0x28, 0x4A, 0x49, 0x40, 0x21, 0x30, 0x7E, 0x5C, 0x0A, 0x0E, 0x80, 0x1B,
      0x1B, 0x28, 0x42,
    ]
    #expect(try checksum(Self.noise(of: pieces), .iso2022JP) == 0x936B_22AF_D3BC_31D8)
  }

  /// The bytes that a linear congruential generator picks from `alphabet`.
  private static func noise(of alphabet: [UInt8]) -> [UInt8] {
    var state = 1
    return (0..<65_536).map { _ in
      state = (state * 1_103_515_245 + 12_345) & 0x7FFF_FFFF
      return alphabet[(state >> 16 & 0xFF) % alphabet.count]
    }
  }

  /// FNV-1a of the text that `bytes` are, in UTF-8.
  private func checksum(_ bytes: [UInt8], _ encoding: TextEncoding) throws -> UInt64 {
    let text = try DecodedText(bytes.span, declared: encoding)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in text.utf8.bytes.indices {
      hash = (hash ^ UInt64(text.utf8.bytes[index])) &* 0x100_0000_01B3
    }
    return hash
  }
}
