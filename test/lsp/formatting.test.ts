import type { TextEdit } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { afterAll, expect, it } from 'vitest'
import { Desk } from '../../src/lsp/core/desk.ts'
import { FEATURES } from '../../src/lsp/core/features/index.ts'
import { memoryFiles } from '../../src/workspace/memory.ts'
import { Folder } from '../cli/folder.ts'
import { uriOf } from './client.ts'
import { FILES, PLAN } from './office.ts'

/** Formatting is `check --fix`: the same text, whatever the file's line ends, mark and letters are. */

const path = 'plans/2027/shtt.md'
const SLIPS = PLAN.replace('Sở xây dựng', 'Sở  xây dựng')
  .replace('- Công nhận', '– Công nhận')
  .replace('kế hoạch với', 'kế hoạch , với')
  .replace('::phases\n', '::phases\n\nCác đơn vị hoà nhập, thực hiện các nội dung sau:  \n\n• Việc một.\n• Việc  hai.\n')

const folder = new Folder()
afterAll(() => folder.remove())

it.each<[string, (text: string) => string]>([
  ['as it is', (text) => text],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['with a byte-order mark', (text) => `\uFEFF${text}`],
  ['with letters in pieces', (text) => text.normalize('NFD')],
  ['with all of them', (text) => `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`],
  ['without a line end at the end', (text) => text.trimEnd()],
])('of a file %s', async (_, made) => {
  const text = made(SLIPS)
  for (const [name, content] of Object.entries(FILES)) folder.write(name, content)
  folder.write(path, text)
  await folder.run(['check', path, '--fix'])
  const desk = new Desk({
    files: memoryFiles(FILES),
    addresses: { pathOf: (uri) => decodeURI(uri.slice('file:///'.length)), uriOf },
    language: 'vi',
  })
  desk.opened(uriOf(path), 'markdown', 1, text)
  const edits = (await FEATURES.formatting.answer(desk, {
    textDocument: { uri: uriOf(path) },
    options: { tabSize: 2, insertSpaces: true },
  })) as TextEdit[]
  const formatted = TextDocument.applyEdits(TextDocument.create('', '', 1, text), edits)
  expect(formatted).not.toBe(text)
  expect(formatted).toBe(folder.read(path).toString())
})
