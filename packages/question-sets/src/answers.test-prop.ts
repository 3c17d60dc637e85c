import { instant } from '@casework/kernel'
import { frozen } from '@casework/kernel/testing'
import {
  type Answers,
  answerDifferences,
  applicableQuestions,
  type Condition,
  mergeAnswers,
  nextUnanswered,
  parseAnswers,
  proveQuestionSet,
  type Question,
  redactAnswers,
  restoreAnswers,
  sectionStatuses,
  settleAnswers,
} from '@casework/question-sets'
import { questionPages } from '@casework/question-sets/govuk'
import {
  aQuestionSet,
  arbitraryAnswer,
  arbitraryAnswers,
  exampleAnswers,
  options,
  visitSet,
} from '@casework/question-sets/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const now = instant('2026-11-22T09:30:00Z')
const label = { en: 'Label' }
const complete = { mode: 'complete', now } as const
const partial = { mode: 'partial', now } as const
const visits = arbitraryAnswers(visitSet).map((answers) => frozen(answers as Answers))
const oneQuestion = fc.constantFrom(...visitSet.sections.flatMap(({ questions }): readonly Question[] => questions))

test('arbitrary answers are complete, and reading them gives them back', () => {
  fc.assert(
    fc.property(visits, (answers) => {
      expect(parseAnswers(visitSet, answers, complete)).toEqual({ ok: true, value: answers })
      expect(nextUnanswered(visitSet, answers, now)).toBeUndefined()
      for (const { status } of sectionStatuses(visitSet, answers, now))
        expect(['complete', 'notNeeded']).toContain(status)
    }),
  )
})

test('whatever comes in, reading ends, names every problem with a path and repeats nothing of it', () => {
  const secret = fc.constantFrom('SECRET', { SECRET: 'SECRET' }, ['SECRET'], { notKnown: 'SECRET' }, [
    { entryId: 'SE CRET', name: ['SECRET'] },
  ])
  const keys = fc.constantFrom('place', 'day', 'began', 'minutes', 'hurt', 'people', 'SECRET', '__proto__', 'toString')
  fc.assert(
    fc.property(
      fc.dictionary(keys, fc.oneof(secret, fc.anything())),
      fc.constantFrom(partial, complete),
      (value, options) => {
        const result = parseAnswers(visitSet, frozen(value), options)
        if (result.ok) return
        expect(result.error.every(({ path }) => Array.isArray(path))).toBe(true)
        expect(JSON.stringify(result)).not.toMatch(/SE ?CRET/)
      },
    ),
  )
})

test('what is sound at the end is sound before it', () => {
  fc.assert(
    fc.property(visits, oneQuestion, (answers, { id }) => {
      const { [id]: _, ...others } = answers
      expect(parseAnswers(visitSet, answers, partial).ok).toBe(true)
      expect(parseAnswers(visitSet, others, partial).ok).toBe(true)
    }),
  )
})

test('settling settles once, loses nothing, and its opposite brings everything back', () => {
  const changed = fc.tuple(visits, fc.constantFrom('yes', 'no'), fc.nat(600)).map(([answers, hurt, minutes]) => {
    return [answers, { ...answers, hurt, minutes }] as const
  })
  fc.assert(
    fc.property(changed, ([before, after]) => {
      const { answers, setAside } = settleAnswers(visitSet, frozen(after))
      expect(settleAnswers(visitSet, answers)).toEqual({ answers, setAside: [] })
      for (const { path, value } of setAside)
        if (path.length === 1) expect(Object.entries(after)).toContainEqual([path[0], value])
      const back: Answers = { ...answers, ...(before['hurt'] === undefined ? {} : { hurt: before['hurt'] }) }
      const { minutes: _, ...others } = back
      const asBefore = before['minutes'] === undefined ? others : { ...others, minutes: before['minutes'] }
      expect(restoreAnswers(visitSet, asBefore, setAside)).toEqual({ answers: before, setAside: [] })
    }),
  )
})

test('answers do not differ from themselves, and every difference has two sides that differ', () => {
  fc.assert(
    fc.property(visits, visits, (one, other) => {
      expect(answerDifferences(one, one)).toEqual([])
      const [there, back] = [answerDifferences(one, other), answerDifferences(other, one)]
      expect(there.length).toBe(back.length)
      for (const { before, after } of there) expect(before).not.toEqual(after)
    }),
  )
})

test('a merge with somebody who changed nothing is what the other one wrote', () => {
  fc.assert(
    fc.property(visits, visits, (base, changed) => {
      for (const merged of [mergeAnswers(base, changed, base), mergeAnswers(base, base, changed)]) {
        expect(merged.conflicts).toEqual([])
        expect(answerDifferences(merged.answers, changed)).toEqual([])
      }
    }),
  )
})

