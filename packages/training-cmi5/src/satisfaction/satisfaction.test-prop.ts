import { type MoveOn, moveOns } from '@casework/training-cmi5'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  au,
  block,
  courseOf,
  decided,
  learner,
  now,
  read,
  ready,
  registration,
  type Told,
} from '../../test-support/told.ts'

const names = ['a', 'b', 'c', 'd'] as const
const rules = fc.tuple(...names.map(() => fc.constantFrom(...moveOns)))
const course = (given: readonly MoveOn[]) => {
  const [a, b, c, d] = names.map((name, at) => au(name, { moveOn: given[at] })) as [object, object, object, object]
  return courseOf(a, block('outer', b, block('inner', c)), d)
}
/** What a well-behaved unit tells in one session, by unit. */
const sessions = fc.tuple(
  ...names.map(() =>
    fc.record({ passed: fc.boolean(), completed: fc.boolean(), failedFirst: fc.boolean(), waived: fc.boolean() }),
  ),
)
type Session = { passed: boolean; completed: boolean; failedFirst: boolean; waived: boolean }
const toldOf = (session: Session, of: string): Told[] => [
  ...(session.failedFirst ? ([...ready(of, `${of}-0`), { verb: 'failed', of, session: `${of}-0` }] as Told[]) : []),
  ...ready(of, `${of}-1`),
  ...(session.completed ? [{ verb: 'completed', of, session: `${of}-1` } as const] : []),
  ...(session.passed ? [{ verb: 'passed', of, session: `${of}-1` } as const] : []),
  { verb: 'terminated', of, session: `${of}-1` },
  ...(session.waived ? [{ verb: 'waived', of, session: `${of}-2` } as const] : []),
]
/** The rule, said another way: as a truth of what was told. */
const holds = (rule: MoveOn, { passed, completed, waived }: Session) =>
  waived ||
  {
    Passed: passed,
    Completed: completed,
    CompletedAndPassed: passed && completed,
    CompletedOrPassed: passed || completed,
    NotApplicable: true,
  }[rule]

const anything = fc.array(
  fc.record({
    verb: fc.constantFrom(
      'launched',
      'initialized',
      'passed',
      'failed',
      'completed',
      'terminated',
      'abandoned',
      'waived',
      'satisfied',
    ),
    of: fc.constantFrom(...names),
    session: fc.constantFrom('s-1', 's-2', 's-3'),
    minute: fc.nat({ max: 59 }),
  }),
  { maxLength: 30 },
) as fc.Arbitrary<Told[]>
const decide = (given: readonly MoveOn[], statements: ReturnType<typeof read>) =>
  decided({ structure: course(given), statements, registration, learner, now })

test('a course is satisfied where each unit’s rule holds of what it told, and then alone', () => {
  fc.assert(
    fc.property(rules, sessions, (given, told) => {
      const statements = read(...told.flatMap((session, at) => toldOf(session, names[at] as string)))
      const result = decide(given, statements)
      expect(result.satisfied).toBe(told.every((session, at) => holds(given[at] as MoveOn, session)))
      expect(result.findings).toEqual([])
      expect(result.leftAside).toEqual([])
    }),
  )
})

test('the order of the list makes no difference where no two moments are the same', () => {
  fc.assert(
    fc.property(rules, anything, fc.infiniteStream(fc.nat()), (given, told, keys) => {
      const timed = read(...told.map((each, at) => ({ ...each, minute: at })))
      const shuffled = [...timed]
        .map((statement) => ({ statement, key: keys.next().value as number }))
        .sort((one, other) => one.key - other.key)
        .map(({ statement }) => statement)
      expect(decide(given, shuffled)).toEqual(decide(given, timed))
    }),
  )
})

test('what makes a course satisfied was told, counts, and is of the learner', () => {
  fc.assert(
    fc.property(rules, anything, (given, told) => {
      const statements = read(...told)
      const { course: whole, findings } = decide(given, statements)
      const refused = new Set(findings.filter(({ counts }) => !counts).map(({ statementId }) => statementId))
      for (const id of whole.because) {
        expect(refused.has(id)).toBe(false)
        expect(['passed', 'completed', 'waived']).toContain(statements.find((each) => each.id === id)?.verb)
      }
    }),
  )
})

test('waiving every unit satisfies any course, whatever else was told', () => {
  fc.assert(
    fc.property(rules, anything, (given, told) => {
      const waived = names.map((of): Told => ({ verb: 'waived', of, session: `own-${of}`, minute: 59 }))
      expect(decide(given, read(...told, ...waived)).satisfied).toBe(true)
    }),
  )
})
