/* Generated from historic-events.yaml; run npm run generate. */

/** Historic events. */
export const HISTORIC_EVENTS: readonly string[] = [
  "Cách mạng tháng Mười",
  "Cách mạng tháng Tám",
  "Chiến dịch Hồ Chí Minh",
  "Xô viết Nghệ Tĩnh",
]
