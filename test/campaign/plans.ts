import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Chance } from './chance.ts'

/** Sound plans to damage: the small ones of the tests, more often than the five long ones. */

const below = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

export const FOLDERS = ['test/render/golden', 'test/format'].map((folder) => ({ folder, files: below(folder) }))
const LONG = ['plans/2023', 'plans/2026'].flatMap((folder) => Object.values(below(folder)))
export const PROFILE = readFileSync('test/render/golden/kehoach.yaml', 'utf8')
export const SOUND = FOLDERS.flatMap(({ files }) => Object.values(files))

/** A sound plan with the files beside it. */
export function soundPlan(chance: Chance): { readonly text: string; readonly beside: Readonly<Record<string, string>> } {
  if (chance.once(60)) return { text: chance.pick(LONG), beside: {} }
  const { files } = chance.pick(FOLDERS)
  const names = Object.keys(files).filter((name) => !name.startsWith('phu-luc-'))
  const beside = Object.fromEntries(Object.entries(files).filter(([name]) => name.startsWith('phu-luc-')))
  return { text: files[chance.pick(names)]!, beside }
}

/** What YAML has a meaning for, and what plans are full of in their heads. */
export const YAML_SIGNS = [
  ...[
    '[',
    ']',
    '{',
    '}',
    ': ',
    ':',
    '- ',
    '? ',
    ', ',
    '&a ',
    '*a',
    '*',
    '`',
    '!!binary ',
    '!!set ',
    '!!omap ',
    '!x ',
    '!<tag:x> ',
    '| ',
    '>',
    '>-\n',
    '%',
    '@',
    '#',
    ' # ',
    '---\n',
    '...\n',
    '<<: ',
  ],
  ...[
    '[&a [&a ',
    '[:a',
    '{*',
    '[a: ',
    '{a: ',
    '[? ',
    '"\\x1b[31m"',
    '"\\u202e"',
    '"\\ud800"',
    'null',
    '~',
    'true',
    '.nan',
    '.inf',
    '0x1F',
    '1e3',
    '2026-02-30',
    '__proto__: ',
    'constructor: ',
    'toString: ',
  ],
  ...[
    '{}',
    '[]',
    '[[]]',
    '{ a: b }',
    '[{ to: a }]',
    '[[cần điền: số]]',
    '[[',
    'terms: *nope',
    'year: ',
    'signature:\n  authority: { a: b }\n',
    'check: { rules: { long-sentence: off } }\n',
  ],
]

/** What Markdown and the dialect of plans have a meaning for. */
export const TEXT_SIGNS = [
  ...[
    '# ',
    '## ',
    '##### ',
    '- ',
    '+ ',
    '* ',
    '1. ',
    'a) ',
    '1.1. ',
    '> ',
    '| a | b |\n|---|---|\n| > | ^ |\n',
    '|',
    '---',
    '***',
    '**',
    '*',
    '_',
    '`',
    '```\n',
    '~~~',
    '<!-- ',
    ' -->',
    '<b>',
    '</b>',
    '<script>',
    '[x](javascript:alert(1))',
    '[a](http://b.vn)',
    '![a](b.png)',
    '[^1]',
    '[^1]: chú thích\n',
    '    ',
    '\\',
  ],
  ...[
    '::phases',
    '::targets',
    '::assignments{as=table}',
    '::tasks',
    '::table{caption="a" unit="b"}',
    '::toc',
    '::page-break',
    ':target[x]',
    ':base[x]',
    ':date[2026-02-30]',
    ':commemoration[quoc-khanh]',
    ':section[x]',
    ':appendix[a.md]',
    '{#id}',
    '[[cần điền: x]]',
    './.',
  ],
  ...[
    'Phần thứ nhất',
    'Chương I',
    'Điều 1. ',
    'I. MỤC ĐÍCH',
    'Phụ lục',
    'Nơi nhận:',
    '- Lưu: VT, VP.',
    'KT. GIÁM ĐỐC',
    'Căn cứ ',
    'ngày 30/2/2026',
    'từ 01/01/2026 đến 31/12/2025',
    'năm 99999999999',
    '85,1%',
    '12/QĐ-UBND',
    'Quyết định số 1/QĐ-A ngày 05/02/2026 của B về c',
    'kỷ niệm 95 năm',
    'thứ Hai, ngày 06/01/2026',
    '(THADS)',
    '“',
    '”',
    '(',
    ')',
    'hơp\u0323',
    '<!-- kehoach-ignore long-sentence: dài -->',
    '<<<<<<< a\n',
    '=======\n',
    '>>>>>>> b\n',
  ],
]
