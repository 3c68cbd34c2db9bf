extension Array where Element: Sendable {
  /// Each element transformed, in the order of the elements, by at most `jobs` tasks at once.
  ///
  /// One job runs in the calling task itself, one element after the other.
  func orderedMap<Result: Sendable>(
    jobs: Int, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    // Small pieces even out elements of different cost; each costs a task.
    let size = Swift.max(1, Swift.min(32, count / (jobs * 4)))
    guard jobs > 1, count > 1 else { return map(transform) }
    let pieces = stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      var results = [[Result]](repeating: [], count: pieces.count)
      var next = 0
      func start() {
        guard next < pieces.count else { return }
        let (index, piece) = (next, pieces[next])
        next += 1
        group.addTask { (index, piece.map(transform)) }
      }
      for _ in 0..<jobs { start() }
      for await (index, piece) in group {
        results[index] = piece
        start()
      }
      return results.flatMap(\.self)
    }
  }
}
