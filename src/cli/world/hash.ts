/**
 * Node's own SHA-256, in hexadecimal: a tenth of the time of the core's, which matters where many files are compared. Loaded by the
 * first hash: to load it takes longer than to hash a plan.
 */
export const sha256 = (bytes: Uint8Array): string => process.getBuiltinModule('node:crypto').hash('sha256', bytes, 'hex')
