import { formatCivilDate } from '@casework/calendar'
import { hasRole } from '@casework/kernel'
import type { CourseId } from '@casework/training-assessments'
import {
  addEvidence,
  addEvidenceInputSchema,
  advance,
  type Development,
  developmentView,
  isTrainingActionPermitted,
  pathwayProgress,
  planGoal,
  planGoalInputSchema,
  recordSupport,
  recordSupportInputSchema,
  reviewEvidence,
  reviewEvidenceInputSchema,
  safeguardingCourse,
  skillsGap,
  supportAlerts,
  type TrainingAction,
  taskPermission,
} from '@casework/training-assessments'
import type { Request, Response } from 'express'
import { z } from 'zod'
import type { Casework } from '../../../casework/casework.ts'
import { recordsOfKind } from '../../../casework/record-snapshots.ts'
import { actorOf, type Member, staffName } from '../../../staff.ts'
import { courseTitle, framework, pathway, procedures, trainingPolicy } from '../../../training/catalogue.ts'
import { supervisorAuthorisations } from '../../../training/qualifications.ts'
import { criterionInWords, trainingCodesOf, trainingWordsFor } from '../../../words/training-words.ts'
import { dateField, field, ticked, yesNoField } from '../../form-fields.ts'
import { notFound } from '../../not-found.ts'
import { signedIn } from '../../sign-in.ts'
import { type Asked, type TrainingForm, trainingForm } from '../training-form.ts'
import { withRecord } from '../with-record.ts'

const home = '/training/development'
const hrefOf = ({ id }: Pick<Development, 'id'>) => `${home}/${id}`
/** Courses that were passed outside the demo: the trainee's safeguarding days. */
const passedElsewhere: readonly CourseId[] = [safeguardingCourse.id]

/** The people whose development somebody has a reason to know. */
export function showDevelopments({ client, today }: Casework) {
  return async (_request: Request, response: Response): Promise<void> => {
    const actor = actorOf(signedIn(response))
    const all = await recordsOfKind<Development>('development', client)
    response.render('training/developments', {
      title: 'Development',
      people: all
        .filter((development) => developmentView(development, today(), actor) !== undefined)
        .map((development) => ({ name: staffName(development.personId), href: hrefOf(development) })),
    })
  }
}

/** What of a record is shown to whom; a part that somebody has no reason to know is not there. */
type Viewed = Partial<
  Pick<Development, 'goals' | 'evidence' | 'stages' | 'skills' | 'support' | 'authorisations' | 'supervisions'>
>

/** One person's way: pathway, skills, portfolio and support, each for whoever has a reason to know it. */
export function showDevelopment(casework: Casework) {
  return withRecord(casework, 'development', ({ record }, request, response) => {
    const member = signedIn(response)
    const actor = actorOf(member)
    const today = casework.today()
    const viewed = developmentView(record, today, actor)
    if (viewed === undefined) return notFound(request, response)
    const view = viewed.record as Viewed
    const seesWay = view.stages !== undefined
    return response.render('training/development', {
      title: staffName(record.personId),
      href: hrefOf(record),
      view,
      isOwn: record.personId === actor.id,
      may: Object.fromEntries(
        (['addEvidence', 'planGoal', 'reviewEvidence', 'advance', 'recordSupport'] as const).map((action) => [
          action,
          may(action, record, member),
        ]),
      ),
      ...(seesWay ? wayOf(record, today) : {}),
      goals: view.goals?.map((goal) => ({ ...goal, competence: trainingWordsFor('competence', goal.competenceId) })),
      evidence: view.evidence?.map((piece) => ({
        ...piece,
        about: piece.competenceIds.map((id) => trainingWordsFor('competence', id)).join('; '),
      })),
      alerts: view.support === undefined && !seesWay ? [] : alertsOf(record, today),
      support: view.support,
    })
  })
}

function may(action: TrainingAction<'development'>, record: Development, member: Member): boolean {
  return isTrainingActionPermitted('development', action, record, actorOf(member))
}

