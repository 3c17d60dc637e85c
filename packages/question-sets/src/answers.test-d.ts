import type { CivilDate, Instant } from '@casework/kernel'
import { civilDate, instant } from '@casework/kernel'
import {
  type Answers,
  type AnswersOf,
  defineQuestionSet,
  type NotKnown,
  parseAnswers,
  type QuestionSet,
  settleAnswers,
} from '@casework/question-sets'
import { expectTypeOf, test } from 'vitest'

const label = { en: 'Label' }
const set = defineQuestionSet({
  schemaVersion: 1,
  id: 'visit',
  version: '1',
  title: label,
  activeFrom: civilDate('2026-01-01'),
  sections: [
    {
      id: 'first',
      title: label,
      questions: [
        { id: 'place', kind: 'text', maximum: 80, label },
        {
          id: 'hurt',
          kind: 'choice',
          label,
          options: [
            { value: 'yes', label },
            { value: 'no', label },
          ],
          notKnown: ['notAsked', 'notRecorded'],
        },
        {
          id: 'signs',
          kind: 'choices',
          label,
          options: [
            { value: 'cut', label },
            { value: 'burn', label },
          ],
        },
      ],
    },
    {
      id: 'second',
      title: label,
      questions: [
        { id: 'minutes', kind: 'number', label },
        { id: 'day', kind: 'date', label },
        { id: 'began', kind: 'moment', label },
        {
          id: 'people',
          kind: 'group',
          label,
          entry: label,
          maximum: 9,
          questions: [
            { id: 'role', kind: 'choice', label, options: [{ value: 'nurse', label }] },
            { id: 'staffId', kind: 'reference', label, notKnown: ['notRecorded'] },
          ],
        },
      ],
    },
  ],
})
type Visit = AnswersOf<typeof set>

test('each answer has the type that its question asks for', () => {
  expectTypeOf<Visit>().toEqualTypeOf<{
    readonly place?: string
    readonly hurt?: 'yes' | 'no' | NotKnown<'notAsked' | 'notRecorded'>
    readonly signs?: readonly ('cut' | 'burn')[]
    readonly minutes?: number
    readonly day?: CivilDate
    readonly began?: Instant
    readonly people?: readonly ({ readonly entryId: string } & {
      readonly role?: 'nurse'
      readonly staffId?: string | NotKnown<'notRecorded'>
    })[]
  }>()
  expectTypeOf<Visit>().toExtend<Answers>()
})

test('an answer that is no option does not compile', () => {
  // @ts-expect-error [ts2322] - 'perhaps' is not an option
  const wrong: Visit = { hurt: 'perhaps' }
  expectTypeOf(wrong).toEqualTypeOf<Visit>()
})

test('a group inside a group does not compile', () => {
  const group = { id: 'inner', kind: 'group', label, entry: label, maximum: 1, questions: [] } as const
  // @ts-expect-error [ts2322] - groups do not nest
  const wrong: QuestionSet['sections'][number]['questions'] = [{ ...group, questions: [group] }]
  expectTypeOf(wrong).not.toBeAny()
})

test('of a set that came as data the answers are plain answers', () => {
  expectTypeOf<AnswersOf<QuestionSet>>().toEqualTypeOf<Answers>()
})

test('a question that is not one does not compile', () => {
  const options = [{ value: 'yes', label }] as const
  type Asked = QuestionSet['sections'][number]['questions'][number]
  // @ts-expect-error [ts2322] - there is no such kind
  const kind: Asked = { id: 'a', kind: 'slider', label }
  // @ts-expect-error [ts2322] - a choice has options
  const bare: Asked = { id: 'a', kind: 'choice', label }
  // @ts-expect-error [ts2322] - text says how long it may be
  const endless: Asked = { id: 'a', kind: 'text', label }
  // @ts-expect-error [ts2322] - words are English at least
  const wordless: Asked = { id: 'a', kind: 'choice', label: { cy: 'Label' }, options }
  // @ts-expect-error [ts2322] - a choice is one of its options by value
  const numeric: Asked = { id: 'a', kind: 'choice', label, options, when: { question: 'b', is: 3 } }
  expectTypeOf([kind, bare, endless, wordless, numeric]).not.toBeAny()
})

test('an entry without its id does not compile', () => {
  // @ts-expect-error [ts2322] - entries are matched by id
  const wrong: Visit = { people: [{ role: 'nurse' }] }
  expectTypeOf(wrong).toEqualTypeOf<Visit>()
})

test('what is read and settled has the type of the set', () => {
  const read = parseAnswers(set, {}, { mode: 'partial', now: instant('2026-11-22T09:30:00Z') })
  if (read.ok) expectTypeOf(settleAnswers(set, read.value).answers).toEqualTypeOf<Visit>()
})
