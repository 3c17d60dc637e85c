import type { QuestionSetMigration } from '../question-set-migration.ts'
import type { Words } from '../words.ts'

/** Everything that becomes of the answers to one question. */
export type Change = {
  readonly renamedTo?: string
  readonly removed?: Words
  readonly options: ReadonlyMap<string, string>
  readonly removedOptions: ReadonlyMap<string, Words>
}

/** The steps of a migration, gathered by the question of the older version. */
export function changesOf({ steps }: QuestionSetMigration): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>()
  for (const step of steps) {
    const before = changes.get(step.question) ?? { options: new Map(), removedOptions: new Map() }
    changes.set(step.question, { ...before, ...changeBy(step, before) })
  }
  return changes
}

function changeBy(step: QuestionSetMigration['steps'][number], before: Change): Partial<Change> {
  if ('renamedTo' in step) return { renamedTo: step.renamedTo }
  if ('removed' in step) return { removed: step.removed }
  if ('options' in step) return { options: new Map([...before.options, ...Object.entries(step.options)]) }
  const lost = step.removedOptions.map((value) => [value, step.because] as const)
  return { removedOptions: new Map([...before.removedOptions, ...lost]) }
}
