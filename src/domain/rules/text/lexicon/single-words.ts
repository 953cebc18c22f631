/**
 * Words of one syllable that may stand beside anything, and that are therefore never held for a slip of
 * something else on the strength of their neighbours alone.
 */
export const SINGLE_WORDS = `
và với cùng của cho các những mọi mỗi từng mấy một hai ba bốn năm sáu bảy tám chín mười trăm nghìn triệu tỷ là thì mà nếu khi lúc hễ tuy nhưng
vì do bởi tại ở trên dưới trong ngoài trước sau giữa cạnh bên từ đến tới về theo qua sang lên xuống ra vào lại đi được bị phải có không chưa
chẳng đã đang sẽ vẫn còn cũng đều chỉ mới rất quá hơn nhất kém gần xa đúng sai đủ thiếu thừa cao thấp lớn nhỏ nhiều ít tốt xấu nhanh chậm sớm
muộn mạnh yếu sâu rộng kỹ rõ kịp hay hoặc để nhằm như tựa bằng trừ cả nào gì ai đâu sao này đó kia ấy đây thế vậy việc cuộc sự nỗi cái con người
chiếc bộ tờ tấm bản bức lá quyển cuốn trang dòng hàng cột ô số ngày tuần tháng quý năm giờ phút kỳ lần lượt đợt buổi hôm nay mai
làm lập nộp gửi nhận giao trả lấy đưa đem mang cấp phát chi thu nộp mở đóng đặt để ghi viết đọc nói nghe xem hỏi đáp họp bàn trình ký in sao
gắn nối chia gộp tách cắt bỏ xóa thêm bớt tăng giảm giữ đổi thay sửa chữa xây dựng dự nêu đề cử bầu tuyển chọn mua bán thuê dùng đạt vượt hết xong
chuyển tiếp kèm gồm thuộc nằm đứng ngồi chạy bước vươn hướng nhìn thấy biết hiểu nhớ quên tin muốn cần nên giúp dạy học thi đỗ chấm loại hạng
đến hạn điểm mức phần mục mặt nơi chỗ điều khoản chương câu lời tên họ tuổi nhà cửa đường phố xã huyện tỉnh nước dân cán bộ sở phòng ban ngành đoàn
hội tổ đội nhóm khối vùng khu miền cấp bậc tầng lớp trường lớp thầy cô bệnh thuốc đất rừng biển sông núi cây lúa cá tôm thịt rau quả gạo tiền vốn
phí thuế giá lương thưởng phạt luật lệnh án tòa tội thư báo đài tin bài ảnh phim sách vở bút máy mạng mã thẻ xe tàu thuyền bay khách hồ sơ đơn
riêng chung mới cũ tự nhau luôn ngay liền bèn rồi nữa thôi nhé ạ vâng dạ chính phó trưởng kiêm toàn tổng thường trực tiểu đại trung sơ hậu tiền
phó uỷ ủy viên ông bà anh chị em chú bác cụ trẻ già nam nữ dài ngắn đầy trống mở kín tính xét chống xin thi thử nghề khoá khóa môn giải trao bản tập hình ảnh trí lùi đích động cơ công thực sạch đẹp gọn chặt lỏng nặng nhẹ
phường thôn ấp xóm chợ nợ bão lũ
`;
