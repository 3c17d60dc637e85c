import { civilDateSchema, type Immutable } from '@casework/kernel'
import { z } from 'zod'

/**
 * Systems of training that techniques and equipment belong to.
 * @public
 */
export const trainingSystems = [
  /** Home Office Manual for Escorting Safely: escorts (domain.md §3.1). */
  'HOMES',
  /** Control and restraint: custodial officers in removal centres. */
  'C&R',
  /** Personal safety training. */
  'PST',
  'other',
] as const

/**
 * Checks from when and until when something is approved; an end that lies behind makes it out of approval, and no approval at all
 * says that it is not known here.
 * @public
 */
export const approvalSchema = z.object({
  from: civilDateSchema.optional(),
  to: civilDateSchema.optional(),
  /** Where the days come from. */
  source: z.string().min(1).max(300),
})

/**
 * Checks one technique of a catalogue.
 * @public
 */
export const techniqueSchema = z.object({
  id: z.string().min(1).max(80),
  system: z.enum(trainingSystems),
  painInducing: z.boolean(),
  /** A technique nobody may use, or not in some positions: from when, and under which rule. */
  prohibited: z
    .object({
      from: civilDateSchema,
      positions: z.array(z.string().min(1).max(80)).min(1).max(20).optional(),
      source: z.string().min(1).max(300),
    })
    .optional(),
  approval: approvalSchema.optional(),
})

/**
 * A technique of a catalogue.
 * @public
 */
export type Technique = Immutable<z.output<typeof techniqueSchema>>

/**
 * Checks one piece of equipment of a catalogue.
 * @public
 */
export const equipmentSchema = z.object({
  id: z.string().min(1).max(80),
  system: z.enum(trainingSystems),
  painInducing: z.boolean(),
  approval: approvalSchema.optional(),
})

/**
 * A piece of equipment of a catalogue.
 * @public
 */
export type Equipment = Immutable<z.output<typeof equipmentSchema>>

/**
 * Checks the techniques and equipment that a service knows.
 * @public
 */
export const forceCatalogueSchema = z.object({
  version: z.string().min(1).max(60),
  techniques: z.array(techniqueSchema).max(500),
  equipment: z.array(equipmentSchema).max(200),
})

/**
 * The techniques and equipment that a service knows, with their approval as data.
 * @public
 */
export type ForceCatalogue = Immutable<z.output<typeof forceCatalogueSchema>>
