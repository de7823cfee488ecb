import type {
  CodeAction,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { served, uriOf } from './client.ts'
import { ANNEX, FILES, PLAN, PROFILE } from './office.ts'

const uri = uriOf('plans/2027/shtt.md')
const annex = uriOf('plans/2027/phu-luc-1.md')
const profile = uriOf('kehoach.yaml')
let client: Awaited<ReturnType<typeof served>>

beforeAll(async () => {
  client = await served(FILES, { locale: 'vi-VN' })
  await client.open(uri, PLAN)
  await client.until(uri)
})
afterAll(() => client.end())

/** The position of words in a text, so many characters in. */
function at(words: string, into = 0, text = PLAN) {
  const index = text.indexOf(words)
  expect(index, words).toBeGreaterThanOrEqual(0)
  const lines = text.slice(0, index + into).split('\n')
  return { line: lines.length - 1, character: lines.at(-1)!.length }
}
const hover = async (words: string, into = 1) =>
  ((await client.at<Hover | null>('textDocument/hover', uri, at(words, into)))?.contents as { value: string } | undefined)?.value
/** Places as the words that stand there, with their lines from 1. */
const words = (locations: readonly Location[] | null) =>
  locations?.map(({ uri: of, range }) => {
    const text = { [uri]: PLAN, [annex]: ANNEX, [profile]: PROFILE }[of]!
    return `${of.slice('file:///'.length)}:${range.start.line + 1} ${TextDocument.create(of, '', 1, text).getText(range)}`
  })

describe('hover', () => {
  it('says what the schema says of a key and its value', async () => {
    expect(await hover('date: 2027')).toBe(
      'Thời gian ban hành: năm, năm-tháng hoặc năm-tháng-ngày. Phần chưa ghi được chừa trống để văn thư điền.\n\nVí dụ:\n\n```yaml\n2026-04\n```\n\n```yaml\n2026\n```',
    )
    // Where the values are listed, none of them stands once more as an example.
    expect(await hover('annual-work')).toMatch(/^Loại kế hoạch, quyết định mẫu và bố cục[^]*`annual-work`, `general`$/)
  })

  it('says what a name stands for: a target’s sentence, a citation, a day, a section, an annex', async () => {
    expect(await hover(':target[nhan-hieu] theo :base[qd-412];')).toBe('Số nhãn hiệu được bảo hộ: từ 25 nhãn hiệu trở lên')
    expect(await hover(':base[qd-412];')).toBe(
      'Quyết định số 412/QĐ-UBND ngày 20/11/2026 của Ủy ban nhân dân tỉnh về Chương trình phát triển tài sản trí tuệ',
    )
    expect(await hover(':commemoration[')).toBe('44 năm Ngày thành lập Sở Khoa học và Công nghệ (18/5/1983 - 18/5/2027)')
    expect(await hover(':section[')).toBe('II. Chỉ tiêu')
    expect(await hover(':appendix[')).toBe('Phụ lục. Danh mục nhiệm vụ')
    expect(await hover('id: nhan-hieu', 6)).toMatch(
      /^Số nhãn hiệu được bảo hộ: từ 25 nhãn hiệu trở lên\n\n---\n\nTên để dẫn chiếu/,
    )
  })

  it('says a document of the bases in full where a sentence names it by its number', async () => {
    const text = PLAN.replace('Sở xây dựng', 'Theo Quyết định số 412/QĐ-UBND, Sở xây dựng')
    await client.edit(uri, text)
    const told = await client.at<Hover>('textDocument/hover', uri, at('412/QĐ-UBND, Sở', 3, text))
    expect((told.contents as { value: string }).value).toMatch(/^Quyết định số 412\/QĐ-UBND ngày 20\/11\/2026 của/)
    const longer = PLAN.replace('Sở xây dựng', 'Theo số 1412/QĐ-UBND, Sở xây dựng')
    await client.edit(uri, longer)
    expect(await client.at('textDocument/hover', uri, at('412/QĐ-UBND, Sở', 3, longer))).toBeNull()
    await client.edit(uri, PLAN)
  })

  it('says what a directive places, and nothing of plain text', async () => {
    expect(await hover('::phases')).toBe('các đợt, giai đoạn thực hiện')
    expect(await hover('Sở xây dựng')).toBeUndefined()
  })

  it('explains a rule where it found something, where it is silenced, and where a profile sets it', async () => {
    await client.edit(uri, PLAN.replace('Sở xây dựng', 'Sở  xây dựng'))
    expect(await hover('Sở xây dựng', 3)).toMatch(/^\*\*double-space\*\* .+\n\n.+/)
    await client.edit(uri, PLAN.replace('Sở xây dựng', '<!-- kehoach-disable-next-line long-sentence: trích -->\nSở xây dựng'))
    expect(await hover('Sở xây dựng')).toContain('**long-sentence**')
    await client.edit(uri, PLAN)
    await client.open(profile, `${PROFILE}check:\n  rules:\n    long-sentence: off\n`, 'yaml')
    const position = { line: PROFILE.split('\n').length + 1, character: 6 }
    const told = await client.at<Hover>('textDocument/hover', profile, position)
    expect((told.contents as { value: string }).value).toContain('**long-sentence**')
    expect(await client.at('textDocument/hover', profile, { line: 3, character: 2 })).toMatchObject({
      contents: { value: expect.stringContaining('Địa danh dùng chung cho các kế hoạch.') },
    })
    await client.close(profile)
  })
})

describe('outline and folding', () => {
  it('show the keys of the frontmatter, and the sections with the labels that are printed', async () => {
    const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } })
    const tree = (list: readonly DocumentSymbol[], depth = 0): string[] =>
      list.flatMap(({ name, children = [], range, selectionRange }) => {
        expect(range.start.line <= selectionRange.start.line && selectionRange.end.line <= range.end.line).toBe(true)
        return [`${'  '.repeat(depth)}${name}`, ...tree(children, depth + 1)]
      })
    const [head, ...sections] = symbols
    expect(head!.name).toBe('Phần khai báo')
    expect(tree(head!.children!)).toEqual(
      expect.arrayContaining(['schema', 'bases', '  luat-shtt', '  qd-412', 'targets', '  nhan-hieu', 'phases', '  dot-1']),
    )
    expect(tree(sections)).toEqual([
      'I. Mục đích',
      'II. Chỉ tiêu',
      '  1. Về nhãn hiệu',
      '  2. Về sáng kiến',
      'III. Tổ chức thực hiện',
    ])
    const [annexSymbols] = [
      await openedAnnex(() => client.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: annex } })),
    ]
    expect(tree(annexSymbols)).toEqual(['I. Nhiệm vụ chung'])
  })

  it('fold the frontmatter, its lists and its items, and each section', async () => {
    const folds = await client.ask<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } })
    const lines = PLAN.split('\n')
    const shown = folds.map(({ startLine, endLine }) => `${lines[startLine]} … ${lines[endLine]}`)
    expect(shown).toEqual(
      expect.arrayContaining([
        '--- … ---',
        'bases: …     subject: về Chương trình phát triển tài sản trí tuệ',
        '  - id: luat-shtt …     date: 2005-11-29',
        '# Chỉ tiêu {#chi-tieu} … - Công nhận :target[sang-kien], chào mừng :commemoration[thanh-lap-so].',
        '## Về nhãn hiệu … - Bảo hộ :target[nhan-hieu] theo :base[qd-412]; xem :appendix[phu-luc-1.md].',
      ]),
    )
  })
})

