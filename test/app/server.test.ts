import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveOffice, type ServedOffice } from './office.ts'

/** The server of the app: whom it answers, what it gives, what it lets be written. */

let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice({ 'plans/2026/a.md': '---\nschema: kehoach/v1\n---\n', 'kehoach.yaml': 'place: Hà Nội\n' })
})
afterAll(() => office.remove())

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** A request as anybody may send it, with the path as it is: `fetch` would tidy it, and set headers of its own. */
const ask = (
  path: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string | Uint8Array } = {},
): Promise<Answer> =>
  new Promise((settle, fail) => {
    const { hostname, port } = new URL(office.url)
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      const parts: Uint8Array[] = []
      response.on('data', (part: Uint8Array) => parts.push(part))
      response.on('end', () =>
        settle({ status: response.statusCode!, headers: response.headers, text: Buffer.concat(parts).toString() }),
      )
    })
    asked.on('error', fail)
    asked.end(body)
  })

const token = (): string => new URL(office.url).pathname
const api = (path: string): string => `${token()}api/${path}`

describe('who is answered', () => {
  it('this machine’s own page, by an address with a token of its own', async () => {
    expect(token()).toMatch(/^\/[\w-]{32}\/$/)
    expect((await ask(token())).status).toBe(200)
    expect((await ask(api('office'))).text).toBe('{"name":"Văn phòng","converts":false}')
  })

  it.each(['/', '/api/office', '/api/file/kehoach.yaml', '/wrong-token/api/office', '//', '/app.js'])(
    'nobody without the token: %s',
    async (path) => {
      const { status, text } = await ask(path)
      expect(status).toBe(403)
      expect(text).toContain('thiếu mã mở trang')
    },
  )

  it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1.evil.example', '[::1]', 'localhost:1'])(
    'nobody by another name: %s',
    async (host) => {
      expect((await ask(api('office'), { headers: { host } })).status).toBe(403)
      expect((await ask(token(), { headers: { host } })).status).toBe(403)
    },
  )

  it.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:1' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('no other page: %o', async (headers) => {
    expect((await ask(api('office'), { headers })).status).toBe(403)
    expect((await ask(api('file/plans/2026/x.md'), { method: 'PUT', headers, body: 'x' })).status).toBe(403)
    expect(existsSync(join(office.folder, 'plans/2026/x.md'))).toBe(false)
  })

  it('no other machine', () => expect(new URL(office.url).hostname).toBe('127.0.0.1'))
})

