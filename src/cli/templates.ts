import { readHeader, type Header } from '../draft/header.ts'
import type { TemplateFiles } from '../draft/template.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { readSource, type SourceFile } from '../read/source.ts'
import { failureProblem } from './world/failure.ts'
import { folderOf, PROFILE, tidy } from './workspace.ts'
import { FileFailure, type Files, type World } from './world/world.ts'

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

type Shelf = Pick<Files, 'read' | 'below'>

/** All templates an office has, by name: those of the package and its own, in `templates/` beside its profile. */
export function findTemplates({ files, shipped }: Pick<World, 'files' | 'shipped'>, profile: string | undefined): Template[] {
  const found = new Map<string, Template>()
  const add = (shelf: Shelf, folder: string, own: boolean): void => {
    for (const path of below(shelf, folder)) {
      const name = path.slice(folder.length + 1)
      if (!TEMPLATE.test(name) || name.includes('/')) continue
      const short = name.replace(TEMPLATE, '')
      const template = opened(shelf, path)
      // In the package's own folder, its templates are found twice.
      if (!sameBytes(found.get(short)?.file.content, template.file.content)) found.set(short, { name: short, own, ...template })
    }
  }
  add(shipped, FOLDER, false)
  const own = ownFolder(profile)
  if (files.kind(own) === 'folder') add(files, own, true)
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

const sameBytes = (a: SourceFile['content'] | undefined, b: SourceFile['content']): boolean =>
  a !== undefined && Buffer.compare(Buffer.from(a), Buffer.from(b)) === 0

/** One that cannot be opened is told with the others, and keeps nobody from using those. */
function opened(shelf: Shelf, path: string): Pick<Template, 'file' | 'header' | 'problems'> {
  try {
    const file = { path, content: shelf.read(path) }
    const { value: header, problems } = readHeader(file)
    return { file, header, problems }
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error
    return { file: { path, content: '' }, header: undefined, problems: [failureProblem(error)] }
  }
}

/** A template with all partials it may call: the office's own go before those of the package. */
export function withPartials(
  { file }: Template,
  { files, shipped }: Pick<World, 'files' | 'shipped'>,
  profile: string | undefined,
): Outcome<TemplateFiles | undefined> {
  const problems: Problem[] = []
  const read = (source: SourceFile): Source | undefined => {
    const { value, problems: told } = readSource(source)
    problems.push(...told.filter(({ severity }) => severity === 'error'))
    return value
  }
  const partials: Record<string, Source> = {}
  const add = (shelf: Shelf, folder: string): void => {
    for (const path of below(shelf, folder)) {
      if (!PARTIAL.test(path)) continue
      const source = read({ path, content: shelf.read(path) })
      if (source) partials[path.slice(folder.length + 1).replace(PARTIAL, '')] = source
    }
  }
  add(shipped, `${FOLDER}/${PARTIALS}`)
  const own = ownFolder(profile)
  if (files.kind(`${own}/${PARTIALS}`) === 'folder') add(files, `${own}/${PARTIALS}`)
  const main = read(file)
  return { value: main && problems.length === 0 ? { main, partials } : undefined, problems }
}

const below = (shelf: Shelf, folder: string): string[] => shelf.below(folder).map(tidy)

/** `templates/` beside the office's profile; in the folder of work where there is none. */
const ownFolder = (profile: string | undefined): string => tidy(`${profile === undefined ? '.' : folderOf(profile)}/${FOLDER}`)

/** The office's profile for work in a folder: `kehoach.yaml` there or above. */
export const profileFor = (folder: string, files: Files): string | undefined => files.nearest(folder, PROFILE)
