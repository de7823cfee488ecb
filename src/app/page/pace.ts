import { useEffect, useState } from 'preact/hooks'

/** A function that may be called with every key: what it runs waits for a moment of rest, but not for ever. Milliseconds. */
export function atRest(run: () => void, rest: number, most: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let since: number | undefined
  return () => {
    const now = performance.now()
    since ??= now
    clearTimeout(timer)
    timer = setTimeout(
      () => {
        since = undefined
        run()
      },
      Math.max(0, Math.min(rest, since + most - now)),
    )
  }
}

/** A value as it is when it has not changed for a moment; at once where `at` says so. */
export function useRested<T>(value: T, rest: number, at: () => boolean): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest)
    return () => clearTimeout(timer)
  }, [value, rest])
  return at() ? value : rested
}
