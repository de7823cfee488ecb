import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offsetOf, type Source } from '../../src/model/source.ts'
import { placeInTrace } from '../../src/model/trace.ts'
import { readSource } from '../../src/read/source.ts'
import { readYaml } from '../../src/read/yaml.ts'

/** What stands in the file for one character of a text. */
function writtenFor(source: Source, trace: Parameters<typeof placeInTrace>[0], index: number): [number, number] {
  const at = placeInTrace(trace, index, index + 1)!
  return [offsetOf(source, at), offsetOf(source, { line: at.endLine, column: at.endColumn })]
}

const ESCAPED: Readonly<Record<string, string>> = {
  '\\"': '"',
  '\\\\': '\\',
  '\\u1EA1': 'ạ',
  '\\x41': 'A',
  "''": "'",
  '\\t': '\t',
}

/** Every character of the text at `/title` stands where it was written, in order, and nothing written is left out. */
function holdsLetters(yaml: string): string {
  const source = readSource({ path: 'a.yaml', content: yaml }).value!
  const { value, problems } = readYaml(source, 0, source.text.length)
  // That its lines become one may be told.
  expect(problems.filter(({ rule }) => rule !== 'line-joined')).toEqual([])
  const text = (value.data as Record<string, string>).title!
  const trace = value.traces['/title']!
  let before = source.text.indexOf('title:') + 'title:'.length
  for (let index = 0; index < text.length; index++) {
    const [from, to] = writtenFor(source, trace, index)
    const written = source.text.slice(from, to)
    const char = text[index]!
    if (/\s/.test(char) && /^\s+$/.test(written)) expect(from).toBeLessThanOrEqual(to)
    else expect(ESCAPED[written] ?? written).toBe(char)
    // Several line ends may stand at the same empty lines.
    if (/\S/.test(char) || from >= before) {
      expect(source.text.slice(before, from)).toMatch(/^(?:\s|["'|>+2-]|\\\n)*$/)
      before = to
    }
  }
  return text
}

const WORDS = ['năm', 'năm 2026', 'Ủy ban', 'đơn vị', 'ký', '#1', 'a:b', 'Thi hành án']
const word = fc.constantFrom(...WORDS)
const gap = fc.constantFrom(' ', '  ', '\n  ', ' \n   ', '\n\n  ', '\n \n\n  ')
const joined = (words: fc.Arbitrary<string>, gaps: fc.Arbitrary<string>) =>
  fc
    .tuple(words, fc.array(fc.tuple(gaps, words), { maxLength: 8 }))
    .map(([first, more]) => first + more.map((pair) => pair.join('')).join(''))

const around = (scalar: string): string => `# năm 2026: Ủy ban năm\ntitle: ${scalar}\n# năm\nother: năm 2026\n`
const plain = joined(
  word.filter((it) => !it.startsWith('#')),
  gap,
)
const single = joined(fc.oneof(word, fc.constantFrom("''", "''năm''")), gap).map((it) => `'${it}'`)
const double = joined(
  fc.oneof(word, fc.constantFrom('\\"', '\\\\', 'c\\u1EA1n', '\\x41', '\\t')),
  fc.oneof(gap, fc.constantFrom('\\\n  ', ' \\\n  ')),
).map((it) => `"${it}"`)
const block = fc
  .tuple(
    fc.constantFrom('|', '>', '|-', '>-', '>+', '|2-', '>2'),
    fc.array(fc.tuple(fc.constantFrom('', '', '', '  ', '\t'), word, fc.constantFrom('\n', '\n', '\n\n', '\n\n\n')), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map(([head, [first, ...lines]]) =>
    [head, '\n  ', first![1], ...lines.flatMap(([more, it, end]) => [end, '  ', more, it])].join(''),
  )

describe('texts in YAML stand where they were written', () => {
  it.each([
    ['plain', plain],
    ['in single quotes', single],
    ['in double quotes', double],
    ['in a block', block],
  ])('%s', (_, scalar) => {
    fc.assert(
      fc.property(scalar, fc.boolean(), (it, crlf) => {
        const yaml = around(it)
        holdsLetters(crlf ? `\uFEFF${yaml.replaceAll('\n', '\r\n')}` : yaml)
      }),
      { numRuns: 150 },
    )
  })

  it('a key that is a figure has the words it was typed with', () => {
    const source = readSource({ path: 'a.yaml', content: '.nan: 1\n05: 2\n' }).value!
    expect(Object.keys(readYaml(source, 0, source.text.length).value.data as object)).toEqual(['.nan', '05'])
  })

  it('numbers, blanks and the same words in a comment', () => {
    expect(holdsLetters('# [[cần điền: năm]]\ntitle: Kế hoạch [[cần điền: năm]] # năm\n')).toBe('Kế hoạch [[cần điền: năm]]')
    const source = readSource({ path: 'a.yaml', content: 'value: 05.50 # 05.50\n' }).value!
    const { traces } = readYaml(source, 0, source.text.length).value
    expect(writtenFor(source, traces['/value']!, 0)).toEqual([7, 8])
    expect(writtenFor(source, traces['/value']!, 4)).toEqual([11, 12])
  })
})
