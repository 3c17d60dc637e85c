import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Where the machine reads what ran and what passed. */
export const testReport = 'coverage/tests.json'

const conditions = ['@casework/source', 'node', 'import', 'module', 'default']
/** Node itself resolves what is not ours: with `import` among them, a `require` inside a dependency would load an ES module. */
const nodeConditions = ['@casework/source', 'node', 'module']

/** What a project of tests needs besides the usual: servers to start first, files to leave to another project. */
export interface ProjectNeeds {
  readonly globalSetup?: string
  readonly exclude?: string[]
  /** Whether each file of tests has a worker of its own; the rules of a pure package need none. */
  readonly isolate?: boolean
}

/** No test measures time (that is for `bench/`), so a busy machine may take as long as it needs. */
const patience = { testTimeout: 120_000, hookTimeout: 240_000 }

/** A project of tests that run, against the source of every package it imports. */
export function runningProject(root: string, name: string, include: string, needs: ProjectNeeds = {}) {
  return {
    root,
    resolve: { conditions },
    ssr: { resolve: { conditions: nodeConditions } },
    test: {
      name,
      root,
      include: [include],
      setupFiles: [join(import.meta.dirname, 'test-setup.ts')],
      ...patience,
      ...needs,
    },
  }
}

/**
 * The three kinds of test that every package has, each in its own project: rules, types, laws. Libraries keep no state between calls, so their
 * files of tests share a worker, which is several times as fast; what needs a server is kept apart.
 */
export function packageTests(root: string, wanted: ProjectNeeds = {}) {
  const needs = { isolate: wanted.globalSetup !== undefined, ...wanted }
  const { globalSetup: _servers, ...lawNeeds } = needs
  return defineConfig({
    root,
    test: {
      passWithNoTests: false,
      reporters: ['default', ['json', { outputFile: join(root, testReport) }]],
      projects: [
        runningProject(root, 'runtime', 'src/**/*.test.ts', needs),
        runningProject(root, 'prop', 'src/**/*.test-prop.ts', lawNeeds),
        {
          root,
          resolve: { conditions },
          test: {
            name: 'types',
            root,
            include: [],
            typecheck: {
              enabled: true,
              only: true,
              checker: 'tsgo',
              include: ['src/**/*.test-d.ts'],
              tsconfig: 'tsconfig.json',
            },
          },
        },
      ],
      coverage: {
        enabled: existsSync(join(root, 'src')),
        provider: 'v8',
        include: ['src/**/*.ts'],
        exclude: ['src/**/index.ts', 'src/testing/**', 'src/**/*.test*.ts'],
        reporter: ['text-summary', 'json-summary'],
        thresholds: { lines: 100, functions: 100, statements: 100, branches: 95 },
      },
    },
  })
}
