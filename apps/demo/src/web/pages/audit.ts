import type { Request, Response } from 'express'
import type { Casework } from '../../casework/casework.ts'
import { shownProblems } from '../show-problems.ts'

/** Walks the audit chain from its first entry and tells what was found. */
export function showAudit({ store }: Casework) {
  return async (_request: Request, response: Response) => {
    const verified = await store.verify()
    response.render('audit', {
      title: 'Audit chain',
      verified: verified.ok ? verified.value : undefined,
      problems: verified.ok ? undefined : shownProblems(verified.error),
    })
  }
}
