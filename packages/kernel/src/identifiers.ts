import { z } from 'zod'

/**
 * Makes the schema of a branded identifier: 1 to 64 letters, digits, `_` or `-`, never personal data.
 *
 * @remarks
 * Ids of two kinds do not mix: a `CustomerId` given where a `CaseId` is wanted does not compile.
 * An id that stays inside one package is made there; those that cross packages are listed here.
 *
 * @example
 * identifierSchema<'BarrierId'>().safeParse('barrier-1').success //=> true
 * @public
 */
export function identifierSchema<Name extends string>() {
  return z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/)
    .brand<Name>()
}

/** Checks the id of a person we serve. @public */
export const customerIdSchema = identifierSchema<'CustomerId'>()
/** The id of a person we serve. @public */
export type CustomerId = z.infer<typeof customerIdSchema>

/** Checks the id of a case. @public */
export const caseIdSchema = identifierSchema<'CaseId'>()
/** The id of a case. @public */
export type CaseId = z.infer<typeof caseIdSchema>

/** Checks the id of a member of staff or of a system that acts. @public */
export const actorIdSchema = identifierSchema<'ActorId'>()
/** The id of a member of staff or of a system that acts. @public */
export type ActorId = z.infer<typeof actorIdSchema>

/** Checks the id of a team. @public */
export const teamIdSchema = identifierSchema<'TeamId'>()
/** The id of a team. @public */
export type TeamId = z.infer<typeof teamIdSchema>

/** Checks the id of one event, given by who appends it so that a repeat is recognised. @public */
export const eventIdSchema = identifierSchema<'EventId'>()
/** The id of one event. @public */
export type EventId = z.infer<typeof eventIdSchema>

/** Checks the id that ties together everything one request or import did. @public */
export const correlationIdSchema = identifierSchema<'CorrelationId'>()
/** The id that ties together everything one request or import did. @public */
export type CorrelationId = z.infer<typeof correlationIdSchema>
