import { isMapping, scalarText, step } from '../model/pointer.ts'
import { placeOf, type Places } from '../model/place.ts'
import { impliedHead } from '../model/post.ts'
import type { Problem } from '../model/problem.ts'
import * as messages from './messages.ts'

const EXAMPLES = { collective: 'Ủy ban nhân dân', head: 'Giám đốc' } as const

/**
 * What a signature's authority needs and the author has not given (Phụ lục I, Phần I, Mục II, 7.b; Điều 13): the body signed
 * for, or the post that is signed for where a deputy's own does not tell it. A value left open is a blank, told as one.
 */
export function signatureProblems(data: unknown, places: Places, file: string): Problem[] {
  const signature = isMapping(data) ? data.signature : undefined
  const list = Array.isArray(signature)
    ? signature.map((item, index) => [item, step('/signature', index)] as const)
    : [[signature, '/signature'] as const]
  return list.flatMap(([item, pointer]) =>
    isMapping(item)
      ? lackingOf(item).map((key): Problem => ({
          at: placeOf(places, pointer, file),
          severity: 'error',
          rule: 'missing-key',
          message: messages.signatureLacks(key, authorityOf(item).join(', ')),
          hint: messages.addLine(`${key}: ${EXAMPLES[key]}`),
          clause: 'PL1 II.7.b',
        }))
      : [],
  )
}

const authorityOf = ({ authority }: Record<string, unknown>): string[] =>
  (Array.isArray(authority) ? authority : [authority]).flatMap((it) => scalarText(it) ?? [])

function lackingOf(signature: Record<string, unknown>): (keyof typeof EXAMPLES)[] {
  const authority = authorityOf(signature)
  const has = (name: string): boolean => authority.includes(name)
  // `[TL, KT]`: who gave the order, then the post whose deputy signs.
  const ordered = has('TUQ') || (has('TL') && !(has('KT') && signature.collective !== undefined))
  const replaced = has('KT') && !impliedHead(scalarText(signature.position) ?? '[[')
  const needed = { collective: has('TM'), head: ordered || replaced }
  return (['collective', 'head'] as const).filter((key) => needed[key] && signature[key] === undefined)
}
