import { createTestContext } from './search-context.ts';

/** Short news, some of them alike but for their marks, the order of their words, or their names for one thing. */
export const newsContext = createTestContext({
  tham: 'Chủ tịch nước Tô Lâm thăm tỉnh Lai Châu. Ông Tô Lâm nói chuyện với cán bộ xã biên giới.',
  to: 'Bản Nậm Cày có bốn tổ làm đường; mỗi tổ làm một đoạn, xong trước mùa mưa.',
  lam: 'Bà con Lâm Đồng hái cà phê. Ông Hà kể mấy bô lão làm rẫy từ năm 1990.',
  cand: 'Học viện Công an nhân dân (CAND) tuyển sinh. Thí sinh nộp hồ sơ trước ngày 26/6.',
  short: 'Đội bóng CAND thắng trận mở màn, cầu thủ trẻ ghi hai bàn.',
  xuan: 'Lực lượng công an làm việc xuyên đêm; nhân viên và người dân cùng dọn bùn.',
  nang: 'Thành phố Đà Nẵng mở tuyến xe buýt ra bán đảo Sơn Trà vào tháng 5.',
  da: 'Đá quý nặng hai cân được tìm thấy ở mỏ; giá bán tăng.',
  hcm: 'TP.HCM mở thêm ba tuyến buýt sông, vé 15.000 đồng.',
  city: 'Thành phố Hồ Chí Minh làm đường vành đai 3 từ tháng 7.',
  hoa: 'Tỉnh Khánh Hoà trồng lại rừng ngập mặn ven đầm Nha Phu.',
  tone: 'Đảo xa của tỉnh Khánh Hòa có điện mặt trời.',
});
