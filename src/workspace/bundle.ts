import { isMapping } from '../model/pointer.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { bundleName, metadataOf, pagesOf, USUAL_NAME, type BundleFile } from '../register/metadata.ts'
import { appendixDocx } from '../render/document.ts'

/**
 * What an office’s document system takes, by the names of the files: document, its PDF where there is one, appendices, metadata.json.
 * `hash` is SHA-256, in hexadecimal digits.
 */
export function bundleContents(
  read: ReadPlan,
  docx: Uint8Array,
  pdf: Uint8Array | undefined,
  hash: (bytes: Uint8Array) => string,
): (readonly [file: string, bytes: Uint8Array])[] {
  const { plan } = read
  const name = bundleName(patternOf(read.office), plan)
  const contents: (readonly [BundleFile['kind'], string, Uint8Array])[] = [
    ['document', `${name}.docx`, docx],
    ...(pdf ? [['pdf', `${name}.pdf`, pdf] as const] : []),
    ...plan.appendices.map(
      (_, index) => ['appendix', `${name}-phu-luc-${index + 1}.docx`, appendixDocx(plan, index).value] as const,
    ),
  ]
  const files = contents.map(([kind, file, bytes]): BundleFile => ({ file, kind, bytes: bytes.length, sha256: hash(bytes) }))
  const metadata = metadataOf(plan, read, files, pdf ? pagesOf(pdf) : null)
  const json = new TextEncoder().encode(`${JSON.stringify(metadata, null, 2)}\n`)
  return [...contents.map(([, file, bytes]) => [file, bytes] as const), ['metadata.json', json]]
}

/** How the office calls the files of a bundle. */
function patternOf(office: unknown): string {
  const bundle = isMapping(office) ? office.bundle : undefined
  return isMapping(bundle) && typeof bundle.name === 'string' ? bundle.name : USUAL_NAME
}
