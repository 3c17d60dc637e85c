import { expect, test } from 'vitest'
import { aPackage, aRepository } from './fixture.ts'
import { sizes } from './sizes.ts'

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')
const found = (file: string, text: string) =>
  sizes(aRepository(aPackage('example', { files: { [file]: text } })))
    .map(({ message }) => message)
    .join('\n')
const constants = (count: number) => lines(count, (index) => `export const a${index} = ${index}`)

test('a source file has at most 300 lines of code', () => {
  expect(found('src/rule.ts', constants(300))).toBe('')
  expect(found('src/rule.ts', constants(301))).toContain('301 lines of code')
})

test('blank lines and comments do not count', () => {
  expect(found('src/rule.ts', `${constants(300)}\n\n// words\n/**\n * more\n * words\n */\n`)).toBe('')
})

test('a test file has at most 400, and its cases may be long', () => {
  expect(found('src/rule.test.ts', `test('x', () => {\n${constants(380)}\n})`)).toBe('')
  expect(found('src/rule.test.ts', constants(401))).toContain('401 lines of code')
})

test('a function has at most 50', () => {
  const longer = (count: number) =>
    `export function a() {\n${lines(count - 2, (index) => `  step(${index})\n  // why\n`)}\n}`
  expect(found('src/rule.ts', longer(50))).toBe('')
  expect(found('src/rule.ts', longer(51))).toContain('function of 51 lines')
})

test('an arrow that is one template is text', () => {
  expect(found('src/rule.ts', `export const a = (x: string) => \`\n${lines(60, () => 'words')}\n\${x}\``)).toBe('')
})

test('a module of pure data is as long as its list, unless it hides a function', () => {
  expect(found('src/offences-data.ts', constants(900))).toBe('')
  expect(found('src/data/offences.ts', constants(900))).toBe('')
  expect(found('src/offences-data.ts', `${constants(900)}\nexport const f = () => 1`)).toContain('lines of code')
})
