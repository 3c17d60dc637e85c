import { actorId, civilDate } from '@casework/kernel'
import { type Certification, defaultCatalogue, type FlagContext } from '@casework/use-of-force-reports'

const officers = ['adaeze-obi', 'bryn-pugh'].map(actorId)
const year = { from: civilDate('2025-01-01'), to: civilDate('2027-12-31') }

/** What the invented officers were certified for, as a training service would hand it over: every technique that anybody may use. */
const certifications: readonly Certification[] = officers.flatMap((officerId) =>
  defaultCatalogue.techniques
    .filter(({ prohibited }) => prohibited === undefined || prohibited.positions !== undefined)
    .map(({ id }) => ({ officerId, technique: id, ...year })),
)

/** What the rules on a report read besides it. */
export const flagContext: FlagContext = { catalogue: defaultCatalogue, certifications }
