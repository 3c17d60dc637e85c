import { expect, test } from 'vitest'
import { misreadText } from './misread-text.ts'

test.each([
  ['José', 'JosÃ©'],
  ['Zoë', 'ZoÃ«'],
  ['O’Gilvie', 'Oâ€™Gilvie'],
  ['Amina', 'Amina'],
])('%s read as Windows-1252 is %s', (text, misread) => {
  expect(misreadText(text)).toBe(misread)
})
