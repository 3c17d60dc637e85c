import { join } from 'node:path'
import type { Check } from './check.ts'
import type { Consumer } from './installed.ts'
import { runCommand } from './run-command.ts'

interface Compilation {
  readonly consumer: string
  readonly name: string
  readonly flags: readonly string[]
}

/** How services compile; each checks the declarations of its libraries too, as the tsconfig.json of the consumer says. */
const compilations: readonly Compilation[] = [
  { consumer: 'typescript', name: 'moduleResolution node16', flags: ['--module', 'node16'] },
  { consumer: 'typescript', name: 'moduleResolution nodenext', flags: ['--module', 'nodenext'] },
  {
    consumer: 'typescript',
    name: 'moduleResolution bundler',
    flags: ['--module', 'esnext', '--moduleResolution', 'bundler'],
  },
  { consumer: 'commonjs', name: 'module node16, as a CommonJS file', flags: ['--module', 'node16'] },
  {
    consumer: 'commonjs',
    name: 'module commonjs and the node10 resolution of older services (main entries)',
    flags: ['--module', 'commonjs', '--moduleResolution', 'node10', '--ignoreDeprecations', '6.0'],
  },
]

/** A consumer with TypeScript compiles in every way that services like it use. */
export function compileChecks(consumer: Consumer): readonly Check[] {
  return compilations
    .filter((compilation) => compilation.consumer === consumer.name)
    .map(({ name, flags }) => ({
      name: `${consumer.name}: compiles with ${name}`,
      run: () => compile(consumer, flags).then(() => undefined),
    }))
}

export async function compile({ folder }: Consumer, flags: readonly string[] = []): Promise<void> {
  const tsc = join(folder, 'node_modules/typescript/bin/tsc')
  const { ok, output } = await runCommand(
    [process.execPath, tsc, '--project', folder, '--pretty', 'false', ...flags],
    folder,
  )
  if (!ok) throw new Error(output)
}
