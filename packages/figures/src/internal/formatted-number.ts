/** A number with so many decimal places, halves away from zero as people round, never `-0` and never a power of ten. */
export function formattedNumber(value: number, decimals: number): string {
  const text = fixed(Math.abs(value), decimals)
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text
}

/** The same with commas between thousands, for people. */
export function readableNumber(value: number, decimals: number): string {
  const [whole = '', fraction] = formattedNumber(value, decimals).split('.')
  const sign = whole.startsWith('-') ? '-' : ''
  const grouped = `${sign}${inThousands(whole.slice(sign.length))}`
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

function inThousands(digits: string): string {
  return digits.length <= 3 ? digits : `${inThousands(digits.slice(0, -3))},${digits.slice(-3)}`
}

/** Rounds what the shortest writing of the number says, so that 1.005 becomes 1.01 although its binary value lies a little below. */
function fixed(value: number, decimals: number): string {
  const text = String(value)
  if (text.includes('e')) return value.toFixed(decimals)
  const [whole = '', fraction = ''] = text.split('.')
  const kept = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'))
  const digits = (kept + (Number(fraction[decimals] ?? 0) >= 5 ? 1n : 0n)).toString().padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