test('a merge loses nothing: each thing that was written stands in the answers or in a conflict', () => {
  fc.assert(
    fc.property(visits, visits, visits, (base, mine, theirs) => {
      const { answers, conflicts } = mergeAnswers(base, mine, theirs)
      const isIn = (path: readonly string[], place: readonly string[]) =>
        place.every((step, index) => path[index] === step)
      const open = (path: readonly string[]) => conflicts.some((each) => isIn(path, each.path) || isIn(each.path, path))
      for (const { path } of answerDifferences(answers, mine).filter(({ after }) => after !== undefined)) {
        const isTheirChange = answerDifferences(base, theirs).some(
          (each) => isIn(path, each.path) || isIn(each.path, path),
        )
        expect(open(path) || isTheirChange).toBe(true)
      }
    }),
  )
})

test('redaction to every level keeps every answer, and to none keeps nothing', () => {
  fc.assert(
    fc.property(visits, (answers) => {
      expect(redactAnswers(visitSet, answers, ['none', 'indirect', 'direct', 'special'])).toEqual(answers)
      expect(redactAnswers(visitSet, answers, [])).toEqual({})
    }),
  )
})

test('pages ask exactly the questions that apply', () => {
  fc.assert(
    fc.property(visits, (answers) => {
      const onPages = questionPages(visitSet, answers, 'en').flatMap(({ questions }) =>
        questions.map(({ path }) => path.join('/')),
      )
      expect(onPages).toEqual(applicableQuestions(visitSet, answers).map(({ path }) => path.join('/')))
    }),
  )
})

const leaf = fc.constantFrom<Condition>(
  { question: 'a', is: 'x' },
  { question: 'a', is: ['y', 'z'] },
  { question: 'b', includes: ['x', 'y'] },
  { question: 'b', answered: true },
  { question: 'c', atLeast: 3 },
  { question: 'c', atLeast: 7 },
)
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('condition'), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('condition'), { maxLength: 3 }).map((any) => ({ any })),
    tie('condition').map((not) => ({ not })),
  ),
}))

/** Every combination that the answers of the small set can make a difference by. */
function anyAnswersReach(set: Parameters<typeof applicableQuestions>[0]): boolean {
  const ofB = [undefined, ['x'], ['y'], ['z'], ['x', 'z'], ['y', 'z'], ['x', 'y']]
  return ['x', 'y', 'z'].some((a) =>
    ofB.some((b) =>
      [0, 3, 7].some((c) => {
        const answers: Answers = b === undefined ? { a, c } : { a, b, c }
        const asked = applicableQuestions(set, answers).map(({ path }) => path[0])
        const isB = asked.includes('b')
        return isB === (b !== undefined) && asked.includes('target')
      }),
    ),
  )
}

test('a question is proved reachable exactly when some answers reach it', () => {
  fc.assert(
    fc.property(condition, (when) => {
      const ofA = { when: { question: 'a', is: ['x', 'y'] } }
      const set = aQuestionSet([
        { id: 'a', kind: 'choice', label, options: options('x', 'y', 'z') },
        { id: 'b', kind: 'choices', label, options: options('x', 'y', 'z'), ...ofA },
        { id: 'c', kind: 'number', label, whole: true, minimum: 0, maximum: 9 },
        { id: 'target', kind: 'number', label, when },
      ])
      const proof = proveQuestionSet(set).questions.find(({ question }) => question === 'target')
      expect(proof?.result).toBe(anyAnswersReach(set) ? 'reachable' : 'unreachable')
      if (proof?.witness === undefined) return
      expect(applicableQuestions(set, proof.witness).map(({ path }) => path[0])).toContain('target')
    }),
    { numRuns: 300 },
  )
})

test('an answer is one that its own question allows, whatever the kind', () => {
  const kinds: readonly Question[] = [
    { id: 'a', kind: 'number', label },
    { id: 'a', kind: 'number', label, maximum: -2000 },
    { id: 'a', kind: 'number', label, minimum: 0.5, maximum: 0.7 },
    { id: 'a', kind: 'text', label, maximum: 3, lines: 'several' },
    { id: 'a', kind: 'choices', label, options: [{ value: 'none', label, exclusive: true }] },
    { id: 'a', kind: 'choices', label, options: options('x') },
    { id: 'a', kind: 'reference', label },
  ]
  for (const question of kinds) {
    const set = aQuestionSet([question])
    expect(parseAnswers(set, exampleAnswers(set), complete).ok).toBe(true)
    fc.assert(
      fc.property(arbitraryAnswer(question), (a) => {
        expect(parseAnswers(set, { a }, complete).ok).toBe(true)
      }),
    )
  }
})
