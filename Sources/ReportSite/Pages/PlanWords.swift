import Reporting

extension Edition {
  /// The day for which the plan's page says who exists: the current period's cut-off.
  var planDay: Day { currentPeriod?.period.to ?? summary.asOf }

  /// A row of the plan in words; nil where nobody it means exists on the day.
  func owingView(_ row: OwingRow, on day: Day? = nil) -> OwingView? {
    let day = day ?? planDay
    let members = summary.roster.units.filter { row.includes($0, on: day) && $0.isActive(on: day) }
    guard !members.isEmpty else { return nil }
    let named = members.filter { row.units.contains($0.id) }
    let isGroup = members.count > named.count
    var words: [String] = []
    // What a tag means is told by the bodies that carry it, not by its id; a few are named outright.
    if isGroup, !row.tags.isEmpty, members.count <= 6 {
      return OwingView(text: phrase(members.map(\.name).joined(separator: "; "), row), count: nil, names: "")
    }
    if isGroup {
      let present = Set(members.map { $0.group(on: day) })
      let titles = row.groups.filter(present.contains).compactMap { groups[$0]?.title }.joined(separator: "; ")
      let count = texts.number(members.count - named.count)
      if row.tags.isEmpty {
        words.append(titles)
      } else {
        words.append(
          titles.isEmpty
            ? texts(.countBodies, ["count": count]) : texts(.countOfGroup, ["count": count, "group": titles]))
      }
    }
    words += named.map(\.name)
    var text = words.joined(separator: "; ")
    let except = row.except.compactMap { units[$0] }.filter { $0.isActive(on: day) }
    if isGroup, !except.isEmpty {
      text = texts(.owingExcept, ["bodies": text, "except": except.map(\.name).joined(separator: ", ")])
    }
    return OwingView(
      text: phrase(text, row), count: isGroup ? texts(.countBodies, ["count": texts.number(members.count)]) : nil,
      names: members.map(\.short).joined(separator: ", "))
  }

  private func phrase(_ bodies: String, _ row: OwingRow) -> String {
    row.frequency.map { word($0).startingLarge + ": " + bodies } ?? bodies
  }

  /// "20/12/2024"; "Sở, ban, ngành: 18/12/2024"; "Sông Mây: được gia hạn đến 27/12/2024 theo …"
  func dueText(_ row: Period.DueRow) -> String {
    let bodies = row.groups.compactMap { groups[$0]?.title } + row.units.map(shortName)
    let day = texts.day(row.day)
    let text = row.extendedBy.map { texts(.dueExtended, ["day": day, "document": $0]) } ?? day
    return bodies.isEmpty ? text : bodies.joined(separator: ", ") + ": " + text
  }
}
