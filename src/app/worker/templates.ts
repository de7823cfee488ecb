import { namesTyped, readTyped } from '../../draft/answers.ts'
import { draftPlan } from '../../draft/draft.ts'
import { NOTHING, only, over, type Given } from '../../draft/given.ts'
import type { Question } from '../../draft/header.ts'
import { ItemsGiven } from '../../draft/items.ts'
import { choiceWords, isSentence, wordsFor } from '../../draft/questions.ts'
import { step } from '../../model/pointer.ts'
import type { Problem, Wording } from '../../model/problem.ts'
import { ERROR_RULES } from '../../rules/errors.ts'
import { resolve, shapeAt, takesNull, typesOf } from '../../schema/shape.ts'
import { FileFailure } from '../../workspace/files.ts'
import { profileFor } from '../../workspace/find.ts'
import { profileValues } from '../../workspace/office-values.ts'
import { readBeside, sourceAt } from '../../workspace/open.ts'
import { planPath } from '../../workspace/output.ts'
import { folderOf } from '../../workspace/path.ts'
import { saveFile } from '../../workspace/save.ts'
import { findTemplates, withPartials, type Shelves } from '../../workspace/templates.ts'
import { bytesOf, toldOf, type Desk } from './desk.ts'
import { Told } from './failure.ts'
import type { Answers, Ask, DraftMade, TemplateShown } from './protocol.ts'

/** The package's own templates, put in when the page is built: their texts by path. */
declare const TEMPLATES: Readonly<Record<string, string>>

const SHIPPED: Shelves['shipped'] = {
  below: (folder) => Object.keys(TEMPLATES).filter((path) => path.startsWith(`${folder}/`)),
  read(path) {
    const text = TEMPLATES[path]
    if (text === undefined) throw new FileFailure('ENOENT', path, 'read')
    return bytesOf(text)
  },
}

/** All templates an office has, with what they ask; those that cannot be used are left out. */
export async function templatesOf({ files }: Desk): Promise<TemplateShown[]> {
  const found = await findTemplates({ files, shipped: SHIPPED }, await profileFor('.', files))
  return found.flatMap(({ name, own, header, problems }) =>
    header && !problems.some(({ severity }) => severity === 'error')
      ? [{ name, own, about: header.about, asks: header.asks.map(askOf) }]
      : [],
  )
}

/** What a terminal is told of its keys is nothing for a form. */
const OF_TERMINAL = /\s*[^.]*(?:nhấn Enter|Press Enter|chọn để trống|Leave it open)[^.]*\./g

function askOf({ pointer, keys = [] }: Question): Ask {
  const shape = shapeAt('plan', pointer)
  const words = wordsFor(pointer)
  const name = pointer.slice(pointer.lastIndexOf('/') + 1)
  const said = words ? words.note : shape.description && { vi: shape.description, en: shape.description }
  const note = said && { vi: said.vi.replace(OF_TERMINAL, '').trim(), en: said.en.replace(OF_TERMINAL, '').trim() }
  const choices = (shape.enum ?? []).filter((value): value is string => typeof value === 'string')
  const items = shape.items && resolve(shape.items)
  const kind =
    keys.length > 0 ? 'items' : choices.length > 0 ? 'choice' : items && !typesOf(shape).includes('string') ? 'list' : 'text'
  const open = { value: '', about: { vi: '(để trống)', en: '(left open)' } }
  const free = takesNull(shape) || !typesOf(shape).includes('string')
  return {
    pointer,
    label: words?.label ?? { vi: name, en: name },
    note: note && note.vi !== '' ? note : null,
    kind,
    choices:
      kind === 'choice' ? [...(free ? [open] : []), ...choices.map((value) => ({ value, about: choiceWords(value) }))] : [],
    keys: keys.map((key) => askOf({ pointer: step(step(pointer, 0), key) })),
  }
}

/** A plan from a template and what was answered, written into the folder. */
export async function draftFrom(desk: Desk, name: string, year: number, answers: Answers): Promise<DraftMade> {
  const { files } = desk
  desk.forget()
  const profilePath = await profileFor('.', files)
  const shelves: Shelves = { files, shipped: SHIPPED }
  const template = (await findTemplates(shelves, profilePath)).find((it) => it.name === name)
  if (!template?.header) throw new Told('no-template', { vi: `Không có mẫu “${name}”.`, en: `There is no template “${name}”.` })
  const problems: Problem[] = []
  const { value: sources, problems: unread } = await withPartials(template, shelves, profilePath)
  const profile = profilePath === undefined ? undefined : await sourceAt(files, profilePath)
  const office = profile ? profileValues(profile, true, problems) : NOTHING
  const { given, wrong } = givenBy(template.header.asks, answers, year)
  if (wrong.length > 0) return { path: null, problems: wrong }
  if (!sources) throw toldOf(unread)
  const path = await desk.freeName(planPath(year, name))
  const id = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '')
  const { value: made, problems: told } = await readBeside(files, folderOf(path), (open) =>
    draftPlan({
      template: { ...sources, name, version: template.header!.version, id },
      given: over(over(office, given), { data: { year, id }, digits: {} }),
      year,
      path,
      rules: ERROR_RULES,
      ...(profile && { profile }),
      open,
    }),
  )
  if (!made) return { path: null, problems: told.map(({ message }) => ({ pointer: null, message })) }
  const saved = await saveFile(files, path, made.text, { over: 'nothing' })
  if (saved.problems.length > 0) throw toldOf(saved.problems)
  return { path, problems: [] }
}

/** What was answered as values of a plan; what cannot be one is told with its pointer. */
function givenBy(asks: readonly Question[], answers: Answers, year: number): { given: Given; wrong: DraftMade['problems'] } {
  const wrong: { pointer: string; message: Wording }[] = []
  const typed = (pointer: string, text: string, at: string): Given | undefined => {
    if (text.trim() === '') return undefined
    const { value, problems } = readTyped(pointer, text, '')
    if (!value) wrong.push({ pointer: at, message: problems[0]!.message })
    return value
  }
  let given: Given = { data: { year }, digits: {} }
  for (const { pointer, keys } of asks) {
    const answer = answers[pointer]
    if (answer === undefined) continue
    if (typeof answer === 'string') {
      given = over(given, typed(pointer, answer, pointer) ?? NOTHING)
      continue
    }
    if (!keys) {
      const texts = (answer as readonly string[]).flatMap((text) =>
        text.trim() === '' ? [] : isSentence(pointer) ? [text.trim()] : namesTyped(text),
      )
      if (texts.length > 0) given = over(given, { data: only(pointer, texts), digits: {} })
      continue
    }
    const items = new ItemsGiven(pointer, pointer.slice(1).replaceAll('/', '.'))
    for (const [index, row] of (answer as readonly Readonly<Record<string, string>>[]).entries()) {
      if (!Object.values(row).some((text) => text.trim() !== '')) continue
      items.add(
        keys.map((key) => [key, typed(step(step(pointer, 0), key), row[key] ?? '', step(step(pointer, index), key))] as const),
      )
    }
    given = over(given, items.given() ?? NOTHING)
  }
  return { given, wrong }
}
