import Markdown
import Testing

@testable import Reporting

/// The table of what is understood however it is typed, and of what is never guessed.
struct ForgivenessTests {
  @Test(arguments: SpellingKind.all)
  func understandsWhatIsTyped(_ kind: SpellingKind) throws {
    for spelling in kind.understood { try check(spelling, of: kind) }
  }

  @Test(arguments: SpellingKind.all)
  func neverGuessesSilently(_ kind: SpellingKind) throws {
    for spelling in kind.refused { try check(spelling, of: kind) }
  }

  @Test func holdsManySpellingsOfEachKind() {
    #expect(SpellingKind.all.map(\.understood.count).reduce(0, +) >= 150)
    #expect(SpellingKind.all.map(\.refused.count).reduce(0, +) >= 50)
    for kind in SpellingKind.all { #expect(kind.understood.count >= 10, "\(kind.id)") }
  }

  private func check(_ spelling: Spelling, of kind: SpellingKind) throws {
    let file = try checked(kind.report(spelling.typed))
    #expect(kind.meaning(file) == spelling.meaning, "\(kind.id): \(spelling)")
    #expect(file.findings.map(\.rule) == spelling.rules, "\(kind.id): \(spelling)")
  }
}

/// Reads a text as a report of the forgiveness plan.
func checked(_ text: String) throws -> CheckedFile {
  let knowledge = try #require(ForgivenessData.knowledge)
  return CheckedFile(
    ReportFile(
      path: "content/phu-cat.md", contentPath: "phu-cat.md", content: .success(Array(text.utf8)), sha256: ""),
    knowledge: knowledge, links: .noFiles)
}
