import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import type { Step } from './step.ts'

/** Where the rules run again, so that none depends on the clock of the machine; the main run is in London. */
const otherZones = ['UTC', 'Pacific/Auckland'] as const

/** Everything that `pnpm test` does after installing, in order. */
export function stepsOf(root: string): readonly Step[] {
  const bin = (name: string) => join(root, 'node_modules/.bin', name)
  const script = (path: string, ...rest: readonly string[]): Step['command'] => [
    process.execPath,
    join(root, path),
    ...rest,
  ]
  const steps: Step[] = [
    { name: 'format and lint', command: [bin('biome'), 'check', '--colors=off', '.'] },
    { name: 'repository checks', command: script('scripts/check-repository.ts') },
    { name: 'dead code and unused dependencies', command: [bin('knip'), '--no-progress', '--no-config-hints'] },
    {
      name: 'build, types, tests, packages',
      command: turbo(bin('turbo')),
      environment: { TZ: 'Europe/London' },
      reports: () => globSync('{packages,apps}/*/coverage/tests.json', { cwd: root }).map((file) => join(root, file)),
    },
    { name: 'examples', command: script('scripts/run-examples.ts') },
    {
      name: 'scripts: types',
      command: [bin('tsgo'), '--noEmit', '-p', 'scripts'],
    },
    {
      name: 'scripts: tests',
      command: vitest(bin('vitest'), 'scripts/vitest.config.ts'),
      reports: () => [join(root, 'scripts/coverage/tests.json')],
    },
    ...otherZones.map((zone) => inZone(root, bin('vitest'), zone)),
  ]
  return existsSync(join(root, 'consumers/run.ts'))
    ? [...steps, { name: 'consumers', command: script('consumers/run.ts') }]
    : steps
}

const turbo = (command: string): Step['command'] => [
  command,
  'run',
  'build',
  'test:types',
  'test',
  'check:package',
  '--concurrency=2',
  '--continue=dependencies-successful',
  '--output-logs=errors-only',
  '--log-order=grouped',
]

const vitest = (command: string, config: string): Step['command'] => [
  command,
  'run',
  '--root',
  'scripts',
  '--config',
  config.replace('scripts/', ''),
]

function inZone(root: string, command: string, zone: string): Step {
  const report = join(root, 'scripts/coverage', `${zone.replace('/', '-')}.json`)
  return {
    name: `rules under ${zone}`,
    command: [...vitest(command, 'time-zones.vitest.config.ts'), '--reporter=json', `--outputFile=${report}`],
    environment: { TZ: zone },
    reports: () => [report],
  }
}
