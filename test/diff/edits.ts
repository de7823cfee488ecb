import fc from 'fast-check'

/** Edits of a plan's source, each with the changes that must be told of it. */
export interface Edit {
  readonly name: string
  readonly source: string
  readonly expected: readonly string[]
}

/** A plan is too long to be shown with a failure: its edit is. */
const named = (edit: Edit): Edit => Object.assign(edit, { [fc.toStringMethod]: () => edit.name })

/** The body in blocks that blank lines part, with the frontmatter before them. */
export function partsOf(source: string): { readonly head: string; readonly blocks: readonly string[] } {
  const end = source.indexOf('\n---', 4) + 4
  return {
    head: source.slice(0, end),
    blocks: source
      .slice(end)
      .trim()
      .split(/\n{2,}/),
  }
}

export const joined = (head: string, blocks: readonly string[]): string => `${head}\n\n${blocks.join('\n\n')}\n`

const isProse = (block: string): boolean =>
  /^[\p{L}“]/u.test(block) && !block.includes('\n') && !/[[\]*:{}|]/u.test(block) && block.length > 60
const isList = (block: string): boolean => /^- /.test(block) && !/[{}|]/u.test(block)
const isHeading = (block: string): boolean => /^##+ \S/.test(block) && !block.includes('\n')

const NEW = 'Các cơ quan, đơn vị thường xuyên tự kiểm tra, kịp thời báo cáo vướng mắc phát sinh để được hướng dẫn, tháo gỡ.'

/** True for a heading with labelled items before the next one. */
function ownsTask(blocks: readonly string[], index: number): boolean {
  const next = blocks.findIndex((block, at) => at > index && block.startsWith('#'))
  return blocks
    .slice(index + 1, next < 0 ? undefined : next)
    .some((block) => /^- (?:Kết quả đạt được|Giải pháp|Tiến độ|Đơn vị)/mu.test(block))
}

/** Changes one block; the changes expected are written `type of`. */
const BLOCK_EDITS: readonly {
  readonly name: string
  readonly fits: (block: string, blocks: readonly string[], index: number) => boolean
  readonly make: (block: string) => readonly string[]
  readonly expected: string | ((blocks: readonly string[], index: number) => string)
}[] = [
  { name: 'a word more', fits: isProse, make: (it) => [it.replace(/ (\S+) /u, ' $1 kịp thời ')], expected: 'changed paragraph' },
  { name: 'a word less', fits: isProse, make: (it) => [it.replace(/ \S+ (?=\p{L})/u, ' ')], expected: 'changed paragraph' },
  { name: 'a paragraph more', fits: isProse, make: (it) => [it, NEW], expected: 'added paragraph' },
  { name: 'a paragraph less', fits: isProse, make: () => [], expected: 'removed paragraph' },
  { name: 'bold', fits: isProse, make: (it) => [it.replace(/ (\p{L}+) /u, ' **$1** ')], expected: 'changed paragraph' },
  { name: 'a bullet more', fits: isList, make: (it) => [it.replace(/^(- .*)/u, `$1\n- ${NEW}`)], expected: 'added paragraph' },
  {
    name: 'another heading',
    fits: isHeading,
    make: (it) => [`${it} năm tới`],
    expected: (blocks, index) => (ownsTask(blocks, index) ? 'changed task' : 'changed section'),
  },
]

/** One random edit of one random block; undefined where the plan has none that fits. */
export const blockEdit = (source: string): fc.Arbitrary<Edit> => {
  const { head, blocks } = partsOf(source)
  const choices = BLOCK_EDITS.flatMap((edit) =>
    blocks.flatMap((block, index) => (edit.fits(block, blocks, index) && !isLast(index, blocks) ? [{ edit, index }] : [])),
  )
  return fc.constantFrom(...choices).map(({ edit, index }) =>
    named({
      name: `${edit.name} at “${blocks[index]!.slice(0, 40)}”`,
      source: joined(
        head,
        blocks.flatMap((block, at) => (at === index ? edit.make(block) : [block])),
      ),
      expected: [typeof edit.expected === 'string' ? edit.expected : edit.expected(blocks, index)],
    }),
  )
}

