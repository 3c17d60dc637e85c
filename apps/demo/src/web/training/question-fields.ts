import type { ItemAnswer, ShownQuestion } from '@casework/training-assessments'
import { type Fields, field, ticked } from '../form-fields.ts'

type Kind = ShownQuestion['kind']
const places = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth']

/** How many fields of a row a question has: one for each thing to match, one for each place in an order. */
const rowsOf = {
  matching: ({ things }) => things.map(({ words }) => words),
  ordering: ({ options }) => options.map((_each, place) => places[place] ?? `${place + 1}`),
  single: () => [],
  multiple: () => [],
  numeric: () => [],
} satisfies Record<Kind, (question: ShownQuestion) => readonly string[]>

const several: (body: Fields, question: ShownQuestion) => ItemAnswer | undefined = (body, question) => {
  const given = rowsOf[question.kind](question).map((_row, place) => field(body, `answer-${place}`) ?? '')
  return given.every((each) => each === '') ? undefined : given
}

const readers: Readonly<Record<Kind, (body: Fields, question: ShownQuestion) => ItemAnswer | undefined>> = {
  single: (body) => field(body, 'answer'),
  multiple: (body) => ticked(body, 'answer'),
  numeric: (body) => {
    const text = field(body, 'answer')
    return text === undefined ? undefined : Number(text.replace(',', '.'))
  },
  matching: several,
  ordering: several,
}

/** What was answered on the page of a question; none where nothing was. */
export function answerFrom(body: Fields, question: ShownQuestion): ItemAnswer | undefined {
  return readers[question.kind](body, question)
}

/** What a template shows of a question, with what was answered or typed. */
export function shownQuestion(question: ShownQuestion, answer: ItemAnswer | undefined, body: Fields | undefined) {
  const { kind, options } = question
  const chosen = body === undefined ? listOf(answer) : typed(body, question)
  return {
    ...question,
    control: controls[kind],
    chosen,
    rows: rowsOf[kind](question).map((label, place) => ({
      label,
      name: `answer-${place}`,
      value: chosen[place] ?? '',
    })),
    items: options.map(({ id, words }) => ({ value: id, text: words, checked: chosen.includes(id) })),
  }
}

const controls: Readonly<Record<Kind, string>> = {
  single: 'radios',
  multiple: 'checkboxes',
  ordering: 'selects',
  matching: 'selects',
  numeric: 'number',
}

function listOf(answer: ItemAnswer | undefined): readonly string[] {
  if (answer === undefined) return []
  return Array.isArray(answer) ? answer : [String(answer)]
}

function typed(body: Fields, question: ShownQuestion): readonly string[] {
  const rows = rowsOf[question.kind](question)
  return rows.length > 0 ? rows.map((_row, place) => field(body, `answer-${place}`) ?? '') : ticked(body, 'answer')
}
