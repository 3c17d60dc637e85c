import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Member, packagesOf } from './checks/workspace.ts'
import { examplesOf, type Program, programOf } from './examples/package-examples.ts'

const run = promisify(execFile)

export interface Outcome {
  readonly passed: number
  readonly failures: readonly string[]
}

/** Type-checks and runs every example of a package, in a folder of its own below `temp/` that is removed afterwards. */
export async function runExamples(root: string, member: Member): Promise<Outcome> {
  const examples = examplesOf(root, member)
  if (examples.length === 0) return { passed: 0, failures: [] }
  const program = programOf(root, member, examples)
  const folder = join(root, member.path, 'temp')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'examples.ts'), program.text)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig))
  try {
    const [types, outcome] = await Promise.all([typeErrors(root, folder, program), execute(folder)])
    return { passed: outcome.passed, failures: [...types, ...outcome.failures] }
  } finally {
    rmSync(join(folder, 'examples.ts'), { force: true })
    rmSync(join(folder, 'tsconfig.json'), { force: true })
  }
}

const tsconfig = {
  extends: '../../../tsconfig.base.json',
  compilerOptions: { types: ['node'], noUnusedLocals: false, noUncheckedIndexedAccess: false },
  files: ['examples.ts'],
}

async function execute(folder: string): Promise<Outcome> {
  try {
    const { stdout } = await run(process.execPath, ['--conditions=@casework/source', join(folder, 'examples.ts')])
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Outcome
  } catch (error) {
    const { stderr = '', message } = error as { stderr?: string; message: string }
    return { passed: 0, failures: [`the examples do not run: ${stderr === '' ? message : stderr}`] }
  }
}

async function typeErrors(root: string, folder: string, program: Program): Promise<readonly string[]> {
  try {
    await run(join(root, 'node_modules/.bin/tsgo'), ['-p', folder])
    return []
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string }
    return stdout
      .split('\n')
      .filter((line) => line.includes('error TS'))
      .map((line) => atOrigin(line, program))
  }
}

function atOrigin(line: string, { origins }: Program): string {
  const [, number = '', rest = line] = /examples\.ts\((\d+),\d+\): (.*)$/.exec(line) ?? []
  return `${origins[Number(number) - 1] ?? 'imports of the examples'} ${rest}`
}

/** Two packages at a time: while one starts a database, another is type-checked. */
async function runAll(root: string, members: readonly Member[]): Promise<readonly Outcome[]> {
  const waiting = [...members]
  const outcomes: Outcome[] = []
  async function work(): Promise<void> {
    for (let member = waiting.shift(); member !== undefined; member = waiting.shift())
      outcomes.push(await runExamples(root, member))
  }
  await Promise.all([work(), work()])
  return outcomes
}

async function main(only: readonly string[]): Promise<void> {
  const root = join(import.meta.dirname, '..')
  const members = packagesOf(root).filter(({ folder }) => only.length === 0 || only.includes(folder))
  const outcomes = await runAll(root, members)
  const failures = outcomes.flatMap((outcome) => outcome.failures)
  for (const failure of failures) console.error(failure)
  const passed = outcomes.reduce((total, outcome) => total + outcome.passed, 0)
  console.log(`examples: ${passed} passed, ${failures.length} failed`)
  process.exitCode = failures.length === 0 ? 0 : 1
}

if (import.meta.main) await main(process.argv.slice(2))
