import { type CivilDate, civilDate, type Immutable } from '@casework/kernel'
import {
  addEvidence,
  addEvidenceInputSchema,
  arrangeSupervision,
  arrangeSupervisionInputSchema,
  assessSkills,
  assessSkillsInputSchema,
  beginDevelopment,
  beginDevelopmentInputSchema,
  type Development,
  type DevelopmentEvent,
  planGoal,
  planGoalInputSchema,
  planSupport,
  planSupportInputSchema,
  recordSupport,
  recordSupportInputSchema,
  reviewEvidence,
  reviewEvidenceInputSchema,
} from '@casework/training-assessments'
import type { z } from 'zod'
import { daysAround } from '../synthetic/days-around.ts'
import { framework, pathway, trainingPolicy as policy } from './catalogue.ts'
import { played, type Step } from './played.ts'
import { type Doer, doerOn } from './training-clock.ts'

const [adviser, supervisor, clinician] = ['yusuf-khan', 'sian-morris', 'tamsin-gray'] as const
const levels = [1, 1, 1, 2, 1, 1, 1]

type Told = { readonly as: Doer; readonly on: (daysAgo: number) => CivilDate }
type DevelopmentStep = Step<Development, DevelopmentEvent>

const goals = [
  ['listen-first', 'listening', 'Let the person finish before the first question, in every session of a month.', 150],
  ['know-my-limits', 'boundaries', 'Name for each enquiry what I may advise on and whom I refer to.', -40],
] as const
const accepted = [
  ['shared-meal', 'behaviour', 'listening', 'A drop-in at which I listened for an hour and wrote nothing.', 2],
  ['referral', 'behaviour', 'boundaries', 'A question about an appeal that I passed to Siân the same day.', 1],
  ['bail-note', 'knowledge', 'law', 'A note on what a reporting condition may say, with sources.', 2],
] as const
const keptSupport = [
  ['supervision-1', 'clinicalSupervision', 150],
  ['supervision-2', 'clinicalSupervision', 120],
  ['supervision-3', 'clinicalSupervision', 75],
  ['workshop-1', 'stressWorkshop', 100],
  ['study-1', 'protectedTime', 60],
] as const

/** Half a year of a trainee adviser: skills, goals, evidence, supervision, and support that was kept and that slipped. */
export function inventDevelopment(today: CivilDate): {
  readonly record: Development
  readonly events: readonly DevelopmentEvent[]
} {
  const as = doerOn(today)
  const days = daysAround(today)
  const told: Told = { as, on: (daysAgo) => civilDate(days.iso(daysAgo)) }
  const begin = beginDevelopmentInputSchema.parse({ developmentId: `development-${adviser}`, personId: adviser })
  return played<Development, DevelopmentEvent>(beginDevelopment(begin, { ...as(supervisor, 190), pathway }), [
    ...firstDays(told),
    ...goals.map((goal) => planned(goal, told)),
    ...accepted.flatMap((piece) => reviewed(piece, told)),
    shown(['case-notes', 'knowledge', 'records', 'Three sets of notes, with names and details taken out.'], 12, told),
    ...keptSupport.flatMap((support) => kept(support, told)),
    ...slipped(told),
  ])
}

/** The skills of the first day, and who supervises. */
function firstDays({ as, on }: Told): readonly DevelopmentStep[] {
  const ratings = framework.competences.map(({ id }, place) => ({ competenceId: id, level: levels[place] ?? 1 }))
  return [
    step(assessSkillsInputSchema, { assessmentId: 'first-day', ratings }, (record, input) =>
      assessSkills(record, input, { ...as(supervisor, 189), framework }),
    ),
    step(arrangeSupervisionInputSchema, { supervisorId: supervisor, from: on(188) }, (record, input) =>
      arrangeSupervision(record, input, { ...as(supervisor, 188), policy, supervised: 2 }),
    ),
  ]
}

function planned([goalId, competenceId, words, due]: (typeof goals)[number], { as, on }: Told): DevelopmentStep {
  const input = { goalId, competenceId, toLevel: 2, dueOn: on(due), words }
  return step(planGoalInputSchema, input, (record, given) => planGoal(record, given, as(supervisor, 185)))
}

function shown(
  [evidenceId, of, competenceId, words]: readonly [string, string, string, string],
  daysAgo: number,
  { as }: Told,
): DevelopmentStep {
  const input = { evidenceId, of, competenceIds: [competenceId], reference: `folder/${evidenceId}`, words }
  return step(addEvidenceInputSchema, input, (record, given) => addEvidence(record, given, as(adviser, daysAgo)))
}

function reviewed([evidenceId, of, competenceId, words, proficiency]: (typeof accepted)[number], told: Told) {
  const review = { evidenceId, accepted: true, proficiency, words: 'Clear, honest, and about what you did yourself.' }
  return [
    shown([evidenceId, of, competenceId, words], 90, told),
    step(reviewEvidenceInputSchema, review, (record, given) =>
      reviewEvidence(record, given, { ...told.as(supervisor, 80), framework }),
    ),
  ]
}

function support(supportId: string, kind: string, daysAgo: number, { as, on }: Told): DevelopmentStep {
  const input = { supportId, kind, plannedOn: on(daysAgo) }
  return step(planSupportInputSchema, input, (record, given) =>
    planSupport(record, given, as(clinician, Math.max(daysAgo, 0) + 20)),
  )
}

function kept([supportId, kind, daysAgo]: (typeof keptSupport)[number], told: Told): readonly DevelopmentStep[] {
  return [
    support(supportId, kind, daysAgo, told),
    step(recordSupportInputSchema, { supportId, kept: true }, (record, given) =>
      recordSupport(record, given, told.as(clinician, daysAgo)),
    ),
  ]
}

/** Protected time that work took, a supervision that nobody wrote up, and a break that is still to come. */
function slipped(told: Told): readonly DevelopmentStep[] {
  const notKept = { supportId: 'study-2', kept: false, reason: 'workload' }
  return [
    support('study-2', 'protectedTime', 25, told),
    step(recordSupportInputSchema, notKept, (record, given) => recordSupport(record, given, told.as(adviser, 24))),
    support('supervision-4', 'clinicalSupervision', 5, told),
    support('break-1', 'rosteredBreak', -1, told),
  ]
}

type Act<Input> = (record: Development, input: Input) => ReturnType<Step<Development, DevelopmentEvent>>

/** A step whose input is checked like one from a page. */
function step<Schema extends z.ZodType>(
  schema: Schema,
  input: object,
  act: Act<Immutable<z.output<Schema>>>,
): Step<Development, DevelopmentEvent> {
  const given = schema.parse(input) as Immutable<z.output<Schema>>
  return (record) => act(record, given)
}
