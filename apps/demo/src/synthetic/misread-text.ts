/** What Windows-1252 shows for the bytes 80 to 9F; the five it leaves open stay control characters. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Reads text as one program does that takes UTF-8 for Windows-1252: `José` becomes `JosÃ©`. */
export function misreadText(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) =>
    byte >= 0x80 && byte < 0xa0 ? windows1252.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('')
}
