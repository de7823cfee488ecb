import { build } from 'esbuild'
import { strFromU8, unzipSync } from 'fflate'
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node'
import type { Middleware } from 'vscode-languageclient/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
// @ts-expect-error: the build's own scripts have no types
import { packVsix } from '../../scripts/vsix.mjs'
import { Client } from '../lsp/client.ts'
import { FILES, PLAN } from '../lsp/office.ts'

/** The VS Code extension with a stub in the editor's place, and its package; `npm run build` makes what it brings along. */

const manifest = JSON.parse(readFileSync('editors/vscode/package.json', 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'kehoach-vscode-'))
const office = join(folder, 'office')
const extension = join(folder, 'extension')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What was done to the editor. */
const done = {
  commands: new Map<string, () => Promise<void>>(),
  shown: [] as string[],
  opened: [] as string[],
  lines: [] as number[],
  posted: [] as Record<string, unknown>[],
  asked: [] as string[],
  panel: { title: '' },
  look: false,
  name: undefined as string | undefined,
  settings: {} as Record<string, string>,
  answer: undefined as string | undefined,
  clients: [] as {
    server: { command: string; args: string[]; options: { env: NodeJS.ProcessEnv } }
    selector: unknown
    middleware: Middleware
    started: boolean
  }[],
}
const path = join(office, 'plans/2027/shtt.md')
const document = {
  languageId: 'markdown',
  fileName: path,
  uri: { scheme: 'file', fsPath: path, path, toString: () => `file://${path}` },
  isDirty: false,
  getText: () => readFileSync(path, 'utf8'),
  offsetAt: () => 7,
  eol: 1,
}
const on = () => ({ dispose: () => {} })
let toPage: ((message: unknown) => void) | undefined
let compared: { provideTextDocumentContent(uri: object): string } | undefined
let activate: ((event: unknown) => void) | undefined
let settings: ((event: unknown) => void) | undefined
let select: ((event: unknown) => void) | undefined

