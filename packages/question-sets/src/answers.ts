import type { CivilDate, Instant, UnknownReason } from '@casework/kernel'
import type { Question } from './question.ts'
import type { QuestionSet } from './question-set.ts'

/**
 * Why there is no answer, in its place.
 * @public
 */
export type NotKnown<Reason extends UnknownReason = UnknownReason> = { readonly notKnown: Reason }

/** The answer to a question that is not a group. @public */
export type EntryAnswer = string | number | readonly string[] | NotKnown

/** One entry of a group: an id that never changes, and answers by question id. @public */
export type GroupEntry = { readonly entryId: string; readonly [question: string]: EntryAnswer }

/** The answer to any question. @public */
export type AnswerValue = EntryAnswer | readonly GroupEntry[]

/** Answers by question id. @public */
export type Answers = Readonly<Record<string, AnswerValue>>

/**
 * Where an answer stands: `[question]`, `[group, entryId]` or `[group, entryId, question]`.
 *
 * @remarks Entries are named by id and not by place in the list, so that a path means the same after somebody else removed an entry.
 * @public
 */
export type AnswerPath =
  | readonly [question: string]
  | readonly [group: string, entryId: string]
  | readonly [group: string, entryId: string, question: string]

type Given<Each> = Each extends { readonly kind: 'text' | 'reference' }
  ? string
  : Each extends { readonly kind: 'choice'; readonly options: readonly { readonly value: infer Value }[] }
    ? Value
    : Each extends { readonly kind: 'choices'; readonly options: readonly { readonly value: infer Value }[] }
      ? readonly Value[]
      : Each extends { readonly kind: 'number' }
        ? number
        : Each extends { readonly kind: 'date' }
          ? CivilDate
          : Each extends { readonly kind: 'moment' }
            ? Instant
            : Each extends { readonly kind: 'group'; readonly questions: readonly (infer Member extends Question)[] }
              ? readonly ({ readonly entryId: string } & AnswersTo<Member>)[]
              : never

type InPlace<Each> = Each extends { readonly notKnown: readonly (infer Reason extends UnknownReason)[] }
  ? NotKnown<Reason>
  : never

type AnswersTo<Asked extends Question> = { readonly [Each in Asked as Each['id']]?: Given<Each> | InPlace<Each> }

/**
 * The answers of a set that is defined in code: every member optional, a choice the union of its options, a group its entries.
 *
 * @remarks Of a set that came as data nothing is known before it runs: its answers are {@link Answers}.
 * @public
 */
export type AnswersOf<Set extends QuestionSet> = string extends Set['id']
  ? Answers
  : AnswersTo<Set['sections'][number]['questions'][number]>

/**
 * Tells whether an answer is a reason for not knowing.
 *
 * @example
 * isNotKnown({ notKnown: 'notAsked' }) //=> true
 * isNotKnown('notAsked') //=> false
 * @public
 */
export function isNotKnown(value: unknown): value is NotKnown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, 'notKnown')
}
