/* Generated from schemas/plan.schema.json; run npm run generate. */

/**
 * Một đoạn chữ; để null khi chưa có nội dung.
 */
export type Text = string | null
/**
 * Địa danh ghi trước thời gian ban hành.
 */
export type Place = Text
/**
 * So sánh: = (bằng), > (trên), >= (từ … trở lên), < (dưới), <= (không quá), range (từ … đến …). Đặt trong ngoặc kép.
 */
export type Operator = '=' | '>' | '>=' | '<' | '<=' | 'range'
/**
 * Mức của chỉ tiêu: một con số, hoặc khoảng từ … đến …; để null khi chưa giao.
 */
export type Amount =
  | number
  | {
      /**
       * Số đầu của khoảng.
       */
      from: number | null
      /**
       * Số cuối của khoảng.
       */
      to: number | null
    }
  | null
/**
 * Tên một ngày kỷ niệm có sẵn trong chương trình, hoặc một ngày kỷ niệm, sự kiện tự khai báo.
 */
export type Commemoration =
  | string
  | {
      /**
       * Tên ngày kỷ niệm hoặc sự kiện.
       */
      name: Text
      /**
       * Thời gian gốc để tính số năm kỷ niệm. Sự kiện không tính số năm thì không ghi.
       */
      origin?: string | number | null
      /**
       * Thời gian diễn ra trong năm kế hoạch, khi khác ngày gốc.
       */
      on?: string | number | null
    }
  | null
/**
 * Nơi nhận kế hoạch, theo thứ tự in. Dòng “Lưu” ghi ở archive.
 *
 * @minItems 1
 */
export type Distribution = RecipientGroup[]
/**
 * Người ký kế hoạch. Kế hoạch liên tịch ghi danh sách từ 2 đến 3 người ký.
 */
export type Signature = Signatory | Signatory[]
/**
 * Quyền hạn của người ký: TM, KT, TL, TUQ hoặc Q; ký trực tiếp thì không ghi. Ký hai cấp ghi [TM, KT] hoặc [TL, KT].
 */
export type Authority = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q' | ['TM', 'KT'] | ['TL', 'KT'] | null

/**
 * Phần khai báo ở đầu tệp kế hoạch: những dữ liệu phải kiểm tra, đối chiếu và chuyển sang kế hoạch năm sau.
 */
export interface Frontmatter {
  /**
   * Phiên bản quy cách của tệp kế hoạch. Luôn ghi kehoach/v1.
   */
  schema: 'kehoach/v1'
  /**
   * Loại kế hoạch, quyết định mẫu và bố cục: phát động thi đua, phong trào chuyên đề, đợt cao điểm, công tác năm hoặc kế hoạch chung.
   */
  kind: 'emulation-launch' | 'thematic-campaign' | 'peak-campaign' | 'annual-work' | 'general'
  /**
   * Tên cố định của kế hoạch qua các năm, viết thường không dấu. Không ghi thì lấy theo tên tệp.
   */
  id?: string
  /**
   * Năm của kế hoạch, luôn là một số. Kế hoạch nhiều năm ghi thêm years.
   */
  year: number
  years?: Years
  period?: Period
  issuer: Issuer
  number: DocumentNumber
  place: Place
  /**
   * Thời gian ban hành: năm, năm-tháng hoặc năm-tháng-ngày. Phần chưa ghi được chừa trống để văn thư điền.
   */
  date: string | number | null
  /**
   * Trích yếu nội dung kế hoạch, không ghi lại chữ “Kế hoạch” ở đầu.
   */
  title: Text
  abbreviations?: Abbreviations
  /**
   * Căn cứ ban hành, theo thứ tự ghi trong kế hoạch.
   */
  bases?: Base[]
  goals?: Goals
  /**
   * Các chỉ tiêu của kế hoạch.
   */
  targets?: Target[]
  /**
   * Các đợt hoặc giai đoạn thực hiện, theo thứ tự thời gian.
   */
  phases?: Phase[]
  /**
   * Trách nhiệm của từng đơn vị trong tổ chức thực hiện.
   */
  assignments?: Assignment[]
  distribution: Distribution
  archive: Archive
  signature: Signature
  origin?: Origin
  /**
   * Các phụ lục kèm theo, mỗi phụ lục là một tệp Markdown đặt cạnh kế hoạch.
   */
  appendices?: Appendix[]
  marks?: Marks
  layout?: Layout
}
/**
 * Năm đầu và năm cuối của kế hoạch nhiều năm.
 */
