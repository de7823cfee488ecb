import type { Language } from '../model/problem.ts'
import type { WordDocument } from '../ooxml/document.ts'
import { everyParagraph } from '../ooxml/block.ts'
import { isLegacyFont } from '../ooxml/legacy.ts'

/** What is left in a Word file of how it came to be, in a sentence; undefined where nothing is. */
export function leftText({ left, sections }: WordDocument, language: Language): string | undefined {
  const { revisions, comments } = left()
  const fonts = new Set(
    everyParagraph(sections.flatMap(({ blocks }) => blocks)).flatMap(({ runs }) =>
      runs.flatMap(({ format: { hAnsi } }) => (isLegacyFont(hAnsi) ? [hAnsi] : [])),
    ),
  )
  const told =
    language === 'vi'
      ? [
          revisions > 0 && `${revisions} chỗ sửa còn theo dõi (đọc như đã chấp nhận)`,
          comments > 0 && `${comments} nhận xét`,
          fonts.size > 0 && `phông chữ cũ ${[...fonts].join(', ')} (đọc thành chữ Unicode)`,
        ]
      : [
          revisions > 0 && `${revisions} tracked ${revisions === 1 ? 'change' : 'changes'} (read as accepted)`,
          comments > 0 && `${comments} ${comments === 1 ? 'comment' : 'comments'}`,
          fonts.size > 0 && `old fonts ${[...fonts].join(', ')} (read as Unicode)`,
        ]
  const sentence = told.filter(Boolean).join(', ')
  return sentence === '' ? undefined : language === 'vi' ? `trong tệp còn ${sentence}.` : `it still holds ${sentence}.`
}
