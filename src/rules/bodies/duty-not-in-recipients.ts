import { latin } from '../../model/latin.ts'
import { archivedUnits, bodiesIn, dutyHolders, isAtLarge, reaches, recipientsOf } from '../../reading/bodies.ts'
import type { Where } from '../../manuscript/say.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'duty-not-in-recipients',
  severity: 'warning',
  summary: { vi: 'Đơn vị được giao nhiệm vụ phải có trong nơi nhận.', en: 'Every body with a duty is among the recipients.' },
  why: {
    vi: 'Nơi nhận gồm cơ quan, đơn vị nhận văn bản để thực hiện; không gửi thì không biết mình được giao gì.',
    en: 'Those who carry the plan out receive it; who gets no copy does not know of the duty.',
  },
  clause: 'PL1 II.9.a',
  prose: true,
  refused: [
    {
      yaml: 'assignments:\n  - { unit: Phòng Hành chính tư pháp, duty: chủ trì thực hiện. }\n  - { unit: Thanh tra Sở, duty: kiểm tra việc thực hiện. }\ndistribution:\n  - { to: Ủy ban nhân dân tỉnh, purpose: để báo cáo }\n  - { to: Phòng Hành chính tư pháp, purpose: để thực hiện }',
    },
    'II. TỔ CHỨC THỰC HIỆN\n\n1. Trung tâm Y tế\n\nTiêm đủ mũi cho trẻ.\n\n2. Bảo hiểm xã hội tỉnh chủ trì thanh toán chi phí.\n\nNơi nhận:\n- Trung tâm Y tế;\n- Sở Tài chính;\n- Lưu: VT.\n',
  ],
  accepted: [
    'II. TỔ CHỨC THỰC HIỆN\n\n1. Trung tâm Huấn luyện và Thi đấu thể thao (gọi tắt là Trung tâm HLTT) bố trí bể bơi, trọng tài.\n\n2. Phòng Quản lý Thể thao chủ trì.\n\nNơi nhận:\n- Trung tâm HLTT;\n- Phòng Quản lý Thể thao;\n- Lưu: VT.\n',
    'II. TỔ CHỨC THỰC HIỆN\n\n1. Trung tâm Kiểm soát bệnh tật tỉnh (CDC tỉnh)\n\nĐầu mối giám sát.\n\n2. Phòng Nghiệp vụ Y\n\nThẩm định.\n\nNơi nhận:\n- CDC tỉnh, các bệnh viện;\n- Phòng Nghiệp vụ Y;\n- Lưu: VT.\n',
    'V. TỔ CHỨC THỰC HIỆN\n\n1. Hội đồng Kiểm soát nhiễm khuẩn: họp mỗi quý 01 lần.\n\n2. Phòng Điều dưỡng: phối hợp giám sát.\n\n3. Khoa Dược: cung ứng.\n\nNơi nhận:\n- Sở Y tế;\n- Các khoa, phòng;\n- Lưu: VT.\n',
    'II. TỔ CHỨC THỰC HIỆN\n\n1. Thuế cơ sở 3 tỉnh Cao Bằng: thu đủ dự toán.\n\n2. Phòng Kinh tế: theo dõi.\n\nNơi nhận:\n- Thuế cơ sở 3;\n- Phòng Kinh tế;\n- Lưu: VT.\n',
    'II. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nông nghiệp và Phát triển nông thôn chủ trì.\n\n2. Sở Lao động - Thương binh và Xã hội phối hợp.\n\n3. Ban Quản lý Khu kinh tế tỉnh theo dõi.\n\n4. Sở Văn hóa, Thể thao và Du lịch tuyên truyền.\n\nNơi nhận:\n- Sở Nông nghiệp và PTNT;\n- Sở LĐ-TB&XH;\n- Ban QLKKT;\n- Sở VHTT&DL;\n- Lưu: VT.\n',
    {
      yaml: 'assignments:\n  - { unit: Trưởng phòng Phòng Hành chính tư pháp, duty: chủ trì thực hiện. }\n  - { unit: Chánh Văn phòng Sở, duty: theo dõi. }\ndistribution:\n  - { to: Ủy ban nhân dân tỉnh, purpose: để báo cáo }\n  - { to: Các phòng chuyên môn, purpose: để thực hiện }',
    },
    'II. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\nTiêm đủ mũi.\n\n2. Trường Mầm non Hoa Mai phối hợp.\n\nNơi nhận:\n- Sở, ban, ngành tỉnh;\n- Phòng, trường trực thuộc;\n- Lưu: VT.\n',
    'II. TỔ CHỨC THỰC HIỆN\n\n1. Ban Giám hiệu\n\nChỉ đạo chung.\n\n2. Tổ Toán phối hợp.\n\nNơi nhận:\n- Hiệu trưởng, các Phó Hiệu trưởng;\n- Tổ Toán;\n- Lưu: VT.\n',
    'II. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\nTiêm đủ mũi.\n\nNơi nhận:\n- Như mục II;\n- Thường trực Tỉnh ủy;\n- Lưu: VT.\n',
    'II. TỔ CHỨC THỰC HIỆN\n\n1. Trung tâm Y tế\n\nTiêm đủ mũi cho trẻ.\n\n2. Sở Tài chính chủ trì bố trí kinh phí.\n\n3. UBND xã Nậm Pung tuyên truyền.\n\nNơi nhận:\n- TTYT, Sở Tài chính;\n- Trung tâm Y tế;\n- UBND các xã;\n- Lưu: VT.\n',
    'CÔNG ĐOÀN NGÀNH Y TẾ\nCÔNG ĐOÀN BỆNH VIỆN MẮT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 18/KH-CĐBV\nSơn La, ngày 14 tháng 4 năm 2025\n\nKẾ HOẠCH\nTháng Công nhân\n\nIV. TỔ CHỨC THỰC HIỆN\n\n1. Ban Chấp hành Công đoàn: phân công thành viên.\n\n2. Đoàn Thanh niên phối hợp cổ vũ.\n\nNơi nhận:\n- Công đoàn ngành Y tế;\n- ĐTN;\n- Lưu: VPCĐ.\n',
    'V. PHÂN CÔNG NHIỆM VỤ\n\n1. Công an xã: bảo đảm trật tự.\n\n2. Đề nghị Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã: chủ trì hội nghị.\n\nNơi nhận:\n- UBND, UBMTTQVN xã;\n- Công an xã;\n- Lưu: VT.\n',
  ],
  check(manuscript, say) {
    const recipients = recipientsOf(manuscript)
    // `Như mục III`: whoever is named there.
    if (recipients.length < 2 || recipients.some(({ name }) => /^Như\s/u.test(name))) return
    const kept = archivedUnits(manuscript)
    const seen = new Set<string>()
    const missing: { readonly body: string; readonly at: Where }[] = []
    for (const { name, at } of dutyHolders(manuscript)) {
      for (const body of bodiesIn(name)) {
        if (seen.has(body) || isAtLarge(body, manuscript) || latin(/^(?:các|những)\s/iu).test(body)) continue
        seen.add(body)
        if (
          recipients.some((to) => namesOf(body).some((name) => reaches(to.name, name, manuscript))) ||
          reaches(kept, body, manuscript) ||
          (/^(?:Chánh )?Văn phòng/u.test(body) && /VP/u.test(kept))
        )
          continue
        missing.push({ body, at })
      }
    }
    // Where most are missing the list says it in words that are not understood here.
    if (!manuscript.data && missing.length * 2 > seen.size) return
    for (const { body, at } of missing) {
      say(
        at,
        {
          vi: `“${body}” được giao nhiệm vụ nhưng không có trong nơi nhận.`,
          en: `“${body}” has a duty but is not among the recipients.`,
        },
        { hint: { vi: `Thêm vào nơi nhận: ${body} (để thực hiện)`, en: `Add to the recipients: ${body} (để thực hiện)` } },
      )
    }
  },
} satisfies Rule

/** `Trung tâm Kiểm soát bệnh tật tỉnh (CDC tỉnh)` is sent the plan under either name. */
function namesOf(body: string): string[] {
  const { full, short } = latin(/^(?<full>.+?)\s*\((?:[^()]* là )?(?<short>[^()]*\p{Lu}{2}[^()]*)\)$/u).exec(body)?.groups ?? {}
  return full !== undefined && short !== undefined ? [body, full, short] : [body]
}
