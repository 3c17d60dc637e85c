import { copyFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aPackage, aRepository } from '../checks/fixture.ts'
import { packagesOf } from '../checks/workspace.ts'
import { runExamples } from '../run-examples.ts'
import { docstringExamples, prepare, readmeExamples } from './example.ts'
import { plain } from './plain.ts'

const doc = '/**\n * Doubles.\n *\n * @returns Twice.\n *\n * @example\n * double(2) //=> 4\n *\n * @public\n */'

test('an example of a docstring is found with the line it begins on', () => {
  expect(docstringExamples('a.ts', `// first\n${doc}`)).toEqual([{ file: 'a.ts', line: 8, text: 'double(2) //=> 4\n' }])
})

test('a ts block of a page is an example, any other block is not', () => {
  const page = '# x\n\n```sh\nnpm install\n```\n\n```ts\ndouble(2) //=> 4\n```\n'
  expect(readmeExamples('a.md', page)).toEqual([{ file: 'a.md', line: 8, text: 'double(2) //=> 4\n' }])
})

test.each([
  ['double(2) //=> 4', 'await promised(1, (double(2)), (4));'],
  ['double(2)\n//=> [\n//=>   4 ]', 'await promised(1, (double(2)), ([   4 ]));\n\n'],
  ['const x = double(2) //=> 4', 'const x = double(2); await promised(1, x, (4));'],
  ["import { a } from 'b'\na", '\na'],
])('%j becomes an assertion and keeps its lines', (text, body) => {
  expect(prepare({ file: 'a.ts', line: 1, text }).body).toBe(body)
})

test('a prototype and a key that holds undefined make no difference to a reader', () => {
  expect(plain(Object.assign(Object.create(null), { a: undefined, b: [{ c: undefined }] }))).toEqual({ b: [{}] })
})

/** A repository with one package, ready to run its examples. */
function examplePackage(readme: string): string {
  const source = `${doc}\nexport function double(count: number): number {\n  return count * 2\n}\n`
  const root = aRepository(
    { 'package.json': '{ "type": "module" }' },
    aPackage('example', {
      files: { 'src/double.ts': source, 'src/index.ts': "export { double } from './double.ts'\n", 'README.md': readme },
    }),
  )
  const home = join(import.meta.dirname, '../..')
  symlinkSync(join(home, 'node_modules'), join(root, 'node_modules'))
  symlinkSync(join(home, 'scripts'), join(root, 'scripts'))
  copyFileSync(join(home, 'tsconfig.base.json'), join(root, 'tsconfig.base.json'))
  return root
}

async function outcomeOf(readme: string) {
  const root = examplePackage(readme)
  const outcomes = await Promise.all(packagesOf(root).map((member) => runExamples(root, member)))
  return outcomes[0]
}

test('examples that tell the truth pass, with and without an import', async () => {
  const readme = "```ts\nimport { double } from '@casework/example'\n\ndouble(3) //=> 6\n```\n"
  expect(await outcomeOf(readme)).toEqual({ passed: 2, failures: [] })
})

test('an example that does not tell the truth fails by file and line', async () => {
  const outcome = await outcomeOf('# x\n\n```ts\nconst three = 3\ndouble(three) //=> 7\n```\n')
  expect(outcome?.passed).toBe(1)
  expect(outcome?.failures[0]).toMatch(/^packages\/example\/README\.md:5 /)
})

test('an example that throws, or whose types are wrong, fails', async () => {
  const outcome = await outcomeOf("```ts\nconst words: string = double(3)\nthrow new Error('no')\n```\n")
  expect(outcome?.failures).toHaveLength(2)
  expect(outcome?.failures[0]).toMatch(/^packages\/example\/README\.md:2 error TS2322/)
})
