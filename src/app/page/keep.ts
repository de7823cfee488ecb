/** What this browser keeps itself: texts that are not saved yet, and all files where there is no server. */

const DRAFT = 'kehoach:'

/** A text that was typed and is not saved, with the mark of the file it was typed into. */
export interface KeptDraft {
  readonly text: string
  readonly mark: string | null
}

/** What the draft of a plan is kept under. */
export const draftKey = (office: { readonly id: string } | null, path: string): string =>
  office?.id ? `${office.id}:${path}` : path

/** Keeps a text at once; false where this browser keeps nothing. */
export function keepHere(key: string, draft: KeptDraft | null): boolean {
  try {
    if (draft === null) localStorage.removeItem(DRAFT + key)
    else localStorage.setItem(DRAFT + key, JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

export function keptHere(key: string): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(DRAFT + key) ?? 'null')
    return typeof kept === 'object' && kept !== null && 'text' in kept && typeof kept.text === 'string'
      ? (kept as KeptDraft)
      : null
  } catch {
    return null
  }
}

const STORE = 'files'

function opened(): Promise<IDBDatabase> {
  return new Promise((settle, fail) => {
    const asked = indexedDB.open('kehoach', 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE)
    asked.onsuccess = () => settle(asked.result)
    asked.onerror = () => fail(asked.error ?? new Error('indexedDB'))
  })
}

/** The files that this browser keeps, for a page without a server; none where it keeps nothing. */
export async function keptFiles(): Promise<(readonly [string, Uint8Array])[]> {
  try {
    const store = (await opened()).transaction(STORE).objectStore(STORE)
    const [names, contents] = [store.getAllKeys(), store.getAll()]
    await new Promise<void>((settle, fail) => {
      store.transaction.oncomplete = () => settle()
      store.transaction.onerror = () => fail(store.transaction.error ?? new Error('indexedDB'))
    })
    return names.result.map((name, index) => [String(name), contents.result[index] as Uint8Array] as const)
  } catch {
    return []
  }
}

/** Keeps a file, or lets it go. What cannot be kept is still there until the page is closed. */
export async function keepFile(path: string, bytes: Uint8Array | null): Promise<void> {
  try {
    const store = (await opened()).transaction(STORE, 'readwrite').objectStore(STORE)
    if (bytes) store.put(bytes, path)
    else store.delete(path)
  } catch {
    return
  }
}
