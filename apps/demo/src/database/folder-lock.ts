import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { problem, type Result, succeeded } from '@casework/kernel'

/** Who has a data folder open. */
export type Holder = { readonly pid: number; readonly host: string; readonly started: string; readonly what: string }

/** A lock that is held until it is released. */
export type FolderLock = { readonly release: () => void }

/**
 * Locks a data folder for this process, because two processes on one PGlite folder destroy it.
 *
 * A lock whose process is gone is stale and is taken over. Otherwise the answer is `DATABASE.FOLDER_IN_USE`, naming who has it open.
 */
export function lockFolder(folder: string, what: string): Result<FolderLock, 'DATABASE.FOLDER_IN_USE'> {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'casework.lock')
  const mine = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    started: startOf(process.pid),
    what,
  } satisfies Holder)
  for (let attempt = 0; attempt < 5; attempt++) {
    if (create(path, mine)) return succeeded({ release: () => releaseIfMine(path, mine) })
    const text = contentOf(path)
    const holder = text === undefined ? undefined : holderIn(text)
    if (holder !== undefined && isAlive(holder))
      return problem('DATABASE.FOLDER_IN_USE', { pid: holder.pid, host: holder.host, what: holder.what })
    if (text !== undefined) removeStale(path, text)
  }
  return problem('DATABASE.FOLDER_IN_USE', { pid: 0, host: hostname(), what: 'another process that is starting' })
}

/** A link appears whole or not at all, so that nobody reads a lock half written. */
function create(path: string, content: string): boolean {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, content)
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Moves a stale lock away; if somebody else had replaced it meanwhile, theirs is put back. */
function removeStale(path: string, stale: string): void {
  const aside = `${path}.stale.${process.pid}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (contentOf(aside) !== stale) linkSync(aside, path)
  rmSync(aside, { force: true })
}

function releaseIfMine(path: string, mine: string): void {
  if (contentOf(path) === mine) rmSync(path, { force: true })
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function holderIn(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return undefined
  }
}

/** A process of another machine cannot be looked at, and counts as alive. */
function isAlive({ pid, host, started }: Holder): boolean {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return started === startOf(pid)
}

/** When a process started, where the system tells; a process id that was given out again has another start. */
function startOf(pid: number): string {
  const status = contentOf(`/proc/${pid}/stat`)
  return status?.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? 'unknown'
}
