extension TreeBuilder {
  /// In the body (13.2.6.4.7).
  @inline(__always)
  mutating func inBody() -> Bool {
    switch token.kind {
    case .text: insertBodyText()
    case .startTag: return startTagInBody()
    case .endTag: return endTagInBody()
    case .comment: return insertComment()
    case .doctype: break
    case .endOfFile: if !templateModes.isEmpty { return inTemplate() }
    }
    return true
  }

  private mutating func startTagInBody() -> Bool {
    let tag = token.tag
    switch tag {
    case .html:
      if !stack.contains(.template) {
        htmlAttributes = merge(into: htmlAttributes, of: stack[0].node)
      }
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
      return insertMetadata()
    case .body:
      if stack.count > 1, stack[1].isHTML(.body), !stack.contains(.template) {
        framesetOK = false
        bodyAttributes = merge(into: bodyAttributes, of: stack[1].node)
      }
    case .frameset:
      replaceBodyByFrameset()
    case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl,
      .fieldset, .figcaption, .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .p,
      .search, .section, .summary, .ul:
      closeParagraphInScope()
      insertElement()
    case .h1, .h2, .h3, .h4, .h5, .h6:
      closeParagraphInScope()
      if stack.current.traits.contains(.heading) { pop() }
      insertElement()
    case .pre, .listing:
      closeParagraphInScope()
      insertElement()
      skipsLineFeed = true
      framesetOK = false
    case .form:
      startForm()
    case .li:
      startItem(.li, .li)
    case .dd, .dt:
      startItem(.dd, .dt)
    case .plaintext:
      closeParagraphInScope()
      insertElement()
      tokenizer.contentModel = .plainText
    case .button:
      close(.button)
      reconstructFormatting()
      insertElement()
      framesetOK = false
    case .a:
      startLink()
    case .b, .big, .code, .em, .font, .i, .s, .small, .strike, .strong, .tt, .u:
      reconstructFormatting()
      insertElement()
      addFormatting()
    case .nobr:
      reconstructFormatting()
      if stack.has(.nobr) {
        endFormatting(.nobr)
        reconstructFormatting()
      }
      insertElement()
      addFormatting()
    case .applet, .marquee, .object:
      reconstructFormatting()
      insertElement()
      formatting.addMarker()
      framesetOK = false
    case .table:
      if quirks != .full { closeParagraphInScope() }
      insertElement()
      framesetOK = false
      mode = .inTable
    case .area, .br, .embed, .img, .keygen, .wbr:
      startVoid()
    case .image:
      tokenizer.token.tag = .img
      startVoid()
    case .input:
      startInput()
    case .param, .source, .track:
      insertVoid()
    case .hr:
      closeParagraphInScope()
      if stack.contains(.select), stack.has(.select) { closeImplied() }
      insertVoid()
      framesetOK = false
    case .textarea:
      insertTextElement()
      skipsLineFeed = true
      framesetOK = false
    case .xmp:
      closeParagraphInScope()
      reconstructFormatting()
      framesetOK = false
      insertTextElement()
    case .iframe:
      framesetOK = false
      insertTextElement()
    case .noembed:
      insertTextElement()
    case .select:
      startSelect()
    case .selectedcontent:
      hasSelectedContent = true
      reconstructFormatting()
      insertElement()
    case .option:
      startOption(closing: .optgroup)
    case .optgroup:
      startOption(closing: .other)
    case .rb, .rtc:
      if stack.has(.ruby) { closeImplied() }
      insertElement()
    case .rp, .rt:
      if stack.has(.ruby) { closeImplied(except: .rtc) }
      insertElement()
    case .math:
      reconstructFormatting()
      insertForeign(in: .mathML)
    case .svg:
      reconstructFormatting()
      insertForeign(in: .svg)
    case .caption, .col, .colgroup, .frame, .head, .tbody, .td, .tfoot, .th, .thead, .tr:
      break
    default:
      reconstructFormatting()
      insertElement()
    }
    return true
  }

  private mutating func replaceBodyByFrameset() {
    guard stack.count > 1, stack[1].isHTML(.body), framesetOK else { return }
    let body = stack[1].node
    while stack.count > 1 { pop() }
    nodes.remove(body)
    insertElement()
    mode = .inFrameset
  }

  private mutating func startForm() {
    let isInTemplate = stack.contains(.template)
    guard form == 0 || isInTemplate else { return }
    closeParagraphInScope()
    insertElement()
    if !isInTemplate { form = stack.current.node }
  }

  /// A start tag that ends the item before it, which is called `tag` or `twin`.
  private mutating func startItem(_ tag: HTMLTag, _ twin: HTMLTag) {
    framesetOK = false
    if stack.contains(tag) || stack.contains(twin) {
      var index = stack.count
      while index > 0 {
        index &-= 1
        let element = stack[index]
        if element.isHTML(tag) || element.isHTML(twin) {
          pop(to: index)
          break
        }
        if element.traits.contains(.special), !element.isHTML(.address), !element.isHTML(.div),
          !element.isHTML(.p)
        {
          break
        }
      }
    }
    closeParagraphInScope()
    insertElement()
  }

  private mutating func startLink() {
    if let entry = formatting.lastIndex(of: .a) {
      let node = formatting.entries[entry].node
      endFormatting(.a)
      if let entry = formatting.index(of: node) { formatting.entries.remove(at: entry) }
      if let index = stack.index(of: node) { close(at: index) }
    }
    reconstructFormatting()
    insertElement()
    addFormatting()
  }

  private mutating func startVoid() {
    reconstructFormatting()
    insertVoid()
    framesetOK = false
  }

  private mutating func startInput() {
    if context?.isHTML(.select) ?? false { return }
    if stack.has(.select) { pop(until: .select) }
    let isHidden = isHiddenInput
    reconstructFormatting()
    insertVoid()
    if !isHidden { framesetOK = false }
  }

  /// Whether the current token is an `input` that is not shown.
  var isHiddenInput: Bool {
    attribute(.type, of: UInt32(truncatingIfNeeded: token.firstAttribute)) == "hidden"
  }

  private mutating func startSelect() {
    if context?.isHTML(.select) ?? false { return }
    if stack.has(.select) { return pop(until: .select) }
    reconstructFormatting()
    insertElement()
    framesetOK = false
  }

  /// An `option` or `optgroup`, which ends options before it, but no element called `exception`.
  private mutating func startOption(closing exception: HTMLTag) {
    if stack.has(.select) {
      closeImplied(except: exception)
    } else if isCurrent(.option) {
      pop()
    }
    reconstructFormatting()
    insertElement()
  }
}
