import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** What `pnpm demo` runs after the install: builds what changed, then starts the app and stays with it. */
const built = spawnSync(
  'turbo',
  ['run', 'build', '--filter=demo...', '--output-logs=errors-only', '--log-order=grouped'],
  { cwd: root, stdio: 'inherit' },
)
if (built.status !== 0) process.exit(built.status ?? 1)

const app = spawn(process.execPath, [join(root, 'apps/demo/src/start.ts')], { cwd: root, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.kill(signal))
app.on('exit', (code) => process.exit(code ?? 1))
