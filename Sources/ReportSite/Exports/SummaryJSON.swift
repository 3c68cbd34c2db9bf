import Reporting

/// `tong-hop.json`: the summary for machines (`docs/tong-hop.schema.json`).
struct SummaryJSON {
  enum Audience {
    /// Readers of the published site: only the findings that touch a figure or leave a gap.
    case everyone
    case coordinator
  }

  let edition: Edition
  let audience: Audience

  private var summary: Summary { edition.summary }

  var bytes: [UInt8] {
    var json = JSONText()
    json.object { json in
      json.key("schema")
      json.string("tonghop/1")
      json.keyOnNewLine("asOf")
      json.string(summary.asOf.iso)
      json.keyOnNewLine("plan")
      plan(&json)
      json.keyOnNewLine("periods")
      json.lines(summary.periods) { period(&$0, $1.period) }
      json.keyOnNewLine("units")
      json.lines(summary.roster.units) { unit(&$0, $1) }
      json.keyOnNewLine("tasks")
      json.lines(summary.plan.tasks) { task(&$0, $1) }
      json.keyOnNewLine("obligations")
      json.lines(summary.periods.flatMap(\.obligations)) { obligation(&$0, $1) }
      json.keyOnNewLine("reports")
      json.lines(summary.reports) { report(&$0, $1) }
      json.keyOnNewLine("indicators")
      json.lines(summary.indicators) { indicator(&$0, $1) }
      json.keyOnNewLine("findings")
      json.lines(audience == .coordinator ? summary.findings : summary.findingsForLeaders) {
        $0.finding($1, phrase: phrase)
      }
    }
    json.newline()
    return json.bytes
  }

  private func plan(_ json: inout JSONText) {
    json.object { json in
      let plan = summary.plan
      json.key("id")
      json.string(plan.id.rawValue)
      json.key("title")
      json.string(plan.title)
      json.key("number")
      json.string(plan.number)
      json.key("date")
      json.string(plan.date?.iso)
      json.key("issuer")
      json.string(plan.issuer)
      json.key("notice")
      json.string(plan.notice)
      json.key("currentPeriod")
      json.string(edition.currentPeriod?.period.id.rawValue)
    }
  }

  private func period(_ json: inout JSONText, _ period: Period) {
    json.object { json in
      json.key("id")
      json.string(period.id.rawValue)
      json.key("title")
      json.string(period.title)
      json.key("kind")
      json.string(period.kind.rawValue)
      json.key("from")
      json.string(period.from.iso)
      json.key("to")
      json.string(period.to.iso)
    }
  }

  private func unit(_ json: inout JSONText, _ unit: Unit) {
    json.object { json in
      json.key("id")
      json.string(unit.id.rawValue)
      json.key("name")
      json.string(unit.name)
      json.key("short")
      json.string(unit.short)
      json.key("group")
      json.string(unit.group(on: edition.summary.asOf).rawValue)
      json.key("groupTitle")
      json.string(edition.groups[unit.group(on: edition.summary.asOf)]?.title)
      json.key("from")
      json.string(unit.from?.iso)
      json.key("to")
      json.string(unit.to?.iso)
      json.key("jointWith")
      json.string(unit.jointWith?.rawValue)
    }
  }

  private func task(_ json: inout JSONText, _ task: PlanTask) {
    json.object { json in
      json.key("number")
      json.number(task.number)
      json.key("id")
      json.string(task.id.rawValue)
      json.key("title")
      json.string(task.title)
    }
  }

  private func obligation(_ json: inout JSONText, _ obligation: Obligation) {
    json.object { json in
      json.key("period")
      json.string(obligation.period.rawValue)
      json.key("unit")
      json.string(obligation.unit.rawValue)
      json.key("state")
      json.string(obligation.state.rawValue)
      json.key("content")
      json.string(obligation.content.rawValue)
      json.key("received")
      json.string(obligation.received?.day.iso)
      json.key("report")
      json.string(edition.report(answering: obligation)?.report.file)
      json.key("answeredBy")
      json.string(obligation.answeredBy?.rawValue)
    }
  }

  private func report(_ json: inout JSONText, _ standing: StandingReport) {
    json.object { json in
      json.key("period")
      json.string(standing.period.rawValue)
      json.key("unit")
      json.string(standing.unit.rawValue)
      json.key("file")
      json.string(standing.report.file)
      json.key("sha256")
      json.string(standing.report.sha256)
      json.key("tasks")
      json.array { json in
        for cell in tasks(of: standing) {
          json.object { json in
            json.key("number")
            json.number(cell.number)
            json.key("status")
            json.string(cell.status.rawValue)
            json.key("percent")
            if let percent = cell.percent { json.number(percent) } else { json.null() }
          }
        }
      }
    }
  }

  /// The tasks of a report; where it stands for two periods, what either asks for.
  private func tasks(of standing: StandingReport) -> [TaskCell] {
    let rows = standing.report.periods.compactMap { edition.obligation($0, standing.unit) }
      .filter { obligation in
        obligation.report.map { summary.reports[$0].report.file.utf8.elementsEqual(standing.report.file.utf8) } ?? false
      }.map(\.tasks)
    return summary.plan.tasks.indices.compactMap { task in
      rows.first { $0[task].status != .notApplicable }?[task] ?? rows.first?[task]
    }
  }

  private func indicator(_ json: inout JSONText, _ indicator: IndicatorSummary) {
    json.object { json in
      json.key("id")
      json.string(indicator.indicator.id.rawValue)
      json.key("kind")
      json.string(indicator.indicator.kind.rawValue)
      json.key("values")
      json.lines(indicator.values) { value(&$0, $1) }
      json.key("totals")
      json.lines(indicator.totals) { json, total in
        json.object { json in
          json.key("period")
          json.string(total.period.rawValue)
          json.key("value")
          if let value = total.value { json.number(value) } else { json.null() }
          json.key("reporting")
          json.number(total.reporting)
          json.key("expected")
          json.number(total.expected)
        }
      }
    }
  }

  private func value(_ json: inout JSONText, _ value: IndicatorSummary.Value) {
    json.object { json in
      json.key("period")
      json.string(value.period.rawValue)
      json.key("unit")
      json.string(value.unit.rawValue)
      json.key("value")
      switch value.content {
      case .number(let quantity): json.number(quantity)
      case .text(let text): json.string(text)
      }
      json.key("file")
      json.string(value.file)
      json.key("line")
      json.number(value.line)
    }
  }

  /// Both languages, so that the bytes do not depend on the one the site is in.
  private func phrase(_ json: inout JSONText, _ phrase: Phrase) {
    json.object { json in
      json.key("vi")
      json.string(phrase.vi)
      json.key("en")
      json.string(phrase.en)
    }
  }
}
