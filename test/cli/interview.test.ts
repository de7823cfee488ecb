import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Interrupted, type Prompter } from '../../src/cli/world/world.ts'
import { Folder } from './folder.ts'

/** The questions of `new` and `init`, answered by a script in place of a person. */

interface Asked {
  /** What the question is known by, and what it is asked as. */
  readonly message: string
  readonly label: string
  readonly note: string | undefined
  readonly offered: readonly string[]
}

/** Answers by what a question is called; everything else is left empty. A list gives one answer after the other. */
function personWho(answers: Readonly<Record<string, string | readonly string[]>>, write: boolean | 'interrupt' = true) {
  const asked: Asked[] = []
  const refused: string[] = []
  const left = new Map(Object.entries(answers).map(([key, value]) => [key, [value].flat()]))
  const answer = (message: string): string => left.get(message.replace(/ \(Enter.*$/, ''))?.shift() ?? ''
  const ask: Prompter = {
    async text({ name, message: label, note, complete, refuse }) {
      const message = name ?? label
      const typed = answer(message)
      asked.push({ message, label, note, offered: (complete?.(typed) ?? []).map(({ value }) => value) })
      const wrong = refuse?.(typed)
      if (wrong === undefined) return typed
      refused.push(wrong)
      return this.text({
        name: message,
        message: label,
        ...(note && { note }),
        ...(complete && { complete }),
        ...(refuse && { refuse }),
      })
    },
    async choose({ name, message: label, note, choices }) {
      const message = name ?? label
      asked.push({ message, label, note, offered: choices.map(({ value }) => value) })
      return answer(message)
    },
    async confirm({ message }) {
      asked.push({ message, label: message, note: undefined, offered: [] })
      if (write === 'interrupt') throw new Interrupted()
      return write
    },
  }
  return { ask, asked, refused }
}

const PROFILE = `issuer: { name: Sở Tư pháp, short: Sở }
place: Lào Cai
distribution: [{ to: [Văn phòng Sở, Thanh tra Sở], purpose: để thực hiện }]
archive: { units: [VT, VP] }
signature: { position: Giám đốc, name: Nguyễn Văn An }
`

let folder: Folder
beforeEach(() => {
  folder = new Folder()
})
afterEach(() => folder.remove())

describe('kehoach new at a terminal', () => {
  it('asks for what is not known, one thing at a time, in the words of the schema, and writes what is answered', async () => {
    folder.write('kehoach.yaml', PROFILE)
    const person = personWho({
      'number.symbol': ['KH stp', 'KH-STP'],
      title: 'Phát động thi đua: năm 2027',
      'targets 1: name': 'Tỷ lệ hồ sơ đúng hạn',
      'targets 1: operator': '>=',
      'targets 1: value': ['tám lăm', '85,10'],
      'targets 1: unit': '%',
      'phases 1: name': 'Đợt một',
      'phases 1: start': ['32/01/2027', '01/01/2027'],
      'phases 1: commemorations 1': ['thanh lap', 'thanh-lap-dang'],
      'assignments 1: unit': 'van phong',
      'assignments 1: duty': 'tổng hợp kết quả.',
      'archive.drafter': 'LAN',
    })
    const { exit, stdout, stderr } = await folder.run(['new', 'emulation-launch', '--year', '2027', '--lang', 'vi'], person)
    expect(exit).toBe(0)
    expect(stdout).toContain('plans/2027/emulation-launch.md (đã ghi)')
    const messages = person.asked.map(({ message }) => message)
    // Known from the profile.
    expect(messages).not.toContain('issuer.name')
    expect(messages).not.toContain('place')
    expect(person.asked.find(({ message }) => message === 'title')!.note).toContain(
      'Nội dung của kế hoạch, không ghi lại chữ “Kế hoạch”',
    )
    const words = person.asked.map(({ label }) => label)
    expect(words).toContain('Chỉ tiêu 1 – mức')
    expect(words.filter((label) => /[a-z]+\.[a-z]+|\b(?:to|unit|lead|name)\b/.test(label) && !label.startsWith('Ghi '))).toEqual(
      [],
    )
    expect(person.asked.flatMap(({ note }) => note ?? []).join(' ')).not.toMatch(/null|danh sách\.|YAML|ngoặc kép/)
    expect(person.refused).toEqual([
      '“Ký hiệu văn bản” viết chưa đúng dạng: “KH stp”. Ví dụ: KH-THADS',
      '“tám lăm” không phải là số. Ví dụ: 98,5',
      '“32/01/2027” không phải là ngày có thật. Ví dụ: 15/01/2027',
      expect.stringContaining('Không có ngày kỷ niệm “thanh lap”'),
    ])
    const offers = (name: string) => person.asked.find(({ message }) => message.startsWith(name))!.offered
    expect(offers('assignments 1: unit')).toEqual(['Văn phòng Sở'])
    expect(offers('phases 1: commemorations 1')).toContain('thanh-lap-dang')
    expect(messages.at(-1)).toBe('Ghi plans/2027/emulation-launch.md?')
    expect(stderr).toContain('  Trích yếu: Phát động thi đua: năm 2027\n')
    expect(stderr).toContain('    - Tỷ lệ hồ sơ đúng hạn; so sánh: từ … trở lên; mức: 85,10; đơn vị tính: %\n')
    expect(stderr).toMatch(/    - Đợt một; [^;]*: 01\/01\/2027/)
    expect(stderr).toMatch(/\d+ chỗ còn trống, điền sau trong tệp/)
    const plan = folder.read('plans/2027/emulation-launch.md').toString()
    expect(plan).toContain('title: "Phát động thi đua: năm 2027"\n')
    expect(plan).toContain(
      'targets:\n  - id: ty-le-ho-so-dung\n    name: Tỷ lệ hồ sơ đúng hạn\n    operator: ">="\n    value: 85.10\n    unit: "%"\n',
    )
    expect(plan).toContain('    start: 2027-01-01\n    commemorations: [thanh-lap-dang]\n')
    expect(plan).toContain('  units: [VT, VP]\n  drafter: LAN\n')
  })

  it('goes back to the question before, as often as is asked, and keeps what was answered before it', async () => {
    const person = personWho({
      place: ['Hà Nội', 'Lào Cai'],
      'number.symbol': ['<', 'KH-STP'],
      title: 'Công tác năm 2027',
      'bases 1: lead': ['Căn cứ', 'Thực hiện'],
      'bases 1: type': ['quay lại', 'Quyết định'],
    })
    expect((await folder.run(['new', 'general', '--year', '2027', '--lang', 'vi'], person)).exit).toBe(0)
    const plan = folder.read('plans/2027/general.md').toString()
    expect(plan).toContain('place: Lào Cai\n')
    expect(plan).toContain('symbol: KH-STP')
    expect(plan).toContain('lead: Thực hiện\n')
    expect(plan).not.toMatch(/Hà Nội|<|quay lại/)
    expect(person.asked.filter(({ message }) => message === 'place')).toHaveLength(2)
    expect(person.asked.filter(({ message }) => message === 'issuer.name')).toHaveLength(1)
  })

  it('at the first question there is none before it; a choice has its own way back', async () => {
    const first = personWho({ 'issuer.parent': ['<', ''] })
    await folder.run(['new', 'general', '--year', '2027', '--lang', 'vi', '--out', 'a.md'], first)
    expect(first.refused).toEqual(['Đây là câu hỏi đầu tiên.'])
    const chooser = personWho({})
    await folder.run(['new', 'general', '--year', '2027', '--lang', 'vi', '--out', 'b.md'], chooser)
    const offered = chooser.asked.find(({ message }) => message === 'signature.authority')!.offered
    expect(offered.length).toBe(7)
  })

  it('asks for template and year where they are not given', async () => {
    const person = personWho({ kind: 'general', year: ['hai nghìn', '2027'] })
    expect((await folder.run(['new'], person)).exit).toBe(0)
    expect(folder.list()).toEqual(['plans/2027/general.md'])
    expect(person.asked[0]!.offered).toEqual(['annual-work', 'emulation-launch', 'general', 'peak-campaign', 'thematic-campaign'])
  })

  it('asks whose post is signed for only where somebody signs for it', async () => {
    const alone = personWho({})
    await folder.run(['new', 'general', '--year', '2027', '--out', 'a.md'], alone)
    expect(alone.asked.map(({ message }) => message)).not.toContain('signature.head')
    const deputy = personWho({ 'signature.authority': 'KT', 'signature.head': 'Giám đốc' })
    await folder.run(['new', 'general', '--year', '2027', '--out', 'b.md'], deputy)
    expect(deputy.asked.map(({ message }) => message)).toContain('signature.head')
    expect(folder.read('b.md').toString()).toContain('authority: KT\n  head: Giám đốc\n')
  })

  it('offers the units of the plans there are', async () => {
    folder.write('kehoach.yaml', PROFILE)
    await folder.run([
      'new',
      'general',
      '--year',
      '2026',
      '--set',
      'assignments=[{unit: Phòng Bổ trợ tư pháp, duty: thực hiện.}]',
    ])
    const person = personWho({ 'assignments 1: unit': 'bo tro' })
    await folder.run(['new', 'general', '--year', '2027'], person)
    expect(person.asked.find(({ message }) => message.startsWith('assignments 1: unit'))!.offered).toEqual([
      'Phòng Bổ trợ tư pháp',
    ])
  })

  it.each([
    [false, 0],
    ['interrupt', 130],
  ] as const)('leaves nothing behind where the last answer is no, or Ctrl+C: %s', async (write, exit) => {
    const person = personWho({ title: 'Công tác' }, write)
    const said = await folder.run(['new', 'general', '--year', '2027', '--lang', 'vi'], person)
    expect([said.exit, said.stdout, folder.list()]).toEqual([exit, '', []])
    expect(said.stderr).toMatch(/không ghi gì/iu)
  })

  it('asks nothing where a program reads, or nobody sits there', async () => {
    const person = personWho({})
    expect((await folder.run(['new', 'general', '--year', '2027', '--json'], person)).exit).toBe(0)
    expect(person.asked).toEqual([])
    expect((await folder.run(['new', 'general'])).exit).toBe(2)
  })
})

describe('kehoach init at a terminal', () => {
  it('asks about the office, and writes a profile that plans take', async () => {
    const person = personWho({
      'issuer.name': 'Sở Tư pháp: "A"',
      place: 'Lào Cai',
      'signature.position': 'Giám đốc',
      'distribution 1: to': 'Ủy ban nhân dân tỉnh',
      'distribution 1: purpose': 'để báo cáo',
      'archive.units 1': 'VT, VP',
    })
    const { exit } = await folder.run(['init', '--lang', 'vi'], person)
    expect(exit).toBe(0)
    const profile = folder.read('kehoach.yaml').toString()
    expect(profile).toContain('\nissuer: { name: "Sở Tư pháp: \\"A\\"" }\n')
    expect(profile).toContain('\ndistribution:\n  - to: Ủy ban nhân dân tỉnh\n    purpose: để báo cáo\n')
    expect(profile).toContain('\n  units: [VT, VP]\n')
    const again = personWho({})
    await folder.run(['init'], again)
    expect([again.asked, folder.read('kehoach.yaml').toString()]).toEqual([[], profile])
    expect((await folder.run(['new', 'general', '--year', '2027', '--set', 'number.symbol=KH-STP'])).exit).toBe(0)
    expect(folder.read('plans/2027/general.md').toString()).toContain('place: Lào Cai\n')
  })

  it('writes nothing at Ctrl+C', async () => {
    const { ask } = personWho({})
    const stopped = { ...ask, text: () => Promise.reject(new Interrupted()) }
    expect((await folder.run(['init'], { ask: stopped })).exit).toBe(130)
    expect(folder.list()).toEqual([])
  })
})
