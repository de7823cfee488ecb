import { constants, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inflate } from '../../src/ooxml/inflate.ts'

const PLENTY = 1 << 25

/** Bytes as parts of documents are (the same words again and again), as pictures are (no order at all), and both in turn. */
const stretches = fc.array(
  fc.oneof(
    fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 3000 })).map(([word, times]) => {
      const bytes = new Uint8Array(word.length * times)
      for (let at = 0; at < times; at++) bytes.set(word, at * word.length)
      return bytes
    }),
    fc.integer().map((seed) => {
      let state = seed | 1
      return Uint8Array.from({ length: 70_000 }, () => (state = Math.imul(state, 1_664_525) + 1_013_904_223) >>> 24)
    }),
  ),
  { maxLength: 4 },
)

describe('inflating', () => {
  it('gives what was packed, whichever way it was', () => {
    fc.assert(
      fc.property(stretches, fc.constantFrom(0, 1, 6, 9), fc.constantFrom('default', 'fixed'), (parts, level, codes) => {
        const whole = Buffer.concat(parts)
        const strategy = codes === 'fixed' ? constants.Z_FIXED : constants.Z_DEFAULT_STRATEGY
        const packed = deflateRawSync(whole, { level, strategy })
        // Told the truth, too little, and too much.
        for (const declared of [whole.length, whole.length >> 1, whole.length + 1, PLENTY]) {
          expect(Buffer.from(inflate(packed, declared, PLENTY)!).equals(whole)).toBe(true)
          if (whole.length > 0) expect(inflate(packed, declared, whole.length - 1)).toBeUndefined()
          expect(inflate(packed, declared, whole.length)).toBeDefined()
        }
      }),
      { numRuns: 60 },
    )
  })

  it('refuses data that breaks off or is none', () => {
    const packed = deflateRawSync(Buffer.from('Kế hoạch '.repeat(5000) + Math.PI))
    for (const length of [0, 1, packed.length >> 1, packed.length - 1]) {
      for (const declared of [0, 45_000, PLENTY])
        expect(() => inflate(packed.subarray(0, length), declared, PLENTY), String(length)).toThrow()
    }
    expect(() => inflate(Uint8Array.of(7, 7, 7, 7), 9, PLENTY)).toThrow()
  })

  it('holds little more than what it may give', () => {
    const bomb = deflateRawSync(new Uint8Array(1 << 28))
    const before = process.memoryUsage().arrayBuffers
    for (const declared of [9, 1 << 20, 1 << 28]) expect(inflate(bomb, declared, 1 << 20)).toBeUndefined()
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1 << 26)
  })
})
