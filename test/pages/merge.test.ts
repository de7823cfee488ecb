import { expect, it } from 'vitest'
import { convertByOffice } from '../../src/cli/world/office.ts'
import { mergeDocx } from '../../src/merge/merge-docx.ts'
import { built, readFiles } from '../merge/merged.ts'
import { PLAN } from '../merge/plan.ts'
import { addBehind, replaceWords } from '../merge/word.ts'

/** Files that LibreOffice has saved once: bookmarks and properties survive, everything else may be written otherwise. */
it('a file saved by LibreOffice merges as the one it was', async () => {
  const read = readFiles({ 'plan.md': PLAN })
  const docx = built(read)
  const words = replaceWords(docx, 'Báo cáo định kỳ', 'Báo cáo đột xuất')
  const edited = [docx, words, addBehind(words, 'Công khai thủ tục', '- Niêm yết tại trụ sở;')]
  const saved = await convertByOffice(edited.map((content) => ({ ending: 'docx', content })))
  if (saved === 'missing') throw new Error('LibreOffice is needed')
  for (const [index, content] of saved.entries()) {
    const own = mergeDocx({ path: 'a.docx', content: content! }, read).value!
    const plain = mergeDocx({ path: 'a.docx', content: edited[index]! }, read).value!
    expect(own.bookmarks.found).toBe(plain.bookmarks.found)
    expect(own.texts).toEqual(plain.texts)
    expect([own.unplaced, own.conflicts, own.formatting]).toEqual([[], [], []])
  }
})
