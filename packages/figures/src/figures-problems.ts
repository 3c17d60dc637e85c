import type { ProblemCatalogue } from '@casework/kernel'
import type { ControlProblemCode } from './control-limits.ts'
import type { CountProblemCode } from './count.ts'
import type { SampleProblemCode } from './draw-sample.ts'
import type { FunnelProblemCode } from './funnel-limits.ts'
import type { SeriesProblemCode } from './interrupted-series.ts'
import type { MeanProblemCode } from './mean-of-snapshots.ts'
import type { RateProblemCode } from './rate.ts'
import type { ShareProblemCode } from './share.ts'
import type { TableProblemCode } from './table.ts'

/**
 * The codes of every problem that this package can give, beside those of `@casework/kernel`.
 * @public
 */
export type FiguresProblemCode =
  | Extract<
      | ControlProblemCode
      | CountProblemCode
      | FunnelProblemCode
      | MeanProblemCode
      | RateProblemCode
      | SampleProblemCode
      | SeriesProblemCode
      | ShareProblemCode
      | TableProblemCode,
      `FIGURES.${string}`
    >
  | 'FIGURES.NOT_A_SEED'
  | 'FIGURES.SEED_NOT_AS_COMMITTED'
  | 'FIGURES.PROPORTION_ABOVE_ONE'
  | 'FIGURES.NO_EVENTS'
  | 'FIGURES.TABLE_NOT_FULL'
  | 'FIGURES.TABLE_DOES_NOT_ADD_UP'

/**
 * The texts of this package's problems in English, and in Welsh not yet reviewed.
 * @public
 */
