/** The page of GB/T 9704-2012 in points: A4, margins 37/35/28/26 mm, so a type area of 156 × 225 mm. */
const MILLIMETRE = 72 / 25.4;

export const TYPE_AREA = { width: 156 * MILLIMETRE, height: 225 * MILLIMETRE };