function wayOf(record: Development, today: Parameters<typeof pathwayProgress>[1]) {
  const progress = pathwayProgress(record, today, pathway, passedElsewhere)
  return {
    stage: trainingWordsFor('stage', progress.stageId),
    nextStage: progress.next && trainingWordsFor('stage', progress.next),
    ready: progress.ready,
    criteria: progress.criteria.map(({ criterion, met }) => ({ words: criterionInWords(criterion, courseTitle), met })),
    gaps: skillsGap(record, framework, pathway).map((gap) => ({
      ...gap,
      words: trainingWordsFor('competence', gap.competenceId),
      kind: trainingWordsFor('competenceKind', gap.kind),
    })),
    tasks: pathway.tasks.map(({ task }) => {
      const permission = taskPermission(record, task, today, pathway, supervisorAuthorisations)
      const supervisor = 'supervisorId' in permission ? `: ${staffName(permission.supervisorId)}` : ''
      return {
        words: trainingWordsFor('task', task),
        permitted: permission.permitted,
        why: permission.permitted
          ? `${trainingWordsFor('permissionGround', permission.ground)}${supervisor}`
          : trainingWordsFor('permissionRefused', permission.why),
        procedures: procedures.filter(({ tasks }) => tasks.includes(task)),
      }
    }),
  }
}

function alertsOf(record: Development, today: Parameters<typeof supportAlerts>[1]) {
  return supportAlerts(record, today, trainingPolicy).map(
    ({ kind, why, since }) =>
      `${trainingWordsFor('support', kind)} ${trainingWordsFor('supportAlert', why)}, since ${formatCivilDate(since, 'en')}`,
  )
}

/** Whether somebody has a reason to know the record, and may do something to it. */
const isOpenTo =
  (action: TrainingAction<'development'>) =>
  ({ record, member, casework }: Asked<Development>): boolean =>
    developmentView(record, casework.today(), actorOf(member)) !== undefined && may(action, record, member)

const competences = () => framework.competences.map(({ id, words }) => ({ value: id, text: words }))

const evidence: TrainingForm<'development', Parameters<typeof addEvidence>[1]> = {
  kind: 'development',
  template: 'add-evidence',
  title: 'Add to the portfolio',
  isFor: isOpenTo('addEvidence'),
  schema: addEvidenceInputSchema,
  input: ({ body, casework }) => ({
    evidenceId: casework.newId(),
    of: field(body, 'of'),
    competenceIds: ticked(body, 'competenceIds'),
    reference: field(body, 'reference'),
    words: field(body, 'words'),
  }),
  act: (record, input, context) => addEvidence(record, input, context),
  model: ({ body }) => ({
    kinds: trainingCodesOf('evidenceOf'),
    competences: competences().map((each) => ({
      ...each,
      checked: ticked(body, 'competenceIds').includes(each.value),
    })),
  }),
  shownAt: {
    questions: {
      of: 'What does it show?',
      competenceIds: 'Which competences?',
      reference: 'Where is it kept?',
      words: 'What did you do?',
    },
  },
  done: 'Added. Your supervisor is asked to review it',
  next: ({ record }) => hrefOf(record),
}

/** The form by which somebody adds to their portfolio. */
export const evidenceForm = (casework: Casework) => trainingForm(casework, evidence)

const review: TrainingForm<'development', Parameters<typeof reviewEvidence>[1]> = {
  kind: 'development',
  template: 'review-evidence',
  title: 'Review a piece of evidence',
  isFor: isOpenTo('reviewEvidence'),
  schema: reviewEvidenceInputSchema,
  input: ({ body, params }) => ({
    evidenceId: params['evidenceId'],
    accepted: yesNoField(body, 'accepted'),
    proficiency: Number(field(body, 'proficiency') ?? (yesNoField(body, 'accepted') === false ? 0 : Number.NaN)),
    words: field(body, 'words'),
  }),
  act: (record, input, context) => reviewEvidence(record, input, { ...context, framework }),
  model: ({ record, params, body }) => ({
    piece: record.evidence
      .filter(({ evidenceId }) => evidenceId === params['evidenceId'])
      .map((each) => ({
        ...each,
        about: each.competenceIds.map((id) => trainingWordsFor('competence', id)).join('; '),
      }))[0],
    levels: (framework.competences[0]?.levels ?? []).map((words, place) => ({
      value: String(place + 1),
      text: words,
      checked: field(body, 'proficiency') === String(place + 1),
    })),
  }),
  shownAt: {
    questions: {
      accepted: 'Do you accept it?',
      proficiency: 'Which level does it show?',
      words: 'What do you say to it?',
    },
  },
  done: 'Reviewed',
  next: ({ record }) => hrefOf(record),
}

