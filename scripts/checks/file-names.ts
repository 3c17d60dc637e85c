import ts from 'typescript'
import { type Check, type Finding, guidelines } from './finding.ts'
import { lineOf, syntaxOf } from './syntax.ts'
import { appsOf, filesBelow, packagesOf } from './workspace.ts'

const vague = /(^|[/-])(utils?|helpers?|common|misc|types|shared)(\.ts|\/)/

/** Files are named after the noun or verb they hold, and an index holds nothing but named re-exports. */
export const fileNames: Check = (root) =>
  [...packagesOf(root), ...appsOf(root)].flatMap(({ path }) =>
    filesBelow(root, `${path}/src`, '.ts').flatMap((file) => [
      ...nameFindings(file),
      ...(/packages\/[^/]+\/src\/(\w+\/)?index\.ts$/.test(file) ? indexFindings(root, file) : []),
    ]),
  )

function nameFindings(file: string): readonly Finding[] {
  const inside = file.replace(/^.*?\/src\//, '')
  const guideline = `${guidelines.naming}#files`
  if (vague.test(inside))
    return [{ file, guideline, message: 'has a name that says nothing: name it after what it holds.' }]
  const isKebab = inside
    .split('/')
    .every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|test-prop|test-d|config))?(\.ts)?$/.test(part))
  return isKebab ? [] : [{ file, guideline, message: 'is not in kebab-case.' }]
}

function indexFindings(root: string, file: string): readonly Finding[] {
  const source = syntaxOf(root, file)
  return source.statements
    .filter((statement) => !isNamedReExport(statement))
    .map((statement) => ({
      file,
      line: lineOf(source, statement),
      message:
        'holds something else than named re-exports: move code to a file of its own and list names, never `export *`.',
      guideline: `${guidelines.naming}#files`,
    }))
}

function isNamedReExport(statement: ts.Statement): boolean {
  return (
    ts.isExportDeclaration(statement) &&
    statement.moduleSpecifier !== undefined &&
    statement.exportClause !== undefined &&
    ts.isNamedExports(statement.exportClause)
  )
}
