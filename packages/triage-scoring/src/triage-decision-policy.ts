import { civilDate, type Policy } from '@casework/kernel'

/**
 * What a recorded decision must hold, beyond what the law of this package fixes.
 * @public
 */
export type TriageDecisionPolicy = Policy<{
  /** The fewest characters of a reason, spaces at the ends not counted. */
  readonly shortestReason: number
  /** The fewest pieces of evidence that were opened before deciding. */
  readonly fewestEvidenceOpened: number
  /** Codes that say why a recommendation was not followed; none may be asked for. */
  readonly overrideCodes: readonly string[]
}>

/**
 * A policy to start from; every number in it is ours.
 *
 * @remarks The public record asks for a reason and for meaningful involvement of a person (domain.md §2.3, §2.5 item 4) and gives no numbers.
 * @public
 */
export const defaultTriageDecisionPolicy: TriageDecisionPolicy = {
  id: 'triage-decision',
  version: '1',
  effectiveFrom: civilDate('2020-01-01'),
  settings: {
    shortestReason: 20,
    fewestEvidenceOpened: 1,
    overrideCodes: ['newInformation', 'errorInRecord', 'safeguarding', 'professionalJudgement'],
  },
  basis: {
    shortestReason: { basis: 'ours', note: 'Long enough that "agreed" is not a reason.' },
    fewestEvidenceOpened: { basis: 'ours', note: 'Somebody who opened nothing decided nothing.' },
    overrideCodes: { basis: 'ours', note: 'Four codes to count by; the reason itself is in words.' },
  },
}
