import type {} from '@casework/kernel/testing'
import { frozen } from '@casework/kernel/testing'
import {
  checkMigration,
  type MigrationStep,
  migrateAnswers,
  type Question,
  type QuestionSetMigration,
} from '@casework/question-sets'
import { aQuestionSet, options } from '@casework/question-sets/testing'
import { expect, test } from 'vitest'

const label = { en: 'Label' }
const because = { en: 'It was never used' }
const text = (id: string, more: object = {}): Question => ({ id, kind: 'text', maximum: 80, label, ...more })
const number = (id: string, more: object = {}): Question => ({ id, kind: 'number', label, ...more })
const choices = (id: string, ...values: string[]): Question => ({
  id,
  kind: 'choices',
  label,
  options: options(...values),
})
const group = (id: string, questions: readonly Question[], more: object = {}) => {
  return { id, kind: 'group', label, entry: label, maximum: 9, questions, ...more } as Question
}
const migration = (...steps: readonly MigrationStep[]): QuestionSetMigration => {
  return frozen({ schemaVersion: 1, id: 'example', from: '1', to: '2', steps })
}
const older = (...questions: readonly Question[]) => aQuestionSet(questions)
const newer = (...questions: readonly Question[]) => aQuestionSet(questions, { version: '2' })

test('a question that was renamed keeps its answer, in a group too', () => {
  const moved = migrateAnswers(
    migration(
      { question: 'place', renamedTo: 'where' },
      { question: 'people', renamedTo: 'persons' },
      { question: 'people/name', renamedTo: 'fullName' },
    ),
    frozen({ place: 'Leeds', minutes: 3, people: [{ entryId: 'a', name: 'Li', age: 30 }] }),
  )
  expect(moved.answers).toEqual({ where: 'Leeds', minutes: 3, persons: [{ entryId: 'a', fullName: 'Li', age: 30 }] })
  expect(moved.setAside).toEqual([])
  expect(moved.notes).toContainEqual({ path: ['people', 'a', 'name'], did: 'renamedQuestion', to: 'fullName' })
})

test('options that were renamed are renamed in the answers, and two that became one appear once', () => {
  const steps = [
    { question: 'signs', options: { cut: 'wound', gash: 'wound' } },
    { question: 'people/role', options: { rn: 'nurse' } },
  ]
  const answers = { signs: ['cut', 'gash', 'burn'], people: [{ entryId: 'a', role: 'rn' }] }
  expect(migrateAnswers(migration(...steps), answers).answers).toEqual({
    signs: ['wound', 'burn'],
    people: [{ entryId: 'a', role: 'nurse' }],
  })
})

test('what has no place in the newer version is set aside with the reason', () => {
  const steps: MigrationStep[] = [
    { question: 'shoe', removed: because },
    { question: 'people', removed: because },
    { question: 'signs', removedOptions: ['burn'], because },
    { question: 'kind', removedOptions: ['old'], because },
    { question: 'more/note', removed: because },
  ]
  const people = [{ entryId: 'a', name: 'Li' }]
  const answers = { shoe: 9, people, signs: ['cut', 'burn'], kind: 'old', more: [{ entryId: 'b', note: 'x' }] }
  expect(migrateAnswers(migration(...steps), answers)).toMatchObject({
    answers: { signs: ['cut'], more: [{ entryId: 'b' }] },
    setAside: [
      { path: ['shoe'], value: 9, because },
      { path: ['people'], value: people, because },
      { path: ['signs'], value: 'burn', because },
      { path: ['kind'], value: 'old', because },
      { path: ['more', 'b', 'note'], questionId: 'note', value: 'x', because },
    ],
  })
})

test('options that are all gone leave no answer, and no answer is made up', () => {
  const gone = migration(
    { question: 'signs', removedOptions: ['burn'], because },
    { question: 'new', renamedTo: 'newer' },
  )
  expect(migrateAnswers(gone, { signs: ['burn'] }).answers).toEqual({})
  expect(migrateAnswers(gone, { signs: { notKnown: 'notAsked' } }).answers).toEqual({ signs: { notKnown: 'notAsked' } })
  expect(migrateAnswers(migration({ question: 'people', renamedTo: 'p' }), { people: [] }).answers).toEqual({ p: [] })
})

