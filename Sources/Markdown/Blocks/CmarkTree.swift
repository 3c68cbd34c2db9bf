import CCmark
import Glibc

/// libcmark's tree of a text, alive only inside `walk`; no pointer of it leaves this file.
enum CmarkTree {
  /// Visits every node of the text's tree, twice where it may have children, without recursion.
  static func walk(_ text: [UInt8], _ visit: (_ node: CmarkNode, _ isEntering: Bool) -> Void) {
    text.withUnsafeBytes { buffer in
      let root = cmark_parse_document(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
      guard let root else { preconditionFailure("libcmark gives a tree for every text") }
      defer { cmark_node_free(root) }
      let iterator = cmark_iter_new(root)
      defer { cmark_iter_free(iterator) }
      while true {
        let event = cmark_iter_next(iterator)
        if event == CMARK_EVENT_DONE { break }
        guard let node = cmark_iter_get_node(iterator) else { break }
        visit(CmarkNode(node), event == CMARK_EVENT_ENTER)
      }
    }
  }
}

/// A node of libcmark's tree; valid only while `CmarkTree.walk` visits it.
struct CmarkNode {
  enum Kind {
    case document
    case quote
    case list(isTight: Bool, start: Int?)
    case item
    case code
    case htmlBlock
    case paragraph
    case heading(level: Int)
    case thematicBreak
    case text
    case softBreak
    case lineBreak
    case codeSpan
    case htmlInline
    case emphasis
    case strong
    case link
    case image
  }

  private let pointer: OpaquePointer

  fileprivate init(_ pointer: OpaquePointer) { self.pointer = pointer }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST:
      .list(
        isTight: cmark_node_get_list_tight(pointer) != 0,
        start: cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
          ? Int(cmark_node_get_list_start(pointer)) : nil)
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(pointer)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .codeSpan
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: preconditionFailure("the parser makes no custom nodes")
    }
  }

  /// Lines and columns from 1, in the text that was parsed; columns in bytes.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

  /// The text of text, code and raw HTML.
  func withLiteral(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withBytes(of: cmark_node_get_literal(pointer), body)
  }

  /// The first word after a fence.
  func withCodeLanguage(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withBytes(of: cmark_node_get_fence_info(pointer)) { info in
      body(UnsafeBufferPointer(rebasing: info.prefix { !HTMLBlock.isBlank($0) }))
    }
  }

  func withTitle(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withBytes(of: cmark_node_get_title(pointer), body)
  }

  /// A link's or a picture's title, with entities and backslashes undone; empty where it has none.
  var title: String {
    var result = ""
    withTitle { result = String(decoding: $0, as: UTF8.self) }
    return result
  }

  /// Where a link or a picture leads, with entities and backslashes undone.
  var destination: [UInt8] {
    var result: [UInt8] = []
    withBytes(of: cmark_node_get_url(pointer)) { result = Array($0) }
    return result
  }

  private func withBytes(of string: UnsafePointer<CChar>?, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard let string else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    let count = strlen(string)
    string.withMemoryRebound(to: UInt8.self, capacity: count) { body(UnsafeBufferPointer(start: $0, count: count)) }
  }
}
