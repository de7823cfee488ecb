import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A browser that asks nothing of a network. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Debian's Chromium, or whatever stands for it on the path; a browser that is missing is a failure that says what to install. */
export function browserPath(): string {
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
    .find((path) => existsSync(path))
  if (!found) throw new Error('This test needs Chromium (Debian: chromium).')
  return found
}
