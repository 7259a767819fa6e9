import { dealerDay } from './support/dealer-day';
import { SAMPLES } from './support/samples';

dealerDay(SAMPLES.en, {
  prices: ['Lantern Supply', 'Iced tea 24 pack'],
  accounts: ['Lantern Supply', 27_000, 31_210.8],
  audit: ['Fox Deli', 'Fall buy one get one', null, 120, 70, 20],
});
