import type {} from '@casework/kernel/testing'
import { readManifest } from '@casework/training-qti'
import { expect, test } from 'vitest'

const namespace = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1'
const list = (resources: string, name = 'manifest', space = namespace) =>
  `<${name} xmlns="${space}" identifier="m"><metadata/><organizations/><resources>${resources}</resources></${name}>`
const resource = (identifier: string, path: string, type = 'imsqti_item_xmlv3p0') =>
  `<resource identifier="${identifier}" type="${type}" href="${path}"><file href="${path}"/></resource>`

function outcomeOf(xml: string) {
  const read = readManifest(xml)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const { resources, refused } = read.value
  return { paths: resources.map(({ path }) => path), codes: refused.map(({ code }) => code) }
}

test('the files of a package are listed in their order, each with what it is', () => {
  const others = resource('t', 'test.xml', 'imsqti_test_xmlv3p0') + resource('s', 's.xml', 'imsqti_stimulus_xmlv3p0')
  const rest = `${resource('p', 'a b/é.png', 'webcontent')}<resource identifier="n" type="other"/>`
  expect(readManifest(list(resource('one', 'items/one.xml') + others + rest))).toEqual({
    ok: true,
    value: {
      resources: [
        { identifier: 'one', kind: 'item', path: 'items/one.xml' },
        { identifier: 't', kind: 'test', path: 'test.xml' },
        { identifier: 's', kind: 'stimulus', path: 's.xml' },
        { identifier: 'p', kind: 'other', path: 'a b/é.png' },
        { identifier: 'n', kind: 'other' },
      ],
      refused: [],
    },
  })
})

test('a question of an older version in a package of this one is not taken for one', () => {
  const read = readManifest(list(resource('one', 'one.xml', 'imsqti_item_xmlv2p1')))
  expect(read.ok && read.value.resources[0]?.kind).toBe('other')
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
  '.. /.. /etc/passwd',
  '%2e%2e%2fone.xml',
  '%252e%252e/one.xml',
  'one%00.xml',
  'one%.xml',
  'items./one.xml',
  ' one.xml',
  'one.xml ',
  '...',
  'items/CON',
  'nul.xml',
])('a path that may leave the package is refused by itself: %s', (path) => {
  expect(outcomeOf(list(resource('one', path) + resource('two', 'two.xml')))).toEqual({
    paths: ['two.xml'],
    codes: ['QTI.PATH_NOT_SAFE'],
  })
})

test.each([
  [' xml:base="items/"', '', '', 'one.xml', 'items/one.xml'],
  [' xml:base="a/"', ' xml:base="b/"', ' xml:base="c/d.xml"', 'my%20one.xml', 'a/b/c/my one.xml'],
  ['', ' xml:base=""', ' xml:base="items"', '%C3%A9.xml', 'é.xml'],
])('a path stands after its bases, and as the file is called', (manifest, resources, own, href, path) => {
  const one = resource('one', href).replace('<resource', `<resource${own}`)
  const xml = list(one).replace('<manifest', `<manifest${manifest}`).replace('<resources', `<resources${resources}`)
  expect(outcomeOf(xml)).toEqual({ paths: [path], codes: [] })
})

test.each(['../', '..', '/etc/', 'https://attacker.example/', 'a//', '%2e%2e/', 'a/../../', `${'a'.repeat(1020)}/`])(
  'a base that may leave the package takes its paths with it: %s',
  (base) => {
    const xml = list(resource('one', 'one.xml')).replace('<resources', `<resources xml:base="${base}"`)
    expect(outcomeOf(xml)).toEqual({ paths: [], codes: ['QTI.PATH_NOT_SAFE'] })
  },
)

test.each([
  ['an identifier twice', resource('a', 'a.xml') + resource('a', 'b.xml'), 'QTI.IDENTIFIER_TWICE'],
  ['no identifier', resource('a', 'a.xml') + resource('', 'b.xml'), 'QTI.NOT_A_MANIFEST'],
  ['no identifier at all', `${resource('a', 'a.xml')}<resource type="webcontent" href="b.xml"/>`, 'QTI.NOT_A_MANIFEST'],
  ['no type', `${resource('a', 'a.xml')}<resource identifier="b" href="b.xml"/>`, 'QTI.NOT_A_MANIFEST'],
])('a file with %s is refused, and the others are listed', (_what, resources, code) => {
  expect(outcomeOf(list(resources))).toEqual({ paths: ['a.xml'], codes: [code] })
})

test.each([
  ['of an older version', list('', 'manifest', 'http://www.imsglobal.org/xsd/imscp_v1p1'), 'QTI.VERSION_2'],
  ['of another namespace', list('', 'manifest', 'urn:x'), 'QTI.OTHER_NAMESPACE'],
  ['of another name', list('', 'list'), 'QTI.NOT_A_MANIFEST'],
  ['without resources', `<manifest xmlns="${namespace}"/>`, 'QTI.NOT_A_MANIFEST'],
  ['with a document type', `<!DOCTYPE manifest>${list('')}`, 'QTI.DOCTYPE'],
])('a list %s is refused', (_what, file, code) => {
  expect(readManifest(file)).toHaveProblem(code)
})

test('every problem of a list is found, each with its line', () => {
  const read = readManifest(list(`${resource('a', '../a.xml')}\n${resource('b', '/b.xml')}${resource('c', 'c.xml')}`))
  expect(read.ok && read.value.refused.map(({ params }) => params['line'])).toEqual([1, 2])
})
