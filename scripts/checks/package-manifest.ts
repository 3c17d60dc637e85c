import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expectedManifest } from '../package-shape.ts'
import { type Check, type Finding, guidelines } from './finding.ts'
import { type Member, packagesOf } from './workspace.ts'

/** Every package has the same shape: manifest, files, tests of its exports, API report. */
export const packageManifest: Check = (root) =>
  packagesOf(root).flatMap((member) => [...manifestFindings(member), ...fileFindings(root, member)])

function manifestFindings(member: Member): readonly Finding[] {
  const { manifest, folder, path } = member
  const subpaths = subpathsOf(member)
  const { casework, ...expected } = expectedManifest({
    folder,
    floor: manifest.casework?.floor ?? -1,
    description: manifest.description,
    subpaths,
  })
  const given = manifest as unknown as Record<string, unknown>
  const messages = Object.entries(expected)
    .filter(([key, value]) => JSON.stringify(given[key]) !== JSON.stringify(value))
    .map(([key, value]) => `differs in "${key}": expected ${JSON.stringify(value)}.`)
  if (![0, 1, 2, 3].includes(casework.floor)) messages.push('states no floor: "casework": { "floor": 0 to 3 }.')
  if (!manifest.description?.endsWith('.')) messages.push('has no description that ends in a full stop.')
  return [...messages, ...dependencyMessages(member)].map((message) => ({
    file: `${path}/package.json`,
    message,
    guideline: `${guidelines.addingAPackage}#the-shape-of-a-package`,
  }))
}

function subpathsOf({ manifest }: Member): readonly string[] {
  return Object.keys(manifest.exports ?? {})
    .filter((subpath) => subpath !== '.' && subpath !== './package.json')
    .map((subpath) => subpath.replace('./', ''))
}

function dependencyMessages({ manifest }: Member): readonly string[] {
  const messages: string[] = []
  if (manifest.dependencies?.['zod'] !== undefined) messages.push('has zod as a dependency: it is a peer, "^4.3.0".')
  if (manifest.peerDependencies?.['zod'] !== undefined && manifest.devDependencies?.['zod'] !== 'catalog:')
    messages.push('has zod as a peer but not as a devDependency "catalog:".')
  for (const [name, range] of Object.entries(manifest.dependencies ?? {}))
    if (name.startsWith('@casework/') && range !== 'workspace:^')
      messages.push(`takes ${name} as "${range}": expected "workspace:^".`)
  return messages
}

function fileFindings(root: string, { path, folder }: Member): readonly Finding[] {
  const wanted: readonly (readonly [string, string, string])[] = [
    ['LICENSE', 'is missing: copy the one at the root.', guidelines.addingAPackage],
    ['README.md', 'is missing.', guidelines.addingAPackage],
    ['tsconfig.json', 'is missing.', guidelines.addingAPackage],
    ['tsup.config.ts', 'is missing.', guidelines.addingAPackage],
    ['vitest.config.ts', 'is missing.', guidelines.addingAPackage],
    ['src/exports.test.ts', 'is missing: it asserts the sorted list of exports.', `${guidelines.testing}#exports`],
    [
      `api/${folder}.api.md`,
      `is missing: run pnpm --filter @casework/${folder} check:package --write and commit it.`,
      `${guidelines.breakingChanges}#the-api-report`,
    ],
  ]
  return wanted
    .filter(([file]) => !existsSync(join(root, path, file)))
    .map(([file, message, guideline]) => ({ file: `${path}/${file}`, message, guideline }))
}
