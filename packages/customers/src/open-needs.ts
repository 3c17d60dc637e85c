import type { Customer } from './customer.ts'
import type { Need } from './need.ts'
import type { VulnerabilityIndicator } from './vulnerability-indicator.ts'

/**
 * Lists the needs of a person that have not ended.
 *
 * @example
 * openNeeds(aCustomer()) //=> []
 * @public
 */
export function openNeeds(customer: Customer): readonly Need[] {
  return customer.needs.filter((need) => need.ended === undefined)
}

/**
 * Lists the indicators of vulnerability of a person that have not ended.
 *
 * @example
 * openVulnerabilities(aCustomer()) //=> []
 * @public
 */
export function openVulnerabilities(customer: Customer): readonly VulnerabilityIndicator[] {
  return customer.vulnerabilities.filter((one) => one.ended === undefined)
}
