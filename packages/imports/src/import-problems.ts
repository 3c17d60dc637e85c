import type { JsonProblemCode, ProblemCatalogue, TextProblemCode } from '@casework/kernel'

/**
 * What can be wrong with a mapping file.
 * @public
 */
export type MappingProblemCode =
  | 'IMPORT.FIELD_MAPPED_TWICE'
  | 'IMPORT.FORBIDDEN_FIELD'
  | 'IMPORT.WORD_MEANS_TWO_THINGS'
  | 'IMPORT.REQUIRED_LEFT_OUT'

/**
 * What can be wrong with a file as a whole, before its first row.
 * @public
 */
export type FileProblemCode =
  | 'IMPORT.EMPTY_FILE'
  | 'IMPORT.NOT_TEXT'
  | 'IMPORT.SIXTEEN_BIT_TEXT'
  | 'IMPORT.NO_HEADER'
  | 'IMPORT.WRONG_DELIMITER'
  | 'IMPORT.MISSING_COLUMN'
  | 'IMPORT.DUPLICATE_COLUMN'

/**
 * What is worth telling of a file and does not stop it.
 * @public
 */
export type FileNoteCode = 'IMPORT.UNKNOWN_COLUMN'

/**
 * Why a row could not be read into cells.
 * @public
 */
export type ReadProblemCode =
  | 'IMPORT.LINE_TOO_LONG'
  | 'IMPORT.UNCLOSED_QUOTE'
  | 'IMPORT.BROKEN_QUOTE'
  | 'IMPORT.WRONG_NUMBER_OF_CELLS'
  | 'IMPORT.NOT_AN_OBJECT'
  | 'IMPORT.NESTED_VALUE'
  | JsonProblemCode
  | FileProblemCode

/**
 * Why a cell could not be read as the field it stands for.
 * @public
 */
export type CellProblemCode =
  | 'IMPORT.REQUIRED'
  | 'IMPORT.NOT_A_DATE'
  | 'IMPORT.AMBIGUOUS_DATE'
  | 'IMPORT.MONTH_FIRST_DATE'
  | 'IMPORT.TWO_DIGIT_YEAR'
  | 'IMPORT.DAY_NUMBER'
  | 'IMPORT.NOT_AN_INTEGER'
  | 'IMPORT.OUT_OF_RANGE'
  | 'IMPORT.NOT_YES_OR_NO'
  | 'IMPORT.NOT_A_CODE'
  | 'IMPORT.UNKNOWN_CODE'
  | 'IMPORT.TOO_MANY_ITEMS'
  | 'IMPORT.LIST_NOT_EXPECTED'
  | 'IMPORT.MANGLED_NUMBER'
  | 'IMPORT.SPREADSHEET_ERROR'
  | TextProblemCode

/**
 * The codes of every problem of this package, without those of the kernel that it passes on.
 * @public
 */
export type ImportProblemCode = Extract<
  | MappingProblemCode
  | FileNoteCode
  | ReadProblemCode
  | CellProblemCode
  | 'IMPORT.DUPLICATE_REFERENCE'
  | 'IMPORT.DOES_NOT_BALANCE',
  `IMPORT.${string}`
>

/**
 * The texts of this package's problems in English, and in Welsh not yet reviewed.
 *
 * @remarks A row may also have problems `TEXT.…` and `JSON.…`: add `kernelProblems` of `@casework/kernel` to tell them in words.
 * @public
 */
