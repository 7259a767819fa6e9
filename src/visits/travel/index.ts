export { drivingMinutes } from './driving-minutes';
export type { TravelFit, TripError, TripEstimate } from './fit/fit-travel';
export { FEWEST_TRIPS, fitTravel } from './fit/fit-travel';
export type { KnownTrip, UnusedTrip, UnusedWhy } from './fit/usable-trips';
export { centroidOf, greatCircleKm, isLocation } from './great-circle';
export type { TravelSource } from './travel-minutes';
export { travelMinutes, travelSource } from './travel-minutes';
export { travelTable } from './travel-table';
