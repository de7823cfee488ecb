import { Inflate } from 'fflate'

/** So many packed bytes become 4 MB at most: DEFLATE packs no tighter than 1032 to 1 (RFC 1951). */
const PIECE = 1 << 12

/**
 * Unpacks raw DEFLATE data in pieces, so that it stops by what really comes out, whatever anything declares: undefined where that
 * is more than `most` bytes. Throws where the data is damaged or breaks off.
 */
export function inflate(data: Uint8Array, most: number): Uint8Array | undefined {
  if (data.length === 0) throw new Error('no DEFLATE data')
  const pieces: Uint8Array[] = []
  let size = 0
  const stream = new Inflate((piece) => {
    pieces.push(piece)
    size += piece.length
  })
  for (let at = 0; size <= most; at += PIECE) {
    const last = at + PIECE >= data.length
    stream.push(data.subarray(at, at + PIECE), last)
    if (last) break
  }
  if (size > most) return undefined
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
