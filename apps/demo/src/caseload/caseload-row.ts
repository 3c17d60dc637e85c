import type { PartialDate } from '@casework/calendar'
import type { CivilDate } from '@casework/kernel'

/** A barrier as a provider's file has it. */
export type GivenBarrier = {
  readonly kind: string
  readonly since: CivilDate
  readonly closedOn?: CivilDate | undefined
}

/** One row of a caseload after mapping: a person and a case about them; what the file does not say is left out. */
export type CaseloadRow = {
  readonly personReference: string
  readonly caseReference: string
  readonly fullName: string
  readonly nameParts?: readonly string[] | undefined
  readonly knownAs?: string | undefined
  readonly transliteration?: string | undefined
  readonly script?: string | undefined
  readonly pronouns?: string | undefined
  readonly dateOfBirth?: PartialDate | undefined
  readonly nationality?: string | undefined
  readonly language?: string | undefined
  readonly email?: string | undefined
  readonly telephone?: string | undefined
  readonly caseOpened: CivilDate
  readonly team?: string | undefined
  readonly reportEvery?: number | undefined
  readonly reportUnit?: string | undefined
  readonly reportFrom?: CivilDate | undefined
  readonly reportMethod?: string | undefined
  readonly reportPlace?: string | undefined
  readonly barriers?: readonly GivenBarrier[] | undefined
  /** Facts about the person, by the keys of the customers package. */
  readonly personFacts: Readonly<Record<string, boolean | number | string>>
  /** Facts of the case, by the keys of the cases package. */
  readonly caseFacts: Readonly<Record<string, boolean | number | string>>
}
