import type { CompletionItem } from 'vscode-languageserver-protocol'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cursor, served, uriOf } from './client.ts'
import { FILES, PLAN, PROFILE } from './office.ts'

const uri = uriOf('plans/2027/shtt.md')
const profile = uriOf('kehoach.yaml')
let client: Awaited<ReturnType<typeof served>>

beforeAll(async () => {
  client = await served({
    ...FILES,
    // A past plan, whose units are known to the office; and a file that could be an annex.
    'plans/2026/cu.md': PLAN.replace('[Phòng Quản lý khoa học]', '[Trung tâm Ứng dụng]').replace(/appendices:\n.*\n.*\n/, ''),
    'plans/2027/bieu-moi.md': 'Một biểu.\n',
  })
  await client.open(uri, PLAN)
  await client.open(profile, PROFILE, 'yaml')
  await client.until(uri)
})
afterAll(() => client.end())

/** What is offered where `¦` stands in a text, as `label → what is written (what it is)`. */
async function offered(marked: string, of = uri): Promise<CompletionItem[]> {
  const { text, position } = cursor(marked)
  await client.edit(of, text)
  return (await client.at<{ items: CompletionItem[] }>('textDocument/completion', of, position)).items
}
const shown = (items: readonly CompletionItem[]): string[] =>
  items.map(({ label, textEdit, detail }) => {
    const text = textEdit?.newText === label ? '' : ` → ${JSON.stringify(textEdit?.newText).slice(1, -1)}`
    return `${label}${text}${detail ? ` (${detail})` : ''}`
  })
const labels = (items: readonly CompletionItem[]): string[] => items.map(({ label }) => label)
/** The plan with a line put in behind another. */
const behind = (line: string, added: string): string => PLAN.replace(`${line}\n`, `${line}\n${added}\n`)

describe('keys of the frontmatter', () => {
  it('are offered with the schema’s words, those that are there left out, those that must be there first', async () => {
    const items = await offered(PLAN.replace('date: 2027-01\n', '¦\n'))
    const sorted = items.toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : 1))
    expect(shown(sorted).slice(0, 2)).toEqual([
      'issuer → issuer:\\n   (Cơ quan ban hành kế hoạch.)',
      'place → place:  (Địa danh ghi trước thời gian ban hành.)',
    ])
    expect(labels(items)).toContain('date')
    for (const there of ['schema', 'kind', 'bases', 'targets']) expect(labels(items)).not.toContain(there)
  })

  it('are those of the item of a list the cursor stands in', async () => {
    const items = await offered(behind('  - id: sang-kien', '    ¦'))
    expect(labels(items)).toEqual(['previous', 'deadline', 'support', 'tiers', 'wording'])
    expect(shown(items)[1]).toBe('deadline → deadline:  (Thời hạn hoàn thành chỉ tiêu.)')
  })

  it('begin an item where the list has none yet', async () => {
    const items = await offered(PLAN.replace('phases:\n', 'assignments:\n  ¦\nphases:\n'))
    expect(shown(items)).toEqual([
      'unit → - unit:  (Đơn vị được giao; nhiều đơn vị thì ghi thành danh sách.)',
      'role → - role:  (Vai trò: lead (chủ trì) hoặc support (phối hợp).)',
      'duty → - duty:  (Nhiệm vụ được giao, viết nối tiếp tên đơn vị; nhiều nhiệm vụ thì ghi thành danh sách, in thành các điểm a), b), c).)',
    ])
  })

  it('are offered between braces', async () => {
    expect(
      labels(await offered(PLAN.replace('number: { value: null, symbol: KH-SKHCN }', 'number: { value: null, ¦ }'))),
    ).toEqual(['symbol'])
  })

  it('of the profile are its own', async () => {
    const items = await offered(`${PROFILE}¦`, profile)
    expect(labels(items)).toEqual(['abbreviations', 'layout', 'marks', 'bundle', 'check'])
    await client.edit(profile, PROFILE)
  })

  it('of the profile’s rules are the rules, and so are those of a comment that silences one', async () => {
    const all = await offered(`${PROFILE}check:\n  rules:\n    long-sentence: off\n    ¦`, profile)
    expect(shown(all).find((it) => it.startsWith('double-space'))).toMatch(/^double-space → double-space:  \(.*dấu cách/)
    expect(labels(all)).not.toContain('long-sentence')
    expect(labels(await offered(`${PROFILE}check:\n  rules:\n    long-sentence: ¦`, profile))).toEqual([
      'error',
      'warning',
      'info',
      'off',
    ])
    await client.edit(profile, PROFILE)
    const silenced = await offered(PLAN.replace('# Mục đích', '<!-- kehoach-disable-next-line lo¦ -->\n\n# Mục đích'))
    expect(shown(silenced).some((it) => it.startsWith('long-sentence → long-sentence: '))).toBe(true)
    expect(labels(await offered(PLAN.replace('year: 2027', 'year: 2027\n# kehoach-disable-next-line ¦')))).toContain(
      'long-sentence',
    )
  })

  it('are not offered in a comment, nor on the fence', async () => {
    expect(await offered(PLAN.replace('year: 2027', '# ¦'))).toEqual([])
    expect(await offered(PLAN.replace('---\n', '---¦\n'))).toEqual([])
  })
})

