import type { CivilDate, Language } from '@casework/kernel'
import type { AnswerPath } from '../answers.ts'
import { notKnownWords } from '../describe-answer.ts'
import { isActive } from '../internal/read-answer.ts'
import type { ChoiceQuestion, ChoicesQuestion, NumberQuestion, Option, Question, TextQuestion } from '../question.ts'
import { inLanguage, type Words } from '../words.ts'
import { fixedWords } from './fixed-words.ts'
import { type FormFields, fieldName, reasonValue, textOf, textsOf } from './form-fields.ts'

/**
 * One macro of govuk-frontend and its parameters.
 * @public
 */
export type MacroCall = {
  readonly macro: 'govukRadios' | 'govukCheckboxes' | 'govukInput' | 'govukTextarea' | 'govukDateInput'
  readonly params: Readonly<Record<string, unknown>>
}

/** What the fields of one question are shown with. */
export type Showing = {
  readonly question: Question
  readonly path: AnswerPath
  readonly fields: FormFields
  /** The text of the first problem of a field, by the field's id. */
  readonly errors: ReadonlyMap<string, string>
  readonly language: Language
  /** The label is the heading of the page. */
  readonly isHeading: boolean
  readonly optionsOn: CivilDate | undefined
}

/** The fields in which a question is asked, in order. */
export function componentsFor(showing: Showing): readonly MacroCall[] {
  const { question } = showing
  switch (question.kind) {
    case 'choice':
      return [radios(showing, question)]
    case 'choices':
      return [checkboxes(showing, question), ...reasons(showing)]
    case 'date':
      return [dateInput(showing), ...reasons(showing)]
    case 'moment':
      return [dateInput(showing), timeInput(showing), ...whenTwice(showing), ...reasons(showing)]
    case 'number':
      return [input(showing, numberParams(question, showing)), ...reasons(showing)]
    case 'text':
      return [question.lines === 'several' ? textarea(showing, question) : input(showing, {}), ...reasons(showing)]
    default:
      return [input(showing, { spellcheck: false, autocomplete: 'off' }), ...reasons(showing)]
  }
}

/** Radios that ask for the reason why a question cannot be answered. */
export function reasons({ question, path, fields, errors, language }: Showing): readonly MacroCall[] {
  if (question.notKnown === undefined || question.notKnown.length === 0) return []
  const name = `${fieldName(path)}-notKnown`
  const { cannotAnswer, canAnswer } = fixedWords[language]
  const said = textOf(fields, name)
  const items = question.notKnown.map((reason) => item(reason, notKnownWords[reason], language, said === reason))
  const params = {
    idPrefix: name,
    name,
    classes: 'govuk-radios--small',
    fieldset: { legend: { html: namedFor(cannotAnswer, question, language), classes: 'govuk-fieldset__legend--s' } },
    ...errorAt(errors, name),
    items: [{ value: '', text: canAnswer, checked: said === '' }, ...items],
  }
  return [{ macro: 'govukRadios', params }]
}

function radios(showing: Showing, { options, notKnown = [] }: ChoiceQuestion): MacroCall {
  const { path, fields, errors, language, optionsOn } = showing
  const name = fieldName(path)
  const said = textOf(fields, name)
  const shown = offered(options, [said], optionsOn)
  const { or, cannotSay } = fixedWords[language]
  const instead = notKnown.map((reason) => {
    const value = reasonValue(reason)
    return { value, text: `${cannotSay}: ${inLanguage(notKnownWords[reason], language)}`, checked: said === value }
  })
  const items = shown.map((option) => item(option.value, option.label, language, said === option.value, option.hint))
  const divided = instead.length === 0 ? items : [...items, { divider: or }, ...instead]
  return {
    macro: 'govukRadios',
    params: { idPrefix: name, name, ...legend(showing), ...errorAt(errors, name), items: divided },
  }
}

function checkboxes(showing: Showing, { options, hint }: ChoicesQuestion): MacroCall {
  const { path, fields, errors, language, optionsOn } = showing
  const name = fieldName(path)
  const said = textsOf(fields, name)
  const shown = offered(options, said, optionsOn)
  const { or, selectAll } = fixedWords[language]
  const asItem = (option: Option) =>
    item(option.value, option.label, language, said.includes(option.value), option.hint)
  const alone = shown.filter(({ exclusive }) => exclusive)
  const together = shown.filter(({ exclusive }) => !exclusive).map(asItem)
  const divider = alone.length > 0 && together.length > 0 ? [{ divider: or }] : []
  const items = [...together, ...divider, ...alone.map((option) => ({ ...asItem(option), behaviour: 'exclusive' }))]
  const words = hint === undefined ? { hint: { text: selectAll } } : {}
  return {
    macro: 'govukCheckboxes',
    params: { idPrefix: name, name, ...words, ...legend(showing), ...errorAt(errors, name), items },
  }
}

