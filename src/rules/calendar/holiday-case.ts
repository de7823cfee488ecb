import { FEASTS } from '../../language/data/feasts.ts'
import { HOLIDAYS } from '../../language/data/holidays.ts'
import { fixedCapitals } from '../../reading/fixed-case.ts'
import type { Rule } from '../rule.ts'

const wording = (found: string, right: string) => ({
  vi: `Tên ngày lễ “${found}” viết hoa là “${right}”.`,
  en: `“${found}” is written “${right}”.`,
})

const NAMES = [
  fixedCapitals({ right: ['Quốc khánh'], say: wording }),
  fixedCapitals({ right: HOLIDAYS, before: 'ngày', say: wording }),
  fixedCapitals({ right: FEASTS, before: 'tết', say: wording }),
]

export default {
  id: 'holiday-case',
  severity: 'warning',
  summary: {
    vi: 'Tên ngày lễ, ngày kỷ niệm, ngày tết viết hoa chữ cái đầu của tên: ngày Quốc khánh, tết Nguyên đán.',
    en: 'Names of holidays take a capital on their first syllable: ngày Quốc khánh, tết Nguyên đán.',
  },
  why: {
    vi: 'Phụ lục II nêu rõ: ngày Quốc khánh 2-9, ngày Quốc tế Lao động 1-5, tết Nguyên đán, tết Trung thu.',
    en: 'The decree names them: ngày Quốc khánh 2-9, tết Nguyên đán, tết Trung thu.',
  },
  clause: 'PL2 V.5',
  prose: true,
  safe: true,
  refused: [
    'Trực cấp cứu dịp tết nguyên đán và lễ hội đầu xuân.',
    'Tuyên dương học sinh nhân ngày Quốc Khánh 02/9.',
    'Tổ chức hội thi nhân ngày nhà giáo Việt Nam 20/11.',
  ],
  accepted: [
    'Trực cấp cứu dịp tết Nguyên đán; Tết Trung thu cho trẻ em.',
    'Tuyên dương học sinh nhân ngày Quốc khánh và Ngày Nhà giáo Việt Nam.',
    'Tập huấn cho phụ nữ Việt Nam ở nước ngoài.',
  ],
  check(manuscript, say) {
    for (const check of NAMES) check(manuscript, say)
  },
} satisfies Rule
