import Glibc
import Testing

@testable import Workspace

struct PlacesTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    for folder in ["home/me", "office/project/content/q4", "office/project/templates", "public"] {
      try scratch.folder(folder)
    }
  }

  /// Why the site may not go there; nil when it may. Paths are relative to the scratch folder.
  private func refusal(
    site: String = "office/project/site", internalPages: String = "office/project/noi-bo"
  ) throws -> String? {
    let places = Places(
      project: scratch("office/project"), content: scratch("office/project/content"),
      templates: scratch("office/project/templates"), site: site.first == "/" ? site : scratch(site),
      internalPages: scratch(internalPages), home: scratch("home/me"))
    do throws(PublishFault) {
      try places.prove()
      return nil
    } catch .refused(_, let tree, let reason) {
      return "\(tree.rawValue) \(reason)"
    }
  }

  @Test(arguments: [
    "office/project/site", "office/project/site/", "office/project/./site", "public", "public/new/site",
    "home/me/site", "office/project2", "office/project/content-2", "office/project/../site",
  ])
  func `accepts a folder that is apart from everything`(site: String) throws {
    #expect(try refusal(site: site) == nil)
  }

  @Test(arguments: [
    ("/", "site isRoot"), ("home/me", "site holdsHome"), ("home", "site holdsHome"),
    ("home/../home/me/", "site holdsHome"),
    ("office/project", "site holdsProject"), ("office", "site holdsProject"), ("office/project/.", "site holdsProject"),
    ("office/project/.tonghop", "site isOurState"), ("office/project/.tonghop/site", "site isOurState"),
    ("office/project/content", "site insideContent"), ("office/project/content/site", "site insideContent"),
    ("office/project/content/q4/../../content/a/b", "site insideContent"),
    ("office/project/templates", "site insideTemplates"), ("office/project/templates/x", "site insideTemplates"),
    ("office/project/noi-bo", "noi-bo overlapsOtherOutput"),
    ("office/project/noi-bo/site", "noi-bo overlapsOtherOutput"),
  ])
  func `refuses a folder that a build must not touch`(site: String, reason: String) throws {
    #expect(try refusal(site: site) == reason)
  }

  @Test func `does not guess what two dots behind a missing folder mean`() {
    let fault = PublishFault.disk(SystemFault(call: "realpath", path: scratch("office/project/site/.."), code: ENOENT))
    #expect(throws: fault) { try refusal(site: "office/project/site/..") }
  }

  @Test func `refuses internal pages inside the published folder`() throws {
    #expect(try refusal(internalPages: "office/project/site/noi-bo") == "noi-bo overlapsOtherOutput")
    #expect(try refusal(internalPages: "office/project") == "noi-bo holdsProject")
  }

  @Test func `refuses a link, with a slash behind it too`() throws {
    try scratch.link("to-public", to: "public")
    try scratch.link("dangling", to: "nowhere")
    for path in ["to-public", "to-public/", "to-public//", "dangling"] {
      #expect(try refusal(site: path) == "site isSymlink")
    }
  }

  @Test func `sees through a link above the output`() throws {
    try scratch.link("way", to: "office/project/content")
    #expect(try refusal(site: "way/site") == "site insideContent")
  }

  @Test func `refuses a folder that holds content which lies elsewhere`() throws {
    let places = Places(
      project: scratch("office/project"), content: scratch("public/content"), templates: scratch("home/me/templates"),
      site: scratch("public"), internalPages: scratch("office/project/noi-bo"))
    #expect(throws: PublishFault.refused(folder: scratch("public"), .site, .holdsContent)) { try places.prove() }
    let others = Places(
      project: scratch("office/project"), content: scratch("public/content"), templates: scratch("home/me/templates"),
      site: scratch("home"), internalPages: scratch("office/project/noi-bo"))
    #expect(throws: PublishFault.refused(folder: scratch("home"), .site, .holdsTemplates)) { try others.prove() }
  }

  @Test func `does not write anything while it looks`() throws {
    _ = try refusal(site: "public/new/site")
    #expect(try scratch.dump("public") == [])
    #expect(try scratch.names("office/project") == ["content", "templates"])
  }
}