const isLast = (index: number, blocks: readonly string[]): boolean => index >= blocks.length - 1

/** A paragraph that stands elsewhere. */
export const moveEdit = (source: string): fc.Arbitrary<Edit> => {
  const { head, blocks } = partsOf(source)
  const prose = blocks.flatMap((block, index) =>
    isProse(block) && blocks.indexOf(block) === blocks.lastIndexOf(block) ? [index] : [],
  )
  const gaps = blocks.flatMap((block, index) => (isHeading(block) ? [index] : []))
  return fc
    .tuple(fc.constantFrom(...prose), fc.constantFrom(...gaps))
    .filter(([from, to]) => Math.abs(from - to) > 3)
    .map(([from, to]) =>
      named({
        name: `“${blocks[from]!.slice(0, 40)}” under “${blocks[to]!}”`,
        source: joined(
          head,
          blocks.flatMap((block, at) => (at === from ? [] : at === to ? [block, blocks[from]!] : [block])),
        ),
        expected: ['moved paragraph'],
      }),
    )
}

/** Edits of the frontmatter, by what is found and put in its place. */
export const FRONT_EDITS: readonly (readonly [name: string, find: RegExp, put: string, expected: string])[] = [
  ['a target', /^( {4}value: )(\d+)/mu, '$19$2', 'changed target'],
  ['a unit', /^( {4}unit: )"%"/mu, '$1việc', 'changed target'],
  ['a deadline', /^( {4}deadline: \d{4}-)09-30/mu, '$108-31', 'changed target'],
  ['the end of a phase', /^( {4}end: \d{4}-)06-30/mu, '$105-31', 'changed phase'],
  ['the title', /^(title: .*)$/mu, '$1 và các năm tiếp theo', 'changed field'],
  ['the place', /^place: .*$/mu, 'place: Hà Nội', 'changed field'],
  ['a date of a basis', /^( {4}date: )(\d{4})-(\d\d)-\d\d/mu, '$1$2-$3-01', 'changed base'],
  ['a recipient more', /^archive:/mu, '  - { to: Báo Công lý, purpose: để đưa tin }\narchive:', 'added recipient'],
  [
    'a purpose more',
    /^ {2}purposes:\n/mu,
    '  purposes:\n    - Bảo vệ lợi ích của Nhà nước, quyền và lợi ích hợp pháp của tổ chức, cá nhân.\n',
    'added goal',
  ],
  ['the signer', /^( {2}name: )(?=.*$)(?=[^\n]*\n(?:appendices|---|marks|layout))/mu, '$1Đỗ ', 'changed signature'],
]

/** Edits that change nothing a reader of the document could see. */
export const NO_EDITS: readonly (readonly [name: string, edit: (source: string) => string])[] = [
  [
    'wrapping',
    (source) => {
      const { head, blocks } = partsOf(source)
      return joined(
        head,
        blocks.map((block) => (isProse(block) ? block.replace(/(.{40,70}?) (?=[\p{L}])/gu, '$1\n') : block)),
      )
    },
  ],
  ['quotes', (source) => source.replace(/^(title|place): ([^"'\n]+)$/gmu, '$1: "$2"')],
  ['the order of keys', (source) => source.replace(/^(place: .*)\n(date: .*)$/mu, '$2\n$1')],
  ['a comment', (source) => source.replace(/\n\n(?=##)/u, '\n\n<!-- ghi chú của người soạn -->\n\n')],
  ['line ends of Windows', (source) => source.replaceAll('\n', '\r\n')],
  ['spaces in the frontmatter', (source) => source.replace(/^(title): /mu, '$1:   ')],
  ['bullets of another sign', (source) => source.replace(/^\* /gmu, '- ')],
]
