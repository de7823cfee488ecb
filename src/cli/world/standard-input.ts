import type { Found } from '../../workspace/find.ts'
import type { World } from './world.ts'

/** What is found where the command line names a file; `-` is standard input, read when it comes to it. */
export const givenFile = async (found: Found, { stdin }: Pick<World, 'stdin'>): Promise<Found> =>
  found === '-' ? { path: '-', content: await stdin() } : found

/** The bytes of a file that the command line names; `-` is standard input. */
export const givenBytes = async (path: string, { stdin, files }: Pick<World, 'stdin' | 'files'>): Promise<Uint8Array> =>
  path === '-' ? await stdin() : await files.read(path)
