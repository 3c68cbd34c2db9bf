import Glibc
import Synchronization
import Testing

@testable import Workspace

struct RecoveryTests {
  let project: TrialProject
  var scratch: Scratch { project.scratch }

  init() throws {
    var project = try TrialProject()
    project.method = .twoRenames
    self.project = project
  }

  /// Leaves the project as a build does that was killed while its two renames were under way.
  private func leave(afterRename count: Int, site: String = "site", withJournal: Bool = true) throws {
    try project.build("cũ", at: project.places(site: site))
    try project.build("mới", at: project.places(site: "other"))
    #expect(rename(scratch("other"), scratch(".\(site).tonghop-new")) == 0)
    if count > 0 { #expect(rename(scratch(site), scratch(".\(site).tonghop-old")) == 0) }
    if count > 1 { #expect(rename(scratch(".\(site).tonghop-new"), scratch(site)) == 0) }
    if withJournal { try scratch.file(".tonghop/journal", "noi-bo\t\(scratch("noi-bo"))\0site\t\(scratch(site))\0") }
  }

  /// Lets a build begin and stop before it publishes, so that only its tidying up is seen.
  private func beginAndStop(site: String = "site") throws {
    let found = try fault { try project.build("x", at: project.places(site: site), isCancelled: { true }) }
    #expect(found == .interrupted)
  }

  @Test func `replaces trees by two renames where no exchange is to be had`() throws {
    try project.build("một")
    try project.build("hai")
    #expect(try project.state() == "hai hai")
  }

  @Test(arguments: [0, 1, 2], [true, false])
  func `puts a whole site back after a build killed between its renames`(renames: Int, withJournal: Bool) throws {
    try leave(afterRename: renames, withJournal: withJournal)
    try beginAndStop()
    #expect(try project.state() == (renames == 2 ? "mới mới" : "cũ mới"))
  }

  @Test(arguments: [0, 1, 2], [true, false])
  func `builds as cleanly after a killed build as ever`(renames: Int, withJournal: Bool) throws {
    try leave(afterRename: renames, withJournal: withJournal)
    try project.build("sau")
    #expect(try project.state() == "sau sau")
  }

  @Test func `recovers where the killed build was at work, not only where this one is`() throws {
    try leave(afterRename: 1, site: "public")
    try project.build("sau")
    #expect(try scratch.dump("public") == ["index.html=cũ", "ky/", "ky/a.html=cũ"])
    #expect(try scratch.names("") == [".tonghop", "content", "noi-bo", "public", "site", "templates"])
  }

  @Test(arguments: [
    "", "site", "site\t", "site\trelative/site\0", "nonsense\t/x\0", "\0\0\t\0", "site\t/\0", "site\t/none/at/all\0",
    "site\t/proc/none\0",
  ])
  func `passes over a journal that says nothing`(journal: String) throws {
    try project.build("một")
    try scratch.file(".tonghop/journal", journal)
    try project.build("hai")
    #expect(try project.state() == "hai hai")
  }

  @Test func `removes a staging folder that was killed before it had its marker`() throws {
    try project.build("một")
    try scratch.folder(".site.tonghop-new")
    try beginAndStop()
    #expect(try project.state() == "một một")
  }

  @Test func `finishes a deletion that was cut short`() throws {
    try project.build("một")
    try scratch.file(".site.tonghop-new/.tonghop-site", "")
    try scratch.file(".site.tonghop-new/ky/a.html", "old")
    try beginAndStop()
    #expect(try project.state() == "một một")
  }

  @Test func `never follows a link while it deletes`() throws {
    try project.build("một")
    try scratch.file("outside/keep.txt", "keep")
    try scratch.link("site/link", to: "../outside")
    try scratch.link("site/ky/link.txt", to: "../../outside/keep.txt")
    try project.build("hai")
    #expect(try scratch.dump("outside") == ["keep.txt=keep"])
    #expect(try scratch.dump("site") == ["index.html=hai", "ky/", "ky/a.html=hai"])
  }

  @Test func `stops at every step at which it is asked to`() throws {
    try project.build("một")
    let questions = Questions()
    try project.build("một", isCancelled: { questions.count() == 0 })
    // Once for each of three files, and for each of the four steps of publishing.
    #expect(questions.asked == 7)
    for number in 1...7 {
      let questions = Questions()
      #expect(try fault { try project.build("hai", isCancelled: { questions.count() == number }) } == .interrupted)
      #expect(try project.state() == "một một")
    }
  }
}

/// Counts how often a build asked whether it should stop.
private final class Questions: Sendable {
  private let number = Mutex(0)

  var asked: Int { number.withLock { $0 } }

  func count() -> Int {
    number.withLock {
      $0 += 1
      return $0
    }
  }
}
