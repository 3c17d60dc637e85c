import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { changesets } from './changesets.ts'
import { aPackage, aRepository, type Files } from './fixture.ts'

const config = {
  access: 'public',
  baseBranch: 'main',
  commit: false,
  fixed: [],
  linked: [],
  updateInternalDependencies: 'patch',
}
const configured = (wanted: object = {}): Files => ({
  '.changeset/config.json': JSON.stringify({ ...config, ...wanted }),
})
const entry = (name = '@casework/example', bump = 'minor', file = 'calm-rivers'): Files => ({
  [`.changeset/${file}.md`]: `---\n'${name}': ${bump}\n---\n\nAdds a verb.\n`,
})
const messagesIn = (root: string) =>
  changesets(root)
    .map(({ message }) => message)
    .join('\n')
const messages = (...layers: readonly Files[]) => messagesIn(aRepository(...layers))
const isNew = aPackage('example', { manifest: { version: '0.0.0' } })

test('versions are public and independent', () => {
  expect(messages(configured())).toBe('')
  expect(messages(configured({ fixed: [['@casework/*']] }))).toContain('"fixed"')
  expect(messages(configured({ access: 'restricted' }))).toContain('"access"')
  expect(messages()).toContain('is missing')
})

test('a package that was never published has a changeset or a change log', () => {
  expect(messages(configured(), isNew)).toContain('has no changeset')
  expect(messages(configured(), isNew, entry())).toBe('')
  expect(messages(configured(), isNew, { 'packages/example/CHANGELOG.md': '# x' })).toBe('')
})

test('a changeset names real packages, a real bump, and says something', () => {
  expect(messages(configured(), entry('@casework/nothing'))).toContain('not a package here')
  expect(messages(configured(), isNew, entry('@casework/example', 'huge'))).toContain('"huge"')
  expect(messages(configured(), { '.changeset/a-b.md': 'Words alone.' })).toContain('is not a changeset')
})

test('a package whose source changed since the base has a changeset added since the base', () => {
  const root = aRepository(configured(), aPackage('example'), entry())
  const git = (...command: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...command], { cwd: root })
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--no-verify', '-m', 'Begin')
  git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  expect(messagesIn(root)).toBe('')
  writeFileSync(join(root, 'packages/example/src/rule.test.ts'), '')
  expect(messagesIn(root)).toBe('')
  writeFileSync(join(root, 'packages/example/src/rule.ts'), '')
  expect(messagesIn(root)).toContain('has no changeset')
  writeFileSync(join(root, '.changeset/new-words.md'), "---\n'@casework/example': patch\n---\n\nMends a verb.\n")
  expect(messagesIn(root)).toBe('')
})
