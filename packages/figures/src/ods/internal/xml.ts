/** What XML 1.0 has no way to write. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Text for the inside of an element or an attribute. */
export function escaped(text: string): string {
  return text
    .replace(unwritable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Paragraphs of OpenDocument text: one for each line; spaces that stand beside each other are kept. */
export function paragraphs(text: string): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map((line) => `<text:p>${spaced(escaped(line))}</text:p>`)
    .join('')
}

function spaced(text: string): string {
  return text.replaceAll('\t', '<text:tab/>').replace(/^ | {2,}| $/g, (blanks) => `<text:s text:c="${blanks.length}"/>`)
}
