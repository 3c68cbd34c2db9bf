import Foundation
import Glibc
import Testing

/// Files that are no reports, whatever their names say: each is told of, and none holds up the others.
@Suite struct OddFileTests {
  struct Odd: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// What stands behind the file's name in the first line that is printed.
    let expected: String
    let make: @Sendable (URL) throws -> Void
  }

  private static func bytes(_ name: String, _ bytes: [UInt8], _ expected: String) -> Odd {
    Odd(testDescription: name, expected: expected) { try Data(bytes).write(to: $0) }
  }

  private static let odd: [Odd] = [
    bytes(
      "NUL bytes", Array("---\nĐơn vị: \u{0}\n---\n".utf8),
      "2:1: phải sửa: tệp có ký tự không phải là chữ (NUL) [file-encoding]"),
    bytes(
      "TCVN3", FileBytes.report(FileBytes.tcvn3),
      "2:2: phải sửa: chữ ở đây không theo bảng mã UTF-8, có thể là TCVN3 (.VnTime) [file-encoding]"),
    bytes(
      "Windows-1258", FileBytes.report(FileBytes.windows1258),
      "2:1: phải sửa: chữ ở đây không theo bảng mã UTF-8, có thể là Windows-1258 [file-encoding]"),
    bytes(
      "Latin-1", FileBytes.report(FileBytes.latin1), "2:6: phải sửa: chữ ở đây không theo bảng mã UTF-8 [file-encoding]"
    ),
    bytes(
      "UTF-8 that is cut, behind decomposed letters",
      Array("---\r\nĐơn vi\u{323}: Phu\u{300} ".utf8) + [0xC3],
      "2:13: phải sửa: chữ ở đây không theo bảng mã UTF-8 [file-encoding]"),
    bytes(
      "UTF-16 without its mark", FileBytes.utf16("---\nĐơn vị: Phù Cát\n---\n", mark: false),
      "1:1: phải sửa: chữ ở đây không theo bảng mã UTF-8, có thể là UTF-16 [file-encoding]"),
    bytes(
      "half a pair in UTF-16", FileBytes.utf16("---\nĐơn ") + [0x00, 0xD8, 0x20, 0x00],
      "2:5: phải sửa: chữ ở đây không theo bảng mã UTF-8, có thể là UTF-16 [file-encoding]"),
    bytes(
      "Word", [0x50, 0x4B, 0x03, 0x04] + Array("word/document.xml".utf8),
      "1:1: phải sửa: đây là tệp Word (.docx) mang đuôi .md, không phải văn bản [file-encoding]"),
    bytes(
      "PDF", Array("%PDF-1.7\n".utf8), "1:1: phải sửa: đây là tệp PDF mang đuôi .md, không phải văn bản [file-encoding]"
    ),
    bytes("nothing but spaces", Array(" \r\n\t\u{a0}\n".utf8), "1:1: phải sửa: tệp không có nội dung [file-empty]"),
    Odd(
      testDescription: "FIFO",
      expected: "1:1: phải sửa: đây là một đường ống (FIFO), không phải tệp báo cáo [file-unreadable]"
    ) {
      #expect(mkfifo($0.path, 0o644) == 0)
    },
    Odd(
      testDescription: "dangling link",
      expected: "1:1: phải sửa: đây là một liên kết (symlink), không phải tệp báo cáo [file-unreadable]"
    ) { try FileManager.default.createSymbolicLink(atPath: $0.path, withDestinationPath: "khong-co") },
    Odd(
      testDescription: "just over 1 MB",
      expected: "1:1: phải sửa: tệp nặng 1,1 MB, báo cáo chỉ được nặng đến 1 MB [file-too-large]"
    ) {
      try Data(repeating: 0x61, count: 1 << 20 + 1).write(to: $0)
    },
    Odd(
      testDescription: "1 GB of holes",
      expected: "1:1: phải sửa: tệp nặng 1.024,0 MB, báo cáo chỉ được nặng đến 1 MB [file-too-large]"
    ) {
      try Data().write(to: $0)
      try FileHandle(forWritingTo: $0).truncate(atOffset: 1 << 30)
    },
  ]

  @Test(arguments: odd)
  func `tells of the file and reads on`(odd: Odd) throws {
    let project = try TrialBuild(copying: "status-missing")
    try odd.make(project.scratch.url.appending(path: "content/bao-cao/an-lao.md"))
    let run = try project.check()
    let lines = run.output.split(separator: "\n").filter { $0.hasPrefix("content/") }
    #expect(
      lines == [
        "content/bao-cao/an-lao.md:\(odd.expected)",
        "content/bao-cao/phu-cat.md:7:4: cần rà soát: mục “1. Thông tin, tuyên truyền” chưa nêu tình hình [status-missing]",
      ])
    #expect(run.exitCode == 1)
  }

  /// Root may read everything.
  @Test(.enabled(if: geteuid() != 0))
  func `tells of a file that may not be read`() throws {
    let project = try TrialBuild(copying: "status-missing")
    try project.scratch.file("content/bao-cao/an-lao.md", "x")
    #expect(chmod(project.scratch("content/bao-cao/an-lao.md"), 0) == 0)
    #expect(
      try project.check().output.hasPrefix(
        "content/bao-cao/an-lao.md:1:1: phải sửa: không mở được tệp (không có quyền) [file-unreadable]\n"))
  }

  @Test(arguments: ["\u{feff}", ""], ["\n", "\r\n", "\r"])
  func `reads text with a byte order mark and any line ends`(mark: String, end: String) throws {
    let project = try TrialBuild(copying: "status-missing")
    let report = try project.scratch.text("content/bao-cao/phu-cat.md")
    let expected = try project.check().output
    try project.scratch.file("content/bao-cao/phu-cat.md", mark + report.replacing("\n", with: end))
    #expect(try project.check().output == expected)
  }

  @Test func `reads UTF-16 that says so`() throws {
    let project = try TrialBuild(copying: "status-missing")
    let report = try project.scratch.text("content/bao-cao/phu-cat.md")
    let expected = try project.check().output
    try project.scratch.file("content/bao-cao/phu-cat.md", FileBytes.utf16(report))
    #expect(try project.check().output == expected)
  }
}
