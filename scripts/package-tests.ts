import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const conditions = ['@casework/source', 'node', 'import', 'module', 'default']

/** The three kinds of test that every package has, each in its own project: rules, types, laws. */
export function packageTests(root: string) {
  const project = (name: string, include: string) => ({
    root,
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: { name, root, include: [include], setupFiles: [join(import.meta.dirname, 'test-setup.ts')] },
  })
  return defineConfig({
    root,
    test: {
      passWithNoTests: false,
      projects: [
        project('runtime', 'src/**/*.test.ts'),
        project('prop', 'src/**/*.test-prop.ts'),
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
