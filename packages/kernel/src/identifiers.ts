import { z } from 'zod'
import { DomainError } from './domain-error.ts'

const shape = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/

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
  return z.string().regex(shape).brand<Name>()
}

/** Checks the id of a person we serve. @public */
export const customerIdSchema = identifierSchema<'CustomerId'>()
/** The id of a person we serve. @public */
export type CustomerId = z.infer<typeof customerIdSchema>

/**
 * Writes down the id of a person we serve that the programmer knows to be one.
 *
 * @throws DomainError `IDENTIFIER.NOT_AN_ID` if it is not; the text is not repeated, because it may be personal.
 *
 * @example
 * customerId('customer-1') //=> 'customer-1'
 * @public
 */
export function customerId(text: string): CustomerId {
  return written<CustomerId>(text)
}

/** Checks the id of a case. @public */
export const caseIdSchema = identifierSchema<'CaseId'>()
/** The id of a case. @public */
export type CaseId = z.infer<typeof caseIdSchema>

/**
 * Writes down the id of a case that the programmer knows to be one.
 *
 * @throws DomainError `IDENTIFIER.NOT_AN_ID` if it is not; the text is not repeated, because it may be personal.
 *
 * @example
 * caseId('case-1') //=> 'case-1'
 * @public
 */
export function caseId(text: string): CaseId {
  return written<CaseId>(text)
}

/** Checks the id of a member of staff or of a system that acts. @public */
export const actorIdSchema = identifierSchema<'ActorId'>()
/** The id of a member of staff or of a system that acts. @public */
export type ActorId = z.infer<typeof actorIdSchema>

/**
 * Writes down the id of a member of staff or of a system that acts that the programmer knows to be one.
 *
 * @throws DomainError `IDENTIFIER.NOT_AN_ID` if it is not; the text is not repeated, because it may be personal.
 *
 * @example
 * actorId('officer-1') //=> 'officer-1'
 * @public
 */
export function actorId(text: string): ActorId {
  return written<ActorId>(text)
}

/** Checks the id of a team. @public */
export const teamIdSchema = identifierSchema<'TeamId'>()
/** The id of a team. @public */
export type TeamId = z.infer<typeof teamIdSchema>

/**
 * Writes down the id of a team that the programmer knows to be one.
 *
 * @throws DomainError `IDENTIFIER.NOT_AN_ID` if it is not; the text is not repeated, because it may be personal.
 *
 * @example
 * teamId('team-1') //=> 'team-1'
 * @public
 */
export function teamId(text: string): TeamId {
  return written<TeamId>(text)
}

/** Checks the id of one event, given by who appends it so that a repeat is recognised. @public */
export const eventIdSchema = identifierSchema<'EventId'>()
/** The id of one event. @public */
export type EventId = z.infer<typeof eventIdSchema>

/**
 * Writes down the id of one event that the programmer knows to be one.
 *
 * @throws DomainError `IDENTIFIER.NOT_AN_ID` if it is not; the text is not repeated, because it may be personal.
 *
 * @example
 * eventId('event-1') //=> 'event-1'
 * @public
 */
export function eventId(text: string): EventId {
  return written<EventId>(text)
}

/** Checks the id that ties together everything one request or import did. @public */
export const correlationIdSchema = identifierSchema<'CorrelationId'>()
/** The id that ties together everything one request or import did. @public */
export type CorrelationId = z.infer<typeof correlationIdSchema>

/**
 * Writes down the id of one request or import that the programmer knows to be one.
 *
 * @throws DomainError `IDENTIFIER.NOT_AN_ID` if it is not; the text is not repeated, because it may be personal.
 *
 * @example
 * correlationId('request-1') //=> 'request-1'
 * @public
 */
export function correlationId(text: string): CorrelationId {
  return written<CorrelationId>(text)
}

function written<Id extends string>(text: string): Id {
  if (!shape.test(text)) throw new DomainError('IDENTIFIER.NOT_AN_ID')
  return text as Id
}
