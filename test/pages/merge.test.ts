import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mergeDocx } from '../../src/merge/merge-docx.ts'
import { built, readFiles } from '../merge/merged.ts'
import { OFFICE_FILES } from '../merge/office.ts'
import { addBehind, addNote, changeRow, removeParagraph, replaceWords, trackWords } from '../merge/word.ts'
import { reconvert } from './pdf.ts'

/** Edited documents saved by LibreOffice once more: styles, runs and marks are written anew, and the edits are the same. */

const READ = readFiles(OFFICE_FILES)
const DOCUMENT = built(READ)
const merged = (docx: Uint8Array) => mergeDocx({ path: 'a.docx', content: docx }, READ).value!

const SAMPLE: Readonly<Record<string, Uint8Array>> = {
  untouched: DOCUMENT,
  words: replaceWords(replaceWords(DOCUMENT, 'nhân rộng', 'tổng kết, nhân rộng'), 'Giống', 'Giống lúa'),
  tracked: trackWords(DOCUMENT, 'Tự nguyện', 'Tự giác', 'Trần Hòa'),
  paragraphs: removeParagraph(addBehind(DOCUMENT, '+ Tự nguyện', '+ Có vốn đối ứng;'), '- Ký hợp đồng'),
  rows: changeRow(DOCUMENT, 'Giống', (row) => row + row.replace(/<w:bookmark[^>]*>/g, '').replace('Giống', 'Công cày')),
  target: addBehind(DOCUMENT, '- Số lớp tập huấn', '- Tỷ lệ hộ áp dụng: trên 75%.'),
  note: addNote(DOCUMENT, 'Vướng mắc', 70, 'Qua điện thoại.'),
}

const scratch = mkdtempSync(join(tmpdir(), 'kehoach-merge-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe('a file that LibreOffice saved', () => {
  beforeAll(() => {
    const files = Object.keys(SAMPLE).map((name) => join(scratch, `${name}.docx`))
    Object.values(SAMPLE).forEach((docx, index) => writeFileSync(files[index]!, docx))
    reconvert(files, scratch)
  })

  it.each(Object.keys(SAMPLE))('%s: the same edits as before it did', (name) => {
    const saved = merged(readFileSync(join(scratch, 'back', `${name}.docx`)))
    const before = merged(SAMPLE[name]!)
    expect(saved.texts).toEqual(before.texts)
    expect([saved.unplaced, saved.conflicts]).toEqual([[], []])
    expect(saved.applied.map(({ author }) => author)).toEqual(before.applied.map(({ author }) => author))
  })
})
