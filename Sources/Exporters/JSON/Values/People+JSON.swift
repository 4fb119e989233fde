import BroadsheetCore
import BroadsheetJSONSyntax

extension Byline: JSONEncodable {
  func encode(to encoder: inout ArticleEncoder, origin: Origin?) {
    encoder.json.beginObject()
    encoder.write(printed, for: "printed")
    encoder.write(contributors, for: "contributors")
    encoder.endObject(origin)
  }
}

extension Contributor: JSONEncodable {
  func encode(to encoder: inout ArticleEncoder, origin: Origin?) {
    encoder.json.beginObject(onOneLine: true)
    encoder.json.write(name, for: "name")
    encoder.json.write(role?.rawValue, for: "role")
    encoder.json.write(jobTitle, for: "jobTitle")
    encoder.json.write(affiliation, for: "affiliation")
    encoder.write(link, for: "link")
    encoder.endObject(origin)
  }
}

extension Organization: JSONEncodable {
  func encode(to encoder: inout ArticleEncoder, origin: Origin?) {
    encoder.json.beginObject(onOneLine: true)
    encoder.json.write(name, for: "name")
    encoder.json.write(role, for: "role")
    encoder.json.write(code, for: "code")
    encoder.write(link, for: "link")
    encoder.endObject(origin)
  }
}

extension Credit: JSONEncodable {
  func encode(to encoder: inout ArticleEncoder, origin: Origin?) {
    encoder.json.beginObject(onOneLine: true)
    encoder.json.write(printed, for: "printed")
    encoder.json.write(persons, for: "persons")
    encoder.json.write(agencies, for: "agencies")
    encoder.endObject(origin)
  }
}
