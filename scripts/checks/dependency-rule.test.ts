import { expect, test } from 'vitest'
import { dependencyRule } from './dependency-rule.ts'
import { anApp, aPackage, aRepository, type Files } from './fixture.ts'

const kernel = aPackage('kernel', { floor: 0, subpaths: ['testing'] })
const calendar = aPackage('calendar', { floor: 1 })
const figures = aPackage('figures', { floor: 1 })
const cases = aPackage('cases', { floor: 2 })

/** A package with one import, which its manifest declares. */
function importing(
  specifier: string,
  floor: number,
  wanted: { readonly serves?: string; readonly declared?: string; readonly file?: string } = {},
): Files {
  const { serves, declared = specifier, file = 'src/rule.ts' } = wanted
  return aPackage('example', {
    floor,
    manifest: {
      casework: { floor, ...(serves === undefined ? {} : { serves }) },
      dependencies: { [declared]: 'workspace:^' },
      devDependencies: { vitest: 'catalog:' },
    },
    files: { [file]: `import { x } from '${specifier}'\nexport const y = x\n` },
  })
}

const messages = (...layers: readonly Files[]) =>
  dependencyRule(aRepository(...layers))
    .map(({ message }) => message)
    .join('\n')

test.each([
  ['a foundation', '@casework/kernel', 1],
  ['a foundation, to calendar', '@casework/calendar', 1],
  ['a domain package', '@casework/calendar', 2],
  ['an adapter', '@casework/figures', 3],
])('%s may import %s', (_, specifier, floor) => {
  expect(messages(kernel, calendar, figures, cases, importing(specifier, floor))).toBe('')
})

test.each([
  ['the kernel takes nothing', '@casework/calendar', 0],
  ['foundations do not import each other', '@casework/figures', 1],
  ['a foundation does not import a domain package', '@casework/cases', 1],
  ['domain packages do not import each other', '@casework/cases', 2],
])('%s', (_, specifier, floor) => {
  expect(messages(kernel, calendar, figures, cases, importing(specifier, floor))).toContain(`takes ${specifier}`)
})

test('an adapter imports the one domain package that it serves and no other', () => {
  expect(messages(cases, importing('@casework/cases', 3, { serves: '@casework/cases' }))).toBe('')
  expect(messages(cases, importing('@casework/cases', 3))).toContain('does not serve')
  expect(messages(cases, importing('@casework/cases', 3, { serves: '@casework/customers' }))).toContain(
    'does not serve',
  )
})

test('what is not declared is not imported, though it lies on the disk', () => {
  expect(messages(kernel, importing('@casework/kernel', 1, { declared: 'zod' }))).toContain('does not declare')
  expect(messages(importing('left-pad', 3, { declared: 'zod' }))).toContain(
    'imports left-pad, which its package.json does not declare',
  )
  expect(messages(importing('@casework/nothing', 1))).toContain('not in this repository')
  expect(messages(importing('vitest', 1))).toContain('decision record')
  expect(messages(importing('vitest', 1, { declared: 'zod' }))).toContain('does not declare')
})

test('a test may import what only development needs, and its own package by name', () => {
  expect(messages(importing('vitest', 1, { declared: 'zod', file: 'src/rule.test.ts' }))).toBe('')
  expect(messages(importing('@casework/example', 1, { declared: 'zod', file: 'src/rule.test.ts' }))).toBe('')
  expect(messages(importing('@casework/example', 1, { declared: 'zod' }))).toContain('imports itself')
})

test('a package is imported by its public names, never by its files', () => {
  expect(messages(kernel, importing('@casework/kernel/src/result.ts', 1, { declared: '@casework/kernel' }))).toContain(
    'public names',
  )
  expect(messages(kernel, importing('../../kernel/src/result.ts', 1, { declared: 'zod' }))).toContain('reaches into')
})

test('library source never imports builders for tests', () => {
  expect(messages(kernel, importing('@casework/kernel/testing', 1, { declared: '@casework/kernel' }))).toContain(
    'builders for tests',
  )
  expect(messages(importing('./testing/index.ts', 1, { declared: 'zod' }))).toContain('never imports src/testing')
  expect(
    messages(
      kernel,
      importing('@casework/kernel/testing', 1, { declared: '@casework/kernel', file: 'src/rule.test.ts' }),
    ),
  ).toBe('')
})

test('a run-time dependency of the lower floors takes a decision record', () => {
  expect(messages(importing('lodash', 2))).toContain('decision record')
  expect(messages(importing('lodash', 3))).toBe('')
  expect(messages(importing('zod', 2))).toBe('')
})

test('an app imports packages by public name and declares them', () => {
  const page = "import { x } from '@casework/cases'\nexport const y = x"
  expect(messages(cases, anApp(page, 'src/page.ts', { '@casework/cases': 'workspace:^' }))).toBe('')
  expect(messages(cases, anApp(page))).toContain('does not declare')
  expect(messages(cases, anApp("import '../../../packages/cases/src/index.ts'"))).toContain('reaches into')
})

test('imports do not go in a circle, except of types', () => {
  const circle = (word: string) =>
    aPackage('example', {
      files: {
        'src/a.ts': "import { b } from './b.ts'\nexport const a = b",
        'src/b.ts': `import ${word}{ a } from './a.ts'\nexport const b = 1`,
      },
    })
  expect(messages(circle(''))).toContain('a.ts → b.ts → a.ts')
  expect(messages(circle('type '))).toBe('')
})
