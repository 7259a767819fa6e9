import { dealerDay } from './support/dealer-day';
import { SAMPLES } from './support/samples';

dealerDay(SAMPLES.zh, {
  prices: ['益民新商贸', '原味饼干 24包'],
  accounts: ['益民新商贸', 350_000, 394_412.5],
  audit: ['吉祥老街餐馆(一店)', '金秋买一送一', null, 120, 70, 20],
});
