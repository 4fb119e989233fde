import BroadsheetCore
import BroadsheetJSONSyntax

extension Byline: JSONEncodable {
  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.write(printed, for: "printed")
    encoder.write(contributors, for: "contributors")
  }
}

extension Contributor: JSONEncodable {
  static var isShort: Bool { true }

  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(name, for: "name")
    encoder.json.write(role?.rawValue, for: "role")
    encoder.json.write(jobTitle, for: "jobTitle")
    encoder.json.write(affiliation, for: "affiliation")
    encoder.write(link, for: "link")
  }
}

extension Organization: JSONEncodable {
  static var isShort: Bool { true }

  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(name, for: "name")
    encoder.json.write(role, for: "role")
    encoder.json.write(code, for: "code")
    encoder.write(link, for: "link")
  }
}

extension Credit: JSONEncodable {
  static var isShort: Bool { true }

  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(printed, for: "printed")
    encoder.json.write(persons, for: "persons")
    encoder.json.write(agencies, for: "agencies")
  }
}
