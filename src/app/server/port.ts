import { randomInt } from 'node:crypto'
import { orFailure, type Files } from '../../workspace/files.ts'

/** Ports that nobody is given by name (RFC 6335, section 6). */
const [FIRST, LAST] = [49152, 65535]
const KEPT = '.kehoach/app-port'

/**
 * An office's port: drawn at random the first time and kept in its folder, because a browser keeps what was typed by the address of the
 * page. Another each time where the folder keeps nothing.
 */
export async function portOf(files: Files): Promise<number> {
  const kept = Number(
    await orFailure(
      async () => new TextDecoder().decode(await files.read(KEPT)),
      () => '',
    ),
  )
  if (Number.isInteger(kept) && kept >= FIRST && kept <= LAST) return kept
  const port = randomInt(FIRST, LAST + 1)
  await orFailure(
    () => files.write(KEPT, new TextEncoder().encode(`${port}\n`)),
    () => undefined,
  )
  return port
}
