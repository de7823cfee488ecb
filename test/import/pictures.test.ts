import { expect, it } from 'vitest'
import { importDocx } from '../../src/import/import.ts'
import { readPlan } from '../../src/read/plan.ts'
import { renderDocx } from '../../src/render/document.ts'

/** A grey picture of 40 × 20 points. */
const content = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAACgAAAAUCAAAAADaLSBnAAAAEElEQVR4nGNgGAWjYBSQAgADNAABbnWNbAAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
)

const PLAN = `---
schema: kehoach/v1
kind: general
year: 2026
issuer: { name: Sở Tư pháp }
number: { value: null, symbol: KH-STP }
place: Lào Cai
date: 2026-02
title: Cải cách hành chính năm 2026
distribution: [{ to: Các phòng thuộc Sở }]
archive: { units: [VT] }
signature: { position: Giám đốc, name: Lê Văn Nam }
---

Sở Tư pháp ban hành Kế hoạch như sau:

# Sơ đồ

![Sơ đồ tổ chức thực hiện](so-do.png){width=8cm}

Trên đây là Kế hoạch của Sở.
`

it('brings a picture in as a file beside the plan, with its width and its words', () => {
  const { plan } = readPlan({ path: 'ke-hoach.md', content: PLAN }, { open: (path) => ({ path, content }) }).value!
  const { value } = importDocx({ path: 'cu.docx', content: renderDocx(plan).value })
  expect(value!.images.map(({ file }) => file)).toEqual(['cai-cach-hanh-chinh-hinh-1.png'])
  expect(Buffer.from(value!.images[0]!.bytes).equals(Buffer.from(content))).toBe(true)
  expect(value!.text).toContain('![Sơ đồ tổ chức thực hiện](cai-cach-hanh-chinh-hinh-1.png){width=8cm}')
  expect(value!.plan.body.map((block) => block.type)).toEqual(plan.body.map((block) => block.type))
  expect(value!.dropped.filter(({ paragraph }) => paragraph !== null)).toEqual([])
})
