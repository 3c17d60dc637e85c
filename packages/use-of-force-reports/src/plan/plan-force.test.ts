import { lawfully, replaysTo } from '@casework/kernel/testing'
import {
  applyForcePlanEvent,
  defaultCatalogue,
  forcePlanEventSchema,
  forcePlanSchema,
  planForce,
  planForceInputSchema,
} from '@casework/use-of-force-reports'
import { aPlanInput, asOfficer } from '@casework/use-of-force-reports/testing'
import { expect, test } from 'vitest'

const manager = { ...asOfficer('providerManager'), catalogue: defaultCatalogue }
const plan = (wanted: Readonly<Record<string, unknown>> = {}, context = manager) =>
  planForce(planForceInputSchema.parse(aPlanInput(wanted)), context)
const codes = (wanted: Readonly<Record<string, unknown>>) => {
  const planned = plan(wanted)
  return planned.ok ? [] : planned.error.map(({ code, path }) => `${code} ${path?.join('.')}`)
}

test('a plan that nothing stands against is kept, with the person’s needs where they can be erased', () => {
  const planned = lawfully(applyForcePlanEvent, undefined, () => plan())
  if (!planned.ok) throw new Error('refused')
  expect(planned.value.events[0]?.data).not.toHaveProperty('pregnant')
  expect(planned.value.record).toMatchObject({ needs: { pregnant: 'no', child: 'no' } })
  expect(forcePlanSchema.safeParse(planned.value.record).success).toBe(true)
  for (const event of planned.value.events) expect(forcePlanEventSchema.safeParse(event).success).toBe(true)
  expect(replaysTo(applyForcePlanEvent, planned.value.events, planned.value.record)).toBe(true)
  const [event] = planned.value.events
  expect(() => event && applyForcePlanEvent(planned.value.record, event)).toThrow('PLAN.HISTORY_CORRUPT')
})

test('only a plan can be refused: for a technique nobody may use, for equipment that is not approved, for a child and in pregnancy', () => {
  expect(codes({ techniques: ['escortingHold', 'handcuffsBehindWhileSeated'] })).toEqual([
    'PLAN.TECHNIQUE_PROHIBITED techniques.1',
  ])
  expect(codes({ techniques: ['neckHold'], equipment: ['net'] })).toEqual([
    'PLAN.NOT_IN_CATALOGUE techniques.0',
    'PLAN.NOT_IN_CATALOGUE equipment.0',
  ])
  expect(codes({ equipment: ['mobileChair', 'taser'] })).toEqual([
    'PLAN.EQUIPMENT_NOT_APPROVED equipment.0',
    'PLAN.EQUIPMENT_NOT_APPROVED equipment.1',
  ])
  expect(codes({ pregnant: 'yes', child: 'notKnown' })).toEqual(['PLAN.PREGNANT pregnant', 'PLAN.CHILD child'])
  expect(codes({ pregnant: 'yes', child: 'yes', toPreventHarm: true })).toEqual([])
})

test('a manager of the provider plans, and no system does', () => {
  expect(plan({}, { ...manager, ...asOfficer('officer') })).toHaveProblem('REPORT.ROLE_REQUIRED')
  expect(plan({}, { ...manager, actor: { ...manager.actor, kind: 'system' } })).toHaveProblem('REPORT.PERSON_REQUIRED')
})
