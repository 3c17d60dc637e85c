import type { ProblemCatalogue } from '@casework/kernel'
import type { Words } from './words.ts'

/**
 * One step from a version to the next; `question` is an id, or `group/member` inside a group, as the older version has it.
 * @public
 */
export type MigrationStep =
  /** The question has another id; a member stays in its group. */
  | { readonly question: string; readonly renamedTo: string }
  /** Options have other values; several old ones may become one. */
  | { readonly question: string; readonly options: Readonly<Record<string, string>> }
  /** The question is no longer asked. */
  | { readonly question: string; readonly removed: Words }
  /** Options can no longer be selected. */
  | { readonly question: string; readonly removedOptions: readonly string[]; readonly because: Words }

/**
 * How answers to one version become answers to the next: plain data, checked against both by {@link checkMigration}.
 * @public
 */
export type QuestionSetMigration = {
  readonly schemaVersion: 1
  /** The id of the set. */
  readonly id: string
  readonly from: string
  readonly to: string
  readonly steps: readonly MigrationStep[]
}

/**
 * What can be wrong with a migration.
 * @public
 */
export type MigrationProblemCode =
  | 'MIGRATION.OTHER_SET'
  | 'MIGRATION.NO_SUCH_QUESTION'
  | 'MIGRATION.SEVERAL_STEPS'
  | 'MIGRATION.QUESTION_NOT_ACCOUNTED_FOR'
  | 'MIGRATION.KIND_CHANGED'
  | 'MIGRATION.UNIT_CHANGED'
  | 'MIGRATION.NO_SUCH_OPTION'
  | 'MIGRATION.OPTION_NOT_ACCOUNTED_FOR'
  | 'MIGRATION.LIMITS_NARROWER'

/**
 * The texts of problems with migrations, in English and in Welsh not yet reviewed.
 * @public
 */
export const migrationProblems: ProblemCatalogue<MigrationProblemCode> = {
  'MIGRATION.OTHER_SET': {
    en: 'The migration is between other versions',
    cy: 'Mae’r mudo rhwng fersiynau eraill',
  },
  'MIGRATION.NO_SUCH_QUESTION': { en: 'There is no question {question}', cy: 'Nid oes cwestiwn {question}' },
  'MIGRATION.SEVERAL_STEPS': {
    en: 'Several steps say what becomes of {question}',
    cy: 'Mae sawl cam yn dweud beth sy’n digwydd i {question}',
  },
  'MIGRATION.QUESTION_NOT_ACCOUNTED_FOR': {
    en: 'Nothing says what becomes of answers to {question}',
    cy: 'Nid oes dim yn dweud beth sy’n digwydd i atebion i {question}',
  },
  'MIGRATION.KIND_CHANGED': {
    en: 'Answers to {question} are of another kind in the newer version',
    cy: 'Mae atebion i {question} o fath arall yn y fersiwn mwy newydd',
  },
  'MIGRATION.NO_SUCH_OPTION': {
    en: '{question} has no option {option}',
    cy: 'Nid oes gan {question} opsiwn {option}',
  },
  'MIGRATION.OPTION_NOT_ACCOUNTED_FOR': {
    en: 'Nothing says what becomes of the option {option} of {question}',
    cy: 'Nid oes dim yn dweud beth sy’n digwydd i opsiwn {option} o {question}',
  },
  'MIGRATION.UNIT_CHANGED': {
    en: 'The unit of {question} changed, so that a number would mean something else',
    cy: 'Newidiodd uned {question}, felly byddai rhif yn golygu rhywbeth arall',
  },
  'MIGRATION.LIMITS_NARROWER': {
    en: 'Answers to {question} that were allowed are not in the newer version',
    cy: 'Nid yw atebion i {question} a ganiatawyd yn cael eu caniatáu yn y fersiwn mwy newydd',
  },
}
