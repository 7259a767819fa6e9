import { Suspense, useMemo } from 'react';
import { Badge, MessageBar, MessageBarBody, MessageBarTitle, Spinner } from '@fluentui/react-components';
import { withTeamTexts } from '../../workflows/playbook-texts';
import type { CustomerBook, CustomerCard } from '../../workflows/customer-book';
import { LoadFailure } from '../components/load-failure';
import { PageHeading } from '../components/page-heading';
import { ProblemList } from '../components/problem-list';
import { Skeleton } from '../components/skeleton';
import { CustomerPicker } from '../customer/customer-picker';
import { PlaybookEditor } from '../customer/playbook-editor';
import { CUSTOMER_SECTIONS } from '../customer/sections';
import { useCustomerBook } from '../customer/use-customer-book';
import { useCustomerStyles } from '../customer/use-customer-styles';
import { useShownCustomer } from '../customer/use-shown-customer';
import { useFormats } from '../format';
import { useServices, useTranslate } from '../services';

/** Who the customer is: name, kinds and what the list says. */
function Head({ customer }: { readonly customer: CustomerCard }) {
  const styles = useCustomerStyles();
  const t = useTranslate();
  const { key, name, kinds, row, prospectRow } = customer;
  const facts = [
    ['code', key === name ? undefined : key],
    ['rep', row?.rep ?? prospectRow?.rep],
    ['region', row?.region ?? prospectRow?.region],
    ['channel', row?.channel],
    ['source', prospectRow?.source],
  ] as const;
  return (
    <div className={styles.stack} style={{ marginBlock: '16px' }} aria-live="polite">
      <div className={styles.verdict}>
        {name}{' '}
        {kinds.map((kind) => (
          <Badge key={kind} appearance="tint" color="informative">
            {t(`card:kinds.${kind}`)}
          </Badge>
        ))}
      </div>
      <dl className={styles.facts}>
        {facts.map(([id, value]) =>
          value === undefined ? null : (
            <div key={id} style={{ display: 'contents' }}>
              <dt className={styles.fact}>{t(`card:facts.${id}`)}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </div>
  );
}

function Card({ customer, book }: { readonly customer: CustomerCard; readonly book: CustomerBook }) {
  const { t, language } = useServices().translator;
  const words = useMemo(() => withTeamTexts(t, language, book.texts), [t, language, book]);
  return (
    <>
      <Head customer={customer} />
      <Suspense fallback={<Spinner label={t('pane:loading')} />}>
        {CUSTOMER_SECTIONS.filter(({ shows }) => shows(customer)).map(({ id, component: Part }) => (
          <Part key={`${id} ${customer.id}`} customer={customer} book={book} words={words} />
        ))}
      </Suspense>
      <PlaybookEditor own={book.texts.size} />
    </>
  );
}

/** The customer of the selected row: class and why, strategy, countermeasures, words and questions. */
export default function CustomerPage({ customer: first }: { readonly customer?: string | undefined }) {
  const t = useTranslate();
  const formats = useFormats();
  const styles = useCustomerStyles();
  const { status, value, failure, reload } = useCustomerBook();
  const book = value?.ok ? value.value : undefined;
  const [shown, show] = useShownCustomer(book, first);
  return (
    <>
      <PageHeading title={t('card:title')} intro={t('card:intro')} />
      {status === 'failed' && <LoadFailure failure={failure} onAgain={reload} />}
      {!value && status === 'loading' && <Skeleton label={t('card:reading')} />}
      {value && !value.ok && (
        <div className={styles.stack}>
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{t('card:noCustomers.title')}</MessageBarTitle>
              {t('card:noCustomers.text')}
            </MessageBarBody>
          </MessageBar>
          {value.problems.length > 0 && <ProblemList problems={value.problems} />}
        </div>
      )}
      {book && (
        <>
          <CustomerPicker
            cards={book.cards}
            shown={shown}
            hint={t('card:pickHint', {
              count: formats.number(book.cards.length),
              date: formats.date(book.asOf),
            })}
            onPick={show}
          />
          {shown ? (
            <Card customer={shown} book={book} />
          ) : (
            <p className={styles.quiet} style={{ marginTop: '16px' }}>
              {t('card:none')}
            </p>
          )}
        </>
      )}
    </>
  );
}
