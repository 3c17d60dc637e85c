import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { checkPackage } from './check-package.ts'
import { checkRepository } from './check-repository.ts'
import { aRepository } from './checks/fixture.ts'
import { packagesOf } from './checks/workspace.ts'
import { makePackage } from './new-package.ts'
import { withHouse } from './readme-house.ts'
import { runExamples } from './run-examples.ts'

const home = join(import.meta.dirname, '..')
const bin = join(home, 'node_modules/.bin')

const copied =
  'LICENSE package.json pnpm-lock.yaml pnpm-workspace.yaml tsconfig.base.json biome.json .gitignore .changeset/config.json scripts docs packages/kernel'

/** The repository as it is, with the kernel alone of its packages, in a folder of its own. */
function aCopy(): string {
  const root = aRepository()
  const filter = (file: string) => !/\/(node_modules|coverage|temp|\.turbo)(\/|$)/.test(file)
  for (const path of copied.split(' ')) cpSync(join(home, path), join(root, path), { recursive: true, filter })
  for (const path of ['', 'packages/kernel'])
    symlinkSync(join(home, path, 'node_modules'), join(root, path, 'node_modules'))
  writeFileSync(join(root, '.changeset/kernel-begins.md'), changesetFor('kernel'))
  return root
}

const changesetFor = (folder: string) => `---\n'@casework/${folder}': minor\n---\n\nBegins.\n`

/** What `pnpm install` would link, and what the maker of a package writes besides. */
function settle(root: string, folder: string): string {
  const path = join(root, 'packages', folder)
  const modules = join(path, 'node_modules')
  mkdirSync(join(modules, '@casework'), { recursive: true })
  symlinkSync(join(root, 'packages/kernel'), join(modules, '@casework/kernel'))
  for (const name of ['zod', 'vitest', 'fast-check', 'tsup', 'typescript', '@vitest/coverage-v8']) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(realpathSync(join(home, 'packages/kernel/node_modules', name)), join(modules, name))
  }
  writeFileSync(join(root, `.changeset/${folder}-begins.md`), changesetFor(folder))
  writeFileSync(
    join(root, 'README.md'),
    withHouse('# Casework\n\n<!-- house:start -->\n<!-- house:end -->\n', root) ?? '',
  )
  return path
}

function run(command: string, path: string, ...rest: readonly string[]): void {
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}` }
  const { status, stdout, stderr } = spawnSync(join(bin, command), rest, { cwd: path, encoding: 'utf8', env })
  expect(status, `${command}: ${stdout}${stderr}`).toBe(0)
}

test.each([1, 2, 3])(
  'a new package of floor %i passes every check of the repository but for its API report',
  (floor) => {
    const root = aCopy()
    makePackage(root, floor, 'example-parcels', 'Parcels, for example.')
    settle(root, 'example-parcels')
    const ours = [...checkRepository(root).values()].flat().filter(({ file }) => file.includes('example-parcels'))
    expect(ours.filter(({ file }) => !file.endsWith('.api.md'))).toEqual([])
  },
)

test('a new package is formatted, builds, passes its tests, runs its examples and can be published', async () => {
  const root = aCopy()
  makePackage(root, 1, 'example-parcels', 'Parcels, for example.')
  const path = settle(root, 'example-parcels')
  if (!existsSync(join(root, 'packages/kernel/dist/index.js'))) run('tsup', join(root, 'packages/kernel'))
  run('biome', root, 'check', '--vcs-enabled=false', 'packages/example-parcels', 'README.md')
  run('tsgo', path, '--noEmit', '-p', '.')
  run('tsup', path)
  run('vitest', path, 'run')
  expect(JSON.parse(readFileSync(join(path, 'coverage/tests.json'), 'utf8'))).toMatchObject({ success: true })
  expect(await checkPackage(path, true)).toEqual([])
  expect([...checkRepository(root).values()].flat().filter(({ file }) => file.includes('example-parcels'))).toEqual([])
  const [member] = packagesOf(root).filter(({ folder }) => folder === 'example-parcels')
  expect(member && (await runExamples(root, member))).toEqual({ passed: 2, failures: [] })
})
