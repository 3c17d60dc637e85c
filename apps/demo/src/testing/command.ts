import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../database/open-database.ts'
import { migrate } from '../database/tables.ts'

/** What a command said, and with which code it ended; no code where it was killed. */
export type Said = { readonly code: number | null; readonly out: string; readonly err: string; readonly ms: number }

/** Where a command runs: its working folder, and where its data are. */
export type Place = {
  readonly folder: string
  readonly data?: string | undefined
  readonly databaseUrl?: string | undefined
}

const commandLine = join(import.meta.dirname, '../command-line.ts')

/** Starts `casework` as a process of its own, against the source of every package. */
export function startCommand(place: Place, ...args: readonly string[]): ChildProcess {
  return startProcess(place, [process.execPath, commandLine, ...args])
}

/** Starts any process where a command would run. */
export function startProcess(place: Place, [program = '', ...args]: readonly string[]): ChildProcess {
  const { DATABASE_URL: _unused, ...environment } = process.env
  return spawn(program, args, {
    cwd: place.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...environment,
      NODE_OPTIONS: '--conditions=@casework/source',
      CASEWORK_DATA: place.data ?? join(place.folder, 'data'),
      ...(place.databaseUrl === undefined ? {} : { DATABASE_URL: place.databaseUrl }),
    },
  })
}

/** Waits for a process to end and gives what it said. */
export async function ended(child: ChildProcess): Promise<Said> {
  const begun = performance.now()
  let [out, err] = ['', '']
  child.stdout?.on('data', (chunk: Buffer) => {
    out += chunk.toString()
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    err += chunk.toString()
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out, err, ms: performance.now() - begun }
}

/** Runs `casework` to its end. */
export async function runCommand(place: Place, ...args: readonly string[]): Promise<Said> {
  return ended(startCommand(place, ...args))
}

/** Makes a temporary folder, and a way to be done with it. */
export function temporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'casework-test-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Makes an empty data folder, its tables made, inside a folder. */
export async function emptyDataIn(folder: string): Promise<string> {
  const data = join(folder, 'data')
  const opened = await openDatabase({ databaseUrl: undefined, dataFolder: data }, 'a test')
  if (!opened.ok) throw new Error('a new folder is in use')
  await migrate(opened.value.client)
  await opened.value.close()
  return data
}
