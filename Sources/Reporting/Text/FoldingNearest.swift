/// Gives the one name that a mistyped one most likely means, for "did you mean"; nil where none is near or two are
/// equally near.
///
/// Names are compared by `keyFolded`, so by their letters alone. A name is near when at most a quarter of its letters
/// (at least one from three letters on, at most eight) must be put in, left out, replaced or swapped with a neighbour.
/// Texts over 200 bytes have no near name, which bounds the work. Ties are between different keys: two names that fold
/// alike count as one, and the first is given.
package func nearest(to text: String, in names: some Sequence<String>) -> String? {
  let key = Array(text.keyFolded.utf8)
  guard key.count <= longestComparedKey else { return nil }
  var best: (name: String, key: [UInt8], distance: Int)?
  var isTied = false
  for name in names {
    let candidate = Array(name.keyFolded.utf8)
    guard candidate.count <= longestComparedKey else { continue }
    let limit = min(best?.distance ?? .max, allowedDistance(max(key.count, candidate.count)))
    guard let distance = editDistance(key, candidate, atMost: limit) else { continue }
    if let known = best, distance == known.distance {
      isTied = isTied || known.key != candidate
    } else {
      best = (name, candidate, distance)
      isTied = false
    }
  }
  return isTied ? nil : best?.name
}

private let longestComparedKey = 200

private func allowedDistance(_ length: Int) -> Int { length < 3 ? 0 : min(8, max(1, length / 4)) }

/// The number of letters (bytes of a folded name) to put in, leave out, replace or swap with a neighbour; nil where it is over the limit.
func editDistance(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int? {
  guard abs(left.count - right.count) <= limit else { return nil }
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in 1...max(left.count, 1) where row <= left.count {
    var current = [row]
    current.reserveCapacity(right.count + 1)
    for column in 1...max(right.count, 1) where column <= right.count {
      let replaced = last[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
      var cost = min(replaced, last[column] + 1, current[column - 1] + 1)
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
        cost = min(cost, beforeLast[column - 2] + 1)
      }
      current.append(cost)
    }
    guard let least = current.min(), least <= limit else { return nil }
    beforeLast = last
    last = current
  }
  return last[right.count] <= limit ? last[right.count] : nil
}
