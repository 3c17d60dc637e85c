import type {} from '@casework/kernel/testing'
import { readItem } from '@casework/training-qti'
import { describe, expect, test } from 'vitest'
import {
  answered,
  base,
  choice,
  condition,
  correct,
  mapping,
  matchCorrect,
  matching,
  numeric,
  option,
  right,
  single,
  template,
  variable,
} from '../../test-support/questions.ts'

const read = (xml: string | Uint8Array) => readItem(xml, mapping)

describe('a question is refused, and never changed, where a bank cannot hold it', () => {
  test.each<[string, string, string]>([
    [
      'an attribute of the answer',
      single({
        declared: answered('single', 'identifier', correct('B')).replace(' cardinality', ' class="x" cardinality'),
      }),
      'QTI.ATTRIBUTE_NOT_SUPPORTED',
    ],
    [
      'an attribute of the keys',
      single({
        declared: answered(
          'single',
          'identifier',
          '<qti-correct-response interpretation="x"><qti-value>B</qti-value></qti-correct-response>',
        ),
      }),
      'QTI.ATTRIBUTE_NOT_SUPPORTED',
    ],
    [
      'an answer that says nothing of itself',
      single({
        declared: `<qti-response-declaration identifier="RESPONSE">${correct('B')}</qti-response-declaration>`,
      }),
      'QTI.RESPONSE_KIND',
    ],
    ['an answer without a name', single({ declared: '<qti-response-declaration/>' }), 'QTI.RESPONSE_KIND'],
    [
      'an attribute of the processing',
      single({ processing: `<qti-response-processing template="${matchCorrect}" template-location="x"/>` }),
      'QTI.ATTRIBUTE_NOT_SUPPORTED',
    ],
    [
      'an option without an id',
      single({ body: choice(undefined, '<qti-simple-choice>x</qti-simple-choice>') }),
      'QTI.IDENTIFIER_NOT_USABLE',
    ],
    [
      'a tolerance that is not given',
      numeric(condition(`<qti-equal tolerance-mode="absolute">${variable}${right}</qti-equal>`)),
      'QTI.NOT_A_NUMBER',
    ],
    [
      'a range without numbers',
      numeric(
        condition(
          `<qti-and><qti-gte>${variable}${base('x')}</qti-gte><qti-lte>${variable}${base('2')}</qti-lte></qti-and>`,
        ),
      ),
      'QTI.NOT_A_NUMBER',
    ],
    [
      'a condition of another namespace',
      single({ processing: condition(`<qti-match xmlns="urn:x">${variable}${right}</qti-match>`) }),
      'QTI.ELEMENT_NOT_SUPPORTED',
    ],
    ['an order that stands', single({ body: choice('') }), 'QTI.OPTIONS_IN_FIXED_ORDER'],
    [
      'an option that stands',
      single({ body: choice(undefined, option('A', 'x', ' fixed="true"') + option('B')) }),
      'QTI.ATTRIBUTE_NOT_SUPPORTED',
    ],
    ['a style', single({ body: `<p class="qti-visually-hidden">x</p>${choice()}` }), 'QTI.ATTRIBUTE_NOT_SUPPORTED'],
    ['a picture', single({ body: `<p><img src="x.png" alt="x"/></p>${choice()}` }), 'QTI.ELEMENT_NOT_SUPPORTED'],
    ['a power', single({ body: `<p>x<sup>2</sup></p>${choice()}` }), 'QTI.ELEMENT_NOT_SUPPORTED'],
    ['a link', single({ body: `<p><a href="https://x.example">x</a></p>${choice()}` }), 'QTI.ELEMENT_NOT_SUPPORTED'],
    [
      'a formula',
      single({ body: `<math xmlns="http://www.w3.org/1998/Math/MathML"><p>x</p></math>${choice()}` }),
      'QTI.ELEMENT_NOT_SUPPORTED',
    ],
    [
      'words of another namespace',
      single({ body: `<p xmlns="urn:other">x</p>${choice()}` }),
      'QTI.ELEMENT_NOT_SUPPORTED',
    ],
    [
      'something in a line break',
      single({ body: `<p>x<br><em>y</em></br></p>${choice()}` }),
      'QTI.ELEMENT_NOT_SUPPORTED',
    ],
    ['a program', single({ body: `<script>alert(1)</script>${choice()}` }), 'QTI.SCRIPT'],
    [
      'a program in an option',
      single({ body: choice(undefined, option('A', '<SCRIPT/>') + option('B')) }),
      'QTI.SCRIPT',
    ],
    ['a program in an attribute', single({ body: `<p onclick="x()">x</p>${choice()}` }), 'QTI.ATTRIBUTE_NOT_SUPPORTED'],
    [
      'a hint',
      single({
        body: choice(
          undefined,
          option(
            'A',
            'x<qti-feedback-inline outcome-identifier="F" identifier="A" show-hide="show">y</qti-feedback-inline>',
          ) + option('B'),
        ),
      }),
      'QTI.ELEMENT_NOT_SUPPORTED',
    ],
    [
      'feedback',
      single().replace(
        '</qti-assessment-item>',
        '<qti-modal-feedback outcome-identifier="F" identifier="A" show-hide="show"/></qti-assessment-item>',
      ),
      'QTI.ELEMENT_NOT_SUPPORTED',
    ],
    ['another language inside', single({ body: `<p xml:lang="fr">x</p>${choice()}` }), 'QTI.LANGUAGE'],
    ['right to left words', single({ body: `<p dir="rtl">x</p>${choice()}` }), 'QTI.ATTRIBUTE_NOT_SUPPORTED'],
    [
      'a limit that tells how many',
      single({
        declared: answered('multiple', 'identifier', correct('A')),
        body: choice('shuffle="true" max-choices="2"'),
      }),
      'QTI.ATTRIBUTE_NOT_SUPPORTED',
    ],
    [
      'one choice where several are right',
      single({ declared: answered('multiple', 'identifier', correct('A')) }),
      'QTI.RESPONSE_KIND',
    ],
    ['choices of numbers', single({ declared: answered('single', 'integer', correct('A')) }), 'QTI.RESPONSE_KIND'],
    [
      'a choice marked by range',
      single({
        declared: answered('single', 'identifier', ''),
        processing: condition(
          `<qti-and><qti-gte>${variable}${base('1')}</qti-gte><qti-lte>${variable}${base('2')}</qti-lte></qti-and>`,
        ),
      }),
      'QTI.RESPONSE_KIND',
    ],
    [
      'two keys for one answer',
      single({ declared: answered('single', 'identifier', correct('A', 'B')) }),
      'QTI.RESPONSE_KIND',
    ],
    [
      'a key twice',
      single({
        declared: answered('multiple', 'identifier', correct('A', 'A')),
        body: choice('shuffle="true" max-choices="0"'),
      }),
      'QTI.KEY_TWICE',
    ],
    [
      'a key that is no option',
      single({ declared: answered('single', 'identifier', correct('Z')) }),
      'QTI.KEY_NOT_AN_OPTION',
    ],
    ['no key', single({ declared: answered('single', 'identifier', '') }), 'QTI.KEY_MISSING'],
    [
      'an empty key',
      single({ declared: answered('single', 'identifier', '<qti-correct-response/>') }),
      'QTI.KEY_MISSING',
    ],
    [
      'two lists of keys',
      single({ declared: answered('single', 'identifier', correct('A') + correct('B')) }),
      'QTI.ELEMENT_NOT_SUPPORTED',
    ],
    [
      'a key with an element',
      single({ declared: answered('single', 'identifier', correct('<b>A</b>')) }),
      'QTI.ELEMENT_NOT_SUPPORTED',
    ],
    [
      'a key of a field',
      single({
        declared: answered(
          'single',
          'identifier',
          '<qti-correct-response><qti-value field-identifier="x">A</qti-value></qti-correct-response>',
        ),
      }),
      'QTI.ATTRIBUTE_NOT_SUPPORTED',
    ],
    [
      'areas',
      single({ declared: answered('single', 'identifier', '<qti-area-mapping/>') }),
      'QTI.ELEMENT_NOT_SUPPORTED',
    ],
    ['an answer that was not declared', single({ declared: '' }), 'QTI.KEY_MISSING'],
    [
      'an answer of another name',
      single().replace('response-identifier="RESPONSE"', 'response-identifier="OTHER"'),
      'QTI.RESPONSE_KIND',
    ],
    ['an option twice', single({ body: choice(undefined, option('A') + option('A')) }), 'QTI.IDENTIFIER_TWICE'],
    [
      'an id that a bank cannot hold',
      single({ body: choice(undefined, option('A.1') + option('B')) }),
      'QTI.IDENTIFIER_NOT_USABLE',
    ],
    ['an option without words', single({ body: choice(undefined, option('A', ' ') + option('B')) }), 'QTI.NO_WORDS'],
    ['no words', single({ body: choice().replace(/<p>.*<\/p>/, '') }), 'QTI.NO_WORDS'],
    ['one option alone', single({ body: choice(undefined, option('B')) }), 'INPUT.TOO_SMALL'],
    [
      'text among the options',
      single({ body: choice(undefined, `${option('A')}or${option('B')}`) }),
      'QTI.TEXT_NOT_EXPECTED',
    ],
    [
      'hidden direction',
      single({ body: choice(undefined, option('A', '\u202ex') + option('B')) }),
      'TEXT.DIRECTION_CONTROL',
    ],
    [
      'an attribute of the body',
      single().replace('<qti-item-body>', '<qti-item-body class="x">'),
      'QTI.ATTRIBUTE_NOT_SUPPORTED',
    ],
    [
      'an attribute of the prompt',
      single({ body: choice(undefined, `<qti-prompt class="x">x</qti-prompt>${option('A')}`) }),
      'QTI.ATTRIBUTE_NOT_SUPPORTED',
    ],
    [
      'two prompts',
      single({
        body: choice(undefined, `<qti-prompt>x</qti-prompt><qti-prompt>y</qti-prompt>${option('A')}${option('B')}`),
      }),
      'QTI.ELEMENT_NOT_SUPPORTED',
    ],
    ['no interaction', single({ body: '<p>x</p>' }), 'QTI.NO_INTERACTION'],
    ['two bodies', single().replace('<qti-item-body>', '<qti-item-body/><qti-item-body>'), 'QTI.NO_INTERACTION'],
    ['two interactions', single({ body: choice() + choice() }), 'QTI.SEVERAL_INTERACTIONS'],
    [
      'two answers',
      single({ declared: answered('single', 'identifier', correct('A')).repeat(2) }),
      'QTI.SEVERAL_INTERACTIONS',
    ],
    [
      'an essay',
      single({ body: '<p>x</p><qti-extended-text-interaction response-identifier="RESPONSE"/>' }),
      'QTI.INTERACTION_NOT_SUPPORTED',
    ],
    [
      'pairs without direction',
      single({ body: '<p>x</p><qti-associate-interaction response-identifier="RESPONSE"/>' }),
      'QTI.INTERACTION_NOT_SUPPORTED',
    ],
    [
      'text to enter that is no number',
      numeric(template(matchCorrect)).replace('"float"', '"string"'),
      'QTI.RESPONSE_KIND',
    ],
    ['two numbers', numeric(template(matchCorrect), '1</qti-value><qti-value>2'), 'QTI.RESPONSE_KIND'],
    ['a number with an exponent', numeric(template(matchCorrect), '1e3'), 'QTI.NOT_A_NUMBER'],
    ['a number that is endless', numeric(template(matchCorrect), 'INF'), 'QTI.NOT_A_NUMBER'],
    [
      'whole numbers between two',
      numeric(condition(`<qti-equal tolerance-mode="absolute" tolerance="1">${variable}${right}</qti-equal>`)).replace(
        '"float"',
        '"integer"',
      ),
      'QTI.RESPONSE_KIND',
    ],
    [
      'a whole number that is none',
      numeric(template(matchCorrect), '1.5').replace('"float"', '"integer"'),
      'QTI.RESPONSE_KIND',
    ],
    ['a mask', numeric(template(matchCorrect), '1', ' pattern-mask="[0-9]*"'), 'QTI.ATTRIBUTE_NOT_SUPPORTED'],
    [
      'an order half told',
      single({
        declared: answered('ordered', 'identifier', correct('A', 'B')),
        body: choice().replaceAll('choice-interaction', 'order-interaction'),
      }),
      'QTI.KEY_MISSING',
    ],
    [
      'an order of unknown things',
      single({
        declared: answered('ordered', 'identifier', correct('A', 'B', 'Z')),
        body: choice().replaceAll('choice-interaction', 'order-interaction'),
      }),
      'QTI.KEY_NOT_AN_OPTION',
    ],
    [
      'an order with one option twice',
      single({
        declared: answered('ordered', 'identifier', correct('A', 'B')),
        body: choice(undefined, option('A') + option('A')).replaceAll('choice-interaction', 'order-interaction'),
      }),
      'QTI.IDENTIFIER_TWICE',
    ],
    [
      'an order of numbers',
      single({
        declared: answered('ordered', 'integer', correct('1')),
        body: choice().replaceAll('choice-interaction', 'order-interaction'),
      }),
      'QTI.RESPONSE_KIND',
    ],
    ['a thing matched twice', matching(['T1 A', 'T1 B']), 'QTI.KEY_TWICE'],
    ['a thing that is not matched', matching(['T1 A']), 'QTI.KEY_MISSING'],
    ['a thing matched with no option', matching(['T1 A', 'T2 Z']), 'QTI.KEY_NOT_AN_OPTION'],
    ['a match of one', matching(['T1', 'T2 A']), 'QTI.RESPONSE_KIND'],
    ['a thing that may be matched twice', matching(['T1 A', 'T2 B'], '', '2'), 'QTI.ATTRIBUTE_NOT_SUPPORTED'],
    ['a limit of matches', matching(['T1 A', 'T2 B'], ' max-associations="1"'), 'QTI.ATTRIBUTE_NOT_SUPPORTED'],
    [
      'one set to match',
      matching(['T1 A', 'T2 B']).replace(/<qti-simple-match-set>.*?<\/qti-simple-match-set>/, ''),
      'QTI.RESPONSE_KIND',
    ],
    [
      'a broken second set',
      matching(['T1 A', 'T2 B']).replace('identifier="B"', 'identifier="A"'),
      'QTI.IDENTIFIER_TWICE',
    ],
    [
      'a set with an attribute',
      matching(['T1 A', 'T2 B']).replace('<qti-simple-match-set>', '<qti-simple-match-set id="x">'),
      'QTI.ATTRIBUTE_NOT_SUPPORTED',
    ],
  ])('%s', (_what, xml, code) => {
    expect(read(xml)).toHaveProblem(code)
  })
})
