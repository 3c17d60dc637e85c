import type { AssessedCourse } from '../assessment/assessment-result.ts'
import type { WrittenExam } from '../assessment/component.ts'
import { courseSchema } from '../course/course.ts'
import { type ItemBank, itemBankSchema } from '../items/item-bank.ts'
import { matchings, multiples, numerics, orderings, singles } from './face-behind-the-case-data.ts'
import { moduleContent } from './face-behind-the-case-modules-data.ts'

const courseId = 'face-behind-the-case'
const paragraph = '\n\n'

/**
 * The course "Face Behind the Case": 55 minutes online, 80% to pass, required of everyone in visas and immigration.
 *
 * @remarks
 * Length, duty and pass mark are stated (S1). How many questions, how long they take and the outcomes are ours: the course's own
 * materials are not copied. The seat-swap and wording exercises are for the learner alone and are not marked. Source: domain.md §4.1,
 * §7 row 10.
 * @public
 */
export const faceBehindTheCase = courseSchema.parse({
  schemaVersion: 1,
  id: courseId,
  version: '1',
  title: 'Face Behind the Case',
  activeFrom: '2020-01-01',
  delivery: 'online',
  minutes: 55,
  outcomes: [
    { id: 'person', words: 'Sees the person behind the file and the reference number, and uses their name.' },
    { id: 'words', words: 'Finds words that tell and do not judge.' },
    { id: 'seat', words: 'Can say what it is like on the other side of the desk.' },
    { id: 'judge', words: 'Decides with compassion and within the rules, and gives reasons.' },
    { id: 'facts', words: 'Keeps what is known apart from what is not.' },
    { id: 'help', words: 'Notices when somebody needs help, and gets it.' },
  ],
  modules: [
    {
      id: 'names',
      title: 'A name before a number',
      minutes: 10,
      content: moduleContent.names.join(paragraph),
      outcomeIds: ['person', 'words'],
    },
    {
      id: 'the-other-seat',
      title: 'The other seat',
      minutes: 10,
      content: moduleContent.seat.join(paragraph),
      outcomeIds: ['seat'],
    },
    {
      id: 'deciding',
      title: 'Deciding about somebody’s life',
      minutes: 10,
      content: moduleContent.deciding.join(paragraph),
      outcomeIds: ['judge', 'facts', 'help'],
    },
    {
      id: 'questions',
      title: 'Questions',
      minutes: 25,
      content: moduleContent.questions.join(paragraph),
      outcomeIds: ['person', 'words', 'seat', 'judge', 'facts', 'help'],
    },
  ],
  exercises: [
    {
      id: 'seat-swap',
      kind: 'reflection',
      title: 'Change seats',
      prompts: [
        'You have lived in a town for six years. A letter says that you must explain why you may stay. What do you feel before you have read the second line?',
        'You ring and are asked for a number, not your name. What do you want to say?',
        'You are in the waiting room with your daughter. What would make the next hour easier?',
        'Now you are back at your desk, and hers is the next file. What will you do differently?',
      ],
    },
    {
      id: 'kinder-words',
      kind: 'wording',
      title: 'Say it so that she could read it',
      prompts: [
        'Write again: “Subject failed to attend and is non-compliant.”',
        'Write again: “Claims to be gay. Not credible.”',
        'Write again: “The case was returned to detention after the flight was cancelled.”',
      ],
    },
  ],
  mandatoryFor: [{ roles: ['visasAndImmigration'] }],
  assessment: {
    version: '1',
    counts: 'best',
    decide: [{ kind: 'allComponents' }],
    components: [
      {
        kind: 'writtenExam',
        id: 'questions',
        title: 'Questions',
        minutes: 25,
        credit: 'allOrNothing',
        pass: [{ kind: 'percent', atLeast: 80 }],
        blueprint: [
          { outcomeId: 'person', items: 4 },
          { outcomeId: 'words', items: 4 },
          { outcomeId: 'seat', items: 3 },
          { outcomeId: 'judge', items: 3 },
          { outcomeId: 'facts', items: 3 },
          { outcomeId: 'help', items: 3 },
        ],
      },
    ],
  },
  sources: [
    { what: '55 minutes, online, required, 80%', basis: 'stated', note: 'S1; domain.md §4.1' },
    { what: 'outcomes, questions, exercises, minutes of the questions', basis: 'ours', note: 'domain.md §7 row 10' },
  ],
}) as unknown as AssessedCourse & { readonly assessment: { readonly components: readonly [WrittenExam] } }

type Words = readonly string[]

/** Options with ids that tell nothing of the key: the list is turned round by the place of the question. */
function turned(words: Words, place: number) {
  const options = words.map((_each, index) => words[(index + place) % words.length] as string)
  const idOf = (word: string) => `o${options.indexOf(word) + 1}`
  return { options: options.map((each) => ({ id: idOf(each), words: each })), idOf }
}

const items = [
  ...singles.map(([id, outcomeId, words, right, ...wrong], place) => {
    const { options, idOf } = turned([right, ...wrong], place)
    return { kind: 'single', id, outcomeId, words, marks: 1, options, key: idOf(right) }
  }),
  ...multiples.map(([id, outcomeId, words, right, wrong], place) => {
    const { options, idOf } = turned([...right, ...wrong], place + 1)
    return { kind: 'multiple', id, outcomeId, words, marks: 1, options, keys: right.map(idOf) }
  }),
  ...orderings.map(([id, outcomeId, words, order], place) => {
    const { options, idOf } = turned(order, place + 2)
    return { kind: 'ordering', id, outcomeId, words, marks: 1, options, order: (order as Words).map(idOf) }
  }),
  ...matchings.map(([id, outcomeId, words, pairs], place) => {
    const { options, idOf } = turned(
      pairs.map(([, option]) => option),
      place + 1,
    )
    const things = pairs.map(([thing], index) => ({ id: `t${index + 1}`, words: thing }))
    return {
      kind: 'matching',
      id,
      outcomeId,
      words,
      marks: 1,
      things,
      options,
      pairs: pairs.map(([, each]) => idOf(each)),
    }
  }),
  ...numerics.map(([id, outcomeId, words, lowest, highest]) => ({
    kind: 'numeric',
    id,
    outcomeId,
    words,
    marks: 1,
    lowest,
    highest,
  })),
]

/**
 * The bank of questions of "Face Behind the Case", each written for this package and tied to an outcome.
 *
 * @remarks Each paper draws 20 of more than 40, so that two seeds draw different papers. Source: ours; domain.md §7 row 10.
 * @public
 */
export const faceBehindTheCaseBank: ItemBank = itemBankSchema.parse({
  id: 'face-behind-the-case-bank',
  version: '1',
  courseId,
  items,
})
