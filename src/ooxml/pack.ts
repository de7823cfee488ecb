import { zipSync, type Zippable } from 'fflate'

// A zip entry's time is in local fields: built from local fields, it is the same bytes in every time zone.
const ENTRY_TIME = new Date(1980, 0, 1, 12, 0, 0)

// Smaller parts take longer to deflate than the few bytes saved are worth.
const WORTH_DEFLATING = 1500

/** Packs parts into bytes that repeat: entries in one order with one time, compressed by a pinned JavaScript deflate. */
export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {}
  // The content types come first, as the Open Packaging Conventions' readers like best.
  const order = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  for (const path of order) {
    const part = parts.get(path)!
    files[path] = [part, { mtime: ENTRY_TIME, level: part.length < WORTH_DEFLATING ? 0 : 2 }]
  }
  return zipSync(files)
}

const rank = (path: string): number => (path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2)
