/// The files under `content/`, for asking whether one that somebody names is among them.
struct ListedFiles {
  private let paths: [String]
  private let exact: Set<String>
  /// As the register's names are matched.
  private lazy var folded = Set(paths.map(\.foldedKeepingMarks))

  init(_ paths: [String]) {
    self.paths = paths
    exact = Set(paths)
  }

  mutating func contains(_ path: String) -> Bool {
    exact.contains(path) || folded.contains(path.foldedKeepingMarks)
  }

  /// The only file of that name in another folder; nil where there is none or several.
  func nearest(to path: String) -> String? {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
    let found = paths.filter { other in
      other.utf8.count > name.count && other.utf8.suffix(name.count).elementsEqual(name)
        && other.utf8.dropLast(name.count).last == UInt8(ascii: "/")
    }
    return found.count == 1 ? found.first : nil
  }
}

extension String {
  /// A day whose year has two digits, "05/10/24", with those that are missing; else as it is.
  var withCentury: String {
    let year = utf8.reversed().prefix { (0x30...0x39).contains($0) }.count
    guard year == 2, let sign = utf8.dropLast(year).last, [0x2F, 0x2D, 0x2E].contains(sign) else { return self }
    return String(decoding: utf8.dropLast(year), as: UTF8.self) + "20"
      + String(decoding: utf8.suffix(year), as: UTF8.self)
  }

  /// What may be the names of several bodies in one cell: parted by "và", or by the signs that stand for it.
  var namesOfSeveral: [[String]] {
    [" và ", " & ", "&", "+", ",", ";", "/"].compactMap { separator in
      let names = components(partedBy: separator)
      return names.count > 1 ? names : nil
    }
  }

  private func components(partedBy separator: String) -> [String] {
    replacing(separator, with: "\n").split(separator: "\n").map { String($0) }
  }
}
