import { itemSchema } from '@casework/training-assessments'
import { importItems, readItem, readManifest } from '@casework/training-qti'
import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  anItem,
  answered,
  body,
  choice,
  condition,
  correct,
  mapping,
  matchCorrect,
  numeric,
  option,
  right,
  single,
  template,
  variable,
} from '../../test-support/questions.ts'

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
const word = fc.stringMatching(/^[\p{L}\p{N}&<>"'.,!?€-]{1,12}$/u)
const words = fc.array(word, { minLength: 1, maxLength: 8 })
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,20}$/)

test('words and keys come out as they went in', () => {
  fc.assert(
    fc.property(
      words,
      fc.uniqueArray(id, { minLength: 2, maxLength: 8 }),
      words,
      fc.nat(7),
      (asked, ids, told, place) => {
        const key = ids[place % ids.length] as string
        const said = escaped(told.join('\n   '))
        const options = ids.map((each) => option(each, `${said} ${each}`)).join('')
        const xml = anItem([
          answered('single', 'identifier', correct(key)),
          body(choice('shuffle="true"', options).replace('What is done first?', () => escaped(asked.join(' ')))),
          template(matchCorrect),
        ])
        const read = readItem(xml, mapping)
        const plain = (list: readonly string[]) => list.join(' ').normalize('NFC')
        expect(read).toMatchObject({
          ok: true,
          value: {
            key,
            words: plain(asked),
            options: ids.map((each) => ({ id: each, words: plain([...told, each]) })),
          },
        })
      },
    ),
  )
})

const sources = [
  single(),
  single({
    declared: answered('multiple', 'identifier', correct('A', 'C')),
    body: choice('shuffle="true" max-choices="0"'),
  }),
  numeric(condition(`<qti-equal tolerance-mode="absolute" tolerance="1">${variable}${right}</qti-equal>`)),
]
const change = fc.record({
  source: fc.constantFrom(...sources),
  from: fc.nat(2000),
  length: fc.nat(30),
  by: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('<', '>', '&', '"', '/', '<!DOCTYPE a>', '<?x?>', '<p>', ']]>', '<![CDATA[', '<!--', 'xmlns:'),
  ),
})
const changed = ({ source, from, length, by }: { source: string; from: number; length: number; by: string }) => {
  const place = from % source.length
  return source.slice(0, place) + by + source.slice(place + length)
}

test('a damaged file is refused or read as a question that can be, and never throws', () => {
  fc.assert(
    fc.property(change, (damage) => {
      const read = readItem(changed(damage), mapping)
      if (read.ok) expect(itemSchema.safeParse(read.value).success).toBe(true)
      else expect(read.error.length).toBeGreaterThan(0)
    }),
    { numRuns: 500 },
  )
})

test('what another parser calls broken is refused', () => {
  fc.assert(
    fc.property(change, (damage) => {
      const xml = changed(damage)
      let isBroken = false
      const onError = (level: string) => {
        if (level !== 'warning') isBroken = true
      }
      try {
        new DOMParser({ onError }).parseFromString(xml, 'text/xml')
      } catch {
        isBroken = true
      }
      if (isBroken) expect(readItem(xml, mapping).ok).toBe(false)
    }),
    { numRuns: 500 },
  )
})

test('any bytes and any text are refused without throwing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'binary' })), (file) => {
      expect(readItem(file, mapping).ok).toBe(false)
      expect(readManifest(file).ok).toBe(false)
    }),
  )
})

test('read is imported and refused, and each id is imported once, whatever is among the files', () => {
  const content = fc.oneof(change.map(changed), fc.constantFrom(...sources))
  fc.assert(
    fc.property(fc.array(content, { maxLength: 12 }), (contents) => {
      const { read, items, refused } = importItems(
        contents.map((each, index) => ({ name: `${index}`, content: each })),
        mapping,
      )
      expect(read).toBe(contents.length)
      expect(items.length + refused.length).toBe(read)
      expect(new Set(items.map((item) => item.id)).size).toBe(items.length)
    }),
  )
})

test('a number and its tolerance make the decimals that people would write', () => {
  const decimal = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.nat(3))
  const written = (scaled: number, places: number) => {
    const digits = `${Math.abs(scaled)}`.padStart(places + 1, '0')
    const point = digits.length - places
    return `${scaled < 0 ? '-' : ''}${digits.slice(0, point)}${places === 0 ? '' : `.${digits.slice(point)}`}`
  }
  fc.assert(
    fc.property(decimal, fc.nat(9999), ([key, places], tolerance) => {
      const test = `<qti-equal tolerance-mode="absolute" tolerance="${written(tolerance, places)}">${variable}${right}</qti-equal>`
      const read = readItem(numeric(condition(test), written(key, places)), mapping)
      const expected = {
        lowest: Number(written(key - tolerance, places)),
        highest: Number(written(key + tolerance, places)),
      }
      expect(read.ok && read.value).toMatchObject({ lowest: expected.lowest + 0, highest: expected.highest + 0 })
    }),
  )
})
