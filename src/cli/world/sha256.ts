import { sha256OfBytes as ofTheCore } from '../../model/sha256.ts'
import { sha256 as ofNode } from './hash.ts'

/** To load Node's own takes as long as the core takes for so many bytes. */
const WORTH_LOADING = 20_000

/** The core's `model/sha256.ts` as the bin has it: see `scripts/build/program.mjs`. */
export const sha256 = (text: string): string => sha256OfBytes(new TextEncoder().encode(text))

export const sha256OfBytes = (bytes: Uint8Array): string => (bytes.length < WORTH_LOADING ? ofTheCore : ofNode)(bytes)
