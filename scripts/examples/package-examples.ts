import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportedNames, syntaxOf } from '../checks/syntax.ts'
import { filesBelow, librarySource, type Member, packagesOf } from '../checks/workspace.ts'
import { docstringExamples, type Example, type Prepared, prepare, readmeExamples } from './example.ts'

/** Every example of a package: those of its docstrings and those of its README. */
export function examplesOf(root: string, member: Member): readonly Example[] {
  const read = (file: string) => readFileSync(join(root, file), 'utf8')
  const testing = filesBelow(root, `${member.path}/src/testing`, '.ts').filter((file) => !file.includes('.test'))
  return [
    ...[...librarySource(root, member), ...testing].flatMap((file) => docstringExamples(file, read(file))),
    ...filesBelow(root, member.path, 'README.md').flatMap((file) => readmeExamples(file, read(file))),
  ]
}

/** Where a name that examples use comes from. */
interface Origin {
  readonly specifier: string
  readonly isType: boolean
}

/** One file that runs every example of a package, each in a function of its own. */
export interface Program {
  readonly text: string
  /** For each line of the text, from 0, the line of the example it came from. */
  readonly origins: readonly (string | undefined)[]
}

export function programOf(root: string, member: Member, examples: readonly Example[]): Program {
  const prepared = examples.map(prepare)
  const lines: string[] = []
  const origins: (string | undefined)[] = []
  const add = (text: string, from?: string) => {
    lines.push(text)
    origins.push(from)
  }
  for (const line of importLines(prepared, namesFor(root, member))) add(line)
  for (const line of preamble) add(line)
  for (const { example, body } of prepared) {
    add(`await example(${JSON.stringify(example.file)}, ${example.line}, async () => {`)
    for (const [index, text] of body.split('\n').entries()) add(text, `${example.file}:${example.line + index}`)
    add('})')
  }
  add('console.log(JSON.stringify({ passed, failures }))')
  return { text: `${lines.join('\n')}\n`, origins }
}

const preamble: readonly string[] = [
  "import { deepStrictEqual } from 'node:assert/strict'",
  "import { plain } from '../../../scripts/examples/plain.ts'",
  'let passed = 0',
  'let place = 0',
  'const failures: string[] = []',
  'async function promised<Value>(line: number, given: Value, wanted: unknown): Promise<void> {',
  '  place = line',
  '  deepStrictEqual(plain(await given), plain(await wanted))',
  '}',
  'async function example(file: string, line: number, run: () => Promise<void>): Promise<void> {',
  '  place = line',
  '  try {',
  '    await run()',
  '    passed++',
  '  } catch (error) {',
  '    failures.push(file + ":" + place + " " + (error instanceof Error ? error.message : String(error)))',
  '  }',
  '}',
]

/** Imports written in examples, and every exported name that an example uses without saying where it is from. */
function importLines(prepared: readonly Prepared[], names: ReadonlyMap<string, Origin>): readonly string[] {
  const written = new Set(prepared.flatMap(({ imports }) => imports))
  const covered = new Set([...written].flatMap((line) => line.match(/[\w$]+/g) ?? []))
  const used = new Set(prepared.flatMap(({ body }) => body.match(/[\w$]+/g) ?? []))
  const automatic = [...used].flatMap((name) => {
    const origin = names.get(name)
    if (origin === undefined || covered.has(name)) return []
    return [`import ${origin.isType ? 'type ' : ''}{ ${name} } from '${origin.specifier}'`]
  })
  return [...merged([...written]), ...automatic.sort()]
}

/** Two examples may import the same name: each name is imported once. */
function merged(written: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return written.flatMap((line) => {
    const [, isType = '', names = '', specifier = ''] =
      /^import\s+(type\s+)?\{([^}]*)\}\s+from\s+['"]([^'"]+)['"]/.exec(line) ?? []
    if (specifier === '') return [line]
    return names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !seen.has(name))
      .map((name) => {
        seen.add(name)
        return `import ${isType}{ ${name} } from '${specifier}'`
      })
  })
}

function namesFor(root: string, member: Member): ReadonlyMap<string, Origin> {
  const needed = { ...member.manifest.dependencies, ...member.manifest.peerDependencies }
  const ours = packagesOf(root).filter(({ manifest }) => manifest.name in needed)
  const names = new Map<string, Origin>([['z', { specifier: 'zod', isType: false }]])
  for (const other of [...ours, member]) {
    for (const [specifier, file] of entriesOf(other)) {
      const { values, types } = exportedNames(syntaxOf(root, file))
      for (const name of types) names.set(name, { specifier, isType: true })
      for (const name of values) names.set(name, { specifier, isType: false })
    }
  }
  return names
}

function entriesOf({ manifest, path }: Member): readonly (readonly [string, string])[] {
  return Object.keys(manifest.exports ?? {})
    .filter((subpath) => subpath !== './package.json')
    .sort((one, other) => other.length - one.length)
    .map((subpath) =>
      subpath === '.'
        ? [manifest.name, `${path}/src/index.ts`]
        : [`${manifest.name}/${subpath.slice(2)}`, `${path}/src/${subpath.slice(2)}/index.ts`],
    )
}
