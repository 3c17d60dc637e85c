import type { MappingProblemCode } from '../import-problems.ts'

/** The part of a mapping that faults across its columns are looked for in. */
type Mapped = {
  readonly columns: readonly (
    | {
        readonly kind: 'boolean'
        readonly field: string
        readonly yes: readonly string[]
        readonly no: readonly string[]
      }
    | { readonly kind: string; readonly field: string; readonly required?: boolean; readonly whenWrong?: string }
  )[]
}

type Fault = { readonly code: MappingProblemCode; readonly path: readonly (string | number)[] }

const forbiddenSteps: ReadonlySet<string> = new Set(['constructor', 'prototype'])

/** What the shape of a column does not show: a field mapped twice, a name that reaches for prototypes, a word for both yes and no, a value both required and left out. */
export function mappingFaults({ columns }: Mapped): readonly Fault[] {
  return columns.flatMap((column, index) => {
    const faults: Fault[] = []
    const path = ['columns', index, 'field']
    if (columns.findIndex(({ field }) => overlaps(field, column.field)) < index)
      faults.push({ code: 'IMPORT.FIELD_MAPPED_TWICE', path })
    if (column.field.split('.').some((step) => forbiddenSteps.has(step)))
      faults.push({ code: 'IMPORT.FORBIDDEN_FIELD', path })
    if ('yes' in column && 'no' in column && column.yes.some((yes) => column.no.some((no) => sameWord(yes, no))))
      faults.push({ code: 'IMPORT.WORD_MEANS_TWO_THINGS', path: ['columns', index, 'no'] })
    if ('required' in column && column.required === true && column.whenWrong === 'leaveOut')
      faults.push({ code: 'IMPORT.REQUIRED_LEFT_OUT', path: ['columns', index, 'whenWrong'] })
    return faults
  })
}

/** Words of a provider are the same whatever their case and the blanks around them. */
export function sameWord(one: string, other: string): boolean {
  return plainWord(one) === plainWord(other)
}

export function plainWord(word: string): string {
  return word.trim().toLowerCase()
}

/** One field stands in another's place: `name` and `name.family` cannot both be had. */
function overlaps(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`)
}