export const importProblems: ProblemCatalogue<ImportProblemCode> = {
  'IMPORT.FIELD_MAPPED_TWICE': { en: 'Map each field once', cy: 'Mapiwch bob maes unwaith' },
  'IMPORT.FORBIDDEN_FIELD': { en: 'Choose another name for the field', cy: 'Dewiswch enw arall i’r maes' },
  'IMPORT.WORD_MEANS_TWO_THINGS': { en: 'Give each word one meaning', cy: 'Rhowch un ystyr i bob gair' },
  'IMPORT.REQUIRED_LEFT_OUT': {
    en: 'A column that is required cannot be left out of a row',
    cy: 'Ni ellir gadael colofn ofynnol allan o res',
  },
  'IMPORT.EMPTY_FILE': { en: 'The file is empty', cy: 'Mae’r ffeil yn wag' },
  'IMPORT.NOT_TEXT': {
    en: 'The file is not text: save it as CSV UTF-8',
    cy: 'Nid testun yw’r ffeil: cadwch hi fel CSV UTF-8',
  },
  'IMPORT.SIXTEEN_BIT_TEXT': {
    en: 'The file is UTF-16: save it as CSV UTF-8',
    cy: 'UTF-16 yw’r ffeil: cadwch hi fel CSV UTF-8',
  },
  'IMPORT.NO_HEADER': {
    en: 'The first line names none of the {count} columns that are expected',
    cy: 'Nid yw’r llinell gyntaf yn enwi’r un o’r {count} colofn a ddisgwylir',
  },
  'IMPORT.WRONG_DELIMITER': {
    en: 'The columns are separated by {found}, not by {expected}',
    cy: 'Mae’r colofnau wedi’u gwahanu gan {found}, nid gan {expected}',
  },
  'IMPORT.MISSING_COLUMN': { en: 'The file has no column {column}', cy: 'Nid oes colofn {column} yn y ffeil' },
  'IMPORT.DUPLICATE_COLUMN': {
    en: 'The file has the column {column} twice',
    cy: 'Mae’r golofn {column} yn y ffeil ddwywaith',
  },
  'IMPORT.UNKNOWN_COLUMN': {
    en: 'The column {column} is not in the mapping and was left out',
    cy: 'Nid yw’r golofn {column} yn y mapio ac fe’i gadawyd allan',
  },
  'IMPORT.LINE_TOO_LONG': {
    en: 'The line is longer than {maximum} bytes and was not read',
    cy: 'Mae’r llinell yn hirach na {maximum} beit ac ni chafodd ei darllen',
  },
  'IMPORT.UNCLOSED_QUOTE': {
    en: 'A quotation mark is opened and never closed: the file may have been cut off',
    cy: 'Mae dyfynnod yn agor heb gau: efallai bod y ffeil wedi’i thorri',
  },
  'IMPORT.BROKEN_QUOTE': {
    en: 'A quotation mark stands where none can: write it twice inside quotation marks',
    cy: 'Mae dyfynnod mewn lle amhosibl: ysgrifennwch ef ddwywaith rhwng dyfynodau',
  },
  'IMPORT.WRONG_NUMBER_OF_CELLS': {
    en: 'The row has {found} cells and the header has {expected}',
    cy: 'Mae gan y rhes {found} cell a’r pennawd {expected}',
  },
  'IMPORT.NOT_AN_OBJECT': { en: 'The line is not a JSON object', cy: 'Nid gwrthrych JSON yw’r llinell' },
  'IMPORT.NESTED_VALUE': {
    en: 'A list holds something other than text and numbers',
    cy: 'Mae rhestr yn cynnwys rhywbeth heblaw testun a rhifau',
  },
  'IMPORT.REQUIRED': { en: 'Column {column} must have a value', cy: 'Rhaid i golofn {column} gael gwerth' },
  'IMPORT.NOT_A_DATE': {
    en: 'Column {column} must be a real date, as {expected}',
    cy: 'Rhaid i golofn {column} fod yn ddyddiad go iawn, fel {expected}',
  },
  'IMPORT.AMBIGUOUS_DATE': {
    en: 'Column {column} has a date that can be read as two different days',
    cy: 'Mae gan golofn {column} ddyddiad y gellir ei ddarllen fel dau ddiwrnod gwahanol',
  },
  'IMPORT.MONTH_FIRST_DATE': {
    en: 'Column {column} has a date with the month first: write it as {expected}',
    cy: 'Mae gan golofn {column} ddyddiad â’r mis yn gyntaf: ysgrifennwch ef fel {expected}',
  },
  'IMPORT.TWO_DIGIT_YEAR': {
    en: 'Column {column} has a year of two digits: write all four',
    cy: 'Mae gan golofn {column} flwyddyn dau ddigid: ysgrifennwch bob un o’r pedwar',
  },
  'IMPORT.DAY_NUMBER': {
    en: 'Column {column} has a spreadsheet’s day number in place of a date: write it as {expected}',
    cy: 'Mae gan golofn {column} rif diwrnod taenlen yn lle dyddiad: ysgrifennwch ef fel {expected}',
  },
  'IMPORT.NOT_AN_INTEGER': {
    en: 'Column {column} must be a whole number',
    cy: 'Rhaid i golofn {column} fod yn rhif cyfan',
  },
  'IMPORT.OUT_OF_RANGE': {
    en: 'Column {column} must be between {minimum} and {maximum}',
    cy: 'Rhaid i golofn {column} fod rhwng {minimum} a {maximum}',
  },
  'IMPORT.NOT_YES_OR_NO': {
    en: 'Column {column} must be one of the words that the mapping gives for yes and no',
    cy: 'Rhaid i golofn {column} fod yn un o’r geiriau y mae’r mapio’n eu rhoi am ie a na',
  },
  'IMPORT.NOT_A_CODE': {
    en: 'Column {column} must be a code of at most {maximum} characters',
    cy: 'Rhaid i golofn {column} fod yn god o {maximum} nod ar y mwyaf',
  },
  'IMPORT.UNKNOWN_CODE': {
    en: 'Column {column} has a code that is not in the mapping',
    cy: 'Mae gan golofn {column} god nad yw yn y mapio',
  },
  'IMPORT.TOO_MANY_ITEMS': {
    en: 'Column {column} must have {maximum} items or fewer',
    cy: 'Rhaid i golofn {column} gael {maximum} eitem neu lai',
  },
  'IMPORT.LIST_NOT_EXPECTED': {
    en: 'Column {column} must be one value, not a list',
    cy: 'Rhaid i golofn {column} fod yn un gwerth, nid rhestr',
  },
  'IMPORT.MANGLED_NUMBER': {
    en: 'Column {column} was shortened by a spreadsheet to powers of ten: export it as text',
    cy: 'Cafodd colofn {column} ei byrhau gan daenlen i bwerau o ddeg: allforiwch hi fel testun',
  },
  'IMPORT.SPREADSHEET_ERROR': {
    en: 'Column {column} has a spreadsheet’s error in place of a value',
    cy: 'Mae gan golofn {column} wall taenlen yn lle gwerth',
  },
  'IMPORT.DUPLICATE_REFERENCE': {
    en: 'The reference is already on line {firstLine}',
    cy: 'Mae’r cyfeirnod eisoes ar linell {firstLine}',
  },
  'IMPORT.DOES_NOT_BALANCE': {
    en: 'The rows read must be those imported, unchanged and rejected together',
    cy: 'Rhaid i’r rhesi a ddarllenwyd fod yr un nifer â’r rhai a fewnforiwyd, heb newid a’u gwrthod gyda’i gilydd',
  },
}
