import { execFile } from 'node:child_process'
import { globSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** One line that a benchmark prints, as JSON. */
export interface Figure {
  readonly what: string
  readonly figure: number
  readonly unit: string
  /** What was promised; none where a figure is only told. */
  readonly goal?: string | number | null
  readonly met?: boolean | null
}

/** The figures among the lines that a benchmark printed. */
export function figuresIn(output: string): readonly Figure[] {
  return output.split('\n').flatMap((line) => {
    if (!line.startsWith('{')) return []
    try {
      const figure = JSON.parse(line) as Figure
      return typeof figure.what === 'string' && typeof figure.figure === 'number' ? [figure] : []
    } catch {
      return []
    }
  })
}

export function lineFor({ what, figure, unit, goal, met }: Figure): string {
  const verdict = met === undefined || met === null ? '' : met ? ', met' : ', NOT MET'
  const aim = goal === undefined || goal === null ? '' : ` (goal ${goal}${verdict})`
  return `${what}: ${Number(figure.toPrecision(4))} ${unit}${aim}`
}

/** Runs the benchmarks of all packages and apps, or of those named: `pnpm bench [package …]`. Never fails: figures are read, not enforced. */
async function main(only: readonly string[]): Promise<void> {
  const root = join(import.meta.dirname, '..')
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`
  console.log(`${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${memory}, Node ${process.version}`)
  for (const file of globSync('{packages,apps}/*/bench/**/*.bench.ts', { cwd: root }).sort()) {
    const folder = file.split('/')[1] ?? ''
    if (only.length > 0 && !only.includes(folder)) continue
    await benchmark(root, file, folder)
  }
}

async function benchmark(root: string, file: string, folder: string): Promise<void> {
  try {
    const flags = ['--expose-gc', '--conditions=@casework/source']
    const { stdout } = await run(process.execPath, [...flags, join(root, file)], { cwd: root, maxBuffer: 2 ** 26 })
    for (const figure of figuresIn(stdout)) console.log(`${folder}: ${lineFor(figure)}`)
  } catch (error) {
    console.log(`${folder}: ${file} did not end well: ${error instanceof Error ? error.message : error}`)
  }
}

if (import.meta.main) await main(process.argv.slice(2))
