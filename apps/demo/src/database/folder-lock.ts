import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { parseJson, problem, type Result, succeeded } from '@casework/kernel'
import { z } from 'zod'

const attempts = 20
const waitMs = 20
const longestTurnMs = 5000

/** Who has a data folder open. */
type Holder = { readonly pid: number; readonly host: string; readonly started: string; readonly what: string }

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
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (create(path, mine)) return succeeded({ release: () => releaseIfMine(path, mine) })
    const text = contentOf(path)
    const holder = text === undefined ? undefined : holderIn(text)
    if (holder !== undefined && isAlive(holder))
      return problem('DATABASE.FOLDER_IN_USE', { pid: holder.pid, host: holder.host, what: holder.what })
    if (text !== undefined) removeStale(path, text, mine)
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

/** Removes a stale lock. One at a time may, so that nobody removes the lock of somebody who took over a moment before. */
function removeStale(path: string, stale: string, mine: string): void {
  const turn = `${path}.takeover`
  if (!create(turn, mine)) {
    forgetTurn(turn)
    return
  }
  if (contentOf(path) === stale) rmSync(path, { force: true })
  rmSync(turn, { force: true })
}

/** A turn takes a moment; one that is older was left by a process that broke off in it. */
function forgetTurn(turn: string): void {
  const { mtimeMs = Number.POSITIVE_INFINITY } = statSync(turn, { throwIfNoEntry: false }) ?? {}
  if (Date.now() - mtimeMs > longestTurnMs) rmSync(turn, { force: true })
  else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, waitMs)
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

const holderSchema = z.object({ pid: z.int().positive(), host: z.string(), started: z.string(), what: z.string() })

/** What a lock says; one that was half written says nothing, and is stale. */
function holderIn(text: string): Holder | undefined {
  const parsed = parseJson(text)
  return parsed.ok ? holderSchema.safeParse(parsed.value).data : undefined
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
