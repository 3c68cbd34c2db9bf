import Testing

@testable import Workspace

struct ContentTreeTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func read(_ rules: ReadingRules = .content) throws -> ContentTree {
    try ContentTree.read(folder: scratch.path, rules: rules)
  }

  @Test func `lists every folder in the order of bytes`() throws {
    for path in ["b/2.md", "b/10.md", "a-b.md", "a/z.md", "a.md", "B.md", "a/a/x.md"] { try scratch.file(path) }
    #expect(
      try read().files.map(\.path.text) == ["B.md", "a/a/x.md", "a/z.md", "a-b.md", "a.md", "b/10.md", "b/2.md"])
  }

  @Test func `reads reports and data, and lists attachments with their sizes`() throws {
    try scratch.file("ke-hoach.yml", "kế hoạch:")
    try scratch.file("q4/an-lao.MD", "# An Lão")
    try scratch.file("q4/anh.png", "12345")
    let files = try read().files
    #expect(files.map(\.path.text) == ["ke-hoach.yml", "q4/an-lao.MD", "q4/anh.png"])
    #expect(files.map { $0.bytes.map { String(decoding: $0, as: UTF8.self) } } == ["kế hoạch:", "# An Lão", nil])
    #expect(files.map(\.size) == [13, 9, 5])
    guard case .unread = files[2].state else {
      Issue.record("anh.png is \(files[2].state)")
      return
    }
  }

  @Test func `gives the digest of what was read`() throws {
    try scratch.file("a.md", "abc")
    // FIPS 180-2, appendix B.1.
    #expect(
      try read().files.first?.sha256?.hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func `passes over hidden names and counts what lies beneath them`() throws {
    for path in ["_nhap.md", ".git/config", ".git/a/b", "q4/_cu/1.md", "q4/_cu/x/2.md", "q4/a.md"] {
      try scratch.file(path)
    }
    let tree = try read()
    #expect(tree.files.map(\.path.text) == ["q4/a.md"])
    #expect(tree.skipped.map { "\($0.path.text) \($0.files)" } == [".git 2", "_nhap.md 1", "q4/_cu 2"])
    #expect(tree.skipped.map(\.isFolder) == [true, false, true])
    #expect(tree.skippedCount == 5)
  }

  @Test func `ignores the litter of other programs, and only that`() throws {
    for path in ["~$bao-cao.docx", "Thumbs.db", "q4/desktop.ini", "q4/Desktop.INI", "desktop.ini.md", "a~$.md"] {
      try scratch.file(path)
    }
    let tree = try read()
    #expect(tree.ignored.map(\.text) == ["Thumbs.db", "q4/Desktop.INI", "q4/desktop.ini", "~$bao-cao.docx"])
    #expect(tree.files.map(\.path.text) == ["a~$.md", "desktop.ini.md"])
  }

  @Test func `keeps names that differ in normal form or letter case apart`() throws {
    try scratch.file("tỉnh.md", "composed")
    try scratch.file("ti\u{309}nh.md", "decomposed")
    try scratch.file("TỈNH.md", "upper case")
    let files = try read().files
    #expect(
      files.map { String(decoding: $0.bytes ?? [], as: UTF8.self) } == ["upper case", "decomposed", "composed"])
    #expect(Set(files.map(\.path)).count == 3)
  }

  @Test func `shows a name that is not UTF-8 by its bytes, and reads it`() throws {
    try scratch.file(Array("An L".utf8) + [0xE3] + Array("o.md".utf8), Array("text".utf8))
    let file = try #require(try read().files.first)
    #expect(file.path.text == #"An L\xE3o.md"#)
    #expect(!file.path.isExact)
    #expect(file.bytes == Array("text".utf8))
  }

  @Test(arguments: [
    ("Bình Định/quý IV.md", "Bình Định/quý IV.md", true),
    ("a\nb.md", #"a\x0Ab.md"#, false),
    ("a\u{202E}dm.md", #"a\u{202E}dm.md"#, false),
    ("a\u{200B}.md", #"a\u{200B}.md"#, false),
    ("a\u{85}.md", #"a\u{0085}.md"#, false),
  ])
  func `shows only what can be shown of a name`(name: String, text: String, isExact: Bool) {
    #expect(ContentPath(name).text == text)
    #expect(ContentPath(name).isExact == isExact)
  }

  @Test func `enters a folder that bears a report's name, and says so`() throws {
    try scratch.file("x.md/a.md")
    for rules in [ReadingRules.content, ReadingRules.content.listingOnly] {
      let files = try read(rules).files
      #expect(files.map(\.path.text) == ["x.md", "x.md/a.md"])
      guard case .notRegular(.folder) = try #require(files.first).state else {
        Issue.record("x.md is \(files[0].state)")
        return
      }
    }
  }

  @Test func `leaves every file unread when only a listing is asked for`() throws {
    try scratch.file("a.md", "abc")
    let tree = try read(ReadingRules.content.listingOnly)
    #expect(tree.files.map(\.size) == [3])
    #expect(tree.files.first?.bytes == nil)
    #expect(tree.folder.read(ContentPath("a.md"), limit: 3).bytes == Array("abc".utf8))
  }

  @Test func `reads partials of templates though their names begin with an underscore`() throws {
    for path in ["_dau.mustache", "trang/index.mustache", ".git/x", "Thumbs.db"] { try scratch.file(path) }
    let files = try TemplateFolder.read(folder: scratch.path).files
    #expect(files.map(\.path.text) == ["_dau.mustache", "trang/index.mustache"])
    #expect(files.allSatisfy { $0.bytes == Array("x".utf8) })
  }

  @Test func `fails when the folder itself is not there`() throws {
    #expect(throws: SystemFault(call: "openat", path: scratch("none"), code: 2)) {
      try ContentTree.read(folder: scratch("none"))
    }
  }

  @Test func `reads an empty folder as nothing`() throws {
    #expect(try read().files.isEmpty)
  }
}
