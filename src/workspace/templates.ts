import { readHeader, type Header } from '../draft/header.ts'
import type { TemplateFiles } from '../draft/template.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { readSource, type SourceFile } from '../read/source.ts'
import { sameBytes } from './bytes.ts'
import { failureProblem } from './failure.ts'
import { orFailure, type Files } from './files.ts'
import { sourceAt } from './open.ts'
import { folderOf, tidy } from './path.ts'

const FOLDER = 'templates'
const PARTIALS = 'partials'
const TEMPLATE = /\.md\.hbs$/
const PARTIAL = /\.hbs$/

/** A template there is: of the package, or of the office, which takes the place of one of the package with the same name. */
export interface Template {
  readonly name: string
  readonly file: SourceFile
  readonly own: boolean
  readonly header: Header | undefined
  readonly problems: readonly Problem[]
}

/** Where templates lie: the package's own, by paths from its root, and those of an office. */
export interface Shelves {
  readonly files: Files
  readonly shipped: Shelf
}

type Shelf = Pick<Files, 'read' | 'below'>

/** All templates an office has, by name: those of the package and its own, in `templates/` beside its profile. */
export async function findTemplates({ files, shipped }: Shelves, profile: string | undefined): Promise<Template[]> {
  const found = new Map<string, Template>()
  const add = async (shelf: Shelf, folder: string, own: boolean): Promise<void> => {
    for (const path of await below(shelf, folder)) {
      const name = path.slice(folder.length + 1)
      if (!TEMPLATE.test(name) || name.includes('/')) continue
      const short = name.replace(TEMPLATE, '')
      const template = await opened(shelf, path)
      const other = found.get(short)
      // In the package's own folder, its templates are found twice.
      if (!other || !sameContent(other.file, template.file)) found.set(short, { name: short, own, ...template })
    }
  }
  await add(shipped, FOLDER, false)
  const own = ownFolder(profile)
  if ((await files.kind(own)) === 'folder') await add(files, own, true)
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

const sameContent = (a: SourceFile, b: SourceFile): boolean =>
  typeof a.content === 'string' || typeof b.content === 'string' ? a.content === b.content : sameBytes(a.content, b.content)

/** One that cannot be opened is told with the others, and keeps nobody from using those. */
const opened = (shelf: Shelf, path: string): Promise<Pick<Template, 'file' | 'header' | 'problems'>> =>
  orFailure<Pick<Template, 'file' | 'header' | 'problems'>, Pick<Template, 'file' | 'header' | 'problems'>>(
    async () => {
      const file = await sourceAt(shelf, path)
      const { value: header, problems } = readHeader(file)
      return { file, header, problems }
    },
    (failure) => ({ file: { path, content: '' }, header: undefined, problems: [failureProblem(failure)] }),
  )

/** A template with all partials it may call: the office's own go before those of the package. */
export async function withPartials(
  { file }: Template,
  { files, shipped }: Shelves,
  profile: string | undefined,
): Promise<Outcome<TemplateFiles | undefined>> {
  const problems: Problem[] = []
  const read = (source: SourceFile): Source | undefined => {
    const { value, problems: told } = readSource(source)
    problems.push(...told.filter(({ severity }) => severity === 'error'))
    return value
  }
  const partials: Record<string, Source> = {}
  const add = async (shelf: Shelf, folder: string): Promise<void> => {
    for (const path of await below(shelf, folder)) {
      if (!PARTIAL.test(path)) continue
      const source = read(await sourceAt(shelf, path))
      if (source) partials[path.slice(folder.length + 1).replace(PARTIAL, '')] = source
    }
  }
  await add(shipped, `${FOLDER}/${PARTIALS}`)
  const own = ownFolder(profile)
  if ((await files.kind(`${own}/${PARTIALS}`)) === 'folder') await add(files, `${own}/${PARTIALS}`)
  const main = read(file)
  return { value: main && problems.length === 0 ? { main, partials } : undefined, problems }
}

const below = async (shelf: Shelf, folder: string): Promise<string[]> => (await shelf.below(folder)).map(tidy)

/** `templates/` beside the office's profile; in the folder of work where there is none. */
const ownFolder = (profile: string | undefined): string => tidy(`${profile === undefined ? '.' : folderOf(profile)}/${FOLDER}`)
