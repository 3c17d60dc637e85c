import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { domainWords } from './domain-words.ts'
import { type Check, type Finding, guidelines } from './finding.ts'
import { lineOf, syntaxOf, visit } from './syntax.ts'
import { appsOf, filesBelow, isTest } from './workspace.ts'

const guideline = `${guidelines.reviewing}#no-rule-in-the-app`
const ownWord = 'own word:'

/** No file of an app compares a domain code, adds days or builds an event: it reads, calls a verb, appends and shows. */
export const demoApp: Check = (root) => {
  const words = domainWords(root)
  return appsOf(root).flatMap(({ path }) => [
    ...filesBelow(root, `${path}/src`, '.ts')
      .filter((file) => !isTest(file))
      .flatMap((file) => sourceFindings(root, file, words)),
    ...filesBelow(root, path, '.njk').flatMap((file) => templateFindings(root, file, words)),
  ])
}

type Words = ReadonlySet<string>

function sourceFindings(root: string, file: string, words: Words): readonly Finding[] {
  const source = syntaxOf(root, file)
  const lines = source.text.split('\n')
  const findings: Finding[] = []
  visit(source, (node) => {
    const message = objection(node, words)
    if (message === undefined) return
    const line = lineOf(source, node)
    const isOwnWord = [lines[line - 1], lines[line - 2]].some((text) => text?.includes(ownWord))
    if (!isOwnWord || !message.startsWith('compares')) findings.push({ file, line, message, guideline })
  })
  return findings
}

function objection(node: ts.Node, words: Words): string | undefined {
  return comparison(node, words) ?? addedDays(node) ?? builtEvent(node)
}

const equalities: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
])

function comparison(node: ts.Node, words: Words): string | undefined {
  const word = comparedTexts(node).find((text) => words.has(text))
  return word === undefined
    ? undefined
    : `compares the domain code '${word}': ask a query of the package that owns it (or mark a word of the app's own with a comment, "${ownWord} why").`
}

function comparedTexts(node: ts.Node): readonly string[] {
  if (ts.isBinaryExpression(node) && equalities.has(node.operatorToken.kind)) {
    if (ts.isTypeOfExpression(node.left) || ts.isTypeOfExpression(node.right)) return []
    return [node.left, node.right].flatMap(literalText)
  }
  if (ts.isCaseClause(node)) return literalText(node.expression)
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return []
  const { expression, name } = node.expression
  if (name.text !== 'includes') return []
  const list = bare(expression)
  return ts.isArrayLiteralExpression(list) ? list.elements.flatMap(literalText) : node.arguments.flatMap(literalText)
}

function bare(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isParenthesizedExpression(node) ? bare(node.expression) : node
}

const literalText = (node: ts.Node): readonly string[] => (ts.isStringLiteralLike(node) ? [node.text] : [])

function addedDays(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const from = node.moduleSpecifier.text
    if (/^(date-fns|@date-fns)(\/|$)/.test(from)) return `imports ${from}: dates are reckoned in the packages.`
    const added = importedNames(node).find((name) => /^(add|subtract)[A-Z]/.test(name))
    if (from === '@casework/calendar' && added !== undefined)
      return `imports ${added}: a deadline is a rule, so ask the package that owns it.`
  }
  if (ts.isNumericLiteral(node) && ['86400000', '86400'].includes(node.text.replaceAll('_', '')))
    return 'reckons in days with a number of seconds: dates are reckoned in the packages.'
  if (ts.isPropertyAccessExpression(node) && /^set(UTC)?(Date|Month|FullYear)$/.test(node.name.text))
    return `uses ${node.name.text}: dates are reckoned in the packages.`
  return undefined
}

function importedNames(node: ts.ImportDeclaration): readonly string[] {
  const named = node.importClause?.namedBindings
  if (named === undefined || !ts.isNamedImports(named)) return []
  return named.elements.map((element) => (element.propertyName ?? element.name).text)
}

function builtEvent(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) && importedNames(node).includes('eventWriter'))
    return 'imports eventWriter: events are made by verbs.'
  if (!ts.isObjectLiteralExpression(node)) return undefined
  const keys = node.properties.map((property) => property.name?.getText())
  const type = node.properties.find((property) => property.name?.getText() === 'type')
  const isEvent = type !== undefined && ts.isPropertyAssignment(type) && ts.isStringLiteral(type.initializer)
  if (!isEvent || !keys.includes('metadata') || !/^([A-Z][a-z]+)+$/.test(type.initializer.text)) return undefined
  return `builds the event '${type.initializer.text}': events are made by verbs.`
}

function templateFindings(root: string, file: string, words: Words): readonly Finding[] {
  return readFileSync(join(root, file), 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      if (text.includes(ownWord)) return []
      const compared = [...text.matchAll(/[!=]==?\s*['"]([^'"]+)['"]|['"]([^'"]+)['"]\s*[!=]==?/g)]
      const word = compared.map(([, after, before]) => after ?? before ?? '').find((candidate) => words.has(candidate))
      if (word === undefined || !/\{[{%]/.test(text)) return []
      return [
        {
          file,
          line: index + 1,
          message: `compares the domain code '${word}': let the page's model say what to show.`,
          guideline,
        },
      ]
    })
}
