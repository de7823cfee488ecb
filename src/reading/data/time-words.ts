/* Generated from time-words.yaml; run npm run generate. */

/** What is asked of someone, so that a day is a deadline. */
export const ASKED: readonly string[] = [
  "bàn giao",
  "ban hành",
  "báo cáo",
  "cập nhật",
  "công bố",
  "đăng ký",
  "gửi",
  "hạn chót",
  "hoàn thành",
  "hoàn thiện",
  "nộp",
  "phê duyệt",
  "thời gian",
  "thời hạn",
  "tiến độ",
  "tổng hợp",
  "triển khai xong",
  "trình",
  "xây dựng",
]

/** What happened or was granted, so that a day is none. */
export const NO_DEADLINE: readonly string[] = [
  "ban hành trước",
  "cấp trước",
  "có hiệu lực",
  "được cấp",
  "hết hiệu lực",
  "kể từ",
  "ký kết",
  "nghỉ hưu",
  "phát sinh",
  "quy định tại",
  "quy định trước",
  "số liệu",
  "thành lập",
  "theo quy định",
  "thụ lý",
  "tiếp nhận",
  "tính đến",
  "tính từ",
  "tồn đọng",
  "trở về",
  "tuyển dụng",
  "xảy ra",
]

/** What a plan does with a programme that is over. */
export const REVIEWED: readonly string[] = [
  "bãi bỏ",
  "bài học",
  "báo cáo",
  "chuyển sang",
  "chuyển tiếp",
  "chưa hoàn thành",
  "còn lại",
  "dở dang",
  "đã ban hành",
  "đã đạt",
  "đã hoàn thành",
  "đã thực hiện",
  "đã triển khai",
  "đánh giá",
  "đề nghị khen",
  "đề nghị tặng",
  "đề nghị xét khen",
  "đề nghị xét tặng",
  "gia hạn",
  "hạn chế",
  "hết hiệu lực",
  "kéo dài",
  "kế thừa",
  "kết quả đạt được",
  "kết thúc",
  "khắc phục",
  "nợ đọng",
  "phát huy",
  "quyết toán",
  "rút kinh nghiệm",
  "so sánh",
  "so với",
  "sơ kết",
  "thành tích",
  "thay thế",
  "thời gian qua",
  "tồn tại",
  "tổng kết",
  "trên cơ sở",
  "trước đây",
]

/** What leads beyond the end of a period. */
export const LOOKING_BEYOND: readonly string[] = [
  "chuyển tiếp",
  "có tính đến",
  "định hướng",
  "gia hạn",
  "giai đoạn tiếp theo",
  "hướng đến",
  "hướng tới",
  "kéo dài",
  "tầm nhìn",
  "và giai đoạn",
]

/** What speaks of an older document on purpose. */
export const SUPERSEDED: readonly string[] = [
  "bãi bỏ",
  "hết hiệu lực",
  "so với",
  "thay thế",
  "thi hành",
  "tổng kết",
  "trước đây",
]

/** Behind these a law’s name does not go on. */
export const OUT_OF_A_NAME: readonly string[] = [
  "cho",
  "công tác",
  "của",
  "đến",
  "kế hoạch",
  "nhiệm vụ",
  "trong",
  "từ",
  "vào",
]

/** What a plan itself does on a day, where the day comes after its issue. */
export const OWN_ACTS: readonly string[] = [
  "ban hành",
  "bắt đầu từ",
  "công bố",
  "kết nạp",
  "khai trương",
  "khởi công",
  "ký",
  "số liệu",
  "thành lập",
  "vận hành từ",
]

/** Years that begin in one year and end in the next. */
export const SCHOOL_YEARS: readonly string[] = [
  "đông - xuân",
  "đông xuân",
  "khoá",
  "khóa",
  "khóa học",
  "mùa khô",
  "năm học",
  "năm ngân sách",
  "niên độ",
  "niên khoá",
  "niên khóa",
  "niên vụ",
]

/** What comes before a day that is a fact and no deadline. */
export const FACTS: readonly string[] = [
  "ban hành",
  "bắt đầu từ",
  "có hiệu lực",
  "công bố",
  "đổi tên",
  "hiệu lực thi hành",
  "kể từ",
  "kết nạp",
  "khai trương",
  "khởi công",
  "ký",
  "ra đời",
  "sáp nhập",
  "sinh",
  "số liệu",
  "thành lập",
  "vận hành từ",
]

/** What makes something true of one year alone, behind `là năm`. */
export const FIRST_OF: readonly string[] = [
  "bản lề",
  "bắt đầu",
  "có",
  "cuối",
  "diễn ra",
  "đầu",
  "kết thúc",
  "kỷ niệm",
  "mở đầu",
  "thứ",
  "tiếp theo",
  "tổ chức",
]

