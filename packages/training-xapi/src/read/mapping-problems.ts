import { type Problem, problem } from '@casework/kernel'
import type { MappingCode } from '../xapi-problems.ts'
import type { StatementMapping } from './statement-mapping.ts'

/** Finds what would credit the wrong person or course: one account of two people, one activity of two courses, a share that is none. */
export function mappingProblems({ people, courses }: StatementMapping): readonly Problem<MappingCode>[] {
  const known = new Map<string, string>()
  const activities = new Set<string>()
  const found: Problem<MappingCode>[] = []
  const add = (code: MappingCode, ...path: (string | number)[]) => found.push(...problem(code, {}, path).error)
  for (const [index, { account, personId }] of people.entries()) {
    const key = accountKey(account)
    if ((known.get(key) ?? personId) !== personId) add('XAPI.ACCOUNT_TWICE', 'people', index, 'account')
    known.set(key, personId)
  }
  for (const [index, { activityId, atLeastPercent = 0 }] of courses.entries()) {
    if (activities.has(activityId)) add('XAPI.ACTIVITY_TWICE', 'courses', index, 'activityId')
    if (!Number.isInteger(atLeastPercent) || atLeastPercent < 0 || atLeastPercent > 100)
      add('XAPI.NOT_A_PERCENT', 'courses', index, 'atLeastPercent')
    activities.add(activityId)
  }
  return found
}

/** An account as one text, to look it up by. */
export function accountKey({ homePage, name }: { readonly homePage: string; readonly name: string }): string {
  return JSON.stringify([homePage, name])
}
