import Reporting
import Testing

@testable import ReportSite

struct PeriodSentenceTests {
  struct Case: Sendable {
    let states: [ArrivalState]
    let vi: String
    let en: String
  }

  @Test(arguments: [
    Case(
      states: [], vi: "Kỳ này không có cơ quan, địa phương nào phải báo cáo.",
      en: "No body owes a report in this period."),
    Case(
      states: [.notRequired], vi: "Kỳ này không có cơ quan, địa phương nào phải báo cáo.",
      en: "No body owes a report in this period."),
    Case(
      states: [.onTime, .onTime], vi: "Cả 2 cơ quan, địa phương đã gửi báo cáo, tất cả đúng hạn.",
      en: "Reports have come from all 2 bodies, all on time."),
    Case(
      states: [.onTime, .late], vi: "Cả 2 cơ quan, địa phương đã gửi báo cáo, 1 đúng hạn.",
      en: "Reports have come from all 2 bodies, 1 on time."),
    Case(
      states: [.onTime, .late, .missing, .notDue, .extended, .extended, .notRequired],
      vi:
        "2 trên 6 cơ quan, địa phương đã gửi báo cáo, 1 đúng hạn; 1 nơi đã quá hạn, 1 nơi chưa đến hạn, 2 nơi được gia hạn.",
      en: "Reports have come from 2 of 6 bodies, 1 on time; 1 overdue, 1 not due yet, 2 with an extension."),
    Case(
      states: [.notDue, .notDue],
      vi: "Chưa có cơ quan, địa phương nào trong số 2 nơi phải báo cáo gửi báo cáo; 2 nơi chưa đến hạn.",
      en: "No report has come from any of 2 bodies; 2 not due yet."),
    Case(
      states: [.missing],
      vi: "Cơ quan, địa phương duy nhất phải báo cáo chưa gửi báo cáo, đã quá hạn.",
      en: "The only body that owes a report has not sent it, overdue."),
  ])
  func writesItFromTheData(case example: Case) throws {
    let period = Period(id: "2024-q4", title: "Quý IV", kind: .quarter, from: day(2024, 9, 15), to: day(2024, 12, 14))
    let obligations = example.states.map { state in
      Obligation(
        period: period.id, unit: "a", state: state, content: .none,
        received: state == .onTime || state == .late ? Receipt(day: period.to, basis: .register) : nil, due: nil,
        tasks: [])
    }
    let summary = PeriodSummary(
      period: period, obligations: obligations,
      rates: ReportingRates(
        expected: example.states.count { $0 != .notRequired }, received: obligations.count { $0.received != nil },
        receivedOnTime: example.states.count { $0 == .onTime }))
    #expect(PeriodSentence(period: summary).text(try TemplateFolder.load(.vi).texts) == example.vi)
    #expect(PeriodSentence(period: summary).text(try TemplateFolder.load(.en).texts) == example.en)
  }
}
