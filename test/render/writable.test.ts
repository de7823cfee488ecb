import { expect, it } from 'vitest'
import { inlineText } from '../../src/model/inline.ts'
import { documentText, renderComparison, renderDocx, renderRedline, type Plan } from '../../src/index.ts'
import { fixture } from '../fixtures.ts'

/** Plans that a program made may hold what no Word file can. */

const { plan } = fixture('outline')
const made: Plan = {
  ...plan,
  title: 'Cải cách\u0001 hành chính \uD800năm 2026',
  body: [{ type: 'paragraph', text: inlineText('Một\u000C hai') }, ...plan.body.slice(1)],
}
const wordText = (content: Uint8Array): string => documentText({ path: 'a.docx', content }).value!

it.each([
  ['a document', () => renderDocx(made)],
  ['a redline', () => renderRedline(plan, made, { author: 'A' })],
])('%s leaves out characters XML forbids, tells of each, and can be opened', (_, render) => {
  const { value, problems } = render()
  expect(problems.map(({ rule, severity, message }) => `${severity} ${rule} ${message.en}`)).toEqual([
    'error forbidden-character The control character U+0001 at “/title” cannot stand in a Word document and was left out.',
    'error forbidden-character The control character U+000C at “/body/0/text/0/value” cannot stand in a Word document and was left out.',
  ])
  expect(problems[1]!.at.file).toBe(plan.id)
  expect(wordText(value)).toContain('Một hai')
  expect(wordText(value)).toContain('Cải cách hành chính năm 2026')
})

it('half of a character that needs two is left out where nothing else is wrong', () => {
  const { value, problems } = renderDocx({ ...plan, title: 'Cải cách \uD800hành chính' })
  expect(problems.map(({ rule }) => rule)).toEqual(['forbidden-character'])
  expect(wordText(value)).toContain('Cải cách hành chính')
})

it('so does a comparison, of what it is given', () => {
  const { value, problems } = renderComparison(plan, [{ before: inlineText('cũ\u0002'), after: inlineText('mới') }])
  expect(problems.map(({ message }) => message.vi)).toEqual([
    'Ký tự điều khiển U+0002 ở “/rows/0/before/0/value” không được có trong văn bản Word nên đã bị bỏ.',
  ])
  expect(wordText(value)).toMatch(/cũ .*mới|cũ\n/)
})

it('tells nothing of a plan that has none, and leaves it as it is', () => {
  expect(renderDocx(plan).problems).toEqual([])
})
