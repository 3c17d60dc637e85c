import type {} from '@casework/kernel/testing'
import { parseItemBank } from '@casework/training-assessments'
import { type QtiMapping, readItem } from '@casework/training-qti'
import { describe, expect, test } from 'vitest'
import {
  anItem,
  answered,
  base,
  body,
  choice,
  condition,
  correct,
  given,
  mapped,
  mapping,
  mapResponse,
  matchCorrect,
  matching,
  numeric,
  option,
  right,
  single,
  template,
  variable,
} from '../../test-support/questions.ts'

const read = (xml: string | Uint8Array, wanted: Partial<QtiMapping> = {}) => readItem(xml, { ...mapping, ...wanted })
const options = ['A', 'B', 'C'].map((id) => ({ id, words: `Words ${id}` }))

describe('a question of QTI becomes one of a bank', () => {
  test('with one right answer', () => {
    const item = given(read(single()))
    expect(item).toEqual({
      kind: 'single',
      id: 'first-step',
      outcomeId: 'reporting',
      words: 'What is done first?',
      marks: 1,
      standards: [],
      options,
      key: 'B',
    })
    expect(parseItemBank({ id: 'bank', version: '1', courseId: 'course', items: [item] }).ok).toBe(true)
  })

  test('from bytes as from text, with or without a mark of their order', () => {
    const bytes = new TextEncoder().encode(`\uFEFF${single()}`)
    expect(read(bytes)).toEqual(read(single()))
    expect(read(`\uFEFF${single()}`)).toEqual(read(single()))
  })

  test('with prefixes in place of a default namespace', () => {
    const prefixed = single()
      .replace(/<(\/?)(qti-[a-z-]+|p)/g, '<$1q:$2')
      .replace('xmlns=', 'xmlns:q=')
    expect(read(prefixed)).toEqual(read(single()))
  })

  test('with several right answers', () => {
    const declared = answered('multiple', 'identifier', correct('A', 'C'))
    for (const most of ['0', '3']) {
      const item = given(read(single({ declared, body: choice(`shuffle="true" max-choices="${most}"`) })))
      expect(item).toMatchObject({ kind: 'multiple', options, keys: ['A', 'C'] })
    }
  })

  test('with an order', () => {
    const declared = answered('ordered', 'identifier', correct('C', 'A', 'B'))
    const ordered = choice().replaceAll('choice-interaction', 'order-interaction')
    expect(given(read(single({ declared, body: ordered })))).toMatchObject({ kind: 'ordering', order: ['C', 'A', 'B'] })
  })

  test('with things to match', () => {
    expect(given(read(matching(['T2 A', 'T1 B'])))).toMatchObject({
      kind: 'matching',
      things: [
        { id: 'T1', words: 'One' },
        { id: 'T2', words: 'Two' },
      ],
      pairs: ['B', 'A'],
    })
  })

  test('with a number', () => {
    const item = given(read(numeric(template(matchCorrect), '24.5')))
    expect(item).toMatchObject({ kind: 'numeric', words: 'Report within ____ hours.', lowest: 24.5, highest: 24.5 })
  })

  test('with a number and a tolerance, added exactly', () => {
    const within = (tolerance: string, mode = 'absolute') =>
      `<qti-equal tolerance-mode="${mode}" tolerance="${tolerance}">${variable}${right}</qti-equal>`
    const item = (test: string, key: string) => given(read(numeric(condition(test), key)))
    expect(item(within('0.1'), '0.3')).toMatchObject({ lowest: 0.2, highest: 0.4 })
    expect(item(within('0.1 0.25'), '-1')).toMatchObject({ lowest: -1.1, highest: -0.75 })
    expect(item(`<qti-equal>${variable}${right}</qti-equal>`, '3')).toMatchObject({ lowest: 3, highest: 3 })
    expect(item(within('9', 'exact'), '3')).toMatchObject({ lowest: 3, highest: 3 })
    expect(read(numeric(condition(within('10', 'relative')), '3'))).toHaveProblem('QTI.ATTRIBUTE_NOT_SUPPORTED')
    expect(read(numeric(condition(within('1 . 2')), '3'))).toHaveProblem('QTI.ATTRIBUTE_NOT_SUPPORTED')
    expect(read(numeric(condition(within('..')), '3'))).toHaveProblem('QTI.NOT_A_NUMBER')
    expect(read(numeric(condition(within('1')), 'three'))).toHaveProblem('QTI.NOT_A_NUMBER')
  })

  test('with a range, written either way round, and with its marks', () => {
    const [lower, upper] = [
      `<qti-gte>${variable}${base('1.5')}</qti-gte>`,
      `<qti-lte>${variable}${base('2')}</qti-lte>`,
    ]
    for (const both of [lower + upper, upper + lower])
      expect(given(read(numeric(condition(`<qti-and>${both}</qti-and>`, '2'), '2')))).toMatchObject({
        lowest: 1.5,
        highest: 2,
        marks: 2,
      })
    const crossed = `<qti-and><qti-gte>${variable}${base('3')}</qti-gte>${upper}</qti-and>`
    const silent = numeric(condition(crossed)).replace(correct('24'), '')
    expect(read(silent)).toHaveProblem('ITEM.BOUNDS_CROSSED')
  })

  test('marked by a condition that says what the template says', () => {
    const item = given(read(single({ processing: condition(`<qti-match>${variable}${right}</qti-match>`, '3', '') })))
    expect(item).toMatchObject({ kind: 'single', key: 'B', marks: 3 })
  })

  test('marked by a mapping that gives marks for one answer', () => {
    const declared = mapped(
      '<qti-map-entry map-key="B" mapped-value="2"/><qti-map-entry map-key="A" mapped-value="0"/>',
      correct('B'),
    )
    expect(given(read(single({ declared, processing: template(mapResponse) })))).toMatchObject({ key: 'B', marks: 2 })
  })

  test('with its words as plain text', () => {
    const inner =
      '<h2>A  <em>van</em></h2><p>One &amp; <strong>two</strong><br/>three &lt;b&gt;</p><ul><li>first</li><li>second</li></ul>'
    const prompt = '<qti-prompt>Which?</qti-prompt>'
    const asked = `<div>${inner}</div>${choice('shuffle="true"', prompt + option('A', '<p>Yes</p>') + option('B', 'N<!-- o -->o'))}`
    const item = given(read(single({ body: asked })))
    expect(item.words).toBe('A van\nOne & two\nthree <b>\n- first\n- second\nWhat is done first?\nWhich?')
    expect(item).toMatchObject({ options: [{ words: 'Yes' }, { words: 'No' }] })
  })

  test('with what it counts, where that is its marks', () => {
    const score = (identifier: string, value: string, more = '') =>
      `<qti-outcome-declaration identifier="${identifier}" cardinality="single" base-type="float"${more}><qti-default-value><qti-value>${value}</qti-value></qti-default-value></qti-outcome-declaration>`
    const counted = (outcome: string) => read(single().replace('<qti-item-body>', `${outcome}<qti-item-body>`))
    expect(counted(score('SCORE', '0', ' normal-maximum="1"') + score('MAXSCORE', '1.0')).ok).toBe(true)
    expect(counted('<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>').ok).toBe(
      true,
    )
    expect(counted(score('SCORE', '1'))).toHaveProblem('QTI.MARKS_DIFFER')
    expect(counted(score('MAXSCORE', '2'))).toHaveProblem('QTI.MARKS_DIFFER')
    expect(counted(score('SCORE', '0', ' normal-maximum="5"'))).toHaveProblem('QTI.MARKS_DIFFER')
    expect(counted(score('SCORE', '0', ' normal-maximum="many"'))).toHaveProblem('QTI.MARKS_DIFFER')
    expect(counted(score('HINTS', '0'))).toHaveProblem('QTI.ATTRIBUTE_NOT_SUPPORTED')
    expect(counted(score('SCORE', '0').replace(/<qti-value>0<\/qti-value>/, ''))).toHaveProblem('QTI.KEY_MISSING')
  })
})

