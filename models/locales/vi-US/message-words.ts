/**
 * Syllables, without tone marks, that stand in many of the sentences below phrasings/ and training/ and in next to none of
 * the others' languages: by them a text message is known to be in this one.
 */
export const viUSMessageWords: readonly string[] = `
toi tui minh khong duoc phieu bau cu tri ghi danh dang ky khi nao dau lam sao cho gi nay cua voi muon ngay
han chot thu gui nop xin giay bang viet tieng nha quan phong mo cua dong gio bao nhieu phai nguoi theo
doi kiem tra chua roi ket qua dem van hoi giup biet noi bo truoc sau qua buu dien lan dau tien cuoc ky toi
nam thang hom mai chieu sang trua cong nuoc ngoai khuyet tat nhan vien chup hinh ung vien dang luat
`
  .trim()
  .split(/\s+/);
