import { type Answers, mergeAnswers } from '@casework/question-sets'
import { readForm } from '@casework/question-sets/govuk'
import { incidentReport } from '@casework/use-of-force-reports'
import type { Request } from 'express'
import type { Casework } from '../../casework/casework.ts'
import { type Fields, field } from '../form-fields.ts'
import { answersOf, bothSides, drawnFrom, withMine } from './merging.ts'
import type { FoundReport } from './own-report.ts'
import { type PageAt, pageAt } from './question-page.ts'

const set = incidentReport

/** What two people changed differently, for the page on which one of them decides. */
export type Conflict = {
  readonly sides: ReturnType<typeof bothSides>
  readonly by: string
  readonly drawn: string | undefined
}

/** What came of a page of the report that was sent. */
export type TakenIn =
  | { readonly outcome: 'notThere' }
  /** It cannot be read as answers. */
  | {
      readonly outcome: 'unread'
      readonly at: PageAt
      readonly read: Extract<ReturnType<typeof readForm>, { ok: false }>
    }
  /** Somebody else changed the same answer meanwhile. */
  | { readonly outcome: 'bothChanged'; readonly at: PageAt; readonly conflict: Conflict }
  /** The answers to save, with what others saved meanwhile. */
  | {
      readonly outcome: 'merged'
      readonly at: PageAt
      readonly answers: Answers
      readonly base: Answers
      readonly current: Answers
      readonly by: readonly string[]
    }

/** Finds the page of the report that an address names. */
export function placeOf(answers: Answers, { params }: Request): PageAt | undefined {
  const { question, entryId } = params
  return pageAt(set, answers, String(question), entryId === undefined ? undefined : String(entryId))
}

/** Reads a page against the answers that it was drawn from, and brings it together with what others saved since. */
export async function takeIn(
  { store, now }: Casework,
  { loaded, report }: FoundReport,
  request: Request,
  mode: 'partial' | 'complete',
): Promise<TakenIn> {
  const body = request.body as Fields
  const keepsTheirs = field(body, 'keep') !== undefined
  const sent = field(body, keepsTheirs ? 'drawn' : 'version')
  const drawn = await drawnFrom(store, loaded, Number(sent ?? loaded.version))
  const [base, current] = [answersOf(drawn.report), answersOf(report)]
  const at = placeOf(base, request)
  if (at === undefined) return { outcome: 'notThere' }
  const read = readForm(set, at.page, body, at.answers, { mode, now: now() })
  if (!read.ok) return { outcome: 'unread', at, read }
  const { answers, conflicts } = mergeAnswers(base, read.value as Answers, current)
  if (conflicts.length === 0 || keepsTheirs) return { outcome: 'merged', at, answers, base, current, by: drawn.by }
  const shown = placeOf(withMine(answers, conflicts), request) ?? at
  const conflict = { sides: bothSides(set, conflicts), by: drawn.by.join(' and '), drawn: sent }
  return { outcome: 'bothChanged', at: shown, conflict }
}