const openedAnnex = async <T>(run: () => Promise<T>): Promise<T> => {
  await client.open(annex, ANNEX)
  const answer = await run()
  await client.close(annex)
  return answer
}

describe('definition and references', () => {
  const definition = async (needle: string, into = 3) =>
    words(await client.at<Location[] | null>('textDocument/definition', uri, at(needle, into)))

  it('go from a reference to where it is given', async () => {
    expect(await definition(':target[sang-kien]')).toEqual(['plans/2027/shtt.md:27 sang-kien'])
    expect(await definition(':base[qd-412];', 10)).toEqual(['plans/2027/shtt.md:14 qd-412'])
    expect(await definition(':section[')).toEqual(['plans/2027/shtt.md:53 chi-tieu'])
    expect(await definition(':commemoration[')).toEqual(['kehoach.yaml:6 thanh-lap-so'])
    expect(await definition('[thanh-lap-so, thanh')).toEqual(['kehoach.yaml:6 thanh-lap-so'])
    expect(await definition(':appendix[')).toEqual(['plans/2027/phu-luc-1.md:1 '])
    expect(await definition('::phases')).toEqual(['plans/2027/shtt.md:33 phases'])
    expect(await definition('Sở xây dựng')).toBeUndefined()
  })

  it('find all that refer to a target: frontmatter, body, annexes', async () => {
    const all = ['plans/2027/shtt.md:41 nhan-hieu', 'plans/2027/shtt.md:57 nhan-hieu', 'plans/2027/phu-luc-1.md:3 nhan-hieu']
    const find = (needle: string, includeDeclaration: boolean) =>
      client.at<Location[]>('textDocument/references', uri, at(needle, 6), { context: { includeDeclaration } })
    expect(words(await find('id: nhan-hieu', false))!.toSorted()).toEqual(all.toSorted())
    expect(words(await find(':target[nhan-hieu] theo :base[qd-412];', true))!.toSorted()).toEqual(
      ['plans/2027/shtt.md:22 nhan-hieu', ...all].toSorted(),
    )
    expect(
      await openedAnnex(async () =>
        words(
          await client.at('textDocument/references', annex, at(':target', 3, ANNEX), { context: { includeDeclaration: true } }),
        ),
      ),
    ).toHaveLength(4)
  })
})

