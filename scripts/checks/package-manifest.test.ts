import { expect, test } from 'vitest'
import { aPackage, aRepository } from './fixture.ts'
import { packageManifest } from './package-manifest.ts'

const found = (wanted: Parameters<typeof aPackage>[1]) =>
  packageManifest(aRepository(aPackage('example', wanted)))
    .map(({ file, message, guideline }) => `${file} ${message} ${guideline}`)
    .join('\n')

test('a package of the shape passes, with subpaths, what it serves and how large it may be', () => {
  expect(found({})).toBe('')
  expect(found({ subpaths: ['csv', 'testing'] })).toBe('')
  expect(found({ floor: 3, manifest: { casework: { floor: 3, serves: '@casework/cases', maximumBytes: 10 } } })).toBe(
    '',
  )
})

test.each([
  ['license', 'GPL-3.0'],
  ['type', 'commonjs'],
  ['sideEffects', true],
  ['engines', { node: '>=18' }],
  ['files', ['dist', 'src']],
  ['scripts', { build: 'tsc' }],
  ['publishConfig', { access: 'restricted' }],
  ['main', './dist/main.js'],
  ['name', 'example'],
])('a package that differs in %s fails', (key, value) => {
  expect(found({ manifest: { [key]: value } })).toContain(`differs in "${key}"`)
})

test('an entry point has types in each condition', () => {
  expect(found({ manifest: { exports: { '.': './dist/index.js', './package.json': './package.json' } } })).toContain(
    'differs in "exports"',
  )
})

test('a package states its floor and describes itself', () => {
  expect(found({ manifest: { casework: {} } })).toContain('states no floor')
  expect(found({ manifest: { description: 'An example' } })).toContain('full stop')
})

test('zod is a peer, our packages come from the workspace', () => {
  expect(found({ manifest: { dependencies: { zod: '^4.3.0' } } })).toContain('it is a peer')
  expect(found({ manifest: { peerDependencies: { zod: '^4.3.0' } } })).toContain('not as a devDependency')
  expect(found({ manifest: { dependencies: { '@casework/kernel': '^1.0.0' } } })).toContain('expected "workspace:^"')
})

test('a package without its exports test or its API report fails and is told where to read on', () => {
  const {
    'packages/example/src/exports.test.ts': _,
    'packages/example/api/example.api.md': __,
    ...rest
  } = aPackage('example')
  const findings = packageManifest(aRepository(rest))
  expect(findings.map(({ guideline }) => guideline)).toEqual([
    'docs/guidelines/testing.md#exports',
    'docs/processes/breaking-changes.md#the-api-report',
  ])
})
