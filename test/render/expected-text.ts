import { parse } from 'yaml'

/**
 * The text a plan's document must have, worked out from the source file by other means than the program's: the frontmatter as
 * plain strings, the body with its markup stripped line by line. It knows what the plans of plans/ use, and throws at the rest.
 */

type Yaml = string | Yaml[] | { readonly [key: string]: Yaml }

const COMMEMORATIONS: Readonly<Record<string, readonly [name: string, day: string, year: number]>> = {
  'thanh-lap-dang': ['Ngày thành lập Đảng Cộng sản Việt Nam', '03/02', 1930],
  'ngay-sinh-chu-tich-ho-chi-minh': ['Ngày sinh Chủ tịch Hồ Chí Minh', '19/5', 1890],
  'loi-keu-goi-thi-dua-ai-quoc': ['Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc', '11/6', 1948],
  'cach-mang-thang-tam': ['Cách mạng tháng Tám', '19/8', 1945],
  'quoc-khanh': ['Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam', '02/9', 1945],
  'truyen-thong-nganh-tu-phap': ['Ngày Truyền thống ngành Tư pháp', '28/8', 1945],
  'truyen-thong-thi-hanh-an-dan-su': ['Ngày Truyền thống Thi hành án dân sự', '19/7', 1946],
  'giai-phong-mien-nam': ['Ngày Giải phóng miền Nam, thống nhất đất nước', '30/4', 1975],
  'quoc-te-lao-dong': ['Ngày Quốc tế Lao động', '01/5', 1886],
}

class Source {
  readonly front: Yaml
  readonly body: string

  constructor(text: string) {
    const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text)!
    // Every scalar a string, as it was written.
    this.front = parse(front!, { schema: 'failsafe' }) as Yaml
    this.body = body!
  }

  get(path: string, from: Yaml = this.front): string {
    const found = this.find(path, from)
    return typeof found === 'string' && found !== 'null' ? found : ''
  }

  find(path: string, from: Yaml = this.front): Yaml | undefined {
    return path
      .split('.')
      .reduce<Yaml | undefined>(
        (at, key) => (typeof at === 'object' && !Array.isArray(at) ? (at as Readonly<Record<string, Yaml>>)[key] : undefined),
        from,
      )
  }

  list(path: string, from: Yaml = this.front): Yaml[] {
    const found = this.find(path, from)
    return found === undefined || found === '' ? [] : Array.isArray(found) ? found : [found]
  }
}

const two = (digits: string, least: number): string => (Number(digits) < least ? digits.padStart(2, '0') : String(Number(digits)))
const short = (date: string): string => {
  const [year, month, day] = date.split('-')
  return [day && two(day, 10), month && two(month, 3), year].filter(Boolean).join('/')
}

const amount = (source: Source, from: Yaml): string => {
  const unit = source.get('unit', from)
  const gap = unit === '%' ? '' : ' '
  const value = source.get('value', from).replace('.', ',') + gap + unit
  const operator = source.get('operator', from)
  const bound = (key: string): string => source.get(`value.${key}`, from).replace('.', ',')
  const between = `từ ${bound('from')}${unit === '%' ? unit : ''} đến ${bound('to')}${gap}${unit}`
  return {
    '=': value,
    '>': `trên ${value}`,
    '>=': `từ ${value} trở lên`,
    '<': `dưới ${value}`,
    '<=': `không quá ${value}`,
    range: between,
  }[operator]!
}

const byId = (source: Source, of: string, id: string): Yaml => {
  const found = source.list(of).find((it) => source.get('id', it) === id)
  if (found === undefined) throw new Error(`No ${id} among ${of}`)
  return found
}

const isLaw = (type: string): boolean => ['Luật', 'Bộ luật', 'Pháp lệnh'].includes(type)

function citation(source: Source, base: Yaml): string {
  const [type, number, date, issuer, subject] = ['type', 'number', 'date', 'issuer', 'subject'].map((key) =>
    source.get(key, base),
  )
  if (isLaw(type!)) throw new Error('No plan has a law among its bases')
  return `${type} số ${number} ngày ${short(date!)} của ${issuer} ${subject}`
}

function commemoration(source: Source, it: Yaml): string {
  if (typeof it === 'string') {
    const found = COMMEMORATIONS[it]
    if (!found) throw new Error(`No commemoration ${it}`)
    const [name, day, year] = found
    const now = Number(source.get('year'))
    return `${now - year} năm ${name} (${day}/${year} - ${day}/${now})`
  }
  const origin = source.get('origin', it)
  const name = source.get('name', it)
  if (origin === '') return name
  const now = source.get('year')
  return `${Number(now) - Number(origin.slice(0, 4))} năm ${name} (${short(origin)} - ${short(now + origin.slice(4))})`
}

const inline = (source: Source, text: string): string =>
  text
    .replace(/:target\[([\w-]+)\]/g, (_, id: string) => {
      const target = byId(source, 'targets', id)
      return source.get('wording', target) || amount(source, target)
    })
    .replace(/:base\[([\w-]+)\]/g, (_, id: string) => {
      const base = byId(source, 'bases', id)
      return `${source.get('type', base)} số ${source.get('number', base)}`
    })
    .replace(/:date\[([\d-]+)\]/g, (_, date: string) => short(date))
    .replace(/:commemoration\[([\w-]+)\]/g, (_, id: string) => commemoration(source, id))
    .replace(/\*\*?(?=\S)([^*]*[^*\s])\*\*?/g, '$1')

