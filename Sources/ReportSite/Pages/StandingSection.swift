import Reporting

/// A section as it stands on a report's page, whether it comes from the report or from a supplement.
struct StandingSection: Sendable {
  /// A section of one of the texts of the page.
  struct Source: Hashable, Sendable {
    /// 0 for the report, n for its n-th supplement.
    let text: Int
    /// Its index in the text's sections.
    let section: Int
  }

  let source: Source
  /// The `id` of its element on the page.
  let id: String
  /// What stood in its place, oldest first.
  let replaced: [Source]
}

extension StandingSection {
  /// The sections that stand, in the order of the page; openings are no sections of it.
  ///
  /// - Parameter texts: the report and its supplements, in the order in which they came.
  static func all(of texts: [Report]) -> [StandingSection] {
    var anchors = Anchors()
    var standing: [StandingSection] = []
    for (number, text) in texts.enumerated() {
      for (index, section) in text.sections.enumerated() where section.subject != .opening {
        let own = Source(text: number, section: index)
        let holders = texts.enumerated().compactMap { holder, text in
          text.firstSection(that: section.subject).map { Source(text: holder, section: $0) }
        }
        guard let first = holders.first, let last = holders.last, first.text < last.text, holders.contains(own) else {
          standing.append(StandingSection(source: own, id: anchors.claim(wantedID(section)), replaced: []))
          continue
        }
        // The last of them stands, where the first stood.
        if own == first {
          let id = anchors.claim(wantedID(texts[last.text].sections[last.section]))
          standing.append(StandingSection(source: last, id: id, replaced: holders.dropLast()))
        }
      }
    }
    return standing
  }

  private static func wantedID(_ section: Section) -> String {
    if case .task(let number) = section.subject { return Address.task(number) }
    return Anchors.slug(section.heading?.title ?? section.heading?.text ?? "")
  }
}

extension Report {
  /// The first section on a task or a part, which takes the place of an earlier text's; nil for any other subject.
  fileprivate func firstSection(that subject: Section.Subject) -> Int? {
    guard subject != .opening, subject != .unknown else { return nil }
    return sections.firstIndex { $0.subject == subject }
  }
}
