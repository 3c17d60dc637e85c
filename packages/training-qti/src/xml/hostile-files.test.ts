import type {} from '@casework/kernel/testing'
import { defaultQtiLimits, readItem, readManifest } from '@casework/training-qti'
import { describe, expect, test } from 'vitest'
import { mapping, namespace, single } from '../../test-support/questions.ts'

const read = (file: string | Uint8Array, limits = defaultQtiLimits) => readItem(file, mapping, limits)
const root = (inner: string, more = '') =>
  `<qti-assessment-item xmlns="${namespace}" ${more}>${inner}</qti-assessment-item>`
const bytes = (...parts: readonly (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])))

describe('nothing outside of a file is reached, and nothing in it unfolds', () => {
  test.each<[string, string]>([
    ['a document type', '<!DOCTYPE qti-assessment-item>'],
    ['another file as an entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    ['a document type elsewhere', '<!DOCTYPE a SYSTEM "https://attacker.example/a.dtd">'],
    ['an entity of parameters', '<!DOCTYPE a [<!ENTITY % x SYSTEM "https://attacker.example/a.dtd"> %x;]>'],
    [
      'entities of entities',
      `<!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 20 }, (_none, index) => `<!ENTITY a${index} "${'&a;'.repeat(20)}">`).join('')}]>`,
    ],
  ])('%s is refused', (_what, type) => {
    expect(read(type + single().slice(single().indexOf('\n')))).toHaveProblem('QTI.DOCTYPE')
    expect(read(`${type}${root('&x;&a19;')}`)).toHaveProblem('QTI.DOCTYPE')
  })

  test('an entity that nobody declared is no XML', () => {
    expect(read(root('&nbsp;'))).toHaveProblem('QTI.NOT_WELL_FORMED')
    expect(read(root('&#xFFFF;'))).toHaveProblem('QTI.NOT_WELL_FORMED')
    expect(read(root('&#0;'))).toHaveProblem('QTI.NOT_WELL_FORMED')
  })

  test('an instruction to a program is refused, before, in and after a question', () => {
    const sheet = '<?xml-stylesheet href="https://attacker.example/a.xsl"?>'
    expect(read(sheet + root(''))).toHaveProblem('QTI.PROCESSING_INSTRUCTION')
    expect(read(root(''.concat(sheet)))).toHaveProblem('QTI.PROCESSING_INSTRUCTION')
    expect(read(root('') + sheet)).toHaveProblem('QTI.PROCESSING_INSTRUCTION')
  })

  test('another file taken in is refused, whatever its prefix', () => {
    for (const prefix of ['xi', 'q'])
      expect(
        read(root(`<${prefix}:include xmlns:${prefix}="http://www.w3.org/2001/XInclude" href="/etc/passwd"/>`)),
      ).toHaveProblem('QTI.XINCLUDE')
    expect(read('<include xmlns="http://www.w3.org/2001/XInclude"/>')).toHaveProblem('QTI.XINCLUDE')
  })
})

describe('a file that is too much is refused', () => {
  test('by its bytes, whether text or bytes', () => {
    const limits = { ...defaultQtiLimits, maximumBytes: 100 }
    expect(read('é'.repeat(51), limits)).toHaveProblem('QTI.TOO_LARGE')
    expect(read('a'.repeat(101), limits)).toHaveProblem('QTI.TOO_LARGE')
    expect(read(new Uint8Array(101), limits)).toHaveProblem('QTI.TOO_LARGE')
    expect(read('a'.repeat(1_048_577))).toHaveProblem('QTI.TOO_LARGE')
  })

  test('by its depth, a little and without end', () => {
    const deep = (levels: number) => root('<div>'.repeat(levels) + '</div>'.repeat(levels))
    expect(read(deep(64))).toHaveProblem('QTI.TOO_DEEP')
    expect(read(deep(62))).not.toHaveProblem('QTI.TOO_DEEP')
    expect(read(deep(90_000))).toHaveProblem('QTI.TOO_DEEP')
  })

  test('by its elements', () => {
    expect(read(root('<p/>'.repeat(10_000)))).toHaveProblem('QTI.TOO_MANY_ELEMENTS')
    expect(read(root('<p/>'.repeat(9_999)))).not.toHaveProblem('QTI.TOO_MANY_ELEMENTS')
  })
})

describe('a file that is not what it says is refused', () => {
  test.each<[string, Uint8Array | string]>([
    ['Latin-1', bytes('<a>', 0xe9, '</a>')],
    ['UTF-16', Uint8Array.from(Buffer.from(`\uFEFF${root('')}`, 'utf16le'))],
    ['UTF-8 that is longer than it need be', bytes('<a>', 0xc0, 0xbc, '</a>')],
    ['half a pair', bytes('<a>', 0xed, 0xa0, 0x80, '</a>')],
    ['text that says that it is Latin-1', '<?xml version="1.0" encoding="ISO-8859-1"?><a/>'],
    ['text that says that it is UTF-16', '<?xml version="1.0" encoding="UTF-16"?><a/>'],
    ['text that names no encoding', '<?xml version="1.0" encoding=""?><a/>'],
    ['text that says that it is UTF-7', '<?xml version="1.0" encoding="UTF-7"?><a/>'],
  ])('in %s', (_what, file) => {
    expect(read(file)).toHaveProblem('QTI.NOT_UTF8')
  })

  test('unless it only says so in small letters, or not at all', () => {
    expect(read(single().replace('UTF-8', 'utf-8')).ok).toBe(true)
    expect(read(single().slice(single().indexOf('\n') + 1)).ok).toBe(true)
    expect(read(single().replace(' encoding="UTF-8"', '')).ok).toBe(true)
  })

  test.each<[string, string]>([
    ['nothing', ''],
    ['blanks', '  \n'],
    ['JSON', '{"a":1}'],
    ['a start without an end', '<a>'],
    ['crossed elements', '<a><b></a></b>'],
    ['two roots', '<a/><b/>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['an attribute twice by two prefixes', '<a xmlns:p="urn:x" xmlns:q="urn:x" p:b="1" q:b="2"/>'],
    ['a prefix that nobody declared', '<p:a/>'],
    ['an attribute of a prefix that nobody declared', '<a p:b="1"/>'],
    ['a prefix declared elsewhere', '<a><b xmlns:p="urn:x"/><p:c/></a>'],
    ['an attribute without quotation marks', '<a b=1/>'],
    ['a control character', '<a>\u0001</a>'],
    ['a null', '<a>\u0000</a>'],
    ['half a pair of characters', '<a>\ud800</a>'],
    ['the end of a section alone', '<a>]]></a>'],
    ['two hyphens in a comment', '<!-- a -- b --><a/>'],
  ])('as it is %s and no XML', (_what, file) => {
    expect(read(file)).toHaveProblem('QTI.NOT_WELL_FORMED')
  })

  test.each<[string, string, string]>([
    ['QTI 2.1', '<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1"/>', 'QTI.VERSION_2'],
    ['QTI 2.2', '<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2"/>', 'QTI.VERSION_2'],
    ['QTI 2.0', '<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_item_v2p0"/>', 'QTI.VERSION_2'],
    ['QTI 1.2', '<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2"/>', 'QTI.VERSION_2'],
    [
      'the elements of QTI 3 in the namespace of QTI 2',
      '<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1"/>',
      'QTI.VERSION_2',
    ],
    ['no namespace', '<qti-assessment-item/>', 'QTI.OTHER_NAMESPACE'],
    ['a namespace taken back', `<a xmlns="${namespace}"/>`.replace(namespace, ''), 'QTI.OTHER_NAMESPACE'],
    ['a namespace with a difference', `<qti-assessment-item xmlns="${namespace}/"/>`, 'QTI.OTHER_NAMESPACE'],
    ['a page', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'QTI.OTHER_NAMESPACE'],
    ['a test', `<qti-assessment-test xmlns="${namespace}"/>`, 'QTI.NOT_AN_ITEM'],
  ])('as %s', (_what, file, code) => {
    expect(read(file)).toHaveProblem(code)
  })

  test('and a name that every object has is a name', () => {
    expect(read(single().replace('title=', '__proto__="x" title='))).toHaveProblem('QTI.ATTRIBUTE_NOT_SUPPORTED')
    expect(readManifest('<constructor xmlns:__proto__="urn:x"/>')).toHaveProblem('QTI.OTHER_NAMESPACE')
  })
})
