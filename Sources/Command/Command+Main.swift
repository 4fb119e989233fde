public import Broadsheet

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif canImport(Darwin)
  import Darwin
#endif

extension Command {
  /// Does what the process's arguments say, and ends the process.
  ///
  /// - Parameter registry: The formats that the command knows; the standard ones if it is `nil`.
  public static func main(registry: Registry? = nil) async -> Never {
    exit(await run(registry: registry))
  }
}
