export { drivingMinutes } from './driving-minutes';
export { centroidOf, greatCircleKm, isLocation } from './great-circle';
export type { TravelSource } from './travel-minutes';
export { travelMinutes, travelSource } from './travel-minutes';
export { travelTable } from './travel-table';
