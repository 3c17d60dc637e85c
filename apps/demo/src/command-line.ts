import { Command, InvalidArgumentError } from 'commander'
import { exportCommand } from './command-line/export.ts'
import { generateCommand } from './command-line/generate.ts'
import { importCommand } from './command-line/import.ts'
import { takeOverCommand } from './command-line/take-over.ts'
import { triageCommand } from './command-line/triage.ts'
import { verifyCommand } from './command-line/verify.ts'

const program = new Command('casework')
  .description('Imports caseloads, runs triage over them, exports the work-list and verifies the audit chain.')
  .showHelpAfterError()

program
  .command('import')
  .description('import a caseload from a CSV or NDJSON file; running it again changes nothing that is the same')
  .argument('<file>', 'the file, .csv or .ndjson')
  .option('--mapping <file>', 'how the columns of the file are ours (default: the caseload mapping of the demo)')
  .option('--rejects <file>', 'where the rows that were not imported are listed', 'rejects.csv')
  .option(
    '--notes <file>',
    'where it is listed what was left out of a row, or differs from the record (default: notes.csv beside the rejects)',
  )
  .action(importCommand)

program
  .command('take-over')
  .description('take over reports of the use of force from a CSV file of a provider’s own system; each becomes a draft')
  .argument(
    '<file>',
    'the file: a column for each question, and for each question of an entry, such as techniques.1.position',
  )
  .requiredOption('--officer <id>', 'the officer who hands them over, by id')
  .option('--rejects <file>', 'where the rows that were not taken over are listed', 'rejects.csv')
  .action(takeOverCommand)

program
  .command('generate')
  .description('write a synthetic caseload, unkind as real data is; nobody in it is real')
  .option('--people <n>', 'how many people', wholeNumber, 1000)
  .option('--seed <s>', 'the same seed makes the same file', wholeNumber, 1)
  .option('--out <file>', 'where to write it', 'caseload.csv')
  .action(generateCommand)

program.command('triage').description('run triage anew for every case, for today').action(triageCommand)

program
  .command('export')
  .description('write the work-list in its order')
  .option('--format <format>', 'csv (safe against formulas) or jsonl', 'csv')
  .option('--out <file>', 'where to write it', 'work-list.csv')
  .action(exportCommand)

program.command('verify').description('recompute the audit chain and name the first bad entry').action(verifyCommand)

await program.parseAsync()

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(text)
}
