import { defineConfig } from 'tsup'

/** The one bundler configuration of every library: replace the bundler here (docs/decisions/0004-bundler.md). */
export function library(...entries: string[]) {
  return defineConfig({
    entry: ['src/index.ts', ...entries],
    format: ['esm', 'cjs'],
    // Without a stable order the members of unions come out now one way and now another, and with them the API reports.
    dts: { compilerOptions: { ignoreDeprecations: '6.0', stableTypeOrdering: true } },
    target: 'es2022',
    platform: 'neutral',
    clean: true,
    splitting: true,
    sourcemap: false,
    treeshake: false,
  })
}
