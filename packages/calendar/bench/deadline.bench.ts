import { addWorkingDays, deadline, startClock, ukCalendar } from '@casework/calendar'
import { civilDate } from '@casework/kernel'
import { addBusinessDays } from 'date-fns/addBusinessDays'

/** Nanoseconds a call takes, the best of several rounds after a warm-up. */
function nanoseconds(call: () => unknown): number {
  const [rounds, calls] = [7, 20_000]
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    const begin = process.hrtime.bigint()
    for (let done = 0; done < calls; done += 1) call()
    best = Math.min(best, Number(process.hrtime.bigint() - begin) / calls)
  }
  return best
}

function report(what: string, figure: number, unit: string, atMost?: number): void {
  const aim = atMost === undefined ? {} : { goal: `at most ${atMost} ${unit}`, met: figure <= atMost }
  console.log(JSON.stringify({ what, figure: Number(figure.toPrecision(3)), unit, ...aim }))
}

const goal = 50
const common = { kind: 'statutory', length: 20, firstDay: 'excluded' } as const
const start = civilDate('2026-12-14')

const inOneNation = startClock({ ...common, unit: 'workingDays', area: 'englandAndWales' }, start)
const inAnyNation = startClock({ ...common, unit: 'workingDays', area: 'anyNation' }, start)
if (!inOneNation.ok || !inAnyNation.ok) throw new Error('a clock in working days starts on a day')

const explained = nanoseconds(() => deadline(inOneNation.value, ukCalendar))
const strict = nanoseconds(() => deadline(inAnyNation.value, ukCalendar))
const planned = nanoseconds(() => addWorkingDays(start, 20, 'englandAndWales', ukCalendar))
const peer = nanoseconds(() => addBusinessDays(new Date(2026, 11, 14), 20))

report('deadline of 20 working days over Christmas, with explanation, one nation', explained / 1000, 'µs', goal)
report('deadline of 20 working days over Christmas, with explanation, any nation', strict / 1000, 'µs', goal)
report('addWorkingDays of 20 days, with bank holidays and no explanation', planned / 1000, 'µs')
report('date-fns addBusinessDays of 20 days, no holidays and no explanation', peer / 1000, 'µs')
report(
  'deadline with explanation, one nation, as a multiple of date-fns addBusinessDays',
  explained / peer,
  'times',
  undefined,
)
report('addWorkingDays, as a multiple of date-fns addBusinessDays', planned / peer, 'times')
