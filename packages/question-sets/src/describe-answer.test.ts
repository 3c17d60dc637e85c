import { civilDate, describeProblem } from '@casework/kernel'
import {
  answerFormatters,
  answerProblems,
  describeAnswer,
  inLanguage,
  isNotKnown,
  migrationProblems,
  questionSetInForce,
  questionSetProblems,
  redactAnswers,
  words,
} from '@casework/question-sets'
import { aQuestionSet, exampleAnswers, visitSet } from '@casework/question-sets/testing'
import { expect, test } from 'vitest'

const label = { en: 'Label' }
const people = [{ entryId: 'a', name: 'ژاله', signs: ['cut', 'other'], otherSign: 'a bruise' }]

test.each([
  [['place'], 'Zürich', 'en', 'Zürich'],
  [['day'], '2026-01-05', 'en', '5 January 2026'],
  [['began'], '2026-07-01T08:30:00Z', 'en', '1 July 2026 at 9:30am'],
  [['began'], { notKnown: 'notRecorded' }, 'cy', 'Ni ellir dweud: heb ei gofnodi'],
  [['minutes'], 90, 'en', '90 minutes'],
  [['minutes'], 90, 'cy', '90 munud'],
  [['officerId'], 'officer-1', 'en', 'officer-1'],
  [['hurt'], 'yes', 'cy', 'Oedd'],
  [['hurt'], 'withdrawn', 'en', 'withdrawn'],
  [['people', 'a', 'signs'], ['cut', 'other'], 'cy', 'A cut, Something else'],
  [['people'], people, 'cy', 'Unigolyn: 1'],
  [['people'], [], 'en', 'None'],
  [['people', 'a'], { entryId: 'a' }, 'en', 'Person: 1'],
] as const)('the answer at %o is worded: %o', (path, value, language, text) => {
  expect(describeAnswer(visitSet, path, value, language, answerFormatters)).toBe(text)
})

test('without formatters days and moments are shown as they are', () => {
  expect(describeAnswer(visitSet, ['day'], '2026-01-05', 'en')).toBe('2026-01-05')
  expect(describeAnswer(visitSet, ['began'], '2026-07-01T08:30:00Z', 'en')).toBe('2026-07-01T08:30:00Z')
  expect(describeAnswer(aQuestionSet([{ id: 'a', kind: 'number', label }]), ['a'], 1.5, 'en')).toBe('1.5')
})

test('a path that leads nowhere is a programmer’s error', () => {
  expect(() => describeAnswer(visitSet, ['shoe'], 9, 'en')).toThrow('ANSWER.NO_SUCH_QUESTION')
})

test('English stands in where there is no Welsh', () => {
  expect(inLanguage(words('Where?'), 'cy')).toBe('Where?')
  expect(inLanguage(words('Where?', 'Ble?'), 'cy')).toBe('Ble?')
})

test('a reason is told from an answer', () => {
  expect([{ notKnown: 'notAsked' }, 'notAsked', [], null, {}].map(isNotKnown)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})

test('every problem is told in both languages, and no Welsh passes for reviewed', () => {
  for (const catalogue of [answerProblems, questionSetProblems, migrationProblems]) {
    for (const code of Object.keys(catalogue)) {
      const [en, cy] = (['en', 'cy'] as const).map((language) =>
        describeProblem({ code, params: {} }, catalogue, language),
      )
      expect(en?.text).not.toBe(cy?.text)
      expect(cy?.reviewed).toBe(false)
    }
  }
})

test('answers more personal than allowed are removed, and entries can still be counted', () => {
  const answers = { ...exampleAnswers(visitSet), people, shoe: 9 }
  expect(redactAnswers(visitSet, answers, ['none'])).toEqual({ place: 'Example' })
  expect(redactAnswers(visitSet, answers, ['none', 'indirect'])['people']).toEqual([
    { entryId: 'a', otherSign: 'a bruise' },
  ])
  expect(redactAnswers(visitSet, answers, ['none', 'indirect', 'direct', 'special'])['people']).toEqual(people)
  expect(redactAnswers(visitSet, answers, ['none', 'indirect', 'direct', 'special'])).not.toHaveProperty('shoe')
  expect(redactAnswers(visitSet, { people: { notKnown: 'erased' } }, ['indirect'])).toEqual({
    people: { notKnown: 'erased' },
  })
})

test('one version is in force on a day, and its first and last days count', () => {
  const question = { id: 'a', kind: 'number', label } as const
  const first = aQuestionSet([question], { activeTo: civilDate('2026-06-30') })
  const second = aQuestionSet([question], { version: '2', activeFrom: civilDate('2026-07-01') })
  const versionOn = (on: string) => {
    const found = questionSetInForce([first, second], civilDate(on))
    return found.ok ? found.value.version : found.error[0]?.code
  }
  expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01', '2030-01-01'].map(versionOn)).toEqual([
    'QUESTION_SET.NONE_IN_FORCE',
    '1',
    '1',
    '2',
    '2',
  ])
  expect(questionSetInForce([second, second], civilDate('2026-07-01'))).toHaveProblem('QUESTION_SET.SEVERAL_IN_FORCE')
})
