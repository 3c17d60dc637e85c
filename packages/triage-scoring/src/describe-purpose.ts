import type { Language } from '@casework/kernel'
import type { AppointmentPurpose } from './appointment-purpose.ts'
import { speaker } from './internal/phrases.ts'

/**
 * Tells in plain words what an appointment is for.
 *
 * @remarks The Welsh is not reviewed.
 *
 * @example
 * describePurpose('circumstancesInterview', 'en') //=> 'Change of circumstances interview'
 * @public
 */
export function describePurpose(purpose: AppointmentPurpose, language: Language): string {
  return speaker(language, {})(purpose)
}
