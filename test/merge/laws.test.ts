import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeDocx } from '../../src/merge/merge-docx.ts'
import { edited, plainly, randomEdit, tracked, type RandomEdit } from './random.ts'
import { built, readFiles, textOf } from './merged.ts'
import { withoutBookmarks } from './word.ts'

/** What holds of every edit of a document, however it is made. More than ten thousand were drawn by hand: docs/reliability.md. */

const TEXT = `---
schema: kehoach/v1
kind: general
id: luat
year: 2026
issuer: { name: Sở Tư pháp }
number: { value: null, symbol: KH-STP }
place: Lào Cai
date: 2026-04
title: Cải cách hành chính năm 2026
goals:
  purposes:
    - Nâng cao chất lượng phục vụ người dân.
    - "Tạo chuyển biến: rõ nét về kỷ cương."
distribution: [{ to: [UBND tỉnh, Sở Nội vụ], purpose: để b/c }]
archive: { units: [VT] }
signature: { position: Giám đốc, name: Lê Văn Bình }
---

Sở Tư pháp ban hành Kế hoạch với các nội dung sau:[^1]

# Mục đích

::purposes

# Nhiệm vụ

Các phòng **thực hiện nghiêm** quy chế làm việc. Báo cáo định kỳ hằng tháng.

- Rà soát thủ tục, xong trước :date[2026-06-30];
- Kiểm tra hồ sơ.

| TT | Việc |
|---|---|
| 1 | Rà soát văn bản |
| 2 | Kiểm tra hồ sơ |

1. Văn phòng theo dõi.
2. Các phòng báo cáo hằng tháng.

[^1]: Thực hiện trong năm.
`
const FILES = { 'plan.md': TEXT }
const READ = readFiles(FILES)
const DOCUMENT = built(READ)
const merged = (docx: Uint8Array, read = READ) => mergeDocx({ path: 'a.docx', content: docx }, read, { base: READ }).value!

/** Lines that hold no word of an author's. */
const mayEdit = (text: string): boolean =>
  !/^(?:Số:|CỘNG HÒA|Độc lập|KẾ HOẠCH$|Nơi nhận|- Lưu)/.test(text) && !text.includes(', ngày ')

/** A line without what the program sets: label, capitals, the sign at its end. */
const bare = (line: string): string =>
  line
    .replace(/^(?:[a-zđ]\)|[\d.]+\.|[IVX]+\.|[-+]) /u, '')
    .replace(/[\s.;,:/]+$/u, '')
    .toUpperCase()

const linesOf = (docx: Uint8Array): string[] => textOf(docx).map(bare).filter(Boolean)

/** The lines of one text that another does not have, each as often. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return lines.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const apply = (edits: readonly RandomEdit[], manner = plainly, may = mayEdit): Uint8Array =>
  edits.reduce((docx, edit) => edited(docx, edit, manner, may), DOCUMENT)

const WORDS = ['replace', 'insert', 'delete', 'note'] as const
const ALL = [...WORDS, 'add', 'remove', 'row', 'no-row'] as const
/** The same edits in every run of the suite; others are drawn by hand. */
const runs = (numRuns: number) => ({ numRuns, seed: 20260422 })

describe('laws of merging', { timeout: 300_000 }, () => {
  it('the merged plan prints what the file says, or it is told; nothing is lost in silence', () => {
    fc.assert(
      fc.property(fc.array(randomEdit(ALL), { minLength: 1, maxLength: 3 }), (edits) => {
        // What the program writes is edited like all else; a longer symbol breaks the letterhead elsewhere.
        const docx = apply(edits, plainly, (text) => !text.startsWith('Số:'))
        const { texts, unplaced, program } = merged(docx)
        const now = linesOf(built(readFiles({ ...FILES, ...texts })))
        const wanted = linesOf(docx)
        if (unplaced.length + program.length > 0) return
        expect(without(wanted, now)).toEqual([])
        expect(without(now, wanted)).toEqual([])
      }),
      runs(20),
    )
  })

  it('one word that is edited changes one span', () => {
    fc.assert(
      fc.property(randomEdit(WORDS), (edit) => {
        // A word that stands again among those put in its place is no longer one.
        const other = { ...edit, text: edit.text.replaceAll('UBND tỉnh', 'Ban Dân tộc') }
        const { fixes, unplaced } = merged(apply([other]))
        const spans = Object.values(fixes).flat()
        // A recipient who is told another purpose leaves his group for one of his own.
        const divided = spans.some(({ text }) => text.includes('purpose:'))
        if (unplaced.length === 0) expect(spans.length).toBeLessThanOrEqual(divided ? 2 : 1)
      }),
      runs(30),
    )
  })

  it('tracked and accepted is as typed; tracked and refused is as it was', () => {
    fc.assert(
      fc.property(randomEdit(['replace', 'insert', 'delete']), (edit) => {
        const [plain, review] = [apply([edit]), apply([edit], tracked)]
        expect(merged(review).texts).toEqual(merged(plain).texts)
        const refused = mergeDocx({ path: 'a.docx', content: review }, READ, { accepts: () => false }).value!
        expect(refused.texts).toEqual({})
        expect(refused.unplaced).toEqual([])
      }),
      runs(20),
    )
  })

  it('without bookmarks words still find their place', () => {
    fc.assert(
      fc.property(randomEdit(['insert']), (edit) => {
        // A line of a few words is another line when half of them are new.
        const docx = apply([edit], plainly, (text) => mayEdit(text) && text.split(' ').length > 7)
        const { texts, unplaced } = merged(docx)
        if (unplaced.length === 0) expect(merged(withoutBookmarks(docx)).texts).toEqual(texts)
      }),
      runs(15),
    )
  })

  it('where the source moved on elsewhere both are kept; in the same sentence neither is lost', () => {
    fc.assert(
      fc.property(
        randomEdit(ALL),
        fc.constantFrom('Các phòng báo cáo', 'Kiểm tra hồ sơ.', 'Báo cáo định kỳ', 'Lê Văn'),
        (edit, words) => {
          const moved = TEXT.replace(words, `Riêng ${words}`)
          const { texts, conflicts, unplaced, applied } = merged(apply([edit]), readFiles({ 'plan.md': moved }))
          const text = texts['plan.md'] ?? moved
          // What the author has written stands, unless the edit took its place by agreement of both.
          expect(text.includes(`Riêng ${words}`) || applied.some(({ after }) => after === '')).toBe(true)
          const alone = merged(apply([edit]))
          expect(applied.length + conflicts.length + unplaced.length).toBeGreaterThanOrEqual(Math.min(1, alone.applied.length))
          for (const { source, edited: word } of conflicts) expect(source).not.toBe(word)
        },
      ),
      runs(15),
    )
  })
})
