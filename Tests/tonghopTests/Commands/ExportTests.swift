import Foundation
import Testing

/// `tonghop export`: the files of data without a site, in a folder of their own.
@Suite struct ExportTests {
  private static let names = [
    ".tonghop-du-lieu", ".tonghop-manifest", "gui-bao-cao-2024.csv", "kien-nghi-2024.csv", "so-lieu-2024.csv",
    "tong-hop-2024.xlsx", "tong-hop.json", "tong-so-2024.csv",
  ]

  private func export(_ project: TrialBuild, _ arguments: String...) throws -> Program.Run {
    try Program.run(["export", "--project", project.path, "--as-of", "31/12/2024", "--quiet"] + arguments)
  }

  @Test func `writes what a build writes into du-lieu, and nothing else`() throws {
    let project = try TrialBuild(copying: "status-missing")
    #expect(try project.build().exitCode == 0)
    let built = try project.everythingBuilt()
    #expect(try export(project).exitCode == 0)
    let exported = try project.scratch.contents(of: "du-lieu")
    #expect(exported.keys.sorted() == Self.names)
    for name in Self.names.dropFirst(2) { #expect(exported[name] == built["du-lieu/\(name)"], "\(name)") }
    #expect(try project.everythingBuilt() == built)
    #expect(try export(project, "--jobs", "8").exitCode == 0)
    #expect(try project.scratch.contents(of: "du-lieu") == exported)
  }

  @Test func `73 where a site or something foreign stands, and it stays`() throws {
    let project = try TrialBuild(copying: "status-missing")
    #expect(try project.build().exitCode == 0)
    let before = try project.site()
    #expect(try export(project, "--output", "\(project.path)/site").exitCode == 73)
    #expect(try export(project, "--output", "\(project.path)/site/du-lieu").exitCode == 73)
    #expect(try export(project, "--output", "\(project.path)/content/du-lieu").exitCode == 73)
    #expect(try project.site() == before)
    #expect(try export(project).exitCode == 0)
    #expect(try project.build("--output", "\(project.path)/du-lieu").exitCode == 73)
  }
}
