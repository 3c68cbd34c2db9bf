import Testing

@testable import Reporting

/// A file that holds a flaw for every third of its bytes costs no more than one with a few.
@Suite struct FindingLimitTests {
  @Test func tellsOfTheFirstAndHowManyMore() throws {
    let findings = try check(String(repeating: "<b>", count: 2600))
    #expect(findings.count == 201)
    #expect(findings.last?.message.vi == "từ đây trở đi còn 2.400 chỗ như các chỗ vừa kể")
    #expect(findings.last?.place.column == 601)
    #expect(Set(findings.map(\.severity)).count == 1)
  }

  @Test func limitsFindingsOfManyLinesToo() throws {
    let findings = try check(String(repeating: "<div>\n\n", count: 300))
    #expect(findings.count == 201)
    #expect(findings.last?.message.vi == "từ đây trở đi còn 100 chỗ như các chỗ vừa kể")
  }

  @Test func tellsOfEachWhereOnlyOneMoreWouldBeLeft() throws {
    let findings = try check(String(repeating: "<b>", count: 201))
    #expect(findings.count == 201)
    #expect(findings.last?.message == findings.first?.message)
  }

  @Test func quotesOfALongLineWhatStandsAroundThePlace() throws {
    let words = String(repeating: "Sắp xếp đơn vị. ", count: 200)
    let place = try #require(check(words + "<b>" + words).first?.place)
    #expect(place.column == words.count + 1)
    let quoted = try #require(place.quotedLine)
    #expect(quoted.utf8.count < 2010)
    #expect(quoted.hasPrefix("…") && quoted.hasSuffix("…"))
    #expect(quoted.dropFirst(place.quotedColumn - 1).hasPrefix("<b>"))
  }

  private func check(_ text: String) throws -> [Finding] {
    let file = checked(phuCat("\(sound)\n\(text)\n"), named: "content/a.md", try SmallProject.knowledge())
    return file.findings.filter { $0.rule == HTMLRaw.info.id }
  }
}
