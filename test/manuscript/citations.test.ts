import { describe, expect, it } from 'vitest'
import { findCitations } from '../../src/manuscript/citations.ts'
import type { Citation } from '../../src/manuscript/citation.ts'
import type { Unit } from '../../src/manuscript/manuscript.ts'

const unitOf = (text: string): Unit => ({ role: 'paragraph', text, place: () => undefined })
const cite = (text: string): Citation[] => findCitations(unitOf(text))
const dayOf = ({ date }: Citation): string =>
  date ? `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}` : '-'

/**
 * Every citation of five real plans, judged by hand: plan and line, the words as they stand there, then type, symbol, kind of
 * symbol, date, issuer and the subject's first words; `-` where the words give none.
 */
const REAL = `
000:6 | Quyết định số 717/QĐ-BTP ngày 13/3/2026 của Bộ trưởng Bộ Tư pháp về ban hành Kế hoạch phát động phong | Quyết định | 717/QĐ-BTP | admin | 2026-03-13 | Bộ trưởng Bộ Tư pháp | về ban hành Kế hoạch phát động phong
000:8 | Quyết định số 3530/QĐ-BTP ngày 15/12/2025 của Bộ trưởng Bộ Tư pháp về ban hành Chương trình công tác trọng | Quyết định | 3530/QĐ-BTP | admin | 2025-12-15 | Bộ trưởng Bộ Tư pháp | về ban hành Chương trình công tác trọng
000:10 | Quyết định số 20/QĐ-CQLTHADS ngày 10/01/2026 của Cục Quản lý Thi hành án dân sự về việc giao chỉ tiêu nhiệm vụ thi | Quyết định | 20/QĐ-CQLTHADS | admin | 2026-01-10 | Cục Quản lý Thi hành án dân sự | về việc giao chỉ tiêu nhiệm vụ thi
000:13 | Kế hoạch số 974/KH-CQLTHADS ngày 26/3/2026 của Cục Quản lý Thi hành án dân sự về phát động phong trào thi đua trong | Kế hoạch | 974/KH-CQLTHADS | admin | 2026-03-26 | Cục Quản lý Thi hành án dân sự | về phát động phong trào thi đua trong
000:15 | Kế hoạch số 2324/KH-KTĐNC (CAT) ngày 10/3/2026 của Khối thi đua Nội chính tỉnh Tuyên Quang về việc phát động thi đua năm 2026 | Kế hoạch | 2324/KH-KTĐNC | admin | 2026-03-10 | Khối thi đua Nội chính tỉnh Tuyên Quang | về việc phát động thi đua năm 2026
000:104 | Chỉ thị số 04-CT/TW; tham gia ý kiến vào các | Chỉ thị | 04-CT/TW | party | - | - | -
000:122 | Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua | Chỉ thị | 34-CT/TW | party | 2014-04-07 | Bộ Chính trị | về tiếp tục đổi mới công tác thi đua
000:125 | Nghị định số 152/2025/NĐ-CP ngày 14/6/2025, nhằm tạo sự chuyển biến | Nghị định | 152/2025/NĐ-CP | normative | 2025-06-14 | - | -
001:13 | Quyết định số 303/QĐ-BTP ngày 10/3/2023 của Bộ trưởng Bộ Tư pháp về việc ban hành Kế hoạch tổ chức thực | Quyết định | 303/QĐ-BTP | admin | 2023-03-10 | Bộ trưởng Bộ Tư pháp | về việc ban hành Kế hoạch tổ chức thực
001:19 | Kế hoạch số 166/KH-UBND ngày 31/8/2022 của UBND tỉnh Tuyên Quang Tổ chức thực hiện phong trào thi đua | Kế hoạch | 166/KH-UBND | admin | 2022-08-31 | UBND tỉnh Tuyên Quang | Tổ chức thực hiện phong trào thi đua
001:25 | Kế hoạch số 960/KH-TCTHADS ngày 30/3/2023 của Tổng cục Thi hành án dân sự ban hành Kế hoạch tổ chức thực hiện | Kế hoạch | 960/KH-TCTHADS | admin | 2023-03-30 | Tổng cục Thi hành án dân sự | ban hành Kế hoạch tổ chức thực hiện
001:108 | Chỉ thị số 05-CT/TW ngày 23/6/2021 của Ban Bí thư Trung ương Đảng khoá XIII về tăng cường sự lãnh đạo của Đảng | Chỉ thị | 05-CT/TW | party | 2021-06-23 | Ban Bí thư Trung ương Đảng khoá XIII | về tăng cường sự lãnh đạo của Đảng
001:112 | Nghị quyết số 24/2021/QH15 ngày 28/7/2021 của Quốc hội phê duyệt chủ trương đầu tư Chương | Nghị quyết | 24/2021/QH15 | assembly | 2021-07-28 | Quốc hội | phê duyệt chủ trương đầu tư Chương
001:118 | Nghị quyết số 160/NQ-CP ngày 22/12/2021 của Chính phủ về việc ban hành Kế hoạch thực hiện | Nghị quyết | 160/NQ-CP | admin | 2021-12-22 | Chính phủ | về việc ban hành Kế hoạch thực hiện
001:120 | Chỉ thị số 05-CT/TW của Ban Bí thư; Quyết định số 90/QĐ-TTg | Chỉ thị | 05-CT/TW | party | - | Ban Bí thư | -
001:120 | Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ phê duyệt Chương trình mục tiêu quốc | Quyết định | 90/QĐ-TTg | admin | 2022-01-18 | Thủ tướng Chính phủ | phê duyệt Chương trình mục tiêu quốc
002:25 | Nghị quyết số 96/2019/QH14 ngày 27/11/2019 của Quốc hội về công tác phòng, chống tội phạm và | Nghị quyết | 96/2019/QH14 | assembly | 2019-11-27 | Quốc hội | về công tác phòng, chống tội phạm và
002:29 | Nghị quyết số 23-NQ/BCSĐ ngày 29/3/2022 của Ban cán sự đảng Bộ Tư pháp về lãnh đạo thực hiện các nhiệm vụ | Nghị quyết | 23-NQ/BCSĐ | party | 2022-03-29 | Ban cán sự đảng Bộ Tư pháp | về lãnh đạo thực hiện các nhiệm vụ
002:37 | Quyết định số 3530/QĐ-BTP ngày 15/12/2025 của Bộ trưởng Bộ Tư pháp); chỉ tiêu, nhiệm vụ do | Quyết định | 3530/QĐ-BTP | admin | 2025-12-15 | Bộ trưởng Bộ Tư pháp | -
002:39 | Quyết định số 662/QĐ-TCTHADS ngày 31/12/2025 của Cục trưởng Cục Quản lý Thi hành án dân sự) và yêu cầu phát triển kinh | Quyết định | 662/QĐ-TCTHADS | admin | 2025-12-31 | Cục trưởng Cục Quản lý Thi hành án dân sự | -
002:62 | Nghị quyết số 27-NQ/TW ngày 09/11/2022 của Ban Chấp hành Trung ương Đảng khóa XIII về tiếp tục xây dựng và hoàn thiện | Nghị quyết | 27-NQ/TW | party | 2022-11-09 | Ban Chấp hành Trung ương Đảng khóa XIII | về tiếp tục xây dựng và hoàn thiện
002:66 | Nghị quyết số 27-NQ/TW); Nghị quyết Đại hội Đại | Nghị quyết | 27-NQ/TW | party | - | - | -
002:72 | Quy định số 183-QĐ/TW ngày 18/9/2024 của Bộ Chính trị về bảo vệ cơ quan, tổ chức, người thi | Quy định | 183-QĐ/TW | party | 2024-09-18 | Bộ Chính trị | về bảo vệ cơ quan, tổ chức, người thi
002:76 | Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chín trị về đột phá phát triển khoa học, công | Nghị quyết | 57-NQ/TW | party | 2024-12-22 | Bộ Chín trị | về đột phá phát triển khoa học, công
002:78 | Nghị quyết số 57-NQ/TW); Nghị quyết số 66-NQ/TW | Nghị quyết | 57-NQ/TW | party | - | - | -
002:80 | Nghị quyết số 66-NQ/TW ngày 30/4/2025 của Bộ Chính trị về đổi mới công tác xây dựng và thi | Nghị quyết | 66-NQ/TW | party | 2025-04-30 | Bộ Chính trị | về đổi mới công tác xây dựng và thi
002:84 | Nghị quyết số 66-NQ/TW); Nghị quyết số 18-NQ/TW | Nghị quyết | 66-NQ/TW | party | - | - | -
002:84 | Nghị quyết số 18-NQ/TW ngày 25/10/2017 Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII; Kết luận số 162-KL/TW ngày | Nghị quyết | 18-NQ/TW | party | 2017-10-25 | Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII | -
002:88 | Kết luận số 162-KL/TW ngày 06/6/2025 của Bộ Chính trị, Ban Bí thư về nội dung lớn của dự án Luật Tổ chức | Kết luận | 162-KL/TW | party | 2025-06-06 | Bộ Chính trị, Ban Bí thư | về nội dung lớn của dự án Luật Tổ chức
002:96 | Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị về Đại hội Đảng bộ các cấp tiến tới | Chỉ thị | 35-CT/TW | party | 2024-06-14 | Bộ Chính trị | về Đại hội Đảng bộ các cấp tiến tới
002:110 | Chỉ thị số 04-CT/TW ngày 02/6/2021 của Ban Bí thư về tăng cường sự lãnh đạo của Đảng | Chỉ thị | 04-CT/TW | party | 2021-06-02 | Ban Bí thư | về tăng cường sự lãnh đạo của Đảng
002:114 | Chỉ thị số 04-CT/TW); Kết luận số 50-KL/TW ngày | Chỉ thị | 04-CT/TW | party | - | - | -
002:114 | Kết luận số 50-KL/TW ngày 07/12/2015 của Bộ Chính trị trong công tác phát hiện | Kết luận | 50-KL/TW | party | 2015-12-07 | Bộ Chính trị | -
002:118 | Quy định số 132-QĐ/TW ngày 27/10/2023 của Ban Chấp hành trung ương về kiểm soát quyền lực, phòng, chống | Quy định | 132-QĐ/TW | party | 2023-10-27 | Ban Chấp hành trung ương | về kiểm soát quyền lực, phòng, chống
002:122 | quyết định số 714/QĐ-TTG ngày 26/7/2024 của Thủ tướng Chính phủ ban hành Kế hoạch triển khai thực hiện | quyết định | 714/QĐ-TTG | admin | 2024-07-26 | Thủ tướng Chính phủ | ban hành Kế hoạch triển khai thực hiện
002:126 | Quy định số 132-QĐ/TW; Quy định số 189-QĐ/TW ngày | Quy định | 132-QĐ/TW | party | - | - | -
002:126 | Quy định số 189-QĐ/TW ngày 08/10/2024 của Bộ Chính trị về kiểm soát quyền lực, phòng, chống | Quy định | 189-QĐ/TW | party | 2024-10-08 | Bộ Chính trị | về kiểm soát quyền lực, phòng, chống
002:130 | Nghị quyết số 168/NQ-CP ngày 11/10/2023 của Chính phủ ban hành Chiến lược quốc gia phòng | Nghị quyết | 168/NQ-CP | admin | 2023-10-11 | Chính phủ | ban hành Chiến lược quốc gia phòng
002:134 | Nghị quyết số 53/NQ-CP ngày 14/4/2023 của Chính phủ thực hiện Nghị quyết số 74/2022/QH15 | Nghị quyết | 53/NQ-CP | admin | 2023-04-14 | Chính phủ | thực hiện Nghị quyết số 74/2022/QH15
002:134 | Nghị quyết số 74/2022/QH15 ngày 15/11/2022 của Quốc hội về đẩy mạnh việc thực hiện chính sách | Nghị quyết | 74/2022/QH15 | assembly | 2022-11-15 | Quốc hội | về đẩy mạnh việc thực hiện chính sách
002:140 | Nghị quyết số 23-NQ/BCSĐ ngày 29/3/2022 của ban cán sự đảng Bộ Tư pháp về lãnh đạo thực hiện các nhiệm vụ | Nghị quyết | 23-NQ/BCSĐ | party | 2022-03-29 | ban cán sự đảng Bộ Tư pháp | về lãnh đạo thực hiện các nhiệm vụ
002:144 | Chương trình hành động số 87-Ctr/BCSĐ ngày 28/6/2023 của Ban Cán sự đảng Bộ Tư pháp về phòng, chống tham nhũng, tiêu cực | Chương trình hành động | 87-Ctr/BCSĐ | party | 2023-06-28 | Ban Cán sự đảng Bộ Tư pháp | về phòng, chống tham nhũng, tiêu cực
002:151 | Quyết định số 17/QĐ-TTg ngày 13/01/2023 của Thủ tướng Chính phủ phê duyệt Đề án “Nâng cao chất lượng | Quyết định | 17/QĐ-TTg | admin | 2023-01-13 | Thủ tướng Chính phủ | phê duyệt Đề án “Nâng cao chất lượng
002:228 | Nghị quyết số 96/2019/QH14 và Nghị quyết số 23-NQ/BCSĐ | Nghị quyết | 96/2019/QH14 | assembly | - | - | -
002:230 | Nghị quyết số 23-NQ/BCSĐ, trong đó, tập trung vào | Nghị quyết | 23-NQ/BCSĐ | party | - | - | -
002:467 | Quyết định số 17/QĐ-TTg ngày 13/01/2023 của Thủ tướng Chính phủ phê duyệt Đề án “Nâng cao chất lượng | Quyết định | 17/QĐ-TTg | admin | 2023-01-13 | Thủ tướng Chính phủ | phê duyệt Đề án “Nâng cao chất lượng
002:473 | Quyết định số 727/QĐ-TCTHADS ngày 27/7/2023 của Tổng cục trưởng Tổng cục THADS (nay là Cục quản lý THADS) ban hành Kế hoạch thực hiện Đề án | Quyết định | 727/QĐ-TCTHADS | admin | 2023-07-27 | Tổng cục trưởng Tổng cục THADS | ban hành Kế hoạch thực hiện Đề án
002:533 | Quyết định số 630/QĐ-TCTHADS ngày 26/6/2025 của Tổng cục THADS (nay là Cục Quản lý THADS) về việc ban hành một số Quy trình trong | Quyết định | 630/QĐ-TCTHADS | admin | 2025-06-26 | Tổng cục THADS | về việc ban hành một số Quy trình trong
002:659 | Chỉ thị số 35-CT/TW về tăng cường sự lãnh đạo của Đảng | Chỉ thị | 35-CT/TW | party | - | - | về tăng cường sự lãnh đạo của Đảng
002:793 | Quyết định số 457/QĐ-CQLTHADS ngày 29/10/2025 của Cục trưởng Cục Quản lý THADS về việc ban hành Quy chế kiểm tra trong | Quyết định | 457/QĐ-CQLTHADS | admin | 2025-10-29 | Cục trưởng Cục Quản lý THADS | về việc ban hành Quy chế kiểm tra trong
002:1170 | Quy định số 114-QĐ/TW ngày 11/7/2023 của Bộ Chính trị về kiểm soát quyền lực và phòng, chống | Quy định | 114-QĐ/TW | party | 2023-07-11 | Bộ Chính trị | về kiểm soát quyền lực và phòng, chống
002:1220 | Quy định số 69-QĐ/TW ngày 06/7/2022 của Bộ Chính trị về kỷ luật tổ chức đảng, đảng viên | Quy định | 69-QĐ/TW | party | 2022-07-06 | Bộ Chính trị | về kỷ luật tổ chức đảng, đảng viên
002:1222 | Quy định số 264-QĐ/TW ngày 14/02/2025 của Bộ Chính trị); Kết luận số 34-KL/TW ngày | Quy định | 264-QĐ/TW | party | 2025-02-14 | Bộ Chính trị | -
002:1224 | Kết luận số 34-KL/TW ngày 18/4/2022 của Bộ Chính trị về Chiến lược công tác kiểm tra, giám | Kết luận | 34-KL/TW | party | 2022-04-18 | Bộ Chính trị | về Chiến lược công tác kiểm tra, giám
002:1228 | Quy định số 114-QĐ/TW ngày 11/7/2023 của Bộ Chính trị về kiểm soát quyền lực và phòng, chống | Quy định | 114-QĐ/TW | party | 2023-07-11 | Bộ Chính trị | về kiểm soát quyền lực và phòng, chống
002:1230 | Quy định 131-QĐ/TW ngày 27/10/2023 của Bộ Chính trị về kiểm soát quyền lực, phòng, chống | Quy định (thiếu số) | 131-QĐ/TW | party | 2023-10-27 | Bộ Chính trị | về kiểm soát quyền lực, phòng, chống
002:1236 | Quy định số 132-QĐ/TW ngày 27/10/2023 của Bộ Chính trị về kiểm soát quyền lực, phòng, chống | Quy định | 132-QĐ/TW | party | 2023-10-27 | Bộ Chính trị | về kiểm soát quyền lực, phòng, chống
002:1245 | Chương trình hành động số 87-CTr/BCSĐ; Kế hoạch số 196-KH/BCSĐ | Chương trình hành động | 87-CTr/BCSĐ | party | - | - | -
002:1247 | Kế hoạch số 196-KH/BCSĐ ngày 26/4/2024 của Ban Cán sự đảng Bộ Tư pháp. Xác định rõ trách nhiệm | Kế hoạch | 196-KH/BCSĐ | party | 2024-04-26 | Ban Cán sự đảng Bộ Tư pháp | -
002:1473 | Quyết định số 2585/QĐ-BTP ngày 13/8/2025 của Bộ trưởng Bộ Tư pháp Phê duyệt chủ trương đầu tư dự án: | Quyết định | 2585/QĐ-BTP | admin | 2025-08-13 | Bộ trưởng Bộ Tư pháp | Phê duyệt chủ trương đầu tư dự án:
002:1492 | Quy định số 69-QĐ/TW ngày 06/7/2022 của Bộ Chính trị về kỷ luật tổ chức đảng, đảng viên | Quy định | 69-QĐ/TW | party | 2022-07-06 | Bộ Chính trị | về kỷ luật tổ chức đảng, đảng viên
002:1494 | Quy định số 264-QĐ/TW ngày 14/02/2025 của Bộ Chính trị); Kết luận số 34-KL/TW ngày | Quy định | 264-QĐ/TW | party | 2025-02-14 | Bộ Chính trị | -
002:1496 | Kết luận số 34-KL/TW ngày 18/4/2022 của Bộ Chính trị về Chiến lược công tác kiểm tra, giám | Kết luận | 34-KL/TW | party | 2022-04-18 | Bộ Chính trị | về Chiến lược công tác kiểm tra, giám
002:1500 | Quy định số 114-QĐ/TW ngày 11/7/2023 của Bộ Chính trị về kiểm soát quyền lực và phòng, chống | Quy định | 114-QĐ/TW | party | 2023-07-11 | Bộ Chính trị | về kiểm soát quyền lực và phòng, chống
002:1504 | Quy định 131-QĐ/TW ngày 27/10/2023 của Bộ Chính trị về kiểm soát quyền lực phòng, chống | Quy định (thiếu số) | 131-QĐ/TW | party | 2023-10-27 | Bộ Chính trị | về kiểm soát quyền lực phòng, chống
002:1508 | Quy định số 132-QĐ/TW ngày 27/10/2023 của Bộ Chính trị về kiểm soát quyền lực phòng, chống | Quy định | 132-QĐ/TW | party | 2023-10-27 | Bộ Chính trị | về kiểm soát quyền lực phòng, chống
002:1516 | Quyết định số 779/QĐ-TCTHADS ngày 30/9/2021 của Tổng cục THADS (nay là Cục Quản lý THADS) ban hành Chương trình hành động đẩy | Quyết định | 779/QĐ-TCTHADS | admin | 2021-09-30 | Tổng cục THADS | ban hành Chương trình hành động đẩy
002:1556 | Chương trình số 87/CTr-BCSĐB ngày 28/6/2023 của BCS Đảng Bộ Tư pháp. | Chương trình | 87/CTr-BCSĐB | admin | 2023-06-28 | BCS Đảng Bộ Tư pháp | -
002:1715 | Thông tư số 01/2017/TT-BTP ngày 23/01/2017 của Bộ trưởng Bộ Tư pháp về việc quản lý kho vật chứng, tài | Thông tư | 01/2017/TT-BTP | normative | 2017-01-23 | Bộ trưởng Bộ Tư pháp | về việc quản lý kho vật chứng, tài
002:1719 | Nghị định 142/2024/NĐ-CP ngày 30/10/2024 quy định về quản lý kho vật chứng và | Nghị định (thiếu số) | 142/2024/NĐ-CP | normative | 2024-10-30 | - | quy định về quản lý kho vật chứng và
002:1721 | Quyết định số 630/QĐ-TCTHADS, ngày 26/6/2025 của Tổng cục THADS (nay là Cục Quản lý THADS) ban hành một số Quy trình trong nội | Quyết định | 630/QĐ-TCTHADS | admin | 2025-06-26 | Tổng cục THADS | ban hành một số Quy trình trong nội
002:1727 | Nghị định số 127/2017/NĐ-CP ngày 16/11/2017 của Chính phủ quy định chi tiết việc niêm phong, | Nghị định | 127/2017/NĐ-CP | normative | 2017-11-16 | Chính phủ | quy định chi tiết việc niêm phong
002:1769 | Quy định số 418/QyĐ-CQLTHADS ngày 16/10/2025 của Cục Quản lý THADS. Bảo đảm tiến độ, chất lượng | Quy định | 418/QyĐ-CQLTHADS | admin | 2025-10-16 | Cục Quản lý THADS | -
003:11 | Quyết định số 84/QĐ-BTP ngày 31/01/2023 của Bộ trưởng Bộ Tư pháp về ban hành Kế hoạch phát động phong | Quyết định | 84/QĐ-BTP | admin | 2023-01-31 | Bộ trưởng Bộ Tư pháp | về ban hành Kế hoạch phát động phong
003:11 | Quyết định số 2426/QĐ-BTP ngày 12/12/2022 của Bộ trưởng Bộ Tư pháp về ban hành Chương trình công tác trọng | Quyết định | 2426/QĐ-BTP | admin | 2022-12-12 | Bộ trưởng Bộ Tư pháp | về ban hành Chương trình công tác trọng
003:11 | Quyết định số 1395/QĐ-TCTHADS ngày 14/12/2022 của Tổng cục Thi hành án dân sự về việc giao chỉ tiêu, nhiệm vụ thi | Quyết định | 1395/QĐ-TCTHADS | admin | 2022-12-14 | Tổng cục Thi hành án dân sự | về việc giao chỉ tiêu, nhiệm vụ thi
003:11 | Kế hoạch số 315/KH-TCTHADS ngày 07/02/2023 của Tổng cục THADS về ban hành Kế hoạch phát động phong | Kế hoạch | 315/KH-TCTHADS | admin | 2023-02-07 | Tổng cục THADS | về ban hành Kế hoạch phát động phong
003:13 | Quyết định số 332/QĐ-CTHADS, ngày 30/12/2022 của Cục Thi hành án dân sự tỉnh về ban hành Kế hoạch công tác năm 2023 | Quyết định | 332/QĐ-CTHADS | admin | 2022-12-30 | Cục Thi hành án dân sự tỉnh | về ban hành Kế hoạch công tác năm 2023
003:13 | Quyết định số 329/QĐ-CTHADS ngày 29/12/2022 của Cục Thi hành án dân sự tỉnh về việc giao chỉ tiêu, nhiệm vụ thi | Quyết định | 329/QĐ-CTHADS | admin | 2022-12-29 | Cục Thi hành án dân sự tỉnh | về việc giao chỉ tiêu, nhiệm vụ thi
003:45 | Nghị quyết số 96/2019/QH14, trong đó: | Nghị quyết | 96/2019/QH14 | assembly | - | - | -
003:67 | Nghị quyết số 18-NQ/TW ngày 25/10/2017 Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII. Củng cố, kiện toàn tổ chức | Nghị quyết | 18-NQ/TW | party | 2017-10-25 | Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII | -
003:83 | Quyết định số 1847/QĐ-TTg ngày 27/12/2018 của Thủ tướng Chính phủ và Kế hoạch tổ chức thực | Quyết định | 1847/QĐ-TTg | admin | 2018-12-27 | Thủ tướng Chính phủ | -
003:83 | Quyết định số 1574/QĐ-BTP ngày 11/7/2019 của Bộ trưởng Bộ Tư pháp; Kế hoạch số 1148/KH-CTHADS | Quyết định | 1574/QĐ-BTP | admin | 2019-07-11 | Bộ trưởng Bộ Tư pháp | -
003:83 | Kế hoạch số 1148/KH-CTHADS ngày 08/8/2019 của Cục THADS tỉnh ban hành Kế hoạch thực hiện phong trào | Kế hoạch | 1148/KH-CTHADS | admin | 2019-08-08 | Cục THADS tỉnh | ban hành Kế hoạch thực hiện phong trào
003:87 | Quyết định số 1607/QĐ-BTP ngày 01/08/2016 của Bộ Tư pháp theo tinh thần Chỉ thị số | Quyết định | 1607/QĐ-BTP | admin | 2016-08-01 | Bộ Tư pháp | -
003:87 | Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư | Chỉ thị | 05-CT/TW | party | 2016-05-15 | Bộ Chính trị | về đẩy mạnh học tập và làm theo tư
003:87 | Kết luận số: 01-KL/TW ngày 18/5/2021 về tiếp tục thực hiện Chỉ thị số 05 | Kết luận | 01-KL/TW | party | 2021-05-18 | - | về tiếp tục thực hiện Chỉ thị số 05
003:87 | Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị khóa XII “Về đẩy mạnh học tập và làm theo tư | Chỉ thị | 05-CT/TW | party | 2016-05-15 | Bộ Chính trị khóa XII | “Về đẩy mạnh học tập và làm theo tư
003:87 | Quyết định số 2659/QĐ-BTP ngày 03/10/2012 của Bộ trưởng Bộ Tư pháp, Chuẩn mực đạo đức Chấp | Quyết định | 2659/QĐ-BTP | admin | 2012-10-03 | Bộ trưởng Bộ Tư pháp | -
003:87 | Quyết định số 1577/QĐ-BTP ngày 20/10/2021 của Bộ trưởng Bộ Tư pháp, tiến tới đổi mới toàn diện | Quyết định | 1577/QĐ-BTP | admin | 2021-10-20 | Bộ trưởng Bộ Tư pháp | -
003:91 | Chương trình số 10-Ctr/BCS ngày 21/6/2021 của Ban cán sự đảng Bộ Tư pháp về thực hiện Nghị quyết Đại hội đại | Chương trình | 10-Ctr/BCS | party | 2021-06-21 | Ban cán sự đảng Bộ Tư pháp | về thực hiện Nghị quyết Đại hội đại
003:91 | Quyết định số 1116/QĐ-BTP ngày 7/7/2021 của Bộ Tư pháp; Nghị quyết Đại hội lần | Quyết định | 1116/QĐ-BTP | admin | 2021-07-07 | Bộ Tư pháp | -
003:107 | Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua | Chỉ thị | 34-CT/TW | party | 2014-04-07 | Bộ Chính trị | về tiếp tục đổi mới công tác thi đua
004:11 | Công văn số 01/CV-BCĐ ngày 12/6/2023 của Ban Chỉ đạo thi hành án dân sự tỉnh Tuyên Quang và Công văn số 314/CTHADS | Công văn | 01/CV-BCĐ | letter | 2023-06-12 | Ban Chỉ đạo thi hành án dân sự tỉnh Tuyên Quang | -
004:11 | Công văn số 314/CTHADS-VP ngày 12/6/2023 của Cục Thi hành án dân sự về việc nâng cao hiệu quả công tác | Công văn | 314/CTHADS-VP | letter | 2023-06-12 | Cục Thi hành án dân sự | về việc nâng cao hiệu quả công tác
`

