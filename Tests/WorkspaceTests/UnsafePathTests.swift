import Testing

@testable import Workspace

struct UnsafePathTests {
  @Test(arguments: [
    "index.html", "bao-cao/2024-q4/an-lao.html", ".nojekyll", "du-lieu/tổng hợp.csv", "console.html", "com.html",
    "com10", "nul-1/a", "a..b", "..a", "tonghop", "lpt/x",
  ])
  func `lets ordinary paths pass`(path: String) { #expect(UnsafePath.first(in: path) == nil) }

  @Test(arguments: [
    ("", UnsafePath.empty), ("/etc/passwd", .absolute), ("//host/share", .absolute),
    ("..", .unnamedStep), ("a/../../b", .unnamedStep), ("./a", .unnamedStep), ("a//b", .unnamedStep),
    ("a/", .unnamedStep), ("a/.", .unnamedStep),
    ("a\\b", .forbiddenCharacter), ("..\\b", .forbiddenCharacter), ("C:/a", .forbiddenCharacter),
    ("a.html:x", .forbiddenCharacter), ("a*", .forbiddenCharacter), ("a?b", .forbiddenCharacter),
    ("a|b", .forbiddenCharacter), ("<a>", .forbiddenCharacter), ("\"a\"", .forbiddenCharacter),
    ("a\u{0}b", .control), ("a\nb", .control), ("a\tb", .control), ("a\u{7F}", .control),
    ("\"\u{301}", .forbiddenCharacter), ("a/\u{301}/../b", .unnamedStep),
    ("CON", .deviceName), ("nul.html", .deviceName), ("a/Aux.tar.gz/b", .deviceName), ("com1", .deviceName),
    ("LPT9.txt", .deviceName), ("com¹.a", .deviceName), ("conin$", .deviceName), ("prn .txt", .deviceName),
    ("a.", .trailingDotOrSpace), ("a /b", .trailingDotOrSpace), ("...", .trailingDotOrSpace),
    (".tonghop-site", .reserved), ("a/.tonghop-manifest", .reserved),
    (String(repeating: "a", count: 256), .tooLong), (String(repeating: "a/", count: 512) + "b", .tooLong),
  ])
  func `refuses a path that could leave the folder or that Windows could not hold`(path: String, flaw: UnsafePath) {
    #expect(UnsafePath.first(in: path) == flaw)
  }

  @Test func `accepts the longest name and path`() {
    #expect(UnsafePath.first(in: String(repeating: "a", count: 255)) == nil)
    #expect(UnsafePath.first(in: String(repeating: "a/", count: 511) + "bc") == nil)
  }
}

struct PathLedgerTests {
  /// What the last of some paths meets, the others having been entered before.
  private func flaw(_ paths: String...) throws(UnsafePath) -> UnsafePath? {
    var ledger = PathLedger()
    for path in paths.dropLast() { _ = try ledger.enter(path) }
    do throws(UnsafePath) {
      _ = try ledger.enter(paths[paths.count - 1])
      return nil
    } catch {
      return error
    }
  }

  @Test func `names each folder once, outermost first`() throws {
    var ledger = PathLedger()
    #expect(try ledger.enter("a/b/c.html") == ["a", "a/b"])
    #expect(try ledger.enter("a/b/d.html") == [])
    #expect(try ledger.enter("a/e/f/g.html") == ["a/e", "a/e/f"])
    #expect(try ledger.enter("h.html") == [])
  }

  @Test func `refuses twins of files`() throws {
    #expect(try flaw("a.html", "a.html") == .twin(of: "a.html"))
    #expect(try flaw("b/A.html", "b/a.html") == .twin(of: "b/A.html"))
    #expect(try flaw("Đ.html", "đ.html") == .twin(of: "Đ.html"))
    #expect(try flaw("\u{1EC9}.html", "i\u{309}.html") == .twin(of: "\u{1EC9}.html"))
    #expect(try flaw("a.html", "b/a.html", "ab.html") == nil)
  }

  @Test func `refuses twins of folders`() throws {
    #expect(try flaw("Ky/a.html", "ky/b.html") == .twin(of: "Ky"))
    #expect(try flaw("\u{1EC9}/a.html", "i\u{309}/b.html") == .twin(of: "\u{1EC9}"))
    #expect(try flaw("x/Ky/a.html", "y/ky/b.html") == nil)
  }

  @Test func `refuses a file where a folder is, and a folder where a file is`() throws {
    #expect(try flaw("a/b.html", "A") == .twin(of: "a"))
    #expect(try flaw("a", "a/b.html") == .twin(of: "a"))
  }
}
