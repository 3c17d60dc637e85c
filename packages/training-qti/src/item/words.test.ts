import type {} from '@casework/kernel/testing'
import { readItem } from '@casework/training-qti'
import { describe, expect, test } from 'vitest'
import {
  choice,
  given,
  mapping,
  matchCorrect,
  matching,
  numeric,
  option,
  single,
  template,
} from '../../test-support/questions.ts'

const read = (xml: string) => readItem(xml, mapping)
const asking = (inner: string) => read(single({ body: inner }))
const choosing = (...options: readonly string[]) => asking(choice(undefined, options.join('')))
const interaction = choice().replace(/<p>.*<\/p>/, '')

describe('options that learners could not tell apart are refused', () => {
  test.each([
    ['that were told apart by emphasis', '<strong>Never</strong> hold', 'Never hold'],
    ['with a blank at the end', 'Hold', 'Hold '],
    ['with a blank that does not break', 'Hold on', 'Hold&#160;on'],
    ['with a mark that has no width', 'Hold', 'Ho\u200Bld'],
    ['with a hyphen that is not shown', 'Hold', 'Ho&#xAD;ld'],
    ['written with two characters for one', 'Café', 'Cafe\u0301'],
    ['in two blocks and in two lines', '<p>a</p><p>b</p>', 'a b'],
  ])('%s', (_what, one, other) => {
    expect(choosing(option('A', one), option('B', 'Talk'), option('C', other))).toHaveProblem('QTI.OPTIONS_ALIKE')
  })

  test('and what has nothing to see has no words', () => {
    for (const nothing of ['\u200B', '&#160;', '\u2800', '\u3164', '&#x2060;&#xAD;'])
      expect(choosing(option('A', nothing), option('B'))).toHaveProblem('QTI.NO_WORDS')
    expect(asking(`<p>\u200B</p>${interaction}`)).toHaveProblem('QTI.NO_WORDS')
  })

  test('in either set to match, and with the line of the second', () => {
    expect(read(matching(['T1 A', 'T2 B']).replace('Second', 'First'))).toHaveProblem('QTI.OPTIONS_ALIKE')
    expect(choosing(option('B', 'x'), `\n${option('A', 'x')}`)).toMatchObject({ error: [{ params: { line: 5 } }] })
  })

  test('and those that look different are not', () => {
    expect(choosing(option('A', 'x²'), option('B', 'x2'), option('C', 'X2')).ok).toBe(true)
    expect(given(read(matching(['T1 A', 'T2 B']).replace('First', 'One'))).kind).toBe('matching')
  })
})

describe('words keep their order', () => {
  test('before the options: of the body first, and then of the prompt', () => {
    const prompt = choice(undefined, `<qti-prompt>Which?</qti-prompt>${option('A')}${option('B')}`)
    expect(given(asking(`<div>Look<p>here.</p>${prompt}</div>`)).words).toBe('Look\nhere.\nWhat is done first?\nWhich?')
  })

  test.each([
    ['a sentence', `<p>The first is</p>${interaction}<p>and nothing else.</p>`],
    ['the rest of a line', `<div>The first is${interaction}of all.</div>`],
    [
      'all words but the prompt',
      `${choice(undefined, `<qti-prompt>Which?</qti-prompt>${option('A')}${option('B')}`)}<p>If neither, B.</p>`,
    ],
  ])('and options in the middle are refused: %s', (_what, inner) => {
    expect(asking(inner)).toHaveProblem('QTI.WORDS_AFTER_OPTIONS')
  })

  test('around a place to fill in, which is one of them', () => {
    const item = given(read(numeric(template(matchCorrect)).replace('hours.', 'hours.</p><p>Not <em>days</em>.')))
    expect(item.words).toBe('Report within ____ hours.\nNot days.')
  })
})

describe('lists keep their numbers', () => {
  const list = (name: string, ...items: readonly string[]) =>
    `<${name}>${items.map((each) => `<li>${each}</li>`).join('\n')}</${name}>${choice()}`

  test('counted from one, and bullets are no numbers', () => {
    expect(given(asking(`${list('ol', 'Talk', '<p>Wait</p>', '<em>Hold</em>')}`)).words).toBe(
      '1. Talk\n2. Wait\n3. Hold\nWhat is done first?',
    )
    expect(given(asking(list('ul', 'Talk', ' Wait'))).words).toBe('- Talk\n- Wait\nWhat is done first?')
  })

  test.each([
    ['a list in a list', list('ol', 'Talk<ul><li>softly</li></ul>')],
    ['a list deep in a list', list('ul', '<div><p>Talk</p><ol><li>softly</li></ol></div>')],
    ['something in a list that is no item', `<ol><p>Talk</p></ol>${choice()}`],
    ['options in a list', `<ol><li>${interaction}</li></ol>`],
  ])('and are refused where lines cannot show them: %s', (_what, inner) => {
    expect(asking(inner)).toHaveProblem('QTI.ELEMENT_NOT_SUPPORTED')
  })

  test.each([
    ['another first number', '<ol start="4"><li>Talk</li></ol>'],
    ['numbers that go down', '<ol reversed="reversed"><li>Talk</li></ol>'],
    ['letters', '<ol type="a"><li>Talk</li></ol>'],
    ['a number of its own', '<ol><li value="7">Talk</li></ol>'],
  ])('and with %s are refused', (_what, inner) => {
    expect(asking(inner + choice())).toHaveProblem('QTI.ATTRIBUTE_NOT_SUPPORTED')
  })

  test('and text between items is refused', () => {
    expect(asking(`<ol>First<li>Talk</li></ol>${choice()}`)).toHaveProblem('QTI.TEXT_NOT_EXPECTED')
  })
})

test('words are plain text, and a tag that was written as text stays one', () => {
  const item = given(asking(`<p><![CDATA[<img src=x onerror=alert(1)>]]></p>${choice()}`))
  expect(item.words).toBe('<img src=x onerror=alert(1)>\nWhat is done first?')
})
