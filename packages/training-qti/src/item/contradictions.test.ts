import type {} from '@casework/kernel/testing'
import { readItem } from '@casework/training-qti'
import { expect, test } from 'vitest'
import {
  answered,
  base,
  condition,
  correct,
  entry,
  mapped,
  mapping,
  mapResponse,
  matching,
  numeric,
  single,
  template,
  variable,
} from '../../test-support/questions.ts'

const between = (lowest: string, highest: string) =>
  condition(
    `<qti-and><qti-gte>${variable}${base(lowest)}</qti-gte><qti-lte>${variable}${base(highest)}</qti-lte></qti-and>`,
  )
const renamed = (xml: string) => xml.replaceAll('"RESPONSE"', '"ANSWER"')
const mappedBy = (declared: string) => single({ declared, processing: template(mapResponse) })

test.each<[string, string]>([
  ['a right answer above its range', numeric(between('5', '15'), '100')],
  ['a right answer below its range', numeric(between('5', '15'), '4.999')],
  ['two right answers of one range', numeric(between('5', '15'), '6</qti-value><qti-value>7')],
  ['a right answer of a range that is no number', numeric(between('5', '15'), 'ten')],
  ['two entries for one answer', mappedBy(mapped(entry('B', '2') + entry('B', '0')))],
  ['two entries that say the same', mappedBy(mapped(entry('B', '2') + entry('B', '2')))],
  ['two entries told apart by a blank', mappedBy(mapped(entry('B', '2') + entry('B ', '0')))],
  [
    'two entries for one number',
    numeric(template(mapResponse)).replace(
      correct('24'),
      `<qti-mapping>${entry('24', '1')}${entry('24.0', '0')}</qti-mapping>`,
    ),
  ],
  ['match_correct for an answer of another name', renamed(single())],
  ['map_response for an answer of another name', renamed(mappedBy(mapped(entry('B', '1'))))],
  ['an option matched more often than it may be', matching(['T1 B', 'T2 B'])],
])('a file that contradicts itself is refused: %s', (_what, xml) => {
  expect(readItem(xml, mapping)).toHaveProblem('QTI.CONTRADICTION')
})

test.each<[string, string]>([
  ['a right answer at an end of its range', numeric(between('5', '15'), '15.0')],
  ['a range without a right answer', numeric(between('5', '15')).replace(correct('24'), '')],
  ['a condition for an answer of another name', renamed(numeric(between('5', '30')))],
  ['an option matched as often as it may be', matching(['T1 A', 'T2 A'])],
  [
    'an option matched without a limit',
    matching(['T1 B', 'T2 B']).replace('identifier="B" match-max="1"', 'identifier="B" match-max="0"'),
  ],
  [
    'an option matched without a word of limits',
    matching(['T1 B', 'T2 B']).replace('identifier="B" match-max="1"', 'identifier="B"'),
  ],
  [
    'a mapping of other answers to nothing',
    mappedBy(mapped(entry('A', '0') + entry('B', '1') + entry('C', '0'), correct('B'))),
  ],
])('and one that does not is read: %s', (_what, xml) => {
  expect(readItem(xml, mapping).ok).toBe(true)
})

test('a template reads its answer, whatever else is wrong', () => {
  const other = single({ declared: answered('single', 'identifier', '').replace('RESPONSE', 'ANSWER') })
  expect(
    readItem(other.replace('response-identifier="RESPONSE"', 'response-identifier="ANSWER"'), mapping),
  ).toHaveProblem('QTI.CONTRADICTION')
})
