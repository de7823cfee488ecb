import fc from 'fast-check'
import { zipSync, type Zippable } from 'fflate'
import { expect, it } from 'vitest'
import { deflatedPart, pack, type DeflatedPart } from '../../src/ooxml/pack.ts'

/** A package is what fflate makes of the same files, to the byte, so that it may be told parts that are packed already. */

const ENTRY_TIME = new Date(1980, 0, 1, 12, 0, 0)
const parts = fc.dictionary(
  fc.constantFrom('word/document.xml', '[Content_Types].xml', '_rels/.rels', 'word/media/ảnh.png', 'a', 'B'),
  fc
    .oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.nat(9999).map((seed) => new TextEncoder().encode('kế hoạch '.repeat(150 + (seed % 90)) + String(seed))),
    )
    .map((part) => new Uint8Array(part)),
)

function fflateOf(files: Record<string, Uint8Array>): Uint8Array {
  const rank = (path: string): string => (path === '[Content_Types].xml' ? '0' : path === '_rels/.rels' ? '1' : `2${path}`)
  const order = Object.keys(files).sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
  const zippable: Zippable = Object.fromEntries(
    order.map((path) => [path, [files[path]!, { mtime: ENTRY_TIME, level: files[path]!.length < 1500 ? 0 : 2 }]]),
  )
  return zipSync(zippable)
}

it('gives the bytes of fflate, and the same of parts that were deflated before', () => {
  fc.assert(
    fc.property(parts, (files) => {
      const map = new Map(Object.entries(files))
      expect(pack(map)).toEqual(fflateOf(files))
      const known = new Map<Uint8Array, DeflatedPart>(
        [...map.values()].flatMap((part) => (deflatedPart(part) ? [[part, deflatedPart(part)!] as const] : [])),
      )
      expect(pack(map, (part) => known.get(part))).toEqual(pack(map))
    }),
    { numRuns: 60 },
  )
})
