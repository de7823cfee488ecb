import { describe, expect, it } from 'vitest'
import { readTyped } from '../../src/draft/answers.ts'

/** One line typed for a value, as `--set` and the questions read it. */
const typed = (pointer: string, text: string): unknown => {
  const { value, problems } = readTyped(pointer, text, '--set')
  return value ? [value.data, value.digits] : problems.map(({ rule }) => rule)
}

describe('a value typed in one line', () => {
  it.each([
    ['/title', 'Kế hoạch: a #b', [{ title: 'Kế hoạch: a #b' }, {}]],
    ['/title', '05', [{ title: '05' }, {}]],
    ['/title', '"05"', [{ title: '05' }, {}]],
    ['/title', '"Một" và "hai"', [{ title: '"Một" và "hai"' }, {}]],
    ['/title', '', [{ title: null }, {}]],
    ['/title', 'null', [{ title: null }, {}]],
    ['/title', '[a', [{ title: '[a' }, {}]],
    ['/title', '[[cần điền: x]]', [{ title: '[[cần điền: x]]' }, {}]],
    ['/number/value', '05', [{ number: { value: '05' } }, {}]],
    ['/number/value', '134', [{ number: { value: 134 } }, { '/number/value': '134' }]],
    ['/date', '2027', [{ date: 2027 }, { '/date': '2027' }]],
    ['/date', '2027-02', [{ date: '2027-02' }, {}]],
    ['/date', '5/2/2027', [{ date: '2027-02-05' }, {}]],
    ['/date', '31/02/2027', ['bad-form']],
    ['/date', '02/2027', [{ date: '2027-02' }, {}]],
    ['/phases/0/start', 'ngày 05 tháng 02 năm 2027', [{ phases: [{ start: '2027-02-05' }] }, {}]],
    ['/phases/0/start', '15.01.2027', [{ phases: [{ start: '2027-01-15' }] }, {}]],
    ['/year', 'hai', ['wrong-type']],
    ['/targets/0/value', '84.70', [{ targets: [{ value: 84.7 }] }, { '/targets/0/value': '84.70' }]],
    ['/targets/0/value', '84,70', [{ targets: [{ value: 84.7 }] }, { '/targets/0/value': '84.70' }]],
    ['/targets/0/value', '98,5%', [{ targets: [{ value: 98.5 }] }, { '/targets/0/value': '98.5' }]],
    ['/targets/0/value', '1.250.000', [{ targets: [{ value: 1250000 }] }, { '/targets/0/value': '1250000' }]],
    ['/targets/0/value', 'tám mươi', ['wrong-type']],
    [
      '/targets/0/value',
      'từ 80 đến 85,5',
      [{ targets: [{ value: { from: 80, to: 85.5 } }] }, { '/targets/0/value/from': '80', '/targets/0/value/to': '85.5' }],
    ],
    [
      '/targets/0/value',
      '{ from: 4, to: 5.0 }',
      [{ targets: [{ value: { from: 4, to: 5 } }] }, { '/targets/0/value/from': '4', '/targets/0/value/to': '5.0' }],
    ],
    ['/archive/units', 'VT, VP', [{ archive: { units: ['VT', 'VP'] } }, {}]],
    ['/goals/purposes', 'Một, hai việc.', [{ goals: { purposes: ['Một, hai việc.'] } }, {}]],
    ['/signature/authority', 'KT', [{ signature: { authority: 'KT' } }, {}]],
    ['/signature/authority', '[TM, KT]', [{ signature: { authority: ['TM', 'KT'] } }, {}]],
    ['/signature/authority', 'KY', ['unknown-value']],
    ['/marks/draft', 'true', [{ marks: { draft: true } }, {}]],
    ['/layout/size', '12', ['unknown-value']],
    ['/abbreviations/TTHC', 'thủ tục hành chính', [{ abbreviations: { TTHC: 'thủ tục hành chính' } }, {}]],
    ['/distribution', '[{ to: Văn phòng }]', [{ distribution: [{ to: 'Văn phòng' }] }, {}]],
    ['/distribution', 'Văn phòng', ['wrong-type']],
    ['/distribution', '[{ to: Văn phòng', ['yaml-syntax']],
    ['/issuer', 'Sở', ['wrong-type']],
  ])('%s: %s', (pointer, text, expected) => {
    expect(JSON.parse(JSON.stringify(typed(pointer, text)))).toEqual(expected)
  })

  it('a number that none can hold is told as it was typed', () => {
    const { problems } = readTyped('/year', '9'.repeat(400), 'x')
    expect(problems.map(({ message }) => message.en)).toEqual([expect.stringMatching(/^“year”.*“9{20,}/u)])
  })
})
