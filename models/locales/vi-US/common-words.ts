/** Words that hold Vietnamese sentences together, and that no other language's sentences have. */
export const viUSCommonWords: readonly string[] =
  'của và là quý vị có thể được không để cho với này từ đến trong ngày nếu phải khi hoặc một các những tại sẽ đã bầu cử phiếu cử tri ghi danh văn phòng quận tiểu bang trước sau giờ'
    .split(' ')
    .filter((word) => /[^a-z]/.test(word));
