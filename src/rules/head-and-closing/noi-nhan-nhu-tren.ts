import type { Unit } from '../../manuscript/manuscript.ts'
import { latin } from '../../model/latin.ts'
import { bareName } from '../../reading/head-and-tail.ts'
import type { Rule } from '../rule.ts'

const REFERRING = latin(/^Như (?:trên|Điều\s\d|kính gửi|mục|phần)/iu)
/** A letter has an address, a decision articles: `Như trên`, `Như Điều 3` point to them. */
const OTHER_KIND = latin(/^(?:Kính\s+gửi|KÍNH\s+GỬI|Điều \d{1,2}\s?[.:]|QUYẾT\s+ĐỊNH)|\sK(?:ính\s+gửi|ÍNH\s+GỬI):/u)
/** `Như mục V`: a section the plan may have. */
const SECTION = latin(/^Như (?:mục|phần)\s+(?<label>[IVXLC]+|[A-H]|\d{1,2})(?![\p{L}\p{N}])/iu)
const hasSection = (units: readonly Unit[], label: string): boolean =>
  units.some((unit) => unit.role === 'heading' && unit.label?.replace(/[.)]$/u, '') === label)
const message = (name: string) => ({
  vi: `Nơi nhận ghi “${name}”, trong kế hoạch không có phần để dẫn tới.`,
  en: `The recipient “${name}” points to something a plan does not have.`,
})
const hint = { vi: 'Ghi rõ tên cơ quan, đơn vị nhận kế hoạch.', en: 'Name the bodies that receive the plan.' }

export default {
  id: 'noi-nhan-nhu-tren',
  severity: 'warning',
  summary: {
    vi: 'Nơi nhận của kế hoạch ghi tên cụ thể, không ghi “Như trên”, “Như Điều …”.',
    en: 'A plan names its recipients; “Như trên” and “Như Điều …” are not for plans.',
  },
  why: {
    vi: '“Như trên” dẫn tới phần “Kính gửi” của công văn, “Như Điều 3” tới điều khoản của quyết định; kế hoạch không có các phần này.',
    en: '“Như trên” points to a letter’s address, “Như Điều 3” to an article of a decision; a plan has neither.',
  },
  clause: 'PL1 II.9.d; PL3 Mẫu 1.4',
  prose: true,
  refused: [
    'II. TỔ CHỨC THỰC HIỆN\n\nCác đơn vị thực hiện./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, KT.\n',
    'I. MỤC ĐÍCH\n\nThi đua./.\n\nNơi nhận:\n- Như mục IV;\n- Lưu: VT.\n',
    { yaml: 'distribution:\n  - { to: Như Điều 3 }\n  - { to: Văn phòng Sở, purpose: để thực hiện }' },
  ],
  accepted: [
    'V. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng theo dõi./.\n\nNơi nhận:\n- Như mục V;\n- Lưu: VT, KT.\n',
    'QUYÉT  ĐỊNH:\n\nĐiều 1: Phê duyệt quy trình.\n\nĐiều 3: Trưởng phòng Hành chính chịu trách nhiệm thi hành.\n\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT, HC.\n',
    'Kính gửi: Các khoa, phòng.\n\nĐề nghị các đơn vị báo cáo trước ngày 10 hằng tháng./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, KT.\n',
    'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch kiểm tra.\n\nĐiều 2. Chánh Văn phòng chịu trách nhiệm thi hành./.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT, TTr.\n',
    'II. TỔ CHỨC THỰC HIỆN\n\nCác đơn vị thực hiện như trên./.\n\nNơi nhận:\n- Các phòng, ban;\n- Lưu: VT, KT.\n',
    { yaml: 'distribution:\n  - { to: Văn phòng Sở, purpose: để thực hiện }' },
  ],
  check({ units, parts: { recipients } }, say) {
    if (units.some(({ text }) => OTHER_KIND.test(text))) return
    for (const { text, lines } of recipients) {
      const section = SECTION.exec(text)?.groups!.label
      if (!REFERRING.test(text) || (section !== undefined && hasSection(units, section))) continue
      say(lines[0], message(bareName(text)), { hint })
    }
  },
} satisfies Rule
