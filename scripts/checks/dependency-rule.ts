import { posix } from 'node:path'
import { type Check, type Finding, guidelines } from './finding.ts'
import { importCycles } from './import-cycles.ts'
import { importsOf, packageNameOf, syntaxOf } from './syntax.ts'
import { appsOf, filesBelow, isTest, isTesting, type Manifest, type Member, packagesOf } from './workspace.ts'

/** Third-party packages that a package of floors 0 to 2 may need at run time, each with the record that allows it. */
const allowedAtRunTime: Readonly<Record<string, readonly string[]>> = {
  calendar: ['date-fns', '@date-fns/tz'], // design.md, "The house"
  figures: ['fflate'], // docs/decisions/0030-figures-dependencies.md
}

const guideline = `${guidelines.reviewing}#the-dependency-rule`

/** Each package imports only from floors below its own, by public name, and only what it declares; no imports go in a circle. */
export const dependencyRule: Check = (root) => {
  const packages = packagesOf(root)
  const byName = new Map(packages.map((member) => [member.manifest.name, member]))
  return [
    ...packages.flatMap((member) => [...declaredFindings(member, byName), ...importFindings(root, member, byName)]),
    ...appsOf(root).flatMap((member) => importFindings(root, member, byName)),
    ...packages.flatMap((member) => importCycles(root, member).map((found) => ({ ...found, guideline }))),
  ]
}

type Packages = ReadonlyMap<string, Member>

/** Says why one package may not import another, or nothing where it may. */
function objectionToFloor(from: Manifest, to: Manifest): string | undefined {
  const own = from.casework?.floor
  const other = to.casework?.floor
  if (own === undefined || other === undefined) return undefined
  if (own === 3 && other === 2)
    return from.casework?.serves === to.name
      ? undefined
      : `takes ${to.name}, a domain package that it does not serve: an adapter names the one it serves as "casework": { "serves": … }.`
  if (own === 1 && to.name === '@casework/calendar' && from.name !== to.name) return undefined
  if (other < own) return undefined
  return `takes ${to.name} of floor ${other} while it stands on floor ${own}: import only from floors below and join domains in the app.`
}

function declaredFindings({ path, manifest }: Member, packages: Packages): readonly Finding[] {
  const declared = { ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.devDependencies }
  return Object.keys(declared).flatMap((name) => {
    const other = packages.get(name)
    const message = other === undefined ? undefined : objectionToFloor(manifest, other.manifest)
    return message === undefined ? [] : [{ file: `${path}/package.json`, message, guideline }]
  })
}

function importFindings(root: string, member: Member, packages: Packages): readonly Finding[] {
  return filesBelow(root, `${member.path}/src`, '.ts').flatMap((file) =>
    importsOf(syntaxOf(root, file)).flatMap(({ specifier, line }) => {
      const message = specifier.startsWith('.')
        ? objectionToRelative(specifier, file, member)
        : objectionToNamed(specifier, file, member, packages)
      return message === undefined ? [] : [{ file, line, message, guideline }]
    }),
  )
}

function objectionToRelative(specifier: string, file: string, { path }: Member): string | undefined {
  const target = posix.join(posix.dirname(file), specifier)
  if (!target.startsWith(`${path}/`)) return `reaches into ${specifier}: import other packages by their public name.`
  const isLibrary = path.startsWith('packages/') && !isTest(file) && !isTesting(file)
  if (isLibrary && isTesting(target)) return 'imports builders for tests: src never imports src/testing.'
  return undefined
}

function objectionToNamed(specifier: string, file: string, member: Member, packages: Packages): string | undefined {
  if (specifier.startsWith('node:')) return undefined
  const name = packageNameOf(specifier)
  const { manifest } = member
  if (name === manifest.name)
    return isTest(file) || isTesting(file) ? undefined : 'imports itself by name: import the file.'
  const other = packages.get(name)
  if (other !== undefined) return objectionToOurs(specifier, member, other, file)
  if (name.startsWith('@casework/')) return `imports ${name}, which is not in this repository.`
  if (!isDeclared(name, member, file)) return `imports ${name}, which its package.json does not declare.`
  return objectionToThirdParty(name, member, file)
}

function objectionToOurs(specifier: string, member: Member, other: Member, file: string): string | undefined {
  const { name } = other.manifest
  const subpath = specifier === name ? '.' : `./${specifier.slice(name.length + 1)}`
  if (other.manifest.exports?.[subpath] === undefined)
    return `imports ${specifier}, which ${name} does not export: import public names only.`
  if (!isDeclared(name, member, file)) return `imports ${name}, which its package.json does not declare.`
  const isLibrary = member.path.startsWith('packages/') && !isTest(file) && !isTesting(file)
  if (isLibrary && subpath === './testing') return `imports builders for tests (${specifier}) into library source.`
  return objectionToFloor(member.manifest, other.manifest)
}

function objectionToThirdParty(name: string, { manifest, folder, path }: Member, file: string): string | undefined {
  const floor = manifest.casework?.floor
  if (floor === undefined || floor > 2 || !path.startsWith('packages/') || isTest(file) || isTesting(file))
    return undefined
  if (name === 'zod' || allowedAtRunTime[folder]?.includes(name)) return undefined
  return `imports ${name}: floors 0 to 2 need zod alone at run time; anything else takes a decision record and a line in scripts/checks/dependency-rule.ts.`
}

function isDeclared(name: string, { manifest }: Member, file: string): boolean {
  const atRunTime = { ...manifest.dependencies, ...manifest.peerDependencies }
  return name in atRunTime || ((isTest(file) || isTesting(file)) && name in { ...manifest.devDependencies })
}
