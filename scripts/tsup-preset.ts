import { defineConfig } from 'tsup'

/** The one bundler configuration of every library: replace the bundler here (docs/decisions/0004-bundler.md). */
export function library(...entries: string[]) {
  return defineConfig({
    entry: ['src/index.ts', ...entries],
    format: ['esm', 'cjs'],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    target: 'es2022',
    platform: 'neutral',
    clean: true,
    splitting: true,
    sourcemap: false,
    treeshake: false,
  })
}
