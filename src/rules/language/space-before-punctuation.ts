import { latin } from '../../model/latin.ts'
import { matchesIn } from '../../reading/scan.ts'
import { RUNNING, type Role } from '../../manuscript/manuscript.ts'
import type { Rule } from '../rule.ts'

const ROLES: ReadonlySet<Role> = new Set([...RUNNING, 'title', 'heading', 'cell'])
const SPACED = latin(
  /(?<=[\p{L}\p{M}\p{N}%”")\]]) +[,.;:!?](?![\p{L}\p{N}./…])|\( +(?=[\p{L}\p{N}])|(?<=[\p{L}\p{M}\p{N}%.…]) +\)/gu,
)

export default {
  id: 'space-before-punctuation',
  severity: 'info',
  summary: {
    vi: 'Dấu câu viết liền sau chữ, ngoặc viết liền chữ bên trong.',
    en: 'Punctuation follows its word, and brackets their words, without a space.',
  },
  why: {
    vi: 'Dấu cách trước dấu câu khiến dấu câu rơi xuống đầu dòng sau.',
    en: 'With a space before it, a mark can fall to the start of the next line.',
  },
  prose: true,
  safe: true,
  refused: ['Rà soát các văn bản , đề xuất sửa đổi .', 'Các đơn vị ( nếu có vướng mắc ) báo cáo về Sở.'],
  accepted: [
    'Rà soát các văn bản, đề xuất sửa đổi.',
    'Hồ sơ gồm: đơn, bản sao (nếu có) ...',
    'Ứng dụng nền tảng .NET; Số :/KH ./.',
  ],
  check(manuscript, say) {
    // Cheap first: few units have such a space at all.
    const suspects = manuscript.units.filter(({ role, text }) => ROLES.has(role) && / [,.;:!?)]|\( /.test(text))
    for (const { unit, found, start, end } of suspects.flatMap((unit) => matchesIn(unit, SPACED))) {
      const mark = found[0].trim()
      const before = mark !== '('
      say(
        { unit, start, end },
        before
          ? { vi: `Thừa dấu cách trước dấu “${mark}”.`, en: `A space stands before “${mark}”.` }
          : { vi: 'Thừa dấu cách sau dấu mở ngoặc.', en: 'A space stands behind the opening bracket.' },
        { hint: { vi: 'Bỏ dấu cách.', en: 'Delete the space.' }, fix: { unit, start, end, text: mark } },
      )
    }
  },
} satisfies Rule
