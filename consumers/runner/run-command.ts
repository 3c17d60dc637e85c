import { spawn } from 'node:child_process'

/** How a command ended, with all that it said. */
export interface Ended {
  readonly ok: boolean
  readonly output: string
}

/** Nothing of the workspace, nor of whoever started the run, may help a consumer to find a package or change how it runs. */
const leftOut = new Set(['NODE_PATH', 'NODE_OPTIONS', 'NODE_ENV', 'NODE_TEST_CONTEXT'])

/** Runs a command in a folder to its end, quietly. */
export function runCommand([command, ...rest]: readonly [string, ...string[]], cwd: string): Promise<Ended> {
  const { promise, resolve } = Promise.withResolvers<Ended>()
  const chunks: string[] = []
  const kept = Object.entries(process.env).filter(([name]) => !leftOut.has(name))
  const child = spawn(command, rest, { cwd, env: { ...Object.fromEntries(kept), NO_COLOR: '1' } })
  child.stdout.on('data', (chunk) => chunks.push(String(chunk)))
  child.stderr.on('data', (chunk) => chunks.push(String(chunk)))
  child.on('error', (error) => resolve({ ok: false, output: error.message }))
  child.on('close', (code) => resolve({ ok: code === 0, output: chunks.join('') }))
  return promise
}

/** Runs a command that the checks rest on; where it fails there is nothing to check. */
export async function mustRun(command: readonly [string, ...string[]], cwd: string): Promise<string> {
  const { ok, output } = await runCommand(command, cwd)
  if (!ok) throw new Error(`${command.join(' ')} failed:\n${output.trim()}`)
  return output
}
