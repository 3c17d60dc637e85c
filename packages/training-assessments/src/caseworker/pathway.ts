import { type Immutable, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { courseIdSchema, trainingPartIdSchema } from '../identifiers.ts'
import { supportKinds } from './support.ts'

/**
 * Categories of immigration advice; the level of each is independent of the other's.
 *
 * @remarks Source: domain.md §4.4.
 * @public
 */
export const adviceCategories = ['immigration', 'asylumAndProtection'] as const

/** A category of immigration advice. @public */
export type AdviceCategory = (typeof adviceCategories)[number]

/** Checks the level of an adviser: 1 advice and assistance, 2 casework, 3 advocacy and representation. @public */
export const adviserLevelSchema = z.union([z.literal(1), z.literal(2), z.literal(3)])
/** The level of an adviser. @public */
export type AdviserLevel = z.output<typeof adviserLevelSchema>

const month = z.int().min(0).max(600)

/** Checks what somebody needs before they go on. */
const pathwayCriterionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('course'), courseId: courseIdSchema }),
  z.object({ kind: z.literal('competence'), competenceId: trainingPartIdSchema, level: z.int().min(1).max(10) }),
  z.object({
    kind: z.literal('evidence'),
    of: z.enum(['knowledge', 'behaviour']),
    atLeast: z.int().min(1).max(1000),
  }),
  z.object({ kind: z.literal('monthsInStage'), months: month }),
  z.object({ kind: z.literal('authorised'), level: adviserLevelSchema, category: z.enum(adviceCategories) }),
  z.object({ kind: z.literal('supportKept'), support: z.enum(supportKinds), atLeast: z.int().min(1).max(1000) }),
])

/** What somebody needs before they go on. @public */
export type PathwayCriterion = Immutable<z.output<typeof pathwayCriterionSchema>>

/** Checks a kind of task and who may do it. */
const taskRuleSchema = z.object({
  task: z.string().min(1).max(64),
  /** From which stage of the pathway. */
  fromStage: trainingPartIdSchema,
  /** What an adviser is authorised for who does it; nothing for triage and signposting. */
  needs: z.object({ level: adviserLevelSchema, category: z.enum(adviceCategories) }).optional(),
  /** Whether somebody not authorised may do it under the recorded supervision of somebody who is. */
  underSupervision: z.boolean(),
})

/** A kind of task and who may do it. @public */
export type TaskRule = Immutable<z.output<typeof taskRuleSchema>>

/**
 * Checks a pathway: its stages with what each needs, and the tasks that open with them. Problems: `PATHWAY.ID_TWICE`,
 * `PATHWAY.UNKNOWN_STAGE`.
 * @public
 */
export const pathwaySchema = z
  .object({
    id: trainingPartIdSchema,
    version: z.string().min(1).max(32),
    title: textSchema({ maximum: 200 }),
    stages: z
      .array(
        z.object({
          id: trainingPartIdSchema,
          title: textSchema({ maximum: 200 }),
          /** What is needed to enter it. */
          criteria: z.array(pathwayCriterionSchema).max(50),
        }),
      )
      .min(1)
      .max(20),
    tasks: z.array(taskRuleSchema).max(500),
  })
  .superRefine(({ stages, tasks }, check) => {
    const ids = new Set<string>(stages.map(({ id }) => id))
    const names = new Set(tasks.map(({ task }) => task))
    if (ids.size < stages.length || names.size < tasks.length)
      check.addIssue({ code: 'custom', message: 'PATHWAY.ID_TWICE' })
    tasks.forEach(({ fromStage }, index) => {
      if (!ids.has(fromStage))
        check.addIssue({ code: 'custom', message: 'PATHWAY.UNKNOWN_STAGE', path: ['tasks', index, 'fromStage'] })
    })
  })

/** A pathway from the first day to casework. @public */
export type Pathway = Immutable<z.output<typeof pathwaySchema>>
