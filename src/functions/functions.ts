import { call, prepareTexts } from './call';

/*
 * The functions as Excel knows them. Names and descriptions are those of the catalogue (a test compares them); what a
 * function does is in `run/`. Every argument is a block of cells, so that one formula answers one row or many. Excel
 * tells omitted arguments as null. Optional arguments must stay optional here, in the catalogue and in the JSDoc.
 */

prepareTexts();

/**
 * Class of an existing customer, EI to EIV or NEW, from its period sales.
 * @customfunction SEGMENT
 * @helpurl https://localhost:3000/docs/functions/SEGMENT.md
 * @param history Sales of each period (month), oldest first, a customer a row. A blank cell is a period without an order.
 * @param [contribution_cut] Contribution from which a customer is high, in the money of the history: SalesCut for net sales, ContributionCut for the basis of the last classification. Left out: derived from the rows.
 * @param [stability_cut] Stability from which a customer is high; named cell StabilityCut. Default 0.6.
 * @param [seasonal_index] Seasonal index of each period of the history, so that a seasonal trade is not punished for its season; named cells SeasonalIndex.
 * @returns EI, EII, EIII, EIV or NEW, one for each row of history.
 */
export function segment(
  history: unknown[][],
  contribution_cut?: unknown[][],
  stability_cut?: unknown[][],
  seasonal_index?: unknown[][],
): unknown[][] {
  return call('SEGMENT', [history, contribution_cut, stability_cut, seasonal_index]);
}

/**
 * How steadily a customer buys, 0 to 1.
 * @customfunction STABILITY
 * @helpurl https://localhost:3000/docs/functions/STABILITY.md
 * @param history Sales of each period (month), oldest first, a customer a row. A blank cell is a period without an order.
 * @param [seasonal_index] Seasonal index of each period of the history, so that a seasonal trade is not punished for its season.
 * @returns A number from 0 to 1; #N/A while it is too early to judge.
 */
export function stability(history: unknown[][], seasonal_index?: unknown[][]): unknown[][] {
  return call('STABILITY', [history, seasonal_index]);
}

/**
 * Class of a prospect, PI to PIV, from expected contribution and intent.
 * @customfunction PROSPECT
 * @helpurl https://localhost:3000/docs/functions/PROSPECT.md
 * @param expected Expected contribution a year; blank when it is not known.
 * @param intent Intent, 0 to 100, e.g. the result of INTENT.
 * @param [contribution_cut] Contribution from which a prospect is high; named cell ProspectCut.
 * @param [fit] Fit, mean of the known judgements from 1 to 5; used when there is no volume or no cut.
 * @param [intent_cut] Intent from which a prospect is willing; named cell IntentCut. Default 60.
 * @param [fit_cut] Fit from which a prospect is high; named cell FitCut. Default 3.5.
 * @returns PI, PII, PIII or PIV, one for each row.
 */
export function prospect(
  expected: unknown[][],
  intent: unknown[][],
  contribution_cut?: unknown[][],
  fit?: unknown[][],
  intent_cut?: unknown[][],
  fit_cut?: unknown[][],
): unknown[][] {
  return call('PROSPECT', [expected, intent, contribution_cut, fit, intent_cut, fit_cut]);
}

/**
 * Purchase intent of a prospect, 20 to 100, from five checks.
 * @customfunction INTENT
 * @helpurl https://localhost:3000/docs/functions/INTENT.md
 * @param checks Five cells a row, 1 to 5: interest in the product, interest in buying, fits the needs, trusts the product, good impression of us. Blank is unknown.
 * @returns A number from 20 to 100; #N/A when no check is known.
 */
export function intent(checks: unknown[][]): unknown[][] {
  return call('INTENT', [checks]);
}

/**
 * How soon an order is expected: Hot, Promising, Potential, Overdue or No date.
 * @customfunction CLOSECLASS
 * @helpurl https://localhost:3000/docs/functions/CLOSECLASS.md
 * @param expected_date Date on which the order is expected; blank when there is none.
 * @param as_of Day on which the report stands.
 * @param [hot_days] Last day that is Hot; named cell HotDays. Default 7.
 * @param [promising_days] Last day that is Promising; named cell PromisingDays. Default 15.
 * @returns Hot, Promising, Potential, Overdue or No date, one for each row.
 */
