import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, it } from 'vitest'

it('every link and picture of the guides is in the package', () => {
  const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  })
  const [{ files }] = JSON.parse(told) as [{ files: { path: string }[] }]
  const packed = files.map(({ path }) => path)
  const guides = packed.filter((path) => /^(?:README|docs\/).*\.md$/.test(path))
  expect(guides.length).toBeGreaterThan(4)
  const dead = guides.flatMap((guide) => {
    const text = readFileSync(guide, 'utf8')
      .replace(/^( *)```[\s\S]*?^\1```/gm, '')
      .replace(/`[^`\n]*`/g, '')
    return [...text.matchAll(/\]\((?!https?:|#)([^)\s#]+)|(?:src|href)="(?!https?:|#)([^"#]+)/g)].flatMap(([, link, source]) => {
      const target = posix.normalize(posix.join(posix.dirname(guide), (link ?? source)!)).replace(/\/$/, '')
      return packed.some((path) => path === target || path.startsWith(`${target}/`)) ? [] : [`${guide}: ${link ?? source}`]
    })
  })
  expect(dead).toEqual([])
})
