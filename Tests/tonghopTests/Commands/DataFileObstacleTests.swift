import Foundation
import Glibc
import Testing

/// What is told of a data file that is there and cannot be read: never that it is missing, nor to take the plan out.
@Suite struct DataFileObstacleTests {
  enum Obstacle: CaseIterable {
    case fifo
    case symlink
    case folder
    case large
    case empty
    case missing

    func make(at url: URL) throws {
      try FileManager.default.removeItem(at: url)
      switch self {
      case .fifo: try #require(mkfifo(url.path, 0o644) == 0)
      case .symlink: try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: "/etc/hostname")
      case .folder: try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
      case .large:
        try Data().write(to: url)
        try FileHandle(forWritingTo: url).truncate(atOffset: 8 << 30)
      case .empty: try Data().write(to: url)
      case .missing: break
      }
    }
  }

  private func told(_ obstacle: Obstacle, _ name: String) throws -> String {
    let project = try TrialBuild(copying: "status-missing")
    let url = project.scratch.url.appending(path: "content/\(name)")
    if !FileManager.default.fileExists(atPath: url.path) { try Data("x".utf8).write(to: url) }
    try obstacle.make(at: url)
    let run = try project.build()
    #expect(run.exitCode == 2)
    return run.output
  }

  private static let another = "xóa nó hoặc đặt cho nó tên khác, rồi chép chính tệp “ke-hoach.yml” vào đây"
  private static let put = "chép bản đúng của tệp “ke-hoach.yml” vào đây, thay tệp này, ví dụ từ bản sao lưu"

  @Test(arguments: [
    (Obstacle.fifo, "“ke-hoach.yml” là một đường ống (FIFO) [plan-unreadable]", another),
    (.symlink, "“ke-hoach.yml” là một liên kết (symlink) [plan-unreadable]", another),
    (.folder, "“ke-hoach.yml” là một thư mục [plan-unreadable]", another),
    (.large, "tệp “ke-hoach.yml” quá lớn [plan-unreadable]", put),
    (.empty, "tệp không có nội dung [file-empty]", put),
    (
      .missing, "không có tệp “ke-hoach.yml” [plan-missing]",
      "thư mục báo cáo phải có tệp “ke-hoach.yml”; xem mẫu trong tài liệu của chương trình"
    ),
  ])
  func `tells how to mend the plan`(obstacle: Obstacle, message: String, help: String) throws {
    let output = try told(obstacle, "ke-hoach.yml")
    #expect(output == "content/ke-hoach.yml:1:1: phải sửa: \(message)\n    help: \(help)\n")
  }

  @Test(arguments: [Obstacle.fifo, .folder, .large, .empty])
  func `says that the register need not be there`(obstacle: Obstacle) throws {
    let output = try told(obstacle, "so-den.csv")
    #expect(output.hasSuffix("; nếu chưa dùng sổ đến thì chỉ cần xóa nó\n"), "\(output)")
    #expect(!output.contains("phải có tệp"))
  }

  @Test func `says in Vietnamese what is wrong with the working folder, and what to do`() throws {
    let project = try TrialBuild(copying: "status-missing")
    let state = project.scratch.url.appending(path: ".tonghop")
    let link = try ScratchFolder()
    try FileManager.default.createSymbolicLink(atPath: state.path, withDestinationPath: link.url.path)
    #expect(
      try project.build().messages
        == "Không đọc hoặc ghi được “\(state.path)”: không phải là thư mục thật; xóa nó hoặc đặt cho nó tên khác rồi chạy lại\n"
    )
    try FileManager.default.removeItem(at: state)
    try FileManager.default.createDirectory(at: state, withIntermediateDirectories: false)
    try #require(mkfifo(state.appending(path: "lock").path, 0o644) == 0)
    #expect(
      try project.build().messages
        == "Không đọc hoặc ghi được “\(state.path)/lock”: không phải là tệp thường; xóa nó hoặc đặt cho nó tên khác rồi chạy lại\n"
    )
  }
}