export function closeclass(
  expected_date: unknown[][],
  as_of: unknown[][],
  hot_days?: unknown[][],
  promising_days?: unknown[][],
): unknown[][] {
  return call('CLOSECLASS', [expected_date, as_of, hot_days, promising_days]);
}

/**
 * Importance of prospects by volume: Important, Secondary, Ordinary or Not sized.
 * @customfunction IMPORTANCE
 * @helpurl https://localhost:3000/docs/functions/IMPORTANCE.md
 * @param volumes Expected volume of each prospect; blank is Not sized.
 * @param [all_volumes] All volumes to rank among, one row or one column. Left out: the rows themselves.
 * @param [important_share] Share of the total that is Important; named cell ImportantShare. Default 0.7.
 * @param [secondary_share] Share of the total up to which it is Secondary; named cell SecondaryShare. Default 0.9.
 * @returns Important, Secondary, Ordinary or Not sized, one for each row.
 */
export function importance(
  volumes: unknown[][],
  all_volumes?: unknown[][],
  important_share?: unknown[][],
  secondary_share?: unknown[][],
): unknown[][] {
  return call('IMPORTANCE', [volumes, all_volumes, important_share, secondary_share]);
}

/**
 * Funnel stage of a prospect from intent and ability to pay.
 * @customfunction FUNNELSTAGE
 * @helpurl https://localhost:3000/docs/functions/FUNNELSTAGE.md
 * @param intent Intent, 0 to 100, e.g. the result of INTENT; blank is unknown.
 * @param [ability] Ability to pay: strong, weak or none (or 2, 1, 0); blank is unknown.
 * @param [intent_cut] Intent from which a prospect is willing; named cell IntentCut. Default 60.
 * @returns Target market, Potential customer, or Target customer, case 1 to 3.
 */
export function funnelstage(
  intent: unknown[][],
  ability?: unknown[][],
  intent_cut?: unknown[][],
): unknown[][] {
  return call('FUNNELSTAGE', [intent, ability, intent_cut]);
}

/**
 * What to do with a customer of a class, as text.
 * @customfunction STRATEGY
 * @helpurl https://localhost:3000/docs/functions/STRATEGY.md
 * @param class_name Class, close class, or funnel stage: EI to EIV, NEW, PI to PIV, Hot, Promising, Potential, Overdue, No date, Case 1 to Case 3.
 * @param [reason] Reason code of an EII or PII customer: a, b or c.
 * @param [language] en, ko or zh. Left out: the language of Excel.
 * @param [playbook] The team's own words: named range Playbook of the sheet Playbook. Left out: the standard texts.
 * @returns Text of several lines: strategy, countermeasures for the reason, actions. Switch on Wrap Text to see all of it.
 */
export function strategy(
  class_name: unknown[][],
  reason?: unknown[][],
  language?: unknown[][],
  playbook?: unknown[][],
): unknown[][] {
  return call('STRATEGY', [class_name, reason, language, playbook]);
}

/**
 * Points of a lead, 0 to 100, from five conditions.
 * @customfunction LEADSCORE
 * @helpurl https://localhost:3000/docs/functions/LEADSCORE.md
 * @param conditions Five cells a row: ability to pay, desire, need, influence, accessibility; 0 no, 1 partly, 2 yes, blank unknown.
 * @param [weights] Five weights in the same order; named cells LeadWeights. Left out: all count alike.
 * @returns A number from 0 to 100; #N/A when nothing is known.
 */
export function leadscore(conditions: unknown[][], weights?: unknown[][]): unknown[][] {
  return call('LEADSCORE', [conditions, weights]);
}

/**
 * Chance to win each lead, 0 to 1, by a learned model.
 * @customfunction LEADPROBABILITY
 * @helpurl https://localhost:3000/docs/functions/LEADPROBABILITY.md
 * @param features Rows with their header row, one lead a row; or rows alone when headers are given.
 * @param model The model: named range LeadModel.
 * @param [headers] Header row of the features; left out: their first row.
 * @returns A number from 0 to 1 for each row below the headers; blank for a blank row.
 */
export function leadprobability(
  features: unknown[][],
  model: unknown[][],
  headers?: unknown[][],
): unknown[][] {
  return call('LEADPROBABILITY', [features, model, headers]);
}

