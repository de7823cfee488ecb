import type { Wording } from '../../../model/problem.ts'
import { PLANS } from '../../../workspace/find.ts'
import { GitFailure, type Git } from '../../world/git.ts'
import { toJson } from '../../../report/formats/reporter.ts'
import { asCalled } from '../../frame/called.ts'
import { UsageError, type Arguments } from '../../frame/arguments.ts'
import { EXIT, type World } from '../../world/world.ts'

const ATTRIBUTES = '.gitattributes'
const BEGIN = '# kehoach git-setup: begin'
const END = '# kehoach git-setup: end'
/** The last line that matches decides, so that these stand at the end. */
const LINES = [BEGIN, 'plans/**/*.md diff=kehoach', '*.docx diff=kehoach-docx', END]
/** `git blame` would count the lines of the conversion. */
const OUTDATED = ['diff.kehoach.textconv']
const QUOTED = 'core.quotePath'
const LOOSE = 'core.looseCompression'
/** Settings of git's own, not of ours: what somebody has set them to stays, and is not taken out. */
const OF_GIT: ReadonlySet<string> = new Set([QUOTED, LOOSE])
const SECTIONS = ['diff.kehoach', 'diff.kehoach-docx'] as const

/**
 * `kehoach git-setup`: lines in `.gitattributes` and settings of this repository. `git diff` then calls `kehoach diff`, which speaks in
 * sentences; Word files are compared by what `kehoach text` makes of them. An older setup’s text conversion of plans is taken out.
 */
export async function run(given: Arguments, world: World): Promise<number> {
  if (given.paths.length > 0) throw new UsageError({ vi: 'git-setup không nhận đường dẫn.', en: 'git-setup takes no path.' })
  if (!world.git) throw new UsageError({ vi: 'Không có git.', en: 'There is no git.' })
  const git = await world.git()
  if (!git.hasTree) {
    throw new GitFailure({
      vi: 'Kho git này không có cây làm việc; chạy lệnh trong một bản sao (clone) của kho.',
      en: 'This repository has no working tree: run the command in a clone of it.',
    })
  }
  const file = await attributesFile(git, world)
  const undo = given.options.undo === true
  const settings = settingsFor(given, world).filter(
    ([key, value]) => !OF_GIT.has(key) || git.config(key).every((set) => set === value),
  )
  const old = (await world.files.kind(file)) === 'file' ? new TextDecoder().decode(await world.files.read(file)) : ''
  const text = undo ? without(old) : withLines(old)
  const steps: string[] = []
  if (text !== old) steps.push(...LINES.slice(1, -1).map((line) => `${file}: ${line}`))
  const outdated = undo ? [] : OUTDATED.filter((key) => git.config(key).length > 0)
  steps.push(...outdated.map((key) => `.git/config: - ${key}`))
  for (const [key, value] of settings) {
    const set = git.config(key)
    if (undo ? set.length > 0 : set.length !== 1 || set[0] !== value)
      steps.push(`.git/config: ${key} = ${undo ? set.join(', ') : value}`)
  }
  say(steps, undo, given, world)
  if (given.options['dry-run'] || steps.length === 0) return EXIT.done
  if (undo && text === '' && old !== '' && world.files.remove) await world.files.remove(file)
  else if (text !== old) await world.files.write(file, new TextEncoder().encode(text))
  if (undo) {
    for (const section of SECTIONS) git.unsetSection(section)
    for (const [key] of settings) if (OF_GIT.has(key)) git.unset(key)
  } else {
    for (const key of outdated) git.unset(key)
    for (const [key, value] of settings) git.setConfig(key, value)
  }
  return EXIT.done
}

/** Beside the plans, where the folder has some; else at the root of the repository. */
const attributesFile = async ({ root, prefix }: Git, { files }: World): Promise<string> =>
  prefix === '' || (await files.kind(PLANS)) === 'folder' ? ATTRIBUTES : `${root}/${ATTRIBUTES}`

function settingsFor({ language }: Arguments, { program = ['kehoach'] }: World): (readonly [string, string])[] {
  // git hands the command to a shell: each word in quotes, in the language it was set up in.
  const call = program.map((word) => `'${word.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`).join(' ')
  const text = `${call} text --lang ${language}`
  return [
    ['diff.kehoach.command', `${call} diff --driver --lang ${language}`],
    ['diff.kehoach.xfuncname', '^#+ .*$'],
    ['diff.kehoach-docx.textconv', text],
    ['diff.kehoach-docx.cachetextconv', 'true'],
    ['diff.kehoach-docx.binary', 'true'],
    // “Thi đua mới.md” would show as "Thi \\304\\221ua m\\341\\273\\233i.md".
    [QUOTED, 'false'],
    // Half of what a history takes to read is unpacking the texts that no pack holds yet; a pack compresses them all the same.
    [LOOSE, '0'],
  ]
}

const BLOCK = new RegExp(`(?:^|(?<=\\n))${BEGIN}\\r?\\n(?:[^\\n]*\\n)*?${END}(?:\\r?\\n|$)`, 'u')

const without = (text: string): string => text.replace(BLOCK, '')

function withLines(text: string): string {
  // Git for Windows hands out files with the line ends of Windows.
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const block = LINES.map((line) => line + end).join('')
  if (BLOCK.exec(text)?.[0] === block) return text
  const rest = without(text)
  return `${rest}${rest === '' || rest.endsWith('\n') ? '' : end}${block}`
}

function say(steps: readonly string[], undo: boolean, { language, options }: Arguments, world: World): void {
  const { stdout } = world
  if (options.json) {
    stdout.write(toJson({ [undo ? 'removed' : 'written']: steps }))
    return
  }
  const heads: Record<string, Wording> = {
    none: { vi: 'Không có gì phải ghi.', en: 'Nothing to write.' },
    write: { vi: 'Ghi:', en: 'Writes:' },
    undo: { vi: 'Bỏ:', en: 'Removes:' },
    would: { vi: 'Sẽ ghi:', en: 'Would write:' },
    wouldUndo: { vi: 'Sẽ bỏ:', en: 'Would remove:' },
  }
  const head = steps.length === 0 ? 'none' : options['dry-run'] ? (undo ? 'wouldUndo' : 'would') : undo ? 'undo' : 'write'
  stdout.write(`${[heads[head]![language], ...steps.map((step) => `  ${step}`)].join('\n')}\n`)
  if (head === 'write')
    stdout.write(
      asCalled(language === 'vi' ? 'Muốn bỏ: kehoach git-setup --undo\n' : 'To take it back: kehoach git-setup --undo\n', world),
    )
}
