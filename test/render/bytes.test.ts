import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { strFromU8 } from 'fflate'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { partsOf, rendered } from '../docx.ts'
import { PLANS, readText, realPlan, sourceOf } from '../fixtures.ts'

/** The same plan gives the same bytes: at any time, in any time zone and language, from any line ends. */

const EVERYTHING = `---
schema: kehoach/v1
kind: general
id: du-thanh-phan
year: 2026
number: { value: "05", symbol: KH-THADS }
date: 2026-04-22
title: Công tác năm 2026
appendices:
  - { file: phu-luc-chi-tieu.md, title: Chỉ tiêu }
  - { file: phu-luc-bang-ngang.md, title: Bảng tổng hợp, orientation: landscape }
---

Xem [Cổng thông tin](https://moj.gov.vn/a?b=1&c=2) và [thư](mailto:thads@moj.gov.vn)[^1], các Phụ lục.

| Đơn vị | Liên kết |
|---|---|
| Phòng[^2] | [bảng](https://moj.gov.vn/bang) |

[^1]: Chú thích có [liên kết](https://moj.gov.vn/chu-thich).
[^2]: Chú thích thứ hai.
`

const everything = () => readText(EVERYTHING).plan
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

describe('the bytes of a document', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('repeat', async () => {
    expect(sha256(rendered(everything()))).toBe(sha256(rendered(everything())))
  })

  it('do not hang on the clock or on chance', async () => {
    const at = async (time: string, chance: number): Promise<Uint8Array> => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) })
      vi.spyOn(Math, 'random').mockReturnValue(chance)
      return rendered(everything())
    }
    const early = await at('2001-02-03T04:05:06Z', 0.1)
    const late = await at('2039-11-12T13:14:15Z', 0.9)
    expect(sha256(early)).toBe(sha256(late))
    for (const [path, xml] of Object.entries(partsOf(early))) expect(xml, path).not.toMatch(/2001-02-03|2039-11-12/)
    expect(partsOf(early)['docProps/core.xml']).toContain('2026-04-22T00:00:00Z')
  })

  it('differ with the plan', async () => {
    const { plan } = readText(EVERYTHING.replace('Cổng thông tin', 'Trang thông tin'))
    expect(sha256(rendered(plan))).not.toBe(sha256(rendered(everything())))
  })

  it('count the links of each part from 1', async () => {
    const parts = partsOf(rendered(everything()))
    const links = (path: string): string[] => [...parts[path]!.matchAll(/r:id="(rIdLink\d+)"/g)].map(([, id]) => id!)
    expect(links('word/document.xml')).toEqual(['rIdLink1', 'rIdLink2', 'rIdLink3'])
    expect(links('word/footnotes.xml')).toEqual(['rIdLink1'])
    for (const part of ['document', 'footnotes']) {
      const targets = [...parts[`word/_rels/${part}.xml.rels`]!.matchAll(/Id="(rIdLink\d+)"/g)].map(([, id]) => id!)
      expect(targets).toEqual(links(`word/${part}.xml`))
    }
  })

  it('give every zip entry the same time, with no trace of a time zone', async () => {
    const bytes = rendered(everything())
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const times: [time: number, date: number][] = []
    const names: string[] = []
    for (let at = 0; at + 4 <= bytes.length; at++) {
      const central = view.getUint32(at, true) === 0x02014b50
      if (!central) continue
      times.push([view.getUint16(at + 12, true), view.getUint16(at + 14, true)])
      names.push(strFromU8(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))))
      expect(view.getUint16(at + 30, true), 'no extra field').toBe(0)
    }
    expect(names.length).toBe(Object.keys(partsOf(bytes)).length)
    expect(names.slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels'])
    // 1 January 1980, 12:00, in the two fields of MS-DOS.
    expect(new Set(times.map(String))).toEqual(new Set([String([12 << 11, (1 << 5) | 1])]))
  })

  it.each(PLANS)('%s: LF, CRLF and a byte-order mark give the same', async (path) => {
    const source = sourceOf(path)
    expect(source).not.toContain('\r')
    const forms = [source, source.replaceAll('\n', '\r\n'), `\ufeff${source}`].map((text) => readText(text, path).plan)
    const sums = await Promise.all(forms.map(async (plan) => sha256(rendered(plan))))
    expect(new Set(sums).size).toBe(1)
  })
})

describe('in another place of the world', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
  const program = join(folder, 'kehoach.mjs')
  beforeAll(async () => {
    await build({
      entryPoints: [fileURLToPath(new URL('../../src/index.ts', import.meta.url))],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner: { js: "import { createRequire as req } from 'node:module'; const require = req(import.meta.url)" },
    })
    writeFileSync(
      join(folder, 'sums.mjs'),
      `import { createHash } from 'node:crypto'
       import { readFileSync } from 'node:fs'
       import { readPlan, renderDocx } from ${JSON.stringify(pathToFileURL(program).href)}
       const sums = []
       const { files, plans } = JSON.parse(readFileSync(0, 'utf8'))
       const file = (path) => files[path] && { path, content: files[path] }
       for (const path of plans) {
         const { value } = readPlan(file(path), { open: file, profile: path.includes('/') ? undefined : file('kehoach.yaml') })
         sums.push(createHash('sha256').update(renderDocx(value.plan).value).digest('hex'))
       }
       const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
       console.log(JSON.stringify({ zone, offset: new Date(1980, 0, 1).getTimezoneOffset(), sums }))`,
    )
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const PLACES = [
    { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' },
    { TZ: 'America/New_York', LANG: 'en_US.UTF-8' },
    { TZ: 'UTC', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  ]

  it('the bytes are those of this process', { timeout: 60_000 }, async () => {
    const plans = ['plan.md', ...PLANS]
    const beside = ['kehoach.yaml', 'phu-luc-chi-tieu.md', 'phu-luc-bang-ngang.md'].map((name) => [
      name,
      sourceOf(`test/render/golden/${name}`),
    ])
    const files = Object.fromEntries([['plan.md', EVERYTHING], ...beside, ...PLANS.map((path) => [path, sourceOf(path)])])
    const here = await Promise.all(
      [everything(), ...PLANS.map((path) => realPlan(path).plan)].map(async (plan) => sha256(rendered(plan))),
    )
    const there = PLACES.map((place) => {
      const answer = execFileSync(process.execPath, [join(folder, 'sums.mjs')], {
        input: JSON.stringify({ files, plans }),
        env: { ...process.env, ...place },
      })
      return JSON.parse(answer.toString()) as { zone: string; offset: number; sums: string[] }
    })
    expect(new Set(there.map(({ offset }) => offset)).size, 'the time zones took effect').toBe(3)
    for (const { zone, sums } of there) expect(sums, zone).toEqual(here)
  })
})
