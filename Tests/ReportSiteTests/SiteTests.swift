import Reporting
import Testing

@testable import ReportSite

/// What holds for every page of a site.
struct SiteTests {
  private static let summaries = [SmallSummary.make(), LargeSummary.make(units: 9), MergedSummary.make()]

  @Test(arguments: Language.allCases, [0, 1, 2])
  func leadsEveryLinkToSomethingThatIsThere(language: Language, summary: Int) throws {
    let site = Site(summary: Self.summaries[summary], templates: try TemplateFolder.load(language))
    for files in [site.published.map { $0.render() } + site.search.files(), site.reserved.map { $0.render() }] {
      let pages = Dictionary(uniqueKeysWithValues: files.map { ($0.path, ParsedHTML($0.bytes)) })
      for plan in files where plan.path.hasSuffix(".html") {
        for href in pages[plan.path]?.values(of: "href") ?? [] where !href.hasPrefix("#h-") {
          let (path, fragment) = resolved(href, from: plan.path)
          // Attachments are published by another room.
          if path.hasPrefix("tai-lieu/") || site.workbooks.contains(where: { $0.path == path }) { continue }
          let page = try #require(pages[path], "\(href) on \(plan.path)")
          if let fragment { #expect(page.values(of: "id").contains(fragment), "\(href) on \(plan.path)") }
        }
      }
    }
  }

  @Test func givesEveryPageItsPartsAndEveryIDOnce() throws {
    let site = Site(summary: Self.summaries[1], templates: try TemplateFolder.load())
    let files = (site.published + site.reserved).map { $0.render() } + site.search.files()
    for plan in files where plan.path.hasSuffix(".html") {
      let page = ParsedHTML(plan.bytes)
      let ids = page.values(of: "id").filter { !$0.hasPrefix("o-20-3") }
      #expect(ids.count == Set(ids).count, "\(plan.path)")
      #expect(page.tags.prefix(4).map(\.name) == ["!doctype", "html", "head", "meta"])
      #expect(page.tags[3].attributes.first?.value == "Content-Security-Policy")
      for name in ["h1", "main", "header", "footer"] {
        #expect(page.tags.filter { $0.name == name }.count == 1, "\(name) on \(plan.path)")
      }
      // A drawing has a title of its own.
      #expect(page.tags.prefix { $0.name != "body" }.filter { $0.name == "title" }.count == 1, "\(plan.path)")
      #expect(page.tags.allSatisfy { $0.attributes.allSatisfy { $0.name != "style" } })
      let scripts = page.tags.filter { $0.name == "script" }
      #expect(scripts.allSatisfy { $0.attributes.map(\.name) == ["src", "defer"] }, "\(plan.path)")
    }
  }

  @Test func givesTheSameBytesHoweverOftenAndInWhateverOrder() throws {
    let templates = try TemplateFolder.load()
    let first = Site(summary: Self.summaries[1], templates: templates).published.map { $0.render() }
    let second = Site(summary: Self.summaries[1], templates: templates).published.reversed().map { $0.render() }
    #expect(first == second.reversed())
  }

  @Test func listsThePagesOfTheSmallSummary() throws {
    let site = Site(summary: Self.summaries[0], templates: try TemplateFolder.load())
    #expect(
      site.published.map(\.path).filter { !$0.hasPrefix("tai-nguyen/") } == [
        "index.html", "ky/2024-q4.html", "in/2024-q4.html", "kien-nghi.html", "ra-soat.html", "ke-hoach.html",
        "nhiem-vu/1.html", "nhiem-vu/2.html", "nhiem-vu/3.html", "nhiem-vu/1-2024-q4.html", "nhiem-vu/2-2024-q4.html",
        "nhiem-vu/3-2024-q4.html", "don-vi/quy-nhon.html", "don-vi/an-lao.html", "don-vi/so-noi-vu.html",
        "chi-tieu/index.html", "chi-tieu/so-hoi-nghi.html", "chi-tieu/ke-hoach.html",
        "bao-cao/2024-q4/quy-nhon.html", "bao-cao/2024-q4/so-noi-vu.html",
        "bao-cao/2024-q4/so-noi-vu-lan-1.html", "du-lieu/tong-hop.json", "du-lieu/so-lieu-2024.csv",
        "du-lieu/tong-so-2024.csv", "du-lieu/gui-bao-cao-2024.csv", "du-lieu/kien-nghi-2024.csv",
      ])
    #expect(site.workbooks.map(\.path) == ["du-lieu/tong-hop-2024.xlsx"])
    #expect(
      site.reserved.map(\.path).filter { !$0.hasPrefix("tai-nguyen/") } == [
        "index.html", "ky/2024-q4.html", "phieu/2024-q4/quy-nhon.html", "phieu/2024-q4/so-noi-vu.html", "tong-hop.json",
      ])
  }

  /// The sizes that the house promises.
  @Test func keepsScriptsSmall() throws {
    let scripts = try TemplateFolder.load().assets.filter { $0.path.hasSuffix(".js") }
    #expect(scripts.reduce(0) { $0 + $1.bytes.count } <= 20 * 1024)
    #expect(scripts.count == 4)
  }

  @Test func keepsScriptsOutOfTheCoordinatorsPages() throws {
    let site = Site(summary: Self.summaries[0], templates: try TemplateFolder.load())
    #expect(site.reserved.allSatisfy { !$0.path.hasSuffix(".js") })
  }

  @Test func keepsStylesSmall() throws {
    let styles = try TemplateFolder.load().assets.filter { $0.path.hasSuffix(".css") }
    #expect(styles.reduce(0) { $0 + $1.bytes.count } <= 30 * 1024)
    #expect(!styles.isEmpty)
  }

  private func resolved(_ href: String, from path: String) -> (path: String, fragment: String?) {
    let parts = href.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let fragment = parts.count > 1 ? parts[1] : nil
    if parts[0].isEmpty { return (path, fragment) }
    var steps = path.split(separator: "/").dropLast().map(String.init)
    for step in parts[0].split(separator: "/") {
      if step == ".." { steps.removeLast() } else { steps.append(String(step)) }
    }
    return (steps.joined(separator: "/"), fragment)
  }
}
