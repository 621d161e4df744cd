// Sentences for the sample's documents, in four languages.

export interface Words {
  headlines: readonly string[];
  sentences: readonly string[];
}

export const vi: Words = {
  headlines: [
    'Thị trấn ven sông mở lại phiên chợ đêm',
    'Học sinh vùng cao có thư viện lưu động',
    'Nghề đan lưới ở cửa biển giữ chân người trẻ',
    'Đường ống nước sạch về tới xóm cuối cùng',
    'Những chuyến phà cuối ngày trên bến cũ',
    'Mùa thu hoạch muối đến sớm hơn mọi năm',
    'Đội văn nghệ phường tập kịch dưới tán đa',
    'Cây cầu tre được thay bằng cầu bê tông',
    'Bếp ăn tình nguyện nấu nghìn suất mỗi tuần',
    'Người thợ đồng hồ và căn tiệm rộng ba mét vuông',
  ],
  sentences: [
    'Từ tờ mờ sáng, người dân hai bên bờ đã tụ về bến, chờ chuyến đò đầu tiên cập bờ.',
    'Trưởng thôn cho biết mọi khoản thu chi đều được niêm yết ở nhà văn hóa.',
    'Nhiều hộ chuyển sang trồng rau thủy canh vì đất bãi mỗi năm một hẹp.',
    'Lớp học chỉ có mười hai em, nhưng kệ sách thì lúc nào cũng đầy.',
    'Trời đổ mưa từ chiều, nước ngoài rạch lên nhanh hơn dự báo.',
    'Bà con kể rằng trước đây muốn ra huyện phải đi bộ gần nửa ngày.',
    'Khoản hỗ trợ đợt hai sẽ được chi trả trước ngày ba mươi tháng này.',
    'Tiếng trống hội vang lên, lũ trẻ chạy ùa ra sân đình.',
    'Ông cụ bảo nghề này cần nhất là kiên nhẫn, sau đó mới đến khéo tay.',
    'Kế hoạch sửa chữa tuyến đê bối đã được thông qua với đa số phiếu.',
  ],
};

export const en: Words = {
  headlines: [
    'Village bakery reopens after the long winter',
    'Ferry timetable changes for the dry season',
    'Volunteers restore the old signal tower',
  ],
  sentences: [
    'The council met in the schoolhouse because the town hall is still without a roof.',
    'Nobody could say who had planted the row of pear trees behind the station.',
    'A second survey found that the footbridge carries twice as many people as was assumed.',
    'The keeper wound the clock every Friday and wrote the time of day into a small green book.',
  ],
};

export const ar: Words = {
  headlines: ['افتتاح مكتبة متنقلة في القرى البعيدة', 'موسم الزيتون يبدأ مبكرا هذا العام'],
  sentences: [
    'وصلت السيارة المحملة بالكتب إلى الساحة قبل الظهر، وكان الأطفال في انتظارها.',
    'قال أمين المكتبة إن عدد القراء تضاعف خلال عام 2023.',
    'يجتمع أهل القرية كل مساء قرب البئر القديمة ليتبادلوا الأخبار.',
    'يستغرق الطريق من المدينة إلى الوادي نحو ثلاث ساعات.',
  ],
};

export const zh: Words = {
  headlines: ['河边小镇重开夜市', '山区学校有了流动图书馆'],
  sentences: [
    '天还没亮，两岸的居民就聚到码头，等着第一班渡船靠岸。',
    '图书管理员说，2023年的读者比前一年多了一倍。',
    '老师傅说，这门手艺最要紧的是耐心，其次才是手巧。',
    '从县城到山谷，坐车大约需要三个小时。',
  ],
};
