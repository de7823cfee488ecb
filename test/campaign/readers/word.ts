import { annotateDocx } from '../../../src/annotate/annotate.ts'
import { mergeProblems } from '../../../src/check/merge-problems.ts'
import { checkWordBy } from '../../../src/check/texts.ts'
import { importDocx } from '../../../src/import/import.ts'
import type { WordFile } from '../../../src/ooxml/word-file.ts'
import { documentText } from '../../../src/ooxml/text.ts'
import { readWordFile } from '../../../src/ooxml/word-file.ts'
import { planParts } from '../../../src/render/document.ts'
import { verificationsToHtml } from '../../../src/report/verification-html.ts'
import { verificationToText } from '../../../src/report/verification-text.ts'
import { RULES } from '../../../src/rules/index.ts'
import { verifyDocx } from '../../../src/verify/verify.ts'
import { strFromU8, strToU8, zipSync } from 'fflate'
import { fixture, FIXTURES, formatPlan, FORMAT_PLANS } from '../../fixtures.ts'
import { p, partsWith } from '../../ooxml/word.ts'
import type { Chance } from '../chance.ts'
import { damaged, damagedBytes } from '../damage.ts'
import { TEXT_SIGNS } from '../plans.ts'
import type { Input, Judge, Reader } from '../reader.ts'
import { judgeTold } from '../told.ts'

type Parts = Readonly<Record<string, Uint8Array>>

/** Sound Word files, each as its parts: small plans as they are built, and one written by hand. */
const MADE = new Map<string, Parts>()
const HAND = 'by hand'
const NAMES = [HAND, ...FIXTURES, ...FORMAT_PLANS]

function soundParts(chance: Chance): Parts {
  const name = chance.pick(NAMES)
  const there = MADE.get(name)
  if (there) return there
  const parts = name === HAND ? byHand() : built(name)
  MADE.set(name, parts)
  return parts
}

const built = (name: string): Parts =>
  Object.fromEntries(planParts((FIXTURES.includes(name) ? fixture(name) : formatPlan(name)).plan))

const byHand = (): Parts =>
  Object.fromEntries(
    Object.entries(
      partsWith(
        [
          'ỦY BAN NHÂN DÂN',
          'XÃ A',
          'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
          'Độc lập - Tự do - Hạnh phúc',
          'Số: 12/KH-UBND',
          'A, ngày 05 tháng 02 năm 2026',
          'KẾ HOẠCH',
          'Cải cách hành chính năm 2026',
          'Căn cứ Quyết định số 1/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh B về cải cách hành chính;',
          'I. MỤC ĐÍCH, YÊU CẦU',
          '1. Mục đích',
          'a) Nâng cao hiệu quả.',
          '- Đúng hạn.',
          'II. TỔ CHỨC THỰC HIỆN',
          'Các phòng thực hiện Kế hoạch này./.',
          'Nơi nhận:',
          '- Như trên;',
          '- Lưu: VT.',
          'TM. ỦY BAN NHÂN DÂN',
          'CHỦ TỊCH',
          'Nguyễn Văn A',
          'Phụ lục I',
          'BIỂU MẪU',
        ]
          .map((text) => p(text))
          .join('') +
          `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('a')}</w:tc></w:tr><w:tr><w:tc>${p('b')}</w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('c')}</w:tc></w:tr></w:tbl>` +
          '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="851"/></w:sectPr>',
        { styles: '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>' },
      ),
    ).map(([path, xml]) => [path, strToU8(xml)]),
  )

