import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { breakageChecks } from './runner/breakages.ts'
import { type Check, type Plan, runChecks } from './runner/check.ts'
import { compile, compileChecks } from './runner/compile.ts'
import { type Consumer, consumerNames, installConsumer, isolationCheck, untriedPeers } from './runner/installed.ts'
import { type NodeBinary, nodeBinary, nodeVersions } from './runner/node-binaries.ts'
import { type Kept, keepPassed, keyOf, passedBefore } from './runner/passed-before.ts'
import { mustRun } from './runner/run-command.ts'
import { packPackages, type Tarball, tarballChecks } from './runner/tarballs.ts'
import { useCheck, useConsumer } from './runner/use-consumer.ts'

const home = import.meta.dirname
const root = join(home, '..')
const cache = join(root, 'node_modules/.cache/consumers')
const kept = join(cache, 'passed.json')

type FoundNode = Extract<NodeBinary, { readonly path: string }>

async function main(): Promise<void> {
  const clean = mkdtempSync(join(tmpdir(), 'casework-consumers-'))
  try {
    const tarballs = await packPackages(root, join(clean, 'tarballs'))
    const key = keyOf(tarballs, home)
    const before = process.argv.includes('--again') ? undefined : passedBefore(kept, key)
    if (before === undefined) await tryEverything(tarballs, clean, key)
    else tellAgain(before)
  } finally {
    if (process.argv.includes('--keep')) console.log(`kept: ${clean}`)
    else rmSync(clean, { recursive: true, force: true })
  }
}

async function tryEverything(tarballs: readonly Tarball[], clean: string, key: string): Promise<void> {
  const nodes = await Promise.all(nodeVersions(home).map((version) => nodeBinary(version, join(cache, 'nodes'))))
  const consumers = await installAll(tarballs, clean)
  const { checks, skipped } = plan(tarballs, consumers, nodes, clean)
  tellSkipped(skipped)
  const held = await runChecks(checks, 2, console.log)
  // Only now, since they break what was installed.
  const noticed = await runChecks(
    breakageChecks(consumers, (consumer) => useOnce(consumer)),
    2,
    console.log,
  )
  const [passed, failed] = [held.passed + noticed.passed, held.failed + noticed.failed]
  if (failed === 0) keepPassed(kept, { key, passed, skipped })
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}

function tellAgain({ passed, skipped }: Kept): void {
  tellSkipped(skipped)
  console.log(`unchanged since it passed\n${passed} passed, 0 failed`)
}

function tellSkipped(reasons: readonly string[]): void {
  for (const reason of reasons) console.log(`skipped          ${reason}`)
}

async function installAll(tarballs: readonly Tarball[], clean: string): Promise<readonly Consumer[]> {
  const names = consumerNames(home)
  const consumers: Consumer[] = []
  for (let at = 0; at < names.length; at += 2) {
    const two = names.slice(at, at + 2)
    consumers.push(...(await Promise.all(two.map((name) => installConsumer(name, { home, clean, tarballs })))))
  }
  return consumers
}

function plan(
  tarballs: readonly Tarball[],
  consumers: readonly Consumer[],
  nodes: readonly NodeBinary[],
  clean: string,
): Plan {
  const found = nodes.filter((node): node is FoundNode => 'path' in node)
  const lacking = nodes.flatMap((node) => ('missing' in node ? [`Node ${node.version}: ${node.missing}`] : []))
  const checks = [
    ownTypes,
    ...tarballChecks(tarballs, clean),
    ...consumers.map((consumer) => isolationCheck(consumer, tarballs)),
    ...consumers.filter(isRun).flatMap((consumer) => found.map((node) => useCheck(consumer, node))),
    ...consumers.flatMap(compileChecks),
  ]
  return { checks, skipped: [...lacking, ...untriedPeers(home, tarballs)] }
}

const ownTypes: Check = {
  name: 'the runner itself type-checks',
  run: () => mustRun([join(root, 'node_modules/.bin/tsgo'), '--noEmit', '-p', home], root).then(() => undefined),
}

const isRun = ({ main }: Consumer): boolean => main !== undefined

function useOnce(consumer: Consumer): Promise<unknown> {
  const running = { version: process.versions.node, path: process.execPath }
  return isRun(consumer) ? useConsumer(consumer, running) : compile(consumer)
}

if (import.meta.main) await main()
