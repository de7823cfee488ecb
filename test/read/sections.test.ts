import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseMarkdown } from '../../src/read/markdown.ts'
import { sectionsOf } from '../../src/read/sections.ts'
import { PLANS, sourceOf } from '../fixtures.ts'

/** Lines that begin, end or go on over what stands above or below them. */
const LINES = [
  ...['# A', '## B [^1]', '###### C {#c}', '#', '# ', '#x', '   # D', '\\# E', '- # F', '> # G', 'a\u2028# H'],
  ...['', '', '', '   ', '- a', '  - b', '    c', '1. d', '10) e', '> f', '- ', '---', '***', '===', '\tg'],
  ...['**h', 'i**', '`j', 'k`', ':t[l', 'm]', '![n](o "p', 'q")', 'r  ', '&amp;', '[s]: t', '::lists{of="a"}'],
  ...['u [^1] [^a]', 'v [^A]', '[^1]: w', '[^a]: x', '  [^a]: y', '- [^1]: z', '> [^a]: a', '[^a[^1]', '[^a\\]b]: c', '[^ a]'],
  ...['| a | b |', '|---|---|', '```', '~~~', '- ```', ':::d', ':::', '<!-- e -->', '<!-- f', '-->', '<div>', '- <div>'],
]

it('a text parsed section by section gives the tree of the whole', () => {
  let cut = 0
  const lines = fc.array(fc.constantFrom(...LINES), { minLength: 2, maxLength: 14 })
  fc.assert(
    fc.property(lines, fc.boolean(), (drawn, fenced) => {
      const text = drawn.filter((line) => fenced || !/```|~~~|:::|<(?!!-- e)/.test(line)).join('\n')
      if (sectionsOf(text, 0).length > 1) cut++
      expect(parseMarkdown(text, 0)).toEqual(parseMarkdown(text, Infinity))
    }),
    { numRuns: 500 },
  )
  expect(cut).toBeGreaterThan(50)
})

it.each(PLANS)('%s is the same in sections', (path) => {
  const text = sourceOf(path)
  expect(parseMarkdown(text, 0)).toEqual(parseMarkdown(text, Infinity))
})

it('a section is as long as is asked, and its pieces are the text', () => {
  const text = '# A\na\n# B\nb\n# C\nc [^1]\n# D\n[^1]: d\n# E\n'
  expect(sectionsOf(text, 0)).toEqual(['# A\na\n', '# B\nb\n', '# C\nc [^1]\n# D\n[^1]: d\n', '# E\n'])
  expect(sectionsOf(text, 8)).toEqual(['# A\na\n# B\nb\n', '# C\nc [^1]\n# D\n[^1]: d\n', '# E\n'])
  expect(sectionsOf(text)).toEqual([text])
  expect(sectionsOf(`${text}<div>`, 0)).toHaveLength(1)
})
