import Reporting
import Testing

@testable import ReportSite

/// What the tool's own styles and scripts lose when they are published.
struct AssetLanguageTests {
  @Test func leavesOutCommentsOfWholeLinesAndIndentation() {
    let source = """
      /* Mọi trang. */
      "use strict";

      (() => {
        // Một dòng.
        const dia = "https://song-may.example"; // cuối dòng
        /* Hai
           dòng. */
      \tlam(dia);
      })();

      """
    #expect(
      published(source, .script)
        == "\"use strict\";\n(() => {\nconst dia = \"https://song-may.example\"; // cuối dòng\nlam(dia);\n})();\n")
  }

  @Test func leavesALineThatIsNoCommentToItsEnd() {
    #expect(published("/* a */ b();\n  /* c\n*/ d();\n", .script) == "/* a */ b();\n/* c\n*/ d();\n")
  }

  @Test func knowsNoLineCommentsInStyles() {
    #expect(published("a {\n  // b\n  color: red;\n}\n", .style) == "a {\n// b\ncolor: red;\n}\n")
  }

  @Test(
    arguments: [
      "a(`một\n  // hai`);\n", "a = \"một\\\n  // hai\";\n", "a(); /* một\n  // hai\n*/\n", "/* một\n  // hai\n",
    ])
  func touchesNothingAfterALineThatMayRunOn(_ source: String) {
    #expect(published(source, .script) == source)
    #expect(published("  b();\n  " + source, .script) == "b();\n" + source)
  }

  @Test func endsEveryLine() {
    #expect(published("  a();", .script) == "a();\n")
    #expect(published("", .script) == "")
    #expect(published("\n // a", .script) == "")
  }

  @Test func losesEveryRemarkOfTheToolsOwnFiles() throws {
    let assets = try TemplateFolder.load(.vi).assets.filter { $0.path.hasSuffix(".js") || $0.path.hasSuffix(".css") }
    #expect(assets.count == 5)
    for asset in assets {
      let lines = String(decoding: asset.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(
        lines.dropLast().filter { $0.isEmpty || $0.hasPrefix(" ") || $0.hasPrefix("//") || $0.hasPrefix("/*") } == [],
        "\(asset.path)")
    }
  }

  private func published(_ source: String, _ language: AssetLanguage) -> String {
    String(decoding: language.withoutRemarks(Array(source.utf8)), as: UTF8.self)
  }
}
