import { isMapping } from '../model/pointer.ts'
import type { Outcome } from '../model/problem.ts'
import { readSource, type SourceFile } from './source.ts'
import { readYaml, type YamlValue } from './yaml.ts'

/** Keys that a plan may take from the office profile; the mappings among them marked here are merged key by key. */
const SHARED = {
  issuer: 'whole',
  place: 'whole',
  signature: 'whole',
  distribution: 'whole',
  archive: 'whole',
  marks: 'whole',
  abbreviations: 'merged',
  layout: 'merged',
} as const

/** What a profile that cannot be read shares: nothing, and what a plan lacks may well be in it. */
const UNREADABLE: YamlValue = { data: null, places: {}, traces: {}, digits: {}, broken: true }

/**
 * Reads `kehoach.yaml`; an empty or broken profile shares nothing. Undefined for an empty one.
 *
 * @example
 * const profile = { path: 'kehoach.yaml', content: 'place: Lào Cai' }
 * readProfile(profile).value.data.place // → 'Lào Cai'
 * readPlan({ path: 'cchc.md', content: text.replace('place: Lào Cai\n', '') }, { profile }).value.plan.place // → 'Lào Cai'
 */
export function readProfile(profile: SourceFile): Outcome<YamlValue | undefined> {
  const source = readSource(profile)
  if (!source.value) {
    const problems = source.problems.filter(({ rule }) => rule !== 'file-empty')
    return { value: problems.length > 0 ? UNREADABLE : undefined, problems }
  }
  const yaml = readYaml(source.value, 0, source.value.text.length)
  return { value: yaml.value, problems: [...source.problems, ...yaml.problems] }
}

/** What a plan issued with another document has only where it says so itself. */
const CLOSING: ReadonlySet<string> = new Set(['distribution', 'archive', 'signature'])

/** The plan's own values win; places of shared ones stay those of the profile. */
export function withProfile(head: YamlValue, profile: YamlValue | undefined): YamlValue {
  if (!profile || !isMapping(head.data)) return head
  if (!isMapping(profile.data)) return { ...head, broken: head.broken || profile.broken }
  const own = head.data
  const shared = profile.data
  const data: Record<string, unknown> = Object.assign(Object.create(null), own)
  const taken: string[] = []
  for (const [key, manner] of Object.entries(SHARED)) {
    if (!(key in shared) || (CLOSING.has(key) && isMapping(own.attached))) continue
    if (!(key in own)) {
      data[key] = shared[key]
      taken.push(`/${key}`)
    } else if (manner === 'merged' && isMapping(own[key]) && isMapping(shared[key])) {
      data[key] = { ...shared[key], ...own[key] }
      taken.push(
        ...Object.keys(shared[key])
          .filter((inner) => !(inner in (own[key] as object)))
          .map((inner) => `/${key}/${inner}`),
      )
    }
  }
  const pick = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(record).filter(([pointer]) =>
        taken.some((at) => pointer === at || pointer.startsWith(`${at}/`) || pointer === `${at}#key`),
      ),
    )
  return {
    data,
    places: { ...head.places, ...pick(profile.places) },
    traces: { ...head.traces, ...pick(profile.traces) },
    digits: { ...head.digits, ...pick(profile.digits) },
    broken: head.broken || profile.broken,
  }
}
