// The pure half of the front door.
export { reviewStatesPage } from './review-diagram.ts';
export { flowFaults, type FlowFault } from './flow-faults.ts';
export { GRADE_TITLES, GRADES, SEAT_TITLES, SEATS, type Flow, type Grade, type Round, type Seat, type SeatRule } from './flow.ts';
export { GATE_TITLES } from './gate-titles.ts';
export { LONGEST_QUOTE, strayRemarks } from './stray-remarks.ts';
