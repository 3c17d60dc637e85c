import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'
import { syntaxOf } from './syntax.ts'
import { librarySource, type Member } from './workspace.ts'

/** Imports of values that come back to the file they started from; imports of types alone may. */
export function importCycles(
  root: string,
  member: Member,
): readonly { readonly file: string; readonly message: string }[] {
  const files = librarySource(root, member)
  const arrows = new Map(files.map((file) => [file, valueImports(root, file)]))
  const settled = new Set<string>()
  return files.flatMap((file) => {
    const cycle = cycleFrom(file, arrows, settled, [])
    return cycle === undefined ? [] : [{ file, message: `imports in a circle: ${cycle.join(' → ')}.` }]
  })
}

type Arrows = ReadonlyMap<string, readonly string[]>

function cycleFrom(
  file: string,
  arrows: Arrows,
  settled: Set<string>,
  trail: readonly string[],
): readonly string[] | undefined {
  if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file].map((path) => posix.basename(path))
  if (settled.has(file)) return undefined
  for (const next of arrows.get(file) ?? []) {
    const cycle = cycleFrom(next, arrows, settled, [...trail, file])
    if (cycle !== undefined) return cycle
  }
  settled.add(file)
  return undefined
}

function valueImports(root: string, file: string): readonly string[] {
  return syntaxOf(root, file).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    const { moduleSpecifier } = statement
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier) || isTypeOnly(statement)) return []
    if (!moduleSpecifier.text.startsWith('.')) return []
    const target = posix.join(posix.dirname(file), moduleSpecifier.text)
    return existsSync(join(root, target)) ? [target] : []
  })
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  const clause = ts.isImportDeclaration(statement) ? statement.importClause : undefined
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly
  if (clause === undefined || clause.name !== undefined) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = clause.namedBindings
  return named !== undefined && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly)
}
