import { latin } from '../../model/latin.ts'
import { classesIn, isCeiling, isFloor, tierLists, type Class, type Tier } from '../../reading/figures.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'floor-among-ceilings',
  severity: 'warning',
  summary: {
    vi: 'Trong một danh mục các mức “từ … trở lên”, không có mức ghi “dưới …”.',
    en: 'Among tiers that set a floor (“từ … trở lên”) none sets a ceiling (“dưới …”).',
  },
  why: {
    vi: '“giảm dưới 1%” giữa các mức “giảm từ 2% trở lên” làm đảo nghĩa chỉ tiêu: không giảm cũng đạt.',
    en: '“giảm dưới 1%” among “giảm từ 2% trở lên” turns the target round: doing nothing meets it.',
  },
  prose: true,
  refused: [
    '- Xã có dưới 1.000 hộ: tỷ lệ tham gia đạt từ 90% trở lên.\n- Xã có từ 1.000 hộ đến dưới 3.000 hộ: tỷ lệ tham gia đạt từ 85% trở lên.\n- Xã có từ 3.000 hộ trở lên: tỷ lệ tham gia đạt dưới 80%.',
    {
      yaml: 'targets:\n  - id: t1\n    name: Mức giảm hồ sơ tồn\n    operator: ">="\n    value: 5\n    unit: "%"\n    tiers:\n      - { when: đơn vị có dưới 100 hồ sơ, operator: ">=", value: 5 }\n      - { when: đơn vị có từ 100 đến dưới 200 hồ sơ, operator: ">=", value: 3 }\n      - { when: đơn vị có từ 200 hồ sơ trở lên, operator: "<", value: 2 }',
      body: 'Sở Tư pháp ban hành Kế hoạch.\n\n# Chỉ tiêu\n\n::targets\n',
    },
  ],
  accepted: [
    '- Xã có dưới 1.000 hộ: tỷ lệ tham gia đạt từ 90% trở lên.\n- Xã có từ 1.000 hộ đến dưới 3.000 hộ: tỷ lệ tham gia đạt từ 85% trở lên.\n- Xã có từ 3.000 hộ trở lên: tỷ lệ tham gia đạt trên 80%.',
    '- Tỷ lệ trẻ đi học đúng độ tuổi: từ 99% trở lên.\n- Tỷ lệ học sinh bỏ học: dưới 0,5%.\n- Tỷ lệ lên lớp: từ 98% trở lên.',
  ],
  check(manuscript, say) {
    for (const list of tierLists(manuscript)) {
      const asked = list.map(askedOf)
      const floors = new Map<string, AskedFloor[]>()
      const ceilings = new Map<string, number>()
      for (const it of asked) {
        if (it && isFloorOf(it.of))
          floors
            .set(keyOf(it), floors.get(keyOf(it)) ?? [])
            .get(keyOf(it))!
            .push(it)
        else if (it && isCeilingOf(it.of)) ceilings.set(keyOf(it), (ceilings.get(keyOf(it)) ?? 0) + 1)
      }
      for (const [index, tier] of list.entries()) {
        const it = asked[index]
        if (!it || it.verb === '' || !isCeilingOf(it.of)) continue
        const like = floors.get(keyOf(it)) ?? []
        if (like.length < 2 || like.length < ceilings.get(keyOf(it))!) continue
        const spot = { unit: tier.spot.unit, start: tier.restAt + it.of.start, end: tier.restAt + it.of.end }
        tell(spot, it.of.to!.text.trim(), {
          unit: like[0]!.tier.spot.unit,
          start: like[0]!.tier.restAt + like[0]!.of.start,
          end: like[0]!.tier.restAt + like[0]!.of.end,
        })
      }
    }
    manuscript.data?.targets.forEach(({ tiers, unit }, target) => {
      if (tiers.filter(({ operator }) => isFloor(operator)).length < 2) return
      tiers.forEach(({ operator, value }, index) => {
        if (!isCeiling(operator) || 'from' in value) return
        const place = (tier: number) => manuscript.places.at(`/targets/${target}/tiers/${tier}/operator`)
        tell(
          place(index),
          `${value.text}${unit === '%' ? unit : ` ${unit}`}`,
          place(tiers.findIndex((it) => isFloor(it.operator))),
        )
      })
    })

    function tell(at: Parameters<typeof say>[0], amount: string, other: Parameters<typeof say>[0]): void {
      say(
        at,
        {
          vi: `Mức “dưới ${amount}” là mức trần, trong khi các mức khác là mức sàn (từ … trở lên).`,
          en: `“dưới ${amount}” is a ceiling, while the other tiers set floors (từ … trở lên).`,
        },
        {
          hint: {
            vi: `Ghi “từ ${amount} trở lên”, nếu đó là mức phải đạt.`,
            en: `Write “từ ${amount} trở lên”, if that is what must be reached.`,
          },
          related: [{ at: other, message: { vi: 'Một mức ghi theo mức sàn.', en: 'A tier that sets a floor.' } }],
        },
      )
    }
  },
} satisfies Rule

interface AskedFloor {
  readonly of: Class
  /** The word before the figure: `giảm`, `đạt`. */
  readonly verb: string
  readonly tier: Tier
}

/** What a tier asks for, where it is one figure. */
function askedOf(tier: Tier): AskedFloor | undefined {
  const classes = classesIn(tier.rest)
  const [of] = classes
  if (!of || classes.length !== 1) return undefined
  return {
    of,
    verb:
      latin(/(\p{L}+)\s*$/u)
        .exec(tier.rest.slice(0, of.start))?.[1]
        ?.toLowerCase() ?? '',
    tier,
  }
}

/** What makes two figures alike: the same verb before, the same unit behind. */
const keyOf = ({ verb, of }: AskedFloor): string => `${verb} ${of.unit}`

const isFloorOf = ({ from, to }: Class): boolean => from !== undefined && to === undefined
const isCeilingOf = ({ from, to }: Class): boolean => from === undefined && to !== undefined && !to.included
