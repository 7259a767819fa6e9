import calendar from '../../i18n/zh/problems/calendar';
import customers from '../../i18n/zh/problems/customers';
import dealers from '../../i18n/zh/problems/dealers';
import functions from '../../i18n/zh/problems/functions';
import leads from '../../i18n/zh/problems/leads';
import results from '../../i18n/zh/problems/results';

/** What the functions say of a problem in a cell. */
const texts = { ...functions, ...customers, ...leads, ...dealers, ...calendar, ...results };

export default texts;
