import { daysBetween } from '@casework/calendar'
import {
  applyCaseEvent,
  type BarrierId,
  barrierDurations,
  barrierKinds,
  type Case,
  type CaseEvent,
  caseEventSchema,
  caseFacts,
  closeBarrier,
  closeCase,
  openCase,
  raiseBarrier,
  removability,
} from '@casework/cases'
import { aBarrier, aCase } from '@casework/cases/testing'
import { type Change, type CivilDate, civilDate, compareCivilDates, type Result } from '@casework/kernel'
import { aContext, arbitraryCivilDate, lawfully, replaysTo } from '@casework/kernel/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const day = arbitraryCivilDate('2025-01-01', '2026-12-31')
const anyId = fc.constantFrom('b1', 'b2', 'b3').map((id) => id as BarrierId)

type Act = (caseRecord: Case) => Result<Change<Case, CaseEvent>>

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(anyId, fc.constantFrom(...barrierKinds.slice(0, 4)), day).map(
      ([barrierId, kind, since]): Act =>
        (record) =>
          raiseBarrier(record, { barrierId, kind, since, source: 'officer' }, aContext()),
    ),
  },
  {
    weight: 5,
    arbitrary: fc.tuple(anyId, day).map(
      ([barrierId, on]): Act =>
        (record) =>
          closeBarrier(record, { barrierId, on, reason: 'resolved' }, aContext()),
    ),
  },
  {
    weight: 1,
    arbitrary: day.map(
      (on): Act =>
        (record) =>
          closeCase(record, { on, outcome: 'other' }, aContext()),
    ),
  },
)

test('whatever is done in whatever order, the record is its history folded, and the history is valid', () => {
  fc.assert(
    fc.property(day, fc.array(act, { maxLength: 15 }), (openedOn, acts) => {
      const begun = openCase(
        { caseId: 'case-1' as never, reference: 'EXAMPLE-1', customerId: 'person-1' as never, openedOn },
        aContext(),
      )
      let { record } = begun.value
      const history = [...begun.value.events]
      for (const next of acts) {
        const result = lawfully(applyCaseEvent, record, (given) => next(given as Case))
        if (!result.ok) continue
        record = result.value.record
        history.push(...result.value.events)
      }
      expect(replaysTo(applyCaseEvent, history, record)).toBe(true)
      for (const event of history) expect(caseEventSchema.safeParse(event).success).toBe(true)
    }),
  )
})

test('erasing every personal value of a history leaves one that is valid, that replays, and that counts the same days', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 15 }), day, (acts, asAt) => {
      const on = civilDate('2026-12-31')
      let record: Case = aCase()
      let erased: Case = aCase()
      for (const next of acts) {
        const result = next(record)
        if (!result.ok) continue
        record = result.value.record
        for (const event of result.value.events) {
          const personal = Object.keys('personal' in event ? event.personal : {})
          const notes = Object.fromEntries(personal.map((key) => [key, { erased: true, on, basis: 'example' }]))
          const left = caseEventSchema.parse({ ...event, personal: notes })
          erased = applyCaseEvent(erased, left)
        }
      }
      const figures = (each: Case) => ({ ...barrierDurations(each, asAt), barriers: undefined })
      expect(figures(erased)).toEqual(figures(record))
      for (const kind of barrierKinds) expect(JSON.stringify(erased.barriers)).not.toContain(kind)
    }),
  )
})

const barriers = fc.array(fc.tuple(day, day, fc.boolean()), { maxLength: 6 }).map((spans) =>
  spans.map(([one, other, open], index) => {
    const [since, on] = compareCivilDates(one, other) <= 0 ? [one, other] : [other, one]
    return aBarrier({ barrierId: `b${index}`, since, ...(open ? {} : { closed: { on, reason: 'resolved' } }) })
  }),
)

/** The days of the merged spans, counted one by one: slow, and plainly right. */
function countedDayByDay(from: CivilDate, record: Case, asAt: CivilDate): number {
  let count = 0
  for (let number = 0; number < daysBetween(from, asAt); number++) {
    const date = civilDate(new Date(Date.parse(from) + number * 86_400_000).toISOString().slice(0, 10))
    const stands = record.barriers.some(
      (barrier) => date >= barrier.since && (barrier.closed === undefined || date < barrier.closed.on),
    )
    if (stands) count++
  }
  return count
}

test('the total is the number of days on which at least one barrier stood', () => {
  fc.assert(
    fc.property(barriers, day, (given, asAt) => {
      const record = aCase({ barriers: given })
      const { totalDays, longestDays, longestOpenDays, openCount } = barrierDurations(record, asAt)
      expect(totalDays).toBe(countedDayByDay(civilDate('2025-01-01'), record, asAt))
      expect(longestDays).toBeGreaterThanOrEqual(longestOpenDays)
      expect(totalDays).toBeGreaterThanOrEqual(longestDays)
      expect(openCount).toBeLessThanOrEqual(given.length)
    }),
    { numRuns: 60 },
  )
})

test('the order in which barriers were recorded changes no figure', () => {
  fc.assert(
    fc.property(barriers, day, (given, asAt) => {
      const figures = (record: Case) => ({ ...barrierDurations(record, asAt), barriers: undefined })
      expect(figures(aCase({ barriers: [...given].reverse() }))).toEqual(figures(aCase({ barriers: given })))
      expect(removability(aCase({ barriers: [...given].reverse() }))).toBe(removability(aCase({ barriers: given })))
    }),
  )
})

test('every fact that triage may read is always there: known with its source, or not known with its reason', () => {
  fc.assert(
    fc.property(barriers, day, (given, asAt) => {
      for (const fact of Object.values(caseFacts(aCase({ barriers: given }), asAt)))
        expect(fact.known ? fact.source : fact.reason).toBeTruthy()
    }),
  )
})
