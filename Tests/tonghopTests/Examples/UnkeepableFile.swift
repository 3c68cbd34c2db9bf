import Foundation
import Glibc
import Testing

/// A report that breaks a rule in a way that git cannot hold or would not hold alike on every machine.
enum UnkeepableFile: String, CaseIterable {
  case symlink = "file-unreadable"
  case tcvn3 = "file-encoding"
  case sparse = "file-too-large"
  case question = "file-name"

  init?(rule: String) { self.init(rawValue: rule) }

  var rule: String { rawValue }

  /// Makes the file in the folder of reports.
  func make(in folder: URL) throws {
    let url = folder.appending(path: "phu-cat.md")
    switch self {
    case .question:
      let report =
        "---\nĐơn vị: Huyện ủy Phù Cát\nKỳ báo cáo: Quý IV/2024\nNgày ban hành: 16/12/2024\n---\n\n## 1. Tuyên truyền\n\nTình hình: Hoàn thành\n"
      try Data(report.utf8).write(to: folder.appending(path: "phu-cat?.md"))
    case .symlink: try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: "/etc/hostname")
    case .tcvn3: try Data(FileBytes.report(FileBytes.tcvn3)).write(to: url)
    case .sparse:
      try Data().write(to: url)
      try FileHandle(forWritingTo: url).truncate(atOffset: 1 << 30)
    }
  }
}

/// Bytes of reports that are not UTF-8.
enum FileBytes {
  /// "Uỷ ban nhân dân" in TCVN3, as .VnTime shows it.
  static let tcvn3: [UInt8] = [0x55, 0xFB] + Array(" ban nh".utf8) + [0xA9, 0x6E, 0x20, 0x64, 0xA9, 0x6E]
  /// "Đơn vị" in Windows-1258: the tone stands behind its letter.
  static let windows1258: [UInt8] = [0xD0, 0xF5, 0x6E, 0x20, 0x76, 0x69, 0xF2]
  /// "Đơn vị" as somebody's editor put it into Latin-1: what is not there became a question mark.
  static let latin1: [UInt8] = [0x3F, 0x3F, 0x6E, 0x20, 0x76, 0xEC]

  /// A report whose second line begins with these bytes.
  static func report(_ unit: [UInt8]) -> [UInt8] {
    Array("---\n".utf8) + unit + Array(": Phu Cat\n---\n".utf8)
  }

  static func utf16(_ text: String, mark: Bool = true) -> [UInt8] {
    let start: [UInt8] = mark ? [0xFF, 0xFE] : []
    return start + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }
}
