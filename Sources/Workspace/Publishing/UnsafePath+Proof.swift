extension UnsafePath {
  /// What is wrong with a path beneath an output folder, taken by itself; nil when it may be written.
  ///
  /// Rules of names: "Naming Files, Paths, and Namespaces", Microsoft Learn.
  static func first(in path: String) -> UnsafePath? {
    let bytes = path.utf8
    if bytes.isEmpty { return .empty }
    if bytes.first == UInt8(ascii: "/") { return .absolute }
    if bytes.count > 1024 { return .tooLong }
    for byte in bytes {
      switch byte {
      case 0..<0x20, 0x7F: return .control
      case UInt8(ascii: "\\"), UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "\""),
        UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"):
        return .forbiddenCharacter
      default: break
      }
    }
    for name in bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      if let flaw = flaw(ofName: name) { return flaw }
    }
    return nil
  }

  private static func flaw(ofName name: Substring.UTF8View) -> UnsafePath? {
    if name.isEmpty || name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8) { return .unnamedStep }
    if name.count > 255 { return .tooLong }
    if name.last == UInt8(ascii: ".") || name.last == UInt8(ascii: " ") { return .trailingDotOrSpace }
    // Windows looks at what stands before the first dot, spaces at its end dropped.
    var stem = name.prefix { $0 != UInt8(ascii: ".") }
    while stem.last == UInt8(ascii: " ") { stem = stem.dropLast() }
    if stem.count <= 7, devices.contains(String(decoding: stem, as: UTF8.self).uppercased()) { return .deviceName }
    if name.starts(with: ".tonghop".utf8) { return .reserved }
    return nil
  }

  private static let devices: Set<String> = {
    var names: Set<String> = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"]
    for digit in ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "¹", "²", "³"] {
      names.insert("COM" + digit)
      names.insert("LPT" + digit)
    }
    return names
  }()
}

/// The paths already written beneath one output folder, as a file system that folds letters would see them.
struct PathLedger {
  /// Folders by their folded path, as they were first written.
  private var folders: [String: String] = [:]
  /// Files by their folded path, as they were written.
  private var files: [String: String] = [:]

  /// Enters a file; gives the folders that must be made for it, outermost first.
  mutating func enter(_ path: String) throws(UnsafePath) -> [String] {
    if let flaw = UnsafePath.first(in: path) { throw flaw }
    // Equal keys of a Swift dictionary are canonically equivalent, so NFC and NFD meet here too.
    let folded = path.lowercased()
    if let twin = files[folded] ?? folders[folded] { throw .twin(of: twin) }
    let missing = try missingFolders(above: path, folded: folded)
    for (folder, foldedFolder) in missing { folders[foldedFolder] = folder }
    files[folded] = path
    return missing.map(\.folder)
  }

  private func missingFolders(
    above path: String, folded: String
  ) throws(UnsafePath) -> [(folder: String, folded: String)] {
    var missing: [(folder: String, folded: String)] = []
    var (rest, foldedRest) = (path[...].utf8, folded[...].utf8)
    let slash = UInt8(ascii: "/")
    while let end = rest.lastIndex(of: slash), let foldedEnd = foldedRest.lastIndex(of: slash) {
      (rest, foldedRest) = (rest[..<end], foldedRest[..<foldedEnd])
      let (folder, foldedFolder) = (String(Substring(rest)), String(Substring(foldedRest)))
      if let known = folders[foldedFolder] {
        if known.utf8.elementsEqual(folder.utf8) { break }
        throw .twin(of: known)
      }
      if let file = files[foldedFolder] { throw .twin(of: file) }
      missing.append((folder, foldedFolder))
    }
    return missing.reversed()
  }
}
