import { keysOf } from '../model/pointer.ts'
import type { Wording } from '../model/problem.ts'

/** A value by the keys it stands under: `“title”`, `“name” trong “signature”`, `“unit” trong phần tử thứ 2 của “targets”`. */
export function keyNamed(pointer: string): Wording {
  const names: Wording[] = []
  for (const key of keysOf(pointer)) {
    const list = /^\d+$/.test(key) ? names.pop() : undefined
    const nth = Number(key) + 1
    names.push(
      list ? { vi: `phần tử thứ ${nth} của ${list.vi}`, en: `item ${nth} of ${list.en}` } : { vi: `“${key}”`, en: `“${key}”` },
    )
  }
  names.reverse()
  return { vi: names.map(({ vi }) => vi).join(' trong '), en: names.map(({ en }) => en).join(' in ') }
}
