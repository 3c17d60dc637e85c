import { changesets } from './changesets.ts'
import { demoApp } from './demo-app.ts'
import { dependencyRule } from './dependency-rule.ts'
import { docstrings } from './docstrings.ts'
import { fileNames } from './file-names.ts'
import type { Check } from './finding.ts'
import { lockfile } from './lockfile.ts'
import { packageManifest } from './package-manifest.ts'
import { purity } from './purity.ts'
import { readmeHouse } from './readme-house.ts'
import { readmes } from './readmes.ts'
import { regularExpressions } from './regular-expressions.ts'
import { sizes } from './sizes.ts'

/** Every check of the repository, by the name it is reported under. */
export const everyCheck: Readonly<Record<string, Check>> = {
  'package shape': packageManifest,
  'dependency rule': dependencyRule,
  purity,
  sizes,
  'file names': fileNames,
  docstrings,
  'regular expressions': regularExpressions,
  'no rule in the app': demoApp,
  readmes,
  'house in the README': readmeHouse,
  changesets,
  lockfile,
}
