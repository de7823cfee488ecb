import { isMapping, keysOf, step } from '../model/pointer.ts'
import { amountProblems } from '../check/amounts.ts'
import { schemaProblems } from '../check/schema.ts'
import { resolve, shapeAt, takesNull, typesOf } from '../schema/shape.ts'
import { startOf } from '../model/place.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import { readSource, type SourceFile } from '../read/source.ts'
import { readYaml, type YamlValue } from '../read/yaml.ts'
import { asWritten } from './typed.ts'
import { only, type Given } from './given.ts'

/** Where what is missing may still come, from elsewhere or as an open blank. */
const MAY_LACK = ['', '/issuer', '/number', '/archive', '/signature']

/**
 * What is wrong with values for a new plan: held against the plan's schema, each at its place in their own file. What is missing at
 * the top, or in a mapping that may be filled later, is no error.
 */
export function valueProblems({ data, places, source }: Pick<YamlValue, 'data' | 'places' | 'source'>, file: string): Problem[] {
  const lines = source?.text.split('\n') ?? []
  const told = schemaProblems('plan', data, places, file, ({ line, column, endColumn }) =>
    lines[line - 1]?.slice(column - 1, endColumn - 1),
  )
  const later = MAY_LACK.map((pointer) => places[pointer])
  return [...told.filter(({ rule, at }) => rule !== 'missing-key' || !later.includes(at)), ...amountProblems(data, places, file)]
}

/** Reads a file of answers, YAML or JSON, in the shape of a plan's frontmatter. Undefined where anything in it is wrong. */
export function readAnswers(file: SourceFile): Outcome<(Given & YamlValue) | undefined> {
  const { value: read, problems } = readSource(file)
  const example = {
    vi: 'Ghi các mục như trong phần khai báo của kế hoạch, ví dụ: title: Cải cách hành chính năm 2027',
    en: 'Give keys as in a plan’s frontmatter, such as: title: Cải cách hành chính năm 2027',
  }
  if (!read) {
    return { value: undefined, problems: problems.map((it) => (it.rule === 'file-empty' ? { ...it, hint: example } : it)) }
  }
  // JSON may be indented by tabs, YAML may not; a space is as long, so that every place stays true.
  const json = /^\s*[{[]/.test(read.text)
  const source = json ? { ...read, text: read.text.replace(/^\t+/gm, (tabs) => ' '.repeat(tabs.length)) } : read
  const { value: yaml, problems: told } = readYaml(source, 0, source.text.length)
  if (!isMapping(yaml.data)) {
    if (told.length > 0) return { value: undefined, problems: told }
    const at = yaml.places['']!
    const message = {
      vi: 'Tệp trả lời không có mục nào dạng `mục: giá trị`.',
      en: 'The answers hold no `key: value`.',
    }
    return { value: undefined, problems: [...problems, { at, severity: 'error', rule: 'wrong-type', message, hint: example }] }
  }
  const all = [...problems, ...told, ...valueProblems(yaml, file.path)]
  const wrong = all.some(({ severity }) => severity === 'error')
  return { value: wrong ? undefined : { ...yaml, data: yaml.data }, problems: all }
}

/** The problems of a value at a pointer and below it; what is missing beside it comes later. */
function problemsAt(pointer: string, data: Readonly<Record<string, unknown>>, file: string): Problem[] {
  const at = { ...startOf(file), line: 2 }
  return valueProblems({ data, places: { '': startOf(file), [pointer]: at } }, file).filter(
    ({ at: { line } }) => line === at.line,
  )
}

/**
 * A value typed in one line, read as what the schema asks for at a pointer: a text as it stands, a number with its digits, a list or
 * mapping as YAML between brackets. Nothing typed leaves it open. Problems have no place but `file`.
 */
export function readTyped(pointer: string, typed: string, file: string): Outcome<Given | undefined> {
  const shape = shapeAt('plan', pointer)
  const types = typesOf(shape)
  const takesText = types.includes('string') || (shape.enum?.some((value) => typeof value === 'string') ?? false)
  const text = asWritten(shape, typed)
  if (/^[[{]/.test(text) && !text.startsWith('[[') && (shape.items || shape.properties || shape.enum)) {
    return readFlow(pointer, text, file)
  }
  const give = (value: unknown, digits?: string): Outcome<Given | undefined> => {
    const data = only(pointer, value)
    const problems = problemsAt(pointer, data, file)
    return { value: problems.length > 0 ? undefined : { data, digits: digits ? { [pointer]: digits } : {} }, problems }
  }
  if ((text === '' || text === 'null') && takesNull(shape)) return give(null)
  // `"05"`, as in YAML; a text that only begins and ends with quotes is one.
  if (/^(["']).*\1$/u.test(text) && takesText) {
    const source = readSource({ path: file, content: text }).value
    const yaml = source && readYaml(source, 0, source.text.length)
    if (yaml?.problems.length === 0 && typeof yaml.value.data === 'string') return give(yaml.value.data)
  }
  if (types.includes('boolean') && /^(?:true|false)$/.test(text)) return give(text === 'true')
  const number = types.includes('number') || types.includes('integer')
  const plainNumber = types.includes('string') ? /^[1-9]\d*$/ : /^[+-]?\d+(?:\.\d+)?$/
  // What no number can hold is told as it was typed.
  if (number && plainNumber.test(text) && Number.isFinite(Number(text))) return give(Number(text), text)
  if (types.includes('array') && !takesText && shape.items && typesOf(resolve(shape.items)).includes('string')) {
    return give(namesTyped(text))
  }
  if (number || !shape.items || pointer.endsWith('/duty')) return give(text)
  // One name or several: `Lãnh đạo Sở, Các đơn vị thuộc Sở`.
  const names = namesTyped(text)
  if (names.length > 1 && takesText) return give(names)
  return give(text)
}

/**
 * Names typed on one line, several parted by commas: each begins with a capital letter, or is a word (`VT, VP`). A comma before a small letter
 * belongs to the name: `Các sở, ban, ngành`.
 */
export function namesTyped(text: string): string[] {
  const words = text.trim().split(/\s*[,;]\s*/u)
  if (words.every((word) => /^\S+$/u.test(word))) return words
  return text.trim().split(/\s*[,;]\s*(?=\p{Lu})/u)
}

/** `[{to: Văn phòng}]`: a value in YAML's flow form. */
function readFlow(pointer: string, text: string, file: string): Outcome<Given | undefined> {
  const { value: source, problems } = readSource({ path: file, content: text })
  if (!source) return { value: undefined, problems }
  const { value: yaml, problems: told } = readYaml(source, 0, source.text.length)
  if (told.length > 0) return { value: undefined, problems: told }
  const data = only(pointer, yaml.data)
  const wrong = problemsAt(pointer, data, file)
  const digits = Object.fromEntries(Object.entries(yaml.digits).map(([at, written]) => [`${pointer}${at}`, written]))
  return { value: wrong.length > 0 ? undefined : { data, digits }, problems: wrong }
}

/** Pointers of everything that answers say, for an author to find them again: `title`, `issuer.name`, `targets`. */
export const namesOf = (data: Readonly<Record<string, unknown>>, pointer = ''): string[] =>
  Object.entries(data).flatMap(([key, value]) => {
    const at = step(pointer, key)
    return isMapping(value) ? namesOf(value, at) : [keysOf(at).join('.')]
  })
