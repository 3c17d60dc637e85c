import { type EnrolmentEvent, enrolmentEventSchema, faceBehindTheCase } from '@casework/training-assessments'
import type { StatementSettings } from '@casework/training-xapi'
import { uuidOfKey as uuid } from './uuid-of-key.ts'

export const [exam] = faceBehindTheCase.assessment.components
export const settings: StatementSettings = {
  version: '2.0',
  uuid,
  account: (personId) => ({ homePage: 'https://training.example', name: `opaque-of-${personId}` }),
  service: { homePage: 'https://training.example', name: 'training-service' },
  activities: 'https://training.example/xapi/',
  tellSittings: true,
}
export const happened = (type: string, at: string, data: object, personal?: object) =>
  enrolmentEventSchema.parse({
    type,
    version: 1,
    data,
    ...(personal === undefined ? {} : { personal }),
    metadata: { at, by: { id: 'coordinator-1', kind: 'person', roles: [] } },
  }) as EnrolmentEvent
export const enrolled = (data: object = {}) =>
  happened('LearnerEnrolled', '2026-06-01T09:00:00Z', {
    enrolmentId: 'enrolment-1',
    learnerId: 'learner-1',
    courseId: faceBehindTheCase.id,
    courseVersion: '1',
    ...data,
  })
export const mark = (marks: number, componentId: string = exam.id, outOf = 20) => ({
  componentId,
  marks,
  outOf,
  criteria: [],
})
/** A sitting from its beginning to its mark, handed in late in the evening of UTC. */
export const sat = (sittingId: string, marks: number, day: string, componentId: string = exam.id) => [
  happened('SittingBegun', `${day}T22:30:00Z`, { sittingId, componentId }),
  happened('SittingAnswersSaved', `${day}T22:40:00Z`, { sittingId }, { answers: {} }),
  happened('SittingHandedIn', `${day}T23:31:05Z`, { sittingId, handedInBy: 'learner', handedInAt: `${day}T23:31:05Z` }),
  happened('MarkStands', `${day}T23:40:00Z`, { sittingId, mark: mark(marks, componentId), agreement: 'key' }),
]
export const released = (sittingId: string, at: string) =>
  happened('SittingReleased', at, { sittingId }, { feedback: 'Well done, Amina.' })
export const appealed = (outcome: 'upheld' | 'dismissed', newMark?: object) => [
  happened(
    'AppealMade',
    '2026-07-10T09:00:00Z',
    { appealId: 'a-1', sittingId: 's-1', ground: 'markingError' },
    { words: 'Please look again.' },
  ),
  happened(
    'AppealDecided',
    '2026-07-11T09:00:00Z',
    { appealId: 'a-1', outcome, ...(newMark === undefined ? {} : { mark: newMark }) },
    { reasons: 'Question 3 was marked wrongly.' },
  ),
]
export const madeVoid = [
  happened(
    'IrregularityReported',
    '2026-07-08T09:00:00Z',
    { irregularityId: 'i-1', sittingId: 's-1', kind: 'paperLeaked' },
    { note: 'Seen.' },
  ),
  happened(
    'IrregularityDecided',
    '2026-07-09T09:00:00Z',
    { irregularityId: 'i-1', finding: 'void' },
    { reasons: 'It was.' },
  ),
]
