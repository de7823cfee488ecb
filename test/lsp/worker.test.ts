import { build } from 'esbuild'
import { createContext, runInContext } from 'node:vm'
import { expect, it } from 'vitest'
// @ts-expect-error: the build's own scripts have no types
import { OF_THE_CORE } from '../../scripts/build/plugins.mjs'
import { FILES, PLAN } from './office.ts'

it('bundles for a Worker: nothing of Node.js, and diagnostics, completion and hover where there is none', async () => {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `
        export { Desk } from './src/lsp/core/desk.ts'
        export { diagnosticsOf } from './src/lsp/core/diagnostics.ts'
        export { FEATURES } from './src/lsp/core/features/index.ts'
        export { serve } from './src/lsp/server.ts'
        export { memoryFiles } from './src/workspace/memory.ts'`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    // A Worker has no document, which a package may ask for in a page.
    conditions: ['worker'],
    format: 'iife',
    globalName: 'lsp',
    logLevel: 'silent',
    define: { process: 'undefined' },
    plugins: OF_THE_CORE,
  })
  const outside = Object.values(metafile!.outputs).flatMap(({ imports }) => imports.map(({ path }) => path))
  expect(outside).toEqual([])
  const world = createContext({ TextEncoder, TextDecoder, atob, FILES, PLAN })
  runInContext(outputFiles![0]!.text, world)
  const said: unknown = await runInContext(
    `(async () => {
      const addresses = { pathOf: (uri) => uri.slice('mem:'.length), uriOf: (path) => 'mem:' + path }
      const desk = new lsp.Desk({ files: lsp.memoryFiles(FILES), addresses, language: 'vi' })
      const uri = 'mem:plans/2027/shtt.md'
      desk.opened(uri, 'markdown', 1, PLAN.replace('Sở xây', 'Sở  xây'))
      const told = (await lsp.diagnosticsOf(desk)).get(uri)
      const at = { textDocument: { uri }, position: { line: 2, character: 6 } }
      const { items } = await lsp.FEATURES.completion.answer(desk, at)
      const { contents } = await lsp.FEATURES.hover.answer(desk, at)
      return JSON.stringify([told.map(({ code }) => code), items.length, contents.value.slice(0, 13)])
    })()`,
    world,
  )
  expect(said).toBe('[["double-space"],5,"Loại kế hoạch"]')
})