describe('values', () => {
  it('are those the schema allows', async () => {
    const items = await offered(PLAN.replace('kind: annual-work', 'kind: ¦'))
    expect(labels(items)).toEqual(['emulation-launch', 'thematic-campaign', 'peak-campaign', 'annual-work', 'general'])
    // Each with its own words, beside every one of them; what is said of all is told at length.
    expect(items.map(({ labelDetails }) => labelDetails?.description)).toEqual([
      'phát động thi đua',
      'phong trào chuyên đề',
      'đợt cao điểm',
      'công tác năm',
      'kế hoạch chung',
    ])
    expect(items[0]).toMatchObject({
      detail: 'phát động thi đua',
      documentation: { value: expect.stringMatching(/^Loại kế hoạch/) },
    })
    const numbering = await offered(PLAN.replace('year: 2027', 'year: 2027\nlayout: { numbering: ¦ }'))
    expect(numbering.slice(0, 4).map(({ detail }) => detail)).toEqual([
      'I. / 1. / 1.1.',
      'I. / 1.1. / 1.1.1.',
      '1. / 1.1. / 1.1.1.',
      'A. / I. / 1.',
    ])
    expect(numbering.at(-1)).toMatchObject({ label: 'article', detail: 'Điều 1. / 1. / a)' })
    expect(shown(await offered(PLAN.replace('operator: ">="', 'operator: ¦'))).map((it) => it.replace(/ \(.*/, ''))).toEqual([
      '= → \\"=\\"',
      '> → \\">\\"',
      '>= → \\">=\\"',
      '< → \\"<\\"',
      '<= → \\"<=\\"',
      'range',
    ])
  })

  it('take the place of quotes that are open, and of the one that an editor closed', async () => {
    const [first] = await offered(PLAN.replace('operator: ">="', 'operator: "¦"'))
    expect(first!.textEdit).toMatchObject({ newText: '"="', range: { start: { character: 14 }, end: { character: 16 } } })
  })

  it('are the units that plan, profile and past plans name', async () => {
    const items = await offered(behind('    name: Số nhãn hiệu được bảo hộ', '    lead: ¦'))
    expect(labels(items)).toEqual([
      'Phòng Quản lý khoa học',
      'Bộ Khoa học và Công nghệ',
      'Ủy ban nhân dân tỉnh',
      'Các phòng, đơn vị thuộc Sở',
      'Trung tâm Ứng dụng',
      '[[cần điền: …]]',
    ])
    // What is typed without marks is found as well.
    expect(items[0]!.filterText).toBe('Phòng Quản lý khoa học phong quan ly khoa hoc')
    expect(shown(await offered(behind('    name: Số nhãn hiệu được bảo hộ', '    lead: [¦]')))[3]).toBe(
      'Các phòng, đơn vị thuộc Sở → \\"Các phòng, đơn vị thuộc Sở\\"',
    )
  })

  it('are what a target is measured in, and no body', async () => {
    expect(labels(await offered(PLAN.replace('unit: nhãn hiệu', 'unit: ¦')))).toEqual(
      ['%', '[[cần điền: …]]'].toSpliced(1, 0, 'nhãn hiệu'),
    )
  })

  it('are the recipients of the office', async () => {
    const items = await offered(PLAN.replace('phases:\n', 'distribution:\n  - to:\n      - ¦\nphases:\n'))
    expect(labels(items)).toContain('Bộ Khoa học và Công nghệ')
  })

  it('are the words a basis begins with, and files that could be annexes', async () => {
    expect(labels(await offered(PLAN.replace('lead: Căn cứ\n    type: Luật', 'lead: ¦\n    type: Luật'))).slice(0, 2)).toEqual([
      'Căn cứ',
      'Thực hiện',
    ])
    expect(labels(await offered(PLAN.replace('file: phu-luc-1.md', 'file: ¦')))).toEqual(
      expect.arrayContaining(['bieu-moi.md', 'phu-luc-1.md']),
    )
  })

  it('are commemorations with their days, the office’s own first', async () => {
    const items = await offered(PLAN.replace('[thanh-lap-so, thanh-lap-dang]', '[¦]'))
    expect(shown(items)[0]).toBe('thanh-lap-so (Ngày thành lập Sở Khoa học và Công nghệ)')
    expect(items.find(({ label }) => label === 'thanh-lap-dang')).toMatchObject({
      detail: 'Ngày thành lập Đảng Cộng sản Việt Nam',
      documentation: { value: 'Ngày thành lập Đảng Cộng sản Việt Nam, ngày 03 tháng 02 năm 1930' },
    })
    // A day may be a mapping as well.
    expect(labels(items)).toContain('origin')
  })

  it('that may be left open have a blank', async () => {
    const [blank] = (await offered(PLAN.replace(/title: .*/, 'title: ¦'))).slice(-1)
    expect(blank!.textEdit!.newText).toBe('"[[cần điền: ]]"')
  })
})

describe('references', () => {
  it('are offered by their ids, with the words they stand for', async () => {
    // Offered is what the plan held when it was read last: the one of the test before may be that still.
    await client.edit(uri, PLAN)
    await client.at('textDocument/documentSymbol', uri, { line: 0, character: 0 })
    expect(shown(await offered(PLAN.replace('- Bảo hộ :target[nhan-hieu]', '- Bảo hộ :target[¦')))).toEqual([
      'nhan-hieu → nhan-hieu] (Số nhãn hiệu được bảo hộ: từ 25 nhãn hiệu trở lên)',
      'sang-kien → sang-kien] (Tỷ lệ sáng kiến được công nhận: trên 70,5%)',
    ])
    expect(shown(await offered(PLAN.replace(':base[qd-412]; xem', ':base[q¦]; xem')))).toEqual([
      'luat-shtt (Luật Sở hữu trí tuệ ngày 29 tháng 11 năm 2005)',
      'qd-412 (Quyết định số 412/QĐ-UBND ngày 20/11/2026 của Ủy ban nhân dân tỉnh về Chương trình phát triển tài sản trí tuệ)',
    ])
    expect(shown(await offered(PLAN.replace(':section[chi-tieu]', ':section[¦]')))).toEqual(['chi-tieu (II. Chỉ tiêu)'])
    expect(shown(await offered(PLAN.replace(':appendix[phu-luc-1.md]', ':appendix[¦]')))).toEqual([
      'phu-luc-1.md (Phụ lục. Danh mục nhiệm vụ)',
    ])
    expect(shown(await offered(PLAN.replace(':commemoration[thanh-lap-so]', ':commemoration[¦]')))[0]).toBe(
      'thanh-lap-so (44 năm Ngày thành lập Sở Khoa học và Công nghệ (18/5/1983 - 18/5/2027))',
    )
    expect(shown(await offered(PLAN.replace(':date[2027-12-15]', ':date[¦]')))).toContain('2027-06-30 (ngày 30/6/2027)')
  })

  it('stand in texts of the frontmatter and of annexes, too', async () => {
    expect(labels(await offered(PLAN.replace('    - Đạt :target[nhan-hieu]', '    - Đạt :target[¦')))).toEqual([
      'nhan-hieu',
      'sang-kien',
    ])
    const annex = uriOf('plans/2027/phu-luc-1.md')
    await client.open(annex, '')
    expect(labels(await offered('- Hỗ trợ :target[¦\n', annex))).toEqual(['nhan-hieu', 'sang-kien'])
    await client.close(annex)
  })

  it('begin with a colon that is none of a sentence', async () => {
    expect(shown(await offered(PLAN.replace('- Bảo hộ :target[nhan-hieu]', '- Bảo hộ :¦')))[0]).toBe(
      ':target[…] → :target[ (mức của một chỉ tiêu, viết thành chữ)',
    )
    expect(await offered(PLAN.replace('- Bảo hộ :target[nhan-hieu]', 'Bảo hộ:¦'))).toEqual([])
  })

  it('are found of the last reading while the frontmatter cannot be read', async () => {
    const broken = PLAN.replace('title: Phát', 'title: "Phát').replace('- Bảo hộ :target[nhan-hieu]', '- Bảo hộ :target[¦')
    expect(labels(await offered(broken))).toEqual(['nhan-hieu', 'sang-kien'])
  })
})

describe('the body', () => {
  it('has directives on lines of their own, and their settings', async () => {
    expect(shown(await offered(PLAN.replace('::phases', '::¦')))).toContain('::tasks (bảng tổng hợp nhiệm vụ của kế hoạch)')
    expect(shown(await offered(PLAN.replace('::phases', '::tasks{as=table ¦}')))).toEqual([
      'columns → columns= (các cột, theo thứ tự, trong ngoặc kép)',
      'groups → groups= (mỗi tiêu đề thành một hàng nhóm)',
    ])
    expect(shown(await offered(PLAN.replace('::phases', '::tasks{as=¦}')))).toEqual(['table (in thành bảng)'])
    expect(await offered(PLAN.replace('::phases', '::khong-co{¦}'))).toEqual([])
  })

  it('begins behind a frontmatter that is still open', async () => {
    const fresh = uriOf('plans/2027/moi.md')
    await client.open(fresh, '')
    expect(labels(await offered('---\nschema: kehoach/v1\n¦', fresh)).slice(0, 2)).toEqual(['kind', 'id'])
    expect(labels(await offered('---\n¦\n\n# Mục đích\n\nChữ.\n', fresh))).toContain('schema')
    expect(await offered('---\n\n# Mục đích\n\nChữ.¦\n', fresh)).toEqual([])
    await client.close(fresh)
  })

  it('has blanks, labels of tasks, and units behind them', async () => {
    const [blank] = await offered(PLAN.replace('# Mục đích', '[[¦]]\n\n# Mục đích'))
    expect(blank!.textEdit).toMatchObject({
      newText: '[[cần điền: ]]',
      range: { start: { character: 0 }, end: { character: 4 } },
    })
    expect(labels(await offered(PLAN.replace('::phases', '- Đ¦')))).toContain('Đơn vị chủ trì: ')
    expect(labels(await offered(PLAN.replace('::phases', '- Đơn vị chủ trì: Ph¦')))).toContain('Phòng Quản lý khoa học')
    expect(await offered(PLAN.replace('Sở xây dựng', 'Sở ¦'))).toEqual([])
  })

  it('is no business of ours in another file', async () => {
    const other = uriOf('README.md')
    await client.open(other, '')
    expect(await offered('::¦', other)).toEqual([])
    await client.close(other)
  })
})
