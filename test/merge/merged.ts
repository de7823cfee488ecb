import { applied } from '../../src/merge/source-edits.ts'
import { wordEdits, type WordEdits } from '../../src/merge/word-edits.ts'
import { readDocument } from '../../src/ooxml/document.ts'
import { readPlan } from '../../src/read/plan.ts'
import type { ReadPlan } from '../../src/model/read-plan.ts'
import { documentText, renderDocx } from '../../src/index.ts'

/** A plan of files, its document, and what a merge makes of an edited one. */

export type PlanFiles = Readonly<Record<string, string | Uint8Array>>

export function readFiles(files: PlanFiles, path = 'plan.md'): ReadPlan {
  const profile = files['kehoach.yaml']
  const { value } = readPlan(
    { path, content: files[path]! },
    {
      ...(profile !== undefined && { profile: { path: 'kehoach.yaml', content: profile } }),
      open: (name) => (files[name] === undefined ? undefined : { path: name, content: files[name] }),
    },
  )
  return value!
}

export const built = (read: ReadPlan): Uint8Array => renderDocx(read.plan, { sha256: read.sha256 }).value

export interface MergedFiles extends WordEdits {
  readonly files: PlanFiles
  readonly read: ReadPlan
}

/** The files with the edits of a document made. */
export function mergedFiles(files: PlanFiles, edited: Uint8Array, path = 'plan.md'): MergedFiles {
  const read = readFiles(files, path)
  const found = wordEdits(read, readDocument(edited))
  const now: Record<string, string | Uint8Array> = { ...files }
  for (const [file, source] of Object.entries(read.sources)) {
    const own = found.edits.filter((edit) => edit.source === source)
    if (own.length > 0) now[file] = applied(source.text, own)
  }
  return { ...found, files: now, read: readFiles(now, path) }
}

/** What a reader sees of a document, gaps evened. */
export const textOf = (bytes: Uint8Array): string[] =>
  documentText({ path: 'a.docx', content: bytes })
    .value!.split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
