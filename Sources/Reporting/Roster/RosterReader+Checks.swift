/// A place in the roster that gives an id or speaks of one.
struct RosterReference {
  enum Kind: Equatable {
    case groupDefined
    case unitDefined
    case group
    case unit
    /// With whom that body reports.
    case joint(Identifier<Unit>)
  }

  let kind: Kind
  let id: String
  let mark: DataMark
}

extension RosterReader {
  /// Checks what takes the whole roster to see.
  mutating func check(groups: [Group], units: [Unit]) {
    checkDuplicates(.groupDefined)
    checkDuplicates(.unitDefined)
    let groupIDs = references.filter { $0.kind == .groupDefined }.map(\.id)
    let unitIDs = references.filter { $0.kind == .unitDefined }.map(\.id)
    for reference in references {
      switch reference.kind {
      case .group where !groupIDs.contains(reference.id):
        noteUnknown(reference, Message.groupUnknown(reference.id), groupIDs)
      case .unit where !unitIDs.contains(reference.id), .joint where !unitIDs.contains(reference.id):
        noteUnknown(reference, Message.unitUnknown(reference.id), unitIDs)
      case .joint(let unit): checkJoint(unit, reference, units)
      default: break
      }
    }
    checkVersions(unitIDs)
    checkNames(units)
  }

  /// The page of a body's second report is called by its id and `-lan-2`, which no other body may be called.
  private mutating func checkVersions(_ unitIDs: [String]) {
    for reference in references where reference.kind == .unitDefined {
      let words = reference.id.split(separator: "-", omittingEmptySubsequences: false)
      guard words.count > 2, words[words.count - 2] == "lan", words.last?.allSatisfy(\.isNumber) == true else {
        continue
      }
      let other = words.dropLast(2).joined(separator: "-")
      guard unitIDs.contains(other) else { continue }
      data.note(
        .idInvalid, Message.isVersion(reference.id, of: other), help: Message.isVersionHelp, at: reference.mark)
    }
  }

  private mutating func checkDuplicates(_ kind: RosterReference.Kind) {
    var first: [String: DataMark] = [:]
    for reference in references where reference.kind == kind {
      if let earlier = first[reference.id] {
        data.note(.idDuplicate, Message.duplicate(reference.id, earlier), at: reference.mark)
      } else {
        first[reference.id] = reference.mark
      }
    }
  }

  private mutating func noteUnknown(_ reference: RosterReference, _ message: Phrase, _ known: [String]) {
    data.note(.referenceUnknown, message, help: Phrase.didYouMean(reference.id, in: known), at: reference.mark)
  }

  /// A joint report must be written by a body that writes one itself.
  private mutating func checkJoint(_ unit: Identifier<Unit>, _ reference: RosterReference, _ units: [Unit]) {
    let partner = units.first { $0.id.rawValue == reference.id }
    if let partner, let unit = units.first(where: { $0.id == unit }), unit.id != partner.id,
      !RosterReader.coexist(unit, partner)
    {
      data.note(.jointCircular, Message.neverTogether(reference.id), help: Message.jointHelp, at: reference.mark)
      return
    }
    guard unit.rawValue == reference.id || partner?.jointWith != nil else { return }
    data.note(.jointCircular, Message.jointCircular(unit, reference.id), help: Message.jointHelp, at: reference.mark)
  }

  /// No two bodies may bear one name on the same day, however it is spelled.
  private mutating func checkNames(_ units: [Unit]) {
    var bearers: [String: [Int]] = [:]
    for (index, unitNames) in names.enumerated() {
      var own: Set<String> = []
      for name in unitNames {
        let folded = name.value.folded
        guard own.insert(folded).inserted else { continue }
        let other = bearers[folded]?.first { RosterReader.coexist(units[$0], units[index]) }
        if let other {
          data.note(
            .nameAmbiguous, Message.ambiguous(name.value, units[other]), help: Message.ambiguousHelp, at: name.mark)
        }
        bearers[folded, default: []].append(index)
      }
    }
  }

  /// Whether there is a day on which both exist.
  private static func coexist(_ left: Unit, _ right: Unit) -> Bool {
    func begins(_ unit: Unit, by day: Day?) -> Bool {
      guard let from = unit.from, let day else { return true }
      return from <= day
    }
    return left.id != right.id && begins(left, by: right.to) && begins(right, by: left.to)
  }

  private enum Message {
    static func duplicate(_ id: String, _ first: DataMark) -> Phrase {
      Phrase(
        vi: "mã “\(id)” đã dùng ở dòng \(first.line)", en: "the id “\(id)” was given in line \(first.line) already")
    }

    static func isVersion(_ id: String, of other: String) -> Phrase {
      Phrase(
        vi: "mã “\(id)” trùng với tên trang của các bản báo cáo do “\(other)” gửi",
        en: "“\(id)” is how the pages of the versions that “\(other)” sends are called")
    }

    static let isVersionHelp = Phrase(
      vi: "đổi mã này, đừng để nó kết thúc bằng “-lan-” và một số",
      en: "choose another id, one that does not end in “-lan-” and a number")

    static func groupUnknown(_ id: String) -> Phrase {
      Phrase(vi: "không có nhóm “\(id)”", en: "there is no group “\(id)”")
    }

    static func unitUnknown(_ id: String) -> Phrase {
      Phrase(vi: "không có cơ quan “\(id)”", en: "there is no body “\(id)”")
    }

    static func jointCircular(_ unit: Identifier<Unit>, _ other: String) -> Phrase {
      unit.rawValue == other
        ? Phrase(vi: "cơ quan không thể báo cáo chung với chính mình", en: "a body cannot report jointly with itself")
        : Phrase(
          vi: "“\(other)” cũng báo cáo chung với cơ quan khác",
          en: "“\(other)” reports jointly with another body itself")
    }

    static func neverTogether(_ other: String) -> Phrase {
      Phrase(
        vi: "“\(other)” không có ngày nào cùng tồn tại với cơ quan này",
        en: "there is no day on which “\(other)” exists beside this body")
    }

    static let jointHelp = Phrase(
      vi: "ghi mã của cơ quan thật sự gửi báo cáo", en: "name the body that does send the report")

    static func ambiguous(_ name: String, _ other: Unit) -> Phrase {
      Phrase(
        vi: "tên “\(name)” cũng là tên của “\(other.name)” (\(other.id)) trong cùng thời gian",
        en: "the name “\(name)” is also that of “\(other.name)” (\(other.id)) at the same time")
    }

    static let ambiguousHelp = Phrase(
      vi: "bỏ tên này ở một trong hai cơ quan, hoặc ghi ngày “từ”, “đến”",
      en: "take the name from one of the two, or say from when to when they exist")
  }
}

extension Phrase {
  /// "Did you mean …?" where exactly one known name is near.
  static func didYouMean(_ name: String, in known: [String]) -> Phrase? {
    nearest(to: name, in: known).map { Phrase(vi: "có phải là “\($0)”?", en: "did you mean “\($0)”?") }
  }
}
