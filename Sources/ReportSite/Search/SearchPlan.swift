import Reporting

/// Everything that search needs of a site, still to be made: the shelves first, in any order, then what lists them.
package struct SearchPlan: Sendable {
  /// One shelf, still to be filled.
  package struct Shelf: Sendable {
    fileprivate let content: @Sendable () -> SearchShelf

    package func filled() -> SearchShelf { content() }
  }

  /// The newest period first.
  package let shelves: [Shelf]
  private let edition: Edition

  init(edition: Edition) {
    self.edition = edition
    let summary = edition.summary
    let standing = Dictionary(grouping: summary.reports, by: \.period)
    let conflicts = Dictionary(grouping: summary.conflicts, by: \.period)
    let newest = summary.periods.indices.sorted { left, right in
      let (one, other) = (summary.periods[left].period, summary.periods[right].period)
      return (other.to, other.from, left) < (one.to, one.from, right)
    }
    shelves = newest.flatMap { index -> [Shelf] in
      let id = summary.periods[index].period.id
      let pages =
        (standing[id] ?? []).flatMap(ReportPage.pages(of:)) + (conflicts[id] ?? []).flatMap(ReportPage.pages(of:))
      return stride(from: 0, to: pages.count, by: SearchShelf.capacity).enumerated().map { number, start in
        let chosen = pages[start..<min(start + SearchShelf.capacity, pages.count)]
        return Shelf {
          SearchShelf(
            period: index, key: "\(id)-\(number + 1)", base: "\(Address.reportFolder)/\(id)/",
            pages: chosen.map { $0.searched(in: edition) })
        }
      }
    }
  }

  /// The page of search and the table of contents that it loads first.
  ///
  /// - Parameter entries: of all shelves, in their order.
  package func listing(_ entries: [SearchShelf.Entry]) -> [OutputFile] {
    let names = SearchName.all(of: edition.summary)
    let script = ScriptText.call("muc") { script in
      script.literal("[")
      script.array(edition.summary.periods) { script, period in
        script.string(period.period.title)
      }
      script.literal(",\n")
      script.array(names) { script, name in
        script.literal("\n[")
        script.number(name.kind.rawValue)
        script.comma()
        script.string(name.title)
        script.comma()
        script.string(name.href)
        for other in name.others {
          script.comma()
          script.string(other)
        }
        script.literal("]")
      }
      script.literal(",\n")
      script.array(entries) { script, entry in
        script.literal("\n[")
        script.number(entry.period)
        script.comma()
        script.string(entry.key)
        script.comma()
        script.string(entry.folder)
        script.comma()
        script.string(entry.firstWords.joined(separator: " "))
        script.literal("]")
      }
      script.literal("]")
    }
    let contents = OutputFile(path: "\(Address.searchFolder)/muc-\(contentHash(script)).js", bytes: script)
    let page = SearchPage(contents: contents.path)
    return [contents, OutputFile(path: Address.search, bytes: page.render(in: edition))]
  }

  /// All files of search, made one after the other.
  package func files() -> [OutputFile] {
    let filled = shelves.map { $0.filled() }
    return filled.flatMap(\.files) + listing(filled.map(\.entry))
  }
}

extension ReportPage {
  /// What is found on the page: all of what stands, of anything else only its head.
  fileprivate func searched(in edition: Edition) -> SearchShelf.Page {
    let name = edition.unitName(standing.unit)
    let passages =
      switch subject {
      case .standing: SearchPassage.all(of: standing, unitName: name)
      case .version, .conflicting: [SearchPassage.head(of: [report], unitName: name)]
      }
    let file = path.dropFirst("\(Address.reportFolder)/\(standing.period)/".count).dropLast(".html".count)
    return SearchShelf.Page(
      unit: edition.unitOrder[standing.unit] ?? 0, file: String(file), number: report.head.value(.number) ?? "",
      isSuperseded: !isStanding, passages: passages)
  }
}
