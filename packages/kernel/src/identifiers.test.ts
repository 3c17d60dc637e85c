import {
  actorId,
  caseId,
  caseIdSchema,
  correlationId,
  customerId,
  customerIdSchema,
  eventId,
  teamId,
} from '@casework/kernel'
import { expect, test } from 'vitest'

test.each(['c1', '0b0e8f5e-6d0c-4f57-9f0b-0d5a51b7a0f1', 'A_b-9'])('%s is an id', (text) => {
  expect(caseIdSchema.safeParse(text).success).toBe(true)
})

test.each(['', '-a', 'Amina Yusuf', 'a'.repeat(65), 'é'])('“%s” is not an id', (text) => {
  expect(customerIdSchema.safeParse(text).success).toBe(false)
})

test.each([actorId, caseId, correlationId, customerId, eventId, teamId])(
  'a programmer who writes down what is no id is told at once, without the text',
  (write) => {
    expect(write('team-1')).toBe('team-1')
    expect(() => write('Amina Yusuf')).toThrow(/^IDENTIFIER\.NOT_AN_ID$/)
  },
)
