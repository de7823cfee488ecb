import { isMapping, scalarText, step } from '../model/pointer.ts'
import { resolve, shapeAt, typesOf, type Shape } from '../schema/shape.ts'
import { nearest } from '../model/nearest.ts'
import { startOf } from '../model/place.ts'
import type { Outcome, Problem, Wording } from '../model/problem.ts'
import { readSource, type SourceFile } from '../read/source.ts'
import { readYaml, type YamlValue } from '../read/yaml.ts'

/** One thing a template asks: the pointer of a value, or of a list with the keys that each of its items is asked. */
export interface Question {
  readonly pointer: string
  readonly keys?: readonly string[]
}

/** What a template says of itself in the comment it begins with. */
export interface Header {
  readonly version: string
  readonly about: Wording
  readonly asks: readonly Question[]
}

const EXAMPLE = '{{!--\nversion: 1\nabout: Kế hoạch tổ chức hội nghị\nasks: [title, place]\n--}}'

/**
 * Reads the comment at the head of a template, YAML between `{{!--` and `--}}`: `version`, `about` (one text, or `{vi, en}`) and
 * `asks`, the values that are asked for on a terminal. Undefined where it cannot be read.
 */
export function readHeader(file: SourceFile): Outcome<Header | undefined> {
  const { value: source, problems } = readSource(file)
  if (!source) {
    const errors = problems.filter(({ severity }) => severity === 'error')
    const hint = { vi: `Mở đầu tệp mẫu như sau:\n${EXAMPLE}`, en: `Begin the template like this:\n${EXAMPLE}` }
    return { value: undefined, problems: errors.map((it) => (it.rule === 'file-empty' ? { ...it, hint } : it)) }
  }
  const comment = /^\s*\{\{!--([\s\S]*?)--\}\}/.exec(source.text)
  const start = comment ? comment[0].indexOf('{{!--') + 5 : 0
  const { value: yaml, problems: told } = readYaml(source, start, start + (comment?.[1]!.length ?? 0))
  if (told.length > 0) return { value: undefined, problems: told }
  const said = isMapping(yaml.data) ? yaml.data : { about: typeof yaml.data === 'string' ? yaml.data : null }
  const { version, about, asks = [] } = said as Record<string, unknown>
  const wording = typeof about === 'string' ? { vi: about, en: about } : (about as Wording | null | undefined)
  const isTold = typeof wording?.vi === 'string' && typeof wording.en === 'string'
  const { value: questions, problems: wrong } = questionsOf(asks, yaml, file.path)
  const lacking = [...(isTold ? [] : ['about']), ...(scalarText(version) === undefined ? ['version'] : [])]
  return {
    value: {
      version: yaml.digits['/version'] ?? scalarText(version) ?? '',
      about: isTold ? wording : { vi: '(chưa có lời giới thiệu)', en: '(says nothing about itself)' },
      asks: questions,
    },
    problems: [...(lacking.length > 0 ? [lack(file.path, lacking)] : []), ...wrong],
  }
}

/** A template that says less than it should of itself can be used all the same. */
const lack = (path: string, keys: readonly string[]): Problem => ({
  at: startOf(path),
  severity: 'warning',
  rule: 'template-header',
  message: {
    vi: `Phần giới thiệu ở đầu mẫu thiếu: ${keys.join(', ')}.`,
    en: `The comment at the head of the template lacks: ${keys.join(', ')}.`,
  },
  hint: { vi: `Mở đầu tệp mẫu như sau:\n${EXAMPLE}`, en: `Begin the template like this:\n${EXAMPLE}` },
})

/** `title`, `issuer.name`, or `targets: [name, operator, value, unit]`. */
function questionsOf(asks: unknown, { places }: YamlValue, file: string): Outcome<Question[]> {
  const problems: Problem[] = []
  const questions = (Array.isArray(asks) ? asks : [asks]).flatMap((entry, index): Question[] => {
    const at = places[step('/asks', index)] ?? startOf(file)
    const [[name, keys] = ['', undefined]] = isMapping(entry) ? Object.entries(entry) : [[scalarText(entry) ?? '', undefined]]
    const pointer = pointerOf(name)
    const shape = pointer === undefined ? {} : shapeAt('plan', pointer)
    const ofItem = Array.isArray(keys) ? keys.map((key) => scalarText(key) ?? '') : undefined
    const strange = pointer === undefined ? name : ofItem?.find((key) => !shapeAt('plan', step(`${pointer}/0`, key)).description)
    if (pointer !== undefined && strange === undefined && !asksTooMuch(shape, ofItem))
      return [{ pointer, ...(ofItem && { keys: ofItem }) }]
    const near = nearest(strange ?? name, Object.keys(shapeAt('plan', '').properties ?? {}))?.value
    problems.push({
      at,
      severity: 'error',
      rule: 'template-header',
      message: {
        vi: `Mẫu hỏi “${strange ?? name}”, không phải một giá trị của kế hoạch hỏi được bằng một câu.`,
        en: `The template asks for “${strange ?? name}”, which is no value of a plan that one question could ask.`,
      },
      hint:
        near && near !== (strange ?? name)
          ? { vi: `Có phải là: ${near}?`, en: `Did you mean: ${near}?` }
          : {
              vi: 'Ghi tên mục như trong phần khai báo: title, issuer.name, targets: [name, operator, value, unit].',
              en: 'Name it as in a frontmatter: title, issuer.name, targets: [name, operator, value, unit].',
            },
    })
    return []
  })
  return { value: questions, problems }
}

/** A mapping cannot be asked in one line, nor a list of mappings without the keys of its items. */
function asksTooMuch(shape: Shape, keys: readonly string[] | undefined): boolean {
  const types = typesOf(shape)
  if (types.includes('string')) return keys !== undefined
  if (types.includes('array') && shape.items) return typesOf(resolve(shape.items)).includes('object') !== (keys !== undefined)
  return types.includes('object')
}

/** The pointer of `issuer.name`; undefined where the plan's schema has no such value. Lists are taken whole. */
export function pointerOf(name: string): string | undefined {
  let pointer = ''
  for (const key of name.split('.')) {
    const { properties, additionalProperties } = shapeAt('plan', pointer)
    const known = (properties && Object.hasOwn(properties, key)) || (typeof additionalProperties === 'object' && key !== '')
    if (!known) return undefined
    pointer = step(pointer, key)
  }
  return pointer
}
