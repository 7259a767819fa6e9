import { useServices } from '../services';
import { LoadFailure } from '../components/load-failure';
import { PageHeading } from '../components/page-heading';
import { Skeleton } from '../components/skeleton';
import { RulesForm } from '../rules/rules-form';
import { useAsync } from '../state/use-async';

/** The team's rules: every number that decides a class, a flag or a call frequency. */
export default function RulesPage() {
  const { workbook, translator } = useServices();
  const { t } = translator;
  const rules = useAsync(workbook.readRules);
  return (
    <>
      <PageHeading title={t('pane:rules.title')} intro={t('pane:rules.intro')} />
      {rules.status === 'failed' && <LoadFailure failure={rules.failure} onAgain={rules.reload} />}
      {!rules.value && rules.status === 'loading' && <Skeleton label={t('pane:rules.reading')} />}
      {rules.value && <RulesForm reading={rules.value} onSaved={rules.reload} />}
    </>
  );
}
