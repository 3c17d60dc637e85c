import type { CivilDate, Language } from '@casework/kernel'
import type { Table } from '../table.ts'

/** A set of tables that is published together, with what its cover says. @public */
export type Publication = {
  readonly title: string
  readonly publisher: string
  readonly publishedOn: CivilDate
  /** Whom to ask: the address of a team, not of a person. */
  readonly contact: string
  /** What a reader should know first: coverage, revisions, comparability. */
  readonly about: readonly string[]
  readonly tables: readonly Table[]
  readonly language: Language
}