class Disposable {
  static from = () => new Disposable()
}
class EventEmitter {
  event = on
  fire = () => {}
}
class Position {
  readonly line: number
  readonly character: number
  constructor(line: number, character: number) {
    Object.assign(this, { line, character })
    this.line = line
    this.character = character
  }
}
const stub = {
  Disposable,
  EventEmitter,
  Position,
  Range: class {
    readonly start: Position
    constructor(start: Position | number) {
      this.start = typeof start === 'number' ? new Position(start, 0) : start
    }
  },
  WorkspaceEdit: class {},
  EndOfLine: { LF: 1, CRLF: 2 },
  ViewColumn: { One: 1, Beside: -2 },
  env: { language: 'en', openExternal: async () => true },
  Uri: {
    file: (fsPath: string) => ({ fsPath, path: fsPath, toString: () => `file://${fsPath}` }),
    from: (of: object) => of,
    parse: (address: string) => stub.Uri.file(address.slice('file://'.length)),
    joinPath: ({ fsPath }: { fsPath: string }, ...names: string[]) => stub.Uri.file(join(fsPath, ...names)),
  },
  commands: {
    registerCommand: (name: string, run: () => Promise<void>) => (done.commands.set(name, run), on()),
    executeCommand: async (name: string, uri?: object) => void done.shown.push(uri ? `${name} ${JSON.stringify(uri)}` : name),
  },
  window: {
    activeTextEditor: { document },
    showErrorMessage: async (said: string) => void done.shown.push(`error: ${said}`),
    showInformationMessage: async (said: string, choice?: string) => (done.shown.push(said), done.look ? choice : undefined),
    showWarningMessage: async (said: string, choice: string) => (done.shown.push(said), done.look ? choice : undefined),
    showQuickPick: async (items: { description: string }[], { onDidSelectItem }: { onDidSelectItem?: (it: object) => void }) => {
      onDidSelectItem?.(items[0]!)
      return items.find(({ description }) => description === 'general') ?? items[0]
    },
    showInputBox: async (asked: { prompt: string; value: string; validateInput: (it: string) => unknown }) => {
      if (asked.prompt.includes('Tên tệp khác')) {
        expect(asked.validateInput('Kế hoạch/2')).toMatch(/chữ thường không dấu/)
        expect(asked.validateInput('general-2')).toBeUndefined()
        done.shown.push(`${asked.prompt}: ${asked.value}`)
        return done.name
      }
      expect(asked.validateInput('hai')).toMatch(/bốn chữ số/)
      return done.answer ?? asked.value
    },
    showTextDocument: async (it: { fsPath?: string }, how?: { selection?: { start: Position } }) => {
      done.opened.push(it.fsPath ?? path)
      if (how?.selection) done.lines.push(how.selection.start.line)
    },
    createWebviewPanel: () =>
      Object.assign(done.panel, {
        reveal: () => {},
        onDidDispose: on,
        webview: {
          cspSource: 'vscode-resource:',
          asWebviewUri: ({ fsPath }: { fsPath: string }) => `vscode-resource:${fsPath}`,
          postMessage: (message: Record<string, unknown>) => done.posted.push(message),
          onDidReceiveMessage: (listen: (message: unknown) => void) => (toPage = listen),
          html: '',
        },
      }),
    onDidChangeActiveTextEditor: (listen: (event: unknown) => void) => ((activate = listen), on()),
    onDidChangeTextEditorSelection: (listen: (event: unknown) => void) => ((select = listen), on()),
  },
  workspace: {
    textDocuments: [] as object[],
    workspaceFolders: [{ uri: { fsPath: office } }],
    getWorkspaceFolder: () => ({ uri: { fsPath: office } }),
    getConfiguration: () => ({ get: (name: string) => done.settings[name] ?? '' }),
    openTextDocument: async (it: object) => ({ ...document, ...it }),
    onDidChangeTextDocument: on,
    registerTextDocumentContentProvider: (_: string, it: typeof compared) => ((compared = it), on()),
    onDidChangeConfiguration: (listen: (event: unknown) => void) => ((settings = listen), on()),
  },
}
const client = {
  TransportKind: { stdio: 0 },
  LanguageClient: class {
    readonly #known: (typeof done.clients)[number]
    constructor(_id: string, _name: string, server: never, options: { documentSelector: unknown; middleware: Middleware }) {
      this.#known = { server, selector: options.documentSelector, middleware: options.middleware, started: false }
      done.clients.push(this.#known)
    }
    start = async () => {
      if (!existsSync(this.#known.server.command)) throw new Error('ENOENT')
      this.#known.started = true
    }
    stop = async () => void (this.#known.started = false)
    dispose = async () => {
      if (!this.#known.started) throw new Error("Client is not running and can't be stopped.")
      await this.stop()
    }
    sendRequest = async (method: string) => (done.asked.push(method), { sections: [], plan: `file://${path}` })
  },
}

interface Extension {
  activate(context: object): Promise<void>
  deactivate(): Promise<void>
}
let loaded: Extension

beforeAll(async () => {
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(office, name)), { recursive: true })
    writeFileSync(join(office, name), content)
  }
  mkdirSync(extension, { recursive: true })
  symlinkSync(process.cwd(), join(extension, 'server'))
  const outfile = join(folder, 'extension.cjs')
  const stubs = { vscode: 'vscodeStub', 'vscode-languageclient/node': 'clientStub' }
  await build({
    entryPoints: ['editors/vscode/src/extension.ts'],
    bundle: true,
    outfile,
    platform: 'node',
    format: 'cjs',
    logLevel: 'silent',
    plugins: [
      {
        name: 'stubs',
        setup(builder) {
          builder.onResolve({ filter: /^vscode(?:-languageclient\/node)?$/ }, ({ path }) => ({ path, namespace: 'stub' }))
          builder.onLoad({ filter: /.*/, namespace: 'stub' }, ({ path }) => ({
            contents: `module.exports = globalThis.${stubs[path as keyof typeof stubs]}`,
          }))
        },
      },
    ],
  })
  Object.assign(globalThis, { vscodeStub: stub, clientStub: client })
  loaded = createRequire(import.meta.url)(outfile) as Extension
  await loaded.activate({ extensionPath: extension, extensionUri: stub.Uri.file(extension), subscriptions: [] })
})

const act = async (name: string): Promise<void> => await done.commands.get(name)!()

describe('the extension', () => {
  it('puts in the commands its manifest names, and no other', () => {
    const named = manifest.contributes.commands.map(({ command }: { command: string }) => command)
    expect([...done.commands.keys()].sort()).toEqual([...named].sort())
    const used = Object.values(manifest.contributes.menus).flat() as { command: string }[]
    for (const { command } of used) expect(named).toContain(command)
    // Whoever does not know of the palette finds them above the text.
    const above = manifest.contributes.menus['editor/title'].map(({ command }: { command: string }) => command)
    expect(above).toEqual(['kehoach.preview', 'kehoach.build', 'kehoach.diffHead', 'kehoach.fromLastYear'])
  })

  it('is asked for offers while a key is typed, which the editor takes for a string until its colon stands', () => {
    expect(manifest.contributes.configurationDefaults['[markdown]']['editor.quickSuggestions'].strings).toBe('on')
  })

  it('starts a server that answers', async () => {
    const [{ server, started }] = done.clients as [(typeof done.clients)[number]]
    expect(started).toBe(true)
    expect(server.options.env.ELECTRON_RUN_AS_NODE).toBe('1')
    const child = spawn(server.command, server.args, { env: server.options.env })
    const editor = new Client(
      createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)),
    )
    await editor.start('en')
    await editor.open(document.uri.toString(), PLAN.replace('year: 2027', 'year: hai'))
    expect((await editor.until(document.uri.toString()))[0]!.message).toMatch(/“year”/)
    await editor.ask('shutdown', null)
    await editor.say('exit', null)
    await new Promise((settle) => child.on('close', settle))
  })

  it('starts its server anew when its settings change, one that could not start as well', async () => {
    const changed = async (set: Record<string, string>) => {
      done.settings = set
      settings!({ affectsConfiguration: (name: string) => name === 'kehoach' })
      await new Promise((settle) => setTimeout(settle, 10))
      return done.clients.at(-1)!
    }
    // Where nothing is set it speaks Vietnamese, though the editor itself has none.
    expect(done.clients[0]!.server.args.slice(-2)).toEqual(['--lang', 'vi'])
    expect((await changed({ path: join(folder, 'khong-co') })).started).toBe(false)
    expect(done.shown.at(-1)).toBe('error: Không chạy được kehoach: ENOENT')
    expect(done.clients[0]!.started).toBe(false)
    expect(await changed({ language: 'en' })).toMatchObject({ started: true, server: { args: expect.arrayContaining(['en']) } })
    expect(await changed({})).toMatchObject({ started: true, server: { args: expect.arrayContaining(['vi']) } })
    expect(done.clients.filter(({ started }) => started)).toHaveLength(1)
    settings!({ affectsConfiguration: () => false })
    expect(done.clients).toHaveLength(4)
  })

  it('says why an id is not renamed, and leaves none to the editor’s own renaming of links', async () => {
    const { prepareRename, provideRenameEdits } = done.clients.at(-1)!.middleware
    const word = { ...document, getWordRangeAtPosition: () => 'the word' } as never
    const refused = async () => Promise.reject(new Error('Mã “sang-kien” đã dùng; đặt mã khác.'))
    const [place, never] = [new Position(1, 0), undefined] as never[]
    expect(await provideRenameEdits!(word, place!, 'sang-kien', never!, refused)).toBeInstanceOf(stub.WorkspaceEdit)
    expect(done.shown.at(-1)).toBe('error: Mã “sang-kien” đã dùng; đặt mã khác.')
    expect(await prepareRename!(word, place!, never!, refused)).toBe('the word')
    // A heading or a link is for the editor to rename.
    const unknown = async () => Promise.reject(new Error("The element can't be renamed."))
    await expect(prepareRename!(word, place!, never!, unknown)).rejects.toThrow()
  })

  it('builds the plan in the editor', async () => {
    await act('kehoach.build')
    expect(done.shown.at(-1)).toMatch(/^Đã xuất .*shtt\.docx$/)
    expect(readFileSync(join(office, 'output/2027/shtt.docx')).subarray(0, 2).toString()).toBe('PK')
    writeFileSync(path, PLAN.replace('Sở xây dựng', '[[cần điền: tên]] xây dựng'))
    done.look = true
    await act('kehoach.build')
    done.look = false
    expect(done.shown.slice(-2)).toEqual(['Kế hoạch còn 1 chỗ trống.', expect.stringMatching(/^Đã xuất/)])
    writeFileSync(path, PLAN.replace('year: 2027', 'year: hai'))
    await act('kehoach.build')
    expect(done.shown.at(-2)).toMatch(/^error: Dòng 4: /)
    writeFileSync(path, PLAN)
  })

  it('builds the plan of the annex in the editor, once what it is made from is saved', async () => {
    const uri = stub.Uri.file(join(office, 'plans/2027/phu-luc-1.md'))
    const saved: string[] = []
    const dirty = (name: string, languageId: string) => ({
      ...{ languageId, isDirty: true, fileName: join(office, name), uri: { ...uri, scheme: 'file' } },
      save: async () => (saved.push(name), true),
    })
    stub.workspace.textDocuments = [
      dirty('a.md', 'markdown'),
      dirty('kehoach.yaml', 'yaml'),
      dirty('docker-compose.yaml', 'yaml'),
    ]
    stub.window.activeTextEditor = { document: { ...document, uri: { ...document.uri, ...uri } } }
    await act('kehoach.build')
    expect(done.shown.at(-1)).toMatch(/^Đã xuất .*shtt\.docx$/)
    expect(saved).toEqual(['a.md', 'kehoach.yaml'])
    stub.workspace.textDocuments = []
    stub.window.activeTextEditor = { document }
  })

  it('drafts a plan from a template, and next year’s from this one', async () => {
    await act('kehoach.fromLastYear')
    expect(readFileSync(done.opened.at(-1)!, 'utf8')).toContain('year: 2028')
    done.answer = '2031'
    done.settings.path = join(process.cwd(), 'bin/kehoach.cjs')
    await act('kehoach.new')
    expect(readFileSync(done.opened.at(-1)!, 'utf8')).toContain('year: 2031')
    expect(done.shown.at(-1)).toMatch(/^Còn \d+ chỗ/)
    // Each place is gone to as it is pointed at, and where it is chosen.
    expect(done.lines).toEqual([])
    Object.assign(done, { answer: '2032', look: true })
    await act('kehoach.new')
    const [line] = done.lines
    expect(done.lines).toEqual([line, line])
    expect(readFileSync(done.opened.at(-1)!, 'utf8').split('\n')[line!]).toContain('[[cần điền: ký hiệu]]')
    done.look = false
    // A second of a year is asked for its name; whoever gives none makes none.
    const opened = done.opened.length
    await act('kehoach.new')
    expect(done.shown.at(-1)).toMatch(/^Đã có tệp “plans\/2032\/general\.md”.*: general$/)
    expect(done.opened).toHaveLength(opened)
    done.name = 'general-2'
    await act('kehoach.new')
    expect(done.opened.at(-1)).toBe(join(office, 'plans/2032/general-2.md'))
    expect(readFileSync(done.opened.at(-1)!, 'utf8')).toContain('id: general-2')
    Object.assign(done, { answer: undefined, name: undefined, settings: {} })
  })

  it('tells that next year’s plan is there, and opens it; what else keeps it from being made is told with its line', async () => {
    await act('kehoach.fromLastYear')
    expect(done.shown.at(-1)).toBe('Đã có tệp “plans/2028/shtt.md”; không ghi đè.')
    const opened = done.opened.length
    done.look = true
    await act('kehoach.fromLastYear')
    expect(done.opened.slice(opened)).toEqual([join(office, 'plans/2028/shtt.md')])
    done.look = false
    writeFileSync(path, 'Không có phần khai báo.\n')
    await act('kehoach.fromLastYear')
    expect(done.shown.at(-1)).toMatch(/^error: Dòng 1: .*phần khai báo/)
    writeFileSync(path, PLAN)
  })

  it('compares with what git has', async () => {
    const git = (...words: string[]) => execFileSync('git', ['-C', office, '-c', 'user.name=a', '-c', 'user.email=a@b', ...words])
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'x')
    await act('kehoach.diffHead')
    expect(done.shown.at(-1)).toBe('Không có thay đổi.')
    writeFileSync(path, PLAN.replace('value: 25', 'value: 30'))
    await act('kehoach.diffHead')
    // As a page to read, of a document that nobody is asked to save.
    const [, shown] = /^markdown\.showLockedPreviewToSide (.*)$/.exec(done.shown.at(-1)!)!
    expect(JSON.parse(shown!)).toEqual({ scheme: 'kehoach-compare', path: '/So sánh shtt.md', query: path })
    const text = compared!.provideTextDocumentContent(JSON.parse(shown!))
    expect(compared!.provideTextDocumentContent({ query: 'another' })).toMatch(/^Chạy lại lệnh so sánh/)
    expect(text).toMatch(/25.*30/s)
    expect(text).toContain('`HEAD:plans/2027/shtt.md` → `plans/2027/shtt.md`')
    writeFileSync(path, PLAN)
  })

  it('shows pages beside the text, and goes where a line was written', async () => {
    done.asked.length = 0
    await act('kehoach.preview')
    toPage!({ ready: true })
    await new Promise((settle) => setTimeout(settle, 10))
    expect(done.asked).toEqual(['kehoach/preview'])
    expect(done.posted).toEqual([{ preview: { sections: [], plan: `file://${path}` }, nothing: expect.any(String) }])
    select!({ textEditor: { document, selection: { active: new Position(1, 0) } } })
    expect(done.posted.at(-1)).toEqual({ at: 7 })
    toPage!({ offset: 4 })
    await new Promise((settle) => setTimeout(settle, 10))
    expect(done.opened.at(-1)).toBe(path)
    // With the annex in the editor the pages are the plan's still: its places are said to be the annex's, and the page's the plan's.
    const annex = { ...document, uri: stub.Uri.file(join(office, 'plans/2027/phu-luc-1.md')) }
    activate!({ document: annex })
    await expect.poll(() => done.asked).toHaveLength(2)
    expect(done.panel.title).toBe('Xem trước: shtt.md')
    select!({ textEditor: { document: annex, selection: { active: new Position(0, 3) } } })
    expect(done.posted.at(-1)).toEqual({ at: 7, file: annex.uri.fsPath })
    toPage!({ offset: 4 })
    await new Promise((settle) => setTimeout(settle, 10))
    expect(done.opened.at(-1)).toBe(path)
  })

  it.each(['node_modules/.bin/kehoach.cmd', 'kehoach.cmd', 'kehoach.ps1'])('calls what is behind npm’s %s', async (shim) => {
    const at = join(folder, 'npm')
    const script = join(at, 'node_modules/kehoach/bin/kehoach.cjs')
    mkdirSync(dirname(script), { recursive: true })
    writeFileSync(script, '')
    done.settings = { path: join(at, shim) }
    settings!({ affectsConfiguration: () => true })
    await new Promise((settle) => setTimeout(settle, 10))
    const { command, args } = done.clients.at(-1)!.server
    expect([command, args[0]]).toEqual([process.execPath, script])
    done.settings = {}
    settings!({ affectsConfiguration: () => true })
  })

  it('tells a program that is not there in a sentence', async () => {
    done.settings.path = join(folder, 'khong-co')
    await act('kehoach.build')
    expect(done.shown.at(-1)).toMatch(/^error: Không chạy được kehoach: /)
    done.settings = {}
    await loaded.deactivate()
    expect(done.clients.at(-1)!.started).toBe(false)
  })
})

