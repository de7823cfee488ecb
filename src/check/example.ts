/** The plan that the rules' examples are variations of: small, complete, and right in every rule's eyes. */
const SAMPLE: Readonly<Record<string, string>> = {
  schema: 'schema: kehoach/v1',
  kind: 'kind: general',
  id: 'id: cai-cach-hanh-chinh',
  year: 'year: 2026',
  issuer: 'issuer: { parent: Ủy ban nhân dân tỉnh Lào Cai, name: Sở Tư pháp }',
  number: 'number: { value: null, symbol: KH-STP }',
  place: 'place: Lào Cai',
  date: 'date: 2026-02',
  title: 'title: Cải cách hành chính năm 2026 của Sở Tư pháp',
  assignments: 'assignments:\n  - unit: Văn phòng Sở\n    duty: theo dõi, đôn đốc, tổng hợp kết quả thực hiện Kế hoạch.',
  distribution:
    'distribution:\n  - { to: Ủy ban nhân dân tỉnh, purpose: để báo cáo }\n  - { to: Văn phòng Sở, purpose: để thực hiện }',
  archive: 'archive: { units: [VT, VP] }',
  signature: 'signature: { authority: KT, head: Giám đốc, position: Phó Giám đốc, name: Nguyễn Văn An }',
}

const BODY = `Sở Tư pháp ban hành Kế hoạch cải cách hành chính năm 2026 như sau:

# Mục đích

Giải quyết thủ tục hành chính nhanh, đúng quy định.

# Tổ chức thực hiện

::assignments
`

/** An example as a whole plan: the sample with these keys in place of its own, and this body. */
export function examplePlan({ yaml = '', body = BODY }: { readonly yaml?: string; readonly body?: string }): string {
  const replaced = new Set([...yaml.matchAll(/^([a-z]+):/gm)].map(([, key]) => key))
  // Without `::assignments` in the body the sample's own assignments would stand nowhere.
  const left = Object.entries(SAMPLE).filter(
    ([key]) => !replaced.has(key) && (key !== 'assignments' || body.includes('::assignments')),
  )
  return `---\n${[...left.map(([, text]) => text), yaml.trim()].filter(Boolean).join('\n')}\n---\n\n${body.trim()}\n`
}
