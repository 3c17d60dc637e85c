import { instant } from '@casework/kernel'
import { frozen } from '@casework/kernel/testing'
import { type Answers, addEntry, type Question } from '@casework/question-sets'
import { type FormFields, questionPages, readForm, wantsAnotherEntry } from '@casework/question-sets/govuk'
import { aQuestionSet, exampleAnswers, options, visitSet } from '@casework/question-sets/testing'
import { describe, expect, test } from 'vitest'

const now = instant('2026-11-22T09:30:00Z')
const complete = { mode: 'complete', now } as const
const partial = { mode: 'partial', now } as const
const full: Answers = frozen(exampleAnswers(visitSet))

function send(
  id: string,
  body: FormFields,
  answers: Answers = full,
  mode: typeof complete | typeof partial = complete,
) {
  const page = questionPages(visitSet, answers, 'en').find((each) => each.id === id)
  if (page === undefined) throw new Error(`no page ${id}`)
  return readForm(visitSet, page, frozen(body), answers, mode)
}
const answered = (result: ReturnType<typeof send>) => (result.ok ? result.value : result.error)
const problemOf = (result: ReturnType<typeof send>) => {
  return result.ok ? [] : result.error.map(({ code, path }) => [code, path?.join('-')])
}

describe('one page', () => {
  test('changes the answer that it asks for and no other, whatever else is sent', () => {
    expect(answered(send('place', { place: 'York', day: '2020-01-01', hurt: 'no' }))).toEqual({
      ...full,
      place: 'York',
    })
  })

  test('keeps what was typed when it cannot be taken in', () => {
    const body = { 'day-day': '31', 'day-month': '2', 'day-year': '2026' }
    const result = send('day', body)
    expect(problemOf(result)).toEqual([['CALENDAR.NOT_A_DATE', 'day-day']])
    expect(result).toMatchObject({ ok: false, form: { fields: body } })
  })

  test('must be answered to go on, and may be left for later', () => {
    expect(problemOf(send('place', { place: ' ' }))).toEqual([['ANSWER.REQUIRED', 'place']])
    const { place: _, ...others } = full
    expect(answered(send('place', {}, full, partial))).toEqual(others)
  })

  test('keeps line ends as they were shown', () => {
    const long = exampleAnswers(visitSet, { minutes: 200 })
    expect(answered(send('whyLong', { whyLong: 'one\r\ntwo\rthree' }, long))).toHaveProperty(
      'whyLong',
      'one\ntwo\nthree',
    )
  })

  test('may be a choice, a reason among its options, or a reference', () => {
    expect(answered(send('hurt', { hurt: 'no' }))).toHaveProperty('hurt', 'no')
    expect(answered(send('hurt', { hurt: 'notKnown:conflicting' }))).toHaveProperty('hurt', { notKnown: 'conflicting' })
    expect(problemOf(send('hurt', { hurt: 'notKnown:erased' }))).toEqual([['ANSWER.NOT_KNOWN_NOT_ALLOWED', 'hurt']])
    expect(problemOf(send('hurt', { hurt: ['yes', 'no'] }))).toEqual([['ANSWER.REQUIRED', 'hurt']])
    expect(answered(send('officerId', { officerId: ' officer-7 ' }))).toHaveProperty('officerId', 'officer-7')
  })

  test.each([
    ['1,200', 'ANSWER.OUT_OF_RANGE'],
    ['1.5', 'ANSWER.NOT_WHOLE'],
    ['about 30', 'FORM.NOT_A_NUMBER'],
    ['1'.repeat(50), 'FORM.NOT_A_NUMBER'],
    ['0x10', 'FORM.NOT_A_NUMBER'],
    ['1,5', 'FORM.NOT_A_NUMBER'],
    ['12,00', 'FORM.NOT_A_NUMBER'],
  ])('of a number refuses %s', (minutes, code) => {
    expect(problemOf(send('minutes', { minutes }))).toEqual([[code, 'minutes']])
  })

  test('of a number takes in spaces, and nothing where it may be left out', () => {
    expect(answered(send('minutes', { minutes: ' 30 ' }))).toHaveProperty('minutes', 30)
    expect(answered(send('minutes', { minutes: '' }))).not.toHaveProperty('minutes')
  })
})

