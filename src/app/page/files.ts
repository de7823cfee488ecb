import type { Made } from '../worker/protocol.ts'

const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  zip: 'application/zip',
  html: 'text/html;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
}

/** Gives a file to whoever sits at the page, as a download. */
export function download({ name, bytes }: Made): void {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** A file that was chosen or dropped, with its bytes. */
export const madeOf = async (file: File): Promise<Made> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
})

/** Lets a file be chosen; undefined where none is. */
export function choose(accept: string): Promise<File | undefined> {
  return new Promise((settle) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.hidden = true
    document.body.append(input)
    const end = (): void => {
      settle(input.files?.[0])
      input.remove()
    }
    input.onchange = end
    input.oncancel = end
    input.click()
  })
}

declare const showDirectoryPicker: ((options: { mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>) | undefined

/** True where the browser can open a folder (File System Access). */
export const picksFolders = (): boolean => typeof showDirectoryPicker === 'function'

/** Lets a folder be chosen; undefined where none is. */
export const pickFolder = (): Promise<FileSystemDirectoryHandle | undefined> =>
  Promise.resolve(showDirectoryPicker?.({ mode: 'readwrite' })).catch(() => undefined)

export const WORD_FILES = '.docx,.doc,.odt,.rtf'
