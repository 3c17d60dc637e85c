import { identifierSchema } from '@casework/kernel'
import type { z } from 'zod'

/** Checks the id of a course. @public */
export const courseIdSchema = identifierSchema<'CourseId'>()
/** The id of a course; its versions share it. @public */
export type CourseId = z.infer<typeof courseIdSchema>

/** Checks the id of a part of an assessment: an exam, a checklist, a set of scenarios. @public */
export const componentIdSchema = identifierSchema<'ComponentId'>()
/** The id of a part of an assessment. @public */
export type ComponentId = z.infer<typeof componentIdSchema>

/** Checks the id of a question in a bank. @public */
export const itemIdSchema = identifierSchema<'ItemId'>()
/** The id of a question in a bank. @public */
export type ItemId = z.infer<typeof itemIdSchema>

/** Checks the id of a learner's place on a course. @public */
export const enrolmentIdSchema = identifierSchema<'EnrolmentId'>()
/** The id of a learner's place on a course. @public */
export type EnrolmentId = z.infer<typeof enrolmentIdSchema>

/** Checks the id of one delivery of a course. @public */
export const courseRunIdSchema = identifierSchema<'CourseRunId'>()
/** The id of one delivery of a course. @public */
export type CourseRunId = z.infer<typeof courseRunIdSchema>

/** Checks the id of a certification. @public */
export const certificationIdSchema = identifierSchema<'CertificationId'>()
/** The id of a certification. @public */
export type CertificationId = z.infer<typeof certificationIdSchema>

/** Checks the id of a caseworker's development record. @public */
export const developmentIdSchema = identifierSchema<'DevelopmentId'>()
/** The id of a caseworker's development record. @public */
export type DevelopmentId = z.infer<typeof developmentIdSchema>

/** Checks the id of something within a record: a sitting, a session, a finding, a piece of evidence. @public */
export const trainingPartIdSchema = identifierSchema<'TrainingPartId'>()
/** The id of something within a record. @public */
export type TrainingPartId = z.infer<typeof trainingPartIdSchema>
