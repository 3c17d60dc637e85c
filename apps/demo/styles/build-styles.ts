import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile, Logger } from 'sass'

const app = join(import.meta.dirname, '..')

const { css } = compile(join(import.meta.dirname, 'app.scss'), {
  loadPaths: [app, join(app, 'node_modules')],
  style: 'compressed',
  quietDeps: true,
  logger: Logger.silent,
})

mkdirSync(join(app, 'dist'), { recursive: true })
writeFileSync(join(app, 'dist/app.css'), css)
