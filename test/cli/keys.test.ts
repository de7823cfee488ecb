import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { prompterOf } from '../../src/cli/terminal/prompts.ts'
import type { KeySource } from '../../src/cli/terminal/keys.ts'

/** A terminal: what is typed, and what is shown on it. */
function terminal(): {
  readonly type: (text: string) => void
  readonly prompter: ReturnType<typeof prompterOf>
  readonly source: PassThrough
} {
  const source = new PassThrough()
  const output = new PassThrough()
  output.resume()
  return { source, type: (text) => void source.write(text), prompter: prompterOf(source as KeySource, output) }
}

it.each([
  ['a pasted line', ['SỞ DU LỊCH\r'], ['SỞ DU LỊCH']],
  ['letters one by one', [...'Sở\r'], ['Sở']],
  ['lines pasted at once', ['Sở Du lịch\r\nPleiku\nGia Lai\r'], ['Sở Du lịch', 'Pleiku', 'Gia Lai']],
  ['lines with Enter pressed twice between', ['Sở\r\r\rPleiku\r'], ['Sở', 'Pleiku']],
  ['a letter cut in two', [Buffer.from('Sở\r').subarray(0, 3), Buffer.from('Sở\r').subarray(3)], ['Sở']],
])('%s is the answer to each question in turn', async (_, chunks, answers) => {
  const { source, prompter } = terminal()
  for (const chunk of chunks) source.write(chunk)
  for (const answer of answers) expect(await prompter.text({ message: 'Tên' })).toBe(answer)
})

it('a pasted line is taken as it is where a list is offered', async () => {
  const { type, prompter } = terminal()
  const complete = (): { value: string }[] => [{ value: 'Căn cứ' }, { value: 'Thực hiện' }]
  type('Thực hiện\rKế hoạch số 5/KH-UBND\r')
  expect(await prompter.text({ message: 'Lời dẫn', complete })).toBe('Thực hiện')
  expect(await prompter.text({ message: 'Văn bản', complete })).toBe('Kế hoạch số 5/KH-UBND')
})

it('behind a refused line the next one answers', async () => {
  const { type, prompter } = terminal()
  const refuse = (typed: string): string | undefined => (/^\d+$/.test(typed) ? undefined : 'phải là số')
  type('hai\r')
  const answer = prompter.text({ message: 'Năm', refuse })
  await new Promise((done) => setTimeout(done, 60))
  type('\u007F\u007F\u007F2027\r')
  expect(await answer).toBe('2027')
})

it('Ctrl+C interrupts also when lines are waiting', async () => {
  const { type, prompter } = terminal()
  const answer = prompter.text({ message: 'Năm' })
  await new Promise((done) => setTimeout(done, 30))
  type('\u0003')
  await expect(answer).rejects.toThrow()
})

it.each([
  ['có', 'vi', true],
  ['c', 'vi', true],
  ['Co', 'vi', true],
  ['', 'vi', true],
  ['không', 'vi', false],
  ['k', 'vi', false],
  ['y', 'vi', true],
  ['n', 'vi', false],
  ['no', 'en', false],
] as const)('“%s” answers a question of yes or no (%s)', async (typed, language, yes) => {
  const { type, prompter } = terminal()
  type(`${typed}\r`)
  expect(await prompter.confirm({ message: 'Ghi ke-hoach.md?', language })).toBe(yes)
})
