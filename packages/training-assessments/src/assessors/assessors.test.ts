import { actorId, civilDate } from '@casework/kernel'
import {
  assessorConflicts,
  conflictKinds,
  isAccreditedObserver,
  isQualifiedAssessor,
  defaultTrainingPolicy as policy,
} from '@casework/training-assessments'
import { expect, test } from 'vitest'

const id = actorId('assessor-1')
const held = (qualification: string, from = '2020-01-01', to?: string) => [
  { personId: id, qualification, from: civilDate(from), ...(to === undefined ? {} : { to: civilDate(to) }) },
]
const on = civilDate('2026-11-22')

test('an equivalent qualification counts on the days on which it is held and counts', () => {
  expect(isQualifiedAssessor(id, on, held('D32'), policy)).toBe(true)
  expect(isQualifiedAssessor(id, on, held('D32', '2020-01-01', '2026-11-21'), policy)).toBe(false)
  expect(isQualifiedAssessor(id, on, held('IQA'), policy)).toBe(false)
  expect(isQualifiedAssessor(actorId('other'), on, held('D32'), policy)).toBe(false)
  const until = (day: string) => ({
    ...policy,
    settings: { ...policy.settings, assessorQualifications: [{ qualification: 'D32', until: civilDate(day) }] },
  })
  expect(isQualifiedAssessor(id, on, held('D32'), until('2026-11-22'))).toBe(true)
  expect(isQualifiedAssessor(id, on, held('D32'), until('2026-11-21'))).toBe(false)
  expect(isAccreditedObserver(id, on, held('V1'), policy)).toBe(true)
})

test('policy says which ties keep somebody from marking; marking oneself always does', () => {
  const learner = actorId('learner-1')
  const ties = conflictKinds.map((kind) => ({ assessorId: id, learnerId: learner, kind }))
  expect(assessorConflicts(id, learner, ties, policy)).toEqual(['supervises', 'supervisedBy', 'taught', 'family'])
  expect(assessorConflicts(id, actorId('learner-2'), ties, policy)).toEqual([])
  expect(assessorConflicts(id, id, [], { ...policy, settings: { ...policy.settings, conflicts: [] } })).toEqual([
    'self',
  ])
})

test('every setting of the policy says where it comes from', () => {
  expect(Object.keys(policy.basis).sort()).toEqual(Object.keys(policy.settings).sort())
})
