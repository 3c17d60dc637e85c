import { seedSchema } from '@casework/figures'
import {
  drawPaper,
  faceBehindTheCase,
  faceBehindTheCaseBank,
  type Item,
  isAnswerTo,
  itemSchema,
  markItem,
  markScript,
  parseItemBank,
  questionsOf,
} from '@casework/training-assessments'
import { describe, expect, test } from 'vitest'

const options = ['a', 'b', 'c'].map((id) => ({ id, words: `Option ${id}` }))
const common = { id: 'item-1', outcomeId: 'outcome', words: 'Which?', marks: 4 }
const item = (rest: object): Item => itemSchema.parse({ ...common, ...rest })
const single = item({ kind: 'single', options, key: 'b' })
const multiple = item({ kind: 'multiple', options, keys: ['a', 'b'] })
const ordering = item({ kind: 'ordering', options, order: ['c', 'a', 'b'] })
const matching = item({ kind: 'matching', things: options, options, pairs: ['a', 'a', 'b'] })
const numeric = item({ kind: 'numeric', lowest: 5, highest: 6 })

describe('one answer', () => {
  test.each([
    ['one right answer', single, 'b', 4, 4],
    ['one wrong answer', single, 'a', 0, 0],
    ['every right choice', multiple, ['b', 'a'], 4, 4],
    ['half the right choices', multiple, ['a'], 0, 2],
    ['a right and a wrong choice', multiple, ['a', 'c'], 0, 0],
    ['only wrong choices', multiple, ['c'], 0, 0],
    ['the right order', ordering, ['c', 'a', 'b'], 4, 4],
    ['one of three in its place', ordering, ['c', 'b', 'a'], 0, 1],
    ['every pair', matching, ['a', 'a', 'b'], 4, 4],
    ['two pairs of three', matching, ['a', 'a', 'a'], 0, 2],
    ['a number within bounds', numeric, 5, 4, 4],
    ['a number beyond', numeric, 6.01, 0, 0],
    ['a number where text is wanted', single, 3, 0, 0],
    ['text where a number is wanted', numeric, 'b', 0, 0],
    ['text where a list is wanted', multiple, 'a', 0, 0],
    ['a number where a list is wanted', ordering, 1, 0, 0],
  ] as const)('%s', (_what, question, answer, whole, partial) => {
    expect(markItem(question, answer, 'allOrNothing')).toBe(whole)
    expect(markItem(question, answer, 'partial')).toBe(partial)
  })
  test('an answer is one of its options, in the shape of its question', () => {
    expect([isAnswerTo(single, 'b'), isAnswerTo(single, 'z'), isAnswerTo(single, 1)]).toEqual([true, false, false])
    expect([isAnswerTo(multiple, ['a']), isAnswerTo(multiple, ['a', 'a']), isAnswerTo(multiple, 'a')]).toEqual([
      true,
      false,
      false,
    ])
    expect([isAnswerTo(matching, ['a', 'a', 'b']), isAnswerTo(matching, ['a'])]).toEqual([true, false])
    expect([isAnswerTo(numeric, 1), isAnswerTo(numeric, Number.NaN), isAnswerTo(ordering, ['z'])]).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('a bank', () => {
  const bank = (items: readonly object[]) => parseItemBank({ id: 'bank', version: '1', courseId: 'course', items })
  const twice = [...options, ...options]
  test.each([
    ['an option twice', { kind: 'single', options: twice, key: 'a' }, 'ITEM.OPTION_TWICE'],
    ['a key that is no option', { kind: 'single', options, key: 'z' }, 'ITEM.KEY_NOT_AN_OPTION'],
    ['a key twice', { kind: 'multiple', options, keys: ['a', 'a'] }, 'ITEM.OPTION_TWICE'],
    ['an order that leaves one out', { kind: 'ordering', options, order: ['a', 'b'] }, 'ITEM.KEY_NOT_AN_OPTION'],
    ['a thing twice', { kind: 'matching', things: twice, options, pairs: ['a', 'a'] }, 'ITEM.OPTION_TWICE'],
    [
      'a thing without a pair',
      { kind: 'matching', things: options, options, pairs: ['a', 'a'] },
      'ITEM.KEY_NOT_AN_OPTION',
    ],
    ['bounds that cross', { kind: 'numeric', lowest: 2, highest: 1 }, 'ITEM.BOUNDS_CROSSED'],
  ])('with %s is refused', (_what, rest, code) => {
    expect(bank([{ ...common, ...rest }])).toHaveProblem(code)
  })
  test('with an id twice is refused, and so is one too large to look at', () => {
    expect(bank([single, single])).toHaveProblem('ITEM.ID_TWICE')
    expect(bank(Array.from({ length: 20_001 }, () => ({})))).toHaveProblem('INPUT.TOO_LARGE')
  })
})

describe('a paper', () => {
  const [exam] = faceBehindTheCase.assessment.components
  const paperOf = (seed: string) => {
    const drawn = drawPaper(faceBehindTheCaseBank, exam, seedSchema.parse(seed))
    if (!drawn.ok) throw new Error('the bank is large enough')
    return drawn.value
  }
  const paper = paperOf('00'.repeat(16))

  test('the same seed draws the same paper, and two seeds draw different ones', () => {
    expect(paperOf('00'.repeat(16))).toEqual(paper)
    const other = paperOf('ff'.repeat(16))
    const ids = (drawn: typeof paper) => drawn.items.map(({ itemId }) => itemId).sort()
    expect(ids(other)).not.toEqual(ids(paper))
  })
  test('it holds what the blueprint says, each question once', () => {
    const outcomes = paper.items.map(
      ({ itemId }) => faceBehindTheCaseBank.items.find(({ id }) => id === itemId)?.outcomeId,
    )
    for (const { outcomeId, items } of exam.blueprint)
      expect(outcomes.filter((each) => each === outcomeId)).toHaveLength(items)
    expect(new Set(paper.items.map(({ itemId }) => itemId)).size).toBe(20)
  })
  test('a question with a number has no options to shuffle', () => {
    const blueprint = exam.blueprint
      .filter(({ outcomeId }) => outcomeId === 'seat')
      .map((each) => ({ ...each, items: 8 }))
    const drawn = drawPaper(faceBehindTheCaseBank, { blueprint }, seedSchema.parse('00'.repeat(16)))
    expect(drawn.ok && drawn.value.items.filter(({ options: shown }) => shown.length === 0)).toHaveLength(2)
  })
  test('a bank with too few questions of an outcome is refused', () => {
    const [first] = exam.blueprint
    const blueprint = first === undefined ? [] : [{ ...first, items: 50 }]
    expect(drawPaper(faceBehindTheCaseBank, { blueprint }, seedSchema.parse('00'.repeat(16)))).toHaveProblem(
      'PAPER.TOO_FEW_ITEMS',
    )
    const unknown = [{ outcomeId: 'none', items: 1 }] as unknown as typeof exam.blueprint
    expect(drawPaper(faceBehindTheCaseBank, { blueprint: unknown }, seedSchema.parse('00'.repeat(16)))).toHaveProblem(
      'PAPER.TOO_FEW_ITEMS',
    )
  })
  test('the answers of its key pass, question by question', () => {
    const keyOf = (question: Item) => {
      if (question.kind === 'single') return question.key
      if (question.kind === 'multiple') return question.keys
      if (question.kind === 'ordering') return question.order
      return question.kind === 'matching' ? question.pairs : question.lowest
    }
    const answers = Object.fromEntries(
      paper.items.map(({ itemId }) => {
        const question = faceBehindTheCaseBank.items.find(({ id }) => id === itemId) as Item
        return [itemId, keyOf(question)]
      }),
    )
    const marked = markScript(exam, paper, faceBehindTheCaseBank, answers)
    expect(marked.ok && marked.value.marks).toBe(20)
  })
  test('answers to questions it does not have, or that are none, are refused with their place', () => {
    const [first] = paper.items
    const answers = { 'no-such': 'a', [first?.itemId as string]: 'zz' }
    const marked = markScript(exam, paper, faceBehindTheCaseBank, answers)
    expect(marked).toHaveProblem('PAPER.UNKNOWN_ITEM')
    expect(marked).toHaveProblem('PAPER.NOT_AN_ANSWER')
  })
  test('is shown without its key, each option where the paper has it', () => {
    const told = questionsOf(paper, faceBehindTheCaseBank)
    const questions = told.ok ? told.value : []
    expect(questions.map(({ itemId }) => itemId)).toEqual(paper.items.map(({ itemId }) => itemId))
    for (const [place, question] of questions.entries()) {
      expect(Object.keys(question).sort()).toEqual(['itemId', 'kind', 'marks', 'options', 'things', 'words'])
      expect(question.options.map(({ id }) => id)).toEqual(paper.items[place]?.options)
      expect(question.things.length > 0).toBe(question.kind === 'matching')
    }
    expect(questionsOf(paper, { ...faceBehindTheCaseBank, version: '2' })).toHaveProblem('PAPER.OTHER_BANK')
    const whole = exam.blueprint.map((each) => ({ ...each, items: 7 }))
    const all = drawPaper(faceBehindTheCaseBank, { blueprint: whole }, seedSchema.parse('ab'.repeat(16)))
    const shown = all.ok ? questionsOf(all.value, faceBehindTheCaseBank) : all
    expect(shown.ok && shown.value.filter(({ things }) => things.length === 3)).toHaveLength(2)
  })
  test('another version of the bank is refused, and so is one that lost a question', () => {
    expect(markScript(exam, paper, { ...faceBehindTheCaseBank, version: '2' }, {})).toHaveProblem('PAPER.OTHER_BANK')
    expect(markScript(exam, paper, { ...faceBehindTheCaseBank, items: [] }, {})).toHaveProblem('PAPER.OTHER_BANK')
  })
})

test('the right answer is not given away by being the longest', () => {
  const singles = faceBehindTheCaseBank.items.flatMap((item) => (item.kind === 'single' ? [item] : []))
  const longest = singles.filter(({ options, key }) => {
    const lengthOf = (id: string) => options.find((option) => option.id === id)?.words.length ?? 0
    return options.every(({ id }) => id === key || lengthOf(id) < lengthOf(key))
  })
  expect(singles).toHaveLength(30)
  expect(longest.length).toBeLessThanOrEqual(10)
})
