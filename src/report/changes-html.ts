import { countChanges, type Change } from '../diff/change.ts'
import type { WordPiece } from '../diff/words.ts'
import type { Language } from '../model/problem.ts'
import { addresses, changeCountsText, piecesOf, sentence, TYPE_WORDS, type Versions } from './changes.ts'
import { html } from './escape.ts'
import { groupsOf } from './groups.ts'

const WORDS = {
  vi: { title: 'So sánh hai bản kế hoạch', before: 'Bản cũ', after: 'Bản mới', none: 'Hai bản giống nhau.' },
  en: {
    title: 'Two versions of a plan compared',
    before: 'Old version',
    after: 'New version',
    none: 'The two versions are the same.',
  },
} as const

/**
 * One self-contained page, old and new side by side; it asks nothing of the network and prints on A4.
 *
 * @example
 * const names = { before: 'cu.md', after: 'moi.md', title: later.plan.title }
 * changesToHtml(diffPlans(read, later), names, 'vi').startsWith('<!doctype html>') // → true
 */
export function changesToHtml(
  changes: readonly Change[],
  versions: Versions & { readonly title?: string },
  language: Language,
): string {
  const words = WORDS[language]
  const title = versions.title ?? words.title
  const groups = groupsOf(changes, language)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="kind">${words.title}</p>
<h1>${html(title)}</h1>
<p class="counts">${html(changeCountsText(countChanges(changes), language))}</p>
</header>
<main>
${groups.length === 0 ? `<p>${words.none}</p>` : table(groups, versions, language)}
</main>
</body>
</html>
`
}

function table(groups: ReturnType<typeof groupsOf>, { before, after }: Versions, language: Language): string {
  const words = WORDS[language]
  const bodies = groups.map(
    ({ title, changes }) => `<tbody>
<tr class="group"><th colspan="2" scope="rowgroup">${html(title)}</th></tr>
${changes.map((change) => rows(change, language)).join('\n')}
</tbody>`,
  )
  return `<table>
<thead><tr><th scope="col">${words.before}<small>${html(before)}</small></th><th scope="col">${words.after}<small>${html(after)}</small></th></tr></thead>
${bodies.join('\n')}
</table>`
}

/** A row that says the change, and one with both texts. */
function rows(change: Change, language: Language): string {
  const both = change.type === 'moved' && change.before === change.after
  const pieces = both ? [{ type: 'same', text: change.before ?? '' } as const] : piecesOf(change)
  const side = (leaveOut: WordPiece['type'], tag: string, text: string | null): string =>
    text === null
      ? '<td class="none">—</td>'
      : `<td>${pieces.map(({ type, text: words }) => (type === leaveOut ? '' : type === 'same' ? html(words) : `<${tag}>${html(words)}</${tag}>`)).join('')}</td>`
  return `<tr class="told ${change.type}"><td colspan="2"><b>${TYPE_WORDS[change.type][language]}</b> ${html(sentence(change, language))}<small>${html(addresses(change))}</small></td></tr>
<tr class="texts">${side('added', 'del', change.before)}${side('removed', 'ins', change.after)}</tr>`
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1b; --soft: #5c5c5c; --line: #c9c9c9; --paper: #fff; --band: #f1f1ee; --del: #fbdcd9; --del-ink: #8c1d13; --ins: #d8f0dc; --ins-ink: #10551f; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e6; --soft: #a5a5a2; --line: #45454a; --paper: #1c1c1f; --band: #29292d; --del: #4d2320; --del-ink: #ffc1bb; --ins: #1d4023; --ins-ink: #b9efc3; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 2rem 1.25rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 "Times New Roman", "Liberation Serif", serif; }
h1 { margin: 0 0 .5rem; font-size: 1.45rem; line-height: 1.3; }
.kind { margin: 0; color: var(--soft); }
.counts { margin: 0 0 1.5rem; font-weight: bold; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { border: 1px solid var(--line); padding: .45rem .7rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: var(--band); }
small { display: block; color: var(--soft); font: .78rem/1.4 ui-monospace, monospace; }
.group th { padding-top: 1.4rem; border-inline: 0; font-size: 1.12rem; }
.told td { background: var(--band); border-bottom: 0; }
.told b { display: inline-block; min-width: 4.2em; }
.texts td { border-top: 0; }
.none { color: var(--soft); text-align: center; }
del { background: var(--del); color: var(--del-ink); }
ins { background: var(--ins); color: var(--ins-ink); text-decoration: underline; }
@page { size: A4; margin: 18mm 15mm; }
@media print {
  :root { --ink: #000; --soft: #444; --line: #888; --paper: #fff; --band: #f1f1f1; --del: transparent; --del-ink: #000; --ins: transparent; --ins-ink: #000; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  thead { display: table-header-group; }
  .told { break-after: avoid; } .group { break-after: avoid; } .texts { break-inside: auto; }
  ins { font-weight: bold; }
}
`
