// The pure half of the front door.
export { reviewStatesPage } from './review-diagram.ts';
