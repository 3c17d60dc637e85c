import { apiReports } from './package-checks/api-report.ts'
import { builtSize } from './package-checks/built-size.ts'
import { declarations } from './package-checks/declarations.ts'
import { builtExports } from './package-checks/exported-names.ts'
import { type Objection, packageAt, unbuilt } from './package-checks/package-home.ts'
import { tarball } from './package-checks/tarball.ts'

/** Checks what a package would publish, after its build: `pnpm --filter @casework/cases check:package [--write]`. */
export async function checkPackage(path: string, write: boolean): Promise<readonly Objection[]> {
  const home = packageAt(path)
  const missing = unbuilt(home)
  if (missing.length > 0) return missing
  const later = Promise.all([builtExports(home), declarations(home), tarball(home)])
  return [...builtSize(home), ...apiReports(home, write), ...(await later).flat()]
}

async function main(): Promise<void> {
  const path = process.cwd()
  const objections = await checkPackage(path, process.argv.includes('--write'))
  for (const objection of objections) console.error(objection)
  const { name } = packageAt(path).manifest
  console.log(
    objections.length === 0
      ? `${name} can be published`
      : `${name}: ${objections.length} found. See docs/processes/releasing.md`,
  )
  process.exitCode = objections.length === 0 ? 0 : 1
}

if (import.meta.main) await main()
