import { expect, it } from 'vitest'
import { runRules } from '../../src/check/run.ts'
import { readSettings } from '../../src/check/settings.ts'
import { manuscriptOfWord } from '../../src/check/texts.ts'
import type { Manuscript } from '../../src/manuscript/manuscript.ts'
import type { Parts } from '../../src/manuscript/parts.ts'
import { readDocument } from '../../src/ooxml/document.ts'
import { RULES } from '../../src/rules/index.ts'
import { verified } from '../docx.ts'
import { docxWith } from '../ooxml/word.ts'

/** One plan whose head and closing are set by every means an office has: rules and clauses read the same of each. */

const RUN = (text: string): string =>
  text
    .split(/(\t|\n)/)
    .map(
      (part) =>
        `<w:r>${part === '\t' ? '<w:tab/>' : part === '\n' ? '<w:br/>' : `<w:t xml:space="preserve">${part}</w:t>`}</w:r>`,
    )
    .join('')
const P = (text: string, ppr = ''): string => `<w:p><w:pPr>${ppr}</w:pPr>${RUN(text)}</w:p>`
const all = (lines: readonly string[], ppr = ''): string => lines.map((line) => P(line, ppr)).join('')
const cell = (content: string): string => `<w:tc><w:tcPr><w:tcW w:w="4600" w:type="dxa"/></w:tcPr>${content}</w:tc>`
const table = (...rows: string[][]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4600"/><w:gridCol w:w="4600"/></w:tblGrid>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
const box = (content: string): string =>
  `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
const framed = (lines: readonly string[], x: number): string =>
  all(lines, `<w:framePr w:w="4600" w:wrap="around" w:x="${x}" w:y="1100"/>`)
const RIGHT = '<w:ind w:left="5000"/><w:jc w:val="center"/>'

const BODY = all([
  'KẾ HOẠCH',
  'Tổ chức Tuần lễ cấp nước an toàn năm 2026',
  'Căn cứ Luật Tài nguyên nước ngày 27 tháng 11 năm 2023.',
  'Ủy ban nhân dân xã ban hành Kế hoạch tổ chức Tuần lễ cấp nước an toàn năm 2026 như sau:',
  'I. MỤC ĐÍCH',
  'Vận động người dân giữ gìn nguồn nước.',
  'II. TỔ CHỨC THỰC HIỆN',
  'Công an xã giữ gìn trật tự trong Tuần lễ.',
  'Trưởng các thôn vận động từng hộ tham gia./.',
])

const LEFT = ['ỦY BAN NHÂN DÂN', 'XÃ AN HÒA', 'Số: 45/KH-UBND']
const COUNTRY = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'An Hòa, ngày 12 tháng 3 năm 2026']
const LIST = ['Nơi nhận:', '- Công an xã;', '- Trưởng các thôn;', '- Lưu: VT.']
const SIGNER = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', '', '', '', '', 'Lò Văn Hặc']
const beside = (left: readonly string[], right: readonly string[], gap: string): string[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, at) => (left[at] ?? '') + (right[at] ? gap + right[at] : ''))
const WIDE = ' '.repeat(18)

const HEADS: Readonly<Record<string, string>> = {
  'two cells': table([all(LEFT), all(COUNTRY)]),
  'two cells, line breaks in them': table([P(LEFT.join('\n')), P(COUNTRY.join('\n'))]),
  'a row for each line': table(...LEFT.map((line, at) => [P(line), P(COUNTRY[at]!)])),
  tabs: all(beside(LEFT, COUNTRY, '\t')),
  'tabs before and between': all(beside(LEFT, COUNTRY, '\t').map((line) => `\t${line}`)),
  'tabs and line breaks in one paragraph': P(beside(LEFT, COUNTRY, '\t\t').join('\n')),
  spaces: all(beside(LEFT, COUNTRY, WIDE)),
  'text boxes': box(all(LEFT)) + box(all(COUNTRY)),
  'a text box beside paragraphs': box(all(COUNTRY)) + all(LEFT),
  frames: framed(LEFT, 1500) + framed(COUNTRY, 5600),
}

const CLOSINGS: Readonly<Record<string, string>> = {
  'two cells': table([all(LIST), all(SIGNER)]),
  'two cells, line breaks in them': table([P(LIST.join('\n')), P(SIGNER.join('\n'))]),
  'a row for each line': table(...SIGNER.map((line, at) => [P(LIST[at] ?? ''), P(line)])),
  tabs: all(beside(LIST, SIGNER, '\t')),
  'several tabs': all(beside(LIST, SIGNER, '\t\t\t')),
  'tabs and line breaks in one paragraph': P(beside(LIST, SIGNER, '\t').join('\n')),
  spaces: all(beside(LIST, SIGNER, WIDE)),
  'a text box beside the list': box(all(SIGNER)) + all(LIST),
  'text boxes': box(all(LIST)) + box(all(SIGNER)),
  'the signature below': all(LIST) + all(SIGNER, RIGHT),
  'the signature above': all(SIGNER, RIGHT) + all(LIST),
  'line breaks, the signature below': P(LIST.join('\n')) + P(SIGNER.join('\n'), RIGHT),
}

const words = ({ agency, number, date, bases, recipients, archive, signers }: Parts): unknown => ({
  agency: agency.map(({ text }) => text).join(' '),
  number: number?.line.text,
  date: date?.line.text,
  bases: bases.map(({ text }) => text),
  recipients: recipients.map(({ text }) => text),
  archive: archive.map(({ text }) => text),
  signers: signers.map(({ posts, name }) => [...posts.map(({ text }) => text), name?.text]),
})

const SETTINGS = readSettings(undefined)
const alarms = (manuscript: Manuscript): string[] =>
  runRules(
    manuscript,
    RULES.filter(({ prose }) => prose),
    SETTINGS,
  )
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, message }) => `${rule}: ${message.en}`)

const file = (head: string, closing: string): Uint8Array => docxWith(head + BODY + closing)
const read = (bytes: Uint8Array): Manuscript => manuscriptOfWord(readDocument(bytes), 'a.docx')
/** What `verify` found of head and closing. */
const seen = (bytes: Uint8Array): unknown => {
  const { findings } = verified(bytes)
  const texts = [
    'quoc-hieu-text',
    'tieu-ngu-text',
    'chu-ky',
    'cho-ky',
    'quyen-han-text',
    'cap-pho',
    'noi-nhan-text',
    'danh-sach-nhan-dau',
    'luu',
    'ket-thuc',
    'dia-danh-ngang-so',
  ]
  return findings.filter(({ clause, verdict }) => verdict === 'fail' && texts.includes(clause.id)).map(({ clause }) => clause.id)
}

const usual = file(HEADS['two cells']!, CLOSINGS['two cells']!)
const { parts } = read(usual)

it('the usual form has all its parts', () => {
  expect(words(parts)).toEqual({
    agency: 'ỦY BAN NHÂN DÂN XÃ AN HÒA',
    number: 'Số: 45/KH-UBND',
    date: 'An Hòa, ngày 12 tháng 3 năm 2026',
    bases: ['Căn cứ Luật Tài nguyên nước ngày 27 tháng 11 năm 2023.'],
    recipients: ['Công an xã;', 'Trưởng các thôn;'],
    archive: ['Lưu: VT.'],
    signers: [['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lò Văn Hặc']],
  })
  expect(alarms(read(usual))).toEqual([])
  expect(seen(usual)).toEqual([])
})

it('a table of contents is no part of the text', () => {
  const contents = all(['MỤC LỤC', 'I. MỤC ĐÍCH\t1', 'II. TỔ CHỨC THỰC HIỆN\t1'])
  const bytes = docxWith(HEADS['two cells']! + contents + BODY + CLOSINGS['two cells']!)
  const after = docxWith(
    HEADS['two cells']! + BODY.replace(P('I. MỤC ĐÍCH'), contents + P('I. MỤC ĐÍCH')) + CLOSINGS['two cells']!,
  )
  for (const it of [bytes, after]) expect(alarms(read(it))).toEqual([])
})

it.each([
  ...Object.entries(HEADS).map(([name, head]) => [`head by ${name}`, file(head, CLOSINGS['two cells']!)] as const),
  ...Object.entries(CLOSINGS).map(([name, closing]) => [`closing by ${name}`, file(HEADS['two cells']!, closing)] as const),
])('%s: the same parts, and no alarm', (_, bytes) => {
  expect(words(read(bytes).parts)).toEqual(words(parts))
  expect(alarms(read(bytes))).toEqual([])
  expect(seen(bytes)).toEqual([])
})

it.each(['', '\n'])('type and subject in one paragraph, %j before them: the same parts', (before) => {
  const [kind, subject, ...text] = BODY.split(/(?<=<\/w:p>)/)
  const titled = kind!
    .replace('</w:p>', `${RUN('\n')}${subject!.slice(subject!.indexOf('<w:r>'))}`)
    .replace('<w:r>', `${RUN(before)}<w:r>`)
  const head = HEADS['two cells, line breaks in them']!
  const bytes = docxWith(head + titled + text.join('') + CLOSINGS['two cells, line breaks in them']!)
  expect(words(read(bytes).parts)).toEqual(words(parts))
  expect(alarms(read(bytes))).toEqual([])
})

it.each([
  ['all', ['Nơi nhận:', 'Công an xã;', 'Trưởng các thôn;', 'Lưu: VT, CAX.']],
  ['the archive line', ['Nơi nhận:', '- Công an xã;', '- Trưởng các thôn;', 'Lưu: VT, CAX.']],
])('a list whose dashes lack, %s of them, is one still', (_, list) => {
  for (const closing of [all(list) + all(SIGNER, RIGHT), table([all(list), all(SIGNER)]), P(list.join('\n')) + all(SIGNER)]) {
    const manuscript = read(file(HEADS['two cells']!, closing))
    const listed = manuscript.units.filter(({ text }) => list.slice(1).some((line) => line.endsWith(text)))
    expect(listed.map(({ role }) => role)).toEqual(['recipient', 'recipient', 'archive'])
    expect(alarms(manuscript).filter((it) => it.startsWith('abbrev'))).toEqual([])
  }
})
