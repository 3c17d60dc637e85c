import { expect, test } from 'vitest'
import { aPackage, aRepository, aSource } from './fixture.ts'
import { purity } from './purity.ts'

const bad: readonly (readonly [string, string])[] = [
  ['export const a = () => new Date()', 'reads the clock'],
  ['export const a = () => Date()', 'reads the clock'],
  ["export const a = () => new Date('2026-01-01')", 'only @casework/calendar'],
  ['export const a = () => Date.now()', 'Date.now'],
  ['export const a = () => Math.random()', 'Math.random'],
  ['export const a = () => crypto.randomUUID()', 'crypto.randomUUID'],
  ['export const a = () => performance.now()', 'performance.now'],
  ["export const a = () => process.env['TZ']", 'uses process'],
  ['export const a = () => globalThis.process', 'globalThis.process'],
  ["export const a = () => console.log('x')", 'uses console'],
  ["export const a = () => fetch('x')", 'uses fetch'],
  ['export const a = (on: Date) => on.getDay()', 'getDay'],
  ['export const a = (on: Date) => on.getFullYear()', 'getFullYear'],
  ['export const a = (on: Date) => on.toLocaleDateString()', 'toLocaleDateString'],
  ['export const a = (x: string, y: string) => x.localeCompare(y)', 'localeCompare'],
  ['export const a = () => new Intl.NumberFormat()', 'without a locale'],
  ['export const a = () => new Intl.Collator(undefined)', 'without a locale'],
  ["export const a = () => new Intl.DateTimeFormat('en-GB')", 'without a timeZone'],
  ["export const a = () => new Intl.DateTimeFormat('en-GB', { day: 'numeric' })", 'without a timeZone'],
  ['let count = 0\nexport const a = () => ++count', 'with `let`'],
  ['const seen = new Map()\nexport const a = seen', 'open Map or Set'],
  ['const seen: string[] = []\nexport const a = () => seen.push("x")', 'changes seen'],
  ['const seen = { n: 0 }\nexport const a = () => { seen.n = 1 }', 'changes seen'],
  ['const seen = { n: 0 }\nexport const a = () => seen.n++', 'changes seen'],
  ['const seen = { n: 0 }\nexport const a = () => { delete seen.n }', 'changes seen'],
  ["import { readFileSync } from 'node:fs'\nexport const a = readFileSync", 'imports node:fs'],
  ["import { randomUUID } from 'crypto'\nexport const a = randomUUID", 'imports crypto'],
  ["import { addDays } from 'date-fns/addDays'\nexport const a = addDays", 'imports date-fns'],
]

test.each(bad)('%s is not pure', (text, words) => {
  const findings = purity(aRepository(aSource(text)))
  expect(findings[0]).toMatchObject({
    file: 'packages/example/src/rule.ts',
    guideline: 'docs/guidelines/reviewing.md#pure-source',
  })
  expect(findings.map(({ message }) => message).join('\n')).toContain(words)
})

const good: readonly string[] = [
  'export const a = (now: string) => now',
  'export const a = (on: { day: number }) => on.day',
  'export const a = (record: { process: string }) => record.process',
  'export const a = (process: string) => process',
  'export type A = { readonly console: string }',
  "export const a = new Intl.PluralRules('cy')",
  "export const a = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London' })",
  'const known: ReadonlySet<string> = new Set(["x"])\nexport const a = known',
  'export const a = () => { const seen: string[] = []; seen.push("x"); return seen }',
  'const seen = ["x"]\nexport const a = (seen: string[]) => seen.push("y")\nexport const b = seen',
  'export const a = [2, 1].toSorted()',
  'export const a = (on: string) => Date.parse(on) // a string in, a number out',
  '// new Date() in a comment is only words\nexport const a = "Date.now()"',
]

test.each(good)('%s is pure', (text) => {
  expect(purity(aRepository(aSource(text)))).toEqual([])
})

test('calendar alone makes dates of instants, and imports date-fns by subpath', () => {
  const text = "import { addDays } from 'date-fns/addDays'\nexport const a = (at: string) => addDays(new Date(at), 1)"
  expect(purity(aRepository(aSource(text, 1, 'calendar')))).toEqual([])
})

test.each([
  ["import { addDays } from 'date-fns'\nexport const a = addDays", 'barrel'],
  ["import { isPast } from 'date-fns/isPast'\nexport const a = isPast", 'reads the clock'],
  [
    "import { formatDistanceToNow } from 'date-fns/formatDistanceToNow'\nexport const a = formatDistanceToNow",
    'reads the clock',
  ],
  ['export const a = () => new Date()', 'reads the clock'],
])('calendar too is refused %s', (text, words) => {
  expect(purity(aRepository(aSource(text, 1, 'calendar')))[0]?.message).toContain(words)
})

test('an entry of its own, an adapter and tests may use what Node has', () => {
  const text = "import { readFileSync } from 'node:fs'\nexport const a = readFileSync"
  const entry = aPackage('example', { subpaths: ['files'], files: { 'src/files/read.ts': text } })
  expect(purity(aRepository(entry))).toEqual([])
  expect(purity(aRepository(aSource(text, 3)))).toEqual([])
  expect(
    purity(
      aRepository(
        aPackage('example', { files: { 'src/rule.test.ts': 'new Date()', 'src/testing/a.ts': 'new Date()' } }),
      ),
    ),
  ).toEqual([])
})
