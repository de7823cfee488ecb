import type { Language, Wording } from '../model/problem.ts'
import type { Finding, Verdict } from '../verify/verify.ts'
import { kindText, placeText, shortClause, VERDICT_WORDS, VERDICTS, verdictCounts, type Verified } from './verification.ts'

const WORDS = {
  vi: {
    title: 'Báo cáo kiểm tra thể thức, kỹ thuật trình bày văn bản',
    ground: 'Căn cứ: Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
    element: 'Thành phần',
    found: 'Trong văn bản',
    allowed: 'Quy định',
    clause: 'Điều khoản',
    place: 'Vị trí',
    page: 'thiết lập trang',
    tick: 'Đánh dấu khi đã xem',
    file: 'Tệp',
  },
  en: {
    title: 'Form of documents: report of the check',
    ground: 'Ground: Decree No. 30/2020/NĐ-CP of 5 March 2020 of the Government on records work.',
    element: 'Element',
    found: 'In the document',
    allowed: 'Allowed',
    clause: 'Clause',
    place: 'Place',
    page: 'page setup',
    tick: 'Tick when seen',
    file: 'File',
  },
} as const

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!).replace(/[\p{Cc}\p{Cf}]/gu, '')

const STYLE = `
:root { color-scheme: light; --line: #d5d9e0; --ink: #1b1f24; --soft: #5c6470; }
* { box-sizing: border-box; }
body { font: 16px/1.5 "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif; color: var(--ink); margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .5rem; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
p { margin: .25rem 0; }
.soft { color: var(--soft); }
.counts span { display: inline-block; border-radius: 1rem; padding: .1rem .8rem; margin: .25rem .5rem .25rem 0; font-weight: 600; }
.fail { background: #fde8e6; color: #a3130a; }
.person { background: #fff3d1; color: #7a5200; }
.pass { background: #e2f4e6; color: #14632b; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); padding: .45rem .6rem .45rem 0; overflow-wrap: break-word; }
th { font-size: .85rem; color: var(--soft); font-weight: 600; }
col.element { width: 22%; } col.value { width: 26%; } col.clause { width: 26%; } col.tick { width: 2.2rem; }
td q { quotes: none; } q::before, q::after { content: none; }
.place { font-weight: 400; font-size: .9rem; color: var(--soft); }
.place q { font-family: "Times New Roman", "Liberation Serif", serif; color: var(--ink); font-size: 1rem; }
.clause-text { font-size: .9rem; }
td.found-fail { font-weight: 600; color: #a3130a; }
input { width: 1.05rem; height: 1.05rem; margin: .2rem 0 0; }
@media (max-width: 40rem) { table, thead, tbody, tr, td, th { display: block; } thead { display: none; } tr { border-bottom: 1px solid var(--line); padding: .5rem 0; } td { border: 0; padding: .1rem 0; } }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } tr { break-inside: avoid; } h3 { break-after: avoid; } }
`

/**
 * The findings of files as one page of HTML, complete in itself, to read, print or attach.
 *
 * @example
 * const { value } = verifyDocx({ path: 'a.docx', content: docx })
 * verificationsToHtml([{ file: 'a.docx', ...value }], 'vi').startsWith('<!doctype html>') // → true
 */
export function verificationsToHtml(files: readonly Verified[], language: Language): string {
  const words = WORDS[language]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escape(words.title)}</h1>
<p class="soft">${escape(words.ground)}</p>
${files.map((file) => section(file, language)).join('\n')}
</body>
</html>
`
}

function section(verified: Verified, language: Language): string {
  const { file, kind, findings } = verified
  const head = `<h2>${escape(WORDS[language].file)}: ${escape(file)}</h2>`
  if (kind !== 'plan') return `<section>${head}<p>${escape(kindText(verified, language))}</p></section>`
  const counts = verdictCounts(findings, language)
    .split(', ')
    .map((text, index) => `<span class="${VERDICTS[index]!}">${escape(text)}</span>`)
    .join('')
  return `<section>${head}<p class="counts">${counts}</p>${VERDICTS.map((verdict) => table(verdict, findings, language)).join('')}</section>`
}

function table(verdict: Verdict, findings: readonly Finding[], language: Language): string {
  const some = findings.filter((finding) => finding.verdict === verdict)
  if (some.length === 0) return ''
  const words = WORDS[language]
  const tick = verdict === 'person'
  const columns: readonly (readonly [string, string])[] = [
    ['element', words.element],
    ['value', words.found],
    ['value', words.allowed],
    ['clause', words.clause],
  ]
  const head = `${tick ? '<th></th>' : ''}${columns.map(([, name]) => `<th>${escape(name)}</th>`).join('')}`
  const cols = `${tick ? '<col class="tick">' : ''}${columns.map(([kind]) => `<col class="${kind}">`).join('')}`
  return `<h3>${escape(VERDICT_WORDS[verdict][language])} (${some.length})</h3><table><colgroup>${cols}</colgroup><thead><tr>${head}</tr></thead><tbody>${some.map((finding) => row(finding, verdict, language)).join('')}</tbody></table>`
}

function row(finding: Finding, verdict: Verdict, language: Language): string {
  const { clause, found, quote } = finding
  const words = WORDS[language]
  const where = placeText(finding, language) || (verdict === 'fail' && quote === '' ? words.page : '')
  const place = [escape(where), quote && `<q>“${escape(quote)}”</q>`].filter(Boolean).join(': ')
  const told = (value: Wording): string => escape(value[language])
  const tick = verdict === 'person' ? `<td><input type="checkbox" title="${escape(words.tick)}"></td>` : ''
  return `<tr>${tick}<td><strong>${escape(clause.element)}</strong></td><td${verdict === 'fail' ? ' class="found-fail"' : ''}>${told(found)}${place ? `<div class="place">${place}</div>` : ''}</td><td>${told(clause.allowed)}</td><td class="clause-text">${escape(shortClause(clause.clause, language))}</td></tr>`
}
