import { forbiddenIn, withoutForbidden } from '../model/characters.ts'
import { startOf } from '../model/place.ts'
import { step } from '../model/pointer.ts'
import type { Outcome, Problem } from '../model/problem.ts'

/**
 * Data as a Word file can hold it: characters that XML forbids are left out, each text that had one told by its JSON Pointer. A plan
 * that was read has none, unless a reference such as `&#12;` put it there; one that was made may have any. `name` stands for the
 * file in the problems' places, since data has none.
 */
export function writable<T>(data: T, name: string): Outcome<T> {
  if (isWritable(data)) return { value: data, problems: [] }
  const problems: Problem[] = []
  const clean = (value: unknown, pointer: string): unknown => {
    if (typeof value === 'string') {
      const found = forbiddenIn(value)
      if (!found) return value
      problems.push(forbidden(found[0], pointer, name))
      return withoutForbidden(value)
    }
    if (typeof value !== 'object' || value === null || isWritable(value)) return value
    const cleaned = Object.entries(value).map(([key, it]) => [key, clean(it, step(pointer, key))] as const)
    return Array.isArray(value) ? cleaned.map(([, it]) => it) : Object.fromEntries(cleaned)
  }
  return { value: clean(data, '') as T, problems }
}

/** True for data that a Word file can hold as it is; bytes are those of pictures. */
function isWritable(data: unknown): boolean {
  if (typeof data === 'string') return forbiddenIn(data) === null
  if (typeof data !== 'object' || data === null || ArrayBuffer.isView(data)) return true
  if (Array.isArray(data)) return data.every(isWritable)
  for (const key in data) if (!isWritable(data[key as keyof typeof data])) return false
  return true
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