describe('rename', () => {
  const texts = { [uri]: PLAN, [annex]: ANNEX, [profile]: PROFILE }
  const rename = async (needle: string, into: number, newName: string) => {
    const { changes } = await client.at<WorkspaceEdit>('textDocument/rename', uri, at(needle, into), { newName })
    return Object.fromEntries(
      Object.entries(changes!).map(([of, edits]) => [
        of,
        TextDocument.applyEdits(TextDocument.create(of, '', 1, texts[of]!), edits),
      ]),
    )
  }

  it('changes an id where it is given and wherever it is referred to', async () => {
    expect(await client.at('textDocument/prepareRename', uri, at(':target[nhan', 10))).toMatchObject({ placeholder: 'nhan-hieu' })
    expect(await rename(':target[nhan-hieu] theo :base[qd-412];', 10, 'nhan-hieu-moi')).toEqual({
      [uri]: PLAN.replaceAll('nhan-hieu', 'nhan-hieu-moi'),
      [annex]: ANNEX.replaceAll('nhan-hieu', 'nhan-hieu-moi'),
    })
    expect(await rename('{#chi-tieu}', 4, 'cac-chi-tieu')).toEqual({ [uri]: PLAN.replaceAll('chi-tieu', 'cac-chi-tieu') })
    // What YAML would read as a number is a text between quotes.
    expect((await rename(':base[qd-412]', 8, '412'))[uri]).toContain('- id: "412"')
  })

  it('changes a day of the office’s in its profile and all its plans', async () => {
    expect(await rename(':commemoration[thanh', 18, 'ngay-cua-so')).toEqual({
      [profile]: PROFILE.replace('thanh-lap-so', 'ngay-cua-so'),
      [uri]: PLAN.replaceAll('thanh-lap-so', 'ngay-cua-so'),
    })
  })

  it('is refused with a sentence: a form no id has, one that is taken, the built-in days, files', async () => {
    await expect(rename(':target[nhan', 10, 'Nhãn hiệu')).rejects.toThrow('Mã “Nhãn hiệu” không đúng dạng')
    await expect(rename(':target[nhan', 10, 'sang-kien')).rejects.toMatchObject({
      // As it is, for whoever asked: without the name of what was asked.
      message: 'Mã “sang-kien” đã dùng; đặt mã khác.',
      code: -32803,
    })
    await expect(rename('thanh-lap-dang', 3, 'x')).rejects.toThrow('ngày có sẵn')
    await expect(client.at('textDocument/prepareRename', uri, at(':appendix[', 12))).rejects.toThrow('Đổi tên tệp phụ lục')
    expect(await client.at('textDocument/prepareRename', uri, at('Sở xây dựng'))).toBeNull()
    expect(await client.at('textDocument/rename', uri, at('Sở xây dựng'), { newName: 'x' })).toBeNull()
  })
})

