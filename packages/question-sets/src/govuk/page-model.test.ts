import { civilDate, instant } from '@casework/kernel'
import { type Answers, type Question, sectionStatuses } from '@casework/question-sets'
import {
  type FormFields,
  type FormProblem,
  pageModel,
  questionPages,
  readForm,
  taskList,
} from '@casework/question-sets/govuk'
import { aQuestionSet, exampleAnswers, options, visitSet } from '@casework/question-sets/testing'
import { describe, expect, test } from 'vitest'

const now = instant('2026-11-22T09:30:00Z')
const full: Answers = exampleAnswers(visitSet)
const label = { en: 'Label' }

function pageOf(id: string, answers: Answers = full, language: 'en' | 'cy' = 'en') {
  const page = questionPages(visitSet, answers, language).find((each) => each.id === id)
  if (page === undefined) throw new Error(`no page ${id}`)
  return page
}
function shown(id: string, answers: Answers = full, problems: readonly FormProblem[] = []) {
  return pageModel(visitSet, pageOf(id, answers), answers, problems, 'en')
}
/** What the page shows after it was sent and refused. */
function refused(id: string, body: FormFields, answers: Answers = full) {
  const page = pageOf(id, answers)
  const result = readForm(visitSet, page, body, answers, { mode: 'complete', now })
  if (result.ok) throw new Error('it was not refused')
  return pageModel(visitSet, page, result.form, result.error, 'en', { answers })
}

describe('pages', () => {
  test('ask one thing each: a question, the list of a group, an entry', () => {
    const pages = questionPages(visitSet, full, 'cy').map(({ id, kind, title }) => [id, kind, title])
    expect(pages).toEqual([
      ['place', 'question', 'Ble oedd hi?'],
      ['day', 'question', 'Which day?'],
      ['began', 'question', 'When did it begin?'],
      ['minutes', 'question', 'How long was it?'],
      ['officerId', 'question', 'Who visited?'],
      ['hurt', 'question', 'Was anyone hurt?'],
      ['people', 'list', 'Who was hurt?'],
      ['people/entry-1', 'entry', 'Unigolyn 1'],
    ])
    expect(pageOf('people/entry-1').questions.map(({ path }) => path.join('-'))).toEqual([
      'people-entry-1-name',
      'people-entry-1-signs',
    ])
  })
})

