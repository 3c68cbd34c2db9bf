import Glibc

/// The machine's idea of now, asked once by the executable and passed on as a value.
package enum WallClock {
  /// Seconds since 1 January 1970, 00:00 UTC.
  package static func secondsSince1970() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return now.tv_sec
  }

  /// The day in Asia/Ho_Chi_Minh, as the number of days since 1 January 1970.
  ///
  /// Vietnam has been at UTC+7 without summer time since 1975, so no time zone database is asked.
  package static func day(atSecond second: Int) -> Int {
    let local = second.addingReportingOverflow(7 * 3600).partialValue
    return local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
  }

  /// Today in Asia/Ho_Chi_Minh, as the number of days since 1 January 1970.
  package static func today() -> Int { day(atSecond: secondsSince1970()) }

  /// A value of `SOURCE_DATE_EPOCH` that is no number of seconds between 1970 and 2999.
  package struct EpochFault: Error, Hashable, Sendable {
    package let value: String
  }

  /// The seconds of `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/); nil where unset.
  package static func sourceDateEpoch() throws(EpochFault) -> Int? {
    guard let value = getenv("SOURCE_DATE_EPOCH") else { return nil }
    return try seconds(sourceDateEpoch: String(cString: value))
  }

  /// The seconds that a value of `SOURCE_DATE_EPOCH` means: digits only, and no more than a calendar holds.
  static func seconds(sourceDateEpoch value: String) throws(EpochFault) -> Int {
    guard !value.isEmpty, value.utf8.allSatisfy({ (48...57).contains($0) }), let seconds = Int(value),
      seconds < 32_503_680_000
    else { throw EpochFault(value: value) }
    return seconds
  }
}
