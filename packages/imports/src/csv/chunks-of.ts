/** The part of the platform's encoder that is used; browsers and Node have it, the language does not describe it. */
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array }

/**
 * Makes the chunks that the readers take out of text that is already in memory: a form's text area, an example, a test.
 *
 * @example
 * const sizes = []
 * for await (const chunk of chunksOf('Ref\n')) sizes.push(chunk.length)
 * sizes //=> [4]
 * @public
 */
export async function* chunksOf(text: string): AsyncGenerator<Uint8Array, void, undefined> {
  yield new TextEncoder().encode(text)
}
