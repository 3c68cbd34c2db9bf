/// What a report says of the period before is not what counts for that period.
package enum PreviousDiffers: Rule {
  static func findings(in reports: [StandingReport], figures: UsableFigures, knowledge: Knowledge) -> [Finding] {
    reports.flatMap { standing in
      standing.stated.compactMap { report, figure in
        guard figure.role == .previous, let indicator = knowledge.indicator(figure.indicator),
          let unit = UnitFigures(standing.unit, in: figure.period, figures: figures, knowledge: knowledge),
          let before = knowledge.period(before: unit.period),
          let known = Known(indicator, unit, before, figures: figures, knowledge), known.differs(from: figure.value)
        else { return nil }
        return Finding(
          rule: info.id, severity: info.severity, message: differs(figure, known),
          help: help(known, among: reports.lazy.filter { $0.unit == standing.unit }),
          place: report.source.place(figure.place, file: report.file), unit: standing.unit, period: unit.period.id,
          anchor: figure.anchor)
      }
    }
  }

  package static let info = RuleInfo(
    id: "previous-differs",
    severity: .warning,
    summary: Phrase(
      vi: "Số “kỳ trước” ghi trong báo cáo khác với số của kỳ trước đang được dùng",
      en: "What a report says of the period before is not what counts for that period"),
    reason: Phrase(
      vi:
        "Cột “Kỳ trước” chỉ để đối chiếu, không được cộng; hai nơi khác nhau thì một nơi sai, hoặc số kỳ trước đã đổi mà chưa gửi bản thay thế.",
      en:
        "The column “Kỳ trước” is only compared, never counted; where the two differ one is wrong, or the earlier figure changed and no replacement was sent."
    ),
    wrong: """
      | Chỉ tiêu | Kỳ trước | Kỳ này |
      |---|---:|---:|
      | Số hội nghị, lớp quán triệt | 12 | 24 |
      """,
    right: """
      | Chỉ tiêu | Kỳ trước | Kỳ này |
      |---|---:|---:|
      | Số hội nghị, lớp quán triệt | 15 | 24 |
      """)

  /// What counts for the period before.
  private enum Known {
    /// The body's own report says so.
    case reported(Quantity, UsableFigures.Entry)
    /// The bodies that became this one, or went into it, added up.
    case predecessors(Quantity)
    /// The figure of the whole province, whoever gave it then.
    case province(Quantity)
    /// A ratio, from its parts of that period.
    case computed(Rational)

    init?(
      _ indicator: Indicator, _ unit: UnitFigures, _ before: Period, figures: UsableFigures, _ knowledge: Knowledge
    ) {
      if indicator.kind == .ratio {
        guard let value = indicator.formula?.value(lookup: { $1 ? nil : unit.number($0, previous: true) }) else {
          return nil
        }
        self = .computed(value)
        return
      }
      guard let number = unit.number(indicator.id, previous: true) else { return nil }
      let own = UnitFigures(unit.unit.id, in: before.id, figures: figures, knowledge: knowledge)?.entry(indicator.id)
      if let own, own.number == number {
        self = .reported(number, own)
      } else {
        self = unit.isForProvince(indicator.id) ? .province(number) : .predecessors(number)
      }
    }

    func differs(from stated: Quantity) -> Bool {
      switch self {
      case .reported(let number, _), .predecessors(let number), .province(let number): number != stated
      case .computed(let value): value.isFar(fromPrinted: stated)
      }
    }
  }

  private static func differs(_ figure: StatedFigure, _ known: Known) -> Phrase {
    let (label, stated) = (figure.label.quoted, figure.value.vietnamese())
    switch known {
    case .reported(let number, let entry):
      let (value, place) = (number.vietnamese(), entry.place.line)
      return Phrase(
        vi: "\(label) ghi kỳ trước là \(stated), nhưng báo cáo kỳ trước ghi \(value) (\(entry.file), dòng \(place))",
        en:
          "\(label) gives \(stated) for the period before, but that period's report says \(value) (\(entry.file), line \(place))"
      )
    case .predecessors(let number):
      let value = number.vietnamese()
      return Phrase(
        vi: "\(label) ghi kỳ trước là \(stated), nhưng các cơ quan trước sắp xếp cộng lại là \(value)",
        en: "\(label) gives \(stated) for the period before, but the bodies that became this one add up to \(value)")
    case .province(let number):
      let value = number.vietnamese()
      return Phrase(
        vi: "\(label) ghi kỳ trước là \(stated), nhưng số toàn tỉnh của kỳ trước là \(value)",
        en: "\(label) gives \(stated) for the period before, but the whole province's figure of then is \(value)")
    case .computed(let value):
      let computed = value.rounded(toPlaces: 4)?.vietnamese() ?? "?"
      return Phrase(
        vi: "\(label) ghi kỳ trước là \(stated), nhưng tính từ số liệu kỳ trước là \(computed)",
        en: "\(label) gives \(stated) for the period before, but that period's figures come to \(computed)")
    }
  }

  /// - Parameter reports: those of the body.
  private static func help(_ known: Known, among reports: some Sequence<StandingReport>) -> Phrase {
    guard case .reported(_, let entry) = known,
      let earlier = reports.first(where: { $0.report.file.utf8.elementsEqual(entry.file.utf8) })?.report
    else { return help }
    let line = earlier.head.entry(.version)?.line
    let above = (earlier.head.entry(.period) ?? earlier.head.entry(.unit))?.line ?? 1
    return Phrase(
      vi:
        "ghi nhầm thì sửa ô này; nếu số kỳ trước mới là số sai thì gửi bản thay thế của kỳ ấy: chép tệp “\(entry.file)” thành tệp mới, tên khác, trong tệp mới sửa số ở dòng \(entry.place.line) rồi \(line.map { "thay dòng \($0) bằng" } ?? "thêm ngay dưới dòng \(above)") dòng dưới đây",
      en:
        "mend this cell; if the earlier figure is the wrong one, send a replacement for that period: copy “\(entry.file)” to a file of another name, mend the figure in its line \(entry.place.line), and \(line.map { "put this in place of its line \($0)" } ?? "add this right below its line \(above)")",
      copying: ["Lần: \(earlier.version + 1)"])
  }

  /// Where no one file holds the earlier figure.
  private static let help = Phrase(
    vi: "ghi nhầm thì sửa ô này; nếu số kỳ trước mới là số sai thì gửi bản thay thế hoặc bổ sung cho báo cáo kỳ trước",
    en: "mend this cell; if the earlier figure is the wrong one, send a replacement or a supplement for that period")
}

extension Knowledge {
  /// Whether bodies went into this one or came out of it since the period before ended, so that what it was before is
  /// not plain. A new body that others became is plain: it was their sum.
  func hasSeam(_ unit: Identifier<Unit>, in period: Period) -> Bool {
    let start = self.period(before: period)?.to ?? period.from
    return roster.events.contains { event in
      guard start < event.day, event.day <= period.to, event.from.contains(unit) || event.into.contains(unit) else {
        return false
      }
      switch event.kind {
      case .merged, .renamed: return event.into != [unit]
      case .absorbed, .split: return true
      case .founded, .ended, .moved: return false
      }
    }
  }
}