export const XML_SIGNS = [
  ...[
    '<w:p>',
    '</w:p>',
    '<w:r>',
    '</w:r>',
    '<w:t>',
    '</w:t>',
    '<w:tbl>',
    '</w:tbl>',
    '<w:tr>',
    '</w:tr>',
    '<w:tc>',
    '</w:tc>',
    '<w:tab/>',
    '<w:br/>',
    '<w:br w:type="page"/>',
    '<w:sym w:char="F0B7" w:font="Symbol"/>',
    '<w:footnoteReference w:id="99"/>',
    '<w:ins>',
    '</w:ins>',
    '<w:del>',
    '</w:del>',
    '<w:hyperlink r:id="rId99">',
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:fldChar w:fldCharType="end"/>',
    '<w:instrText>',
    '<w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr>',
  ],
  ...[
    '<w:sz w:val="0"/>',
    '<w:sz w:val="-4"/>',
    '<w:sz w:val="x"/>',
    '<w:ind w:left="9999999999"/>',
    '<w:gridSpan w:val="1000000"/>',
    '<w:gridSpan w:val="-1"/>',
    '<w:vMerge/>',
    '<w:vMerge w:val="restart"/>',
    '<w:pStyle w:val="nope"/>',
    '<w:basedOn w:val="Normal"/>',
    '<w:spacing w:line="0"/>',
    '<w:pgSz w:w="0" w:h="0"/>',
    '<w:pgMar w:top="-5"/>',
    '<w:jc w:val="?"/>',
    '<w:b/>',
    '<w:vanish/>',
    '<w:drawing>',
    '<w:pict>',
    '<mc:AlternateContent>',
    '<w:sdt>',
    '<w:sectPr/>',
  ],
  ...[
    '&amp;',
    '&#0;',
    '&#x1b;',
    '&#x202e;',
    '&nope;',
    '<!DOCTYPE a>',
    '<!-- ',
    ' -->',
    '<![CDATA[',
    ']]>',
    '<?x ?>',
    'w:val="',
    '"',
    '=',
    '/>',
    'xmlns:w=""',
    'r:id="rId1"',
    'w:val="999999999999"',
    'w:val="-1"',
    'w:val=""',
  ],
]

type Document = NonNullable<ReturnType<typeof readWordFile>['value']>

/** What may be done with a Word file that can be read; an input draws one of them. */
const USES: Readonly<Record<string, (file: WordFile, document: Document, judge: Judge) => void>> = {
  text(file, _, judge) {
    const { value: text } = documentText(file)
    if (text !== undefined) judge.holds(!/\[object|undefined/.test(text), 'jargon in a text')
    annotateDocx(file, [])
  },
  verify(file, _, judge) {
    const { value, problems } = verifyDocx(file)
    judge.problems(problems, {})
    if (!value) return
    const verified = { ...value, file: file.path }
    for (const language of ['vi', 'en'] as const) {
      const report = verificationToText(verified, { language })
      judge.shown(report, 'verify as text')
      judge.holds(!/undefined|\[object|\bNaN\b|Infinity/.test(report), 'verify: jargon in the report')
      judge.shown(verificationsToHtml([verified], language), 'verify as HTML')
    }
  },
  check: (file, document, judge) => judgeTold(mergeProblems(checkWordBy(RULES, document, file.path)), {}, judge),
  import(file, _, judge) {
    const { value, problems } = importDocx(file, { force: true })
    judge.problems(problems, {})
    if (!value) return
    for (const { message } of value.doubts) judge.sentence(message, 'import')
    for (const { reason } of value.dropped) judge.sentence(reason, 'import')
  },
}
const WORD_USES = Object.keys(USES)

/** Reads a Word file and does with it what the input has drawn. */
function useWord({ 'a.docx': content, use }: Input, judge: Judge): void {
  const file = { path: 'a\u001B[2J.docx', content: content as Uint8Array }
  const { value: document, problems } = readWordFile(file)
  judgeTold(problems, {}, judge)
  if (document) USES[String(use)]!(file, document, judge)
  else judge.holds(problems.length > 0, 'neither a document nor a problem')
}

/** Word files of which a part is damaged. */
export const word: Reader = {
  name: 'word',
  make(chance) {
    const parts = soundParts(chance)
    const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name))
    const name = chance.once(2) ? 'word/document.xml' : chance.pick(names)
    const bad = strToU8(damaged(chance, strFromU8(parts[name]!), chance.once(3) ? TEXT_SIGNS : XML_SIGNS))
    return { 'a.docx': zipSync({ ...parts, [name]: bad }, { level: 1 }), use: chance.pick(WORD_USES) }
  },
  read: useWord,
}

/** Word files whose bytes are damaged. */
export const zip: Reader = {
  name: 'zip',
  make: (chance) => ({
    'a.docx': damagedBytes(chance, zipSync(soundParts(chance), { level: chance.once(2) ? 0 : 1 })),
    use: chance.pick(WORD_USES),
  }),
  read: useWord,
}