/**
 * What speaks for and against each lead, by a learned model.
 * @customfunction LEADREASONS
 * @helpurl https://localhost:3000/docs/functions/LEADREASONS.md
 * @param features Rows with their header row, one lead a row; or rows alone when headers are given.
 * @param model The model: named range LeadModel.
 * @param [headers] Header row of the features; left out: their first row.
 * @param [count] Most reasons on each side. Default 3.
 * @param [language] Language of the words: en, ko or zh. Left out: the language of Excel.
 * @returns A line of text for each row below the headers.
 */
export function leadreasons(
  features: unknown[][],
  model: unknown[][],
  headers?: unknown[][],
  count?: unknown[][],
  language?: unknown[][],
): unknown[][] {
  return call('LEADREASONS', [features, model, headers, count, language]);
}

/**
 * Calls per four weeks that a class asks for.
 * @customfunction CALLFREQUENCY
 * @helpurl https://localhost:3000/docs/functions/CALLFREQUENCY.md
 * @param classes One class, or several of the same customer side by side; blank ones are passed over.
 * @param [frequencies] Your own list, two columns: class, calls per four weeks.
 * @returns Calls per four weeks, at most 8 (two a week); 0 is no field visit.
 */
export function callfrequency(classes: unknown[][], frequencies?: unknown[][]): unknown[][] {
  return call('CALLFREQUENCY', [classes, frequencies]);
}

/**
 * Date of the next visit, on a working day.
 * @customfunction NEXTVISIT
 * @helpurl https://localhost:3000/docs/functions/NEXTVISIT.md
 * @param last Date of the last visit.
 * @param frequency Calls per four weeks, e.g. the result of CALLFREQUENCY; 0 gives #N/A.
 * @param [holidays] Days off: a column of dates, or the result of PUBLICHOLIDAYS.
 * @param [weekdays] Days that are worked, such as Mon-Fri or 1-5; named cell WorkDays. Default Monday to Friday.
 * @returns A date; give the cell a date format.
 */
export function nextvisit(
  last: unknown[][],
  frequency: unknown[][],
  holidays?: unknown[][],
  weekdays?: unknown[][],
): unknown[][] {
  return call('NEXTVISIT', [last, frequency, holidays, weekdays]);
}

/**
 * Public holidays of a country and year, with make-up working days.
 * @customfunction PUBLICHOLIDAYS
 * @helpurl https://localhost:3000/docs/functions/PUBLICHOLIDAYS.md
 * @param country Two-letter country code such as KR, CN, US.
 * @param year Calendar year.
 * @returns Rows of three cells: date, name, “Day off” or “Working day”. Give the first column a date format.
 */
export function publicholidays(country: unknown[][], year: unknown[][]): unknown[][] {
  return call('PUBLICHOLIDAYS', [country, year]);
}

/**
 * Estimated minutes of travel between two places, as the visit plan counts them.
 * @customfunction TRAVELTIME
 * @helpurl https://localhost:3000/docs/functions/TRAVELTIME.md
 * @param from_latitude Latitude of the start in degrees, WGS 84.
 * @param from_longitude Longitude of the start in degrees.
 * @param to_latitude Latitude of the destination in degrees.
 * @param to_longitude Longitude of the destination in degrees.
 * @param [circuity] Road distance ÷ straight line; named cell Circuity. Default 1.35.
 * @param [fixed_minutes] Minutes for parking and walking, added to every leg; named cell FixedMinutes. Default 5.
 * @param [city_speed] km/h on the first kilometres; named cell CitySpeed. Default 22.
 * @param [city_km] Kilometre up to which the city speed holds; named cell CityKm. Default 5.
 * @param [suburb_speed] km/h after that; named cell SuburbSpeed. Default 35.
 * @param [suburb_km] Kilometre up to which the suburb speed holds; named cell SuburbKm. Default 20.
 * @param [highway_speed] km/h beyond; named cell HighwaySpeed. Default 65.
 * @returns Whole minutes.
 */
export function traveltime(
  from_latitude: unknown[][],
  from_longitude: unknown[][],
  to_latitude: unknown[][],
  to_longitude: unknown[][],
  circuity?: unknown[][],
  fixed_minutes?: unknown[][],
  city_speed?: unknown[][],
  city_km?: unknown[][],
  suburb_speed?: unknown[][],
  suburb_km?: unknown[][],
  highway_speed?: unknown[][],
): unknown[][] {
  return call('TRAVELTIME', [
    from_latitude,
    from_longitude,
    to_latitude,
    to_longitude,
    circuity,
    fixed_minutes,
    city_speed,
    city_km,
    suburb_speed,
    suburb_km,
    highway_speed,
  ]);
}

