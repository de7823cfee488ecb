/** How the bytes of a text file stand for letters: UTF-8, or UTF-16 where a mark at the head says so. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** The encoding that the mark at the head of a file names; UTF-8 where there is none. */
export function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** A file's text, its mark kept at the head; `fatal` throws a TypeError where the bytes are no such text. */
export const decodeText = (bytes: Uint8Array, { fatal = false } = {}): string =>
  new TextDecoder(encodingOf(bytes), { fatal, ignoreBOM: true }).decode(bytes)

/** A text, mark and all, as the bytes of a file in an encoding. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), encoding === 'utf-16le')
  return bytes
}
