package import Markdown

/// A file of `content/` that may be a report, as it lies on the disk.
package struct ReportFile: Sendable {
  /// Why a file's bytes could not be had.
  package enum Obstacle: Error, Hashable, Sendable {
    /// In bytes.
    case tooLarge(size: Int)
    /// Why, in words.
    case unreadable(reason: Phrase)
    /// A link, a pipe, a socket or a device, in words.
    case notRegular(kind: Phrase)
  }

  /// Relative to the project, with forward slashes.
  package let path: String
  /// Relative to `content/`, as the register names it.
  package let contentPath: String
  package let content: Result<[UInt8], Obstacle>
  /// In hexadecimal; empty where there are no bytes.
  package let sha256: String

  package init(path: String, contentPath: String, content: Result<[UInt8], Obstacle>, sha256: String) {
    self.path = path
    self.contentPath = contentPath
    self.content = content
    self.sha256 = sha256
  }
}

/// What became of one file: the report that it is, and everything to be said of it alone.
package struct CheckedFile: Sendable {
  package let path: String
  /// Relative to `content/`, as the register names it.
  package let contentPath: String
  /// Nil where no text of the file may or can be used.
  package let report: Report?
  package let findings: [Finding]
  package let isDraft: Bool
  /// The paths under `content/` of what goes with a report that is refused for its mark of secrecy.
  package let secretAnnexes: Set<[UInt8]>

  package init(
    path: String, contentPath: String, report: Report?, findings: [Finding], isDraft: Bool,
    secretAnnexes: Set<[UInt8]> = []
  ) {
    self.path = path
    self.contentPath = contentPath
    self.report = report
    self.findings = findings
    self.isDraft = isDraft
    self.secretAnnexes = secretAnnexes
  }

  /// Whether none of it can be used, by what is known of this file alone.
  package var isUnreadable: Bool { report == nil || findings.contains { RuleCatalog.makeUnreadable.contains($0.rule) } }
}

extension CheckedFile {
  /// Reads one file and checks it by itself.
  ///
  /// The order matters: nothing is looked at before its bytes are text, and nothing is said of a text before it is
  /// known that it bears no mark of secrecy.
  package init(_ file: ReportFile, knowledge: Knowledge, links: LinkPolicy) {
    func stopped(_ finding: Finding, isDraft: Bool = false) -> CheckedFile {
      CheckedFile(path: file.path, contentPath: file.contentPath, report: nil, findings: [finding], isDraft: isDraft)
    }
    let source: SourceText
    switch file.content {
    case .failure(let obstacle):
      self = stopped(FileUnreadable.finding(for: obstacle, file: file.path))
      return
    case .success(let bytes):
      do throws(DecodingFault) {
        source = try SourceText.decode(bytes)
      } catch {
        self = stopped(FileEncoding.finding(for: error, in: bytes, file: file.path))
        return
      }
    }
    if let place = SecrecyMark.find(in: source) {
      self = stopped(Confidential.finding(at: place, in: source, file: file.path))
      return
    }
    switch HeadReader.read(source) {
    case .missing: self = stopped(FrontMatterMissing.finding(in: source, file: file.path))
    case .tooLong: self = stopped(LimitExceeded.headTooLong(file: file.path))
    case .head(let head, let bodyLine, let flaws):
      // Any such line counts, not the first alone: what is secret once is secret.
      if let entry = head.entries.first(where: SecrecyMark.isSecret) {
        self = stopped(Confidential.finding(at: entry.valuePlace, in: source, file: file.path))
        return
      }
      do throws(LimitFault) {
        let document = try Document(source, fromLine: bodyLine, links: links)
        if let place = SecrecyMark.find(in: document) {
          self = stopped(Confidential.finding(at: place, in: source, file: file.path))
          return
        }
        let report = ReportReader(knowledge).report(
          file: file.path, sha256: file.sha256, source: source, head: head, document: document)
        let syntax = FrontMatterSyntax.findings(for: flaws, of: head, in: source, file: file.path).map {
          $0.about(report)
        }
        self.init(
          path: file.path, contentPath: file.contentPath, report: report,
          findings: (syntax + RuleCatalog.reportRules.flatMap { $0.findings(in: report, given: knowledge) })
            .toldOnce.withinLimits,
          isDraft: report.isDraft)
      } catch {
        self = stopped(LimitExceeded.finding(for: error, file: file.path), isDraft: ReportReader.isDraft(head))
      }
    }
  }
}

extension [Finding] {
  /// Without those that say the same of the same place: two figures of a row have one measure.
  fileprivate var toldOnce: [Finding] {
    var told: Set<Finding> = []
    return filter { finding in
      told.insert(
        Finding(
          rule: finding.rule, severity: finding.severity, message: finding.message, help: finding.help,
          place: finding.place)
      ).inserted
    }
  }
}

extension Finding {
  /// The same finding, told of a report's body and period.
  func about(_ report: Report) -> Finding {
    Finding(
      rule: rule, severity: severity, message: message, help: help, place: place, unit: report.unit,
      period: report.periods.first, anchor: anchor)
  }
}
