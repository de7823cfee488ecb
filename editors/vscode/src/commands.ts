import { dirname, isAbsolute, join, relative } from 'node:path'
import { commands, env, Range, Uri, window, workspace, type TextDocument } from 'vscode'
import type { Ask } from './messages.ts'
import { showComparison } from './comparison.ts'
import { run, type Program } from './program.ts'
import { say } from './words.ts'

/** What a command works with. */
export interface Context {
  readonly program: () => Program
  readonly ask: Ask
}

/** What the program says in JSON, as far as it is looked at here. */
interface Said {
  /** None where nothing was made. */
  readonly file?: string | null
  /** Templates there are, the office's own among them. */
  readonly templates?: readonly { readonly name: string; readonly about: string; readonly own: boolean }[]
  readonly open?: readonly { readonly line: number; readonly reason: string }[]
  readonly documents?: readonly { readonly file: string }[]
  readonly problems?: readonly {
    readonly file: string
    readonly severity: string
    readonly rule: string
    readonly message: string
    readonly line: number
  }[]
  readonly error?: { readonly message: string; readonly hint: string | null }
}

/** The commands of the extension, by the names its manifest gives them; the preview is one of its own. */
export const COMMANDS: Readonly<Record<string, (context: Context) => Promise<void>>> = {
  'kehoach.new': newPlan,
  'kehoach.fromLastYear': fromLastYear,
  'kehoach.build': build,
  'kehoach.diffHead': diffHead,
}

async function newPlan({ program }: Context): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri.fsPath
  if (folder === undefined)
    return void window.showErrorMessage(say('Hãy mở thư mục của cơ quan trước.', 'Open the office’s folder first.'))
  const known = await told(program(), ['new', '--list', '--json'], folder)
  if (!known) return
  const offered = (known.templates ?? []).map(({ name, about, own }) => ({
    label: about,
    description: name,
    detail: own ? say('Mẫu riêng của cơ quan', 'The office’s own template') : '',
  }))
  const template = await window.showQuickPick(offered, { placeHolder: say('Mẫu kế hoạch', 'Template') })
  const year = template && (await askYear(new Date().getFullYear()))
  if (!template || year === undefined) return
  const words = ['new', template.description, '--year', year, '--json']
  let said = await told(program(), words, folder)
  // An office has many plans of one kind in a year.
  for (let there = fileThere(said); there; there = fileThere(said)) {
    const name = await askName(there)
    if (name === undefined) return
    said = await told(program(), [...words, '--out', `${there.file.slice(0, there.file.lastIndexOf('/') + 1)}${name}.md`], folder)
  }
  await openMade(said, folder)
}

async function fromLastYear({ program, ask }: Context): Promise<void> {
  const plan = await savedPlan(ask)
  if (!plan) return
  const written = /^year:\s*(\d{4})/m.exec(plan.getText())?.[1]
  const year = await askYear(written === undefined ? new Date().getFullYear() : Number(written) + 1)
  const folder = folderOf(plan)
  if (year !== undefined)
    await openMade(await told(program(), ['new', '--from', nameIn(folder, plan), '--year', year, '--json'], folder), folder)
}

async function build({ program, ask }: Context): Promise<void> {
  const plan = await savedPlan(ask)
  if (!plan) return
  const folder = folderOf(plan)
  const words = ['build', nameIn(folder, plan), '--json']
  let said = await told(program(), words, folder)
  const errors = said?.problems?.filter(({ severity }) => severity === 'error') ?? []
  if (errors.length > 0 && errors.every(({ rule }) => rule === 'open-blank')) {
    const draft = say('Xuất bản dự thảo', 'Build a draft')
    const left = say(`Kế hoạch còn ${errors.length} chỗ trống.`, `The plan has ${errors.length} open blanks.`)
    if ((await window.showWarningMessage(left, draft)) !== draft) return
    said = await told(program(), [...words, '--draft'], folder)
  }
  const file = said?.documents?.[0]?.file
  if (file === undefined) {
    const [first] = said?.problems?.filter(({ severity }) => severity === 'error') ?? []
    if (first) {
      void window.showErrorMessage(atLine(first))
      await commands.executeCommand('workbench.actions.view.problems')
    }
    return
  }
  const open = say('Mở', 'Open')
  if ((await window.showInformationMessage(say(`Đã xuất ${file}`, `${file} is built`), open)) === open)
    await env.openExternal(Uri.file(inFolder(file, folder)))
}

async function diffHead({ program, ask }: Context): Promise<void> {
  const plan = await savedPlan(ask)
  if (!plan) return
  const folder = folderOf(plan)
  const { exit, stdout, stderr } = await run(program(), ['diff', nameIn(folder, plan), '--format', 'markdown'], folder)
  if (exit > 1) return void window.showErrorMessage(stderr.trim())
  if (exit === 0) return void window.showInformationMessage(say('Không có thay đổi.', 'Nothing has changed.'))
  await showComparison(plan.uri, stdout)
}