/** The form by which a supervisor reviews a piece of evidence. */
export const reviewEvidenceForm = (casework: Casework) => trainingForm(casework, review)

const goal: TrainingForm<'development', Parameters<typeof planGoal>[1]> = {
  kind: 'development',
  template: 'plan-goal',
  title: 'Plan a goal',
  isFor: isOpenTo('planGoal'),
  schema: planGoalInputSchema,
  input: ({ body, casework }) => ({
    goalId: casework.newId(),
    competenceId: field(body, 'competenceId'),
    toLevel: Number(field(body, 'toLevel') ?? Number.NaN),
    dueOn: dateField(body, 'dueOn'),
    words: field(body, 'words'),
  }),
  act: (record, input, context) => planGoal(record, input, context),
  model: ({ body }) => ({
    competences: competences().map((each) => ({ ...each, checked: field(body, 'competenceId') === each.value })),
  }),
  shownAt: {
    fieldId: ([first]) => fieldIds[String(first)] ?? String(first),
    questions: {
      competenceId: 'Which competence?',
      toLevel: 'Up to which level?',
      dueOn: 'By when?',
      words: 'What will you do?',
    },
  },
  done: 'The goal is planned',
  next: ({ record }) => hrefOf(record),
}

const fieldIds: Readonly<Record<string, string>> = { dueOn: 'dueOn-day' }

/** The form by which a goal is planned. */
export const goalForm = (casework: Casework) => trainingForm(casework, goal)

const support: TrainingForm<'development', Parameters<typeof recordSupport>[1]> = {
  kind: 'development',
  template: 'record-support',
  title: 'Was it kept?',
  isFor: isOpenTo('recordSupport'),
  schema: recordSupportInputSchema,
  input: ({ body, params }) => ({
    supportId: params['supportId'],
    kept: yesNoField(body, 'kept'),
    ...(field(body, 'reason') === undefined ? {} : { reason: field(body, 'reason') }),
    ...(field(body, 'note') === undefined ? {} : { note: field(body, 'note') }),
  }),
  act: (record, input, context) => recordSupport(record, input, context),
  model: ({ record, params, member }) => ({
    planned: record.support.find(({ supportId }) => supportId === params['supportId']),
    mayNote: hasRole(actorOf(member), 'clinicalSupervisor') || record.personId === member.id,
    reasons: trainingCodesOf('notKept'),
  }),
  shownAt: { questions: { kept: 'Was it kept?', reason: 'Why was it not kept?', note: 'What was it about?' } },
  done: 'Recorded',
  next: ({ record }) => hrefOf(record),
}

/** The form by which support is recorded as kept or not. */
export const supportForm = (casework: Casework) => trainingForm(casework, support)

const nextStage: TrainingForm<'development', object> = {
  kind: 'development',
  template: 'advance',
  title: 'Enter the next stage',
  isFor: isOpenTo('advance'),
  schema: z.object({}),
  input: () => ({}),
  act: (record, _input, context) => advance(record, { ...context, pathway, passed: passedElsewhere }),
  model: ({ record, casework }) => wayOf(record, casework.today()),
  done: 'The next stage is entered',
  next: ({ record }) => hrefOf(record),
}

/** The form by which a supervisor lets somebody enter the next stage. */
export const advanceForm = (casework: Casework) => trainingForm(casework, nextStage)
