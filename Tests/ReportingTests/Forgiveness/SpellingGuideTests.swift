import Foundation
import Testing

struct SpellingGuideTests {
  /// With `TONGHOP_RECORD=1` in the environment the page is written anew, and the test fails and says so.
  @Test func guideShowsTheTableOfSpellings() throws {
    let file = repository.appending(path: "docs/cach-viet.md")
    if ProcessInfo.processInfo.environment["TONGHOP_RECORD"] == "1" {
      try Data(SpellingGuide.page.utf8).write(to: file)
      Issue.record("written anew, not compared: docs/cach-viet.md")
      return
    }
    let found = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(found == SpellingGuide.page, "docs/cach-viet.md differs; TONGHOP_RECORD=1 writes it anew")
  }

  @Test func showsWhatNobodySees() {
    #expect(VisibleText.of("Số\u{A0}1\t\u{200B}") == "Số⟨NBSP⟩1⟨Tab⟩⟨U+200B⟩")
  }
}

/// The repository's root.
let repository = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
