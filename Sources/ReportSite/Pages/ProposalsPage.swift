import Markdown
import Reporting

/// `kien-nghi.html`: the difficulties and proposals of the current period, by task, by body, and by whom they are for.
///
/// The texts stand once, under their tasks; the two other orders are lists of links to them.
struct ProposalsPage: Sendable {
  let path = Address.proposals

  func render(in edition: Edition) -> [UInt8] { edition.templates.render(.proposals, view(in: edition)) }

  func view(in edition: Edition) -> ProposalsView {
    let texts = edition.texts
    let period = edition.currentPeriod?.period
    let entries = Entry.numbered(edition.remarks(in: period?.id))
    return ProposalsView(
      frame: edition.frame(
        title: texts(.proposalsTitle, ["period": period?.title ?? ""]), path: path,
        crumbs: [CrumbView(title: texts(.proposalsLink), href: nil)]),
      title: texts(.proposalsTitle, ["period": period?.title ?? ""]),
      sentence: sentence(entries, texts),
      tasks: entries.isEmpty ? [] : tasks(entries, in: edition),
      addressees: addressees(entries, in: edition),
      units: units(entries, in: edition))
  }

  /// The order of the parts of a task; the texts that lead them.
  private static let parts: [(role: ReportPart.Role, title: Wording)] = [
    (.proposals, .proposals), (.difficulties, .difficulties), (.causes, .causes),
  ]

  /// What is shown, with the `id` that it bears here.
  private struct Entry {
    let remark: Remark
    let id: String

    static func numbered(_ remarks: [Remark]) -> [Entry] {
      remarks.filter { remark in ProposalsPage.parts.contains { $0.role == remark.role } }
        .enumerated().map { Entry(remark: $1, id: "kn\($0 + 1)") }
    }
  }

  private func sentence(_ entries: [Entry], _ texts: Texts) -> String {
    guard !entries.isEmpty else { return texts(.noProposals) }
    let bodies = Set(entries.map(\.remark.unit)).count
    return texts(.proposalsSentence, ["counts": counts(entries, texts), "bodies": texts.number(bodies)])
  }

  /// "3 kiến nghị, 2 khó khăn"; causes are not counted.
  private func counts(_ entries: [Entry], _ texts: Texts) -> String {
    [(ReportPart.Role.proposals, Wording.countProposals), (.difficulties, .countDifficulties)].compactMap {
      role, wording in
      let count = entries.count { $0.remark.role == role }
      return count > 0 ? texts(wording, ["count": texts.number(count)]) : nil
    }.joined(separator: ", ")
  }

  private func tasks(_ entries: [Entry], in edition: Edition) -> [ProposalTaskView] {
    let named = edition.summary.plan.tasks.map { task in
      (Optional(task.number), Address.task(task.number), "\(edition.taskName(task.number)). \(task.title)")
    }
    return (named + [(nil, "chung", edition.texts(.wholeReport))]).compactMap { number, id, title in
      let own = entries.filter { $0.remark.task == number }
      if own.isEmpty {
        return number.map { number in
          ProposalTaskView(
            id: id, title: title, number: number, href: Address.taskPage(number), counts: "",
            before: latest(ofTask: number, in: edition), parts: [])
        }
      }
      let parts = ProposalsPage.parts.compactMap { role, title -> ProposalPartView? in
        let views = own.filter { $0.remark.role == role }.map { view(of: $0, in: edition) }
        return views.isEmpty ? nil : ProposalPartView(title: edition.texts(title), entries: views)
      }
      return ProposalTaskView(
        id: id, title: title, number: number, href: number.map { Address.taskPage($0) },
        counts: counts(own, edition.texts),
        before: nil, parts: parts)
    }
  }

