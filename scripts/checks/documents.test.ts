import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { house, withHouse } from '../readme-house.ts'
import { docstrings } from './docstrings.ts'
import { fileNames } from './file-names.ts'
import type { Check } from './finding.ts'
import { aPackage, aRepository, aSource, type Files } from './fixture.ts'
import { lockfile } from './lockfile.ts'
import { readmeHouse } from './readme-house.ts'
import { readmes } from './readmes.ts'
import { regularExpressions } from './regular-expressions.ts'

const messages = (check: Check, ...layers: readonly Files[]) =>
  check(aRepository(...layers))
    .map(({ message }) => message)
    .join('\n')
const withReadme = (text: string) => aPackage('example', { files: { 'README.md': text } })

test('a README has the headings of every README, in their order', () => {
  expect(messages(readmes, aPackage('example'))).toBe('')
  expect(messages(readmes, withReadme('# @casework/example\n\n## Example\n'))).toContain('must have the headings')
  expect(messages(readmes, withReadme('# Example\n'))).toContain('does not begin with')
})

test('a README lists every problem of the package', () => {
  const text = "export const p: ProblemCatalogue<'EXAMPLE.CLOSED'> = { 'EXAMPLE.CLOSED': { en: 'x', cy: 'x' } }"
  expect(messages(readmes, aSource(text))).toContain('does not list the problem EXAMPLE.CLOSED')
})

test('a link of a page leads to a page', () => {
  const page = (text: string) => ({ 'docs/guidelines/a.md': text, 'docs/b.md': '' })
  expect(messages(readmes, page('[b](../b.md#part) [web](https://www.gov.uk) `[no](nowhere.md)`'))).toBe('')
  expect(messages(readmes, page('[c](../c.md)'))).toContain('links to ../c.md')
})

test('the house in the README is the house that stands', () => {
  const packages = aPackage('kernel', { floor: 0 })
  const root = aRepository(packages, { 'README.md': '# x\n<!-- house:start --><!-- house:end -->\n' })
  expect(readmeHouse(root)[0]?.message).toContain('out of date')
  const written = withHouse(readFileSync(join(root, 'README.md'), 'utf8'), root) ?? ''
  expect(written).toContain('[`@casework/kernel`](packages/kernel/README.md)')
  expect(messages(readmeHouse, packages, { 'README.md': written })).toBe('')
  expect(messages(readmeHouse, packages, { 'README.md': '# x' })).toContain('house:start')
  expect(messages(readmeHouse, packages)).toContain('is missing')
})

test('the graph shows what each package needs', () => {
  const example = aPackage('example', { manifest: { dependencies: { '@casework/kernel': 'workspace:^' } } })
  expect(house(aRepository(aPackage('kernel', { floor: 0 }), example))).toContain('example --> kernel')
})

test('the lockfile names no registry', () => {
  const good =
    "lockfileVersion: '9.0'\npackages:\n  zod@4.6.7:\n    resolution: {integrity: sha512-x}\n    deprecated: see https://example.org\n"
  expect(messages(lockfile, { 'pnpm-lock.yaml': good })).toBe('')
  expect(
    messages(lockfile, { 'pnpm-lock.yaml': '    resolution: {integrity: x, tarball: https://r.example/zod.tgz}' }),
  ).toContain('host of a registry')
  expect(messages(lockfile, { 'pnpm-lock.yaml': "registry: 'http://r.example'" })).toContain('host of a registry')
  expect(messages(lockfile)).toContain('is missing')
})

test('files are named after what they hold, in kebab-case', () => {
  const named = (file: string) => aPackage('example', { files: { [file]: '' } })
  expect(messages(fileNames, named('src/raise-barrier.test-prop.ts'))).toBe('')
  expect(messages(fileNames, named('src/utils.ts'))).toContain('says nothing')
  expect(messages(fileNames, named('src/date-helpers.ts'))).toContain('says nothing')
  expect(messages(fileNames, named('src/common/a.ts'))).toContain('says nothing')
  expect(messages(fileNames, named('src/raiseBarrier.ts'))).toContain('kebab-case')
})

test('an index holds named re-exports and nothing else', () => {
  const index = (text: string) => aPackage('example', { files: { 'src/index.ts': text } })
  expect(messages(fileNames, index("export { type A, a } from './a.ts'"))).toBe('')
  expect(messages(fileNames, index("export * from './a.ts'"))).toContain('named re-exports')
  expect(messages(fileNames, index('export const a = 1'))).toContain('named re-exports')
})

const documented = (doc: string, text: string) =>
  aPackage('example', { files: { 'src/index.ts': "export { a } from './a.ts'", 'src/a.ts': `${doc}\n${text}` } })
const aFunction = "export function a(): Result<string, 'EXAMPLE.CLOSED'> { return x }"
const complete =
  '/**\n * Says what it does.\n *\n * @returns It, or `EXAMPLE.CLOSED`.\n *\n * @example\n * a() //=> 1\n * @public\n */'

test('a public function says what it does, what it refuses and how it is used', () => {
  expect(messages(docstrings, documented(complete, aFunction))).toBe('')
  expect(messages(docstrings, documented('', aFunction))).toContain('no docstring')
  expect(messages(docstrings, documented(complete.replace('@example', ''), aFunction))).toContain('without an @example')
  expect(messages(docstrings, documented(complete.replace('`EXAMPLE.CLOSED`', 'no'), aFunction))).toContain(
    'returns EXAMPLE.CLOSED',
  )
  expect(messages(docstrings, documented(complete.replace('@public', ''), aFunction))).toContain('@public')
  expect(messages(docstrings, documented(complete.replace('does.', 'does'), aFunction))).toContain('full stop')
})

test('a constant on one line is documented on one line, and what stays inside need not be', () => {
  expect(messages(docstrings, documented('/** One. @public */', 'export const a = 1\nexport const inside = 2'))).toBe(
    '',
  )
})

test('a regular expression cannot be made to run for ever', () => {
  expect(messages(regularExpressions, aSource('export const a = /^\\d{4}-\\d{2}$/'))).toBe('')
  expect(messages(regularExpressions, aSource('export const a = /^(a+)+$/'))).toContain('exponential')
})

test('every page that a check names is there, with the heading it names', () => {
  const root = join(import.meta.dirname, '../..')
  const sources = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  const text = sources.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8')).join('\n')
  const pages = Object.fromEntries(
    [...text.matchAll(/(\w+): '(docs\/[\w/-]+\.md)'/g)].map(([, key, page]) => [key, page]),
  )
  const anchors = [...text.matchAll(/\$\{guidelines\.(\w+)\}#([\w-]+)/g)]
  expect(anchors.length).toBeGreaterThan(5)
  for (const [, key = '', anchor] of anchors) {
    const headings = [...readFileSync(join(root, pages[key] ?? ''), 'utf8').matchAll(/^#+ (.+)$/gm)]
    const slugs = headings.map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\w\s-]/g, '')
        .replaceAll(' ', '-'),
    )
    expect(slugs, `${pages[key]}`).toContain(anchor)
  }
})
