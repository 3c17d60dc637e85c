import type {} from '@casework/kernel/testing'
import { readManifest } from '@casework/training-qti'
import { expect, test } from 'vitest'

const namespace = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1'
const list = (resources: string, name = 'manifest', space = namespace) =>
  `<${name} xmlns="${space}" identifier="m"><metadata/><organizations/><resources>${resources}</resources></${name}>`
const resource = (identifier: string, path: string, type = 'imsqti_item_xmlv3p0') =>
  `<resource identifier="${identifier}" type="${type}" href="${path}"><file href="${path}"/></resource>`

test('the files of a package are listed in their order, each with what it is', () => {
  const others = resource('t', 'test.xml', 'imsqti_test_xmlv3p0') + resource('s', 's.xml', 'imsqti_stimulus_xmlv3p0')
  const rest = `${resource('p', 'a b/é.png', 'webcontent')}<resource identifier="n" type="other"/>`
  expect(readManifest(list(resource('one', 'items/one.xml') + others + rest))).toEqual({
    ok: true,
    value: [
      { identifier: 'one', kind: 'item', path: 'items/one.xml' },
      { identifier: 't', kind: 'test', path: 'test.xml' },
      { identifier: 's', kind: 'stimulus', path: 's.xml' },
      { identifier: 'p', kind: 'other', path: 'a b/é.png' },
      { identifier: 'n', kind: 'other' },
    ],
  })
})

test('a question of an older version in a package of this one is not taken for one', () => {
  const read = readManifest(list(resource('one', 'one.xml', 'imsqti_item_xmlv2p1')))
  expect(read.ok && read.value[0]?.kind).toBe('other')
})

test.each([
  '../one.xml',
  'items/../../one.xml',
  '/etc/passwd',
  'C:/one.xml',
  'items\\one.xml',
  'https://attacker.example/one.xml',
  '//attacker.example/one.xml',
  'items//one.xml',
  './one.xml',
  '%2e%2e/one.xml',
  'one.xml?x',
  'one.xml#x',
  'one.xml&#10;',
  '',
  'a'.repeat(1025),
])('a path that may leave the package is refused: %s', (path) => {
  expect(readManifest(list(resource('one', path)))).toHaveProblem('QTI.PATH_NOT_SAFE')
})

test.each([
  ['of an older version', list('', 'manifest', 'http://www.imsglobal.org/xsd/imscp_v1p1'), 'QTI.VERSION_2'],
  ['of another namespace', list('', 'manifest', 'urn:x'), 'QTI.OTHER_NAMESPACE'],
  ['of another name', list('', 'list'), 'QTI.NOT_A_MANIFEST'],
  ['without resources', `<manifest xmlns="${namespace}"/>`, 'QTI.NOT_A_MANIFEST'],
  ['with an identifier twice', list(resource('a', 'a.xml') + resource('a', 'b.xml')), 'QTI.IDENTIFIER_TWICE'],
  ['without an identifier', list(resource('', 'a.xml')), 'QTI.NOT_A_MANIFEST'],
  ['without a type', list('<resource identifier="a" href="a.xml"/>'), 'QTI.NOT_A_MANIFEST'],
  ['with a document type', `<!DOCTYPE manifest>${list('')}`, 'QTI.DOCTYPE'],
])('a list %s is refused', (_what, file, code) => {
  expect(readManifest(file)).toHaveProblem(code)
})

test('every problem of a list is found', () => {
  const read = readManifest(list(resource('a', '../a.xml') + resource('b', '/b.xml') + resource('c', 'c.xml')))
  expect(read.ok ? [] : read.error.map(({ code }) => code)).toEqual(['QTI.PATH_NOT_SAFE', 'QTI.PATH_NOT_SAFE'])
})
