/**
 * Writes `src/render/wml/skeleton.ts`: the parts of a Word file that are the same for every plan, made by `docx` once and for all, and those
 * that most plans have, made by the renderer of these. `npm run generate` runs it; tests hold the file against what either gives.
 */
import { build } from 'esbuild'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))

async function load(entry) {
  const outfile = join(folder, `${entry}.mjs`)
  await build({
    entryPoints: [`src/render/skeleton/${entry}.ts`],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}

const literal = (value) => JSON.stringify(value, null, 2)
const write = ({ same, styles, frames }, usual) =>
  writeFileSync(
    'src/render/wml/skeleton.ts',
    `/* Generated from render/skeleton/; run npm run generate. */

interface SkeletonPart {
  readonly xml: string
  /** How it is packed, its bytes in base64. */
  readonly packed?: { readonly deflated: string; readonly crc: number }
}

/** Parts that are the same in every document, by path. */
export const SAME_PARTS: readonly (readonly [path: string, part: SkeletonPart])[] = ${literal(same)}

/** The styles part by size set. */
export const STYLES: Readonly<Record<13 | 14, SkeletonPart>> = ${literal(styles)}

/** What stands before and behind what a plan puts into a part. */
export const FRAMES: Readonly<Record<${Object.keys(frames)
      .map((name) => `'${name}'`)
      .join(' | ')}, readonly [head: string, tail: string]>> = ${literal(frames)}

/** Parts that are written for every document, and come out the same for most. */
export const USUAL_PARTS: readonly SkeletonPart[] = ${literal(usual)}
`,
  )

const made = (await load('skeleton')).skeleton()
write(made, [])
write(made, (await load('usual')).usualParts())
rmSync(folder, { recursive: true })
