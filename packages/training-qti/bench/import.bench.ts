import { importItems, type QtiFile } from '@casework/training-qti'
import { mapping, single } from '../test-support/questions.ts'

/** Questions, one in ten of them with something that a bank cannot hold. */
const files = (count: number): readonly QtiFile[] =>
  Array.from({ length: count }, (_none, index) => {
    const xml = single().replace('identifier="first-step"', `identifier="question-${index}"`)
    return { name: `${index}.xml`, content: index % 10 === 0 ? xml.replace('<p>', '<p class="x">') : xml }
  })

/** Microseconds a question, once the first have warmed it up. */
function microseconds(count: number): number {
  const given = files(count)
  const begun = performance.now()
  const { items, refused } = importItems(given, mapping)
  if (items.length + refused.length !== count) throw new Error('it does not balance')
  return ((performance.now() - begun) * 1000) / count
}

microseconds(5_000)
const few = microseconds(10_000)
const many = microseconds(100_000)
const report = (what: string, figure: number, unit: string, aim: object = {}) =>
  console.log(JSON.stringify({ what, figure: Number(figure.toPrecision(3)), unit, ...aim }))
report('a question of 10,000', few, 'microseconds')
report('a question of 100,000', many, 'microseconds')
const growth = many / few
report('100,000 questions against ten times 10,000', growth, 'times', { goal: 'at most 1.5 times', met: growth <= 1.5 })