/**
 * What a dealer sold on in a period, from stock counts.
 * @customfunction SELLOUT
 * @helpurl https://localhost:3000/docs/functions/SELLOUT.md
 * @param opening Stock at the beginning of the period.
 * @param purchases Bought from us in the period; returns to us count negative.
 * @param closing Counted stock at the end of the period.
 * @returns Units, 0 or more.
 */
export function sellout(opening: unknown[][], purchases: unknown[][], closing: unknown[][]): unknown[][] {
  return call('SELLOUT', [opening, purchases, closing]);
}

/**
 * Stock-to-sales ratio: how many periods the stock lasts.
 * @customfunction STOCKRATIO
 * @helpurl https://localhost:3000/docs/functions/STOCKRATIO.md
 * @param closing Counted stock.
 * @param sales Sales of the period.
 * @returns Periods; #DIV/0! without sales.
 */
export function stockratio(closing: unknown[][], sales: unknown[][]): unknown[][] {
  return call('STOCKRATIO', [closing, sales]);
}

/**
 * Status of a stock: Out of stock, Stock-out risk, Normal, Overstock, Severe, Dead stock.
 * @customfunction STOCKSTATUS
 * @helpurl https://localhost:3000/docs/functions/STOCKSTATUS.md
 * @param closing Counted stock.
 * @param sales Sales of the period.
 * @param [risk_ratio] Below this ratio: Stock-out risk; named cell StockRiskRatio. Default 1.
 * @param [over_ratio] Above this ratio: Overstock; named cell StockOverRatio. Default 2.
 * @param [severe_ratio] Above this ratio: Severe; named cell StockSevereRatio. Default 3.
 * @param [answer] status (default) or action.
 * @param [language] en (default), ko or zh.
 * @returns A status, or with answer “action” what to do.
 */
export function stockstatus(
  closing: unknown[][],
  sales: unknown[][],
  risk_ratio?: unknown[][],
  over_ratio?: unknown[][],
  severe_ratio?: unknown[][],
  answer?: unknown[][],
  language?: unknown[][],
): unknown[][] {
  return call('STOCKSTATUS', [closing, sales, risk_ratio, over_ratio, severe_ratio, answer, language]);
}

/**
 * How many days a stock lasts.
 * @customfunction DAYSOFSUPPLY
 * @helpurl https://localhost:3000/docs/functions/DAYSOFSUPPLY.md
 * @param stock Counted stock.
 * @param sales Sales of the period.
 * @param [days] Days of the sales period; named cell StockPeriodDays. Default 30.
 * @returns Days; #DIV/0! without sales.
 */
export function daysofsupply(stock: unknown[][], sales: unknown[][], days?: unknown[][]): unknown[][] {
  return call('DAYSOFSUPPLY', [stock, sales, days]);
}

/**
 * Share of our products in a dealer’s stock, 0 to 1.
 * @customfunction STOCKSHARE
 * @helpurl https://localhost:3000/docs/functions/STOCKSHARE.md
 * @param own Stock of each own product, a dealer a row; blank is not counted.
 * @param all Stock of each product, own ones included, a dealer a row; blank is not counted.
 * @returns A share from 0 to 1; give the cell a percent format.
 */
export function stockshare(own: unknown[][], all: unknown[][]): unknown[][] {
  return call('STOCKSHARE', [own, all]);
}

/**
 * Stock turnover: how often a year the average stock is sold.
 * @customfunction STOCKTURN
 * @helpurl https://localhost:3000/docs/functions/STOCKTURN.md
 * @param sales Sales of the period.
 * @param average_stock Mean stock of the period, e.g. (opening + closing) ÷ 2.
 * @param [periods_per_year] Periods in a year: 12 for months (default), 52 for weeks, 1 for a year.
 * @returns Turns a year; #DIV/0! without stock.
 */
export function stockturn(
  sales: unknown[][],
  average_stock: unknown[][],
  periods_per_year?: unknown[][],
): unknown[][] {
  return call('STOCKTURN', [sales, average_stock, periods_per_year]);
}

