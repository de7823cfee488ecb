import { latin } from '../model/latin.ts'
import type { CalendarDate } from '../model/date.ts'

/**
 * Who the end of a symbol stands for, with the dates between which it could issue documents.
 *
 * Source: Phụ lục III and the symbols of real documents. Ministries as merged on 1/3/2025 (Nghị quyết 176/2025/QH15); civil
 * judgment enforcement as re-organised on 1/7/2025 (Quyết định 1898/QĐ-BTP); no district level since 1/7/2025 and provinces
 * as merged (Nghị quyết 202/2025/QH15). An office adds its own in `kehoach.yaml`.
 */
export interface IssuerRow {
  /** The end of symbols, `BTP` in `303/QĐ-BTP`. */
  readonly suffix: string
  /** As sentences name it. */
  readonly name: string
  /** How a text names it, held against the folded name of `foldIssuer`. */
  readonly named: RegExp
  readonly from?: CalendarDate
  readonly until?: CalendarDate
  /** Who came after it, with its symbol, or whom it came after. */
  readonly other?: string
}

const day = (date: string): CalendarDate => {
  const [year, month, day] = date.split('-').map(Number)
  return { year: year!, month: month!, day: day! }
}

const ministry = (suffix: string, rest: string, life: Partial<Pick<IssuerRow, 'from' | 'until' | 'other'>> = {}): IssuerRow => ({
  suffix,
  name: `Bộ ${rest}`,
  named: latin(new RegExp(`^(?:thứ trưởng |bộ trưởng )?bộ ${rest.toLowerCase().replace(/[ ,-]+/gu, '[ ,-]+')}(?!\\p{L})`, 'u')),
  ...life,
})

const MERGED = { until: day('2025-02-28') }
const NEW = { from: day('2025-03-01') }
const OLD_ENFORCEMENT = { until: day('2025-06-30') }
const NEW_ENFORCEMENT = { from: day('2025-07-01') }

export const ISSUERS: readonly IssuerRow[] = [
  { suffix: 'CP', name: 'Chính phủ', named: /^chính phủ/u },
  { suffix: 'TTg', name: 'Thủ tướng Chính phủ', named: /^(?:phó )?thủ tướng/u },
  { suffix: 'VPCP', name: 'Văn phòng Chính phủ', named: /^(?:bộ trưởng,? chủ nhiệm |chủ nhiệm )?văn phòng chính phủ/u },
  { suffix: 'TTCP', name: 'Thanh tra Chính phủ', named: /^(?:tổng )?thanh tra chính phủ/u },
  { suffix: 'UBTVQH', name: 'Ủy ban Thường vụ Quốc hội', named: /^(?:ủy ban )?thường vụ quốc hội/u },
  { suffix: 'QH', name: 'Quốc hội', named: /^quốc hội/u },
  { suffix: 'TW', name: 'cơ quan Trung ương của Đảng', named: /^(?:bộ chính trị|ban bí thư|ban chấp hành trung ương|trung ương|hội nghị .{0,40}trung ương|tổng bí thư)/u },
  { suffix: 'TU', name: 'Tỉnh ủy, Thành ủy', named: /^(?:ban thường vụ |ban chấp hành |thường trực )?(?:tỉnh ủy|thành ủy)/u },
  { suffix: 'UBND', name: 'Ủy ban nhân dân', named: /^(?:phó chủ tịch |chủ tịch )?ủy ban nhân dân/u },
  { suffix: 'HĐND', name: 'Hội đồng nhân dân', named: /^(?:thường trực |chủ tịch )?hội đồng nhân dân/u },
  ministry('BTP', 'Tư pháp'),
  ministry('BNV', 'Nội vụ'),
  ministry('BTC', 'Tài chính'),
  ministry('BCA', 'Công an'),
  ministry('BQP', 'Quốc phòng'),
  ministry('BYT', 'Y tế'),
  ministry('BXD', 'Xây dựng'),
  ministry('BNG', 'Ngoại giao'),
  ministry('BCT', 'Công Thương'),
  ministry('BGDĐT', 'Giáo dục và Đào tạo'),
  ministry('BKHCN', 'Khoa học và Công nghệ'),
  ministry('BVHTTDL', 'Văn hóa, Thể thao và Du lịch'),
  ministry('BNNMT', 'Nông nghiệp và Môi trường', { ...NEW, other: 'trước đó là Bộ Nông nghiệp và Phát triển nông thôn (BNNPTNT) và Bộ Tài nguyên và Môi trường (BTNMT)' }),
  ministry('BDTTG', 'Dân tộc và Tôn giáo', { ...NEW, other: 'trước đó là Ủy ban Dân tộc (UBDT)' }),
  ministry('BNNPTNT', 'Nông nghiệp và Phát triển nông thôn', { ...MERGED, other: 'nay là Bộ Nông nghiệp và Môi trường (BNNMT)' }),
  ministry('BTNMT', 'Tài nguyên và Môi trường', { ...MERGED, other: 'nay là Bộ Nông nghiệp và Môi trường (BNNMT)' }),
  ministry('BTTTT', 'Thông tin và Truyền thông', { ...MERGED, other: 'nay là Bộ Khoa học và Công nghệ (BKHCN)' }),
  ministry('BLĐTBXH', 'Lao động - Thương binh và Xã hội', { ...MERGED, other: 'nhiệm vụ chuyển về Bộ Nội vụ (BNV) và các bộ khác' }),
  ministry('BGTVT', 'Giao thông vận tải', { ...MERGED, other: 'nay là Bộ Xây dựng (BXD)' }),
  ministry('BKHĐT', 'Kế hoạch và Đầu tư', { ...MERGED, other: 'nay là Bộ Tài chính (BTC)' }),
  { suffix: 'UBDT', name: 'Ủy ban Dân tộc', named: /^(?:bộ trưởng,? chủ nhiệm |chủ nhiệm )?ủy ban dân tộc/u, ...MERGED, other: 'nay là Bộ Dân tộc và Tôn giáo (BDTTG)' },
  {
    suffix: 'TCTHADS',
    name: 'Tổng cục Thi hành án dân sự',
    named: /^(?:tổng cục trưởng )?tổng cục thi hành án dân sự/u,
    ...OLD_ENFORCEMENT,
    other: 'nay là Cục Quản lý Thi hành án dân sự (CQLTHADS)',
  },
  {
    suffix: 'CQLTHADS',
    name: 'Cục Quản lý Thi hành án dân sự',
    named: /^(?:cục trưởng )?cục quản lý thi hành án dân sự/u,
    ...NEW_ENFORCEMENT,
    other: 'trước đó là Tổng cục Thi hành án dân sự (TCTHADS)',
  },
  {
    suffix: 'CTHADS',
    name: 'Cục Thi hành án dân sự',
    named: /^(?:cục trưởng )?cục thi hành án dân sự/u,
    ...OLD_ENFORCEMENT,
    other: 'nay là Thi hành án dân sự tỉnh, thành phố',
  },
]

