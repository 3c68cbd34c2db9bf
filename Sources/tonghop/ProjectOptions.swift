import ArgumentParser
import Reporting
import Workspace

/// The options that every command about a project has.
struct ProjectOptions: ParsableArguments {
  @Option(help: "Thư mục dự án. / The project's folder.")
  var project = "."

  @Option(help: "Thư mục báo cáo (mặc định: content/ của dự án). / The folder of reports.")
  var content: String?

  @Option(
    help: "Thư mục mẫu trang riêng (mặc định: templates/ của dự án). / The folder of the project's own templates.")
  var templates: String?

  @Option(
    help: "Nơi ghi kết quả (mặc định của dự án: site/; của export: du-lieu/). / Where the site, or the export, goes.")
  var output: String?

  @Option(help: "Nơi ghi trang nội bộ của đầu mối (mặc định: noi-bo/ của dự án). / Where the coordinator's pages go.")
  var `internal`: String?

  @Option(help: "Ngày xem số liệu, ví dụ 20/04/2025 (mặc định: hôm nay). / The day for which all is worked out.")
  var asOf: String?

  @Option(help: "Ngôn ngữ: vi hoặc en. / Language: vi or en.")
  var lang: String?

  @Option(help: "Dạng in: text, json hoặc sarif. / How findings are printed.")
  var format = FindingFormat.text

  @Option(help: "Số việc làm cùng lúc (mặc định: số lõi máy). / How many things are done at once.")
  var jobs: Int?

  @Flag(help: "Không in tiến độ và dòng tổng kết. / Prints no progress and no summary.")
  var quiet = false

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs phải từ 1 đến 256. / --jobs takes 1 to 256.")
    }
    if let lang, Language(rawValue: lang) == nil {
      throw ValidationError("--lang chỉ nhận vi hoặc en. / --lang takes vi or en.")
    }
    if let asOf, Day.parse(asOf) == nil {
      throw ValidationError(
        "--as-of “\(asOf)” không phải là ngày; viết 20/04/2025 hoặc 2025-04-20. / --as-of takes a date.")
    }
  }

  /// `--lang`, else `TONGHOP_LANG`, else Vietnamese.
  var language: Language {
    (lang ?? Environment.value("TONGHOP_LANG")).flatMap(Language.init(rawValue:)) ?? .vi
  }

  /// `--as-of`, else `SOURCE_DATE_EPOCH`, else the day in Asia/Ho_Chi_Minh.
  func day() throws(Failure) -> Day {
    if let day = asOf.flatMap(Day.parse) { return day }
    do throws(WallClock.EpochFault) {
      if let second = try WallClock.sourceDateEpoch() {
        return Day(daysSince1970: WallClock.day(atSecond: second))
      }
    } catch {
      throw .usage(
        Phrase(
          vi: "SOURCE_DATE_EPOCH=“\(error.value)” không phải là số giây",
          en: "SOURCE_DATE_EPOCH=“\(error.value)” is no number of seconds"))
    }
    return Day(daysSince1970: WallClock.today())
  }

  var siteFolder: String { output ?? "\(project)/site" }

  var internalFolder: String { `internal` ?? "\(project)/noi-bo" }

  var places: Places {
    Places(
      project: project, content: content ?? "\(project)/content", templates: templates ?? "\(project)/templates",
      site: siteFolder, internalPages: internalFolder,
      home: Environment.value("HOME"))
  }

  var dataFolder: String { output ?? "\(project)/du-lieu" }

  /// The places of an export: `noi-bo/` and the site stay as they are.
  var placesOfExport: Places {
    Places(
      project: project, content: content ?? "\(project)/content", templates: templates ?? "\(project)/templates",
      site: dataFolder, published: .data, internalPages: nil, home: Environment.value("HOME"))
  }

  /// How many things are done at once: as asked, else one for each processor.
  var parallelism: Int { jobs ?? Environment.processors }

  func request(isStrict: Bool = false, isExport: Bool = false) throws(Failure) -> BuildRequest {
    BuildRequest(
      places: isExport ? placesOfExport : places, templatesAreGiven: templates != nil, asOf: try day(),
      language: language, jobs: parallelism,
      isStrict: isStrict,
      progress: Progress(isShown: !quiet && Environment.isTerminal(.error), language: language))
  }
}

extension FindingFormat: ExpressibleByArgument {}
