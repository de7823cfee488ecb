import { expect, it } from 'vitest'
import { wordsAround } from '../../src/app/worker/around.ts'

it.each([
  [
    'Bảo đảm tỷ lệ thi hành xong :target[du-an-dau-tu-cong] về VIỆC đúng hạn.',
    '… tỷ lệ thi hành xong :target[du-an-dau-tu-cong] về ',
    ' đúng hạn.',
  ],
  [
    `Một hai ba bốn năm :target[du-an-dau-tu-cong-trung-han]{show=value} VIỆC ${'từ '.repeat(15)}[[cần điền: số liệu]] hết.`,
    '… :target[du-an-dau-tu-cong-trung-han]{show=value} ',
    ` ${'từ '.repeat(15)}`.trimEnd() + ' …',
  ],
  ['dòng trước\nVIỆC\ndòng sau', '', ''],
  ['    duty: phối hợp VIỆC', 'phối hợp ', ''],
])('the words around an edit are whole: %s', (text, left, right) => {
  const from = text.indexOf('VIỆC')
  expect(wordsAround(text, from, from + 4)).toEqual({ left, right })
})
