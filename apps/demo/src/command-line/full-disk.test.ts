import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { put } from '../testing/caseload-file.ts'
import { emptyDataIn, ended, type Place, runCommand, startProcess, temporaryFolder } from '../testing/command.ts'
import { manyRows } from '../testing/flood.ts'

const full = '/dev/full'
const canMount = mountable()
let place: Place
let remove: () => void
beforeEach(() => {
  const temporary = temporaryFolder()
  remove = temporary.remove
  place = { folder: temporary.folder }
})
afterEach(() => remove())
afterAll(() => {
  if (!canMount) process.stdout.write('A full disk of the database was not tried: only root may mount a small one.\n')
})

test.runIf(existsSync(full))(
  'what is written onto a full disk fails in words: rejects, the work-list, a generated file',
  async () => {
    await emptyDataIn(place.folder)
    put(place.folder, 'caseload.csv', manyRows(10))
    const message = `The disk is full (DEMO.DISK_FULL)`
    for (const args of [
      ['import', 'caseload.csv', '--rejects', full],
      ['export', '--out', full],
      ['generate', '--people', '10', '--out', full],
    ]) {
      const said = await runCommand(place, ...args)
      expect(said.err).toContain(message)
      expect(said).toMatchObject({ code: 1, out: expect.not.stringContaining('imported 10') })
    }
  },
)

test.runIf(existsSync('/bin/sh'))('a file that may not become so large fails in words', async () => {
  const command = `ulimit -f 8; exec "$0" "$1" generate --people 2000 --out large.csv`
  const program = ['/bin/sh', '-c', command, process.execPath, join(import.meta.dirname, '../command-line.ts')]
  const said = await ended(startProcess(place, program))
  expect(said.err).toContain('(DEMO.FILE_TOO_LARGE)')
  expect(said.code).toBe(1)
})

test.runIf(canMount)(
  'a disk that fills under the database keeps what was reported; with more space the next run accounts for every row',
  async () => {
    const disk = join(place.folder, 'disk')
    mkdirSync(disk)
    mount('-t', 'tmpfs', '-o', 'size=150m', 'tmpfs', disk)
    try {
      await emptyDataIn(disk)
      const onDisk = { folder: place.folder, data: join(disk, 'data') }
      put(place.folder, 'caseload.csv', manyRows(6000))
      const said = await runCommand(onDisk, 'import', 'caseload.csv')
      expect(said.err).toContain('(DEMO.DISK_FULL)')
      expect(said.code).toBe(1)
      const reported = Number(/^Read \d+ = imported (\d+)/m.exec(said.out)?.[1] ?? 0)
      expect(reported).toBeGreaterThan(0)
      mount('-o', 'remount,size=600m', disk)
      const again = await runCommand(onDisk, 'import', 'caseload.csv')
      const [, imported, unchanged] = /= imported (\d+) \+ unchanged (\d+) \+ rejected 0\.$/m.exec(again.out) ?? []
      expect(Number(unchanged)).toBeGreaterThanOrEqual(reported)
      expect(Number(imported) + Number(unchanged)).toBe(6000)
      expect(await runCommand(onDisk, 'verify')).toMatchObject({ code: 0 })
    } finally {
      execFileSync('umount', [disk])
    }
  },
)

function mount(...args: readonly string[]): void {
  execFileSync('mount', [...args], { stdio: 'pipe' })
}

function mountable(): boolean {
  const { folder, remove } = temporaryFolder()
  try {
    mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder)
    execFileSync('umount', [folder])
    return true
  } catch {
    return false
  } finally {
    remove()
  }
}