const PLACED: Readonly<Record<string, (source: Source) => string[]>> = {
  purposes: (source) => source.list('goals.purposes').map((it) => inline(source, String(it))),
  requirements: (source) => source.list('goals.requirements').map((it) => inline(source, String(it))),
  phases: (source) =>
    source.list('phases').map((phase) => {
      const [name, start, startText, end, endText, activities] = [
        'name',
        'start',
        'startText',
        'end',
        'endText',
        'activities',
      ].map((key) => source.get(key, phase))
      const events = source.list('commemorations', phase)
      const counted = events.filter((it) => typeof it === 'string' || source.get('origin', it) !== '')
      const named = events.filter((it) => !counted.includes(it))
      const occasions = [
        ...(named.length > 0 ? [`chào mừng ${named.map((it) => commemoration(source, it)).join(', ')}`] : []),
        ...(counted.length > 0 ? [`kỷ niệm ${counted.map((it) => commemoration(source, it)).join('; ')}`] : []),
      ]
      const from = (startText || `ngày ${short(start!)}`).replace(/^từ /, '')
      const to = (endText || `ngày ${short(end!)}`).replace(/^đến /, '')
      const span = [`từ ${from} đến ${to}`, ...(occasions.length > 0 ? [occasions.join('; ')] : [])].join(', ')
      return `${name}: ${span}.${activities ? ` ${inline(source, activities)}` : ''}`
    }),
  assignments: (source) =>
    source.list('assignments').map((it) => {
      const duty = inline(source, source.get('duty', it))
      const role = { lead: 'chủ trì', support: 'phối hợp', '': '' }[source.get('role', it)]!
      return [source.list('unit', it).join(', '), ...(role && !duty.startsWith(role) ? [role] : []), duty].join(' ')
    }),
}

/** The paragraphs of the body without their labels, and the footnotes. */
function bodyOf(source: Source): { readonly paragraphs: string[]; readonly notes: string[] } {
  const paragraphs: string[] = []
  const notes: string[] = []
  for (const chunk of source.body.split(/\n(?=\s*(?:[-+] |\d+[.)] |#+ |::|\[\^))|\n\s*\n/)) {
    const line = chunk.trim().replace(/\s*\n\s*/g, ' ')
    if (line === '') continue
    const note = /^\[\^\d+\]: (.*)$/.exec(line)
    const heading = /^(#+) (.*)$/.exec(line)
    const placed = /^::(\w+)$/.exec(line)
    if (note) notes.push(inline(source, note[1]!))
    else if (placed) paragraphs.push(...PLACED[placed[1]!]!(source))
    else if (heading)
      paragraphs.push(heading[1] === '#' ? inline(source, heading[2]!).toUpperCase() : inline(source, heading[2]!))
    else paragraphs.push(inline(source, line.replace(/^(?:[-+]|\d+[.)]) /, '')))
  }
  return { paragraphs, notes }
}

/** The whole document by its parts, each as paragraphs; labels of sections are left out. */
export function expectedText(
  text: string,
): Readonly<Record<'letterhead' | 'title' | 'text' | 'recipients' | 'signature' | 'notes', string[]>> {
  const source = new Source(text)
  const [year, month, day] = source.get('date').split('-')
  const { paragraphs, notes } = bodyOf(source)
  const bases: string[] = []
  const groups: { lead: string; texts: string[] }[] = []
  for (const base of source.list('bases')) {
    const lead = source.get('lead', base)
    const last = groups.at(-1)
    if (lead === 'Thực hiện' && last?.lead === lead) last.texts.push(citation(source, base))
    else groups.push({ lead, texts: [citation(source, base)] })
  }
  groups.forEach(({ lead, texts }, index) => {
    const runs = lead === 'Căn cứ' && groups[index + 1]?.lead === 'Căn cứ'
    bases.push(`${lead} ${texts.join('; ')}${runs ? ';' : '.'}`)
  })
  const last = paragraphs.length - 1
  paragraphs[last] = `${paragraphs[last]!.replace(/\.$/, '')}./.`
  const authority = source.get('signature.authority')
  const position = source.get('signature.position').toUpperCase()
  const drafter = source.get('archive.drafter')
  return {
    letterhead: [
      ...source.list('issuer.parent').map((parent) => String(parent).toUpperCase()),
      source.get('issuer.name').toUpperCase(),
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      `Số: ${source.get('number.value')} /${source.get('number.symbol')}`.replace(/(\d) \//, '$1/'),
      `${source.get('place')}, ngày ${day ? two(day, 10) : ''} tháng ${month ? two(month, 3) : ''} năm ${year}`,
    ],
    title: ['KẾ HOẠCH', source.get('title')],
    text: [...bases, ...paragraphs],
    recipients: [
      'Nơi nhận:',
      ...source.list('distribution').flatMap((group) => {
        const purpose = source.get('purpose', group)
        return source.list('to', group).map((to) => `- ${String(to)}${purpose && ` (${purpose})`};`)
      }),
      `- Lưu: ${source.list('archive.units').join(', ')}${drafter && `. ${drafter}`}.`,
    ],
    signature: [
      ...(authority === 'KT' ? [`KT. ${source.get('signature.head').toUpperCase()}`] : []),
      position,
      ...(source.get('signature.name') ? [source.get('signature.name')] : []),
    ],
    notes,
  }
}