export interface Years {
  /**
   * Năm đầu.
   */
  from: number
  /**
   * Năm cuối.
   */
  to: number
}
/**
 * Kỳ kế hoạch, khi khác năm dương lịch (ví dụ năm công tác từ 01/10 đến 30/9).
 */
export interface Period {
  /**
   * Ngày đầu kỳ.
   */
  start: string
  /**
   * Ngày cuối kỳ.
   */
  end: string
}
/**
 * Cơ quan ban hành kế hoạch.
 */
export interface Issuer {
  /**
   * Cơ quan chủ quản trực tiếp, nếu có. Có nhiều cơ quan chủ quản thì ghi thành danh sách.
   *
   * @minItems 1
   */
  parent?: string | Text[] | null
  /**
   * Tên đầy đủ của cơ quan ban hành, viết hoa theo chính tả thông thường; chương trình tự chuyển thành chữ in hoa.
   */
  name: Text
  /**
   * Tên gọi tắt của cơ quan, dùng trong lời văn.
   */
  short?: Text
}
/**
 * Số và ký hiệu của kế hoạch.
 */
export interface DocumentNumber {
  /**
   * Số của văn bản, do văn thư cấp khi phát hành. Chưa có thì để null; số dưới 10 ghi trong ngoặc kép.
   */
  value?: string | number | null
  /**
   * Ký hiệu: KH, dấu gạch ngang, rồi chữ viết tắt tên cơ quan; viết in hoa, không có khoảng trống.
   */
  symbol: string | null
}
/**
 * Chữ viết tắt dùng trong kế hoạch: dạng tắt, rồi dạng đầy đủ.
 */
export interface Abbreviations {
  /**
   * Dạng đầy đủ của chữ viết tắt.
   */
  [k: string]: Text
}
/**
 * Một văn bản làm căn cứ.
 */
export interface Base {
  /**
   * Tên để dẫn chiếu căn cứ trong nội dung.
   */
  id: string
  /**
   * Lời dẫn của căn cứ, như Căn cứ, Thực hiện, Xét hoặc Theo đề nghị của.
   */
  lead: Text
  /**
   * Tên loại văn bản.
   */
  type?: Text
  /**
   * Số, ký hiệu của văn bản. Luật có thể không ghi.
   */
  number?: Text
  /**
   * Thời gian ban hành văn bản.
   */
  date?: string | number | null
  /**
   * Cơ quan hoặc người ban hành, không ghi chữ “của”. Luật không ghi.
   */
  issuer?: Text
  /**
   * Trích yếu của văn bản, bắt đầu bằng “về …”; với luật là tên luật.
   */
  subject?: Text
  /**
   * yearly: mỗi năm có văn bản mới, phải thay khi lập kế hoạch năm sau. standing: còn dùng cho các năm sau.
   */
  renewal?: 'yearly' | 'standing' | null
}
/**
 * Mục đích và yêu cầu của kế hoạch.
 */
export interface Goals {
  /**
   * Các mục đích, mỗi mục đích một câu hoặc một đoạn.
   */
  purposes?: Text[]
  /**
   * Các yêu cầu, mỗi yêu cầu một câu hoặc một đoạn.
   */
  requirements?: Text[]
}
/**
 * Một chỉ tiêu.
 */
export interface Target {
  /**
   * Tên để dẫn chiếu chỉ tiêu trong nội dung.
   */
  id: string
  /**
   * Tên chỉ tiêu.
   */
  name: Text
  operator: Operator
  value: Amount
  /**
   * Đơn vị tính, như %, %/năm, vụ, ha. Chỉ tiêu xếp hạng, đếm số thì không ghi.
   */
  unit?: Text
  /**
   * Kết quả hoặc mức giao của năm trước.
   */
  previous?: Amount
  /**
   * Thời hạn hoàn thành chỉ tiêu.
   */
  deadline?: string | number | null
  /**
   * Đơn vị chủ trì.
   *
   * @minItems 1
   */
  lead?: string | Text[] | null
  /**
   * Đơn vị phối hợp.
   *
   * @minItems 1
   */
  support?: string | Text[] | null
  /**
   * Các mức riêng theo từng trường hợp.
   */
  tiers?: Tier[]
  /**
   * Lời văn dùng thay cho cách diễn đạt do chương trình tự lập.
   */
  wording?: Text
}
/**
 * Mức của chỉ tiêu trong một trường hợp.
 */
export interface Tier {
  /**
   * Trường hợp áp dụng.
   */
  when: Text
  operator: Operator
  value: Amount
}
/**
 * Một đợt hoặc giai đoạn thực hiện.
 */
