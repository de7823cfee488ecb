import { Chance } from './chance.ts'
import { Findings, type Input, type Reader } from './reader.ts'

/** The input of a number: seed, reader and number make it again. */
export const inputOf = (reader: Reader, seed: number, index: number): Input =>
  reader.make(new Chance(`${seed}:${reader.name}:${index}`))

/** What is wrong with how a reader answers an input; a throw by its kind and where it came from. */
export function faultsOf(reader: Reader, input: Input): string[] {
  const findings = new Findings()
  try {
    reader.read(input, findings)
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
    const from = /\n\s+at ([^\n]*)/.exec(stack)?.[1] ?? ''
    findings.found.push(
      `throws ${message.replace(/\s+/g, ' ').slice(0, 90)} at ${from.replace(/\(.*\/|:\d+\)?$/g, '').slice(0, 60)}`,
    )
  }
  return findings.found
}
