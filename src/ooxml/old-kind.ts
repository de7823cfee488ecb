/** Kinds of file that LibreOffice makes a .docx of, by how their bytes begin and, where that is not enough, by their names. */
export type OldKind = 'doc' | 'odt' | 'rtf'

/** Names of files that a Word file may come as. */
export const WORD_NAME = /\.(?:docx?|odt|rtf)$/i

const begins = (content: Uint8Array, bytes: readonly number[]): boolean => bytes.every((byte, index) => content[index] === byte)

/** What kind of old file bytes are; undefined for a .docx, and for what is no text document at all. */
export function oldKindOf(content: Uint8Array): OldKind | undefined {
  if (begins(content, [0xd0, 0xcf, 0x11, 0xe0])) return isProtected(content) ? undefined : 'doc'
  const head = new TextDecoder('latin1').decode(content.subarray(0, 200))
  if (/^\s*\{\\rtf/.test(head)) return 'rtf'
  return head.startsWith('PK') && head.includes('mimetypeapplication/vnd.oasis.opendocument.text') ? 'odt' : undefined
}

/** A .docx behind a password lies in the same container as a .doc; converting it would ask for one. */
const isProtected = (content: Uint8Array): boolean =>
  new TextDecoder('utf-16le').decode(content.subarray(0, content.length & ~1)).includes('EncryptedPackage')
