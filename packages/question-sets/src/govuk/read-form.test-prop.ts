import { instant } from '@casework/kernel'
import { arbitraryInstant, frozen } from '@casework/kernel/testing'
import type { Answers } from '@casework/question-sets'
import { type FormFields, type MacroCall, pageModel, questionPages, readForm } from '@casework/question-sets/govuk'
import { arbitraryAnswers, visitSet } from '@casework/question-sets/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const now = instant('2036-01-01T00:00:00Z')
const complete = { mode: 'complete', now } as const
type Item = { readonly name: string; readonly value: string; readonly checked?: boolean }

/** What a browser sends when nothing that is shown is changed. */
function fieldsSent(components: readonly MacroCall[]): FormFields {
  return Object.fromEntries(
    components.flatMap(({ macro, params }): (readonly [string, string | readonly string[]])[] => {
      const { name, items = [], namePrefix } = params as { name: string; items?: readonly Item[]; namePrefix: string }
      const checked = items.filter((item) => item.checked).map((item) => item.value)
      if (macro === 'govukRadios') return checked.map((value) => [name, value])
      if (macro === 'govukCheckboxes') return checked.length === 0 ? [] : [[name, checked]]
      if (macro === 'govukDateInput') return items.map((item) => [`${namePrefix}-${item.name}`, item.value] as const)
      return [[name, String(params['value']).replace(/\n/g, '\r\n')]]
    }),
  )
}

const visits = fc
  .tuple(arbitraryAnswers(visitSet), arbitraryInstant('2020-01-01', '2030-12-31'), fc.boolean())
  .map(([answers, moment, isExact]): Answers => frozen(isExact ? { ...answers, began: moment } : answers))

test('a page that is sent back as it was shown changes no answer, even in the hour that happens twice', () => {
  const twice = ['2026-10-25T00:30:07.5Z', '2026-10-25T01:30:07.5Z'].map((began) => ({ began }))
  fc.assert(
    fc.property(visits, fc.constantFrom({}, ...twice), (visit, more) => {
      const answers = frozen({ ...visit, ...more })
      for (const page of questionPages(visitSet, answers, 'en')) {
        const body = fieldsSent(pageModel(visitSet, page, answers, [], 'en').components)
        expect(readForm(visitSet, page, frozen(body), answers, complete)).toEqual({ ok: true, value: answers })
      }
    }),
  )
})

test('a page that was refused is shown as it was typed', () => {
  const typed = fc.record({
    'began-day': fc.string(),
    'began-month': fc.string(),
    'began-year': fc.string(),
    'began-time': fc.string(),
  })
  fc.assert(
    fc.property(typed, (body) => {
      const [, , page] = questionPages(visitSet, {}, 'en')
      if (page === undefined) throw new Error('no page')
      const result = readForm(visitSet, page, frozen(body), {}, complete)
      if (result.ok) return
      const { components, errorSummary } = pageModel(visitSet, page, result.form, result.error, 'en')
      const { 'began-notKnown': _, ...sent } = fieldsSent(components)
      expect(sent).toEqual(body)
      expect(errorSummary?.errorList.length).toBeGreaterThan(0)
    }),
  )
})
