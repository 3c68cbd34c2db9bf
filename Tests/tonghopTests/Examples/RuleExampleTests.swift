import Foundation
import Reporting
import Testing

/// Every rule about reports has an example in `Examples/loi/`, and `check` finds in it that rule and nothing else.
///
/// With `TONGHOP_RECORD=1` what is printed becomes what is expected, and the test fails and says so: read it before it
/// is kept.
@Suite struct RuleExampleTests {
  @Test func `every rule has an example and every example a rule`() throws {
    #expect(try RuleExample.names() == RuleCatalog.all.map(\.id).sorted())
  }

  /// Examples that lie in git as they are.
  private static let kept = RuleCatalog.all.map(\.id).filter { UnkeepableFile(rule: $0) == nil }

  @Test(arguments: kept)
  func `finds exactly that rule`(rule: String) throws {
    try RuleExample(rule: rule).check(project: RecordedFiles.root.appending(path: "Examples/loi/\(rule)").path)
  }

  /// Examples whose report git cannot hold; it is made here.
  @Test(arguments: UnkeepableFile.allCases)
  func `finds exactly that rule in a file made for it`(file: UnkeepableFile) throws {
    let scratch = try ScratchFolder()
    let source = RecordedFiles.root.appending(path: "Examples/loi/\(file.rule)/content")
    try FileManager.default.copyItem(at: source, to: scratch.url.appending(path: "content"))
    try FileManager.default.createDirectory(
      at: scratch.url.appending(path: "content/bao-cao"), withIntermediateDirectories: true)
    try file.make(in: scratch.url.appending(path: "content/bao-cao"))
    try RuleExample(rule: file.rule).check(project: scratch.url.path)
  }
}
