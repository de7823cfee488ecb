import { readTyped } from '../../draft/answers.ts'
import { wordsFor } from '../../draft/questions.ts'
import { isMapping, keysOf, step, valueAt } from '../../model/pointer.ts'
import type { Problem, Wording } from '../../model/problem.ts'
import type { ReadPlan } from '../../model/read-plan.ts'
import { textAt } from '../../model/source.ts'
import { flowText, Numeral } from '../../write/yaml-text.ts'
import { Told } from './failure.ts'
import type { Blank } from './protocol.ts'

/** The open blanks of a plan: what each of them wants, and what it belongs to, in the words of an office. */
export function blanksOf(problems: readonly Problem[], read: ReadPlan | undefined): Blank[] {
  if (!read) return []
  const pointers = new Map<string, string>()
  for (const [pointer, { file, line, column }] of Object.entries(read.places.values))
    if (!pointer.endsWith('#key')) pointers.set(`${file}:${line}:${column}`, pointer)
  return problems.flatMap(({ rule, at }): Blank[] => {
    if (rule !== 'open-blank') return []
    const source = read.sources[at.file]
    const text = source ? textAt(source, at) : ''
    const asked = /\[\[cần điền:\s*(.*?)\s*\]\]/su.exec(text)?.[1]
    const pointer = pointers.get(`${at.file}:${at.line}:${at.column}`) ?? null
    const name = pointer === null ? undefined : keysOf(pointer).at(-1)
    const words = pointer === null ? undefined : wordsFor(pointer)?.label
    const label: Wording = asked ? { vi: asked, en: asked } : (words ?? { vi: name ?? 'chỗ trống', en: name ?? 'blank' })
    return [
      { at, pointer, label, about: pointer === null ? sentenceAround(source?.text ?? '', at.line) : aboutOf(read, pointer) },
    ]
  })
}

/** What names an item of a list, the first that it has. */
const NAMES = ['subject', 'name', 'unit', 'to', 'title', 'text'] as const

/** What the mapping of a value is about: `Quyết định, về ban hành Kế hoạch …`. */
function aboutOf(read: ReadPlan, pointer: string): string | null {
  const above = keysOf(pointer).slice(0, -1).reduce(step, '')
  const item = valueAt(read.front, above)
  if (above === '' || !isMapping(item)) return null
  const own = keysOf(pointer).at(-1)
  const name = NAMES.flatMap((key) => (key !== own && typeof item[key] === 'string' ? [item[key]] : []))[0]
  return [item.type, name].filter((it): it is string => typeof it === 'string' && !it.includes('[[')).join(' ') || null
}

const LONG = 240

/** The line of prose that a blank stands in. */
function sentenceAround(text: string, line: number): string | null {
  const own = (text.split('\n')[line - 1] ?? '').replace(/^[#\-+\d.)\s]+/, '').trim()
  return own === '' || /^\[\[[^\]]*\]\][.;]?$/.test(own) ? null : own.slice(0, LONG)
}

/** What is typed for a blank as its file writes it: YAML for a value of the frontmatter, the words themselves in prose. */
export function answerText(pointer: string | null, typed: string): string {
  const text = typed.trim()
  if (pointer === null) return text
  const { value, problems } = readTyped(pointer, text, '')
  if (!value) throw new Told('wrong-answer', problems[0]!.message, problems[0]!.hint)
  const digits = value.digits[pointer]
  return digits === undefined ? flowText(valueAt(value.data, pointer)) : flowText(new Numeral(digits))
}
