import { createHash } from 'node:crypto'

/** Node's own SHA-256, in hexadecimal: a tenth of the time of the core's, which matters where many files are compared. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
