import { expect, it } from 'vitest'
import { tasksOf } from '../../src/model/task.ts'
import { readBody } from '../read/plan.ts'

it.each([
  ['Đơn vị chủ trì: Sở Y tế; Đơn vị phối hợp: Công an tỉnh.', { lead: 'Sở Y tế', support: 'Công an tỉnh.' }],
  ['Đơn vị chủ trì: Sở Y tế. Đơn vị phối hợp thực hiện: các xã, phường.', { lead: 'Sở Y tế', support: 'các xã, phường.' }],
  [
    'Kết quả đạt được: Báo cáo, đơn vị chủ trì: Sở Y tế, tiến độ: Quý II.',
    { result: 'Báo cáo', lead: 'Sở Y tế', deadline: 'Quý II.' },
  ],
  ['Đơn vị chủ trì: Sở Y tế; các xã.', { lead: 'Sở Y tế; các xã.' }],
])('an item may hold several fields: %s', (item, fields) => {
  expect(tasksOf(readBody(`# A\n\n## Tiêm chủng\n\n- ${item}`).plan.body).map((task) => task.fields)).toEqual([fields])
})
