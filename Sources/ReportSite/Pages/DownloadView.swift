import Reporting

/// A link to a file of data.
struct DownloadView: ViewModel {
  let text: String
  let href: String

  static let fields = Fields<DownloadView>([
    .text("text") { $0.text },
    .text("href") { $0.href },
  ])
}

extension Edition {
  /// The files of data of one year, and the one that holds everything.
  func downloads(ofYear year: Int, root: String) -> [DownloadView] {
    let folder = "\(root)\(DataFiles.folder)/"
    let ofYear: [(Wording, String)] = [
      (.downloadWorkbook, DataFiles.workbook(year)), (.downloadFigures, DataFiles.figures(year)),
      (.downloadTotals, DataFiles.totals(year)), (.downloadArrivals, DataFiles.arrivals(year)),
      (.downloadRemarks, DataFiles.remarks(year)),
    ]
    return ofYear.map { wording, name in
      DownloadView(text: texts(wording, ["year": String(year)]), href: folder + name)
    } + [DownloadView(text: texts(.downloadJSON), href: folder + DataFiles.json)]
  }
}
