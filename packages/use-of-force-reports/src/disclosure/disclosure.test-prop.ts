import { reportSubjectAccess } from '@casework/use-of-force-reports'
import { aReport, completeAnswers } from '@casework/use-of-force-reports/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const name = fc.constantFrom('Ada Moss', 'Nguyễn Văn An', 'Ὀδυσσεύς', '王小明', 'O’Neill Rae', 'محمد علي')

test('wherever another person is named in a text, the name does not leave', () => {
  fc.assert(
    fc.property(
      name,
      fc.array(fc.constantFrom('held', 'her,', 'then', 'left.'), { maxLength: 6 }),
      fc.nat(6),
      (other, words, place) => {
        const text = [...words.slice(0, place), other, ...words.slice(place)].join(' ')
        const staff = [{ entryId: 'a', staffName: other, officer: 'officer-7', part: 'usedForce', cameraWorn: 'no' }]
        const { items } = reportSubjectAccess(aReport({ answers: completeAnswers({ staff, leadUp: text }) }))
        const shown = String(items.find(({ about }) => about === 'Describe what led up to it')?.value)
        expect(shown).not.toContain(other)
        expect(shown.replaceAll('[another person]', '').split(' ').filter(Boolean)).toEqual(words)
      },
    ),
  )
})