describe('a moment', () => {
  const sent = (time: string, more: FormFields = {}) => {
    return send('began', { 'began-day': '5', 'began-month': '7', 'began-year': '2026', 'began-time': time, ...more })
  }

  test.each([
    ['14:30', '13:30'],
    ['2:30pm', '13:30'],
    ['2.30 PM', '13:30'],
    ['1430', '13:30'],
    ['9am', '08:00'],
    ['9:05', '08:05'],
    ['12am', '23:00'],
    ['midday', '11:00'],
    ['Hanner dydd', '11:00'],
  ])('typed as %s is read on the clock in London', (typed, utc) => {
    const day = typed === '12am' ? '04' : '05'
    expect(answered(sent(typed))).toHaveProperty('began', `2026-07-${day}T${utc}:00Z`)
  })

  test.each(['9', '25:00', '13pm', '0am', 'noon', '14:3'])('typed as %s is refused', (typed) => {
    expect(problemOf(sent(typed))).toEqual([['CALENDAR.NOT_A_TIME', 'began-time']])
  })

  test('needs its date and its time', () => {
    expect(problemOf(sent(''))).toEqual([['FORM.TIME_MISSING', 'began-time']])
    expect(problemOf(send('began', { 'began-time': '14:30' }))).toEqual([['CALENDAR.DATE_MISSING', 'began-day']])
    expect(problemOf(sent('14:30', { 'began-month': 'x' }))).toEqual([['CALENDAR.NOT_A_DATE', 'began-month']])
    expect(problemOf(send('began', {}))).toEqual([['ANSWER.REQUIRED', 'began']])
  })

  test('in the hour that happens twice is asked for again, and in the one that does not exist refused', () => {
    const october = { 'began-day': '25', 'began-month': '10' }
    expect(problemOf(sent('01:30', october))).toEqual([['CALENDAR.TIME_HAPPENS_TWICE', 'began-whenTwice']])
    const second = sent('01:30', { ...october, 'began-whenTwice': 'second' })
    expect(answered(second)).toHaveProperty('began', '2026-10-25T01:30:00Z')
    const first = sent('01:30', { ...october, 'began-whenTwice': 'first' })
    expect(answered(first)).toHaveProperty('began', '2026-10-25T00:30:00Z')
    const march = { 'began-day': '29', 'began-month': '3' }
    expect(problemOf(sent('01:30', march))).toEqual([['CALENDAR.TIME_DOES_NOT_EXIST', 'began-time']])
  })

  test('may be replaced by a reason, but not accompanied by one', () => {
    expect(answered(send('began', { 'began-notKnown': 'notRecorded' }))).toHaveProperty('began', {
      notKnown: 'notRecorded',
    })
    expect(problemOf(sent('14:30', { 'began-notKnown': 'notRecorded' }))).toEqual([['FORM.ANSWER_AND_REASON', 'began']])
    expect(problemOf(sent('x', { 'began-notKnown': 'notRecorded' }))).toEqual([['FORM.ANSWER_AND_REASON', 'began']])
  })
})

