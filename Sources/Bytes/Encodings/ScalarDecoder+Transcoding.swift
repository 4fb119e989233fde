extension ScalarDecoder {
  func transcode(_ source: Span<UInt8>, from start: Int) throws(InputTooLarge) -> Transcoding {
    // Measured first, so that the memory is neither too small nor twice what is needed.
    var count = 0
    forEachPiece(of: source, from: start) { piece, _ in
      switch piece {
      case .ascii(let range): count &+= range.count
      case .scalar(let scalar, _): count &+= scalar.width
      }
    }
    try InputTooLarge.check(count)

    var map = OffsetMap(start: start, count: count)
    var repairs = RepairLog()
    let bytes = [UInt8](capacity: count) { bytes in
      forEachPiece(of: source, from: start) { piece, state in
        map.note(source: piece.start, text: bytes.count, state: state)
        switch piece {
        case .ascii(let range):
          for offset in range { bytes.append(source[offset]) }
        case .scalar(let scalar, let offset):
          if scalar.isReplacement { repairs.add(offset..<offset &+ scalar.length) }
          if let value = scalar.value { bytes.append(utf8Of: value) }
          if let mark = scalar.mark { bytes.append(utf8Of: mark) }
        }
      }
    }
    return Transcoding(bytes: bytes, map: map, repairs: repairs)
  }

  func sourceRange(at offset: Int, in source: Span<UInt8>, by map: OffsetMap) -> Range<Int> {
    var (sourceOffset, textOffset, state) = map.checkpoint(before: offset)
    while sourceOffset < source.count {
      let scalar = scalar(at: sourceOffset, in: source, state: &state)
      if textOffset &+ scalar.width > offset {
        let isCut = textOffset < offset
        return sourceOffset..<(isCut ? sourceOffset &+ scalar.length : sourceOffset)
      }
      textOffset &+= scalar.width
      sourceOffset &+= scalar.length
    }
    return source.count..<source.count
  }

  /// Cuts `source` into scalars and, where the encoding allows, short runs of ASCII; `body` is told
  /// the state before each.
  @inline(always)
  private func forEachPiece(
    of source: Span<UInt8>, from start: Int, _ body: (SourcePiece, _ state: UInt8) -> Void
  ) {
    var offset = start
    var state: UInt8 = 0
    while offset < source.count {
      if Self.extendsASCII, source[offset] < 0x80 {
        // Shorter than the stride of the checkpoints, lest one is missed.
        let limit = min(source.count, offset &+ OffsetMap.stride / 2)
        let end = source.firstNonASCII(in: offset..<limit)
        body(.ascii(offset..<end), state)
        offset = end
      } else {
        let stateBefore = state
        let scalar = scalar(at: offset, in: source, state: &state)
        body(.scalar(scalar, at: offset), stateBefore)
        offset &+= scalar.length
      }
    }
  }
}

/// A part of the source as decoding sees it.
private enum SourcePiece {
  case ascii(Range<Int>)
  case scalar(DecodedScalar, at: Int)

  var start: Int {
    switch self {
    case .ascii(let range): range.lowerBound
    case .scalar(_, let offset): offset
    }
  }
}

extension OutputSpan<UInt8> {
  /// Appends the one to four bytes that are `scalar` in UTF-8.
  @inline(always)
  @_lifetime(self: copy self)
  fileprivate mutating func append(utf8Of scalar: Unicode.Scalar) {
    let value = scalar.value
    func byte(_ marker: UInt32, _ shift: UInt32, _ mask: UInt32) -> UInt8 {
      UInt8(truncatingIfNeeded: marker | (value >> shift) & mask)
    }
    switch value {
    case ..<0x80:
      append(byte(0, 0, 0x7F))
    case ..<0x800:
      append(byte(0xC0, 6, 0x1F))
      append(byte(0x80, 0, 0x3F))
    case ..<0x1_0000:
      append(byte(0xE0, 12, 0x0F))
      append(byte(0x80, 6, 0x3F))
      append(byte(0x80, 0, 0x3F))
    default:
      append(byte(0xF0, 18, 0x07))
      append(byte(0x80, 12, 0x3F))
      append(byte(0x80, 6, 0x3F))
      append(byte(0x80, 0, 0x3F))
    }
  }
}
