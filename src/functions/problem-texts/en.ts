import calendar from '../../i18n/en/problems/calendar';
import customers from '../../i18n/en/problems/customers';
import dealers from '../../i18n/en/problems/dealers';
import functions from '../../i18n/en/problems/functions';
import leads from '../../i18n/en/problems/leads';
import results from '../../i18n/en/problems/results';

/** What the functions say of a problem in a cell. */
const texts = { ...functions, ...customers, ...leads, ...dealers, ...calendar, ...results };

export default texts;
