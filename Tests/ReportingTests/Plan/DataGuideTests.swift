import Foundation
import Testing

@testable import Reporting

/// Holds `docs/ke-hoach.md`, the coordinator's page on the data files, against what is read.
struct DataGuideTests {
  private let page: String

  init() throws {
    page = try String(decoding: Data(contentsOf: repository.appending(path: "docs/ke-hoach.md")), as: UTF8.self)
  }

  /// What stands between fences of a language in the section of that number, one example after the other.
  private func examples(_ language: String, section: Int) throws -> String {
    let sections = page.components(separatedBy: "\n## ")
    let text = try #require(sections.first { $0.hasPrefix("\(section). ") })
    return text.components(separatedBy: "```\(language)\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }.joined()
  }

  private func data(plan: String, roster: String) -> ProjectData {
    ProjectData(
      plan: DataFile(name: "content/ke-hoach.yml", text: plan),
      roster: DataFile(name: "content/don-vi.yml", text: roster))
  }

  /// The Vietnamese and the English name of each key, from the tables' first two columns.
  private var keys: [(vi: String, en: String)] {
    page.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count >= 3, cells[0].hasPrefix("`"), cells[1].hasPrefix("`") else { return nil }
      return (cells[0].trimmingCharacters(in: ["`"]), cells[1].trimmingCharacters(in: ["`"]))
    }
  }

  @Test func examplesAreReadWithoutAFinding() throws {
    let data = try data(plan: examples("yaml", section: 2), roster: examples("yaml", section: 3))
    #expect(data.findings.map(\.line) == [])
    let plan = try #require(data.plan)
    let roster = try #require(data.roster)
    #expect(
      plan.periods.map(\.id.rawValue) == [
        "2024-q4", "2024", "2025-q1", "2025-q2", "2025-q3", "2025-q4", "2025", "2026-q1", "2026-q2", "2026-q3",
        "2026-q4",
      ])
    #expect(
      plan.periods.prefix(3).map { $0.due.map(\.day.slashed) } == [
        ["20/12/2024", "18/12/2024", "27/12/2024"], ["25/12/2024"], ["20/03/2025", "19/03/2025", "27/03/2025"],
      ])
    let register = Register.read(
      DataFile(name: "content/so-den.csv", text: try examples("csv", section: 4)),
      units: UnitDirectory(roster), periods: PeriodDirectory(plan.periods))
    #expect(register.findings.map(\.line) == [])
    #expect(register.value?.rows.map(\.unit.rawValue) == ["song-may", "dong-co"])
  }

  @Test func englishNamesOfKeysAreTrue() throws {
    let keys = keys
    func english(_ text: String) -> String {
      text.components(separatedBy: "\n").map { line in
        // The one key with two English names: of all tasks, and of an indicator's.
        var line = line.replacingOccurrences(of: "    nhiệm vụ: ", with: "    task: ")
        // The longest first, since "nhiệm vụ" begins "gọi nhiệm vụ là".
        for key in keys.sorted(by: { $0.vi.count > $1.vi.count }) {
          for before in ["  ", "{", ", ", "- ", "\n"] {
            line = ("\n" + line).replacingOccurrences(of: "\(before)\(key.vi):", with: "\(before)\(key.en):")
              .replacingOccurrences(of: "\n", with: "")
          }
        }
        return line
      }.joined(separator: "\n")
    }
    let plan = try english(examples("yaml", section: 2))
    let roster = try english(examples("yaml", section: 3))
    #expect(plan.contains("cut-off-day: 14"))
    let vietnameseLeft = (plan + roster).split(separator: "\n").filter { line in
      keys.contains { line.contains("\($0.vi): ") && $0.vi != $0.en }
    }
    #expect(vietnameseLeft == [])
    #expect(data(plan: plan, roster: roster).findings.map(\.line) == [])
  }

  /// Every key that the reader knows stands in a table of the page, with its English name.
  @Test func namesEveryKey() throws {
    let file = repository.appending(path: "Sources/Reporting/Plan/Reading/DataKey.swift")
    let source = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    let known = source.components(separatedBy: "= DataKey(\"").dropFirst().map { rest in
      Array(rest.components(separatedBy: "\"").prefix(3)).filter { $0 != ", " }
    }
    #expect(known.count > 70)
    for names in known {
      #expect(keys.contains { $0.vi == names[0] && $0.en == names[1] }, "\(names)")
    }
  }
}
