import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** Lets a writer in a process of its own append until it was told of so many versions, kills it with SIGKILL, and gives the last version it was told of. */
export function killedWriter(where: string, stream: string, after: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, 'writer-process.ts')
    const writer = spawn(process.execPath, ['--conditions=@casework/source', script, where, stream], {
      env: { PATH: process.env['PATH'] },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const [said, wrong]: [string[], string[]] = [[], []]
    writer.stdout.on('data', (chunk: Buffer) => {
      said.push(chunk.toString())
      if (said.join('').split('\n').length > after) writer.kill('SIGKILL')
    })
    writer.stderr.on('data', (chunk: Buffer) => wrong.push(chunk.toString()))
    writer.once('error', reject)
    writer.once('close', () => {
      // The last line may have been cut in two: what stands before the last line break was said whole.
      const versions = said.join('').split('\n').slice(0, -1)
      if (versions.length === 0) reject(new Error(`The writer was told of no version: ${wrong.join('')}`))
      else resolve(Number(versions.at(-1)))
    })
  })
}
