import { instant } from '@casework/kernel'
import {
  type Cmi5Statement,
  type CourseSatisfaction,
  type CourseStructure,
  cmi5Verbs,
  courseSatisfaction,
  parseCmi5Statements,
  parseCourseStructure,
  type SatisfactionInput,
} from '@casework/training-cmi5'

export const registration = '7b6f8f2e-0b9a-4c53-8f3a-2d2f5d2f9a01'
export const learner = { homePage: 'https://training.example', name: 'learner-1' }
export const now = instant('2026-11-22T09:30:00Z')
export const publisher = (id: string): string => `https://publisher.example/${id}`
export const uuid = (number: number): string => `7b6f8f2e-0b9a-4c53-8f3a-${String(number).padStart(12, '0')}`
export const au = (id: string, wanted: object = {}): object => ({
  kind: 'au',
  id: publisher(id),
  moveOn: 'Passed',
  ...wanted,
})
export const block = (id: string, ...items: object[]): object => ({ kind: 'block', id: publisher(id), items })

/** A course of what a test wants, checked. */
export function courseOf(...items: object[]): CourseStructure {
  const parsed = parseCourseStructure({ id: publisher('course'), items })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

/** What a test wants to be told: which verb, of which unit, in which session and minute of the morning. */
export type Told = {
  readonly verb: keyof typeof cmi5Verbs
  readonly of?: string
  readonly session?: string
  readonly minute?: number
  readonly id?: string
  readonly scaled?: number
  /** Marks of 100, told beside the share or alone. */
  readonly raw?: number
  readonly mastery?: number
  readonly mode?: string
  readonly reason?: string
  readonly object?: string
  readonly change?: object
}

const present = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

const extension = (place: 'context' | 'result', name: string): string =>
  `https://w3id.org/xapi/cmi5/${place}/extensions/${name}`

const successes: Readonly<Record<string, boolean>> = { passed: true, waived: true, failed: false }
const timed: readonly string[] = ['terminated', 'completed', 'passed', 'failed', 'abandoned']

function resultOf({ verb, scaled, raw, reason = 'Tested Out' }: Told): object {
  return present({
    score:
      scaled === undefined && raw === undefined
        ? undefined
        : present({ scaled, ...(raw === undefined ? {} : { raw, min: 0, max: 100 }) }),
    success: successes[verb],
    completion: verb === 'completed' || verb === 'waived' ? true : undefined,
    duration: timed.includes(verb) ? 'PT1M' : undefined,
    extensions: verb === 'waived' ? { [extension('result', 'reason')]: reason } : undefined,
  })
}

/** The statement as a learning record store would give it. */
export function statementOf(told: Told, number: number): Record<string, unknown> {
  const { verb, of = 'a', session = 's-1', minute = number } = told
  const result = resultOf(told)
  const moves = 'success' in result || 'completion' in result
  const category = ['cmi5', ...(moves ? ['moveon'] : [])].map((name) => ({
    id: `https://w3id.org/xapi/cmi5/context/categories/${name}`,
  }))
  return {
    id: told.id ?? uuid(number + 1),
    actor: { objectType: 'Agent', account: learner },
    verb: { id: cmi5Verbs[verb] },
    object: { id: told.object ?? `https://training.example/au/${of}` },
    ...(Object.keys(result).length === 0 ? {} : { result }),
    context: {
      registration,
      contextActivities: { category, grouping: [{ id: publisher(of) }] },
      extensions: present({
        [extension('context', 'sessionid')]: session,
        [extension('context', 'masteryscore')]: told.mastery,
        [extension('context', 'launchmode')]: told.mode,
      }),
    },
    timestamp: `2026-07-01T${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00Z`,
    ...told.change,
  }
}

/** What was told, read. */
export function read(...told: readonly Told[]): readonly Cmi5Statement[] {
  const { statements, refused } = parseCmi5Statements(told.map(statementOf))
  if (refused.length > 0) throw new Error(JSON.stringify(refused))
  return statements
}

/** A session that was launched and is ready, of a unit. */
export const ready = (of = 'a', session = 's-1', wanted: Partial<Told> = {}): readonly Told[] => [
  { verb: 'launched', of, session, ...wanted },
  { verb: 'initialized', of, session },
]

/** Whether a course is satisfied by what was told. */
export function satisfactionOf(
  structure: CourseStructure,
  told: readonly Told[],
  wanted: Partial<SatisfactionInput> = {},
) {
  return decided({ structure, statements: read(...told), registration, learner, now, ...wanted })
}

/** What is satisfied, where what the service sets is well made. */
export function decided(input: SatisfactionInput): CourseSatisfaction {
  const result = courseSatisfaction(input)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
