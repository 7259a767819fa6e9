export default {
  categories: {
    customers: 'Customers',
    leads: 'Leads',
    visits: 'Visits',
    dealers: 'Dealers',
    results: 'Results',
  },
  units: {
    money: 'money',
    share: 'share, 0 to 1',
    score: 'points, 0 to 100',
    rating: 'rating, 1 to 5',
    condition: '0 no, 1 partly, 2 yes',
    days: 'days',
    units: 'units',
    periods: 'periods',
    turns: 'turns a year',
    calls: 'calls per four weeks',
    volume: 'units or money a year',
    weight: 'weight',
    year: 'calendar year',
    index: '1 = average period',
    degrees: 'degrees',
    minutes: 'minutes',
    km: 'km',
    kmh: 'km/h',
  },
  types: { number: 'number', date: 'date', text: 'text', rows: 'rows of cells' },
  labels: {
    syntax: 'Syntax',
    arguments: 'Arguments',
    returns: 'Returned value',
    errors: 'Errors',
    formula: 'Formula',
    examples: 'Examples',
    related: 'Related',
    optional: 'optional',
    insert: 'Insert',
    help: 'Help page',
  },
  SEGMENT: {
    summary: 'Class of an existing customer, EI to EIV or NEW, from its period sales.',
    overview:
      'Sorts existing customers by how much they contribute and how steadily they buy: EI consolidate, EII convert, EIII promote, EIV clear, NEW too early to say. Given many customers without a contribution cut, it derives the cut from them: the smallest set that covers 80% of the total is high. One customer alone needs the cut, e.g. the cell ContributionCut. The button Classify customers writes two cuts and the season that it judged by. A history of net sales takes SalesCut and SeasonalIndex and then gets the class that the button writes from net sales; ContributionCut is the same number unless the orders carry margins, for then the button compares gross margins (rule ContributionBasis). SeasonalIndex has one value for each of the months looked at, so the history must be of the same months.',
    returns: 'EI, EII, EIII, EIV or NEW, one for each row of history.',
    formula:
      'Contribution = sum of the last 12 periods; high from the cut on. Stability as in STABILITY; high from stability_cut on. High/high EI, high/low EII, low/high EIII, low/low EIV. Fewer than 3 periods with orders, or fewer than 2 full quarters since the first one, NEW.',
    parameters: {
      history:
        'Sales of each period (month), oldest first, a customer a row. A blank cell is a period without an order.',
      contribution_cut:
        'Contribution from which a customer is high, in the money of the history: SalesCut for net sales, ContributionCut for the basis of the last classification. Left out: derived from the rows.',
      stability_cut: 'Stability from which a customer is high; named cell StabilityCut. Default 0.6.',
      seasonal_index:
        'Seasonal index of each period of the history, so that a seasonal trade is not punished for its season; named cells SeasonalIndex.',
    },
    examples: {
      e1: 'Twelve months of 100 each, cut 1,000: high and steady.',
      e2: 'Three customers in one formula; the cut comes from the three rows.',
      e3: 'In a table column, with the team’s named cells.',
      e4: 'The same as Classify customers from net sales; here no season was told.',
    },
  },
  STABILITY: {
    summary: 'How steadily a customer buys, 0 to 1.',
    overview:
      'The stability that SEGMENT judges by: how many periods have an order, how even the quarters are, and how recent the last order is, each by the customer’s own rhythm.',
    returns: 'A number from 0 to 1; #N/A while it is too early to judge.',
    formula:
      '0.4 × active share + 0.3 × (1 − min(1, CV of quarterly sales)) + 0.3 × recency health, recency health = clamp(1 − (R/I − 1)/2, 0, 1) with R the periods since the last order and I the median gap between orders.',
    parameters: {
      history:
        'Sales of each period (month), oldest first, a customer a row. A blank cell is a period without an order.',
      seasonal_index:
        'Seasonal index of each period of the history, so that a seasonal trade is not punished for its season.',
    },
    examples: { e1: 'Twelve equal months: as steady as can be.' },
  },
  PROSPECT: {
    summary: 'Class of a prospect, PI to PIV, from expected contribution and intent.',
    overview:
      'Sorts prospects by what they may bring and how much they want to buy: PI break through, PII cultivate, PIII take the order with least effort, PIV park. Without a volume, or without a cut, the fit decides.',
    returns: 'PI, PII, PIII or PIV, one for each row.',
    formula:
      'Contribution is high from contribution_cut on (the median contribution of EI and EII customers), else when fit ≥ fit_cut. Intent is high from intent_cut on. High/high PI, high/low PII, low/high PIII, low/low PIV.',
    parameters: {
      expected: 'Expected contribution a year; blank when it is not known.',
      intent: 'Intent, 0 to 100, e.g. the result of INTENT.',
      contribution_cut: 'Contribution from which a prospect is high; named cell ProspectCut.',
      fit: 'Fit, mean of the known judgements from 1 to 5; used when there is no volume or no cut.',
      intent_cut: 'Intent from which a prospect is willing; named cell IntentCut. Default 60.',
      fit_cut: 'Fit from which a prospect is high; named cell FitCut. Default 3.5.',
    },
    examples: {
      e1: '1,600 expected against a cut of 1,000, intent 72.',
      e2: 'Volume not known: fit 4 is high, intent 50 is not.',
    },
  },
  INTENT: {
    summary: 'Purchase intent of a prospect, 20 to 100, from five checks.',
    overview:
      'Mean of the known desire checks × 20. Unknown checks stay blank and are left out, never counted as zero. From 60 on intent is high; 40 to 60 is borderline.',
    returns: 'A number from 20 to 100; #N/A when no check is known.',
    formula: 'mean of the known checks × 20.',
    parameters: {
      checks:
        'Five cells a row, 1 to 5: interest in the product, interest in buying, fits the needs, trusts the product, good impression of us. Blank is unknown.',
    },
    examples: { e1: 'Checks 4, 3, 5, unknown, 2: mean 3.5.' },
  },
  CLOSECLASS: {
    summary: 'How soon an order is expected: Hot, Promising, Potential, Overdue or No date.',
    overview:
      'Time class of a prospect from its expected order date. The as-of date is an argument, so that a report says the same tomorrow. Cadence: Hot every 2 days, Promising weekly, Potential monthly.',
    returns: 'Hot, Promising, Potential, Overdue or No date, one for each row.',
    formula:
      'Days = expected_date − as_of. Below 0 Overdue, up to 7 Hot, up to 15 Promising, later Potential; blank No date.',
    parameters: {
      expected_date: 'Date on which the order is expected; blank when there is none.',
      as_of: 'Day on which the report stands.',
      hot_days: 'Last day that is Hot; named cell HotDays. Default 7.',
      promising_days: 'Last day that is Promising; named cell PromisingDays. Default 15.',
    },
    examples: { e1: 'Eight days ahead.' },
  },
  IMPORTANCE: {
    summary: 'Importance of prospects by volume: Important, Secondary, Ordinary or Not sized.',
    overview:
      'Ranks expected volumes: those that make up the first 70% of the total are Important, up to 90% Secondary, the rest Ordinary. The one that crosses a limit goes up, and equal volumes get equal ranks. In a table column give all volumes as second argument.',
    returns: 'Important, Secondary, Ordinary or Not sized, one for each row.',
    formula:
      'Volumes in falling order; Important until their sum reaches important_share of the total, Secondary until secondary_share.',
    parameters: {
      volumes: 'Expected volume of each prospect; blank is Not sized.',
      all_volumes: 'All volumes to rank among, one row or one column. Left out: the rows themselves.',
      important_share: 'Share of the total that is Important; named cell ImportantShare. Default 0.7.',
      secondary_share:
        'Share of the total up to which it is Secondary; named cell SecondaryShare. Default 0.9.',
    },
    examples: {
      e1: 'Total 100: 60 and 20 cover the first 70%, 15 reaches 90%.',
      e2: 'One row of a table against the whole column.',
    },
  },
  FUNNELSTAGE: {
    summary: 'Funnel stage of a prospect from intent and ability to pay.',
    overview:
      'Says where a prospect stands on the way to an order: target market (no intent yet), potential customer (intent or ability still to be cleared), target customer with case 3 (able to pay: first, within 7 days), case 2 (weak: keep contact and win, 14 days) or case 1 (cannot buy for now, 30 days).',
    returns: 'Target market, Potential customer, or Target customer, case 1 to 3.',
    formula:
      'Intent < 30 or unknown: target market. Below intent_cut, or ability unknown: potential customer. Else target customer by ability.',
    parameters: {
      intent: 'Intent, 0 to 100, e.g. the result of INTENT; blank is unknown.',
      ability: 'Ability to pay: strong, weak or none (or 2, 1, 0); blank is unknown.',
      intent_cut: 'Intent from which a prospect is willing; named cell IntentCut. Default 60.',
    },
    examples: { e1: 'Willing, but weak in paying.' },
  },
  STRATEGY: {
    summary: 'What to do with a customer of a class, as text.',
    overview:
      'Strategy and actions of a class, and with a reason code the countermeasures. EII reasons: a novelty, b a competitor offers more, c dissatisfied. PII reasons: a does not know us, b fears switching, c competitor stronger.',
    returns:
      'Text of several lines: strategy, countermeasures for the reason, actions. Switch on Wrap Text to see all of it.',
    formula: 'Looked up in the playbook; a text of the team counts before the standard one.',
    parameters: {
      class_name:
        'Class, close class, or funnel stage: EI to EIV, NEW, PI to PIV, Hot, Promising, Potential, Overdue, No date, Case 1 to Case 3.',
      reason: 'Reason code of an EII or PII customer: a, b or c.',
      language: 'en, ko or zh. Left out: the language of Excel.',
      playbook:
        "The team's own words: named range Playbook of the sheet Playbook. Left out: the standard texts.",
    },
    examples: {
      e1: 'Strategy of an EII customer in English.',
      e2: "With the team's own name for the strategy.",
    },
  },
  LEADSCORE: {
    summary: 'Points of a lead, 0 to 100, from five conditions.',
    overview:
      'Score of the five conditions of a promising customer. Unknown conditions stay blank and are left out. No ability to pay or no need disqualifies a lead whatever its points: the button Score leads writes that beside the score.',
    returns: 'A number from 0 to 100; #N/A when nothing is known.',
    formula: 'Σ known ÷ (2 × number known) × 100; with weights Σ w·v ÷ (2 Σ w) × 100 over the known.',
    parameters: {
      conditions:
        'Five cells a row: ability to pay, desire, need, influence, accessibility; 0 no, 1 partly, 2 yes, blank unknown.',
      weights: 'Five weights in the same order; named cells LeadWeights. Left out: all count alike.',
    },
    examples: { e1: '5 of 8 points; one condition is not known.' },
  },
  LEADPROBABILITY: {
    summary: 'Chance to win each lead, 0 to 1, by a learned model.',
    overview:
      'Scores rows by the model that the button Score leads has written to the sheet Lead model (named range LeadModel). Columns are found by their headers, so their order does not matter and other columns do no harm. Blank cells and words such as “unknown” count as unknown, which is an answer of its own. One formula scores all rows and spills; in a table column, give the cells of the row and the headers as the third argument.',
    returns: 'A number from 0 to 1 for each row below the headers; blank for a blank row.',
    formula: '1 ÷ (1 + e^−logit), logit = (all) + Σ weight · (input − mean) over the rows of the model.',
    parameters: {
      features: 'Rows with their header row, one lead a row; or rows alone when headers are given.',
      model: 'The model: named range LeadModel.',
      headers: 'Header row of the features; left out: their first row.',
    },
    examples: {
      e1: 'A current client with the mean number of visits: logit 1, 73%. A new one with two visits more: logit 0.5, 62%.',
      e2: 'In a table column.',
    },
  },
  LEADREASONS: {
    summary: 'What speaks for and against each lead, by a learned model.',
    overview:
      'The reasons behind LEADPROBABILITY: the facts that raise and lower the chance most, against the mean deal, each with what it adds to the logit. With the rest of the facts and the logit of the mean deal they add up exactly to the logit of the lead.',
    returns: 'A line of text for each row below the headers.',
    formula: 'Contribution of a column = Σ weight · (input − mean) over its rows of the model.',
    parameters: {
      features: 'Rows with their header row, one lead a row; or rows alone when headers are given.',
      model: 'The model: named range LeadModel.',
      headers: 'Header row of the features; left out: their first row.',
      count: 'Most reasons on each side. Default 3.',
      language: 'Language of the words: en, ko or zh. Left out: the language of Excel.',
    },
    examples: { e1: 'The strongest fact of each lead.' },
  },
  CALLFREQUENCY: {
    summary: 'Calls per four weeks that a class asks for.',
    overview:
      'How often to call on a customer. With several classes in a row (class, close class, funnel case) the highest demand wins. A team’s own list of classes and calls goes before the defaults.',
    returns: 'Calls per four weeks, at most 8 (two a week); 0 is no field visit.',
    formula:
      '28 ÷ cycle in days: EI 14 d, EII 7 d, EIII 14 d, EIV 84 d, NEW 14 d, PI 3 d, PII 14 d, PIII 28 d, Hot 2 d, Promising 7 d, Potential 28 d, Overdue 7 d, case 3 7 d, case 2 14 d, case 1 28 d; PIV and No date none.',
    parameters: {
      classes: 'One class, or several of the same customer side by side; blank ones are passed over.',
      frequencies: 'Your own list, two columns: class, calls per four weeks.',
    },
    examples: {
      e1: 'An EII customer is seen weekly.',
      e2: 'EI asks for 2, Hot for as many as two a week.',
      e3: 'Class A from your own list.',
    },
  },
  NEXTVISIT: {
    summary: 'Date of the next visit, on a working day.',
    overview:
      'A cycle after the last visit; when that is no working day, the next working day. Holidays may be a column of dates or the result of PUBLICHOLIDAYS, whose make-up working days count as worked.',
    returns: 'A date; give the cell a date format.',
    formula: 'last + max(1, round(28 ÷ frequency)), then the first working day from there on.',
    parameters: {
      last: 'Date of the last visit.',
      frequency: 'Calls per four weeks, e.g. the result of CALLFREQUENCY; 0 gives #N/A.',
      holidays: 'Days off: a column of dates, or the result of PUBLICHOLIDAYS.',
      weekdays:
        'Days that are worked, such as Mon-Fri or 1-5; named cell WorkDays. Default Monday to Friday.',
    },
    examples: {
      e1: 'Two weeks after Monday 2026-02-02.',
      e2: 'The same over the Korean New Year: Thursday 2026-02-19.',
    },
  },
  PUBLICHOLIDAYS: {
    summary: 'Public holidays of a country and year, with make-up working days.',
    overview:
      'Nationwide public holidays as a list that spills: date, name, kind. For China it also lists the weekend days that are worked instead (“Working day”). Korea and China reach as far as the government has published.',
    returns:
      'Rows of three cells: date, name, “Day off” or “Working day”. Give the first column a date format.',
    formula: 'Official gazette (KR), State Council notices (CN), date-holidays (others).',
    parameters: {
      country: 'Two-letter country code such as KR, CN, US.',
      year: 'Calendar year.',
    },
    examples: { e1: 'Begins with New Year’s Day and Martin Luther King Jr. Day.' },
  },
  TRAVELTIME: {
    summary: 'Estimated minutes of travel between two places, as the visit plan counts them.',
    overview:
      'Great-circle distance × circuity is the road; each kilometre of it is driven at the speed of its band (city, suburb, highway), and the fixed minutes for parking and walking come on top. An estimate: the plan puts a team’s own table of travel times before it. Give the named cells of the Rules sheet, so that a cell and the plan agree.',
    returns: 'Whole minutes.',
    formula:
      'round(fixed_minutes + 60 × Σ km within the band ÷ speed of the band), road = great circle × circuity.',
    parameters: {
      from_latitude: 'Latitude of the start in degrees, WGS 84.',
      from_longitude: 'Longitude of the start in degrees.',
      to_latitude: 'Latitude of the destination in degrees.',
      to_longitude: 'Longitude of the destination in degrees.',
      circuity: 'Road distance ÷ straight line; named cell Circuity. Default 1.35.',
      fixed_minutes:
        'Minutes for parking and walking, added to every leg; named cell FixedMinutes. Default 5.',
      city_speed: 'km/h on the first kilometres; named cell CitySpeed. Default 22.',
      city_km: 'Kilometre up to which the city speed holds; named cell CityKm. Default 5.',
      suburb_speed: 'km/h after that; named cell SuburbSpeed. Default 35.',
      suburb_km: 'Kilometre up to which the suburb speed holds; named cell SuburbKm. Default 20.',
      highway_speed: 'km/h beyond; named cell HighwaySpeed. Default 65.',
    },
    examples: {
      e1: 'Seoul City Hall to Gangnam station: 8.78 km × 1.35 = 11.85 km; 5 km at 22 km/h, 6.85 km at 35 km/h, 5 minutes fixed.',
      e2: 'One degree of latitude, 111.2 km, at 60 km/h throughout.',
    },
  },
  SELLOUT: {
    summary: 'What a dealer sold on in a period, from stock counts.',
    overview:
      'Sales of a period from opening stock, purchases and the closing count. When more is left than there can be, the count is wrong: #NUM!.',
    returns: 'Units, 0 or more.',
    formula: 'opening + purchases − closing.',
    parameters: {
      opening: 'Stock at the beginning of the period.',
      purchases: 'Bought from us in the period; returns to us count negative.',
      closing: 'Counted stock at the end of the period.',
    },
    examples: { e1: '40 at first, 60 bought, 25 left.' },
  },
  STOCKRATIO: {
    summary: 'Stock-to-sales ratio: how many periods the stock lasts.',
    overview:
      'Closing stock against the sales of the period. With the sales since the last visit the unit is visit cycles.',
    returns: 'Periods; #DIV/0! without sales.',
    formula: 'closing ÷ sales.',
    parameters: { closing: 'Counted stock.', sales: 'Sales of the period.' },
    examples: { e1: 'Stock for one and a half periods.' },
  },
  STOCKSTATUS: {
    summary: 'Status of a stock: Out of stock, Stock-out risk, Normal, Overstock, Severe, Dead stock.',
    overview:
      'Judges a counted stock against the sales of the period and says, when asked, what to do: order, keep, promote, transfer, return. The English words stay the same in every language, so that formulas can compare them; with a language the word is translated.',
    returns: 'A status, or with answer “action” what to do.',
    formula:
      'Ratio = closing ÷ sales. No stock: Out of stock; stock without sales: Dead stock; ratio < 1 Stock-out risk, 1 to 2 Normal, > 2 Overstock, > 3 Severe.',
    parameters: {
      closing: 'Counted stock.',
      sales: 'Sales of the period.',
      risk_ratio: 'Below this ratio: Stock-out risk; named cell StockRiskRatio. Default 1.',
      over_ratio: 'Above this ratio: Overstock; named cell StockOverRatio. Default 2.',
      severe_ratio: 'Above this ratio: Severe; named cell StockSevereRatio. Default 3.',
      answer: 'status (default) or action.',
      language: 'en (default), ko or zh.',
    },
    examples: { e1: 'Stock for two and a half periods.' },
  },
  DAYSOFSUPPLY: {
    summary: 'How many days a stock lasts.',
    overview: 'Stock against daily sales.',
    returns: 'Days; #DIV/0! without sales.',
    formula: 'stock ÷ (sales ÷ days).',
    parameters: {
      stock: 'Counted stock.',
      sales: 'Sales of the period.',
      days: 'Days of the sales period; named cell StockPeriodDays. Default 30.',
    },
    examples: { e1: '45 in stock, 3 a day.' },
  },
  STOCKSHARE: {
    summary: 'Share of our products in a dealer’s stock, 0 to 1.',
    overview:
      'Own stock against all stock, in units or in money as the cells are. A fall of five points or more is worth a talk.',
    returns: 'A share from 0 to 1; give the cell a percent format.',
    formula: 'Σ own ÷ Σ all.',
    parameters: {
      own: 'Stock of each own product, a dealer a row; blank is not counted.',
      all: 'Stock of each product, own ones included, a dealer a row; blank is not counted.',
    },
    examples: { e1: '30 of 120 units are ours.' },
  },
  STOCKTURN: {
    summary: 'Stock turnover: how often a year the average stock is sold.',
    overview:
      'Sales against average stock, brought to a year. Fast is 1.5 times the dealer’s median and more, slow half of it and less.',
    returns: 'Turns a year; #DIV/0! without stock.',
    formula: 'sales ÷ average_stock × periods_per_year.',
    parameters: {
      sales: 'Sales of the period.',
      average_stock: 'Mean stock of the period, e.g. (opening + closing) ÷ 2.',
      periods_per_year: 'Periods in a year: 12 for months (default), 52 for weeks, 1 for a year.',
    },
    examples: { e1: 'Half the stock a month is six turns a year.' },
  },
  STOCKCHANGE: {
    summary: 'Change of a stock since the count before.',
    overview:
      'Compares two counts of a product at a dealer. A change of 30% either way deserves a question; a product that stands on one count only was added or dropped.',
    returns: 'Share, −1 and more; with the answer “kind” one of Same, Up, Down, Added, Dropped.',
    formula:
      '(current − previous) ÷ previous. Up from + limit, Down from − limit on; Added without a count before, Dropped without one now.',
    parameters: {
      previous: 'Stock at the count before; blank when the product was not on it.',
      current: 'Stock now; blank when the product is not on this count.',
      limit: 'Change from which it is Up or Down; named cell StockChangeLimit. Default 0.3.',
      answer: 'change (default) or kind.',
    },
    examples: { e1: 'From 100 to 60: 40% less.', e2: 'The same in a word.' },
  },
  DEMANDRATE: {
    summary: 'Expected demand a period, by the method that suits the history.',
    overview:
      'Chooses how to estimate: the mean for even demand, the season when it repeats over two full cycles, TSB for items that sell only now and then. TSB also notices when an item dies. The answer “reason” says what was chosen and why.',
    returns:
      'Units a period; with the answer “deviation” the standard deviation, with “gap” the average periods between demands, with “reason” a sentence.',
    formula:
      'Fewer than 8 periods: mean. Periods ÷ periods with a sale ≥ 1.32: TSB (Teunter, Syntetos & Babai 2011), chance × size, both smoothed by 0.1. Season (autocorrelation at the cycle above its 90% limit): level of the newest cycle × index of the periods ahead. Else mean. SBA on request: (1 − 0.05) × size ÷ gap (Syntetos & Boylan 2005).',
    parameters: {
      history:
        'Sales of each period, oldest first, a product a row. A blank cell is a period without a sale; blanks before the first number are periods before it was on sale.',
      method: 'auto (default), mean, seasonal, tsb or sba.',
      cycle: 'Periods of a full season. Default 12.',
      horizon: 'Periods ahead that a seasonal rate is for. Default 1.',
      answer: 'rate (default), deviation, gap or reason.',
      language: 'Language of the reason: en (default), ko or zh.',
    },
    examples: { e1: 'Three periods: the mean.', e2: 'Size 4, every second period, less 5%.' },
  },
  SAFETYSTOCK: {
    summary: 'Stock held against demand and deliveries that stray from their means.',
    overview:
      'How much more than the expected demand a dealer should hold so that the goods last in the asked share of replenishment cycles. All times are in the same periods as the demand. When the lead time varies, the mean demand is needed too.',
    returns: 'Units, not rounded.',
    formula:
      'z √((R + L) σ² + d² σ_L²), z the exact normal quantile of the service level, R review period, L lead time.',
    parameters: {
      demand_deviation: 'Standard deviation of the demand of a period, e.g. DEMANDRATE with "deviation".',
      lead_time: 'Periods from order to delivery.',
      service_level:
        'Share of replenishment cycles without a stock-out: 0.975 for A, 0.95 (default) for B, 0.9 for C items.',
      review_period: 'Periods between reviews; 0 (default) when stock is watched all the time.',
      lead_time_deviation: 'Standard deviation of the lead time, periods. Default 0.',
      demand: 'Mean demand a period; needed only when the lead time varies.',
    },
    examples: {
      e1: 'Deviation 500 a week, two weeks, 90%: about 906.',
      e2: '2,500 ± 500 a day, lead time 7 ± 7 days, 90%: about 22,491.',
    },
  },
  REORDERPOINT: {
    summary: 'Stock at which to order again, or up to which to order at each review.',
    overview:
      'The demand expected until the goods arrive, and the safety stock. Without a review period it is the reorder point of a stock that is watched all the time; with one it is the order-up-to level of each visit.',
    returns: 'Units, not rounded.',
    formula: 'd (R + L) + z √((R + L) σ² + d² σ_L²).',
    parameters: {
      demand: 'Mean demand a period, e.g. the result of DEMANDRATE.',
      demand_deviation: 'Standard deviation of the demand of a period, e.g. DEMANDRATE with "deviation".',
      lead_time: 'Periods from order to delivery.',
      service_level:
        'Share of replenishment cycles without a stock-out: 0.975 for A, 0.95 (default) for B, 0.9 for C items.',
      review_period: 'Periods between reviews; 0 (default) when stock is watched all the time.',
      lead_time_deviation: 'Standard deviation of the lead time, periods. Default 0.',
    },
    examples: {
      e1: '2,500 ± 500 a week, two weeks, 90%: 5,000 + 906.',
      e2: 'The same, reviewed every four weeks: 15,000 + 1,570.',
    },
  },
  EOQ: {
    summary: 'Order size that costs least.',
    overview:
      'Large orders are held long, small ones are placed often: at the economic order quantity what holding costs equals what ordering costs. It asks for a demand that is even and known; for what a dealer needs now take SUGGESTEDORDER.',
    returns: 'Units an order, not rounded; with another answer the cost or the time between orders.',
    formula: 'Q = √(2 D K ÷ h); cost √(2 D K h); interval Q ÷ D.',
    parameters: {
      demand: 'Units in a unit of time, e.g. a year.',
      order_cost: 'Cost of one order whatever its size.',
      holding_cost: 'Cost of holding one unit for that time.',
      answer:
        'quantity (default), cost (ordering and holding in that time) or interval (time between orders).',
    },
    examples: {
      e1: '1,300 a year, 8 an order, 0.225 a unit and year: about 304 an order.',
      e2: 'They cost 68.41 a year.',
    },
  },
  SUGGESTEDORDER: {
    summary: 'What a dealer should order of a product.',
    overview:
      'Below eight periods of history the rule of the trade; then demand and safety stock until the next delivery, and for items that sell only now and then the peaks of the past. The need is rounded up to the minimum order and whole cases, then cut by shelf life, cover and credit. The answer “reason” shows every term and names the cap that cut the order.',
    returns: 'Units, whole cases; with another answer the term asked for.',
    formula:
      'Below 8 periods 1.5 × last period − position. Else d (R + L) + z √((R + L) σ² + d² σ_L²) − position. Now and then (gap ≥ 1.32): the quantile of past windows of R + L periods, scaled to the TSB rate. Position = stock + on order − backorders. Caps: d × shelf_life − position, d × maximum_cover − position, credit_headroom ÷ unit_price; nothing when less than the minimum order is left.',
    parameters: {
      history:
        'Sales of each period, oldest first, a product a row. A blank cell is a period without a sale; blanks before the first number are periods before it was on sale.',
      stock: 'Counted stock.',
      on_order: 'Ordered, not yet delivered. Default 0.',
      backorders: 'Promised to the dealer’s customers, not yet delivered. Default 0.',
      lead_time: 'Periods from order to delivery. Default 0.5.',
      review_period: 'Periods until the next order, the visit cycle. Default 1.',
      service_level:
        'Share of replenishment cycles without a stock-out: 0.975 for A, 0.95 for B, 0.9 for C items. Default 0.95; where demand comes only now and then, 0.95 to the power of the periods to cover, at least 0.9.',
      case_size: 'Units of a case. Default 1.',
      minimum_order: 'Least units of an order. Default 0.',
      shelf_life: 'Periods in which the goods must be sold; left out: no limit.',
      maximum_cover: 'Most periods that stock and order may last; left out: no limit.',
      credit_headroom: 'Money that the dealer may still owe; left out: no limit.',
      unit_price: 'Price that the dealer pays for a unit; needed with credit_headroom.',
      lead_time_deviation: 'Standard deviation of the lead time, periods. Default 0.',
      policy: 'auto (default), trade or statistical.',
      answer: 'quantity (default), expected, safety, level, need or reason.',
      language: 'Language of the reason: en (default), ko or zh.',
    },
    examples: {
      e1: 'Two periods: 1.5 × 100 − 60.',
      e2: '200 + 24.3 − 60 on hand and on order = 164.3, in cases of 12.',
      e3: 'Shelf life of two periods: 2 × 100 − 60 = 140, eleven cases.',
    },
  },
  PRICEGAP: {
    summary: 'How far a price lies from another one, packs brought to one unit.',
    overview:
      'Compares the price at a dealer with the policy, with a neighbour, or with a competitor whose pack is larger or smaller.',
    returns: 'Share: −0.1 is 10% cheaper.',
    formula: '(price ÷ pack) ÷ (reference ÷ reference_pack) − 1.',
    parameters: {
      price: 'Price of a pack.',
      reference: 'Price to compare with.',
      pack: 'Content of the pack, e.g. grams. Default 1.',
      reference_pack: 'Content of the pack of the reference, in the same unit. Default 1.',
    },
    examples: { e1: '90 against 100.', e2: '90 for 500 g against 100 for 400 g.' },
  },
  PRICESTATUS: {
    summary:
      'Status of a retail price: In policy, Below policy, Above policy, Thin margin or Negative margin.',
    overview:
      'Judges a retail price against the policy and against what the dealer pays; the worst that is true is told. Give a policy price, a purchase price, or both.',
    returns: 'One of the five words, for each row.',
    formula:
      'Margin = (retail − purchase) ÷ retail: below 0 Negative margin, below minimum_margin Thin margin. Else retail outside policy ± tolerance: Below policy, Above policy.',
    parameters: {
      retail: 'Price to the end customer.',
      policy: 'Price of the policy; blank when there is none.',
      purchase: 'What the dealer pays; blank when it is not known.',
      tolerance: 'Deviation from the policy that is in order. Default 0.03.',
      minimum_margin: 'Margin below which it is thin. Default 0.08.',
    },
    examples: { e1: '4% below the policy.', e2: 'Sold for less than it costs the dealer.' },
  },
  CREDITSTATUS: {
    summary: 'Use of a credit limit: Within limit, Near limit, Over limit or No limit.',
    overview:
      'Judges what a dealer owes against its limit. No limit is not an endless one: it is told as No limit. A limit of 0 means cash only.',
    returns: 'One of the four words, for each row.',
    formula: 'Utilisation = exposure ÷ limit: from amber on Near limit, above red Over limit.',
    parameters: {
      exposure: 'Unpaid invoices + shipped + open orders − prepayments.',
      limit: 'Credit limit; blank when none was agreed.',
      amber: 'Utilisation from which it is near. Default 0.8.',
      red: 'Utilisation above which it is over. Default 1.',
    },
    examples: { e1: '85 of 100.' },
  },
  AGEBUCKET: {
    summary: 'Age of an unpaid invoice: Current, 1-30, 31-60, 61-90 or 90+.',
    overview:
      'Days since an invoice was due, in the buckets of an ageing list. The as-of date is an argument, so that a report says the same tomorrow.',
    returns: 'One of the five words, for each row.',
    formula: 'Days = as_of − due; up to 0 Current.',
    parameters: { due: 'Day on which the invoice is to be paid.', as_of: 'Day of the report.' },
    examples: { e1: '31 days overdue.' },
  },
  LOSTRISK: {
    summary: 'Risk that a customer is lost, 0 to 1.',
    overview:
      'How likely a customer does not order again within some days, judged by its own rhythm: a customer who orders weekly is missed sooner than one who orders each quarter. Give all customers in one formula: from 100 customers, 40 of them with a second order, the model is learned from them; with fewer the published parameters for CDNOW stand in.',
    returns: 'A number from 0 to 1; #N/A without an order up to as_of.',
    formula:
      '1 − P(alive) · (1 − ((α + T) ÷ (α + T + days))^(r + x)), BG/NBD model (Fader, Hardie & Lee 2005): x orders after the first, T days since the first.',
    parameters: {
      order_dates:
        'Dates of order, a customer a row; blank cells, doubles and dates after as_of do not count.',
      as_of: 'Day on which the report stands.',
      days: 'Days within which an order is expected. Default 90.',
    },
    examples: { e1: 'One order, 40 days ago.' },
  },
  ORDERSPLIT: {
    summary: 'What coverage and win rate each did to the change in orders.',
    overview:
      'Orders are prospects contacted times win rate. The change between two periods is split at the midpoints, so that both parts add up to it.',
    returns: 'Three cells: by coverage, by win rate, change.',
    formula: 'ΔC · (w₀ + w₁)/2; Δw · (C₀ + C₁)/2; C₁w₁ − C₀w₀.',
    parameters: {
      coverage_before: 'Distinct prospects contacted in the earlier period.',
      orders_before: 'Orders of the earlier period.',
      coverage_now: 'Distinct prospects contacted in the later period.',
      orders_now: 'Orders of the later period.',
    },
    examples: { e1: 'Twice the prospects at twice the win rate: 75 orders more, half of them by each.' },
  },
  GROWTHSPLIT: {
    summary: 'Growth of sales as new, lost and kept customers, to the last cent.',
    overview:
      'Compares two tables of net sales of the same shape: a customer a row, a product line a column. change = new − lost + kept; kept = same + new lines − dropped lines. Blank is no sale; whoever has net returns only is no buyer.',
    returns: 'Seven cells: new, lost, kept, same lines, new lines, dropped lines, change.',
    formula: 'Amounts are rounded to cents and added as whole numbers.',
    parameters: {
      prior: 'Net sales of the earlier period, without headers.',
      current: 'Net sales of the later period, same rows and columns.',
    },
    examples: { e1: 'One customer lost (80), one new (50), one kept whose lines changed.' },
  },
  SEASONALINDEX: {
    summary: 'Seasonal index of the twelve months; 1 is an average month.',
    overview:
      'The mean over the years of each month’s share in its year, times twelve. A month below 0.8 is off-season. It takes two complete years.',
    returns: 'Twelve cells, January first; they add up to 12.',
    formula: 'mean over years (month ÷ year) × 12.',
    parameters: {
      sales: 'Sales of each month, oldest first, at least 24.',
      first_month: 'Calendar month of the first value, 1 to 12. Default 1.',
    },
    examples: { e1: 'A trade that sells in the second half of the year only.' },
  },
} as const;
