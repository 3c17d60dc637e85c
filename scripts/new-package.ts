import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { newPackageFiles } from './new-package-files.ts'
import { expectedManifest } from './package-shape.ts'

/** Makes a package that passes every check at once: `pnpm new-package <floor> <name> [description]`. */
export function makePackage(root: string, floor: number, folder: string, description: string): string {
  const home = join(root, 'packages', folder)
  mkdirSync(join(home, 'api'), { recursive: true })
  for (const [path, text] of Object.entries(newPackageFiles(folder, description))) {
    mkdirSync(dirname(join(home, path)), { recursive: true })
    writeFileSync(join(home, path), text)
  }
  const { name, ...rest } = expectedManifest({ folder, floor, description, subpaths: [] })
  const manifest = {
    name,
    version: '0.0.0',
    ...rest,
    dependencies: { '@casework/kernel': 'workspace:^' },
    peerDependencies: { zod: '^4.3.0' },
    devDependencies: {
      '@vitest/coverage-v8': 'catalog:',
      'fast-check': 'catalog:',
      tsup: 'catalog:',
      typescript: 'catalog:',
      vitest: 'catalog:',
      zod: 'catalog:',
    },
  }
  writeFileSync(join(home, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  cpSync(join(root, 'LICENSE'), join(home, 'LICENSE'))
  format(root, home)
  return home
}

/** The templates keep no count of line lengths: the formatter does. */
function format(root: string, home: string): void {
  const biome = join(root, 'node_modules/.bin/biome')
  execFileSync(biome, ['check', '--write', '--vcs-enabled=false', home], { cwd: root, stdio: 'pipe' })
}

function main([floor, folder, ...description]: readonly string[]): void {
  if (!/^[1-3]$/.test(floor ?? '') || !/^[a-z][a-z-]*$/.test(folder ?? '')) {
    console.error(
      'Usage: pnpm new-package <floor 1 to 3> <name-in-kebab-case> [description]. See docs/processes/adding-a-package.md',
    )
    process.exit(1)
  }
  const root = join(import.meta.dirname, '..')
  readFileSync(join(root, 'LICENSE'))
  const home = makePackage(root, Number(floor), folder as string, description.join(' ') || 'A new package.')
  console.log(
    `Made ${home}. Next: pnpm install, pnpm build, pnpm --filter @casework/${folder} check:package --write, pnpm readme`,
  )
}

if (import.meta.main) main(process.argv.slice(2))
