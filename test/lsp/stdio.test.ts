import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Client } from './client.ts'
import { FILES, PLAN } from './office.ts'

/** The program as it is installed, driven over its standard input and output. */

const folder = mkdtempSync(join(tmpdir(), 'kehoach-lsp-'))
const uri = pathToFileURL(join(folder, 'plans/2027/shtt.md')).href
beforeAll(() => {
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const started = (...words: string[]) => {
  // Not in the office's own folder: an editor starts it wherever it was started itself.
  const child = spawn(process.execPath, [join(process.cwd(), 'bin/kehoach.cjs'), 'lsp', ...words], { cwd: tmpdir() })
  const ended = new Promise<number | null>((settle) => child.on('close', settle))
  const client = new Client(createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)))
  return { child, client, ended }
}

it('answers over standard input and output until it is told to end', async () => {
  const { client, ended } = started('--stdio', '--lang', 'vi')
  await client.start('en')
  expect(client.initialized?.serverInfo?.name).toBe('kehoach')
  await client.open(uri, PLAN.replace('Sở xây dựng', 'Sở  xây dựng'))
  expect(await client.until(uri)).toMatchObject([{ code: 'double-space', message: expect.stringMatching(/dấu cách/) }])
  const position = { line: PLAN.slice(0, PLAN.indexOf(':commemoration[')).split('\n').length - 1, character: 70 }
  // The profile above was found, though the program runs elsewhere.
  const found = await client.at<{ uri: string }[] | null>('textDocument/definition', uri, { ...position, character: 52 })
  expect(found).toMatchObject([{ uri: pathToFileURL(join(folder, 'kehoach.yaml')).href }])
  await client.ask('shutdown', null)
  await client.say('exit', null)
  expect(await ended).toBe(0)
})

it('ends with the editor, also where that says nothing', async () => {
  const { child, client, ended } = started()
  await client.start()
  child.stdin.end()
  expect(await ended).toBe(1)
})
