import type { Language } from '../model/problem.ts'
import type { Finding, Verdict } from '../verify/verify.ts'
import { html } from './escape.ts'
import { elementRows, PASSED, passedElements, placeText, UNSEEN, unseenElements, type ElementRow } from './verification-rows.ts'
import { kindText, shortClause, VERDICT_WORDS, VERDICTS, verdictCounts, type Verified } from './verification.ts'

const WORDS = {
  vi: {
    title: 'Báo cáo kiểm tra thể thức, kỹ thuật trình bày văn bản',
    ground: 'Căn cứ: Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
    element: 'Thành phần',
    found: 'Trong văn bản',
    allowed: 'Quy định',
    place: 'Chỗ cần xem',
    tick: 'Đánh dấu khi đã xem',
    file: 'Tệp',
  },
  en: {
    title: 'Form of documents: report of the check',
    ground: 'Ground: Decree No. 30/2020/NĐ-CP of 5 March 2020 of the Government on records work.',
    element: 'Element',
    found: 'In the document',
    allowed: 'Allowed',
    place: 'Where',
    tick: 'Tick when seen',
    file: 'File',
  },
} as const

const STYLE = `
:root { color-scheme: light; --line: #d5d9e0; --ink: #1b1f24; --soft: #5c6470; }
* { box-sizing: border-box; }
body { font: 16px/1.45 "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif; color: var(--ink); background: #fff; margin: 0 auto; max-width: 66rem; padding: 1.5rem 1.25rem 3rem; }
h1 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; line-height: 1.35; margin: 1.75rem 0 .15rem; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 1.25rem 0 .35rem; }
p { margin: .25rem 0; }
.soft { color: var(--soft); font-size: .92rem; }
.counts span { display: inline-block; border-radius: 1rem; padding: .05rem .75rem; margin: .3rem .5rem .1rem 0; font-weight: 600; }
.fail { background: #fde8e6; color: #a3130a; }
.person { background: #fff3d1; color: #7a5200; }
.pass { background: #e2f4e6; color: #14632b; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; border-bottom: 1px solid var(--line); }
th, td { text-align: left; vertical-align: top; padding: .3rem .7rem .3rem 0; overflow-wrap: break-word; }
tbody { border-top: 1px solid var(--line); }
th { font-size: .85rem; color: var(--soft); font-weight: 600; }
col.element { width: 18%; } col.found { width: 23%; } col.allowed { width: 30%; } col.tick { width: 2.2rem; }
.clause { color: var(--soft); font-size: .85rem; }
.place { color: var(--soft); font-size: .92rem; }
.place q { quotes: none; font-family: "Times New Roman", "Liberation Serif", serif; color: var(--ink); font-size: 1rem; }
q::before, q::after { content: none; }
td.found-fail { font-weight: 600; color: #a3130a; }
input { width: 1.05rem; height: 1.05rem; margin: .2rem 0 0; }
@page { size: A4; margin: 15mm 15mm 15mm 20mm; }
@media screen and (max-width: 40rem) { table, tbody, tr, td { display: block; } thead, colgroup { display: none; } tbody { padding: .4rem 0; } td { padding: .1rem 0; } }
@media print { html { font-size: 9.5pt; } body { font-size: 1rem; max-width: none; padding: 0; } tbody { break-inside: avoid; } h2, h3 { break-after: avoid; } * { print-color-adjust: exact; } }
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
<title>${html(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${html(words.title)}</h1>
<p class="soft">${html(words.ground)}</p>
${files.map((file) => section(file, language)).join('\n')}
</body>
</html>
`
}

function section(verified: Verified, language: Language): string {
  const { file, kind, findings, printed } = verified
  const name = printed.title ?? file
  const known = [printed.number, printed.date, `${WORDS[language].file}: ${file}`].filter(Boolean).join(' · ')
  const head = `<h2>${html(name)}</h2><p class="soft">${html(known)}</p>`
  if (kind !== 'plan') return `<section>${head}<p>${html(kindText(verified, language))}</p></section>`
  const counts = verdictCounts(findings, language)
    .split(', ')
    .map((text, index) => `<span class="${VERDICTS[index]!}">${html(text)}</span>`)
    .join('')
  const list = (title: string, elements: readonly string[]): string =>
    elements.length === 0 ? '' : `<h3>${html(title)}</h3><p class="soft">${html(elements.join('; '))}.</p>`
  return [
    `<section>${head}<p class="counts">${counts}</p>`,
    table('fail', findings, language),
    table('person', findings, language),
    list(PASSED[language], passedElements(findings)),
    list(UNSEEN[language], unseenElements(findings)),
    '</section>',
  ].join('')
}

function table(verdict: Exclude<Verdict, 'pass'>, findings: readonly Finding[], language: Language): string {
  const rows = elementRows(findings, verdict)
  if (rows.length === 0) return ''
  const words = WORDS[language]
  const tick = verdict === 'person'
  const head = [words.element, words.found, words.allowed, words.place].map((name) => `<th>${html(name)}</th>`).join('')
  const cols = ['element', 'found', 'allowed', 'place'].map((kind) => `<col class="${kind}">`).join('')
  return `<h3>${html(VERDICT_WORDS[verdict][language])}</h3><table><colgroup>${tick ? '<col class="tick">' : ''}${cols}</colgroup><thead><tr>${tick ? '<th></th>' : ''}${head}</tr></thead>${rows.map((row) => body(row, verdict, language)).join('')}</table>`
}

/** An element is told once, beside all that was found of it. */
function body({ element, findings }: ElementRow, verdict: Verdict, language: Language): string {
  const span = findings.length > 1 ? ` rowspan="${findings.length}"` : ''
  const box = `<td${span}><input type="checkbox" title="${html(WORDS[language].tick)}"></td>`
  const rows = findings.map((finding, index) => {
    const { clause, found } = finding
    const first = index === 0 ? `${verdict === 'person' ? box : ''}<td${span}><strong>${html(element)}</strong></td>` : ''
    const place = html(placeText(finding, language)).replace(/“.*”/, (words) => `<q>${words}</q>`)
    return `<tr>${first}<td${verdict === 'fail' ? ' class="found-fail"' : ''}>${html(found[language])}</td><td>${html(clause.allowed[language])} <span class="clause">(${html(shortClause(clause.clause, language))})</span></td><td class="place">${place}</td></tr>`
  })
  return `<tbody>${rows.join('')}</tbody>`
}
