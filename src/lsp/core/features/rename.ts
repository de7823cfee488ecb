import type { PrepareRenameParams, Range, RenameParams, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol'
import type { Place } from '../../../model/place.ts'
import type { ReadPlan } from '../../../model/read-plan.ts'
import { textAt } from '../../../model/source.ts'
import { ID_PATTERN } from '../../../schema/shape.ts'
import { openPlan } from '../../../workspace/open.ts'
import { findPlans, PLANS, PROFILE } from '../../../workspace/find.ts'
import { folderOf, tidy } from '../../../workspace/path.ts'
import { officeDays } from '../days.ts'
import type { Desk, OpenPart } from '../desk.ts'
import { nameAt, namesOf, type Name } from '../named.ts'
import { pointOf, rangeOf } from '../text.ts'
import { Refusal, type Feature } from './feature.ts'

/** What is renamed here. */
export const prepareRename: Feature<PrepareRenameParams, { readonly range: Range; readonly placeholder: string } | null> = {
  method: 'textDocument/prepareRename',
  can: { renameProvider: { prepareProvider: true } },
  async answer(desk, { textDocument, position }) {
    const part = await desk.part(textDocument.uri)
    const name = part && nameAt(part.read, part.open.path, pointOf(position, part.open.mark))
    if (!name) return null
    await refuseFixed(name, part, desk)
    return { range: rangeOf(inQuotes(name.at, part.read), part.open.mark), placeholder: name.id }
  },
}

/** Another id, where it is given and wherever it is referred to. */
export const rename: Feature<RenameParams, WorkspaceEdit | null> = {
  method: 'textDocument/rename',
  can: {},
  async answer(desk, { textDocument, position, newName }) {
    const part = await desk.part(textDocument.uri)
    const name = part && nameAt(part.read, part.open.path, pointOf(position, part.open.mark))
    if (!name) return null
    await refuseFixed(name, part, desk)
    await refuseName(name, newName.trim(), part, desk)
    const changes: Record<string, TextEdit[]> = {}
    const seen = new Set<string>()
    for (const [at, text] of await editsOf(name, newName.trim(), part, desk)) {
      const range = rangeOf(at, desk.markOf(at.file))
      const key = `${at.file}:${at.line}:${at.column}`
      if (!seen.has(key)) (changes[desk.uriOf(at.file)] ??= []).push({ range, newText: text })
      seen.add(key)
    }
    return { changes }
  },
}

async function editsOf(name: Name, to: string, { read }: OpenPart, desk: Desk): Promise<(readonly [Place, string])[]> {
  const inPlan = (plan: ReadPlan) =>
    namesOf(plan)
      .filter((it) => it.kind === name.kind && it.id === name.id)
      .map((it): [Place, string] => [
        it.at,
        it.defines && it.kind !== 'section' ? asValue(it.at, to, plan) : isQuoted(it.at, plan) ? JSON.stringify(to) : to,
      ])
  if (name.kind !== 'commemoration') return inPlan(read)
  // A day of the office's own may stand in any of its plans.
  const given = (await officeDays(read, desk)).filter((day) => day.id === name.id)
  const profile = await desk.files.nearest(folderOf(read.file), PROFILE)
  const plans = profile === undefined ? [] : await findPlans([tidy(`${folderOf(profile)}/${PLANS}`)], desk.files)
  const opened = await Promise.all(plans.map(async (plan) => (await openPlan(desk.files, plan)).value?.read))
  const all = [...opened.filter((plan) => plan !== undefined && plan.file !== read.file), read] as ReadPlan[]
  return [...given.map(({ at }): [Place, string] => [at, to]), ...all.flatMap(inPlan)]
}

const writtenAt = (at: Place, { sources }: ReadPlan): string => (sources[at.file] ? textAt(sources[at.file]!, at) : '')

const isQuoted = (at: Place, read: ReadPlan): boolean => /^["']/.test(writtenAt(at, read))

/** An id as its value in the frontmatter: between quotes where it was, or where YAML would read a number. */
const asValue = (at: Place, id: string, read: ReadPlan): string =>
  isQuoted(at, read) || /^[\d.]|^(?:true|false|null)$/.test(id) ? JSON.stringify(id) : id

/** The id without the quotes around it. */
const inQuotes = (at: Place, read: ReadPlan): Place =>
  isQuoted(at, read) ? { ...at, column: at.column + 1, endColumn: at.endColumn - 1 } : at

/** A file is renamed as a file, and the days of the list have the names they have. */
async function refuseFixed({ kind, id }: Name, { read }: OpenPart, desk: Desk): Promise<void> {
  if (kind === 'appendix')
    throw new Refusal({
      vi: 'Đổi tên tệp phụ lục trong thư mục, rồi ghi tên mới ở mục appendices.',
      en: 'Rename the annex’s file in its folder, then give the new name under appendices.',
    })
  if (kind !== 'commemoration' || (await officeDays(read, desk)).some((day) => day.id === id)) return
  throw new Refusal({
    vi: `“${id}” là ngày có sẵn trong danh mục của chương trình nên không đổi mã được.`,
    en: `“${id}” is a day of the program’s own list, whose id stays as it is.`,
  })
}

async function refuseName({ kind, id }: Name, to: string, { read }: OpenPart, desk: Desk): Promise<void> {
  if (!new RegExp(ID_PATTERN, 'u').test(to))
    throw new Refusal({
      vi: `Mã “${to}” không đúng dạng: viết chữ thường không dấu và chữ số, nối bằng gạch ngang, ví dụ xong-ve-viec.`,
      en: `“${to}” is no id: write lower-case letters without marks and digits, joined by hyphens, such as xong-ve-viec.`,
    })
  const days = kind === 'commemoration' ? (await officeDays(read, desk)).map((day) => day.id) : []
  const taken = to !== id && (days.includes(to) || namesOf(read).some((it) => it.defines && it.kind === kind && it.id === to))
  if (!taken) return
  throw new Refusal({
    vi: `Mã “${to}” đã dùng; đặt mã khác.`,
    en: `The id “${to}” is taken; choose another.`,
  })
}
