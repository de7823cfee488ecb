import { FORBIDDEN } from '../model/characters.ts'
import { startOf } from '../model/place.ts'
import { step } from '../model/pointer.ts'
import type { Outcome, Problem } from '../model/problem.ts'

/** What must not stand in XML, all of it. */
const EVERY = new RegExp(FORBIDDEN.source, 'gu')

/**
 * Data as a Word file can hold it: characters that XML forbids are left out, each text that had one told by its JSON Pointer. A plan
 * that was read has none, unless a reference such as `&#12;` put it there; one that was made may have any. `name` stands for the
 * file in the problems' places, since data has none.
 */
export function writable<T>(data: T, name: string): Outcome<T> {
  const problems: Problem[] = []
  const clean = (value: unknown, pointer: string): unknown => {
    if (typeof value === 'string') {
      const found = FORBIDDEN.exec(value)
      if (!found) return value
      problems.push(forbidden(found[0], pointer, name))
      return value.replace(EVERY, '')
    }
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value)
    const cleaned = entries.map(([key, it]) => [key, clean(it, step(pointer, key))] as const)
    if (cleaned.every(([, it], index) => it === entries[index]![1])) return value
    return Array.isArray(value) ? cleaned.map(([, it]) => it) : Object.fromEntries(cleaned)
  }
  return { value: clean(data, '') as T, problems }
}

function forbidden(character: string, pointer: string, name: string): Problem {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  return {
    at: startOf(name),
    severity: 'error',
    rule: 'forbidden-character',
    message: {
      vi: `Ký tự điều khiển ${code} ở “${pointer}” không được có trong văn bản Word nên đã bị bỏ.`,
      en: `The control character ${code} at “${pointer}” cannot stand in a Word document and was left out.`,
    },
    hint: { vi: 'Xóa ký tự đó (thường do dán từ nơi khác).', en: 'Delete the character (it usually comes from pasting).' },
  }
}
