import BroadsheetCore
import BroadsheetHTMLTree

extension BodyBuilder {
  /// The list of a box, of whose blocks `members` are text; lists within its items are theirs.
  func list(_ members: ArraySlice<Int>, in box: Int) -> ItemList {
    var list = ItemList(isOrdered: outline.boxes[box].tag == .ol, items: [])
    if list.isOrdered, let start = page.number("start", of: outline.boxes[box].node) {
      list.start = start
    }
    var last = -1
    var rest = members
    while let member = rest.first {
      let (item, inner) = place(of: outline.blocks[member], in: box)
      var content = part(member)
      var next = rest.startIndex + 1
      if inner >= 0 {
        while next < rest.endIndex, lies(outline.blocks[rest[next]], in: inner) { next += 1 }
        let members = rest[..<next]
        let range = outline.blocks[member].range.union(outline.blocks[rest[next - 1]].range)
        content = Part(
          .list(self.list(members, in: inner)), origin: page.origin(range, "list.element", .high))
      }
      rest = rest[next...]
      if item == last, item >= 0 {
        list.items[list.items.count - 1].content.append(content)
      } else {
        list.items.append(ItemList.Item([content]))
      }
      last = item
    }
    return list
  }

  /// The item of a list that a block lies in, and the outermost list within that item; -1 if none.
  private func place(of block: PageBlock, in list: Int) -> (item: Int, inner: Int) {
    var (item, inner) = (-1, -1)
    var box = Int(block.box)
    while box > list {
      switch outline.boxes[box].tag {
      case .li: (item, inner) = (box, item < 0 ? -1 : inner)
      case .ul, .ol: inner = box
      default: break
      }
      box = outline.parent(box)
    }
    return (item, inner)
  }

  /// Terms with what is said of them: an interview if most are questions, else a list.
  mutating func takeDefinitions(_ members: [Int], _ range: Range<Int>) {
    let terms = members.filter { isTerm(outline.blocks[$0]) }
    let questions = terms.count { outline.blocks[$0].closing == .exclamation }
    if questions > 1, questions * 2 > terms.count {
      for member in members {
        let part = part(member)
        let kind: InterviewTurn.Kind = isTerm(outline.blocks[member]) ? .question : .answer
        body.append(
          Part(
            .interviewTurn(InterviewTurn(kind, content: [part])),
            origin: origin(outline.blocks[member], "interview.element")))
      }
      return
    }
    var list = ItemList(items: [])
    for member in members {
      if isTerm(outline.blocks[member]) || list.items.isEmpty {
        list.items.append(ItemList.Item([part(member)]))
      } else {
        list.items[list.items.count - 1].content.append(part(member))
      }
    }
    body.append(Part(.list(list), origin: page.origin(range, "list.element", .high)))
  }

  private func isTerm(_ block: PageBlock) -> Bool {
    var box = Int(block.box)
    while box >= 0 {
      switch outline.boxes[box].tag {
      case .dt: return true
      case .dd, .dl: return false
      default: box = outline.parent(box)
      }
    }
    return false
  }
}
