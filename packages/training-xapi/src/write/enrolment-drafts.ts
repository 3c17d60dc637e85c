import { civilDateInLondon } from '@casework/calendar'
import { civilDate, compareInstants, type Instant } from '@casework/kernel'
import {
  type AssessedCourse,
  completionsOf,
  componentResult,
  type Enrolment,
  type EnrolmentEvent,
  enrolmentResult,
  type Sitting,
  type TrainingPolicy,
} from '@casework/training-assessments'
import type { Statement } from '../statement/statement.ts'
import { activity, type Draft } from './draft.ts'
import { scoreOfMark } from './score-of-mark.ts'
import type { StatementSettings } from './statement-settings.ts'

/** One event of a place, the record after it, and what statements of it are made with. */
export type Telling = {
  readonly record: Enrolment
  readonly event: EnrolmentEvent
  /** The place of the event in the history. */
  readonly number: number
  readonly course: AssessedCourse
  readonly policy: TrainingPolicy
  readonly settings: StatementSettings
}

/** A result that stands, the thing that it is the result of, and what it tells in one line, to see whether it changed. */
export type ResultDraft = { readonly subject: string; readonly told: string; readonly draft: Draft }

/** Tells something of the course itself. */
export function courseTold(telling: Telling, verb: 'registered' | 'exited', at: Instant): Draft {
  const { record, number } = telling
  const key = `enrolment/${record.id}/${verb}-${number}`
  return {
    key,
    personId: record.learnerId,
    verb,
    object: courseActivity(telling),
    at,
    context: contextOf(telling, false),
  }
}

/** Tells that a sitting was begun, or that it was handed in; never how long it took, which may be longer for who had extra time. */
export function sittingTold(telling: Telling, sittingId: string): readonly Draft[] {
  const { record } = telling
  return record.sittings.flatMap((sitting): readonly Draft[] => {
    const { stage } = sitting
    if (sitting.sittingId !== sittingId || (stage !== 'open' && stage !== 'handedIn')) return []
    const told = {
      personId: record.learnerId,
      object: partActivity(telling, sitting.componentId),
      context: contextOf(telling, true),
    }
    const key = `enrolment/${record.id}/sitting/${sittingId}`
    if (sitting.stage === 'open') return [{ ...told, key: `${key}/attempted`, verb: 'attempted', at: sitting.begunAt }]
    return [
      { ...told, key: `${key}/completed`, verb: 'completed', at: sitting.handedInAt, result: { completion: true } },
    ]
  })
}

/** Tells the released mark of a sitting, passed or not by the rule of its part; nothing before release. */
export function sittingResult(telling: Telling, sitting: Sitting): readonly ResultDraft[] {
  const { record, course, number } = telling
  const component = course.assessment.components.find(({ id }) => id === sitting.componentId)
  if (sitting.stage !== 'released' || component === undefined) return []
  const { mark, sittingId, handedInAt } = sitting
  const success = componentResult(component, mark).holds === 'met'
  const score = scoreOfMark(mark)
  const result = { ...(score === undefined ? {} : { score }), success, completion: true }
  const draft: Draft = {
    key: `enrolment/${record.id}/sitting/${sittingId}/result-${number}`,
    personId: record.learnerId,
    verb: success ? 'passed' : 'failed',
    object: partActivity(telling, sitting.componentId),
    at: handedInAt,
    result,
    context: contextOf(telling, true),
  }
  return [{ subject: `sitting/${sittingId}`, told: `${success} ${mark.marks} ${mark.outOf}`, draft }]
}

/** By then everything that is known is known. */
const theLastDay = civilDate('9999-12-31')

/** Tells that the course is passed, at the last moment of the day on which the domain says so. */
export function coursePass(telling: Telling): readonly ResultDraft[] {
  const { record, course, policy, number } = telling
  const [pass] = completionsOf([record], course, policy)
  const at = record.sittings
    .flatMap((sitting) => (sitting.stage === 'released' ? [sitting.handedInAt] : []))
    .filter((each) => civilDateInLondon(each) === pass?.completedOn)
    .sort(compareInstants)
    .at(-1)
  if (at === undefined) return []
  const [only] = enrolmentResult(record, theLastDay, course, policy).marks
  const score = only === undefined || course.assessment.components.length > 1 ? undefined : scoreOfMark(only)
  const draft: Draft = {
    key: `enrolment/${record.id}/course/result-${number}`,
    personId: record.learnerId,
    verb: 'passed',
    object: courseActivity(telling),
    at,
    result: { ...(score === undefined ? {} : { score }), success: true, completion: true },
    context: contextOf(telling, false),
  }
  return [{ subject: 'course', told: `${at} ${score?.raw} ${score?.max}`, draft }]
}

function courseActivity({ course, settings }: Telling) {
  return activity(`courses/${course.id}`, 'course', course.title, settings)
}

function partActivity({ course, settings }: Telling, componentId: string) {
  const title = course.assessment.components.find(({ id }) => id === componentId)?.title
  return activity(`courses/${course.id}/parts/${componentId}`, 'assessment', title, settings)
}

/** The registration ties together all that is told of one place; the versions say by which rules. */
function contextOf(telling: Telling, isPart: boolean): Statement['context'] {
  const { record, course, settings } = telling
  const run = record.runId === undefined ? [] : [activity(`runs/${record.runId}`, 'course', undefined, settings)]
  return {
    registration: settings.uuid(`enrolment/${record.id}`),
    contextActivities: {
      ...(isPart ? { parent: [courseActivity(telling)] } : {}),
      ...(run.length === 0 ? {} : { grouping: run }),
    },
    revision: course.version,
    language: 'en',
    extensions: {
      [`${settings.activities}extensions/course-version`]: course.version,
      [`${settings.activities}extensions/assessment-version`]: course.assessment.version,
    },
  }
}