/** The options that can be selected on a day, and those that were, so that no answer is hidden. */
function offered(options: readonly Option[], said: readonly string[], on: CivilDate | undefined): readonly Option[] {
  return options.filter((option) => on === undefined || isActive(option, on) || said.includes(option.value))
}

function item(value: string, label: Words, language: Language, checked: boolean, hint?: Words) {
  const text = inLanguage(label, language)
  return { value, text, checked, ...(hint === undefined ? {} : { hint: { text: inLanguage(hint, language) } }) }
}

function input(showing: Showing, more: MacroCall['params']): MacroCall {
  return { macro: 'govukInput', params: { ...labelled(showing), ...more } }
}

function textarea(showing: Showing, { maximum }: TextQuestion): MacroCall {
  return { macro: 'govukTextarea', params: { ...labelled(showing), rows: maximum > 500 ? '10' : '5' } }
}

function numberParams({ unit, whole }: NumberQuestion, { language }: Showing): MacroCall['params'] {
  const suffix = unit === undefined ? {} : { suffix: { text: inLanguage(unit, language) } }
  return {
    classes: 'govuk-input--width-5',
    spellcheck: false,
    inputmode: whole ? 'numeric' : 'decimal',
    ...suffix,
  }
}

function dateInput(showing: Showing): MacroCall {
  const { path, fields, errors, language } = showing
  const id = fieldName(path)
  const message = ['', '-day', '-month', '-year'].map((part) => errors.get(`${id}${part}`)).find((text) => text)
  const items = (['day', 'month', 'year'] as const).map((name) => {
    const isWrong = errors.has(`${id}-${name}`) || errors.has(id)
    const width = `govuk-input--width-${name === 'year' ? 4 : 2}`
    const value = textOf(fields, `${id}-${name}`)
    return { name, label: fixedWords[language][name], classes: isWrong ? `${width} govuk-input--error` : width, value }
  })
  const error = message === undefined ? {} : { errorMessage: { text: message } }
  return { macro: 'govukDateInput', params: { id, namePrefix: id, ...legend(showing), ...error, items } }
}

function timeInput({ question, path, fields, errors, language }: Showing): MacroCall {
  const id = `${fieldName(path)}-time`
  const { time, timeHint } = fixedWords[language]
  return {
    macro: 'govukInput',
    params: {
      id,
      name: id,
      label: { html: namedFor(time, question, language) },
      hint: { text: timeHint },
      classes: 'govuk-input--width-5',
      value: textOf(fields, id),
      ...errorAt(errors, id),
    },
  }
}

/** Asked only where the time that was given happens twice. */
function whenTwice({ question, path, fields, errors, language }: Showing): readonly MacroCall[] {
  const name = `${fieldName(path)}-whenTwice`
  const said = textOf(fields, name)
  if (said === '' && !errors.has(name)) return []
  const words = fixedWords[language]
  const items = (['first', 'second'] as const).map((value) => ({ value, text: words[value], checked: said === value }))
  const html = namedFor(words.whenTwice, question, language)
  const fieldset = { legend: { html, classes: 'govuk-fieldset__legend--s' } }
  return [{ macro: 'govukRadios', params: { idPrefix: name, name, fieldset, ...errorAt(errors, name), items } }]
}

function labelled(showing: Showing) {
  const { path, fields, errors, isHeading } = showing
  const id = fieldName(path)
  const label = { text: wordsOf(showing), classes: `govuk-label--${isHeading ? 'l' : 's'}`, isPageHeading: isHeading }
  return { id, name: id, label, ...hintOf(showing), value: textOf(fields, id), ...errorAt(errors, id) }
}

function legend(showing: Showing) {
  const { isHeading } = showing
  const classes = `govuk-fieldset__legend--${isHeading ? 'l' : 's'}`
  return { fieldset: { legend: { text: wordsOf(showing), classes, isPageHeading: isHeading } }, ...hintOf(showing) }
}

function wordsOf({ question, language }: Showing): string {
  const label = inLanguage(question.label, language)
  return question.optional ? `${label} ${fixedWords[language].optional}` : label
}

/** A label that other questions of the page have too, followed by its question for those who do not see which fields stand together. */
function namedFor(words: string, question: Question, language: Language): string {
  const label = escaped(inLanguage(question.label, language))
  return `${words}<span class="govuk-visually-hidden">: ${label}</span>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function hintOf({ question, language }: Showing) {
  return question.hint === undefined ? {} : { hint: { text: inLanguage(question.hint, language) } }
}

function errorAt(errors: Showing['errors'], id: string) {
  const text = errors.get(id)
  return text === undefined ? {} : { errorMessage: { text } }
}
