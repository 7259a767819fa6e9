export default {
  'calendar-unknown-country': {
    text: 'There are no public holidays for “{{country}}”.',
    fix: 'Use one of these country codes: {{countries}}. For other countries list the days off yourself.',
  },
  'calendar-year-not-covered': {
    text: 'Public holidays of {{country}} are known for {{first}} to {{last}}, not for {{year}}.',
    fix: 'Use a year from {{first}} to {{last}}, or list the days off yourself. KR and CN grow with what the government publishes.',
  },
  'calendar-no-visits': {
    text: 'A frequency of 0 means no visits.',
    fix: 'Nothing to do; a visit is planned when the class asks for one.',
  },
  'calendar-frequency-range': {
    text: 'A frequency of {{value}} calls in four weeks is not possible.',
    fix: 'Enter a number from 0 to 28.',
  },
  'calendar-no-working-day': {
    text: 'No working day was found within a year.',
    fix: 'Check the weekdays and the list of holidays.',
  },
  'calendar-date-range': {
    text: 'The date is outside of what Excel can show.',
    fix: 'Use dates from 1900-03-01 to 9999-12-31.',
  },
} as const;