describe('a question says what it is', () => {
  const parts = [answered('single', 'identifier', correct('B')), body(choice()), template(matchCorrect)]

  test.each<[string, string, string]>([
    ['no language', 'identifier="a" title="a"', 'QTI.LANGUAGE'],
    ['Welsh', 'identifier="a" title="a" xml:lang="cy"', 'QTI.LANGUAGE'],
    ['a language that begins like English', 'identifier="a" title="a" xml:lang="enm"', 'QTI.LANGUAGE'],
    ['adaptive', 'identifier="a" title="a" xml:lang="en" adaptive="true"', 'QTI.ATTRIBUTE_NOT_SUPPORTED'],
    [
      'dependent on time',
      'identifier="a" title="a" xml:lang="en" time-dependent="true"',
      'QTI.ATTRIBUTE_NOT_SUPPORTED',
    ],
    ['no identifier', 'title="a" xml:lang="en"', 'QTI.IDENTIFIER_NOT_USABLE'],
    ['an identifier of another kind', 'identifier="a b" title="a" xml:lang="en"', 'QTI.IDENTIFIER_NOT_USABLE'],
    ['a property of every object', 'identifier="a" constructor="a" xml:lang="en"', 'QTI.ATTRIBUTE_NOT_SUPPORTED'],
  ])('%s', (_what, attributes, code) => {
    expect(read(anItem(parts, attributes))).toHaveProblem(code)
  })

  test('and a service says what it does not', () => {
    const silent = anItem(parts, 'identifier="a"')
    expect(read(silent, { noLanguage: 'english' }).ok).toBe(true)
    expect(read(anItem(parts, 'identifier="a" xml:lang="fr"'), { noLanguage: 'english' })).toHaveProblem('QTI.LANGUAGE')
    expect(read(single({ body: choice('shuffle="false"') }), { fixedOrder: 'shuffle' }).ok).toBe(true)
    expect(read(single(), { outcomeOf: () => undefined })).toHaveProblem('QTI.OUTCOME_UNKNOWN')
    const fails = () => {
      throw new Error('secret 42')
    }
    expect(read(single(), { outcomeOf: fails })).toEqual({
      ok: false,
      error: [{ code: 'QTI.OUTCOME_NOT_GIVEN', params: { line: 2, column: 1, element: 'qti-assessment-item' } }],
    })
    expect(read(single(), { outcomeOf: () => 'not an id' })).toHaveProblem('INPUT.NOT_IN_FORMAT')
    expect(
      given(read(single(), { outcomeOf: ({ identifier, title }) => `${identifier}-${title.length}` })).outcomeId,
    ).toBe('first-step-10')
  })

  test('and its problems say where', () => {
    expect(read(single({ body: `\n  <p>x<sup>2</sup></p>${choice()}` }))).toEqual({
      ok: false,
      error: [{ code: 'QTI.ELEMENT_NOT_SUPPORTED', params: { line: 5, column: 7, element: 'sup' } }],
    })
  })
})
