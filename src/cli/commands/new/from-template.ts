import { mergeProblems } from '../../../check/merge-problems.ts'
import { draftPlan, type Draft } from '../../../draft/draft.ts'
import { over, type Given } from '../../../draft/given.ts'
import { idMeant } from '../../../write/paste.ts'
import { ID_PATTERN } from '../../../schema/shape.ts'
import { nearest } from '../../../model/nearest.ts'
import type { Problem } from '../../../model/problem.ts'
import { problemAsData } from '../../../report/problems.ts'
import { ERROR_RULES } from '../../../rules/errors.ts'
import { readGiven } from './given-files.ts'
import { settings, suchYear, yearOf } from './given-words.ts'
import { nothingMade } from './nothing-made.ts'
import { interview, readBack } from '../../interview/interview.ts'
import { exitOf, writeProblems } from '../../frame/result.ts'
import { toJson } from '../../../report/formats/reporter.ts'
import { asCalled, typed } from '../../frame/called.ts'
import { UsageError, type Arguments } from '../../frame/arguments.ts'
import { EXIT, OF_FILES, type World } from '../../world/world.ts'
import { findTemplates, withPartials, type Template } from '../../../workspace/templates.ts'
import { profileFor } from '../../../workspace/find.ts'
import { planPath } from '../../../workspace/output.ts'
import { readBeside } from '../../../workspace/open.ts'
import { folderOf, tidy } from '../../../workspace/path.ts'
import type { Loaded } from '../../../workspace/load.ts'
import { failureProblem, standsThere } from '../../../workspace/failure.ts'
import { FileFailure } from '../../../workspace/files.ts'

/** `kehoach new <kind>`: a plan from a template; what nobody gives stays an open blank. */
export async function run(given: Arguments, world: World): Promise<number> {
  try {
    return await draft(given, world)
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error
    return refuse([failureProblem(error)], [], EXIT.files, given, world)
  }
}

async function draft(given: Arguments, world: World): Promise<number> {
  const out = given.options.out === undefined ? undefined : tidy(String(given.options.out))
  if (out === '-' && given.options.json) {
    throw new UsageError({ vi: '--out - và --json không dùng cùng nhau.', en: '--out - and --json do not go together.' })
  }
  const profile =
    (await profileFor(out === undefined || out === '-' ? '.' : folderOf(out), world.files)) ??
    (await profileFor('.', world.files))
  const templates = await findTemplates(world, profile)
  if (given.options.list) return writeList(templates, given, world)
  const template = await chosen(templates, given, world)

  const files = await readGiven(given, profile, out, world)
  const problems = [...files.problems, ...template.problems]
  const { value: sources, problems: unread } = await withPartials(template, world, profile)
  problems.push(...unread)
  const { header } = template
  if (problems.some(({ severity }) => severity === 'error') || !header || !sources)
    return refuse(problems, files.opened, files.exit, given, world)

  let values = over(files.values, settings(given))
  const year = await yearOf(values, given, world)
  const id = idOf(values, out, template.name)
  const path = out ?? planPath(year, id)
  if (path !== '-' && (await world.files.kind(path)) === 'file' && !given.options.force)
    return refuse([standsThere(path)], [], EXIT.files, given, world)
  const asking = world.ask && !given.options.json ? world.ask : undefined
  if (asking) values = await interview(header, values, asking, world, given.language, files.commemorations)

  const { value: made, problems: wrong } = await readBeside(world.files, folderOf(path), (open) =>
    draftPlan({
      template: { ...sources, name: template.name, version: header.version, id },
      given: over(values, { data: { year }, digits: {} }),
      year,
      path: path === '-' ? `${id}.md` : path,
      rules: ERROR_RULES,
      ...(files.profile && { profile: files.profile }),
      open,
    }),
  )
  if (!made) return refuse(wrong, [...Object.values(sources.partials), sources.main], EXIT.problems, given, world)
  if (path === '-') {
    world.stdout.write(new TextEncoder().encode(made.text))
    return writeDraft(made, path, year, given, world)
  }
  if (asking && !(await readBack(values, made, path, asking, given, world))) return EXIT.done
  await world.files.write(path, new TextEncoder().encode(made.text))
  return writeDraft(made, path, year, given, world)
}

/** The template that is named; on a terminal, the one that is chosen. */
async function chosen(templates: readonly Template[], given: Arguments, { ask }: World): Promise<Template> {
  const { paths, language } = given
  const names = templates.map(({ name }) => name)
  if (paths.length > 1) {
    throw new UsageError({
      vi: `Chỉ ghi một mẫu: kehoach new ${typed(paths[0]!)} --year ${suchYear(given)}`,
      en: `Name one template: kehoach new ${typed(paths[0]!)} --year ${suchYear(given)}`,
    })
  }
  const name =
    paths[0] ??
    (await ask?.choose({
      name: 'kind',
      message: language === 'vi' ? 'Loại kế hoạch' : 'Kind of plan',
      choices: templates.map(({ name, header }) => ({ value: name, about: header?.about[language] ?? name })),
    }))
  if (name === undefined) {
    throw new UsageError(
      {
        vi: `Chưa ghi mẫu, ví dụ: kehoach new general --year ${suchYear(given)}`,
        en: `No template is named, such as: kehoach new general --year ${suchYear(given)}`,
      },
      { vi: `Các mẫu: ${names.join(', ')}`, en: `The templates: ${names.join(', ')}` },
    )
  }
  const found = templates.find((template) => template.name === name)
  if (found) return found
  const near = nearest(name, names)?.value
  throw new UsageError(
    { vi: `Không có mẫu “${name}”.`, en: `There is no template “${name}”.` },
    near
      ? {
          vi: `Có phải là: kehoach new ${near}? Xem: kehoach new --list`,
          en: `Did you mean: kehoach new ${near}? See: kehoach new --list`,
        }
      : { vi: `Các mẫu: ${names.join(', ')}`, en: `The templates: ${names.join(', ')}` },
  )
}

