import type { Unit } from '../../manuscript/manuscript.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'list-end-mark',
  severity: 'info',
  summary: {
    vi: 'Mục cuối của danh sách kết thúc bằng dấu chấm, không bằng dấu chấm phẩy.',
    en: 'The last item of a list ends with a full stop, not a semicolon.',
  },
  why: {
    vi: 'Dấu chấm phẩy báo còn mục sau; ở mục cuối, người đọc ngờ thiếu nội dung.',
    en: 'A semicolon says there is more; at the last item something seems to be missing.',
  },
  prose: true,
  refused: [
    '- Tuyên truyền trên loa truyền thanh;\n- Niêm yết tại trụ sở;\n- Phát tờ rơi;\n\n## 3. Kinh phí\n\nTheo dự toán được giao.',
    '- Chủ động phòng ngừa vi phạm.\n- Chống chạy chức, chạy quyền;\n- Kiểm soát chặt chẽ việc bổ nhiệm.\n- Công khai, minh bạch.',
  ],
  accepted: [
    '- Tuyên truyền trên loa truyền thanh;\n- Niêm yết tại trụ sở;\n- Phát tờ rơi.\n\n## 3. Kinh phí\n\nTheo dự toán được giao.',
    '- Chủ động phòng ngừa vi phạm.\n- Công khai, minh bạch.',
  ],
  check(manuscript, say) {
    const { units } = manuscript
    for (let from = 0; from < units.length; from++) {
      const first = units[from]!
      if (!isItem(first)) continue
      let to = from
      while (to + 1 < units.length && units[to + 1]!.role === first.role && units[to + 1]!.level === first.level) to++
      const run = units.slice(from, to + 1)
      const semicolons = run.filter(({ text }) => text.endsWith(';'))
      const last = run.at(-1)!
      // What follows a list on another level, or in another form, may still belong to it.
      const closed = units[to + 1] === undefined || units[to + 1]!.role === 'heading' || units[to + 1]!.role === 'authority'
      const [semicolon] = semicolons
      const amongStops = run.length > 2 && semicolons.length === 1 && semicolon !== last
      const lone = amongStops && run.every((unit) => unit === semicolon || unit.text.endsWith('.')) ? semicolon : undefined
      const wrong = last.text.endsWith(';') && run.length > 1 && closed ? last : lone
      if (wrong) {
        const { length } = wrong.text
        const word = /\S+$/u.exec(wrong.text.slice(-40))![0]
        say(
          { unit: wrong, start: length - Math.min(word.length, 30), end: length },
          wrong === last
            ? {
                vi: `Mục cuối của danh sách kết thúc bằng dấu chấm phẩy: “${word}”.`,
                en: `The last item of the list ends with a semicolon: “${word}”.`,
              }
            : {
                vi: `Mục này kết thúc bằng dấu chấm phẩy, các mục bên cạnh bằng dấu chấm: “${word}”.`,
                en: `This item ends with a semicolon, those beside it with a full stop: “${word}”.`,
              },
          {
            hint: { vi: `${word.slice(0, -1)}.`, en: `${word.slice(0, -1)}.` },
            fix: { unit: wrong, start: length - 1, end: length, text: '.' },
          },
        )
      }
      from = to
    }
  },
} satisfies Rule

const isItem = ({ role }: Unit): boolean => role === 'bullet' || role === 'point'
