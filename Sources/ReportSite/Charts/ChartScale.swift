import Reporting

/// Which figure stands where on an axis. Reckoned in whole numbers, so that the same figures give the same drawing
/// everywhere.
struct ChartScale: Sendable {
  let low: Quantity
  let high: Quantity
  /// Ascending, from `low` to `high`, in round steps.
  let ticks: [Quantity]
  /// In the coordinates of the drawing.
  let length: Int

  /// An axis for all those figures, with about `parts` steps.
  ///
  /// - Parameter fromZero: whether zero is on it, as it must be for bars. A line's axis leaves zero out where its figures
  ///   lie far from it.
  init(covering values: [Quantity], length: Int, fromZero: Bool, parts: Int = 4) {
    self.length = length
    let numbers = values.map(\.millionths)
    var lowest = numbers.min() ?? 0
    var highest = numbers.max() ?? 0
    let isFarFromZero = lowest.signum() * highest.signum() > 0 && highest - lowest > 0
    let nearest = min(lowest.magnitude, highest.magnitude)
    let farthest = max(lowest.magnitude, highest.magnitude)
    if fromZero || !isFarFromZero || nearest * 2 <= farthest {
      lowest = min(lowest, 0)
      highest = max(highest, 0)
    }
    let least: Int128 = values.allSatisfy(\.isWhole) ? Quantity.scale : 1
    let step = max(ChartScale.roundStep(for: (highest - lowest) / Int128(max(parts, 1))), least)
    let first = ChartScale.floor(lowest, to: step)
    var last = -ChartScale.floor(-highest, to: step)
    if first == last { last += step }
    low = Quantity(millionths: first)
    high = Quantity(millionths: last)
    var ticks: [Quantity] = []
    var tick = first
    while tick <= last {
      ticks.append(Quantity(millionths: tick))
      tick += step
    }
    self.ticks = ticks
  }

  var startsAtZero: Bool { low <= .zero && .zero <= high }

  /// From 0 at `low` to `length` at `high`, never falling while figures rise.
  func position(_ value: Quantity) -> Int {
    let span = high.millionths - low.millionths
    let offset = min(max(value.millionths - low.millionths, 0), span)
    return Int((offset * Int128(length) * 2 + span) / (span * 2))
  }

  /// The smallest of 1, 2, 5, 10, 20, … that is not smaller.
  private static func roundStep(for least: Int128) -> Int128 {
    var power: Int128 = 1
    while power * 10 <= least { power *= 10 }
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= least } ?? power * 10
  }

  private static func floor(_ value: Int128, to step: Int128) -> Int128 {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: step)
    return (remainder < 0 ? quotient - 1 : quotient) * step
  }
}

extension ChartScale {
  /// What stands beside a tick: large numbers in millions or thousands of millions.
  func text(_ tick: Quantity, _ texts: Texts) -> String {
    guard ticks.count > 1 else { return texts.number(tick, places: 0) }
    let step = ticks[1].millionths - ticks[0].millionths
    let million = Quantity.scale * 1_000_000
    if step >= million * 1_000, tick != .zero {
      return texts(.chartBillions, ["value": texts.number(divided(tick, by: 1_000_000_000), places: 0)])
    }
    if step >= million, tick != .zero {
      return texts(.chartMillions, ["value": texts.number(divided(tick, by: 1_000_000), places: 0)])
    }
    var places = 0
    var unit = Quantity.scale
    while places < 6, step % unit != 0 {
      unit /= 10
      places += 1
    }
    return texts.number(tick, places: places)
  }

  private func divided(_ tick: Quantity, by divisor: Int128) -> Quantity {
    Quantity(millionths: tick.millionths / divisor)
  }
}
