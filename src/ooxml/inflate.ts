import { Inflate, inflateSync } from 'fflate'

/** DEFLATE packs no tighter than so many to one (RFC 1951). */
const TIGHTEST = 1032

/** So many packed bytes become 4 MB at most. */
const PIECE = 1 << 12

/** So many packed bytes are unpacked at once, into the room that they are said to need. */
const SHORT = 1 << 16

/**
 * Unpacks raw DEFLATE data: at once where it is short and comes to no more than the `declared` bytes, else in pieces, so that it stops
 * by what really comes out, whatever anything declares: undefined where that is more than `most` bytes. Throws where the data is
 * damaged or breaks off.
 */
export function inflate(data: Uint8Array, declared: number, most: number): Uint8Array | undefined {
  if (data.length === 0) throw new Error('no DEFLATE data')
  const whole = data.length <= SHORT && declared <= Math.min(most, data.length * TIGHTEST) ? atOnce(data, declared) : undefined
  if (whole) return whole
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
  const all = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

/** Undefined where it does not come out so: more comes out than declared, or the data is damaged. */
function atOnce(data: Uint8Array, declared: number): Uint8Array | undefined {
  try {
    // What comes out beyond the room is dropped or throws; one byte more shows that there was some.
    const whole = inflateSync(data, { out: new Uint8Array(declared + 1) })
    return whole.length <= declared ? whole : undefined
  } catch {
    return undefined
  }
}