describe('what every answer says of itself', () => {
  it('no frame, no guessing, no referrer, nothing kept', async () => {
    for (const path of [token(), api('office'), '/nothing']) {
      const { headers } = await ask(path)
      expect(headers['x-frame-options']).toBe('DENY')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['cache-control']).toBe('no-store')
    }
  })

  it('the page runs nothing but its own, asks nobody else, and is framed by none', async () => {
    const [first, second] = [await ask(token()), await ask(token())]
    const policy = String(first.headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("connect-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    const nonce = /nonce-([^']+)/.exec(policy)![1]!
    expect(first.text).toContain(`content="${nonce}"`)
    expect(second.text).not.toContain(nonce)
  })
})

describe('files', () => {
  it.each([
    '../secret.md',
    '..%2Fsecret.md',
    'plans/../../secret.md',
    'plans/..%2f..%2f..%2fetc/passwd',
    '%2Fetc%2Fpasswd',
    '..\\secret.md',
    '.git/config',
    '.env',
    'plans/.hidden/x.md',
    'node_modules/x/index.md',
    '.kehoach/cache.json',
    'C:%5CWindows%5Cwin.ini',
    'x.md%00.png',
  ])('none outside, none hidden: %s', async (path) => {
    expect((await ask(api(`file/${path}`))).status).toBe(403)
    expect((await ask(api(`file/${path}`), { method: 'PUT', body: 'x' })).status).toBe(403)
    expect((await ask(api(`kind/${path}`))).status).toBe(403)
  })

  it('no link leads out', async () => {
    const out = join(tmpdir(), `kehoach-out-${process.pid}`)
    mkdirSync(out, { recursive: true })
    writeFileSync(join(out, 'secret.md'), 'bí mật')
    symlinkSync(out, join(office.folder, 'plans/link'))
    symlinkSync(join(out, 'secret.md'), join(office.folder, 'plans/link.md'))
    for (const path of ['plans/link/secret.md', 'plans/link.md', 'plans/link/new/x.md']) {
      expect((await ask(api(`file/${path}`))).status, path).toBe(403)
      expect((await ask(api(`file/${path}`), { method: 'PUT', body: 'x' })).status, path).toBe(403)
    }
    expect(readFileSync(join(out, 'secret.md'), 'utf8')).toBe('bí mật')
    expect(readdirSync(out)).toEqual(['secret.md'])
  })

  it.each(['run.sh', 'x.exe', 'plans/x.html', 'x.js', 'Makefile', 'x.md.bat'])(
    'nothing is written that a machine runs: %s',
    async (path) => {
      expect((await ask(api(`file/${path}`), { method: 'PUT', body: 'x' })).status).toBe(403)
      expect(existsSync(join(office.folder, path))).toBe(false)
    },
  )

  it('a file that is not there is told in a sentence', async () => {
    const { status, text } = await ask(api('file/plans/2026/missing.md'))
    expect(status).toBe(404)
    expect(JSON.parse(text).message.vi).toBe('Không có tệp “plans/2026/missing.md”.')
  })

  it('is never written over when another program changed it', async () => {
    const path = api('file/plans/2026/b.md')
    const made = await ask(path, { method: 'PUT', headers: { 'if-none-match': '*' }, body: 'một' })
    expect(made.status).toBe(200)
    const { mark } = JSON.parse(made.text)
    expect((await ask(path)).headers.etag).toBe(`"${mark}"`)
    writeFileSync(join(office.folder, 'plans/2026/b.md'), 'người khác sửa')
    const refused = await ask(path, { method: 'PUT', headers: { 'if-match': `"${mark}"` }, body: 'hai' })
    expect(refused.status).toBe(409)
    expect(refused.text).toBe('người khác sửa')
    expect(readFileSync(join(office.folder, 'plans/2026/b.md'), 'utf8')).toBe('người khác sửa')
    const again = { method: 'PUT', headers: { 'if-match': String(refused.headers.etag) }, body: 'hai' }
    expect((await ask(path, again)).status).toBe(200)
    expect((await ask(path, { ...again, headers: { 'if-none-match': '*' }, body: 'ba' })).status).toBe(409)
    expect(readFileSync(join(office.folder, 'plans/2026/b.md'), 'utf8')).toBe('hai')
    expect(readdirSync(join(office.folder, 'plans/2026')).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('more than 10 MB is refused with a sentence, whether or not its length is told', async () => {
    const large = new Uint8Array(10 * 1024 * 1024 + 1)
    const told = await ask(api('file/plans/large.docx'), {
      method: 'PUT',
      headers: { 'content-length': String(large.length) },
      body: large,
    }).catch(() => undefined)
    if (told) expect([told.status, told.text]).toEqual([413, expect.stringContaining('lớn hơn 10 MB')])
    const chunked = await ask(api('file/plans/large.docx'), {
      method: 'PUT',
      headers: { 'transfer-encoding': 'chunked' },
      body: large,
    }).catch(() => undefined)
    if (chunked) expect(chunked.status).toBe(413)
    expect(existsSync(join(office.folder, 'plans/large.docx'))).toBe(false)
  })

  it('drafts alone are removed', async () => {
    expect((await ask(api('file/kehoach.yaml'), { method: 'DELETE' })).status).toBe(403)
    const draft = api('file/.kehoach/drafts/plans/2026/a.json')
    await ask(draft, { method: 'PUT', body: '{}' })
    expect((await ask(draft, { method: 'DELETE' })).status).toBe(200)
    expect((await ask(draft)).status).toBe(404)
  })

  it('PDF needs LibreOffice, and says so', async () => {
    const { status, text } = await ask(api('convert/pdf/docx'), { method: 'POST', body: 'x' })
    expect(status).toBe(501)
    expect(text).toContain('chưa cài LibreOffice')
  })

  it('LibreOffice makes PDF files and .docx of older ones; what it cannot convert is told', async () => {
    const asked: unknown[] = []
    const own = await serveOffice({}, async (given, to) => {
      asked.push([given[0]!.ending, new TextDecoder().decode(given[0]!.content), to])
      return [to === 'pdf' ? new TextEncoder().encode('%PDF') : undefined]
    })
    const post = (path: string) => fetch(`${own.url}api/convert/${path}`, { method: 'POST', body: 'tệp' })
    expect(await (await post('pdf/docx')).text()).toBe('%PDF')
    expect((await post('docx/doc')).status).toBe(422)
    expect((await post('docx/exe')).status).toBe(501)
    expect(asked).toEqual([
      ['docx', 'tệp', 'pdf'],
      ['doc', 'tệp', 'docx'],
    ])
    expect(await (await fetch(`${own.url}api/office`)).text()).toContain('"converts":true')
    await own.remove()
  })

  it('no other address, no other method', async () => {
    expect((await ask(api('env'))).status).toBe(404)
    expect((await ask(api('constructor'))).status).toBe(404)
    expect((await ask(token(), { method: 'POST' })).status).toBe(404)
    expect((await ask(`${token()}../../package.json`)).status).toBe(404)
  })
})