/** The first day without districts and with the merged provinces. */
export const TWO_LEVELS: CalendarDate = day('2025-07-01')

const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/uỷ/gu, 'ủy'],
  [/oà/gu, 'òa'],
  [/oá/gu, 'óa'],
  [latin(/(?<!\p{L})ubnd(?!\p{L})/gu), 'ủy ban nhân dân'],
  [latin(/(?<!\p{L})ubmttq(?!\p{L})/gu), 'ủy ban mặt trận tổ quốc'],
  [latin(/(?<!\p{L})hđnd(?!\p{L})/gu), 'hội đồng nhân dân'],
  [latin(/(?<!\p{L})thads(?!\p{L})/gu), 'thi hành án dân sự'],
  [latin(/(?<!\p{L})bcs(?!\p{L})/gu), 'ban cán sự'],
  [latin(/(?<!\p{L})bch(?!\p{L})/gu), 'ban chấp hành'],
  [latin(/(?<!\p{L})btv(?!\p{L})/gu), 'ban thường vụ'],
  [latin(/(?<!\p{L})bcđ(?!\p{L})/gu), 'ban chỉ đạo'],
  [latin(/(?<!\p{L})(?:tw|tư)(?= đảng|$|,)/gu), 'trung ương'],
  [latin(/(?<!\p{L})(?:gd&đt|gdđt|gd-đt)(?!\p{L})/gu), 'giáo dục và đào tạo'],
  [latin(/(?<!\p{L})(?:nn&ptnt|nnptnt)(?!\p{L})/gu), 'nông nghiệp và phát triển nông thôn'],
  [latin(/(?<!\p{L})(?:nn&mt|nnmt)(?!\p{L})/gu), 'nông nghiệp và môi trường'],
  [latin(/(?<!\p{L})(?:kh&cn|khcn)(?!\p{L})/gu), 'khoa học và công nghệ'],
  [latin(/(?<!\p{L})(?:lđ-?tb&xh|lđtbxh|lđ-tbxh)(?!\p{L})/gu), 'lao động - thương binh và xã hội'],
  [latin(/(?<!\p{L})(?:tt&tt|tttt)(?!\p{L})/gu), 'thông tin và truyền thông'],
  [latin(/(?<!\p{L})(?:tn&mt|tnmt)(?!\p{L})/gu), 'tài nguyên và môi trường'],
  [latin(/(?<!\p{L})(?:vhttdl|vhtt&dl)(?!\p{L})/gu), 'văn hóa, thể thao và du lịch'],
]

/** A name in small letters, known abbreviations spelled out: one form for the many ways of naming a body. */
export function foldIssuer(name: string): string {
  let folded = name.toLowerCase().replace(/\s+/gu, ' ').trim()
  for (const [short, long] of SPELLED) folded = folded.replace(short, long)
  return folded
}

/** The row of the body that a text names; the first that fits. */
export const issuerNamed = (name: string): IssuerRow | undefined => {
  const folded = foldIssuer(name)
  return ISSUERS.find(({ named }) => named.test(folded))
}