/**
 * Change of a stock since the count before.
 * @customfunction STOCKCHANGE
 * @helpurl https://localhost:3000/docs/functions/STOCKCHANGE.md
 * @param previous Stock at the count before; blank when the product was not on it.
 * @param current Stock now; blank when the product is not on this count.
 * @param [limit] Change from which it is Up or Down; named cell StockChangeLimit. Default 0.3.
 * @param [answer] change (default) or kind.
 * @returns Share, −1 and more; with the answer “kind” one of Same, Up, Down, Added, Dropped.
 */
export function stockchange(
  previous: unknown[][],
  current: unknown[][],
  limit?: unknown[][],
  answer?: unknown[][],
): unknown[][] {
  return call('STOCKCHANGE', [previous, current, limit, answer]);
}

/**
 * Expected demand a period, by the method that suits the history.
 * @customfunction DEMANDRATE
 * @helpurl https://localhost:3000/docs/functions/DEMANDRATE.md
 * @param history Sales of each period, oldest first, a product a row. A blank cell is a period without a sale; blanks before the first number are periods before it was on sale.
 * @param [method] auto (default), mean, seasonal, tsb or sba.
 * @param [cycle] Periods of a full season. Default 12.
 * @param [horizon] Periods ahead that a seasonal rate is for. Default 1.
 * @param [answer] rate (default), deviation, gap or reason.
 * @param [language] Language of the reason: en (default), ko or zh.
 * @returns Units a period; with the answer “deviation” the standard deviation, with “gap” the average periods between demands, with “reason” a sentence.
 */
export function demandrate(
  history: unknown[][],
  method?: unknown[][],
  cycle?: unknown[][],
  horizon?: unknown[][],
  answer?: unknown[][],
  language?: unknown[][],
): unknown[][] {
  return call('DEMANDRATE', [history, method, cycle, horizon, answer, language]);
}

/**
 * Stock held against demand and deliveries that stray from their means.
 * @customfunction SAFETYSTOCK
 * @helpurl https://localhost:3000/docs/functions/SAFETYSTOCK.md
 * @param demand_deviation Standard deviation of the demand of a period, e.g. DEMANDRATE with "deviation".
 * @param lead_time Periods from order to delivery.
 * @param [service_level] Share of replenishment cycles without a stock-out: 0.975 for A, 0.95 (default) for B, 0.9 for C items.
 * @param [review_period] Periods between reviews; 0 (default) when stock is watched all the time.
 * @param [lead_time_deviation] Standard deviation of the lead time, periods. Default 0.
 * @param [demand] Mean demand a period; needed only when the lead time varies.
 * @returns Units, not rounded.
 */
export function safetystock(
  demand_deviation: unknown[][],
  lead_time: unknown[][],
  service_level?: unknown[][],
  review_period?: unknown[][],
  lead_time_deviation?: unknown[][],
  demand?: unknown[][],
): unknown[][] {
  return call('SAFETYSTOCK', [
    demand_deviation,
    lead_time,
    service_level,
    review_period,
    lead_time_deviation,
    demand,
  ]);
}

/**
 * Stock at which to order again, or up to which to order at each review.
 * @customfunction REORDERPOINT
 * @helpurl https://localhost:3000/docs/functions/REORDERPOINT.md
 * @param demand Mean demand a period, e.g. the result of DEMANDRATE.
 * @param demand_deviation Standard deviation of the demand of a period, e.g. DEMANDRATE with "deviation".
 * @param lead_time Periods from order to delivery.
 * @param [service_level] Share of replenishment cycles without a stock-out: 0.975 for A, 0.95 (default) for B, 0.9 for C items.
 * @param [review_period] Periods between reviews; 0 (default) when stock is watched all the time.
 * @param [lead_time_deviation] Standard deviation of the lead time, periods. Default 0.
 * @returns Units, not rounded.
 */
export function reorderpoint(
  demand: unknown[][],
  demand_deviation: unknown[][],
  lead_time: unknown[][],
  service_level?: unknown[][],
  review_period?: unknown[][],
  lead_time_deviation?: unknown[][],
): unknown[][] {
  return call('REORDERPOINT', [
    demand,
    demand_deviation,
    lead_time,
    service_level,
    review_period,
    lead_time_deviation,
  ]);
}

