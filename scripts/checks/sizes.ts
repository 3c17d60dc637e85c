import ts from 'typescript'
import { type Check, type Finding, guidelines } from './finding.ts'
import { lineOf, syntaxOf, visit } from './syntax.ts'
import { appsOf, filesBelow, isTest, packagesOf } from './workspace.ts'

const limits = { source: 300, test: 400, function: 50 } as const
const guideline = `${guidelines.reviewing}#size`

/** Files and functions stay small enough to be read at one sitting; blank lines and comments do not count. */
export const sizes: Check = (root) => {
  const homes = [...packagesOf(root), ...appsOf(root)].map(({ path }) => path)
  return [...homes, 'scripts', 'consumers'].flatMap((home) =>
    filesBelow(root, home, '.ts')
      .filter((file) => !file.includes('/bad-fixtures/') && !file.endsWith('.d.ts'))
      .flatMap((file) => sizesOf(root, file)),
  )
}

function sizesOf(root: string, file: string): readonly Finding[] {
  const source = syntaxOf(root, file)
  const code = linesOfCode(source)
  const functions = isTest(file) ? [] : longFunctions(source, code)
  const limit = isTest(file) ? limits.test : limits.source
  if (code.size <= limit || isPureData(file, source)) return functions.map((found) => ({ file, guideline, ...found }))
  const message = `has ${code.size} lines of code, more than ${limit}: split it by operation, or move plain data to a file ending -data.ts.`
  return [{ file, guideline, message }, ...functions.map((found) => ({ file, guideline, ...found }))]
}

/** A module of nothing but data is as long as its list. */
function isPureData(file: string, source: ts.SourceFile): boolean {
  let hasFunction = false
  visit(source, (node) => {
    hasFunction ||= ts.isFunctionLike(node) && ts.isFunctionLike(node) && 'body' in node && node.body !== undefined
  })
  return /(-data\.ts|\/data\/[^/]+\.ts)$/.test(file) && !hasFunction
}

function longFunctions(source: ts.SourceFile, code: ReadonlySet<number>) {
  const found: { line: number; message: string }[] = []
  visit(source, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return
    const first = lineOf(source, node)
    const last = source.getLineAndCharacterOfPosition(node.end).line + 1
    let lines = 0
    for (let line = first; line <= last; line++) if (code.has(line)) lines++
    if (lines > limits.function && !onlyHoldsTemplate(node))
      found.push({
        line: first,
        message: `is a function of ${lines} lines, more than ${limits.function}: give its parts names.`,
      })
  })
  return found
}

/** An arrow whose whole body is one template is text, not steps. */
function onlyHoldsTemplate(node: ts.SignatureDeclaration): boolean {
  return (
    ts.isArrowFunction(node) && (ts.isTemplateExpression(node.body) || ts.isNoSubstitutionTemplateLiteral(node.body))
  )
}

function linesOfCode(source: ts.SourceFile): ReadonlySet<number> {
  const lines = new Set<number>()
  const mark = (node: ts.Node): void => {
    if (node.kind >= ts.SyntaxKind.FirstJSDocNode && node.kind <= ts.SyntaxKind.LastJSDocNode) return
    const parts = node.getChildren(source)
    for (const part of parts) mark(part)
    if (parts.length > 0 || node.kind === ts.SyntaxKind.EndOfFileToken || node.getWidth(source) === 0) return
    const last = source.getLineAndCharacterOfPosition(node.end).line
    for (let line = lineOf(source, node); line <= last + 1; line++) lines.add(line)
  }
  mark(source)
  return lines
}
