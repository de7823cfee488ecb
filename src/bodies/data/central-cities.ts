/* Generated from central-cities.yaml; run npm run generate. */

/** Cities directly under the centre, but for Thủ đô Hà Nội and Thành phố Hồ Chí Minh, whose capitals are their own. */
export const CENTRAL_CITIES: readonly string[] = [
  "Cần Thơ",
  "Đà Nẵng",
  "Hải Phòng",
  "Huế",
]
