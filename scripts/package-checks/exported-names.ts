import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { exportedNames, syntaxOf } from '../checks/syntax.ts'
import { type Entry, entriesOf, type Objection, type PackageHome } from './package-home.ts'

/** What is built exports what the source exports, as an ES module and as CommonJS. */
export async function builtExports(home: PackageHome): Promise<readonly Objection[]> {
  const objections = await Promise.all(entriesOf(home).map((entry) => builtExportsOf(home, entry)))
  return objections.flat()
}

async function builtExportsOf({ path }: PackageHome, { file }: Entry): Promise<readonly Objection[]> {
  const wanted = exportedNames(syntaxOf(path, `src/${file}.ts`)).values
  const module = (await import(pathToFileURL(join(path, 'dist', `${file}.js`)).href)) as object
  const common = createRequire(join(path, 'package.json'))(`./dist/${file}.cjs`) as object
  return [
    ...difference(`dist/${file}.js`, wanted, Object.keys(module)),
    ...difference(
      `dist/${file}.cjs`,
      wanted,
      Object.keys(common).filter((name) => name !== '__esModule'),
    ),
  ]
}

export function difference(built: string, wanted: readonly string[], given: readonly string[]): readonly Objection[] {
  const missing = wanted
    .filter((name) => !given.includes(name))
    .map((name) => `${built} lacks ${name}, which the source exports.`)
  const extra = given
    .filter((name) => !wanted.includes(name))
    .map((name) => `${built} exports ${name}, which the source does not.`)
  return [...missing, ...extra]
}
