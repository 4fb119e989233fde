extension SingleByteTables {
  /// `x-user-defined`, by which scripts once read binary data as text.
  static let userDefined = SingleByteDecoder(upperHalfFrom: 0xF780)
}
