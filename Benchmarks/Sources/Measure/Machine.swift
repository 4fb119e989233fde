import Foundation

/// What the figures were taken on.
public struct Machine: Sendable, Codable {
  /// The processor's own name.
  public var processor: String

  /// How many threads it runs at once.
  public var cores: Int

  /// Kernel and its version.
  public var system: String

  /// The compiler's version, as far as a compiled program can know it.
  public var compiler: String

  /// The machine that this program runs on.
  public static var current: Machine {
    let information = ProcessInfo.processInfo
    return Machine(
      processor: field("model name", of: "/proc/cpuinfo") ?? "unknown",
      cores: information.activeProcessorCount,
      system: information.operatingSystemVersionString,
      compiler: compiler)
  }

  /// The most memory that this process ever held, in bytes; `nil` where the system does not say.
  public static var peakResidentBytes: Int? {
    field("VmHWM", of: "/proc/self/status")
      .flatMap { $0.split(separator: " ").first }
      .flatMap { Int($0) }
      .map { $0 * 1024 }
  }

  private static var compiler: String {
    #if compiler(>=6.4)
      "Swift 6.4 or newer"
    #else
      "Swift 6.3"
    #endif
  }

  /// The value behind `name` and a colon in a file of /proc.
  private static func field(_ name: String, of path: String) -> String? {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    return text.split(separator: "\n").first { $0.hasPrefix(name) }?
      .split(separator: ":", maxSplits: 1).last
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
