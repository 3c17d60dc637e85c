import { andThen, hasRole, parseInput, type Result } from '@casework/kernel'
import {
  type AssessedCourse,
  type Enrolment,
  enrolLearner,
  enrolLearnerInputSchema,
  enrolmentResult,
  faceBehindTheCase,
  grantAdjustment,
  grantAdjustmentInputSchema,
  type MarkingStep,
  markingQueue,
  releaseSitting,
  releaseSittingInputSchema,
  type Sitting,
} from '@casework/training-assessments'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { recordsOfKind, streamOf } from '../../../casework/record-snapshots.ts'
import { append } from '../../../casework/records.ts'
import { actorOf, type Member, staff, staffName } from '../../../staff.ts'
import {
  componentOf,
  courseOf,
  courseTitle,
  escortCourse,
  mayStillPass,
  trainingPolicy as policy,
} from '../../../training/catalogue.ts'
import { verdictOfMark } from '../../../training/verdict-of-mark.ts'
import { trainingWordsFor } from '../../../words/training-words.ts'
import { type Fields, field } from '../../form-fields.ts'
import { shownProblems } from '../../show-problems.ts'
import { actorOfRequest } from '../../sign-in.ts'
import { type Asked, type TrainingForm, trainingForm } from '../training-form.ts'
import { withRecord } from '../with-record.ts'

const offered = [faceBehindTheCase, escortCourse]
const home = '/training/enrolments'
const learners = staff.filter((member) => hasRole(actorOf(member), 'learner'))
const waitsForRelease: Readonly<Partial<Record<MarkingStep, true>>> = { release: true }

/** The marks that wait for their release, and everybody who signs in to the demo and has a place on a course. */
export function showEnrolments(casework: Casework) {
  return async (_request: Request, response: Response): Promise<void> => {
    const enrolments = await recordsOfKind<Enrolment>('enrolment', casework.client)
    const byId = new Map(enrolments.map((enrolment) => [enrolment.id, enrolment]))
    response.render('training/enrolments', {
      title: 'Learners',
      waiting: markingQueue(enrolments)
        .filter(({ step }) => waitsForRelease[step])
        .flatMap(({ enrolmentId, sittingId, since }) => {
          const enrolment = byId.get(enrolmentId)
          return enrolment === undefined
            ? []
            : [{ ...shown(enrolment), since, href: `${home}/${enrolmentId}/${sittingId}/release` }]
        }),
      learners: enrolments
        .filter(({ learnerId }) => staff.some(({ id }) => id === learnerId))
        .map((enrolment) => ({
          ...shown(enrolment),
          href: `${home}/${enrolment.id}`,
          outcome: outcomeOf(enrolment, casework),
        })),
    })
  }
}

const shown = ({ learnerId, courseId }: Enrolment) => ({ name: staffName(learnerId), course: courseTitle(courseId) })

function outcomeCodeOf(enrolment: Enrolment, { today }: Casework) {
  return enrolmentResult(enrolment, today(), courseOf(enrolment), policy).outcome
}

const outcomeOf = (enrolment: Enrolment, casework: Casework) =>
  trainingWordsFor('outcome', outcomeCodeOf(enrolment, casework))

/** One learner's place: every sitting, and what was adjusted. */
export function showEnrolment(casework: Casework) {
  return withRecord(casework, 'enrolment', ({ record }, _request, response) => {
    const course = courseOf(record)
    response.render('training/enrolment', {
      title: `${course.title}: ${staffName(record.learnerId)}`,
      ...shown(record),
      record,
      href: `${home}/${record.id}`,
      outcome: outcomeOf(record, casework),
      sittings: record.sittings.map((sitting) => shownSitting(sitting, record)),
    })
  })
}

function shownSitting(sitting: Sitting, enrolment: Enrolment) {
  const mark = 'mark' in sitting ? sitting.mark : undefined
  const released = 'releasedAt' in sitting ? sitting.releasedAt : undefined
  const isVoid = 'was' in sitting
  const toRelease = mark !== undefined && released === undefined && !isVoid
  return {
    part: componentOf(courseOf(enrolment), sitting.componentId)?.title,
    begun: 'begunAt' in sitting ? sitting.begunAt : sitting.recordedAt,
    handedIn: 'handedInAt' in sitting ? sitting.handedInAt : undefined,
    mark,
    isVoid,
    released,
    release: toRelease ? `${home}/${enrolment.id}/${sitting.sittingId}/release` : undefined,
  }
}

export function showEnrol(_casework: Casework) {
  return (_request: Request, response: Response) => renderEnrol(response, {})
}

