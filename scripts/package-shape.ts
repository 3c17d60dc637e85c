/** What every published package.json looks like; `new-package` writes it and `check-repository` holds packages to it. */

const repositoryUrl = 'git+https://github.com/casework/casework.git'

const scripts = {
  build: 'tsup',
  test: 'vitest run',
  'test:types': 'tsgo --noEmit -p tsconfig.json',
  lint: 'biome check .',
  'check:package': 'node ../../scripts/check-package.ts',
} as const

export interface PackageIdentity {
  readonly folder: string
  readonly floor: number
  readonly description: string
  /** Entry points besides the main one, by subpath without the dot: `testing` is `./testing`. */
  readonly subpaths: readonly string[]
}

export function expectedManifest({ folder, floor, description, subpaths }: PackageIdentity) {
  return {
    name: `@casework/${folder}`,
    description,
    license: 'MIT',
    repository: { type: 'git', url: repositoryUrl, directory: `packages/${folder}` },
    type: 'module',
    sideEffects: false,
    engines: { node: '>=22' },
    main: './dist/index.cjs',
    module: './dist/index.js',
    types: './dist/index.d.ts',
    exports: exportsMap(subpaths, true),
    publishConfig: { access: 'public', provenance: true, exports: exportsMap(subpaths, false) },
    files: ['dist', 'README.md', 'CHANGELOG.md'],
    casework: { floor },
    scripts,
  }
}

function exportsMap(subpaths: readonly string[], withSource: boolean) {
  const entry = (name: string) => ({
    ...(withSource ? { '@casework/source': `./src/${name}.ts` } : {}),
    import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
    require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
  })
  return {
    '.': entry('index'),
    ...Object.fromEntries(subpaths.map((subpath) => [`./${subpath}`, entry(`${subpath}/index`)])),
    './package.json': './package.json',
  }
}
