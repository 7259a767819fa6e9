export default {
  'visits-nothing-to-plan': {
    text: 'Nobody wants a visit in this period.',
    fix: 'Check the call frequencies on the Rules sheet and the dates of the last visits.',
  },
  'visits-no-working-days': {
    text: 'No representative has a working day from {{from}} to {{to}}.',
    fix: 'Check the working days on the Rules sheet and the list of days off.',
  },
  'visits-plan-invalid': {
    text: 'The finished plan failed its own check in {{count}} places and was not written. The first: {{example}}.',
    fix: 'Nothing in the workbook has changed. Run it again; if it stays, please report it.',
  },
  'visits-left-out': {
    text: '{{count}} customers get fewer visits than wanted.',
    fix: 'The sheet of visits left out says why for each of them, and what would fit.',
  },
  'visits-no-rep': {
    text: '{{count}} customers name no representative (e.g. {{example}}) and are left out.',
    fix: 'Fill in the column of the representative.',
  },
  'visits-rep-not-listed': {
    text: '{{rep}} is not in the list of representatives and is planned with the hours of the Rules sheet.',
    fix: 'Add the representative to the list, or correct the name.',
  },
  'visits-no-country': {
    text: 'The workbook does not tell the country, so no public holidays are taken into account.',
    fix: 'Set the rule Country on the Rules sheet: a country code, or none.',
  },
  'visits-country-guessed': {
    text: 'Public holidays of {{country}} are taken into account, going by the language of the headers.',
    fix: 'If the team works elsewhere, set the rule Country on the Rules sheet; none takes no holidays into account.',
  },
  'visits-no-result': {
    text: '{{count}} planned visits are over and marked neither done nor missed; they do not count as made.',
    fix: 'Set their status on the visit plan to done or missed before planning on.',
  },
  'visits-horizon-order': {
    text: 'The last day to plan, {{to}}, lies before the first, {{from}}.',
    fix: 'Change PlanFrom or PlanTo on the Rules sheet.',
  },
  'visits-horizon-over': {
    text: 'The days to plan, {{from}} to {{to}}, lie before the as-of date {{asOf}}.',
    fix: 'Change PlanFrom and PlanTo on the Rules sheet, or choose an earlier as-of date.',
  },
  'visits-horizon-too-long': {
    text: '{{from}} to {{to}} is longer than a plan may be ({{most}} days).',
    fix: 'Plan at most a quarter at a time.',
  },
  'visits-confirmed-kept': {
    text: '{{count}} confirmed visits cannot be kept as agreed (e.g. {{example}}); their rows stay on the sheet as they are.',
    fix: 'The sheet of visits left out says why. Agree on another day, or clear their status.',
  },
  'visits-agreed-past': {
    text: '{{customer}} agreed to a visit on {{date}}; the day is over, and no visit is known since.',
    fix: 'Log the visit, or enter the day that was agreed instead.',
  },
  'visits-agreed-replaced': {
    text: 'The visit of {{customer}} on {{date}} is not planned as agreed: the visit log has a later entry, of {{later}}.',
    fix: 'If the day still holds, enter it as the next visit of the later entry.',
  },
  'visits-agreed-holiday': {
    text: 'The visit that {{customer}} agreed to for {{date}} cannot be planned: nobody works on that day ({{holiday}}).',
    fix: 'Agree on another day, or list the day as a working day.',
  },
  'visits-agreed-day-off': {
    text: 'The visit that {{customer}} agreed to for {{date}} cannot be planned: {{rep}} does not work on that day.',
    fix: 'Agree on another day, or list the day as a working day of the representative.',
  },
  'visits-agreed-outside-hours': {
    text: 'The visit that {{customer}} agreed to for {{date}} at {{time}} cannot be planned: {{minutes}} minutes from then do not lie within the working hours {{hours}}.',
    fix: 'Agree on another time, or change the working hours of that day.',
  },
  'visits-agreed-no-contact': {
    text: '{{customer}} agreed to a visit on {{date}} and is marked as do not contact; the visit is not planned.',
    fix: 'Clear the mark or the date.',
  },
  'visits-agreed-several': {
    text: '{{customer}} has several agreed visits: {{dates}}.',
    fix: 'All that can be kept are planned. If one has replaced the other, clear the one that no longer holds.',
  },
  'visits-agreed-clash': {
    text: 'The visit that {{customer}} agreed to for {{date}} cannot be reached beside the other agreed visits of that day.',
    fix: 'Agree on another time or day with one of them; the sheet of visits left out names a day that fits.',
  },
  'visits-no-class': {
    text: '{{count}} customers have no class and are planned like new ones.',
    fix: 'Run Classify customers, or fill in their sales.',
  },
  'visits-no-location': {
    text: '{{count}} customers have no coordinates (e.g. {{example}}); travel to them is assumed by area.',
    fix: 'Add latitude and longitude, or at least the area.',
  },
  'visits-unknown-last-visit': {
    text: '{{count}} customers have no known last visit (e.g. {{example}}); any day counts as on time.',
    fix: 'Add a column with the last visit, or keep a table of visits.',
  },
  'visits-week-limit': {
    text: '{{count}} customers want more calls than the weekly limit allows (e.g. {{example}}).',
    fix: 'Raise VisitsPerWeek on the Rules sheet, or call them in between.',
  },
  'visits-district-only': {
    text: '{{count}} customers have no coordinates (e.g. {{example}}); travel to them is estimated from the centre of their district.',
    fix: 'Add latitude and longitude where the district is large.',
  },
  'visits-rep-without-days': {
    text: '{{rep}} has {{count}} customers to visit and no working time in this period.',
    fix: 'Check the days off and the working hours, or give the customers to somebody else.',
  },
  'visits-overload': {
    text: 'The visits of {{rep}} ask for {{percent}}% of the time, {{hours}} hours more than there are. The first who go without visits: {{class}}.',
    fix: 'Lower a call frequency, shorten visits, or hand customers over. Travel in this sum is an estimate.',
  },
  'visits-overload-visits': {
    text: 'The customers of {{rep}} ask for {{visits}} visits more than the daily limit allows.',
    fix: 'Raise the limit of visits a day, or lower a call frequency.',
  },
  'visits-unbalanced': {
    text: 'Territories are uneven: {{rep}} is asked for {{percent}}% of the time, {{other}} for {{otherPercent}}%.',
    fix: 'Customers worth {{hours}} hours of visits and travel, handed over, would make both equal.',
  },
  'visits-all-agreed': {
    text: 'All {{count}} customers to visit have agreed dates; there is nothing left to choose.',
    fix: "Mark a customer's date as no longer agreed to let it be planned.",
  },
  'visits-many-frequencies': {
    text: 'Customers are called at {{count}} different frequencies ({{frequencies}} calls in four weeks). With more than three, neighbours often fall due on different days, which can make travel grow.',
    fix: 'The overview of the preview (on the command line: --frequencies 3) works out what three frequencies, each a multiple of the next, would save for your team.',
  },
  'visits-travel-unknown': {
    text: '{{count}} names in the tables of travel are no customer, representative or area: {{names}}. Their rows are not used.',
    fix: 'Write the names or codes as in the lists of customers and representatives, or as the area in their rows.',
  },
  'visits-travel-ambiguous': {
    text: '{{count}} names in the tables of travel are borne by several customers: {{names}}. Their rows are not used.',
    fix: 'Write the customer code instead of the name.',
  },
  'visits-travel-mixed': {
    text: '{{count}} travel times lead from a customer to an area; the plan cannot use them.',
    fix: 'Name two customers, or two areas, in a row.',
  },
  'visits-travel-repeated': {
    text: '{{count}} travel times are listed again for the same way; the mean is used.',
    fix: 'Keep one row for each way, unless you want the mean.',
  },
  'visits-travel-centres': {
    text: '{{count}} customers without coordinates are taken to be in the middle of the others of their area ({{areas}} areas).',
    fix: 'Add coordinates to the customers, or a table of areas with latitude and longitude.',
  },
  'visits-travel-equal': {
    text: 'Nothing is known of the ways between customers: every leg takes {{minutes}} minutes, so the plan cannot save travel.',
    fix: 'Add coordinates or areas to the customers, or a table of travel times.',
  },
  'visits-travel-sources': {
    text: 'Travel times: {{known}} legs from your own tables; {{estimated}} estimated ({{coordinates}} from coordinates, {{centroids}} from centres of areas, {{equal}} without any place).',
    fix: 'Estimates are no timetable. Add known times to a table of travel times and run “Fit travel times” to bring them nearer to your roads.',
  },
  'visits-fit-few-trips': {
    text: '{{usable}} of {{trips}} known trips can be learned from; at least {{needed}} are needed.',
    fix: 'List 10 to 20 trips that you have driven: from, to, minutes and, if known, km, between customers with coordinates.',
  },
  'visits-fit-no-place': {
    text: 'The trip from {{from}} to {{to}} teaches nothing: one place is not known or has no coordinates.',
    fix: 'Add latitude and longitude of the customer, or enter both minutes and km.',
  },
  'visits-fit-same-place': {
    text: 'The trip from {{from}} to {{to}} is shorter than 300 m and teaches nothing.',
    fix: 'Choose trips between places that are farther apart.',
  },
  'visits-fit-no-number': {
    text: 'The trip from {{from}} to {{to}} has neither minutes nor km above 0.',
    fix: 'Enter the minutes of driving without parking and walking.',
  },
  'visits-fit-too-short': {
    text: 'The km from {{from}} to {{to}} are less than the straight line between them.',
    fix: 'Enter kilometres (not miles), and check the coordinates of both.',
  },
  'visits-fit-speed': {
    text: 'The trip from {{from}} to {{to}} was driven at a speed that is not possible.',
    fix: 'Check the minutes, the km and the coordinates of both places.',
  },
  'visits-fit-no-gain': {
    text: 'The rules as they are estimate trips as well as fitted ones would; they stay as they are.',
    fix: 'Nothing needs to be done. More trips, or trips of other lengths, may still help.',
  },
  'visits-fit-rough': {
    text: '{{count}} trips are few: the fitted values stay close to the old ones.',
    fix: 'List {{wanted}} to 20 trips of different lengths.',
  },
  'visits-fit-no-road': {
    text: 'No trip has km of road, so the circuity stays as it is; the speeds make up for it.',
    fix: 'Enter the km of some trips as well.',
  },
  'visits-bad-horizon': {
    text: 'The days to plan are no span of days: {{example}}.',
    fix: 'Check the first and the last day to plan.',
  },
  'visits-bad-week-limit': {
    text: 'The weekly limit of visits, {{example}}, must be more than 0.',
    fix: 'Change VisitsPerWeek on the Rules sheet.',
  },
  'visits-bad-travel': {
    text: 'A rule of travel cannot be: {{example}}.',
    fix: 'Speeds must be above 0, bands ascending, factors and minutes not negative. Correct the Rules sheet.',
  },
  'visits-bad-weight': {
    text: 'The weight {{example}} is no number of at least 0.',
    fix: 'Correct it on the Rules sheet.',
  },
  'visits-bad-share': {
    text: 'The time share of {{example}} is no number of at least 0.',
    fix: 'Correct it on the Rules sheet.',
  },
  'visits-same-id': {
    text: '{{count}} ids belong to two customers or two representatives (e.g. {{example}}).',
    fix: 'Give each its own key.',
  },
  'visits-bad-place': {
    text: '{{count}} places are not on the globe (e.g. {{example}}).',
    fix: 'Latitude lies between −90 and 90, longitude between −180 and 180 degrees.',
  },
  'visits-bad-hours': {
    text: '{{count}} working days have hours that do not begin before they end (e.g. {{example}}).',
    fix: 'Correct the working hours.',
  },
  'visits-bad-lunch': {
    text: '{{count}} lunch breaks do not begin before they end (e.g. {{example}}).',
    fix: 'Correct the lunch break.',
  },
  'visits-bad-capacity': {
    text: '{{count}} working days have a limit that is no number of at least 0 (e.g. {{example}}).',
    fix: 'Correct the visits and minutes a day.',
  },
  'visits-bad-length': {
    text: '{{count}} customers have a length of visit that cannot be (e.g. {{example}}).',
    fix: 'Enter the minutes of a visit, 0 or more.',
  },
  'visits-bad-frequency': {
    text: '{{count}} customers have a call frequency that cannot be (e.g. {{example}}).',
    fix: 'Enter the calls as a number, 0 or more.',
  },
  'visits-bad-priority': {
    text: '{{count}} customers have a priority that is not above 0 and at most 30 (e.g. {{example}}).',
    fix: 'Enter a priority from 1 to 10.',
  },
  'visits-bad-date': {
    text: '{{count}} customers have a date that is none (e.g. {{example}}).',
    fix: 'Correct the last visit and the first and last day.',
  },
  'visits-bad-window': {
    text: '{{count}} customers have hours that do not begin before they end (e.g. {{example}}).',
    fix: 'Correct their hours.',
  },
  'visits-bad-weekday': {
    text: '{{count}} customers have a weekday that is none (e.g. {{example}}).',
    fix: 'Weekdays go from 1, Monday, to 7, Sunday.',
  },
  'visits-bad-appointment': {
    text: '{{count}} customers have an appointment without a usable day or time (e.g. {{example}}).',
    fix: 'Enter a date, with a time if it is agreed.',
  },
} as const;
