import { actorId, type CivilDate, civilDate } from '@casework/kernel'
import { certifiedTechniques, type Certification as TrainingCertification } from '@casework/training-assessments'
import { type Certification, defaultCatalogue, type FlagContext } from '@casework/use-of-force-reports'
import type { Casework } from '../casework/casework.ts'
import { recordsOfKind } from '../casework/record-snapshots.ts'
import { daysAround } from '../synthetic/days-around.ts'

const officers = ['adaeze-obi', 'bryn-pugh', 'cerys-vaughan'].map(actorId)
const [firstDaysAgo, lastDaysAgo] = [1100, 150]

/** Every technique that anybody may use, for each officer. */
function everyTechnique(term: Pick<Certification, 'from' | 'to'>): readonly Certification[] {
  return officers.flatMap((officerId) =>
    defaultCatalogue.techniques
      .filter(({ prohibited }) => prohibited === undefined || prohibited.positions !== undefined)
      .map(({ id }) => ({ officerId, technique: id, ...term })),
  )
}

/** What the officers were certified for before the training records begin, as an older register would say. */
function olderRegister(today: CivilDate): readonly Certification[] {
  const days = daysAround(today)
  return everyTechnique({ from: civilDate(days.iso(firstDaysAgo)), to: civilDate(days.iso(lastDaysAgo)) })
}

/** What the invented past was written under: nobody in it was ever without a certificate. */
export const certifiedThroughout: FlagContext = {
  catalogue: defaultCatalogue,
  certifications: everyTechnique({ from: civilDate('2000-01-01'), to: civilDate('2099-12-31') }),
}

/** What the rules on a report read besides it: the catalogue, and who was certified for which technique on which days. */
export async function flagContextOf({ client, today }: Casework): Promise<FlagContext> {
  const held = await recordsOfKind<TrainingCertification>('certification', client)
  return {
    catalogue: defaultCatalogue,
    certifications: [...olderRegister(today()), ...certifiedTechniques(held)],
  }
}