describe('citations of real plans', () => {
  const rows = REAL.trim()
    .split('\n')
    .map((line) => line.split(' | ') as [string, string, string, string, string, string, string, string])

  it('are 95, by plan', () => {
    const counts: Record<string, number> = {}
    for (const [at] of rows) counts[at.slice(0, 3)] = (counts[at.slice(0, 3)] ?? 0) + 1
    expect(counts).toEqual({ '000': 8, '001': 8, '002': 57, '003': 20, '004': 2 })
  })

  it.each(rows)('%s %s', (_, text, type, symbol, kind, date, issuer, subject) => {
    const [found] = cite(`Tiếp tục thực hiện ${text}`)
    expect(found).toBeDefined()
    expect([
      found!.type + (/số/u.test(found!.link) ? '' : ' (thiếu số)'),
      found!.symbol,
      found!.kind,
      dayOf(found!),
      found!.issuer ?? '-',
    ]).toEqual([type, symbol, kind, date, issuer])
    expect((found!.subject ?? '-').slice(0, subject.length)).toBe(subject)
    expect(found!.hasSubject).toBe(subject !== '-')
    expect(found!.unit.text.slice(found!.symbolStart, found!.symbolEnd)).toBe(symbol)
    expect(found!.unit.text.slice(found!.start).startsWith(found!.type)).toBe(true)
  })
})

