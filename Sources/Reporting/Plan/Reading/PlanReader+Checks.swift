/// A place in the plan that gives an id or speaks of one.
struct PlanReference {
  enum Kind: Hashable {
    /// Places that give an id.
    case task
    case taskNumber
    case duty
    case reportPart
    case taskPart
    case indicator
    case rule
    case period
    /// Places that speak of something in the plan.
    case proof
    case headline
    case ofTask
    /// Places that speak of something in the roster.
    case unit
    case group
    case tag
  }

  let kind: Kind
  let id: String
  let mark: DataMark
}

/// A name in the plan: a title or an alias.
struct PlanName {
  let owner: String
  let kind: PlanReference.Kind
  let name: Located<String>
}

extension PlanReader {
  /// Notes that the plan gives something this id.
  mutating func define(_ kind: PlanReference.Kind, _ id: String?, _ value: DataValue?) {
    guard let id, let value else { return }
    references.append(PlanReference(kind: kind, id: id, mark: value.mark))
  }

  /// Notes the title and the aliases of something.
  mutating func collectNames(of owner: String?, _ kind: PlanReference.Kind, _ map: DataMap) {
    guard let owner else { return }
    for value in data.items(.title, in: map) + data.items(.aliases, in: map) {
      guard case .text(let text) = value.content else { continue }
      names.append(PlanName(owner: owner, kind: kind, name: Located(value: text, mark: value.mark)))
    }
  }

  /// Checks ids that are given twice, and those that are given nowhere.
  mutating func checkReferences(indicators: [Indicator]) {
    var first: [PlanReference.Kind: [String: DataMark]] = [:]
    for reference in references where reference.kind.isDefinition {
      if let earlier = first[reference.kind]?[reference.id] {
        data.note(.idDuplicate, Message.duplicate(reference, earlier), at: reference.mark)
      } else {
        first[reference.kind, default: [:]][reference.id] = reference.mark
      }
    }
    for reference in references where reference.kind == .indicator && Plan.builtInHeadline.contains(reference.id) {
      data.note(.idDuplicate, Message.builtIn(reference.id), at: reference.mark)
    }
    func ids(_ kind: PlanReference.Kind) -> [String] { references.filter { $0.kind == kind }.map(\.id) }
    let indicatorIDs = ids(.indicator)
    let headlineIDs = indicatorIDs + Plan.builtInHeadline
    let taskNumbers = ids(.taskNumber)
    for reference in references {
      switch reference.kind {
      case .proof where !indicatorIDs.contains(reference.id):
        noteUnknown(reference, Message.indicatorUnknown(reference.id), indicatorIDs)
      case .proof:
        if let indicator = indicators.first(where: { $0.id.rawValue == reference.id }), indicator.kind != .document {
          data.note(.proofInvalid, Message.noDocument(reference.id), help: Message.proofHelp, at: reference.mark)
        }
      case .headline where !headlineIDs.contains(reference.id):
        noteUnknown(reference, Message.headlineUnknown(reference.id), headlineIDs)
      case .ofTask where !taskNumbers.contains(reference.id):
        data.note(.referenceUnknown, Message.taskUnknown(reference.id), at: reference.mark)
      default: break
      }
    }
  }

  private mutating func noteUnknown(_ reference: PlanReference, _ message: Phrase, _ known: [String]) {
    data.note(.referenceUnknown, message, help: Phrase.didYouMean(reference.id, in: known), at: reference.mark)
  }

  /// Tasks and the report's parts are told apart by their headings, a task's parts among themselves, and so are indicators
  /// and periods.
  mutating func checkNames() {
    for kinds: [PlanReference.Kind] in [[.task, .reportPart], [.taskPart], [.indicator], [.period]] {
      var bearers: [String: PlanName] = [:]
      for name in names where kinds.contains(name.kind) {
        let folded = name.name.value.folded
        guard let other = bearers[folded] else {
          bearers[folded] = name
          continue
        }
        guard other.owner != name.owner || other.kind != name.kind else { continue }
        data.note(.nameAmbiguous, Message.ambiguous(name, other), help: Message.ambiguousHelp, at: name.name.mark)
      }
    }
  }

  private enum Message {
    static func duplicate(_ reference: PlanReference, _ first: DataMark) -> Phrase {
      reference.kind == .taskNumber
        ? Phrase(
          vi: "số \(reference.id) đã dùng cho nhiệm vụ ở dòng \(first.line)",
          en: "the number \(reference.id) was given to the task in line \(first.line) already")
        : Phrase(
          vi: "mã “\(reference.id)” đã dùng ở dòng \(first.line)",
          en: "the id “\(reference.id)” was given in line \(first.line) already")
    }

    static func builtIn(_ id: String) -> Phrase {
      Phrase(
        vi: "mã “\(id)” dành cho tỷ lệ có sẵn ở ô đầu trang",
        en: "the id “\(id)” is that of a built-in rate of the headline")
    }

    static func indicatorUnknown(_ id: String) -> Phrase {
      Phrase(vi: "không có chỉ tiêu “\(id)”", en: "there is no indicator “\(id)”")
    }

    static func noDocument(_ id: String) -> Phrase {
      Phrase(vi: "chỉ tiêu “\(id)” không phải loại “văn bản”", en: "the indicator “\(id)” is not of kind “document”")
    }

    static let proofHelp = Phrase(
      vi: "đầu việc được chứng minh bằng số, ngày của một văn bản",
      en: "a duty is proved by the number and date of a document")

    static func headlineUnknown(_ id: String) -> Phrase {
      Phrase(
        vi: "ô đầu trang “\(id)” không phải mã chỉ tiêu, cũng không phải tỷ lệ có sẵn (ty-le-gui, ty-le-dung-han)",
        en: "the headline “\(id)” is neither an indicator nor a built-in rate (ty-le-gui, ty-le-dung-han)")
    }

    static func taskUnknown(_ number: String) -> Phrase {
      Phrase(vi: "không có nhiệm vụ số \(number)", en: "there is no task number \(number)")
    }

    static func ambiguous(_ name: PlanName, _ other: PlanName) -> Phrase {
      Phrase(
        vi: "tên “\(name.name.value)” đã thuộc về “\(other.owner)” ở dòng \(other.name.mark.line)",
        en: "the name “\(name.name.value)” belongs to “\(other.owner)” in line \(other.name.mark.line) already")
    }

    static let ambiguousHelp = Phrase(
      vi: "viết khác hoa thường, dấu, gạch nối vẫn là cùng một tên; chỉ giữ ở một nơi",
      en: "names that differ in case, marks or hyphens alone are one name; keep it in one place")
  }
}

extension PlanReference.Kind {
  fileprivate var isDefinition: Bool {
    switch self {
    case .task, .taskNumber, .duty, .reportPart, .taskPart, .indicator, .rule, .period: true
    case .proof, .headline, .ofTask, .unit, .group, .tag: false
    }
  }
}