export interface Phase {
  /**
   * Tên để dẫn chiếu đợt, giai đoạn.
   */
  id: string
  /**
   * Tên đợt, giai đoạn.
   */
  name: Text
  /**
   * Ngày bắt đầu.
   */
  start?: string | null
  /**
   * Ngày kết thúc.
   */
  end?: string | null
  /**
   * Lời văn in thay cho ngày bắt đầu.
   */
  startText?: Text
  /**
   * Lời văn in thay cho ngày kết thúc.
   */
  endText?: Text
  /**
   * Các ngày kỷ niệm, sự kiện được chào mừng trong đợt.
   */
  commemorations?: Commemoration[]
  /**
   * Công việc của đợt, viết thành câu trọn vẹn.
   */
  activities?: Text
}
/**
 * Trách nhiệm của một đơn vị hoặc một nhóm đơn vị.
 */
export interface Assignment {
  /**
   * Đơn vị được giao; nhiều đơn vị thì ghi thành danh sách.
   *
   * @minItems 1
   */
  unit: string | Text[] | null
  /**
   * Vai trò: lead (chủ trì) hoặc support (phối hợp).
   */
  role?: 'lead' | 'support' | null
  /**
   * Nhiệm vụ được giao, viết nối tiếp tên đơn vị.
   */
  duty: Text
}
/**
 * Một nơi nhận, hoặc nhiều nơi nhận cùng mục đích.
 */
export interface RecipientGroup {
  /**
   * Tên nơi nhận, không ghi dấu câu ở cuối. Nhiều nơi nhận cùng mục đích thì ghi thành danh sách.
   *
   * @minItems 1
   */
  to: string | Text[] | null
  /**
   * Mục đích gửi, in trong ngoặc đơn sau tên nơi nhận.
   */
  purpose?: Text
}
/**
 * Dòng “Lưu” ở cuối nơi nhận.
 */
export interface Archive {
  /**
   * Chữ viết tắt các đơn vị lưu bản chính, trước hết là VT (văn thư), sau đó là đơn vị soạn thảo.
   *
   * @minItems 1
   */
  units: Text[]
  /**
   * Ký hiệu người soạn thảo, viết in hoa.
   */
  drafter?: Text
}
/**
 * Một người ký.
 */
export interface Signatory {
  authority?: Authority
  /**
   * Tên tập thể được ký thay mặt, dùng với TM.
   */
  collective?: Text
  /**
   * Chức vụ của người đứng đầu được ký thay, ký thừa lệnh hoặc ký thừa ủy quyền.
   */
  head?: Text
  /**
   * Chức vụ của người ký.
   */
  position: Text
  /**
   * Họ và tên người ký; để null thì chừa trống.
   */
  name?: Text
}
/**
 * Kế hoạch cũ mà kế hoạch này được lập theo. Chương trình tự ghi.
 */
export interface Origin {
  /**
   * Đường dẫn tệp kế hoạch cũ.
   */
  plan: string
  /**
   * Mã SHA-256 của tệp kế hoạch cũ, gồm 64 chữ số thập lục phân.
   */
  sha256: string
}
/**
 * Một phụ lục.
 */
export interface Appendix {
  /**
   * Tên tệp Markdown của phụ lục, đặt cạnh kế hoạch.
   */
  file: string
  /**
   * Tiêu đề phụ lục.
   */
  title: Text
  /**
   * Chiều trang giấy: portrait (dọc) hoặc landscape (ngang).
   */
  orientation?: 'portrait' | 'landscape'
}
/**
 * Dấu chỉ mức độ khẩn, phạm vi lưu hành và dấu dự thảo.
 */
export interface Marks {
  /**
   * Mức độ khẩn của văn bản.
   */
  urgency?: 'HỎA TỐC' | 'THƯỢNG KHẨN' | 'KHẨN' | null
  /**
   * Chỉ dẫn về phạm vi lưu hành.
   */
  circulation?: 'XEM XONG TRẢ LẠI' | 'LƯU HÀNH NỘI BỘ' | null
  /**
   * Ghi true để in dấu DỰ THẢO.
   */
  draft?: boolean
}
/**
 * Lựa chọn trình bày của cơ quan.
 */
export interface Layout {
  /**
   * Cỡ chữ phần nội dung: 13 hoặc 14.
   */
  size?: 13 | 14
  /**
   * Cách trình bày căn cứ dẫn bằng “Thực hiện”: paragraph (liền một đoạn) hoặc lines (mỗi căn cứ một dòng).
   */
  bases?: 'paragraph' | 'lines'
  /**
   * Ghi mục đích gửi ở từng dòng nơi nhận (line) hoặc chung cho cả nhóm (group).
   */
  recipients?: 'line' | 'group'
}