describe('forms of citing', () => {
  // Text; then type, symbol, date, issuer, subject of each citation in it.
  it.each<[string, string[][]]>([
    ['Căn cứ Luật Đất đai số 31/2024/QH15 ngày 18/01/2024', [['Luật', '31/2024/QH15', '2024-01-18', '-', 'Đất đai']]],
    [
      'Luật Nhà ở số 27/2023/QH15, Luật Đất đai số 31/2024/QH15',
      [
        ['Luật', '27/2023/QH15', '-', '-', 'Nhà ở'],
        ['Luật', '31/2024/QH15', '-', '-', 'Đất đai'],
      ],
    ],
    [
      'Luật Việc làm ngày 16 tháng 11 năm 2013 và Bộ luật Lao động số 45/2019/QH14',
      [['Bộ luật', '45/2019/QH14', '-', '-', 'Lao động']],
    ],
    [
      'Pháp lệnh Ưu đãi người có công với cách mạng số 02/2020/UBTVQH14',
      [['Pháp lệnh', '02/2020/UBTVQH14', '-', '-', 'Ưu đãi người có công với cách mạng']],
    ],
    [
      'Nghị quyết số 29-NQ/TW của Ban Chấp hành Trung ương ngày 04/11/2013 về đổi mới giáo dục',
      [['Nghị quyết', '29-NQ/TW', '2013-11-04', 'Ban Chấp hành Trung ương', 'về đổi mới giáo dục']],
    ],
    [
      'Thông tư số 32/2018/TT-BGDĐT ngày 26 tháng 12 năm 2018 của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Chương trình',
      [['Thông tư', '32/2018/TT-BGDĐT', '2018-12-26', 'Bộ trưởng Bộ Giáo dục và Đào tạo', 'ban hành Chương trình']],
    ],
    [
      'Quyết định số 12/QĐ-BVHTTDL ngày 05.6.2024 của Bộ Văn hóa, Thể thao và Du lịch phê duyệt Đề án',
      [['Quyết định', '12/QĐ-BVHTTDL', '2024-06-05', 'Bộ Văn hóa, Thể thao và Du lịch', 'phê duyệt Đề án']],
    ],
    [
      'Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ, Sở Tư pháp ban hành Kế hoạch',
      [['Quyết định', '06/QĐ-TTg', '2022-01-06', 'Thủ tướng Chính phủ', '-']],
    ],
    [
      'Thông tư số 03/2025/TT-VPCP ngày 15/9/2025 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn thi hành',
      [['Thông tư', '03/2025/TT-VPCP', '2025-09-15', 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ', 'hướng dẫn thi hành']],
    ],
    ['Hướng dẫn liên ngành số 12/HDLN-SYT-STC ngày 05/6/24', [['Hướng dẫn', '12/HDLN-SYT-STC', '2024-06-05', '-', '-']]],
    [
      'Kế hoạch số 15/KH-UBND ngày 03/4/2026 của UBND TP. Cao Bằng về du lịch',
      [['Kế hoạch', '15/KH-UBND', '2026-04-03', 'UBND TP. Cao Bằng', 'về du lịch']],
    ],
    [
      'các Quyết định số 15/QĐ-UBND, số 16/QĐ-UBND ngày 01/02/2026',
      [
        ['Quyết định', '15/QĐ-UBND', '-', '-', '-'],
        ['', '16/QĐ-UBND', '2026-02-01', '-', '-'],
      ],
    ],
    [
      'Kế hoạch số 12 /KH - SYT và Chỉ thị số 05 - CT/TW',
      [
        ['Kế hoạch', '12/KH-SYT', '-', '-', '-'],
        ['Chỉ thị', '05-CT/TW', '-', '-', '-'],
      ],
    ],
    ['Quyết định số 9/QĐ-STP ngày 30/02/2026 của Sở Tư pháp', [['Quyết định', '9/QĐ-STP', '-', 'Sở Tư pháp', '-']]],
  ])('%s', (text, expected) => {
    expect(cite(text).map((it) => [it.type, it.symbol, dayOf(it), it.issuer ?? '-', it.subject ?? '-'])).toEqual(expected)
  })

  it('reads the issuer behind a semicolon that came before it', () => {
    const [found] = cite(
      'Thực hiện Thông tư số 13/2010/TT-BGDĐT ngày 15/4/2010; của Bộ Giáo dục và Đào tạo về việc ban hành quy định',
    )
    expect([found!.issuer, found!.hasSubject]).toEqual(['Bộ Giáo dục và Đào tạo', true])
  })

  it('reads on behind a space that came after an `&`', () => {
    expect(
      cite('Theo Công văn số 88/SGD& ĐT-GDTH ngày 10/8/2025; Thông tư số 13/2010/TT - BGD& ĐT.').map((it) => it.symbol),
    ).toEqual(['88/SGD&ĐT-GDTH', '13/2010/TT-BGD&ĐT'])
  })

  it('keeps the stretch of a symbol with spaces', () => {
    const text = 'theo Kế hoạch số 12 /KH - SYT ngày 05/6/2026'
    const [found] = cite(text)
    expect(text.slice(found!.symbolStart, found!.symbolEnd)).toBe('12 /KH - SYT')
    expect(text.slice(found!.start, found!.end)).toBe('Kế hoạch số 12 /KH - SYT ngày 05/6/2026')
    expect(found!.dateText).toBe('ngày 05/6/2026')
  })

  it('keeps a day that does not exist as written', () => {
    const [found] = cite('Quyết định số 9/QĐ-STP ngày 30/02/2026 của Sở Tư pháp')
    expect(found).toMatchObject({ dateText: 'ngày 30/02/2026' })
    expect(found).not.toHaveProperty('date')
  })

  it.each([
    [
      'Quyết định số 714/QĐ-TTg ngày 26/7/2024 của Thủ tướng Chính phủ ban hành Kế hoạch triển khai Quy định số 132-QĐ/TW',
      [false, true],
    ],
    ['Quyết định số 714/QĐ-TTg ngày 26/7/2024 của Thủ tướng Chính phủ ban hành Kế hoạch; Quy định số 132-QĐ/TW', [false, false]],
    [
      'Quyết định số 3/QĐ-STP ngày 04/01/2026 của Sở Tư pháp về giao chỉ tiêu và Quyết định số 4/QĐ-STP ngày 05/01/2026',
      [false, false],
    ],
    [
      'Nghị định số 9/2025/NĐ-CP ngày 09/01/2025 của Chính phủ sửa đổi Nghị định số 1/2020/NĐ-CP và Nghị định số 2/2020/NĐ-CP',
      [false, true, true],
    ],
    ['Quy định số 69-QĐ/TW ngày 06/7/2022 của Bộ Chính trị về kỷ luật (được sửa đổi theo Quy định số 264-QĐ/TW)', [false, false]],
  ])('knows what stands in another title: %s', (text, nested) => {
    expect(cite(text).map((it) => it.nested)).toEqual(nested)
  })

  it.each([
    'từ ngày 01/10/2025 đến 30/9/2026, giai đoạn 2021-2025, nhiệm kỳ 2026 - 2031',
    'trực 24/7-365, đạt 12/ngày-đêm, 14/14 Phòng, 5-7/tháng, điện thoại 0912-345/678',
    'theo QCVN 01-1:2018/BYT, TCVN ISO 9001:2015, biển số 30A-123.45',
    'Quyết định thi hành án, bản án số 12/2024/DS-ST của Tòa án',
    'lô đất 12/CN-KCN, tuyến 05/HN-HP, tỷ lệ 1/a-b',
    'Kế hoạch số      /KH-UBND',
  ])('finds nothing in: %s', (text) => {
    expect(cite(text)).toEqual([])
  })
})
