/** What Windows says while a search index, a virus scanner or a preview looks into a file: mostly for some milliseconds. */
const HELD: ReadonlySet<unknown> = new Set(['EPERM', 'EBUSY', 'EACCES'])
/** Milliseconds between two tries: a third of a second in all, after which a person has it open. */
const WAITS = [10, 20, 40, 80, 160] as const

/** Runs what the system refuses while another program holds a file, and again when that may be done with it. */
export function patiently(run: () => void): void {
  for (const wait of WAITS) {
    try {
      return run()
    } catch (error) {
      if (!HELD.has((error as NodeJS.ErrnoException).code)) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait)
    }
  }
  run()
}