test('a migration that accounts for everything passes', () => {
  const steps: MigrationStep[] = [
    { question: 'place', renamedTo: 'where' },
    { question: 'signs', options: { cut: 'wound' } },
    { question: 'signs', options: { gash: 'wound' } },
    { question: 'signs', removedOptions: ['burn'], because },
    { question: 'people', renamedTo: 'persons' },
    { question: 'people/name', renamedTo: 'fullName' },
    { question: 'gone', removed: because },
  ]
  const passed = checkMigration(
    migration(...steps),
    older(
      text('place'),
      choices('signs', 'cut', 'gash', 'burn'),
      group('people', [text('name')]),
      group('gone', [text('x')]),
    ),
    newer(
      text('where', { maximum: 90 }),
      choices('signs', 'wound'),
      group('persons', [text('fullName')]),
      number('new'),
    ),
  )
  expect(passed.ok).toBe(true)
})

test.each<[string, Question, Question, MigrationStep[]]>([
  ['MIGRATION.QUESTION_NOT_ACCOUNTED_FOR', text('a'), text('b'), []],
  ['MIGRATION.QUESTION_NOT_ACCOUNTED_FOR', group('a', [text('m')]), group('a', [text('n')]), []],
  ['MIGRATION.NO_SUCH_QUESTION', text('a'), text('a'), [{ question: 'z', removed: because }]],
  [
    'MIGRATION.SEVERAL_STEPS',
    text('a'),
    text('a'),
    [
      { question: 'a', removed: because },
      { question: 'a', renamedTo: 'a' },
    ],
  ],
  ['MIGRATION.KIND_CHANGED', text('a'), number('a'), []],
  ['MIGRATION.OPTION_NOT_ACCOUNTED_FOR', choices('a', 'x', 'y'), choices('a', 'x'), []],
  [
    'MIGRATION.OPTION_NOT_ACCOUNTED_FOR',
    choices('a', 'x'),
    choices('a', 'y'),
    [{ question: 'a', options: { x: 'z' } }],
  ],
  [
    'MIGRATION.NO_SUCH_OPTION',
    choices('a', 'x'),
    choices('a', 'x'),
    [{ question: 'a', removedOptions: ['z'], because }],
  ],
  ['MIGRATION.UNIT_CHANGED', number('a', { unit: { en: 'minutes' } }), number('a', { unit: { en: 'hours' } }), []],
  [
    'MIGRATION.LIMITS_NARROWER',
    choices('a', 'x', 'y'),
    {
      id: 'a',
      kind: 'choices',
      label,
      options: [
        { value: 'x', label, exclusive: true },
        { value: 'y', label },
      ],
    },
    [],
  ],
  ['MIGRATION.LIMITS_NARROWER', text('a'), text('a', { maximum: 79 }), []],
  ['MIGRATION.LIMITS_NARROWER', text('a', { lines: 'several' }), text('a'), []],
  ['MIGRATION.LIMITS_NARROWER', text('a', { notKnown: ['notAsked'] }), text('a', { notKnown: ['erased'] }), []],
  ['MIGRATION.LIMITS_NARROWER', number('a'), number('a', { minimum: 0 }), []],
  ['MIGRATION.LIMITS_NARROWER', number('a'), number('a', { whole: true }), []],
  ['MIGRATION.LIMITS_NARROWER', group('a', [text('m')]), group('a', [text('m')], { minimum: 1 }), []],
  ['MIGRATION.LIMITS_NARROWER', { id: 'a', kind: 'date', label }, { id: 'a', kind: 'date', label, past: true }, []],
  ['MIGRATION.LIMITS_NARROWER', { id: 'a', kind: 'moment', label }, { id: 'a', kind: 'moment', label, past: true }, []],
])('%s', (code, before, after, steps) => {
  expect(checkMigration(migration(...steps), older(before), newer(after))).toHaveProblem(code)
})

test('two questions cannot become one', () => {
  const steps = [
    { question: 'a', renamedTo: 'c' },
    { question: 'b', renamedTo: 'c' },
  ]
  expect(checkMigration(migration(...steps), older(text('a'), text('b')), newer(text('c')))).toHaveProblem(
    'MIGRATION.SEVERAL_STEPS',
  )
})

test('a member that was removed from its group is accounted for', () => {
  const steps: MigrationStep[] = [{ question: 'g/m', removed: because }]
  expect(
    checkMigration(migration(...steps), older(group('g', [text('m'), text('n')])), newer(group('g', [text('n')]))).ok,
  ).toBe(true)
})

test('a migration between other versions is refused', () => {
  expect(checkMigration(migration(), older(text('a')), older(text('a')))).toHaveProblem('MIGRATION.OTHER_SET')
})

test('a question without limits stays as it is', () => {
  const reference: Question = { id: 'a', kind: 'reference', label }
  expect(checkMigration(migration(), older(reference), newer(reference)).ok).toBe(true)
})
