import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { type Check, type Finding, guidelines } from './finding.ts'
import { lineOf, syntaxOf, visit } from './syntax.ts'
import { appsOf, librarySource, packagesOf } from './workspace.ts'

const guideline = `${guidelines.reviewing}#regular-expressions`
const cacheFile = 'node_modules/.cache/casework/regular-expressions.json'

/** No regular expression can be made to run for ever by what it is given. */
export const regularExpressions: Check = (root) => {
  const known = readCache(root)
  const verdicts: Record<string, string> = {}
  const findings = [...packagesOf(root), ...appsOf(root)].flatMap((member) =>
    librarySource(root, member).flatMap((file) =>
      findingsIn(root, file, (text) => {
        const key = createHash('sha256').update(text).digest('hex')
        const verdict = known[key] ?? verdictOn(text)
        verdicts[key] = verdict
        return verdict
      }),
    ),
  )
  writeCache(root, verdicts)
  return findings
}

function findingsIn(root: string, file: string, judge: (text: string) => string): readonly Finding[] {
  const source = syntaxOf(root, file)
  const findings: Finding[] = []
  visit(source, (node) => {
    if (!ts.isRegularExpressionLiteral(node)) return
    const verdict = judge(node.text)
    if (verdict === 'safe') return
    const message = `has a regular expression that is not safe (${verdict}): make its parts exclude each other, or bound the text first.`
    findings.push({ file, line: lineOf(source, node), message, guideline })
  })
  return findings
}

function verdictOn(text: string): string {
  const end = text.lastIndexOf('/')
  const result = checkSync(text.slice(1, end), text.slice(end + 1), { timeout: 20_000 })
  if (result.status === 'vulnerable') return `${result.complexity.type}, for example on ${result.attack.pattern}`
  return result.status === 'safe' ? 'safe' : `unknown: ${result.error.kind}`
}

function readCache(root: string): Readonly<Record<string, string>> {
  const file = join(root, cacheFile)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {}
}

function writeCache(root: string, verdicts: Readonly<Record<string, string>>): void {
  if (!existsSync(join(root, 'node_modules'))) return
  mkdirSync(dirname(join(root, cacheFile)), { recursive: true })
  writeFileSync(join(root, cacheFile), JSON.stringify(verdicts))
}