/** Gives somebody a place on a course. */
export function enrol(casework: Casework) {
  return async (request: Request, response: Response): Promise<void> => {
    const body = request.body as Fields
    const asked = await askedPlace(body, casework)
    if (!asked.ok) return renderEnrol(response.status(400), body, asked.error)
    const { learner, course } = asked.value
    const input = { enrolmentId: casework.newId(), learnerId: learner.id }
    const context = { ...casework.context(actorOfRequest(response), String(request.id)), course }
    const enrolled = andThen(parseInput(enrolLearnerInputSchema, input), (parsed) => enrolLearner(parsed, context))
    const begun = { stream: streamOf('enrolment', input.enrolmentId), version: 0 }
    const saved = await append(casework.store, begun, enrolled)
    if (!saved.ok) return renderEnrol(response.status(400), body, saved.error)
    request.session.message = `${learner.name} has a place: ${course.title}`
    return response.redirect(home)
  }
}

type AskedPlace = { readonly learner: Member; readonly course: AssessedCourse }

/** Who shall learn what, or what the form lacks. */
async function askedPlace(body: Fields, casework: Casework): Promise<Result<AskedPlace, string>> {
  const course = offered.find(({ id }) => id === field(body, 'course'))
  const learner = learners.find(({ id }) => id === field(body, 'learner'))
  const at = (code: string, path: string) => ({ code, path: [path], params: {} })
  if (learner === undefined || course === undefined) {
    const missing = [learner === undefined ? 'learner' : [], course === undefined ? 'course' : []].flat()
    return { ok: false, error: missing.map((path) => at('INPUT.REQUIRED', path)) }
  }
  if (await hasUnfinishedPlace(learner.id, course.id, casework))
    return { ok: false, error: [at('DEMO.PLACE_ALREADY', 'learner')] }
  return { ok: true, value: { learner, course } }
}

/** Whether somebody has a place on a course by which they can still pass. */
async function hasUnfinishedPlace(learnerId: string, courseId: string, casework: Casework): Promise<boolean> {
  const all = await recordsOfKind<Enrolment>('enrolment', casework.client)
  const theirs = all.filter((each) => each.learnerId === learnerId && each.courseId === courseId)
  return theirs.some((each) => mayStillPass[outcomeCodeOf(each, casework)])
}

function renderEnrol(response: Response, body: Fields, problems?: Parameters<typeof shownProblems>[0]): void {
  response.render('training/enrol', {
    title: 'Give somebody a place on a course',
    learners: learners.map(({ id, name, job }) => ({
      value: id,
      text: name,
      hint: { text: job },
      checked: body['learner'] === id,
    })),
    courses: offered.map(({ id, title }) => ({ value: id, text: title, checked: body['course'] === id })),
    problems: problems && shownProblems(problems, { questions: { learner: 'Who learns?', course: 'Which course?' } }),
  })
}

const release: TrainingForm<'enrolment', Parameters<typeof releaseSitting>[1]> = {
  kind: 'enrolment',
  template: 'release',
  title: 'Release a result',
  isFor: ({ record, params }) => {
    const sitting = sittingOf(record, params)
    return sitting !== undefined && 'mark' in sitting && !('releasedAt' in sitting)
  },
  schema: releaseSittingInputSchema,
  input: ({ body, params }) => ({
    sittingId: params['sittingId'],
    ...(field(body, 'feedback') === undefined ? {} : { feedback: field(body, 'feedback') }),
  }),
  act: (record, input, context) => releaseSitting(record, input, context),
  model: ({ record, params }) => {
    const sitting = sittingOf(record, params)
    return {
      name: staffName(record.learnerId),
      course: courseTitle(record.courseId),
      part: sitting && componentOf(courseOf(record), sitting.componentId)?.title,
      mark: sitting && 'mark' in sitting ? sitting.mark : undefined,
      lines: sitting && 'mark' in sitting ? verdictOfMark(record, sitting.mark) : [],
      comments:
        sitting && 'given' in sitting
          ? (sitting.given ?? []).flatMap(({ by, comment }) =>
              comment === undefined ? [] : [{ by: staffName(by), comment }],
            )
          : [],
    }
  },
  done: 'The result is released',
  next: () => home,
}

function sittingOf({ sittings }: Enrolment, params: Asked<Enrolment>['params']): Sitting | undefined {
  return sittings.find(({ sittingId }) => sittingId === params['sittingId'])
}

/** The form by which a coordinator releases a mark to its learner. */
export const releaseForm = (casework: Casework) => trainingForm(casework, release)

const adjustment: TrainingForm<'enrolment', Parameters<typeof grantAdjustment>[1]> = {
  kind: 'enrolment',
  template: 'adjustment',
  title: 'Give more time',
  schema: grantAdjustmentInputSchema,
  input: ({ body, casework }) => ({
    adjustmentId: casework.newId(),
    kind: 'extraTime',
    extraPercent: Number(field(body, 'extraPercent') ?? Number.NaN),
    reason: field(body, 'reason'),
  }),
  act: (record, input, context) => grantAdjustment(record, input, { ...context, policy }),
  model: ({ record }) => ({ name: staffName(record.learnerId), course: courseTitle(record.courseId) }),
  shownAt: { questions: { extraPercent: 'How much more?', reason: 'Why?' } },
  done: 'More time is given',
  next: ({ record }) => `${home}/${record.id}`,
}

/** The form by which a coordinator gives more time. */
export const adjustmentForm = (casework: Casework) => trainingForm(casework, adjustment)
