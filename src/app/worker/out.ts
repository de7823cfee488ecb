import { buildPlan } from '../../batch/build-plan.ts'
import { buildRules } from '../../batch/rules.ts'
import { pack } from '../../ooxml/pack.ts'
import { sha256OfBytes } from '../../model/sha256.ts'
import { sourceHashes, type ReadPlan } from '../../model/read-plan.ts'
import { readPlan } from '../../read/plan.ts'
import { issuePlan } from '../../workspace/issue.ts'
import { bundleContents } from '../../workspace/bundle.ts'
import { documentPath } from '../../workspace/output.ts'
import { folderOf } from '../../workspace/path.ts'
import { isMapping } from '../../model/pointer.ts'
import type { BuiltFrom } from '../../merge/built-from.ts'
import { bytesOf, editorText, nameOf, toldOf, type Desk } from './desk.ts'
import { inThePage } from './hints.ts'
import type { IssueShown, Made, MadeOrRefused } from './protocol.ts'

/** The Word file of a text, the bytes that `kehoach build` writes; what its source was is kept, so that its edits can be merged later. */
export async function build(desk: Desk, path: string, text: string, draft: boolean): Promise<MadeOrRefused> {
  let bytes: Uint8Array | undefined
  const built = await buildPlan(desk.files, desk.sourceOf(path, text), { folder: '.' }, await buildRules([path], desk.files), {
    draft,
    hash: sha256OfBytes,
    claim: () => [],
    toStream: (made) => (bytes = made),
  })
  if (!bytes) return { refused: built.problems.filter(({ severity }) => severity === 'error').map(inThePage) }
  const { read } = await desk.load(path, text)
  if (read) await keepBuilt(desk, read)
  return { made: { name: nameOf(documentPath(path, read?.plan.id)), bytes } }
}

export async function pdfOf({ files }: Desk, { name, bytes }: Made): Promise<Made> {
  return { name: name.replace(/\.docx$/, '.pdf'), bytes: await files.convert(bytes, 'docx', 'pdf') }
}

/** Where the texts of a plan that was built are kept, by the hash its document names. */
const builtPath = (sha256: string): string => `.kehoach/built/${sha256}.json`

async function keepBuilt({ files }: Desk, read: ReadPlan): Promise<void> {
  const { sha256 } = sourceHashes(read)
  if (sha256 === undefined) return
  const texts = Object.fromEntries(Object.entries(read.sources).map(([file, { text }]) => [file, text]))
  await files.write(builtPath(sha256), bytesOf(JSON.stringify({ path: read.file, texts })))
}

/** The plan as it was when a document was built: as it stands, or as it was kept then. */
export async function findBuilt(
  { files }: Desk,
  { sha256, beside }: BuiltFrom,
  current: ReadPlan,
): Promise<ReadPlan | undefined> {
  const own = sourceHashes(current)
  if (own.sha256 === sha256 && own.beside === beside) return current
  if (sha256 === undefined || (await files.kind(builtPath(sha256))) !== 'file') return undefined
  const kept: unknown = JSON.parse(editorText(await files.read(builtPath(sha256))))
  if (!isMapping(kept) || !isMapping(kept.texts) || typeof kept.path !== 'string') return undefined
  const { path, texts } = kept
  const content = (file: string): string | undefined => {
    const text = (texts as Record<string, unknown>)[file]
    return typeof text === 'string' ? text : undefined
  }
  const folder = folderOf(path)
  const profile = Object.keys(texts).find((file) => file.endsWith('kehoach.yaml'))
  const { value } = readPlan(
    { path, content: content(path) ?? '' },
    {
      ...(profile !== undefined && { profile: { path: profile, content: content(profile)! } }),
      open: (name) => {
        const file = folder === '.' ? name : `${folder}/${name}`
        const text = content(file)
        return text === undefined ? undefined : { path: file, content: text }
      },
    },
  )
  return value ?? undefined
}

/** A text with number and date in it, its final document, and all its files in one. */
export async function issue(desk: Desk, path: string, text: string, number: string, date: string): Promise<IssueShown> {
  const files = desk.filesWith(path, text)
  const { issued, refused } = await issuePlan(files, desk.sourceOf(path, text), await buildRules([path], desk.files), {
    number,
    date,
  })
  if (!issued) return { refused }
  const { read, docx } = issued
  await keepBuilt(desk, read)
  const pdf = desk.files.converts ? await desk.files.convert(docx, 'docx', 'pdf').catch(() => undefined) : undefined
  const contents = bundleContents(read, docx, pdf, sha256OfBytes)
  const name = contents[0]![0].replace(/\.docx$/, '')
  const own = issued.files.find(({ file }) => file === path)
  return {
    text: own?.after ?? text,
    others: await Promise.all(issued.files.filter(({ file }) => file !== path).map(({ file, after }) => desk.edit(file, after))),
    docx: { name: `${name}.docx`, bytes: docx },
    bundle: { name: `${name}.zip`, bytes: pack(new Map(contents)) },
  }
}

/** A text as a plan; what keeps it from being one is refused. */
export async function planOf(desk: Desk, path: string, text: string): Promise<ReadPlan> {
  const { read, problems } = await desk.load(path, text)
  if (!read) throw toldOf(problems)
  return read
}