/** The plan in the editor, or that of the annex in it, with all it may be made from saved: the program reads files. */
async function savedPlan(ask: Ask): Promise<TextDocument | undefined> {
  const document = window.activeTextEditor?.document
  if (document?.languageId !== 'markdown' || document.uri.scheme !== 'file') {
    void window.showErrorMessage(say('Hãy mở tệp kế hoạch (.md) trước.', 'Open the plan (.md) first.'))
    return undefined
  }
  for (const open of workspace.textDocuments)
    if (open.isDirty && open.uri.scheme === 'file' && isOurs(open) && !(await open.save())) return undefined
  const pages = await ask('kehoach/preview', { textDocument: { uri: document.uri.toString() } }).catch(() => null)
  return pages ? await workspace.openTextDocument(Uri.parse(pages.plan)) : document
}

const isOurs = ({ languageId, fileName }: TextDocument): boolean =>
  languageId === 'markdown' || /[\\/]kehoach\.yaml$/.test(fileName)

/** The folder of the office: the one that is open, or the one the plan lies in. */
const folderOf = ({ uri }: TextDocument): string => workspace.getWorkspaceFolder(uri)?.uri.fsPath ?? dirname(uri.fsPath)

/** By this name a plan is told in sentences, and known to git. */
const nameIn = (folder: string, { uri }: TextDocument): string => relative(folder, uri.fsPath)

const inFolder = (file: string, folder: string): string => (isAbsolute(file) ? file : join(folder, file))

async function askYear(value: number): Promise<string | undefined> {
  return await window.showInputBox({
    prompt: say('Năm của kế hoạch', 'The year of the plan'),
    value: String(value),
    validateInput: (typed) =>
      /^\d{4}$/.test(typed.trim()) ? undefined : say('Ghi năm bằng bốn chữ số.', 'Give the year in four digits.'),
  })
}

/** What kept a plan from being made; one that is there already can be opened. */
async function tellWhyNone(said: Said | undefined, folder: string): Promise<void> {
  const [first] = said?.problems?.filter(({ severity }) => severity === 'error') ?? []
  if (!first) return
  const there = fileThere(said)
  if (!there) return void window.showErrorMessage(atLine(first))
  const open = say('Mở', 'Open')
  if ((await window.showWarningMessage(there.message, open)) === open) await openFile(there.file, folder)
}

async function openFile(file: string, folder: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(Uri.file(inFolder(file, folder)))
  await window.showTextDocument(document)
  return document
}

/** The file that is there already, and what is said of it, where that is what kept a plan from being made. */
const fileThere = (said: Said | undefined) => said?.problems?.find(({ rule }) => rule === 'file-exists')

async function askName({ file, message }: { readonly file: string; readonly message: string }): Promise<string | undefined> {
  return await window.showInputBox({
    prompt: say(`${message} Tên tệp khác, không ghi đuôi .md`, `${message} Another name, without .md`),
    value: file.replace(/^.*\/|\.md$/g, ''),
    validateInput: (typed) =>
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(typed)
        ? undefined
        : say(
            'Viết chữ thường không dấu và chữ số, nối bằng gạch ngang.',
            'Write lower-case letters without marks and digits, joined by hyphens.',
          ),
  })
}

const atLine = ({ line, message }: { readonly line: number; readonly message: string }): string =>
  say(`Dòng ${line}: ${message}`, `Line ${line}: ${message}`)

/** What the program says; a refusal is shown, and gives nothing. */
async function told(program: Program, words: readonly string[], cwd: string): Promise<Said | undefined> {
  const { stdout, stderr } = await run(program, words, cwd)
  let said: Said | undefined
  try {
    said = JSON.parse(stdout) as Said
  } catch {
    void window.showErrorMessage(stderr.trim())
    return undefined
  }
  if (!said.error) return said
  void window.showErrorMessage([said.error.message, said.error.hint].filter(Boolean).join(' '))
  return undefined
}

/** Opens a plan that was made, and says what is left to fill in. */
async function openMade(said: Said | undefined, folder: string): Promise<void> {
  if (!said?.file) return await tellWhyNone(said, folder)
  const plan = await openFile(said.file, folder)
  const open = said.open ?? []
  if (open.length === 0) return
  const look = say('Xem từng chỗ', 'Look at each')
  const left = say(`Còn ${open.length} chỗ cần xem lại.`, `${open.length} places are left to look at.`)
  if ((await window.showInformationMessage(left, look)) !== look) return
  const places = open.map(({ line, reason }) => ({ label: reason, description: say(`dòng ${line}`, `line ${line}`), line }))
  const goTo = async ({ line }: (typeof places)[number], preserveFocus: boolean): Promise<void> => {
    await window.showTextDocument(plan, { selection: new Range(line - 1, 0, line - 1, 0), preserveFocus })
  }
  const chosen = await window.showQuickPick(places, {
    placeHolder: left,
    matchOnDescription: true,
    onDidSelectItem: (place) => void goTo(place as (typeof places)[number], true),
  })
  if (chosen) await goTo(chosen, false)
}
