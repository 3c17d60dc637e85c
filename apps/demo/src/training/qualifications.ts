import { actorId, civilDate } from '@casework/kernel'
import type { HeldQualification, SupervisorAuthorisation, Tie } from '@casework/training-assessments'

/** Which assessors hold what, as a register of qualifications would say. */
export const heldQualifications: readonly HeldQualification[] = [
  { personId: actorId('marcus-bell'), qualification: 'CAVA', from: civilDate('2019-05-01') },
  { personId: actorId('nadia-karim'), qualification: 'A1', from: civilDate('2010-02-01') },
]

/** Who is too close to whom to mark their work: Nadia Karim taught one of the officers. */
export const knownTies: readonly Tie[] = [
  { assessorId: actorId('nadia-karim'), learnerId: actorId('colleague-169'), kind: 'taught' },
]

/** What supervisors of advisers are themselves authorised for. */
export const supervisorAuthorisations: readonly SupervisorAuthorisation[] = [
  {
    personId: actorId('sian-morris'),
    level: 2,
    category: 'asylumAndProtection',
    from: civilDate('2022-01-01'),
  },
]
