/// What people are told of the register's rows.
enum RegisterMessage {
  static func headerInvalid(_ missing: [DataKey]) -> Phrase {
    Phrase(
      vi: "dòng đầu thiếu cột " + missing.map { "“\($0.vi)”" }.joined(separator: ", "),
      en: "the first line lacks the columns " + missing.map { "“\($0.en)”" }.joined(separator: ", "))
  }

  static func columnUnknown(_ name: String) -> Phrase {
    Phrase(vi: "không dùng cột “\(name)”", en: "the column “\(name)” is not used")
  }

  static let columns = Phrase(
    vi: "các cột: Ngày đến, Cơ quan, Kỳ báo cáo, Số ký hiệu, Tệp, SHA-256, Ghi chú",
    en: "the columns are: received, unit, period, number, file, sha256, note")

  static func cellMissing(_ key: DataKey) -> Phrase {
    Phrase(vi: "dòng này thiếu “\(key.vi)”, nên không được dùng", en: "“\(key.en)” is empty, so the row is not used")
  }

  static func dateInvalid(_ text: String) -> Phrase {
    Phrase(
      vi: "“\(text)” không phải là một ngày có thật, nên dòng này không được dùng",
      en: "“\(text)” is not a day that exists, so the row is not used")
  }

  static func yearTooShort(_ text: String) -> Phrase {
    Phrase(
      vi: "“\(text)” thiếu chữ số của năm, nên dòng này không được dùng",
      en: "the year of “\(text)” lacks digits, so the row is not used")
  }

  static func fullYear(_ day: Day) -> Phrase {
    Phrase(vi: "ghi năm đủ bốn chữ số: \(day.slashed)", en: "write the year with four digits: \(day.slashed)")
  }

  static let dateHelp = Phrase(vi: "ví dụ 16/12/2024", en: "for example 16/12/2024")

  static func dateTooEarly(_ day: Day, _ start: Day) -> Phrase {
    Phrase(
      vi: "ngày đến \(day.slashed) trước cả ngày đầu kỳ \(start.slashed), nên dòng này không được dùng",
      en: "\(day.slashed) is before the period begins on \(start.slashed), so the row is not used")
  }

  static func dateInFuture(_ day: Day) -> Phrase {
    Phrase(
      vi: "ngày đến \(day.slashed) sau ngày hôm nay; dòng này vẫn được dùng",
      en: "\(day.slashed) is after today; the row is used all the same")
  }

  static let checkYear = Phrase(vi: "xem lại ngày, tháng, năm", en: "check the day, the month and the year")

  static func periodNotInPlan(_ name: PeriodName) -> Phrase {
    Phrase(vi: "kế hoạch không có kỳ “\(name.title)”", en: "the plan has no period “\(name.title)”")
  }

  static func periodUnknown(_ text: String) -> Phrase {
    Phrase(vi: "không hiểu kỳ báo cáo “\(text)”", en: "the period “\(text)” is not understood")
  }

  static func unitUnknown(_ text: String) -> Phrase {
    Phrase(vi: "không có cơ quan nào tên “\(text)”", en: "no body is called “\(text)”")
  }

  static func severalUnits(_ text: String) -> Phrase {
    Phrase(
      vi: "“\(text)” là tên của nhiều cơ quan trong một ô, nên dòng này không được dùng",
      en: "“\(text)” names several bodies in one cell, so the row is not used")
  }

  static let oneUnitPerRow = Phrase(
    vi:
      "mỗi dòng một cơ quan: chép dòng này thành nhiều dòng; cơ quan nào luôn báo cáo chung thì khai “báo cáo chung với” trong don-vi.yml, và ở đây chỉ ghi cơ quan gửi báo cáo",
    en:
      "one body to a row: make several rows of this one; where a body always reports jointly, say so with “báo cáo chung với” (joint-with) in don-vi.yml and name here only the body that sends the report"
  )

  static func unitAmbiguous(_ text: String, _ units: [Unit]) -> Phrase {
    let ids = units.map(\.id.rawValue).joined(separator: ", ")
    return Phrase(vi: "“\(text)” là tên của nhiều cơ quan: \(ids)", en: "“\(text)” is the name of several: \(ids)")
  }

  static func unitNotActive(_ text: String, _ day: Day, _ units: [Unit]) -> Phrase {
    let ids = units.map(\.id.rawValue).joined(separator: ", ")
    return Phrase(
      vi: "ngày \(day.slashed) không có cơ quan nào tên “\(text)” (\(ids))",
      en: "no body called “\(text)” exists on \(day.slashed) (\(ids))")
  }

  static func fileInvalid(_ text: String) -> Phrase {
    Phrase(vi: "“\(text)” không phải đường dẫn trong content/", en: "“\(text)” is not a path inside content/")
  }

  static let fileHelp = Phrase(
    vi: "ví dụ bao-cao/2024-q4/song-may.md", en: "for example bao-cao/2024-q4/song-may.md")

  static func fileMissing(_ text: String) -> Phrase {
    Phrase(
      vi: "trong content/ không có tệp “\(text)”; ngày đến ở dòng này vẫn được tính",
      en: "there is no file “\(text)” in content/; the row's day of receipt counts all the same")
  }

  static func fileMissingHelp(_ meant: String?) -> Phrase {
    if let meant {
      return Phrase(vi: "có phải là tệp dưới đây", en: "did you mean this file", copying: [meant])
    }
    return Phrase(
      vi: "sửa lại đường dẫn, tính từ content/, ví dụ bao-cao/2024-q4/song-may.md; chưa có tệp thì để trống ô này",
      en:
        "mend the path, from content/ on, such as bao-cao/2024-q4/song-may.md; leave the cell empty while there is none"
    )
  }

  static let shaInvalid = Phrase(
    vi: "mã SHA-256 phải gồm đúng 64 chữ số 0–9, a–f, nên dòng này và ngày đến của nó không được dùng",
    en: "a SHA-256 is exactly 64 of 0–9, a–f, so the row and its day of receipt are not used")

  static let shaHelp = Phrase(
    vi: "chép lại cả mã; không cần thì để trống ô này", en: "copy the whole of it; leave the cell empty without need")

  static let quoteOpen = Phrase(
    vi: "dấu nháy mở mà không đóng, nên từ đây đến cuối tệp không dùng được",
    en: "a quotation mark is opened and not closed, so nothing from here on is used")

  static let quoteHelp = Phrase(vi: "thêm dấu nháy ở cuối ô", en: "add the quotation mark at the end of the cell")
}
