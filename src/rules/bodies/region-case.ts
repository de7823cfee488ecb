import { REGIONS } from '../../language/data/regions.ts'
import { fixedCapitals } from '../../reading/fixed-case.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'region-case',
  severity: 'info',
  summary: {
    vi: 'Tên vùng, miền viết hoa: Tây Bắc, Nam Bộ, Tây Nguyên.',
    en: 'Names of regions take capitals: Tây Bắc, Nam Bộ, Tây Nguyên.',
  },
  why: {
    vi: 'Tên vùng cấu tạo từ từ chỉ phương hướng viết hoa chữ cái đầu của mọi âm tiết.',
    en: 'In a region named by its direction every syllable takes a capital.',
  },
  clause: 'PL2 III.1.đ',
  prose: true,
  safe: true,
  refused: ['Trao đổi kinh nghiệm với các tỉnh Tây nguyên và duyên hải.', 'Hội nghị giao ban khu vực Đông Nam bộ.'],
  accepted: ['Trao đổi kinh nghiệm với các tỉnh Tây Nguyên và Nam Trung Bộ.', 'Khu đất phía đông bắc giáp quốc lộ.'],
  check: fixedCapitals({
    right: REGIONS,
    common: true,
    say: (found, right) => ({ vi: `Tên vùng “${found}” viết hoa là “${right}”.`, en: `“${found}” is written “${right}”.` }),
  }),
} satisfies Rule