describe('a page shows', () => {
  test('text in one line or several, with its label as the heading', () => {
    expect(shown('place')).toEqual({
      title: 'Where was it?',
      sectionTitle: 'About the visit',
      needsHeading: false,
      components: [
        {
          macro: 'govukInput',
          params: {
            id: 'place',
            name: 'place',
            value: 'Example',
            label: { text: 'Where was it?', classes: 'govuk-label--l', isPageHeading: true },
          },
        },
      ],
    })
    const long = exampleAnswers(visitSet, { minutes: 200 })
    expect(shown('whyLong', long).components).toMatchObject([
      { macro: 'govukTextarea', params: { rows: '10', value: 'Example' } },
    ])
    const short = aQuestionSet([{ id: 'a', kind: 'text', lines: 'several', maximum: 300, label }])
    const [page] = questionPages(short, {}, 'en')
    expect(page && pageModel(short, page, {}, [], 'en').components).toMatchObject([
      { params: { rows: '5', value: '' } },
    ])
  })

  test('a number with its unit, and says when it may be left out', () => {
    expect(shown('minutes').components).toMatchObject([
      {
        macro: 'govukInput',
        params: {
          inputmode: 'numeric',
          suffix: { text: 'minutes' },
          hint: { text: 'To the nearest minute' },
          label: { text: 'How long was it? (optional)' },
        },
      },
    ])
    const set = aQuestionSet([{ id: 'a', kind: 'number', label }])
    const [page] = questionPages(set, {}, 'en')
    expect(page && pageModel(set, page, { a: 1.5 }, [], 'en').components[0]?.params).toMatchObject({
      inputmode: 'decimal',
      value: '1.5',
    })
  })

  test('a reference without spelling or completion', () => {
    expect(shown('officerId').components[0]?.params).toMatchObject({ spellcheck: false, autocomplete: 'off' })
  })

  test('a day in three fields', () => {
    expect(shown('day').components).toMatchObject([
      {
        macro: 'govukDateInput',
        params: { namePrefix: 'day', items: [{ name: 'day', value: '5' }, { value: '1' }, { value: '2026' }] },
      },
    ])
  })

  test('a moment with its time in London, and the reasons for not knowing', () => {
    const { components } = shown('began', { ...full, began: '2026-07-05T13:30:00Z' })
    expect(components).toMatchObject([
      { macro: 'govukDateInput', params: { items: [{ value: '5' }, { value: '7' }, { value: '2026' }] } },
      {
        macro: 'govukInput',
        params: {
          id: 'began-time',
          value: '14:30',
          label: { html: 'Time<span class="govuk-visually-hidden">: When did it begin?</span>' },
        },
      },
      {
        macro: 'govukRadios',
        params: {
          name: 'began-notKnown',
          fieldset: { legend: { html: expect.stringContaining(': When did it begin?</span>') } },
          items: [
            { value: '', checked: true },
            { value: 'notRecorded', checked: false },
          ],
        },
      },
    ])
    const unknown = shown('began', { ...full, began: { notKnown: 'notRecorded' } })
    expect(unknown.components[2]?.params).toMatchObject({ items: [{ checked: false }, { checked: true }] })
    expect(shown('began', { ...full, began: 'soon' }).components).toHaveLength(3)
  })

  test('a choice with reasons among its options', () => {
    expect(shown('hurt', { ...full, hurt: { notKnown: 'conflicting' } }).components).toMatchObject([
      {
        macro: 'govukRadios',
        params: {
          fieldset: { legend: { text: 'Was anyone hurt?', isPageHeading: true } },
          items: [
            { value: 'yes', text: 'Yes', checked: false },
            { value: 'no', checked: false },
            { divider: 'or' },
            { value: 'notKnown:notAsked', text: 'Cannot say: not asked', checked: false },
            { value: 'notKnown:conflicting', checked: true },
          ],
        },
      },
    ])
  })

  test('an entry with its questions, the option that stands alone after the others', () => {
    const { needsHeading, components } = shown('people/entry-1')
    expect(needsHeading).toBe(true)
    expect(components).toMatchObject([
      {
        macro: 'govukInput',
        params: { id: 'people-entry-1-name', label: { isPageHeading: false, classes: 'govuk-label--s' } },
      },
      {
        macro: 'govukCheckboxes',
        params: {
          idPrefix: 'people-entry-1-signs',
          hint: { text: 'Select all that apply' },
          items: [
            { value: 'cut', checked: true },
            { value: 'burn' },
            { value: 'other', hint: { text: 'You can say what' } },
            { divider: 'or' },
            { value: 'none', behaviour: 'exclusive' },
          ],
        },
      },
    ])
  })

  test('only the options of a day, and those that were selected before', () => {
    const optionsOn = civilDate('2026-11-22')
    const values = (answers: Answers) => {
      const model = pageModel(visitSet, pageOf('people/entry-1'), answers, [], 'en', { optionsOn })
      return ((model.components[1]?.params['items'] ?? []) as { value?: string }[]).map(({ value }) => value)
    }
    expect(values(full)).not.toContain('burn')
    expect(values({ ...full, people: [{ entryId: 'entry-1', signs: ['burn'] }] })).toContain('burn')
  })

  test('only options that stand alone, without a divider, and the hint of the question instead of ours', () => {
    const alone: Question = {
      id: 'a',
      kind: 'choices',
      label,
      hint: { en: 'One' },
      options: [{ value: 'none', label, exclusive: true }],
    }
    const set = aQuestionSet([alone])
    const [page] = questionPages(set, {}, 'en')
    expect(page && pageModel(set, page, {}, [], 'en').components[0]?.params).toMatchObject({
      hint: { text: 'One' },
      items: [{ value: 'none' }],
    })
  })

  test('the entries of a group, and whether to add another until there are enough', () => {
    expect(shown('people')).toMatchObject({
      entries: [{ entryId: 'entry-1', pageId: 'people/entry-1', text: 'Person 1' }],
      components: [
        {
          macro: 'govukRadios',
          params: { name: 'people-add', fieldset: { legend: { text: 'Do you need to add another?' } } },
        },
      ],
    })
    const people = ['a', 'b', 'c'].map((entryId) => ({ entryId }))
    expect(shown('people', { ...full, people })).toMatchObject({
      components: [],
      note: 'You have added as many as there can be',
    })
  })

  test('a group that was not begun, with its hint and the reasons for not knowing', () => {
    const group: Question = {
      id: 'g',
      kind: 'group',
      label,
      entry: label,
      maximum: 2,
      hint: { en: 'Each one' },
      notKnown: ['notAsked'],
      questions: [{ id: 'm', kind: 'number', label }],
    }
    const set = aQuestionSet([group])
    const [page] = questionPages(set, {}, 'en')
    expect(page && pageModel(set, page, {}, [], 'en')).toMatchObject({
      entries: [],
      components: [{ params: { name: 'g-add', hint: { text: 'Each one' } } }, { params: { name: 'g-notKnown' } }],
    })
    expect(page && pageModel(set, page, { fields: { 'g-add': 'no' } }, [], 'en').components[0]?.params).toMatchObject({
      items: [{ checked: false }, { checked: true }],
    })
  })
})

