import { problem, type Result } from '@casework/kernel'
import {
  type AssessedCourse,
  applyEnrolmentEvent,
  type Enrolment,
  type EnrolmentEvent,
  type TrainingPolicy,
} from '@casework/training-assessments'
import type { Statement } from '../statement/statement.ts'
import { type Draft, type StatementsCode, statementsOf, voidingOf } from './draft.ts'
import { coursePass, courseTold, sittingResult, sittingTold, type Telling } from './enrolment-drafts.ts'
import type { StatementSettings } from './statement-settings.ts'

/**
 * Tells a learner's place on a course as statements: enrolment, released results, the course passed, and sittings where asked for.
 *
 * @remarks
 * Give the whole history; a statement keeps its id however much is added, so what was sent before is known again. No mark leaves before
 * its release, and no answer, word, adjustment, absence, duration or reason ever does. An upheld appeal and a sitting made void take the
 * statement back that was sent; the appeal brings one with the new mark, or anew what a sitting given back was. Whether something is passed is told by the domain's own result, never
 * from the share. A result has the time at which the work was handed in, so that its day is the day that the service counts.
 * Source: features.md D (release); docs/decisions/0034-learning-statements.md.
 *
 * @returns The statements in the order of the events, or `XAPI.OTHER_COURSE` where the place is on another course or version,
 * `XAPI.ID_TWICE` where the caller's ids collide, `XAPI.NO_ACCOUNT` where they have no account for the learner, or what the schema says of
 * accounts, ids and addresses.
 * @throws DomainError `ENROLMENT.HISTORY_CORRUPT` as `replayEnrolment` does.
 *
 * @example
 * const settings = {
 *   version: '2.0' as const,
 *   uuid: () => '7b6f8f2e-0b9a-5c53-8f3a-2d2f5d2f9a01',
 *   account: (personId: string) => ({ homePage: 'https://training.example', name: personId }),
 *   service: { homePage: 'https://training.example', name: 'training' },
 *   activities: 'https://training.example/xapi/',
 * }
 * statementsOfEnrolment([], faceBehindTheCase, defaultTrainingPolicy, settings) //=> { ok: true, value: [] }
 * @public
 */
export function statementsOfEnrolment(
  events: readonly EnrolmentEvent[],
  course: AssessedCourse,
  policy: TrainingPolicy,
  settings: StatementSettings,
): Result<readonly Statement[], StatementsCode | 'XAPI.OTHER_COURSE'> {
  const drafts: Draft[] = []
  const standing = new Map<string, Standing>()
  let record: Enrolment | undefined
  for (const [number, event] of events.entries()) {
    record = applyEnrolmentEvent(record, event)
    if (record.courseId !== course.id || record.courseVersion !== course.version) return problem('XAPI.OTHER_COURSE')
    const telling = { record, course, policy, settings, number, event }
    drafts.push(...whatHappened(telling), ...whatItChanged(telling, standing))
  }
  return statementsOf(drafts, settings)
}

/** A result that was sent and not taken back. */
type Standing = { readonly key: string; readonly told: string }

const deciding: ReadonlySet<string> = new Set(['SittingReleased', 'AppealDecided', 'IrregularityDecided'])

/** What an event itself tells. */
function whatHappened(telling: Telling): readonly Draft[] {
  const { event } = telling
  switch (event.type) {
    case 'LearnerEnrolled':
      return [courseTold(telling, 'registered', event.metadata.at)]
    case 'LearnerWithdrawn':
      return [courseTold(telling, 'exited', event.metadata.at)]
    case 'SittingBegun':
    case 'SittingHandedIn':
      return telling.settings.tellSittings === true ? sittingTold(telling, event.data.sittingId) : []
    default:
      return []
  }
}

/** What an event makes of results: those that no longer stand are taken back, and those that stand now are sent. */
function whatItChanged(telling: Telling, standing: Map<string, Standing>): readonly Draft[] {
  const { event, record, number, settings } = telling
  if (!deciding.has(event.type)) return []
  const now = new Map(
    [...record.sittings.flatMap((sitting) => sittingResult(telling, sitting)), ...coursePass(telling)].map((each) => [
      each.subject,
      each,
    ]),
  )
  const { at } = event.metadata
  const drafts: Draft[] = []
  for (const [subject, { key, told }] of [...standing]) {
    if (now.get(subject)?.told === told) continue
    drafts.push(voidingOf(`${key}/taken-back-${number}`, key, at, settings.uuid))
    standing.delete(subject)
  }
  for (const [subject, { told, draft }] of now) {
    if (standing.has(subject)) continue
    drafts.push(draft)
    standing.set(subject, { key: draft.key, told })
  }
  return drafts
}
