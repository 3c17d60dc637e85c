import { civilDateSchema, instant, instantSchema, textSchema } from '@casework/kernel'
import {
  type EntryQuestion,
  parseAnswers,
  proveQuestionSet,
  type Question,
  sectionStatuses,
} from '@casework/question-sets'
import { aQuestionSet, exampleAnswers, options } from '@casework/question-sets/testing'
import { z } from 'zod'

const label = { en: 'Label' }
const values = Array.from({ length: 12 }, (_, index) => `option${index}`)
const kinds = 15

function nth(index: number): EntryQuestion {
  const asked = { id: `q${index}`, label }
  switch (index % kinds) {
    case 0:
    case 5:
      return { ...asked, kind: 'text', maximum: 4000, lines: 'several' }
    case 1:
    case 6:
      return { ...asked, kind: 'date', past: true }
    case 2:
      return { ...asked, kind: 'moment', past: true }
    case 3:
      return { ...asked, kind: 'number', minimum: 0, maximum: 240, whole: true }
    case 4:
    case 7:
      return { ...asked, kind: 'choices', options: options(...values) }
    case 8:
      return { ...asked, kind: 'reference' }
    default:
      return { ...asked, kind: 'choice', options: options(...values) }
  }
}

/** 150 questions: 110 of the set, half of them behind a condition, and 4 groups of 10 with 4 entries each. */
function fullSet() {
  const single = Array.from({ length: 110 }, (_, index): Question => {
    const before = index - (index % kinds) - 1
    return index % 2 === 1 && before > 0
      ? {
          ...nth(index),
          when: {
            any: [
              { question: `q${before}`, is: values.slice(0, 3) },
              { question: 'q3', atLeast: 0 },
            ],
          },
        }
      : nth(index)
  })
  const groups = Array.from({ length: 4 }, (_, group): Question => {
    const questions = Array.from({ length: 9 }, (_, index) => nth(group + index))
    return { id: `group${group}`, kind: 'group', label, entry: label, minimum: 4, maximum: 20, questions }
  })
  return aQuestionSet([...single, ...groups])
}

/** The same shape written by hand as a zod schema: no conditions, no days of options. */
function peerOf(question: Question): z.ZodType {
  switch (question.kind) {
    case 'text':
      return textSchema({ maximum: question.maximum })
    case 'date':
      return civilDateSchema
    case 'moment':
      return instantSchema
    case 'number':
      return z
        .int()
        .min(question.minimum ?? 0)
        .max(question.maximum ?? 0)
    case 'choice':
      return z.enum(values as [string, ...string[]])
    case 'choices':
      return z
        .array(z.enum(values as [string, ...string[]]))
        .min(1)
        .max(values.length)
    case 'reference':
      return z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/)
    case 'group': {
      const members = question.questions.map((member) => [member.id, peerOf(member)] as const)
      return z
        .array(z.strictObject({ entryId: z.string(), ...Object.fromEntries(members) }))
        .min(4)
        .max(20)
    }
  }
}

/** Microseconds a call takes: the best of several rounds after a warm-up. */
function microseconds(call: () => unknown, calls = 2000): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 7; round += 1) {
    const begin = process.hrtime.bigint()
    for (let done = 0; done < calls; done += 1) call()
    best = Math.min(best, Number(process.hrtime.bigint() - begin) / 1000 / calls)
  }
  return best
}

function report(what: string, figure: number, unit: string, atMost?: number): void {
  const aim = atMost === undefined ? {} : { goal: `at most ${atMost} ${unit}`, met: figure <= atMost }
  console.log(JSON.stringify({ what, figure: Number(figure.toPrecision(3)), unit, ...aim }))
}

const set = fullSet()
const questions = set.sections.flatMap((section) => section.questions)
const now = instant('2026-11-22T09:30:00Z')
const narrative = 'He said that his wrist hurt. ژاله was called at once. '.repeat(20)
const texts = Object.fromEntries(questions.filter(({ kind }) => kind === 'text').map(({ id }) => [id, narrative]))
const answers = exampleAnswers(set, texts)
const peer = z.strictObject(Object.fromEntries(questions.map((question) => [question.id, peerOf(question)])))

const ours = parseAnswers(set, answers, { mode: 'complete', now })
const theirs = peer.safeParse(answers)
if (!ours.ok || !theirs.success) throw new Error('both readers take the full answers')
const { ...plain } = set

const complete = microseconds(() => parseAnswers(set, answers, { mode: 'complete', now }))
const schema = microseconds(() => peer.safeParse(answers))
const ofCount = `150 questions, 4 groups of 4 entries among them (${JSON.stringify(answers).length} bytes)`
report(`complete validation of ${ofCount}`, complete, 'µs', 300)
report('the same shape by a hand-written zod schema, without conditions', schema, 'µs')
report('complete validation, as a multiple of the zod schema', complete / schema, 'times')
report(
  'complete validation of a set that was not compiled',
  microseconds(() => parseAnswers(plain, answers, { mode: 'complete', now }), 500),
  'µs',
)
report(
  'partial validation of no answers',
  microseconds(() => parseAnswers(set, {}, { mode: 'partial', now })),
  'µs',
)
report(
  'complete validation of no answers, every problem told',
  microseconds(() => parseAnswers(set, {}, { mode: 'complete', now })),
  'µs',
)
report(
  'statuses of the sections',
  microseconds(() => sectionStatuses(set, answers, now)),
  'µs',
)
report('proof of the set', microseconds(() => proveQuestionSet(set), 5) / 1000, 'ms')
