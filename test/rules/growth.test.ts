import { NO_PLACES } from '../../src/model/plan-places.ts'
import { describe, expect, it } from 'vitest'
import { findCitations } from '../../src/manuscript/citations.ts'
import { NO_LISTS } from '../../src/manuscript/from-plan.ts'
import type { Manuscript, Unit } from '../../src/manuscript/manuscript.ts'
import { proseUnits } from '../../src/read/prose.ts'
import { partsOfText } from '../../src/reading/text-parts.ts'
import { readSource } from '../../src/read/source.ts'
import { RULES } from '../../src/rules/index.ts'

/** Pieces that many patterns begin to match and then do not, repeated without end. */
const NEAR_MATCHES = [
  'ngày 1/1/ ',
  'Quyết định số 1/QĐ',
  '“a ',
  'a-',
  '1.1',
  ' ',
  'Ủy ban nhân dân tỉnh ',
  '(',
  'từ 1 đến ',
  'THADS ',
  'ạ',
  './',
  'năm 2026 - ',
  '1.000 ',
  'của ',
  '; Xây ',
]

const SMALL = 10_000
const LARGE = 40_000

const made = new Map<string, Manuscript>()

/** One paragraph of about so many characters, which is what a pattern must get through in one go. */
function manuscriptOfOne(piece: string, size: number): Manuscript {
  const known = made.get(`${size} ${piece}`)
  if (known) return known
  const text = piece.repeat(Math.ceil(size / piece.length))
  const place = () => ({ file: 'x', line: 1, column: 1, endLine: 1, endColumn: 2 })
  const unit: Unit = { role: 'paragraph', text, place }
  return {
    file: 'x',
    units: [unit],
    citations: findCitations(unit).slice(0, 50),
    office: NO_LISTS,
    parts: partsOfText([unit]),
    places: NO_PLACES,
    sources: {},
  }
}

/** The same anew: what rules remember of a text, they remember by its unit. */
function fresh({ units: [unit], citations, ...rest }: Manuscript): Manuscript {
  const copy = { ...unit! }
  return {
    ...rest,
    units: [copy],
    parts: partsOfText([copy]),
    citations: citations.map((citation) => ({ ...citation, unit: copy })),
  }
}

// Four times the text: a linear rule takes four times as long, a quadratic one sixteen times.
const MOST = 10
/** In milliseconds: what takes less is not told from what the clock itself takes. */
const LEAST = 0.5

/** What this process has worked through in the least of a few runs, in milliseconds: what else the machine does is not counted. */
function time(run: () => void, enough: number): number {
  let least = Infinity
  for (let round = 0; round < 2 && least > enough; round++) {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1000)
  }
  return Math.max(LEAST, least)
}

/** How many times longer the large text takes. What the collector of garbage does is given other chances: what is quadratic stays so. */
function growth(run: (size: number) => () => void): number {
  // So little that no small text could be so much faster: nothing needs to be compared.
  if (time(run(LARGE), MOST * LEAST - 0.1) < MOST * LEAST) return 1
  let least = Infinity
  for (let chance = 0; chance < 5 && least >= MOST; chance++) {
    const base = time(run(SMALL), LEAST)
    least = Math.min(least, time(run(LARGE), base * MOST - 0.1) / base)
  }
  return least
}

describe.each(RULES.filter(({ prose }) => prose).map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const own = [...rule.refused, ...rule.accepted]
    .filter((example) => typeof example === 'string')
    .map((example) => `${example.replaceAll('\n', ' ')} `)
  it('takes time in proportion to the text', () => {
    for (const piece of [...NEAR_MATCHES, ...own]) {
      const run = (size: number) => {
        const manuscript = manuscriptOfOne(piece, size)
        return () => rule.check(fresh(manuscript), () => {})
      }
      expect(growth(run), `${JSON.stringify(piece)} repeated`).toBeLessThan(MOST)
    }
  })
})

it.each(NEAR_MATCHES)('finds citations and units in %j in proportion to the text', (piece) => {
  const run = (size: number) => {
    const text = piece.repeat(Math.ceil(size / piece.length))
    return () => proseUnits(readSource({ path: 'x.txt', content: `a ${text}` }).value!).flatMap(findCitations)
  }
  expect(growth(run)).toBeLessThan(MOST)
})

it.each(['của các đơn vị ', 'Các đơn vị. ', '- Các đơn vị; '])(
  'reads lines that begin with %j, wrapped or parted by blank lines, in proportion to the text',
  (piece) => {
    for (const end of ['\n', '\n\n']) {
      const run = (size: number) => {
        const text = (piece.trim() + end).repeat(Math.ceil((4 * size) / piece.length))
        return () => proseUnits(readSource({ path: 'x.txt', content: text }).value!)
      }
      expect(growth(run), JSON.stringify(end)).toBeLessThan(MOST)
    }
  },
)
