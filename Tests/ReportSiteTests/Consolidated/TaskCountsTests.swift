import Reporting
import Testing

@testable import ReportSite

struct TaskCountsTests {
  struct Case: Sendable {
    let states: [TaskStatus: Int]
    let owing: Int
    var absent: [Absence: Int] = [:]
    var silent = 0
    var volunteers = 0
    let vi: String
  }

  @Test(arguments: [
    Case(states: [:], owing: 0, vi: "Kỳ này không có nơi nào phải báo cáo nhiệm vụ này."),
    Case(
      states: [:], owing: 0, volunteers: 2,
      vi: "Kỳ này không có nơi nào phải báo cáo nhiệm vụ này. 2 nơi báo cáo thêm dù không bắt buộc."),
    Case(
      states: [:], owing: 3, absent: [.overdue: 2, .awaited: 1],
      vi:
        "Chưa nơi nào trong 3 cơ quan, địa phương phải báo cáo nêu tình hình thực hiện; 2 nơi quá hạn chưa gửi báo cáo, 1 nơi đã gửi, chưa nhập nội dung."
    ),
    Case(
      states: [:], owing: 3, absent: [.notYet: 3],
      vi:
        "Chưa nơi nào trong 3 cơ quan, địa phương phải báo cáo nêu tình hình thực hiện; 3 nơi chưa đến hạn gửi báo cáo."
    ),
    Case(
      states: [.done: 4], owing: 4,
      vi: "Cả 4 cơ quan, địa phương phải báo cáo đã hoàn thành phần việc trong kỳ."),
    Case(states: [.nothingArose: 2], owing: 2, vi: "Cả 2 cơ quan, địa phương phải báo cáo đều không phát sinh."),
    Case(
      states: [.done: 1, .inProgress: 2, .notStarted: 3, .nothingArose: 4, .notStated: 5], owing: 17, silent: 2,
      vi:
        "Trong 17 cơ quan, địa phương phải báo cáo: 1 nơi đã hoàn thành phần việc trong kỳ, 2 nơi đang thực hiện, 3 nơi chưa thực hiện, 4 nơi không phát sinh; 5 nơi chưa nêu tình hình, 2 nơi đã gửi báo cáo nhưng không có mục này."
    ),
    Case(
      states: [.done: 1, .inProgress: 1], owing: 2, volunteers: 1,
      vi:
        "Trong 2 cơ quan, địa phương phải báo cáo: 1 nơi đã hoàn thành phần việc trong kỳ, 1 nơi đang thực hiện. 1 nơi báo cáo thêm dù không bắt buộc."
    ),
  ])
  func writesTheSentenceFromTheCounts(case example: Case) throws {
    let counts = TaskCounts(
      states: example.states, owing: example.owing, absent: example.absent, silent: example.silent,
      volunteers: example.volunteers)
    #expect(counts.sentence(try TemplateFolder.load().texts) == example.vi)
  }

  @Test func namesTheOnlyOneThatOwesATask() throws {
    let counts = TaskCounts(states: [.inProgress: 1], owing: 1, only: ("Sở Nội vụ", "đang thực hiện"))
    #expect(counts.sentence(try TemplateFolder.load().texts) == "Chỉ Sở Nội vụ phải báo cáo: đang thực hiện.")
  }
}
