import { COMMEMORATIONS } from '../bodies/commemorations.ts'
import { parseDate } from '../model/date.ts'
import { nearest } from '../model/nearest.ts'
import type { Place } from '../model/place.ts'
import type { Commemoration } from '../model/plan.ts'
import { isMapping, scalarText } from '../model/pointer.ts'
import type { Fix, Wording } from '../model/problem.ts'
import { offered } from './meant.ts'

/** A day by its id: the office's own go before the built-in list. */
export const findCommemoration = (id: string, own: readonly Commemoration[]): Commemoration | undefined =>
  own.find((it) => it.id === id) ?? COMMEMORATIONS.find((it) => it.id === id)

/** The days an office adds in its profile; one without id, name or date is the schema's to report. */
export function officeCommemorations(profile: unknown): Commemoration[] {
  const list = isMapping(profile) ? profile.commemorations : undefined
  if (!Array.isArray(list)) return []
  return list.flatMap((item) => {
    if (!isMapping(item) || typeof item.id !== 'string' || typeof item.name !== 'string') return []
    const origin = parseDate(scalarText(item.origin) ?? '')
    return origin ? [{ id: item.id, name: item.name, origin }] : []
  })
}

/** What to say of a commemoration that is not in the list, in a `text` or in the `data` of a phase. */
export function notInList(
  id: string,
  own: readonly Commemoration[],
  where: 'text' | 'data',
  at: Place,
): [Wording, Wording, { readonly fixes?: readonly Fix[] }?] {
  const message = { vi: `Danh mục ngày kỷ niệm không có “${id}”.`, en: `The list of commemorations has no “${id}”.` }
  const known = [...own, ...COMMEMORATIONS].flatMap((it) => it.id ?? [])
  const written = (name: string): string => (where === 'text' ? `:commemoration[${name}]` : name)
  const near = nearest(id, known)?.value
  if (near !== undefined) {
    const right = written(near)
    return [message, { vi: `Có phải là ${right}?`, en: `Did you mean ${right}?` }, offered(id, known, written, at)]
  }
  if (where === 'text') {
    return [
      message,
      {
        vi: 'Viết thẳng thành chữ, hoặc khai báo trong kehoach.yaml: commemorations: [{ id: ten-ngay, name: "Ngày …", origin: 1945-09-02 }]',
        en: 'Write it in words, or name it in kehoach.yaml: commemorations: [{ id: ten-ngay, name: "Ngày …", origin: 1945-09-02 }]',
      },
    ]
  }
  return [
    message,
    {
      vi: `Ghi rõ: { name: "tên ngày kỷ niệm", origin: 1945-09-02 }`,
      en: `Write it out: { name: "name of the day", origin: 1945-09-02 }`,
    },
  ]
}
