extension TaskStatus {
  /// The state that an author's words name, and nothing else; nil where they name none.
  ///
  /// The four states of `PRODUCT.md` 1.3, and the ways in which clerks type the same four.
  package init?(text: String) {
    guard text.utf8.count <= 80, let status = TaskStatus.names[text.folded] else { return nil }
    self = status
  }

  /// What people call the states that an author may give.
  package static let offered: [(status: TaskStatus, name: String)] = [
    (.done, "Hoàn thành"), (.inProgress, "Đang thực hiện"), (.notStarted, "Chưa thực hiện"),
    (.nothingArose, "Không phát sinh"),
  ]

  private static let names = Dictionary(
    [
      (
        .done,
        [
          "Hoàn thành", "Đã hoàn thành", "Hoàn thành phần việc trong kỳ", "Đã thực hiện xong", "Đã xong", "Xong", "HT",
          "done",
        ]
      ),
      (
        .inProgress,
        [
          "Đang thực hiện", "Đang triển khai", "Đang triển khai thực hiện", "Đang làm", "Đang tiến hành", "Đang TH",
          "in progress",
        ]
      ),
      (
        .notStarted,
        ["Chưa thực hiện", "Chưa triển khai", "Chưa triển khai thực hiện", "Chưa làm", "Chưa TH", "not started"]
      ),
      (
        .nothingArose,
        [
          "Không phát sinh", "Không có phát sinh", "Không phát sinh trong kỳ", "Trong kỳ không phát sinh", "KPS",
          "nothing arose",
        ]
      ),
    ].flatMap { (status: TaskStatus, names: [String]) in names.map { ($0.folded, status) } },
    uniquingKeysWith: { first, _ in first }
  )
}