describe('problems', () => {
  test('are listed with links that reach their fields, and stand beside them', () => {
    const model = refused('day', { 'day-day': '5', 'day-month': 'x', 'day-year': '2026' })
    expect(model.errorSummary).toEqual({
      titleText: 'There is a problem',
      errorList: [{ text: expect.any(String), href: '#day-month' }],
    })
    expect(model.components).toMatchObject([
      {
        params: {
          errorMessage: { text: expect.any(String) },
          items: [
            { classes: 'govuk-input--width-2', value: '5' },
            { classes: 'govuk-input--width-2 govuk-input--error', value: 'x' },
            { classes: 'govuk-input--width-4' },
          ],
        },
      },
    ])
  })

  test('with a missing answer are worded by the question, and lead to its first field', () => {
    const { errorSummary } = refused('day', {})
    expect(errorSummary?.errorList).toEqual([{ text: 'Enter the day of the visit', href: '#day-day' }])
    expect(refused('hurt', {}).errorSummary?.errorList).toEqual([
      { text: 'Was anyone hurt? Select an answer', href: '#hurt' },
    ])
    expect(refused('people', {}, { ...full, people: undefined as never }).components).toMatchObject([
      { params: { idPrefix: 'people', errorMessage: { text: 'Who was hurt? Select yes or no' } } },
    ])
  })

  test('of an entry lead to the field in that entry; the first of several stands beside it', () => {
    const model = refused('people/entry-1', { 'people-entry-1-name': 'a\u0000', 'people-entry-1-signs': ['scald'] })
    expect(model.errorSummary?.errorList.map(({ href }) => href)).toEqual([
      '#people-entry-1-name',
      '#people-entry-1-signs',
    ])
    const twice = [1, 2].map(
      (count) => ({ code: 'ANSWER.TOO_LONG', path: ['place'], params: { maximum: count } }) as const,
    )
    expect(shown('place', full, twice).components[0]?.params).toMatchObject({
      errorMessage: { text: expect.stringContaining('1 ') },
    })
  })

  test('of other pages are not shown', () => {
    const elsewhere = [
      { code: 'ANSWER.REQUIRED', path: ['placeOfBirth'], params: {} },
      { code: 'ANSWER.WRONG_KIND', params: {} },
    ] as const
    expect(shown('place', full, elsewhere)).not.toHaveProperty('errorSummary')
  })

  test('with a time that happens twice ask which it was', () => {
    const body = { 'began-day': '25', 'began-month': '10', 'began-year': '2026', 'began-time': '01:30' }
    const { components, errorSummary } = refused('began', body)
    expect(errorSummary?.errorList).toMatchObject([{ href: '#began-whenTwice' }])
    expect(components[2]).toMatchObject({
      macro: 'govukRadios',
      params: { idPrefix: 'began-whenTwice', items: [{ value: 'first' }, { value: 'second' }] },
    })
  })
})

describe('the task list', () => {
  const items = (answers: Answers) => {
    return taskList(visitSet, sectionStatuses(visitSet, answers, now), 'en', (id) => `/visit/${id}`).items
  }

  test('has a task for each section, with how far it has come', () => {
    expect(items({ place: 'Leeds', hurt: 'no' })).toEqual([
      {
        title: { text: 'About the visit' },
        hint: { text: 'Where and when' },
        href: '/visit/about',
        status: { tag: { text: 'Incomplete', classes: 'govuk-tag--light-blue' } },
      },
      { title: { text: 'Harm' }, href: '/visit/harm', status: { text: 'Completed' } },
      { title: { text: 'Afterwards' }, status: { text: 'Not needed' } },
    ])
    expect(items({})[0]?.status).toEqual({ tag: { text: 'Not yet started', classes: 'govuk-tag--blue' } })
  })

  test('takes a section without a status for one that is not started', () => {
    expect(taskList(visitSet, [], 'cy', String).items[1]).toMatchObject({ status: { tag: { text: 'Heb ddechrau' } } })
  })
})

test('answers with a question named like a form are not taken for one', () => {
  const set = aQuestionSet([{ id: 'a', kind: 'choice', label, options: options('x') }])
  const [page] = questionPages(set, {}, 'en')
  for (const fields of [{ notKnown: 'notAsked' }, ['x'], 'x'] as const)
    expect(page && pageModel(set, page, { a: 'x', fields }, [], 'en').components[0]?.params).toMatchObject({
      items: [{ checked: true }],
    })
})
