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
import { doerOn } from './training-clock.ts'

const [adviser, supervisor, clinician] = ['yusuf-khan', 'sian-morris', 'tamsin-gray'] as const
const levels = [1, 1, 1, 2, 1, 1, 1]

/** Half a year of a trainee adviser: skills, goals, evidence, supervision, and support that was kept and that slipped. */
export function inventDevelopment(today: CivilDate): {
  readonly record: Development
  readonly events: readonly DevelopmentEvent[]
} {
  const as = doerOn(today)
  const days = daysAround(today)
  const on = (daysAgo: number) => civilDate(days.iso(daysAgo))
  const begin = beginDevelopmentInputSchema.parse({ developmentId: `development-${adviser}`, personId: adviser })
  const ratings = framework.competences.map(({ id }, place) => ({ competenceId: id, level: levels[place] ?? 1 }))
  return played<Development, DevelopmentEvent>(beginDevelopment(begin, { ...as(supervisor, 190), pathway }), [
    step(assessSkillsInputSchema, { assessmentId: 'first-day', ratings }, (record, input) =>
      assessSkills(record, input, { ...as(supervisor, 189), framework }),
    ),
    step(arrangeSupervisionInputSchema, { supervisorId: supervisor, from: on(188) }, (record, input) =>
      arrangeSupervision(record, input, { ...as(supervisor, 188), policy, supervised: 2 }),
    ),
    goal(
      'listen-first',
      'listening',
      'Let the person finish before the first question, in every session of a month.',
      150,
    ),
    goal('know-my-limits', 'boundaries', 'Name for each enquiry what I may advise on and whom I refer to.', -40),
    ...evidence(
      'shared-meal',
      'behaviour',
      'listening',
      'A drop-in at which I listened for an hour and wrote nothing.',
      2,
    ),
    ...evidence(
      'referral',
      'behaviour',
      'boundaries',
      'A question about an appeal that I passed to Siân the same day.',
      1,
    ),
    ...evidence('bail-note', 'knowledge', 'law', 'A note on what a reporting condition may say, with sources.', 2),
    evidenceStep('case-notes', 'knowledge', 'records', 'Three sets of notes, with names and details taken out.', 12),
    ...kept('supervision-1', 'clinicalSupervision', 150),
    ...kept('supervision-2', 'clinicalSupervision', 120),
    ...kept('supervision-3', 'clinicalSupervision', 75),
    ...kept('workshop-1', 'stressWorkshop', 100),
    ...kept('study-1', 'protectedTime', 60),
    planned('study-2', 'protectedTime', 25),
    step(recordSupportInputSchema, { supportId: 'study-2', kept: false, reason: 'workload' }, (record, input) =>
      recordSupport(record, input, as(adviser, 24)),
    ),
    planned('supervision-4', 'clinicalSupervision', 5),
    planned('break-1', 'rosteredBreak', -1),
  ])

  function goal(goalId: string, competenceId: string, words: string, dueDaysAgo: number) {
    const dueOn = on(dueDaysAgo)
    return step(planGoalInputSchema, { goalId, competenceId, toLevel: 2, dueOn, words }, (record, input) =>
      planGoal(record, input, as(supervisor, 185)),
    )
  }
  function evidenceStep(evidenceId: string, of: string, competenceId: string, words: string, daysAgo: number) {
    const input = { evidenceId, of, competenceIds: [competenceId], reference: `folder/${evidenceId}`, words }
    return step(addEvidenceInputSchema, input, (record, given) => addEvidence(record, given, as(adviser, daysAgo)))
  }
  function evidence(evidenceId: string, of: string, competenceId: string, words: string, proficiency: number) {
    const review = { evidenceId, accepted: true, proficiency, words: 'Clear, honest, and about what you did yourself.' }
    return [
      evidenceStep(evidenceId, of, competenceId, words, 90),
      step(reviewEvidenceInputSchema, review, (record, given) => reviewEvidence(record, given, as(supervisor, 80))),
    ]
  }
  function planned(supportId: string, kind: string, daysAgo: number) {
    const input = { supportId, kind, plannedOn: on(daysAgo) }
    return step(planSupportInputSchema, input, (record, given) =>
      planSupport(record, given, as(supervisor, Math.max(daysAgo, 0) + 20)),
    )
  }
  function kept(supportId: string, kind: string, daysAgo: number) {
    return [
      planned(supportId, kind, daysAgo),
      step(recordSupportInputSchema, { supportId, kept: true }, (record, given) =>
        recordSupport(record, given, as(clinician, daysAgo)),
      ),
    ]
  }
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