/**
 * Order size that costs least.
 * @customfunction EOQ
 * @helpurl https://localhost:3000/docs/functions/EOQ.md
 * @param demand Units in a unit of time, e.g. a year.
 * @param order_cost Cost of one order whatever its size.
 * @param holding_cost Cost of holding one unit for that time.
 * @param [answer] quantity (default), cost (ordering and holding in that time) or interval (time between orders).
 * @returns Units an order, not rounded; with another answer the cost or the time between orders.
 */
export function eoq(
  demand: unknown[][],
  order_cost: unknown[][],
  holding_cost: unknown[][],
  answer?: unknown[][],
): unknown[][] {
  return call('EOQ', [demand, order_cost, holding_cost, answer]);
}

/**
 * What a dealer should order of a product.
 * @customfunction SUGGESTEDORDER
 * @helpurl https://localhost:3000/docs/functions/SUGGESTEDORDER.md
 * @param history Sales of each period, oldest first, a product a row. A blank cell is a period without a sale; blanks before the first number are periods before it was on sale.
 * @param stock Counted stock.
 * @param [on_order] Ordered, not yet delivered. Default 0.
 * @param [backorders] Promised to the dealer’s customers, not yet delivered. Default 0.
 * @param [lead_time] Periods from order to delivery. Default 0.5.
 * @param [review_period] Periods until the next order, the visit cycle. Default 1.
 * @param [service_level] Share of replenishment cycles without a stock-out: 0.975 for A, 0.95 for B, 0.9 for C items. Default 0.95; where demand comes only now and then, 0.95 to the power of the periods to cover, at least 0.9.
 * @param [case_size] Units of a case. Default 1.
 * @param [minimum_order] Least units of an order. Default 0.
 * @param [shelf_life] Periods in which the goods must be sold; left out: no limit.
 * @param [maximum_cover] Most periods that stock and order may last; left out: no limit.
 * @param [credit_headroom] Money that the dealer may still owe; left out: no limit.
 * @param [unit_price] Price that the dealer pays for a unit; needed with credit_headroom.
 * @param [lead_time_deviation] Standard deviation of the lead time, periods. Default 0.
 * @param [policy] auto (default), trade or statistical.
 * @param [answer] quantity (default), expected, safety, level, need or reason.
 * @param [language] Language of the reason: en (default), ko or zh.
 * @returns Units, whole cases; with another answer the term asked for.
 */
export function suggestedorder(
  history: unknown[][],
  stock: unknown[][],
  on_order?: unknown[][],
  backorders?: unknown[][],
  lead_time?: unknown[][],
  review_period?: unknown[][],
  service_level?: unknown[][],
  case_size?: unknown[][],
  minimum_order?: unknown[][],
  shelf_life?: unknown[][],
  maximum_cover?: unknown[][],
  credit_headroom?: unknown[][],
  unit_price?: unknown[][],
  lead_time_deviation?: unknown[][],
  policy?: unknown[][],
  answer?: unknown[][],
  language?: unknown[][],
): unknown[][] {
  return call('SUGGESTEDORDER', [
    history,
    stock,
    on_order,
    backorders,
    lead_time,
    review_period,
    service_level,
    case_size,
    minimum_order,
    shelf_life,
    maximum_cover,
    credit_headroom,
    unit_price,
    lead_time_deviation,
    policy,
    answer,
    language,
  ]);
}

/**
 * How far a price lies from another one, packs brought to one unit.
 * @customfunction PRICEGAP
 * @helpurl https://localhost:3000/docs/functions/PRICEGAP.md
 * @param price Price of a pack.
 * @param reference Price to compare with.
 * @param [pack] Content of the pack, e.g. grams. Default 1.
 * @param [reference_pack] Content of the pack of the reference, in the same unit. Default 1.
 * @returns Share: −0.1 is 10% cheaper.
 */
export function pricegap(
  price: unknown[][],
  reference: unknown[][],
  pack?: unknown[][],
  reference_pack?: unknown[][],
): unknown[][] {
  return call('PRICEGAP', [price, reference, pack, reference_pack]);
}

/**
 * Status of a retail price: In policy, Below policy, Above policy, Thin margin or Negative margin.
 * @customfunction PRICESTATUS
 * @helpurl https://localhost:3000/docs/functions/PRICESTATUS.md
 * @param retail Price to the end customer.
 * @param [policy] Price of the policy; blank when there is none.
 * @param [purchase] What the dealer pays; blank when it is not known.
 * @param [tolerance] Deviation from the policy that is in order. Default 0.03.
 * @param [minimum_margin] Margin below which it is thin. Default 0.08.
 * @returns One of the five words, for each row.
 */
