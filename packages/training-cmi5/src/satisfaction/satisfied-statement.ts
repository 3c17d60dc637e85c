import type { Instant } from '@casework/kernel'
import { categories, cmi5Verbs, extensionKeys, satisfiedTypes } from '../statement/vocabulary.ts'
import type { OwedSatisfied } from './owed-satisfied.ts'

/** What a service gives a `satisfied` statement. @public */
export type SatisfiedSettings = {
  readonly id: string
  readonly registration: string
  readonly learner: { readonly homePage: string; readonly name: string }
  /** A session of its own, for what no session made so. */
  readonly newSessionId: string
  /** For what has no time of its own. */
  readonly now: Instant
}

/** A `satisfied` statement, as it goes to a learning record store. @public */
export type SatisfiedStatement = {
  readonly id: string
  readonly actor: { readonly objectType: 'Agent'; readonly account: SatisfiedSettings['learner'] }
  readonly verb: { readonly id: string; readonly display: { readonly en: string } }
  readonly object: { readonly id: string; readonly definition: { readonly type: string } }
  readonly context: {
    readonly registration: string
    readonly contextActivities: {
      readonly category: readonly [{ readonly id: string }]
      readonly grouping: readonly [{ readonly id: string }]
    }
    readonly extensions: Readonly<Record<string, string>>
  }
  readonly timestamp: Instant
}

/**
 * Writes the statement that a service owes of a satisfied block or course.
 *
 * @remarks
 * It has neither success nor completion, and so not the category of those that have. Source: cmi5 (Quartz) §9.3.9, §9.6.
 *
 * @example
 * const owed = { kind: 'course' as const, publisherId: 'https://publisher.example/course', activityId: 'https://training.example/1', because: [] }
 * const statement = satisfiedStatement(owed, {
 *   id: '7b6f8f2e-0b9a-4c53-8f3a-2d2f5d2f9a01',
 *   registration: '7b6f8f2e-0b9a-4c53-8f3a-2d2f5d2f9a02',
 *   learner: { homePage: 'https://training.example', name: 'learner-1' },
 *   newSessionId: 'session-9',
 *   now: instant('2026-11-22T09:30:00Z'),
 * })
 * statement.object.definition.type //=> 'https://w3id.org/xapi/cmi5/activitytype/course'
 * parseCmi5Statements([statement]).statements.length //=> 1
 * @public
 */
export function satisfiedStatement(owed: OwedSatisfied, settings: SatisfiedSettings): SatisfiedStatement {
  const { kind, publisherId, activityId, at, sessionId } = owed
  const { homePage, name } = settings.learner
  return {
    id: settings.id,
    actor: { objectType: 'Agent', account: { homePage, name } },
    verb: { id: cmi5Verbs.satisfied, display: { en: 'satisfied' } },
    object: { id: activityId, definition: { type: satisfiedTypes[kind] } },
    context: {
      registration: settings.registration,
      contextActivities: { category: [{ id: categories.cmi5 }], grouping: [{ id: publisherId }] },
      extensions: { [extensionKeys.session]: sessionId ?? settings.newSessionId },
    },
    timestamp: at ?? settings.now,
  }
}
