import { SCHEMAS } from '../../../schema/shape.ts'
import { readTyped } from '../../../draft/answers.ts'
import { NOTHING, over, type Given } from '../../../draft/given.ts'
import { pointerOf } from '../../../draft/header.ts'
import { nearest } from '../../../model/nearest.ts'
import { UsageError, type Arguments } from '../../frame/arguments.ts'
import type { World } from '../../world/world.ts'

/** What `--set` gives, in its order. */
export function settings({ repeated }: Arguments): Given {
  return (repeated.set ?? []).reduce<Given>((values, pair) => {
    const equals = pair.indexOf('=')
    const key = equals < 0 ? pair : pair.slice(0, equals).trim()
    const pointer = pointerOf(key)
    if (pointer === undefined) {
      const known = Object.entries(SCHEMAS.plan.properties ?? {}).map(([name]) => name)
      const near = nearest(key.split('.')[0]!, known)?.value
      throw new UsageError(
        { vi: `--set ${key}: kế hoạch không có mục này.`, en: `--set ${key}: a plan has no such key.` },
        near && near !== key.split('.')[0]
          ? { vi: `Có phải là: ${near}?`, en: `Did you mean: ${near}?` }
          : {
              vi: 'Ghi tên mục như trong phần khai báo (issuer.name); danh sách ghi cả: targets=[{…}].',
              en: 'Name it as in a frontmatter (issuer.name); give a list whole: targets=[{…}].',
            },
      )
    }
    if (equals < 0) {
      throw new UsageError(
        { vi: `--set ${pair}: thiếu dấu = và giá trị.`, en: `--set ${pair}: an = and the value are missing.` },
        { vi: `Ghi: --set ${key}=…`, en: `Write: --set ${key}=…` },
      )
    }
    const { value, problems } = readTyped(pointer, pair.slice(equals + 1), `--set ${key}`)
    if (value) return over(values, value)
    const { message, hint } = problems[0]!
    throw new UsageError({ vi: `--set ${key}: ${message.vi}`, en: `--set ${key}: ${message.en}` }, hint)
  }, NOTHING)
}

/** The plan's year: `--year`, or what the values say; on a terminal it is asked for. */
export async function yearOf({ data }: Given, { options, language }: Arguments, { ask }: World): Promise<number> {
  const isYear = (text: string): boolean => readTyped('/year', text, '--year').value !== undefined
  const wrong = (text: string): UsageError =>
    new UsageError(
      { vi: `--year “${text}” không phải là một năm từ 1945 đến 2100.`, en: `--year “${text}” is no year from 1945 to 2100.` },
      { vi: 'Ghi bốn chữ số: --year 2027', en: 'Write four digits: --year 2027' },
    )
  if (typeof options.year === 'string') {
    if (!isYear(options.year)) throw wrong(options.year)
    if (data.year !== undefined && data.year !== Number(options.year)) {
      throw new UsageError(
        {
          vi: `--year ghi ${options.year}, còn các giá trị đã cho ghi year: ${data.year}.`,
          en: `--year says ${options.year}, the values given say year: ${data.year}.`,
        },
        { vi: 'Chỉ ghi năm ở một chỗ.', en: 'Give the year once.' },
      )
    }
    return Number(options.year)
  }
  if (typeof data.year === 'number') return data.year
  if (!ask || options.json) {
    throw new UsageError(
      { vi: 'Chưa ghi năm của kế hoạch.', en: 'The year of the plan is missing.' },
      { vi: 'Thêm: --year 2027', en: 'Add: --year 2027' },
    )
  }
  return Number(
    await ask.text({
      name: 'year',
      message: language === 'vi' ? 'Năm của kế hoạch' : 'Year of the plan',
      refuse: (typed) =>
        isYear(typed) ? undefined : language === 'vi' ? 'Ghi bốn chữ số, ví dụ 2027.' : 'Four digits, such as 2027.',
    }),
  )
}

/** The year a command that is shown names: the one that was given, else the next. */
export const suchYear = ({ options, today }: Arguments): string =>
  String(options.year ?? Number((today ?? new Date().toISOString()).slice(0, 4)) + 1)