describe('the package', () => {
  it('holds what its manifest names, and a program that runs by itself', async () => {
    const packed = await packVsix()
    const files = unzipSync(new Uint8Array(readFileSync(packed)))
    const names = Object.keys(files)
    const listed = [...strFromU8(files['extension.vsixmanifest']!).matchAll(/ Path="([^"]+)"/g)].map(([, it]) => it!)
    const { main, contributes } = JSON.parse(strFromU8(files['extension/package.json']!))
    const used = [main, ...contributes.snippets.map(({ path }: { path: string }) => path)].map(
      (it: string) => `extension/${it.slice(2)}`,
    )
    expect(names).toEqual(expect.arrayContaining([...listed, ...used, 'extension/dist/webview.js', 'extension/dist/webview.css']))
    const types = strFromU8(files['[Content_Types].xml']!)
    for (const name of names.filter((it) => it !== '[Content_Types].xml'))
      expect(types).toContain(`Extension=".${name.split('.').at(-1)}"`)
    // The fonts its page asks for.
    for (const [, font] of strFromU8(files['extension/dist/webview.css']!).matchAll(/url\(["']?(fonts\/[^"')]+)/g))
      expect(names).toContain(`extension/dist/${font}`)
    const unpacked = join(folder, 'unpacked')
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(unpacked, name)), { recursive: true })
      writeFileSync(join(unpacked, name), content)
    }
    const program = join(unpacked, 'extension/server/bin/kehoach.cjs')
    const made = execFileSync(process.execPath, [program, 'new', 'annual-work', '--year', '2033', '--json'], {
      cwd: office,
      encoding: 'utf8',
    })
    expect(JSON.parse(made)).toMatchObject({ year: 2033 })
    // Whatever a file of the program asks for lies beside it: not every command asks for everything.
    for (const name of names.filter((it) => /^extension\/server\/dist\/.*\.cjs$/.test(it)))
      for (const [, asked] of strFromU8(files[name]!).matchAll(/\brequire\("(\.[^"]+)"\)/g))
        expect(names, `${name} asks for it`).toContain(join(dirname(name), asked!))
    // The same files give the same bytes.
    const before = readFileSync(packed)
    await packVsix()
    expect(readFileSync(packed).equals(before)).toBe(true)
  })
})