describe('a group', () => {
  test('has a page for each entry, read into that entry', () => {
    const body = { 'people-entry-1-name': 'Zofia', 'people-entry-1-signs': ['cut', 'other'] }
    expect(answered(send('people/entry-1', body))).toHaveProperty('people', [
      { entryId: 'entry-1', name: 'Zofia', signs: ['cut', 'other'] },
    ])
  })

  test('names the field of the entry that is wrong, and lets go of what no longer applies', () => {
    const body = { 'people-entry-1-name': 'Zofia', 'people-entry-1-signs': 'scald' }
    expect(problemOf(send('people/entry-1', body))).toEqual([['ANSWER.NOT_AN_OPTION', 'people-entry-1-signs']])
    const other: Answers = { ...full, people: [{ entryId: 'a', name: 'Li', signs: ['other'], otherSign: 'x' }] }
    const changed = { 'people-a-name': 'Li', 'people-a-signs': 'cut', 'people-a-otherSign': 'x' }
    expect(send('people/a', changed, other).ok).toBe(true)
  })

  test('is asked on its list whether another is to be added', () => {
    const list = questionPages(visitSet, full, 'en').find(({ kind }) => kind === 'list')
    const entry = questionPages(visitSet, full, 'en').find(({ kind }) => kind === 'entry')
    expect(list && wantsAnotherEntry(list, { 'people-add': 'yes' })).toBe(true)
    expect(list && wantsAnotherEntry(list, {})).toBe(false)
    expect(entry && wantsAnotherEntry(entry, { 'people/entry-1-add': 'yes' })).toBe(false)
    expect(answered(send('people', { 'people-add': 'no' }))).toEqual(full)
  })

  test('that was never begun is answered with none, or must be answered to go on', () => {
    const { people: _, ...none } = full
    expect(answered(send('people', { 'people-add': 'no' }, none))).toEqual({ ...none, people: [] })
    expect(problemOf(send('people', {}, none))).toEqual([['ANSWER.REQUIRED', 'people']])
    expect(answered(send('people', {}, none, partial))).toEqual(none)
    expect(answered(send('people', { 'people-add': 'yes' }, none))).toEqual(none)
  })

  test('gets a new entry on the page of the answers that already have it', () => {
    const added = addEntry(full, 'people', { entryId: 'b' })
    expect(answered(send('people/b', { 'people-b-name': 'Ana', 'people-b-signs': 'none' }, added))).toMatchObject({
      people: [{ entryId: 'entry-1' }, { entryId: 'b', name: 'Ana', signs: ['none'] }],
    })
  })

  test('may be replaced by a reason where it has no entries', () => {
    const member: Question = { id: 'm', kind: 'choice', label: { en: 'M' }, options: options('x') }
    const group: Question = {
      id: 'g',
      kind: 'group',
      label: { en: 'G' },
      entry: { en: 'E' },
      maximum: 2,
      questions: [member],
      notKnown: ['notAsked'],
    }
    const set = aQuestionSet([group])
    const sendList = (body: FormFields, answers: Answers) => {
      const [page] = questionPages(set, answers, 'en')
      if (page === undefined) throw new Error('no page')
      return readForm(set, page, body, answers, complete)
    }
    expect(sendList({ 'g-notKnown': 'notAsked' }, {})).toEqual({ ok: true, value: { g: { notKnown: 'notAsked' } } })
    expect(sendList({ 'g-notKnown': 'erased' }, {})).toHaveProblem('ANSWER.NOT_KNOWN_NOT_ALLOWED')
    expect(sendList({ 'g-notKnown': 'notAsked', 'g-add': 'yes' }, {})).toHaveProblem('FORM.ANSWER_AND_REASON')
    expect(sendList({ 'g-notKnown': 'notAsked' }, { g: [{ entryId: 'a' }] })).toHaveProblem('FORM.ANSWER_AND_REASON')
  })
})

test('several options with a reason are a contradiction, and the reason alone is an answer', () => {
  const set = aQuestionSet([
    { id: 'c', kind: 'choices', label: { en: 'C' }, options: options('x', 'y'), notKnown: ['notAsked'] },
  ])
  const [page] = questionPages(set, {}, 'en')
  if (page === undefined) throw new Error('no page')
  const read = (body: FormFields) => readForm(set, page, body, {}, complete)
  expect(read({ c: ['x', ''], 'c-notKnown': '' })).toEqual({ ok: true, value: { c: ['x'] } })
  expect(read({ c: '', 'c-notKnown': 'notAsked' })).toEqual({ ok: true, value: { c: { notKnown: 'notAsked' } } })
  expect(read({ c: 'x', 'c-notKnown': 'notAsked' })).toHaveProblem('FORM.ANSWER_AND_REASON')
})

test('a body with fields of other kinds, or that reach for prototypes, reads as nothing sent', () => {
  const odd = JSON.parse('{"place":{"nested":"x"},"__proto__":{"place":"x"}}') as FormFields
  expect(problemOf(send('place', odd))).toEqual([['ANSWER.REQUIRED', 'place']])
})

test('a page that was sent without a body is read as one left blank', () => {
  const [page] = questionPages(visitSet, {}, 'en')
  if (page === undefined) throw new Error('no page')
  expect(readForm(visitSet, page, undefined, {}, partial).ok).toBe(true)
})