describe('fixes', () => {
  const SLIPS = PLAN.replace('Sở xây dựng', 'Sở  xây dựng')

    .replace('- Công nhận', '– Công nhận')

  it('are those of the problems, and all at once what cannot change the meaning', async () => {
    await client.edit(uri, SLIPS)
    const position = at('Sở xây dựng', 3)
    const ask = (only?: string[]) =>
      client.ask<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: position, end: position },
        context: { diagnostics: [], ...(only && { only }) },
      })
    const [first, ...others] = await ask()
    expect(first).toMatchObject({
      title: 'Thay bằng dấu cách',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [{ code: 'double-space' }],
      edit: { changes: { [uri]: [{ newText: ' ' }] } },
    })
    // Neovim and Helix ask for no kind and list all they are given: the same stands there once.
    expect(others.map(({ kind }) => kind)).toEqual(['quickfix'])
    const all = (await ask(['source.fixAll']))[0]!
    expect(all).toMatchObject({ kind: 'source.fixAll.kehoach', title: others[0]!.title, edit: others[0]!.edit })
    expect(TextDocument.applyEdits(TextDocument.create(uri, '', 1, SLIPS), all.edit!.changes![uri]!)).toBe(PLAN)
    expect(await ask(['refactor'])).toEqual([])
  })

  it('are all that formatting makes', async () => {
    const edits = await client.ask<TextEdit[]>('textDocument/formatting', {
      textDocument: { uri },
      options: { tabSize: 8, insertSpaces: false },
    })
    expect(edits).toHaveLength(2)
    expect(TextDocument.applyEdits(TextDocument.create(uri, '', 1, SLIPS), edits)).toBe(PLAN)
    await client.edit(uri, PLAN)
    expect(await client.ask('textDocument/formatting', { textDocument: { uri }, options: {} })).toEqual([])
  })

  it.each([
    [':target[sang-kien]', ':target[sang-kein]', [':target[sang-kien]']],
    [':target[nhan-hieu] theo :base[qd-412];', ':target[nhan] theo :base[qd-412];', [':target[nhan-hieu]', ':target[sang-kien]']],
    [':base[qd-412];', ':base[qd-421];', [':base[qd-412]']],
    [':section[chi-tieu]', ':section[chi-teu]', [':section[chi-tieu]']],
    [':appendix[phu-luc-1.md]', ':appendix[phu-luc.md]', [':appendix[phu-luc-1.md]']],
    [':commemoration[thanh-lap-so]', ':commemoration[thanh-lap-sơ]', [':commemoration[thanh-lap-so]']],
    ['commemorations: [thanh-lap-so,', 'commemorations: [thanh-lap-soo,', ['thanh-lap-so']],
  ])('of a reference to nothing are the nearest ids: %s', async (right, wrong, offered) => {
    const text = PLAN.replace(right, wrong)
    await client.edit(uri, text)
    const from = wrong.startsWith('commem') ? 'thanh-lap-soo' : wrong
    const document = TextDocument.create(uri, '', 1, text)
    const start = document.positionAt(text.indexOf(from) + 2)
    const told = await client.ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start, end: start },
      context: { diagnostics: [], only: ['quickfix'] },
    })
    expect(told.map(({ edit }) => edit!.changes![uri]![0]!.newText).slice(0, offered.length)).toEqual(offered)
    expect(TextDocument.applyEdits(document, told[0]!.edit!.changes![uri]!)).toBe(PLAN)
    await client.edit(uri, PLAN)
  })
})

it('the pages of a plan are given to an editor that shows them, also for its annex', async () => {
  const ask = (of: string) =>
    client.ask<{ sections: { blocks: unknown[] }[]; plan: string } | null>('kehoach/preview', { textDocument: { uri: of } })
  const shown = await ask(uri)
  expect(shown!.sections).toHaveLength(2)
  expect(shown!.plan).toBe(uri)
  expect(JSON.stringify(shown)).toContain('Phát triển tài sản trí tuệ')
  expect(await openedAnnex(() => ask(annex))).toEqual(shown)
  expect(await ask(uriOf('khong-mo.md'))).toBeNull()
})

describe('a file that is none of an office’s', () => {
  it('is left alone', async () => {
    const other = uriOf('README.md')
    await client.open(other, '# Đọc tôi\n\nHai  dấu cách.\n')
    expect(await client.until(other)).toEqual([])
    for (const method of ['hover', 'definition', 'prepareRename'])
      expect(await client.at(`textDocument/${method}`, other, { line: 0, character: 1 })).toBeNull()
    for (const method of ['documentSymbol', 'foldingRange', 'formatting'])
      expect(await client.ask(`textDocument/${method}`, { textDocument: { uri: other }, options: {} })).toEqual([])
    await client.close(other)
    for (const method of ['hover', 'definition', 'references'])
      expect(await client.at(`textDocument/${method}`, 'untitled:x', { line: 0, character: 1 }, { context: {} })).toBeNull()
  })
})
