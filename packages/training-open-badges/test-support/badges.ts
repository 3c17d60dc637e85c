import { instant, type Result } from '@casework/kernel'
import {
  escortOfficersCourse,
  faceBehindTheCase,
  defaultTrainingPolicy as policy,
} from '@casework/training-assessments'
import { aCertification, anEnrolment } from '@casework/training-assessments/testing'
import {
  type Achievement,
  type AchievementInput,
  achievementOf,
  type BadgeInput,
  badgeCredential,
  type OpenBadgeCredential,
} from '@casework/training-open-badges'

export const now = instant('2026-11-22T09:30:00Z')
export const escorts = escortOfficersCourse({
  'will-not-board': ['EX1'],
  'with-a-child': ['EX2'],
  'unwell-in-restraint': ['EX3'],
})
export const face = faceBehindTheCase
export { policy }

export function given<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

export function anAchievement(wanted: Partial<AchievementInput> = {}, course = escorts): Achievement {
  const input = {
    id: 'https://training.example/escort',
    description: 'Escorts people with the least force.',
    ...wanted,
  }
  return given(achievementOf(course, input))
}

export const escorting = () => anAchievement({ certifiedFunction: 'escort' })
export const facing = () => anAchievement({ id: 'urn:example:face' }, face)

export function aBadgeInput(wanted: Partial<BadgeInput> = {}): BadgeInput {
  return {
    id: 'urn:uuid:6f1d0c1e-58a1-4c0e-9a55-0d8a2b1f7c11',
    issuer: { id: 'https://training.example', name: 'Example training' },
    person: { id: 'urn:uuid:0b9e6f2a-3c1d-4b7e-8f60-1a2b3c4d5e6f' },
    achievement: escorting(),
    ...wanted,
  }
}

export const certified = (wanted: Readonly<Record<string, unknown>> = {}) =>
  ({ kind: 'certified', certification: aCertification(wanted), course: escorts, policy }) as const

/** A sitting of the exam of "Face Behind the Case" that was handed in and released. */
export function aSitting(wanted: Readonly<Record<string, unknown>> = {}, marks = 16, outOf = 20) {
  const componentId = face.assessment.components[0]?.id
  return {
    stage: 'released',
    sittingId: 'sitting-1',
    componentId,
    begunAt: '2026-11-10T09:00:00Z',
    answers: {},
    handedInAt: '2026-11-10T10:00:00Z',
    handedInBy: 'learner',
    given: [],
    mark: { componentId, marks, outOf, criteria: [] },
    agreement: 'key',
    markedAt: '2026-11-11T10:00:00Z',
    releasedAt: '2026-11-12T10:00:00.250Z',
    ...wanted,
  }
}

export const passed = (sittings: readonly object[] = [aSitting()], wanted: Readonly<Record<string, unknown>> = {}) =>
  ({ kind: 'passed', enrolment: anEnrolment({ sittings, ...wanted }), course: face, policy }) as const

export function aBadge(wanted: Partial<BadgeInput> = {}): OpenBadgeCredential {
  return given(badgeCredential(certified(), aBadgeInput(wanted), { now }))
}
