import BroadsheetHTMLTree

/// The attributes of an element that may say what it is, found in one pass.
struct NamedValues {
  /// The attributes that are looked at.
  enum Name: UInt8, CaseIterable {
    case `class`, id, role, property, test, component, label, relation, reference
    case hidden, ariaHidden, style

    /// The name on the page.
    var attribute: HTMLAttributeName {
      switch self {
      case .class: .class
      case .id: .id
      case .role: .role
      case .property: .itemprop
      // Not only tests go by it: where machines make the classes it is the only name.
      case .test: "data-testid"
      case .component: "data-component"
      case .label: "aria-label"
      case .relation: .rel
      case .reference: .href
      case .hidden: "hidden"
      case .ariaHidden: "aria-hidden"
      case .style: .style
      }
    }
  }

  /// Finds names by their hashes.
  struct Table {
    static let shared = Table()

    private struct Slot {
      var hash: UInt16 = 0
      /// A name's number, counted from 1.
      var number: UInt8 = 0
    }

    private var slots = [Slot](repeating: Slot(), count: 256)

    private init() {
      for name in Name.allCases {
        let hash = name.attribute.hash
        var slot = Int(hash & 255)
        while slots[slot].number != 0 { slot = (slot + 1) & 255 }
        slots[slot] = Slot(hash: hash, number: name.rawValue + 1)
      }
    }

    /// The place of the name with that hash; nil if it is none of them.
    @inline(__always)
    fileprivate func place(of hash: UInt16) -> Int? {
      var slot = Int(hash & 255)
      while slots[slot].number != 0 {
        if slots[slot].hash == hash { return Int(slots[slot].number) &- 1 }
        slot = (slot &+ 1) & 255
      }
      return nil
    }
  }

  private var ranges = [12 of (start: UInt32, end: UInt32)](repeating: (0, 0))
  private var found: UInt16 = 0

  /// Whether the element has any of the attributes.
  var isEmpty: Bool { found == 0 }

  init(of element: HTMLNodeID, in tree: HTMLTree, by table: Table) {
    tree.forEachAttribute(of: element) { hash, value in
      guard let place = table.place(of: hash) else { return }
      ranges[place] = (
        UInt32(truncatingIfNeeded: value.range.lowerBound),
        UInt32(truncatingIfNeeded: value.range.upperBound)
      )
      found |= 1 &<< UInt16(truncatingIfNeeded: place)
    }
  }

  /// Whether the element has an attribute of that name, or, once in 65,536 names, of another.
  @inline(__always)
  func has(_ name: Name) -> Bool { found &>> UInt16(name.rawValue) & 1 != 0 }

  /// Where the value of an attribute lies; nil if the element lacks it.
  @inline(__always)
  subscript(name: Name) -> Range<Int>? {
    guard has(name) else { return nil }
    let range = ranges[Int(name.rawValue)]
    return Int(range.start)..<Int(range.end)
  }
}
