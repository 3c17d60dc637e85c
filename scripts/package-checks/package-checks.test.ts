import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aPackage, aRepository, type Files } from '../checks/fixture.ts'
import { apiReports, reportName } from './api-report.ts'
import { builtSize } from './built-size.ts'
import { declarations, ownErrors } from './declarations.ts'
import { builtExports, difference } from './exported-names.ts'
import { entriesOf, packageAt, unbuilt } from './package-home.ts'
import { unwanted } from './tarball.ts'

const declared = '/**\n * One.\n * @public\n */\nexport declare const one: number;\n'
const built: Files = {
  'src/index.ts': "export { one } from './one.ts'\n",
  'dist/index.js': 'export const one = 1\n',
  'dist/index.cjs': 'exports.one = 1\n',
  'dist/index.d.ts': declared,
  'dist/index.d.cts': declared,
}

const home = (files: Files = {}, manifest: object = {}) =>
  packageAt(
    join(
      aRepository(aPackage('example', { manifest: { ...manifest }, files: { ...built, ...files } })),
      'packages/example',
    ),
  )

test('a package that was not built is told to build', () => {
  expect(unbuilt(home())).toEqual([])
  expect(unbuilt(packageAt(join(aRepository(aPackage('example')), 'packages/example')))[0]).toContain(
    'run the build first',
  )
})

test('the API report is written once and then must be current', () => {
  const example = home()
  expect(apiReports(example, false)[0]).toContain('example.api.md is out of date')
  expect(apiReports(example, true)).toEqual([])
  expect(apiReports(example, false)).toEqual([])
})

test('a public symbol without a docstring is refused', () => {
  const bare = 'export declare const one: number;\n'
  expect(apiReports(home({ 'dist/index.d.ts': bare }), true).join()).toContain('ae-undocumented')
})

test('each entry point has a report of its own', () => {
  const example = home({}, { exports: { '.': {}, './csv': {}, './package.json': './package.json' } })
  expect(entriesOf(example).map((entry) => reportName(example, entry))).toEqual([
    'example.api.md',
    'example-csv.api.md',
  ])
})

test('what is built exports what the source exports', async () => {
  expect(await builtExports(home())).toEqual([])
  expect(await builtExports(home({ 'dist/index.js': 'export const two = 2\n' }))).toEqual([
    'dist/index.js lacks one, which the source exports.',
    'dist/index.js exports two, which the source does not.',
  ])
  expect(difference('dist/index.cjs', ['one'], [])).toHaveLength(1)
})

test('the declarations compile for a caller who checks libraries too', async () => {
  expect(await declarations(home())).toEqual([])
  expect((await declarations(home({ 'dist/index.d.ts': 'export declare const one: Nowhere;\n' })))[0]).toContain(
    'Nowhere',
  )
  expect(ownErrors('node_modules/x/index.d.ts(1,1): error TS1: theirs\ndist/index.d.ts(1,1): error TS1: ours')).toEqual(
    ['declarations: dist/index.d.ts(1,1): error TS1: ours'],
  )
})

test('a package stays below its ceiling', () => {
  expect(builtSize(home())).toEqual([])
  expect(builtSize(home({}, { casework: { floor: 1, maximumBytes: 10 } }))[0]).toContain('more than 10')
})

test('a tarball holds what callers need and nothing else', () => {
  expect(unwanted(['package/dist/csv/index.d.cts', 'package/LICENSE', 'package/package.json'])).toEqual([])
  expect(unwanted(['package/src/index.ts', 'package/.env'])).toHaveLength(2)
})
