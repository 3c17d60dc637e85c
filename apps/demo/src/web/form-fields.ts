import { parseDateFields } from '@casework/calendar'

/** The fields of a form as they were sent. */
export type Fields = Readonly<Record<string, string | string[] | undefined>>

/** One field of a form; an empty one counts as not given. */
export function field(body: Fields, name: string): string | undefined {
  const value = body[name]
  const text = (Array.isArray(value) ? value[0] : value)?.trim()
  return text === '' ? undefined : text
}

/** The boxes of a form that were ticked. */
export function ticked(body: Fields, name: string): readonly string[] {
  const value = body[name]
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter((each) => each !== '_unchecked')
}

const notADate = 'not a date'

/** The answer to a question with yes and no; none where it was not answered. */
export function yesNoField(body: Fields, name: string): boolean | undefined {
  const answer = field(body, name)
  // own word: the two answers of such a question
  return answer === undefined ? undefined : answer === 'yes'
}

/** The three fields of a date as `YYYY-MM-DD`; month names are understood, and what is not a date is left for the schema to refuse. */
export function dateField(body: Fields, name: string): string | undefined {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => field(body, `${name}-${part}`) ?? '')
  if (!day && !month && !year) return undefined
  const read = parseDateFields({ day: day ?? '', month: month ?? '', year: year ?? '' })
  return read.ok ? read.value : notADate
}

/** A time as `HH:MM`: `9:30`, `9.30` and `9:30am` are understood, and what is not a time is left for the schema to refuse. */
export function timeField(body: Fields, name: string): string | undefined {
  const text = field(body, name)
  const [, hours, minutes, half] = /^(\d{1,2})[:.](\d{2})\s*(am|pm)?$/i.exec(text ?? '') ?? []
  if (hours === undefined) return text
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  return `${String(hour).padStart(2, '0')}:${minutes}`
}

/** An object without the members that were not given. */
export function given<Value extends object>(fields: Value): Partial<Value> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Value>
}
