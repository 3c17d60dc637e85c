import type { CivilDate, Instant } from '@casework/kernel'
import { civilDate } from '@casework/kernel'
import {
  type Answers,
  type AnswersOf,
  defineQuestionSet,
  type NotKnown,
  type QuestionSet,
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
