import { civilDate, type Policy } from '@casework/kernel'

/**
 * What the public record leaves silent about people.
 * @public
 */
export type CustomersSettings = {
  /** By how many years an estimated date of birth is taken to be out, either way, before it settles that somebody is an adult or a child. */
  readonly estimatedBirthMarginYears: number
}

/**
 * A policy for people.
 * @public
 */
export type CustomersPolicy = Policy<CustomersSettings>

/**
 * The settings used where a service has none of its own.
 *
 * @remarks No margin is public (domain.md §6 "Dates" says only that a date of birth may be estimated): this one is ours.
 * @public
 */
export const defaultCustomersPolicy: CustomersPolicy = {
  id: 'customers',
  version: 'default-1',
  effectiveFrom: civilDate('2012-01-01'),
  settings: { estimatedBirthMarginYears: 5 },
  basis: {
    estimatedBirthMarginYears: {
      basis: 'ours',
      note: 'An estimate never settles childhood by itself: nobody near 18 is taken for an adult until somebody has asked.',
    },
  },
}
