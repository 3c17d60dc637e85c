import { type CivilDate, civilDateSchema, type Immutable, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { courseIdSchema, trainingPartIdSchema } from '../identifiers.ts'
import { isActive } from './course-in-force.ts'

/**
 * Checks one version of a standard procedure, with the tasks that follow it and the courses that teach it.
 *
 * @remarks Source: S5 (standard procedures).
 * @public
 */
export const procedureSchema = z.object({
  id: trainingPartIdSchema,
  version: z.string().min(1).max(32),
  title: textSchema({ maximum: 200 }),
  activeFrom: civilDateSchema,
  activeTo: civilDateSchema.optional(),
  steps: z
    .array(textSchema({ maximum: 2000 }))
    .min(1)
    .max(200),
  tasks: z.array(z.string().min(1).max(64)).max(200),
  courseIds: z.array(courseIdSchema).max(100),
})

/** One version of a standard procedure. @public */
export type Procedure = Immutable<z.output<typeof procedureSchema>>

/**
 * Lists the procedures that somebody follows in a task on a day.
 *
 * @example
 * const [asylumQuestionnaire] = examplePathway.procedures
 * proceduresFor(examplePathway.procedures, 'helpWithQuestionnaire', civilDate('2026-11-22')).map(({ id }) => id) //=> [asylumQuestionnaire.id]
 * @public
 */
export function proceduresFor(procedures: readonly Procedure[], task: string, on: CivilDate): readonly Procedure[] {
  return procedures.filter((procedure) => procedure.tasks.includes(task) && isActive(procedure, on))
}

/**
 * Lists the courses that teach what changed: those of every procedure with a version that begins in a period.
 *
 * @example
 * coursesToReview(examplePathway.procedures, civilDate('2020-01-01'), civilDate('2020-12-31')) //=> []
 * @public
 */
export function coursesToReview(
  procedures: readonly Procedure[],
  from: CivilDate,
  to: CivilDate,
): readonly Procedure['courseIds'][number][] {
  const changed = procedures.filter(({ activeFrom }) => activeFrom >= from && activeFrom <= to)
  return [...new Set(changed.flatMap(({ courseIds }) => courseIds))]
}
