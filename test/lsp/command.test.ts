import { PassThrough } from 'node:stream'
import { createConnection, StreamMessageReader as Reader, StreamMessageWriter as Writer } from 'vscode-languageserver/node'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node'
import { expect, it } from 'vitest'
import { kehoach } from '../../src/cli/kehoach.ts'
import { editorAt, failed, fileAddresses } from '../../src/cli/world/editor.ts'
import { EXIT, type Editor, type Prompter, type World } from '../../src/cli/world/world.ts'
import { memoryFiles } from '../../src/workspace/memory.ts'
import { Client, uriOf } from './client.ts'
import { FILES, PLAN } from './office.ts'

/** `kehoach lsp` as a command: what it refuses, and that it serves until the editor ends. */

function worldWith(words: readonly string[], more: Partial<World> = {}) {
  const said = { stdout: '', stderr: '' }
  const files = memoryFiles()
  const world: World = {
    argv: ['lsp', ...words],
    env: {},
    locale: () => 'vi-VN',
    stdin: async () => new Uint8Array(),
    stdout: { write: (text) => void (said.stdout += String(text)) },
    stderr: { write: (text) => void (said.stderr += String(text)) },
    files,
    shipped: files,
    ...more,
  }
  return { world, said }
}

it('takes no paths, and needs an editor', async () => {
  const { world, said } = worldWith(['plans/a.md'])
  expect(await kehoach(world)).toBe(EXIT.usage)
  expect(said.stderr).toMatch(/không nhận đường dẫn/)
  const alone = worldWith([])
  expect(await kehoach(alone.world)).toBe(EXIT.usage)
  expect(alone.said.stderr).toMatch(/Không có trình soạn thảo/)
})

it('serves until the editor ends, in the language that is asked for, and says so to a person who runs it', async () => {
  const [there, back] = [new PassThrough(), new PassThrough()]
  let end = () => {}
  const editor: Editor = {
    connection: createConnection(new Reader(there), new Writer(back)),
    ended: new Promise<void>((settle) => (end = settle)),
    files: memoryFiles(FILES),
    addresses: { pathOf: (uri) => decodeURI(uri.slice('file:///'.length)), uriOf },
    later: (run) => setTimeout(run, 1),
    failed,
  }
  const { world, said } = worldWith(['--stdio', '--lang', 'en'], { editor: async () => editor, ask: {} as Prompter })
  const exit = kehoach(world)
  const client = new Client(createProtocolConnection(new StreamMessageReader(back), new StreamMessageWriter(there)))
  await client.start('vi')
  expect(client.initialized?.serverInfo?.name).toBe('kehoach')
  const uri = uriOf('plans/2027/shtt.md')
  await client.open(uri, PLAN.replace('Sở xây dựng', 'Sở  xây dựng'))
  expect((await client.until(uri))[0]!.message).toMatch(/space/)
  await client.end()
  end()
  expect(await exit).toBe(EXIT.done)
  expect(said).toEqual({ stdout: '', stderr: expect.stringMatching(/^Waiting for an editor/) })
})

it.each([
  ['file:///c%3A/K%E1%BA%BF%20ho%E1%BA%A1ch/a.md', 'c:/Kế hoạch/a.md', 'file:///c:/K%E1%BA%BF%20ho%E1%BA%A1ch/a.md'],
  ['file:///C:/plans/a.md', 'c:/plans/a.md', 'file:///c:/plans/a.md'],
  ['file://may-chu/Chung/a.md', '//may-chu/Chung/a.md', 'file://may-chu/Chung/a.md'],
])('knows files of Windows by their addresses, one for a drive however it is written: %s', (uri, path, again) => {
  const addresses = fileAddresses(true)
  expect(addresses.pathOf(uri)).toBe(path)
  expect(addresses.uriOf(path)).toBe(again)
  expect(addresses.pathOf(again)).toBe(path)
})

it('knows files by their addresses, and a profile by its whole path', async () => {
  const addresses = fileAddresses()
  expect(addresses.pathOf('untitled:x')).toBeUndefined()
  expect(addresses.pathOf('file:///a%2Fb')).toBeUndefined()
  const path = addresses.pathOf('file:///c/K%E1%BA%BF%20ho%E1%BA%A1ch.md')!
  expect(path).toMatch(/\/c\/Kế hoạch\.md$/)
  expect(addresses.pathOf(addresses.uriOf(path))).toBe(path)
  const { files, later } = editorAt(new PassThrough(), new PassThrough(), memoryFiles(FILES))
  expect(await files.nearest('plans/2027', 'kehoach.yaml')).toBe(`${process.cwd().replaceAll('\\', '/')}/kehoach.yaml`)
  expect(await files.nearest('plans', 'khong-co.yaml')).toBeUndefined()
  // Of several runs asked for in a moment the last is made.
  const ran: number[] = []
  later(() => ran.push(1))
  later(() => ran.push(2))
  await new Promise((settle) => setTimeout(settle, 400))
  expect(ran).toEqual([2])
})