export function pricestatus(
  retail: unknown[][],
  policy?: unknown[][],
  purchase?: unknown[][],
  tolerance?: unknown[][],
  minimum_margin?: unknown[][],
): unknown[][] {
  return call('PRICESTATUS', [retail, policy, purchase, tolerance, minimum_margin]);
}

/**
 * Use of a credit limit: Within limit, Near limit, Over limit or No limit.
 * @customfunction CREDITSTATUS
 * @helpurl https://localhost:3000/docs/functions/CREDITSTATUS.md
 * @param exposure Unpaid invoices + shipped + open orders − prepayments.
 * @param [limit] Credit limit; blank when none was agreed.
 * @param [amber] Utilisation from which it is near. Default 0.8.
 * @param [red] Utilisation above which it is over. Default 1.
 * @returns One of the four words, for each row.
 */
export function creditstatus(
  exposure: unknown[][],
  limit?: unknown[][],
  amber?: unknown[][],
  red?: unknown[][],
): unknown[][] {
  return call('CREDITSTATUS', [exposure, limit, amber, red]);
}

/**
 * Age of an unpaid invoice: Current, 1-30, 31-60, 61-90 or 90+.
 * @customfunction AGEBUCKET
 * @helpurl https://localhost:3000/docs/functions/AGEBUCKET.md
 * @param due Day on which the invoice is to be paid.
 * @param as_of Day of the report.
 * @returns One of the five words, for each row.
 */
export function agebucket(due: unknown[][], as_of: unknown[][]): unknown[][] {
  return call('AGEBUCKET', [due, as_of]);
}

/**
 * Risk that a customer is lost, 0 to 1.
 * @customfunction LOSTRISK
 * @helpurl https://localhost:3000/docs/functions/LOSTRISK.md
 * @param order_dates Dates of order, a customer a row; blank cells, doubles and dates after as_of do not count.
 * @param as_of Day on which the report stands.
 * @param [days] Days within which an order is expected. Default 90.
 * @returns A number from 0 to 1; #N/A without an order up to as_of.
 */
export function lostrisk(order_dates: unknown[][], as_of: unknown[][], days?: unknown[][]): unknown[][] {
  return call('LOSTRISK', [order_dates, as_of, days]);
}

/**
 * What coverage and win rate each did to the change in orders.
 * @customfunction ORDERSPLIT
 * @helpurl https://localhost:3000/docs/functions/ORDERSPLIT.md
 * @param coverage_before Distinct prospects contacted in the earlier period.
 * @param orders_before Orders of the earlier period.
 * @param coverage_now Distinct prospects contacted in the later period.
 * @param orders_now Orders of the later period.
 * @returns Three cells: by coverage, by win rate, change.
 */
export function ordersplit(
  coverage_before: unknown[][],
  orders_before: unknown[][],
  coverage_now: unknown[][],
  orders_now: unknown[][],
): unknown[][] {
  return call('ORDERSPLIT', [coverage_before, orders_before, coverage_now, orders_now]);
}

/**
 * Growth of sales as new, lost and kept customers, to the last cent.
 * @customfunction GROWTHSPLIT
 * @helpurl https://localhost:3000/docs/functions/GROWTHSPLIT.md
 * @param prior Net sales of the earlier period, without headers.
 * @param current Net sales of the later period, same rows and columns.
 * @returns Seven cells: new, lost, kept, same lines, new lines, dropped lines, change.
 */
export function growthsplit(prior: unknown[][], current: unknown[][]): unknown[][] {
  return call('GROWTHSPLIT', [prior, current]);
}

/**
 * Seasonal index of the twelve months; 1 is an average month.
 * @customfunction SEASONALINDEX
 * @helpurl https://localhost:3000/docs/functions/SEASONALINDEX.md
 * @param sales Sales of each month, oldest first, at least 24.
 * @param [first_month] Calendar month of the first value, 1 to 12. Default 1.
 * @returns Twelve cells, January first; they add up to 12.
 */
export function seasonalindex(sales: unknown[][], first_month?: unknown[][]): unknown[][] {
  return call('SEASONALINDEX', [sales, first_month]);
}
