/// Every rule that there is.
package enum RuleCatalog {
  /// The rules about one report that could be read, in the order of `PRODUCT.md` 3.
  package static let reportRules: [any ReportRule.Type] = [
    KeyUnknown.self, KeyMissing.self, KeyDuplicate.self, UnitUnknown.self, UnitNotActive.self, PeriodUnknown.self,
    PlanMismatch.self, DateInvalid.self, DateInFuture.self, DateTooEarly.self, VersionInvalid.self,
    SectionMissing.self, SectionUnknown.self, SectionMismatch.self, SectionDuplicate.self, SectionOrder.self,
    SectionEmpty.self, HeadingUnmarked.self, StatusMissing.self, StatusUnknown.self, StatusDuplicate.self,
    ReasonMissing.self,
    IndicatorUnknown.self, IndicatorMissing.self, IndicatorDuplicate.self, IndicatorMisplaced.self, FigureUnread.self,
    NumberInvalid.self, NumberAmbiguous.self, NumberDash.self, MeasureMismatch.self,
    LinkBroken.self, LinkUnsafe.self, LinkSyntax.self, HTMLRaw.self, TextControl.self, TextHidden.self,
    BlockUnclosed.self,
    TableBroken.self, TableCellExtra.self,
  ]

  /// The rules about files, heads and texts as a whole.
  private static let fileRules: [any Rule.Type] = [
    FileUnreadable.self, FileEncoding.self, FileEmpty.self, FileTooLarge.self, LimitExceeded.self,
    FrontMatterMissing.self, FrontMatterSyntax.self, Confidential.self, TextLegacyFont.self, ArrivalUnknown.self,
    ReportConflict.self, ReplacementSmaller.self, RuleViolated.self, PreviousDiffers.self, CumulativeDiffers.self,
    JumpSuspicious.self,
    AttachmentUnsafe.self, FileUnused.self, FileName.self,
  ]

  /// Every rule about reports.
  package static let all: [RuleInfo] = fileRules.map { $0.info } + reportRules.map { $0.info }

  /// Every rule that a finding may name: those about reports, then those about plan, roster and register.
  package static let everything: [RuleInfo] = all + DataRuleCatalog.all

  /// The rule of that name.
  package static func rule(named id: String) -> RuleInfo? { everything.first { $0.id == id } }

  /// The rules that keep a whole report out (`PRODUCT.md` 3).
  package static let makeUnreadable: Set<String> = [
    "file-unreadable", "file-encoding", "file-empty", "file-too-large", "limit-exceeded", "front-matter-missing",
    "key-missing", "unit-unknown", "unit-not-active", "period-unknown", "plan-mismatch", "report-conflict",
    "text-legacy-font", "confidential",
  ]
}
