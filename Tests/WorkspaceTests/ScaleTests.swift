import Glibc
import Testing

@testable import Workspace

struct ScaleTests {
  @Test(.timeLimit(.minutes(2)))
  func `reads 100,000 files in a time that grows with their number`() throws {
    let scratch = try Scratch()
    for number in 0..<100 { try scratch.folder("f\(number)") }
    func timeToRead(from: Int = 0, upTo count: Int) throws -> Duration {
      for number in from..<count {
        let path = scratch("f\(number % 100)/r\(number).md")
        let file = try Descriptor.open(path.cPath, flags: O_WRONLY | O_CREAT, mode: 0o644, shown: path)
        try file.write(Array("report \(number)".utf8), shown: path)
      }
      var tree: ContentTree?
      let time = try ContinuousClock().measure { tree = try ContentTree.read(folder: scratch.path) }
      #expect(tree?.files.count == count)
      #expect(tree?.files.allSatisfy { $0.bytes?.count ?? 0 >= 8 } == true)
      return time
    }
    let (quarter, whole) = (try timeToRead(upTo: 25_000), try timeToRead(from: 25_000, upTo: 100_000))
    // Four times as many; a quadratic reader would need sixteen times as long, and the machine is shared.
    #expect(whole < quarter * 10, "\(quarter) and \(whole)")
  }

  @Test(.timeLimit(.minutes(2)))
  func `publishes 10,000 files in a time that grows with their number`() throws {
    let project = try TrialProject()
    func timeToPublish(_ count: Int) throws -> Duration {
      try ContinuousClock().measure {
        var publication = try Publication(project.places)
        for number in 0..<count {
          try publication.stage(OutputFile(path: "f\(number % 50)/p\(number).html", bytes: [65]), in: .site)
        }
        #expect(try publication.publish().siteFiles == count)
      }
    }
    let (quarter, whole) = (try timeToPublish(2_500), try timeToPublish(10_000))
    #expect(whole < quarter * 10, "\(quarter) and \(whole)")
  }
}
