import { type Immutable, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { componentIdSchema, trainingPartIdSchema } from '../identifiers.ts'
import { standardCodeSchema } from '../standards/standard-code.ts'
import { passConditionSchema } from './pass-condition.ts'

const words = textSchema({ maximum: 1000 })
const standards = z.array(standardCodeSchema).max(200)
const common = {
  id: componentIdSchema,
  title: textSchema({ maximum: 200 }),
  pass: z.array(passConditionSchema).min(1).max(10),
}

/** Checks a written exam, drawn from a bank by outcome. @public */
export const writtenExamSchema = z.object({
  kind: z.literal('writtenExam'),
  ...common,
  /** How many questions of each outcome a paper holds. */
  blueprint: z
    .array(z.object({ outcomeId: trainingPartIdSchema, items: z.int().min(1).max(500) }))
    .min(1)
    .max(100),
  minutes: z.int().min(1).max(1440),
  /** Whether an answer that is partly right earns a part of its marks, in whole marks. */
  credit: z.enum(['allOrNothing', 'partial']),
})
/** A written exam, drawn from a bank by outcome. @public */
export type WrittenExam = Immutable<z.output<typeof writtenExamSchema>>

/** Checks a list that an assessor goes through while watching. @public */
export const checklistSchema = z.object({
  kind: z.literal('checklist'),
  ...common,
  criteria: z
    .array(
      z.object({
        id: trainingPartIdSchema,
        words,
        marks: z.int().min(1).max(1000),
        critical: z.boolean(),
        standards,
      }),
    )
    .min(1)
    .max(500),
})
/** A list that an assessor goes through while watching. @public */
export type Checklist = Immutable<z.output<typeof checklistSchema>>

/** Checks a set of scenarios, each judged by levels. @public */
export const scenariosSchema = z.object({
  kind: z.literal('scenarios'),
  ...common,
  scenarios: z
    .array(
      z.object({
        id: trainingPartIdSchema,
        words,
        standards,
        criteria: z
          .array(
            z.object({
              id: trainingPartIdSchema,
              words,
              critical: z.boolean(),
              levels: z
                .array(z.object({ id: trainingPartIdSchema, words, marks: z.int().min(0).max(1000) }))
                .min(2)
                .max(20),
              /** From how many marks the criterion counts as met. */
              metFrom: z.int().min(0).max(1000),
            }),
          )
          .min(1)
          .max(100),
      }),
    )
    .min(1)
    .max(100),
})
/** A set of scenarios, each judged by levels. @public */
export type Scenarios = Immutable<z.output<typeof scenariosSchema>>

/** Checks an exercise on a form that another package marks. @public */
export const reportFormSchema = z.object({
  kind: z.literal('reportForm'),
  ...common,
  /** The fewest marks that a whole form is out of: a mark out of fewer is of no whole form. */
  leastMarks: z.int().min(1).max(10_000).optional(),
})
/** An exercise on a form that another package marks. @public */
export type ReportForm = Immutable<z.output<typeof reportFormSchema>>

/** Checks a portfolio: so many pieces of evidence, each accepted by a reviewer. @public */
export const portfolioSchema = z.object({
  kind: z.literal('portfolio'),
  ...common,
  pieces: z.int().min(1).max(1000),
})
/** A portfolio: so many pieces of evidence, each accepted by a reviewer. @public */
export type Portfolio = Immutable<z.output<typeof portfolioSchema>>

/** Checks attendance at the sessions of a course. @public */
export const attendanceSchema = z.object({
  kind: z.literal('attendance'),
  ...common,
  sessions: z.int().min(1).max(1000),
})
/** Attendance at the sessions of a course. @public */
export type Attendance = Immutable<z.output<typeof attendanceSchema>>

/** Checks a part of an assessment. @public */
export const componentSchema = z.discriminatedUnion('kind', [
  writtenExamSchema,
  checklistSchema,
  scenariosSchema,
  reportFormSchema,
  portfolioSchema,
  attendanceSchema,
])

/** A part of an assessment. @public */
export type Component = Immutable<z.output<typeof componentSchema>>

/** The kinds of part that an assessment can have. @public */
export type ComponentKind = Component['kind']
