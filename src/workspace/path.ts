/** A path as somebody wrote it, without `.` and `..` where they say nothing, and with `/` between folders. */
export function tidy(path: string): string {
  const slashed = path.replaceAll('\\', '/')
  // Two slashes begin a path on another machine of the network, a letter one on a drive: `C:` alone is a folder of it, not its root.
  const [start = ''] = /^(?:\/\/(?=[^/])|\/|[A-Za-z]:\/)/.exec(slashed) ?? []
  const parts: string[] = []
  for (const part of slashed.slice(start.length).split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (start === '') parts.push('..')
  }
  return start + parts.join('/') || '.'
}

/** The folder a file lies in; `.` for a file of the folder itself. */
export function folderOf(path: string): string {
  if (!path.includes('/')) return '.'
  const folder = path.slice(0, path.lastIndexOf('/'))
  return folder === '' || /^[A-Za-z]:$/.test(folder) ? `${folder}/` : folder
}

/** A name given inside a folder, as a path; undefined where it leads out of the folder or names a place on the machine. */
export function inside(folder: string, name: string): string | undefined {
  const plain = tidy(name)
  if (/^(?:\/|\.\.(?:\/|$)|~|[A-Za-z]:)/.test(plain) || plain.includes('\0')) return undefined
  return tidy(`${folder}/${plain}`)
}