export const figuresProblems: ProblemCatalogue<FiguresProblemCode> = {
  'FIGURES.COUNT_NOT_WHOLE': { en: 'The count must be a whole number', cy: 'Rhaid i’r cyfrif fod yn rhif cyfan' },
  'FIGURES.PERIOD_ENDS_BEFORE_IT_BEGINS': {
    en: 'The period must end on or after the day it begins',
    cy: 'Rhaid i’r cyfnod ddod i ben ar y diwrnod y mae’n dechrau neu ar ei ôl',
  },
  'FIGURES.NO_SNAPSHOTS': { en: 'There is no count to take a mean of', cy: 'Nid oes cyfrif i gymryd cymedr ohono' },
  'FIGURES.SNAPSHOT_OUTSIDE_PERIOD': {
    en: 'A count is of a day outside {from:date} to {to:date}',
    cy: 'Mae cyfrif o ddiwrnod y tu allan i {from:date} i {to:date}',
  },
  'FIGURES.SNAPSHOT_TWICE': { en: 'Two counts are of the same day', cy: 'Mae dau gyfrif o’r un diwrnod' },
  'FIGURES.UNITS_DIFFER': {
    en: 'The figures count different things and cannot be compared',
    cy: 'Mae’r ffigurau’n cyfrif pethau gwahanol ac ni ellir eu cymharu',
  },
  'FIGURES.FRAMES_DIFFER': {
    en: 'The figures are of different days or periods and cannot be compared',
    cy: 'Mae’r ffigurau o ddyddiau neu gyfnodau gwahanol ac ni ellir eu cymharu',
  },
  'FIGURES.PART_EXCEEDS_WHOLE': {
    en: 'The part ({part}) is more than the whole ({whole})',
    cy: 'Mae’r rhan ({part}) yn fwy na’r cyfan ({whole})',
  },
  'FIGURES.NOTHING_TO_DIVIDE_BY': {
    en: 'There was nothing in this period that it could be a rate or a share of',
    cy: 'Nid oedd dim yn y cyfnod hwn y gallai fod yn gyfradd neu’n gyfran ohono',
  },
  'FIGURES.NOT_A_SEED': {
    en: 'The seed must be 32 digits from 0 to 9 and a to f',
    cy: 'Rhaid i’r hedyn fod yn 32 digid o 0 i 9 ac a i f',
  },
  'FIGURES.SEED_NOT_AS_COMMITTED': {
    en: 'The seed is not the one whose hash was published',
    cy: 'Nid yr hedyn y cyhoeddwyd ei stwnsh yw hwn',
  },
  'FIGURES.PROPORTION_ABOVE_ONE': {
    en: 'The proportion must be no more than the whole',
    cy: 'Rhaid i’r gyfran beidio â bod yn fwy na’r cyfan',
  },
  'FIGURES.STRATUM_TWICE': {
    en: 'The plan names a group more than once',
    cy: 'Mae’r cynllun yn enwi grŵp fwy nag unwaith',
  },
  'FIGURES.STRATUM_NOT_PLANNED': {
    en: 'The plan does not say how many to draw from one of the groups',
    cy: 'Nid yw’r cynllun yn dweud faint i’w dynnu o un o’r grwpiau',
  },
  'FIGURES.ITEM_TWICE': {
    en: {
      plural: 'count',
      one: '{count} item is in the list more than once',
      other: '{count} items are in the list more than once',
    },
    cy: 'Mae {count} eitem yn y rhestr fwy nag unwaith',
  },
  'FIGURES.ROW_OF_WRONG_LENGTH': {
    en: 'A row does not have as many cells as there are columns',
    cy: 'Nid oes gan res gynifer o gelloedd ag sydd o golofnau',
  },
  'FIGURES.CELL_OF_WRONG_KIND': {
    en: 'A cell has text where the column has numbers, or a number where it has text',
    cy: 'Mae gan gell destun lle mae gan y golofn rifau, neu rif lle mae ganddi destun',
  },
  'FIGURES.HEADING_TWICE': { en: 'Two columns have the same heading', cy: 'Mae gan ddwy golofn yr un pennawd' },
  'FIGURES.NOTE_NOT_GIVEN': {
    en: 'A note is mentioned that the table does not have',
    cy: 'Crybwyllir nodyn nad yw gan y tabl',
  },
  'FIGURES.NO_EVENTS': {
    en: 'Nothing happened in the period to compare with, so there is no ratio',
    cy: 'Ni ddigwyddodd dim yn y cyfnod i gymharu ag ef, felly nid oes cymhareb',
  },
  'FIGURES.TOO_FEW_POINTS': {
    en: 'There are {given} points, and limits need at least {least}',
    cy: 'Mae {given} pwynt, ac mae angen o leiaf {least} ar gyfer terfynau',
  },
  'FIGURES.TOO_FEW_UNITS': {
    en: 'There are {given} to compare, and a funnel needs at least {least}',
    cy: 'Mae {given} i’w cymharu, ac mae angen o leiaf {least} ar gyfer twndis',
  },
  'FIGURES.NOTHING_VARIES': {
    en: 'It happened always or never, so there is nothing to compare',
    cy: 'Digwyddodd bob tro neu ddim o gwbl, felly nid oes dim i’w gymharu',
  },
  'FIGURES.TOO_FEW_PERIODS': {
    en: 'There are {before} periods before the change and {after} after; at least {leastBefore} and {leastAfter} are needed',
    cy: 'Mae {before} cyfnod cyn y newid a {after} wedyn; mae angen o leiaf {leastBefore} a {leastAfter}',
  },
  'FIGURES.PERIODS_NOT_ADJOINING': {
    en: 'Each period must begin on the day after the one before it ends',
    cy: 'Rhaid i bob cyfnod ddechrau ar y diwrnod ar ôl i’r un cynt ddod i ben',
  },
  'FIGURES.CHANGE_WITHIN_PERIOD': {
    en: 'The change on {changeAt:date} must be on the first day of a period',
    cy: 'Rhaid i’r newid ar {changeAt:date} fod ar ddiwrnod cyntaf cyfnod',
  },
  'FIGURES.TABLE_NOT_FULL': {
    en: 'The table must have a count for every row and column',
    cy: 'Rhaid i’r tabl gael cyfrif ar gyfer pob rhes a cholofn',
  },
  'FIGURES.TABLE_DOES_NOT_ADD_UP': {
    en: 'The published figures of the table do not add up to its totals',
    cy: 'Nid yw ffigurau cyhoeddedig y tabl yn adio i’w gyfansymiau',
  },
}
