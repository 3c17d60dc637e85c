import { civilDate, type Facts, joinFacts, known, knownSchema, notKnown } from '@casework/kernel'
import { expect, test } from 'vitest'
import { z } from 'zod'

const told = { source: 'person', asAt: civilDate('2026-11-22') } as const

test('a fact has its source and day, or a reason why it is not known', () => {
  expect(known(false, told)).toEqual({ known: true, value: false, source: 'person', asAt: '2026-11-22' })
  expect(notKnown('notAsked')).toEqual({ known: false, reason: 'notAsked' })
  expect(knownSchema(z.boolean()).safeParse(known(false, told)).success).toBe(true)
  expect(knownSchema(z.boolean()).safeParse(null).success).toBe(false)
})

test('facts of several packages are joined, and a key given twice is refused', () => {
  const [people, casework]: Facts[] = [{ hasChild: known(true, told) }, { openBarriers: known(2, told) }]
  expect(joinFacts(people ?? {}, casework ?? {})).toEqual({ ok: true, value: { ...people, ...casework } })
  expect(joinFacts(people ?? {}, people ?? {}, people ?? {})).toEqual({
    ok: false,
    error: [{ code: 'FACTS.DUPLICATE_KEY', params: { key: 'hasChild' } }],
  })
})
