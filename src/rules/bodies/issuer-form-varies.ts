import { latin } from '../../model/latin.ts'
import type { Citation } from '../../manuscript/citation.ts'
import { foldIssuer } from '../../bodies/issuers.ts'
import { citationsIn, isTyped, keyOf, partsOf, wholeOf } from '../../reading/citing.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'issuer-form-varies',
  severity: 'info',
  summary: {
    vi: 'Văn bản cùng loại của một bộ ghi cơ quan ban hành theo một cách.',
    en: 'Documents of one type and ministry name their issuer in one way.',
  },
  why: {
    vi: 'Quyết định, thông tư do bộ trưởng ký ban hành; chỗ ghi “của Bộ trưởng Bộ …”, chỗ ghi “của Bộ …” thì không thống nhất.',
    en: 'Decisions and circulars are the minister’s; “của Bộ trưởng Bộ …” in one place and “của Bộ …” in another do not agree.',
  },
  prose: true,
  refused: [
    'Thực hiện Quyết định số 3050/QĐ-BYT ngày 20/9/2025 của Bộ trưởng Bộ Y tế về tiêm chủng và Quyết định số 2799/QĐ-BYT ngày 03/9/2025 của Bộ Y tế về dinh dưỡng.',
    'Căn cứ Thông tư số 05/2025/TT-BNV ngày 09/4/2025 của Bộ trưởng Bộ Nội vụ quy định về lưu trữ.\n\nCăn cứ Thông tư số 06/2025/TT-BNV ngày 15/5/2025 của Bộ Nội vụ quy định về nghiệp vụ.',
  ],
  accepted: [
    'Thực hiện Quyết định số 3050/QĐ-BYT ngày 20/9/2025 của Bộ trưởng Bộ Y tế về tiêm chủng và Công văn số 2799/BYT-MT ngày 03/9/2025 của Bộ Y tế về môi trường.',
    'Quyết định số 3050/QĐ-BYT ngày 20/9/2025 của Bộ Y tế về tiêm chủng; Quyết định số 2799/QĐ-BYT ngày 03/9/2025 của Bộ Y tế về dinh dưỡng.',
  ],
  check(manuscript, say) {
    const minister = new Map<string, Citation>()
    const plain: Citation[] = []
    for (const citation of citationsIn(manuscript)) {
      if (citation.issuer === undefined || !isTyped(citation)) continue
      const { letters, bodies } = partsOf(citation)
      if (!['QĐ', 'TT', 'CT'].includes(letters) || !latin(/^B\p{Lu}/u).test(bodies[0] ?? '')) continue
      const key = `${letters}-${bodies[0]}`
      const folded = foldIssuer(citation.issuer)
      if (folded.startsWith('bộ trưởng bộ ') && !minister.has(key)) minister.set(key, citation)
      else if (/^bộ (?!trưởng)/u.test(folded)) plain.push(citation)
    }
    const told = new Set<string>()
    for (const citation of plain) {
      if (told.has(keyOf(citation))) continue
      told.add(keyOf(citation))
      const { letters, bodies } = partsOf(citation)
      const other = minister.get(`${letters}-${bodies[0]}`)
      if (!other) continue
      say(
        wholeOf(citation),
        {
          vi: `Văn bản này ghi “của ${citation.issuer}”, văn bản cùng loại khác ghi “của ${other.issuer}”.`,
          en: `This says “của ${citation.issuer}”, another of its kind “của ${other.issuer}”.`,
        },
        {
          hint: { vi: `Ghi “của ${other.issuer}”.`, en: `Write “của ${other.issuer}”.` },
          related: [
            { at: wholeOf(other), message: { vi: `Ở đây ghi “của ${other.issuer}”.`, en: `Here it is “của ${other.issuer}”.` } },
          ],
        },
      )
    }
  },
} satisfies Rule