/** What happened in a year. */
export const STARTED: readonly string[] = [
  "có hiệu lực",
  "đã",
  "đạt chuẩn",
  "được công nhận",
  "hoàn thành xong",
  "hợp nhất",
  "khởi công",
  "ký kết",
  "ra đời",
  "sáp nhập",
  "thành lập",
  "xây dựng xong",
]

/** What a plan’s own year stands behind. */
export const OWN_YEARS: readonly string[] = [
  "chỉ tiêu",
  "chiến dịch",
  "chương trình",
  "công tác",
  "dự toán",
  "hè",
  "kế hoạch",
  "mùa hè",
  "ngân sách",
  "nhiệm vụ",
  "phong trào",
  "tết",
  "tháng thanh niên",
  "thi đua",
  "tuần lễ",
  "tuyển sinh",
  "vụ",
  "xuân",
]

/** What a year already gave. */
export const RESULTS: readonly string[] = [
  "chuyển sang",
  "chuyển từ",
  "đã",
  "đã đạt",
  "đạt được",
  "kết quả",
  "năm qua",
  "thành tích",
  "thực hiện được",
  "ước đạt",
]

/** What is prepared for the year after. */
export const PREPARED: readonly string[] = [
  "chỉ tiêu",
  "chuẩn bị",
  "chương trình",
  "dự toán",
  "đăng ký",
  "kế hoạch",
  "nhiệm vụ",
  "phương hướng",
]

/** What is held once, on a day of its own. */
export const GATHERINGS: readonly string[] = [
  "bế giảng",
  "bế mạc",
  "bốc thăm",
  "buổi",
  "chung kết",
  "cuộc họp",
  "cuộc thi",
  "diễn đàn",
  "diễn tập",
  "đại hội",
  "đối thoại",
  "gặp mặt",
  "giao lưu",
  "họp",
  "hội chợ",
  "hội diễn",
  "hội khỏe",
  "hội nghị",
  "hội thao",
  "hội thảo",
  "hội thi",
  "hội trại",
  "huấn luyện",
  "khai giảng",
  "khai mạc",
  "kỳ thi",
  "lễ",
  "liên hoan",
  "mít tinh",
  "ngày hội",
  "phiên họp",
  "ra quân",
  "sinh hoạt chuyên môn",
  "sơ khảo",
  "tập huấn",
  "tọa đàm",
  "tổng duyệt",
  "triển lãm",
  "vòng thi",
]

/** What was there before a day, so that the day is no deadline. */
export const ALREADY_THERE: readonly string[] = [
  "đã",
  "được",
  "giấy chứng nhận",
  "giấy phép",
  "hồ sơ",
  "hợp đồng",
  "luật",
  "nghị định",
  "nghị quyết",
  "quy định",
  "quyết định",
  "thông tư",
  "văn bản",
]

/** Before a day these make it the end or the beginning of a time. */
export const LIMITS: readonly string[] = [
  "chậm nhất",
  "đến",
  "hạn",
  "hết",
  "kể từ",
  "muộn nhất",
  "sau",
  "trước",
  "từ",
  "xong",
]

/** Words that say another thing is spoken of, with a day of its own: what is reported on a task, or prepared for it. */
export const OF_ANOTHER_TASK: readonly string[] = [
  "báo cáo",
  "đăng ký",
  "đề xuất",
  "đợt",
  "gửi",
  "lần",
  "nộp",
  "riêng",
  "sau đó",
  "sơ kết",
  "tham mưu",
  "tiếp theo",
  "tổng hợp",
  "tổng kết",
  "trình",
]

/** Words that tell one of several occasions of a task: the first round, the half-year’s. */
export const OF_ONE_PERIOD: readonly string[] = [
  "bước",
  "cuối",
  "đầu",
  "giai đoạn",
  "giữa",
  "hằng",
  "học kỳ",
  "quý",
  "tuần",
  "vòng",
]

/** What stands between a task and its day, and says nothing of the task. */
export const DATE_LEADS: readonly string[] = [
  "chậm",
  "của",
  "hạn",
  "hết",
  "hoàn",
  "là",
  "ngày",
  "nhất",
  "tháng",
  "thành",
  "thời",
  "trong",
  "trước",
  "từ",
  "về",
  "việc",
  "xong",
]

/** What leads to something foreseen for a year. */
export const FORESEEN: readonly string[] = [
  "dự báo của",
  "dự báo mùa",
  "dự báo năm",
  "dự báo xu thế",
  "nhận định chung",
  "nhận định của",
  "nhận định xu thế",
  "theo dự báo",
  "theo nhận định",
]

/** Whom a plan takes by their age, so that their years of birth go with it. */
export const OF_AN_AGE: readonly string[] = [
  "cháu",
  "công dân",
  "đối tượng",
  "em",
  "học sinh",
  "nam",
  "người",
  "nữ",
  "sinh viên",
  "thanh niên",
  "trẻ",
  "trẻ em",
]
