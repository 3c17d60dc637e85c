import { lawfully, replaysTo } from '@casework/kernel/testing'
import { settleAnswers } from '@casework/question-sets'
import { arbitraryAnswers } from '@casework/question-sets/testing'
import {
  applyReportEvent,
  contradictions,
  defaultCatalogue,
  defaultForcePolicy,
  defaultMarkingScheme,
  flagReport,
  incidentReport,
  markReportForm,
  type ReportAction,
  type ReportEvent,
  reportActions,
  reportEventSchema,
  reportRoles,
  reportSchema,
  reportSubjectAccess,
  saveAnswers,
  submitReport,
} from '@casework/use-of-force-reports'
import { aReport, asOfficer, completeAnswers, everyAction } from '@casework/use-of-force-reports/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const actions = Object.keys(reportActions) as ReportAction[]
const act = fc.record({
  action: fc.constantFrom(...actions),
  role: fc.constantFrom(...reportRoles),
  who: fc.constantFrom('officer-7', 'monitor-1', 'member-1', 'reviewer-2'),
})
/** Mostly somebody who may. */
const likelyAct = fc.constantFrom(...actions).chain((action) =>
  fc.record({
    action: fc.constant(action),
    role: fc.constantFrom(...reportActions[action].roles),
    who: fc.constantFrom('officer-7', 'monitor-1', 'member-1', 'reviewer-2', 'manager-1'),
  }),
)

test('whatever is done by whomever in whatever order, the record is its history folded, valid, and its history can be read back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 4, arbitrary: likelyAct }, { weight: 1, arbitrary: act }), { maxLength: 40 }),
      (acts) => {
        let report = aReport({ answers: completeAnswers() })
        const begun = report
        const events: ReportEvent[] = []
        for (const { action, role, who } of acts) {
          const before = report
          const result = lawfully(applyReportEvent, report, (record) =>
            everyAction[action](record ?? before, asOfficer(role, who)),
          )
          if (!result.ok) continue
          report = result.value.record
          events.push(...result.value.events)
        }
        expect(reportSchema.safeParse(report).success).toBe(true)
        for (const event of events) expect(reportEventSchema.safeParse(event).success).toBe(true)
        const replayed = (JSON.parse(JSON.stringify(events)) as ReportEvent[]).reduce(applyReportEvent, begun)
        expect(JSON.stringify(replayed)).toBe(JSON.stringify(report))
        expect(
          replaysTo((record, event: ReportEvent) => applyReportEvent(record ?? begun, event), events, report) ||
            events.length === 0,
        ).toBe(true)
      },
    ),
    { numRuns: 150 },
  )
})

test('whatever a complete report says happened, it can be handed in, flagged, marked and disclosed without throwing', () => {
  fc.assert(
    fc.property(arbitraryAnswers(incidentReport), (answers) => {
      const writer = asOfficer('supervisingOfficer')
      const saved = saveAnswers(aReport(), { answers: settleAnswers(incidentReport, answers).answers }, writer)
      if (!saved.ok) throw new Error('refused')
      const submitted = submitReport(saved.value.record, {
        ...writer,
        policy: defaultForcePolicy,
        catalogue: defaultCatalogue,
      })
      expect(submitted.ok ? [] : submitted.error).toEqual([])
      const { marks, outOf } = markReportForm(saved.value.record, defaultMarkingScheme)
      expect(marks).toBeLessThanOrEqual(outOf)
      flagReport(saved.value.record, { catalogue: defaultCatalogue })
      contradictions(saved.value.record)
      reportSubjectAccess(saved.value.record)
    }),
    { numRuns: 40 },
  )
})

test('answering more never lowers the marks of a criterion of answers', () => {
  const scheme = {
    ...defaultMarkingScheme,
    criteria: defaultMarkingScheme.criteria.filter(({ measure }) => measure.kind === 'answered'),
  }
  const whole = completeAnswers()
  fc.assert(
    fc.property(fc.subarray(Object.keys(whole)), fc.constantFrom(...Object.keys(whole)), (kept, more) => {
      const of = (questions: readonly string[]) => {
        const answers = Object.fromEntries(Object.entries(whole).filter(([question]) => questions.includes(question)))
        return markReportForm(aReport({ answers: settleAnswers(incidentReport, answers).answers }), {
          ...scheme,
          criteria: scheme.criteria.filter(({ id }) => id === 'proportionality' || id === 'necessity'),
        }).marks
      }
      expect(of([...kept, more])).toBeGreaterThanOrEqual(of(kept))
    }),
    { numRuns: 60 },
  )
})
