import { z } from 'zod'
import { type Actor, actorSchema } from './actor.ts'
import type { Context } from './context.ts'
import type { CorrelationId } from './identifiers.ts'
import { correlationIdSchema } from './identifiers.ts'
import { type Instant, instantSchema } from './instant.ts'

/**
 * Checks who did what an event tells, when, and under which version of the policy.
 * @public
 */
export const eventMetadataSchema = z.object({
  at: instantSchema,
  by: actorSchema,
  correlationId: correlationIdSchema.optional(),
  policyVersion: z.string().min(1).max(64).optional(),
})

/**
 * Who did what an event tells, when, and under which version of the policy.
 * @public
 */
export type EventMetadata = {
  readonly at: Instant
  readonly by: Actor
  readonly correlationId?: CorrelationId | undefined
  readonly policyVersion?: string | undefined
}

/**
 * Something that happened, in the past tense.
 *
 * @remarks
 * `data` holds codes, ids and dates. Personal values and free text sit in `personal`, which the store keeps where each
 * can be erased; the audit chain covers only a salted digest of each. `version` tells upcasters which shape this is.
 * Source: docs/decisions/0002-personal-values-and-erasure.md.
 * @public
 */
export type DomainEvent<Type extends string = string, Data = unknown, Personal = unknown> = {
  readonly type: Type
  readonly version: number
  readonly data: Data
  readonly personal?: Personal
  readonly metadata: EventMetadata
}

/**
 * Makes the schema of one type of event.
 *
 * @example
 * eventSchema('CaseOpened', z.object({ caseId: caseIdSchema })).shape.type.value //=> 'CaseOpened'
 * @public
 */
export function eventSchema<const Type extends string, Data extends z.ZodType>(type: Type, data: Data, version = 1) {
  return z.object({ type: z.literal(type), version: z.literal(version), data, metadata: eventMetadataSchema })
}

/**
 * Makes the schema of one type of event that carries personal values.
 *
 * @remarks Each member of `personal` is wrapped in {@link erasable}, because what is read back may have been erased.
 *
 * @example
 * const noted = personalEventSchema('NoteWritten', z.object({}), z.object({ text: erasable(z.string()) }))
 * noted.shape.type.value //=> 'NoteWritten'
 * @public
 */
export function personalEventSchema<const Type extends string, Data extends z.ZodType, Personal extends z.ZodType>(
  type: Type,
  data: Data,
  personal: Personal,
  version = 1,
) {
  return eventSchema(type, data, version).extend({ personal })
}

type OfType<Event extends DomainEvent, Type extends Event['type']> = Extract<Event, { type: Type }>
type PersonalArgument<Event> = Event extends { readonly personal: infer Personal } ? [personal: Personal] : []

/**
 * Makes the function with which a package writes its own events, each typed by its name.
 *
 * @param versions - The current version of the types that are past their first.
 *
 * @example
 * const caseEvent = eventWriter<DomainEvent<'CaseOpened', { reference: string }>>()
 * const now = instant('2026-11-22T09:30:00Z')
 * const actor: Actor = { id: actorId('officer-1'), kind: 'person', roles: [] }
 * caseEvent('CaseOpened', { reference: 'EXAMPLE-1' }, { now, actor }).metadata //=> { at: now, by: actor }
 * @public
 */
export function eventWriter<Event extends DomainEvent>(versions: Partial<Record<Event['type'], number>> = {}) {
  return <Type extends Event['type']>(
    type: Type,
    data: OfType<Event, Type>['data'],
    context: Context,
    ...personalValues: PersonalArgument<OfType<Event, Type>>
  ): OfType<Event, Type> => {
    const { now, actor, correlationId, policyVersion } = context
    const [personal] = personalValues as readonly unknown[]
    const event = {
      type,
      version: versions[type] ?? 1,
      data,
      ...(personal === undefined ? {} : { personal }),
      metadata: {
        at: now,
        by: actor,
        ...(correlationId === undefined ? {} : { correlationId }),
        ...(policyVersion === undefined ? {} : { policyVersion }),
      },
    }
    return event as unknown as OfType<Event, Type>
  }
}
