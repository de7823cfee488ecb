/** Signatures and sizes of a zip's records, as PKWARE's APPNOTE.TXT has them: 4.3.7, 4.3.12 and 4.3.16. */
export const LOCAL = { signature: 0x04034b50, length: 30 } as const
export const CENTRAL = { signature: 0x02014b50, length: 46 } as const
export const END = { signature: 0x06054b50, length: 22, comment: 0xffff } as const
/** How an entry is packed (4.4.5). */
export const DEFLATED = 8
