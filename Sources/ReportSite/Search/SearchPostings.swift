/// Where each word of a shelf stands.
///
/// Places are numbered through the whole shelf. The places of a word are the distances from one to the next, each in
/// digits of base 32, the lowest first, of which all but the last have 32 added, written in the alphabet of base64url.
struct SearchPostings {
  private struct Places {
    var last = 0
    var text: [UInt8] = []
  }

  /// A file of words, from `first` on, all before the next file's.
  struct File {
    /// Without marks.
    let first: String
    let bytes: [UInt8]
  }

  private var lexicon = SearchLexicon()
  /// By the number of the word.
  private var places: [Places] = []
  private var read: [Int32] = []

  /// Takes the words of a text whose first stands at `position`, and gives how many there are.
  mutating func add(_ text: String, at position: Int) -> Int {
    lexicon.read(text, into: &read)
    while places.count < lexicon.words.count { places.append(Places()) }
    for (offset, word) in read.enumerated() { append(position + offset, to: Int(word)) }
    return read.count
  }

  private mutating func append(_ position: Int, to word: Int) {
    var distance = position - places[word].last
    places[word].last = position
    while distance >= 32 {
      places[word].text.append(SearchPostings.alphabet[32 + distance % 32])
      distance /= 32
    }
    places[word].text.append(SearchPostings.alphabet[distance])
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// Words that differ by their marks alone stand together: `["ma",["ma","…","má","…"],…]`, ordered as scripts compare texts.
  func files(key: String) -> [File] {
    let words = lexicon.words.enumerated().map { (plain: SearchLexicon.withoutMarks($1), marked: $1, number: $0) }
      .sorted { left, right in
        left.plain == right.plain
          ? left.marked.utf8.lexicographicallyPrecedes(right.marked.utf8)
          : left.plain.utf16.lexicographicallyPrecedes(right.plain.utf16)
      }
    var files: [File] = []
    var start = 0
    while start < words.count {
      var end = start
      var size = 0
      while end < words.count, size < SearchShelf.fullOfWords || words[end].plain == words[end - 1].plain {
        size += words[end].marked.utf8.count + places[words[end].number].text.count + 8
        end += 1
      }
      let chosen = words[start..<end]
      let bytes = ScriptText.call("\(key)/t\(files.count)") { script in
        script.literal("[")
        var previous: String?
        for word in chosen {
          if word.plain == previous {
            script.comma()
          } else {
            if previous != nil { script.literal("],") }
            script.string(word.plain)
            script.literal(",[")
          }
          previous = word.plain
          script.string(word.marked)
          script.comma()
          script.plain(places[word.number].text)
        }
        script.literal("]]")
      }
      files.append(File(first: words[start].plain, bytes: bytes))
      start = end
    }
    return files
  }
}
