/** The rows of the language server: what an editor waits for after a key, over reading the plan once with the same code. */
import { build } from 'esbuild'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { OF_THE_CORE } from './build/plugins.mjs'

export const EDITOR_ROWS = [
  { name: 'diagnostics after one key / reading, longest plan', limit: 3, aim: 2, key: 'diagnostics' },
  { name: 'completion after one key / reading, longest plan', limit: 1, aim: 0.2, key: 'completion' },
]

/** `scratch`: a folder for the bundle. */
export async function lspRows(plan, scratch) {
  const outfile = join(scratch, 'lsp.mjs')
  await build({
    stdin: {
      contents: `
        export { Desk } from './src/lsp/core/desk.ts'
        export { diagnosticsOf } from './src/lsp/core/diagnostics.ts'
        export { FEATURES } from './src/lsp/core/features/index.ts'
        export { memoryFiles } from './src/workspace/memory.ts'
        export { readPlan } from './src/read/plan.ts'`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    define: { process: 'undefined' },
    plugins: OF_THE_CORE,
  })
  const { Desk, diagnosticsOf, FEATURES, memoryFiles, readPlan } = await import(pathToFileURL(outfile).href)
  const text = readFileSync(plan, 'utf8')
  const uri = `mem:${plan}`
  const addresses = { pathOf: (it) => it.slice('mem:'.length), uriOf: (it) => `mem:${it}` }
  const desk = new Desk({ files: memoryFiles({ [plan]: text }), addresses, language: 'vi' })
  desk.opened(uri, 'markdown', 1, text)
  // In the middle of the text, in a word.
  const lines = text.split('\n')
  const line = lines.findIndex((it, index) => index > lines.length / 2 && /^\p{L}|^- \p{L}/u.test(it))
  const at = { line, character: 8 }
  const behind = { line, character: 9 }
  let keys = 1
  const key = () => {
    const there = keys % 2 === 0
    desk.typed(
      uri,
      [there ? { range: { start: at, end: behind }, text: '' } : { range: { start: at, end: at }, text: 'x' }],
      ++keys,
    )
  }
  const reading = () => readPlan({ path: plan, content: text })
  const diagnostics = async () => {
    key()
    await diagnosticsOf(desk)
  }
  await diagnostics()
  const frontmatter = { line: lines.indexOf('targets:') + 1, character: 0 }
  const asked = { textDocument: { uri }, position: frontmatter }
  const completion = async () => {
    key()
    await FEATURES.completion.answer(desk, asked)
  }
  const answers = { diagnostics, completion }
  return EDITOR_ROWS.map((row) => ({ ...row, ours: answers[row.key], theirs: reading }))
}
