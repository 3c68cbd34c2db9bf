extension DataRule {
  /// What the rule finds.
  var summary: Phrase {
    switch self {
    case .syntax: Phrase(vi: "Tệp không đọc được từ một chỗ nào đó", en: "The file cannot be read from some place on")
    case .shapeInvalid:
      Phrase(
        vi: "Có danh sách hoặc các khóa ở chỗ cần một giá trị, hoặc ngược lại",
        en: "A list or keys stand where one value belongs, or the reverse")
    case .keyUnknown: Phrase(vi: "Khóa không có ở chỗ này", en: "There is no such key here")
    case .keyDuplicate: Phrase(vi: "Một khóa được ghi hai lần", en: "A key is given twice")
    case .keyMissing: Phrase(vi: "Thiếu một khóa bắt buộc", en: "A key that must be there is not")
    case .idInvalid: Phrase(vi: "Mã viết không đúng", en: "An id is not written as ids are")
    case .idDuplicate: Phrase(vi: "Một mã hoặc số được dùng hai lần", en: "An id or a number is given twice")
    case .dateInvalid: Phrase(vi: "Ngày không có thật", en: "A day that the calendar does not have")
    case .numberInvalid: Phrase(vi: "Giá trị không phải là số", en: "A value is not a number, or out of its bounds")
    case .wordUnknown: Phrase(vi: "Từ không thuộc các từ được dùng ở đây", en: "A word is none of those used here")
    case .rangeReversed:
      Phrase(vi: "Cuối đứng trước đầu", en: "An end comes before its beginning, or a most below its least")
    case .referenceUnknown: Phrase(vi: "Nhắc đến một mã không có", en: "An id is spoken of that is given nowhere")
    case .nameAmbiguous: Phrase(vi: "Hai nơi mang cùng một tên", en: "Two things bear one name")
    case .proofInvalid:
      Phrase(vi: "Đầu việc được chứng minh bằng chỉ tiêu không phải văn bản", en: "A duty's proof is no document")
    case .rowEmpty: Phrase(vi: "Dòng không nêu ai phải báo cáo", en: "A row does not say who owes")
    case .owingMisplaced: Phrase(vi: "Chỉ tiêu tỷ lệ lại giao báo cáo", en: "A ratio is owed by somebody")
    case .formulaMisplaced:
      Phrase(vi: "Công thức đặt ở chỉ tiêu không dùng đến nó", en: "A formula where it has no use")
    case .periodOverlap: Phrase(vi: "Hai kỳ cùng loại có ngày chung", en: "Two periods of one kind share days")
    case .periodMismatch:
      Phrase(vi: "Tên kỳ và khoảng số liệu không khớp", en: "A period's name and its data window do not fit")
    case .periodGap: Phrase(vi: "Có ngày không thuộc kỳ nào", en: "Days lie between two periods")
    case .frequencyIdle:
      Phrase(vi: "Tần suất ngắn hơn mọi kỳ báo cáo", en: "A frequency is shorter than every period")
    case .dueTooEarly: Phrase(vi: "Hạn gửi trước ngày chốt số liệu", en: "Reports are due before the cut-off")
    case .dueMissing: Phrase(vi: "Có nhóm không có hạn gửi", en: "A group has no due date")
    case .holidaysUnknown:
      Phrase(
        vi: "Hạn gửi tính qua một năm chưa có ngày nghỉ lễ", en: "A due date is counted over a year without holidays")
    case .dayOffDoubtful:
      Phrase(vi: "Ngày nghỉ hoặc ngày làm bù đáng ngờ", en: "A day off or a make-up day is doubtful")
    case .expressionInvalid: Phrase(vi: "Biểu thức viết không đúng", en: "An expression is not written rightly")
    case .expressionOperand:
      Phrase(
        vi: "Biểu thức tính với một chỉ tiêu không tính được ở đó",
        en: "An expression computes with an indicator that does not belong there")
    case .expressionCircular: Phrase(vi: "Công thức cần đến chính nó", en: "A formula needs itself")
    case .expressionZero: Phrase(vi: "Biểu thức chia cho 0", en: "An expression divides by zero")
    case .expressionMeasure:
      Phrase(vi: "Biểu thức trộn hai đơn vị tính", en: "An expression mixes two measures")
    case .jointCircular: Phrase(vi: "Báo cáo chung mà không ai viết", en: "A joint report that nobody writes")
    case .eventShape:
      Phrase(
        vi: "Biến động không đủ hoặc thừa cơ quan", en: "An event has too few or too many bodies for its kind")
    case .eventMismatch:
      Phrase(vi: "Biến động không khớp với ngày “từ”, “đến” của cơ quan", en: "An event and a body's days do not fit")
    case .headerInvalid: Phrase(vi: "Dòng đầu sổ thiếu cột", en: "The register's first line lacks a column")
    case .columnUnknown: Phrase(vi: "Cột không được dùng", en: "A column that is not used")
    case .cellMissing: Phrase(vi: "Dòng thiếu ngày, cơ quan hoặc kỳ", en: "A row lacks its day, body or period")
    case .unitUnknown: Phrase(vi: "Không rõ cơ quan nào", en: "It cannot be told which body is meant")
    case .unitNotActive: Phrase(vi: "Cơ quan không tồn tại ở kỳ đó", en: "The body does not exist in that period")
    case .periodUnknown: Phrase(vi: "Không rõ kỳ nào", en: "It cannot be told which period is meant")
    case .fileInvalid: Phrase(vi: "Tệp không có trong content/", en: "The file is not in content/")
    case .shaInvalid: Phrase(vi: "Mã SHA-256 viết không đúng", en: "A SHA-256 is not written rightly")
    case .dateInFuture: Phrase(vi: "Ngày đến sau ngày hôm nay", en: "A day of receipt after today")
    case .dateTooEarly: Phrase(vi: "Ngày đến trước cả khi kỳ bắt đầu", en: "A day of receipt before the period begins")
    case .quoteOpen: Phrase(vi: "Dấu nháy mở mà không đóng", en: "A quotation mark is not closed")
    }
  }

  /// Why it matters, and what happens.
  func reason(in kind: DataSource.Kind) -> Phrase {
    switch self {
    case .headerInvalid:
      Phrase(
        vi: "Không có cột này thì không biết báo cáo nào đến ngày nào; chương trình dừng, trang cũ giữ nguyên.",
        en: "Without it nobody can tell which report came when; the run stops and the old site stays.")
    case .columnUnknown: Phrase(vi: "Các cột khác vẫn được dùng.", en: "The other columns are used all the same.")
    case .dueMissing:
      Phrase(
        vi: "Không có hạn thì không nói được đúng hạn hay trễ hạn. Kế hoạch vẫn được dùng.",
        en: "Without a due date nothing is on time or late. The plan is used all the same.")
    case .periodGap:
      Phrase(
        vi: "Việc của những ngày ấy không được báo cáo, và truoc(…) không tìm được kỳ trước. Kế hoạch vẫn được dùng.",
        en:
          "What happened then is reported nowhere, and truoc(…) finds no period before. The plan is used all the same.")
    case .frequencyIdle:
      Phrase(
        vi: "Không kỳ nào ngắn đến thế nên không ai bị coi là phải báo cáo. Kế hoạch vẫn được dùng.",
        en: "No period is that short, so nobody ever owes it. The plan is used all the same.")
    case .holidaysUnknown:
      Phrase(
        vi: "Hạn gửi chỉ trừ thứ Bảy, Chủ nhật nên có thể rơi vào ngày nghỉ lễ. Kế hoạch vẫn được dùng.",
        en: "Only weekends are left out, so the due date may fall on a holiday. The plan is used all the same.")
    case .dayOffDoubtful:
      Phrase(
        vi: "Thường là gõ nhầm ngày, làm sai mọi hạn gửi tính theo ngày làm việc. Kế hoạch vẫn được dùng.",
        en: "Often a day is mistyped, and every due date counted over it is wrong. The plan is used all the same.")
    case .periodMismatch:
      Phrase(
        vi: "Thường là gõ nhầm tháng hoặc năm. Kỳ được hiểu theo khoảng số liệu. Kế hoạch vẫn được dùng.",
        en: "Often a month or year is mistyped. The window decides. The plan is used all the same.")
    case .expressionMeasure:
      Phrase(
        vi: "Cộng hay so sánh người với đơn vị thường là nhầm mã chỉ tiêu. Kế hoạch vẫn được dùng.",
        en: "Adding people to units often means a wrong id. The plan is used all the same.")
    case .eventMismatch:
      Phrase(
        vi: "Cơ quan đã thôi hoạt động mà không có ngày “đến” thì vẫn bị coi là phải báo cáo. Danh sách vẫn được dùng.",
        en: "A body that ended but has no last day would owe reports for ever. The roster is used all the same.")
    case .dateInFuture:
      Phrase(
        vi: "Thường là gõ nhầm năm hoặc tháng. Dòng vẫn được dùng, đúng hạn hay trễ tính theo ngày đã ghi.",
        en: "Mostly the year or the month was mistyped. The row is used, and timeliness follows the day as typed.")
    case .fileInvalid:
      Phrase(
        vi:
          "Đường dẫn dẫn ra ngoài content/ thì dòng không được dùng. Trong content/ mà chưa có tệp ấy thì ngày đến ở dòng vẫn được tính: báo cáo đã nhận, chưa nhập nội dung.",
        en:
          "With a path that leads out of content/ the row is not used. Where there only is no such file the row's day counts: the report was received and not entered yet."
      )
    default: kind == .register ? DataRule.rowNotUsed : DataRule.runStops
    }
  }

  private static let rowNotUsed = Phrase(
    vi: "Dòng này không được dùng; các dòng khác vẫn được dùng.",
    en: "The row is not used; the others are.")

  private static let runStops = Phrase(
    vi: "Mọi trang đều dựa vào tệp này nên chương trình dừng, trang cũ giữ nguyên.",
    en: "Every page rests on this file, so the run stops and the old site stays.")
}
