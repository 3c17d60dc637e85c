import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Extractor, ExtractorConfig, ExtractorLogLevel, type ExtractorMessage } from '@microsoft/api-extractor'
import { type Entry, entriesOf, type Objection, type PackageHome } from './package-home.ts'

/** The report of every entry point in `api/` is that of the built declarations; with `write` it is made so. */
export function apiReports(home: PackageHome, write: boolean): readonly Objection[] {
  return entriesOf(home).flatMap((entry) => apiReport(home, entry, write))
}

/** The name of the report: `cases.api.md` for the main entry, `cases-testing.api.md` for `./testing`. */
export function reportName({ manifest }: PackageHome, { subpath }: Entry): string {
  const folder = manifest.name.replace('@casework/', '')
  return subpath === '.' ? `${folder}.api.md` : `${folder}-${subpath.slice(2).replaceAll('/', '-')}.api.md`
}

function apiReport(home: PackageHome, entry: Entry, write: boolean): readonly Objection[] {
  const folder = mkdtempSync(join(tmpdir(), 'casework-api-'))
  try {
    const name = reportName(home, entry)
    const objections = extract(home, entry, folder, name)
    const made = readFileSync(join(folder, name), 'utf8')
    const kept = join(home.path, 'api', name)
    if (existsSync(kept) && readFileSync(kept, 'utf8') === made) return objections
    if (write) writeFileSync(kept, made)
    else
      objections.push(
        `api/${name} is out of date: run check:package --write, read the difference as a caller would, and commit it.`,
      )
    return objections
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function extract(home: PackageHome, entry: Entry, folder: string, name: string): Objection[] {
  const objections: Objection[] = []
  Extractor.invoke(configuration(home, entry, folder, name), {
    localBuild: true,
    showVerboseMessages: false,
    messageCallback(message) {
      message.handled = true
      const objection = objectionTo(message)
      if (objection !== undefined) objections.push(objection)
    },
  })
  return [...new Set(objections)]
}

function configuration({ path }: PackageHome, { file }: Entry, folder: string, name: string): ExtractorConfig {
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(path, 'package.json'),
    configObject: {
      projectFolder: path,
      mainEntryPointFilePath: join(path, 'dist', `${file}.d.ts`),
      compiler: { overrideTsconfig: tsconfig },
      apiReport: { enabled: true, reportFileName: name, reportFolder: folder, reportTempFolder: join(folder, 'temp') },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.Warning },
          'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None },
          'ae-undocumented': { logLevel: ExtractorLogLevel.Warning },
        },
      },
    },
  })
}

const tsconfig = {
  compilerOptions: {
    target: 'es2022',
    lib: ['es2023'],
    module: 'nodenext',
    moduleResolution: 'nodenext',
    strict: true,
    types: [],
    skipLibCheck: true,
  },
}

/** Messages that mean the public surface is not sound; the report itself notes the rest. */
const grave = new Set(['ae-undocumented', 'ae-internal-missing-underscore', 'ae-incompatible-release-tags'])

function objectionTo({ messageId, text, sourceFilePath, category }: ExtractorMessage): Objection | undefined {
  const isOfTheCompiler = category === 'Compiler' && sourceFilePath?.includes('/dist/') === true
  return grave.has(messageId) || isOfTheCompiler ? `${messageId}: ${text}` : undefined
}
