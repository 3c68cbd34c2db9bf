import Glibc
import Testing

@testable import Workspace

struct PublicationTests {
  let project: TrialProject
  var scratch: Scratch { project.scratch }

  init() throws { project = try TrialProject() }

  @Test func `publishes both trees with marker and manifest`() throws {
    let outcome = try project.build("một")
    #expect(
      try scratch.dump("site", withHidden: true) == [
        """
        .tonghop-manifest=\
        0231bfca9ba02e810222a629b6c9d12870eba7282f1b18b172f556db0729fc65\t5\tindex.html
        0231bfca9ba02e810222a629b6c9d12870eba7282f1b18b172f556db0729fc65\t5\tky/a.html

        """,
        """
        .tonghop-site=tonghop/1 site
        build 09cb4c3c1acd387d6ab5b5b3c24a64990d6344f4185b153855f2e9d50c59180f
        files 2
        Thư mục này do tonghop tạo ra; lần tổng hợp sau sẽ thay toàn bộ.
        Made by tonghop; the next build replaces all of this folder.

        """,
        "index.html=một", "ky/", "ky/a.html=một",
      ])
    #expect(try scratch.names("noi-bo") == [".tonghop-manifest", ".tonghop-noi-bo", "index.html"])
    #expect(outcome.build.hex == "09cb4c3c1acd387d6ab5b5b3c24a64990d6344f4185b153855f2e9d50c59180f")
    #expect(outcome.siteFiles == 2)
    #expect(outcome.siteBytes == 10)
    #expect(outcome.internalFiles == 1)
    #expect(outcome.leftover == nil)
    #expect(try project.state() == "một một")
  }

  @Test func `replaces the whole of the earlier trees`() throws {
    try project.build("một")
    try scratch.file("site/ky/stale.html", "withdrawn")
    try project.build("hai")
    #expect(try scratch.dump("site") == ["index.html=hai", "ky/", "ky/a.html=hai"])
    #expect(try project.state() == "hai hai")
  }

  @Test func `takes an empty folder as ours`() throws {
    try scratch.folder("site")
    try scratch.folder("noi-bo")
    try project.build("một")
    #expect(try project.state() == "một một")
  }

  @Test func `gives the same bytes for the same files in another order`() throws {
    let words = ["b", "a/x", "a-b", "a"]
    func manifest(_ paths: [String], _ site: String) throws -> (SHA256, [String]?) {
      var publication = try Publication(project.places(site: site))
      for path in paths { try publication.stage(OutputFile(path: path + ".html", bytes: Array(path.utf8)), in: .site) }
      let build = try publication.publish().build
      return (build, try scratch.dump(site, withHidden: true))
    }
    let (first, second) = (try manifest(words, "s1"), try manifest(words.reversed(), "s2"))
    #expect(first.0 == second.0)
    #expect(first.1 == second.1)
    #expect(first.1?.first?.split(separator: "\t").last == "b.html\n")
    #expect(try manifest(["b"], "s3").0 != first.0)
  }

  @Test func `gives files 0644 and folders 0755 whatever the umask`() throws {
    let before = umask(0o077)
    defer { umask(before) }
    try project.build("một")
    var modes: [mode_t] = []
    for path in ["site", "site/ky", "noi-bo", "site/index.html", "site/.tonghop-site", "noi-bo/.tonghop-manifest"] {
      var status = stat()
      #expect(stat(scratch(path), &status) == 0)
      modes.append(status.st_mode & 0o7777)
    }
    #expect(modes == [0o755, 0o755, 0o755, 0o644, 0o644, 0o644])
  }

  @Test func `makes the folders above an output, and unmakes them when nothing is published`() throws {
    let places = project.places(site: "a/b/site")
    let fault = try fault { try project.build("một", at: places, isCancelled: { access(places.site, F_OK) != 0 }) }
    #expect(fault == .interrupted)
    #expect(try scratch.names("") == [".tonghop", "content", "templates"])
    try project.build("một", at: places)
    #expect(try scratch.dump("a/b/site") == ["index.html=một", "ky/", "ky/a.html=một"])
  }

  @Test func `leaves nothing behind when it is let go of`() throws {
    try project.build("một")
    do {
      var publication = try Publication(project.places)
      try publication.stage(OutputFile(path: "x/y/z.html", bytes: []), in: .site)
      #expect(try scratch.names("").contains(".site.tonghop-new"))
    }
    #expect(try project.state() == "một một")
  }

  @Test func `refuses a path of ours that leaves the folder`() throws {
    try project.build("một")
    let found = try fault {
      var publication = try Publication(project.places)
      try publication.stage(OutputFile(path: "../content/a.md", bytes: []), in: .site)
    }
    #expect(found == .unsafePath("../content/a.md", .unnamedStep))
    #expect(try scratch.dump("content") == [])
    #expect(try project.state() == "một một")
  }

  @Test func `publishes nothing once a file was refused`() throws {
    try project.build("một")
    var publication = try Publication(project.places)
    let unsafe = try fault { try publication.stage(OutputFile(path: "CON", bytes: []), in: .site) }
    #expect(unsafe == .unsafePath("CON", .deviceName))
    do {
      _ = try publication.publish()
      Issue.record("a publication went on after a fault")
    } catch {
      #expect(
        error == .disk(SystemFault(call: "openat", path: scratch(".noi-bo.tonghop-new/.tonghop-manifest"), code: 2)))
    }
    #expect(try project.state() == "một một")
  }

  @Test func `publishes one tree and leaves the other alone`() throws {
    try project.build("một")
    let places = Places(
      project: scratch.path, content: scratch("content"), templates: scratch("templates"), site: scratch("export"),
      internalPages: nil)
    var publication = try Publication(places)
    try publication.stage(OutputFile(path: "tong-hop.json", bytes: Array("{}".utf8)), in: .site)
    #expect(try publication.publish().internalFiles == 0)
    #expect(try scratch.dump("export") == ["tong-hop.json={}"])
    #expect(try project.state(site: "export") == "empty một, site")
  }

  @Test func `publishes a large file and an empty one`() throws {
    var publication = try Publication(project.places)
    let large = (0..<3_000_001).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    try publication.stage(OutputFile(path: "large.bin", bytes: large), in: .site)
    try publication.stage(OutputFile(path: "empty.txt", bytes: []), in: .site)
    _ = try publication.publish()
    let tree = try ContentTree.read(folder: scratch("site"), rules: .templates)
    #expect(tree.files.map(\.size) == [0, 3_000_001])
    #expect(tree.files.map(\.bytes) == [[], large])
  }
}
