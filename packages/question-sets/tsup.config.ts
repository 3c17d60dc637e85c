import { library } from '../../scripts/tsup-preset.ts'

export default library('src/govuk/index.ts', 'src/testing/index.ts')
