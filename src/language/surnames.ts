/** Family names that begin a person's name, in small letters: what tells a name from a post or a place. */
export const SURNAMES: ReadonlySet<string> = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương đinh lâm phùng mai tô hà tạ cao lương tống triệu châu quách ' +
    'thái tăng nông hứa lưu la diệp giàng vàng lò lường quàng cầm sùng thào bế ma lục vi mạc kiều khương nghiêm bạch doãn trà lữ đàm hầu chu ninh kim giáp'
  ).split(' '),
)
