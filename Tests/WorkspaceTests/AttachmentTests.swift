import Testing

@testable import Workspace

struct AttachmentTests {
  let scratch: Scratch
  let tree: ContentTree

  init() throws {
    scratch = try Scratch()
    try scratch.file("secret.pdf")
    try scratch.file("content/q4/bieu.pdf", "abc")
    try scratch.folder("content/q4/tep")
    try scratch.link("content/link.pdf", to: "q4/bieu.pdf")
    try scratch.link("content/linked", to: "q4")
    tree = try ContentTree.read(folder: scratch("content"))
  }

  @Test func `reads what was only listed, with its digest`() {
    let file = tree.readAttachment(ContentPath("q4/bieu.pdf"))
    #expect(file.bytes == Array("abc".utf8))
    #expect(file.size == 3)
    #expect(file.sha256?.hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test(arguments: [
    "../secret.pdf", "q4/../../secret.pdf", "/etc/passwd", "", "q4//bieu.pdf", "./q4/bieu.pdf", "q4/bieu.pdf/", "..",
    "q4/bieu.pdf\0.png",
  ])
  func `never leaves the folder`(path: String) {
    guard case .unreadable(let fault) = tree.readAttachment(ContentPath(path)).state else {
      Issue.record("\(path) was opened")
      return
    }
    #expect(fault.code == 18)
  }

  @Test func `follows no link, neither the file nor a folder above it`() {
    guard case .notRegular(.symlink) = tree.readAttachment(ContentPath("link.pdf")).state else {
      Issue.record("a link was followed")
      return
    }
    guard case .unreadable(let fault) = tree.readAttachment(ContentPath("linked/bieu.pdf")).state else {
      Issue.record("a linked folder was entered")
      return
    }
    #expect(fault.path.hasSuffix("/content/linked"))
  }

  @Test func `tells what is missing, too large or no file`() {
    guard case .unreadable(let fault) = tree.readAttachment(ContentPath("q4/none.pdf")).state,
      case .tooLarge(limit: 2) = tree.readAttachment(ContentPath("q4/bieu.pdf"), limit: 2).state,
      case .notRegular(.folder) = tree.readAttachment(ContentPath("q4/tep")).state
    else {
      Issue.record("a file that cannot be used was used")
      return
    }
    #expect(fault.cause == .missing)
  }
}
