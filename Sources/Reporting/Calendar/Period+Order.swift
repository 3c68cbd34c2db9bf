extension [Period] {
  /// The positions of the periods in the order in which they are reported on: by their last days; of periods that end on
  /// one day the longer comes later.
  var inOrderOfReporting: [Int] {
    indices.sorted { left, right in
      (self[left].to, self[right].from, left) < (self[right].to, self[left].from, right)
    }
  }

  /// The positions of the shorter periods that end on the same day as one, the longest first: what stays once it was
  /// given is the same in all of them.
  func shorter(endingWith period: Int) -> [Int] {
    let order = inOrderOfReporting
    return order.prefix { $0 != period }.reversed().filter { self[$0].to == self[period].to }
  }
}
