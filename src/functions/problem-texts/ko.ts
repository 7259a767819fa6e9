import calendar from '../../i18n/ko/problems/calendar';
import customers from '../../i18n/ko/problems/customers';
import dealers from '../../i18n/ko/problems/dealers';
import functions from '../../i18n/ko/problems/functions';
import leads from '../../i18n/ko/problems/leads';
import results from '../../i18n/ko/problems/results';

/** What the functions say of a problem in a cell. */
const texts = { ...functions, ...customers, ...leads, ...dealers, ...calendar, ...results };

export default texts;
