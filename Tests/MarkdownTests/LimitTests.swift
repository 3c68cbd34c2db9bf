import Foundation
import Glibc
import Markdown
import Testing

@Suite struct LimitTests {
  @Test(
    arguments: [
      (String(repeating: "> ", count: 50) + "a", nil),
      ("\n" + String(repeating: "> ", count: 51) + "a", LimitFault(limit: .containerMarkers, line: 2)),
      (
        (0...50).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined(),
        .init(limit: .containerMarkers, line: 51)
      ),
      (String(repeating: "- ", count: 60) + "\n", nil),
      (String(repeating: "+ ", count: 60) + "\n", .init(limit: .containerMarkers, line: 1)),
      ("    " + String(repeating: "> ", count: 60), nil),
      (String(repeating: "[", count: 5_000), nil),
      ("a\n" + String(repeating: "[", count: 5_001), .init(limit: .brackets, line: 2)),
      (String(repeating: "a [\n", count: 5_001), .init(limit: .brackets, line: 5_001)),
      (String(repeating: "a [\n\n", count: 5_001), nil),
      ("# " + String(repeating: "[", count: 5_001), .init(limit: .brackets, line: 1)),
      ("    " + String(repeating: "[", count: 5_001), nil),
      (String(repeating: "a", count: 50_000), nil),
      ("a\n" + String(repeating: "a", count: 50_001), .init(limit: .lineLength, line: 2)),
      (String(repeating: "a|", count: 100) + "\n" + String(repeating: "-|", count: 100), nil),
      (
        String(repeating: "a|", count: 101) + "\n" + String(repeating: "-|", count: 101),
        .init(limit: .tableColumns, line: 2)
      ),
      (
        String(repeating: "a|", count: 100) + "\n" + String(repeating: "-|", count: 100) + "\n"
          + String(repeating: "b\n", count: 506), .init(limit: .tableColumns, line: 508)
      ),
      (String(repeating: "# a\n", count: 2_000), nil),
      (String(repeating: "# a\n", count: 1_999) + "a\n=\nb\n=\n", .init(limit: .headings, line: 2_003)),
      ("```\n" + String(repeating: "# a\n", count: 3_000), nil),
    ] as [(String, LimitFault?)])
  func refusesWhatGoesPastALimit(_ text: String, _ fault: LimitFault?) {
    var thrown: LimitFault?
    do throws(LimitFault) {
      _ = try Document(SourceText(text), links: .noFiles)
    } catch {
      thrown = error
    }
    #expect(thrown == fault)
  }

  /// Shapes that are known to have cost some Markdown parser quadratic time or more.
  static let shapes: [(name: String, make: @Sendable (Int) -> String)] = [
    ("nested quotes", { String(repeating: "> ", count: $0) + "a" }),
    ("nested quotes and items with emphasis", { String(repeating: ">- *a\n", count: $0) }),
    (
      "items, each deeper",
      { count in (0..<Int(Double(2 * count).squareRoot())).map { String(repeating: " ", count: $0) + "- a\n" }.joined()
      }
    ),
    (
      "blank lines in nested items", { String(repeating: "- ", count: 49) + "a\n" + String(repeating: "\n", count: $0) }
    ),
    ("open brackets", { String(repeating: "[", count: $0) }),
    ("open pictures", { String(repeating: "![a", count: $0 / 4) }),
    ("brackets over lines", { String(repeating: "[a](\n", count: $0 / 4) }),
    ("open emphasis", { String(repeating: "*a **a ", count: $0 / 8) }),
    ("mixed emphasis", { String(repeating: "*a_ ", count: $0 / 4) }),
    ("open links", { String(repeating: "[a](<b", count: $0 / 8) }),
    (
      "backtick runs",
      { count in
        (1..<Int(Double(2 * count).squareRoot())).map { String(repeating: "`", count: $0) + "e" }.joined(
          separator: "\n")
      }
    ),
    ("open comments", { String(repeating: "a <!-- ", count: $0 / 8) }),
    ("open instructions", { String(repeating: "a <? ", count: $0 / 8) }),
    ("open declarations", { String(repeating: "a <!A ", count: $0 / 8) }),
    ("open character data", { String(repeating: "a <![CDATA[ ", count: $0 / 12) }),
    ("tables in one paragraph", { String(repeating: "a|b\n-|-\n2. a|b\n   -|-\n", count: $0 / 24) }),
    ("delimiter rows that never match", { String(repeating: "a\n-|-\n", count: $0 / 6) }),
    ("one long paragraph before a table", { String(repeating: "|a\n", count: $0 / 3) + "|-|\n" }),
    ("rows without cells", { "|a|b|c|\n|-|-|-|\n" + String(repeating: "x\n", count: $0 / 2) }),
    ("cells with marks", { "|a|\n|-|\n" + String(repeating: "|*|*\n", count: $0 / 4) }),
    ("definitions", { String(repeating: "[a]: b\n", count: $0 / 8) }),
    ("references", { "[a]: b\n\n" + String(repeating: "[a] ", count: $0 / 4) }),
    ("entities", { String(repeating: "&amp;&#0;&", count: $0 / 10) }),
    ("hard breaks", { String(repeating: "a  \n", count: $0 / 4) }),
    ("raw HTML in one paragraph", { String(repeating: "a <b>\n", count: $0 / 6) }),
    ("links after a definition", { "[x]: y\n" + String(repeating: "[a](b)\n", count: $0 / 8) }),
    ("underlined headings", { String(repeating: "a\n=\n\n", count: min($0 / 5, 2_000)) }),
  ]

  @Test(arguments: shapes.indices)
  func takesLinearTimeOrRefuses(_ index: Int) {
    let shape = Self.shapes[index]
    let size = ProcessInfo.processInfo.environment["TONGHOP_LONG_TESTS"] == nil ? 4_000 : 64_000
    let costs = [size, 2 * size, 4 * size].map { cost(of: shape.make($0)) }
    // Four times the text may cost eight times the work; a quadratic shape costs sixteen.
    #expect(costs[2] <= max(costs[0] * 8, 0.01), "\(shape.name): \(costs)")
  }

  /// The least processor time of this thread in three runs, in seconds.
  private func cost(of text: String) -> Double {
    let source = SourceText(text)
    return (0..<3).map { _ in
      let start = threadTime()
      _ = try? Document(source, links: .noFiles)
      return threadTime() - start
    }.min() ?? 0
  }

  private func threadTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
