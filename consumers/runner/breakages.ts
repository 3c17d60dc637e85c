import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Check } from './check.ts'
import type { Consumer } from './installed.ts'

/** Something wrong with a package that a consumer must notice. */
interface Breakage {
  readonly consumer: string
  readonly wrong: string
  /** Where, below the installed packages; a pattern where the build names the file. */
  readonly file: string
  readonly spoil: (text: string) => string
  /** What the consumer says then. */
  readonly notices: string
}

interface Conditions {
  [condition: string]: unknown
}

const breakages: readonly Breakage[] = [
  {
    consumer: 'commonjs',
    wrong: 'kernel without an entry for require',
    file: 'kernel/package.json',
    spoil: inExports((exports) => {
      delete (exports['.'] as Conditions)['require']
    }),
    notices: 'ERR_PACKAGE_PATH_NOT_EXPORTED',
  },
  {
    consumer: 'esm',
    wrong: 'cases without its entry for tests',
    file: 'cases/package.json',
    spoil: inExports((exports) => {
      delete exports['./testing']
    }),
    notices: 'ERR_PACKAGE_PATH_NOT_EXPORTED',
  },
  {
    consumer: 'batch',
    wrong: 'imports whose CSV entry is not in the tarball',
    file: 'imports/package.json',
    spoil: inExports((exports) => {
      exports['./csv'] = { import: './dist/lost.js' }
    }),
    notices: 'ERR_MODULE_NOT_FOUND',
  },
  {
    consumer: 'both-copies',
    wrong: 'an error that only its own copy recognises',
    file: 'kernel/dist/*.cjs',
    spoil: (text) => text.replace('Symbol.for(', 'Symbol('),
    notices: 'each copy recognises an error that the other threw',
  },
  {
    consumer: 'typescript',
    wrong: 'a declaration that names a type which is not there',
    file: 'kernel/dist/index.d.ts',
    spoil: (text) => `${text}\nexport declare const lost: TypeThatIsNotThere;\n`,
    notices: 'TypeThatIsNotThere',
  },
]

/** Each consumer is shown to notice what it is there for: a package is broken after installing, and the consumer must say so. */
export function breakageChecks(
  consumers: readonly Consumer[],
  use: (consumer: Consumer) => Promise<unknown>,
): readonly Check[] {
  return consumers.map((consumer) => {
    const breakage = breakages.find((each) => each.consumer === consumer.name)
    return {
      name: `${consumer.name}: notices ${breakage?.wrong ?? 'a broken package'}`,
      async run() {
        if (breakage === undefined) throw new Error('There is no breakage for this consumer: write one.')
        spoilFiles(join(consumer.folder, 'node_modules/@casework'), breakage.file, breakage.spoil)
        const said = await use(consumer).then(() => undefined, String)
        if (said === undefined) throw new Error('It went on as if nothing were wrong.')
        if (!said.includes(breakage.notices)) throw new Error(`It failed for another reason:\n${said}`)
        return undefined
      },
    }
  })
}

function spoilFiles(folder: string, pattern: string, spoil: (text: string) => string): void {
  const spoilt = globSync(pattern, { cwd: folder }).filter((file) => {
    const before = readFileSync(join(folder, file), 'utf8')
    const after = spoil(before)
    writeFileSync(join(folder, file), after)
    return after !== before
  })
  if (spoilt.length === 0) throw new Error(`Nothing was broken in ${pattern}`)
}

function inExports(change: (exports: Conditions) => void): (text: string) => string {
  return (text) => {
    const manifest: { exports: Conditions } = JSON.parse(text)
    change(manifest.exports)
    return JSON.stringify(manifest)
  }
}
