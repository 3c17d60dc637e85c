import type {} from '@casework/kernel/testing'
import { readItem } from '@casework/training-qti'
import { describe, expect, test } from 'vitest'
import {
  answered,
  base,
  condition,
  correct,
  entry,
  mapped,
  mapping,
  mapResponse,
  matchCorrect,
  right,
  single,
  template,
  variable,
} from '../../test-support/questions.ts'

const read = (xml: string | Uint8Array) => readItem(xml, mapping)

describe('a question is refused where a bank could not mark it so', () => {
  test.each<[string, string]>([
    ['none', ''],
    ['another template', template('https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/CC2_match_basic')],
    [
      'a template with more',
      `<qti-response-processing template="${matchCorrect}"><qti-exit-response/></qti-response-processing>`,
    ],
    ['nothing', '<qti-response-processing/>'],
    [
      'two conditions',
      condition(`<qti-match>${variable}${right}</qti-match>`).replace(
        '</qti-response-processing>',
        '<qti-response-condition/></qti-response-processing>',
      ),
    ],
    ['an empty condition', '<qti-response-processing><qti-response-condition/></qti-response-processing>'],
    [
      'an empty if',
      '<qti-response-processing><qti-response-condition><qti-response-if/></qti-response-condition></qti-response-processing>',
    ],
    [
      'marks for anything else',
      condition(
        `<qti-match>${variable}${right}</qti-match>`,
        '1',
        '<qti-response-else><qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value></qti-response-else>',
      ),
    ],
    ['another outcome', condition(`<qti-match>${variable}${right}</qti-match>`).replace('"SCORE"', '"OTHER"')],
    ['marks without a number', condition(`<qti-match>${variable}${right}</qti-match>`, 'x')],
    ['another answer', condition(`<qti-match><qti-variable identifier="OTHER"/>${right}</qti-match>`)],
    ['another test', condition(`<qti-not>${variable}</qti-not>`)],
    ['a test of one', condition(`<qti-equal>${variable}</qti-equal>`)],
    ['a range with one end', condition(`<qti-and><qti-gte>${variable}${base('1')}</qti-gte></qti-and>`)],
    [
      'a range of other things',
      condition(`<qti-and><qti-gte>${right}${base('1')}</qti-gte><qti-lte>${variable}${base('1')}</qti-lte></qti-and>`),
    ],
  ])('marked by %s', (_what, processing) => {
    expect(read(single({ processing }))).toHaveProblem('QTI.PROCESSING_NOT_SUPPORTED')
  })

  test.each<[string, string, string]>([
    ['marks for two answers', mapped(entry('A', '1') + entry('B', '1')), 'QTI.PARTIAL_CREDIT'],
    ['marks taken away', mapped(entry('A', '1') + entry('B', '-1')), 'QTI.PARTIAL_CREDIT'],
    ['marks for another than the right one', mapped(entry('A', '1'), correct('B')), 'QTI.PARTIAL_CREDIT'],
    ['marks cut off', mapped(entry('A', '2'), '', ' upper-bound="1"'), 'QTI.PARTIAL_CREDIT'],
    ['marks for nothing', mapped(entry('A', '2'), '', ' lower-bound="1"'), 'QTI.PARTIAL_CREDIT'],
    ['marks up to no number', mapped(entry('A', '2'), '', ' upper-bound="x"'), 'QTI.PARTIAL_CREDIT'],
    ['marks for several', mapped(entry('A', '1'), '', '', 'multiple'), 'QTI.PARTIAL_CREDIT'],
    ['marks for whatever else', mapped(entry('A', '1'), '', ' default-value="1"'), 'QTI.ATTRIBUTE_NOT_SUPPORTED'],
    ['any case of letters', mapped(entry('A', '1', ' case-sensitive="false"')), 'QTI.ATTRIBUTE_NOT_SUPPORTED'],
    ['half a mark', mapped(entry('A', '0.5')), 'QTI.MARKS_NOT_WHOLE'],
    ['less than nothing', mapped(entry('A', '-1')), 'QTI.MARKS_NOT_WHOLE'],
    ['no number', mapped(entry('A', 'one')), 'QTI.MARKS_NOT_WHOLE'],
    ['an entry without a key', mapped('<qti-map-entry mapped-value="1"/>', correct('B')), 'QTI.PARTIAL_CREDIT'],
    ['an entry without marks', mapped('<qti-map-entry map-key="B"/>'), 'QTI.MARKS_NOT_WHOLE'],
    [
      'an entry with more',
      mapped('<qti-map-entry map-key="B" mapped-value="1"><p/></qti-map-entry>'),
      'QTI.ELEMENT_NOT_SUPPORTED',
    ],
    ['no marks at all', mapped(entry('A', '0')), 'QTI.KEY_MISSING'],
    ['no mapping', answered('single', 'identifier', correct('A')), 'QTI.KEY_MISSING'],
    ['two mappings', mapped(entry('A', '1'), '<qti-mapping/>'), 'QTI.ELEMENT_NOT_SUPPORTED'],
  ])('mapped with %s', (_what, declared, code) => {
    expect(read(single({ declared, processing: template(mapResponse) }))).toHaveProblem(code)
  })

  test('for marks that are not whole', () => {
    const half = condition(`<qti-match>${variable}${right}</qti-match>`, '0.5')
    expect(read(single({ processing: half }))).toHaveProblem('QTI.MARKS_NOT_WHOLE')
    expect(read(single({ processing: condition(`<qti-match>${variable}${right}</qti-match>`, '0') }))).toHaveProblem(
      'QTI.MARKS_NOT_WHOLE',
    )
    expect(read(single({ processing: condition(`<qti-match>${variable}${right}</qti-match>`, '101') }))).toHaveProblem(
      'INPUT.TOO_LARGE',
    )
  })
})
