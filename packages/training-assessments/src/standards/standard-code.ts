import { z } from 'zod'

/**
 * Checks the code of an occupational standard, as its framework writes it.
 *
 * @remarks No codes are shipped: none was found in the public record. Source: domain.md §4.2, §7 row 11.
 * @public
 */
export const standardCodeSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9./ -]{0,63}$/)
  .brand<'StandardCode'>()

/** The code of an occupational standard, as its framework writes it. @public */
export type StandardCode = z.infer<typeof standardCodeSchema>