  /// Where a task of which nothing was told now was spoken of last: tasks that are owed once a year are silent in between.
  private func latest(ofTask number: Int, in edition: Edition) -> NameView? {
    guard let current = edition.currentPeriod?.period else { return nil }
    let earlier = edition.summary.periods.map(\.period).filter { $0.to < current.to }
      .sorted { ($1.to, $1.from) < ($0.to, $0.from) }
    for period in earlier {
      let told = Entry.numbered(edition.remarks(in: period.id).filter { $0.task == number })
      guard !told.isEmpty else { continue }
      let counts = counts(told, edition.texts)
      let section = told.contains { $0.remark.role == .proposals } ? "kien-nghi" : "kho-khan"
      return NameView(
        name: edition.texts(.proposalsBefore, ["period": period.title, "counts": counts]),
        href: "\(Address.taskPage(number, period.id))#\(section)")
    }
    return nil
  }

  private func view(of entry: Entry, in edition: Edition) -> ProposalEntryView {
    let remark = entry.remark
    let html = Anchors.prefixed(remark.html.rendered(root: Address.root(from: path)), with: "\(entry.id)-")
    return ProposalEntryView(
      id: entry.id, unit: edition.unitName(remark.unit), href: edition.address(of: remark),
      addressee: remark.addressee?.text, text: SafeHTML(bytes: html))
  }

  /// Those asked most often first, then by name; what is for nobody that can be told comes last.
  private func addressees(_ entries: [Entry], in edition: Edition) -> [ProposalIndexView] {
    let texts = edition.texts
    let proposals = entries.filter { $0.remark.role == .proposals }
    let groups = Dictionary(grouping: proposals) { $0.remark.addressee?.key ?? "" }
    let keys = groups.keys.sorted { left, right in
      let counts = (groups[left]?.count ?? 0, groups[right]?.count ?? 0)
      if left.isEmpty != right.isEmpty { return right.isEmpty }
      return counts.0 != counts.1 ? counts.0 > counts.1 : left.utf8.lexicographicallyPrecedes(right.utf8)
    }
    return keys.compactMap { key in
      guard let group = groups[key], let first = group.first?.remark else { return nil }
      return ProposalIndexView(
        title: first.addressee?.text.startingLarge ?? texts(.noAddressee), counts: counts(group, texts),
        links: group.map { link(to: $0, note: edition.unitName($0.remark.unit)) })
    }
  }

  private func units(_ entries: [Entry], in edition: Edition) -> [ProposalIndexView] {
    let groups = Dictionary(grouping: entries, by: \.remark.unit)
    return edition.summary.roster.units.compactMap { unit in
      groups[unit.id].map { group in
        ProposalIndexView(
          title: unit.name, counts: counts(group, edition.texts),
          links: group.map { entry in
            let part = ProposalsPage.parts.first { $0.role == entry.remark.role }
            return link(to: entry, note: part.map { edition.texts($0.title) } ?? "")
          })
      }
    }
  }

  private func link(to entry: Entry, note: String) -> ProposalLinkView {
    ProposalLinkView(href: "#\(entry.id)", text: entry.remark.text.shortened(to: 100), note: note)
  }
}

extension Edition {
  /// What the reports that answer for a period say, in official order of the bodies.
  func remarks(in period: Identifier<Period>?) -> [Remark] {
    guard let period else { return [] }
    let reader = RemarkReader(plan: summary.plan, roster: summary.roster)
    return summary.reports.filter { $0.period == period || $0.report.periods.contains(period) }
      .flatMap(reader.remarks)
  }

  /// Where a sentence stands on its report's page, from the site's root.
  func address(of remark: Remark) -> String {
    let page = Address.report(remark.period, remark.unit)
    return remark.anchor.map { "\(page)#\(pageAnchor($0, in: remark.file))" } ?? page
  }
}

extension String {
  /// The beginning, up to the end of a word, with an ellipsis where something is left out.
  func shortened(to limit: Int) -> String {
    guard utf8.count > limit, let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end < endIndex
    else { return self }
    let cut = self[..<end].lastIndex(of: " ") ?? end
    return self[..<cut].trimmingSuffix { $0.isWhitespace || $0.isPunctuation } + "…"
  }

  /// With a capital at its beginning.
  var startingLarge: String { prefix(1).uppercased() + dropFirst() }
}

extension Substring {
  fileprivate func trimmingSuffix(while isLeftOut: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, isLeftOut(last) { rest.removeLast() }
    return rest
  }
}
