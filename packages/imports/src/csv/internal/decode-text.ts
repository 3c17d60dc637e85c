/** The part of the platform's decoder that is used; browsers and Node have it, the language does not describe it. */
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: true; readonly ignoreBOM: true },
) => { readonly decode: (bytes: Uint8Array) => string }

export type DecodedText = { readonly text: string; readonly encoding: 'utf-8' | 'windows-1252' }

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on; five places stay controls. */
const windowsCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Makes a decoder: UTF-8 where the bytes are that, else Windows-1252, as files pieced together from old systems need. */
export function createTextDecoder(): (bytes: Uint8Array) => DecodedText {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  return (bytes) => {
    try {
      return { text: utf8.decode(bytes), encoding: 'utf-8' }
    } catch {
      return { text: Array.from(bytes, windowsCharacter).join(''), encoding: 'windows-1252' }
    }
  }
}

function windowsCharacter(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? windowsCharacters.charAt(byte - 0x80) : String.fromCharCode(byte)
}
