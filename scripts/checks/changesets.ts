import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Check, type Finding, guidelines } from './finding.ts'
import { filesBelow, isTest, isTesting, type Member, packagesOf } from './workspace.ts'

const guideline = `${guidelines.releasing}#changesets`
const configFile = '.changeset/config.json'

/** What the configuration says: public, independent versions, no lockstep. */
const expectedConfig: Readonly<Record<string, unknown>> = {
  access: 'public',
  baseBranch: 'main',
  commit: false,
  fixed: [],
  linked: [],
  updateInternalDependencies: 'patch',
}

/** Changesets are configured for independent versions, name real packages, and every package that changed has one. */
export const changesets: Check = (root) => {
  const written = filesBelow(root, '.changeset', '.md').filter((file) => !file.endsWith('README.md'))
  const entries = written.map((file) => ({ file, bumps: bumpsOf(readFileSync(join(root, file), 'utf8')) }))
  const packages = packagesOf(root)
  return [
    ...configFindings(root),
    ...entries.flatMap(({ file, bumps }) => entryFindings(file, bumps, packages)),
    ...missing(root, packages, entries),
  ]
}

type Bumps = Readonly<Record<string, string>> | undefined

/** The front matter of a changeset, or undefined where there is none. */
function bumpsOf(text: string): Bumps {
  const front = /^---\n([\s\S]*?)\n---\n([\s\S]+)$/.exec(text)
  if (front === null || (front[2] ?? '').trim() === '') return undefined
  const lines = (front[1] ?? '').split('\n').filter((line) => line.trim() !== '')
  return Object.fromEntries(lines.map((line) => line.split(':').map((part) => part.trim().replace(/^['"]|['"]$/g, ''))))
}

function configFindings(root: string): readonly Finding[] {
  if (!existsSync(join(root, configFile))) return [{ file: configFile, message: 'is missing.', guideline }]
  const given = JSON.parse(readFileSync(join(root, configFile), 'utf8')) as Record<string, unknown>
  return Object.entries(expectedConfig)
    .filter(([key, value]) => JSON.stringify(given[key]) !== JSON.stringify(value))
    .map(([key, value]) => ({ file: configFile, message: `must say "${key}": ${JSON.stringify(value)}.`, guideline }))
}

function entryFindings(file: string, bumps: Bumps, packages: readonly Member[]): readonly Finding[] {
  if (bumps === undefined)
    return [{ file, message: 'is not a changeset: front matter with packages, then words for the caller.', guideline }]
  return Object.entries(bumps).flatMap(([name, bump]) => {
    const messages: string[] = []
    if (!packages.some(({ manifest }) => manifest.name === name))
      messages.push(`names ${name}, which is not a package here.`)
    if (!['patch', 'minor', 'major'].includes(bump)) messages.push(`says "${bump}" for ${name}: patch, minor or major.`)
    return messages.map((message) => ({ file, message, guideline }))
  })
}

function missing(
  root: string,
  packages: readonly Member[],
  entries: readonly { file: string; bumps: Bumps }[],
): readonly Finding[] {
  const base = baseOf(root)
  const changed = base === undefined ? [] : changedSince(root, base)
  const message = 'has no changeset for what changed: run npx changeset, or write .changeset/<two-words>.md.'
  return packages
    .filter(({ path, manifest }) => {
      const since = entries.filter(({ file }) => base === undefined || changed.includes(file))
      const isNamed = (list: typeof entries) => list.some(({ bumps }) => bumps !== undefined && manifest.name in bumps)
      const isChanged = changed.some((file) => file.startsWith(`${path}/src/`) && !isTest(file) && !isTesting(file))
      const isNew = manifest.version === '0.0.0' && !existsSync(join(root, path, 'CHANGELOG.md'))
      return (isChanged && !isNamed(since)) || (isNew && !isNamed(entries))
    })
    .map(({ path }) => ({ file: `${path}/package.json`, message, guideline }))
}

function baseOf(root: string): string | undefined {
  return git(root, ['rev-parse', '--verify', '--quiet', 'origin/main^{commit}'])?.trim()
}

function changedSince(root: string, base: string): readonly string[] {
  const committed = git(root, ['diff', '--name-only', base]) ?? ''
  const added = git(root, ['ls-files', '--others', '--exclude-standard']) ?? ''
  return `${committed}\n${added}`.split('\n').filter((file) => file !== '')
}

function git(root: string, command: readonly string[]): string | undefined {
  try {
    return execFileSync('git', command, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return undefined
  }
}