/** The plan's name through the years: as given, or after its file, or after its template. */
function idOf({ data }: Given, out: string | undefined, template: string): string {
  if (typeof data.id === 'string') return data.id
  const name = out === undefined || out === '-' ? template : out.slice(out.lastIndexOf('/') + 1).replace(/\.md$/i, '')
  return [name, idMeant(name), idMeant(template)].find((id) => new RegExp(ID_PATTERN).test(id)) ?? 'ke-hoach'
}

type OpenedTemplate = Parameters<typeof linesOf>[0]

/** Lines of files for the frames of problems. */
const linesOf = (opened: readonly { readonly file: string; readonly text: string }[]): Loaded =>
  ({ lines: (file: string) => opened.find((it) => it.file === file)?.text.split('\n') }) as Loaded

/** Nothing is written: what is wrong is told. */
function refuse(problems: readonly Problem[], opened: OpenedTemplate, exit: number, given: Arguments, world: World): number {
  const told = mergeProblems(problems)
  if (given.options.json) {
    world.stdout.write(toJson(nothingMade(told, given)))
  } else writeProblems([linesOf(opened)], told, given, world.stderr, world)
  const unopened = told.some(({ rule }) => OF_FILES.has(rule))
  return Math.max(exit, unopened ? EXIT.files : EXIT.problems)
}

/** Tells what was written, what is still open in it, and what is wrong with it. */
function writeDraft({ text, problems }: Draft, path: string, year: number, given: Arguments, world: World): number {
  const told = mergeProblems(problems)
  const lines = text.split('\n')
  const open = told
    .filter(({ rule }) => rule === 'open-blank')
    .map(({ at, message }) => ({
      line: at.line,
      fromLine: null,
      before: null,
      after: lines[at.line - 1]!.slice(at.column - 1, at.endLine === at.line ? at.endColumn - 1 : undefined).replace(
        /^(["'])(.*)\1$/,
        '$2',
      ),
      reason: message[given.language],
    }))
  const wrong = told.filter(({ rule }) => rule !== 'open-blank')
  if (given.options.json) {
    const shown = wrong.map((problem) => problemAsData(problem, given.language))
    world.stdout.write(toJson({ file: path, from: null, year, carried: [], changed: [], open, problems: shown }))
  } else {
    const vi = given.language === 'vi'
    if (path !== '-') world.stdout.write(`${path} (${vi ? 'đã ghi' : 'written'})\n`)
    const sink = path === '-' ? world.stderr : world.stdout
    for (const { line, after, reason } of open) sink.write(`${path}:${line} ${after === 'null' ? reason : after}\n`)
    writeProblems([linesOf([{ file: path, text }])], wrong, given, world.stderr, world)
    const next =
      path === '-' || open.length === 0
        ? ''
        : vi
          ? ` Điền rồi kiểm tra: kehoach check ${typed(path)}`
          : ` Fill them in, then: kehoach check ${typed(path)}`
    world.stderr.write(
      vi
        ? `${open.length} chỗ còn trống.${asCalled(next, world)}\n`
        : `${open.length} open blank${open.length === 1 ? '' : 's'}.${asCalled(next, world)}\n`,
    )
  }
  return exitOf({ unreadable: false }, wrong)
}

/** `kehoach new --list`: a line for each template. */
function writeList(templates: readonly Template[], given: Arguments, world: World): number {
  const { language } = given
  const problems = mergeProblems(templates.flatMap((it) => it.problems))
  if (given.options.json) {
    const rows = templates.map(({ name, own, header, file }) => ({
      name,
      version: header?.version ?? null,
      own,
      file: file.path,
      about: header?.about[language] ?? null,
      asks: header?.asks.flatMap(({ pointer }) => pointer.slice(1).replaceAll('/', '.')) ?? [],
    }))
    world.stdout.write(toJson({ templates: rows, problems: problems.map((problem) => problemAsData(problem, language)) }))
  } else {
    const width = Math.max(...templates.map(({ name }) => name.length))
    const versions = Math.max(...templates.map(({ header }) => header?.version.length ?? 1))
    for (const { name, own, header } of templates) {
      const whose = own ? (language === 'vi' ? ' [mẫu của cơ quan]' : ' [own]') : ''
      world.stdout.write(
        `${name.padEnd(width)}  ${(header?.version || '?').padEnd(versions)}  ${header?.about[language] ?? '?'}${whose}\n`,
      )
    }
    writeProblems([linesOf([])], problems, given, world.stderr, world)
  }
  return exitOf({ unreadable: false }, problems)
}
