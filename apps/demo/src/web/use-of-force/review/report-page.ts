import { ukCalendar } from '@casework/calendar'
import type { Actor, Instant } from '@casework/kernel'
import { isErased } from '@casework/kernel'
import {
  defaultForcePolicy,
  incidentAnswers,
  isPermitted,
  isQuestioned,
  outstanding,
  panelStands,
  type ReportAction,
  reportActions,
  reportDue,
  reviewsDue,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import type { Casework } from '../../../casework/casework.ts'
import { flagContextOf } from '../../../use-of-force/certifications.ts'
import { forceTimeline } from '../../../words/force-timeline.ts'
import { timeLeftInWords } from '../../../words/time-left-in-words.ts'
import { scriptOf, shownName } from '../../pages/person.ts'
import { actorOfRequest } from '../../sign-in.ts'
import { flagsOf } from './flags.ts'
import { linesOf } from './lines.ts'
import { withReadable } from './readable-report.ts'
import {
  answersOf,
  contradictionsOf,
  editsOf,
  gradeOf,
  sectionsOf,
  setAsideOf,
  statementsOf,
  vulnerabilityOf,
} from './shown-report.ts'

/** A report to read: vulnerability first, then the report, what was made of it and what happened to it. */
export function showReport(casework: Casework) {
  return withReadable(casework, async ({ report, customer, loaded }, _request, response) => {
    const answers = incidentAnswers(report)
    response.render('use-of-force/review/report', {
      title: shownName(customer),
      script: scriptOf(customer),
      customer,
      report,
      startedAt: knownInstant(answers.startedAt),
      isErased: isErased(report.answers),
      may: permitted(report, actorOfRequest(response)),
      due: dueOf(report, casework.now()),
      reviewsDue: reviewsDue(report, defaultForcePolicy),
      isQuestioned: isQuestioned(report),
      panelStands: panelStands(report, defaultForcePolicy),
      outstanding: outstanding(report),
      vulnerability: vulnerabilityOf(report),
      sections: sectionsOf(answersOf(report)),
      setAside: setAsideOf(report),
      flags: flagsOf(report, await flagContextOf(casework)),
      contradictions: contradictionsOf(report),
      grade: gradeOf(report),
      statements: statementsOf(report),
      edits: editsOf(report),
      ...linesOf(report),
      timeline: forceTimeline(await casework.store.read(loaded.stream)),
    })
  })
}

/** What somebody may do to a report now. */
export function permitted(report: UseOfForceReport, actor: Actor): Readonly<Record<string, boolean>> {
  const actions = Object.keys(reportActions) as ReportAction[]
  return Object.fromEntries(actions.map((action) => [action, isPermitted(report, action, actor)]))
}

function dueOf(report: UseOfForceReport, now: Instant) {
  const due = reportDue(report, now, ukCalendar, defaultForcePolicy)
  const isIn = 'sentAt' in report
  return { ...due, ...('dueAt' in due && !isIn ? { left: timeLeftInWords(due.dueAt, now) } : {}) }
}

function knownInstant(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
