import Foundation
import Glibc
import Testing

@testable import Workspace

struct OwnershipTests {
  let project: TrialProject
  var scratch: Scratch { project.scratch }

  init() throws { project = try TrialProject() }

  private func refusal(_ tree: OutputTree, _ path: String, _ reason: PublishFault.Refusal) -> PublishFault {
    .refused(folder: scratch(path), tree, reason)
  }

  @Test func `refuses a folder that holds something else`() throws {
    try scratch.file("site/luận-văn.docx")
    #expect(try fault { try project.build("một") } == refusal(.site, "site", .isNotOurs))
    #expect(try scratch.dump("site") == ["luận-văn.docx=x"])
    #expect(try project.state() == "empty none")
    try scratch.file("noi-bo/x")
    #expect(try fault { try project.build("một") } == refusal(.internalPages, "noi-bo", .isNotOurs))
  }

  @Test func `refuses a marker that is not a file, and a folder with the other marker`() throws {
    try scratch.file("site/.tonghop-site/x")
    #expect(try fault { try project.build("một") } == refusal(.site, "site", .isNotOurs))
    let other = try TrialProject()
    try other.build("một")
    let swapped = other.places(site: "noi-bo", internalPages: "other")
    #expect(
      try fault { try other.build("hai", at: swapped) }
        == .refused(folder: other.scratch("noi-bo"), .site, .isOtherOutput))
    #expect(try other.state() == "một một")
  }

  @Test func `refuses a folder inside an output, whoever wrote that`() throws {
    try project.build("một")
    let inside = project.places(site: "other", internalPages: "site/nb")
    #expect(try fault { try project.build("hai", at: inside) } == refusal(.internalPages, "site/nb", .insideOutput))
    let deep = project.places(site: "site/a/b", internalPages: "nb")
    #expect(try fault { try project.build("hai", at: deep) } == refusal(.site, "site/a/b", .insideOutput))
    #expect(try project.state() == "một một")
  }

  @Test func `deletes an old tree in which somebody closed folders to writing`() throws {
    try project.build("một")
    #expect(chmod(scratch("site/ky"), 0o555) == 0)
    try project.build("hai")
    #expect(try project.state() == "hai hai")
  }

  // Whoever is root may write everywhere.
  @Test(.enabled(if: geteuid() != 0)) func `leaves a tree that is closed to writing, and says so`() throws {
    try project.build("một")
    #expect(chmod(scratch("site"), 0o555) == 0)
    defer { chmod(scratch("site"), 0o755) }
    let expected = PublishFault.disk(SystemFault(call: "faccessat", path: scratch("site"), code: EACCES))
    #expect(try fault { try project.build("hai") } == expected)
    #expect(try project.state() == "một một")
  }

  @Test func `refuses a file and a link in the output's place`() throws {
    try scratch.file("site")
    #expect(try fault { try project.build("một") } == refusal(.site, "site", .isNotFolder))
    try scratch.folder("elsewhere")
    try scratch.link("link", to: "elsewhere")
    let places = project.places(site: "link")
    #expect(try fault { try project.build("một", at: places) } == refusal(.site, "link", .isSymlink))
  }

  @Test func `takes both trees back when the site's place was taken meanwhile`() throws {
    try project.build("một")
    let found = try fault {
      try project.build(
        "hai",
        beforePublishing: {
          #expect(rename(scratch("site"), scratch("moved")) == 0)
          try scratch.file("site/strange.txt")
        })
    }
    #expect(found == refusal(.site, "site", .isNotOurs))
    #expect(try scratch.dump("noi-bo") == ["index.html=nb một"])
    #expect(try scratch.dump("site") == ["strange.txt=x"])
    #expect(try scratch.names("") == [".tonghop", "content", "moved", "noi-bo", "site", "templates"])
  }

  @Test func `refuses a folder of its staging name that is not its own`() throws {
    try scratch.file(".site.tonghop-new/thesis.docx")
    #expect(try fault { try project.build("một") } == refusal(.site, ".site.tonghop-new", .stagingNameTaken))
    #expect(try scratch.dump(".site.tonghop-new") == ["thesis.docx=x"])
  }

  private enum Change: CaseIterable {
    case addition
    case loss
    case truncation
  }

  @Test(arguments: Change.allCases)
  private func `notices when what was staged is not what was written`(change: Change) throws {
    try project.build("một")
    let staged = scratch(".site.tonghop-new/ky/a.html")
    let found = try fault {
      try project.build(
        "hai",
        beforePublishing: {
          switch change {
          case .addition: try scratch.file(".site.tonghop-new/ky/b.html")
          case .loss: #expect(unlink(staged) == 0)
          case .truncation: #expect(truncate(staged, 1) == 0)
          }
        })
    }
    #expect(found == .damaged(path: change == .addition ? "ky/b.html" : "ky/a.html"))
    #expect(try project.state() == "một một")
  }

  @Test func `notices when the marker of a staged tree is gone`() throws {
    try project.build("một")
    let marker = scratch(".site.tonghop-new/.tonghop-site")
    let found = try fault { try project.build("hai", beforePublishing: { #expect(unlink(marker) == 0) }) }
    #expect(found == .disk(SystemFault(call: "openat", path: marker, code: ENOENT)))
    #expect(try project.state() == "một một")
  }

  @Test(.enabled(if: FileSystemIdentity.canBeNobody))
  func `tells of a disk that refuses, and leaves the old site`() throws {
    try scratch.folder("public")
    chmod(scratch.path, 0o755)
    let places = project.places(site: "public/site", internalPages: "noi-bo")
    chmod(scratch("public"), 0o555)
    for path in ["", "content"] { chmod(scratch(path), 0o777) }
    let found = try fault { try FileSystemIdentity.asNobody { _ = try project.build("một", at: places) } }
    #expect(
      found == .disk(SystemFault(call: "mkdirat", path: scratch("public") + "/.site.tonghop-new", code: EACCES)))
    #expect(try scratch.names("") == [".tonghop", "content", "public", "templates"])
    #expect(try scratch.names(".tonghop") == ["lock"])
  }
}
