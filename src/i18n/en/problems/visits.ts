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
    text: 'No public holidays are taken into account.',
    fix: 'Set the rule Country on the Rules sheet.',
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
  'visits-many-frequencies': {
    text: 'There are {{count}} different call frequencies; more than three make travel longer.',
    fix: 'Use fewer frequencies on the Rules sheet.',
  },
} as const;
