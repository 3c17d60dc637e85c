import { actorSchema, hasRole, isPerson } from '@casework/kernel'
import { anActor } from '@casework/kernel/testing'
import { expect, test } from 'vitest'

test('a person may decide, a system may not', () => {
  expect(isPerson(anActor())).toBe(true)
  expect(isPerson(anActor({ kind: 'system' }))).toBe(false)
})

test('an actor holds the roles given and no other', () => {
  const officer = anActor({ roles: ['reportingOfficer'] })
  expect(hasRole(officer, 'reportingOfficer')).toBe(true)
  expect(hasRole(officer, 'approver')).toBe(false)
})

test('an actor is checked at the border', () => {
  expect(actorSchema.safeParse(anActor()).success).toBe(true)
  expect(actorSchema.safeParse({ ...anActor(), kind: 'robot' }).success).toBe(false)
})
