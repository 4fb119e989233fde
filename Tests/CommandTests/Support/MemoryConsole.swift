import Broadsheet
import BroadsheetCommand
import Foundation
import Synchronization

/// A console whose files, streams and terminal are values.
final class MemoryConsole: Console {
  private struct State {
    var files: [String: [UInt8]]
    var folders: Set<String> = []
    var output: [UInt8] = []
    var error: [UInt8] = []
  }

  private let state: Mutex<State>
  private let standardInput: [UInt8]
  private let terminals: Set<StandardStream>
  private let variables: [String: String]
  let columns: Int?
  let cores: Int
  let now: Timestamp? = "2024-06-01T12:00Z"

  init(
    files: [String: String] = [:], bytes: [String: [UInt8]] = [:], standardInput: String = "",
    terminals: Set<StandardStream> = [], columns: Int? = nil, cores: Int = 4,
    environment: [String: String] = [:]
  ) {
    state = Mutex(State(files: files.mapValues { Array($0.utf8) }.merging(bytes) { $1 }))
    self.standardInput = Array(standardInput.utf8)
    self.terminals = terminals
    self.columns = columns
    self.cores = cores
    variables = environment
  }

  var output: String { state.withLock { String(decoding: $0.output, as: UTF8.self) } }
  var error: String { state.withLock { String(decoding: $0.error, as: UTF8.self) } }
  var files: [String: String] {
    state.withLock { $0.files.mapValues { String(decoding: $0, as: UTF8.self) } }
  }
  var folders: Set<String> { state.withLock { $0.folders } }

  func read(_ input: Input) throws(FileError) -> [UInt8] {
    switch input {
    case .standardInput: return standardInput
    case .file(let path):
      guard let bytes = state.withLock({ $0.files[path] }) else {
        throw FileError(.open, path, code: ENOENT)
      }
      return bytes
    }
  }

  func write(_ bytes: Span<UInt8>, to stream: StandardStream) {
    let array = bytes.indices.map { bytes[$0] }
    state.withLock { state in
      switch stream {
      case .output: state.output += array
      case .error: state.error += array
      }
    }
  }

  func replaceFile(
    at path: String, _ body: (@escaping Output.Receiver) throws(ExportError) -> Void
  ) throws(ExportError) {
    guard !path.hasPrefix("readonly/") else {
      throw .outputFailed("\(FileError(.open, path, code: EACCES))")
    }
    let bytes = Mutex<[UInt8]>([])
    try body { span in
      let array = span.indices.map { span[$0] }
      bytes.withLock { $0 += array }
    }
    let complete = bytes.withLock { $0 }
    state.withLock { $0.files[path] = complete }
  }

  func isFolder(_ path: String) -> Bool {
    let prefix = path.hasSuffix("/") ? path : path + "/"
    return state.withLock { state in
      state.folders.contains(prefix) || state.files.keys.contains { $0.hasPrefix(prefix) }
    }
  }

  func makeFolder(at path: String) { state.withLock { _ = $0.folders.insert(path) } }

  func isTerminal(_ stream: StandardStream) -> Bool { terminals.contains(stream) }

  func environment(_ name: String) -> String? { variables[name] }
}
