import type { Language } from '@casework/kernel'
import type { ClockTerms } from '../clock.ts'

type DeadlineWords = {
  readonly units: { readonly [Unit in ClockTerms['unit']]: readonly [one: string, many: string] }
  readonly workingDay: string
  readonly weekend: string
  readonly holiday: string
  readonly provisional: string
  readonly started: (at: string) => string
  readonly span: (quantity: string, from: string, to: string) => string
  readonly paused: (from: string, resumed: string | undefined, by: string, reason: string) => string
  readonly extended: (quantity: string, at: string, by: string, reason: string) => string
  readonly moved: (from: string, to: string) => string
  readonly left: (quantity: string) => string
  readonly dueBy: (day: string) => string
  readonly dueBefore: (moment: string) => string
}

/** How a deadline is explained; Welsh is unreviewed. */
export const deadlineWords: { readonly [Each in Language]: DeadlineWords } = {
  en: {
    units: {
      hours: ['hour', 'hours'],
      workingDays: ['working day', 'working days'],
      calendarDays: ['calendar day', 'calendar days'],
      calendarMonths: ['calendar month', 'calendar months'],
    },
    workingDay: 'working day',
    weekend: 'weekend',
    holiday: 'bank holiday',
    provisional: 'This may change, because not all its bank holidays are proclaimed',
    started: (at) => `Started on ${at}`,
    span: (quantity, from, to) => `${quantity} from ${from} to ${to}`,
    paused: (from, resumed, by, reason) =>
      resumed === undefined
        ? `Paused since ${from} by ${by}: ${reason}`
        : `Paused from ${from}, resumed ${resumed}, by ${by}: ${reason}`,
    extended: (quantity, at, by, reason) => `Extended by ${quantity} on ${at} by ${by}: ${reason}`,
    moved: (from, to) => `Moved from ${from} to the next working day, ${to}`,
    left: (quantity) => `Paused with ${quantity} left`,
    dueBy: (day) => `Due by the end of ${day}`,
    dueBefore: (moment) => `Due before ${moment}`,
  },
  cy: {
    units: {
      hours: ['awr', 'awr'],
      workingDays: ['diwrnod gwaith', 'diwrnod gwaith'],
      calendarDays: ['diwrnod calendr', 'diwrnod calendr'],
      calendarMonths: ['mis calendr', 'mis calendr'],
    },
    workingDay: 'diwrnod gwaith',
    weekend: 'penwythnos',
    holiday: 'gŵyl banc',
    provisional: 'Gall hyn newid, gan nad yw ei holl wyliau banc wedi’u cyhoeddi',
    started: (at) => `Dechreuwyd: ${at}`,
    span: (quantity, from, to) => `${quantity}: ${from} hyd ${to}`,
    paused: (from, resumed, by, reason) =>
      resumed === undefined
        ? `Wedi’i oedi ers ${from} gan ${by}: ${reason}`
        : `Wedi’i oedi o ${from}, ailddechrau ${resumed}, gan ${by}: ${reason}`,
    extended: (quantity, at, by, reason) => `Estynnwyd ${quantity} (${at}) gan ${by}: ${reason}`,
    moved: (from, to) => `Symudwyd o ${from} i’r diwrnod gwaith nesaf, ${to}`,
    left: (quantity) => `Wedi’i oedi gyda ${quantity} ar ôl`,
    dueBy: (day) => `I’w wneud erbyn diwedd ${day}`,
    dueBefore: (moment) => `I’w wneud cyn ${moment}`,
  },
}
