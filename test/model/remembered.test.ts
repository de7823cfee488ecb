import { expect, it } from 'vitest'
import { remembered } from '../../src/model/remembered.ts'

it('work on words is done once, whatever came of it, and anew when too many others came between', () => {
  const done: string[] = []
  const lengthOf = remembered((words) => {
    done.push(words)
    return words.length || undefined
  }, 2)
  expect(['kế', '', 'kế', ''].map(lengthOf)).toEqual([2, undefined, 2, undefined])
  expect(done).toEqual(['kế', ''])
  expect(['hoạch', 'hoạch', 'kế'].map(lengthOf)).toEqual([5, 5, 2])
  expect(done).toEqual(['kế', '', 'hoạch', 'kế'])
})
