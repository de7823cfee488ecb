import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/model/source.ts'
import { decodedFrom, insteadOf, joinTexts, placeInTrace, putIn, sliceText, sliceTrace, written } from '../../src/model/trace.ts'

const source: Source = { file: 'a.md', text: 'Đạt :target[x] \\* và\nhết', sha256: '', columns: {} }
/** `Đạt 85% * và`, with two words of the program's around it. */
const text = joinTexts([
  putIn('[['),
  { text: 'Đạt ', trace: written(source, 0, 4) },
  insteadOf('85%', written(source, 4, 14)),
  decodedFrom(written(source, 14, 20), ' * và', [
    { length: 1, from: 0, to: 1, whole: false },
    { length: 1, from: 1, to: 3, whole: true },
    { length: 3, from: 3, to: 6, whole: false },
  ]),
  putIn(']]'),
])

/** What stands at a stretch of the text. */
const at = (start: number, end: number): string | undefined => {
  const place = placeInTrace(text.trace, start, end)
  return place && source.text.slice(place.column - 1, place.endColumn - 1)
}

describe('the way back from a text', () => {
  it('is letter by letter, or a whole that was written otherwise', () => {
    expect(text.text).toBe('[[Đạt 85% * và]]')
    expect([at(2, 5), at(6, 9), at(7, 8), at(10, 11), at(12, 14)]).toEqual(['Đạt', ':target[x]', ':target[x]', '\\*', 'và'])
    expect(at(4, 11)).toBe('t :target[x] \\*')
  })

  it('leaves the program’s own words aside', () => {
    expect([at(0, 2), at(14, 16), at(1, 1)]).toEqual([undefined, undefined, undefined])
    expect(at(0, 16)).toBe('Đạt :target[x] \\* và')
  })

  it('has a place for an empty stretch, which is no place inside a whole', () => {
    const empty = (start: number) => placeInTrace(text.trace, start, start)
    expect([empty(6)?.column, empty(6)?.endColumn]).toEqual([5, 5])
    expect(at(7, 7)).toBe(':target[x]')
    expect(at(9, 9)).toBe('')
    const plain = sliceText(text, 11, 14)
    expect(placeInTrace(plain.trace, 3, 3)).toMatchObject({ column: 21, endColumn: 21 })
    expect(placeInTrace(putIn('').trace, 0, 0)).toBeUndefined()
  })

  it('cuts long traces where it should', () => {
    const letters = [...source.text].map((char, index) => ({ text: char, trace: written(source, index, index + 1) }))
    const { trace } = joinTexts(letters)
    for (let start = 0; start < letters.length; start++)
      expect(sliceTrace(trace, start, start + 2).map(({ from }) => from)).toEqual(
        [start, start + 1].filter((from) => from < letters.length),
      )
  })
})
